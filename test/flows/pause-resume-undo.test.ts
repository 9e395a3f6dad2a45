import { describe, expect, test } from 'vitest'
import { addCampaign } from '../../src/flows/add-campaign.ts'
import { liftRestriction } from '../../src/flows/close-restriction.ts'
import { forget } from '../../src/flows/forget.ts'
import { pauseCampaigns } from '../../src/flows/pause-campaigns.ts'
import { resumeCampaigns } from '../../src/flows/resume-campaigns.ts'
import { showHistory } from '../../src/flows/show-history.ts'
import { showStatus } from '../../src/flows/show-status.ts'
import { switchOfficial } from '../../src/flows/switch-official.ts'
import { undoChange } from '../../src/flows/undo-change.ts'
import { homes } from '../databases.ts'
import { sampleCampaign } from '../domain/sample-orders.ts'
import { approver, bribe, colleague, type Desk, daysAfter, mail, monday, openDesk, useDatabase } from './desk.ts'

const pause = (desk: Desk, name: string, actor = colleague) =>
  pauseCampaigns(desk.ports, { tenant: desk.tenant, actor, name })
const resume = (desk: Desk, name: string, confirmed = true) =>
  resumeCampaigns(desk.ports, { tenant: desk.tenant, actor: colleague, name, confirmed })
const official = (desk: Desk, name: string, on: boolean) =>
  switchOfficial(desk.ports, { tenant: desk.tenant, actor: colleague, name, on })
const undo = (desk: Desk, changeId: string | null = null, actor = approver) =>
  undoChange(desk.ports, { tenant: desk.tenant, actor, changeId })
const changeOf = (outcome: { kind: string }) => {
  if (!('change' in outcome)) throw new Error(`nothing was changed: ${outcome.kind}`)
  return outcome.change as { id: string }
}
const running = async (desk: Desk) =>
  (await showStatus(desk.ports, { tenant: desk.tenant }))?.campaigns
    .filter((one) => one.running)
    .map((one) => one.campaign.id)

