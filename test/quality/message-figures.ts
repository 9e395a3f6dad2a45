import { auditMessage } from '../../src/domain/audit.ts'
import type { Audit } from '../../src/domain/finding.ts'
import { messageLanguages, messageScaleOf, type ScaleOfLanguage } from '../../src/domain/weigh-message.ts'
import { freshSamples, type PolicySample } from '../samples/policy/policy-samples.ts'
import { judgeSample, type SampleJudgement } from './judge-sample.ts'
import { severityOf } from './measure.ts'
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

/** `fresh-30-de-07` is of batch 30; 0 is what is of none. */
const batchOf = ({ id }: PolicySample): number => Number(/^fresh-(\d+)-/.exec(id)?.[1] ?? 0)
const isEven = (sample: PolicySample): boolean => batchOf(sample) % 2 === 0

/** Phrases were made after all batches before this one. */
const firstUnread = 37
const unread = () => freshSamples().filter((sample) => batchOf(sample) >= firstUnread)

type Judged = { readonly sample: PolicySample; readonly audit: Audit }

/** Each half of the unread messages is weighed by scales learned from all others. */
const judgedByOthers = (): readonly Judged[] =>
  messageLanguages.flatMap((language) => {
    const all = learnableMessages(language)
    return [true, false].flatMap((even) => {
      const own = unread().filter((one) => languageOf(one) === language && isEven(one) === even)
      if (own.length === 0) return []
      const others = all.filter((one) => batchOf(one) < firstUnread || isEven(one) !== even)
      const scale = messageScaleOf(learnMessageWeights(others))
      const scales: ScaleOfLanguage = (of) => (of === language ? scale : null)
      return own.map((sample) => ({ sample, audit: auditMessage(sample.text, { scales }) }))
    })
  })

const judgedByRules = (): readonly Judged[] =>
  unread().map((sample) => ({ sample, audit: auditMessage(sample.text, { weighs: false }) }))

const figuresOf = (language: string, all: readonly Judged[]): MessageFigures => {
  const judged = all.map(({ sample, audit }) => judgeSample(sample, audit.findings, severityOf))
  const violating = judged.filter(({ clean }) => !clean)
  const clean = judged.filter((one) => one.clean)
  const isStopped = ({ blocking }: SampleJudgement) => blocking.length > 0
  const isNoticed = ({ blocking, warning }: SampleJudgement) => blocking.length + warning.length > 0
  const counted = (as: 'hit' | 'false') => judged.flatMap((one) => one.judged.filter((rule) => rule.as === as)).length
  return {
    language,
    violating: violating.length,
    noticed: violating.filter(isNoticed).length,
    stopped: violating.filter(isStopped).length,
    clean: clean.length,
    falselyNoticed: clean.filter(isNoticed).length,
    falselyStopped: clean.filter(isStopped).length,
    labels: all.flatMap(({ sample }) => sample.violates).length,
    found: all.flatMap(({ sample, audit }) =>
      sample.violates.filter((rule) => audit.findings.some((finding) => finding.rule === rule)),
    ).length,
    foundClearly: counted('hit'),
    falseClearly: counted('false'),
  }
}

/** What the audit makes of messages that no scale was learned from and no phrase made after; and the rules alone. */
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
