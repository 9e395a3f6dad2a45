import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contradictionIn } from '../../src/domain/contradiction.ts'
import { planSend } from '../../src/domain/plan-send.ts'
import { sampleCampaign, someCampaign, someMoment, someOrder } from './sample-orders.ts'

const now = new Date('2026-11-23T11:00:00Z')
const pathOf = (differs: Parameters<typeof sampleCampaign>[0]) => contradictionIn(sampleCampaign(differs), now)?.path

test.each<[string, Parameters<typeof sampleCampaign>[0], string]>([
  ['a product both wanted and left out', { filter: { asins: ['B1', 'B2'], notAsins: ['B2'] } }, 'filter.notAsins'],
  [
    'only messages, for what Amazon ships',
    { channel: 'buyer-message', filter: { fulfilledBy: 'amazon' } },
    'filter.fulfilledBy',
  ],
  ['a message after the window', { channel: 'buyer-message', timing: { after: 'delivery', days: 30 } }, 'timing.days'],
  ['a season that is over', { timing: { season: { from: null, to: '2026-11-20' } } }, 'timing.season'],
  [
    'a season before the first order',
    { filter: { boughtFrom: '2026-12-02' }, timing: { season: { from: null, to: '2026-12-01' } } },
    'timing.season',
  ],
])('%s can never ask, and the place to mend it is named', (_, differs, path) => {
  expect(pathOf(differs)).toBe(path)
})

test.each<[string, Parameters<typeof sampleCampaign>[0]]>([
  ['the official request for what Amazon ships', { channel: 'official', filter: { fulfilledBy: 'amazon' } }],
  [
    'a request that may stand in for the message',
    { channel: 'buyer-message', otherwise: 'official', filter: { fulfilledBy: 'amazon' } },
  ],
  ['a season that ends today somewhere', { timing: { season: { from: null, to: '2026-11-22' } } }],
  [
    'one day alone',
    { filter: { boughtFrom: '2026-12-01' }, timing: { season: { from: '2026-12-01', to: '2026-12-01' } } },
  ],
])('%s is no contradiction', (_, differs) => {
  expect(pathOf(differs)).toBeUndefined()
})

test('whatever contradicts itself asks about no order, unless Amazon’s request stands in for all of its messages', () => {
  fc.assert(
    fc.property(someCampaign, someOrder, someMoment, (switched, order, at) => {
      const campaign = { ...switched, official: false }
      if (contradictionIn(campaign, at))
        expect(planSend({ campaign, order, now: at })?.decision.kind).not.toBe('planned')
    }),
    { numRuns: 2000 },
  )
})
