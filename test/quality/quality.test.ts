import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rules } from '../../src/domain/rules/index.ts'
import { policySamples } from '../samples/policy/policy-samples.ts'
import { readPublished } from './measure.ts'
import { publish, whatGotWorse } from './published.ts'
import type { QualityReport } from './report.ts'
import { printed } from './tables.ts'

/** What the program prints for machines. */
const run = spawnSync(process.execPath, [fileURLToPath(new URL('quality.ts', import.meta.url)), '--json'], {
  encoding: 'utf8',
  timeout: 100_000,
})
const report: QualityReport = JSON.parse(run.stdout)

test('the program passes', () => {
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
})

test('no published figure has got worse', () => {
  expect(whatGotWorse(readPublished(), publish(report))).toEqual([])
})

test('the published figures keep what the product promises', () => {
  const { overall, bySeverity } = readPublished()
  expect(overall.recall).toBeGreaterThanOrEqual(0.97)
  expect(bySeverity['critical']?.recall).toBeGreaterThanOrEqual(0.98)
  expect(bySeverity['high']?.recall).toBeGreaterThanOrEqual(0.98)
  expect(overall.precision).toBeGreaterThanOrEqual(0.95)
  expect(overall.blocked).toBeLessThanOrEqual(0.02)
  expect(overall.warned).toBeLessThanOrEqual(0.05)
})

test('every label of a sample is the name of a rule', () => {
  const known = new Set(rules.map((rule) => rule.id))
  const unknown = policySamples().flatMap(({ id, violates, also }) =>
    [...violates, ...also].filter((rule) => !known.has(rule)).map((rule) => `${id}: ${rule}`),
  )
  expect(unknown).toEqual([])
})

test('every rule, severity and language has its row in the table', () => {
  const table = printed(report)
  for (const name of [...rules.map((rule) => rule.id), 'critical', 'high', 'medium', 'low', 'en'])
    expect(table).toMatch(new RegExp(`^${name} +(?:\\d|–)`, 'mu'))
})
