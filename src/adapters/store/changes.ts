import type { Tenant } from '../../domain/account.ts'
import { type Change, subjectOf } from '../../domain/change.ts'
import type { ChangeOutcome, NewChange, Store } from '../../ports.ts'
import { lockAccount } from './accounts.ts'
import { tell } from './announcements.ts'
import { changeAction, effects } from './effect-shapes.ts'
import { applyEffect } from './effects.ts'
import type { Change as Row } from './generated/client.ts'
import { sendsInFlight } from './in-flight.ts'
import { toJson } from './json.ts'
import { moveNotice } from './notices.ts'
import { type Db, inTransaction, type Tx } from './prisma.ts'
import { actor } from './shapes.ts'
import { laterChange, markUndone } from './undo.ts'

export const toChange = ({ number: _, subjects: _subjects, ...row }: Row): Change => ({
  ...row,
  actor: actor.parse(row.actor),
  action: changeAction.parse(row.action),
  effects: effects.parse(row.effects),
})

/** Thrown to take back what a transaction has done so far; never leaves this folder. */
class GroundMoved extends Error {
  readonly subject: string
  readonly by: Change | null
  constructor(subject: string, by: Change | null) {
    super(subject)
    this.subject = subject
    this.by = by
  }
}

const latestOn = async (tx: Tx, change: NewChange, subject: string): Promise<Change | null> => {
  const { workspaceId, accountId, undoes } = change
  const where = {
    workspaceId,
    accountId,
    subjects: { has: subject },
    ...(undoes === null ? {} : { id: { not: undoes } }),
  }
  const row = await tx.change.findFirst({ where, orderBy: { number: 'desc' } })
  return row && toChange(row)
}

const refuse = async (tx: Tx, change: NewChange, subject: string): Promise<never> => {
  throw new GroundMoved(subject, await latestOn(tx, change, subject))
}

const settleUndo = async (tx: Tx, change: NewChange, undoes: string, subjects: string[]): Promise<void> => {
  const later = await laterChange(tx, change, undoes, subjects)
  if (later !== null) throw new GroundMoved(later.subject, toChange(later.row))
  await markUndone(tx, change, undoes, change.id)
}

/** Makes a change inside a transaction of the caller's; throws to roll back when the ground has moved. */
export const makeChange = async (tx: Tx, change: NewChange): Promise<Extract<ChangeOutcome, { kind: 'changed' }>> => {
  const { workspaceId, accountId, id, at, action, undoes } = change
  if (!(await lockAccount(tx, change)))
    throw new Error(`There is no account ${accountId} in the workspace ${workspaceId}.`)
  const subjects = [...new Set(change.effects.map(subjectOf))]
  if (undoes !== null) await settleUndo(tx, change, undoes, subjects)
  for (const effect of change.effects) {
    const obstacle = await applyEffect(tx, change, effect)
    if (obstacle !== null) await refuse(tx, change, obstacle)
  }
  const json = { actor: toJson(change.actor), effects: toJson(change.effects) }
  const row = await tx.change.create({ data: { workspaceId, accountId, id, at, action, undoes, subjects, ...json } })
  return { kind: 'changed', change: toChange(row), inFlight: await sendsInFlight(tx, change, change.effects) }
}

/** Runs a transaction that makes a change; a moved ground becomes an outcome, and nothing has happened. */
export const orConflict = async <T>(act: Promise<T>): Promise<T | Extract<ChangeOutcome, { kind: 'conflict' }>> => {
  try {
    return await act
  } catch (error) {
    if (error instanceof GroundMoved) return { kind: 'conflict', subject: error.subject, by: error.by }
    throw error
  }
}

const change =
  (db: Db): Store['change'] =>
  (asked, announce, settles) =>
    orConflict(
      inTransaction(db, async (tx) => {
        const outcome = await makeChange(tx, asked)
        if (settles && !(await moveNotice(tx, asked.workspaceId, settles)))
          throw new GroundMoved(`notice:${settles.id}`, null)
        await tell(tx, asked, announce, asked.at)
        return outcome
      }),
    )

const findChange =
  (db: Db): Store['findChange'] =>
  async ({ workspaceId, accountId }: Tenant, id) => {
    const key = { workspaceId, accountId, id }
    const row = await db.change.findUnique({ where: { workspaceId_accountId_id: key } })
    return row && toChange(row)
  }

export const changeStore = (db: Db): Pick<Store, 'change' | 'changes' | 'findChange'> => ({
  change: change(db),
  changes: async ({ workspaceId, accountId }, limit) => {
    const rows = await db.change.findMany({
      where: { workspaceId, accountId },
      orderBy: { number: 'desc' },
      take: limit,
    })
    return rows.map(toChange)
  },
  findChange: findChange(db),
})
