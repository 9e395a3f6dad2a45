import type { Actor } from '../../domain/actor.ts'
import { type Block, context, escaped } from '../reply.ts'

/** A moment as a day people can read, in UTC: `23 Dec 2026`. */
export const day = (at: Date): string =>
  at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** A moment with its minute, in UTC. */
export const minute = (at: Date): string =>
  `${day(at)}, ${at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })} UTC`

/** Names who acted; a person as a Slack mention, which notifies nobody in a message of an app's own thread. */
export const actorName = (actor: Actor): string => {
  if (actor.kind === 'person') return actor.via === 'terminal' ? escaped(actor.userId) : `<@${escaped(actor.userId)}>`
  return {
    notice: 'F5 Guard (after a notice)',
    schedule: 'F5 Guard (on schedule)',
    configuration: 'The configuration',
  }[actor.because]
}

export const dryRunNote =
  ':test_tube: Dry run: nothing really leaves. Real sends need F5_LIVE=true and the account set live in `/f5 settings`.'

type Switches = { readonly liveAllowed: boolean; readonly account: { readonly live: boolean } }

/** Says at the end of an answer that it is about a dry run, where it is one. */
export const dryRun = ({ liveAllowed, account }: Switches): readonly Block[] =>
  liveAllowed && account.live ? [] : [context(dryRunNote)]

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
