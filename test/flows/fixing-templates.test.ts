import { describe, expect, test } from 'vitest'
import { type Finding, placeOf } from '../../src/domain/finding.ts'
import { canonicalText, type MessageText } from '../../src/domain/template.ts'
import { approveFix, editFix, rejectFix } from '../../src/flows/approve-fix.ts'
import { auditTemplates } from '../../src/flows/audit-templates.ts'
import { dismissFinding } from '../../src/flows/dismiss-finding.ts'
import { explainFinding } from '../../src/flows/explain-finding.ts'
import { findFinding } from '../../src/flows/find-finding.ts'
import { proposeFix } from '../../src/flows/propose-fix.ts'
import { undoChange } from '../../src/flows/undo-change.ts'
import type { Ports } from '../../src/ports.ts'
import { homes } from '../databases.ts'
import { approver, bribe, cleanText, colleague, type Desk, openDesk, useDatabase } from './desk.ts'

const shouting: MessageText = { ...cleanText, subject: '[Important] Your order {{orderId}}' }
const reworded = 'Thank you for order {{orderId}}. You are welcome to leave a review.'

/** A model that drafts these bodies one after the other, and notes what it was told. */
const modelThat = (...drafts: readonly (string | { subject: string; body: string })[]) => {
  const told: (readonly string[])[] = []
  const model: Ports['model'] = {
    name: 'a-model',
    explainFinding: async () => ({ kind: 'said', explanation: 'Because.' }),
    rewriteTemplate: async ({ text, failedRules }) => {
      const draft = drafts[told.length % drafts.length]!
      told.push(failedRules)
      return { kind: 'said', subject: text.subject, ...(typeof draft === 'string' ? { body: draft } : draft) }
    },
  }
  return { model, told }
}
const noModel = (): Ports['model'] => {
  const never = () => Promise.reject(new Error('the model was asked'))
  return { name: null, explainFinding: never, rewriteTemplate: never }
}

const proposed = async (desk: Desk, templateId: string, model: Ports['model'] = noModel()) => {
  const outcome = await proposeFix({ ...desk.ports, model }, { tenant: desk.tenant, templateId })
  if (outcome.kind !== 'proposed') throw new Error(`not proposed: ${outcome.kind}`)
  return outcome
}
const approve = (desk: Desk, approvalId: string, actor = approver) =>
  approveFix(desk.ports, { tenant: desk.tenant, actor, approvalId })
const edit = (desk: Desk, approvalId: string, body: string, subject = cleanText.subject) =>
  editFix(desk.ports, { tenant: desk.tenant, approvalId, subject, body })
const templateOf = async (desk: Desk, id: string) =>
  (await desk.store.templates(desk.tenant)).find((one) => one.id === id)!
const auditOf = async (desk: Desk, name: string) => {
  const outcome = await auditTemplates(desk.ports, { tenant: desk.tenant, name })
  if (outcome.kind !== 'audited') throw new Error(`not audited: ${outcome.kind}`)
  return outcome.reports[0]!
}

