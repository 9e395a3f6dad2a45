import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteAnswer } from '../../../src/adapters/amazon/quote-answer.ts'
import { readRefusal } from '../../../src/adapters/amazon/refusal.ts'

const error = (message: string, details = '', code = 'Unauthorized') => ({ code, message, details })

test.each([
  [
    error('You can’t use this feature to request a review outside the 5-30 day range after the order delivery date.'),
    'outside-window',
  ],
  [
    error(
      'You canâ€™t use this feature to request a review outside the 5â€“30 day range after the order delivery date.',
    ),
    'outside-window',
  ],
  [error('YOU CAN‘T USE THIS FEATURE\u00A0TO REQUEST A REVIEW OUTSIDE THE 4–30 DAY RANGE'), 'outside-window'],
  [error('You have already requested a review for this order.'), 'already-requested'],
  [error('The requested solicitation is not available for this amazonOrderId.'), 'not-available'],
  [error('Access to requested resource is denied.'), 'access-denied'],
  [error('Access to requested resource is denied.', 'The access token you provided has expired.'), 'token'],
  [
    error('Access to requested resource is denied.', 'The access token you provided is revoked, malformed or invalid.'),
    'token',
  ],
  [error('A sentence nobody has seen yet.'), 'unknown'],
  [error('A sentence nobody has seen yet.', '', 'Forbidden'), 'access-denied'],
  [error(''), 'access-denied'],
])('%j is %s', (given, refusal) => {
  expect(readRefusal([given])).toBe(refusal)
})

test('no error at all is a gateway’s refusal', () => {
  expect(readRefusal([])).toBe('access-denied')
})

test('among several errors the one that is understood decides', () => {
  expect(readRefusal([error('Something new.'), error('You have already requested a review for this order.')])).toBe(
    'already-requested',
  )
})

test('any text is read to one of the refusals', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.string(), (message, details) => {
      expect(['token', 'access-denied', 'already-requested', 'outside-window', 'not-available', 'unknown']).toContain(
        readRefusal([error(message, details)]),
      )
    }),
    { numRuns: 300 },
  )
})

test('a quoted text is short, on one line, and never holds a secret', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.string({ unit: 'binary', maxLength: 600 }),
      (before, after) => {
        const quoted = quoteAnswer(`${before}s3cret-value${after}`, ['s3cret-value'])
        expect(quoted).not.toContain('s3cret-value')
        expect(quoted.length).toBeLessThanOrEqual(300)
        expect(quoted).not.toMatch(/[\p{Cc}\n]/u)
      },
    ),
    { numRuns: 500 },
  )
})

test('a secret that lies across the end of what is read does not remain in part', () => {
  for (const room of [1990, 1999, 7990, 7999])
    expect(quoteAnswer(`${' '.repeat(room)}s3cret-value`, ['s3cret-value'])).not.toContain('s3')
})
