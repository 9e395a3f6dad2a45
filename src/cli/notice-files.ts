import { readFile, stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { z } from 'zod'
import { decodeMail, largestMail } from '../adapters/mail/decode-mail.ts'
import type { NoticeText } from '../domain/notice.ts'

/** One text to be read, or a sentence that says why there is none. */
export type NoticeInput =
  | { readonly kind: 'text'; readonly id: string; readonly text: NoticeText; readonly receivedAt: Date | null }
  | { readonly kind: 'unreadable'; readonly id: string; readonly why: string }

const line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  from: z.string().nullish(),
  subject: z.string().nullish(),
  body: z.string(),
})

const unreadable = (id: string, why: string): NoticeInput => ({ kind: 'unreadable', id, why })

const readLine = (path: string, source: string, number: number): NoticeInput => {
  const place = `${path}:${number}`
  try {
    const { id, from, subject, body } = line.parse(JSON.parse(source))
    return {
      kind: 'text',
      id: id === undefined ? place : String(id),
      text: { from: from?.trim() ? from : null, subject: subject ?? '', body },
      receivedAt: null,
    }
  } catch (error) {
    return unreadable(
      place,
      error instanceof SyntaxError
        ? 'is not JSON.'
        : 'must be an object with a text "body" and, where known, "id", "from" and "subject".',
    )
  }
}

const readLines = (path: string, source: string): readonly NoticeInput[] =>
  source.split(/\r?\n/).flatMap((text, index) => (text.trim() === '' ? [] : [readLine(path, text, index + 1)]))

/** A pasted text may begin with the lines `From:`, `Date:`, `Subject:`; whatever follows them is the body. */
const readText = (path: string, source: string): NoticeInput => {
  const fields = new Map<string, string>()
  let rest = source.replace(/^\ufeff/, '')
  for (let found = header.exec(rest); found; found = header.exec(rest)) {
    fields.set(found[1]!.toLowerCase(), found[2]!.trim())
    rest = rest.slice(found[0].length)
  }
  const date = new Date(fields.get('date') ?? '')
  const body = fields.size > 0 ? rest.replace(/^\r?\n/, '') : rest
  return {
    kind: 'text',
    id: path,
    text: { from: fields.get('from') || null, subject: fields.get('subject') ?? '', body },
    receivedAt: Number.isNaN(date.getTime()) ? null : date,
  }
}
const header = /^(from|to|date|subject):([^\r\n]{0,2000})(?:\r?\n|$)/i

const readMail = async (path: string, raw: Buffer): Promise<NoticeInput> => {
  const decoded = await decodeMail(raw)
  if (decoded.kind === 'refused') return unreadable(path, `is refused: ${decoded.detail}`)
  const { from, subject, text, date } = decoded.mail
  return { kind: 'text', id: path, text: { from, subject, body: text }, receivedAt: date }
}

/** The notices of one file, in its order. `cwd`: where relative paths begin. */
export const readNoticeFile = async (path: string, cwd: string): Promise<readonly NoticeInput[]> => {
  const kind = extname(path).toLowerCase()
  if (!['.eml', '.txt', '.jsonl'].includes(kind)) return [unreadable(path, 'is none of .eml, .txt and .jsonl.')]
  try {
    const file = resolve(cwd, path)
    const { size } = await stat(file)
    if (size > largestMail) return [unreadable(path, `has more than ${largestMail / 1_048_576} MiB.`)]
    const raw = await readFile(file)
    if (kind === '.eml') return [await readMail(path, raw)]
    const source = raw.toString('utf8')
    return kind === '.jsonl' ? readLines(path, source) : [readText(path, source)]
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault'
    return [unreadable(path, code === 'ENOENT' ? 'does not exist.' : `cannot be read (${code}).`)]
  }
}
