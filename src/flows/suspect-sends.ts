import type { Account } from '../domain/account.ts'
import type { Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'

type Needs = Pick<Ports, 'store' | 'now' | 'wake'>

const day = 24 * 60 * 60 * 1000
/** Fewer say nothing: one buyer's mailbox is often full. */
const fewest = 5
const share = 0.5
/** What a restriction looks like from here; a buyer who opted out is nobody's fault. */
const signs: readonly string[] = [
  'restricted',
  'blocked-content',
  'refused-by-server',
  'unauthorised-sender',
  'proved-undelivered',
]

/**
 * When suddenly most buyer messages come back, messaging may be restricted though no notice was seen: the channel is
 * asked to look, once a day. Nothing is paused for it.
 */
export async function suspectSends(ports: Needs, ask: { account: Account }): Promise<boolean> {
  const tenant = tenantOf(ask.account)
  const now = ports.now()
  const counts = await ports.store.countSends(tenant, {
    from: new Date(now.getTime() - day),
    to: new Date(now.getTime() + 1),
  })
  const count = (fits: (one: (typeof counts)[number]) => boolean) =>
    counts.filter(fits).reduce((sum, one) => sum + one.count, 0)
  const stopped = count((one) => signs.includes(one.because) && one.kind !== 'sent')
  const arrived = count((one) => one.channel === 'buyer-message' && ['sent', 'unknown'].includes(one.kind))
  if (stopped < fewest || stopped < share * (stopped + arrived)) return false
  if (await ports.store.openRestriction(tenant)) return false
  const key = `suspicion:${tenant.accountId}`
  if (!(await ports.store.firstTime(tenant.workspaceId, key, now, new Date(now.getTime() - day)))) return false
  await ports.store.announce(tenant, { kind: 'many-undelivered', stopped, arrived }, now)
  ports.wake('announce', tenant)
  return true
}
