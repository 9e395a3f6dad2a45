import type { MessageText } from '../domain/template.ts'

export type ModelSilence = {
  readonly kind: 'silent'
  /** `no-key`: none configured. The rest are the outcomes of facts about model servers; none carries text. */
  readonly because:
    | 'no-key'
    | 'refused'
    | 'truncated'
    | 'filtered'
    | 'bad-json'
    | 'schema-mismatch'
    | 'empty'
    | 'bad-request'
    | 'auth'
    | 'not-found'
    | 'rate-limited'
    | 'quota'
    | 'unavailable'
    | 'timeout'
    | 'too-long'
}

/** Explains and drafts; decides nothing. Its text is unjudged until the rules have passed it. */
export type Model = {
  readonly name: string | null
  readonly explainFinding: (ask: {
    text: MessageText
    rule: string
    words: string
    why: string
  }) => Promise<{ readonly kind: 'said'; readonly explanation: string } | ModelSilence>
  readonly rewriteTemplate: (ask: {
    text: MessageText
    findings: readonly { rule: string; words: string; why: string }[]
    failedRules: readonly string[]
  }) => Promise<{ readonly kind: 'said'; readonly subject: string; readonly body: string } | ModelSilence>
}
