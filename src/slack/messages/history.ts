import type { IncidentMode } from '../../domain/account.ts'
import type { Change, ChangeAction } from '../../domain/change.ts'
import type { HistoryFacts } from '../../flows/show-history.ts'
import { button, controls } from '../controls.ts'
import { actions, escaped, header, type Message, message, say, section, sections } from '../reply.ts'
import { actorName, minute } from './words.ts'

export const history = (facts: HistoryFacts): Message => {
  if (facts.changes.length === 0) return say(`Nothing was changed in ${escaped(facts.account.name)} yet.`)
  const last = facts.changes.find((change) => !change.undoneBy && change.action !== 'undo')
  return message(
    `The last ${facts.changes.length} changes in ${escaped(facts.account.name)}.`,
    header(`History of ${facts.account.name}`),
    ...sections(facts.changes.map((change) => changeLine(change, facts))),
    ...(last
      ? [
          section(`The newest that can be undone: ${changeWords(last, facts)}`),
          ...actions(button(controls.undo, { account: facts.account.accountId, change: last.id })),
        ]
      : []),
  )
}

const changeLine = (change: Change, facts: HistoryFacts): string => {
  const undone = change.undoneBy ? ' _(undone)_' : ''
  const from = change.actor.kind === 'person' ? ` by ${change.actor.via}` : ''
  return `• ${minute(change.at)}: ${changeWords(change, facts)}. ${actorName(change.actor)}${from}${undone}`
}

/** What a change did, in words; campaigns and templates by name, and what was undone, where `facts` know them. Names are written for Slack unless `write` says otherwise. */
export const changeWords = (change: Change, facts?: Partial<HistoryFacts>, write = escaped): string => {
  const names = touched(change, facts).map((name) => write(name.slice(0, 200)))
  const undone = facts?.changes?.find((one) => one.id === change.undoes)
  return `${undone ? `undid “${actionWords[undone.action]}”` : actionWords[change.action]}${names.length > 0 ? `: ${names.join(', ')}` : ''}`
}

const touched = (change: Change, facts?: Partial<HistoryFacts>): readonly string[] => {
  const campaign = (id: string) => facts?.campaigns?.find((one) => one.id === id)?.name ?? null
  const template = (id: string) => facts?.templates?.find((one) => one.id === id)?.name ?? null
  const names = change.effects.flatMap((effect): readonly (string | null)[] => {
    switch (effect.kind) {
      case 'hold-added':
      case 'hold-removed':
        return [campaign(effect.hold.campaignId)]
      case 'official':
        return [campaign(effect.campaignId)]
      case 'campaign':
        return [effect.campaign.name]
      case 'campaign-settings':
        return [effect.to.name]
      case 'template':
        return [effect.name]
      case 'revision':
        return [
          template(effect.templateId) && `${template(effect.templateId)} (revision ${effect.from} → ${effect.to})`,
        ]
      case 'incident-mode':
        return incidentModeWords(effect.to)
      case 'dismissal-added':
      case 'dismissal-removed':
        return [`${effect.dismissal.rule}, because “${effect.dismissal.reason}”`]
      default:
        return []
    }
  })
  return [...new Set(names.filter((name) => name !== null))].slice(0, 8)
}

const incidentModeWords = ({ pausing, official, secondApprover }: IncidentMode): readonly string[] => [
  pausing === 'automatic' ? 'pauses at once' : 'asks before it pauses',
  official === 'automatic' ? 'switches to the official request' : 'official request by button',
  ...(secondApprover ? ['second approver after a repeated one'] : []),
]

const actionWords: Readonly<Record<ChangeAction, string>> = {
  pause: 'paused',
  resume: 'resumed',
  'official-on': 'switched to the official request',
  'official-off': 'switched back to buyer messages',
  'go-live': 'set live',
  'go-dry': 'set to dry run',
  'set-alert-channel': 'set the alert channel',
  'set-incident-mode': 'set what a restriction does',
  'restriction-opened': 'opened an incident and paused buyer messages',
  'restriction-lifted': 'closed an incident as lifted',
  'not-a-restriction': 'closed an incident as not a restriction',
  'fix-approved': 'approved a fix',
  'template-edited': 'edited a template',
  'template-added': 'added a template',
  'campaign-added': 'added a campaign',
  'campaign-edited': 'edited a campaign',
  'finding-dismissed': 'dismissed a finding',
  undo: 'undid a change',
}
