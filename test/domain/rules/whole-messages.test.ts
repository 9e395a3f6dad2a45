import { describe, expect, test } from 'vitest'
import { auditMessage } from '../../../src/domain/audit.ts'
import { asksBuyerToCancelMessages } from './messages/asks-buyer-to-cancel.ts'
import { notPermittedPurposeMessages } from './messages/not-permitted-purpose.ts'
import { offAmazonDiversionMessages } from './messages/off-amazon-diversion.ts'
import { orderShippingConfirmationMessages } from './messages/order-shipping-confirmation.ts'
import { reviewInfluenceMessages } from './messages/review-influence.ts'
import { sensitiveContentMessages } from './messages/sensitive-content.ts'
import { thankYouOnlyMessages } from './messages/thank-you-only.ts'
import { textOf } from './messages/whole-message.ts'
import { wrongLanguageMessages } from './messages/wrong-language.ts'

const all = [
  reviewInfluenceMessages,
  orderShippingConfirmationMessages,
  thankYouOnlyMessages,
  asksBuyerToCancelMessages,
  notPermittedPurposeMessages,
  offAmazonDiversionMessages,
  sensitiveContentMessages,
  wrongLanguageMessages,
]
const ids = new Set(all.map(({ rule }) => rule))

describe.each(all)('the rule $rule, on whole messages,', ({ rule, bad, clean }) => {
  test.each(bad)('clearly objects to %j', (whole) => {
    const clear = auditMessage(textOf(whole)).findings.filter((finding) => finding.certainty === 'clear')
    expect(clear.map((finding) => finding.rule)).toContain(rule)
  })

  test.each(clean)('finds nothing in %j, nor do its neighbours', (whole) => {
    expect(auditMessage(textOf(whole), { weighs: false }).findings.filter((finding) => ids.has(finding.rule))).toEqual(
      [],
    )
  })
})
