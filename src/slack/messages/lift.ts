import type { LiftOutcome, LiftPlan } from '../../flows/close-restriction.ts'
import { button, type ClosingWay, controls } from '../controls.ts'
import type { AccountAsking } from '../face.ts'
import { actions, context, escaped, type Message, message, say, section } from '../reply.ts'
import { actorName, dryRun } from './words.ts'

/** Before lifting: what each answer would do. */
export const liftAsks = (outcome: LiftOutcome, ask: AccountAsking): Message => {
  if (outcome.kind !== 'asks') return liftSettled(outcome, ask)
  const value = { account: ask.account.accountId, restriction: outcome.restriction.id }
  return message(
    'Resume buyer messages, or stay on the official request?',
    section('*It is lifted.* How shall the campaigns go on?'),
    section(planLines(outcome.plans)),
    ...actions(
      button(controls.liftTo, { ...value, back: 'buyer-messages' }, 'Back to buyer messages'),
      button(controls.liftTo, { ...value, back: 'stay-official' }, 'Stay on the official request'),
    ),
    context('Only what ran before and passes the audit resumes.'),
  )
}

/** What is asked of a second approver, for the channel. */
export const secondAsked = (
  outcome: Extract<LiftOutcome, { kind: 'needs-second' }>,
  ask: AccountAsking,
  way: ClosingWay,
): Message => {
  const { account, userId } = ask
  const what = `${actorName(ask.actor)} ${wayWords[way]} This restriction of *${escaped(account.name)}* is a repeated one: a second approver must agree.`
  return message(
    what,
    section(`${what}\n${planLines(outcome.plans)}`),
    ...actions(
      button(controls.agree, { account: account.accountId, restriction: outcome.restriction.id, way, first: userId }),
    ),
    context('Nothing was changed yet. Another restriction may become permanent: look at the audit first.'),
  )
}

const wayWords: Readonly<Record<ClosingWay, string>> = {
  'buyer-messages': 'says that the restriction is lifted, and wants to go back to buyer messages.',
  'stay-official': 'says that the restriction is lifted, and wants to stay on the official request.',
  dismiss: 'says that this is not a restriction, and wants to undo everything it changed.',
}

/** After lifting or dismissing, for the channel; or why it did not happen, for the one who asked. */
export const liftSettled = (outcome: LiftOutcome, ask: AccountAsking, first: string | null = null): Message => {
  switch (outcome.kind) {
    case 'needs-second':
      return say('You asked for this yourself: another approver must agree. Nothing was changed.')
    case 'lifted': {
      const who = `${actorName(ask.actor)}${first === null ? '' : ` agreed with <@${escaped(first)}> and`}`
      const dismissed = outcome.restriction.state === 'dismissed'
      const what = dismissed
        ? `${who} said that this is not a restriction: everything it changed is undone.`
        : `${who} said that the restriction is lifted.`
      const dry = dryRun(ask)
      return message(
        what,
        section(`${what}\n${planLines(outcome.plans)}`),
        ...actions(button(controls.undo, { account: ask.account.accountId, change: outcome.change.id })),
        ...dry,
      )
    }
    case 'not-open':
      return say(
        outcome.restriction
          ? 'This incident is closed already. Nothing was changed.'
          : 'There is no such incident any more. Nothing was changed.',
      )
    case 'conflict':
      return say('Something else changed at the same moment, so nothing was done. Please press the button again.')
    case 'asks':
      return liftAsks(outcome, ask)
  }
}

const planLines = (plans: readonly LiftPlan[]): string =>
  plans.length === 0
    ? 'No campaign was held by it.'
    : plans
        .slice(0, 20)
        .map(({ campaign, next }) => `• *${escaped(campaign.name)}* ${nextWords[next]}`)
        .join('\n')

const nextWords: Readonly<Record<LiftPlan['next'], string>> = {
  resumes: 'runs as before',
  'audit-blocks': 'stays paused: its template does not pass the audit',
  'still-held': 'stays paused for another cause',
  'stays-official': 'stays on the official request',
}
