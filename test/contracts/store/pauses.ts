import { expect, test } from 'vitest'
import type { Effect } from '../../../src/domain/change.ts'
import { attempt, givenCampaign, givenSend, givenSends, holdOn, make, type NewWorld, newRestriction } from './world.ts'

const runs = 12

export const pauseContract = (newWorld: NewWorld): void => {
  // The claims race with the pause in every run. Whatever wins, the answer and the claims must tell one story.
  test.each(['hold', 'restriction'] as const)(
    'after a %s is answered no send of it begins, and those that had begun are named',
    async (kind) => {
      const world = await newWorld()
      const { store, tenant } = world
      const outcomes = new Set<string>()
      for (let run = 0; run < runs; run++) {
        const campaign = await givenCampaign(world)
        const sends = await givenSends(world, campaign, 4)
        const restriction = newRestriction(world)
        const effect: Effect =
          kind === 'hold'
            ? { kind: 'hold-added', hold: holdOn(campaign) }
            : { kind: 'restriction', restriction, from: 'none', to: 'open' }
        let answered = false
        const pause = async () => {
          const outcome = await make(world, [effect])
          answered = true
          return outcome
        }
        const claim = async (id: string) => {
          const late = answered
          const outcome = await store.claimSend(tenant, id, attempt('buyer-message'))
          return { id, late, claimed: outcome.kind === 'claimed' }
        }
        // The pause sets out after more and more of the claims, and each claim a little later than the one before.
        const lead = run % (sends.length + 1)
        const early = sends.slice(0, lead).map(({ id }) => claim(id))
        const pausing = pause()
        const later = sends.slice(lead).map(async ({ id }, index) => {
          for (let turn = 0; turn < (index * run) % 7; turn++) await new Promise(setImmediate)
          return claim(id)
        })
        const paused = await pausing
        const done = await Promise.all([...early, ...later])
        const begun = done.filter(({ claimed }) => claimed)
        expect(done.filter(({ late, claimed }) => late && claimed)).toEqual([])
        const named = paused.kind === 'changed' ? paused.inFlight : []
        const ofThisRun = named.filter(({ campaignId }) => campaignId === campaign.id)
        expect(ofThisRun.map(({ id }) => id).toSorted()).toEqual(begun.map(({ id }) => id).toSorted())
        outcomes.add(begun.length === 0 ? 'none' : begun.length === sends.length ? 'all' : 'some')
        if (kind === 'restriction')
          await make(world, [{ kind: 'restriction', restriction, from: 'open', to: 'lifted' }])
        for (const { id } of begun) {
          const [send] = named.filter((one) => one.id === id)
          await store.settleSend(tenant, id, send?.attemptId ?? '', { kind: 'sent', because: 'accepted' }, new Date(0))
        }
      }
      expect(outcomes.size, 'the race was never won by both sides').toBeGreaterThan(1)
    },
  )

  test('a pause names only the calls of what it holds', async () => {
    const world = await newWorld()
    const [one, other] = [await givenCampaign(world), await givenCampaign(world)]
    const send = await givenSend(world, other)
    await world.store.claimSend(world.tenant, send.id, attempt('official'))
    expect(await make(world, [{ kind: 'hold-added', hold: holdOn(one) }])).toMatchObject({ inFlight: [] })
    expect(await make(world, [{ kind: 'hold-added', hold: holdOn(other) }])).toMatchObject({ inFlight: [] })
    expect(await make(world, [{ kind: 'hold-added', hold: holdOn(other, 'official') }])).toMatchObject({
      inFlight: [{ id: send.id }],
    })
  })
}
