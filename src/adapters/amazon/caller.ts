import type { Region } from '../../domain/account.ts'
import type { AmazonTrouble } from '../../ports.ts'
import type { Deadlines } from './open-line.ts'
import type { Bucket, Operation } from './operations.ts'
import { quoteAnswer } from './quote-answer.ts'
import type { Answered } from './read-answer.ts'
import { readRefusal } from './refusal.ts'

/** For the log: what was asked and how it ended, never what it said about a buyer. */
export type AnswerLine = {
  readonly operation: string
  readonly status: number | null
  readonly code: string | null
  readonly requestId: string | null
  /** We are refused, whatever was asked: a role, a token or a secret. */
  readonly denied: boolean
  readonly detail: string
}

/** Who calls, and by what rules. */
export type Caller = {
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
  readonly region: Region
  /** The port of a stand-in; null means Amazon. */
  readonly port: number | null
  readonly deadlines: Deadlines
  /** `next`: when another token is there, where that is known. */
  readonly takeToken: (
    operation: string,
    bucket: Bucket,
  ) => Promise<{ readonly kind: 'granted'; readonly next?: Date } | { readonly kind: 'wait'; readonly until: Date }>
  readonly emptyBucket: (operation: string, until: Date) => Promise<void>
  readonly now: () => Date
  readonly onAnswer: (line: AnswerLine) => void
}

export type Call = {
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | number | readonly string[]>>
  readonly body?: Readonly<Record<string, unknown>>
}

/** `lost`: the request may have arrived, its answer did not. */
export type Outcome = Answered | { readonly kind: 'lost'; readonly detail: string } | AmazonTrouble

/** What an answer says in one line, fit for logs and cards. */
export const describe = (caller: Caller, answer: Answered): string => {
  const error = answer.errors[0]
  const said = error ? [error.message, error.details].filter((part) => part !== '').join(' ') : ''
  return quoteAnswer(said === '' ? `HTTP ${answer.status}` : said, [caller.clientSecret, caller.refreshToken])
}

const isDenied = (outcome: Outcome): boolean => {
  if (outcome.kind !== 'answered') return outcome.kind === 'access-denied'
  const about = outcome.status === 403 ? readRefusal(outcome.errors) : null
  return outcome.status === 401 || about === 'access-denied' || about === 'token'
}

export const answerLine = (
  caller: Caller,
  { name: operation, optional }: Pick<Operation, 'name' | 'optional'>,
  outcome: Outcome,
): AnswerLine => {
  const denied = !optional && isDenied(outcome)
  const nothing = { operation, status: null, code: null, requestId: null, denied }
  if (outcome.kind === 'throttled') return { ...nothing, detail: 'throttled' }
  if (outcome.kind !== 'answered') return { ...nothing, detail: outcome.detail }
  const code = outcome.errors[0]?.code ?? ''
  return {
    operation,
    status: outcome.status,
    code: /^\w{1,60}$/.test(code) ? code : null,
    requestId: outcome.requestId,
    denied,
    detail: describe(caller, outcome),
  }
}
