import { createHash, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Approval } from '../../../src/domain/approval.ts'
import { canonicalText } from '../../../src/domain/template.ts'
import { changeOf, givenTemplate, make, type NewWorld, start, text, type World } from './world.ts'

const hash = (body: string) =>
  createHash('sha256')
    .update(canonicalText(text(body)))
    .digest('hex')

const givenApproval = async (
  { store, tenant }: World,
  templateId: string,
  body: string,
  base: { revision: number; body: string },
) => {
  const approval: Approval = {
    ...tenant,
    id: randomUUID(),
    templateId,
    baseRevision: base.revision,
    baseHash: hash(base.body),
    text: text(body),
    textHash: hash(body),
    writtenBy: 'rules',
    state: 'open',
    createdAt: start,
    decidedBy: null,
  }
  await store.saveApproval(approval)
  return approval
}

const toRevision = (templateId: string, from: number, body: string) =>
  [{ kind: 'revision', templateId, from, to: from + 1, text: text(body) }] as const

const press = (world: World, { id, templateId, baseRevision }: Approval, userId: string, body: string) => {
  const actor = { kind: 'person', userId, via: 'button' } as const
  const change = changeOf(world, toRevision(templateId, baseRevision, body), { action: 'fix-approved', actor })
  return world.store.approve(world.tenant, id, change)
}

export const approvalContract = (newWorld: NewWorld): void => {
  test('of two approvers and an edit at once exactly one is applied, never on a changed base, 30 times', async () => {
    const world = await newWorld()
    const templateId = await givenTemplate(world, 'text 1')
    for (let revision = 1; revision <= 30; revision++) {
      const base = { revision, body: `text ${revision}` }
      const next = `text ${revision + 1}`
      const approval = await givenApproval(world, templateId, next, base)
      const edit = () => make(world, toRevision(templateId, revision, next), { action: 'template-edited' })
      const rivals = [() => press(world, approval, 'U1', next), () => press(world, approval, 'U2', next), edit]
      const turn = rivals.map((_, index) => rivals[(index + revision) % rivals.length]!)
      const outcomes = await Promise.all(turn.map((act) => act()))
      expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
      expect(await world.store.lastRevision(world.tenant, templateId)).toBe(revision + 1)
    }
  })

  test('an approval answered once is answered, and says by whom', async () => {
    const world = await newWorld()
    const templateId = await givenTemplate(world, 'old')
    const approval = await givenApproval(world, templateId, 'new', { revision: 1, body: 'old' })
    expect(await press(world, approval, 'U7', 'new')).toMatchObject({ kind: 'changed' })
    expect(await press(world, approval, 'U8', 'new')).toMatchObject({
      kind: 'not-open',
      approval: { state: 'approved', decidedBy: 'U7' },
    })
    expect(await world.store.reject(world.tenant, approval.id, 'U8')).toBe(false)
    expect(await world.store.templates(world.tenant)).toMatchObject([{ revision: 2, text: { body: 'new' } }])
  })

  test('an approval whose template has moved on becomes stale and changes nothing', async () => {
    const world = await newWorld()
    const templateId = await givenTemplate(world, 'old')
    const approval = await givenApproval(world, templateId, 'new', { revision: 1, body: 'old' })
    await make(world, toRevision(templateId, 1, 'edited'))
    expect(await press(world, approval, 'U1', 'new')).toMatchObject({ kind: 'conflict', by: { action: 'pause' } })
    expect(await world.store.approval(world.tenant, approval.id)).toMatchObject({ state: 'stale', decidedBy: null })
    expect(await world.store.templates(world.tenant)).toMatchObject([{ revision: 2, text: { body: 'edited' } }])
  })

  test('an approval for a text that is not the one in use is stale, though the number fits', async () => {
    const world = await newWorld()
    const templateId = await givenTemplate(world, 'old')
    const approval = await givenApproval(world, templateId, 'new', { revision: 1, body: 'something else' })
    expect(await press(world, approval, 'U1', 'new')).toMatchObject({ kind: 'conflict' })
  })

  test('approving never puts another text in place than the approved one', async () => {
    const world = await newWorld()
    const templateId = await givenTemplate(world, 'old')
    const approval = await givenApproval(world, templateId, 'new', { revision: 1, body: 'old' })
    await expect(press(world, approval, 'U1', 'new.')).rejects.toThrow('is not the one that approval')
    expect(await world.store.approval(world.tenant, approval.id)).toEqual(approval)
  })

  test('a rejected approval stays rejected', async () => {
    const world = await newWorld()
    const templateId = await givenTemplate(world, 'old')
    const approval = await givenApproval(world, templateId, 'new', { revision: 1, body: 'old' })
    expect(await world.store.reject(world.tenant, approval.id, 'U1')).toBe(true)
    expect(await press(world, approval, 'U2', 'new')).toMatchObject({
      kind: 'not-open',
      approval: { state: 'rejected' },
    })
  })

  test('an audit that finished late does not replace a newer one', async () => {
    const { store, tenant } = await newWorld()
    const audit = (verdict: 'pass' | 'block') => ({ verdict, findings: [], dismissed: [], notChecked: [] })
    const at = (minute: number) => new Date(start.getTime() + minute * 60_000)
    await store.saveAudit(tenant, { templateId: 't1', revision: 2, at: at(2), audit: audit('block') })
    await store.saveAudit(tenant, { templateId: 't1', revision: 1, at: at(1), audit: audit('pass') })
    expect(await store.audits(tenant)).toEqual([{ templateId: 't1', revision: 2, at: at(2), audit: audit('block') }])
  })
}
