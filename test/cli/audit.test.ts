import { exec } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ended, program, runF5, startF5 } from './run-f5.ts'

let folder: string

const f5 = (args: readonly string[], input = ''): Promise<Ended> => runF5(folder, args, { input })

const put = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)
const clean = 'Subject: Order 112-3456789-1234567\n\nWould you review the lamp on Amazon?\n'
const bribe = 'Subject: Order 112-3456789-1234567\n\nHello,\nleave a review and get a free gift.\n'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'f5-audit-'))
  put('clean.txt', clean)
  put('bribe.md', bribe)
  put('nameless.txt', 'Would you rate the lamp on Amazon?')
  put('page.html', '<p>Order 112-3456789-1234567</p><p>See <a href="https://shop.example.com">us</a>.</p>')
  put(
    'many.jsonl',
    [
      JSON.stringify({ id: 'one', subject: '112-3456789-1234567', body: 'Give us 5 stars!', unknown: { a: 1 } }),
      '{"id": "two", "body"',
      '',
      JSON.stringify({ id: 4, subject: 'x', body: '<p>112-3456789-1234567</p>', html: true }),
      JSON.stringify({ id: 'five', body: 7 }),
      JSON.stringify({ subject: 'Bestellung 302-1234567-1234567', body: 'Vielen Dank', language: 'nl' }),
    ].join('\n'),
  )
  put(
    'mail.eml',
    [
      'From: a@marketplace.amazon.com',
      'Subject: =?utf-8?Q?Order_112-3456789-1234567_=E2=9C=93?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>Your invoice. Visit our=20store!</p>',
      '--x',
      'Content-Type: application/pdf; name="catalogue.pdf"',
      'Content-Disposition: attachment; filename="catalogue.pdf"',
      '',
      'x',
      '--x--',
      '',
    ].join('\r\n'),
  )
  put('latin1.txt', Buffer.from([0x47, 0xfc, 0x6e]))
  put('picture.png', 'x')
  mkdirSync(join(folder, 'templates', 'more'), { recursive: true })
  put('templates/a.txt', clean)
  put('templates/more/b.txt', bribe)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Finding = {
  rule: string
  severity: string
  certainty: string
  field: string
  start: number
  end: number
  text: string
  why: string
  source: { checked: string }
}
type Audited = { id: string; verdict: string; findings: Finding[] }
const json = (ended: Ended): Audited[] => JSON.parse(ended.out) as Audited[]

describe('the exit code', () => {
  test.each([
    [['clean.txt'], 0],
    [['bribe.md'], 1],
    [['clean.txt', 'bribe.md'], 1],
    [['nameless.txt'], 0],
    [['--fail-on', 'medium', 'nameless.txt'], 1],
    [['--fail-on', 'critical', 'page.html'], 0],
    [['--fail-on', 'never', 'bribe.md'], 0],
    [['gone.txt'], 2],
    [['gone.txt', 'bribe.md'], 2],
    [['--fail-on', 'never', 'gone.txt'], 2],
    [['--fail-on', 'sometimes', 'clean.txt'], 2],
    [[], 2],
  ])('of f5 audit %j is %d', async (args, code) => {
    expect((await f5(['audit', ...args])).code).toBe(code)
  })
})

