import { describe, expect, test } from 'vitest'
import { usualIncidentMode } from '../../src/domain/account.ts'
import { dismissRestriction, liftRestriction } from '../../src/flows/close-restriction.ts'
import { draftReply } from '../../src/flows/draft-reply.ts'
import { pauseCampaigns } from '../../src/flows/pause-campaigns.ts'
import { remind } from '../../src/flows/remind.ts'
import { showRestriction } from '../../src/flows/show-restriction.ts'
import { showStatus } from '../../src/flows/show-status.ts'
import { switchOfficial } from '../../src/flows/switch-official.ts'
import { undoChange } from '../../src/flows/undo-change.ts'
import { homes } from '../databases.ts'
import { approver, bribe, cleanText, colleague, type Desk, daysAfter, mail, openDesk, useDatabase } from './desk.ts'

const incident = async (desk: Desk, differs: Parameters<typeof mail>[0] = {}) => {
  const outcome = await desk.takeIn(mail(differs))
  if (outcome.kind !== 'restricted') throw new Error(`not restricted: ${outcome.kind}`)
  return outcome.restriction
}

const lift = (desk: Desk, restrictionId: string, back: 'buyer-messages' | 'stay-official' | null) =>
  liftRestriction(desk.ports, { tenant: desk.tenant, actor: approver, restrictionId, back })
const dismiss = (desk: Desk, restrictionId: string) =>
  dismissRestriction(desk.ports, { tenant: desk.tenant, actor: approver, restrictionId })
const official = (desk: Desk, name: string, on: boolean) =>
  switchOfficial(desk.ports, { tenant: desk.tenant, actor: colleague, name, on })
const undo = (desk: Desk, changeId: string | null = null) =>
  undoChange(desk.ports, { tenant: desk.tenant, actor: approver, changeId })

