import { expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import { policySamples } from '../samples/policy/policy-samples.ts'

const judged = policySamples().map((sample) => ({ ...sample, audit: auditMessage(sample.text) }))
const violating = judged.filter((sample) => sample.violates.length > 0)
const clean = judged.filter((sample) => sample.violates.length === 0)

/** Every sample of the repository is judged right; a message that is not is a gap to close, not a number to lower. */
test('there are enough samples of both kinds to mean something', () => {
  expect(violating.length).toBeGreaterThanOrEqual(400)
  expect(clean.length).toBeGreaterThanOrEqual(150)
  expect(new Set(judged.map((sample) => sample.id)).size).toBe(judged.length)
})

test('every violation in every sample is found, and clearly', () => {
  const missed = violating.flatMap(({ id, violates, audit }) => {
    const clear = audit.findings.filter((finding) => finding.certainty === 'clear').map((finding) => finding.rule)
    return violates.filter((rule) => !clear.includes(rule)).map((rule) => `${id}: ${rule}`)
  })
  expect(missed).toEqual([])
})

test('the words that a person marked are pointed at', () => {
  const missed = violating.flatMap(({ id, text, marks, audit }) =>
    marks
      .filter((mark) => {
        const field = text.subject.includes(mark) ? 'subject' : 'body'
        const start = text[field].indexOf(mark)
        return !audit.findings.some(
          (one) => one.field === field && one.start! < start + mark.length && start < one.end!,
        )
      })
      .map((mark) => `${id}: ${mark}`),
  )
  expect(missed).toEqual([])
})

test('no clean message is blocked', () => {
  const blocked = clean
    .filter(({ audit }) => audit.verdict === 'block')
    .map(({ id, audit }) => `${id}: ${JSON.stringify(audit.findings)}`)
  expect(blocked).toEqual([])
})

test('whatever way a sample is written, each finding is the text between its offsets', () => {
  for (const { id, text, audit } of judged) {
    for (const one of audit.findings) {
      if (one.field === 'message') expect([one.start, one.end, one.text], id).toEqual([null, null, ''])
      else expect(text[one.field].slice(one.start!, one.end!), id).toBe(one.text)
    }
  }
})
