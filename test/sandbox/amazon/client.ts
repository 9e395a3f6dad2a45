import { request } from 'node:http'
import { onTestFinished } from 'vitest'
import { startAmazon } from '../../../src/sandbox/amazon/start-amazon.ts'

export const europe = 'sellingpartnerapi-eu.amazon.com'
export const germany = 'A1PA6795UKMFR9'
export const noon = new Date('2026-11-23T12:00:00Z')

type Ask = {
  readonly method?: string
  readonly host?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}
export type Said = {
  readonly status: number
  readonly headers: Record<string, unknown>
  readonly text: string
  readonly body: unknown
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A bare HTTP client: unlike fetch it lets the Host header be chosen. */
export const ask = (
  port: number,
  path: string,
  { method = 'GET', host = europe, headers = {}, body = '' }: Ask = {},
): Promise<Said> =>
  new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', path, method, headers: { host, 'user-agent': 'test', ...headers }, agent: false },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, body: parse(text) }),
        )
        answer.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

type Grant = Readonly<Record<string, string>>

/** A stand-in that ends with the test, and what a signed-in client needs to talk to it. */
export const standIn = async (options: Parameters<typeof startAmazon>[0] = {}) => {
  const amazon = await startAmazon({ now: () => noon, ...options })
  onTestFinished(() => amazon.close())
  const { clientId, clientSecret, refreshToken } = amazon.credentials
  const signIn = (grant: Grant = {}) =>
    ask(amazon.port, '/auth/o2/token', {
      method: 'POST',
      host: 'api.amazon.com',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        grant_type: 'refresh_token',
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: refreshToken,
        ...grant,
      }),
    })
  const { body } = await signIn()
  const token = (body as { access_token: string }).access_token
  const call = (path: string, given: Ask = {}) =>
    ask(amazon.port, path, { ...given, headers: { 'x-amz-access-token': token, ...given.headers } })
  return { amazon, signIn, token, call }
}

export const order = (orderId: string) => ({
  orderId,
  marketplaceId: germany,
  createdTime: '2026-11-01T10:00:00Z',
  lastUpdatedTime: '2026-11-20T10:00:00Z',
  deliverBy: { earliest: '2026-11-08T10:00:00Z', latest: '2026-11-10T10:00:00Z' },
  buyerEmail: 'relay-1@marketplace.amazon.de',
})
