import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import type { PhrasesFile } from '../adapters/mail/phrases-file.ts'
import type { Authenticity, NoticeReading } from '../domain/notice.ts'
import type { OwnPhrases } from '../domain/notices/own-phrases.ts'
import { senderIs } from '../domain/notices/sender-is.ts'
import { longestNotice, readNotice } from '../domain/read-notice.ts'
import { type NoticeInput, readNoticeFile } from './notice-files.ts'
import type { Invocation } from './terminal.ts'

type Options = { readonly format: 'text' | 'json'; readonly phrases?: string }
type Read = { readonly id: string; readonly authentic: Authenticity; readonly reading: NoticeReading }
type Unread = Extract<NoticeInput, { kind: 'unreadable' }>

/** Without a mailbox provider and without name servers nothing can be verified: at best a mail is not disproved. */
const authenticityOf = (from: string | null): Authenticity => {
  const sender = senderIs(from)
  if (sender === 'missing') return 'reported'
  return sender === 'lookalike' ? 'lookalike' : 'unverified'
}

const read = (input: NoticeInput, ownPhrases: OwnPhrases): Read | Unread => {
  if (input.kind === 'unreadable') return input
  const authentic = authenticityOf(input.text.from)
  const reading = readNotice(input.text, { authentic, receivedAt: input.receivedAt, ownPhrases })
  if (reading.refused)
    return { kind: 'unreadable', id: input.id, why: `is longer than a notice may be (${longestNotice} characters).` }
  return { id: input.id, authentic, reading }
}

/** The public shape; other fields of a reading are our own business. */
const row = ({ id, authentic, reading }: Read) => {
  const { kind, restricted, scope, durationDays, endsAt, permanent, candidateReasons, confidence, evidence } = reading
  return {
    id,
    kind,
    restricted,
    scope,
    durationDays,
    endsAt,
    permanent,
    candidateReasons,
    confidence,
    authentic,
    evidence,
  }
}

const lasting = ({ durationDays, endsAt, permanent }: NoticeReading): string => {
  const parts = [
    durationDays === null ? null : `for ${durationDays} days`,
    endsAt === null ? null : `until ${endsAt}`,
    permanent ? 'permanently' : null,
  ].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(', ') : 'no end date given, treat as open-ended'
}

const standing = (reading: NoticeReading): string => {
  if (reading.restricted) return `restricted ${lasting(reading)}`
  return reading.unclear ? 'perhaps restricted: the app would show it to a person' : 'not restricted'
}

const inWords = ({ id, authentic, reading }: Read): string => {
  const lines = [`${id}: ${reading.kind}, ${standing(reading)} (${authentic}, confidence ${reading.confidence})`]
  if (reading.candidateReasons.length > 0) lines.push(`  reasons listed: ${reading.candidateReasons.join(', ')}`)
  return [...lines, ...reading.evidence.map(({ field, text }) => `  ${field}: "${text.replace(/\s+/g, ' ')}"`)].join(
    '\n',
  )
}

const none: PhrasesFile = { kind: 'phrases', phrases: {} }

/** Only who has phrases of his own waits for what reads them. */
const phrasesIn = async (path: string): Promise<PhrasesFile> =>
  (await import('../adapters/mail/phrases-file.ts')).readPhrasesFile(path)

/** Exit code 0: everything was read; 2: something was not, while the rest is printed all the same. */
const run = async (files: readonly string[], { format, phrases }: Options, invocation: Invocation): Promise<void> => {
  const own = phrases === undefined ? none : await phrasesIn(resolve(invocation.cwd, phrases))
  if (own.kind === 'wrong') {
    invocation.stderr.write(`${own.sentence}\n`)
    return invocation.endWith(2)
  }
  const results: (Read | Unread)[] = []
  for (const file of files)
    results.push(...(await readNoticeFile(file, invocation.cwd)).map((input) => read(input, own.phrases)))
  const good = results.filter((result) => 'reading' in result)
  const bad = results.filter((result) => 'why' in result)
  invocation.stdout.write(
    format === 'json'
      ? `${JSON.stringify(good.map(row), null, 2)}\n`
      : good.map((result) => `${inWords(result)}\n`).join(''),
  )
  for (const { id, why } of bad) invocation.stderr.write(`${id} ${why}\n`)
  invocation.endWith(bad.length > 0 ? 2 : 0)
}

/** `f5 notice`: what do these mails say? Opens no database and asks no server. */
export const noticeCommand = (invocation: Invocation): Command =>
  new Command('notice')
    .description('read notices from Amazon: what they are, whether your account is restricted, and for how long')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--phrases <file>', 'further phrases, as F5_NOTICE_PHRASES names them to the app')
    .argument('<file...>', '.eml, .txt, or .jsonl with {id, from, subject, body} a line')
    .action((files: string[], options: Options) => run(files, options, invocation))
