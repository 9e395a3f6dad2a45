import type { Revision, Template } from '../../domain/template.ts'
import type { Store } from '../../ports.ts'
import type { Revision as RevisionRow, Template as TemplateRow } from './generated/client.ts'
import type { Db } from './prisma.ts'
import { actor, messageText } from './shapes.ts'

const toTemplate = ({ archived: _, current, ...row }: TemplateRow & { current: RevisionRow }): Template => ({
  ...row,
  text: messageText.parse(current.text),
})

const toRevision = (row: RevisionRow): Revision => ({
  ...row,
  text: messageText.parse(row.text),
  actor: actor.parse(row.actor),
})

export const templateStore = (db: Db): Pick<Store, 'templates' | 'revision' | 'lastRevision'> => ({
  templates: async ({ workspaceId, accountId }) => {
    const where = { workspaceId, accountId, archived: false }
    const include = { current: true }
    const rows = await db.template.findMany({ where, include, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
    return rows.map(toTemplate)
  },
  revision: async ({ workspaceId, accountId }, templateId, number) => {
    const key = { workspaceId, accountId, templateId, number }
    const row = await db.revision.findUnique({ where: { workspaceId_accountId_templateId_number: key } })
    return row && toRevision(row)
  },
  lastRevision: async ({ workspaceId, accountId }, templateId) => {
    const { _max } = await db.revision.aggregate({
      where: { workspaceId, accountId, templateId },
      _max: { number: true },
    })
    return _max.number ?? 0
  },
})
