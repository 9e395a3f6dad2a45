import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { steerAmazon } from '../../../src/sandbox/amazon/steer-amazon.ts'
import { ask, germany, order, standIn } from './client.ts'

const actions = `/solicitations/v1/orders/a?marketplaceIds=${germany}`
const post = `/solicitations/v1/orders/a/solicitations/productReviewAndSellerFeedback?marketplaceIds=${germany}`

test('another process sets up orders and faults, and reads what happened', async () => {
  const { amazon, call } = await standIn()
  const steer = new URL('../../../src/sandbox/amazon/steer-amazon.ts', import.meta.url).href
  const fault = {
    operation: 'getSolicitationActionsForOrder',
    times: 1,
    does: { kind: 'answer', when: 'before', status: 503, body: '' },
  }
  const script = `const { steerAmazon } = await import(${JSON.stringify(steer)})
    await steerAmazon(process.argv[1], { do: 'add-orders', orders: [${JSON.stringify(order('a'))}] })
    console.log(JSON.stringify(await steerAmazon(process.argv[1], { do: 'add-fault', fault: ${JSON.stringify(fault)} })))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, amazon.url])
  expect(JSON.parse(stdout)).toEqual({ faults: 1 })
  expect((await call(actions)).status).toBe(503)
  expect((await call(actions)).status).toBe(200)
  await call(post, { method: 'POST' })
  expect(await steerAmazon(amazon.url, { do: 'read-ledger' })).toMatchObject({
    ledger: [{ orderId: 'a', kind: 'solicitation' }],
  })
  expect(await steerAmazon(amazon.url, { do: 'read-orders' })).toMatchObject({
    orders: [{ orderId: 'a', requested: true }],
  })
})

test('its clock can be moved, and runs on from there', async () => {
  const { amazon } = await standIn()
  const { now } = (await steerAmazon(amazon.url, { do: 'set-time', at: '2027-01-01T00:00:00Z' })) as { now: string }
  expect(now.slice(0, 13)).toBe('2027-01-01T00')
})

test('an order changes in the parts that are named', async () => {
  const { amazon } = await standIn()
  amazon.orders.add(order('a'))
  amazon.orders.change('a', { status: 'CANCELLED' })
  expect(amazon.orders.get('a')).toMatchObject({ status: 'CANCELLED', buyerEmail: 'relay-1@marketplace.amazon.de' })
})

test('what it does not understand it says', async () => {
  const { amazon } = await standIn()
  const orders = [{ ...order('a'), colour: 'red' }]
  await expect(steerAmazon(amazon.url, { do: 'add-orders', orders })).rejects.toThrow('did not understand')
  expect(amazon.orders.get('a')).toBeNull()
})

test('a page in a browser cannot steer it', async () => {
  const { amazon } = await standIn()
  const body = JSON.stringify({ do: 'clear-faults' })
  const host = `127.0.0.1:${amazon.port}`
  const headers = { 'content-type': 'application/json' }
  expect((await ask(amazon.port, '/__control', { method: 'POST', host, headers, body })).status).toBe(200)
  expect(
    (await ask(amazon.port, '/__control', { method: 'POST', host, body, headers: { 'content-type': 'text/plain' } }))
      .status,
  ).toBe(405)
  expect(
    (await ask(amazon.port, '/__control', { method: 'POST', host: 'rebound.example.com', headers, body })).status,
  ).toBe(421)
})
