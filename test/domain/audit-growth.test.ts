import { describe, expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import { readHtml } from '../../src/domain/message/read-html.ts'

/**
 * Time is no verdict on a busy machine, so growth is measured: eight times the text may take eight times as long, and
 * with room for noise and for what a cache loses twenty-four; an algorithm that is not linear takes sixty-four times.
 */
const sizes = { small: 2 ** 12, large: 2 ** 15 }
const mostGrowth = 24

const seeds = [
  'a',
  ' ',
  '<',
  '&',
  '&#65;',
  '<b><i>',
  '</a></b>',
  '<a href="http://x.com">',
  '<a href="',
  '"',
  'a.',
  '. ',
  '@',
  'a@b.c ',
  'a@b.com http://c.com ',
  'http://a.co/',
  'www.a.com ',
  '1',
  '555-123-4567 ',
  '1-',
  'leave ',
  'leave a review ',
  'review ',
  'if you are happy ',
  'Happy with it? Leave a review. ',
  'We trust that you love it. If so, leave a review. ',
  '<p>Are you satisfied? <a href="https://x.example">If you are happy, leave a review</a> for 5 stars </p>',
  '★',
  '★ ',
  '{{',
  '{{a}}',
  '[',
  '[important] ',
  ' dot ',
  'a ',
  'а',
  'e\u0301',
  '\u0301',
  'a\u200b',
  '星',
  '\n',
  'a\n\n',
  'ﷺ',
  '\ud800',
  'free gift ',
  'code SAVE15 ',
  'visit our store ',
  'please change your review ',
  'do not offer ',
  'five ',
  'whatsapp us ',
  'unsubscribe http://a.co ',
  'Leave a review. ',
  '[.]com ',
  'abcdefgh[.]com',
  'a1',
  'fr33 g!',
  'r.e.v.',
  's t a r ',
  'one 2 ',
  'funf ',
  'o1l-',
  'a @ b . ',
  'n a @ m e . c o ',
  '-at-a-dot-',
  ' punto ',
  '🎉 ',
  'review of the Bonus ',
  'rate the "a ',
  '<img alt="leave a review">',
  '<p style="display:none">x</p>',
  '<!--',
  'mailto:',
  '10% off ',
  "n't",
  '<p style="color:red">x</p>',
  '<p style="font-size:12px;font-family:Arial;color:#333;text-align:center;margin:30%">a',
  '<p class="a b c d e f g h">x',
  '<style>.a{font-size:9px}p{color:red}</style><p class="a">x</p>',
  '<style>;',
  '<style>p{',
  '<style>@media{',
  '<style>p,',
  '<p style="(',
  '<p style="a:b;c&#58;d',
  '<br>',
  '<br>.<br>',
  '<p>&nbsp;</p>',
  '<p>.',
  '<div>.</div>',
  '<a><img src="http://a.co/x.gif" width=1>',
  '<table width=600><tr><td align=center><img width=700>',
  '<h1>a</h1><h5 x=y>b',
  '<a href="">here</a>',
  'htp:// http:/a.co ',
  '😀',
  '<b>😀</b><!-- 😀 -->',
  '&#128512;',
  '1️⃣ ',
  '\n.\n\n',
  ' \n',
]

const cost = (seed: string, size: number, format: 'plain' | 'html'): number => {
  const body = seed.repeat(Math.ceil(size / seed.length)).slice(0, size)
  const before = process.cpuUsage()
  auditMessage({ subject: '', body, format, language: 'en', contactReason: null, attachments: [] })
  const { user, system } = process.cpuUsage(before)
  return user + system
}

describe.each(['plain', 'html'] as const)(
  'the cost of auditing %s text grows with its length and no faster',
  (format) => {
    // A neighbour or a collection of garbage may spoil one measurement; what is not linear spoils them all.
    test.each(seeds)('%j', { retry: 4 }, (seed) => {
      const small = Math.max(cost(seed, sizes.small, format), 1000)
      expect(cost(seed, sizes.large, format) / small).toBeLessThan(mostGrowth)
    })
  },
)

test('HTML may be nested as deep as it likes', () => {
  const deep = `${'<div>'.repeat(100_000)}leave a positive review${'</div>'.repeat(100_000)}`
  expect(readHtml(deep).shown.text).toBe('leave a positive review')
})
