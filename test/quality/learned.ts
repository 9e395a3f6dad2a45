import { createHash } from 'node:crypto'
import { allLexicons } from '../../src/domain/notices/languages.ts'
import type { Weights } from '../../src/domain/scale.ts'
import { messageLanguages } from '../../src/domain/weigh-message.ts'
import { learnableTexts } from '../samples/notices/all-texts.ts'
import { learnWeights } from './learn-weights.ts'
import { learnableMessages, learnMessageWeights } from './message-examples.ts'
import { noticeExamples, noticeRounds } from './notice-examples.ts'

/** A file of weights, and what they are learned from. */
export type Learned = {
  readonly of: string
  readonly texts: number
  /** Stands in the file: other texts or labels need another. */
  readonly digest: () => string
  readonly file: URL
  readonly learn: () => Weights
}

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const domain = (path: string): URL => new URL(`../../src/domain/${path}.json`, import.meta.url)

const learnedOfNotices = (language: string): Learned => {
  const texts = learnableTexts(language)
  return {
    of: `notices in ${language}`,
    texts: texts.length,
    digest: () => digestOf(texts.map(({ text, kinds }) => [text, kinds])),
    file: domain(`notices/weights/${language}`),
    learn: () => learnWeights(noticeExamples(texts, language), noticeRounds),
  }
}

const learnedOfMessages = (language: string): Learned => {
  const messages = learnableMessages(language)
  return {
    of: `messages in ${language}`,
    texts: messages.length,
    digest: () => digestOf(messages.map(({ text, violates }) => [text, violates])),
    file: domain(`rules/weights/${language}`),
    learn: () => learnMessageWeights(messages),
  }
}

export const learned = (): readonly Learned[] => [
  ...allLexicons().map(({ language }) => learnedOfNotices(language)),
  ...messageLanguages.map(learnedOfMessages),
]
