import type { Account } from '../domain/account.ts'
import { readNotification } from '../domain/notification.ts'
import type { Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'

/** So many notifications are remembered: a queue hands out the same one twice within minutes, not within weeks. */
const remembered = 100

/**
 * One notification from the seller's queue: a changed standing of the account is told, a changed order is asked for.
 * `unreadable` is nothing that Amazon sent, and stays in the queue.
 */
export async function takeInNotification(
  ports: Pick<Ports, 'store' | 'now' | 'wake'>,
  ask: { account: Account; text: string },
): Promise<'told' | 'orders' | 'known' | 'ignored' | 'unreadable'> {
  const notification = readNotification(ask.text)
  if (!notification) return 'unreadable'
  const tenant = tenantOf(ask.account)
  if (notification.kind === 'order-change') {
    ports.wake('import-orders', tenant)
    return 'orders'
  }
  if (notification.kind === 'other') return 'ignored'
  const place = `notifications/${tenant.workspaceId}/${tenant.accountId}`
  const seen = ((await ports.store.position(place)) ?? '').split('\n')
  if (seen.includes(notification.id)) return 'known'
  const open = await ports.store.openRestriction(tenant)
  const { status } = notification
  const event = { kind: 'health-changed', what: 'account-status', marketplaceId: null, status } as const
  await ports.store.announce(tenant, { ...event, restrictionId: open?.id ?? null }, ports.now())
  // Told first: after a crash in between it is told twice, and never not at all.
  await ports.store.savePosition(place, [notification.id, ...seen].slice(0, remembered).join('\n'))
  ports.wake('announce', tenant)
  return 'told'
}
