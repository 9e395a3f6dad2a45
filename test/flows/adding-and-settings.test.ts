import { describe, expect, test } from 'vitest'
import { usualIncidentMode } from '../../src/domain/account.ts'
import { campaignDefinition } from '../../src/domain/campaign.ts'
import type { Send, SendDecision } from '../../src/domain/send.ts'
import { addCampaign } from '../../src/flows/add-campaign.ts'
import { addTemplate, bodyLimit } from '../../src/flows/add-template.ts'
import { changeSettings, countRehearsed, type Settings } from '../../src/flows/change-settings.ts'
import { editCampaign } from '../../src/flows/edit-campaign.ts'
import { explainOrder } from '../../src/flows/explain-order.ts'
import { forget } from '../../src/flows/forget.ts'
import { resumeCampaigns } from '../../src/flows/resume-campaigns.ts'
import { showStats } from '../../src/flows/show-stats.ts'
import { showStatus } from '../../src/flows/show-status.ts'
import { undoChange } from '../../src/flows/undo-change.ts'
import { homes } from '../databases.ts'
import { sampleCampaign } from '../domain/sample-orders.ts'
import {
  approver,
  bribe,
  cleanText,
  colleague,
  type Desk,
  daysAfter,
  mail,
  monday,
  openDesk,
  useDatabase,
} from './desk.ts'

const undo = (desk: Desk, changeId: string | null = null) =>
  undoChange(desk.ports, { tenant: desk.tenant, actor: colleague, changeId })

/** A send of this campaign that was begun now and ended like this. */
const settled = async (desk: Desk, campaignId: string, number: number, decision: SendDecision): Promise<Send> => {
  const send = await desk.addSend(campaignId, number)
  const claimed = await desk.claim(send)
  if (claimed.kind !== 'claimed') throw new Error(`not claimed: ${claimed.kind}`)
  await desk.store.settleSend(desk.tenant, send.id, claimed.send.attemptId!, decision, desk.clock.now)
  return send
}

