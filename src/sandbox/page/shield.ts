import { isJson, type Json } from '../slack/json.ts'

// The library decodes entities before it looks for markdown, takes what then looks like a tag for HTML and drops it:
// a template's source would vanish from the page. So these characters go through it in disguise.
const disguises: readonly (readonly [string, string, string])[] = [
  ['<', '&lt;', '\uE000'],
  ['>', '&gt;', '\uE001'],
  ['&', '&amp;', '\uE002'],
]

// Markdown that mrkdwn does not know: headings, rules, and stars that stand alone.
const foreign: readonly (readonly [RegExp, string, string])[] = [
  [/^#/gm, '#', '\uE003'],
  [/(?<=\s)\*(?=\s)/g, '*', '\uE004'],
  [/^-(?=--)/gm, '-', '\uE005'],
  [/^=/gm, '=', '\uE006'],
]

const disguise = (text: string, which: 0 | 1): string =>
  disguises.reduce((shielded, row) => shielded.replaceAll(row[which], row[2]), text)

/** In mrkdwn angle brackets are links, and an escaped `>` that begins a line is a quotation: both stay. */
const inMrkdwn = (source: string): string =>
  foreign
    .reduce((text, [pattern, , stand]) => text.replace(pattern, stand), source)
    .split(/(<[^<>\n]*>|^&gt;)/m)
    .map((part, index) => (index % 2 === 1 ? part : disguise(part, 1)))
    .join('')

const shieldText = (text: string, type: unknown): string =>
  type === 'mrkdwn' ? inMrkdwn(text) : disguise(disguise(text, 1), 0)

const shieldValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shieldValue)
  return isJson(value) ? shield(value) : value
}

const plainKinds = new Set(['plain_text', 'raw_text', 'mrkdwn'])

/**
 * The block with every text that a person wrote made safe from the library's eagerness. `verbatim` goes: to Slack it
 * means "make no links of your own", to the library "no markup at all".
 */
export const shield = (block: Json): Json =>
  Object.fromEntries(
    Object.entries(block)
      .filter(([key]) => key !== 'verbatim')
      .map(([key, value]) =>
        key === 'text' && typeof value === 'string' && plainKinds.has(String(block['type']))
          ? [key, shieldText(value, block['type'])]
          : [key, shieldValue(value)],
      ),
  )

/** The characters back as themselves, escaped for HTML. */
export const unshield = (markup: string): string =>
  [...disguises, ...foreign].reduce((whole, [, shown, stand]) => whole.replaceAll(stand, shown), markup)
