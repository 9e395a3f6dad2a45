import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Amazon } from '../../ports.ts'
import type { Phone } from './call-amazon.ts'
import type { Savings } from './read-amazon.ts'
import { findDocument, requestReport } from './report.ts'
import { download } from './send-call.ts'

/** A report of one account is some kilobytes long. */
const longest = 4 * 1024 * 1024
const unpack = promisify(gunzip)

export const requestHealthReport =
  (phone: Phone, marketplaceIds: readonly string[]): Amazon['requestHealthReport'] =>
  () =>
    requestReport(phone, { reportType: 'GET_V2_SELLER_PERFORMANCE_REPORT', marketplaceIds: [...marketplaceIds] })

export const readHealthReport =
  (phone: Phone, savings: Savings): Amazon['readHealthReport'] =>
  async ({ reportId }) => {
    const found = await findDocument(phone, savings, reportId)
    if (found.kind === 'empty' || found.kind === 'failed') return { kind: 'none' }
    if (found.kind !== 'document') return found
    const bytes = await download(phone.caller, found.url)
    if (bytes === null || bytes.length > longest)
      return { kind: 'unavailable', detail: 'the report could not be fetched' }
    if (!found.packed) return { kind: 'report', text: bytes.toString('utf8') }
    try {
      const text = (await unpack(bytes, { maxOutputLength: longest })).toString('utf8')
      return { kind: 'report', text }
    } catch {
      return { kind: 'unavailable', detail: 'the report could not be unpacked' }
    }
  }
