import type { OrderReport } from '../../domain/order-report.ts'
import type { AccountLine } from '../../flows/show-overview.ts'
import type { StatusFacts } from '../../flows/show-status.ts'
import type { Connection } from '../../ports.ts'
import { button, controls } from '../controls.ts'
import { actions, context, escaped, header, type Message, message, section, sections, verbatim } from '../reply.ts'
import { campaignLine } from './campaign-line.ts'
import { day, minute, plural } from './words.ts'

/** All accounts, for somebody who asks outside their channels. */
export const overview = (lines: readonly AccountLine[]): Message => {
  const restricted = lines.filter((one) => one.restriction).length
  const summary = `${plural(lines.length, 'account')}, ${restricted === 0 ? 'none restricted' : `${restricted} restricted`}.`
  return message(
    summary,
    header('All accounts'),
    ...sections(lines.map(accountLine)),
    context('More of one of them: `/f5 status in &lt;account&gt;`, or `/f5 status` in its channel.'),
  )
}

const accountLine = ({ account, restriction, running, campaigns, unanswered, dryRun }: AccountLine): string => {
  const state = restriction
    ? `restricted since ${day(restriction.since)}${restriction.endsAt ? ` until ${day(restriction.endsAt)}` : ', open-ended'}`
    : 'not restricted'
  const asks = unanswered > 0 ? ' :grey_question: a notice waits for an answer.' : ''
  return `${restriction ? ':rotating_light:' : ':white_check_mark:'} *${escaped(account.name)}*: ${state}; ${running} of ${plural(campaigns, 'campaign')} running, ${dryRun ? 'dry run' : 'live'}.${asks}`
}

/** One account in full, and the others in a line each. */
export const status = (facts: StatusFacts, others: readonly AccountLine[]): Message => {
  const { account, restriction } = facts
  const paused = facts.campaigns.filter((one) => !one.running)
  const state = restriction ? `restricted since ${day(restriction.since)}` : 'not restricted'
  const summary = `${escaped(account.name)} is ${state}; ${facts.campaigns.length - paused.length} of ${plural(facts.campaigns.length, 'campaign')} running, ${facts.dryRun ? 'dry run' : 'live'}.`
  return message(
    summary,
    header(account.name),
    section(`${restriction ? ':rotating_light:' : ':white_check_mark:'} ${summary}`),
    section(
      `*Campaigns*\n${
        facts.campaigns
          .slice(0, 20)
          .map((one) => campaignLine(one.campaign, one.holds, one.running))
          .join('\n') || 'None yet: `/f5 campaigns add`.'
      }`,
    ),
    section(`*Last 24 hours*\n${todayWords(facts.today)}`),
    ...(facts.unanswered > 0 ? [section(unansweredWords)] : []),
    section(alertWords(facts)),
    ...sections(reportWords(facts)),
    section(`*Connections*\n${facts.connections.map(connectionLine).join('\n')}`),
    ...(others.length > 0 ? sections(['*Other accounts*', ...others.map(accountLine)]) : []),
    ...actions(
      ...(paused.length > 0 ? [button(controls.resumeAsk, { account: account.accountId, campaign: 'all' })] : []),
      ...(facts.campaigns.length > paused.length
        ? [button(controls.pauseNow, { account: account.accountId, campaign: 'all' }, 'Pause all')]
        : []),
    ),
    context(
      `${modeWords(facts)} ${facts.importedUpTo ? `Orders are known up to ${minute(facts.importedUpTo)}.` : 'No orders were imported yet.'}`,
    ),
  )
}

const unansweredWords =
  ':grey_question: *A notice of a restriction waits for an answer.* Until an approver says which account it is about, no buyer message starts. Its card has the buttons.'

const alertWords = ({ account }: StatusFacts): string =>
  account.alertChannel
    ? `*Alerts* go to <#${account.alertChannel}>.`
    : ':warning: *Nobody is alerted:* no alert channel is set. An approver chooses one in `/f5 settings`.'

const reportWords = ({ byReport, missing }: StatusFacts): readonly string[] => {
  const { spans, orders, unreadable, foreign, trouble } = byReport
  const left = [
    ...(unreadable > 0 ? [`${plural(unreadable, 'row')} without sense`] : []),
    ...(foreign > 0 ? [`${plural(foreign, 'row')} of what was sold elsewhere`] : []),
  ].join(' and ')
  const [first, last] = [spans[0], spans.at(-1)]
  return [
    ...(first && last
      ? [
          `*Orders are brought in by report:* those that changed between ${day(first.from)} and ${day(last.to)} are still to come, ${plural(orders, 'order')} of this report so far${left ? `; left out: ${left}` : ''}.`,
        ]
      : []),
    ...(trouble
      ? [
          `*Amazon’s report of all orders cannot be had*, so a large number of orders comes page by page, a hundred in three minutes: ${verbatim(trouble.detail, 200)}`,
        ]
      : []),
    ...missing.map(({ report, detail }) => `*${missingWords[report]}:* ${verbatim(detail, 200)}`),
  ]
}

const missingWords: Readonly<Record<OrderReport, string>> = {
  'all-orders': 'Orders are not brought in by report',
  shipments: 'When Amazon’s own parcels arrive is not known',
  returns: 'Which orders you fulfil are returned is not known',
  'fba-returns': 'Which orders Amazon fulfils are returned is not known',
}

const modeWords = (facts: StatusFacts): string => {
  if (!facts.dryRun) return 'Live: sends are real.'
  const missing = [
    facts.liveAllowed ? '' : 'F5_LIVE=true',
    facts.account.live ? '' : 'the account set live in `/f5 settings`',
  ].filter(Boolean)
  return `:test_tube: Dry run: nothing really leaves. Missing: ${missing.join(' and ')}.`
}

const todayWords = (today: Readonly<Record<string, number>>): string => {
  const words = Object.entries(today).map(([kind, count]) => `${count} ${kind}`)
  return words.length > 0 ? words.join(', ') : 'Nothing was sent, planned or skipped.'
}

const icons: Readonly<Record<Connection['state'], string>> = {
  ok: ':large_green_circle:',
  'not-connected': ':white_circle:',
  trouble: ':red_circle:',
}

const connectionLine = (one: Connection): string => `${icons[one.state]} ${one.name}: ${escaped(one.detail)}`
