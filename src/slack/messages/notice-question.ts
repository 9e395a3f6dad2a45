import type { Account } from '../../domain/account.ts'
import type { Notice } from '../../domain/notice.ts'
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
import { day } from './words.ts'

/** A notice that acts on nothing until a person says what it is. */
export const noticeAsks = (of: { account: Account; accounts: readonly Account[]; notice: Notice }): Message => {
  const { account, accounts, notice } = of
  if (notice.authentic === 'verified' && notice.accountId !== null) return pauseAsks(account, notice)
  const summary = `A notice ${claims(notice)}, but ${doubt[notice.authentic]}. Nothing was changed: is it real?`
  const several = accounts.length > 1 && notice.accountId === null
  return message(
    summary,
    header('Is this notice from Amazon?'),
    section(summary),
    asWritten(notice, 900),
    ...(several
      ? [
          section(
            `Which account is it about?${notice.reading.restricted ? ' Until somebody says so, no buyer message starts on any of them when the notice is genuine.' : ''}`,
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

const claims = ({ reading }: Notice): string => {
  if (reading.kind === 'none') return 'may mean that Amazon has restricted your messages'
  return reading.kind === 'lifted'
    ? 'says that a restriction has ended'
    : 'says that Amazon has restricted your messages'
}

/** Amazon's own notice, for an account whose people want to be asked before anything is paused. */
const pauseAsks = (account: Account, notice: Notice): Message => {
  const unclear = notice.reading.kind === 'none'
  const told = account.incidents.pausing === 'ask' && !unclear
  const name = escaped(account.name)
  const summary = unclear
    ? `Amazon writes to ${name} about messages to buyers, in words that may restrict it and may not. Has it? Nothing is held meanwhile.`
    : `${told ? 'Amazon has restricted' : 'Amazon writes in words that seem to restrict'} ${name} from messaging buyers. Shall its buyer messages be paused? Until somebody answers, none begins.`
  const value = { account: account.accountId, notice: notice.id }
  return message(
    summary,
    header(unclear ? 'Is this a restriction?' : 'Pause buyer messages?'),
    section(summary),
    asWritten(notice, 900),
    ...actions(
      button(controls.noticeReal, value, unclear ? 'It is: pause' : 'Pause'),
      button(controls.noticeIgnore, value),
    ),
    context(
      `Received ${day(notice.receivedAt)} (verified). ${told ? 'The account asks first because `/f5 settings` say so.' : 'Its wording is not known well enough to act on it unasked.'} Messages sent during a restriction are blocked unread.`,
    ),
  )
}

/** What came in, in its own words. */
export const asWritten = ({ text }: Notice, most: number): Block =>
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
