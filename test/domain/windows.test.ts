import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addLocalDays, isOpen, nextOpen, startOfLocalDay } from '../../src/domain/local-hours.ts'
import { marketplaces } from '../../src/domain/marketplaces.ts'
import { messageWindow, requestWindow } from '../../src/domain/windows.ts'
import { day, sampleOrder, someMoment, someOrder } from './sample-orders.ts'

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const at = (text: string) => new Date(text)

/** What the clock on the wall shows, by the runtime's own time-zone data and not by the code under test. */
const wallClock = (moment: Date, zone: string) => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hour: 'numeric',
    weekday: 'short',
    hourCycle: 'h23',
  })
    .formatToParts(moment)
    .map(({ type, value }) => [type, value])
  const { hour, weekday } = Object.fromEntries(parts) as { hour: string; weekday: string }
  return { hour: Number(hour), weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(weekday) + 1 }
}

describe('local hours', () => {
  test('a moment inside the hours is taken as it is', () => {
    const noon = at('2026-11-23T11:30:00Z')
    expect(nextOpen(noon, { hours: { from: 9, to: 18 }, weekdays: everyDay }, 'Europe/Berlin')).toEqual(noon)
  })

  test('the last hour ends one minute before it strikes', () => {
    const hours = { hours: { from: 9, to: 18 }, weekdays: everyDay }
    expect(isOpen(at('2026-11-23T16:59:59Z'), hours, 'Europe/Berlin')).toBe(true)
    expect(nextOpen(at('2026-11-23T17:00:00Z'), hours, 'Europe/Berlin')).toEqual(at('2026-11-24T08:00:00Z'))
  })

  test('an hour that the clocks skip in spring begins when they go on', () => {
    const hours = { hours: { from: 2, to: 5 }, weekdays: everyDay }
    expect(nextOpen(at('2026-03-29T00:30:00Z'), hours, 'Europe/Berlin')).toEqual(at('2026-03-29T01:00:00Z'))
  })

  test('when the only open hour is skipped, the next day serves', () => {
    const hours = { hours: { from: 2, to: 3 }, weekdays: everyDay }
    expect(nextOpen(at('2026-03-29T00:30:00Z'), hours, 'Europe/Berlin')).toEqual(at('2026-03-30T00:00:00Z'))
  })

  test('a midnight that does not exist is no midnight: Cairo skips the hour from 0 to 1', () => {
    const hours = { hours: { from: 0, to: 2 }, weekdays: everyDay }
    expect(nextOpen(at('2026-04-23T21:30:00Z'), hours, 'Africa/Cairo')).toEqual(at('2026-04-23T22:00:00Z'))
  })

  test('an hour that comes twice in autumn begins with the first', () => {
    const hours = { hours: { from: 1, to: 2 }, weekdays: everyDay }
    const first = nextOpen(at('2026-11-01T03:00:00Z'), hours, 'America/New_York')
    expect(first).toEqual(at('2026-11-01T05:00:00Z'))
    expect(isOpen(at('2026-11-01T06:30:00Z'), hours, 'America/New_York')).toBe(true)
  })

  test('days are counted on the calendar: half past eleven at night stays so over a clock change', () => {
    expect(addLocalDays(at('2026-10-20T21:30:00Z'), 10, 'Europe/Berlin')).toEqual(at('2026-10-30T22:30:00Z'))
    expect(startOfLocalDay(at('2026-10-25T12:00:00Z'), 'Europe/Berlin')).toEqual(at('2026-10-24T22:00:00Z'))
  })

  test('the next open moment is open, not before, and nothing open lies between', () => {
    const zones = [...new Set(marketplaces.map(({ zone }) => zone)), 'Australia/Lord_Howe', 'Asia/Kathmandu']
    const hours = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
    const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(someMoment, fc.constantFrom(...zones), hours, weekdays, (from, zone, [first, length], days) => {
        const times = { hours: { from: first, to: Math.min(24, first + length) }, weekdays: days }
        const isOpenByWall = (moment: Date) => {
          const { hour, weekday } = wallClock(moment, zone)
          return days.includes(weekday) && hour >= first && hour < times.hours.to
        }
        const found = nextOpen(from, times, zone)!
        expect(found.getTime()).toBeGreaterThanOrEqual(from.getTime())
        expect(isOpenByWall(found)).toBe(true)
        for (let passed = from.getTime(); passed < found.getTime(); passed += 30 * 60_000)
          if (isOpenByWall(new Date(passed))) throw new Error(`open at ${new Date(passed).toISOString()} already`)
      }),
      { numRuns: 150 },
    )
  })
})

describe('windows', () => {
  test("Amazon's window runs from 5 days after the first promised day to 30 after the last, with a reserve", () => {
    const { from, until } = requestWindow(sampleOrder())
    expect(from).toEqual(at('2026-11-09T00:00:00Z'))
    expect(until).toEqual(at('2026-12-06T12:00:00Z'))
  })

  test('our own message waits for the last promised day and is never 30 days after the first', () => {
    const wide = sampleOrder({
      deliverBy: { earliest: at('2026-11-04T00:00:00Z'), latest: at('2026-11-14T00:00:00Z') },
    })
    expect(messageWindow(wide)).toEqual({ from: at('2026-11-14T00:00:00Z'), until: at('2026-12-03T12:00:00Z') })
  })

  test('an order that is reported delivered is there from its last change on', () => {
    const { from } = messageWindow(
      sampleOrder({
        deliverBy: { earliest: at('2026-11-04T00:00:00Z'), latest: at('2026-11-24T00:00:00Z') },
        updatedAt: at('2026-11-12T00:00:00Z'),
        delivered: true,
      }),
    )
    expect(from).toEqual(at('2026-11-12T00:00:00Z'))
  })

  test('the message window always lies inside the one that Amazon names', () => {
    fc.assert(
      fc.property(someOrder, (order) => {
        const [ours, amazons] = [messageWindow(order), requestWindow(order)]
        expect(ours.from.getTime()).toBeGreaterThanOrEqual(amazons.from.getTime())
        expect(ours.until.getTime()).toBeLessThanOrEqual(amazons.until.getTime())
        expect(amazons.until.getTime() - amazons.from.getTime()).toBeGreaterThan(24 * day)
      }),
    )
  })
})
