import { describe, expect, it } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { policySamples } from '../samples/policy/policy-samples.ts'

const likely = (text: MessageText): readonly Finding[] => {
  const sure = auditMessage(text, { weighs: false }).findings
  return auditMessage(text).findings.filter(
    (finding) => !sure.some((one) => one.rule === finding.rule && one.start === finding.start),
  )
}

const clean = policySamples().filter(({ violates }) => violates.length === 0)

describe('A message weighed by all its words', () => {
  it('is warned of and never blocked for what is only likely, with the sentence that says most of it', () => {
    const text: MessageText = {
      subject: 'Your order {{orderId}}',
      body: 'Hello,\n\nyour kettle is on its way. Once your kind words about it stand on Amazon, a second one sets out for your door and we ask for nothing in return.\n\nKind regards',
      format: 'plain',
      language: 'en',
      contactReason: null,
      attachments: [],
    }
    const found = likely(text)
    expect(found.length).toBeLessThan(2)
    for (const { certainty, start, end, text: words } of found) {
      expect(certainty).toBe('borderline')
      expect(text.body.slice(start ?? 0, end ?? 0)).toBe(words)
    }
    expect(auditMessage(text).verdict).not.toBe('pass')
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
