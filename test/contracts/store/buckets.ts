import fc from 'fast-check'
import { expect, test } from 'vitest'
import { after, type NewWorld } from './world.ts'

const limit = { perSecond: 1, burst: 5 }

export const bucketContract = (newWorld: NewWorld): void => {
  test('a bucket grants its burst, then one token for each interval, and says when the next one comes', async () => {
    const { store, tenant } = await newWorld()
    const take = (second: number) => store.takeToken(tenant, 'solicit', limit, after(second))
    for (let i = 0; i < 4; i++) expect(await take(0)).toEqual({ kind: 'granted', next: after(0) })
    expect(await take(0)).toEqual({ kind: 'granted', next: after(1) })
    expect(await take(0)).toEqual({ kind: 'wait', until: after(1) })
    expect(await take(0.25)).toEqual({ kind: 'wait', until: after(1) })
    expect(await take(1)).toEqual({ kind: 'granted', next: after(2) })
    expect(await take(1)).toEqual({ kind: 'wait', until: after(2) })
    expect(await store.takeToken(tenant, 'another operation', limit, after(1))).toMatchObject({ kind: 'granted' })
  })

  test('of many who ask at once no more are granted than there are tokens', async () => {
    const { store, tenant } = await newWorld()
    const asked = await Promise.all(
      Array.from({ length: 25 }, () => store.takeToken(tenant, 'solicit', limit, after(0))),
    )
    expect(asked.filter(({ kind }) => kind === 'granted')).toHaveLength(5)
  })

  test('nothing is granted before the time that Amazon named', async () => {
    const { store, tenant } = await newWorld()
    await store.takeToken(tenant, 'solicit', limit, after(0))
    await store.emptyBucket(tenant, 'solicit', after(30))
    await store.emptyBucket(tenant, 'solicit', after(20))
    for (const second of [0, 20, 29.999]) {
      const answer = await store.takeToken(tenant, 'solicit', limit, after(second))
      expect(answer.kind === 'wait' && answer.until >= after(30)).toBe(true)
    }
    expect(await store.takeToken(tenant, 'solicit', limit, after(31))).toMatchObject({ kind: 'granted' })
    await store.emptyBucket(tenant, 'never used', after(10))
    expect((await store.takeToken(tenant, 'never used', limit, after(9))).kind).toBe('wait')
  })

  test('a clock that was far ahead and is put right leaves no bucket shut', async () => {
    const { store, tenant } = await newWorld()
    const day = 86_400
    await store.takeToken(tenant, 'solicit', limit, after(400 * day))
    await store.emptyBucket(tenant, 'emptied', after(400 * day))
    for (let second = 0; second < 4; second++)
      expect(await store.takeToken(tenant, 'solicit', limit, after(0))).toMatchObject({ kind: 'granted' })
    expect(await store.takeToken(tenant, 'solicit', limit, after(0))).toEqual({ kind: 'wait', until: after(1) })
    await store.emptyBucket(tenant, 'emptied', after(30))
    expect(await store.takeToken(tenant, 'emptied', limit, after(29))).toMatchObject({ kind: 'wait' })
    expect(await store.takeToken(tenant, 'emptied', limit, after(31))).toMatchObject({ kind: 'granted' })
  })

  test('however the clock jumps, no more is granted than the time that really passed allows', async () => {
    const { store, tenant } = await newWorld()
    const clock = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 25 })
    await fc.assert(
      fc.asyncProperty(clock, fc.uuid(), async (millis, operation) => {
        let granted = 0
        for (const ms of millis) {
          const answer = await store.takeToken(tenant, operation, { perSecond: 0.5, burst: 2 }, after(ms / 1000))
          if (answer.kind === 'granted') granted++
          else expect(answer.until.getTime()).toBeGreaterThan(after(ms / 1000).getTime())
        }
        const passed = (Math.max(...millis) - millis[0]!) / 1000
        expect(granted).toBeLessThanOrEqual(2 + passed * 0.5)
      }),
      { numRuns: 20 },
    )
  })
}
