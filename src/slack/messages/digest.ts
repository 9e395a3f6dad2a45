import type { Account } from '../../domain/account.ts'
import type { SendCount } from '../../ports.ts'
import { context, escaped, type Message, message, section } from '../reply.ts'
import { leftOut, total } from './stats.ts'
import { day, dryRunNote, plural } from './words.ts'

/** The day began at midnight of the marketplace; at its noon every marketplace has the date that UTC has. */
const noonOf = (midnight: Date): Date => new Date(midnight.getTime() + 12 * 3_600_000)

/** What became of one day's sends, in the morning after. */
export const digest = (of: {
  account: Account
  from: Date
  counts: readonly SendCount[]
  /** Of the day before that. */
  before: readonly SendCount[]
  dryRun: boolean
}): Message => {
  const { account, from, counts, before, dryRun } = of
  const done = (all: readonly SendCount[]) => total(all, 'sent') + total(all, 'rehearsed')
  const by = (channel: SendCount['channel']) => done(counts.filter((one) => one.channel === channel))
  const parts = [
    `${plural(by('official'), 'official request')} and ${plural(by('buyer-message'), 'buyer message')} ${dryRun ? 'rehearsed' : 'sent'}`,
    total(counts, 'undelivered') > 0 ? `${total(counts, 'undelivered')} not delivered` : '',
    total(counts, 'unknown') > 0 ? `${total(counts, 'unknown')} in doubt, not repeated` : '',
  ]
  const summary = `${escaped(account.name)}, ${day(noonOf(from))}: ${parts.filter(Boolean).join(', ')}; ${done(before)} the day before.`
  const out = leftOut(counts.filter(({ kind }) => kind !== 'planned'))
  return message(
    summary,
    section(`:calendar: ${summary}`),
    ...(out.length > 0 ? [section(`*Left out*\n${out.join('\n')}`)] : []),
    context('`/f5 stats` shows more, `/f5 why &lt;order id&gt;` a single order.'),
    ...(dryRun ? [context(dryRunNote)] : []),
  )
}
