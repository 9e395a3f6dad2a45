import type { Account } from '../../domain/account.ts'
import { type Campaign, channelOf, type Hold, holdsOn } from '../../domain/campaign.ts'
import type { Audit } from '../../domain/finding.ts'
import type { Template } from '../../domain/template.ts'
import { button, controls } from '../controls.ts'
import {
  actions,
  type Block,
  beside,
  context,
  divider,
  escaped,
  header,
  type Message,
  message,
  quoted,
  say,
  section,
  verbatim,
} from '../reply.ts'
import { campaignLine, channelWords } from './campaign-line.ts'
import { settingsWords, timingWords } from './campaign-words.ts'
import { noCampaigns } from './campaigns.ts'
import { dryRun, plural } from './words.ts'

/** Campaigns with a button each: what `campaigns` shows, and `pause` or `resume` without a name. */
export const campaignList = (of: {
  account: Account
  liveAllowed: boolean
  campaigns: readonly Campaign[]
  holds: readonly Hold[]
}): Message => {
  if (of.campaigns.length === 0) return noCampaigns
  const running = of.campaigns.filter((one) => holdsOn(one, of.holds).length === 0).length
  const summary = `${plural(of.campaigns.length, 'campaign')}, ${running} running.`
  return message(
    summary,
    header('Campaigns'),
    ...of.campaigns.slice(0, 20).flatMap((campaign): readonly Block[] => {
      const holds = holdsOn(campaign, of.holds)
      const value = { account: of.account.accountId, campaign: campaign.id }
      return [
        section(campaignLine(campaign, holds)),
        ...actions(holds.length === 0 ? button(controls.pauseNow, value) : button(controls.resumeAsk, value)),
      ]
    }),
    context(
      `${of.campaigns.length > 20 ? `And ${of.campaigns.length - 20} more. ` : ''}\`/f5 campaigns show &lt;name&gt;\` shows one, \`/f5 campaigns add\` adds one.`,
    ),
    ...dryRun(of),
  )
}

export const campaignShown = (
  campaign: Campaign,
  of: { account: Account; liveAllowed: boolean; holds: readonly Hold[]; templates: readonly Template[] },
): Message => {
  const template = of.templates.find((one) => one.id === campaign.templateId)
  const when = timingWords(campaign.definition.timing)
  return message(
    `Campaign ${escaped(campaign.name)}: ${channelWords(campaign)}, ${when}.`,
    header(campaign.name),
    section(campaignLine(campaign, holdsOn(campaign, of.holds))),
    section(
      `${settingsWords(campaign)}\n*Text:* ${template ? escaped(template.name) : 'Amazon’s own'}${channelOf(campaign) === 'official' && template ? ' (not used while switched to the official request)' : ''}`,
    ),
    ...actions(
      button(controls.editCampaign, { account: of.account.accountId, campaign: campaign.id }),
      ...(template ? [button(controls.sendTest, { account: of.account.accountId, template: template.id })] : []),
    ),
    context('Each order is asked once at most, inside Amazon’s window of 5 to 30 days after delivery.'),
    ...dryRun(of),
  )
}

export const templateList = (of: {
  account: string
  templates: readonly Template[]
  audits: readonly { templateId: string; revision: number; audit: Audit }[]
}): Message => {
  if (of.templates.length === 0) return say('There are no templates yet. `/f5 templates add` adds one.')
  const lines = of.templates.slice(0, 30).map((template) => {
    const last = of.audits.find((one) => one.templateId === template.id && one.revision === template.revision)
    return beside(
      `*${escaped(template.name)}* (revision ${template.revision}, ${template.text.language ?? 'language not declared'}): ${last ? verdictWords[last.audit.verdict] : 'not audited yet'}`,
      button(controls.sendTest, { account: of.account, template: template.id }),
    )
  })
  return message(
    `${plural(of.templates.length, 'template')}.`,
    header('Templates'),
    ...lines,
    ...actions(button(controls.auditAll, { account: of.account })),
    context(
      `${of.templates.length > 30 ? `And ${of.templates.length - 30} more. ` : ''}\`/f5 templates show &lt;name&gt;\` shows one, \`/f5 templates test &lt;name&gt;\` sends one to your own address, \`/f5 templates add\` adds one.`,
    ),
  )
}

const verdictWords = {
  block: ':no_entry: blocked',
  warn: ':warning: warnings',
  pass: ':white_check_mark: clean',
} as const

export const templateShown = (template: Template): Message =>
  message(
    `Template ${escaped(template.name)}, revision ${template.revision}.`,
    header(template.name),
    section(
      `Revision ${template.revision}, ${template.text.format}, ${template.text.language ?? 'language not declared'}\n*Subject:* ${escaped(template.text.subject)}`,
    ),
    divider,
    section(quoted(template.text.body, 2500)),
    ...actions(
      button(controls.showFix, { account: template.accountId, template: template.id }),
      button(controls.sendTest, { account: template.accountId, template: template.id }),
    ),
  )

export const unknownTemplate = (outcome: { name: string; nearest: string | null }): Message =>
  say(
    `No template is called ${verbatim(outcome.name, 60)}.${outcome.nearest ? ` Did you mean *${escaped(outcome.nearest)}*?` : ''} \`/f5 templates\` lists them.`,
  )
