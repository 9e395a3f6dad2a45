import { expect, test } from 'vitest'
import type { Tenant } from '../../../src/domain/account.ts'
import type { Store } from '../../../src/ports.ts'
import {
  accountOf,
  after,
  attempt,
  changeOf,
  givenTemplate,
  made,
  type NewWorld,
  newCampaign,
  newNotice,
  newOrder,
  newRestriction,
  position,
  sendFor,
  start,
  text,
  type World,
} from './world.ts'

/** Fills an account; every id is the same in each account it is done to. */
const fill = async (world: World): Promise<void> => {
  const { store, tenant } = world
  const campaign = { ...newCampaign(), id: 'campaign' }
  const restriction = newRestriction(world, { id: 'restriction', remindAt: start })
  const dismissal = { id: 'dismissal', templateId: 't', rule: 'r', text: 'x', reason: 'y', until: after(1) }
  const hold = { id: 'hold', campaignId: 'campaign', channel: 'official', cause: { kind: 'person' } } as const
  const template = {
    kind: 'template',
    templateId: 'template',
    name: 'n',
    text: text('b'),
    from: 'none',
    to: 'there',
  } as const
  await store.saveSecret({ workspaceId: tenant.workspaceId, owner: tenant.accountId, name: 'token', value: 'v' })
  const change = changeOf(world, [
    { kind: 'campaign', campaign, from: 'none', to: 'there' },
    template,
    { kind: 'hold-added', hold },
    { kind: 'restriction', restriction, from: 'none', to: 'open' },
    { kind: 'dismissal-added', dismissal },
  ])
  await store.change({ ...change, id: 'change' }, [{ kind: 'notice-received', noticeId: 'n' }])
  const order = newOrder({ orderId: 'order' })
  await store.saveOrders(tenant, [order], position)
  const [found] = await store.campaigns(tenant)
  await store.savePlans(tenant, found!, [{ order, send: { ...sendFor(found!, order), id: 'send' } }])
  await store.saveApproval({
    ...tenant,
    id: 'approval',
    templateId: 'template',
    baseRevision: 1,
    baseHash: '',
    text: text('b'),
    textHash: '',
    writtenBy: 'rules',
    state: 'open',
    createdAt: start,
    decidedBy: null,
  })
  await store.saveAudit(tenant, {
    templateId: 'template',
    revision: 1,
    at: start,
    audit: { verdict: 'pass', findings: [], dismissed: [], notChecked: [] },
  })
  await store.saveCard(tenant, 'card', { channel: 'C', ts: '1' })
  await store.saveNotice({ ...newNotice(world), id: 'notice', key: 'key' }, 'raw')
}

/** Everything an account holds, through every method that reads. */
const readAll = async (store: Store, tenant: Tenant) => {
  const { workspaceId, accountId } = tenant
  const campaign = { ...newCampaign(), ...tenant, id: 'campaign', official: false, version: 1 }
  const late = after(99_999)
  const traffic = await store.countTraffic(tenant, new Date(0))
  return {
    secret: await store.secret({ workspaceId, owner: accountId, name: 'token' }),
    campaigns: await store.campaigns(tenant),
    holds: await store.holds(tenant),
    templates: await store.templates(tenant),
    revision: await store.revision(tenant, 'template', 1),
    lastRevision: await store.lastRevision(tenant, 'template'),
    dismissals: await store.dismissals(tenant),
    audits: await store.audits(tenant),
    approval: await store.approval(tenant, 'approval'),
    changes: await store.changes(tenant, 99),
    change: await store.findChange(tenant, 'change'),
    restrictions: await store.restrictions(tenant),
    openRestriction: await store.openRestriction(tenant),
    remindersDue: await store.remindersDue(tenant, late),
    card: await store.card(tenant, 'card'),
    importPosition: await store.importPosition(tenant),
    order: await store.order(tenant, 'order'),
    latestOrders: await store.latestOrders(tenant, 9),
    ordersToPlan: await store.ordersToPlan(tenant, campaign, 99),
    sendsDue: await store.sendsDue(tenant, late, 99),
    sendsOf: await store.sendsOf(tenant, 'order'),
    sendsToSettle: await store.sendsToSettle(tenant, late, 99),
    counts: await store.countSends(tenant, { from: new Date(0), to: late }),
    rehearsed: await store.countRehearsed(tenant, start),
    left: await store.countLeft(tenant, 'campaign', new Date(0)),
    waiting: (await store.countWaiting(tenant, { campaignIds: ['campaign'], now: new Date(0), until: late })).waiting,
    orders: traffic.orders,
    messages: traffic.messages,
  }
}

