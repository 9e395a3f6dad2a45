import { z } from 'zod'
import type { Amazon } from '../../ports.ts'
import type { Phone } from './call-amazon.ts'
import { getOrderOperation } from './operations.ts'
import { readAmazon, type Savings, troubleOf } from './read-amazon.ts'

/** Amazon's anonymised addresses only: a real address, or one with a line break, never gets further than this. */
const relay = z.string().regex(/^[A-Za-z0-9._+-]{1,64}@marketplace\.amazon\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/)

const orderAnswer = z.object({ order: z.object({ buyer: z.object({ buyerEmail: relay }).nullish().catch(null) }) })

export const relayAddress =
  (phone: Phone, savings: Savings): Amazon['relayAddress'] =>
  async ({ orderId }) => {
    const outcome = await readAmazon(phone, savings, {
      operation: getOrderOperation,
      path: { orderId },
      query: { includedData: ['BUYER'] },
    })
    if (outcome.kind === 'answered' && outcome.status === 404) return { kind: 'none' }
    if (outcome.kind !== 'answered' || outcome.status !== 200) return troubleOf(phone, outcome)
    const answer = orderAnswer.safeParse(outcome.body)
    if (!answer.success) return troubleOf(phone, outcome)
    const address = answer.data.order.buyer?.buyerEmail
    return address === undefined ? { kind: 'none' } : { kind: 'address', address }
  }
