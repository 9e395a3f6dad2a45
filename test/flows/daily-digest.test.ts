import { describe, expect, test } from 'vitest'
import { tellDigest } from '../../src/flows/tell-digest.ts'
import { homes } from '../databases.ts'
import { germany } from '../domain/sample-orders.ts'
import { type Desk, openDesk, useDatabase } from './desk.ts'

/** Nine in Berlin is eight in UTC in winter. */
const at = (desk: Desk, time: string) => {
  desk.clock.now = new Date(`2026-12-${time}:00Z`)
  return tellDigest(desk.ports, { account: desk.account })
}

const send = async (desk: Desk, number: number, time: string) => {
  desk.clock.now = new Date(`2026-12-${time}:00Z`)
  const claimed = await desk.claim(await desk.addSend('soap', number))
  if (claimed.kind !== 'claimed') throw new Error(claimed.kind)
  const { id, attemptId } = claimed.send
  await desk.store.settleSend(desk.tenant, id, attemptId!, { kind: 'sent', because: 'accepted' }, desk.clock.now)
}

describe.each(homes)('The digest of a day $name', (home) => {
  const database = useDatabase(home)

  test('is told once, in the morning of the marketplace, of its own day', async () => {
    const desk = await openDesk(database(), { marketplaces: [germany] })
    await desk.addCampaign('soap')
    await send(desk, 1, '01T22:30')
    await send(desk, 2, '01T23:30')
    const told = [await at(desk, '02T07:59'), await at(desk, '02T08:00'), await at(desk, '02T22:00')]
    expect(told).toEqual([false, true, false])
    expect(await at(desk, '03T09:00')).toBe(true)
    expect(await at(desk, '04T09:00')).toBe(false)
    const day = (from: string, to: string) => ({ kind: 'digest', from: new Date(from), to: new Date(to) })
    expect(await desk.told()).toEqual([
      day('2026-11-30T23:00Z', '2026-12-01T23:00Z'),
      day('2026-12-01T23:00Z', '2026-12-02T23:00Z'),
    ])
  })

  test('is made up for later in the day when nobody was there in the morning', async () => {
    const desk = await openDesk(database(), { marketplaces: [germany] })
    await desk.addCampaign('soap')
    await send(desk, 1, '01T12:00')
    expect(await at(desk, '02T21:00')).toBe(true)
    expect(await at(desk, '02T23:30')).toBe(false)
  })
})
