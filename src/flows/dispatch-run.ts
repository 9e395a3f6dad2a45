import type { Account, Tenant } from '../domain/account.ts'
import type { Campaign, Channel } from '../domain/campaign.ts'
import type { Order } from '../domain/order.ts'
import { lastingReason, postpone } from '../domain/postpone-send.ts'
import type { Send, SendDecision } from '../domain/send.ts'
import type { AmazonTrouble, Attempt, Ports } from '../ports.ts'
import { accessDenied } from './access-denied.ts'
import type { Turns } from './take-turns.ts'

export type DispatchPorts = Pick<Ports, 'store' | 'now' | 'wait' | 'newId' | 'digest' | 'amazon' | 'outlet' | 'wake'>

/** One send that everything allows, with the account as it is at this moment. */
export type Job = {
  readonly account: Account
  readonly send: Send
  readonly order: Order
  readonly campaign: Campaign
  readonly channel: Channel
}

type Planned = Extract<SendDecision, { kind: 'planned' }>

/** From when on a send may be tried again, and what it waits for. */
export type Wait = Pick<Planned, 'because'> & { readonly from: Date; readonly detail?: string }

/** What one piece of dispatching has seen so far. */
export type Run = {
  readonly ports: DispatchPorts
  readonly tenant: Tenant
  /** The program is about to end: nothing more is begun. */
  readonly stopping: () => boolean
  /** Many accounts are dispatched at once, and the connections to the database are few. */
  readonly turns: Turns
  /** Why no further send is begun, and when it is worth another try. */
  stopped: { readonly until: Date | null } | null
  /** Orders that Amazon was asked about for the first time, and how many of them it does not offer. */
  readonly firstAsked: { total: number; notOffered: number }
  /** Failures since the last answer. */
  troubles: number
  answered: number
  denied: boolean
  /** Why no further buyer message is begun in this piece of work: official requests go on without them. */
  messagesWait: Wait | null
  messageTroubles: number
  /** The key that buyers are marked by, once it was needed. */
  buyerKey: Promise<string> | null
  /** The last send begun of each capped campaign. */
  readonly capped: Map<string, Promise<void>>
}

export const openRun = (ports: DispatchPorts, given: Pick<Run, 'tenant' | 'stopping' | 'turns'>): Run => ({
  ports,
  ...given,
  stopped: null,
  firstAsked: { total: 0, notOffered: 0 },
  troubles: 0,
  answered: 0,
  denied: false,
  messagesWait: null,
  messageTroubles: 0,
  buyerKey: null,
  capped: new Map(),
})

/** Writes what was decided without a call; nothing when the row has moved on meanwhile. */
export const decide = (run: Run, send: Send, decision: SendDecision): Promise<boolean> =>
  run.ports.store.decideSend(run.tenant, send, decision, run.ports.now())

/** The id of the attempt, and the account as it is once nobody can change it without being told of the attempt. */
export type Claimed = { readonly attemptId: string; readonly account: Account }

/** Writes `sending` before the call; null when the call may not be made. */
export async function claim(run: Run, job: Job, buyer?: Attempt['buyer']): Promise<Claimed | null> {
  const { ports, tenant } = run
  if (run.stopping()) return null
  const attempt = { id: ports.newId(), at: ports.now(), channel: job.channel, buyer }
  const outcome = await run.turns('goes-on', () => ports.store.claimSend(tenant, job.send.id, attempt))
  switch (outcome.kind) {
    case 'claimed':
      // Whoever set the account to dry run before must find it obeyed; who does so from here on is told of this send.
      return { attemptId: attempt.id, account: outcome.account }
    case 'held': {
      // A hold that has just come, or a notice that nobody has answered yet: no campaign is held by that one.
      const wait = { from: inMinutes(run, 10), because: outcome.because }
      if (outcome.because === 'account-restricted') run.messagesWait = wait
      await decide(run, job.send, postpone({ ...job, ...wait }))
      return null
    }
    case 'taken':
      await decide(run, job.send, {
        kind: 'skipped',
        because: 'asked-by-other-campaign',
        detail: outcome.byCampaignId,
      })
      return null
    case 'buyer-asked': {
      const from = new Date(outcome.at.getTime() + job.campaign.definition.timing.buyerPause * day)
      await decide(run, job.send, postpone({ ...job, from, because: 'buyer-asked-lately' }))
      return null
    }
    case 'gone':
      return null
  }
}

/** Writes what came of the call. */
export const settle = ({ ports, tenant, turns }: Run, job: Job, attemptId: string, decision: SendDecision) =>
  turns('goes-on', () => ports.store.settleSend(tenant, job.send.id, attemptId, decision, ports.now()))

export const inMinutes = (run: Run, minutes: number): Date => new Date(run.ports.now().getTime() + minutes * 60_000)

const day = 86_400_000

/** So many failures in a row are an outage: the orders wait for the next tick instead of each its own timeout. */
const mostTroubles = 3

/** Several sends hear the same refusal at once: one of them tells. */
async function noteDenial(run: Run, detail: string): Promise<void> {
  if (run.denied) return
  run.denied = true
  await accessDenied(run.ports, { tenant: run.tenant, work: 'dispatch-sends', detail })
}

/** What becomes of a send that surely did not leave because Amazon, or the mail server, was in the way. */
export async function afterTrouble(run: Run, job: Job, trouble: AmazonTrouble): Promise<SendDecision> {
  const again = (from: Date, because: 'amazon-unavailable' | 'access-denied', detail?: string) =>
    postpone({ ...job, from, because: lastingReason(job.send.decision, because), ...(detail && { detail }) })
  switch (trouble.kind) {
    case 'throttled':
      run.stopped = { until: trouble.until }
      return again(trouble.until, 'amazon-unavailable')
    case 'unavailable':
      run.troubles += 1
      if (run.troubles >= mostTroubles) run.stopped = { until: null }
      return again(inMinutes(run, 30), 'amazon-unavailable', trouble.detail)
    case 'access-denied':
      run.stopped = { until: null }
      await noteDenial(run, trouble.detail)
      return again(inMinutes(run, 60), 'access-denied', trouble.detail)
  }
}
