import { expect, test } from 'vitest'
import type { Campaign } from '../../../src/domain/campaign.ts'
import { type Effect, inverses } from '../../../src/domain/change.ts'
import {
  after,
  changeOf,
  givenCampaign,
  givenTemplate,
  holdOn,
  made,
  make,
  type NewWorld,
  newCampaign,
  newRestriction,
  start,
  text,
  type World,
} from './world.ts'

const settingsOf = ({ name, templateId, definition }: Campaign) => ({ name, templateId, definition })

const official = (campaignId: string, to: boolean): Effect => ({ kind: 'official', campaignId, from: !to, to })

const undo = async (world: World, id: string) => {
  const change = await world.store.findChange(world.tenant, id)
  return make(world, inverses(change?.effects ?? []), { action: 'undo', undoes: id })
}

/** All that changes touch, as a person could see it. */
const everything = async ({ store, tenant }: World) => ({
  account: await store.account(tenant),
  campaigns: (await store.campaigns(tenant)).map(({ version: _, ...campaign }) => campaign),
  holds: await store.holds(tenant),
  templates: await store.templates(tenant),
  restrictions: await store.restrictions(tenant),
  dismissals: await store.dismissals(tenant),
})

export const changeContract = (newWorld: NewWorld): void => {
  test('a change is written with who, when and what, and undone exactly, whatever it was', async () => {
    const world = await newWorld()
    const campaign = await givenCampaign(world)
    const hold = holdOn(campaign)
    await made(world, [{ kind: 'hold-added', hold }])
    const templateId = await givenTemplate(world)
    const dismissal = { id: 'd1', templateId, rule: 'external-link', text: 'x', reason: 'ours', until: after(99) }
    const { definition } = campaign
    const renamed = { name: 'Later', templateId, definition: { ...definition, priority: 7 } }
    const effectLists: readonly (readonly Effect[])[] = [
      [{ kind: 'hold-added', hold: holdOn(campaign, 'official') }, official(campaign.id, true)],
      [{ kind: 'hold-removed', hold }],
      [{ kind: 'live', from: false, to: true }],
      [{ kind: 'alert-channel', from: null, to: 'C1' }],
      [{ kind: 'restriction', restriction: newRestriction(world), from: 'none', to: 'open' }],
      [{ kind: 'revision', templateId, from: 1, to: 2, text: text('Better.') }],
      [{ kind: 'template', templateId: 't2', name: 'Other', text: text('Hello.'), from: 'none', to: 'there' }],
      [{ kind: 'campaign-settings', campaignId: campaign.id, from: settingsOf(campaign), to: renamed }],
      [{ kind: 'campaign', campaign: newCampaign(), from: 'none', to: 'there' }],
      [{ kind: 'dismissal-added', dismissal }],
    ]
    for (const effects of effectLists) {
      const before = await everything(world)
      const id = await made(world, effects)
      const done = await everything(world)
      expect(done, effects[0]?.kind).not.toEqual(before)
      expect(await undo(world, id)).toMatchObject({ kind: 'changed' })
      expect(await everything(world), effects[0]?.kind).toEqual(before)
      const change = await world.store.findChange(world.tenant, id)
      expect(change).toMatchObject({ effects, at: start, actor: { userId: 'U1' } })
      // Undoing the undo brings it back just as exactly.
      expect(await undo(world, change?.undoneBy ?? '')).toMatchObject({ kind: 'changed' })
      expect(await everything(world), effects[0]?.kind).toEqual(done)
    }
  })

  test('a change that starts from something else does nothing, and names the change that came between', async () => {
    const world = await newWorld()
    const campaign = await givenCampaign(world)
    const other = await givenCampaign(world)
    const first = await made(world, [official(campaign.id, true)])
    const before = await everything(world)
    const history = await world.store.changes(world.tenant, 50)
    const effects = [official(other.id, true), official(campaign.id, true)]
    const announce = [{ kind: 'notice-received' as const, noticeId: 'n1' }]
    expect(await make(world, effects, { announce })).toMatchObject({
      kind: 'conflict',
      subject: `official:${campaign.id}`,
      by: { id: first },
    })
    expect(await everything(world)).toEqual(before)
    expect(await world.store.changes(world.tenant, 50)).toEqual(history)
    expect(await world.store.nextAnnouncement(world.tenant, start, after(1))).toEqual({ kind: 'none' })
  })

  test('other settings of a campaign are a new version of it, once, by a name and a template that are to be had', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const [campaign, other] = [await givenCampaign(world), await givenCampaign(world, { name: 'Other' })]
    const from = settingsOf(campaign)
    const edit = (to: Partial<typeof from>) =>
      make(world, [{ kind: 'campaign-settings', campaignId: campaign.id, from, to: { ...from, ...to } }])
    expect(await edit({ name: other.name })).toMatchObject({ kind: 'conflict' })
    expect(await edit({ templateId: 'gone' })).toMatchObject({ kind: 'conflict' })
    const outcomes = await Promise.all(
      [1, 2, 3].map((priority) => edit({ definition: { ...from.definition, priority } })),
    )
    expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
    const [edited] = (await store.campaigns(tenant)).filter(({ id }) => id === campaign.id)
    expect(edited?.version).toBe(campaign.version + 1)
    expect(edited?.definition).not.toEqual(campaign.definition)
  })

  test('a hold is added once and removed once', async () => {
    const world = await newWorld()
    const hold = holdOn(await givenCampaign(world))
    const added = await made(world, [{ kind: 'hold-added', hold }])
    const subject = `hold:${hold.id}`
    expect(await make(world, [{ kind: 'hold-added', hold }])).toMatchObject({
      kind: 'conflict',
      subject,
      by: { id: added },
    })
    const removed = await made(world, [{ kind: 'hold-removed', hold }])
    expect(await make(world, [{ kind: 'hold-removed', hold }])).toMatchObject({
      kind: 'conflict',
      subject,
      by: { id: removed },
    })
  })

  test('a change is undone once, of many who undo it at the same time', async () => {
    const world = await newWorld()
    const campaign = await givenCampaign(world)
    const id = await made(world, [{ kind: 'hold-added', hold: holdOn(campaign) }])
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => undo(world, id)))
    expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
    const by = (await world.store.findChange(world.tenant, id))?.undoneBy
    expect(outcomes.filter((one) => one.kind === 'conflict' && one.by?.id === by)).toHaveLength(7)
  })

  test('undo refuses when a later change stands on it, even if the state looks the same again', async () => {
    const world = await newWorld()
    const campaign = await givenCampaign(world)
    const first = await made(world, [official(campaign.id, true)])
    await made(world, [official(campaign.id, false)])
    const last = await made(world, [official(campaign.id, true)])
    expect(await undo(world, first)).toMatchObject({ kind: 'conflict', by: { id: last } })
  })

  test('undo goes back step by step, and a change brought back stands in the way again', async () => {
    const world = await newWorld()
    const campaign = await givenCampaign(world)
    const first = await made(world, [official(campaign.id, true)])
    const second = await made(world, [official(campaign.id, false)])
    const third = await made(world, [official(campaign.id, true)])
    await undo(world, third)
    const undone = await undo(world, second)
    if (undone.kind !== 'changed') throw new Error('not undone')
    expect(await undo(world, undone.change.id)).toMatchObject({ kind: 'changed' })
    expect(await undo(world, first)).toMatchObject({ kind: 'conflict', by: { id: second } })
    expect(await undo(world, second)).toMatchObject({ kind: 'changed' })
    expect(await undo(world, first)).toMatchObject({ kind: 'changed' })
    expect((await world.store.campaigns(world.tenant))[0]?.official).toBe(false)
  })

  test('a campaign is not removed while something holds it, nor a template while a campaign uses it', async () => {
    const world = await newWorld()
    const templateId = await givenTemplate(world)
    const campaign = newCampaign({ templateId })
    const added = await made(world, [{ kind: 'campaign', campaign, from: 'none', to: 'there' }])
    const [found] = await world.store.campaigns(world.tenant)
    const held = await made(world, [{ kind: 'hold-added', hold: holdOn(found!) }])
    expect(await undo(world, added)).toMatchObject({ kind: 'conflict', by: { id: held } })
    const template = {
      kind: 'template',
      templateId,
      name: 'Thanks',
      text: text('Thank you.'),
      from: 'there',
      to: 'none',
    } as const
    expect(await make(world, [template])).toMatchObject({ kind: 'conflict', subject: `campaign:${campaign.id}` })
  })

  test('an account has one open restriction, of many notices that open one at once', async () => {
    const world = await newWorld()
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => {
        const restriction = newRestriction(world)
        return make(world, [{ kind: 'restriction', restriction, from: 'none', to: 'open' }])
      }),
    )
    expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
    const open = await world.store.openRestriction(world.tenant)
    expect(outcomes.find(({ kind }) => kind === 'conflict')).toMatchObject({ subject: `restriction:${open?.id}` })
  })

  test('what the channel must be told is stored with the change, oldest first', async () => {
    const world = await newWorld()
    const campaign = await givenCampaign(world)
    const announce = ['n1', 'n2'].map((noticeId) => ({ kind: 'notice-received' as const, noticeId }))
    await made(world, [{ kind: 'hold-added', hold: holdOn(campaign) }], { announce })
    const told: unknown[] = []
    for (;;) {
      const next = await world.store.nextAnnouncement(world.tenant, start, after(60))
      if (next.kind !== 'next') break
      told.push(next.announcement.event)
      await world.store.announced(world.tenant, next.announcement.id)
    }
    expect(told).toEqual(announce)
  })

  test('the history is listed newest first, as long as it is asked for', async () => {
    const world = await newWorld()
    const campaign = await givenCampaign(world)
    const ids = [await made(world, [official(campaign.id, true)]), await made(world, [official(campaign.id, false)])]
    expect((await world.store.changes(world.tenant, 2)).map(({ id }) => id)).toEqual(ids.toReversed())
  })

  test('a change of an account that is not there is refused', async () => {
    const world = await newWorld()
    const nowhere = { ...world, tenant: { ...world.tenant, accountId: 'nobody' } }
    await expect(world.store.change(changeOf(nowhere, []), [])).rejects.toThrow('There is no account nobody')
  })
}
