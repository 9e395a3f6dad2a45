import { describe, expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import type { MessageText } from '../../src/domain/template.ts'

type Written = Partial<Pick<MessageText, 'format' | 'language'>>
/** A message, the rule that it tries to get past, and the words of the source that must be pointed at. */
type Evasion = readonly [body: string, rule: string, words: string, written?: Written]

const html: Written = { format: 'html' }

const audited = (body: string, { format = 'plain', language = 'en' }: Written = {}) =>
  auditMessage({ subject: 'Order {{orderId}}', body, format, language, contactReason: null, attachments: [] })

const evades = (evasions: readonly Evasion[]) =>
  test.each(evasions.map(([body, rule, words, written]) => ({ body, rule, words, written })))(
    '$rule catches $body',
    (one) => {
      const { body, rule, words, written } = one
      const { findings, verdict } = audited(body, written)
      expect(verdict).toBe('block')
      const clear = findings.filter((one) => one.rule === rule && one.certainty === 'clear')
      expect(clear.map((one) => one.text).join(' | ')).toContain(words)
      for (const { start, end, text } of clear) expect(body.slice(start!, end!)).toBe(text)
    },
  )

describe('letters in disguise', () => {
  evades([
    [
      'Leave a ｒｅｖｉｅｗ and get a ｇｉｆｔ ｃａｒｄ.',
      'incentive-for-review',
      'ｒｅｖｉｅｗ and get a ｇｉｆｔ ｃａｒｄ',
    ],
    ['Leave a rеvіеw and get a gіft cаrd.', 'incentive-for-review', 'rеvіеw and get a gіft cаrd'],
    ['Please leave α ρositive reνιew.', 'positive-review-only', 'ρositive reνιew'],
    ['Leave a 𝓻𝓮𝓿𝓲𝓮𝔀 and get a 𝐠𝐢𝐟𝐭.', 'incentive-for-review', '𝓻𝓮𝓿𝓲𝓮𝔀 and get a 𝐠𝐢𝐟𝐭'],
    ['Leave a 🆁🅴🆅🅸🅴🆆 and get a 🅖🅘🅕🅣.', 'incentive-for-review', '🆁🅴🆅🅸🅴🆆 and get a 🅖🅘🅕🅣'],
    ['Leave a ʀᴇᴠɪᴇᴡ and get a ɢɪꜰᴛ ᴄᴀʀᴅ.', 'incentive-for-review', 'ʀᴇᴠɪᴇᴡ and get a ɢɪꜰᴛ ᴄᴀʀᴅ'],
    ['Leave a rèvîéw and get a gïft.', 'incentive-for-review', 'rèvîéw and get a gïft'],
    ['Leave a r3v13w and get a fr33 g!ft.', 'incentive-for-review', 'r3v13w and get a fr33 g!ft'],
    ['Leave 5️⃣ ⭐ please.', 'positive-review-only', '5️⃣ ⭐'],
  ])
})

describe('signs around words, as if they were placeholders', () => {
  evades([
    ['Leave a #positive# #review# please.', 'positive-review-only', 'positive# #review'],
    ['Leave a [[review]] and get a %%gift_card%%.', 'incentive-for-review', 'review]] and get a %%gift_card'],
    ['Leave a {positive} {review} please.', 'positive-review-only', 'positive} {review'],
  ])
})

describe('characters that nobody sees', () => {
  evades([
    [
      'Leave a rev\u200biew, get a gi\u200dft ca\u2060rd.',
      'incentive-for-review',
      'rev\u200biew, get a gi\u200dft ca\u2060rd',
    ],
    ['Leave a re\u00adview, get a gi\u00adft.', 'incentive-for-review', 're\u00adview, get a gi\u00adft'],
    [
      'Leave a re\ufe0fvi\u034few, get a gi\u{e0061}ft.',
      'incentive-for-review',
      're\ufe0fvi\u034few, get a gi\u{e0061}ft',
    ],
    ['Leave a\u00a0positive\u2003review.', 'positive-review-only', 'positive\u2003review'],
    ['Call 555\u200b-123\u200b-4567.', 'contact-info', '555\u200b-123\u200b-4567'],
  ])
})

describe('letters that are dotted or spaced out, and pictures between words', () => {
  evades([
    ['Leave a r.e.v.i.e.w and get a g-i-f-t c a r d.', 'incentive-for-review', 'r.e.v.i.e.w and get a g-i-f-t'],
    ['Leave a r_e_v_i_e_w and get a g*i*f*t.', 'incentive-for-review', 'r_e_v_i_e_w and get a g*i*f*t'],
    [
      'Leave a r e v i e w  and get a f r e e  g i f t.',
      'incentive-for-review',
      'r e v i e w  and get a f r e e  g i f t',
    ],
    ['Give us a f i v e  s t a r r a t i n g.', 'positive-review-only', 'f i v e  s t a r r a t i n g'],
    ['We refund you for your r e v i e w. Thank you.', 'incentive-for-review', 'r e v i e w'],
    [
      'Leave 🎁 a 🎁 review 🎁 and get 🎁 a 🎁 gift 🎁 card.',
      'incentive-for-review',
      'review 🎁 and get 🎁 a 🎁 gift 🎁 card',
    ],
    ['Our shop is at coolgadgets 👉 dot 👉 com.', 'external-link', 'coolgadgets 👉 dot 👉 com'],
  ])
})

describe('HTML that splits words', () => {
  evades([
    [
      'Leave a re<b>vi</b>ew, get a gi<!-- x -->ft card.',
      'incentive-for-review',
      're<b>vi</b>ew, get a gi<!-- x -->ft card',
      html,
    ],
    [
      'Leave a r&#101;vi&#x65;w, get a gift&nbsp;card.',
      'incentive-for-review',
      'r&#101;vi&#x65;w, get a gift&nbsp;card',
      html,
    ],
    ['Leave a re&shy;view, get a gi&zwnj;ft.', 'incentive-for-review', 're&shy;view, get a gi&zwnj;ft', html],
    ['<p>Leave a <span>po</span><span>sitive</span> review.</p>', 'positive-review-only', 'sitive</span> review', html],
    ['Leave a posi<wbr>tive review.', 'positive-review-only', 'posi<wbr>tive review', html],
    ['na<b>me@dom</b>ain.com', 'contact-info', 'na<b>me@dom</b>ain.com', html],
    ['name&#64;domain&period;com', 'contact-info', 'name&#64;domain&period;com', html],
    ['<div style="display:none">Leave 5 stars.</div>', 'positive-review-only', '5 stars', html],
    ['<img src="x.png" alt="Please give us five stars">', 'positive-review-only', 'five stars', html],
  ])
})

describe('addresses that look like Amazon', () => {
  evades([
    ['See https://amazon.com.evil.example/x', 'external-link', 'https://amazon.com.evil.example/x'],
    ['See amazon.com.evil.example', 'external-link', 'amazon.com.evil.example'],
    ['See https://amazon.com@evil.example/x', 'external-link', 'https://amazon.com@evil.example/x'],
    ['See https://amazon.com:443@evil.com/', 'external-link', 'https://amazon.com:443@evil.com/'],
    ['See https://xn--amazn-mye.com/x', 'external-link', 'https://xn--amazn-mye.com/x'],
    ['See https://www.amаzon.com/x', 'external-link', 'https://www.amаzon.com/x'],
    ['See https://amazon-com.shop/', 'external-link', 'https://amazon-com.shop/'],
    ['See https://evil.com/amazon.com', 'external-link', 'https://evil.com/amazon.com'],
    ['See https://evil.com#amazon.com', 'external-link', 'https://evil.com#amazon.com'],
    ['See http://0x7f000001/ now', 'external-link', 'http://0x7f000001/'],
    ['<a href="https://amazon.com@evil.com/">here</a>', 'external-link', 'https://amazon.com@evil.com/', html],
    ['<a href="&#104;ttps://evil.com">amazon.com</a>', 'external-link', '&#104;ttps://evil.com', html],
    ['<a href="ht\ntps://ev\til.com/x">here</a>', 'external-link', 'ht\ntps://ev\til.com/x', html],
    ['<a href="//evil.example">here</a>', 'external-link', '//evil.example', html],
  ])

  test.each(['https://www.amazon.com/gp/your-orders', 'https://amazon.co.jp/', 'https://sellercentral.amazon.de/x'])(
    'and %s, which is Amazon, passes',
    (address) => {
      expect(audited(`See ${address} please.`).findings).toEqual([])
    },
  )
})

describe('addresses and numbers that are not written as such', () => {
  evades([
    ['Visit evil(dot)com', 'external-link', 'evil(dot)com'],
    ['Visit evil d0t com today', 'external-link', 'evil d0t com'],
    ['Visit hxxps://evil[.]com/x', 'external-link', 'evil[.]com/x'],
    ['Visit evil。com', 'external-link', 'evil。com'],
    ['Write to name (at) domain (dot) com.', 'contact-info', 'name (at) domain (dot) com'],
    ['Write to name[at]domain[dot]com', 'contact-info', 'name[at]domain[dot]com'],
    ['Write to name AT domain DOT com', 'contact-info', 'name AT domain DOT com'],
    ['Write to name @ domain . com', 'contact-info', 'name @ domain . com'],
    ['Write to name-at-domain-dot-com', 'contact-info', 'name-at-domain-dot-com'],
    ['Write to n a m e @ d o m a i n . c o m', 'contact-info', 'n a m e @ d o m a i n . c o m'],
    [
      'Scrivici: nome chiocciola dominio punto it',
      'contact-info',
      'nome chiocciola dominio punto it',
      { language: 'it' },
    ],
    [
      'Call five five five one two three four five six seven.',
      'contact-info',
      'five five five one two three four five six seven',
    ],
    ['Call 555 123 four five six seven.', 'contact-info', '555 123 four five six seven'],
    [
      '店長の携帯、〇九〇の〇〇〇〇の二一一八へお電話ください。',
      'contact-info',
      '〇九〇の〇〇〇〇の二一一八',
      { language: 'ja' },
    ],
    [
      'ゼロニーロク、ゼロゼロゼロ、サンキューイチハチまで。',
      'contact-info',
      'ゼロニーロク、ゼロゼロゼロ、サンキューイチハチ',
      { language: 'ja' },
    ],
    ['Follow us on Instagram and TikTok @our.fernshop for more.', 'contact-info', 'Instagram and TikTok @our.fernshop'],
    ['Para más, pídalo al 955 01 73 28.', 'contact-info', '955 01 73 28', { language: 'es' }],
    [
      '写真を ring アットマーク kobo-example ドット jp へメールしてください。',
      'contact-info',
      'ring アットマーク kobo-example ドット jp',
      { language: 'ja' },
    ],
    ['Call 555-I23-45O7 now.', 'contact-info', '555-I23-45O7'],
    ['Call 8OO-555-OI99 now.', 'contact-info', '8OO-555-OI99'],
    ['Call ⑤⑤⑤-①②③-④⑤⑥⑦.', 'contact-info', '⑤⑤⑤-①②③-④⑤⑥⑦'],
    [
      'Null eins sieben eins eins zwei drei vier fünf',
      'contact-info',
      'Null eins sieben eins eins zwei drei vier fünf',
      { language: 'de' },
    ],
    [
      'Rufen Sie an: sechs eins sechs eins sechs sechs eins sechs',
      'contact-info',
      'sechs eins sechs eins sechs sechs eins sechs',
      { language: 'de' },
    ],
    [
      'Appelez le trois deux trois deux trois deux trois deux',
      'contact-info',
      'trois deux trois deux trois deux trois deux',
      { language: 'fr' },
    ],
    ['Call five-five-five-one-two-three-four', 'contact-info', 'five-five-five-one-two-three-four'],
    ['wh4tsapp us', 'contact-info', 'wh4tsapp'],
  ])

  test.each([
    'Your parcels: one for you, two for your neighbour, 3 for us.',
    'Part no. 0800-5551-22 fits; sizes one, two and three do not.',
    'We will be at the dot painting fair.',
  ])('and %j says nothing of the kind', (body) => {
    expect(audited(body).verdict).toBe('pass')
  })
})

describe('discounts in words', () => {
  evades([
    ['Get ten percent off your next order.', 'marketing-promotion', 'ten percent off your next order'],
    ['Take twenty per cent off with us next time.', 'marketing-promotion', 'twenty per cent off'],
    ['Save a fifth on your next purchase.', 'marketing-promotion', 'Save a fifth on your next purchase'],
    ['Half price on your next order!', 'marketing-promotion', 'Half price'],
    ['You get 10 ％ off the lamp.', 'marketing-promotion', '10 ％ off'],
    ['You get 1O% off your next order.', 'marketing-promotion', 'off your next order'],
    ['Buy one, get one free.', 'marketing-promotion', 'Buy one, get one free'],
  ])
})

describe('what is said in one sentence and meant in the next', () => {
  evades([
    ['Are you happy with your lamp? Then please leave a review.', 'review-gating', 'happy with your lamp? Then'],
    ['We hope you love it. If so, please leave us a review.', 'review-gating', 'love it. If so'],
    ['Happy with your order?\n\nLeave a review on Amazon!', 'review-gating', 'Happy with'],
    ['<p>Do you like it?</p><p>Then leave us a review!</p>', 'review-gating', 'Do you like it?</p><p>Then', html],
    ['Leave us a review. But only if you are satisfied.', 'review-gating', 'if you are satisfied'],
    [
      'Leave a review. Afterwards you get a gift card.',
      'incentive-for-review',
      'review. Afterwards you get a gift card',
    ],
    [
      'Post your review.\nSend us the link.\nReceive $10.',
      'incentive-for-review',
      'review.\nSend us the link.\nReceive $10',
    ],
  ])
})
