import type { Audit, Dismissal, Severity } from '../domain/finding.ts'
import type { AuditInput } from './audit-inputs.ts'

/** A message and what the rules say of it. */
export type Audited = { readonly input: Extract<AuditInput, { kind: 'message' }>; readonly audit: Audit }

export type Unread = Extract<AuditInput, { kind: 'unreadable' }>

/** A dismissal as a configuration file holds it: of these words under this rule, in any message. */
export type FileDismissal = Pick<Dismissal, 'rule' | 'text' | 'reason' | 'until'> & { readonly expired: boolean }

/** What a seller's own file says about the audit. */
export type AuditConfiguration = {
  /** As it was named or found; null without one. */
  readonly file: string | null
  readonly language: string | null
  readonly injectsOrderId: boolean
  readonly blockOnMedium: boolean
  readonly allowedHosts: readonly string[]
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  readonly dismissals: readonly FileDismissal[]
}

export type Run = {
  readonly unread: readonly Unread[]
  readonly exitCode: number
}

/** One way to print: message by message, so that a long list needs no more memory than a short one. */
export type Printer = {
  readonly message: (one: Audited) => string
  readonly end: (run: Run) => string
}
