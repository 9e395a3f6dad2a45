import { expect, test } from 'vitest'
import { exampleOrder } from '../../src/domain/example-order.ts'
import { fillMessage, missingValues } from '../../src/domain/render-message.ts'
import { type MessageText, placeholders } from '../../src/domain/template.ts'
import { sampleAccount } from './sample-account.ts'

const now = new Date('2026-11-23T10:00:00Z')
const [britain, germany, belgium] = ['A1F83G8C2ARO7P', 'A1PA6795UKMFR9', 'AMEN7PMS3EDWL']

const everything = (language: string | null): MessageText => ({
  subject: 'All',
  body: placeholders.map((name) => `{{${name}}}`).join('\n'),
  format: 'plain',
  language,
  contactReason: null,
  attachments: [],
})

test.each([
  ['de', [britain, germany], 'Amazon.de', '16. November 2026'],
  ['nl', [britain, germany, belgium], 'Amazon.de', '16 november 2026'],
  ['ja', [britain], 'Amazon.co.uk', '2026年11月16日'],
  [null, [], 'Amazon.com', 'November 16, 2026'],
])('an example fills in everything, in %s for a seller in %s', (language, marketplaces, store, delivered) => {
  const account = sampleAccount({ marketplaces: marketplaces.filter((one) => one !== undefined) })
  const [text, facts] = [everything(language), { account, order: exampleOrder(account, language, now) }]
  expect(missingValues(text, facts)).toEqual([])
  const { body } = fillMessage(text, facts)
  expect(body).not.toMatch(/[{}]/)
  expect(body.split('\n')).toEqual(expect.arrayContaining(['Example product', store, delivered]))
})
