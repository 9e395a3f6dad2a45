import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../../src/adapters/store/open-database.ts'
import type { Send } from '../../src/domain/send.ts'
import { makeChange } from '../../src/flows/make-change.ts'
import { type StandInAmazon, startAmazon } from '../../src/sandbox/amazon/start-amazon.ts'
import type { Home, Place } from '../databases.ts'
import { sampleAccount } from '../domain/sample-account.ts'
import { day, germany, sampleCampaign } from '../domain/sample-orders.ts'
import { longestLagMs, type Orders, points, tenant } from './orders.ts'

export type TortureOptions = {
  readonly home: Home
  readonly strategy: Orders['strategy']
  readonly kills: number
  readonly seed: number
}

export type Report = {
  readonly seed: number
  readonly kills: number
  readonly orders: number
  /** Orders about which more than one request arrived that may have been acted upon. */
  readonly duplicates: readonly string[]
  /** Orders without a final decision, or marked as sent though nobody was asked, or asked without a word of it. */
  readonly lost: readonly string[]
  readonly decisions: Readonly<Record<string, number>>
}

const hour = 3_600_000
const request = 'createProductReviewAndSellerFeedbackSolicitation'
const program = fileURLToPath(new URL('worker.ts', import.meta.url))

/** Repeatable dice (mulberry32): a run that failed is run again by its seed. */
const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const orderId = (number: number): string => `305-0000000-${String(number).padStart(7, '0')}`

/** An Amazon that remembers which requests it dropped unread: only those may be made again. */
type FarSide = { readonly amazon: StandInAmazon; readonly dropped: Set<string> }

/** New orders in their window; of every ten requests about one gets no answer, whether it was acted upon or not. */
const addOrders = ({ amazon, dropped }: FarSide, from: number, count: number, random: () => number): void => {
  const at = (days: number) => new Date(Date.now() - days * day).toISOString()
  for (let number = from; number < from + count; number++) {
    amazon.orders.add({
      orderId: orderId(number),
      marketplaceId: germany,
      createdTime: at(12),
      lastUpdatedTime: new Date(Date.now() - 150_000).toISOString(),
      deliverBy: { earliest: at(10), latest: at(6) },
    })
    const fate = [...fates, null][Math.min(fates.length, Math.floor(random() * 10 * fates.length))]
    if (!fate) continue
    amazon.faults.add({ operation: request, orderId: orderId(number), times: 1, does: fate })
    if (fate.kind === 'reset' && fate.when === 'before') dropped.add(orderId(number))
  }
}

const fates = [{ kind: 'swallow' }, { kind: 'reset', when: 'before' }, { kind: 'reset', when: 'after' }] as const

/** An account that is live, with one campaign on the official channel. */
const prepare = async (place: Place): Promise<void> => {
  const database = await openDatabase({ ...place, encryptionKeys: [] })
  const { store } = database
  await store.saveWorkspace({ id: tenant.workspaceId, name: 'Torture', botUserId: null })
  await store.saveAccount(sampleAccount({ ...tenant, live: true }))
  const { id, name, channel, templateId, definition } = sampleCampaign()
  const effect = {
    kind: 'campaign',
    campaign: { id, name, channel, templateId, definition },
    from: 'none',
    to: 'there',
  } as const
  const actor = { kind: 'system', because: 'configuration' } as const
  const change = makeChange(
    { now: () => new Date(), newId: randomUUID },
    { tenant, actor, action: 'campaign-added', effects: [effect] },
  )
  await store.change(change, [])
  await database.close()
}

const start = (orders: Orders): ChildProcess =>
  spawn(process.execPath, [program, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'inherit'] })

const alive = (child: ChildProcess): Promise<unknown> =>
  Promise.race([once(child.stdout!, 'data'), once(child, 'exit')])

/** The control proves nothing before it has died where it hurts, however slow the machine is. */
const patienceMs = { settle: 4_000, naive: 30_000 }

/** Starts the worker and kills it: at a named point, or at any time after its first sign of life. */
const kill = async (orders: Orders, afterMs: number): Promise<void> => {
  const child = start(orders)
  const gone = once(child, 'exit')
  await alive(child)
  // At a named point it dies by itself; should it never get there, it is killed all the same.
  const patience = sleep(orders.dieAt ? patienceMs[orders.strategy] : afterMs)
  await Promise.race([gone, patience])
  child.kill('SIGKILL')
  await gone
  // A worker that breaks down by itself was not killed, and would make the run look harder than it was.
  if (child.exitCode !== null) throw new Error(`The worker ended by itself with ${child.exitCode}`)
}

