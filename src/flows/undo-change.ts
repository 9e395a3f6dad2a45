import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { AnnouncementEvent } from '../domain/announcement.ts'
import { type Change, type Effect, inverses } from '../domain/change.ts'
import type { Send } from '../domain/send.ts'
import type { Ports } from '../ports.ts'
import { makeChange } from './make-change.ts'

export type UndoOutcome =
  | {
      readonly kind: 'undone'
      readonly change: Change
      readonly original: Change
      /** Already under way when taking back a resume held them again. */
      readonly inFlight: readonly Send[]
    }
  /** A later change built on it; undo that one first. */
  | { readonly kind: 'built-upon'; readonly original: Change; readonly by: Change | null }
  | { readonly kind: 'already-undone'; readonly original: Change }
  | { readonly kind: 'nothing-to-undo' }
  /** It opened a repeated restriction, which two approvers must close. */
  | { readonly kind: 'needs-second'; readonly original: Change }

/** Takes back exactly one change: the named one, or the newest that a person made and nobody has undone yet. */
export async function undoChange(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: { tenant: Tenant; actor: Actor; changeId: string | null },
): Promise<UndoOutcome> {
  const original = await pickChange(ports, ask)
  if (!original) return { kind: 'nothing-to-undo' }
  if (original.undoneBy) return { kind: 'already-undone', original }
  if (opensRepeated(original) && (await ports.store.account(ask.tenant))?.incidents.secondApprover)
    return { kind: 'needs-second', original }
  const change = makeChange(ports, { ...ask, action: 'undo', effects: inverses(original.effects), undoes: original.id })
  const outcome = await ports.store.change(change, await redraws(ports, ask.tenant, original.effects, change.id))
  if (outcome.kind === 'conflict') {
    const now = await ports.store.findChange(ask.tenant, original.id)
    return now?.undoneBy ? { kind: 'already-undone', original: now } : { kind: 'built-upon', original, by: outcome.by }
  }
  ports.wake('announce', ask.tenant)
  ports.wake('dispatch-sends', ask.tenant)
  return { kind: 'undone', change: outcome.change, original, inFlight: outcome.inFlight }
}

const opensRepeated = (change: Change): boolean =>
  change.effects.some(
    (effect) =>
      effect.kind === 'restriction' && effect.to === 'open' && effect.from === 'none' && effect.restriction.repeated,
  )

async function pickChange(
  ports: Pick<Ports, 'store'>,
  ask: { tenant: Tenant; changeId: string | null },
): Promise<Change | null> {
  if (ask.changeId) return ports.store.findChange(ask.tenant, ask.changeId)
  const recent = await ports.store.changes(ask.tenant, 100)
  return recent.find((change) => change.actor.kind === 'person' && change.action !== 'undo' && !change.undoneBy) ?? null
}

async function redraws(
  ports: Pick<Ports, 'store'>,
  tenant: Tenant,
  effects: readonly Effect[],
  changeId: string,
): Promise<readonly AnnouncementEvent[]> {
  const own = effects.find((effect) => effect.kind === 'restriction')
  const restrictionId = own?.restriction.id ?? (await ports.store.openRestriction(tenant))?.id
  return restrictionId ? [{ kind: 'restriction-changed', restrictionId, changeId }] : []
}
