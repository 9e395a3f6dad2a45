import type { Account } from '../domain/account.ts'
import { type Judgement, judgeDueSend } from '../domain/judge-due-send.ts'
import type { Send } from '../domain/send.ts'
import { accessGranted, deniedUntil } from './access-denied.ts'
import { capReached, inTurn } from './daily-cap.ts'
import { dispatchBuyerMessage } from './dispatch-buyer-message.ts'
import { dispatchOfficial } from './dispatch-official.ts'
import { type DispatchPorts, decide, openRun, type Run } from './dispatch-run.ts'
import { tenantOf } from './make-change.ts'
import type { Turns } from './take-turns.ts'
import { longestPiece, type WorkOutcome } from './work-outcome.ts'

export type DispatchOutcome = WorkOutcome & { readonly looked: number }

const batch = 200
/** Amazon's answers take longer than its one request a second allows: a few at a time keep the bucket empty. */
const lanes = 4

/**
 * Makes the sends that are due, each judged by the facts of its own moment. Begins none once the program is stopping:
 * one that is cut short would be in doubt for nothing.
 */
export async function dispatchSends(
  ports: DispatchPorts,
  ask: { account: Account; stopping?: () => boolean; turns?: Turns },
): Promise<DispatchOutcome> {
  const tenant = tenantOf(ask.account)
  const work = { tenant, work: 'dispatch-sends' } as const
  const quiet = await deniedUntil(ports, work)
  if (quiet) return { more: false, until: quiet, looked: 0 }
  const stopping = ask.stopping ?? (() => false)
  const run = openRun(ports, { tenant, stopping, turns: ask.turns ?? ((_begins, act) => act()) })
  const end = ports.now().getTime() + longestPiece
  const due = await ports.store.sendsDue(tenant, ports.now(), batch)
  const waiting = [...due]
  const onTime = () => run.stopped === null && !stopping() && ports.now().getTime() < end
  const next = () => (onTime() ? waiting.shift() : undefined)
  await inLanes(run, async () => {
    for (let send = next(); send; send = next()) await dispatch(run, send)
  })
  if (run.answered > 0 && !run.denied) await accessGranted(ports, work)
  await tellWhenNothingIsOffered(run)
  const more = run.stopped === null && !stopping() && (waiting.length > 0 || due.length === batch)
  return { more, until: run.stopped?.until ?? null, looked: due.length - waiting.length }
}

/** A lane that breaks stops the others after the send they are at; then the break is heard. */
async function inLanes(run: Run, lane: () => Promise<void>): Promise<void> {
  const watched = async () => {
    try {
      await lane()
    } catch (error) {
      run.stopped = { until: null }
      throw error
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: lanes }, watched))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

async function dispatch(run: Run, send: Send): Promise<void> {
  const { account, judgement } = await run.turns('begins', () => judge(run, send))
  // The account was removed meanwhile: none of its sends concerns anybody.
  if (!account) return
  if (judgement.kind === 'decided') {
    await decide(run, send, judgement.decision)
    return
  }
  const job = { account, send, ...judgement }
  await inTurn(run, job, async () => {
    if (await capReached(run, job)) return
    await (judgement.channel === 'official' ? dispatchOfficial(run, job) : dispatchBuyerMessage(run, job))
  })
}

/** Nothing is remembered from one send to the next: a pause or a restriction of a second ago counts. */
async function judge(run: Run, send: Send): Promise<{ account: Account | null; judgement: Judgement }> {
  const { ports, tenant } = run
  const [account, order, campaigns, holds, sends] = await Promise.all([
    ports.store.account(tenant),
    ports.store.order(tenant, send.orderId),
    ports.store.campaigns(tenant),
    ports.store.holds(tenant),
    ports.store.sendsOf(tenant, send.orderId),
  ])
  const campaign = campaigns.find((one) => one.id === send.campaignId) ?? null
  const others = sends.filter((one) => one.id !== send.id)
  const judgement = judgeDueSend({ send, order, campaign, campaigns, holds, others, now: ports.now() })
  return { account, judgement }
}

/** Fewer orders than this prove nothing. */
const enoughAsked = 20
const nearlyAll = 0.95
const day = 86_400_000

async function tellWhenNothingIsOffered({ ports, tenant, firstAsked }: Run): Promise<void> {
  const { total, notOffered } = firstAsked
  if (total < enoughAsked || notOffered < total * nearlyAll) return
  const name = `nothing-offered/${tenant.workspaceId}/${tenant.accountId}`
  const told = await ports.store.position(name)
  if (told && ports.now().getTime() - Date.parse(told) < day) return
  await ports.store.announce(tenant, { kind: 'nothing-offered', asked: total }, ports.now())
  await ports.store.savePosition(name, ports.now().toISOString())
  ports.wake('announce', tenant)
}
