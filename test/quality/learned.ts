import { createHash } from 'node:crypto'
import type { Weights } from '../../src/domain/scale.ts'
import { learnableTexts } from '../samples/notices/all-texts.ts'
import { learnWeights } from './learn-weights.ts'
import { learnableMessages, messageExamples, messageRounds } from './message-examples.ts'
import { noticeExamples, noticeRounds } from './notice-examples.ts'

/** One file of weights, and what it is learned from. */
export type Learned = {
  readonly of: 'notices' | 'messages'
  readonly file: URL
  readonly texts: number
  /** Stands in the file: other texts or labels need another file. */
  readonly digest: () => string
  readonly learn: () => Weights
}

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const domain = (path: string): URL => new URL(`../../src/domain/${path}.json`, import.meta.url)

/** The scales of a language. */
export const learned = (language: string): readonly Learned[] => {
  const notices = learnableTexts(language)
  const messages = learnableMessages(language)
  return [
    {
      of: 'notices',
      file: domain(`notices/weights/${language}`),
      texts: notices.length,
      digest: () => digestOf(notices.map(({ text, kinds }) => [text, kinds])),
      learn: () => learnWeights(noticeExamples(notices, language), noticeRounds),
    },
    {
      of: 'messages',
      file: domain(`rules/weights/${language}`),
      texts: messages.length,
      digest: () => digestOf(messages.map(({ text, violates }) => [text, violates])),
      learn: () => learnWeights(messageExamples(messages), messageRounds),
    },
  ]
}
