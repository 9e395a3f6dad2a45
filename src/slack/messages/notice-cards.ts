import type { Account } from '../../domain/account.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { Notice, NoticeKind, Restriction } from '../../domain/notice.ts'
import { button, controls } from '../controls.ts'
import { actions, context, escaped, type Message, message, say, section, verbatim } from '../reply.ts'
import { asWritten } from './notice-question.ts'
import { day, dryRunNote } from './words.ts'

/** A further notice about an open incident, for its thread. */
export const restrictionNotice = (of: { notice: Notice; restriction: Restriction }): Message => {
  const { reading } = of.notice
  if (reading.kind === 'lifted') {
    return say(
      'Amazon writes that the restriction has ended. Nothing resumes by itself: press *It is lifted* on the card above.',
    )
  }
  const end = reading.endsAt ?? (reading.durationDays === null ? null : `${reading.durationDays} days`)
  const said = reading.permanent
    ? 'It calls the restriction permanent.'
    : end
      ? `It names a period: ${escaped(end)}.`
      : 'It gives no end date.'
  return say(`Another notice about this restriction came in on ${day(of.notice.receivedAt)}. ${said}`)
}

/** Asks, at the end of the period or on day 30, whether it is over. */
export const restrictionReminder = (of: { account: Account; restriction: Restriction; dryRun: boolean }): Message => {
  const { account, restriction } = of
  const why = restriction.endsAt
    ? `The period that the notice gave ended on ${day(restriction.endsAt)}.`
    : `The restriction is open since ${day(restriction.since)} and the notice gave no end date.`
  return message(
    `${why} Is ${escaped(account.name)} free to message buyers again?`,
    section(`*Is it lifted?* ${why} Look at Seller Central: can you start a conversation with a buyer?`),
    ...actions(button(controls.lifted, { account: account.accountId, restriction: restriction.id })),
    context(`Nothing resumes by itself. I will ask again in a week.${of.dryRun ? `\n${dryRunNote}` : ''}`),
  )
}

/** Amazon blocked one message: its campaign may be what costs the account next. */
export const earlyWarning = (of: {
  account: Account
  notice: Notice
  campaign: Campaign | null
  paused: boolean
  changeId: string | null
}): Message => {
  const which = of.campaign ? `of *${escaped(of.campaign.name)}*` : 'that F5 Guard did not send'
  const what = of.paused ? 'The campaign is paused until somebody resumes it.' : 'Nothing was changed.'
  return message(
    `Early warning: Amazon blocked a message ${which}. ${what}`,
    section(
      `:warning: *Early warning.* Amazon blocked one message ${which} because of its content. ${what} The account is not restricted.`,
    ),
    ...actions(
      button(controls.auditAll, { account: of.account.accountId }),
      ...(of.changeId ? [button(controls.undo, { account: of.account.accountId, change: of.changeId })] : []),
    ),
  )
}

/** Told, and nothing else done. */
export const noticeReceived = (of: { account: Account; notice: Notice }): Message => {
  const { notice, account } = of
  const lookalike = notice.authentic === 'lookalike' || notice.reading.kind === 'phishing-suspect'
  const kind = lookalike ? 'phishing-suspect' : notice.reading.kind
  return message(
    `${escaped(account.name)}: ${kindWords[kind]}`,
    section(`*${escaped(account.name)}:* ${kindWords[kind]}`),
    asWritten(notice, lookalike ? 300 : 700),
    context(
      `Received ${day(notice.receivedAt)}${notice.text.from ? ` from ${verbatim(notice.text.from, 120)}` : ''} (${notice.authentic}). Nothing was changed.`,
    ),
  )
}

const kindWords: Readonly<Record<NoticeKind, string>> = {
  restriction: 'a notice of a restriction came in.',
  lifted: 'Amazon writes that a restriction has ended, but no incident is open here.',
  'single-message-block': 'Amazon blocked one message. The account is not restricted.',
  'opt-out-bounce': 'a buyer has opted out of messages.',
  'unauthorised-sender':
    'Amazon refused a message because its sender is not authorised. Add the sender’s address under Messaging Permissions in Seller Central.',
  'other-sanction':
    'Amazon took another action against the account. It is not a messaging restriction; look at Account Health today.',
  'policy-warning': 'Amazon warns about a policy. Nothing is restricted yet.',
  'phishing-suspect': ':rotating_light: a mail pretends to be from Amazon. Do not follow its links or reply.',
  none: 'a mail came in.',
}
