import type { Edit } from '../finding.ts'
import type { Message, Span } from '../message/message.ts'
import { createTextAt } from '../message/text-at.ts'
import { type Found, firstPlaces } from './first-places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const emoji: Rule = {
  id: 'emoji',
  severity: 'low',
  reason: null,
  summary: 'Contains emoji.',
  why: 'Amazon allows no emoji in messages; stars and trade marks as plain characters are no emoji.',
  source: sources.stylingList,
  families: [],
  examples: {
    bad: ['Thank you 😀', 'We ❤ our buyers', 'Great ⭐⭐⭐⭐⭐', 'Step 1️⃣', { html: '<p>Thanks &#128512;</p>' }],
    good: ['MyBrand® lamp™ © 2026, 5 stars ★★★★★ #1 *', 'Order 4711 :-)', { html: '<p>&#174; &#8482;</p>' }],
  },
  check: (message) =>
    firstPlaces(
      (['subject', 'body'] as const).flatMap((field) => emojiIn(message, field)).map((span) => found(message, span)),
    ),
}

/** Cheap to look for: nearly no text has any of these. */
const maybe = /[\u203C-\u3299\u{1F000}-\u{1FFFF}\u20E3\uFE0F]|&#/u

/** Faces, hearts, hands and the weather that a program may draw in black or in colours. */
const drawnEither = '☺☹♥❤❣✌☝☀☃❄'
/**
 * What is drawn in colours by itself or because it is told to; trade marks stay trade marks even then. The table of all
 * sequences, `RGI_Emoji`, says the same and takes eight times as long.
 */
const pictures = new RegExp(
  `(?:(?:\\p{Emoji_Presentation}|(?![©®™#*0-9])\\p{Emoji}(?=\\uFE0F|\\p{Emoji_Modifier})|[#*0-9]\\uFE0F?\\u20E3|[${drawnEither}])(?!\\uFE0E)[\\uFE0F\\u200D\\p{Emoji_Modifier}\\u{E0020}-\\u{E007F}]{0,20}\\s{0,2}){1,50}`,
  'gu',
)
const entities = /&#(?:x([0-9a-f]{4,6})|(\d{4,7}));?/giu

const emojiIn = (message: Message, field: 'subject' | 'body'): readonly Span[] => {
  const source = message.source[field]
  if (!maybe.test(source)) return []
  const literal = take(source.matchAll(pictures))
  const { html } = message
  if (field === 'subject' || !html) return literal.map((match) => spanOfMatch(field, match))
  const written = take(source.matchAll(entities), (match) => isEmoji(match[1], match[2]))
  const isText = createTextAt(source, html.elements)
  return [...literal, ...written]
    .filter((match) => isText(match.index))
    .map((match) => spanOfMatch(field, match))
    .sort((a, b) => a.start - b.start)
}

/** One with more is not mended by leaving some out. */
const take = (
  matches: Iterable<RegExpExecArray>,
  holds: (match: RegExpExecArray) => boolean = () => true,
): readonly RegExpExecArray[] => {
  const taken: RegExpExecArray[] = []
  for (const match of matches) if (holds(match) && taken.push(match) > 5000) break
  return taken
}

const spanOfMatch = (field: Span['field'], match: RegExpExecArray): Span => ({
  field,
  start: match.index,
  end: match.index + match[0].trimEnd().length,
})

const isEmoji = (hex: string | undefined, decimal: string | undefined): boolean => {
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  if (!(code > 0x2000 && code <= 0x10ffff)) return false
  const character = String.fromCodePoint(code)
  return /^\p{Emoji_Presentation}$/u.test(character) || drawnEither.includes(character)
}

/** Goes with the space before it, or at the beginning of a line with the one after it. */
const found = ({ source }: Message, span: Span): Found => {
  const text = source[span.field]
  const before = text[span.start - 1]
  const opens = before === undefined || before === '\n' || before === '>'
  const edit: Edit = {
    field: span.field,
    start: before === ' ' ? span.start - 1 : span.start,
    end: opens && text[span.end] === ' ' ? span.end + 1 : span.end,
    text: '',
  }
  return { span, certainty: 'clear', edits: [edit] }
}
