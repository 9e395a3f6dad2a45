import { extname, resolve } from 'node:path'
import type { z } from 'zod'
import { type ExchangeFile, exchangeFile } from '../domain/exchange-file.ts'
import { withOwnPlaceholders } from '../domain/foreign-tags.ts'
import { decodeText } from './decode-text.ts'
import { readBounded } from './read-bounded.ts'

export type ReadExchange =
  | { readonly kind: 'read'; readonly file: ExchangeFile }
  /** A sentence that begins with the name of the file. */
  | { readonly kind: 'wrong'; readonly sentence: string }

const largest = 20 * 1024 * 1024
/** The columns of a table of templates, as we call them. */
export const columns = ['name', 'subject', 'body', 'language', 'html'] as const
type Column = (typeof columns)[number]
/** Which column of the file is which of ours; what is not named is called as ours. */
export type Mapping = Partial<Readonly<Record<Column, string>>>

/** `.json` as `f5 export` writes it, taken as it stands, or `.csv` of another tool with a template a row. */
export const readExchangeFile = async (name: string, cwd: string, mapping: Mapping): Promise<ReadExchange> => {
  const wrong = (why: string): ReadExchange => ({ kind: 'wrong', sentence: `${name} ${why}` })
  const read = await readBounded(resolve(cwd, name), largest)
  if (read.kind === 'refused') return wrong(read.why)
  const text = decodeText(read.bytes)
  if (text === null) return wrong('is not text in UTF-8.')
  const kind = extname(name).toLowerCase()
  if (kind === '.csv') return readTable(text, mapping, wrong)
  return kind === '.json' ? readJson(text, wrong) : wrong('is neither .json nor .csv.')
}

type Wrong = (why: string) => ReadExchange

const readJson = (text: string, wrong: Wrong): ReadExchange => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return wrong('is not JSON.')
  }
  const parsed = exchangeFile.safeParse(value)
  if (parsed.success) return { kind: 'read', file: parsed.data }
  return wrong(`is not a file of f5 export: ${firstFault(parsed.error)}`)
}

const firstFault = ({ issues: [issue] }: z.ZodError): string =>
  `${issue?.path.join(' → ') || 'the whole'}: ${issue?.message}.`

const readTable = async (text: string, mapping: Mapping, wrong: Wrong): Promise<ReadExchange> => {
  const { parse } = await import('csv-parse/sync')
  let rows: readonly Readonly<Record<string, string>>[]
  try {
    rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, delimiter: [',', ';', '\t'] })
  } catch (error) {
    return wrong(`is no table: ${error instanceof Error ? error.message.split('\n', 1)[0] : 'it cannot be read'}.`)
  }
  const head = Object.keys(rows[0] ?? {})
  const called = (column: Column): string => mapping[column] ?? column
  const missing = (['name', 'subject', 'body'] as const).filter((column) => !head.includes(called(column)))
  const absent = columns.filter((column) => mapping[column] !== undefined && !head.includes(called(column)))
  const lost = [...missing, ...absent][0]
  if (lost)
    return wrong(
      `has no column “${called(lost)}” for the ${lost}; it has ${head.join(', ') || 'none'}. Name it with --map ${lost}=<column>.`,
    )
  const templates = rows.map((row) => ({
    name: row[called('name')] ?? '',
    subject: withOwnPlaceholders(row[called('subject')] ?? ''),
    body: withOwnPlaceholders(row[called('body')] ?? ''),
    format: /^(?:true|yes|1|html)$/i.test(row[called('html')] ?? '') ? ('html' as const) : ('plain' as const),
    language: row[called('language')]?.trim() || null,
  }))
  const file = exchangeFile.safeParse({ templates })
  return file.success ? { kind: 'read', file: file.data } : wrong(`cannot be brought in: ${firstFault(file.error)}`)
}
