import { createRequire } from 'node:module'
import type { Message, Passage, Span } from './message/message.ts'
import { spanOf } from './message/span.ts'
import { type Feature, type Features, featuresBy } from './message-features.ts'
import { chancesOf, type Sum, sumOf } from './neighbours.ts'
import type { Place } from './rules/rule.ts'
import { scaleOf, type Weights } from './scale.ts'

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
  'unnecessary-attachment',
] as const

/** The languages that there are enough labelled messages in. */
export const messageLanguages: readonly string[] = ['en', 'de', 'fr', 'it', 'es', 'ja']

export type MessageScale = { readonly bias: readonly number[]; readonly features: Features }

export const messageScaleOf = (weights: Weights): MessageScale => {
  const { bias, weightsOf } = scaleOf(weights)
  return { bias, features: featuresBy(weightsOf) }
}

const load = createRequire(import.meta.url)
const scales = new Map<string, MessageScale>()

/** Null for a language that nothing was learned in. */
const scaleFor = (language: string | null): MessageScale | null => {
  if (language === null || !messageLanguages.includes(language)) return null
  const known = scales.get(language)
  if (known) return known
  const scale = messageScaleOf(load(`./rules/weights/${language}.json`) as Weights)
  scales.set(language, scale)
  return scale
}

export type ScaleOfLanguage = typeof scaleFor

type Part = {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly features: readonly Feature[]
}

/**
 * Fewer different words than this say too little; and more than this no message has that somebody reads. The rules look at
 * both.
 */
const [fewestWords, mostWords] = [18, 3000]

const shownIn = ({ passages }: Message) => passages.filter(({ kind }) => kind !== 'aside')

/** Words of a language without spaces are counted by their pace. */
const countIn = (message: Message, count: (words: Passage['words']) => number): number =>
  shownIn(message).reduce((sum, { words, pace }) => sum + count(words) / pace, 0)
const all = (words: Passage['words']): number => words.length
const different = (words: Passage['words']): number => new Set(words.map(({ word }) => word)).size

/** The sentences of a message that a reader sees at once, by what they consist of. */
export const partsOf = (message: Message, features: Features): readonly Part[] => {
  return shownIn(message).flatMap((passage) => {
    const { words } = passage
    const parts: Part[] = []
    for (let from = 0; from < words.length; ) {
      const { sentence } = words[from]!
      let to = from
      while (to < words.length && words[to]!.sentence === sentence) to += 1
      parts.push({ passage, from, to, features: featuresIn(features, passage, from, to) })
      from = to
    }
    return parts
  })
}

/** The stems of some words, and any two in a row; none that is not known. */
const featuresIn = ({ stem, pair }: Features, { words }: Passage, from: number, to: number): readonly Feature[] => {
  const found: Feature[] = []
  const add = (feature: Feature | null): void => {
    if (feature) found.push(feature)
  }
  let last: Feature | null = null
  for (let at = from; at < to; at += 1) {
    const own = stem(words[at]!.word)
    add(own)
    if (own && last) add(pair(last, own))
    last = own
  }
  return found
}

/** A rule that a message may break, and the sentence that says most for it. */
export type WeighedKind = { readonly rule: string; readonly chance: number; readonly place: () => Span }

export type WeighedMessage = {
  /** How probable it is that the message breaks none of the rules that are weighed. */
  readonly clean: number
  /** The same of the sentences around a place alone: however much else a message says, what is said there was said. */
  readonly cleanAround: (place: Pick<Place, 'field' | 'start' | 'end'>) => number
  /** The rules that are weighed, the likeliest first. */
  readonly kinds: readonly WeighedKind[]
}

/**
 * What all the words of a message say: more than the rules see, and less exactly. What phrases mean is left to the rules:
 * the phrases were made after the messages that are learned from, and would be trusted more than they deserve. Null where
 * there is too little or too much of it, or it is in a language of which nothing was learned.
 */
export const weighMessage = (message: Message, scaleOfLanguage = scaleFor): WeighedMessage | null => {
  const scale = scaleOfLanguage(message.language)
  if (scale === null || countIn(message, all) > mostWords || countIn(message, different) < fewestWords) return null
  const parts = partsOf(message, scale.features)
  const sums = parts.map(({ features }) => sumOf(scale.bias.length, features))
  const chances = chancesOf(scale.bias, sums)
  return {
    clean: chances[0]!,
    cleanAround: (place) => {
      const near = parts.filter((part) => isIn(place, part))
      const [first, last] = [parts.indexOf(near[0]!), parts.indexOf(near.at(-1)!)]
      const around = near.length === 0 ? sums : sums.slice(Math.max(0, first - reach), last + reach + 1)
      return chancesOf(scale.bias, around)[0]!
    },
    kinds: messageKinds
      .map((rule, kind) => ({ rule, chance: chances[kind]!, place: () => spanOfPart(parts[loudestIn(sums, kind)]!) }))
      .slice(1)
      .sort((one, other) => other.chance - one.chance),
  }
}

const loudestIn = (sums: readonly Sum[], kind: number): number =>
  sums.reduce((best, { of }, at) => (of[kind]! > sums[best]!.of[kind]! ? at : best), 0)

/** So many sentences before and behind a place belong to it; more, and harmless words around it would hide it. */
const reach = 1

const spanOfPart = ({ passage, from, to }: Part): Span =>
  spanOf(passage, passage.words[from]!.start, passage.words[to - 1]!.end)

const isIn = ({ field, start, end }: Pick<Place, 'field' | 'start' | 'end'>, part: Part): boolean => {
  const span = spanOfPart(part)
  return span.field === field && span.start < (end ?? 0) && (start ?? 0) < span.end
}
