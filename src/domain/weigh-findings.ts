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
const [doubtful, doubtfulAlone] = [0.6, 0.5]

/** How probable a violation must be to be warned of where no rule finds one, and to be as clear as what a rule finds. */
const [likely, sure] = [0.7, 0.95]

const isWeighed = (rule: string): boolean => (messageKinds as readonly string[]).includes(rule)

/** A message that has something wrong with it already needs no more weight. */
const isEnough = ({ certainty, severity }: Finding): boolean => certainty === 'clear' && severity !== 'low'

const isDoubtful = (finding: Finding, weighed: WeighedMessage): boolean =>
  isWeighed(finding.rule) && weighed.cleanAround(finding) >= doubtfulAlone

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
  const rule = list.find(({ id }) => id === weighed.rule)
  if (!rule || violation < likely || findings.some(isEnough)) return findings
  const place = placeAt(weighed.place, violation >= sure ? 'clear' : 'borderline')
  const others = findings.filter((one) => one.rule !== rule.id)
  const own = findings.filter((one) => one.rule === rule.id)
  return [...others, ...(own.length > 0 && violation < sure ? own : [findingOf(rule, place, text)])]
}
