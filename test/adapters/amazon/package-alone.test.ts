import https from 'node:https'
import net from 'node:net'
import { SellingPartner } from 'amazon-sp-api'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type StandInAmazon, startAmazon } from '../../../src/sandbox/amazon/start-amazon.ts'
import { askable, germany, noon, readActions, request } from './connected.ts'

// The controls of traps.test.ts: the same faults do harm when nobody stands between them and the package.
const first = '305-1234567-0000001'
const second = '305-1234567-0000002'

const alone = async (options: { retry_remote_timeout?: boolean } = {}) => {
  const far = await startAmazon({ now: () => noon, switches: { limits: false } })
  onTestFinished(() => far.close())
  far.orders.add(askable(first), askable(second))
  const agent = new https.Agent({ keepAlive: false })
  agent.createConnection = () => net.connect(far.port, '127.0.0.1')
  const client = new SellingPartner({
    region: 'eu',
    refresh_token: far.credentials.refreshToken,
    credentials: {
      SELLING_PARTNER_APP_CLIENT_ID: far.credentials.clientId,
      SELLING_PARTNER_APP_CLIENT_SECRET: far.credentials.clientSecret,
    },
    options: { https_proxy_agent: agent, ...options },
  })
  return { far, client }
}

const count = (far: StandInAmazon, operation: string) =>
  far.journal.filter((line) => line.operation === operation).length
const params = (operation: string, orderId: string) => ({
  operation: `solicitations.${operation}`,
  path: { amazonOrderId: orderId },
  query: { marketplaceIds: [germany] },
})

describe('the package by itself', () => {
  test('sends a request for a review again and again while answers get lost', async () => {
    const { far, client } = await alone()
    far.faults.add({ operation: request, times: 20, does: { kind: 'reset', when: 'before' } })
    await client.callAPI(params(request, first))
    expect(count(far, request)).toBe(21)
  })

  test('asks about the first order again when its parameters are used for a second', async () => {
    const { far, client } = await alone()
    const given = params(readActions, first)
    await client.callAPI(given)
    given.path.amazonOrderId = second
    await client.callAPI(given).catch(() => {})
    const asked = far.journal.filter(({ operation }) => operation === readActions)
    expect(asked.every(({ path }) => path.includes(first))).toBe(true)
  })

  test('takes a gateway’s failure for a result', async () => {
    const { far, client } = await alone()
    const body = '{"message":"Endpoint request timed out"}'
    far.faults.add({ operation: request, does: { kind: 'answer', when: 'before', status: 504, body } })
    expect(await client.callAPI(params(request, first))).toEqual({ message: 'Endpoint request timed out' })
  })

  test('fails on an empty confirmation, though the request was made', async () => {
    const { far, client } = await alone()
    far.switches.emptyCreated = true
    await expect(client.callAPI(params(request, first))).rejects.toMatchObject({ code: 'JSON_PARSE_ERROR' })
    expect(far.ledger).toHaveLength(1)
  })

  test('signs in once for each of five who come together', async () => {
    const { far, client } = await alone()
    await Promise.all(Array.from({ length: 5 }, () => client.callAPI(params(readActions, first))))
    expect(count(far, 'signIn')).toBe(5)
  })

  test('never settles when an answer breaks off in the middle', async () => {
    const { far, client } = await alone({ retry_remote_timeout: false })
    far.faults.add({ operation: request, does: { kind: 'cut', bytes: 1 } })
    const settled = client.callAPI(params(request, first)).then(
      () => 'settled',
      () => 'settled',
    )
    while (far.ledger.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    const waited = new Promise((resolve) => setTimeout(resolve, 500, 'still waiting'))
    expect(await Promise.race([settled, waited])).toBe('still waiting')
  })
})
