import type { GivenOrder } from './amazon/order.ts'
import type { Sandbox } from './start-sandbox.ts'

const day = 24 * 60 * 60 * 1000

export const orderId = (number: number): string => `111-${String(2223330 + number)}-${String(4445550 + number)}`

/** An order delivered eight days ago: inside Amazon's window. */
export const order = (sandbox: Sandbox, number: number, fulfilledBy: 'MERCHANT' | 'AMAZON'): GivenOrder => {
  const ago = (days: number) => new Date(sandbox.now().getTime() - days * day).toISOString()
  return {
    orderId: orderId(number),
    marketplaceId: 'ATVPDKIKX0DER',
    status: 'SHIPPED',
    fulfilledBy,
    createdTime: ago(12),
    lastUpdatedTime: ago(0),
    deliverBy: { earliest: ago(9), latest: ago(8) },
    packages: fulfilledBy === 'MERCHANT' ? ['DELIVERED'] : [],
    buyerEmail: fulfilledBy === 'MERCHANT' ? `relay-${number}@marketplace.amazon.com` : null,
  }
}

export const requestsFor = (sandbox: Sandbox, number: number): number =>
  sandbox.amazon.ledger.filter((line) => line.orderId === orderId(number)).length
export const mailsFor = (sandbox: Sandbox, number: number): number =>
  sandbox.smtp.received.filter((mail) => mail.to.includes(`relay-${number}@marketplace.amazon.com`)).length
