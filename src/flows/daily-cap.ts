import { addLocalDays, startOfLocalDay } from '../domain/local-hours.ts'
import { marketplaceOf } from '../domain/marketplaces.ts'
import { lastingReason, postpone } from '../domain/postpone-send.ts'
import { decide, type Job, type Run } from './dispatch-run.ts'

/** One send of a capped campaign at a time: two that are counted together would both find room for one. */
export async function inTurn(run: Run, { campaign }: Job, dispatch: () => Promise<void>): Promise<void> {
  if (campaign.definition.timing.dailyCap === null) return dispatch()
  const before = run.capped.get(campaign.id) ?? Promise.resolve()
  const turn = before.then(dispatch)
  // Who comes next waits for the end, whatever it was; the one whose turn it is hears of a break.
  run.capped.set(
    campaign.id,
    turn.catch(() => undefined),
  )
  return turn
}

/** Puts a send off to the next local day when its campaign has made as many as it may today. */
export async function capReached(run: Run, job: Job): Promise<boolean> {
  const { dailyCap } = job.campaign.definition.timing
  if (dailyCap === null) return false
  const zone = marketplaceOf(job.order.marketplaceId)?.zone ?? 'UTC'
  const now = run.ports.now()
  const left = await run.ports.store.countLeft(run.tenant, job.campaign.id, startOfLocalDay(now, zone))
  if (left < dailyCap) return false
  const from = startOfLocalDay(addLocalDays(now, 1, zone), zone)
  await decide(run, job.send, postpone({ ...job, from, because: lastingReason(job.send.decision, 'daily-cap') }))
  return true
}
