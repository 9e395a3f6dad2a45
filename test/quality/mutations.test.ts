import { expect, test } from 'vitest'
import { policySamples } from '../samples/policy/policy-samples.ts'
import { brokenBy, brokenByAll } from './judge-mutations.ts'
import { mutations } from './mutations.ts'

const samples = policySamples()

test('a message that is written otherwise keeps its verdict', () => {
  expect(brokenByAll(samples, 0.025)).toEqual([])
})

test.each(mutations)('$name changes messages, and leaves placeholders and addresses alone', ({ mutate }) => {
  const text = {
    subject: 'Order {{orderId}}',
    body: 'Dear Lea,\nplease leave a REVIEW für uns at https://www.amazon.de/hilfe - thank you very much, {{sellerName}}',
    format: 'plain' as const,
    language: 'de',
    contactReason: null,
    attachments: [],
  }
  const changed = mutate(text, () => 0.1)
  expect(changed).not.toEqual(text)
  expect(changed.subject).toContain('{{orderId}}')
  expect(changed.body).toContain('{{sellerName}}')
  expect(changed.body).toContain('https://www.amazon.de/hilfe')
})

test('a mutation that does change what is said is noticed', () => {
  const mutate = (text: (typeof samples)[number]['text']) => ({ ...text, subject: '', body: 'Leave 5 stars.' })
  const clean = samples.filter((sample) => sample.violates.length === 0).slice(0, 3)
  const violating = samples.filter((sample) => sample.violates.includes('external-link')).slice(0, 3)
  expect(brokenBy({ name: 'another text', mutate }, [...clean, ...violating]).map((one) => one.sample)).toEqual(
    expect.arrayContaining([...clean, ...violating].map((one) => one.id)),
  )
})
