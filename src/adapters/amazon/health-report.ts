import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { z } from 'zod'
import type { Amazon } from '../../ports.ts'
import { callAmazon, type Phone } from './call-amazon.ts'
import { createReportOperation, getReportDocumentOperation, getReportOperation } from './operations.ts'
import { readAmazon, type Savings, troubleOf } from './read-amazon.ts'
import { download } from './send-call.ts'

const id = z.string().regex(/^[\w.:-]{1,120}$/)
const requested = z.object({ reportId: id })
const progress = z.object({
  processingStatus: z.enum(['IN_QUEUE', 'IN_PROGRESS', 'DONE', 'CANCELLED', 'FATAL']),
  reportDocumentId: id.nullish(),
})
/** Where Amazon keeps documents; nothing else is ever fetched for it. */
const storage = z.url({ protocol: /^https$/, hostname: /^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/ }).max(4096)
const place = z.object({ url: storage, compressionAlgorithm: z.literal('GZIP').nullish() })

/** A report of one account is some kilobytes long. */
const longest = 4 * 1024 * 1024
const unpack = promisify(gunzip)

/** Asked once: a second request would only make a second report. */
export const requestHealthReport =
  (phone: Phone, marketplaceIds: readonly string[]): Amazon['requestHealthReport'] =>
  async () => {
    const body = { reportType: 'GET_V2_SELLER_PERFORMANCE_REPORT', marketplaceIds: [...marketplaceIds] }
    const outcome = await callAmazon(phone, { operation: createReportOperation, path: {}, query: {}, body })
    const answer = outcome.kind === 'answered' && outcome.status === 202 ? requested.safeParse(outcome.body) : null
    return answer?.success ? { kind: 'requested', reportId: answer.data.reportId } : troubleOf(phone, outcome)
  }

export const readHealthReport =
  (phone: Phone, savings: Savings): Amazon['readHealthReport'] =>
  async ({ reportId }) => {
    const look = await readAmazon(phone, savings, { operation: getReportOperation, path: { reportId }, query: {} })
    if (look.kind === 'answered' && look.status === 404) return { kind: 'none' }
    const report = look.kind === 'answered' && look.status === 200 ? progress.safeParse(look.body) : null
    if (!report?.success) return troubleOf(phone, look)
    const { processingStatus, reportDocumentId } = report.data
    if (processingStatus === 'IN_QUEUE' || processingStatus === 'IN_PROGRESS') return { kind: 'making' }
    // CANCELLED also means that there was nothing to report.
    if (processingStatus !== 'DONE' || !reportDocumentId) return { kind: 'none' }
    return fetchDocument(phone, savings, reportDocumentId)
  }

const fetchDocument = async (
  phone: Phone,
  savings: Savings,
  reportDocumentId: string,
): ReturnType<Amazon['readHealthReport']> => {
  const call = { operation: getReportDocumentOperation, path: { reportDocumentId }, query: {} }
  const found = await readAmazon(phone, savings, call)
  const document = found.kind === 'answered' && found.status === 200 ? place.safeParse(found.body) : null
  if (!document?.success) return troubleOf(phone, found)
  const bytes = await download(phone.caller, document.data.url)
  if (bytes === null || bytes.length > longest)
    return { kind: 'unavailable', detail: 'the report could not be fetched' }
  if (!document.data.compressionAlgorithm) return { kind: 'report', text: bytes.toString('utf8') }
  try {
    const text = (await unpack(bytes, { maxOutputLength: longest })).toString('utf8')
    return { kind: 'report', text }
  } catch {
    return { kind: 'unavailable', detail: 'the report could not be unpacked' }
  }
}
