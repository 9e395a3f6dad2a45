import type { Account } from '../../domain/account.ts'
import type { ReportOutcome } from '../../flows/read-reported-notice.ts'
import type { MailReading } from '../../ports.ts'
import type { Download } from '../face.ts'
import { type Message, say, verbatim } from '../reply.ts'

const where = ({ alertChannel }: Pick<Account, 'alertChannel'>): string =>
  alertChannel
    ? `Look in <#${alertChannel}>.`
    : 'No alert channel is set yet, so it waits: an approver chooses one in `/f5 settings`.'

/** What came of a notice that a person pasted or pointed at. */
export const reported = (outcome: ReportOutcome, account: Pick<Account, 'alertChannel'>): Message => {
  switch (outcome.kind) {
    case 'asks':
      return say(
        `I read it as a notice about your messages. Because it was passed on, nothing was changed: a card asks an approver whether it is real. ${where(account)}`,
      )
    case 'told':
      return say(
        `I read it as: ${outcome.notice.reading.kind.replaceAll('-', ' ')}. It does not say that your messages to buyers are restricted, so nothing was changed. ${where(account)}`,
      )
    case 'not-a-notice':
      return say(
        'I do not find anything in it that Amazon writes about an account’s messages. Nothing was kept. Paste the whole text, with its subject, if you think it is one.',
      )
    case 'too-long':
      return say(
        `This is longer than ${outcome.limit.toLocaleString('en')} characters, so nothing was read. Paste only the notice itself.`,
      )
    case 'empty':
      return say(
        'There is no text in it. Paste the notice with `/f5 notice`, or use the shortcut on a message that has text.',
      )
  }
}

type Unread = Extract<Download, { kind: 'not-fetched' }> | Extract<MailReading, { kind: 'unreadable' }>

/** Why a mail that was shared as a file was not read, and what can be done instead. */
export const unread = (name: string, trouble: Unread): Message =>
  say(`${verbatim(name, 80)} was not read: ${whyUnread(trouble)} Paste its text with \`/f5 notice\` instead.`)

const whyUnread = (trouble: Unread): string => {
  if (trouble.kind === 'unreadable') return trouble.detail
  switch (trouble.because) {
    case 'not-allowed':
      return 'F5 Guard may not open files here; an admin can grant it the scope `files:read`.'
    case 'too-large':
      return 'it has more than 5 MiB.'
    case 'gone':
      return 'Slack no longer has it.'
    case 'no-answer':
      return 'Slack did not hand it out in time.'
  }
}
