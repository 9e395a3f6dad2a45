import { Command, Option } from 'commander'
import { nearest } from '../domain/nearest.ts'
import { type RuleEntry, ruleEntries } from './rule-entries.ts'
import { explainedRule, ruleTable } from './rule-words.ts'
import { rulesMarkdown, writeBetweenMarks } from './rules-markdown.ts'
import { shownLine } from './shown-text.ts'
import type { Invocation } from './terminal.ts'

type Options = { readonly format: 'text' | 'json' | 'markdown'; readonly into?: string }

/** `f5 rules`: the catalogue, from the same records that the audit uses. */
export const rulesCommand = (invocation: Invocation): Command =>
  new Command('rules')
    .description('list the rules, or explain one')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'markdown']).default('text'))
    .option('--into <file>', 'put the table in Markdown between the two marks of this file')
    .argument('[id]', 'the id of a rule')
    .action(async (id: string | undefined, { format, into }: Options) => {
      const entries = ruleEntries()
      const chosen = id === undefined ? entries : entries.filter((one) => one.id === id)
      if (id !== undefined && chosen.length === 0) return refuse(invocation, unknown(id, entries))
      if (into === undefined) return void invocation.stdout.write(printed(chosen, id !== undefined, format))
      const fault = await writeBetweenMarks(into, invocation.cwd, rulesMarkdown(chosen))
      if (fault) refuse(invocation, `${shownLine(into)} ${fault}`)
    })

const refuse = ({ stderr, endWith }: Invocation, sentence: string): void => {
  stderr.write(`${sentence}\n`)
  endWith(2)
}

const unknown = (id: string, entries: readonly RuleEntry[]): string => {
  const meant = nearest(
    id,
    entries.map((one) => one.id),
  )
  return `There is no rule "${shownLine(id.slice(0, 100))}".${meant ? ` Did you mean ${meant}?` : ''}`
}

const printed = (entries: readonly RuleEntry[], one: boolean, format: Options['format']): string => {
  if (format === 'json') return `${JSON.stringify(entries, null, 2)}\n`
  if (format === 'markdown') return rulesMarkdown(entries)
  return one ? entries.map(explainedRule).join('\n') : ruleTable(entries)
}
