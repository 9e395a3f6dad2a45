import { expect, it } from 'vitest'
import { auditMessage } from '../../../src/domain/audit.ts'

/** A sentence by what its grammar shows, and the rule that must object to it clearly. */
export type Violations = readonly (readonly [phenomenon: string, sentence: string, rule: string])[]
export type Harmless = readonly (readonly [phenomenon: string, sentence: string])[]

/** How single sentences of a language are judged, each as the body of a message that names its order. */
export const judgeIn = (language: string) => {
  const auditOf = (body: string) =>
    auditMessage({
      subject: 'Amazon 171-1234567-1234567',
      body,
      format: 'plain',
      language,
      contactReason: null,
      attachments: [],
    })
  const clearRules = (body: string): readonly string[] => [
    ...new Set(
      auditOf(body)
        .findings.filter((one) => one.certainty === 'clear')
        .map((one) => one.rule),
    ),
  ]
  /** The rules that stop a message; none of one that may go, with or without a warning. */
  const blockingRules = (body: string): readonly string[] => (auditOf(body).verdict === 'block' ? clearRules(body) : [])
  const holds = (violations: Violations, harmless: Harmless): void => {
    it.each(violations)('are objected to with %s: %s', (_phenomenon, sentence, rule) => {
      expect(clearRules(sentence)).toContain(rule)
    })
    it.each(harmless)('pass with %s: %s', (_phenomenon, sentence) => {
      expect(blockingRules(sentence)).toEqual([])
    })
  }
  return { blockingRules, holds }
}
