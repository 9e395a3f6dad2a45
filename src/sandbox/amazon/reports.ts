import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { healthReport } from './health-report.ts'
import { storeOf } from './marketplaces.ts'
import { isOrderReport, longestSpanOf, tableOf } from './order-reports.ts'
import { type Asked, invalid, json, type Reply, refusal } from './wire.ts'
import type { Call, Report, World } from './world.ts'

const health = 'GET_V2_SELLER_PERFORMANCE_REPORT'
const wanted = z.strictObject({
  reportType: z.string().refine((type) => type === health || isOrderReport(type)),
  marketplaceIds: z.array(z.string()).min(1).max(25),
  dataStartTime: z.iso.datetime().optional(),
  dataEndTime: z.iso.datetime().optional(),
  reportOptions: z.record(z.string(), z.string()).optional(),
})

const notFound = (): Reply => refusal(404, 'NotFound', 'The resource was not found.')

export const createReport = (world: World, call: Call): Reply => {
  let given: unknown = null
  try {
    given = JSON.parse(call.body)
  } catch {
    return invalid('The body is not JSON.')
  }
  const parsed = wanted.safeParse(given)
  if (!parsed.success || parsed.data.marketplaceIds.some((id) => storeOf(id)?.region !== call.region))
    return invalid('Invalid report specification.')
  const reportId = `${50_000 + world.reports.size}`
  const { reportType, marketplaceIds, dataStartTime, dataEndTime } = parsed.data
  const { sellerId } = call.seller
  const now = world.now().getTime()
  const [from, to] = [Date.parse(dataStartTime ?? '') || now, Date.parse(dataEndTime ?? '') || now]
  if (from > now || to > now || from > to) return invalid('Invalid report specification.')
  world.reports.set(reportId, {
    reportId,
    sellerId,
    reportType,
    marketplaceIds,
    createdTime: world.now().toISOString(),
    from,
    to,
    reads: 0,
  })
  return json(202, { reportId })
}

const halfHour = 1_800_000

/** Amazon makes what it ships itself anew every half hour, and refuses to be asked more often. */
const isTooSoon = (world: World, report: Report): boolean =>
  report.reportType === 'GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL' &&
  [...world.reports.values()].some(
    (other) =>
      other !== report &&
      other.sellerId === report.sellerId &&
      other.reportType === report.reportType &&
      Math.abs(Date.parse(other.createdTime) - Date.parse(report.createdTime)) < halfHour &&
      Number(other.reportId) < Number(report.reportId),
  )

/** Some looks in progress, then done; cancelled where there is nothing to tell. */
const statusOf = (world: World, report: Report): 'IN_PROGRESS' | 'DONE' | 'CANCELLED' | 'FATAL' => {
  if (report.reads <= world.switches.reportLooks) return 'IN_PROGRESS'
  if (world.switches.reportsFail) return 'FATAL'
  if (report.reportType === health) return 'DONE'
  if (report.to - report.from > longestSpanOf(report.reportType) || isTooSoon(world, report)) return 'FATAL'
  return tableOf(world, report) === null ? 'CANCELLED' : 'DONE'
}

export const getReport = (world: World, call: Call): Reply => {
  const report = world.reports.get(call.params[0] ?? '')
  if (!report || report.sellerId !== call.seller.sellerId) return notFound()
  const { reportId, reportType, marketplaceIds, createdTime } = report
  report.reads += 1
  const processingStatus = statusOf(world, report)
  return json(200, {
    reportId,
    reportType,
    marketplaceIds,
    createdTime,
    dataStartTime: new Date(report.from).toISOString(),
    dataEndTime: new Date(report.to).toISOString(),
    processingStatus,
    ...(processingStatus === 'DONE' ? { reportDocumentId: `doc-${reportId}` } : {}),
  })
}

const documentHost = 'f5-stand-in-reports.s3.amazonaws.com'
const links = new WeakMap<World, Map<string, { reportId: string; expiresAt: number }>>()

const linksOf = (world: World) => {
  const known = links.get(world) ?? new Map()
  links.set(world, known)
  return known
}

/** The link opens the document for five minutes, without a token. */
export const getReportDocument = (world: World, call: Call): Reply => {
  const id = call.params[0] ?? ''
  const report = world.reports.get(id.replace(/^doc-/, ''))
  if (!id.startsWith('doc-') || !report || report.sellerId !== call.seller.sellerId) return notFound()
  const key = randomUUID()
  linksOf(world).set(key, { reportId: report.reportId, expiresAt: world.now().getTime() + 300_000 })
  const packed = world.switches.packedReports ? { compressionAlgorithm: 'GZIP' } : {}
  return json(200, { reportDocumentId: id, url: `https://${documentHost}/${key}`, ...packed })
}

export const isDocumentHost = (host: string): boolean => host.split(':')[0] === documentHost

export const download = (world: World, asked: Asked): Reply => {
  const link = linksOf(world).get(asked.path.slice(1))
  const report = link && link.expiresAt > world.now().getTime() ? world.reports.get(link.reportId) : undefined
  const denied =
    '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>'
  if (!report || asked.method !== 'GET') return { status: 403, type: 'application/xml', body: denied }
  // JSON, although the type says text: Amazon serves the one report so.
  const body = tableOf(world, report) ?? JSON.stringify(healthReport(world, report.marketplaceIds))
  return { status: 200, type: 'text/plain;charset=UTF-8', body: world.switches.packedReports ? gzipSync(body) : body }
}
