import { readMessage } from '../../src/domain/message/read-message.ts'
import { type Features, featuresBy } from '../../src/domain/message-features.ts'
import type { Weights } from '../../src/domain/scale.ts'
import { messageKinds, partsOf } from '../../src/domain/weigh-message.ts'
import { freshSamples, oddSamples, type PolicySample, policySamples } from '../samples/policy/policy-samples.ts'
import { learnNeighbours, type PartedExample } from './learn-neighbours.ts'

/** So often each message is looked at when the scale is learned. */
const rounds = 30

export const languageOf = ({ text }: PolicySample): string => (text.language ?? 'en').slice(0, 2).toLowerCase()

const kindsOf = ({ violates }: PolicySample): readonly string[] =>
  violates.length === 0 ? ['clean'] : messageKinds.filter((kind) => violates.includes(kind))

/** The labelled messages that are clean, or break a rule that can be learned. */
export const learnableMessages = (language: string): readonly PolicySample[] =>
  [...policySamples(), ...oddSamples(), ...freshSamples()].filter(
    (sample) => languageOf(sample) === language && kindsOf(sample).length > 0,
  )

const settings = { injectsOrderId: false, allowedHosts: [] }

const exampleOf = (sample: PolicySample, all: Features): PartedExample => {
  const kinds = kindsOf(sample)
  return {
    parts: partsOf(readMessage(sample.text, settings), all).map(({ features }) => features.map(({ name }) => name)),
    wanted: messageKinds.map((kind) => (kinds.includes(kind) ? 1 : 0)),
  }
}

/** What is learned of the words of messages in one language. */
export const learnMessageWeights = (samples: readonly PolicySample[]): Weights => {
  // Every feature by its name, weighty or not.
  const named = featuresBy(() => [])
  return learnNeighbours(
    samples.map((sample) => exampleOf(sample, named)).filter(({ parts }) => parts.length > 0),
    rounds,
  )
}
