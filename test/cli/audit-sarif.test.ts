import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runF5 } from './run-f5.ts'
import { sarifFaults } from './sarif-schema.ts'

let folder: string
const put = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)
const order = 'Order 112-3456789-1234567\r\n\r\n'
const bribe = `${order}Hello,\r\nthanks for buying the lamp, we hope that it lights your room. Here is your invoice.\r\nLeave a review and get a free gift! 🎁\r\n`

type Region = {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
  charOffset: number
  charLength: number
}
type Result = {
  ruleId: string
  ruleIndex: number
  level: string
  locations: { physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region?: Region } }[]
  partialFingerprints: Record<string, string>
  suppressions: { justification: string }[]
  fixes?: { artifactChanges: { replacements: { deletedRegion: Region; insertedContent?: { text: string } }[] }[] }[]
  properties: { id: string }
}
type Log = {
  runs: {
    tool: { driver: { rules: { id: string; defaultConfiguration: { level: string } }[] } }
    invocations: {
      executionSuccessful: boolean
      exitCode: number
      toolExecutionNotifications: { message: { text: string } }[]
    }[]
    results: Result[]
  }[]
}

const audit = async (...args: readonly string[]) => {
  const ended = await runF5(folder, ['audit', '--format', 'sarif', ...args])
  const log = JSON.parse(ended.out) as Log
  expect(sarifFaults(log)).toEqual([])
  return { ...ended, run: log.runs[0]!, results: log.runs[0]!.results }
}
const of = (results: readonly Result[], rule: string): Result => results.find((one) => one.ruleId === rule)!
const placeOf = (result: Result) => result.locations[0]!.physicalLocation

/** What an editor selects for lines and columns. */
const selected = (source: string, region: Region): string => {
  const lines = source.split(/(?<=\n)/u)
  const at = (line: number, column: number) => lines.slice(0, line - 1).join('').length + column - 1
  return source.slice(at(region.startLine, region.startColumn), at(region.endLine, region.endColumn))
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'f5-sarif-'))
  mkdirSync(join(folder, 'my templates'))
  put('bribe.md', bribe)
  put('my templates/weiß & 100%\n#1.txt', bribe)
  put(
    'many.jsonl',
    [JSON.stringify({ body: 'fine' }), JSON.stringify({ id: 'second', body: 'Visit our store!' })].join('\n'),
  )
  put('latin1.txt', Buffer.from([0x47, 0xfc, 0x6e]))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a log', () => {
  test('is valid, and its results point at rules, at the words by offset, and at the same words by line and column', async () => {
    const { run, results } = await audit('bribe.md')
    const result = of(results, 'incentive-for-review')
    expect(run.tool.driver.rules[result.ruleIndex]!.id).toBe('incentive-for-review')
    expect(result.level).toBe('error')
    const { artifactLocation, region } = placeOf(result)
    expect(artifactLocation).toEqual({ uri: 'bribe.md', uriBaseId: '%SRCROOT%' })
    const words = bribe.slice(region!.charOffset, region!.charOffset + region!.charLength)
    expect(words).toContain('Leave a review')
    expect(selected(bribe, region!)).toBe(words)
    expect(region!.startLine).toBe(5)
  })

  test('does not count a byte order mark, whatever the encoding', async () => {
    put('mark.txt', `\ufeff${bribe}`)
    put('wide.txt', Buffer.from(`\ufeff${bribe}`, 'utf16le'))
    for (const file of ['mark.txt', 'wide.txt']) {
      const { results } = await audit(file)
      const { region } = placeOf(of(results, 'incentive-for-review'))
      expect(selected(bribe, region!)).toContain('Leave a review')
      expect(bribe.slice(region!.charOffset)).toMatch(/^Leave a review/)
    }
  })

  test('encodes what a path may hold, and names what lies elsewhere by its whole address', async () => {
    const inside = await audit('my templates')
    const { uri } = placeOf(inside.results[0]!).artifactLocation
    expect(uri).toBe('my%20templates/wei%C3%9F%20%26%20100%25%0A%231.txt')
    const outside = await runF5(join(folder, 'my templates'), ['audit', '--format', 'sarif', '../bribe.md'])
    const log = JSON.parse(outside.out) as Log
    expect(sarifFaults(log)).toEqual([])
    expect(placeOf(log.runs[0]!.results[0]!).artifactLocation).toEqual({
      uri: expect.stringMatching(/^file:\/\/\/.*\/bribe\.md$/),
    })
  })

  test('names the line of a list, where offsets would lie', async () => {
    const { results } = await audit('many.jsonl')
    expect(placeOf(of(results, 'marketing-promotion')).region).toEqual({ startLine: 2 })
  })

  test('carries mechanical fixes as replacements that do what the fix says', async () => {
    const { results } = await audit('bribe.md')
    const [change] = of(results, 'emoji').fixes![0]!.artifactChanges
    const [{ deletedRegion, insertedContent }] = change!.replacements as [
      { deletedRegion: Region; insertedContent?: { text: string } },
    ]
    const { charOffset, charLength } = deletedRegion
    const fixed = bribe.slice(0, charOffset) + (insertedContent?.text ?? '') + bribe.slice(charOffset + charLength)
    expect(fixed).not.toContain('🎁')
    expect(fixed).toContain('get a free gift!')
  })

  test('says what could not be read, and that the run was not all right', async () => {
    const { run, code } = await audit('bribe.md', 'latin1.txt', 'gone.txt')
    const [invocation] = run.invocations
    expect([code, invocation!.exitCode, invocation!.executionSuccessful]).toEqual([2, 2, false])
    expect(invocation!.toolExecutionNotifications.map((one) => one.message.text)).toEqual([
      'latin1.txt is not text in UTF-8 or UTF-16.',
      'gone.txt does not exist.',
    ])
  })

  test('shows dismissed findings as suppressed, with the reason', async () => {
    put('quiet.yml', 'dismissals:\n  - {rule: emoji, text: "🎁", reason: A present, until: 2999-01-01}\n')
    const { results } = await audit('--config', 'quiet.yml', 'bribe.md')
    expect(of(results, 'emoji').suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'A present' },
    ])
    expect(of(results, 'incentive-for-review').suppressions).toEqual([])
  })
})

test('a fingerprint stays when lines move, and tells the same words in one file apart', async () => {
  const prints = async () =>
    (await audit('moving.txt')).results
      .filter((one) => one.ruleId === 'emoji')
      .map((one) => one.partialFingerprints['f5/words/v1'])
  put('moving.txt', `${order}Hi 🎁\r\nHo 🎁\r\n`)
  const before = await prints()
  put('moving.txt', `${order}\r\nA line before.\r\n\r\nHi 🎁\r\nHo 🎁\r\n`)
  expect(before).toHaveLength(2)
  expect(new Set(before).size).toBe(2)
  expect(await prints()).toEqual(before)
})

test('the schema of these tests objects to what the standard does not know', () => {
  const run = { tool: { driver: { name: 'x' } }, results: [] }
  expect(sarifFaults({ version: '2.1.0', runs: [run] })).toEqual([])
  expect(sarifFaults({ version: '2.0.0', runs: [{ ...run, result: [] }] })).toHaveLength(2)
})
