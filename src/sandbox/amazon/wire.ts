import type { IncomingMessage } from 'node:http'

/** A request, read whole. */
export type Asked = {
  readonly method: string
  /** The Host header: which of Amazon's machines was meant. */
  readonly host: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export type Reply = {
  readonly status: number
  readonly type: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

export const json = (status: number, value: unknown, type = 'application/json'): Reply => ({
  status,
  type,
  body: JSON.stringify(value),
})

/** Amazon's way to say no. */
export const refusal = (status: number, code: string, message: string, details = ''): Reply =>
  json(status, { errors: [{ code, message, details }] })

export const invalid = (message: string): Reply => refusal(400, 'InvalidInput', message)
export const denied = (details = ''): Reply =>
  refusal(403, 'Unauthorized', 'Access to requested resource is denied.', details)
export const quotaExceeded = (): Reply =>
  refusal(429, 'QuotaExceeded', 'You exceeded your quota for the requested resource.')

const longestBody = 1024 * 1024

/** Null when the body is longer than anything Amazon would take. */
export const readAsked = async (request: IncomingMessage): Promise<Asked | null> => {
  const url = new URL(request.url ?? '/', 'http://amazon.invalid')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > longestBody) return null
    chunks.push(chunk)
  }
  const { method = 'GET', headers } = request
  const body = Buffer.concat(chunks).toString('utf8')
  return { method, host: headers.host ?? '', path: url.pathname, query: url.searchParams, headers, body }
}
