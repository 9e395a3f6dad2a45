import type { IncomingMessage } from 'node:http'
import { isJson, type Json, parseJson } from './json.ts'

const maxBytes = 16 * 1024 * 1024

export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > maxBytes) throw new Error('request body too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Arguments that travel as JSON inside a form. */
const structured = new Set([
  'blocks',
  'attachments',
  'view',
  'metadata',
  'files',
  'prompts',
  'chunks',
  'loading_messages',
])

const decoded = (pairs: Iterable<readonly [string, string]>): Json =>
  Object.fromEntries([...pairs].map(([key, value]) => [key, structured.has(key) ? (parseJson(value) ?? value) : value]))

/** Arguments of a Web API call: form or JSON, with what stands in the query. */
export const readArguments = (request: IncomingMessage, body: Buffer): Json => {
  const query = decoded(new URL(request.url ?? '/', 'http://127.0.0.1').searchParams)
  const source = body.toString('utf8')
  if (request.headers['content-type']?.startsWith('application/json')) {
    const parsed = parseJson(source)
    return { ...query, ...(isJson(parsed) ? parsed : {}) }
  }
  return { ...query, ...decoded(new URLSearchParams(source)) }
}

/** The bytes of an upload: the first file of a form, or the body itself. */
export const readUpload = async (request: IncomingMessage, body: Buffer): Promise<Uint8Array> => {
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return body
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  for (const value of form.values()) if (typeof value !== 'string') return new Uint8Array(await value.arrayBuffer())
  return new Uint8Array()
}
