import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMessage } from '../../../src/domain/message/read-message.ts'
import type { MessageText } from '../../../src/domain/template.ts'
import { eachMessage } from '../hostile-texts.ts'

const settings = { injectsOrderId: false, allowedHosts: [] }
const read = (body: string, format: MessageText['format'] = 'plain') =>
  readMessage({ subject: '', body, format, language: 'en', contactReason: null, attachments: [] }, settings)
const shown = (body: string, format: MessageText['format'] = 'plain') => read(body, format).passages[1]!
const links = (body: string, format: MessageText['format'] = 'plain') =>
  read(body, format).links.map((link) => link.host)

describe('what a reader sees', () => {
  test.each([
    ['re<b>vi</b>ew', 'review'],
    ['re&shy;vi&#8203;ew', 'review'],
    ['a<br>b', 'a\nb'],
    ['<p>a</p><p>b</p>', 'a\u2029b'],
    ['a &amp; b&nbsp;c', 'a & b c'],
    ['<style>p{color:red}</style><script>x</script>a', 'a'],
    ['<title>t</title><p>a', 'a'],
    ['a<span style="display: none">hidden</span>b', 'ab'],
    ['a\n  b', 'a b'],
    ['<pre>a\nb</pre>', 'a\nb'],
    ['<li>a<li>b', 'a\nb'],
    ['&bogus; &#x110000;', '&bogus; �'],
    ['<a', ''],
    ['<bhttp://', ''],
  ])('of %j is %j', (html, text) => {
    expect(shown(html, 'html').text).toBe(text)
  })

  test('what HTML holds without showing it is read as well', () => {
    const aside = read('<p>a</p><div style="display:none">b</div><img alt="c" src="x">', 'html').passages[2]
    expect(aside?.kind).toBe('aside')
    expect(aside?.text).toBe('b\u2029c')
  })

  test.each([
    ['ｆｒｅｅ', 'free'],
    ['рositive rеview', 'positive review'],
    ['𝐠𝐢𝐟𝐭', 'gift'],
    ['révìew', 'review'],
    ['cafe\u0301', 'cafe'],
    ['ﬁve', 'five'],
    ['привет мир', 'привет мир'],
  ])('%j is matched as %j', (text, folded) => {
    expect(shown(text).folded).toBe(folded)
  })
})

describe('words', () => {
  test.each([
    ["You're happy, don't you?", 'you are happy do not you'],
    ['5-star reviews & 10% off', '5 star review and 10 % off'],
    ['r e v i e w', 'review'],
    ['a r e v i e w', 'a review'],
    ['p0sitive rev1ew', 'positive review'],
    ['{{productTitle}} x', '{{}} x'],
    [
      '[[product-review-link]] %%order_number%% #buyer_name# \u0024{item.title} {asin} %ORDERID%',
      '{{}} {{}} {{}} {{}} {{}} {{}}',
    ],
    ['10% off #1 [important] {a gift for you}', '10 % off 1 important a gift for you'],
    ['a #positive# #review# for a %gift_card% {voucher}', 'a positive review for a % gift card % voucher'],
    ['⭐⭐⭐⭐⭐', '★★★★★'],
    ['評価を', '評 価 を'],
  ])('%j are read as %j', (text, words) => {
    const found = shown(text)
      .words.map((one) => one.word)
      .join(' ')
    expect(found).toBe(words)
  })
})

describe('sentences', () => {
  test.each([
    ['Hi there! Is it good? Yes.', ['Hi there!', 'Is it good?', 'Yes.']],
    ['Please write, e.g. a line. Thanks.', ['Please write, e.g. a line.', 'Thanks.']],
    ['It costs 3.50 today', ['It costs 3.50 today']],
    ['In the box.Please look', ['In the box.', 'Please look']],
    ['Hello,\nThank you', ['Hello,', 'Thank you']],
    [
      'this line was wrapped by the mail program and\ngoes on here',
      ['this line was wrapped by the mail program and\ngoes on here'],
    ],
    ['好きです。はい。', ['好きです。', 'はい。']],
  ])('of %j', (text, sentences) => {
    const passage = shown(text)
    expect(passage.sentences.map((one) => passage.text.slice(one.start, one.end))).toEqual(sentences)
  })
})

describe('links', () => {
  test.each([
    ['https://www.amazon.com@evil.ru/x', 'evil.ru'],
    ['see mybrand.online', 'mybrand.online'],
    ['mybrand dot com', 'mybrand.com'],
    ['mybrand[.]com', 'mybrand.com'],
    ['mybrand (dot) co.uk', 'mybrand.co.uk'],
    ['mybrand . com', 'mybrand.com'],
    ['mybrand。com', 'mybrand.com'],
    ['my\u200bbrand.com', 'mybrand.com'],
    ['ｍｙｂｒａｎｄ．ｃｏｍ', 'mybrand.com'],
    ['hxxps://evil.com/a', 'evil.com'],
    ['http://192.168.1.10/a', '192.168.1.10'],
    ['xn--mzon-5na.com', 'xn--mzon-5na.com'],
  ])('%j leads to %j', (text, host) => {
    expect(links(text)).toEqual([host])
  })

  test.each([
    ['<a href="//evil.com">x</a>', 'evil.com'],
    ['<a href="https:/evil.com">x</a>', 'evil.com'],
    ['<a href="ht\ntps://ev\til.com">x</a>', 'evil.com'],
    ['<a href="https:\\\\evil.com">x</a>', 'evil.com'],
    ['<a href="https&#58;//evil.com">x</a>', 'evil.com'],
    ['<area href=http://evil.com>', 'evil.com'],
    ['<form action="https://evil.com"></form>', 'evil.com'],
  ])('%j leads to %j', (html, host) => {
    expect(links(html, 'html')).toEqual([host])
  })

  test('an address that stands inside a link to itself is one link; to another host it is two', () => {
    expect(links('<a href="https://a.com/x">a.com/x</a>', 'html')).toEqual(['a.com'])
    expect(links('<a href="https://evil.com/x">www.amazon.com</a>', 'html')).toEqual(['evil.com', 'www.amazon.com'])
  })

  test.each([
    'Write e.g. to us, i.e. today.We help.',
    'manual.pdf and readme.md and node.js, v1.2.3',
    'It is 3.50.Thanks',
    'Mr.Smith and U.S.A.',
    'a dot in the middle',
    '<a href="{{orderLink}}">',
  ])('%j holds none', (text) => {
    expect(links(text)).toEqual([])
  })

  test('two sentences without a space are no address for sure', () => {
    expect(read('It was delivered.it was late').links.filter((link) => link.sure)).toEqual([])
  })
})

test('every unit of any reading has its place in the source, in order', () => {
  fc.assert(
    fc.property(eachMessage, (text) => {
      const message = readMessage(text, settings)
      for (const { field, kind, text: as, folded, starts, ends } of message.passages) {
        expect([folded.length, starts.length, ends.length]).toEqual([as.length, as.length, as.length])
        for (let at = 0; at < as.length; at++) {
          expect(starts[at]!).toBeLessThanOrEqual(ends[at]!)
          expect(ends[at]!).toBeLessThanOrEqual(text[field].length)
          if (at > 0 && kind !== 'aside') expect(starts[at]!).toBeGreaterThanOrEqual(starts[at - 1]!)
        }
      }
    }),
    { numRuns: 400 },
  )
})
