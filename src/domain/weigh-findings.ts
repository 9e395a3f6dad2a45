import type { Finding } from './finding.ts'
import { findingOf, placeAt } from './rules/places.ts'
import type { Rule } from './rules/rule.ts'
import type { MessageText } from './template.ts'
import { messageKinds, type WeighedMessage } from './weigh-message.ts'

/** What one rule finds; `failed`: it threw, and its finding only says so. */
export type Applied = { readonly findings: readonly Finding[]; readonly failed: boolean }

/**
 * How probable it must be that a message is clean, and the sentences around a place alone, for what a rule finds there to
 * be doubted: a violation amid harmless words is none the less one. All these were chosen on messages that the scale was
 * not learned from: `npm run quality -- --unseen`.
 */
const [doubtful, doubtfulAlone] = [0.7, 0.5]

/** What a rule says of a message as a whole, it has weighed itself. */
const doubtfulWhole = 0.9

/** How probable a violation must be to be warned of where no rule finds one, and to be as clear as what a rule finds. */
const [likely, sure] = [0.7, 0.94]

/** How probable it must be that a message that breaks one rule breaks another, too, for that to be warned of. */
const likelyAsWell = 0.3

const isWeighed = (rule: string): boolean => (messageKinds as readonly string[]).includes(rule)

/** A message that has something wrong with it already needs no more weight. */
const isEnough = ({ certainty, severity }: Finding): boolean => certainty === 'clear' && severity !== 'low'

const isDoubtful = (finding: Finding, weighed: WeighedMessage): boolean =>
  isWeighed(finding.rule) &&
  weighed.cleanAround(finding) >= (finding.field === 'message' ? doubtfulWhole : doubtfulAlone)

/** What the rules find, in the light of what all the words of the message say. */
export const inTheirWeight = (
  judged: readonly Applied[],
  weighed: WeighedMessage | null,
  list: readonly Rule[],
  text: MessageText,
): readonly Finding[] => {
  const findings = judged.flatMap((one) => one.findings)
  if (weighed === null) return findings
  if (weighed.clean >= doubtful)
    return judged.flatMap(({ findings: own, failed }) =>
      failed ? own : own.map((one): Finding => (isDoubtful(one, weighed) ? { ...one, certainty: 'borderline' } : one)),
    )
  const violation = 1 - weighed.clean
  if (violation < likely) return findings
  const missing = !findings.some(isEnough)
  return weighed.kinds.reduce<readonly Finding[]>((all, { rule: id, chance, place }, at) => {
    const rule = list.find((one) => one.id === id)
    const first = missing && at === 0
    if (!rule || !(first || chance >= likelyAsWell)) return all
    const certainty = first && violation >= sure ? 'clear' : 'borderline'
    return withKind(all, findingOf(rule, placeAt(place(), certainty), text))
  }, findings)
}

/** What the rule itself finds says better where; the weight then says no more than how surely. */
const withKind = (findings: readonly Finding[], weighty: Finding): readonly Finding[] => {
  if (!findings.some(({ rule }) => rule === weighty.rule)) return [...findings, weighty]
  if (weighty.certainty !== 'clear') return findings
  return findings.map((one): Finding => (one.rule === weighty.rule ? { ...one, certainty: 'clear' } : one))
}
