import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runF5 } from './run-f5.ts'

let folder: string
const put = (name: string, content: string) => writeFileSync(join(folder, name), content)
const link = 'Order 112-3456789-1234567\n\nYour proof is at https://proofs.example.com/1 to look at. 🎁\n'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'f5-configuration-'))
  mkdirSync(join(folder, 'near', 'below'), { recursive: true })
  put('link.txt', link)
  put('near/below/link.txt', link)
  put('nameless.txt', 'Here is the invoice that you asked for.')
  put('f5-audit.yml', 'allowedHosts: [Proofs.Example.com]\n')
  put('near/f5-audit.yml', 'severities: {emoji: critical}\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Finding = { rule: string; severity: string }
type Audited = { verdict: string; findings: Finding[] }
const first = (out: string): Audited => (JSON.parse(out) as Audited[])[0]!
const brief = (out: string): readonly string[] => first(out).findings.map((one) => `${one.severity} ${one.rule}`)

/** The audit of a file with a configuration of its own. */
const withConfiguration = (yaml: string, ...args: readonly string[]) => {
  put('own.yml', yaml)
  return runF5(folder, ['audit', '--config', 'own.yml', ...args])
}

describe('f5-audit.yml', () => {
  test('is found upwards from where the command was typed, the nearest first', async () => {
    const here = await runF5(folder, ['audit', '--format', 'json', 'link.txt'])
    expect(brief(here.out)).toEqual(['low emoji'])
    const below = await runF5(join(folder, 'near', 'below'), ['audit', '--format', 'json', 'link.txt'])
    expect(brief(below.out).toSorted()).toEqual(['critical emoji', 'high external-link'])
  })

  test('does not count with --no-config', async () => {
    const { out } = await runF5(folder, ['audit', '--no-config', '--format', 'json', 'link.txt'])
    expect(brief(out).toSorted()).toEqual(['high external-link', 'low emoji'])
  })

  test('that is named must be there', async () => {
    const ended = await runF5(folder, ['audit', '--config', 'gone.yml', 'link.txt'])
    expect(ended).toEqual({ code: 2, out: '', err: 'gone.yml does not exist.\n' })
  })
})

describe('a setting', () => {
  test('raises, lowers and switches off rules, and the report names what is off', async () => {
    const raised = await withConfiguration(
      'severities: {emoji: high, external-link: off}',
      '--format',
      'json',
      'link.txt',
    )
    expect(brief(raised.out)).toEqual(['high emoji'])
    expect([raised.code, first(raised.out).verdict]).toEqual([1, 'block'])
    const lowered = await withConfiguration('severities: {external-link: low, emoji: off}', 'link.txt')
    expect(lowered.code).toBe(0)
    expect(lowered.out).toContain('Switched off by own.yml: emoji.\n')
  })

  test('lets the connector write the order id, and medium findings block', async () => {
    const plain = await runF5(folder, ['audit', '--no-config', '--format', 'json', 'nameless.txt'])
    expect([first(plain.out).verdict, brief(plain.out)]).toEqual(['warn', ['medium missing-order-id']])
    const blocking = await withConfiguration('blockOnMedium: true', '--format', 'json', 'nameless.txt')
    expect(first(blocking.out).verdict).toBe('block')
    const injected = await withConfiguration('injectsOrderId: true', '--format', 'json', 'nameless.txt')
    expect(first(injected.out)).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test('names the language of messages that do not, unless --language does', async () => {
    expect((await withConfiguration('language: nl', 'link.txt')).out).toContain('Not checked in this language (nl)')
    expect((await withConfiguration('language: nl', '--language', 'pt', 'link.txt')).out).toContain('language (pt)')
  })

  test('is not needed: an empty file is a configuration', async () => {
    expect((await withConfiguration('# nothing yet\n', '--format', 'json', 'link.txt')).code).toBe(1)
  })
})

describe('a dismissal', () => {
  const dismiss = (until: string, text = 'https://proofs.example.com/1') =>
    `dismissals:\n  - rule: external-link\n    text: ${text}\n    reason: Proof page\n    until: ${until}\n`

  test('takes exactly its words out of the count, and the report shows them with the reason', async () => {
    const { out, code } = await withConfiguration(dismiss('2999-12-31'), 'link.txt')
    expect(code).toBe(0)
    expect(out).toContain('link.txt: warn')
    expect(out).toContain('  dismissed until 2999-12-31  external-link  "https://proofs.example.com/1": Proof page\n')
    const json = await withConfiguration(dismiss('2999-12-31'), '--format', 'json', 'link.txt')
    expect(brief(json.out)).toEqual(['low emoji'])
  })

  test('of other words changes nothing', async () => {
    expect((await withConfiguration(dismiss('2999-12-31', 'https://proofs.example.com'), 'link.txt')).code).toBe(1)
  })

  test('that has run out counts again and is named, on standard error where the output is for programs', async () => {
    const sentence = 'Expired on 2020-01-31, and counts again: external-link, "https://proofs.example.com/1".\n'
    const { out, code } = await withConfiguration(dismiss('2020-01-31'), 'link.txt')
    expect([code, out.includes(sentence)]).toEqual([1, true])
    const json = await withConfiguration(dismiss('2020-01-31'), '--format', 'json', 'link.txt')
    expect([brief(json.out).length, json.err]).toEqual([2, sentence])
  })
})

describe('a wrong configuration', () => {
  test('ends with 2 and one message that names every bad key with its path, and nothing is checked', async () => {
    const { code, out, err } = await withConfiguration(
      [
        'langage: de',
        'blockOnMedium: maybe',
        'allowedHosts: [https://proofs.example.com/]',
        'severities: {emojis: off, gif: none, incentive-for-review: high}',
        'dismissals:',
        '  - {rule: external-links, text: x, reason: " ", until: 2027-02-31, untill: 1}',
        '  - {rule: emoji}',
      ].join('\n'),
      'link.txt',
    )
    expect([code, out]).toEqual([2, ''])
    expect(err.trimEnd().split('\n')).toEqual([
      'own.yml is not valid:',
      '  blockOnMedium: must be true or false',
      '  allowedHosts[0]: must be a host such as proofs.example.com, without https:// and path',
      '  severities.emojis: there is no rule of this name; did you mean emoji?',
      '  severities.gif: must be one of critical, high, medium, low, off',
      '  severities.incentive-for-review: can only be raised; dismiss the exact words instead, with a reason and a date',
      '  dismissals[0].rule: there is no rule of this name; did you mean external-link?',
      '  dismissals[0].reason: must say why',
      '  dismissals[0].until: must be a date such as 2027-03-31',
      '  dismissals[0].untill: there is no setting of this name; did you mean until?',
      '  dismissals[1].text: must be the exact words that the audit showed',
      '  dismissals[1].reason: must say why',
      '  dismissals[1].until: must be a date such as 2027-03-31',
      '  langage: there is no setting of this name; did you mean language?',
    ])
  })

  test.each([
    ['a: [1', /^own\.yml is not YAML: .+\n$/],
    ['a: 1\na: 2', /^own\.yml is not YAML: .+\n$/],
    ['- 1', /^own\.yml is not valid:\n {2}must be a list of settings\n$/],
    ['just words', /^own\.yml is not valid:\n {2}must be a list of settings\n$/],
    ['severities: {constructor: off}', /^own\.yml is not valid:\n {2}severities\.constructor: there is no rule/],
    [
      `a: &a [x,x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*${at === 0 ? 'a' : `b${at - 1}`},*a]`).join('\n')}`,
      /^own\.yml is not valid:\n/,
    ],
  ])('such as %j is refused in words', async (yaml, words) => {
    const { code, out, err } = await withConfiguration(yaml, 'link.txt')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
  })
})
