import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { MessageText } from '../domain/template.ts'
import { readLines } from './audit-lines.ts'

/** One message to check, or a sentence that says why there is none. */
export type AuditInput =
  | {
      readonly kind: 'message'
      readonly id: string
      readonly text: MessageText
      /** The file, and where in it the fields begin; null where they do not stand in it as they are. */
      readonly file: string
      readonly offsets: { readonly subject: number; readonly body: number } | null
    }
  | { readonly kind: 'unreadable'; readonly id: string; readonly why: string }

/** Larger files hold no message; a list of messages may be long. */
export const largestFile = 64 * 1024 * 1024
const mostFiles = 10_000

const readable = ['.txt', '.md', '.html', '.htm', '.eml', '.jsonl'] as const

export const unreadable = (id: string, why: string): AuditInput => ({ kind: 'unreadable', id, why })

export const messageText = (text: Pick<MessageText, 'subject' | 'body'> & Partial<MessageText>): MessageText => ({
  format: 'plain',
  language: null,
  contactReason: null,
  attachments: [],
  ...text,
})

/** The messages of one argument, in order: a file, a folder of files, or `-` for standard input. */
export async function* readInputs(path: string, cwd: string): AsyncGenerator<AuditInput> {
  if (path === '-') return yield readText('-', '-', await readStandardInput())
  try {
    const found = await stat(resolve(cwd, path))
    if (!found.isDirectory()) return yield* readOne(path, cwd, found.size)
    for (const name of await filesIn(resolve(cwd, path))) {
      const inside = join(path, name)
      yield* readOne(inside, cwd, (await stat(resolve(cwd, inside))).size)
    }
  } catch (error) {
    yield unreadable(path, whyNot(error))
  }
}

const readOne = async function* (path: string, cwd: string, size: number): AsyncGenerator<AuditInput> {
  const kind = extname(path).toLowerCase()
  if (!(readable as readonly string[]).includes(kind))
    return yield unreadable(path, `is none of ${readable.join(', ')}.`)
  if (size > largestFile) return yield unreadable(path, `has more than ${largestFile / 1_048_576} MiB.`)
  const raw = await readFile(resolve(cwd, path))
  if (kind === '.eml') {
    // Only mail needs the parser of mail, which is slow to load.
    const { readMailFile } = await import('./read-mail-file.ts')
    return yield readMailFile(path, raw)
  }
  const source = decode(raw)
  if (source === null) return yield unreadable(path, 'is not text in UTF-8.')
  if (kind === '.jsonl') return yield* readLines(path, source)
  yield kind.startsWith('.htm') ? readHtml(path, source) : readText(path, path, source)
}

const decode = (raw: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw)
  } catch {
    return null
  }
}

const heading = /^\ufeff?Subject:[ \t]*([^\r\n]{0,10000})(?:\r?\n[ \t]*\r?\n|\r?\n?$)/i

const readText = (id: string, file: string, source: string): AuditInput => {
  const found = heading.exec(source)
  const body = found ? found[0].length : 0
  const subject = found ? found[0].indexOf(found[1] ?? '', found[0].indexOf(':') + 1) : 0
  const text = messageText({ subject: found?.[1] ?? '', body: source.slice(body) })
  return { kind: 'message', id, text, file, offsets: { subject, body } }
}

const readHtml = (path: string, source: string): AuditInput => ({
  kind: 'message',
  id: path,
  text: messageText({ subject: '', body: source, format: 'html' }),
  file: path,
  offsets: { subject: 0, body: 0 },
})

const readStandardInput = async (): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of process.stdin) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => (readable as readonly string[]).includes(extname(name).toLowerCase()))
    .filter((name) => !/(?:^|[\\/])(?:node_modules|\.[^\\/]+)(?:[\\/]|$)/u.test(name))
    .sort()
    .slice(0, mostFiles)

const whyNot = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault'
  return code === 'ENOENT' ? 'does not exist.' : `cannot be read (${code}).`
}
