import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { campaignRules } from '../../src/domain/campaign-rules/index.ts'
import { rules } from '../../src/domain/rules/index.ts'
import { runF5 } from './run-f5.ts'

const readme = fileURLToPath(new URL('../../README.md', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'f5-rules-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const f5 = (...args: readonly string[]) => runF5(folder, ['rules', ...args])

type Entry = {
  id: string
  on: string
  languages: string[] | 'all'
  fixable: boolean
  source: { url: string; checked: string }
  examples: { bad: string[]; good: string[] }
}

test('the table in README.md says what the rules say', async () => {
  copyFileSync(readme, join(folder, 'README.md'))
  expect((await f5('--into', 'README.md')).code).toBe(0)
  expect(
    readFileSync(readme, 'utf8'),
    'Rules have changed: run `npm run --silent f5 -- rules --into README.md` and commit README.md.',
  ).toBe(readFileSync(join(folder, 'README.md'), 'utf8'))
})

describe('the catalogue', () => {
  test('names every rule with its severity, languages, reason and summary', async () => {
    const { out, code } = await f5()
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(1 + rules.length + campaignRules.length)
    expect(lines[0]).toMatch(/^rule +severity +checked in +can lead to +what it finds$/)
    for (const rule of rules) expect(out).toMatch(new RegExp(`^${rule.id} +${rule.severity} .*`, 'm'))
    expect(out).toMatch(/^incentive-for-review +critical +en .* review-incentive-or-manipulation +Offers/m)
    expect(out).toMatch(/^external-link +high +all /m)
    expect(out).toMatch(/^spelling-grammar +low +left to a person /m)
    expect(out).toMatch(/^message-volume +medium +campaigns /m)
  })

  test('is the same as JSON', async () => {
    const entries = JSON.parse((await f5('--format', 'json')).out) as Entry[]
    expect(entries.map((one) => one.id)).toEqual([...rules, ...campaignRules].map((rule) => rule.id))
    for (const one of entries) expect(one.source.checked).toMatch(/^\d{4}-\d\d-\d\d$/)
    const of = (id: string) => entries.find((one) => one.id === id)!
    expect([of('external-link').fixable, of('unreadable-message').fixable]).toEqual([true, false])
    expect([of('external-link').languages, of('spelling-grammar').languages]).toEqual(['all', []])
  })

  test('is a table in Markdown whose cells hold nothing that would end them', async () => {
    const lines = (await f5('--format', 'markdown')).out.trimEnd().split('\n')
    expect(lines).toHaveLength(2 + rules.length + campaignRules.length)
    for (const line of lines) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(8)
  })

  test('goes between the marks of a file only', async () => {
    writeFileSync(join(folder, 'none.md'), '# Nothing here\n')
    expect((await f5('--into', 'none.md')).err).toMatch(/^none\.md lacks the lines <!-- rules/)
    expect(readFileSync(join(folder, 'none.md'), 'utf8')).toBe('# Nothing here\n')
    expect(await f5('--into', 'gone.md')).toMatchObject({ code: 2, err: 'gone.md does not exist.\n' })
  })
})

describe('one rule', () => {
  test('is explained with why, its dated source, where it is checked, its fix and its examples', async () => {
    const { out } = await f5('incentive-for-review')
    expect(out).toContain('Why: ')
    expect(out).toMatch(/^Source: .*, read \d{4}-\d\d-\d\d: https:/m)
    expect(out).toContain('Can lead to a restriction for: review-incentive-or-manipulation')
    expect(out).toMatch(/^Checked in: en/m)
    expect(out).toContain('Mechanical fix: yes')
    const rule = rules.find((one) => one.id === 'incentive-for-review')!
    for (const example of [...rule.examples.bad, ...rule.examples.good])
      if (typeof example === 'string') expect(out).toContain(`  ${example}\n`)
  })

  test('on texts and on campaigns is explained as both', async () => {
    expect((await f5('review-gating')).out).toContain('review-gating (critical, on campaigns)')
  })

  test('is all that JSON holds when it is asked for', async () => {
    const entries = JSON.parse((await f5('external-link', '--format', 'json')).out) as Entry[]
    expect(entries).toMatchObject([{ id: 'external-link', on: 'message' }])
    expect(entries[0]!.examples.bad.length).toBeGreaterThan(0)
  })

  test('that is unknown ends with 2 and the nearest one', async () => {
    const { code, err, out } = await f5('incentive-for-reviews')
    expect([code, err.trim(), out]).toEqual([
      2,
      'There is no rule "incentive-for-reviews". Did you mean incentive-for-review?',
      '',
    ])
    expect((await f5('\u001b[2J')).err).not.toContain('\u001b')
  })
})
