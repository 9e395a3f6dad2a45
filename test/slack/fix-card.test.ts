import { describe, expect, it } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import type { MessageText } from '../../src/domain/template.ts'
import type { Proposal } from '../../src/flows/propose-fix.ts'
import { fixCard } from '../../src/slack/messages/fix-card.ts'

const text = (body: string): MessageText => ({
  subject: 'Order {{orderId}}',
  body,
  format: 'plain',
  language: 'en',
  contactReason: null,
  attachments: [],
})

const proposal = (before: string, after: string): Proposal => {
  const tenant = { workspaceId: 'T1', accountId: 'acme' }
  return {
    template: { ...tenant, id: 'thanks', name: 'Thanks', revision: 3, text: text(before) },
    approval: {
      ...tenant,
      id: 'approval-1',
      templateId: 'thanks',
      baseRevision: 3,
      baseHash: 'before',
      text: text(after),
      textHash: 'after',
      writtenBy: 'rules',
      state: 'open',
      createdAt: new Date('2026-11-23T12:00:00Z'),
      decidedBy: null,
    },
    before: auditMessage(text(before)),
    after: auditMessage(text(after)),
  }
}
const shown = (card: ReturnType<typeof fixCard>) => JSON.stringify(card)

describe('the card of a fix', () => {
  it('says what changes, line by line, before the whole texts', () => {
    const card = shown(fixCard(proposal('Hello\nFollow us on Instagram!\nBye', 'Hello\nBye')))
    expect(card).toMatch(/:heavy_minus_sign: `Follow us on Instagram!`.*\*Before\*.*\*After\*.*Approve fix/)
    expect(card).not.toContain(':heavy_plus_sign:')
  })

  it('leaves out the text before where both do not fit, and never what is approved', () => {
    const long = 'A quiet line of a long message.\n'.repeat(200)
    const card = shown(fixCard(proposal(`${long}Follow us on Instagram!`, long)))
    expect(card).toMatch(/Follow us on Instagram!.*\*After\*.*Approve fix/)
    expect(card).not.toContain('*Before*')
    expect(card.match(/quiet line/g)).toHaveLength(200)
  })

  it('cannot be approved where the text is too long to be shown whole', () => {
    const long = 'A quiet line of a long message.\n'.repeat(1000)
    const card = shown(fixCard(proposal(`${long}Follow us on Instagram!`, long)))
    expect(card).toContain('too long to be shown whole')
    expect(card).not.toContain('Approve fix')
  })
})
