import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CampaignFacts } from '../../src/domain/campaign-rules/campaign-rule.ts'
import { auditCampaign } from '../../src/domain/campaign-rules/index.ts'
import { matchesFilter, mayShareOrders } from '../../src/domain/filter-order.ts'
import { marketplaces } from '../../src/domain/marketplaces.ts'
import { unknownTraits } from '../../src/domain/order.ts'
import type { Template } from '../../src/domain/template.ts'
import { germany, sampleCampaign, sampleOrder } from './sample-orders.ts'

const france = 'A13V1IB3VIYZZH'
const us = 'ATVPDKIKX0DER'

const templateOf = (body: string, language: string | null): Template => ({
  workspaceId: 'T1',
  accountId: 'acme',
  id: 'text',
  name: 'Text',
  revision: 1,
  text: { subject: 'Order {{orderId}}', body, format: 'plain', language, contactReason: null, attachments: [] },
})
const ask = templateOf('Please leave a review of order {{orderId}}.', 'en')
const invoice = templateOf('Please find the invoice of order {{orderId}} attached.', 'en')

const facts = (differs: Partial<CampaignFacts> = {}): CampaignFacts => ({
  campaign: sampleCampaign({ channel: 'buyer-message', templateId: 'text' }),
  template: ask,
  others: [],
  marketplaces: [us],
  volume: null,
  ...differs,
})
const found = (differs: Partial<CampaignFacts> = {}) =>
  auditCampaign(facts(differs)).map(({ rule, certainty, what }) => [rule.id, certainty, what])

describe('a campaign on its own', () => {
  it('is fine when it asks once, in time, in the language of its marketplace', () => {
    expect(found()).toEqual([])
  })

  it('is late close to the end of the 30 days, also where it waits for a weekday', () => {
    const at = (days: number, weekdays?: number[]) =>
      found({ campaign: sampleCampaign({ timing: { days, ...(weekdays ? { weekdays } : {}) } }) })
    expect(at(24)).toEqual([])
    expect(at(25)).toEqual([['outside-30-days', 'borderline', '25 days after delivery']])
    expect(at(30)).toEqual([['outside-30-days', 'clear', '30 days after delivery']])
    expect(at(20, [1])).toEqual([
      ['outside-30-days', 'borderline', '20 days after delivery, on a chosen weekday up to 26 days after it'],
    ])
    expect(at(20, [1, 3, 5])).toEqual([])
  })

  it('writes in the language of its buyers', () => {
    const german = templateOf('Bitte bewerten Sie die Bestellung {{orderId}}, wenn Sie Zeit haben.', 'de')
    expect(found({ template: german, marketplaces: [germany] })).toEqual([])
    expect(found({ template: german, marketplaces: [germany, france] })).toEqual([
      ['wrong-language', 'clear', '“de” for orders of amazon.fr'],
    ])
    expect(found({ template: ask, marketplaces: [germany] })).toEqual([
      ['wrong-language', 'borderline', '“en” for orders of amazon.de'],
    ])
  })

  it('has no language when it sends the official request', () => {
    const official = sampleCampaign({ channel: 'official' })
    expect(found({ campaign: official, template: null, marketplaces: marketplaces.map(({ id }) => id) })).toEqual([])
  })

  it.each(['Happy customers', '5-star buyers', 'After positive feedback', 'Satisfied only'])(
    'is suspected of picking contented buyers when it is called "%s"',
    (name) => {
      expect(found({ campaign: sampleCampaign({ name }) })).toEqual([['review-gating', 'borderline', name]])
    },
  )

  it.each(['Follow-up', 'Thank you', 'FBA reviews', 'Ask for reviews, Germany', 'Five days after delivery'])(
    'is not suspected when it is called "%s"',
    (name) => {
      expect(found({ campaign: sampleCampaign({ name }) })).toEqual([])
    },
  )

  it('is suspected when far more leaves than is ordered', () => {
    expect(found({ volume: { messagesADay: 700, ordersADay: 20 } })).toEqual([])
    expect(found({ volume: { messagesADay: 701, ordersADay: 20 } })).toEqual([
      ['message-volume', 'borderline', '701 messages a day for 20 orders a day'],
    ])
  })
})

describe('two campaigns', () => {
  const other = (differs: Parameters<typeof sampleCampaign>[0], template: Template | null = null) => ({
    campaign: sampleCampaign({ id: 'other', name: 'Other', channel: 'official', ...differs }),
    template,
  })

  it('must not ask for a review of the same orders, be it on two channels', () => {
    const repeated = [['repeat-review-request', 'borderline', 'Other']]
    expect(found({ others: [other({})] })).toEqual(repeated)
    expect(found({ others: [other({ channel: 'buyer-message' }, ask)] })).toEqual(repeated)
  })

  it('may write to the same orders where only one asks', () => {
    expect(found({ others: [other({ channel: 'buyer-message' }, invoice)] })).toEqual([])
    expect(found({ template: invoice, others: [other({})] })).toEqual([])
  })

  it('may ask for reviews of different orders', () => {
    const mine = sampleCampaign({ channel: 'buyer-message', filter: { fulfilledBy: 'merchant', skus: ['MUG-1'] } })
    expect(found({ campaign: mine, others: [other({ filter: { fulfilledBy: 'amazon' } })] })).toEqual([])
    expect(found({ campaign: mine, others: [other({ filter: { skus: ['MUG-2'] } })] })).toEqual([])
  })

  it('share orders exactly where some order matches both filters', () => {
    const some = <T>(...values: T[]) => fc.subarray(values)
    const chosen = fc.record({
      marketplaces: some(germany, france),
      fulfilledBy: fc.constantFrom('any' as const, 'merchant' as const, 'amazon' as const),
      skus: some('MUG-1', 'MUG-2'),
      business: fc.constantFrom('any' as const, 'only' as const, 'without' as const),
      quantity: fc.constantFrom(
        { from: null, to: 1 },
        { from: 1, to: 2 },
        { from: 2, to: null },
        { from: null, to: null },
      ),
      asins: some('B1', 'B2'),
    })
    const filter = chosen.map((some) => sampleCampaign({ filter: some }).definition.filter)
    const orders = [germany, france].flatMap((marketplaceId) =>
      (['merchant', 'amazon'] as const).flatMap((fulfilledBy) =>
        ['MUG-1', 'MUG-2'].flatMap((sku) =>
          ['B1', 'B2'].flatMap((asin) =>
            [true, false, null].flatMap((business) =>
              [1, 2].map((quantity) =>
                sampleOrder({
                  marketplaceId,
                  fulfilledBy,
                  items: [{ asin, sku, title: null, quantity }],
                  traits: { ...unknownTraits, business },
                }),
              ),
            ),
          ),
        ),
      ),
    )
    fc.assert(
      fc.property(filter, filter, (a, b) => {
        const both = orders.some((order) => matchesFilter(a, order) && matchesFilter(b, order))
        expect(mayShareOrders(a, b)).toBe(both)
      }),
    )
  })
})
