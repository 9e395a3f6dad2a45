import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { openDatabase } from '../../src/adapters/store/open-database.ts'
import { makeChange } from '../../src/flows/make-change.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { startOwnServer } from '../databases.ts'
import { sampleAccount } from '../domain/sample-account.ts'
import { day, germany, sampleCampaign, sampleOrder } from '../domain/sample-orders.ts'
import { residentOf } from './memory.ts'
import { type Row, row } from './row.ts'

const stored = { few: 10_000, many: 1_000_000 }
const changed = 1_000
const rounds = 7

/**
 * Milliseconds of one planning tick in which 1,000 orders are new, with a million orders stored (each planned, most
 * done long ago) beside ten thousand, on a PostgreSQL server; and the memory of the whole app on those million.
 */
export async function benchPlan(): Promise<readonly Row[]> {
  const server = await startOwnServer()
  try {
    // Whatever comes first pays for the compiler.
    await tick(await server.newPlace(), stored.few)
    const few = await tick(await server.newPlace(), stored.few)
    const place = await server.newPlace()
    const many = await tick(place, stored.many)
    return [row('plan', many, 'ms', 'lower', few), row('plan/memory', await appOn(place), 'MiB resident', 'lower')]
  } finally {
    await server.stop()
  }
}

const now = new Date()
const ago = (days: number) => new Date(now.getTime() - days * day)
const account = sampleAccount({ workspaceId: 'T-bench' })

/** Twenty seconds of the app at its ordinary work. */
async function appOn(place: Place): Promise<number> {
  const sandbox = await startSandbox({ environment: { DATABASE_URL: place.databaseUrl! } })
  try {
    await sleep(20_000)
    return residentOf(sandbox.app().pid)
  } finally {
    await sandbox.close()
  }
}

type Place = Awaited<ReturnType<Awaited<ReturnType<typeof startOwnServer>>['newPlace']>>

/** The median of a few ticks, each with its own new orders. */
async function tick(place: Place, count: number): Promise<number> {
  const database = await openDatabase({ ...place, encryptionKeys: [] })
  const { store } = database
  try {
    await store.saveWorkspace({ id: account.workspaceId, name: 'Bench', botUserId: null })
    await store.saveAccount(account)
    const { id, name, channel, templateId, definition } = sampleCampaign()
    const campaign = { id, name, channel, templateId, definition }
    const ports = { store, now: () => now, newId: randomUUID as () => string, wake: () => {} }
    const effect = { kind: 'campaign', campaign, from: 'none', to: 'there' } as const
    const actor = { kind: 'system', because: 'configuration' } as const
    await store.change(makeChange(ports, { tenant: account, actor, action: 'campaign-added', effects: [effect] }), [])
    await fill(place.databaseUrl!, count)
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      const orders = Array.from({ length: changed }, (_, at) =>
        sampleOrder({
          orderId: `303-${String(round).padStart(7, '0')}-${String(at).padStart(7, '0')}`,
          purchasedAt: ago(12),
          updatedAt: now,
          deliverBy: { earliest: ago(9), latest: ago(8) },
        }),
      )
      await store.saveOrders(account, orders, { since: now, next: null, upTo: null })
      const before = performance.now()
      const { planned } = await planSends(ports, { account })
      times.push(performance.now() - before)
      if (planned !== changed) throw new Error(`${planned} of ${changed} orders were planned`)
    }
    return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
  } finally {
    await database.close()
  }
}

/** Orders of the last year, each with its send; one in a hundred still waits. */
async function fill(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `insert into orders ("workspaceId", "accountId", "orderId", "number", "marketplaceId", "status", "fulfilledBy",
         "purchasedAt", "updatedAt", "deliverEarliest", "deliverLatest", "delivered", "items")
       select 'T-bench', 'acme', '302-' || n, n, $2, 'shipped', 'merchant', at, at, at + interval '3 days',
         at + interval '7 days', true, '[{"asin":"B000000001","sku":"MUG-1","title":"Blue mug","quantity":1}]'
       from generate_series(1, $1::int) n, lateral (select now() - interval '1 year' * (1 - n::float8 / $1)) t(at)`,
      [count, germany],
    )
    await client.query(
      `insert into sends ("workspaceId", "accountId", "id", "orderId", "marketplaceId", "campaignId", "channel", "decision",
         "kind", "because", "dueAt", "windowEndsAt", "updatedAt", "attemptId", "sendingSince", "claim")
       select 'T-bench', 'acme', 'send-' || n, '302-' || n, $2, 'campaign-1', 'official',
         case when waits then jsonb_build_object('kind', 'planned', 'because', 'in-window', 'at', now() + interval '1 day')
           else '{"kind":"sent","because":"accepted"}' end,
         case when waits then 'planned' else 'sent' end, case when waits then 'in-window' else 'accepted' end,
         case when waits then now() + interval '1 day' end, now() + interval '9 days', now() - interval '1 day',
         case when not waits then 'attempt-' || n end, case when not waits then now() - interval '1 day' end,
         case when not waits then '302-' || n end
       from generate_series(1, $1::int) n, lateral (select n % 100 = 0) t(waits)`,
      [count, germany],
    )
    const tenant = ['T-bench', 'acme', count]
    await client.query(
      `insert into import_positions ("workspaceId", "accountId", "lastNumber") values ($1, $2, $3)`,
      tenant,
    )
    await client.query(
      `insert into plan_marks ("workspaceId", "accountId", "campaignId", "version", "number") values ($1, $2, 'campaign-1', 1, $3)`,
      tenant,
    )
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
