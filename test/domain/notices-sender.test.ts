import { describe, expect, it } from 'vitest'
import { attemptIdIn, messageIdOf } from '../../src/domain/message-id.ts'
import { senderIs } from '../../src/domain/notices/sender-is.ts'
import { redact } from '../../src/domain/redact.ts'

describe('Who a From header names', () => {
  it.each([
    ['donotreply@amazon.com', 'amazon'],
    ['Amazon <x@sellercentral.amazon.co.uk>', 'amazon'],
    ['"Amazon.de" <no-reply@amazon.de>', 'amazon'],
    ['X@AMAZON.CO.JP', 'amazon'],
    ['donotreply@amazon.com.be', 'amazon'],
    ['DONOTREPLY@AMAZON.COM.BE', 'amazon'],
    ['x@notices.amazon.com.be', 'amazon'],
    ['x@mail.com.be', 'other'],
    ['x@amazon.com.be.evil.example', 'lookalike'],
    ['Ann <abc123@marketplace.amazon.com>', 'relay'],
    ['abc123@m.marketplace.amazon.co.uk', 'relay'],
    ['x@amazon.com.evil.example', 'lookalike'],
    ['x@marketplace.amazon.com.evil.example', 'lookalike'],
    ['x@amaz0n.com', 'lookalike'],
    ['x@amazom.com', 'lookalike'],
    ['x@arnazon.com', 'lookalike'],
    ['x@support-amazon.example', 'lookalike'],
    ['x@amazon-seller.co.uk', 'lookalike'],
    ['x@seller-central.example', 'lookalike'],
    ['x@xn--mazon-3ve.com', 'lookalike'],
    ['x@\u0430mazon.com', 'lookalike'],
    ['"donotreply@amazon.com" <x@evil.example>', 'lookalike'],
    ['Office <office@shop.example>', 'other'],
    ['news@amazing-tools.example', 'other'],
    ['"Amazon fan" <fan@mail.example>', 'other'],
    ['', 'missing'],
    ['Amazon', 'missing'],
    [null, 'missing'],
  ] as const)('%s is %s', (from, kind) => {
    expect(senderIs(from)).toBe(kind)
  })
})

describe('Our Message-IDs', () => {
  it('carry the attempt there and back', () => {
    const id = messageIdOf('0198-abc_DEF', 'Shop <orders@shop.example>')
    expect(id).toBe('<f5.0198-abc_DEF@shop.example>')
    expect(attemptIdIn(['<other@x.example>', id])).toBe('0198-abc_DEF')
  })

  it('are not read out of anything else', () => {
    expect(attemptIdIn(['<f5@shop.example>', '<xf5.1@shop.example>', '<f5.1 2@shop.example>', ''])).toBeNull()
  })
})

describe('Redacting', () => {
  it.each([
    ['Write to ann.b+c@mail.example.', 'Write to [email].'],
    ['x1y2@marketplace.amazon.com', '[email]'],
    ['Order 111-2223334-5556667 is late', 'Order [order] is late'],
    ['call +49 (0)30 1234567 now', 'call [phone] now'],
    ['call (206) 555-0123 or 030 / 123456', 'call [phone] or [phone]'],
    ['track 1Z999AA10123456784 or RX123456789DE', 'track [tracking] or [tracking]'],
    ['card 4111 1111 1111 1111', 'card [number]'],
    ['see https://shop.example/a?b=ann and www.shop.example/x', 'see [link] and [link]'],
    ['restricted for 30 days until 2026-12-23', 'restricted for 30 days until 2026-12-23'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected)
    expect(redact(redact(text))).toBe(expected)
  })
})
