import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillPlaceholders, findPlaceholders } from '../../src/domain/placeholders.ts'

test('placeholders are found with their places, and stray braces as nameless ones', () => {
  expect(findPlaceholders('a {{orderId}} {{ sku }} {{x y}} }} {{')).toEqual([
    { name: 'orderId', start: 2, end: 13 },
    { name: 'sku', start: 14, end: 23 },
    { name: null, start: 24, end: 31 },
    { name: null, start: 32, end: 34 },
    { name: null, start: 35, end: 37 },
  ])
})

test('values are put in place once, and never read again', () => {
  expect(fillPlaceholders('{{a}}-{{b}}', { a: '{{b}}', b: 'x' }, 'plain')).toBe('{{b}}-x')
})

test('in HTML a value cannot become markup', () => {
  expect(fillPlaceholders('<p>{{a}}</p>', { a: `<b>&"'` }, 'html')).toBe('<p>&lt;b&gt;&amp;&quot;&#39;</p>')
})

test('what has no value stays, also when it is named like a part of every object', () => {
  expect(fillPlaceholders('{{toString}} {{gone}}', {}, 'plain')).toBe('{{toString}} {{gone}}')
})

test('every place found is the text that stands there', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[{}a ]{0,40}$/), (text) => {
      const found = findPlaceholders(text)
      for (const [index, one] of found.entries()) {
        expect(one.end).toBeGreaterThan(one.start)
        if (index > 0) expect(one.start).toBeGreaterThanOrEqual(found[index - 1]!.end)
        if (one.name !== null) expect(text.slice(one.start, one.end).replaceAll(/[{} ]/g, '')).toBe(one.name)
      }
    }),
  )
})
