import type { Account } from '../../domain/account.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { Notice, NoticeKind, Restriction } from '../../domain/notice.ts'
import type { AnswerOutcome } from '../../flows/answer-notice.ts'
import { button, controls } from '../controls.ts'
import {
  actions,
  type Block,
  context,
  escaped,
  header,
  type Message,
  message,
  quoted,
  say,
  section,
  verbatim,
} from '../reply.ts'
import { inFlightWords } from './paused.ts'
import { day, dryRunNote } from './words.ts'

/** A notice that acts on nothing until a person says what it is. */
export const noticeAsks = (of: { account: Account; accounts: readonly Account[]; notice: Notice }): Message => {
  const { account, accounts, notice } = of
  if (notice.authentic === 'verified' && notice.accountId !== null) return pauseAsks(account, notice)
  const claims =
    notice.reading.kind === 'lifted'
      ? 'says that a restriction has ended'
      : 'says that Amazon has restricted your messages'
  const summary = `A notice ${claims}, but ${doubt[notice.authentic]}. Nothing was changed: is it real?`
  const several = accounts.length > 1 && notice.accountId === null
  return message(
    summary,
    header('Is this notice from Amazon?'),
    section(summary),
    asWritten(notice, 900),
    ...(several
      ? [
          section(
            'Which account is it about? Until somebody says so, no buyer message starts on any of them when the notice is genuine.',
          ),
        ]
      : []),
    ...actions(
      ...(several ? accounts.slice(0, 15) : [account]).map((one) =>
        button(
          controls.noticeReal,
          { account: one.accountId, notice: notice.id },
          several ? `It is real: ${one.name}` : undefined,
        ),
      ),
      button(controls.noticeIgnore, { account: account.accountId, notice: notice.id }),
    ),
    context(
      `Received ${day(notice.receivedAt)}${notice.text.from ? ` from ${verbatim(notice.text.from, 120)}` : ''}. Check it in Seller Central before you act.`,
    ),
  )
}

/** Amazon's own notice, for an account whose people want to be asked before anything is paused. */
const pauseAsks = (account: Account, notice: Notice): Message => {
  const told = account.incidents.pausing === 'ask'
  const summary = `${told ? 'Amazon has restricted' : 'Amazon writes in words that seem to restrict'} ${escaped(account.name)} from messaging buyers. Shall its buyer messages be paused? Until somebody answers, none begins.`
  const value = { account: account.accountId, notice: notice.id }
  return message(
    summary,
    header('Pause buyer messages?'),
    section(summary),
    asWritten(notice, 900),
    ...actions(button(controls.noticeReal, value, 'Pause'), button(controls.noticeIgnore, value)),
    context(
      `Received ${day(notice.receivedAt)} (verified). ${told ? 'The account asks first because `/f5 settings` say so.' : 'Its wording is not known well enough to act on it unasked.'} Messages sent during a restriction are blocked unread.`,
    ),
  )
}

/** What came in, in its own words. */
const asWritten = ({ text }: Notice, most: number): Block =>
  section(`*${escaped(text.subject) || '(no subject)'}*\n${quoted(text.body, most)}`)

const doubt: Readonly<Record<Notice['authentic'], string>> = {
  verified: 'it fits several accounts',
  unverified: 'its sender could not be verified',
  reported: 'it was passed on by a person',
  lookalike: 'its sender only looks like Amazon',
}

const answers: Readonly<Record<Notice['state'], string>> = {
  acted: 'somebody said that it is real',
  ignored: 'somebody said to ignore it',
  noted: 'it was only told to the channel',
  new: 'it is being read',
  asks: 'it is being answered',
}

/** A card whose question was answered: by whom, and what followed. */
export const noticeAnswered = (outcome: AnswerOutcome, userId: string): Message => {
  const who = `<@${escaped(userId)}>`
  switch (outcome.kind) {
    case 'restricted':
      return say(
        `${who} said that the notice is real: buyer messages of *${escaped(outcome.account.name)}* are paused, and the incident has its card.${outcome.inFlight.length > 0 ? ` ${inFlightWords(outcome.inFlight)}` : ''}`,
      )
    case 'lifted-noted':
      return say(
        `${who} said that the notice is real. ${outcome.restriction ? 'Press *It is lifted* on the incident’s card to resume.' : 'No incident is open, so nothing was changed.'}`,
      )
    case 'ignored':
      return say(`${who} said to ignore the notice. Nothing was changed.`)
    case 'already-answered':
      return say(`This notice was answered already: ${answers[outcome.notice.state]}. Nothing was changed.`)
    case 'which-account':
      return say(
        `Which account is it about? ${outcome.candidates.map((one) => `*${escaped(one.name)}*`).join(', ')}: press the button with its name.`,
      )
    case 'unknown-notice':
      return say('This notice is no longer kept. Paste it again with `/f5 notice`.')
  }
}

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
