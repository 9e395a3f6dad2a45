import type { Change } from '../../domain/change.ts'
import type { UndoOutcome } from '../../flows/undo-change.ts'
import { button, controls } from '../controls.ts'
import type { AccountAsking } from '../face.ts'
import { actions, type Message, message, say, section } from '../reply.ts'
import { changeWords } from './history.ts'
import { inFlightWords } from './paused.ts'
import { actorName, dryRun, minute } from './words.ts'

export const undone = (outcome: UndoOutcome, ask: AccountAsking): Message => {
  switch (outcome.kind) {
    case 'undone': {
      const what = `${actorName(ask.actor)} undid: ${described(outcome.original)}.`
      const underWay = outcome.inFlight.length > 0 ? `\n${inFlightWords(outcome.inFlight)}` : ''
      return message(
        `${what}${underWay}`,
        section(`${what}${underWay}`),
        ...actions(
          button(controls.undo, { account: ask.account.accountId, change: outcome.change.id }, 'Undo the undo'),
        ),
        ...dryRun({ ...ask, account: { live: liveAfter(outcome.change, ask.account.live) } }),
      )
    }
    case 'built-upon':
      return say(
        outcome.by
          ? `This cannot be undone alone, because a later change builds on it: ${described(outcome.by)}. Undo that one first.`
          : 'This cannot be undone: what it changed is different by now. `/f5 history` shows what happened since.',
      )
    case 'already-undone':
      return say(`This was undone already: ${described(outcome.original)}. Nothing was changed.`)
    case 'needs-second':
      return say(
        'A repeated restriction is closed by two approvers, as the settings say: press *It is lifted* or *Not a restriction* on its card. Nothing was changed.',
      )
    case 'nothing-to-undo':
      return say('There is nothing to undo. `/f5 history` shows what was changed.')
  }
}

const liveAfter = (change: Change, before: boolean): boolean =>
  change.effects.reduce((live, effect) => (effect.kind === 'live' ? effect.to : live), before)

const described = (change: Change): string =>
  `${changeWords(change)} (${actorName(change.actor)}, ${minute(change.at)})`
