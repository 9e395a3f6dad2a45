import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { healthChanges, knownHealth, readAccountHealth, readHealthWatch } from '../../src/domain/account-health.ts'

const read = (value: unknown) => readAccountHealth(JSON.stringify(value))
const warning = { warningType: 'spammingSellerMessaging', status: 'BAD' }

describe('the account-health report', () => {
  it.each([
    ['as the schema names it', { warningStates: [warning] }],
    ['as the example names it', { warningState: [warning] }],
    ['alone, outside a list', { warningState: warning }],
    [
      'among others, and broken ones',
      { warningStates: [null, { warningType: 7 }, { warningType: 'other', status: 'GOOD' }, warning] },
    ],
  ])('has the warning %s', (_, metrics) => {
    expect(read({ performanceMetrics: [{ marketplaceId: 'A1', ...metrics }] })).toEqual([
      { marketplaceId: 'A1', status: null, messaging: 'BAD' },
    ])
  })

  it('says of each marketplace what it says, and nothing of what it leaves out', () => {
    const report = {
      accountStatuses: [
        { marketplaceId: 'A1', status: 'NORMAL' },
        { marketplaceId: 'A2', status: 'SUSPENDED' },
      ],
      performanceMetrics: [{ marketplaceId: 'A1', warningStates: [{ ...warning, status: 'Good' }] }],
    }
    expect(read(report)).toEqual([
      { marketplaceId: 'A1', status: 'NORMAL', messaging: 'GOOD' },
      { marketplaceId: 'A2', status: 'SUSPENDED', messaging: null },
    ])
  })

  it('is none when it is something else', () => {
    for (const text of ['', 'null', '[]', '{}', '"report"', '<html>', '{"accountStatuses": "no list"}'])
      expect(readAccountHealth(text)).toBeNull()
  })

  it('is read without a throw, whatever it is, and so is what is kept of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        readAccountHealth(JSON.stringify({ accountStatuses: value, performanceMetrics: value }))
        readAccountHealth(text)
        expect(readHealthWatch(text)).toMatchObject({ reportId: null, known: [] })
      }),
    )
  })

  it('is news once: a value left out in between changes nothing', () => {
    const bad = [{ marketplaceId: 'A1', status: 'AT_RISK', messaging: 'BAD' }]
    const silent = [{ marketplaceId: 'A1', status: null, messaging: null }]
    expect(healthChanges([], bad).map((one) => one.what)).toEqual(['messaging-warning', 'account-status'])
    const known = knownHealth(knownHealth([], bad), silent)
    expect(known).toEqual(bad)
    expect(healthChanges(known, silent)).toEqual([])
    expect(healthChanges(known, bad)).toEqual([])
  })
})
