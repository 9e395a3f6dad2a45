import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runF5 } from './run-f5.ts'

let folder: string
const text = 'Order 112-3456789-1234567\n\nHere is your invoice for the lamp that you bought.\n'
const put = (name: string, content: string | Buffer = text) => writeFileSync(join(folder, name), content)
const kinds = '.txt, .md, .html, .htm, .eml, .jsonl'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'f5-files-'))
  for (const name of ['mails/b/deep', 'mails/.drafts', 'mails/node_modules/x', 'empty', 'hostile'])
    mkdirSync(join(folder, name), { recursive: true })
  for (const name of [
    'z.txt',
    'a.html',
    'picture.png',
    'b/c.md',
    'b/deep/d.txt',
    '.drafts/e.txt',
    'node_modules/x/f.txt',
    '.g.txt',
    '[h].txt',
  ])
    put(join('mails', name))
  symlinkSync('.', join(folder, 'mails', 'loop'))
  symlinkSync('../z.txt', join(folder, 'mails', 'b', 'linked.txt'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const audit = (...args: readonly string[]) => runF5(folder, ['audit', '--format', 'json', ...args])
const ids = async (...args: readonly string[]) =>
  (JSON.parse((await audit(...args)).out) as { id: string }[]).map((one) => one.id)

describe('a folder or a pattern', () => {
  test('of a folder stands for its messages in order, without hidden ones, node_modules and loops', async () => {
    expect(await ids('mails')).toEqual(
      ['[h].txt', 'a.html', 'b/c.md', 'b/deep/d.txt', 'b/linked.txt', 'z.txt'].map((name) => join('mails', name)),
    )
  })

  test.each([
    ['mails/*', ['mails/[h].txt', 'mails/a.html', 'mails/z.txt']],
    ['mails/**/*.txt', ['mails/[h].txt', 'mails/b/deep/d.txt', 'mails/b/linked.txt', 'mails/z.txt']],
    ['mails/{z,a}.*', ['mails/a.html', 'mails/z.txt']],
    ['mails/?.html', ['mails/a.html']],
    ['mails/.drafts/*', ['mails/.drafts/e.txt']],
    ['mails/[h].txt', ['mails/[h].txt']],
  ])('%s stands for %j', async (pattern, expected) => {
    expect(await ids(pattern)).toEqual(expected)
  })

  test.each([
    ['mails/*.eml', `mails/*.eml matches no file of the kinds ${kinds}.`],
    ['*.png', `*.png matches no file of the kinds ${kinds}.`],
    ['empty', `empty holds no file of the kinds ${kinds}.`],
    ['{1..99999999}.txt', '{1..99999999}.txt counts, which a pattern here cannot.'],
  ])('%s, which stands for nothing, ends with 2 and one sentence', async (pattern, sentence) => {
    expect(await audit(pattern)).toEqual({ code: 2, out: '[]\n', err: `${sentence}\n` })
  })
})

describe('a hostile input', () => {
  test('such as a pipe, a device, a folder or a link to itself is refused at once', async () => {
    execFileSync('mkfifo', [join(folder, 'hostile', 'pipe.txt')])
    symlinkSync('/dev/zero', join(folder, 'hostile', 'zero.txt'))
    symlinkSync('self.txt', join(folder, 'hostile', 'self.txt'))
    symlinkSync('nowhere', join(folder, 'hostile', 'gone.txt'))
    put('hostile/fine.txt')
    const { code, err, out } = await audit('hostile')
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject([{ id: 'hostile/fine.txt', verdict: 'pass' }])
    expect(err.trim().split('\n')).toEqual([
      'hostile/gone.txt does not exist.',
      'hostile/pipe.txt is a pipe or a device, not a file.',
      'hostile/self.txt is a link that leads back to itself.',
      'hostile/zero.txt is a pipe or a device, not a file.',
    ])
  })

  test('with control characters in its name cannot move the cursor', async () => {
    const name = 'evil\n\u001b[2J.txt'
    put(name, Buffer.from([0x00, 0xff]))
    put(`fine${name}`)
    const { out, err } = await runF5(folder, ['audit', name, `fine${name}`])
    expect(err).toBe('evil··[2J.txt is not text in UTF-8 or UTF-16.\n')
    expect(out.split('\n')[0]).toBe('fineevil··[2J.txt: pass')
  })

  test('in UTF-16 is read as what it says, and one with zero bytes is no text', async () => {
    const big = Buffer.from(`\ufeff${text}Leave a review and get a free gift.`, 'utf16le')
    put('little.txt', big)
    put('big.txt', Buffer.from(big).swap16())
    put('zeros.txt', `${text}\0`)
    const { out, err } = await audit('little.txt', 'big.txt', 'zeros.txt')
    expect(JSON.parse(out)).toMatchObject([{ verdict: 'block' }, { verdict: 'block' }])
    expect(err).toBe('zeros.txt is not text in UTF-8 or UTF-16.\n')
  })

  test('of more than 64 MiB is refused, on standard input too', async () => {
    const large = Buffer.alloc(64 * 1024 * 1024 + 1, 'a ')
    put('large.txt', large)
    expect((await audit('large.txt')).err).toBe('large.txt has more than 64 MiB.\n')
    expect((await runF5(folder, ['audit', '-'], { input: large })).err).toBe('- has more than 64 MiB.\n')
  })

  test('of two million characters is not passed unread', async () => {
    put('long.txt', 'a '.repeat(1_100_000))
    expect(JSON.parse((await audit('long.txt')).out)).toMatchObject([
      { verdict: 'block', findings: [{ rule: 'unreadable-message' }] },
    ])
  })
})

test('a thousand messages of a list come out in order, as one array', async () => {
  put('many.jsonl', Array.from({ length: 1000 }, (_, id) => JSON.stringify({ id, body: text })).join('\r\n'))
  expect(await ids('many.jsonl')).toEqual(Array.from({ length: 1000 }, (_, id) => String(id)))
})
