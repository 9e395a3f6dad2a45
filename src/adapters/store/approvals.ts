import { z } from 'zod'
import type { Tenant } from '../../domain/account.ts'
import type { Approval } from '../../domain/approval.ts'
import { canonicalText } from '../../domain/template.ts'
import type { NewChange, Store } from '../../ports.ts'
import { lockAccount } from './accounts.ts'
import { makeChange, orConflict, toChange } from './changes.ts'
import type { Approval as Row } from './generated/client.ts'
import { toJson } from './json.ts'
import { type Db, inTransaction, type Tx } from './prisma.ts'
import { messageText } from './shapes.ts'

const toApproval = (row: Row): Approval => ({
  ...row,
  text: messageText.parse(row.text),
  writtenBy: z.enum(['rules', 'model', 'person']).parse(row.writtenBy),
  state: z.enum(['open', 'approved', 'rejected', 'stale']).parse(row.state),
})

const key = ({ workspaceId, accountId }: Tenant, id: string) => ({
  workspaceId_accountId_id: { workspaceId, accountId, id },
})

/** The change must put exactly the approved text in the place of exactly the revision that was shown. */
const insistOnText = (approval: Approval, change: NewChange): void => {
  const bound = change.effects.some(
    (effect) =>
      effect.kind === 'revision' &&
      effect.templateId === approval.templateId &&
      effect.from === approval.baseRevision &&
      effect.text !== null &&
      canonicalText(effect.text) === canonicalText(approval.text),
  )
  const sameAccount = change.workspaceId === approval.workspaceId && change.accountId === approval.accountId
  if (!bound || !sameAccount)
    throw new Error(`The change ${change.id} is not the one that approval ${approval.id} asked for.`)
}

const baseStands = async (
  tx: Tx,
  { workspaceId, accountId, templateId, baseRevision, baseHash }: Approval,
): Promise<boolean> => {
  const where = { workspaceId, accountId, id: templateId, revision: baseRevision, archived: false }
  return (await tx.template.count({ where: { ...where, current: { hash: baseHash } } })) === 1
}

const latestOn = async (tx: Tx, { workspaceId, accountId }: Tenant, subject: string) => {
  const where = { workspaceId, accountId, subjects: { has: subject } }
  const row = await tx.change.findFirst({ where, orderBy: { number: 'desc' } })
  return row && toChange(row)
}

const approve =
  (db: Db): Store['approve'] =>
  (tenant, id, change) =>
    orConflict(
      inTransaction(db, async (tx) => {
        // The lock comes first, so that of many who press the button all but one see the approval answered.
        await lockAccount(tx, tenant)
        const row = await tx.approval.findUnique({ where: key(tenant, id) })
        const approval = row && toApproval(row)
        if (approval === null || approval.state !== 'open') return { kind: 'not-open' as const, approval }
        insistOnText(approval, change)
        if (!(await baseStands(tx, approval))) {
          await tx.approval.update({ where: key(tenant, id), data: { state: 'stale' } })
          const subject = `template:${approval.templateId}`
          return { kind: 'conflict' as const, subject, by: await latestOn(tx, tenant, subject) }
        }
        const decidedBy = change.actor.kind === 'person' ? change.actor.userId : null
        await tx.approval.update({ where: key(tenant, id), data: { state: 'approved', decidedBy } })
        return makeChange(tx, change)
      }),
    )

export const approvalStore = (db: Db): Pick<Store, 'saveApproval' | 'approval' | 'approve' | 'reject'> => ({
  saveApproval: async (approval) => {
    await db.approval.create({ data: { ...approval, text: toJson(approval.text) } })
  },
  approval: async (tenant, id) => {
    const row = await db.approval.findUnique({ where: key(tenant, id) })
    return row && toApproval(row)
  },
  approve: approve(db),
  reject: async ({ workspaceId, accountId }, id, userId) => {
    const where = { workspaceId, accountId, id, state: 'open' }
    const { count } = await db.approval.updateMany({ where, data: { state: 'rejected', decidedBy: userId } })
    return count === 1
  },
})
