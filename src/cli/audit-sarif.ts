import type { Finding } from '../domain/finding.ts'
import { rules } from '../domain/rules/index.ts'
import type { Audited, FileDismissal, Printer, Run } from './audited.ts'
import { type FindPlace, placesOf } from './finding-place.ts'
import { createFingerprints } from './sarif-fingerprints.ts'
import { fixesOf, physicalLocation, uriBases } from './sarif-places.ts'
import { descriptor, levels } from './sarif-rules.ts'

/** SARIF 2.1.0, as code hosts read it. */
export const createSarifPrinter = (cwd: string, dismissals: readonly FileDismissal[]): Printer => {
  const fingerprint = createFingerprints()
  const results: string[] = []
  return {
    message: (one) => {
      const findPlace = placesOf(one.input)
      const made = (finding: Finding, suppressions: readonly object[]) =>
        results.push(
          JSON.stringify({
            ...result(one.input, finding, findPlace, cwd),
            partialFingerprints: { 'f5/words/v1': fingerprint(one.input, finding) },
            suppressions,
          }),
        )
      for (const finding of one.audit.findings) made(finding, [])
      for (const finding of one.audit.dismissed) made(finding, [suppression(finding, dismissals)])
      return ''
    },
    end: (run) =>
      `${JSON.stringify(
        log(
          run,
          cwd,
          results.map((one) => JSON.parse(one) as object),
        ),
        null,
        2,
      )}\n`,
  }
}

const log = ({ unread, exitCode }: Run, cwd: string, results: readonly object[]) => ({
  $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'F5 Guard', rules: rules.map(descriptor) } },
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: uriBases,
      invocations: [
        {
          executionSuccessful: unread.length === 0,
          exitCode,
          toolExecutionNotifications: unread.map(({ id, file, why }) => ({
            level: 'error',
            message: { text: `${id} ${why}` },
            locations: [{ physicalLocation: physicalLocation(file, cwd) }],
          })),
        },
      ],
      results,
    },
  ],
})

const suppression = (finding: Finding, dismissals: readonly FileDismissal[]) => ({
  kind: 'external',
  status: 'accepted',
  justification:
    dismissals.find((one) => one.rule === finding.rule && one.text === finding.text && !one.expired)?.reason ?? '',
})

const result = (input: Audited['input'], finding: Finding, findPlace: FindPlace, cwd: string) => {
  const index = rules.findIndex((rule) => rule.id === finding.rule)
  const words = finding.text === '' ? '' : `: "${finding.text}"`
  const fixes = fixesOf(input, finding, cwd)
  return {
    ruleId: finding.rule,
    ...(index >= 0 ? { ruleIndex: index } : {}),
    level: finding.certainty === 'clear' ? levels[finding.severity] : 'note',
    message: { text: `${rules[index]?.summary ?? finding.rule}${words}` },
    locations: [
      {
        physicalLocation: physicalLocation(input.file, cwd, input.origin, findPlace(finding)),
        logicalLocations: [{ name: finding.field, fullyQualifiedName: `${input.id}/${finding.field}` }],
      },
    ],
    ...(fixes.length > 0 ? { fixes } : {}),
    properties: {
      id: input.id,
      certainty: finding.certainty,
      field: finding.field,
      start: finding.start,
      end: finding.end,
    },
  }
}
