import { describe, expect, test } from 'vitest'
import { renderMessage } from '../../src/domain/render-message.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { sampleAccount } from './sample-account.ts'
import { sampleOrder } from './sample-orders.ts'

const account = sampleAccount({ marketplaces: [], sellerName: 'Acme & Söhne' })

const text = (differs: Partial<MessageText>): MessageText => ({
  subject: 'Order {{orderId}}',
  body: 'Hello',
  format: 'plain',
  language: 'de',
  contactReason: null,
  attachments: [],
  ...differs,
})

const body = (differs: Partial<MessageText>, order: Parameters<typeof sampleOrder>[0] = {}): string => {
  const rendered = renderMessage(text(differs), { account, order: sampleOrder(order) })
  if (rendered.kind !== 'rendered') throw new Error(rendered.placeholder)
  return rendered.text.body
}

describe('a message filled in for one buyer', () => {
  test('says what is known of the order, in the language of the text and the days of its marketplace', () => {
    const all =
      '{{ orderId }} {{productTitle}} {{asin}} {{sku}} {{quantity}} {{marketplace}} {{sellerName}} {{purchaseDate}} {{deliveryDate}}'
    expect(body({ body: all })).toBe(
      '302-1234567-1234567 Blue mug B000000001 MUG-1 1 Amazon.de Acme & Söhne 1. November 2026 7. November 2026',
    )
    expect(body({ body: '{{purchaseDate}}', language: null }, { purchasedAt: new Date('2026-11-01T23:30:00Z') })).toBe(
      '2. November 2026',
    )
  })

  test('links to the order in the store where it was bought', () => {
    const link = new URL(body({ body: '{{orderLink}}' }, { marketplaceId: 'A1F83G8C2ARO7P' }))
    expect(link.host).toBe('www.amazon.co.uk')
    expect(link.searchParams.get('orderID')).toBe('302-1234567-1234567')
  })

  test('in HTML shows a title as it is and never as markup', () => {
    const items = [{ asin: null, sku: null, title: '<b>"Mug" & <a href=//x>', quantity: 1 }]
    expect(body({ body: '<p>{{productTitle}}</p>', format: 'html' }, { items })).toBe(
      '<p>&lt;b&gt;&quot;Mug&quot; &amp; &lt;a href=//x&gt;</p>',
    )
  })

  test('keeps a title to one line, so that it cannot begin a header of its own', () => {
    const items = [{ asin: null, sku: null, title: 'Mug\r\nBcc: everybody@example.com', quantity: 1 }]
    const rendered = renderMessage(text({ subject: '{{productTitle}}' }), { account, order: sampleOrder({ items }) })
    expect(rendered).toMatchObject({ text: { subject: 'Mug Bcc: everybody@example.com' } })
  })

  test('does not fill in what a title brings along', () => {
    const items = [{ asin: null, sku: null, title: '{{orderId}} $& $1', quantity: 1 }]
    expect(body({ body: 'Your {{productTitle}}' }, { items })).toBe('Your {{orderId}} $& $1')
  })

  test.each(['{{buyerName}}', '{{ORDERID}}', '{{productTitle}}', '{{toString}}'])(
    'is not made with %s, for which there is no value',
    (placeholder) => {
      const items = [{ asin: null, sku: null, title: ' ', quantity: 1 }]
      const rendered = renderMessage(text({ body: `a ${placeholder} b` }), { account, order: sampleOrder({ items }) })
      expect(rendered).toEqual({ kind: 'missing', placeholder: placeholder.slice(2, -2) })
    },
  )
})
