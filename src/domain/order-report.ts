import { z } from 'zod'

/** The reports of Amazon's that tell of orders; `shipments` and `fba-returns` are about what Amazon ships itself. */
export type OrderReport = 'all-orders' | 'shipments' | 'returns' | 'fba-returns'

export type Span = { readonly from: Date; readonly to: Date }

/** How far one kind of report is: kept between looks. */
export type ReportWatch = {
  /** What is still to be reported, the first of them now; none when there is nothing to do. */
  readonly spans: readonly Span[]
  /** The report on the first span, as Amazon calls it; null when it was not asked for. */
  readonly reportId: string | null
  readonly askedAt: Date | null
  /** How often Amazon made nothing of the first span. */
  readonly vain: number
  /** Rows of this report that were taken in: it is read on after them. */
  readonly rows: number
  /** Of all spans together. */
  readonly orders: number
  readonly unreadable: number
  readonly foreign: number
  /** Up to when the last reports told. */
  readonly readUpTo: Date | null
  /** Why no report could be had, and when that was. */
  readonly trouble: { readonly at: Date; readonly detail: string } | null
}

export const noReport: ReportWatch = {
  spans: [],
  reportId: null,
  askedAt: null,
  vain: 0,
  rows: 0,
  orders: 0,
  unreadable: 0,
  foreign: 0,
  readUpTo: null,
  trouble: null,
}

const watch: z.ZodType<ReportWatch> = z.object({
  spans: z.array(z.object({ from: z.coerce.date(), to: z.coerce.date() })),
  reportId: z.string().nullable(),
  askedAt: z.coerce.date().nullable(),
  vain: z.int(),
  rows: z.int(),
  orders: z.int(),
  unreadable: z.int(),
  foreign: z.int(),
  readUpTo: z.coerce.date().nullable(),
  trouble: z.object({ at: z.coerce.date(), detail: z.string() }).nullable(),
})

/** From its text; a text that is none begins anew. */
export const readReportWatch = (text: string | null): ReportWatch => {
  try {
    return watch.parse(JSON.parse(text ?? ''))
  } catch {
    return noReport
  }
}

/** Spans of `longest` milliseconds at most, oldest first, that together reach from `from` to `to`. */
export const spansBetween = (from: Date, to: Date, longest: number): readonly Span[] => {
  const spans: Span[] = []
  for (let at = from.getTime(); at < to.getTime(); at += longest)
    spans.push({ from: new Date(at), to: new Date(Math.min(at + longest, to.getTime())) })
  return spans
}
