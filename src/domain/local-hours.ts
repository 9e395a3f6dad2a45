import { Temporal } from 'temporal-polyfill'

/** The local hours and weekdays in which a campaign may send: the part of its timing that recurs. */
export type LocalHours = {
  readonly hours: { readonly from: number; readonly to: number }
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdays: readonly number[]
}

const zoned = (moment: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)

const dateOf = (moment: Temporal.ZonedDateTime): Date => new Date(moment.epochMilliseconds)

const open = (moment: Temporal.ZonedDateTime, { hours, weekdays }: LocalHours): boolean =>
  weekdays.includes(moment.dayOfWeek) && moment.hour >= hours.from && moment.hour < hours.to

/** Judged by the clock on the wall there, so an hour that comes twice in autumn is open twice. */
export const isOpen = (moment: Date, times: LocalHours, zone: string): boolean => open(zoned(moment, zone), times)

/** When the day's first hour begins. An hour that the clocks skip in spring begins where they go on. */
const opening = (day: Temporal.PlainDate, hour: number, zone: string): Temporal.ZonedDateTime => {
  const wall = day.toPlainDateTime({ hour })
  try {
    return wall.toZonedDateTime(zone, { disambiguation: 'reject' })
  } catch {
    // Rejected: the hour is missing, or comes twice. `earlier` is the first of two; of a gap, the clock change ends it.
    const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
    return earlier.toPlainDateTime().equals(wall) ? earlier : (earlier.getTimeZoneTransition('next') ?? earlier)
  }
}

/** Two weeks hold every weekday once more than a clock change can take away. */
const searchDays = 14

/** The first open moment at or after `from`; null only when the hours never come (a skipped hour on a single weekday). */
export const nextOpen = (from: Date, times: LocalHours, zone: string): Date | null => {
  const start = zoned(from, zone)
  if (open(start, times)) return from
  for (let ahead = 0; ahead <= searchDays; ahead++) {
    const day = start.toPlainDate().add({ days: ahead })
    if (!times.weekdays.includes(day.dayOfWeek)) continue
    const moment = opening(day, times.hours.from, zone)
    if (open(moment, times) && moment.epochMilliseconds >= from.getTime()) return dateOf(moment)
  }
  return null
}

/** So many days on the calendar there: 23:30 stays 23:30 over a clock change. */
export const addLocalDays = (moment: Date, days: number, zone: string): Date =>
  dateOf(zoned(moment, zone).add({ days }))

/** The first moment of the local day that `moment` lies in. */
export const startOfLocalDay = (moment: Date, zone: string): Date => dateOf(zoned(moment, zone).startOfDay())

/** The first moment of a day on the calendar there, and of the day after it. */
export const localDay = (day: string, zone: string): { readonly from: Date; readonly until: Date } => {
  const date = Temporal.PlainDate.from(day)
  return { from: dateOf(date.toZonedDateTime(zone)), until: dateOf(date.add({ days: 1 }).toZonedDateTime(zone)) }
}
