import type { Account, Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Change, ChangeAction, Effect } from '../domain/change.ts'
import type { Send } from '../domain/send.ts'
import type { Ports } from '../ports.ts'
import { makeChange } from './make-change.ts'

export type SettingsOutcome =
  | {
      readonly kind: 'changed'
      readonly changes: readonly Change[]
      readonly live: boolean
      readonly liveAllowed: boolean
      /** Rehearsed sends that will now be made for real. */
      readonly replanned: number
      /** Real sends that were already under way when the account was set to dry run. */
      readonly inFlight: readonly Send[]
    }
  | { readonly kind: 'unchanged' }
  /** Somebody else was quicker with one of them; `changes` are those that were made all the same. */
  | {
      readonly kind: 'conflict'
      readonly by: Change | null
      readonly changes: readonly Change[]
      readonly replanned: number
    }

export type Settings = Pick<Account, 'live' | 'alertChannel' | 'incidents'>

/** What going live would do, to be asked before: sends that were only rehearsed and whose window is still open. */
export const countRehearsed = (ports: Pick<Ports, 'store' | 'now'>, ask: { tenant: Tenant }): Promise<number> =>
  ports.store.countRehearsed(ask.tenant, ports.now())

type Needs = Pick<Ports, 'store' | 'now' | 'newId' | 'wake' | 'liveAllowed'>
type Asked = Settings & {
  readonly tenant: Tenant
  readonly actor: Actor
  /** What the person was shown: only what differs from it was meant, so that an old form turns nothing back. */
  readonly shown: Settings
}

/** Sets the account's live switch, its alert channel and what a restriction does; each is a change of its own, so that each is undone alone. */
export async function changeSettings(ports: Needs, ask: Asked): Promise<SettingsOutcome> {
  const wanted = changesWanted(ask)
  if (wanted.length === 0) return { kind: 'unchanged' }
  const changes: Change[] = []
  const inFlight: Send[] = []
  let conflict: { by: Change | null } | null = null
  for (const { action, effect } of wanted) {
    const outcome = await ports.store.change(makeChange(ports, { ...ask, action, effects: [effect] }), [])
    if (outcome.kind === 'conflict') conflict = outcome
    else {
      changes.push(outcome.change)
      inFlight.push(...outcome.inFlight)
    }
  }
  const wentLive = changes.some((change) => change.action === 'go-live')
  const replanned = wentLive && ports.liveAllowed ? await ports.store.replanRehearsed(ask.tenant, ports.now()) : 0
  if (replanned > 0) ports.wake('dispatch-sends', ask.tenant)
  return conflict
    ? { kind: 'conflict', by: conflict.by, changes, replanned }
    : { kind: 'changed', changes, live: ask.live, liveAllowed: ports.liveAllowed, replanned, inFlight }
}

type Wanted = { readonly action: ChangeAction; readonly effect: Effect }

function changesWanted({ shown, live, alertChannel, incidents }: Asked): readonly Wanted[] {
  const wanted: Wanted[] = []
  if (shown.live !== live)
    wanted.push({ action: live ? 'go-live' : 'go-dry', effect: { kind: 'live', from: shown.live, to: live } })
  if (shown.alertChannel !== alertChannel)
    wanted.push({
      action: 'set-alert-channel',
      effect: { kind: 'alert-channel', from: shown.alertChannel, to: alertChannel },
    })
  const { pausing, official, secondApprover } = shown.incidents
  if (pausing !== incidents.pausing || official !== incidents.official || secondApprover !== incidents.secondApprover)
    wanted.push({
      action: 'set-incident-mode',
      effect: { kind: 'incident-mode', from: shown.incidents, to: incidents },
    })
  return wanted
}
