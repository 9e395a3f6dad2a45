import type { Message } from '../message/message.ts'
import { phonesIn } from '../message/phones.ts'
import { spanOf } from '../message/span.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { has, isNegated } from '../phrases/near.ts'
import { dropping, droppingAt, placeAt, placeOf } from './places.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const contactInfo: Rule = {
  id: 'contact-info',
  severity: 'high',
  reason: 'marketing-promotion',
  summary: 'Gives a mail address, a phone number or another way to talk outside Amazon.',
  why: "Contact runs through Amazon's own messages; a phone number is tolerated only for a warranty, a carrier or a manufacturer.",
  source: sources.contentList,
  families: ['contact', 'purpose'],
  examples: {
    bad: [
      'Write to support@mybrand.com.',
      'Call us at +1 415 555 2671.',
      'Add us on WhatsApp.',
      'support (at) mybrand (dot) com',
    ],
    good: [
      'Your tracking number is 1Z999AA10123456784.',
      'Write to a1b2c3@marketplace.amazon.com.',
      'Order 112-3456789-1234567, invoice 2026-0004711.',
    ],
  },
  check: (message) => [...mails(message), ...phones(message), ...messengers(message), ...handles(message)],
}

const mails = (message: Message): readonly Place[] => [
  ...message.mailAddresses.map((span) => placeAt(span, 'clear', droppingAt(message, span))),
  ...[
    ...(message.source.format === 'html'
      ? message.source.body.matchAll(/\b(?:mailto|tel|sms|callto):[^"'\s>]{3,200}/giu)
      : []),
  ]
    .filter((match) => !/@[a-z0-9.-]{0,40}amazon\./iu.test(match[0]))
    .map((match) => placeAt({ field: 'body', start: match.index, end: match.index + match[0].length }, 'clear')),
]

const phones = (message: Message): readonly Place[] =>
  message.passages.flatMap((passage) =>
    phonesIn(passage, {
      cues: hitsOf(message, 'phone-cue'),
      numbers: hitsOf(message, 'number-cue'),
      language: message.language,
    }).map((found) => {
      const spare = has(message, 'warranty-purpose', found.at, 0)
      return placeAt(found.span, spare || !found.sure ? 'borderline' : 'clear', droppingAt(message, found.span))
    }),
  )

/** "Skype: our.shop": a name elsewhere, given like an address. */
const handle =
  /(?<![a-z])(?:skype|whats ?app|we ?chat|telegram|viber|kakao(?:talk)?|snapchat|discord|instagram|insta|facebook|messenger)(?: (?:id|name|user|handle|account|number))?(?: is)? ?[:=@] ?@?[a-z0-9][a-z0-9_.-]{2,40}/gu

/** "Follow us on Instagram and TikTok @our.shop": a network, and a name with its sign not far behind it. */
const named =
  /(?<![a-z])(?:whats ?app|we ?chat|telegram|viber|snapchat|discord|instagram|insta|facebook|messenger|tik ?tok|youtube|pinterest|threads|signal|インスタ(?:グラム)?|ライン|line)(?![a-z])[^@\n]{0,40}(?<![\p{L}\d.])@[a-z0-9_][a-z0-9_.-]{2,40}/gu

/** Looked for only where their signs stand: most messages have none. */
const handlesIn = (text: string): readonly RegExpExecArray[] => [
  ...(/[:=@]/u.test(text) ? text.matchAll(handle) : []),
  ...(text.includes('@') ? text.matchAll(named) : []),
]

const handles = (message: Message): readonly Place[] =>
  message.passages.flatMap((passage) =>
    handlesIn(passage.folded).map((match) => {
      const span = spanOf(passage, match.index, match.index + match[0].length)
      return placeAt(span, 'clear', droppingAt(message, span))
    }),
  )

const messengers = (message: Message): readonly Place[] =>
  hitsOf(message, 'messenger')
    .filter((hit: Hit) => !isNegated(message, hit))
    .map((hit) => placeOf(hit, 'clear', dropping(message, hit)))
