import { describe, expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import { found, htmlMessage, judged, mended } from './audit-html.ts'

const certainty = (rule: string, body: string) => judged(rule, htmlMessage(body))

describe('a logo', () => {
  const logo = '<img src="https://cdn.example/logo.png" alt="MyBrand" width="120" height="40">'

  test('may stand in a message, and lead to Amazon or to the order', () => {
    for (const body of [
      logo,
      `<a href="https://www.amazon.com/gp/css/order-history">${logo}</a>`,
      `<a href="{{orderLink}}">${logo}</a>`,
      `<a href="https://shop.example.com">Shop</a>${logo}`,
    ])
      expect(certainty('logo-link', body), body).toBeNull()
  })

  test.each([
    `<a href="https://mybrand.example">${logo}</a>`,
    `<a href="https://mybrand.example"><span><b>${logo}</b></span></a>`,
    `<a href="https://amazon.com.mybrand.example">${logo}</a>`,
    '<img src="https://cdn.example/logo.png" alt="Visit www.mybrand.com">',
    '<img src="https://cdn.example/logo.png" alt="mybrand.de">',
  ])('that leads or points to another site blocks: %s', (body) => {
    expect(certainty('logo-link', body)).toBe('clear')
    expect(auditMessage(htmlMessage(body)).verdict).toBe('block')
  })

  test('with an address in the name of its file only warns', () => {
    expect(certainty('logo-link', '<img src="https://cdn.example/www.mybrand.com-logo.png" alt="MyBrand">')).toBe(
      'borderline',
    )
  })

  test('loses the link, not the image', () => {
    expect(mended(`<a href="https://mybrand.example">${logo}</a>`)).toBe(logo)
  })

  test('leads where the seller is allowed to lead', () => {
    const text = htmlMessage(`<a href="https://proofs.example/a">${logo}</a>`)
    const { findings } = auditMessage(text, { allowedHosts: ['proofs.example'] })
    expect(findings.filter((one) => one.severity === 'high')).toEqual([])
  })
})

describe('a tracking pixel', () => {
  test.each([
    '<img src="https://m.example/a.png" width="1" height="1">',
    '<img src="https://m.example/a.png" width=1>',
    '<img src="https://m.example/a.png" style="width: 2px; height: 0">',
    '<img src="https://m.example/spacer.gif" height="1" width="1" alt="">',
    '<img src="https://m.example/a.png" style="display:none">',
    '<img src="https://m.example/a.png" style="visibility: hidden" width="1">',
    '<style>.t{display:none}</style><img class="t" src="https://m.example/a.png">',
    '<img src="https://m.example/open.php?id=17">',
    '<img src="https://m.example/wf/open?upn=17">',
    '<img src="https://pixel.example.com/17">',
    '<img src="https://m.example/pixel.gif">',
    '<img src="https://m.example/a.png?o={{orderId}}">',
    '<IMG SRC=https://m.example/o.png WIDTH=1 HEIGHT=1>',
  ])('is one: %s', (body) => {
    expect(certainty('tracking-pixel', body)).toBe('clear')
  })

  test.each([
    '<img src="https://cdn.example/logo.png" width="120" height="40" alt="MyBrand">',
    '<img src="https://cdn.example/logo.png?v=3" alt="MyBrand">',
    '<img src="https://cdn.example/pixel-art.png" alt="MyBrand">',
    '<img src="https://cdn.example/open-box.png" width="100" alt="MyBrand">',
    '<img src="cid:logo" alt="MyBrand">',
    '<img src="https://cdn.example/logo.png" width="100%" alt="MyBrand">',
  ])('is none: %s', (body) => {
    expect(certainty('tracking-pixel', body)).toBeNull()
  })

  test.each([
    '<img src="https://cdn.example/line.png" width="600" height="1" alt="">',
    '<img src="https://cdn.example/phone.png" style="display:none" width="320" alt="MyBrand">',
    '<img src="https://cdn.example/open/logo.png" alt="MyBrand">',
    '<div style="display:none"><img src="https://m.example/a.png"></div>',
  ])('may be one: %s', (body) => {
    expect(certainty('tracking-pixel', body)).toBe('borderline')
  })

  test('goes by its tag alone', () => {
    expect(mended('<p>a<img src="https://m.example/a.png" width="1" height="1" alt="">b</p>')).toBe('<p>ab</p>')
  })
})

test.each([
  ['<img src="https://m.media-amazon.com/images/I/71x.jpg" alt="">', 'clear'],
  ['<img src="https://images-na.ssl-images-amazon.com/images/I/71x.jpg" alt="">', 'clear'],
  ['<img src="https://cdn.example/x.jpg" alt="{{productTitle}}">', 'clear'],
  ['<img src="https://cdn.example/x.jpg" alt="Produktbild">', 'clear'],
  ['<img src="https://cdn.example/products/lamp.jpg" alt="Lamp">', 'borderline'],
  ['<img src="https://m.media-amazon.com/images/G/01/logo.png" alt="Amazon">', null],
  ['<img src="https://cdn.example/logo.png" alt="MyBrand">', null],
])('a picture of the product: %s is %s', (body, expected) => {
  expect(certainty('product-image', body)).toBe(expected)
})

test('an image that is no logo is only ever asked about', () => {
  expect(certainty('unrelated-image', '<img src="https://cdn.example/cat.jpg" alt="A cat">')).toBe('borderline')
  expect(certainty('unrelated-image', '<img src="https://cdn.example/logo.png" alt="MyBrand">')).toBeNull()
  expect(certainty('unrelated-image', '<img src="https://m.example/a.png" width="1" height="1">')).toBeNull()
  expect(found('unrelated-image', htmlMessage('<img src="a.jpg" alt="A cat">'.repeat(50)))).toHaveLength(10)
})

describe('an image without encryption', () => {
  test.each([
    ['<img src="http://cdn.example/logo.png" alt="MyBrand">', 'clear'],
    ['<img src=" HTTP://cdn.example/logo.png" alt="MyBrand">', 'clear'],
    ['<td background="http://cdn.example/bg.png">Hello</td>', 'clear'],
    ['<p style="background:url(\'http://cdn.example/bg.png\')">Hello</p>', 'clear'],
    ['<img src="//cdn.example/logo.png" alt="MyBrand">', 'borderline'],
    ['<img src="https://cdn.example/logo.png?from=http://x" alt="MyBrand">', null],
    ['<html xmlns="http://www.w3.org/1999/xhtml"><img src="cid:logo" alt="MyBrand"></html>', null],
  ])('%s: %s', (body, expected) => {
    expect(certainty('insecure-image', body)).toBe(expected)
  })

  test('is mended where it is known that the host speaks https', () => {
    expect(mended('<img src="//cdn.example/logo.png" alt="MyBrand">')).toBe(
      '<img src="https://cdn.example/logo.png" alt="MyBrand">',
    )
    expect(mended('<img src="http://cdn.example/logo.png" alt="MyBrand">')).toBeNull()
  })
})

test('text has no images, whatever it looks like', () => {
  const text = { ...htmlMessage('<img src="http://m.example/a.png" width="1">'), format: 'plain' as const }
  for (const rule of ['tracking-pixel', 'insecure-image', 'unrelated-image', 'accessibility'])
    expect(found(rule, text)).toEqual([])
})
