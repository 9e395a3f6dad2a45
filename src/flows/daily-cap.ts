import { addLocalDays, startOfLocalDay } from '../domain/local-hours.ts'
import { marketplaceOf } from '../domain/marketplaces.ts'
import { lastingReason, postpone } from '../domain/postpone-send.ts'
import { decide, type Job, type Run } from './dispatch-run.ts'

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
