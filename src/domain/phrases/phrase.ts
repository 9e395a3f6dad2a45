import { cutWords } from '../message/words.ts'

/** A phrase as it was written down; the notation is explained beside `concepts`. */
export type PhrasePart =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'number' | 'any' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PhrasePart[] }
  | { readonly kind: 'optional'; readonly part: PhrasePart }

export const parsePhrase = (phrase: string): PhrasePart => {
  const tokens = phrase.match(/[()|?]|[^()|?\s]+/gu) ?? []
  let at = 0
  const fail = (): never => {
    throw new Error(`A bracket is open or too many in the phrase "${phrase}"`)
  }
  const choice = (): PhrasePart => {
    const parts = [sequence()]
    while (tokens[at] === '|') {
      at++
      parts.push(sequence())
    }
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts }
  }
  const sequence = (): PhrasePart => {
    const parts: PhrasePart[] = []
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') {
      const part = item()
      const optional = tokens[at] === '?'
      if (optional) at++
      parts.push(optional ? { kind: 'optional', part } : part)
    }
    return { kind: 'sequence', parts }
  }
  const item = (): PhrasePart => {
    const token = tokens[at++]!
    if (token !== '(') return wordsOf(token)
    const inner = choice()
    return tokens[at++] === ')' ? inner : fail()
  }
  const whole = choice()
  return at < tokens.length ? fail() : whole
}

const wordsAsWritten = (token: string): PhrasePart => {
  const parts = cutWords(token).map((word) => ({ kind: 'word', word }) as const)
  if (parts.length === 0) throw new Error(`"${token}" is no word`)
  if (token.endsWith('*')) return stemOf(token, parts)
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts }
}

/** `laiss*`: any word that begins so. */
const stemOf = (token: string, parts: readonly { readonly word: string }[]): PhrasePart => {
  const [stem] = parts
  if (parts.length > 1 || !stem || stem.word.length < 3) throw new Error(`"${token}" is no stem of a word`)
  return { kind: 'word', word: `${stem.word}*` }
}

/** An umlaut as it is written without its dots: "fuer" or "fur" for "für". */
const written = (token: string, instead: 'e' | ''): string =>
  token.replace(/[äöü]/gu, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}${instead}`).replaceAll('ß', 'ss')

/** Accents go, as they do in messages; "ß" has none, and stays. */
const unmarked = (token: string): string =>
  token
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')

const plain = new Map<string, PhrasePart>()

const wordsOf = (token: string): PhrasePart => {
  if (token === '#') return { kind: 'number' }
  if (token === '*') return { kind: 'any' }
  const known = plain.get(token)
  if (known) return known
  const spellings = [...new Set([token, written(token, 'e'), written(token, '')].map(unmarked))].map(wordsAsWritten)
  const part: PhrasePart = spellings.length === 1 ? spellings[0]! : { kind: 'choice', parts: spellings }
  plain.set(token, part)
  return part
}
