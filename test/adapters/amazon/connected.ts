import { onTestFinished } from 'vitest'
import type { AnswerLine } from '../../../src/adapters/amazon/connect-amazon.ts'
import { connectAmazon } from '../../../src/adapters/amazon/connect-amazon.ts'
import type { GivenOrder } from '../../../src/sandbox/amazon/order.ts'
import { startAmazon } from '../../../src/sandbox/amazon/start-amazon.ts'

export const germany = 'A1PA6795UKMFR9'
export const noon = new Date('2026-11-23T12:00:00Z')

const day = 86_400_000
export const daysBefore = (days: number): string => new Date(noon.getTime() - days * day).toISOString()

/** A seller-fulfilled order in the middle of its window at noon. */
export const askable = (orderId: string, changes: Partial<GivenOrder> = {}): GivenOrder => ({
  orderId,
  marketplaceId: germany,
  createdTime: daysBefore(20),
  lastUpdatedTime: daysBefore(1),
  deliverBy: { earliest: daysBefore(15), latest: daysBefore(12) },
  buyerEmail: 'relay-4711@marketplace.amazon.de',
  ...changes,
})

type Options = Partial<Parameters<typeof connectAmazon>[0]> & { readonly standIn?: Parameters<typeof startAmazon>[0] }

/** The adapter, connected to a stand-in of its own that ends with the test. */
export const connected = async ({ standIn = {}, ...options }: Options = {}) => {
  const far = await startAmazon({ now: () => noon, ...standIn })
  onTestFinished(() => far.close())
  const lines: AnswerLine[] = []
  const emptied: { operation: string; until: Date }[] = []
  const amazon = connectAmazon({
    ...far.credentials,
    region: 'eu',
    url: far.url,
    marketplaces: [germany],
    takeToken: async () => ({ kind: 'granted' }),
    emptyBucket: async (operation, until) => void emptied.push({ operation, until }),
    now: () => noon,
    onAnswer: (line) => lines.push(line),
    deadlines: { response: 5_000, total: 10_000 },
    ...options,
  })
  const requests = (operation: string): number => far.journal.filter((line) => line.operation === operation).length
  return { far, amazon, lines, emptied, requests }
}

export const readActions = 'getSolicitationActionsForOrder'
export const request = 'createProductReviewAndSellerFeedbackSolicitation'
