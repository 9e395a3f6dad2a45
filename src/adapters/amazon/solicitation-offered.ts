import { z } from 'zod'
import type { Amazon } from '../../ports.ts'
import type { Phone } from './call-amazon.ts'
import { readActionsOperation } from './operations.ts'
import { readAmazon, type Savings, troubleOf } from './read-amazon.ts'
import { readRefusal } from './refusal.ts'

const action = 'productReviewAndSellerFeedback'

const actionList = z.object({
  _links: z.object({ actions: z.array(z.object({ name: z.string() }).catch({ name: '' })) }),
})

/** Refusals that are about the order, not about us. */
const aboutTheOrder = ['already-requested', 'outside-window', 'not-available']

export const solicitationOffered =
  (phone: Phone, savings: Savings): Amazon['solicitationOffered'] =>
  async ({ orderId, marketplaceId }) => {
    const outcome = await readAmazon(phone, savings, {
      operation: readActionsOperation,
      path: { amazonOrderId: orderId },
      query: { marketplaceIds: [marketplaceId] },
    })
    if (outcome.kind !== 'answered') return troubleOf(phone, outcome)
    if (outcome.status === 404) return { kind: 'not-offered' }
    if (outcome.status === 403 && aboutTheOrder.includes(readRefusal(outcome.errors))) return { kind: 'not-offered' }
    const list = actionList.safeParse(outcome.body)
    if (outcome.status !== 200 || !list.success) return troubleOf(phone, outcome)
    return { kind: list.data._links.actions.some(({ name }) => name === action) ? 'offered' : 'not-offered' }
  }
