import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNotice } from '../../src/domain/read-notice.ts'
import { freshTexts } from '../samples/notices/all-texts.ts'
import { type Ended, runF5 } from './run-f5.ts'

const restricted = 'Your account has been restricted from sending proactive messages to buyers for 30 days.'
/** A mail that may mean a restriction or may not, for all that can be read. */
const unclear = freshTexts()
  .map(([, { text }]) => text)
  .find((text) => readNotice(text, { authentic: 'unverified', receivedAt: null }).unclear && text.from !== null)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'f5-notice-'))
  const files: Record<string, string> = {
    'mail.eml': `From: Amazon <donotreply@amazon.com>\r\nSubject: =?utf-8?B?${Buffer.from('Notice').toString('base64')}?=\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<p>You can no longer initiate <b>conversations</b> with&nbsp;buyers until December 23, 2026.</p>').toString('base64')}\r\n`,
    'pasted.txt': restricted,
    'headed.txt': `From: Amazon <donotreply@amazon.com>\nSubject: Notice\n\n${restricted}`,
    'lines.jsonl': `${JSON.stringify({ id: 'a', from: 'x@amazon.com.evil.example', subject: 's', body: restricted, more: 1 })}\n\n${JSON.stringify({ id: 'b', body: 'Hello' })}\n`,
    'unclear.jsonl': JSON.stringify({ id: 'unclear', ...unclear }),
    'broken.jsonl': `{"id":"ok","body":"Hello"}\n{"id":\n[1]\n`,
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
})
afterAll(() => rm(folder, { recursive: true }))

const f5 = (...args: string[]): Promise<Ended> => runF5(folder, ['notice', ...args])

describe('f5 notice', () => {
  it('says of a mail that may be a restriction that a person should look, and at what', async () => {
    const { code, out } = await f5('unclear.jsonl')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^unclear: none, perhaps restricted: the app would show it to a person \(\w+, confidence 0\.\d+\)\n/,
    )
    expect(out).toMatch(/^ {2}(subject|body): ".+"$/m)
  })

  it('prints exactly the promised fields for each input, in order', async () => {
    const { code, out } = await f5('--format', 'json', 'mail.eml', 'pasted.txt', 'lines.jsonl')
    const rows = JSON.parse(out)
    expect(code).toBe(0)
    expect(rows.map((row: { id: string }) => row.id)).toEqual(['mail.eml', 'pasted.txt', 'a', 'b'])
    for (const row of rows)
      expect(Object.keys(row)).toEqual([
        'id',
        'kind',
        'restricted',
        'scope',
        'durationDays',
        'endsAt',
        'permanent',
        'candidateReasons',
        'confidence',
        'authentic',
        'evidence',
      ])
    expect(rows[0]).toMatchObject({
      kind: 'restriction',
      restricted: true,
      scope: 'account',
      durationDays: 30,
      endsAt: '2026-12-23',
      authentic: 'unverified',
    })
    expect(rows[1]).toMatchObject({ kind: 'restriction', restricted: true, durationDays: 30, authentic: 'reported' })
    expect(rows[2]).toMatchObject({ kind: 'phishing-suspect', restricted: false, authentic: 'lookalike' })
    expect(rows[3]).toMatchObject({ kind: 'none', restricted: false, scope: 'none', evidence: [] })
  })

  it('takes From and Subject from the head of a text file', async () => {
    const { out } = await f5('--format', 'json', 'headed.txt')
    const [row] = JSON.parse(out)
    expect(row).toMatchObject({ kind: 'restriction', authentic: 'unverified' })
    expect(restricted.slice(row.evidence[0].start, row.evidence[0].end)).toBe(row.evidence[0].text)
  })

  it('says each input that it could not read, prints the others, and exits with 2', async () => {
    const { code, out, err } = await f5('--format', 'json', 'broken.jsonl', 'missing.txt', 'picture.png', 'pasted.txt')
    expect(code).toBe(2)
    expect(JSON.parse(out).map((row: { id: string }) => row.id)).toEqual(['ok', 'pasted.txt'])
    expect(err.trim().split('\n')).toEqual([
      'broken.jsonl:2 is not JSON.',
      'broken.jsonl:3 must be an object with a text "body" and, where known, "id", "from" and "subject".',
      'missing.txt does not exist.',
      'picture.png is none of .eml, .txt and .jsonl.',
    ])
  })

  it('says in words what it read', async () => {
    const { out } = await f5('pasted.txt')
    expect(out).toContain('pasted.txt: restriction, restricted for 30 days (reported')
  })

  describe('with phrases of one’s own', () => {
    const reworded = 'Outbound outreach has been mothballed for your store for 30 days.'
    const phrases = (text: string) => writeFile(join(folder, 'phrases.yml'), text)
    const readings = async (...args: string[]) => {
      const { code, out } = await f5('--format', 'json', ...args)
      expect(code).toBe(0)
      return JSON.parse(out) as { kind: string; confidence: number }[]
    }

    beforeAll(() => writeFile(join(folder, 'reworded.txt'), reworded))

    it('reads what Amazon words anew', async () => {
      await phrases('en:\n  add:\n    reach: [outbound outreach]\n    sanction: [mothball*]\n')
      const [before] = await readings('reworded.txt')
      expect(before?.confidence).toBeLessThan(0.99)
      expect(await readings('--phrases', 'phrases.yml', 'reworded.txt', 'pasted.txt')).toMatchObject([
        { kind: 'restriction', confidence: 0.99 },
        { kind: 'restriction' },
      ])
    })

    it('reads no longer what was replaced', async () => {
      await phrases('en:\n  replace:\n    sanction: [mothball*]\n    cannot: [never_again]\n')
      expect(await readings('--phrases', 'phrases.yml', 'pasted.txt')).toMatchObject([{ kind: 'none' }])
    })

    it.each([
      ['nl: {add: {}}', 'nl is none of the languages: en, de, ja, it, es, fr'],
      ['en: {add: {reech: [a]}}', 'reech is no concept and no reason'],
      ['en: {add: {reach: ["?"]}}', 'must begin with a word'],
      ['en: {add: {reach: [a ..x b]}}', 'has too many gaps'],
      ['en: {add: {reach: [a ..40 b ..40 c]}}', 'has too many gaps'],
      ['en: {ad: {reach: [a]}}', 'en'],
      ['en: [', 'cannot be read'],
      ['- a', 'are not valid'],
    ])('are refused in one sentence: %s', async (text, sentence) => {
      await phrases(text)
      const { code, out, err } = await f5('--phrases', 'phrases.yml', 'pasted.txt')
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(sentence)
      expect(err.trim().split('\n')).toHaveLength(1)
    })

    it('are missed where they are not', async () => {
      const { code, err } = await f5('--phrases', 'nowhere.yml', 'pasted.txt')
      expect([code, err]).toEqual([2, expect.stringContaining('are not there')])
    })
  })
})
