import { phraseBook } from '../../src/domain/phrases/index.ts'
import { type PhrasePart, parsePhrase } from '../../src/domain/phrases/phrase.ts'

/** All English phrases as ordinary patterns, one for each concept: what one would write for another linter. */
export const phrasePatterns = (): readonly RegExp[] =>
  Object.values(phraseBook('en') ?? {}).flatMap((family) =>
    Object.values(family ?? {}).map(
      (phrases) =>
        new RegExp(`\\b(?:${(phrases ?? []).map((phrase) => patternOf(parsePhrase(phrase))).join('|')})`, 'gu'),
    ),
  )

/** Each word brings along what separates it from the next. */
const patternOf = (part: PhrasePart): string => {
  switch (part.kind) {
    case 'word':
      return `${escaped(part.word)}s?(?:\\W+|$)`
    case 'number':
      return '\\d[\\d.,]*\\W*'
    case 'any':
      return '\\w+\\W+'
    case 'sequence':
      return part.parts.map(patternOf).join('')
    case 'choice':
      return `(?:${part.parts.map(patternOf).join('|')})`
    case 'optional':
      return `(?:${patternOf(part.part)})?`
  }
}

const escaped = (word: string): string => word.replace(/[$+*?.(){}|[\]\\^/]/gu, '\\$&')