describe.each(homes)('Campaigns $name', (home) => {
  const database = useDatabase(home)

  describe('A pause', () => {
    test('holds the named campaign on both channels, and names the sends that were under way', async () => {
      const desk = await openDesk(database())
      for (const id of ['soap', 'mugs']) await desk.addCampaign(id)
      await desk.addCampaign('asks', { channel: 'official' })
      const sends = [await desk.addSend('soap', 1), await desk.addSend('soap', 2), await desk.addSend('mugs', 3)]
      await desk.claim(sends[0]!)
      await desk.claim(sends[2]!)
      const outcome = await pause(desk, 'SOAP')
      expect(outcome).toMatchObject({ kind: 'paused', campaigns: [{ id: 'soap' }], inFlight: [{ id: sends[0]!.id }] })
      expect(await desk.claim(sends[1]!)).toEqual({ kind: 'held', because: 'campaign-held' })
      expect(await desk.claim(sends[1]!, 'official')).toEqual({ kind: 'held', because: 'campaign-held' })
      expect(await running(desk)).toEqual(['asks', 'mugs'])
      const all = await pause(desk, 'all')
      expect(all).toMatchObject({ kind: 'paused', inFlight: [{ id: sends[2]!.id }] })
      expect(all.kind === 'paused' && all.campaigns.map((one) => one.id)).toEqual(['asks', 'mugs'])
      expect(await running(desk)).toEqual([])
      expect(await pause(desk, 'all')).toMatchObject({ kind: 'already-paused' })
    })

    test('of nothing that is there changes nothing, and says what may have been meant', async () => {
      const desk = await openDesk(database())
      expect(await pause(desk, 'all')).toEqual({ kind: 'no-campaigns' })
      await desk.addCampaign('soap')
      expect(await pause(desk, 'soup')).toEqual({ kind: 'unknown-campaign', name: 'soup', nearest: 'soap' })
      expect((await desk.state()).holds).toEqual([])
    })

    test('is taken back alone when two people paused at the same moment', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      const both = await Promise.all([pause(desk, 'soap', approver), pause(desk, 'soap', colleague)])
      const made = both.filter((one) => one.kind === 'paused')
      expect(made.length).toBeGreaterThan(0)
      for (const one of made) {
        expect(await running(desk)).toEqual([])
        expect(await undo(desk, changeOf(one).id)).toMatchObject({ kind: 'undone' })
      }
      expect((await desk.state()).holds).toEqual([])
    })
  })

  describe('Resuming', () => {
    test('asks first, then removes what people held and leaves what the audit and a restriction hold', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('asks', { channel: 'official' })
      await desk.addCampaign('bribes', { text: bribe })
      await desk.addCampaign('soap')
      await pause(desk, 'all')
      await desk.takeIn()
      const before = await desk.state()
      const asked = await resume(desk, 'all', false)
      const stays = { asks: null, bribes: 'audit-blocks', soap: 'restricted' }
      expect(
        asked.kind === 'asks' && Object.fromEntries(asked.plans.map((one) => [one.campaign.id, one.stays])),
      ).toEqual(stays)
      expect(await desk.state()).toEqual(before)
      expect(await resume(desk, 'all')).toMatchObject({ kind: 'resumed', change: { actor: colleague, at: monday } })
      const { holds } = await desk.state()
      expect(holds.filter((hold) => hold.campaignId === 'asks')).toEqual([])
      expect(holds.filter((hold) => hold.campaignId === 'soap').map((hold) => hold.cause.kind)).toEqual(['restriction'])
      expect(holds.filter((hold) => hold.campaignId === 'bribes')).toHaveLength(3)
      expect(await running(desk)).toEqual(['asks'])
      expect(await resume(desk, 'asks')).toMatchObject({ kind: 'nothing-to-resume' })
    })

    test('on the official request keeps a message that does not pass the audit held', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('bribes', { text: bribe })
      const byAudit = await desk.hold('bribes', { cause: { kind: 'audit' } })
      await desk.hold('bribes', { channel: 'official' })
      await official(desk, 'bribes', true)
      expect(await resume(desk, 'bribes')).toMatchObject({ kind: 'resumed', plans: [{ stays: null }] })
      expect((await desk.state()).holds).toEqual([byAudit])
      expect(await running(desk)).toEqual(['bribes'])
      await official(desk, 'bribes', false)
      expect(await running(desk)).toEqual([])
    })

    test('says of a campaign that was added during a restriction that it stays restricted', async () => {
      const desk = await openDesk(database())
      await desk.takeIn()
      await desk.addTemplate('words')
      const { definition } = sampleCampaign()
      const ask = { tenant: desk.tenant, actor: colleague, name: 'Late', channel: 'buyer-message' as const }
      expect(await addCampaign(desk.ports, { ...ask, templateId: 'words', definition })).toMatchObject({
        kind: 'added',
      })
      expect(await resume(desk, 'late', false)).toMatchObject({ kind: 'asks', plans: [{ stays: 'restricted' }] })
      expect(await resume(desk, 'late')).toMatchObject({ kind: 'resumed', plans: [{ stays: 'restricted' }] })
      expect(await running(desk)).toEqual([])
    })

    test('of one campaign by two people at the same moment happens once', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      await pause(desk, 'soap')
      const outcomes = await Promise.all([1, 2, 3].map(() => resume(desk, 'soap')))
      expect(outcomes.filter((one) => one.kind === 'resumed')).toHaveLength(1)
      expect(outcomes.every((one) => ['resumed', 'conflict', 'nothing-to-resume'].includes(one.kind))).toBe(true)
      expect((await desk.state()).holds).toEqual([])
    })
  })

  describe('Undo', () => {
    test('takes back the newest change of a person exactly, then the one before it', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      await desk.hold('soap', { cause: { kind: 'new' } })
      const start = await desk.state()
      await pause(desk, 'soap')
      const paused = await desk.state()
      desk.wait(1)
      await official(desk, 'soap', true)
      expect(await undo(desk)).toMatchObject({
        kind: 'undone',
        original: { action: 'official-on', actor: colleague, at: daysAfter(1) },
        change: { action: 'undo', actor: approver, at: daysAfter(1) },
      })
      expect(await desk.state()).toEqual(paused)
      expect(await undo(desk)).toMatchObject({ kind: 'undone', original: { action: 'pause' } })
      expect(await desk.state()).toEqual(start)
    })

    test('of an undo brings the change back, and leaves both in the history', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      const first = changeOf(await pause(desk, 'soap'))
      const paused = await desk.state()
      const second = changeOf(await undo(desk, first.id))
      expect(await undo(desk, first.id)).toMatchObject({ kind: 'already-undone', original: { undoneBy: second.id } })
      const third = changeOf(await undo(desk, second.id, colleague))
      expect(await desk.state()).toEqual(paused)
      const history = await showHistory(desk.ports, { tenant: desk.tenant, limit: 3 })
      expect(history?.changes).toMatchObject([
        { id: third.id, action: 'undo', undoes: second.id, actor: colleague },
        { id: second.id, action: 'undo', undoes: first.id, undoneBy: third.id, actor: approver },
        { id: first.id, action: 'pause', undoneBy: null, actor: colleague },
      ])
      // Standing again, it is undone again.
      expect(await undo(desk, first.id)).toMatchObject({ kind: 'undone' })
      expect((await desk.state()).holds).toEqual([])
    })

    test('of an undo works also when the first change is so old that it was forgotten', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      const first = changeOf(await pause(desk, 'soap'))
      const paused = await desk.state()
      desk.wait(20)
      const second = changeOf(await undo(desk, first.id))
      desk.clock.now = daysAfter(400)
      await forget(desk.ports, { workspaceId: desk.account.workspaceId })
      expect(await desk.store.findChange(desk.tenant, first.id)).toBeNull()
      expect(await undo(desk, second.id)).toMatchObject({ kind: 'undone' })
      expect(await desk.state()).toEqual(paused)
    })

    test('of a resume holds again at once, and names the sends that were under way', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      await pause(desk, 'soap')
      const resumed = changeOf(await resume(desk, 'soap'))
      const [early, late] = [await desk.addSend('soap', 1), await desk.addSend('soap', 2)]
      await desk.claim(early)
      expect(await undo(desk, resumed.id)).toMatchObject({ kind: 'undone', inFlight: [{ id: early.id }] })
      expect(await desk.claim(late)).toMatchObject({ kind: 'held' })
    })

    test('happens once, of many who press it at the same moment', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      const { id } = changeOf(await pause(desk, 'soap'))
      const outcomes = await Promise.all(Array.from({ length: 5 }, () => undo(desk, id)))
      expect(outcomes.map((one) => one.kind).toSorted()).toEqual([...Array(4).fill('already-undone'), 'undone'])
      expect((await desk.state()).holds).toEqual([])
    })

    test('refuses when something was built on the change, and names it', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      const first = changeOf(await pause(desk, 'soap'))
      const second = changeOf(await resume(desk, 'soap'))
      const before = await desk.state()
      expect(await undo(desk, first.id)).toMatchObject({ kind: 'built-upon', by: { id: second.id, action: 'resume' } })
      expect(await desk.state()).toEqual(before)
      const on = changeOf(await official(desk, 'soap', true))
      await official(desk, 'soap', false)
      const again = changeOf(await official(desk, 'soap', true))
      expect(await undo(desk, on.id)).toMatchObject({ kind: 'built-upon', by: { id: again.id } })
    })

    test('takes back the opening of an incident, with its holds alone, and the undo of that too', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      await desk.hold('soap')
      const before = await desk.state()
      await desk.takeIn()
      const open = await desk.state()
      const [opening] = await desk.store.changes(desk.tenant, 1)
      // A notice's work is not what "/f5 undo" takes back; the card's button names it.
      expect(await undo(desk)).not.toMatchObject({ original: { id: opening!.id } })
      const undone = changeOf(await undo(desk, opening!.id))
      expect((await desk.state()).open).toBeNull()
      expect(await undo(desk, undone.id)).toMatchObject({ kind: 'undone' })
      expect((await desk.state()).open).toEqual(open.open)
      expect(before.open).toBeNull()
    })

    test('refuses to take back the opening of an incident that was lifted since', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      const outcome = await desk.takeIn()
      if (outcome.kind !== 'restricted') throw new Error('not restricted')
      const [opening] = await desk.store.changes(desk.tenant, 1)
      const ask = { tenant: desk.tenant, actor: approver, restrictionId: outcome.restriction.id }
      const lifted = changeOf(await liftRestriction(desk.ports, { ...ask, back: 'buyer-messages' }))
      expect(await undo(desk, opening!.id)).toMatchObject({
        kind: 'built-upon',
        by: { id: lifted.id, action: 'restriction-lifted' },
      })
      // Neither is the lifting undone once another restriction is open.
      await desk.takeIn(mail())
      expect(await undo(desk, lifted.id)).toMatchObject({ kind: 'built-upon' })
    })

    test('has nothing to take back in an empty history, nor a change of another account', async () => {
      const desk = await openDesk(database())
      expect(await undo(desk)).toEqual({ kind: 'nothing-to-undo' })
      const other = await openDesk(database())
      await other.addCampaign('soap')
      const { id } = changeOf(await pause(other, 'soap'))
      expect(await undo(desk, id)).toEqual({ kind: 'nothing-to-undo' })
      expect((await other.state()).holds).toHaveLength(2)
    })
  })
})
