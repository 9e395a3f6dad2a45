import { createHash } from 'node:crypto'
import { allLexicons } from '../../src/domain/notices/languages.ts'
import { messageLanguages } from '../../src/domain/weigh-message.ts'
import { learnableTexts } from '../samples/notices/all-texts.ts'
import { learnWeights } from './learn-weights.ts'
import { learnableMessages, learnMessageWeights } from './message-examples.ts'
import { noticeExamples, noticeRounds } from './notice-examples.ts'

/** Files of weights that are learned together, and what they are learned from. */
export type Learned = {
  readonly of: string
  readonly texts: number
  /** Stands in each file: other texts or labels need other files. */
  readonly digest: () => string
  readonly files: readonly URL[]
  /** What stands in the files, in their order. */
  readonly learn: () => readonly object[]
}

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const domain = (path: string): URL => new URL(`../../src/domain/${path}.json`, import.meta.url)

const learnedOfNotices = (language: string): Learned => {
  const texts = learnableTexts(language)
  return {
    of: `notices in ${language}`,
    texts: texts.length,
    digest: () => digestOf(texts.map(({ text, kinds }) => [text, kinds])),
    files: [domain(`notices/weights/${language}`)],
    learn: () => [learnWeights(noticeExamples(texts, language), noticeRounds)],
  }
}

const learnedOfMessages = (): Learned => {
  const messages = learnableMessages()
  return {
    of: 'messages',
    texts: messages.length,
    digest: () => digestOf(messages.map(({ text, violates }) => [text, violates])),
    files: ['meanings', ...messageLanguages].map((name) => domain(`rules/weights/${name}`)),
    learn: () => {
      const { meanings, words } = learnMessageWeights(messages)
      return [meanings, ...messageLanguages.map((language) => ({ features: words[language] }))]
    },
  }
}

export const learned = (): readonly Learned[] => [
  ...allLexicons().map(({ language }) => learnedOfNotices(language)),
  learnedOfMessages(),
]
