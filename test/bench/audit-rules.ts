import { auditMessage } from '../../src/domain/audit.ts'
import { readMessage } from '../../src/domain/message/read-message.ts'
import { reviewAsks } from '../../src/domain/phrases/review-asks.ts'
import { rules } from '../../src/domain/rules/index.ts'
import { policySamples } from '../samples/policy/policy-samples.ts'
import { type Row, row } from './row.ts'

const rounds = 12
/** Some hundred texts in all languages. */
const oneIn = 10
const settings = { injectsOrderId: false, allowedHosts: [] }

/** What each rule adds to the audit of the sample messages, in percent of all of it: what a further rule would cost. */
export const benchAuditRules = async (): Promise<Row[]> => {
  const texts = policySamples()
    .filter((_, at) => at % oneIn === 0)
    .map((sample) => sample.text)
  const spent = new Map<string, number>()
  let whole = 0
  for (let round = 0; round < rounds; round++) {
    const before = performance.now()
    for (const text of texts) auditMessage(text)
    if (round > 1) whole += performance.now() - before
    for (const text of texts) {
      const message = readMessage(text, settings)
      // Phrases and what is asked for are found once for all rules, whichever asks first.
      reviewAsks(message)
      for (const rule of rules) {
        const start = performance.now()
        rule.check(message)
        if (round > 1) spent.set(rule.id, (spent.get(rule.id) ?? 0) + performance.now() - start)
      }
    }
  }
  return [...spent]
    .sort(([, a], [, b]) => b - a)
    .map(([id, time]) => row(`audit-rule/${id}`, (time * 100) / whole, '% of an audit', 'lower'))
}