describe.each(homes)('Additions, settings and what is kept $name', (home) => {
  const database = useDatabase(home)

  describe('A new template', () => {
    const add = (desk: Desk, differs: { name?: string; body?: string; subject?: string } = {}) => {
      const { name = 'Thanks', ...text } = differs
      return addTemplate(desk.ports, { tenant: desk.tenant, actor: approver, name, text: { ...cleanText, ...text } })
    }

    test('that a rule objects to is kept, shown with its verdict, and added in somebody’s name', async () => {
      const desk = await openDesk(database())
      const outcome = await add(desk, { body: bribe.body })
      expect(outcome).toMatchObject({ kind: 'added', audit: { verdict: 'block' } })
      const rules = outcome.kind === 'added' ? outcome.audit.findings.map((finding) => finding.rule) : []
      expect(rules).toContain('incentive-for-review')
      expect(await desk.store.templates(desk.tenant)).toMatchObject([
        { name: 'Thanks', revision: 1, text: { body: bribe.body } },
      ])
      expect((await desk.store.changes(desk.tenant, 1))[0]).toMatchObject({ action: 'template-added', actor: approver })
      await undo(desk)
      expect(await desk.store.templates(desk.tenant)).toEqual([])
    })

    test('has a name of its own, and neither too much nor too little in it', async () => {
      const desk = await openDesk(database())
      await add(desk)
      expect(await add(desk, { name: ' thanks ' })).toEqual({ kind: 'name-taken', name: 'thanks' })
      expect(await add(desk, { name: 'All' })).toEqual({ kind: 'name-taken', name: 'All' })
      expect(await add(desk, { name: ' ' })).toEqual({ kind: 'empty', field: 'name' })
      expect(await add(desk, { name: 'b', body: '\n' })).toEqual({ kind: 'empty', field: 'body' })
      expect(await add(desk, { name: 'c', body: 'x'.repeat(bodyLimit + 1) })).toMatchObject({ kind: 'too-long' })
      expect(await add(desk, { name: 'd', subject: 'x'.repeat(201) })).toMatchObject({ field: 'subject', limit: 200 })
      expect(await desk.store.templates(desk.tenant)).toHaveLength(1)
    })
  })

  describe('A new campaign', () => {
    const add = async (desk: Desk, differs: Partial<Parameters<typeof addCampaign>[1]> = {}) =>
      addCampaign(desk.ports, {
        tenant: desk.tenant,
        actor: approver,
        name: 'Soap',
        channel: 'buyer-message',
        templateId: 'words',
        definition: sampleCampaign().definition,
        ...differs,
      })

    test('starts nothing by itself, on neither channel, until somebody resumes it', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('words')
      const added = await add(desk)
      if (added.kind !== 'added') throw new Error('not added')
      const { id } = added.campaign
      const send = await desk.addSend(id, 1)
      for (const channel of ['buyer-message', 'official'] as const)
        expect(await desk.claim(send, channel)).toEqual({ kind: 'held', because: 'campaign-held' })
      await resumeCampaigns(desk.ports, { tenant: desk.tenant, actor: approver, name: 'soap', confirmed: true })
      expect(await desk.claim(send)).toMatchObject({ kind: 'claimed' })
    })

    test('is undone whole, with its holds', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('words')
      await add(desk)
      expect((await desk.state()).holds).toHaveLength(2)
      expect(await undo(desk)).toMatchObject({ kind: 'undone', original: { action: 'campaign-added' } })
      expect(await desk.store.campaigns(desk.tenant)).toEqual([])
      expect((await desk.state()).holds).toEqual([])
    })

    test('needs a name of its own, a template that is there, and a definition that makes sense', async () => {
      const desk = await openDesk(database())
      await desk.addTemplate('words')
      await add(desk)
      expect(await add(desk, { name: 'SOAP' })).toEqual({ kind: 'name-taken', name: 'SOAP' })
      expect(await add(desk, { name: 'all' })).toEqual({ kind: 'name-taken', name: 'all' })
      expect(await add(desk, { name: '  ' })).toEqual({ kind: 'empty-name' })
      expect(await add(desk, { name: 'b', templateId: 'gone' })).toEqual({ kind: 'needs-template' })
      expect(await add(desk, { name: 'c', channel: 'official', templateId: 'gone' })).toMatchObject({
        kind: 'added',
        campaign: { templateId: null },
      })
      const { definition } = sampleCampaign()
      const backwards = { ...definition, timing: { ...definition.timing, hours: { from: 18, to: 9 } } }
      expect(campaignDefinition.safeParse(backwards).success).toBe(false)
      expect(await add(desk, { name: 'd', definition: backwards })).toMatchObject({
        kind: 'bad-definition',
        path: 'timing.hours',
      })
      const never = {
        ...definition,
        filter: { ...definition.filter, boughtFrom: '2026-12-24' },
        timing: { ...definition.timing, season: { from: null, to: '2026-12-23' } },
      }
      expect(await add(desk, { name: 'e', definition: never })).toMatchObject({
        kind: 'bad-definition',
        path: 'timing.season',
      })
    })
  })

  describe('A campaign that is there', () => {
    const edit = async (desk: Desk, campaignId: string, to: { name?: string; priority?: number; version?: number }) => {
      const campaign = (await desk.store.campaigns(desk.tenant)).find(({ id }) => id === campaignId)
      const { name, templateId, definition, version } = campaign ?? { ...sampleCampaign(), templateId: null }
      const { priority = definition.priority } = to
      const settings = { name, templateId, version, ...to, definition: { ...definition, priority } }
      return editCampaign(desk.ports, { tenant: desk.tenant, actor: approver, campaignId, ...settings })
    }

    test('is edited in somebody’s name, stays paused or running, and is undone exactly', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      await desk.hold('soap')
      const before = await desk.store.campaigns(desk.tenant)
      expect(await edit(desk, 'soap', { name: 'Shampoo', priority: 80 })).toMatchObject({ kind: 'edited' })
      expect(await desk.store.campaigns(desk.tenant)).toMatchObject([
        { name: 'Shampoo', definition: { priority: 80 }, version: before[0]!.version + 1 },
      ])
      expect((await desk.state()).holds).toHaveLength(1)
      expect((await desk.store.changes(desk.tenant, 1))[0]).toMatchObject({
        action: 'campaign-edited',
        actor: approver,
      })
      expect(await undo(desk)).toMatchObject({ kind: 'undone', original: { action: 'campaign-edited' } })
      const { version: _, ...was } = before[0]!
      expect(await desk.store.campaigns(desk.tenant)).toMatchObject([was])
    })

    test('is not edited over what somebody else did, for nothing, or into what cannot be', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      await desk.addCampaign('towel')
      expect(await edit(desk, 'soap', {})).toEqual({ kind: 'unchanged' })
      expect(await edit(desk, 'soap', { name: 'Towel' })).toEqual({ kind: 'name-taken', name: 'Towel' })
      expect(await edit(desk, 'soap', { name: 'SOAP' })).toMatchObject({ kind: 'edited' })
      expect(await edit(desk, 'soap', { name: 'Foam', version: 1 })).toEqual({ kind: 'conflict' })
      expect(await edit(desk, 'soap', { priority: 101 })).toMatchObject({ kind: 'bad-definition', path: 'priority' })
      expect(await edit(desk, 'gone', { name: 'Foam' })).toEqual({ kind: 'gone' })
    })
  })

  describe('Settings', () => {
    const dry: Settings = { live: false, alertChannel: 'C1', incidents: usualIncidentMode }
    const set = (desk: Desk, to: Partial<Settings>, shown: Settings = dry, liveAllowed = true) =>
      changeSettings({ ...desk.ports, liveAllowed }, { tenant: desk.tenant, actor: approver, ...shown, ...to, shown })
    const settings = async (desk: Desk) => {
      const { live, alertChannel, incidents } = (await desk.store.account(desk.tenant))!
      return { live, alertChannel, incidents }
    }
    const rehearsed = async (desk: Desk) => {
      await desk.addCampaign('asks', { channel: 'official' })
      const sends = [1, 2].map((number) => settled(desk, 'asks', number, { kind: 'rehearsed', because: 'dry-run' }))
      return Promise.all(sends)
    }

    test('going live, the rehearsed sends whose window is open are planned for real', async () => {
      const desk = await openDesk(database())
      const sends = await rehearsed(desk)
      expect(await countRehearsed(desk.ports, { tenant: desk.tenant })).toBe(2)
      expect((await showStatus(desk.ports, { tenant: desk.tenant }))?.dryRun).toBe(true)
      const outcome = await set(desk, { live: true })
      expect(outcome).toMatchObject({
        kind: 'changed',
        replanned: 2,
        changes: [{ action: 'go-live', actor: approver }],
      })
      expect(await settings(desk)).toMatchObject({ live: true, alertChannel: 'C1' })
      expect((await showStatus(desk.ports, { tenant: desk.tenant }))?.dryRun).toBe(false)
      expect(await desk.store.sendsOf(desk.tenant, sends[0]!.orderId)).toMatchObject([
        { decision: { kind: 'planned', because: 'went-live' } },
      ])
    })

    test('live alone makes nothing real while the first switch is off', async () => {
      const desk = await openDesk(database())
      await rehearsed(desk)
      expect(await set(desk, { live: true }, dry, false)).toMatchObject({ liveAllowed: false, replanned: 0 })
      const ports = { ...desk.ports, liveAllowed: false }
      expect((await showStatus(ports, { tenant: desk.tenant }))?.dryRun).toBe(true)
      expect(await desk.store.countRehearsed(desk.tenant, desk.clock.now)).toBe(2)
    })

    test('each is a change of its own, and is undone alone', async () => {
      const desk = await openDesk(database())
      const outcome = await set(desk, { live: true, alertChannel: 'C2' })
      if (outcome.kind !== 'changed') throw new Error(`not changed: ${outcome.kind}`)
      expect(outcome.changes.map((change) => change.action)).toEqual(['go-live', 'set-alert-channel'])
      await undo(desk, outcome.changes[0]!.id)
      expect(await settings(desk)).toMatchObject({ live: false, alertChannel: 'C2' })
      await undo(desk, outcome.changes[1]!.id)
      expect(await settings(desk)).toMatchObject({ live: false, alertChannel: 'C1' })
    })

    test('say what a restriction does, as one change that is undone', async () => {
      const desk = await openDesk(database())
      const incidents = { pausing: 'ask', official: 'automatic', secondApprover: true } as const
      const outcome = await set(desk, { incidents })
      expect(outcome).toMatchObject({ kind: 'changed', changes: [{ action: 'set-incident-mode' }] })
      expect(await settings(desk)).toMatchObject({ incidents })
      await undo(desk)
      expect(await settings(desk)).toMatchObject({ incidents: usualIncidentMode })
    })

    test('in an old form turn nothing back that the person did not touch', async () => {
      const desk = await openDesk(database())
      await set(desk, { live: true })
      const shown = await settings(desk)
      // Somebody stops real sends while the form is open; it is saved with another channel.
      await set(desk, { live: false }, shown)
      expect(await set(desk, { alertChannel: 'C9' }, shown)).toMatchObject({
        kind: 'changed',
        changes: [{ action: 'set-alert-channel' }],
      })
      expect(await settings(desk)).toMatchObject({ live: false, alertChannel: 'C9' })
      expect(await set(desk, {}, shown)).toEqual({ kind: 'unchanged' })
    })

    test('say what was done when somebody else was quicker with one of them', async () => {
      const desk = await openDesk(database())
      await rehearsed(desk)
      await set(desk, { alertChannel: 'C2' })
      expect(await set(desk, { live: true, alertChannel: 'C3' })).toMatchObject({
        kind: 'conflict',
        by: { action: 'set-alert-channel' },
        changes: [{ action: 'go-live' }],
        replanned: 2,
      })
      expect(await settings(desk)).toMatchObject({ live: true, alertChannel: 'C2' })
    })

    test('are set once, of many who set the same at the same moment', async () => {
      const desk = await openDesk(database())
      await rehearsed(desk)
      const outcomes = await Promise.all([1, 2, 3].map(() => set(desk, { live: true })))
      expect(outcomes.map((one) => one.kind).toSorted()).toEqual(['changed', 'conflict', 'conflict'])
      expect(outcomes.find((one) => one.kind === 'conflict')).toMatchObject({ changes: [], replanned: 0 })
    })
  })

  describe('What is asked about later', () => {
    test('why an order was asked about or not is told from what was decided, never guessed', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('asks', { channel: 'official' })
      const send = await settled(desk, 'asks', 7, { kind: 'skipped', because: 'already-requested' })
      const why = (orderId: string) => explainOrder(desk.ports, { tenant: desk.tenant, orderId })
      expect(await why(` ${send.orderId} `)).toMatchObject({
        kind: 'explained',
        order: { orderId: send.orderId },
        sends: [{ send: { decision: { because: 'already-requested' } }, campaign: { id: 'asks' } }],
      })
      expect(await why('302-1234567-0000008')).toMatchObject({ kind: 'unknown-order' })
      expect(await why('DROP TABLE')).toEqual({ kind: 'not-an-order-id', given: 'DROP TABLE' })
      const other = await openDesk(database())
      const stranger = { tenant: other.tenant, orderId: send.orderId }
      expect(await explainOrder(other.ports, stranger)).toMatchObject({ kind: 'unknown-order' })
    })

    test('the period before ends where the period begins: nothing counts twice', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('asks', { channel: 'official' })
      await desk.addCampaign('other', { channel: 'official' })
      desk.clock.now = daysAfter(-7)
      await settled(desk, 'asks', 1, { kind: 'sent', because: 'accepted' })
      desk.clock.now = daysAfter(-6)
      await settled(desk, 'other', 2, { kind: 'sent', because: 'accepted' })
      desk.clock.now = monday
      const stats = (campaign: string | null) => showStats(desk.ports, { tenant: desk.tenant, days: 7, campaign })
      const sum = (counts: readonly { count: number }[]) => counts.reduce((total, one) => total + one.count, 0)
      const all = await stats(null)
      if (all.kind !== 'stats') throw new Error('no stats')
      expect(sum(all.now) + sum(all.before)).toBe(2)
      const one = await stats('OTHER')
      expect(one.kind === 'stats' && [sum(one.now), sum(one.before)]).toEqual([1, 0])
      expect(await stats('othr')).toEqual({ kind: 'unknown-campaign', name: 'othr', nearest: 'other' })
    })

    test('the mail goes after 30 days, sends and orders after 18 months, the history after 13', async () => {
      const desk = await openDesk(database())
      const ask = { workspaceId: desk.account.workspaceId }
      await desk.addCampaign('asks', { channel: 'official' })
      const send = await settled(desk, 'asks', 1, { kind: 'sent', because: 'accepted' })
      await desk.takeIn()
      const kept = async () => ({
        changes: (await desk.store.changes(desk.tenant, 50)).length > 0,
        send: (await desk.store.sendsOf(desk.tenant, send.orderId)).length > 0,
        order: (await desk.store.order(desk.tenant, send.orderId)) !== null,
        notice: (await desk.store.notices(desk.account.workspaceId, 5)).length > 0,
      })
      desk.wait(30)
      expect(await forget(desk.ports, ask)).toBe(0)
      desk.wait(0.01)
      expect(await forget(desk.ports, ask), 'the raw mail').toBe(1)
      expect(await kept()).toEqual({ changes: true, send: true, order: true, notice: true })
      desk.clock.now = daysAfter(397)
      await forget(desk.ports, ask)
      expect(await kept()).toEqual({ changes: false, send: true, order: true, notice: true })
      // The open incident is not forgotten with the history that began it.
      expect((await desk.state()).open).not.toBeNull()
      desk.clock.now = daysAfter(580)
      await forget(desk.ports, ask)
      expect(await kept()).toEqual({ changes: false, send: false, order: false, notice: false })
      expect(await forget(desk.ports, ask)).toBe(0)
    })

    test('nothing of another workspace is forgotten', async () => {
      const [old, other] = [await openDesk(database()), await openDesk(database())]
      for (const desk of [old, other]) await desk.takeIn(mail())
      old.wait(1_000)
      expect(await forget(old.ports, { workspaceId: old.account.workspaceId })).toBeGreaterThan(0)
      expect(await other.store.notices(other.account.workspaceId, 5)).toHaveLength(1)
      expect(await other.store.changes(other.tenant, 5)).toHaveLength(1)
    })
  })
})
