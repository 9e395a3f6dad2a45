import { auditMessage } from '../../src/domain/audit.ts'
import type { Audit } from '../../src/domain/finding.ts'
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

const figuresOf = (language: string, judged: readonly Judged[]): MessageFigures => {
  const own = judged.map(({ sample, audit }) => ({
    sample,
    findings: audit.findings.filter(({ rule }) => !sample.also.includes(rule)),
  }))
  const [violating, clean] = [true, false].map((broken) =>
    own.filter(({ sample }) => sample.violates.length > 0 === broken),
  )
  const isGrave = (severity: string) => severity === 'critical' || severity === 'high'
  const rulesIn = (of: readonly (typeof own)[number][], certainties: readonly string[]) =>
    of.map(({ sample, findings }) => ({
      sample,
      rules: new Set(findings.filter(({ certainty }) => certainties.includes(certainty)).map(({ rule }) => rule)),
    }))
  const stopped = (of: readonly (typeof own)[number][]) =>
    of.filter(({ findings }) => findings.some((one) => one.certainty === 'clear' && isGrave(one.severity))).length
  const noticed = (of: readonly (typeof own)[number][]) =>
    of.filter(({ findings }) => findings.some(({ severity }) => severity !== 'low')).length
  const hits = (certainties: readonly string[]) =>
    rulesIn(violating!, certainties).reduce(
      (sum, { sample, rules }) => sum + sample.violates.filter((rule) => rules.has(rule)).length,
      0,
    )
  return {
    language,
    violating: violating!.length,
    noticed: noticed(violating!),
    stopped: stopped(violating!),
    clean: clean!.length,
    falselyNoticed: noticed(clean!),
    falselyStopped: stopped(clean!),
    labels: violating!.reduce((sum, { sample }) => sum + sample.violates.length, 0),
    found: hits(['clear', 'borderline']),
    foundClearly: hits(['clear']),
    falseClearly: rulesIn(own, ['clear']).reduce(
      (sum, { sample, rules }) => sum + [...rules].filter((rule) => !sample.violates.includes(rule)).length,
      0,
    ),
  }
}

/** What the audit makes of messages that no phrase was made after and no scale was learned from; and the rules alone. */
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
