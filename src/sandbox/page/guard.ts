import type { IncomingMessage } from 'node:http'
import { isJson, type Json, parseJson } from '../slack/json.ts'

const maxBytes = 512 * 1024

/** Only this page, opened at its loopback address, may ask: no other site, and no name that resolves to here. */
export const isOurs = ({ headers, method }: IncomingMessage, port: number): boolean => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host ?? '')) return false
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`)) return false
  return method !== 'POST' || headers['content-type']?.startsWith('application/json') === true
}

/** Null: too large, or no JSON object. */
export const readJson = async (request: IncomingMessage): Promise<Json | null> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  const body = parseJson(Buffer.concat(chunks).toString('utf8'))
  return isJson(body) ? body : null
}

export const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const
