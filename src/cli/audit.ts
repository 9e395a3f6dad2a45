import { Command, Option } from 'commander'
import { auditMessage } from '../domain/audit.ts'
import { type Audit, type Severity, severities } from '../domain/finding.ts'
import { type AuditInput, readInputs } from './audit-inputs.ts'
import { auditJson } from './audit-json.ts'
import { auditSarif } from './audit-sarif.ts'
import { auditWords } from './audit-words.ts'

export type Audited = { readonly input: Extract<AuditInput, { kind: 'message' }>; readonly audit: Audit }
type Unread = Extract<AuditInput, { kind: 'unreadable' }>

type Options = {
  readonly format: 'text' | 'json' | 'sarif'
  readonly language?: string
  readonly failOn: Severity | 'never'
}

/** `f5 audit`: checks messages in files. Opens no database. */
export const auditCommand = (where: { readonly cwd?: string } = {}): Command =>
  new Command('audit')
    .description('check buyer messages against the rules')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'sarif']).default('text'))
    .option('--language <xx>', 'the language of messages that do not name theirs')
    .addOption(
      new Option('--fail-on <level>', 'the severity from which findings end it with exit code 1')
        .choices([...severities, 'never'])
        .default('high'),
    )
    .argument(
      '<file...>',
      '.txt, .md, .html, .eml, .jsonl with {id, subject, body, html, language} a line, a folder, or -',
    )
    .action((files: string[], options: Options) => run(files, options, where.cwd ?? process.cwd()))

const run = async (files: readonly string[], options: Options, cwd: string): Promise<void> => {
  const audited: Audited[] = []
  const unread: Unread[] = []
  for (const file of files) {
    for await (const input of readInputs(file, cwd)) {
      if (input.kind === 'unreadable') unread.push(input)
      else audited.push(auditOne(input, options.language ?? null))
    }
  }
  process.stdout.write(print(audited, options.format))
  for (const { id, why } of unread) process.stderr.write(`${visible(id)} ${why}\n`)
  process.exitCode = unread.length > 0 ? 2 : fails(audited, options.failOn) ? 1 : 0
}

const auditOne = (input: Audited['input'], language: string | null): Audited => {
  const text = { ...input.text, language: input.text.language ?? language }
  return { input: { ...input, text }, audit: auditMessage(text) }
}

const print = (audited: readonly Audited[], format: Options['format']): string => {
  if (format === 'json') return `${JSON.stringify(audited.map(auditJson), null, 2)}\n`
  if (format === 'sarif') return `${JSON.stringify(auditSarif(audited), null, 2)}\n`
  return auditWords(audited, process.stdout.isTTY === true)
}

const fails = (audited: readonly Audited[], level: Options['failOn']): boolean =>
  level !== 'never' &&
  audited.some(({ audit }) =>
    audit.findings.some((finding) => severities.indexOf(finding.severity) <= severities.indexOf(level)),
  )

/** A file name may hold what would move the cursor. */
const visible = (text: string): string => text.replace(/\p{Cc}/gu, '�')
