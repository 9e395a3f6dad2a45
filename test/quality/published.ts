import type { Figures } from './figures.ts'
import type { QualityReport } from './report.ts'

const names = ['recall', 'precision', 'blocked', 'warned'] as const

type Row = Readonly<Record<(typeof names)[number], number | null>>

/** The committed figures: what the product claims, and must not fall behind. */
export type Published = {
  readonly overall: Row
  readonly bySeverity: Readonly<Record<string, Row>>
  readonly byLanguage: Readonly<Record<string, Row>>
}

export const publish = (report: QualityReport): Published => ({
  overall: row(report.overall),
  bySeverity: mapped(report.bySeverity),
  byLanguage: mapped(report.byLanguage),
})

/** A sentence for each published figure that has got worse. Better ones, and rows that are new, are no one's fault. */
export const whatGotWorse = (published: Published, measured: Published): readonly string[] => [
  ...worse('overall', published.overall, measured.overall),
  ...(['bySeverity', 'byLanguage'] as const).flatMap((group) =>
    Object.entries(published[group]).flatMap(([name, before]) =>
      worse(`${group} ${name}`, before, measured[group][name] ?? nothing),
    ),
  ),
]

const nothing: Row = { recall: null, precision: null, blocked: null, warned: null }

const worse = (where: string, before: Row, now: Row): readonly string[] =>
  names.flatMap((name) => {
    const [old, fresh] = [before[name], now[name]]
    if (old === null) return []
    if (fresh === null) return [`${where}: ${name} was ${old}, and is measured no longer`]
    const fell = name === 'recall' || name === 'precision' ? fresh < old : fresh > old
    return fell ? [`${where}: ${name} was ${old}, and is ${fresh}`] : []
  })

const row = ({ recall, precision, blocked, warned }: Figures): Row => ({ recall, precision, blocked, warned })

const mapped = (rows: Readonly<Record<string, Figures>>): Readonly<Record<string, Row>> =>
  Object.fromEntries(Object.entries(rows).map(([name, figures]) => [name, row(figures)]))
