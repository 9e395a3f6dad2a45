import { auditMessage } from '../../src/domain/audit.ts'
import { fixMessage } from '../../src/domain/fix.ts'
import { readMessage } from '../../src/domain/message/read-message.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { messageKinds, partsOf } from '../../src/domain/weigh-message.ts'
import { oddSamples, type PolicySample, policySamples } from '../samples/policy/policy-samples.ts'
import type { Example } from './learn-weights.ts'

/** So often each message is looked at when its scale is learned. */
export const messageRounds = 20

const kindsOf = ({ violates }: PolicySample): readonly string[] =>
  violates.length === 0 ? ['clean'] : messageKinds.filter((kind) => violates.includes(kind))

/** The labelled messages in a language that are clean, or break a rule that can be learned. */
export const learnableMessages = (language: string): readonly PolicySample[] =>
  [...policySamples(), ...oddSamples()].filter(
    (sample) => (sample.text.language ?? 'en').slice(0, 2).toLowerCase() === language && kindsOf(sample).length > 0,
  )

const settings = { injectsOrderId: false, allowedHosts: [] }

const exampleOf = (text: MessageText, kinds: readonly string[]): Example => {
  const parts = partsOf(readMessage(text, settings))
  return {
    features: [...new Set(parts.flatMap(({ features }) => features))],
    wanted: messageKinds.map((kind) => (kinds.includes(kind) ? 1 / kinds.length : 0)),
  }
}

/** What is left of a message when what it breaks is mended is clean, and differs from it in that alone. */
const mended = ({ text, violates }: PolicySample): readonly Example[] => {
  const fixed = violates.length > 0 ? fixMessage(text)?.text : null
  return fixed && auditMessage(fixed, { weighs: false }).verdict === 'pass' ? [exampleOf(fixed, ['clean'])] : []
}

export const messageExamples = (samples: readonly PolicySample[]): readonly Example[] =>
  samples
    .flatMap((sample) => [exampleOf(sample.text, kindsOf(sample)), ...mended(sample)])
    .filter(({ features }) => features.length > 0)
