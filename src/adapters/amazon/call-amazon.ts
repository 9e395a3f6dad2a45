import type { AmazonTrouble } from '../../ports.ts'
import { answerLine, type Call, type Caller, type Outcome } from './caller.ts'
import type { Deadlines } from './open-line.ts'
import type { Operation } from './operations.ts'
import { readRefusal } from './refusal.ts'
import { fetchToken, sendCall } from './send-call.ts'
import { openSignIn, type SignIn } from './sign-in.ts'
import { takeInTurn } from './take-in-turn.ts'

export type Phone = { readonly caller: Caller; readonly signIn: SignIn; readonly takeToken: Caller['takeToken'] }

export const openPhone = (caller: Caller): Phone => ({
  caller,
  signIn: openSignIn(() => fetchToken(caller)),
  takeToken: takeInTurn(caller),
})

const longestWait = 3_600_000

/** Amazon's bucket is emptier than ours: empty ours too, so that nobody asks before a token is due. */
const throttled = async (caller: Caller, operation: Operation, rate: number | null): Promise<AmazonTrouble> => {
  const wait = Math.min(1000 / (rate ?? operation.bucket.perSecond), longestWait)
  const until = new Date(caller.now().getTime() + wait)
  await caller.emptyBucket(operation.name, until)
  return { kind: 'throttled', until }
}

/**
 * Requests that set out a second apart may arrive together, when the first waits for a busy machine or a slow line: one
 * token is never spent, so that none is refused for it.
 */
const reserve = 1
const withReserve = ({ perSecond, burst }: Operation['bucket']): Operation['bucket'] => ({
  perSecond,
  burst: Math.max(1, burst - reserve),
})

type Attempt = { readonly outcome: Outcome; readonly token: string | null }

const attempt = async ({ caller, signIn, takeToken }: Phone, call: Call, deadlines: Deadlines): Promise<Attempt> => {
  const signedIn = await signIn.token()
  if (signedIn.kind !== 'signed-in') {
    caller.onAnswer(answerLine(caller, { name: 'signIn' }, signedIn))
    return { outcome: signedIn, token: null }
  }
  const leave = await takeToken(call.operation.name, withReserve(call.operation.bucket))
  if (leave.kind === 'wait') return { outcome: { kind: 'throttled', until: leave.until }, token: null }
  const outcome = await sendCall(caller, signedIn.token, call, deadlines)
  caller.onAnswer(answerLine(caller, call.operation, outcome))
  if (outcome.kind !== 'answered' || outcome.status !== 429) return { outcome, token: signedIn.token }
  return { outcome: await throttled(caller, call.operation, outcome.rate), token: null }
}

/**
 * One call. It goes out a second time only when Amazon refused the access token, for then the first was surely not
 * acted upon. `deadlines` may be shorter than the caller's own.
 */
export const callAmazon = async (phone: Phone, call: Call, deadlines = phone.caller.deadlines): Promise<Outcome> => {
  const { outcome, token } = await attempt(phone, call, deadlines)
  const stale = outcome.kind === 'answered' && outcome.status === 403 && readRefusal(outcome.errors) === 'token'
  if (!stale || token === null) return outcome
  phone.signIn.refuse(token)
  return (await attempt(phone, call, deadlines)).outcome
}
