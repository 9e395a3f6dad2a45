import { z } from 'zod'
import type { AmazonTrouble } from '../../ports.ts'
import { callAmazon, type Phone } from './call-amazon.ts'
import { createReportOperation, getReportDocumentOperation, getReportOperation } from './operations.ts'
import { readAmazon, type Savings, troubleOf } from './read-amazon.ts'

const id = z.string().regex(/^[\w.:-]{1,120}$/)
const requested = z.object({ reportId: id })
const progress = z.object({
  processingStatus: z.enum(['IN_QUEUE', 'IN_PROGRESS', 'DONE', 'CANCELLED', 'FATAL']),
  reportDocumentId: id.nullish(),
})
/** Where Amazon keeps documents; nothing else is ever fetched for it. */
const storage = z.url({ protocol: /^https$/, hostname: /^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/ }).max(4096)
const place = z.object({ url: storage, compressionAlgorithm: z.literal('GZIP').nullish() })

type Specification = {
  readonly reportType: string
  readonly marketplaceIds: readonly string[]
  readonly dataStartTime?: string
  readonly dataEndTime?: string
}

/** Asked once: a second request would only make a second report. */
export const requestReport = async (
  phone: Phone,
  body: Specification,
): Promise<{ readonly kind: 'requested'; readonly reportId: string } | AmazonTrouble> => {
  const outcome = await callAmazon(phone, { operation: createReportOperation, path: {}, query: {}, body })
  const answer = outcome.kind === 'answered' && outcome.status === 202 ? requested.safeParse(outcome.body) : null
  return answer?.success ? { kind: 'requested', reportId: answer.data.reportId } : troubleOf(phone, outcome)
}

type Found =
  | { readonly kind: 'document'; readonly url: string; readonly packed: boolean }
  | { readonly kind: 'making' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed' }
  | AmazonTrouble

/** Where the document of a report is, once it is made. */
export const findDocument = async (phone: Phone, savings: Savings, reportId: string): Promise<Found> => {
  const look = await readAmazon(phone, savings, { operation: getReportOperation, path: { reportId }, query: {} })
  if (look.kind === 'answered' && look.status === 404) return { kind: 'failed' }
  const report = look.kind === 'answered' && look.status === 200 ? progress.safeParse(look.body) : null
  if (!report?.success) return troubleOf(phone, look)
  const { processingStatus, reportDocumentId } = report.data
  if (processingStatus === 'IN_QUEUE' || processingStatus === 'IN_PROGRESS') return { kind: 'making' }
  // It also means that there was nothing to report.
  if (processingStatus === 'CANCELLED') return { kind: 'empty' }
  if (processingStatus !== 'DONE' || !reportDocumentId) return { kind: 'failed' }
  const call = { operation: getReportDocumentOperation, path: { reportDocumentId }, query: {} }
  const found = await readAmazon(phone, savings, call)
  const document = found.kind === 'answered' && found.status === 200 ? place.safeParse(found.body) : null
  if (!document?.success) return troubleOf(phone, found)
  return { kind: 'document', url: document.data.url, packed: Boolean(document.data.compressionAlgorithm) }
}
