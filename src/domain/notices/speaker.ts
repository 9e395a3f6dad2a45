import type { NoticeText } from '../notice.ts'
import {
  anyHeader,
  attribution,
  banner,
  header,
  isQuotedFromAmazon,
  opensHeader,
  passedOnSubject,
} from './mail-headers.ts'
import { type SenderKind, senderIs } from './sender-is.ts'
import { levelled } from './spelling.ts'

/** Who really speaks: a person may pass on what Amazon wrote to them. */
export type Speaker = {
  readonly kind: SenderKind
  readonly forwarded: boolean
  /** What looks like Amazon's words stands in the mail, whoever wrote the rest. */
  readonly quotes: boolean
  /** Lines of a forwarded header: no part of what was said. */
  readonly skip: readonly { readonly start: number; readonly end: number }[]
}

type Line = {
  readonly text: string
  /** The text without accents, in lower case. */
  readonly plain: string
  readonly start: number
  readonly end: number
}

const linesOf = (body: string): readonly Line[] => {
  let start = 0
  return body.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    const text = line.slice(0, 1000).replace(/^[>|\u2502\s*"«“„]+/, '')
    return { text, plain: levelled(text), start: at, end: at + line.length }
  })
}

/** Quoted lines below an attribution: somebody's earlier mail. */
const answered = (lines: readonly Line[], body: string): readonly Line[] => {
  const at = lines.findIndex((line) => attribution.test(line.plain))
  return at < 0 ? [] : lines.slice(at).filter((line) => body[line.start] === '>')
}

const isHeaderBlock = (lines: readonly Line[], at: number): boolean =>
  opensHeader.test(lines[at]!.plain) && lines.slice(at + 1, at + 5).some((line) => anyHeader.test(line.plain))

/** Finds the header that a mail program puts above a forwarded mail. */
export const speakerOf = (text: NoticeText): Speaker => {
  const sender = senderIs(text.from)
  const lines = linesOf(text.body)
  const skip: Line[] = []
  let inner: string | null = null
  for (let at = 0; at < lines.length; at += 1) {
    if (!isHeaderBlock(lines, at)) continue
    inner ??= lines[at]!.text.replace(/^[^:\uff1a]{1,20}[:\uff1a]\**\s?/, '')
    while (at < lines.length && (header.test(lines[at]!.plain) || anyHeader.test(lines[at]!.plain))) {
      if (header.test(lines[at]!.plain)) skip.push(lines[at]!)
      at += 1
    }
  }
  const marked = lines.some((line) => banner.test(line.plain)) || passedOnSubject.test(text.subject)
  const forwarded = (sender === 'other' || sender === 'missing') && (marked || inner !== null)
  const innerKind = inner === null ? 'missing' : senderIs(inner)
  if (sender === 'amazon') skip.push(...answered(lines, text.body))
  return {
    kind: forwarded && innerKind !== 'other' ? innerKind : sender,
    forwarded,
    quotes:
      /amazon|\u30a2\u30de\u30be\u30f3/i.test(text.subject + text.body) &&
      isQuotedFromAmazon(
        text.body,
        lines.map(({ plain }) => plain),
      ),
    skip: skip.sort((one, other) => one.start - other.start),
  }
}
