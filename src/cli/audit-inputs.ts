import { extname, resolve } from 'node:path'
import type { MessageText } from '../domain/template.ts'
import { decodeText } from './decode-text.ts'
import { messageKinds } from './find-files.ts'
import { readBounded, readStream } from './read-bounded.ts'

/** Where a message stands in its file: the field as it is, the line of a list, or nowhere in particular. */
export type Origin =
  | { readonly kind: 'text'; readonly source: string; readonly subject: number; readonly body: number }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'decoded' }

/** One message to check, or a sentence that says why there is none. */
export type AuditInput =
  | {
      readonly kind: 'message'
      readonly id: string
      readonly text: MessageText
      readonly file: string
      readonly origin: Origin
    }
  | { readonly kind: 'unreadable'; readonly id: string; readonly file: string; readonly why: string }

/** Larger files hold no message; a list of messages may be long. */
const largestFile = 64 * 1024 * 1024

export const unreadable = (id: string, why: string, file = id): AuditInput => ({ kind: 'unreadable', id, file, why })

export const messageText = (text: Pick<MessageText, 'subject' | 'body'> & Partial<MessageText>): MessageText => ({
  format: 'plain',
  language: null,
  contactReason: null,
  attachments: [],
  ...text,
})

/** The messages of one file, in its order; only a list holds more than one. */
export async function* readFileInputs(path: string, cwd: string): AsyncGenerator<AuditInput> {
  const kind = extname(path).toLowerCase()
  if (!messageKinds.includes(kind)) return yield unreadable(path, `is none of ${messageKinds.join(', ')}.`)
  const read = await readBounded(resolve(cwd, path), largestFile)
  if (read.kind === 'refused') return yield unreadable(path, read.why)
  if (kind === '.eml') {
    // Only mail needs the parser of mail, which is slow to load; and only a list that of its lines.
    const { readMailFile } = await import('./read-mail-file.ts')
    return yield readMailFile(path, read.bytes)
  }
  const source = decodeText(read.bytes)
  if (source === null) return yield unreadable(path, 'is not text in UTF-8 or UTF-16.')
  if (kind === '.jsonl') return yield* (await import('./audit-lines.ts')).readLines(path, source)
  yield kind.startsWith('.htm') ? readHtml(path, source) : readText(path, source)
}

export const readStandardInput = async (stream: AsyncIterable<unknown>): Promise<AuditInput> => {
  const bytes = await readStream(stream, largestFile)
  if (!bytes) return unreadable('-', `has more than ${largestFile / 1_048_576} MiB.`)
  const source = decodeText(bytes)
  return source === null ? unreadable('-', 'is not text in UTF-8 or UTF-16.') : readText('-', source)
}

const heading = /^\ufeff?Subject:[ \t]*([^\r\n]{0,10000})(?:\r?\n[ \t]*\r?\n|\r?\n?$)/i

const readText = (path: string, source: string): AuditInput => {
  const found = heading.exec(source)
  const body = found ? found[0].length : 0
  const subject = found ? found[0].indexOf(found[1] ?? '', found[0].indexOf(':') + 1) : 0
  const text = messageText({ subject: found?.[1] ?? '', body: source.slice(body) })
  return { kind: 'message', id: path, text, file: path, origin: { kind: 'text', source, subject, body } }
}

const readHtml = (path: string, source: string): AuditInput => ({
  kind: 'message',
  id: path,
  text: messageText({ subject: '', body: source, format: 'html' }),
  file: path,
  origin: { kind: 'text', source, subject: 0, body: 0 },
})
