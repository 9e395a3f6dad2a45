import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hiddenCharacters, lookAlikes, stripHidden } from '../../src/domain/hidden-characters.ts'

test('what a reader cannot see is taken out, line breaks and tabs stay', () => {
  expect(stripHidden('a\u200Bb\u{E0068}\u{E0069}\u202Ec\uFEFF\u00AD\uFE0Fd\u0000\n\te')).toBe('abcd\n\te')
})

test.each(['👩‍👩‍👧', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '👍🏽', '🇩🇪'])('%s stays whole', (emoji) => {
  expect(stripHidden(emoji)).toBe(emoji)
  expect(hiddenCharacters(emoji)).toEqual([])
})

test('words spelled in tag characters behind an emoji are hidden', () => {
  const spelled = [...'ignore'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')
  expect(stripHidden(`👍${spelled}`)).toBe('👍')
  expect(hiddenCharacters(`👍${spelled}`)).toHaveLength(6)
})

test('hidden characters are named', () => {
  expect(hiddenCharacters('a\u200Bb\u{E0041}\ud800')).toEqual(['U+200B', 'U+E0041', 'U+D800'])
})

test('stripping leaves nothing hidden and changes nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const once = stripHidden(text)
      expect(hiddenCharacters(text).length === 0).toBe(once === text)
      expect(once.isWellFormed()).toBe(true)
    }),
  )
})

test.each([
  ['amаzon', 'Latin with a Cyrillic letter'],
  ['𝐅ree', 'a mathematical letter'],
  ['ｆｒｅｅ', 'full-width letters'],
  ['ОК', 'a whole word of another alphabet'],
  ['Αmazon', 'a Greek capital'],
  ['ɢɪꜰᴛ', 'small capitals'],
  ['Ⓐmazon', 'a letter in a circle'],
])('%s is a look-alike: %s', (word) => {
  expect(lookAlikes(`well ${word} then`, 'well then')).toEqual([word])
})

test('accents, Japanese with Latin names, and the alphabets of the original are no look-alikes', () => {
  expect(lookAlikes('Größe déjà mañana 1ª', 'x')).toEqual([])
  expect(lookAlikes('商品ページAmazonのレビュー', '商品')).toEqual([])
  expect(lookAlikes('Привет мир', 'Привет')).toEqual([])
})
