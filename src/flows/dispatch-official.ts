import { lastingReason, nextDay, postpone } from '../domain/postpone-send.ts'
import type { SendDecision } from '../domain/send.ts'
import type { OfficialAnswer } from '../ports.ts'
import { afterTrouble, claim, decide, type Job, type Run, settle } from './dispatch-run.ts'
import { patiently } from './wait-for-amazon.ts'

/** Asks Amazon whether the request is offered, writes the attempt down, makes it, and writes down what came of it. */
export async function dispatchOfficial(run: Run, job: Job): Promise<void> {
  const { ports } = run
  const ids = { orderId: job.order.orderId, marketplaceId: job.order.marketplaceId }
  const offer = await patiently(ports, () => ports.amazon(job.account).solicitationOffered(ids))
  if (offer.kind === 'throttled') {
    // Nothing was asked: the send stays due.
    run.stopped = { until: offer.until }
    return
  }
  if (offer.kind === 'unavailable' || offer.kind === 'access-denied') {
    await decide(run, job.send, await afterTrouble(run, job, offer))
    return
  }
  noteOffer(run, job, offer.kind)
  if (offer.kind === 'not-offered') {
    await decide(run, job.send, tomorrow(run, job, lastingReason(job.send.decision, 'not-offered-now')))
    return
  }
  const claimed = await claim(run, job)
  if (claimed === null) return
  const answer = await patiently(ports, () => ports.outlet(claimed.account).requestReview(ids))
  const decision = await afterAnswer(run, job, answer)
  if (decision) await settle(run, job, claimed.attemptId, decision)
}

/** "Not offered" is normal for an order that was asked about before; the first answers tell of an outage. */
const noteOffer = (run: Run, { send }: Job, kind: 'offered' | 'not-offered'): void => {
  run.troubles = 0
  run.answered += 1
  const first = send.decision.kind === 'planned' && ['in-window', 'went-live'].includes(send.decision.because)
  if (!first) return
  run.firstAsked.total += 1
  if (kind === 'not-offered') run.firstAsked.notOffered += 1
}

type Because = Parameters<typeof postpone>[0]['because']

const tomorrow = (run: Run, job: Job, because: Because): SendDecision =>
  postpone({ ...job, from: nextDay(job.order, run.ports.now()), because })

/** Null: the answer is lost, and the row stays `sending` until it can be settled. */
const afterAnswer = async (run: Run, job: Job, answer: OfficialAnswer): Promise<SendDecision | null> => {
  switch (answer.kind) {
    case 'accepted':
      return { kind: 'sent', because: 'accepted' }
    case 'rehearsed':
      // Of one that was attempted for real before, a rehearsal would forget that no message may follow it.
      return job.send.attemptId === null
        ? { kind: 'rehearsed', because: 'dry-run' }
        : tomorrow(run, job, lastingReason(job.send.decision, 'in-window'))
    case 'refused':
      return afterRefusal(run, job, answer)
    case 'unsure':
      return null
    default:
      return afterTrouble(run, job, answer)
  }
}

const afterRefusal = (run: Run, job: Job, refusal: Extract<OfficialAnswer, { kind: 'refused' }>): SendDecision => {
  const detail = refusal.detail.slice(0, 500)
  switch (refusal.why) {
    case 'already-requested':
      return { kind: 'skipped', because: 'already-requested', detail }
    case 'ineligible':
      return { kind: 'skipped', because: 'ineligible', detail }
    case 'outside-window':
      return tomorrow(run, job, lastingReason(job.send.decision, 'outside-window-now'))
    case 'not-available': {
      // The words mean "requested already" or "not for this order"; a second answer a day later settles it.
      const { decision } = job.send
      const tried = decision.because === 'not-available-yet' || decision.because === 'proved-undelivered'
      return tried ? { kind: 'skipped', because: 'not-available', detail } : tomorrow(run, job, 'not-available-yet')
    }
  }
}
