import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { whyNot } from './read-bounded.ts'
import type { RuleEntry } from './rule-entries.ts'
import { scopeOf } from './rule-words.ts'

const opening = '<!-- rules: written by f5 rules --into -->'
const closing = '<!-- rules: end -->'

/** The catalogue as a table, each rule with a link to its source. */
export const rulesMarkdown = (entries: readonly RuleEntry[]): string =>
  [
    '| rule | severity | what it finds | can lead to | checked in | fix |',
    '|---|---|---|---|---|---|',
    ...entries.map(row),
    '',
  ].join('\n')

const row = (rule: RuleEntry): string => {
  const reason = rule.reason ?? 'one blocked message'
  const cells = [rule.severity, cell(rule.summary), reason, scopeOf(rule), rule.fixable ? 'yes' : '']
  return `| [\`${rule.id}\`](${rule.source.url}) | ${cells.join(' | ')} |`.replaceAll('|  |', '| |')
}

const cell = (text: string): string => text.replace(/[\\|<>]/gu, '\\$&')

/** Null when it is done, else why not. */
export const writeBetweenMarks = async (file: string, cwd: string, table: string): Promise<string | null> => {
  try {
    const before = await readFile(resolve(cwd, file), 'utf8')
    const from = before.indexOf(opening)
    const to = before.indexOf(closing, from)
    if (from < 0 || to < 0) return `lacks the lines ${opening} and ${closing}.`
    const after = `${before.slice(0, from + opening.length)}\n\n${table}\n${before.slice(to)}`
    if (after !== before) await writeFile(resolve(cwd, file), after)
    return null
  } catch (error) {
    return whyNot(error)
  }
}
