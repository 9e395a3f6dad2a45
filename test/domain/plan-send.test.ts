import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channelFor } from '../../src/domain/channel-for.ts'
import { isOpen } from '../../src/domain/local-hours.ts'
import { marketplaceOf } from '../../src/domain/marketplaces.ts'
import { nextSlot, planSend } from '../../src/domain/plan-send.ts'
import { day, sampleCampaign, sampleOrder, someCampaign, someMoment, someOrder } from './sample-orders.ts'

const now = new Date('2026-11-05T08:00:00Z')
const plan = (
  campaign: Parameters<typeof sampleCampaign>[0] = {},
  order: Parameters<typeof sampleOrder>[0] = {},
  at: Date = now,
) => planSend({ campaign: sampleCampaign(campaign), order: sampleOrder(order), now: at })

const offices = { hours: { from: 9, to: 18 }, weekdays: [1, 2, 3, 4, 5] }

describe('what a campaign decides about an order', () => {
  test('a shipped order is asked when the window, the days and the local hours allow', () => {
    const planned = plan({ timing: { ...offices, days: 5 } })
    // Five days after the last promised day is Thursday the 12th, 01:00 in Berlin: the office opens at 9.
    const at = new Date('2026-11-12T08:00:00Z')
    expect(planned).toMatchObject({
      channel: 'official',
      decision: { kind: 'planned', because: 'in-window', at },
      dueAt: at,
    })
  })

  test('an order outside the filter is none of its business', () => {
    expect(plan({ filter: { marketplaces: ['ATVPDKIKX0DER'] } })).toBeNull()
    expect(plan({ filter: { skus: ['CUP-1'] } })).toBeNull()
    expect(plan({ filter: { asins: ['B000000009'] } })).toBeNull()
    expect(plan({ filter: { fulfilledBy: 'amazon' } })).toBeNull()
    expect(plan({ filter: { skus: ['MUG-1'], fulfilledBy: 'merchant' } })).not.toBeNull()
  })

  test.each(['pending', 'unshipped', 'partially-shipped', 'unfulfillable'] as const)(
    'an order that is %s waits for its next version',
    (status) => {
      expect(plan({}, { status })).toBeNull()
    },
  )

  test('cancelled orders, replacements and unknown marketplaces are skipped with that reason', () => {
    expect(plan({}, { status: 'cancelled' })?.decision).toEqual({ kind: 'skipped', because: 'cancelled' })
    expect(plan({}, { replaces: '302-0000000-0000000' })?.decision).toEqual({
      kind: 'skipped',
      because: 'replacement-order',
    })
    expect(plan({}, { marketplaceId: 'MARS' })?.decision).toMatchObject({
      kind: 'skipped',
      because: 'unknown-marketplace',
      detail: 'MARS',
    })
  })

  test('counts from the shipment where Amazon says when that was, and else from the delivery', () => {
    const timing = { after: 'shipment' as const, days: 20 }
    const shippedAt = new Date('2026-11-02T09:00:00Z')
    expect(plan({ timing }, { shippedAt })?.dueAt).toEqual(new Date('2026-11-22T09:00:00Z'))
    expect(plan({ timing })?.dueAt).toEqual(new Date('2026-11-27T00:00:00Z'))
  })

  test('asks on no day before its first, and after its last no more', () => {
    const season = (from: string | null, to: string | null) => plan({ timing: { season: { from, to } } })
    // Midnight in Berlin.
    expect(season('2026-11-20', null)?.dueAt).toEqual(new Date('2026-11-19T23:00:00Z'))
    expect(season(null, '2026-11-09')?.dueAt).toEqual(new Date('2026-11-09T00:00:00Z'))
    expect(season(null, '2026-11-08')).toMatchObject({ decision: { kind: 'expired', because: 'window-closed' } })
  })

  test('an order whose window is over expires', () => {
    expect(plan({}, {}, new Date('2026-12-06T12:00:00Z'))?.decision).toMatchObject({
      kind: 'expired',
      because: 'window-closed',
    })
  })

  test('an order without a promise window is asked from its purchase date, until Amazon surely refuses', () => {
    const planned = plan({}, { deliverBy: null })
    expect(planned?.dueAt).toEqual(new Date('2026-11-08T10:00:00Z'))
    expect(planned?.windowEndsAt).toEqual(new Date('2026-12-07T22:00:00Z'))
  })

  test('a campaign switched to the official request plans for that channel', () => {
    expect(plan({ channel: 'buyer-message', templateId: 't', official: true })?.channel).toBe('official')
  })

  test('any campaign on any order in any zone: never early, never late, never outside its hours', () => {
    fc.assert(
      fc.property(someCampaign, someOrder, someMoment, (campaign, order, when) => {
        const planned = planSend({ campaign, order, now: when })
        if (planned?.decision.kind !== 'planned') return
        const { at } = planned.decision
        const { earliest, latest } = order.deliverBy ?? {
          earliest: new Date(order.purchasedAt.getTime() + 2 * day),
          latest: new Date(order.purchasedAt.getTime() + 7 * day),
        }
        const lastDay = channelFor(campaign, order, null) === 'official' ? latest : earliest
        expect(at.getTime()).toBeGreaterThanOrEqual(when.getTime())
        expect(at.getTime()).toBeGreaterThanOrEqual(earliest.getTime() + 5 * day)
        expect(at.getTime()).toBeLessThan(lastDay.getTime() + 30 * day)
        const { timing } = campaign.definition
        if (timing.after === 'purchase')
          expect(at.getTime()).toBeGreaterThanOrEqual(order.purchasedAt.getTime() + timing.days * day - 3_600_000)
        if (timing.after === 'shipment' && order.shippedAt)
          expect(at.getTime()).toBeGreaterThanOrEqual(order.shippedAt.getTime() + timing.days * day - 3_600_000)
        const { zone } = marketplaceOf(order.marketplaceId)!
        expect(isOpen(at, timing, zone)).toBe(true)
        const today = at.toLocaleDateString('sv', { timeZone: zone })
        expect([timing.season.from ?? today, today, timing.season.to ?? today].toSorted()[1]).toBe(today)
      }),
      { numRuns: 2000 },
    )
  })

  test('planning again at the planned moment keeps it, so that nothing is put off for ever', () => {
    fc.assert(
      fc.property(someCampaign, someOrder, someMoment, (campaign, order, when) => {
        const at = planSend({ campaign, order, now: when })?.dueAt
        if (at) expect(nextSlot({ campaign, channel: channelFor(campaign, order, null), order, from: at })).toEqual(at)
      }),
      { numRuns: 500 },
    )
  })

  test('hours taken in UTC are caught by the same check', () => {
    const inUtc = (campaign: ReturnType<typeof sampleCampaign>, moment: Date): Date => {
      const { hours } = campaign.definition.timing
      const opening = new Date(moment)
      opening.setUTCHours(hours.from, 0, 0, 0)
      return opening < moment ? new Date(opening.getTime() + day) : opening
    }
    const check = fc.property(someCampaign, someOrder, (campaign, order) => {
      const { timing } = campaign.definition
      const at = inUtc(campaign, new Date(order.purchasedAt.getTime() + 14 * day))
      return isOpen(at, { ...timing, weekdays: [1, 2, 3, 4, 5, 6, 7] }, marketplaceOf(order.marketplaceId)!.zone)
    })
    expect(fc.check(check, { numRuns: 200 }).failed).toBe(true)
  })
})
