import { expect, test } from 'vitest'
import type { Finding } from '../../src/domain/finding.ts'
import { figuresOf, spanHitRate } from './figures.ts'
import { judgeSample } from './judge-sample.ts'
import { whatGotWorse } from './published.ts'

const severityOf = (rule: string) => (rule === 'small' ? 'medium' : 'critical')

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: severityOf(rule),
  certainty: 'clear',
  field: 'body',
  start: 0,
  end: 4,
  text: 'word',
  fix: null,
  ...more,
})

const sample = (
  violates: readonly string[],
  more: { also?: string[]; labelledFor?: Set<string>; marks?: string[] } = {},
) => ({
  id: 'one',
  violates,
  also: [],
  labelledFor: null,
  marks: [],
  text: { subject: '', body: 'word and more', language: null },
  ...more,
})

const judged = (violates: readonly string[], findings: readonly Finding[], more = {}) =>
  judgeSample(sample(violates, more), findings, severityOf)

test('a label is hit by a clear finding of its rule, and by no other', () => {
  const all = [
    judged(['big'], [finding('big')]),
    judged(['big'], [finding('big', { certainty: 'borderline' })]),
    judged(['big'], [finding('small')]),
    judged(['big'], []),
  ]
  expect(figuresOf(all)).toMatchObject({ recall: 0.25, violations: 4, found: 1, falseAlarms: 1, precision: 0.5 })
})

test('many findings of one rule in a message count once', () => {
  expect(figuresOf([judged(['big'], [finding('big'), finding('big', { start: 5, end: 8 })])])).toMatchObject({
    found: 1,
    precision: 1,
  })
})

test('clean messages are blocked by what is clear and grave, and warned of by what is medium or in doubt', () => {
  const all = [
    judged([], [finding('big')]),
    judged([], [finding('big', { certainty: 'borderline' })]),
    judged([], [finding('small')]),
    judged([], [finding('low', { severity: 'low' })]),
    judged(['big'], [finding('big')]),
  ]
  expect(figuresOf(all)).toMatchObject({ blocked: 0.25, warned: 0.5, cleanMessages: 4 })
})

test('a rule that a sample was not labelled for counts neither way, unless the sample names it', () => {
  const labelledFor = new Set(['big'])
  const unlabelled = judged([], [finding('other')], { labelledFor })
  expect(figuresOf([unlabelled])).toMatchObject({ blocked: 0, warned: 0, falseAlarms: 0, precision: null })
  expect(figuresOf([judged(['other'], [], { labelledFor })])).toMatchObject({ recall: 0, violations: 1 })
})

test('what may be found as well is no false alarm when found, and not missed when not', () => {
  const also = ['other']
  expect(figuresOf([judged(['big'], [finding('big'), finding('other')], { also })])).toMatchObject({ precision: 1 })
  expect(figuresOf([judged(['big'], [finding('big')], { also })])).toMatchObject({ recall: 1, violations: 1 })
})

test('figures are taken of one rule, severity or language', () => {
  const german = { ...judged(['big', 'small'], [finding('big')]), language: 'de' }
  const all = [german, judged(['big'], [])]
  expect(figuresOf(all, { rule: 'big' })).toMatchObject({ recall: 0.5, violations: 2 })
  expect(figuresOf(all, { severity: 'medium' })).toMatchObject({ recall: 0, violations: 1 })
  expect(figuresOf(all, { language: 'de' })).toMatchObject({ recall: 0.5, violations: 2 })
  expect(figuresOf(all, { language: 'fr' })).toMatchObject({ recall: null, precision: null, blocked: null })
})

test('marked words count as hit when a finding touches them', () => {
  expect(spanHitRate([judged(['big'], [finding('big')], { marks: ['word', 'more'] })])).toBe(0.5)
  expect(spanHitRate([judged([], [])])).toBeNull()
})

test('a figure that got worse is named, with what it was; a better or a new one is not', () => {
  const row = { recall: 0.9, precision: 0.9, blocked: 0.01, warned: 0.01 }
  const before = { overall: row, bySeverity: { high: row }, byLanguage: { en: row } }
  expect(whatGotWorse(before, before)).toEqual([])
  expect(
    whatGotWorse(before, {
      ...before,
      overall: { recall: 1, precision: 1, blocked: 0, warned: 0 },
      byLanguage: { en: row, de: { ...row, recall: 0 } },
    }),
  ).toEqual([])
  expect(
    whatGotWorse(before, {
      overall: { ...row, recall: 0.89 },
      bySeverity: { high: { ...row, blocked: 0.02 } },
      byLanguage: {},
    }),
  ).toEqual([
    'overall: recall was 0.9, and is 0.89',
    'bySeverity high: blocked was 0.01, and is 0.02',
    ...Object.entries(row).map(([name, old]) => `byLanguage en: ${name} was ${old}, and is measured no longer`),
  ])
})
