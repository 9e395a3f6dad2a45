import type { RuleEntry } from './rule-entries.ts'

/** What a person reads of where a rule looks. */
export const scopeOf = ({ on, languages }: RuleEntry): string => {
  if (on === 'campaign') return 'campaigns'
  if (languages === 'all') return 'all'
  return languages.length > 0 ? languages.join(' ') : 'left to a person'
}

const heads = ['rule', 'severity', 'checked in', 'can lead to', 'what it finds']

/** The catalogue as columns, with its last one free to run on. */
export const ruleTable = (entries: readonly RuleEntry[]): string => {
  const rows = [
    heads,
    ...entries.map((one) => [one.id, one.severity, scopeOf(one), one.reason ?? 'one blocked message', one.summary]),
  ]
  const wide = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map(
      (row) =>
        `${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(wide[column]!))).join('  ')}\n`,
    )
    .join('')
}

export const explainedRule = (rule: RuleEntry): string =>
  [
    `${rule.id} (${rule.severity}${rule.on === 'campaign' ? ', on campaigns' : ''})`,
    rule.summary,
    '',
    `Why: ${rule.why}`,
    `Source: ${rule.source.title}, read ${rule.source.checked}: ${rule.source.url}`,
    rule.reason ? `Can lead to a restriction for: ${rule.reason}` : 'Blocks the one message only.',
    `Checked in: ${checkedIn(rule)}`,
    `Mechanical fix: ${rule.fixable ? 'yes, where the meaning stays' : 'no, a person must reword'}`,
    ...examples('Objects to', rule.examples.bad),
    ...examples('Has nothing against', rule.examples.good),
    '',
  ].join('\n')

const checkedIn = (rule: RuleEntry): string => {
  if (rule.on === 'campaign') return 'campaigns and their history, not in texts'
  if (rule.languages === 'all') return 'all languages: it reads no words'
  return rule.languages.length > 0 ? rule.languages.join(', ') : 'none: no program can tell, so it is left to a person'
}

const examples = (head: string, texts: readonly string[]): readonly string[] =>
  texts.length === 0 ? [] : ['', `${head}:`, ...texts.map((text) => `  ${text.replaceAll('\n', '\n  ')}`)]
