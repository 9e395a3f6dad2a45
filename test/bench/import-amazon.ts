import { createReadStream, createWriteStream } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** An Amazon with one report; a process of its own, so that nobody counts its memory. */

const rows = Number(process.argv[2])
const file = process.argv[3] ?? ''
const now = Date.now()
const headings =
  'amazon-order-id merchant-order-id purchase-date last-updated-date order-status fulfillment-channel sales-channel order-channel url ship-service-level product-name sku asin item-status quantity currency item-price item-tax shipping-price shipping-tax gift-wrap-price gift-wrap-tax item-promotion-discount ship-promotion-discount ship-city ship-state ship-postal-code ship-country promotion-ids is-business-order purchase-order-number price-designation'

const padded = (number: number): string => String(number).padStart(7, '0')
const stamp = (minutes: number): string => `${new Date(now - minutes * 60_000).toISOString().slice(0, 19)}+00:00`

/** Every eighth order has two items. Ids come in no order, as Amazon's do; all else is as long as it usually is. */
const line = (row: number): string => {
  const order = row % 9 === 8 ? row - 1 : row
  const mixed = (order * 7_368_787) % 10_000_019
  const bought = 1 + (order % 40_000)
  return `30${mixed % 10}-${padded(mixed % 9_999_991)}-${padded(order)}\t\t${stamp(bought + 1500)}\t${stamp(bought)}\tShipped\tMerchant\tAmazon.de\t\t\tStandard\tSteel water bottle, one litre, keeps cold for ${order % 48} hours, with a sleeve and a second lid\tBOTTLE-${row % 500}\tB0${padded(row % 500)}X\tShipped\t1\tEUR\t19.99\t3.19\t4.99\t0.80\t\t\t0.00\t0.00\tMusterstadt\tBerlin\t10115\tDE\t\tfalse\t\t\n`
}

/** As long as it takes to write a million rows, nobody waits for them: the report is there before it is asked for. */
await pipeline(
  function* () {
    yield `${headings.replaceAll(' ', '\t')}\n`
    for (let at = 0; at < rows; at += 500) yield Array.from({ length: 500 }, (_, more) => line(at + more)).join('')
  },
  createGzip({ level: 1, chunkSize: 65_536 }),
  createWriteStream(file),
)

const send = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/tab-separated-values; charset=UTF-8' })
  pipeline(createReadStream(file), response).catch(() => {})
}

const answers: readonly (readonly [RegExp, number, unknown])[] = [
  [/^\/auth\/o2\/token$/, 200, { access_token: 'Atza|bench', token_type: 'bearer', expires_in: 3600 }],
  [/\/reports\/2021-06-30\/reports$/, 202, { reportId: '1' }],
  [/\/reports\/2021-06-30\/reports\/1$/, 200, { processingStatus: 'DONE', reportDocumentId: 'doc-1' }],
  [/\/documents\/doc-1$/, 200, { url: 'https://bench.s3.amazonaws.com/report', compressionAlgorithm: 'GZIP' }],
  [/\/orders$/, 200, { orders: [], lastUpdatedBefore: new Date(now).toISOString() }],
]

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://amazon.invalid').pathname
  if (path === '/report') return send(response)
  const [, status, body] = answers.find(([pattern]) => pattern.test(path)) ?? [null, 404, {}]
  request.resume().once('end', () => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
