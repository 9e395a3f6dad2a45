import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { type AuditOptions, auditMessage } from '../domain/audit.ts'
import { type Audit, type Severity, severities } from '../domain/finding.ts'
import { readConfiguration } from './audit-configuration.ts'
import { type AuditInput, readFileInputs, readStandardInput } from './audit-inputs.ts'
import type { AuditConfiguration, Printer, Unread } from './audited.ts'
import { filesChangedSince } from './changed-files.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { createProgress } from './progress.ts'
import { shownLine } from './shown-text.ts'
import type { Terminal } from './terminal.ts'

export type AuditRequest = {
  readonly paths: readonly string[]
  readonly format: 'text' | 'json' | 'sarif'
  readonly language?: string
  readonly failOn: Severity | 'never'
  readonly changedSince?: string
  readonly config?: string | boolean
}

/** Something was asked that cannot be done, or an input cannot be read. */
const notAsAsked = 2

/** Checks what was asked for, prints it, and tells the exit code. */
export const runAudit = async (request: AuditRequest, terminal: Terminal): Promise<number> => {
  const { cwd, stdout, stderr } = terminal
  const now = new Date()
  const read = await readConfiguration(request.config === true ? undefined : request.config, cwd, now)
  if (read.kind === 'wrong') return refuse(stderr, read.sentence)
  const found = await sourcesOf(request, cwd)
  if (found.kind === 'refused') return refuse(stderr, found.sentence)
  const { configuration } = read
  const options: AuditOptions = { ...configuration, now }
  const printer = await printerOf(request.format, configuration, options, terminal)
  const progress = createProgress(stdout.isTTY ? { write: () => {} } : stderr, found.sources.length, () =>
    performance.now(),
  )
  const unread: Unread[] = []
  let reached = false
  for (const source of found.sources) {
    for await (const input of inputsOf(source, terminal)) {
      if (input.kind === 'unreadable') unread.push(input)
      else {
        const text = { ...input.text, language: input.text.language ?? request.language ?? configuration.language }
        const audit = auditMessage(text, options)
        reached ||= reaches(audit, request.failOn)
        await print(stdout, printer.message({ input: { ...input, text }, audit }))
      }
    }
    progress.step()
  }
  progress.clear()
  const exitCode = unread.length > 0 ? notAsAsked : reached ? 1 : 0
  await print(stdout, printer.end({ unread, exitCode }))
  for (const { id, why } of unread) stderr.write(`${shownLine(id)} ${why}\n`)
  if (request.format !== 'text') {
    const { expiredWords } = await import('./closing-words.ts')
    for (const words of expiredWords(configuration.dismissals)) stderr.write(`${words}\n`)
  }
  return exitCode
}

const refuse = (stderr: Terminal['stderr'], sentence: string): number => {
  stderr.write(`${sentence.split('\n').map(shownLine).join('\n')}\n`)
  return notAsAsked
}

type Source = FoundFile | { readonly kind: 'standard-input' }
type Sources =
  | { readonly kind: 'found'; readonly sources: readonly Source[] }
  | { readonly kind: 'refused'; readonly sentence: string }

const sourcesOf = async ({ paths, changedSince }: AuditRequest, cwd: string): Promise<Sources> => {
  const sources: Source[] = []
  for (const path of paths)
    sources.push(...(path === '-' ? [{ kind: 'standard-input' } as const] : await findFiles(path, cwd)))
  if (changedSince === undefined) return { kind: 'found', sources }
  if (paths.includes('-'))
    return { kind: 'refused', sentence: '--changed-since is about files, and standard input is none.' }
  const changed = await filesChangedSince(changedSince, cwd)
  if (changed.kind === 'unknown') return { kind: 'refused', sentence: changed.sentence }
  const kept = await Promise.all(sources.map((one) => one.kind !== 'file' || changed.holds(one.path)))
  return { kind: 'found', sources: sources.filter((_, at) => kept[at]) }
}

const inputsOf = async function* (source: Source, { cwd, stdin }: Terminal): AsyncGenerator<AuditInput> {
  if (source.kind === 'standard-input') yield readStandardInput(stdin)
  else if (source.kind === 'unreadable') yield { ...source, file: source.id }
  else yield* readFileInputs(source.path, cwd)
}

const printerOf = async (
  format: AuditRequest['format'],
  configuration: AuditConfiguration,
  options: AuditOptions,
  { cwd, stdout }: Terminal,
): Promise<Printer> => {
  if (format === 'json') return (await import('./audit-json.ts')).createJsonPrinter()
  if (format === 'sarif') return (await import('./audit-sarif.ts')).createSarifPrinter(cwd, configuration.dismissals)
  // Asks for NO_COLOR and dumb terminals too.
  const colours = stdout.isTTY === true && stdout.hasColors?.() === true
  return (await import('./audit-words.ts')).createWordsPrinter(configuration, options, colours)
}

/** Waits where the reader is slower than the audit. */
const print = async (stdout: Terminal['stdout'], text: string): Promise<void> => {
  if (text !== '' && !stdout.write(text)) await once(stdout, 'drain')
}

const reaches = (audit: Audit, level: Severity | 'never'): boolean =>
  level !== 'never' &&
  audit.findings.some((finding) => severities.indexOf(finding.severity) <= severities.indexOf(level))
