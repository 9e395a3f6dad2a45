import { styleText } from 'node:util'
import type { Finding } from '../domain/finding.ts'
import { ruleById } from '../domain/rules/index.ts'
import type { MessageText } from '../domain/template.ts'
import type { Audited } from './audit.ts'

type Style = Parameters<typeof styleText>[0]

/** How much of a line stands before and after the words it is about. */
const around = 40
const widest = 120

/** The audit for a person to read; `colours` only where somebody sees them. */
export const auditWords = (audited: readonly Audited[], colours: boolean): string => {
  const paint = (style: Style, text: string) => (colours ? styleText(style, text, { validateStream: false }) : text)
  return `${audited.map((one) => message(one, paint)).join('')}${summary(audited)}\n`
}

type Paint = (style: Style, text: string) => string
const verdicts = { block: 'red', warn: 'yellow', pass: 'green' } as const

const message = ({ input, audit }: Audited, paint: Paint): string => {
  const head = `${paint('bold', visible(input.id))}: ${paint(verdicts[audit.verdict], audit.verdict)}\n`
  const [forPerson, foreign] = [true, false].map((undecidable) =>
    audit.notChecked.filter((id) => (ruleById(id)?.undecidable ?? false) === undecidable).join(', '),
  )
  const unchecked =
    (foreign ? `  not checked in this language (${visible(input.text.language ?? 'unknown')}): ${foreign}\n` : '') +
    (forPerson ? `  left to a person: ${forPerson}\n` : '')
  return head + audit.findings.map((finding) => words(input.text, finding, paint)).join('') + unchecked
}

const words = (text: MessageText, finding: Finding, paint: Paint): string => {
  const rule = ruleById(finding.rule)
  const certainty = finding.certainty === 'clear' ? '' : ', borderline'
  const place = finding.field === 'message' ? 'message' : `${finding.field} ${finding.start}–${finding.end}`
  const head = `  ${finding.severity}${certainty}  ${paint('bold', finding.rule)}  ${place}\n`
  const fix = finding.fix === null ? '' : '    Can be fixed mechanically.\n'
  const source = rule ? `    ${rule.source.title}, read ${rule.source.checked}: ${rule.source.url}\n` : ''
  return `${head}${excerpt(text, finding, paint)}    ${rule?.summary ?? ''} ${rule?.why ?? ''}\n${fix}${source}`
}

/** The words where they stand: underlined by the terminal, or by a line of signs below. */
const excerpt = (text: MessageText, finding: Finding, paint: Paint): string => {
  if (finding.field === 'message' || finding.start === null || finding.end === null) return ''
  const source = text[finding.field]
  const before = source.slice(Math.max(0, finding.start - around), finding.start)
  const found = source.slice(finding.start, Math.min(finding.end, finding.start + widest))
  const after = source.slice(finding.start + found.length, finding.start + found.length + around)
  const left = visible(before.slice(before.lastIndexOf('\n') + 1))
  const right = visible(after.split('\n', 1)[0] ?? '')
  const marked = visible(found)
  const underlined = paint('underline', marked)
  const signs = underlined === marked ? `    ${' '.repeat(left.length)}${'~'.repeat(marked.length)}\n` : ''
  return `    ${left}${underlined}${right}\n${signs}`
}

const summary = (audited: readonly Audited[]): string => {
  const count = (verdict: string) => audited.filter(({ audit }) => audit.verdict === verdict).length
  const messages = audited.length === 1 ? '1 message' : `${audited.length} messages`
  return `${messages}: ${count('block')} to block, ${count('warn')} with warnings, ${count('pass')} clean.`
}

/** Nothing that a message holds may move the cursor or change a colour. */
const visible = (text: string): string => text.replace(/\s/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '·')
