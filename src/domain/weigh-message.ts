import { createRequire } from 'node:module'
import type { Message, Passage, Span } from './message/message.ts'
import { spanOf } from './message/span.ts'
import { gramsOf, marginOf, type Scale, scaleOf, stemOf, type Weights, weighParts } from './scale.ts'

/** What a message can be: the rules on its text that there are enough labelled messages to learn from. */
export const messageKinds = [
  'clean',
  'incentive-for-review',
  'review-gating',
  'marketing-promotion',
  'positive-review-only',
  'review-change-removal',
  'repeat-review-request',
  'off-amazon-diversion',
  'feedback-removal-pressure',
  'review-influence',
  'asks-buyer-to-cancel',
  'thank-you-only',
] as const

const languages = ['en', 'de', 'fr', 'it', 'es', 'ja']

const load = createRequire(import.meta.url)
const scales = new Map<string, Scale>()
const scaleFor = (language: string): Scale => {
  const scale = scales.get(language) ?? scaleOf(load(`./rules/weights/${language}.json`) as Weights)
  scales.set(language, scale)
  return scale
}

type Part = {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly features: readonly string[]
}

/** Fewer words than this say too little. */
const fewestWords = 12

/** More words than a message has that somebody reads; a longer one is looked at by the rules alone. */
const mostWords = 3000

const partsIn = (passage: Passage, scale: Scale | null): readonly Part[] => {
  const parts: Part[] = []
  const { words } = passage
  for (let from = 0; from < words.length; ) {
    let to = from
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to += 1
    parts.push({
      passage,
      from,
      to,
      features: gramsOf(
        words.slice(from, to).map(({ word }) => stemOf(word)),
        scale?.knows,
      ),
    })
    from = to
  }
  return parts
}

/** The sentences of a message that a reader sees at once, by what they consist of. */
export const partsOf = ({ passages }: Message, scale: Scale | null = null): readonly Part[] => {
  const shown = passages.filter(({ kind }) => kind !== 'aside')
  const length = shown.reduce((count, { words }) => count + words.length, 0)
  return length < fewestWords || length > mostWords ? [] : shown.flatMap((passage) => partsIn(passage, scale))
}

/** Of clean messages never seen before, one or two in a hundred weigh so much; of violations, seven in ten. */
const likely = 0.9

export type Likely = { readonly rule: string; readonly place: Span }

/**
 * The rule that a message most likely breaks by the weight of all its words, and the sentence that speaks most for it;
 * null where none is likely. It finds what is put in words that no phrase knows, and is never sure.
 */
export const likelyViolation = (message: Message, scale: Scale | null = scaleOfLanguage(message)): Likely | null => {
  const parts = scale ? partsOf(message, scale) : []
  if (scale === null || parts.length === 0) return null
  const { chances, sums } = weighParts(
    scale,
    parts.map(({ features }) => features),
  )
  if (1 - chances[0]! < likely) return null
  const kind = messageKinds.reduce((best, _, at) => (at > 0 && chances[at]! > chances[best]! ? at : best), 1)
  const loudest = sums.reduce((best, sum, at) => (marginOf(sum, kind) > marginOf(sums[best]!, kind) ? at : best), 0)
  const { passage, from, to } = parts[loudest]!
  return {
    rule: messageKinds[kind]!,
    place: spanOf(passage, passage.words[from]!.start, passage.words[to - 1]!.end),
  }
}

const scaleOfLanguage = ({ language }: Message): Scale | null =>
  language !== null && languages.includes(language) ? scaleFor(language) : null
