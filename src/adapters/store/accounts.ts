import { z } from 'zod'
import type { Account, Tenant } from '../../domain/account.ts'
import type { Store } from '../../ports.ts'
import type { Account as Row } from './generated/client.ts'
import { Prisma } from './generated/client.ts'
import type { Db, Tx } from './prisma.ts'
import { incidentMode } from './shapes.ts'

const region = z.enum(['na', 'eu', 'fe'])

const toAccount = ({ pausing, official, secondApprover, ...row }: Row): Account => ({
  ...row,
  region: region.parse(row.region),
  incidents: incidentMode.parse({ pausing, official, secondApprover }),
})

/**
 * Takes the account's lock until the end of the transaction. Whoever changes what may be sent and whoever claims a
 * send takes it first, so that one sees all of the other or nothing. The account as it is then; null: there is none.
 */
export const lockAccount = async (tx: Tx, { workspaceId, accountId }: Tenant): Promise<Account | null> => {
  const [row] = await tx.$queryRaw<Row[]>(
    Prisma.sql`select * from accounts where "workspaceId" = ${workspaceId} and "accountId" = ${accountId} for update`,
  )
  return row ? toAccount(row) : null
}

const saveAccount =
  (db: Db): Store['saveAccount'] =>
  async ({ workspaceId, accountId, live, alertChannel, incidents, ...known }) => {
    const lists = {
      marketplaces: [...known.marketplaces],
      mailboxes: [...known.mailboxes],
      recipients: [...known.recipients],
    }
    const update = { ...known, ...lists }
    await db.account.upsert({
      where: { workspaceId_accountId: { workspaceId, accountId } },
      create: { workspaceId, accountId, live, alertChannel, ...incidents, ...update },
      update,
    })
  }

type AccountStore = Pick<Store, 'saveWorkspace' | 'workspaces' | 'saveAccount' | 'accounts' | 'account'>

export const accountStore = (db: Db): AccountStore => ({
  saveWorkspace: async ({ id, name, botUserId }) => {
    await db.workspace.upsert({ where: { id }, create: { id, name, botUserId }, update: { name, botUserId } })
  },
  workspaces: () => db.workspace.findMany({ orderBy: { id: 'asc' } }),
  saveAccount: saveAccount(db),
  accounts: async (workspaceId) => {
    const rows = await db.account.findMany({ where: { workspaceId }, orderBy: { accountId: 'asc' } })
    return rows.map(toAccount)
  },
  account: async ({ workspaceId, accountId }) => {
    const row = await db.account.findUnique({ where: { workspaceId_accountId: { workspaceId, accountId } } })
    return row && toAccount(row)
  },
})
