import { z } from 'zod'
import type { Amazon } from '../../ports.ts'
import type { Phone } from './call-amazon.ts'
import { buyerAttributesOperation } from './operations.ts'
import { readAmazon, type Savings, troubleOf } from './read-amazon.ts'

const attributes = z.object({
  buyer: z
    .object({ locale: z.string().regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,3}$/) })
    .nullish()
    .catch(null),
})

export const buyerLanguage =
  (phone: Phone, savings: Savings): Amazon['buyerLanguage'] =>
  async ({ orderId, marketplaceId }) => {
    const outcome = await readAmazon(phone, savings, {
      operation: buyerAttributesOperation,
      path: { amazonOrderId: orderId },
      query: { marketplaceIds: [marketplaceId] },
    })
    if (outcome.kind === 'answered' && outcome.status === 404) return { kind: 'language', language: null }
    const answer = outcome.kind === 'answered' && outcome.status === 200 ? attributes.safeParse(outcome.body) : null
    if (!answer?.success) return troubleOf(phone, outcome)
    const subtag = answer.data.buyer?.locale.split(/[-_]/)[0]
    return { kind: 'language', language: subtag?.toLowerCase() ?? null }
  }
