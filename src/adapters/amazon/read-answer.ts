import { z } from 'zod'

export type AmazonError = { readonly code: string; readonly message: string; readonly details: string }

/** What came over the wire, whatever its status. */
export type Answered = {
  readonly kind: 'answered'
  readonly status: number
  /** Null when empty or not JSON. */
  readonly body: unknown
  readonly form: 'json' | 'empty' | 'unreadable'
  readonly errors: readonly AmazonError[]
  readonly requestId: string | null
  /** Requests per second, where Amazon says so. */
  readonly rate: number | null
}

const rawResult = z.object({
  statusCode: z.number().int(),
  headers: z.record(z.string(), z.unknown()),
  chunks: z.array(z.instanceof(Uint8Array)),
})

const word = z.string().catch('')
const errorList = z.object({
  errors: z.array(z.object({ code: word, message: word, details: word }).catch({ code: '', message: '', details: '' })),
})

const parse = (text: string): Pick<Answered, 'body' | 'form'> => {
  if (text.trim() === '') return { body: null, form: 'empty' }
  try {
    return { body: JSON.parse(text), form: 'json' }
  } catch {
    return { body: null, form: 'unreadable' }
  }
}

const headerOf = (headers: Record<string, unknown>, name: string): string => {
  const value = headers[name]
  return typeof value === 'string' ? value : ''
}

/** Reads the package's raw result. Its own `body` breaks letters that fall between two chunks, so the bytes are joined first. */
export const readAnswer = (raw: unknown): Answered => {
  const { statusCode, headers, chunks } = rawResult.parse(raw)
  const { body, form } = parse(Buffer.concat(chunks).toString('utf8'))
  const errors = errorList.safeParse(body)
  const requestId = headerOf(headers, 'x-amzn-requestid')
    .replace(/[^\w-]/g, '')
    .slice(0, 64)
  const rate = Number(headerOf(headers, 'x-amzn-ratelimit-limit'))
  return {
    kind: 'answered',
    status: statusCode,
    body,
    form,
    errors: errors.success ? errors.data.errors.slice(0, 10) : [],
    requestId: requestId === '' ? null : requestId,
    rate: rate > 0 && Number.isFinite(rate) ? rate : null,
  }
}
