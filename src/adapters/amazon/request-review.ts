import { z } from 'zod'
import type { OfficialAnswer, Outlet } from '../../ports.ts'
import { callAmazon, type Phone } from './call-amazon.ts'
import { describe } from './caller.ts'
import { requestReviewOperation } from './operations.ts'
import type { Answered } from './read-answer.ts'
import { readRefusal } from './refusal.ts'

/** Amazon answers `{}`, and now and then nothing at all. */
const isAccepted = ({ status, form, body, errors }: Answered): boolean =>
  status === 201 && (form === 'empty' || z.record(z.string(), z.unknown()).safeParse(body).success) && !errors.length

const refused = (answer: Answered, detail: string): OfficialAnswer => {
  const refusal = readRefusal(answer.errors)
  if (refusal === 'token' || refusal === 'access-denied') return { kind: 'access-denied', detail }
  return { kind: 'refused', why: refusal === 'unknown' ? 'ineligible' : refusal, detail }
}

/** Only what surely did nothing is said to have done nothing; a server's failure may have come after the act. */
const judge = (answer: Answered, detail: string): OfficialAnswer => {
  if (isAccepted(answer)) return { kind: 'accepted' }
  if (answer.status === 403) return refused(answer, detail)
  if (answer.status === 401) return { kind: 'access-denied', detail }
  if (answer.status === 404) return { kind: 'refused', why: 'not-available', detail }
  if ([400, 413, 415].includes(answer.status)) return { kind: 'unavailable', detail }
  return { kind: 'unsure', detail: answer.status < 300 ? 'an answer that could not be read' : detail }
}

/** Asks Amazon to ask the buyer. Sent once: an answer that got lost is told as such. */
export const requestReview =
  (phone: Phone): Outlet['requestReview'] =>
  async ({ orderId, marketplaceId }) => {
    const outcome = await callAmazon(phone, {
      operation: requestReviewOperation,
      path: { amazonOrderId: orderId },
      query: { marketplaceIds: [marketplaceId] },
    })
    if (outcome.kind === 'lost') return { kind: 'unsure', detail: outcome.detail }
    return outcome.kind === 'answered' ? judge(outcome, describe(phone.caller, outcome)) : outcome
  }
