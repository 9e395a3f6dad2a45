import { expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import { policySamples } from '../samples/policy/policy-samples.ts'

const samples = policySamples()
const violating = samples.filter((sample) => sample.violates.length > 0)
const clean = samples.filter((sample) => sample.violates.length === 0)

/** Every sample of the repository is judged right; a message that is not is a gap to close, not a number to lower. */
test('there are enough samples of both kinds to mean something', () => {
  expect(violating.length).toBeGreaterThanOrEqual(60)
  expect(clean.length).toBeGreaterThanOrEqual(40)
  expect(new Set(samples.map((sample) => sample.id)).size).toBe(samples.length)
})

test.each(violating)('$id: every violation in it is found, and clearly', ({ text, violates }) => {
  const clear = auditMessage(text).findings.filter((finding) => finding.certainty === 'clear')
  expect(clear.map((finding) => finding.rule)).toEqual(expect.arrayContaining([...violates]))
})

test.each(violating.filter((sample) => sample.marks.length > 0))(
  '$id: the words that a person marked are pointed at',
  ({ text, marks }) => {
    const { findings } = auditMessage(text)
    for (const mark of marks) {
      const field = text.subject.includes(mark) ? 'subject' : 'body'
      const start = text[field].indexOf(mark)
      const touching = findings.filter(
        (one) => one.field === field && one.start! < start + mark.length && start < one.end!,
      )
      expect(touching, mark).not.toEqual([])
    }
  },
)

test.each(clean)('$id: a clean message is not blocked', ({ text }) => {
  const { verdict, findings } = auditMessage(text)
  expect(verdict, JSON.stringify(findings)).not.toBe('block')
})
