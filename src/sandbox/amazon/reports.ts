import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { healthReport } from './health-report.ts'
import { storeOf } from './marketplaces.ts'
import { type Asked, invalid, json, type Reply, refusal } from './wire.ts'
import type { Call, World } from './world.ts'

const wanted = z.strictObject({
  reportType: z.literal('GET_V2_SELLER_PERFORMANCE_REPORT'),
  marketplaceIds: z.array(z.string()).min(1).max(25),
  dataStartTime: z.string().optional(),
  dataEndTime: z.string().optional(),
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
  const { reportType, marketplaceIds } = parsed.data
  const { sellerId } = call.seller
  world.reports.set(reportId, {
    reportId,
    sellerId,
    reportType,
    marketplaceIds,
    createdTime: world.now().toISOString(),
    reads: 0,
  })
  return json(202, { reportId })
}

/** Seen once in progress, then done. */
export const getReport = (world: World, call: Call): Reply => {
  const report = world.reports.get(call.params[0] ?? '')
  if (!report || report.sellerId !== call.seller.sellerId) return notFound()
  const { reportId, reportType, marketplaceIds, createdTime } = report
  report.reads += 1
  const progress =
    report.reads > 1
      ? { processingStatus: 'DONE', reportDocumentId: `doc-${reportId}` }
      : { processingStatus: 'IN_PROGRESS' }
  return json(200, {
    reportId,
    reportType,
    marketplaceIds,
    createdTime,
    dataStartTime: createdTime,
    dataEndTime: createdTime,
    ...progress,
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
  const body = JSON.stringify(healthReport(world, report.marketplaceIds))
  // JSON, although the type says text: Amazon serves this report so.
  return { status: 200, type: 'text/plain;charset=UTF-8', body: world.switches.packedReports ? gzipSync(body) : body }
}
