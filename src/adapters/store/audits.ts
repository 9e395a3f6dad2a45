import type { Dismissal } from '../../domain/finding.ts'
import type { Store } from '../../ports.ts'
import type { Dismissal as DismissalRow } from './generated/client.ts'
import { type Db, inTransaction } from './prisma.ts'
import { audit } from './shapes.ts'

const toDismissal = ({ id, templateId, rule, text, reason, until }: DismissalRow): Dismissal => ({
  id,
  templateId,
  rule,
  text,
  reason,
  until,
})

const saveAudit =
  (db: Db): Store['saveAudit'] =>
  ({ workspaceId, accountId }, { templateId, revision, at, audit: result }) =>
    inTransaction(db, async (tx) => {
      const row = { workspaceId, accountId, templateId, revision, at, audit: structuredClone(result) }
      const { count } = await tx.audit.createMany({ data: [row], skipDuplicates: true })
      if (count === 1) return
      // Two audits may finish in the wrong order: the newer one stays.
      await tx.audit.updateMany({
        where: { workspaceId, accountId, templateId, at: { lte: at } },
        data: { revision, at, audit: row.audit },
      })
    })

export const auditStore = (db: Db): Pick<Store, 'dismissals' | 'saveAudit' | 'audits'> => ({
  dismissals: async ({ workspaceId, accountId }) => {
    const rows = await db.dismissal.findMany({ where: { workspaceId, accountId }, orderBy: { id: 'asc' } })
    return rows.map(toDismissal)
  },
  saveAudit: saveAudit(db),
  audits: async ({ workspaceId, accountId }) => {
    const rows = await db.audit.findMany({ where: { workspaceId, accountId }, orderBy: { templateId: 'asc' } })
    return rows.map(({ templateId, revision, at, ...row }) => ({
      templateId,
      revision,
      at,
      audit: audit.parse(row.audit),
    }))
  },
})
