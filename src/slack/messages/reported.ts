import type { Account } from '../../domain/account.ts'
import type { ReportOutcome } from '../../flows/read-reported-notice.ts'
import { type Message, say } from '../reply.ts'

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
