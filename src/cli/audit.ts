import { Command, Option } from 'commander'
import { severities } from '../domain/finding.ts'
import { type AuditRequest, runAudit } from './run-audit.ts'
import type { Invocation } from './terminal.ts'

const summary = 'check buyer messages against the rules'
const files =
  '.txt, .md, .html, .eml, .jsonl with {id, subject, body, html, language} a line, a folder, a quoted pattern, or -'

/** `f5 audit`: checks messages in files. Opens no database. */
export const auditCommand = (invocation: Invocation): Command =>
  new Command('audit')
    .description(summary)
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'sarif']).default('text'))
    .option('--language <xx>', 'the language of messages that do not name theirs')
    .addOption(
      new Option('--fail-on <level>', 'the severity from which findings end it with exit code 1')
        .choices([...severities, 'never'])
        .default('high'),
    )
    .option('--changed-since <git ref>', 'only files that differ from where the work left this branch, tag or commit')
    .option('--config <file>', 'the configuration, instead of the nearest f5-audit.yml upwards from here')
    .option('--no-config', 'without a configuration')
    .argument('[file...]', files)
    .action(async (paths: string[], options: Omit<AuditRequest, 'paths'>, command: Command) => {
      if (paths.length === 0 && options.changedSince === undefined)
        command.error("error: missing required argument 'file'")
      invocation.endWith(await runAudit({ ...options, paths: paths.length > 0 ? paths : ['.'] }, invocation))
    })
