import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DataFolderInUse } from '../../../src/adapters/store/folder-lock.ts'
import { openDatabase } from '../../../src/adapters/store/open-database.ts'
import { givenCampaign, newOrder, newWorld, position, sendFor, start } from '../../contracts/store/world.ts'
import { homes, type Place, type RunningHome } from '../../databases.ts'
import { startChild } from './processes.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const running: RunningHome[] = []
let [embedded, server]: Place[] = []

beforeAll(async () => {
  running.push(...(await Promise.all(homes.map((home) => home.start()))))
  ;[embedded, server] = await Promise.all(running.map((home) => home.newPlace()))
})
afterAll(async () => {
  await Promise.all(running.map((home) => home.stop()))
})

const openAt = (place: Place) => openDatabase({ ...place, encryptionKeys: [] })

/** One account with a campaign, written by a process that has ended. */
const prepare = async (place: Place) => {
  const database = await openAt(place)
  const world = await newWorld(database.store)
  await givenCampaign(world)
  await database.close()
  return world.tenant
}

/** Kills a writing process several times, at times that differ; returns what it had acknowledged. */
const killWriters = async (place: Place, workspaceId: string, kills: number): Promise<readonly string[]> => {
  const acknowledged: string[] = []
  for (let kill = 0; kill < kills; kill++) {
    const child = startChild('write', place, workspaceId)
    expect(await child.firstLine).toBe('open')
    await child.saidMore(1)
    await pause(kill * 37)
    await child.kill()
    acknowledged.push(...child.lines.slice(1))
  }
  return acknowledged
}

describe('Processes that die', () => {
  test.each([
    ['the embedded database', () => embedded!],
    ['a PostgreSQL server', () => server!],
  ])('in %s, what was acknowledged before kill -9 is all there, and nothing is there by halves', async (_, placeOf) => {
    const place = placeOf()
    const tenant = await prepare(place)
    const acknowledged = await killWriters(place, tenant.workspaceId, 2)
    expect(acknowledged.length).toBeGreaterThan(1)
    const { store, close } = await openAt(place)
    const changes = (await store.changes(tenant, 100_000)).filter(({ effects }) => effects[0]?.kind === 'hold-added')
    const written = new Set(changes.map(({ id }) => id))
    expect(acknowledged.filter((id) => !written.has(id))).toEqual([])
    expect(new Set((await store.holds(tenant)).map(({ id }) => id))).toEqual(written)
    const announced = new Set<string>()
    for (;;) {
      const next = await store.nextAnnouncement(tenant, start, start)
      if (next.kind !== 'next') break
      const { id, event } = next.announcement
      if (event.kind === 'notice-received') announced.add(event.noticeId)
      await store.announced(tenant, id)
    }
    expect(announced).toEqual(written)
    await close()
  })

  test('a second process on one data folder says so in a sentence, and takes over once the first was killed', async () => {
    const place = embedded!
    const first = startChild('hold', place)
    expect(await first.firstLine).toBe('open')
    const second = startChild('hold', place)
    expect(await second.firstLine).toMatch(
      /^refused The data folder .* is in use by another F5 Guard \(process \d+\): stop/,
    )
    expect(await second.ended).toBe(3)
    await expect(openAt(place)).rejects.toBeInstanceOf(DataFolderInUse)
    await first.kill()
    const database = await openAt(place)
    expect(await database.healthy()).toBe(true)
    await expect(openAt(place), 'nor twice in one process').rejects.toBeInstanceOf(DataFolderInUse)
    await database.close()
    await (await openAt(place)).close()
  })
})

test('three processes on one server claim every order once', async () => {
  const place = server!
  const database = await openAt(place)
  const world = await newWorld(database.store)
  const { store, tenant } = world
  const campaigns = [await givenCampaign(world), await givenCampaign(world)]
  const orders = Array.from({ length: 60 }, () => newOrder())
  await store.saveOrders(tenant, orders, position)
  for (const campaign of campaigns)
    await store.savePlans(
      tenant,
      campaign,
      orders.map((order) => ({ order, send: sendFor(campaign, order) })),
    )
  const children = [1, 2, 3].map(() => startChild('claim', place, tenant.workspaceId))
  expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0])
  const claimed = children.flatMap(({ lines }) => lines.slice(1))
  expect(new Set(claimed).size).toBe(claimed.length)
  const sends = (await Promise.all(orders.map(({ orderId }) => store.sendsOf(tenant, orderId)))).flat()
  const ordersOf = claimed.map((id) => sends.find((send) => send.id === id)?.orderId)
  expect(ordersOf.toSorted()).toEqual(orders.map(({ orderId }) => orderId).toSorted())
  await database.close()
})
