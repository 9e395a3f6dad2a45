import fc from 'fast-check'
import type { MessageText } from '../../src/domain/template.ts'

/** Pieces of which a hostile text is made: markup, entities, disguises, and the words that rules look for. */
const pieces = fc.constantFrom(
  ...'<p>|</p>|<br>|<a href="https://x.example">|</a>|<b|&amp;|&#x41;|&nbsp;|&#0;|&bogus;|<!--|-->|<style>|</style>|<img src=x alt="5 stars">|<div style="display:none">|</div>|<a href=|"|\'|>|<|{{|}}|{{orderId}}|{{x}}|[|]|【重要】|[Important]| |  |\n|\n\n|\r\n|\u00a0|\u200b|\u00ad|\u202e|e\u0301|\u0301|\ud83c|\udf1f|⭐|ｆｒｅｅ|а|ﷺ|. |! |? |, |if you are happy|leave|a review|positive|feedback|gift card|$10|20% off|please|remove|it|do not|mybrand.com|mybrand dot com|a@b.com|(at)|555-123-4567|112-3456789-1234567|unsubscribe|r e v i e w|http://|https:/|www.'.split(
    '|',
  ),
)

export const words = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((all) => all.join(fc.sample(fc.constantFrom('', ' '), { seed: all.length, numRuns: 1 })[0]))

export const eachMessage: fc.Arbitrary<MessageText> = fc.record({
  subject: words,
  body: words,
  format: fc.constantFrom('plain' as const, 'html' as const),
  language: fc.constantFrom(null, 'en', 'de', 'ja', 'xx', '', '-', 'constructor'),
  contactReason: fc.constantFrom(null, 'Additional Information Required'),
  attachments: fc.array(fc.record({ name: fc.string(), type: fc.string(), size: fc.nat() }), { maxLength: 2 }),
})