describe.each(homes)('Incidents $name', (home) => {
  const database = useDatabase(home)

  describe('An incident', () => {
    test('asked whether it is lifted, shows what would happen to each campaign and does nothing', async () => {
      const desk = await openDesk(database())
      for (const id of ['clean', 'held', 'switched', 'was official']) await desk.addCampaign(id)
      await desk.addCampaign('bribes', { text: bribe })
      await official(desk, 'was official', true)
      await desk.hold('held')
      const restriction = await incident(desk)
      await official(desk, 'switched', true)
      const before = await desk.state()
      const asked = await lift(desk, restriction.id, null)
      expect(
        asked.kind === 'asks' && Object.fromEntries(asked.plans.map((plan) => [plan.campaign.id, plan.next])),
      ).toEqual({
        clean: 'resumes',
        held: 'still-held',
        switched: 'resumes',
        'was official': 'stays-official',
        bribes: 'audit-blocks',
      })
      expect(await desk.state()).toEqual(before)
    })

    test('lifted back to buyer messages resumes exactly what ran, but for what the audit or a person holds', async () => {
      const desk = await openDesk(database())
      for (const id of ['clean', 'held', 'switched', 'was official']) await desk.addCampaign(id)
      await desk.addCampaign('bribes', { text: bribe })
      await official(desk, 'was official', true)
      const byPerson = await desk.hold('held')
      const restriction = await incident(desk)
      await official(desk, 'switched', true)
      await official(desk, 'bribes', true)
      const lifted = await lift(desk, restriction.id, 'buyer-messages')
      expect(lifted).toMatchObject({ kind: 'lifted', restriction: { state: 'lifted' }, change: { actor: approver } })
      const { holds, official: switched, open } = await desk.state()
      expect(open).toBeNull()
      expect(switched).toEqual(['was official'])
      expect(holds).toHaveLength(2)
      expect(holds).toContainEqual(byPerson)
      expect(holds).toContainEqual({
        id: expect.any(String),
        campaignId: 'bribes',
        channel: 'buyer-message',
        cause: { kind: 'audit' },
      })
      expect((await desk.told()).at(-1)).toMatchObject({ kind: 'restriction-changed', restrictionId: restriction.id })
      const status = await showStatus(desk.ports, { tenant: desk.tenant })
      expect(status?.campaigns.filter((one) => one.running).map((one) => one.campaign.id)).toEqual([
        'clean',
        'switched',
        'was official',
      ])
    })

    test('lifted to stay on the official request leaves what was switched, and keeps a blocked message from coming back with it', async () => {
      const desk = await openDesk(database())
      for (const id of ['clean', 'switched']) await desk.addCampaign(id)
      await desk.addCampaign('bribes', { text: bribe })
      const restriction = await incident(desk)
      await official(desk, 'switched', true)
      await official(desk, 'bribes', true)
      const lifted = await lift(desk, restriction.id, 'stay-official')
      expect(
        lifted.kind === 'lifted' && Object.fromEntries(lifted.plans.map((plan) => [plan.campaign.id, plan.next])),
      ).toEqual({ clean: 'resumes', switched: 'stays-official', bribes: 'stays-official' })
      const { holds, ...rest } = await desk.state()
      expect(rest).toEqual({ official: ['bribes', 'switched'], open: null })
      expect(holds).toEqual([
        expect.objectContaining({ campaignId: 'bribes', channel: 'buyer-message', cause: { kind: 'audit' } }),
      ])
    })

    test('is lifted once, of two who say so at the same moment', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('clean')
      const restriction = await incident(desk)
      const outcomes = await Promise.all([
        lift(desk, restriction.id, 'buyer-messages'),
        lift(desk, restriction.id, 'stay-official'),
        dismiss(desk, restriction.id),
      ])
      expect(outcomes.filter((one) => one.kind === 'lifted')).toHaveLength(1)
      const closing = (await desk.store.changes(desk.tenant, 20)).filter((change) =>
        ['restriction-lifted', 'not-a-restriction'].includes(change.action),
      )
      expect(closing).toHaveLength(1)
      expect(await lift(desk, restriction.id, 'buyer-messages')).toMatchObject({ kind: 'not-open' })
      expect(await lift(desk, 'nobody knows it', 'buyer-messages')).toEqual({ kind: 'not-open', restriction: null })
    })

    test('whose lifting is undone holds again exactly what it held', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('clean')
      await desk.addCampaign('bribes', { text: bribe })
      const restriction = await incident(desk)
      await official(desk, 'clean', true)
      const before = await desk.state()
      await lift(desk, restriction.id, 'buyer-messages')
      const send = await desk.addSend('clean', 1)
      await desk.claim(send)
      expect(await undo(desk)).toMatchObject({ kind: 'undone', inFlight: [{ id: send.id }] })
      expect(await desk.state()).toEqual(before)
    })

    test('that never was one is taken back exactly, with every switch to the official request since', async () => {
      const desk = await openDesk(database())
      for (const id of ['soap', 'mugs', 'was official', 'bribes'])
        await desk.addCampaign(id, id === 'bribes' ? { text: bribe } : {})
      await official(desk, 'was official', true)
      await desk.hold('soap')
      const before = await desk.state()
      const restriction = await incident(desk)
      await official(desk, 'all', true)
      // Off and on again since: it was on before, and stays on.
      await official(desk, 'was official', false)
      await official(desk, 'was official', true)
      expect(await dismiss(desk, restriction.id)).toMatchObject({ kind: 'lifted', restriction: { state: 'dismissed' } })
      expect(await desk.state()).toEqual(before)
      expect(await undo(desk)).toMatchObject({ kind: 'undone' })
      expect((await desk.state()).official).toEqual(['bribes', 'mugs', 'soap', 'was official'])
    })

    test('does not take back a switch that was made before it was opened, although its mail came before', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      desk.wait(1)
      await official(desk, 'soap', true)
      const restriction = await incident(desk)
      expect(restriction.since.getTime()).toBeLessThan(desk.clock.now.getTime())
      await dismiss(desk, restriction.id)
      expect((await desk.state()).official).toEqual(['soap'])
    })

    test('keeps a pause that a person made while it was open, when it is lifted or dismissed', async () => {
      for (const close of [(desk: Desk, id: string) => lift(desk, id, 'buyer-messages'), dismiss]) {
        const desk = await openDesk(database())
        await desk.addCampaign('soap')
        const restriction = await incident(desk)
        await pauseCampaigns(desk.ports, { tenant: desk.tenant, actor: colleague, name: 'soap' })
        expect(await close(desk, restriction.id)).toMatchObject({ kind: 'lifted', plans: [{ next: 'still-held' }] })
        expect((await desk.state()).holds.map((hold) => [hold.channel, hold.cause.kind]).toSorted()).toEqual([
          ['buyer-message', 'person'],
          ['official', 'person'],
        ])
      }
    })

    test('says on its card what is under way, what runs, and that nothing does after it was undone', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap', { text: bribe })
      await desk.addCampaign('asks', { channel: 'official' })
      const [message, request] = [await desk.addSend('soap', 1), await desk.addSend('asks', 2)]
      await desk.claim(message)
      await desk.claim(request)
      const restriction = await incident(desk)
      const facts = () => showRestriction(desk.ports, { tenant: desk.tenant, restrictionId: restriction.id })
      const open = await facts()
      expect(open).toMatchObject({
        restriction: { state: 'open' },
        openedBy: { action: 'restriction-opened', actor: { kind: 'system', because: 'notice' } },
        lastChange: null,
        inFlight: [{ id: message.id }],
        notice: { id: restriction.noticeId },
      })
      expect(open?.campaigns.map((one) => [one.campaign.id, one.running])).toEqual([
        ['asks', true],
        ['soap', false],
      ])
      const { attemptId } = open!.inFlight[0]!
      await desk.store.settleSend(
        desk.tenant,
        message.id,
        attemptId!,
        { kind: 'sent', because: 'accepted' },
        desk.clock.now,
      )
      expect(await facts()).toMatchObject({ inFlight: [] })
      await undo(desk, open!.openedBy!.id)
      expect(await facts()).toMatchObject({ restriction: { state: 'dismissed' }, lastChange: { action: 'undo' } })
    })

    test('sets the reasons of the notice against what the audit finds, the likeliest first', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap', { text: bribe })
      const restriction = await incident(desk)
      const facts = await showRestriction(desk.ports, { tenant: desk.tenant, restrictionId: restriction.id })
      const { reasons } = facts!
      const bribing = reasons.find((one) => one.reason === 'review-incentive-or-manipulation')
      expect(bribing?.found[0]).toMatchObject({ template: { id: 'text of soap' }, rule: 'incentive-for-review' })
      // The notice lists another one, which nothing was found for as surely.
      expect(reasons.map((one) => one.reason)).toContain('marketing-promotion')
      const counts = reasons.map((one) => one.found.length)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    })

    test('holds a campaign that was added and resumed while it is open, whatever its own holds say', async () => {
      const desk = await openDesk(database())
      await incident(desk)
      await desk.addCampaign('late')
      expect((await desk.state()).holds).toEqual([])
      expect(await desk.claim(await desk.addSend('late', 1))).toMatchObject({ kind: 'held' })
      const status = await showStatus(desk.ports, { tenant: desk.tenant })
      expect(status?.campaigns).toMatchObject([{ campaign: { id: 'late' }, running: false }])
    })
  })

  describe('A repeated incident whose account wants a second approver', () => {
    const repeated = async () => {
      const desk = await openDesk(database(), { incidents: { ...usualIncidentMode, secondApprover: true } })
      await desk.addCampaign('soap')
      // The first one is closed by one person.
      const first = await incident(desk)
      expect(await lift(desk, first.id, 'buyer-messages')).toMatchObject({ kind: 'lifted' })
      desk.wait(60)
      const again = await incident(desk, { receivedAt: desk.clock.now })
      return { desk, of: { tenant: desk.tenant, restrictionId: again.id } }
    }
    const agreed = (desk: Desk, of: { tenant: Desk['tenant']; restrictionId: string }, firstAsked: string) =>
      liftRestriction(desk.ports, { ...of, actor: colleague, back: 'buyer-messages', firstAsked })

    test('is lifted by two people, and by neither alone', async () => {
      const { desk, of } = await repeated()
      const before = await desk.state()
      expect(await lift(desk, of.restrictionId, 'buyer-messages')).toMatchObject({
        kind: 'needs-second',
        isTheFirst: true,
        plans: [{ next: 'resumes' }],
      })
      expect(await agreed(desk, of, 'U-colleague')).toMatchObject({ kind: 'needs-second', isTheFirst: false })
      expect(await desk.state()).toEqual(before)
      expect(await agreed(desk, of, 'U-approver')).toMatchObject({ kind: 'lifted' })
      expect(await desk.state()).toMatchObject({ open: null, holds: [] })
    })

    test('is dismissed by two people, and not undone by one', async () => {
      const { desk, of } = await repeated()
      expect(await dismiss(desk, of.restrictionId)).toMatchObject({ kind: 'needs-second' })
      const facts = await showRestriction(desk.ports, of)
      expect(await undo(desk, facts!.openedBy!.id)).toMatchObject({ kind: 'needs-second' })
      expect((await desk.state()).open).not.toBeNull()
      const second = { ...of, actor: colleague, firstAsked: 'U-approver' }
      expect(await dismissRestriction(desk.ports, second)).toMatchObject({ kind: 'lifted' })
    })
  })

  describe('A reply to Amazon', () => {
    const draft = (desk: Desk, restrictionId: string) => draftReply(desk.ports, { tenant: desk.tenant, restrictionId })

    test('names what was in use and is gone, and nothing that still stands', async () => {
      const desk = await openDesk(database())
      for (const id of ['soap', 'mugs']) await desk.addCampaign(id, { text: bribe })
      const restriction = await incident(desk)
      desk.wait(1)
      const before = await draft(desk, restriction.id)
      expect(before?.open).toBe(2)
      expect(before?.text).toContain('We found nothing against the guidelines in the 2 templates')
      await desk.add({ kind: 'revision', templateId: 'text of soap', from: 1, to: 2, text: cleanText })
      const after = await draft(desk, restriction.id)
      expect(after?.open).toBe(1)
      expect(after?.text).toContain('your notice of 23 November 2026')
      expect(after?.text).toMatch(/We found and removed:\n- “text of soap”: “.*FREE gift.*”/)
      expect(after?.text).not.toContain('mugs')
    })

    test('of an incident that is gone is none', async () => {
      expect(await draft(await openDesk(database()), 'gone')).toBeNull()
    })
  })

  describe('Reminders', () => {
    const reminders = async (desk: Desk) => {
      await remind(desk.ports, { tenant: desk.tenant })
      return (await desk.told()).filter((event) => event.kind === 'restriction-reminder').length
    }
    const onDays = async (desk: Desk, last: number) => {
      const days: number[] = []
      for (let day = 1; day <= last; day++) {
        desk.wait(1)
        // Every tick after the first finds nothing to say.
        if ((await reminders(desk)) + (await reminders(desk)) > 0) days.push(day)
      }
      return days
    }

    test('come on day 30 when the notice gives no end, then weekly', async () => {
      const desk = await openDesk(database())
      await incident(desk)
      expect(await onDays(desk, 46)).toEqual([30, 37, 44])
    })

    test('come when the period is over, then weekly', async () => {
      const desk = await openDesk(database())
      await incident(desk, {
        body: 'Your account has been restricted from sending proactive messages to buyers for 10 days, because of marketing in them.',
      })
      expect(await onDays(desk, 25)).toEqual([10, 17, 24])
    })

    test('come once each, of many processes that look at the same moment, and once after a long silence', async () => {
      const desk = await openDesk(database())
      await incident(desk)
      desk.wait(60)
      await Promise.all(Array.from({ length: 6 }, () => remind(desk.ports, { tenant: desk.tenant })))
      const told = (await desk.told()).filter((event) => event.kind === 'restriction-reminder')
      expect(told).toHaveLength(1)
      expect((await desk.state()).open?.remindAt).toEqual(daysAfter(67))
    })

    test('do not come once it is lifted or dismissed', async () => {
      for (const close of [(desk: Desk, id: string) => lift(desk, id, 'stay-official'), dismiss]) {
        const desk = await openDesk(database())
        const restriction = await incident(desk)
        desk.wait(29)
        await close(desk, restriction.id)
        desk.wait(30)
        expect(await reminders(desk)).toBe(0)
      }
    })
  })
})
