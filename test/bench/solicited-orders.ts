import { day } from '../domain/sample-orders.ts'

/** Orders in the middle of their windows, as Amazon has them. */
export const solicitedOrders = (now: Date, count: number, marketplaceId: string) =>
  Array.from({ length: count }, (_, index) => ({
    orderId: `111-${1_000_000 + index}-${2_000_000 + index}`,
    marketplaceId,
    fulfilledBy: 'AMAZON' as const,
    createdTime: daysBefore(now, 12),
    lastUpdatedTime: daysBefore(now, 0.1),
    deliverBy: { earliest: daysBefore(now, 9), latest: daysBefore(now, 8) },
  }))
const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * day).toISOString()
