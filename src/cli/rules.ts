import { Command } from 'commander'
import { nearest } from '../domain/nearest.ts'
import { ruleById, rules } from '../domain/rules/index.ts'
import type { Example, Rule } from '../domain/rules/rule.ts'

/** `f5 rules`: the catalogue, from the same records that the audit uses. */
export const rulesCommand = (): Command =>
  new Command('rules')
    .description('list the rules, or explain one')
    .argument('[id]', 'the id of a rule')
    .action((id: string | undefined) => {
      const rule = id === undefined ? null : ruleById(id)
      if (id !== undefined && !rule) return unknown(id)
      process.stdout.write(rule ? explained(rule) : listed())
    })

const unknown = (id: string): void => {
  const meant = nearest(
    id,
    rules.map((rule) => rule.id),
  )
  process.stderr.write(`There is no rule "${id.replace(/\p{Cc}/gu, '')}".${meant ? ` Did you mean ${meant}?` : ''}\n`)
  process.exitCode = 2
}

const listed = (): string => {
  const wide = Math.max(...rules.map((rule) => rule.id.length))
  return rules.map((rule) => `${rule.severity.padEnd(8)}  ${rule.id.padEnd(wide)}  ${rule.summary}\n`).join('')
}

const explained = (rule: Rule): string =>
  [
    `${rule.id} (${rule.severity})`,
    rule.summary,
    rule.why,
    `Source: ${rule.source.title}, read ${rule.source.checked}: ${rule.source.url}`,
    rule.reason ? `Can lead to a restriction for: ${rule.reason}` : 'Blocks the one message only.',
    ...rule.examples.bad.map((example) => `  not: ${shown(example)}`),
    ...rule.examples.good.map((example) => `  but: ${shown(example)}`),
    '',
  ].join('\n')

const shown = (example: Example): string => {
  if (typeof example === 'string') return example
  return 'html' in example ? example.html : `attachments of ${example.attached.join(', ')} bytes`
}
