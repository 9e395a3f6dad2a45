import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Change, Effect } from '../domain/change.ts'
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
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict'; readonly by: Change | null }

/** What going live would do, to be asked before: sends that were only rehearsed and whose window is still open. */
export const countRehearsed = (ports: Pick<Ports, 'store' | 'now'>, ask: { tenant: Tenant }): Promise<number> =>
  ports.store.countRehearsed(ask.tenant, ports.now())

/** Sets the account's live switch and its alert channel; each is a change of its own, so that each is undone alone. */
export async function changeSettings(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake' | 'liveAllowed'>,
  ask: { tenant: Tenant; actor: Actor; live: boolean; alertChannel: string | null },
): Promise<SettingsOutcome> {
  const account = await ports.store.account(ask.tenant)
  if (!account) throw new Error('The account of this channel is gone')
  const wanted: { action: 'go-live' | 'go-dry' | 'set-alert-channel'; effect: Effect }[] = []
  if (account.live !== ask.live) {
    wanted.push({ action: ask.live ? 'go-live' : 'go-dry', effect: { kind: 'live', from: account.live, to: ask.live } })
  }
  if (account.alertChannel !== ask.alertChannel) {
    wanted.push({
      action: 'set-alert-channel',
      effect: { kind: 'alert-channel', from: account.alertChannel, to: ask.alertChannel },
    })
  }
  if (wanted.length === 0) return { kind: 'unchanged' }
  const changes: Change[] = []
  for (const { action, effect } of wanted) {
    const outcome = await ports.store.change(makeChange(ports, { ...ask, action, effects: [effect] }), [])
    if (outcome.kind === 'conflict') return { kind: 'conflict', by: outcome.by }
    changes.push(outcome.change)
  }
  const replanned =
    ask.live && !account.live && ports.liveAllowed ? await ports.store.replanRehearsed(ask.tenant, ports.now()) : 0
  if (replanned > 0) ports.wake('dispatch-sends', ask.tenant)
  return { kind: 'changed', changes, live: ask.live, liveAllowed: ports.liveAllowed, replanned }
}
