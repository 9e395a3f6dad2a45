import type { OrderReport } from '../../domain/order-report.ts'
import type { Amazon } from '../../ports.ts'
import type { Phone } from './call-amazon.ts'
import { openDocument } from './open-document.ts'
import type { Savings } from './read-amazon.ts'
import { findDocument, requestReport } from './report.ts'
import { returnTable, shipmentTable } from './report-facts.ts'
import { orderTable } from './report-orders.ts'
import { readTable, type Table } from './report-table.ts'

const types: Readonly<Record<OrderReport, string>> = {
  'all-orders': 'GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL',
  shipments: 'GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL',
  returns: 'GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE',
  'fba-returns': 'GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA',
}

export const requestOrderReport =
  (phone: Phone, marketplaceIds: readonly string[]): Amazon['requestOrderReport'] =>
  ({ report, from, to }) =>
    requestReport(phone, {
      reportType: types[report],
      marketplaceIds: [...marketplaceIds],
      dataStartTime: from.toISOString(),
      dataEndTime: to.toISOString(),
    })

export const readOrderReport = (
  phone: Phone,
  savings: Savings,
  marketplaceIds: readonly string[],
): Amazon['readOrderReport'] => {
  const tables: Readonly<Record<OrderReport, Table>> = {
    'all-orders': orderTable(marketplaceIds),
    shipments: shipmentTable,
    returns: returnTable,
    'fba-returns': returnTable,
  }
  return async ({ report, reportId, after, take }) => {
    const found = await findDocument(phone, savings, reportId)
    if (found.kind !== 'document') return found
    const document = await openDocument(phone.caller, found.url, found.packed)
    if (!document) return { kind: 'unavailable', detail: 'the report could not be fetched' }
    try {
      return await readTable(document, tables[report], after, take)
    } finally {
      document.bytes.destroy()
    }
  }
}
