import { describe, expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import { fixMessage } from '../../src/domain/fix.ts'
import { found, htmlMessage, judged, mended, plainMessage } from './audit-html.ts'

const link = (address: string) => htmlMessage(`<a href="${address}">your order</a>`)

describe('a link that the order does not need', () => {
  test.each([
    ['https://www.amazon.com/dp/B012345678', 'borderline'],
    ['https://www.amazon.de/Kerze-rot-gross/dp/B012345678/ref=sr_1_1', 'borderline'],
    ['https://www.amazon.com/gp/product/B012345678', 'borderline'],
    ['https://www.amazon.com/sp?seller=A1B2C3', 'borderline'],
    ['https://www.amazon.co.uk/s?k=candle', 'clear'],
    ['https://www.amazon.com/dp/B012345678?tag=mybrand-20', 'clear'],
    ['https://www.amazon.com/review/create-review?asin=B012345678', null],
    ['https://www.amazon.com/product-reviews/B012345678', null],
    ['https://www.amazon.com/dp/B012345678#customerReviews', null],
    ['https://www.amazon.com/gp/css/order-history', null],
    ['https://www.amazon.com/hz/feedback/?orderID={{orderId}}', null],
    ['https://www.amazon.com', null],
    ['https://shop.example.com/dp/B012345678', null],
  ])('%s: %s', (address, certainty) => {
    expect(judged('unnecessary-link', link(address))).toBe(certainty)
    expect(judged('unnecessary-link', plainMessage(`Your order: ${address}`))).toBe(certainty)
  })
})

test('Belgium’s store is Amazon, and its neighbours are not', () => {
  expect(judged('external-link', link('https://www.amazon.com.be/gp/css/order-history'))).toBeNull()
  expect(judged('external-link', link('https://shop.com.be/gp/css/order-history'))).toBe('clear')
})

test('a channel of a site is a link, with its address or without, and a mail address is none', () => {
  for (const address of ['youtube.com/@crustandember', 'https://youtube.com/@crustandember', 'tiktok.com/@crust'])
    expect(judged('external-link', plainMessage(`The film stands at ${address} for you.`))).toBe('clear')
  expect(judged('external-link', plainMessage('Write to help@crustandember.com for it.'))).toBeNull()
})

test('the name of a placeholder with a dot is no link, and a link between braces is one', () => {
  expect(judged('external-link', plainMessage('Your order {{order.id}} is on its way.'))).toBeNull()
  expect(judged('unknown-placeholder', plainMessage('Your order {{order.id}} is on its way.'))).toBe('clear')
  expect(judged('external-link', plainMessage('Your order {myshop.com} is on its way.'))).toBe('clear')
})

describe('a link that is not encrypted or leads nowhere', () => {
  test.each([
    ['http://www.amazon.com/gp/css/order-history', 'clear'],
    ['HTTP://www.amazon.com/', 'clear'],
    ['https:/www.amazon.com/', 'clear'],
    ['https:///www.amazon.com/', 'clear'],
    ['', 'clear'],
    [' ', 'clear'],
    ['#', 'clear'],
    ['#nowhere', 'clear'],
    ['orders/list.html', 'clear'],
    ['https://', 'clear'],
    ['http://localhost/order', 'clear'],
    ['{order_link}', 'clear'],
    ['*|LINK|*', 'clear'],
    ['%%orderlink%%', 'clear'],
    ['https://www.amazon.com/', null],
    ['{{orderLink}}', null],
    ['{{ orderLink }}', null],
    ['https://www.amazon.com/gp/css/order-details?orderID={{orderId}}', null],
    ['mailto:abc@marketplace.amazon.com', null],
    ['//www.amazon.com/gp/css/order-history', null],
  ])('"%s": %s', (address, certainty) => {
    expect(judged('insecure-or-broken-link', link(address))).toBe(certainty)
  })

  test('in text, too', () => {
    for (const bad of ['See http://www.amazon.com/orders', 'See htps://www.amazon.com', 'See https//www.amazon.com'])
      expect(judged('insecure-or-broken-link', plainMessage(bad)), bad).toBe('clear')
    for (const good of [
      'See https://www.amazon.com/orders',
      'See www.amazon.com',
      'e.g. this, etc.We sell lamps/https',
    ])
      expect(judged('insecure-or-broken-link', plainMessage(good)), good).toBeNull()
  })

  test('an empty one is pointed at by its attribute', () => {
    expect(found('insecure-or-broken-link', link(''))[0]?.text).toBe('href=""')
  })

  test('of Amazon it becomes https, in attributes and in text', () => {
    expect(mended('<a href="http://www.amazon.com/gp/css/order-history">Your orders</a>')).toBe(
      '<a href="https://www.amazon.com/gp/css/order-history">Your orders</a>',
    )
    const text = plainMessage('Hello, here you see the whole of your order:\nhttp://www.amazon.de/gp/css/order-history')
    expect(fixMessage(text)?.text.body).toBe(text.body.replace('http:', 'https:'))
  })
})

describe('attachments', () => {
  const attached = (...sizes: number[]) => ({
    ...plainMessage('Your invoice is attached.'),
    attachments: sizes.map((size) => ({ name: 'invoice.pdf', type: 'application/pdf', size })),
  })

  test.each([
    [[10 * 2 ** 20], 'borderline'],
    [[10 * 2 ** 20 + 1], 'clear'],
    [[6_000_000, 6_000_000], 'borderline'],
    [[1, 2, 3, 4, 5, 6], 'clear'],
    [[1, 2, 3, 4, 5], null],
    [[], null],
  ] as const)('of %j bytes: %s', (sizes, certainty) => {
    expect(judged('attachment-size', attached(...sizes))).toBe(certainty)
  })

  test.each([
    ['invoice_4711.pdf', null],
    ['clearance_form.pdf', null],
    ['Zollformular.pdf', null],
    ['prueba_invitacion.pdf', null],
    ['montaje_paso5_corregido.pdf', null],
    ['bozza-biglietto.pdf', null],
    ['épreuve carte.pdf', null],
    ['電池交換手順書.pdf', null],
    ['scan_0231.pdf', 'borderline'],
    ['carta_regalo.pdf', 'borderline'],
    ['prova_gratis.pdf', 'borderline'],
    ['catalogue-2027.pdf', 'clear'],
    ['gift card.pdf', 'clear'],
  ] as const)('called %s: %s', (name, certainty) => {
    const text = { ...plainMessage('Hello'), attachments: [{ name, type: 'application/pdf', size: 1 }] }
    expect(judged('unnecessary-attachment', text)).toBe(certainty)
  })

  test('too large is said of the whole message, and blocks only where medium findings do', () => {
    const text = attached(20_000_000)
    expect(found('attachment-size', text)[0]).toMatchObject({ field: 'message', start: null })
    expect(auditMessage(text).verdict).toBe('warn')
    expect(auditMessage(text, { blockOnMedium: true }).verdict).toBe('block')
  })
})
