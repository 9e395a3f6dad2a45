import { expect, test } from 'vitest'
import { after, made, type NewWorld, newNotice, newRestriction, start } from './world.ts'

export const noticeContract = (newWorld: NewWorld): void => {
  test('a notice is kept once for its key, however often its mail is read', async () => {
    const world = await newWorld()
    const notice = newNotice(world)
    const again = newNotice(world, { key: notice.key })
    expect(await world.store.saveNotice(notice, 'raw')).toEqual({ kind: 'new', notice })
    expect(await world.store.saveNotice(again, 'raw')).toEqual({ kind: 'known', notice })
    expect(await world.store.notices(world.tenant.workspaceId, 10)).toEqual([notice])
    expect(await world.store.notice(world.tenant.workspaceId, notice.id)).toEqual(notice)
  })

  test('a notice is settled once, and keeps the account that it was given', async () => {
    const world = await newWorld()
    const notice = newNotice(world)
    const { workspaceId } = world.tenant
    await world.store.saveNotice(notice, '')
    const settle = (accountId: string | null) =>
      world.store.settleNotice(workspaceId, notice.id, { from: 'asks', to: 'acted', accountId })
    const outcomes = await Promise.all(['a', 'b', 'c'].map(settle))
    expect(outcomes.filter(Boolean)).toHaveLength(1)
    const settled = await world.store.notice(workspaceId, notice.id)
    expect(settled?.accountId).toBe(['a', 'b', 'c'][outcomes.indexOf(true)])
    const other = { from: 'acted', to: 'ignored', accountId: 'd' } as const
    expect(await world.store.settleNotice(workspaceId, notice.id, other)).toBe(false)
  })

  test('a reminder is made and announced once for its time', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const restriction = newRestriction(world, { remindAt: after(100) })
    await made(world, [{ kind: 'restriction', restriction, from: 'none', to: 'open' }])
    expect(await store.remindersDue(tenant, after(99))).toEqual([])
    expect(await store.remindersDue(tenant, after(100))).toEqual([restriction])
    const move = { from: after(100), to: after(200), now: after(100) }
    const outcomes = await Promise.all([1, 2, 3].map(() => store.remind(tenant, restriction.id, move)))
    expect(outcomes.filter(Boolean)).toHaveLength(1)
    expect(await store.remindersDue(tenant, after(100))).toEqual([])
    const next = await store.nextAnnouncement(tenant, after(100), after(101))
    expect(next).toMatchObject({ announcement: { event: { kind: 'restriction-reminder' }, createdAt: after(100) } })
    const following = await store.nextAnnouncement(tenant, after(102), after(103))
    expect(following).toMatchObject({ announcement: { id: next.kind === 'next' ? next.announcement.id : '' } })
  })

  test('a restriction that is over reminds nobody', async () => {
    const world = await newWorld()
    const restriction = newRestriction(world, { remindAt: start })
    await made(world, [{ kind: 'restriction', restriction, from: 'none', to: 'open' }])
    await made(world, [{ kind: 'restriction', restriction, from: 'open', to: 'lifted' }])
    expect(await world.store.remindersDue(world.tenant, after(1))).toEqual([])
    expect(await world.store.openRestriction(world.tenant)).toBeNull()
    expect(await world.store.restrictions(world.tenant)).toEqual([{ ...restriction, state: 'lifted' }])
  })

  test('an announcement is told in its turn, waits when Slack does not take it, and is dropped for a final refusal', async () => {
    const { store, tenant } = await newWorld()
    await store.announce(tenant, { kind: 'nothing-offered', asked: 1 }, start)
    await store.announce(tenant, { kind: 'nothing-offered', asked: 2 }, start)
    const first = await store.nextAnnouncement(tenant, start, after(30))
    if (first.kind !== 'next') throw new Error('nothing to tell')
    expect(await store.nextAnnouncement(tenant, after(29), after(60))).toEqual({ kind: 'wait', until: after(30) })
    await store.announceLater(tenant, first.announcement.id, after(40), 'ratelimited')
    expect(await store.nextAnnouncement(tenant, after(39), after(60))).toEqual({ kind: 'wait', until: after(40) })
    const again = await store.nextAnnouncement(tenant, after(40), after(60))
    expect(again).toMatchObject({ announcement: { id: first.announcement.id, tries: 1 } })
    await store.announceLater(tenant, first.announcement.id, null, 'channel_not_found')
    const second = await store.nextAnnouncement(tenant, after(41), after(60))
    expect(second).toMatchObject({ announcement: { event: { asked: 2 } } })
  })

  test('an announcement leased while the clock was far ahead is told all the same', async () => {
    const { store, tenant } = await newWorld()
    const year = 365 * 86_400
    await store.announce(tenant, { kind: 'nothing-offered', asked: 1 }, start)
    await store.nextAnnouncement(tenant, after(year), after(year + 30))
    expect(await store.nextAnnouncement(tenant, start, after(30))).toMatchObject({ kind: 'next' })
    expect(await store.nextAnnouncement(tenant, after(1), after(31))).toEqual({ kind: 'wait', until: after(30) })
  })

  test('of many who look for something to tell at once, one gets it', async () => {
    const { store, tenant } = await newWorld()
    await store.announce(tenant, { kind: 'nothing-offered', asked: 1 }, start)
    const looks = await Promise.all(Array.from({ length: 10 }, () => store.nextAnnouncement(tenant, start, after(30))))
    expect(looks.filter(({ kind }) => kind === 'next')).toHaveLength(1)
  })

  test('a card is found where it was posted last', async () => {
    const { store, tenant } = await newWorld()
    expect(await store.card(tenant, 'restriction:r1')).toBeNull()
    await store.saveCard(tenant, 'restriction:r1', { channel: 'C1', ts: '1.1' })
    await store.saveCard(tenant, 'restriction:r1', { channel: 'C2', ts: '2.2' })
    expect(await store.card(tenant, 'restriction:r1')).toEqual({ channel: 'C2', ts: '2.2' })
  })

  test('raw mail, old sends and the old history are forgotten, each at its own age', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const notice = newNotice(world)
    await store.saveNotice(notice, 'raw mail')
    await made(world, [{ kind: 'live', from: false, to: true }])
    const nothing = { buyers: start, sends: start, changes: start }
    expect(await store.forget(tenant.workspaceId, nothing)).toBe(0)
    expect(await store.forget(tenant.workspaceId, { ...nothing, buyers: after(1) })).toBe(1)
    expect(await store.notice(tenant.workspaceId, notice.id)).toEqual(notice)
    expect(await store.forget(tenant.workspaceId, { ...nothing, changes: after(1) })).toBe(1)
    expect(await store.changes(tenant, 10)).toEqual([])
    expect(await store.forget(tenant.workspaceId, { ...nothing, sends: after(1) })).toBe(1)
    expect(await store.notices(tenant.workspaceId, 10)).toEqual([])
  })
}
