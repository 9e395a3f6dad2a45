import { lastingReason, postpone } from '../domain/postpone-send.ts'
import type { SendDecision } from '../domain/send.ts'
import type { AmazonTrouble } from '../ports.ts'
import { accessDenied } from './access-denied.ts'
import { inMinutes, type Job, type Run, type Wait } from './dispatch-run.ts'

/** So many failures in a row are an outage: the other messages wait without each its own timeout. */
const mostTroubles = 3

export const putOff = (job: Job, wait: Wait): SendDecision =>
  postpone({ ...job, ...wait, because: lastingReason(job.send.decision, wait.because) })

const waitFor = (run: Run, trouble: AmazonTrouble): Wait => {
  switch (trouble.kind) {
    case 'throttled':
      return { from: trouble.until, because: 'amazon-unavailable' }
    case 'unavailable':
      return { from: inMinutes(run, 30), because: 'amazon-unavailable', detail: trouble.detail }
    case 'access-denied':
      return { from: inMinutes(run, 60), because: 'access-denied', detail: trouble.detail }
  }
}

/**
 * What becomes of a message that surely did not leave because there was no address or no mail server for it. Only
 * messages wait for that: a missing role or a broken mail server is no reason to keep official requests back.
 */
export async function afterMessageTrouble(run: Run, job: Job, trouble: AmazonTrouble): Promise<SendDecision> {
  const wait = waitFor(run, trouble)
  // Several sends hear the same refusal at once: one of them tells.
  const first = run.messagesWait?.because !== wait.because
  if (trouble.kind !== 'unavailable' || ++run.messageTroubles >= mostTroubles) run.messagesWait = wait
  if (trouble.kind === 'access-denied' && first)
    await accessDenied(run.ports, { tenant: run.tenant, work: 'mail', detail: trouble.detail })
  return putOff(job, wait)
}
