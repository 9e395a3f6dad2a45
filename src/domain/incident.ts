import type { NoticeReading } from './notice.ts'

const dayMs = 24 * 60 * 60 * 1000

/** When a notice says that the restriction ends; null when it does not say, for a default would be invented. */
export const endOfRestriction = (
  reading: Pick<NoticeReading, 'durationDays' | 'endsAt'>,
  receivedAt: Date,
): Date | null => {
  if (reading.endsAt) {
    const end = new Date(reading.endsAt)
    return Number.isNaN(end.getTime()) ? null : end
  }
  return reading.durationDays === null ? null : new Date(receivedAt.getTime() + reading.durationDays * dayMs)
}

/** First restrictions are typically lifted after about 30 days (eComEngine, checked 2026-11-23): the day to ask, not an end. */
const askAfterDays = 30

/** When the channel is asked whether it is over: at the end where one is known, else on day 30. */
export const firstReminder = (of: { since: Date; endsAt: Date | null }): Date =>
  of.endsAt ?? new Date(of.since.getTime() + askAfterDays * dayMs)

/** Asked in vain: again a week later, and not sooner than a week from now after a long silence. */
export const nextReminder = (last: Date, now: Date): Date =>
  new Date(Math.max(last.getTime(), now.getTime()) + 7 * dayMs)
