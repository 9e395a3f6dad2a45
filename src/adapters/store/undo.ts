import type { Tenant } from '../../domain/account.ts'
import type { Change as Row } from './generated/client.ts'
import type { Tx } from './prisma.ts'

type Later = { readonly subject: string; readonly row: Row }

const find = (tx: Tx, { workspaceId, accountId }: Tenant, id: string): Promise<Row | null> =>
  tx.change.findUnique({ where: { workspaceId_accountId_id: { workspaceId, accountId, id } } })

/**
 * What forbids undoing a change: that it is undone already, or that a later one, itself still standing, touches one of
 * its subjects. The state alone does not tell: it may have been changed and changed back.
 */
export const laterChange = async (tx: Tx, tenant: Tenant, id: string, subjects: string[]): Promise<Later | null> => {
  const { workspaceId, accountId } = tenant
  const undone = await find(tx, tenant, id)
  if (undone === null) throw new Error(`There is no change ${id} to undo.`)
  const subject = subjects[0] ?? id
  if (undone.undoneBy !== null) return { subject, row: (await find(tx, tenant, undone.undoneBy)) ?? undone }
  const standing = { undoneBy: null, undoes: null, number: { gt: undone.number } }
  const row = await tx.change.findFirst({
    where: { workspaceId, accountId, subjects: { hasSome: subjects }, ...standing },
    orderBy: { number: 'desc' },
  })
  return row && { subject: row.subjects.find((touched) => subjects.includes(touched)) ?? subject, row }
}

/** Undoing an undo puts the first change back in force, and so on along the chain, as far as it is still kept. */
export const markUndone = async (tx: Tx, tenant: Tenant, id: string, by: string): Promise<void> => {
  const { workspaceId, accountId } = tenant
  let undone: string | null = id
  let undoneBy: string | null = by
  while (undone !== null) {
    const [row]: Row[] = await tx.change.updateManyAndReturn({
      where: { workspaceId, accountId, id: undone },
      data: { undoneBy },
    })
    if (row === undefined) return
    undoneBy = undoneBy === null ? row.id : null
    undone = row.undoes
  }
}