describe('JSON', () => {
  test('is an array in the order of the input, with all that a finding has', async () => {
    const [first, second] = json(await f5(['audit', '--format', 'json', 'clean.txt', 'bribe.md']))
    expect(first).toEqual({ id: 'clean.txt', verdict: 'pass', findings: [] })
    expect(second).toMatchObject({ id: 'bribe.md', verdict: 'block' })
    const body = bribe.slice(bribe.indexOf('Hello'))
    const finding = second!.findings.find((one) => one.rule === 'incentive-for-review')!
    expect(Object.keys(finding)).toEqual([
      'rule',
      'severity',
      'certainty',
      'field',
      'start',
      'end',
      'text',
      'why',
      'source',
      'fix',
    ])
    expect(body.slice(finding.start, finding.end)).toBe(finding.text)
    expect(finding.source.checked).toBe('2026-11-23')
  })

  test('holds the readable lines of a list, while each unreadable one has its own sentence', async () => {
    const ended = await f5(['audit', '--format', 'json', 'many.jsonl'])
    expect(json(ended).map((one) => one.id)).toEqual(['one', '4', 'many.jsonl:6'])
    expect(ended.err.trim().split('\n')).toEqual([
      'many.jsonl:2 is not JSON.',
      'many.jsonl:5 must be an object with a text "body", and "html" true or false where given.',
    ])
    expect(ended.code).toBe(2)
  })

  test('of HTML has offsets into the source', async () => {
    const [page] = json(await f5(['audit', '--format', 'json', 'page.html']))
    expect(page?.findings).toMatchObject([{ rule: 'external-link', field: 'body', text: 'https://shop.example.com' }])
  })

  test('of a mail decodes header, body and attachments', async () => {
    const [mail] = json(await f5(['audit', '--format', 'json', 'mail.eml']))
    expect(mail?.findings.map((one) => [one.rule, one.text])).toEqual([
      ['marketing-promotion', 'Visit our store'],
      ['unnecessary-attachment', ''],
    ])
  })
})

test('a folder stands for the messages in it', async () => {
  const found = json(await f5(['audit', '--format', 'json', 'templates']))
  expect(found.map((one) => [one.id, one.verdict])).toEqual([
    [join('templates', 'a.txt'), 'pass'],
    [join('templates', 'more', 'b.txt'), 'block'],
  ])
})

test('a dash stands for standard input', async () => {
  const [only] = json(await f5(['audit', '--format', 'json', '-'], bribe))
  expect(only).toMatchObject({ id: '-', verdict: 'block' })
})

describe('a process of its own', () => {
  test('prints, and ends, as the command does', async () => {
    for (const args of [['audit', 'bribe.md'], ['audit', 'gone.txt'], ['rules', 'emoji'], []])
      expect(await startF5(folder, args)).toEqual(await runF5(folder, args))
  })

  test('reads standard input to its end', async () => {
    const ended = await startF5(folder, ['audit', '--format', 'json', '-'], { input: clean.repeat(5_000) + bribe })
    expect(json(ended)).toMatchObject([{ id: '-', verdict: 'block' }])
    expect(ended.code).toBe(1)
  })

  test('is silent when the reader of its pipe has gone', async () => {
    const reader = `${JSON.stringify(process.execPath)} ${JSON.stringify(program)} rules --format json | head -c 10`
    const { stdout, stderr } = await promisify(exec)(reader)
    expect(stdout).toHaveLength(10)
    expect(stderr).toBe('')
  })
})

test('--language holds for messages that do not name theirs', async () => {
  const ended = await f5(['audit', '--language', 'nl', 'clean.txt'])
  expect(ended.out).toContain('Not checked in this language (nl): ')
})

test.each([
  ['picture.png', 'picture.png is none of .txt, .md, .html, .htm, .eml, .jsonl.'],
  ['latin1.txt', 'latin1.txt is not text in UTF-8 or UTF-16.'],
  ['gone.txt', 'gone.txt does not exist.'],
])('%s is refused in one clear line', async (file, line) => {
  expect((await f5(['audit', file])).err.trim()).toBe(line)
})

describe('the program', () => {
  test('offers the nearest command for an unknown one, and ends with 2', async () => {
    const { code, err } = await f5(['adit'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean audit?')
  })

  test.each([[[]], [['--help']], [['help']], [['audit', '--help']]])(
    'explains itself on %j, and ends with 0',
    async (args) => {
      const { code, out } = await f5(args)
      expect(out).toContain('Usage: f5')
      expect(code).toBe(0)
    },
  )
})
