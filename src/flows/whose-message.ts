import type { Account } from '../domain/account.ts'
import { attemptIdIn } from '../domain/message-id.ts'
import type { Notice } from '../domain/notice.ts'
import type { Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'

/** A mail names few orders. */
const mostOrders = 5

/**
 * Which of several accounts a note about one message means: the one that sent the message it refers to, or whose order
 * it names. Null unless exactly one fits.
 */
export async function whoseMessage(
  ports: Pick<Ports, 'store'>,
  ask: { candidates: readonly Account[]; notice: Pick<Notice, 'reading'>; references: readonly string[] },
): Promise<Account | null> {
  const attemptId = attemptIdIn(ask.references)
  const orderIds = ask.notice.reading.orderIds.slice(0, mostOrders)
  const fits = await Promise.all(
    ask.candidates.map(async (account) => {
      const tenant = tenantOf(account)
      if (attemptId && (await ports.store.sendOfAttempt(tenant, attemptId))) return [account]
      const orders = await Promise.all(orderIds.map((orderId) => ports.store.order(tenant, orderId)))
      return orders.some((order) => order !== null) ? [account] : []
    }),
  )
  const found = fits.flat()
  return found.length === 1 ? found[0]! : null
}
