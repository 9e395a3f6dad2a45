import type { Reason } from '../../domain/finding.ts'
import type { Restriction } from '../../domain/notice.ts'
import type { CandidateReason } from '../../flows/rank-reasons.ts'
import type { RestrictionFacts } from '../../flows/show-restriction.ts'
import { button, controls } from '../controls.ts'
import { actions, type Block, context, escaped, header, type Message, message, section, verbatim } from '../reply.ts'
import { campaignLine } from './campaign-line.ts'
import { inFlightWords } from './paused.ts'
import { actorName, day, dryRunNote, plural } from './words.ts'

/** Amazon's six reasons, in plain words. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  'important-tag-misuse': '“[Important]” used where it is not necessary',
  'marketing-promotion': 'marketing or promotions',
  'review-incentive-or-manipulation': 'incentives for reviews, or influence on them',
  'repeat-review-request': 'asking for the same review again',
  'links-or-attachments': 'links or attachments that are not necessary',
  'customer-complaints': 'too many complaints by buyers',
}

/** The one card of an incident: drawn anew from the facts whenever something about it changes. */
export const restrictionCard = (facts: RestrictionFacts): Message =>
  facts.restriction.state === 'open' ? openCard(facts) : closedCard(facts)

const openCard = (facts: RestrictionFacts): Message => {
  const { account, restriction } = facts
  const again = restriction.repeated ? 'again ' : ''
  const title = `Amazon has ${again}restricted ${account.name} from messaging buyers`
  const summary = `${escaped(title)}, ${endWords(restriction)}. ${pausedWords(facts)}`
  return message(
    summary,
    header(title),
    section(
      `Messages that you start are blocked unread since ${day(restriction.since)}: *${endWords(restriction)}*.\n${repeatedWords(restriction)}`,
    ),
    section(`*Paused and running*\n${campaignLines(facts)}${underWayWords(facts)}`),
    ...orderLines(facts),
    section(`*What Amazon's notice lists, and what our audit found*\n${reasonLines(facts.reasons)}`),
    section(
      '*What still works:* selling, replies to buyers, order-critical contact through Amazon’s own templates, and Amazon’s official Request a Review.',
    ),
    ...buttons(facts),
    ...footer(facts),
  )
}

/** Never an end that the notice does not give. */
const endWords = (restriction: Restriction): string => {
  if (restriction.permanent) return 'the notice calls it permanent'
  return restriction.endsAt ? `until ${day(restriction.endsAt)}` : 'no end date given: treat as open-ended'
}

const repeatedWords = (restriction: Restriction): string => {
  const first = restriction.repeated
    ? 'This is a *repeated* restriction: another one may become permanent, so mend the cause before resuming.'
    : 'It is the first one on record here.'
  if (restriction.endsAt || restriction.permanent) return first
  const typical = restriction.repeated
    ? ''
    : ' A first restriction is typically lifted after about 30 days; this notice gives no date.'
  return `${first}${typical} I will ask on ${restriction.remindAt ? day(restriction.remindAt) : 'day 30'}, then weekly.`
}

const pausedWords = (facts: RestrictionFacts): string => {
  const paused = facts.campaigns.filter((one) => !one.running).length
  return `${paused === 1 ? '1 campaign is' : `${paused} campaigns are`} paused, ${facts.campaigns.length - paused} still running.`
}

/** Drawn anew with the card: gone once their answers are in. */
const underWayWords = ({ inFlight }: RestrictionFacts): string =>
  inFlight.length === 0 ? '' : `\n${inFlightWords(inFlight)}`

const campaignLines = (facts: RestrictionFacts): string =>
  facts.campaigns.length === 0
    ? 'No campaigns yet. Buyer messages will not start while the restriction is open.'
    : facts.campaigns
        .slice(0, 15)
        .map(({ campaign, holds, running }) => campaignLine(campaign, holds, running))
        .join('\n')

