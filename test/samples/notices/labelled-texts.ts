import type { Authenticity, NoticeKind, NoticeText } from '../../../src/domain/notice.ts'

/** A text with what a careful person reads in it; several kinds where careful people differ. */
export type LabelledText = {
  readonly id: string
  readonly text: NoticeText
  readonly authentic: Authenticity
  readonly kinds: readonly NoticeKind[]
  /** `days`, `ends` or neither: what the text says about the end. */
  readonly days: number | null
  readonly ends: string | null
  readonly permanent: boolean
}

const amazon = 'Amazon Seller Performance <seller-performance@amazon.com>'

const textOf = (lines: readonly string[]): NoticeText => {
  const blank = lines.indexOf('')
  const field = (name: string) =>
    lines
      .slice(0, blank)
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
  const from = field('From') ?? amazon
  const body = lines
    .slice(blank + 1)
    .join('\n')
    .trim()
  return { from: from === 'null' ? null : from, subject: field('Subject') ?? '', body }
}

const labelled = (block: string, id: string): LabelledText => {
  const [head = '', ...lines] = block.split('\n')
  const [kinds = '', ...words] = head.trim().split(' ')
  const label = new Map(
    words.map((word): readonly [string, string] => {
      const [name = '', value = ''] = word.split('=')
      return [name, value]
    }),
  )
  return {
    id,
    text: textOf(lines),
    authentic: (label.get('auth') ?? 'verified') as Authenticity,
    kinds: kinds.split('|') as NoticeKind[],
    days: label.has('days') ? Number(label.get('days')) : null,
    ends: label.get('ends') ?? null,
    permanent: label.has('permanent'),
  }
}

/** Texts stand below `=== kind|kind days=… ends=… permanent auth=…`, with From (Amazon when left out) and Subject. */
export const labelledTexts = (name: string, source: string): readonly LabelledText[] =>
  source
    .split(/^=== /m)
    .slice(1)
    .map((block, index) => labelled(block, `${name} ${index + 1}`))
