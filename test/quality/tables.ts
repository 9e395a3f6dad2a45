import type { Figures } from './figures.ts'
import type { SampleJudgement } from './judge-sample.ts'
import type { QualityReport } from './report.ts'

const heads = ['recall', 'precision', 'clean blocked', 'clean warned', 'violations', 'false alarms', 'clean']

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(2)} %`)

const cells = (one: Figures): readonly string[] => [
  percent(one.recall),
  percent(one.precision),
  percent(one.blocked),
  percent(one.warned),
  `${one.found} of ${one.violations}`,
  String(one.falseAlarms),
  String(one.cleanMessages),
]

const table = (title: string, rows: Readonly<Record<string, Figures>>): string => {
  const lines = [[title, ...heads], ...Object.entries(rows).map(([name, figures]) => [name, ...cells(figures)])]
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  return lines
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
    )
    .join('\n')
}

/** The figures for a person at a terminal. */
export const printed = (report: QualityReport): string =>
  [
    `${report.samples} samples; of the words that people marked, ${percent(report.spanHitRate)} are pointed at.`,
    table('all', { '': report.overall }),
    table('severity', report.bySeverity),
    table('language', report.byLanguage),
    table('rule', report.byRule),
  ].join('\n\n')

/** One line for each sample that is judged otherwise than a person would. */
export const differences = (samples: readonly SampleJudgement[]): readonly string[] =>
  samples.flatMap((one) => [
    ...one.judged.filter(({ as }) => as !== 'hit').map(({ as, rule }) => `${one.id}: ${as} ${rule}`),
    ...(one.clean ? one.warning.map((found) => `${one.id}: warned ${found.rule} "${found.text.slice(0, 60)}"`) : []),
  ])
