import { expect, test } from 'vitest'
import { usualIncidentMode } from '../../../src/domain/account.ts'
import { accountOf, make, type NewWorld } from './world.ts'

const strict = { pausing: 'ask', official: 'automatic', secondApprover: true } as const

export const accountContract = (newWorld: NewWorld): void => {
  test('a restart brings an account up to date and leaves what people set in Slack', async () => {
    const world = await newWorld()
    await make(world, [
      { kind: 'live', from: false, to: true },
      { kind: 'alert-channel', from: null, to: 'C1' },
      { kind: 'incident-mode', from: usualIncidentMode, to: strict },
    ])
    await world.store.saveAccount({ ...accountOf(world.tenant), name: 'Renamed', marketplaces: ['A1F83G8C2ARO7P'] })
    expect(await world.store.account(world.tenant)).toEqual({
      ...accountOf(world.tenant),
      name: 'Renamed',
      marketplaces: ['A1F83G8C2ARO7P'],
      live: true,
      alertChannel: 'C1',
      incidents: strict,
    })
  })

  test('a workspace is stored once and renamed', async () => {
    const { store, tenant } = await newWorld()
    await store.saveWorkspace({ id: tenant.workspaceId, name: 'Old', botUserId: null })
    await store.saveWorkspace({ id: tenant.workspaceId, name: 'New', botUserId: 'B1' })
    const found = (await store.workspaces()).filter(({ id }) => id === tenant.workspaceId)
    expect(found).toEqual([{ id: tenant.workspaceId, name: 'New', botUserId: 'B1' }])
  })

  test('a key is new once, and again after it was forgotten', async () => {
    const { store, tenant } = await newWorld()
    const at = (seconds: number) => new Date(seconds * 1000)
    const seen = (now: number) => store.firstTime(tenant.workspaceId, 'event-1', at(now), at(now - 60))
    expect([await seen(1000), await seen(1001), await seen(1060), await seen(1061)]).toEqual([true, false, false, true])
  })

  test('of many who see a key at once, one is first', async () => {
    const { store, tenant } = await newWorld()
    const seen = await Promise.all(
      Array.from({ length: 20 }, () => store.firstTime(tenant.workspaceId, 'event-2', new Date(0), new Date(0))),
    )
    expect(seen.filter(Boolean)).toHaveLength(1)
  })

  test('a position is where it was last put', async () => {
    const { store, tenant } = await newWorld()
    const name = `mailbox ${tenant.workspaceId}`
    expect(await store.position(name)).toBeNull()
    await store.savePosition(name, '7')
    await store.savePosition(name, '8')
    expect(await store.position(name)).toBe('8')
  })
}
