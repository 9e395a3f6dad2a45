import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { ChangeAction, Effect } from '../domain/change.ts'
import type { NewChange, Ports } from '../ports.ts'

/** A change as the store takes it: given its id and its time here, because nothing else may tell the time. */
export const makeChange = (
  ports: Pick<Ports, 'now' | 'newId'>,
  of: { tenant: Tenant; actor: Actor; action: ChangeAction; effects: readonly Effect[]; undoes?: string },
): NewChange => ({
  workspaceId: of.tenant.workspaceId,
  accountId: of.tenant.accountId,
  id: ports.newId(),
  at: ports.now(),
  actor: of.actor,
  action: of.action,
  effects: of.effects,
  undoes: of.undoes ?? null,
})

export const tenantOf = (row: Tenant): Tenant => ({ workspaceId: row.workspaceId, accountId: row.accountId })
