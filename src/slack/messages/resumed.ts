import type { ResumeOutcome, ResumePlan } from '../../flows/resume-campaigns.ts'
import { button, controls } from '../controls.ts'
import type { AccountAsking } from '../face.ts'
import { actions, escaped, type Message, message, section } from '../reply.ts'
import { notDone } from './campaigns.ts'
import { actorName, dryRun } from './words.ts'

export const resumed = (outcome: ResumeOutcome, ask: AccountAsking, name: string): Message => {
  const dry = dryRun(ask)
  switch (outcome.kind) {
    case 'asks':
      return message(
        `${outcome.moved ? movedWords : ''}Resume these campaigns?`,
        section(`${outcome.moved ? movedWords : ''}*Resume?*\n${planLines(outcome.plans)}`),
        ...actions(
          button(controls.resumeNow, { account: ask.account.accountId, campaign: name, asked: outcome.asked }),
        ),
        ...dry,
      )
    case 'resumed': {
      const what = `${actorName(ask.actor)} resumed campaigns of ${escaped(ask.account.name)}.`
      return message(
        what,
        section(`:arrow_forward: ${what}\n${planLines(outcome.plans)}`),
        ...actions(button(controls.undo, { account: ask.account.accountId, change: outcome.change.id })),
        ...dry,
      )
    }
    case 'nothing-to-resume':
      return message(
        'Nothing was changed: there is nothing to resume here.',
        section(`Nothing was changed.\n${planLines(outcome.plans)}`),
      )
    case 'conflict':
    case 'no-campaigns':
    case 'unknown-campaign':
      return notDone(outcome)
  }
}

const movedWords = 'Things have changed since I asked, so nothing was resumed. This is how it stands now. '

const planLines = (plans: readonly ResumePlan[]): string => plans.slice(0, 20).map(planLine).join('\n')

const planLine = (plan: ResumePlan): string => {
  const name = `• *${escaped(plan.campaign.name)}*`
  if (plan.stays === 'audit-blocks')
    return `${name} stays paused: its template does not pass the audit. \`/f5 audit\` shows why and offers a fix.`
  if (plan.stays === 'restricted')
    return `${name} stays paused for buyer messages until the restriction is lifted. \`/f5 official on\` uses the official request meanwhile.`
  if (plan.released.length === 0) return `${name} is running already.`
  return `${name} runs ${plan.channel === 'official' ? 'on the official Request a Review' : 'with buyer messages'}.`
}
