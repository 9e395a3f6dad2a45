import type { NoticeText } from '../notice.ts'
import { type SenderKind, senderIs } from './sender-is.ts'

/** Who really speaks: a person may pass on what Amazon wrote to them. */
export type Speaker = {
  readonly kind: SenderKind
  readonly forwarded: boolean
  /** Lines of a forwarded header: no part of what was said. */
  readonly skip: readonly { readonly start: number; readonly end: number }[]
}

type Line = { readonly text: string; readonly start: number; readonly end: number }

const linesOf = (body: string): readonly Line[] => {
  let start = 0
  return body.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return { text: line.slice(0, 1000).replace(/^[>\s*]+/, ''), start: at, end: at + line.length }
  })
}

const header = /^(?:from|sent|date|to|cc|reply-to|von|gesendet|an)\s?:\**\s/i
const anyHeader = /^(?:from|sent|date|to|cc|subject|reply-to)\s?:/i

const banner = /^(?:-{2,20}\s?)?(?:forwarded message|original message|begin forwarded message)/i

/** What a mail answers stands below this line, quoted. */
const attribution = /\bwrote:\s*$/i

/** Quoted lines below an attribution: somebody's earlier mail. */
const answered = (lines: readonly Line[], body: string): readonly Line[] => {
  const at = lines.findIndex((line) => attribution.test(line.text))
  return at < 0 ? [] : lines.slice(at).filter((line) => body[line.start] === '>')
}

const isHeaderBlock = (lines: readonly Line[], at: number): boolean =>
  /^from\s?:\**\s{0,9}(?![\s\d])/i.test(lines[at]!.text) &&
  lines.slice(at + 1, at + 5).some((line) => anyHeader.test(line.text))

/** Finds the header that a mail program puts above a forwarded mail. */
export const speakerOf = (text: NoticeText): Speaker => {
  const sender = senderIs(text.from)
  const lines = linesOf(text.body)
  const skip: Line[] = []
  let inner: string | null = null
  for (let at = 0; at < lines.length; at += 1) {
    if (!isHeaderBlock(lines, at)) continue
    inner ??= lines[at]!.text.replace(/^from\s?:\**\s?/i, '')
    while (at < lines.length && (header.test(lines[at]!.text) || anyHeader.test(lines[at]!.text))) {
      if (header.test(lines[at]!.text)) skip.push(lines[at]!)
      at += 1
    }
  }
  const marked = lines.some((line) => banner.test(line.text)) || /^\s{0,9}(?:fwd?|wg|tr|i)\s{0,3}:/i.test(text.subject)
  const forwarded = (sender === 'other' || sender === 'missing') && (marked || inner !== null)
  const innerKind = inner === null ? 'missing' : senderIs(inner)
  if (sender === 'amazon') skip.push(...answered(lines, text.body))
  return {
    kind: forwarded && innerKind !== 'other' ? innerKind : sender,
    forwarded,
    skip: skip.sort((one, other) => one.start - other.start),
  }
}
