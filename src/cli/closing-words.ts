import type { Verdict } from '../domain/finding.ts'
import { readMessage } from '../domain/message/read-message.ts'
import { ruleById } from '../domain/rules/index.ts'
import { quoted } from './audit-words.ts'
import type { AuditConfiguration, Audited, Run } from './audited.ts'
import { shownLine } from './shown-text.ts'

/** What is said once, of all messages together. */
export const createClosingWords = (configuration: AuditConfiguration) => {
  const verdicts: Record<Verdict, number> = { block: 0, warn: 0, pass: 0 }
  const forPerson = new Set<string>()
  const foreign = new Map<string, Set<string>>()
  let fixable = 0
  return {
    count: ({ input, audit }: Audited, fixed: boolean): void => {
      verdicts[audit.verdict]++
      if (fixed) fixable++
      const left = audit.notChecked.filter((id) => configuration.severities[id] !== 'off')
      const ofLanguage = left.filter((id) => ruleById(id)?.undecidable !== true)
      for (const id of left) if (!ofLanguage.includes(id)) forPerson.add(id)
      if (ofLanguage.length === 0) return
      const language = languageOf(input)
      foreign.set(language, new Set([...(foreign.get(language) ?? []), ...ofLanguage]))
    },
    words: ({ unread }: Run): string => {
      const total = verdicts.block + verdicts.warn + verdicts.pass
      return [
        `${counted(total, 'message')}: ${verdicts.block} blocked, ${verdicts.warn} warned, ${verdicts.pass} clean.`,
        ...(fixable > 0 ? [`${counted(fixable, 'message')} can be mended as shown.`] : []),
        ...(unread.length > 0
          ? [
              `${counted(unread.length, 'input')} could not be read, and ${unread.length === 1 ? 'was' : 'were'} not checked.`,
            ]
          : []),
        ...[...foreign].map(
          ([language, ids]) => `Not checked in this language (${shownLine(language)}): ${[...ids].join(', ')}.`,
        ),
        ...(forPerson.size > 0 ? [`Left to a person: ${[...forPerson].join(', ')}.`] : []),
        ...configured(configuration),
        '',
      ].join('\n')
    },
  }
}

/** The declared language, else the one that the audit took it for. */
const languageOf = ({ text }: Audited['input']): string =>
  text.language ?? readMessage(text, { injectsOrderId: false, allowedHosts: [] }).language ?? 'unknown'

const configured = ({ file, severities, dismissals }: AuditConfiguration): readonly string[] => {
  if (file === null) return []
  const off = Object.keys(severities).filter((id) => severities[id] === 'off')
  return [
    ...(off.length > 0 ? [`Switched off by ${shownLine(file)}: ${off.join(', ')}.`] : []),
    ...expiredWords(dismissals),
  ]
}

export const expiredWords = (dismissals: AuditConfiguration['dismissals']): readonly string[] =>
  dismissals
    .filter((one) => one.expired)
    .map(
      (one) =>
        `Expired on ${one.until.toISOString().slice(0, 10)}, and counts again: ${one.rule}, ${quoted(one.text)}.`,
    )

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
