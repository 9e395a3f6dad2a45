import { readMessage } from '../../src/domain/message/read-message.ts'
import { scaleOf } from '../../src/domain/scale.ts'
import { likelyViolation } from '../../src/domain/weigh-message.ts'
import type { PolicySample } from '../samples/policy/policy-samples.ts'
import { learnWeights } from './learn-weights.ts'
import { learnableMessages, messageExamples, messageRounds } from './message-examples.ts'

/** The last batches: each written before anything had judged it, in two halves. */
const halves = [/^(?:fourteenth|sixteenth)-/, /^(?:fifteenth|seventeenth)-/]

export type MessageFigures = {
  readonly language: string
  readonly violating: number
  /** Likely by weight alone, and for a rule that they break. */
  readonly likely: number
  readonly rightly: number
  readonly clean: number
  readonly falselyLikely: number
}

const settings = { injectsOrderId: false, allowedHosts: [] }

/**
 * What the scale alone makes of messages that it was not learned from: each half of the last batches is weighed by a scale
 * learned from all the others. The rules, which have been widened after them, have no part in it.
 */
export const messageFigures = (): readonly MessageFigures[] =>
  ['en', 'de', 'fr', 'it', 'es', 'ja'].map((language) => {
    const all = learnableMessages(language)
    const judged = halves.flatMap((half) => {
      const seen = all.filter(({ id }) => !half.test(id))
      const scale = scaleOf(learnWeights(messageExamples(seen), messageRounds))
      return all
        .filter(({ id }) => half.test(id))
        .map((sample) => ({ sample, likely: likelyViolation(readMessage(sample.text, settings), scale) }))
    })
    const isClean = ({ sample }: { sample: PolicySample }) => sample.violates.length === 0
    const broken = judged.filter((one) => !isClean(one))
    const likely = broken.flatMap((one) => (one.likely ? [{ ...one, rule: one.likely.rule }] : []))
    return {
      language,
      violating: broken.length,
      likely: likely.length,
      rightly: likely.filter(({ sample, rule }) => [...sample.violates, ...sample.also].includes(rule)).length,
      clean: judged.filter(isClean).length,
      falselyLikely: judged.filter((one) => isClean(one) && one.likely).length,
    }
  })
