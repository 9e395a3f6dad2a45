import { styleText } from 'node:util'
import { type AuditOptions, auditMessage } from '../domain/audit.ts'
import type { Finding } from '../domain/finding.ts'
import { type Fix, fixMessage } from '../domain/fix.ts'
import { ruleById } from '../domain/rules/index.ts'
import type { AuditConfiguration, Audited, Printer } from './audited.ts'
import { createClosingWords } from './closing-words.ts'
import { excerpt } from './excerpt.ts'
import { type FindingPlace, type FindPlace, placesOf } from './finding-place.ts'
import { fixDifference } from './fix-difference.ts'
import { positionAt } from './lines.ts'
import { shownLine } from './shown-text.ts'

type Style = Parameters<typeof styleText>[0]
export type Paint = (style: Style, text: string) => string

const verdicts = { block: 'red', warn: 'yellow', pass: 'green' } as const

/** For a person to read; `colours` only where somebody sees them. */
export const createWordsPrinter = (
  configuration: AuditConfiguration,
  options: AuditOptions,
  colours: boolean,
): Printer => {
  const paint: Paint = (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text)
  const closing = createClosingWords(configuration)
  return {
    message: (one) => {
      const isFixable = one.audit.findings.some((finding) => finding.fix !== null)
      const fix = isFixable ? fixMessage(one.input.text, options) : null
      closing.count(one, fix !== null)
      const below = fix ? mended(one, fix, options, paint) : isFixable ? unfixable : ''
      return message(one, configuration, paint) + below + (one.audit.findings.length > 0 ? '\n' : '')
    },
    end: (run) => closing.words(run),
  }
}

const unfixable = '  No mechanical fix leaves a message that is worth sending: write it anew.\n'

/** Only what the rules have passed is shown. */
const mended = ({ input }: Audited, fix: Fix, options: AuditOptions, paint: Paint): string => {
  const { findings } = auditMessage(fix.text, options)
  const left =
    findings.length === 0
      ? 'nothing is left to object to'
      : `${findings.length} ${findings.length === 1 ? 'objection is' : 'objections are'} left`
  return `  Fix, after which ${left}:\n${fixDifference(input.text, fix.text, paint)}`
}

const message = ({ input, audit }: Audited, configuration: AuditConfiguration, paint: Paint): string => {
  const head = `${paint('bold', shownLine(input.id))}: ${paint(verdicts[audit.verdict], audit.verdict)}\n`
  const findPlace = placesOf(input)
  const explained = new Set<string>()
  const findings = audit.findings.map((finding) => words(input, finding, findPlace, explained, paint))
  return `${head}${findings.join('')}${audit.dismissed.map((one) => dismissed(one, configuration)).join('')}`
}

const words = (
  input: Audited['input'],
  finding: Finding,
  findPlace: FindPlace,
  explained: Set<string>,
  paint: Paint,
): string => {
  const rule = ruleById(finding.rule)
  const place = findPlace(finding)
  const certainty = finding.certainty === 'clear' ? '' : ', borderline'
  const head = `  ${finding.severity}${certainty}  ${paint('bold', finding.rule)}  ${whereIs(input, finding, place)}\n`
  const lines = place ? excerpt(place.lines, place.start, place.end, (text) => paint('underline', text)) : ''
  // A rule is explained where a message breaks it first.
  const why =
    !rule || explained.has(rule.id)
      ? ''
      : `    Why: ${rule.why}\n    Source: ${rule.source.title}, read ${rule.source.checked}: ${rule.source.url}\n`
  explained.add(finding.rule)
  return `${head}${lines}    ${rule?.summary ?? finding.rule}\n${why}`
}

const whereIs = ({ file, origin }: Audited['input'], finding: Finding, place: FindingPlace | null): string => {
  if (!place) return 'the whole message'
  const { line, column } = positionAt(place.lines, place.start)
  return origin.kind === 'text' ? `${shownLine(file)}:${line}:${column}` : `${finding.field} ${line}:${column}`
}

const dismissed = (finding: Finding, { dismissals }: AuditConfiguration): string => {
  const by = dismissals.find((one) => one.rule === finding.rule && one.text === finding.text && !one.expired)
  const until = by ? ` until ${by.until.toISOString().slice(0, 10)}` : ''
  return `  dismissed${until}  ${finding.rule}  ${quoted(finding.text)}${by ? `: ${shownLine(by.reason)}` : ''}\n`
}

/** Words within a sentence, cut where they are long. */
export const quoted = (text: string): string =>
  text === '' ? 'the whole message' : `"${shownLine(text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text)}"`
