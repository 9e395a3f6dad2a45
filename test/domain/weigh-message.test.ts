import { describe, expect, it } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { rules } from '../../src/domain/rules/index.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { messageKinds } from '../../src/domain/weigh-message.ts'
import { oddSamples, policySamples } from '../samples/policy/policy-samples.ts'

const likely = (text: MessageText): readonly Finding[] => {
  const sure = auditMessage(text, { weighs: false }).findings
  return auditMessage(text).findings.filter(
    (finding) => !sure.some((one) => one.rule === finding.rule && one.start === finding.start),
  )
}

const clean = policySamples().filter(({ violates }) => violates.length === 0)

/** Messages that break a rule on the text in words that no rule knows. */
const silent = oddSamples().filter(
  ({ text, violates }) => violates.length > 0 && auditMessage(text, { weighs: false }).verdict === 'pass',
)

describe('A message weighed by all its words', () => {
  it('is warned of where no rule finds what it does, and never blocked for it, with the sentence that says most', () => {
    const warned = silent.flatMap(({ text }) => likely(text).map((finding) => ({ text, finding })))
    expect(silent.length).toBeGreaterThan(100)
    expect(warned.length / silent.length).toBeGreaterThan(0.5)
    for (const { text, finding } of warned) {
      expect(auditMessage(text).verdict).toBe('warn')
      expect(finding.certainty).toBe('borderline')
      expect(finding.text.length).toBeGreaterThan(0)
      expect(text[finding.field as 'subject' | 'body'].slice(finding.start ?? 0, finding.end ?? 0)).toBe(finding.text)
    }
  })

  it('may only be likely to break what is a rule', () => {
    const ids: readonly string[] = rules.map(({ id }) => id)
    expect(messageKinds.slice(1).filter((kind) => !ids.includes(kind))).toEqual([])
  })

  it('is left alone where it is clean, short, in another language, or in none', () => {
    const texts = clean.map(({ text }) => text)
    expect(texts.filter((text) => likely(text).length > 0).length / texts.length).toBeLessThan(0.005)
    const [one] = texts
    for (const language of ['nl', 'sv', null])
      expect(likely({ ...one!, body: 'Dank u wel voor uw bestelling.', language })).toEqual([])
  })

  it('has one such finding at most, of a rule that found nothing itself', () => {
    for (const { text } of policySamples().filter((_, at) => at % 20 === 0)) {
      const found = likely(text)
      expect(found.length).toBeLessThan(2)
      expect(found.every(({ fix, certainty }) => fix === null && certainty === 'borderline')).toBe(true)
    }
  })
})
