import type { Send } from '../../domain/send.ts'
import type { PauseOutcome } from '../../flows/pause-campaigns.ts'
import { button, controls } from '../controls.ts'
import type { AccountAsking } from '../face.ts'
import { actions, escaped, type Message, message, say, section } from '../reply.ts'
import { notDone } from './campaigns.ts'
import { actorName, dryRun, plural } from './words.ts'

export const paused = (outcome: PauseOutcome, ask: AccountAsking): Message => {
  switch (outcome.kind) {
    case 'paused': {
      const names = outcome.campaigns.map((one) => escaped(one.name)).join(', ')
      const what = `${actorName(ask.actor)} paused ${plural(outcome.campaigns.length, 'campaign')} of ${escaped(ask.account.name)}: ${names}.`
      return message(
        `${what} ${inFlightWords(outcome.inFlight)}`,
        section(
          `:double_vertical_bar: ${what}\n${inFlightWords(outcome.inFlight)} Replies to buyers are never affected.`,
        ),
        ...actions(button(controls.undo, { account: ask.account.accountId, change: outcome.change.id })),
        ...dryRun(ask),
      )
    }
    case 'already-paused':
      return say(
        `Already paused: ${outcome.campaigns.map((one) => escaped(one.name)).join(', ')}. Nothing was changed.`,
      )
    case 'conflict':
    case 'no-campaigns':
    case 'unknown-campaign':
      return notDone(outcome)
  }
}

/** After "paused", nothing leaves but what is named here. */
export const inFlightWords = (inFlight: readonly Send[]): string => {
  if (inFlight.length === 0) return 'Nothing was under way, so nothing leaves any more.'
  const ids = inFlight.slice(0, mostNamed).map((send) => `\`${send.orderId}\``)
  const more = inFlight.length - ids.length
  return `${plural(inFlight.length, 'send')} already under way may still arrive: ${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Nothing else leaves.`
}

/** As many as one section holds beside its other words. */
const mostNamed = 80
