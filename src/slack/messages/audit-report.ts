import { type Finding, type FindingPlace, placeOf, type Verdict } from '../../domain/finding.ts'
import { ruleById } from '../../domain/rules/index.ts'
import type { AuditOutcome, CampaignReport, TemplateReport } from '../../flows/audit-templates.ts'
import { button, controls } from '../controls.ts'
import {
  actions,
  type Block,
  context,
  divider,
  escaped,
  header,
  type Message,
  message,
  say,
  section,
  verbatim,
} from '../reply.ts'
import { plural } from './words.ts'

export const auditReport = (outcome: AuditOutcome, accountId: string): Message => {
  if (outcome.kind === 'no-templates')
    return say('There is nothing to audit yet. `/f5 templates add` adds a template, `/f5 campaigns add` a campaign.')
  if (outcome.kind === 'unknown-name') {
    const hint = outcome.nearest ? ` Did you mean *${escaped(outcome.nearest)}*?` : ' `/f5 templates` lists them.'
    return say(`No template or campaign is called ${verbatim(outcome.name, 60)}.${hint}`)
  }
  const { reports } = outcome
  const count = (verdict: Verdict) => reports.filter((one) => one.audit.verdict === verdict).length
  const odd = outcome.campaigns.length > 0 ? ` ${plural(outcome.campaigns.length, 'campaign')} to look at.` : ''
  const summary = `Audited ${plural(reports.length, 'template')}: ${count('block')} blocked, ${count('warn')} with warnings, ${count('pass')} clean.${odd}`
  return message(
    summary,
    header(summary),
    ...reports.slice(0, 8).flatMap((report) => reportBlocks(report, accountId)),
    ...rest(reports.length),
    ...outcome.campaigns.slice(0, 8).flatMap(campaignBlocks),
  )
}

const rest = (count: number): readonly Block[] =>
  count > 8 ? [context(`And ${count - 8} more: \`/f5 audit &lt;template&gt;\` shows one.`)] : []

/** What the campaigns around the texts do: a person decides, nothing is stopped by it. */
const campaignBlocks = ({ campaign, findings }: CampaignReport): readonly Block[] => [
  divider,
  section(`:warning: The campaign *${escaped(campaign.name)}*`),
  ...findings.slice(0, mostFindings).map(({ rule, certainty, what }) => {
    const sure = certainty === 'clear' ? rule.severity : `${rule.severity}, borderline`
    const source = `_Source: <${rule.source.url}|${escaped(rule.source.title)}>, checked ${rule.source.checked}_`
    return section(
      `*${escaped(rule.summary)}* ${verbatim(what, 200)} (\`${rule.id}\`, ${sure})\n${escaped(rule.why)}\n${source}`,
    )
  }),
]

const mostFindings = 6

const reportBlocks = ({ template, campaigns, audit }: TemplateReport, accountId: string): readonly Block[] => {
  const used =
    campaigns.length > 0 ? `used by ${campaigns.map((one) => escaped(one.name)).join(', ')}` : 'not used by a campaign'
  const title = `${verdictIcons[audit.verdict]} *${escaped(template.name)}* (revision ${template.revision}, ${used}): ${verdictWords[audit.verdict]}`
  const [forPerson, foreign] = [true, false].map((undecidable) =>
    audit.notChecked.filter((id) => (ruleById(id)?.undecidable ?? false) === undecidable).join(', '),
  )
  const skipped = [
    ...(foreign ? [context(`Not checked in this language: ${foreign}`)] : []),
    ...(forPerson ? [context(`Left to a person: ${forPerson}`)] : []),
  ]
  const dismissed =
    audit.dismissed.length > 0
      ? [context(`${plural(audit.dismissed.length, 'finding')} dismissed by a person for now.`)]
      : []
  const findings = audit.findings
    .slice(0, mostFindings)
    .flatMap((finding) => findingBlocks(finding, { account: accountId, ...placeOf(template, finding) }))
  const fix =
    audit.findings.length > 0 ? actions(button(controls.showFix, { account: accountId, template: template.id })) : []
  const left = audit.findings.length - mostFindings
  const more = left > 0 ? [context(`And ${plural(left, 'finding')} more: they show once these are mended.`)] : []
  return [divider, section(title), ...findings, ...more, ...skipped, ...dismissed, ...fix]
}

const findingBlocks = (finding: Finding, place: FindingPlace & { account: string }): readonly Block[] => [
  section(findingLine(finding)),
  ...actions(button(controls.explain, place), button(controls.dismissFinding, place)),
]

/** One finding: the words, the rule, why Amazon minds, and the dated source. */
export const findingLine = (finding: Finding): string => {
  const rule = ruleById(finding.rule)
  const words = finding.text ? `${verbatim(finding.text, 200)} ` : ''
  const sure = finding.certainty === 'clear' ? finding.severity : `${finding.severity}, borderline`
  const source = rule
    ? `\n_Source: <${rule.source.url}|${escaped(rule.source.title)}>, checked ${rule.source.checked}_`
    : ''
  return `${words}*${escaped(rule?.summary ?? 'This rule could not be applied, so the template is not sent.')}* (\`${finding.rule}\`, ${sure})\n${escaped(rule?.why ?? '')}${source}`
}

const verdictIcons: Readonly<Record<Verdict, string>> = {
  block: ':no_entry:',
  warn: ':warning:',
  pass: ':white_check_mark:',
}
const verdictWords: Readonly<Record<Verdict, string>> = {
  block: 'is not sent as it stands',
  warn: 'may be sent; look at the warnings',
  pass: 'clean',
}
