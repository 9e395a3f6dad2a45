import type { AddCampaignOutcome } from '../../flows/add-campaign.ts'
import type { AddTemplateOutcome } from '../../flows/add-template.ts'
import type { SettingsOutcome } from '../../flows/change-settings.ts'
import type { EditCampaignOutcome } from '../../flows/edit-campaign.ts'
import { button, controls } from '../controls.ts'
import type { AccountAsking } from '../face.ts'
import { actions, context, escaped, type Message, message, say, section } from '../reply.ts'
import { ordersWords, timingWords } from './campaign-words.ts'
import { changeWords } from './history.ts'
import { inFlightWords } from './paused.ts'
import { actorName, dryRun, dryRunNote, plural } from './words.ts'

export const templateAdded = (outcome: Extract<AddTemplateOutcome, { kind: 'added' }>, ask: AccountAsking): Message => {
  const { audit } = outcome
  const found =
    audit.findings.length === 0
      ? 'The audit found nothing.'
      : `The audit found ${plural(audit.findings.length, 'thing')}${audit.verdict === 'block' ? '; it is not sent as it stands' : ''}.`
  const what = `${actorName(ask.actor)} added the template “${escaped(outcome.name)}”. ${found}`
  return message(
    what,
    section(what),
    ...(audit.findings.length > 0
      ? actions(button(controls.showFix, { account: ask.account.accountId, template: outcome.templateId }))
      : []),
  )
}

export const campaignAdded = (outcome: Extract<AddCampaignOutcome, { kind: 'added' }>, ask: AccountAsking): Message => {
  const what = `${actorName(ask.actor)} added the campaign “${escaped(outcome.campaign.name)}”. It is paused until somebody resumes it.`
  return message(
    what,
    section(what),
    ...actions(button(controls.resumeAsk, { account: ask.account.accountId, campaign: outcome.campaign.id })),
    ...dryRun(ask),
  )
}

export const tooManyProducts = (name: string): Message =>
  say(
    `“${escaped(name)}” names more products than a form of Slack holds, so it is not opened. Write it anew in a file and bring that in with \`f5 import\`, under another name.`,
  )

export const campaignEdited = (
  outcome: Extract<EditCampaignOutcome, { kind: 'edited' | 'unchanged' | 'gone' | 'conflict' }>,
  ask: AccountAsking,
): Message => {
  if (outcome.kind === 'unchanged') return say('Nothing was changed.')
  if (outcome.kind === 'gone') return say('This campaign is gone. Nothing was changed.')
  if (outcome.kind === 'conflict')
    return say('Somebody else changed this campaign meanwhile, so nothing was done. Please open it again.')
  const effect = outcome.change.effects.find((one) => one.kind === 'campaign-settings')
  const { name, definition } = effect?.to ?? { name: '', definition: null }
  const what = `${actorName(ask.actor)} edited the campaign “${escaped(name)}”. What is not under way yet is planned anew.`
  return message(
    what,
    section(what),
    ...(definition
      ? [section(`*Orders:* ${ordersWords(definition.filter)}\n*When:* ${timingWords(definition.timing)}`)]
      : []),
    ...actions(button(controls.undo, { account: ask.account.accountId, change: outcome.change.id })),
    ...dryRun(ask),
  )
}

export const settingsChanged = (outcome: SettingsOutcome, ask: AccountAsking): Message => {
  if (outcome.kind === 'unchanged') return say('Nothing was changed.')
  const planned =
    outcome.replanned > 0 ? ` ${plural(outcome.replanned, 'rehearsed send')} will now be made for real.` : ''
  const made = outcome.changes.map((change) => changeWords(change)).join(', ')
  if (outcome.kind === 'conflict')
    return say(
      `Somebody else changed the settings meanwhile, so ${made ? `only this was done: ${made}.${planned}` : 'nothing was done.'} Please open them again.`,
    )
  const underWay = outcome.inFlight.length > 0 ? ` ${inFlightWords(outcome.inFlight)}` : ''
  const what = `${actorName(ask.actor)} changed ${escaped(ask.account.name)}: ${made}.${underWay}`
  const dry = outcome.live && outcome.liveAllowed ? [] : [context(dryRunNote)]
  return message(
    `${what}${planned}`,
    section(`${what}${planned}`),
    ...actions(
      ...outcome.changes.map((change) =>
        button(controls.undo, { account: ask.account.accountId, change: change.id }, `Undo: ${changeWords(change)}`),
      ),
    ),
    ...dry,
  )
}