const runUntilIdle = async (orders: Orders): Promise<void> => {
  const [code, signal] = await once(start({ ...orders, untilIdle: true, dieAt: null }), 'exit')
  if (code !== 0) throw new Error(`The undisturbed run ended with ${code ?? signal}`)
}

const readSends = async (place: Place, ids: readonly string[]): Promise<ReadonlyMap<string, Send | null>> => {
  const database = await openDatabase({ ...place, encryptionKeys: [] })
  const sends = new Map<string, Send | null>()
  for (const id of ids) sends.set(id, (await database.store.sendsOf(tenant, id))[0] ?? null)
  await database.close()
  return sends
}

const isExplained = (send: Send | null, done: boolean): boolean => {
  if (!send || ['planned', 'sending'].includes(send.decision.kind)) return false
  if (send.decision.kind === 'sent') return done
  return !done || send.decision.kind === 'unknown' || send.decision.because === 'already-requested'
}

const check = (
  { amazon, dropped }: FarSide,
  sends: ReadonlyMap<string, Send | null>,
): Pick<Report, 'duplicates' | 'lost' | 'decisions'> => {
  const arrived = (id: string) =>
    amazon.journal.filter(({ operation, path }) => operation === request && path.includes(id)).length
  const done = (id: string) => amazon.ledger.filter((line) => line.orderId === id).length
  const decisions: Record<string, number> = {}
  for (const send of sends.values()) {
    const word = send ? `${send.decision.kind}: ${send.decision.because}` : 'none'
    decisions[word] = (decisions[word] ?? 0) + 1
  }
  const duplicates = [...sends.keys()].filter((id) => done(id) > 1 || arrived(id) > (dropped.has(id) ? 2 : 1))
  const lost = [...sends].flatMap(([id, send]) => (isExplained(send, done(id) > 0) ? [] : [id]))
  return { duplicates, lost, decisions }
}

/** Kills the worker again and again, lets it end in peace, and compares what is written with what reached buyers. */
export async function runTorture({ home, strategy, kills, seed }: TortureOptions): Promise<Report> {
  const random = dice(seed)
  const running = await home.start()
  let clockAheadMs = 0
  const amazon = await startAmazon({
    now: () => new Date(Date.now() + clockAheadMs),
    random,
    switches: { limits: false, lagMs: [0, longestLagMs] },
  })
  const far: FarSide = { amazon, dropped: new Set() }
  try {
    const place = await running.newPlace()
    await prepare(place)
    const connection = { url: amazon.url, ...amazon.credentials }
    const orders: Orders = { place, amazon: connection, clockAheadMs, strategy, untilIdle: false, dieAt: null }
    let known = 0
    // A short run begins anywhere, so that many of them come by all points.
    const first = 2 * Math.floor(random() * points.length)
    for (let killed = 0; killed < kills; killed++) {
      if (amazon.ledger.length > known - 20) {
        addOrders(far, known, 30, random)
        known += 30
      }
      await kill({ ...orders, dieAt: pointOf(strategy, first + killed, random) }, random() * 900)
    }
    // The control would put back for ever what it finds; what was asked twice has been by now.
    for (let days = 0; days < (strategy === 'naive' ? 0 : 3); days++) {
      await runUntilIdle({ ...orders, clockAheadMs })
      // What was postponed for a day, and what is asked about a second time a day later, comes to its end.
      clockAheadMs += 25 * hour
    }
    const ids = Array.from({ length: known }, (_, number) => orderId(number))
    return { seed, kills, orders: known, ...check(far, await readSends(place, ids)) }
  } finally {
    await amazon.close()
    await running.stop()
  }
}

/** Every other kill comes at any time; the others at each step in turn. The control dies where it hurts, each time. */
const pointOf = (strategy: Orders['strategy'], killed: number, random: () => number): Orders['dieAt'] => {
  if (strategy === 'naive') return { point: 'after-call', time: 1 + Math.floor(random() * 4) }
  if (killed % 2 === 0) return null
  const point = points[Math.floor(killed / 2) % points.length] ?? 'after-call'
  return { point, time: point.includes('save') ? 1 : 1 + Math.floor(random() * 4) }
}