/** Every method that writes, aimed at the ids of `fill`. */
const writeAll = async (world: World): Promise<void> => {
  const { store, tenant } = world
  const { workspaceId, accountId } = tenant
  const send = {
    ...sendFor(
      { ...newCampaign(), ...tenant, id: 'campaign', official: false, version: 1 },
      newOrder({ orderId: 'order' }),
    ),
    id: 'send',
  }
  await store.forgetSecrets({ workspaceId, owner: accountId })
  await store.claimSend(tenant, 'send', attempt('official'))
  await store.decideSend(tenant, send, { kind: 'skipped', because: 'cancelled' }, after(1))
  await store.settleSend(tenant, 'send', 'attempt', { kind: 'sent', because: 'accepted' }, after(1))
  await store.reject(tenant, 'approval', 'U1')
  await store.remind(tenant, 'restriction', { from: start, to: null, now: after(1) })
  await store.replanRehearsed(tenant, start)
  await store.replanUndelivered(tenant, start)
  const next = await store.nextAnnouncement(tenant, start, after(1))
  expect(next).toEqual({ kind: 'none' })
  const effects = [
    { kind: 'official', campaignId: 'campaign', from: false, to: true },
    { kind: 'revision', templateId: 'template', from: 1, to: 1, text: null },
    {
      kind: 'hold-removed',
      hold: { id: 'hold', campaignId: 'campaign', channel: 'official', cause: { kind: 'person' } },
    },
  ] as const
  for (const effect of effects)
    expect(await store.change(changeOf(world, [effect]), [])).toMatchObject({ kind: 'conflict' })
}

const empty = (found: Awaited<ReturnType<typeof readAll>>) =>
  Object.entries(found).filter(
    ([, value]) => !(value === null || value === 0 || (Array.isArray(value) && value.length === 0)),
  )

export const tenantContract = (newWorld: NewWorld): void => {
  test('two accounts with the same ids see and change nothing of each other, in one workspace or in two', async () => {
    const full = await newWorld()
    await fill(full)
    const before = await readAll(full.store, full.tenant)
    const unfilled = ['sendsToSettle', 'rehearsed', 'left', 'ordersToPlan', 'messages']
    expect(
      empty(before)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(
      Object.keys(before)
        .filter((name) => !unfilled.includes(name))
        .toSorted(),
    )
    const neighbour = { ...full.tenant, accountId: 'garden' }
    const stranger = { ...full.tenant, workspaceId: `${full.tenant.workspaceId}x` }
    for (const tenant of [neighbour, stranger]) {
      await full.store.saveAccount(accountOf(tenant))
      expect(empty(await readAll(full.store, tenant))).toEqual([])
      await writeAll({ store: full.store, tenant })
      expect(empty(await readAll(full.store, tenant))).toEqual([])
    }
    expect(await readAll(full.store, full.tenant)).toEqual(before)
  })

  test('what belongs to a workspace stays in it', async () => {
    const one = await newWorld()
    const two = await newWorld()
    const id = one.tenant.workspaceId
    const notice = newNotice(one)
    await one.store.saveNotice(notice, 'raw')
    expect(await one.store.notice(two.tenant.workspaceId, notice.id)).toBeNull()
    expect(await one.store.notices(two.tenant.workspaceId, 9)).toEqual([])
    const move = { from: 'asks', to: 'acted', accountId: null } as const
    expect(await one.store.settleNotice(two.tenant.workspaceId, notice.id, move)).toBe(false)
    const all = { buyers: after(1), sends: after(1), changes: after(1) }
    expect(await one.store.forget(two.tenant.workspaceId, all)).toBe(0)
    expect(await one.store.notices(id, 9)).toEqual([notice])
    expect(await one.store.firstTime(id, 'k', start, new Date(0))).toBe(true)
    expect(await one.store.firstTime(two.tenant.workspaceId, 'k', start, new Date(0))).toBe(true)
    expect(await one.store.accounts(two.tenant.workspaceId)).toEqual([accountOf(two.tenant)])
  })

  test('two accounts with the same ids are filled side by side', async () => {
    const one = await newWorld()
    const two = { store: one.store, tenant: { ...one.tenant, workspaceId: `${one.tenant.workspaceId}x` } }
    await one.store.saveAccount(accountOf(two.tenant))
    await Promise.all([fill(one), fill(two)])
    await made(two, [{ kind: 'live', from: false, to: true }])
    expect((await one.store.account(one.tenant))?.live).toBe(false)
    expect((await one.store.changes(one.tenant, 9)).map(({ id }) => id)).toEqual(['change'])
    const templateId = await givenTemplate(two)
    expect(await one.store.revision(one.tenant, templateId, 1)).toBeNull()
  })
}
