import type { OfficialOutcome } from '../../flows/switch-official.ts'
import { button, controls } from '../controls.ts'
import type { AccountAsking } from '../face.ts'
import { actions, escaped, type Message, message, say, section } from '../reply.ts'
import { notDone } from './campaigns.ts'
import { actorName, dryRun, plural } from './words.ts'

export const switched = (outcome: OfficialOutcome, ask: AccountAsking): Message => {
  switch (outcome.kind) {
    case 'switched': {
      const names = outcome.campaigns.map((one) => escaped(one.name)).join(', ')
      const what = outcome.on
        ? `switched ${plural(outcome.campaigns.length, 'campaign')} to Amazon’s official Request a Review: ${names}.`
        : `switched ${plural(outcome.campaigns.length, 'campaign')} back to buyer messages: ${names}.`
      const dry = dryRun(ask)
      return message(
        `${actorName(ask.actor)} ${what}`,
        section(
          `${actorName(ask.actor)} ${what} Each order is still asked once at most; orders in their window are asked on schedule.`,
        ),
        ...actions(button(controls.undo, { account: ask.account.accountId, change: outcome.change.id })),
        ...dry,
      )
    }
    case 'already':
      return say(
        outcome.on
          ? 'These campaigns use the official request already. Nothing was changed.'
          : 'These campaigns use their own channel already. Nothing was changed.',
      )
    case 'conflict':
    case 'no-campaigns':
    case 'unknown-campaign':
      return notDone(outcome)
  }
}
