import { readMessage } from '../../src/domain/message/read-message.ts'
import { type Feature, type Features, featuresBy } from '../../src/domain/message-features.ts'
import type { FeatureWeights, Weights } from '../../src/domain/scale.ts'
import { messageKinds, messageLanguages, partsOf } from '../../src/domain/weigh-message.ts'
import { freshSamples, oddSamples, type PolicySample, policySamples } from '../samples/policy/policy-samples.ts'
import { learnNeighbours, type PartedExample } from './learn-neighbours.ts'

/** So often each message is looked at when the scale is learned. */
const rounds = 30

export const languageOf = ({ text }: PolicySample): string => (text.language ?? 'en').slice(0, 2).toLowerCase()

const kindsOf = ({ violates }: PolicySample): readonly string[] =>
  violates.length === 0 ? ['clean'] : messageKinds.filter((kind) => violates.includes(kind))

/** The labelled messages that are clean, or break a rule that can be learned. */
export const learnableMessages = (): readonly PolicySample[] =>
  [...policySamples(), ...oddSamples(), ...freshSamples()].filter(
    (sample) => messageLanguages.includes(languageOf(sample)) && kindsOf(sample).length > 0,
  )

const settings = { injectsOrderId: false, allowedHosts: [] }

/** Words belong to a language; what they mean does not. */
const isMeaning = (feature: string): boolean => feature.startsWith('#')

const exampleOf = (sample: PolicySample, all: Features): PartedExample => {
  const kinds = kindsOf(sample)
  const language = languageOf(sample)
  const named = ({ name }: Feature): string => (isMeaning(name) ? name : `${language}:${name}`)
  return {
    parts: partsOf(readMessage(sample.text, settings), all).map(({ features }) => features.map(named)),
    wanted: messageKinds.map((kind) => (kinds.includes(kind) ? 1 : 0)),
  }
}

export type MessageWeights = {
  readonly meanings: Weights
  readonly words: Readonly<Record<string, FeatureWeights>>
}

/** Learned from all languages at once, and taken apart by language afterwards. */
export const learnMessageWeights = (samples: readonly PolicySample[]): MessageWeights => {
  // Every feature by its name, weighty or not.
  const named = featuresBy(() => [])
  const { bias, features } = learnNeighbours(
    samples.map((sample) => exampleOf(sample, named)).filter(({ parts }) => parts.length > 0),
    rounds,
  )
  const all = Object.entries(features)
  const wordsIn = (language: string): FeatureWeights =>
    Object.fromEntries(
      all.flatMap(([feature, weights]) =>
        feature.startsWith(`${language}:`) ? [[feature.slice(language.length + 1), weights]] : [],
      ),
    )
  return {
    meanings: { bias, features: Object.fromEntries(all.filter(([feature]) => isMeaning(feature))) },
    words: Object.fromEntries(messageLanguages.map((language) => [language, wordsIn(language)])),
  }
}
