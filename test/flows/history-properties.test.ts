import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channelOf, holdsOn } from '../../src/domain/campaign.ts'
import { dismissRestriction, liftRestriction } from '../../src/flows/close-restriction.ts'
import { pauseCampaigns } from '../../src/flows/pause-campaigns.ts'
import { resumeCampaigns } from '../../src/flows/resume-campaigns.ts'
import { showStatus } from '../../src/flows/show-status.ts'
import { switchOfficial } from '../../src/flows/switch-official.ts'
import { undoChange } from '../../src/flows/undo-change.ts'
import { homes } from '../databases.ts'
import { approver, bribe, type Desk, openDesk, useDatabase } from './desk.ts'

const campaign = fc.constantFrom('all', 'soap', 'bribes', 'asks')

/** One thing that somebody does, or that comes in. */
const someStep = fc.oneof(
  fc.record({ does: fc.constant('pause' as const), name: campaign }),
  fc.record({ does: fc.constant('resume' as const), name: campaign }),
  fc.record({ does: fc.constant('official' as const), name: campaign, on: fc.boolean() }),
  fc.record({ does: fc.constant('notice' as const) }),
  fc.record({
    does: fc.constant('lift' as const),
    back: fc.constantFrom('buyer-messages' as const, 'stay-official' as const),
  }),
  fc.record({ does: fc.constant('dismiss' as const) }),
  /** The change so many changes ago, whatever it was. */
  fc.record({ does: fc.constant('undo' as const), ago: fc.nat({ max: 4 }) }),
)
type Step = typeof someStep extends fc.Arbitrary<infer One> ? One : never

const take = async (desk: Desk, step: Step): Promise<unknown> => {
  const ask = { tenant: desk.tenant, actor: approver }
  const restrictionId = (await desk.store.openRestriction(desk.tenant))?.id ?? 'none is open'
  switch (step.does) {
    case 'pause':
      return pauseCampaigns(desk.ports, { ...ask, name: step.name })
    case 'resume':
      return resumeCampaigns(desk.ports, { ...ask, name: step.name, confirmed: true })
    case 'official':
      return switchOfficial(desk.ports, { ...ask, name: step.name, on: step.on })
    case 'notice':
      return desk.takeIn()
    case 'lift':
      return liftRestriction(desk.ports, { ...ask, restrictionId, back: step.back })
    case 'dismiss':
      return dismissRestriction(desk.ports, { ...ask, restrictionId })
    case 'undo': {
      const changes = await desk.store.changes(desk.tenant, 5)
      const change = changes[step.ago]
      return change?.action === 'campaign-added' || !change
        ? null
        : undoChange(desk.ports, { ...ask, changeId: change.id })
    }
  }
}

const newest = async (desk: Desk) => (await desk.store.changes(desk.tenant, 1))[0]!

/** During a restriction nothing counts as running on buyer messages, by the status or by its own holds. */
const nothingRunsRestricted = async (desk: Desk) => {
  const { open, holds } = await desk.state()
  const status = await showStatus(desk.ports, { tenant: desk.tenant })
  if (!open) return
  for (const one of status!.campaigns) {
    if (one.channel !== 'buyer-message') continue
    expect(one.running).toBe(false)
    expect(holdsOn(one.campaign, holds).length, `${one.campaign.id} on ${channelOf(one.campaign)}`).toBeGreaterThan(0)
  }
}

describe.each(homes)('Whatever happens in whatever order $name', (home) => {
  const database = useDatabase(home)

  test('undoing the newest change restores exactly what was there, and nothing restricted ever runs', async () => {
    const restored = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(someStep, { minLength: 6, maxLength: 10 }), async (steps) => {
        const desk = await openDesk(database())
        await desk.addCampaign('soap')
        await desk.addCampaign('bribes', { text: bribe })
        await desk.addCampaign('asks', { channel: 'official' })
        for (const step of steps) {
          const [before, last] = [await desk.state(), await newest(desk)]
          await take(desk, step)
          await nothingRunsRestricted(desk)
          const made = await newest(desk)
          if (made.id === last.id) continue
          const after = await desk.state()
          const undo = { tenant: desk.tenant, actor: approver }
          const undone = await undoChange(desk.ports, { ...undo, changeId: made.id })
          if (undone.kind !== 'undone') throw new Error(`${made.action} is ${undone.kind}`)
          expect(await desk.state(), made.action).toEqual(before)
          await undoChange(desk.ports, { ...undo, changeId: undone.change.id })
          expect(await desk.state(), `${made.action} again`).toEqual(after)
          restored.add(made.action)
        }
      }),
      { numRuns: 4 },
    )
    expect(restored.size, `only these were tried: ${[...restored].join(', ')}`).toBeGreaterThan(2)
  })
})
