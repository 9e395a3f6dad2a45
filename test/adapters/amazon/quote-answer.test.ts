import { expect, test } from 'vitest'
import { quoteAnswer } from '../../../src/adapters/amazon/quote-answer.ts'

test('a quotation that is cut in the middle of an emoji is still a text that the database takes', () => {
  const quoted = quoteAnswer(`${'x'.repeat(299)}😀 and more`, [])
  expect(quoted.isWellFormed()).toBe(true)
  expect(quoted.length).toBeLessThanOrEqual(300)
})
