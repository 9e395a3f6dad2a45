import { describe, expect, test } from 'vitest'
import { concepts, families } from '../../../src/domain/phrases/family.ts'
import { phraseBook, speaks } from '../../../src/domain/phrases/index.ts'
import { buildLexicon, type State, settle } from '../../../src/domain/phrases/lexicon.ts'
import { parsePhrase } from '../../../src/domain/phrases/phrase.ts'
import { createReader, type Step } from '../../../src/domain/phrases/steps.ts'

/** All that can be read along a graph, as sentences. */
const readings = (state: State, said = ''): readonly string[] => {
  const { ends, words, numbers, any } = settle(state)
  return [
    ...(ends.length > 0 ? [said.trim()] : []),
    ...[...words].flatMap(([word, nexts]) => nexts.flatMap((next) => readings(next, `${said} ${word}`))),
    ...numbers.flatMap((next) => readings(next, `${said} #`)),
    ...any.flatMap((next) => readings(next, `${said} *`)),
  ]
}
const readingsOf = (phrase: string) =>
  [...new Set(readings(buildLexicon({ wording: { negation: [phrase] } }).root))].sort()

describe('the notation of phrases', () => {
  test.each([
    ['leave a review', ['leave a review']],
    [
      '(leave|write) (a|an honest)? review',
      [
        'leave a review',
        'leave an honest review',
        'leave review',
        'write a review',
        'write an honest review',
        'write review',
      ],
    ],
    ['save # %', ['save # %']],
    ['give *? stars', ['give * star', 'give star']],
    ['give *? *? *? stars', ['give * * * star', 'give * * star', 'give * star', 'give star']],
    ["don't (do (this|that))?", ['do not', 'do not do that', 'do not do this']],
    ['5-star', ['5 star']],
  ])('%j means %j', (phrase, said) => {
    expect(readingsOf(phrase)).toEqual(said)
  })

  test.each(['(a|b', 'a)', '(a', '- b', 'ab*', 'a-bcd*'])('%j is refused', (phrase) => {
    expect(() => parsePhrase(phrase)).toThrow(/phrase|word/)
  })

  test('a stem is found in every word that begins with it, a compound by its last part, and both beside the word itself', () => {
    const { aliasesOf, root } = buildLexicon({ wording: { negation: ['laiss* avis', 'laisser'] } }, ['bewertung'])
    expect(aliasesOf('laisserez')).toEqual(['laiss*'])
    expect(aliasesOf('produktbewertung')).toEqual(['bewertung'])
    expect([aliasesOf('lai'), aliasesOf('bewertung'), aliasesOf('abbewertung')]).toEqual([[], [], []])
    expect([...root.words.keys()]).toEqual(['laiss*', 'laisser'])
  })

  test('a phrase that may begin with any word, or with none, is refused', () => {
    expect(() => buildLexicon({ wording: { negation: ['* b'] } })).toThrow('must begin with a word')
    expect(() => buildLexicon({ wording: { negation: ['a?'] } })).toThrow('must begin with a word')
  })
})

describe('reading words by phrases', () => {
  const open = `a ${'*? '.repeat(40)}b`
  const reader = createReader(buildLexicon({ wording: { negation: [open, 'a c', '# d'], request: ['a c'] } }))
  const read = (...words: readonly string[]) =>
    words.reduce<Step | null>((from, word) => from && reader.goOn(from, word), reader.start())

  test('tells what may end behind some words, and where nothing goes on', () => {
    expect(read('a', 'c')?.ends).toEqual(['negation', 'request'])
    expect(read('12', 'd')?.ends).toEqual(['negation'])
    expect([read('b'), read('12', 'c')]).toEqual([null, null])
  })

  test('costs one step a word, however many words a phrase leaves open', () => {
    expect(read('a', ...Array<string>(40).fill('x'), 'b')?.ends).toEqual(['negation'])
    expect(read('a', ...Array<string>(41).fill('x'), 'b')).toBeNull()
  })

  test('goes on the same when it has seen more words than it remembers', () => {
    for (let word = 0; word < 6_000; word++) read('a', `w${word}`, `v${word}`)
    expect(read('a', 'w1', 'b')?.ends).toEqual(['negation'])
  })
})

/** What stands behind its noun or its verb in other languages, and not in English; and what other phrases do there. */
const behind = new Set(['review-give-after', 'negation-after', 'goods-supposed', 'then-reply', 'open-question'])

describe('English', () => {
  test('has phrases for every concept, in every family', () => {
    const book = phraseBook('en') ?? {}
    expect(Object.keys(book).sort()).toEqual([...families].sort())
    expect(
      Object.values(book)
        .flatMap((phrases) => Object.keys(phrases))
        .sort(),
    ).toEqual(concepts.filter((concept) => !behind.has(concept)).sort())
  })

  test('is what a message of unknown language is read as', () => {
    expect([speaks(null, 'review'), speaks('en', 'review'), speaks('xx', 'review')]).toEqual([true, true, false])
  })
})
