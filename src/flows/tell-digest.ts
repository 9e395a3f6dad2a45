import type { Account } from '../domain/account.ts'
import { addLocalDays, isOpen, startOfLocalDay } from '../domain/local-hours.ts'
import { marketplaceOf } from '../domain/marketplaces.ts'
import type { Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'

/** From nine in the morning on, in the zone of the account's first marketplace. */
const morning = { hours: { from: 9, to: 24 }, weekdays: [1, 2, 3, 4, 5, 6, 7] }

/** Once a day, tells the channel what became of the sends of the day before; a day without any is passed over. */
export async function tellDigest(
  ports: Pick<Ports, 'store' | 'now' | 'wake'>,
  ask: { account: Account },
): Promise<boolean> {
  const tenant = tenantOf(ask.account)
  const zone = marketplaceOf(ask.account.marketplaces[0] ?? '')?.zone ?? 'UTC'
  const now = ports.now()
  if (!isOpen(now, morning, zone)) return false
  const to = startOfLocalDay(now, zone)
  const place = `digest/${tenant.workspaceId}/${tenant.accountId}`
  if ((await ports.store.position(place)) === to.toISOString()) return false
  const from = startOfLocalDay(addLocalDays(to, -1, zone), zone)
  const counts = await ports.store.countSends(tenant, { from, to })
  const worthIt = counts.some(({ kind }) => kind !== 'planned')
  if (worthIt) await ports.store.announce(tenant, { kind: 'digest', from, to }, now)
  // Told first: after a crash in between it is told twice, and never not at all.
  await ports.store.savePosition(place, to.toISOString())
  if (worthIt) ports.wake('announce', tenant)
  return worthIt
}
