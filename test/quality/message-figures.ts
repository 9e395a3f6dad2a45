import { auditMessage } from '../../src/domain/audit.ts'
import type { Audit, Certainty, Finding } from '../../src/domain/finding.ts'
import { scaleOf } from '../../src/domain/scale.ts'
import { messageLanguages, type ScaleOfLanguage } from '../../src/domain/weigh-message.ts'
import { freshSamples, type PolicySample } from '../samples/policy/policy-samples.ts'
import { languageOf, learnableMessages, learnMessageWeights } from './message-examples.ts'

export type MessageFigures = {
  readonly language: string
  readonly violating: number
  /** Not passed; and stopped. */
  readonly noticed: number
  readonly stopped: number
  readonly clean: number
  readonly falselyNoticed: number
  readonly falselyStopped: number
  /** What they break, rule by rule; how much of it was found, and found clearly; what else was found clearly. */
  readonly labels: number
  readonly found: number
  readonly foundClearly: number
  readonly falseClearly: number
}

/** `fresh-18-de-07` is of an even batch. */
const isEven = ({ id }: PolicySample): boolean => Number(/^fresh-(\d+)-/.exec(id)?.[1] ?? 1) % 2 === 0
const isFresh = ({ id }: PolicySample): boolean => id.startsWith('fresh-')

type Judged = { readonly sample: PolicySample; readonly audit: Audit }

/** Each half of the fresh messages is weighed by a scale learned from all the others. */
const judgedByOthers = (): readonly Judged[] => {
  const all = learnableMessages()
  return [true, false].flatMap((even) => {
    const { meanings, words } = learnMessageWeights(all.filter((one) => !isFresh(one) || isEven(one) !== even))
    const byLanguage = new Map(messageLanguages.map((language) => [language, scaleOf(meanings, words[language])]))
    const scales: ScaleOfLanguage = (language) => byLanguage.get(language ?? '') ?? null
    return freshSamples()
      .filter((one) => isEven(one) === even)
      .map((sample) => ({ sample, audit: auditMessage(sample.text, { scales }) }))
  })
}

const judgedByRules = (): readonly Judged[] =>
  freshSamples().map((sample) => ({ sample, audit: auditMessage(sample.text, { weighs: false }) }))

/** What was found of a message, but for what a person may see in it as well. */
type Found = { readonly violates: readonly string[]; readonly findings: readonly Finding[] }

const foundIn = ({ sample, audit }: Judged): Found => ({
  violates: sample.violates,
  findings: audit.findings.filter(({ rule }) => !sample.also.includes(rule)),
})

const isStopped = ({ findings }: Found): boolean =>
  findings.some(({ certainty, severity }) => certainty === 'clear' && (severity === 'critical' || severity === 'high'))

const isNoticed = ({ findings }: Found): boolean => findings.some(({ severity }) => severity !== 'low')

const rulesOf = ({ findings }: Found, certainties: readonly Certainty[]): readonly string[] => [
  ...new Set(findings.filter(({ certainty }) => certainties.includes(certainty)).map(({ rule }) => rule)),
]

const figuresOf = (language: string, judged: readonly Judged[]): MessageFigures => {
  const all = judged.map(foundIn)
  const violating = all.filter(({ violates }) => violates.length > 0)
  const clean = all.filter(({ violates }) => violates.length === 0)
  const labelled = (certainties: readonly Certainty[]) =>
    all.flatMap((one) => rulesOf(one, certainties).filter((rule) => one.violates.includes(rule))).length
  return {
    language,
    violating: violating.length,
    noticed: violating.filter(isNoticed).length,
    stopped: violating.filter(isStopped).length,
    clean: clean.length,
    falselyNoticed: clean.filter(isNoticed).length,
    falselyStopped: clean.filter(isStopped).length,
    labels: violating.flatMap(({ violates }) => violates).length,
    found: labelled(['clear', 'borderline']),
    foundClearly: labelled(['clear']),
    falseClearly: all.flatMap((one) => rulesOf(one, ['clear']).filter((rule) => !one.violates.includes(rule))).length,
  }
}

/** What the audit makes of messages that no scale was learned from and hardly a phrase made after; and the rules alone. */
export const messageFigures = (): {
  readonly audit: readonly MessageFigures[]
  readonly rulesAlone: readonly MessageFigures[]
} => {
  const byLanguage = (judged: readonly Judged[]) => [
    ...messageLanguages.map((language) =>
      figuresOf(
        language,
        judged.filter(({ sample }) => languageOf(sample) === language),
      ),
    ),
    figuresOf('all', judged),
  ]
  return { audit: byLanguage(judgedByOthers()), rulesAlone: byLanguage(judgedByRules()) }
}