describe.each(homes)('Templates $name', (home) => {
  const database = useDatabase(home)

  describe('A fix', () => {
    test('is mechanical where the meaning stays, without asking the model', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('shouts', shouting)
      const { approval, before, after } = await proposed(desk, 'shouts')
      expect(approval).toMatchObject({ state: 'open', writtenBy: 'rules', baseRevision: 1, text: cleanText })
      expect([before.verdict, after.verdict]).toEqual(['block', 'pass'])
      expect(
        await proposeFix({ ...desk.ports, model: noModel() }, { tenant: desk.tenant, templateId: 'gone' }),
      ).toEqual({
        kind: 'unknown-template',
      })
      await desk.addTemplate('clean')
      const nothing = await proposeFix(
        { ...desk.ports, model: noModel() },
        { tenant: desk.tenant, templateId: 'clean' },
      )
      expect(nothing).toMatchObject({ kind: 'nothing-to-fix' })
    })

    test('puts exactly the approved text into use, once, in the name of who approved it', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('shouts', shouting)
      const { approval } = await proposed(desk, 'shouts')
      desk.wait(1)
      const outcome = await approve(desk, approval.id)
      expect(outcome).toMatchObject({
        kind: 'approved',
        revision: 2,
        change: { action: 'fix-approved', actor: approver, at: desk.clock.now },
      })
      const template = await templateOf(desk, 'shouts')
      expect(canonicalText(template.text)).toBe(canonicalText(approval.text))
      expect(await desk.store.revision(desk.tenant, 'shouts', 2)).toMatchObject({
        hash: approval.textHash,
        actor: approver,
      })
      expect(await approve(desk, approval.id, colleague)).toMatchObject({
        kind: 'stale',
        approval: { state: 'approved', decidedBy: 'U-approver' },
      })
      expect(await templateOf(desk, 'shouts')).toEqual(template)
    })

    test('is undone exactly, and its approval does not count a second time', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('shouts', shouting)
      const before = await templateOf(desk, 'shouts')
      const [first, second] = [await proposed(desk, 'shouts'), await proposed(desk, 'shouts')]
      await approve(desk, first.approval.id)
      expect(await approve(desk, second.approval.id)).toMatchObject({ kind: 'stale' })
      await undoChange(desk.ports, { tenant: desk.tenant, actor: colleague, changeId: null })
      expect(await templateOf(desk, 'shouts')).toEqual(before)
      expect(await approve(desk, first.approval.id)).toMatchObject({ kind: 'stale' })
      // A new proposal for the same words writes a revision of its own; none is ever written over.
      expect(await approve(desk, (await proposed(desk, 'shouts')).approval.id)).toMatchObject({ revision: 3 })
      expect(await desk.store.revision(desk.tenant, 'shouts', 2)).toMatchObject({ text: first.approval.text })
    })

    test('is applied once and never on a changed text, of two approvers and an editor at the same moment', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('shouts', shouting)
      for (let round = 1; round <= 8; round++) {
        const { approval } = await proposed(desk, 'shouts')
        const edited = await edit(desk, approval.id, `${cleanText.body} That was all.`)
        if (edited.kind !== 'proposed') throw new Error(`not proposed: ${edited.kind}`)
        const ids = [approval.id, edited.approval.id, approval.id, edited.approval.id]
        const turned = ids.map((_, index) => ids[(index + round) % ids.length]!)
        const [, ...outcomes] = await Promise.all([
          edit(desk, approval.id, `${cleanText.body} Bye.`),
          ...turned.map((id, index) => approve(desk, id, index % 2 ? approver : colleague)),
        ])
        const applied = outcomes.filter((one) => one.kind === 'approved')
        expect(applied).toHaveLength(1)
        expect(outcomes.filter((one) => one.kind === 'stale')).toHaveLength(3)
        const template = await templateOf(desk, 'shouts')
        expect(applied).toMatchObject([{ approval: { text: template.text } }])
        expect(await desk.store.lastRevision(desk.tenant, 'shouts')).toBe(template.revision)
        await undoChange(desk.ports, { tenant: desk.tenant, actor: colleague, changeId: null })
        expect((await templateOf(desk, 'shouts')).text).toEqual(shouting)
      }
    })

    test('that somebody turned down is not approved any more, and leaves the template alone', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('shouts', shouting)
      const { approval } = await proposed(desk, 'shouts')
      const ask = { tenant: desk.tenant, userId: 'U-colleague', approvalId: approval.id }
      expect(await rejectFix(desk.ports, ask)).toMatchObject({
        kind: 'rejected',
        approval: { decidedBy: 'U-colleague' },
      })
      expect(await rejectFix(desk.ports, ask)).toMatchObject({ kind: 'stale' })
      expect(await approve(desk, approval.id)).toMatchObject({ kind: 'stale', approval: { state: 'rejected' } })
      expect(await edit(desk, approval.id, reworded)).toMatchObject({ kind: 'stale' })
      expect((await templateOf(desk, 'shouts')).revision).toBe(1)
    })

    test('edited by a person is audited again before anybody may approve it', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('shouts', shouting)
      const { approval } = await proposed(desk, 'shouts')
      expect(await edit(desk, approval.id, bribe.body)).toMatchObject({ kind: 'blocked', audit: { verdict: 'block' } })
      expect(await edit(desk, approval.id, ' ')).toEqual({ kind: 'empty', field: 'body' })
      expect(await edit(desk, approval.id, 'x'.repeat(4001))).toEqual({ kind: 'too-long', field: 'body' })
      const edited = await edit(desk, approval.id, reworded)
      expect(edited).toMatchObject({
        kind: 'proposed',
        approval: { writtenBy: 'person', state: 'open', text: { body: reworded, subject: cleanText.subject } },
      })
      if (edited.kind !== 'proposed') throw new Error('not proposed')
      expect(await approve(desk, edited.approval.id)).toMatchObject({ kind: 'approved' })
      expect(await approve(desk, approval.id)).toMatchObject({ kind: 'stale' })
      expect((await templateOf(desk, 'shouts')).text.body).toBe(reworded)
    })

    test('leaves alone what a person dismissed', async () => {
      const desk = await openDesk(database())
      const body = `${cleanText.body} Best wishes, see our store.`
      await desk.addTemplate('both', { ...shouting, body })
      const found = (await auditOf(desk, 'both')).audit.findings.find((one) => one.rule === 'important-tag-misuse')!
      const place = placeOf(await templateOf(desk, 'both'), found)
      await dismissFinding(desk.ports, {
        tenant: desk.tenant,
        actor: colleague,
        place,
        reason: 'It is agreed.',
        days: 3,
      })
      const { approval } = await proposed(desk, 'both')
      expect(approval).toMatchObject({ writtenBy: 'rules', text: { subject: shouting.subject } })
      expect(approval.text.body).not.toContain('store')
    })

    test('is not approved when the rules of that day do not pass it any more', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('both', { ...bribe, subject: shouting.subject })
      const found = (await auditOf(desk, 'both')).audit.findings.find((one) => one.rule === 'incentive-for-review')!
      const place = placeOf(await templateOf(desk, 'both'), found)
      await dismissFinding(desk.ports, {
        tenant: desk.tenant,
        actor: colleague,
        place,
        reason: 'It is agreed.',
        days: 3,
      })
      const { approval } = await proposed(desk, 'both')
      expect(approval.text).toEqual(bribe)
      desk.wait(3)
      expect(await approve(desk, approval.id)).toMatchObject({ kind: 'blocked', audit: { verdict: 'block' } })
      expect((await templateOf(desk, 'both')).revision).toBe(1)
    })

    test('of another account is out of reach', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('shouts', shouting)
      const { approval } = await proposed(desk, 'shouts')
      const stranger = await openDesk(database())
      expect(await approve(stranger, approval.id)).toEqual({ kind: 'stale', template: null, approval: null })
      expect(await approve(desk, approval.id)).toMatchObject({ kind: 'approved' })
    })
  })

  describe('A draft of the model', () => {
    test.each<readonly [string, string | { subject: string; body: string }]>([
      ['still bribes', 'Thank you for order {{orderId}}. Leave a review and get a FREE gift.'],
      ['bribes in other letters', 'Thank you for order {{orderId}}. We give you a FRΕE gift for your review.'],
      ['is the very same', bribe.body],
      ['says nothing', ''],
      ['leads elsewhere', 'Thank you for order {{orderId}}. Please look at https://shop.evil.com/r for more.'],
      ['gives another mail address', 'Thank you for order {{orderId}}. Write to boss@evil.com with questions.'],
      ['loses the order', 'Thank you for your order. You are welcome to leave a review of it.'],
      ['invents a placeholder', 'Thank you for order {{orderId}}, {{buyerName}}. You can leave a review of it.'],
      ['hides characters', 'Thank you for order {{orderId}}. You can leave a re\u200bview of it when you like.'],
      ['holds markup', 'Thank you for order {{orderId}}. <b>You can leave a review</b> of it when you like.'],
      [
        'changes the language',
        'Nous vous remercions de votre commande {{orderId}}. Vous pouvez, si vous le souhaitez, laisser un avis sur cet achat.',
      ],
      ['is endless', `Thank you for order {{orderId}}. ${'You can leave a review of it. '.repeat(200)}`],
      ['breaks out of the subject', { subject: 'Your order {{orderId}}\nBcc: all@evil.com', body: reworded }],
      ['marks itself important', { subject: '[Important] Your order {{orderId}}', body: reworded }],
    ])('that %s is never put to a person', async (_, draft) => {
      const desk = await openDesk(database())
      await desk.addTemplate('bribes', bribe)
      const saved: unknown[] = []
      const store = { ...desk.store, saveApproval: async (one: unknown) => void saved.push(one) }
      const { model, told } = modelThat(draft)
      const outcome = await proposeFix({ ...desk.ports, store, model }, { tenant: desk.tenant, templateId: 'bribes' })
      expect(outcome).toMatchObject({ kind: 'no-fix', silence: 'drafts-refused' })
      expect(saved).toEqual([])
      expect(told).toHaveLength(3)
    })

    test('is drawn up again with the rules it broke, and proposed when it passes them', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('bribes', bribe)
      const { model, told } = modelThat('Order {{orderId}}: you get a FREE gift for your review, thanks.', reworded)
      const { approval, after } = await proposed(desk, 'bribes', model)
      expect(approval).toMatchObject({ writtenBy: 'model', text: { ...bribe, body: reworded } })
      expect(after.findings).toEqual([])
      expect(told).toEqual([[], expect.arrayContaining(['incentive-for-review'])])
      expect(await approve(desk, approval.id)).toMatchObject({ kind: 'approved' })
    })

    test('that does not come leaves the template to a person, and says why', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('bribes', bribe)
      for (const because of ['no-key', 'timeout', 'refused'] as const) {
        const model = { ...noModel(), rewriteTemplate: async () => ({ kind: 'silent' as const, because }) }
        const outcome = await proposeFix({ ...desk.ports, model }, { tenant: desk.tenant, templateId: 'bribes' })
        expect(outcome).toMatchObject({ kind: 'no-fix', silence: because, audit: { verdict: 'block' } })
      }
    })
  })

  describe('A finding', () => {
    const findingIn = async (desk: Desk, id: string): Promise<Finding> =>
      (await auditOf(desk, id)).audit.findings.find((one) => one.rule === 'incentive-for-review')!
    const dismiss = async (desk: Desk, id: string, differs: { reason?: string; days?: number } = {}) => {
      const place = placeOf(await templateOf(desk, id), await findingIn(desk, id))
      return dismissFinding(desk.ports, {
        tenant: desk.tenant,
        actor: approver,
        place,
        reason: 'Our lawyer agreed.',
        days: 30,
        ...differs,
      })
    }

    test('dismissed with a reason does not count until its day has come, in that template and those words alone', async () => {
      const desk = await openDesk(database())
      for (const id of ['one', 'two']) await desk.addTemplate(id, bribe)
      await dismiss(desk, 'one', { days: 10 })
      expect((await auditOf(desk, 'one')).audit).toMatchObject({ verdict: 'pass', findings: [], dismissed: [{}] })
      expect((await auditOf(desk, 'two')).audit.verdict).toBe('block')
      const other = { ...bribe, body: bribe.body.replace('FREE gift', 'FREE present') }
      await desk.add({ kind: 'revision', templateId: 'one', from: 1, to: 2, text: other })
      expect((await auditOf(desk, 'one')).audit.verdict).toBe('block')
      await desk.add({ kind: 'revision', templateId: 'one', from: 2, to: 3, text: bribe })
      desk.wait(9.9)
      expect((await auditOf(desk, 'one')).audit.verdict).toBe('pass')
      desk.wait(0.1)
      expect((await auditOf(desk, 'one')).audit.verdict).toBe('block')
    })

    test('is dismissed in somebody’s name, and undone exactly', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('one', bribe)
      const outcome = await dismiss(desk, 'one')
      expect(outcome).toMatchObject({
        kind: 'dismissed',
        change: { action: 'finding-dismissed', actor: approver },
        dismissal: { reason: 'Our lawyer agreed.', rule: 'incentive-for-review' },
      })
      await undoChange(desk.ports, { tenant: desk.tenant, actor: colleague, changeId: null })
      expect((await auditOf(desk, 'one')).audit.verdict).toBe('block')
      expect(await desk.store.dismissals(desk.tenant)).toEqual([])
    })

    test('is not dismissed without a reason, for ever, or when its words are gone', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('one', bribe)
      expect(await dismiss(desk, 'one', { reason: ' \n a' })).toEqual({ kind: 'needs-reason' })
      const place = placeOf(await templateOf(desk, 'one'), await findingIn(desk, 'one'))
      const gone = { ...place, at: 'body:9999' }
      const ask = { tenant: desk.tenant, actor: approver, place: gone, reason: 'Because.', days: 5 }
      expect(await dismissFinding(desk.ports, ask)).toEqual({ kind: 'no-such-finding' })
      for (const [days, until] of [
        [9_999, 180],
        [-4, 1],
        [0.4, 1],
        [Number.NaN, 1],
      ] as const) {
        const outcome = await dismissFinding(desk.ports, { ...ask, place, days })
        if (outcome.kind !== 'dismissed') throw new Error(`not dismissed for ${days}: ${outcome.kind}`)
        expect(outcome.dismissal.until.getTime() - desk.clock.now.getTime()).toBe(until * 86_400_000)
        await undoChange(desk.ports, { tenant: desk.tenant, actor: colleague, changeId: outcome.change.id })
      }
      await desk.add({ kind: 'revision', templateId: 'one', from: 1, to: 2, text: bribe })
      expect(await findFinding(desk.ports, { tenant: desk.tenant, place })).toBeNull()
    })

    test('is explained in the model’s words where it answers, and in the rule’s where it does not', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('one', bribe)
      const place = placeOf(await templateOf(desk, 'one'), await findingIn(desk, 'one'))
      const ask = { tenant: desk.tenant, place }
      expect(await explainFinding({ ...desk.ports, model: modelThat('').model }, ask)).toMatchObject({
        kind: 'explained',
        rule: { id: 'incentive-for-review' },
        explanation: 'Because.',
        model: 'a-model',
        silence: null,
      })
      const silent = {
        ...noModel(),
        explainFinding: async () => ({ kind: 'silent' as const, because: 'no-key' as const }),
      }
      expect(await explainFinding({ ...desk.ports, model: silent }, ask)).toMatchObject({
        explanation: null,
        silence: 'no-key',
      })
      const old = { ...ask, place: { ...place, revision: 7 } }
      expect(await explainFinding({ ...desk.ports, model: silent }, old)).toEqual({ kind: 'no-such-finding' })
    })

    test('is kept with the audit that found it, the gravest template first, by name or by campaign', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      await desk.addTemplate('bribes', bribe)
      const all = await auditTemplates(desk.ports, { tenant: desk.tenant, name: 'all' })
      expect(all.kind === 'audited' && all.reports.map((one) => [one.template.id, one.audit.verdict])).toEqual([
        ['bribes', 'block'],
        ['text of soap', 'pass'],
      ])
      expect(await desk.store.audits(desk.tenant)).toMatchObject([
        { templateId: 'bribes', revision: 1, at: desk.clock.now, audit: { verdict: 'block' } },
        { templateId: 'text of soap', audit: { verdict: 'pass' } },
      ])
      expect(await auditOf(desk, 'SOAP')).toMatchObject({
        template: { id: 'text of soap' },
        campaigns: [{ id: 'soap' }],
      })
      expect(await auditTemplates(desk.ports, { tenant: desk.tenant, name: 'bribe' })).toEqual({
        kind: 'unknown-name',
        name: 'bribe',
        nearest: 'bribes',
      })
      const empty = await openDesk(database())
      expect(await auditTemplates(empty.ports, { tenant: empty.tenant, name: 'all' })).toEqual({ kind: 'no-templates' })
    })

    test('looks at the campaigns around the text too: two that ask of the same orders, a language that buyers lack', async () => {
      const desk = await openDesk(database(), { marketplaces: ['A13V1IB3VIYZZH'] })
      await desk.addCampaign('soap')
      await desk.addCampaign('official', { channel: 'official' })
      const found = async (name: string) => {
        const outcome = await auditTemplates(desk.ports, { tenant: desk.tenant, name })
        return outcome.kind === 'audited'
          ? outcome.campaigns.map((one) => [one.campaign.id, one.findings.map(({ rule, what }) => [rule.id, what])])
          : outcome.kind
      }
      const soap = [
        'soap',
        [
          ['repeat-review-request', 'official'],
          ['wrong-language', '“en” for orders of amazon.fr'],
        ],
      ]
      const official = ['official', [['repeat-review-request', 'soap']]]
      expect(await found('all')).toEqual([official, soap])
      expect(await found('text of soap')).toEqual([soap])
      expect(await found('official')).toEqual([official])
    })
  })
})
