import { setTimeout as sleep } from 'node:timers/promises'
import type { AmazonTrouble } from '../../ports.ts'
import { callAmazon, type Phone } from './call-amazon.ts'
import { type Call, describe, type Outcome } from './caller.ts'
import type { Answered } from './read-answer.ts'

const mostAttempts = 3

/** Second tries are paid from savings that calls build up slowly: in an outage they stop by themselves. */
export type Savings = { readonly earn: () => void; readonly spend: () => boolean }

export const openSavings = (): Savings => {
  let saved = 3
  return {
    earn: () => {
      saved = Math.min(10, saved + 0.1)
    },
    spend: () => {
      if (saved < 1) return false
      saved -= 1
      return true
    },
  }
}

/** Another try may fare better: no answer, a failure of Amazon's, or something that is not an API's answer at all. */
const isPassing = (outcome: Outcome): boolean => {
  if (outcome.kind === 'answered') return outcome.status >= 500 || (outcome.status < 300 && outcome.form !== 'json')
  return outcome.kind === 'lost' || outcome.kind === 'unavailable'
}

/** Something read from Amazon, tried again a few times within the deadline of one call. */
export const readAmazon = async (phone: Phone, savings: Savings, call: Call): Promise<Outcome> => {
  savings.earn()
  const { response, total } = phone.caller.deadlines
  const end = performance.now() + total
  for (let tries = 1; ; tries += 1) {
    const left = Math.max(1, end - performance.now())
    const outcome = await callAmazon(phone, call, { response: Math.min(response, left), total: left })
    const pause = (0.5 + Math.random()) * 200 * 2 ** tries
    const again = isPassing(outcome) && tries < mostAttempts && performance.now() + pause < end && savings.spend()
    if (!again) return outcome
    await sleep(pause)
  }
}

/** What stands in the way when an answer to a question is not the one hoped for. */
export const troubleOf = (phone: Phone, outcome: Exclude<Outcome, Answered> | Answered): AmazonTrouble => {
  if (outcome.kind === 'lost') return { kind: 'unavailable', detail: outcome.detail }
  if (outcome.kind !== 'answered') return outcome
  const detail = describe(phone.caller, outcome)
  if (outcome.status === 401 || outcome.status === 403) return { kind: 'access-denied', detail }
  return { kind: 'unavailable', detail: outcome.status < 300 ? 'an answer that could not be read' : detail }
}
