import type { Account } from '../domain/account.ts'
import {
  type HealthChange,
  type HealthWatch,
  healthChanges,
  knownHealth,
  readAccountHealth,
  readHealthWatch,
} from '../domain/account-health.ts'
import type { AnnouncementEvent } from '../domain/announcement.ts'
import type { Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'

type Needs = Pick<Ports, 'store' | 'now' | 'amazon' | 'wake'>

const hour = 3_600_000
/** Amazon makes it anew a few times a day. */
const every = 6 * hour
/** Roles are not given within hours: an account without the role is asked about once a day. */
const refusedEvery = 24 * hour
/** A report that takes longer will not come any more. */
const longestMaking = 2 * hour

const nameOf = ({ workspaceId, accountId }: Account): string => `account-health/${workspaceId}/${accountId}`

/**
 * Asks Amazon for the account-health report from time to time and tells what is new in it: it holds the only structured
 * sign that messaging is in trouble. Each look does one step, for Amazon takes minutes to make a report.
 */
export async function checkHealthReport(ports: Needs, ask: { account: Account }): Promise<readonly HealthChange[]> {
  const { account } = ask
  const before = readHealthWatch(await ports.store.position(nameOf(account)))
  const keep = (after: HealthWatch) => ports.store.savePosition(nameOf(account), JSON.stringify(after))
  const passed = before.askedAt ? ports.now().getTime() - before.askedAt.getTime() : Number.POSITIVE_INFINITY
  if (before.reportId === null) {
    // A time to come was written by a clock that has been put right since.
    if (passed >= 0 && passed < (before.refused ? refusedEvery : every)) return []
    await keep(await askForReport(ports, account, before))
    return []
  }
  const report = await ports.amazon(account).readHealthReport({ reportId: before.reportId })
  if (report.kind === 'report') return tellNews(ports, account, before, report.text, keep)
  const over = report.kind === 'none' || report.kind === 'access-denied' || passed < 0 || passed > longestMaking
  if (over) await keep({ ...before, reportId: null })
  return []
}

async function askForReport(ports: Needs, account: Account, before: HealthWatch): Promise<HealthWatch> {
  const asked = await ports.amazon(account).requestHealthReport()
  const askedAt = ports.now()
  if (asked.kind === 'requested') return { ...before, reportId: asked.reportId, askedAt, refused: false }
  // Without the role nothing is lost: the report is one sign among others.
  if (asked.kind === 'access-denied') return { ...before, askedAt, refused: true }
  return before
}

async function tellNews(
  ports: Needs,
  account: Account,
  before: HealthWatch,
  text: string,
  keep: (after: HealthWatch) => Promise<void>,
): Promise<readonly HealthChange[]> {
  const read = readAccountHealth(text)
  const changes = read ? healthChanges(before.known, read) : []
  const tenant = tenantOf(account)
  const open = changes.length > 0 ? await ports.store.openRestriction(tenant) : null
  for (const change of changes) {
    const event: AnnouncementEvent = { kind: 'health-changed', ...change, restrictionId: open?.id ?? null }
    await ports.store.announce(tenant, event, ports.now())
  }
  // Told first: after a crash in between it is told twice, and never not at all.
  await keep({ ...before, reportId: null, known: read ? knownHealth(before.known, read) : before.known })
  if (changes.length > 0) ports.wake('announce', tenant)
  return changes
}
