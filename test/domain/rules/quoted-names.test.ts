import { expect, test } from 'vitest'
import { judged, plainMessage } from '../audit-html.ts'

test.each([
  ['marketing-promotion', 'A batch of our "50% OFF" sticker rolls was printed upside down.', 'borderline'],
  ['marketing-promotion', 'Get 50% OFF your next order.', 'clear'],
  ['marketing-promotion', 'Use the code "SAVE15" and get "15% OFF" your next order.', 'clear'],
  ['positive-review-only', '書籍「高評価レビュー完全ガイド」に乱丁がありました。', 'borderline'],
  ['positive-review-only', '「高評価レビュー」をお願いいたします。', 'clear'],
])('%s of %s: %s', (rule, text, certainty) => {
  const language = /[ぁ-ん]/u.test(text) ? 'ja' : 'en'
  expect(judged(rule, { ...plainMessage(text), language })).toBe(certainty)
})