const orderLines = ({ orders }: RestrictionFacts): readonly Block[] => {
  if (!orders || orders.waiting + orders.blocked === 0) return []
  const before = orders.until.kind === 'end' ? `before ${day(orders.until.at)}` : 'within a week'
  const waiting =
    orders.waiting === 0
      ? ''
      : `${plural(orders.waiting, 'order waits', 'orders wait')} for a buyer message; ${missingWords(orders)} ${before}. Amazon’s official request can still reach ${orders.waiting === 1 ? 'it' : 'all of them'}.`
  const blocked =
    orders.blocked === 0 ? '' : `${plural(orders.blocked, 'message is', 'messages are')} known to have been blocked.`
  return [section(`*Orders*\n${[waiting, blocked].filter(Boolean).join('\n')}`)]
}

const missingWords = ({ waiting, missing }: { waiting: number; missing: number }): string => {
  if (waiting === 1) return missing === 1 ? 'it will miss its window' : 'it will not miss its window'
  return `${missing === 0 ? 'none' : missing} of them will miss their window`
}

const reasonLines = (reasons: readonly CandidateReason[]): string => {
  if (reasons.length === 0) return 'The notice names no reason, and the audit found nothing.'
  return reasons
    .slice(0, 6)
    .map(({ reason, found }) => {
      const worst = found.find((one) => !one.mended) ?? found[0]
      const seen = worst
        ? `${worst.mended ? ':white_check_mark: mended since:' : ':warning:'} ${verbatim(worst.words, 80)} in _${escaped(worst.template.name)}_ (${worst.rule})${worst.sent > 0 ? `, sent ${plural(worst.sent, 'time')} in the 30 days before` : ''}`
        : 'nothing found'
      const more = found.length > 1 ? ` and ${found.length - 1} more` : ''
      return `• ${reasonWords[reason]}: ${seen}${more}`
    })
    .join('\n')
}

const buttons = (facts: RestrictionFacts): readonly Block[] => {
  const { account, restriction, openedBy, campaigns } = facts
  const switchable = campaigns.some(({ campaign }) => campaign.channel === 'buyer-message' && !campaign.official)
  return actions(
    button(controls.auditAll, { account: account.accountId }),
    ...(switchable ? [button(controls.officialOn, { account: account.accountId })] : []),
    ...(openedBy && !openedBy.undoneBy
      ? [button(controls.undoPause, { account: account.accountId, change: openedBy.id })]
      : []),
    button(controls.nextSteps, { account: account.accountId, restriction: restriction.id }),
    button(controls.lifted, { account: account.accountId, restriction: restriction.id }),
    button(controls.notRestriction, { account: account.accountId, restriction: restriction.id }),
  )
}

const footer = (facts: RestrictionFacts): readonly Block[] => {
  const words = facts.notice?.reading.evidence[0]?.text
  const lines = [
    facts.notice
      ? `Read from a notice of ${day(facts.notice.receivedAt)} (${facts.notice.authentic})${words ? `: ${verbatim(words, 160)}` : ''}`
      : '',
    facts.dryRun ? dryRunNote : '',
  ].filter(Boolean)
  return lines.length > 0 ? [context(lines.join('\n'))] : []
}

const closedCard = (facts: RestrictionFacts): Message => {
  const { account, restriction, lastChange } = facts
  const lifted = restriction.state === 'lifted'
  const title = lifted ? `${account.name}: the restriction is lifted` : `${account.name}: not a restriction`
  const who = lastChange ? `${actorName(lastChange.actor)} said so on ${day(lastChange.at)}.` : ''
  const what = lifted ? `It lasted from ${day(restriction.since)}.` : 'Everything the incident changed was undone.'
  return message(
    `${escaped(title)}. ${who}`,
    header(title),
    section(`${what} ${who}`),
    section(`*Now*\n${campaignLines(facts)}`),
    ...(facts.dryRun ? [context(dryRunNote)] : []),
  )
}
