import { describe, expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import { fixMessage } from '../../src/domain/fix.ts'
import { found, htmlMessage, judged, mended, plainMessage } from './audit-html.ts'

const certainty = (rule: string, body: string) => judged(rule, htmlMessage(body))
const texts = (rule: string, body: string) => found(rule, htmlMessage(body)).map((one) => one.text)

describe('emoji', () => {
  test.each(['😀', '👍🏽', '👨‍👩‍👧', '🇩🇪', '1️⃣', '❤️', '❤', '♥', '☺', '⭐', '✅', '✔️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])('%s is one', (one) => {
    expect(found('emoji', plainMessage(`Thank you ${one}!`)).map((finding) => finding.text)).toEqual([one])
    expect(certainty('emoji', `<p>Thank you ${one}</p>`)).toBe('clear')
  })

  test.each(['★', '☆', '™', '®', '©', '®️', '™️', '1', '#', '*', '→', '•', '✓', '❤︎', ':-)', '№', '星'])(
    '%s is none',
    (one) => {
      expect(found('emoji', plainMessage(`Thank you ${one}`))).toEqual([])
    },
  )

  test('in an entity and in the subject, too; not in what is not shown', () => {
    expect(texts('emoji', '<p>Thanks &#x1F600; &#128525;</p>')).toEqual(['&#x1F600;', '&#128525;'])
    expect(judged('emoji', { ...plainMessage('Hello'), subject: 'Thanks 🎉' })).toBe('clear')
    expect(certainty('emoji', '<!-- 😀 --><p title="😀">Hello</p><div style="display:none">😀</div>')).toBeNull()
  })

  test('goes with its space', () => {
    const body = 'Hello 😀, thank you for the order of the lamp 🎉🎉!\n✅ Would you review it on Amazon?'
    expect(fixMessage(plainMessage(body))?.text.body).toBe(
      'Hello, thank you for the order of the lamp!\nWould you review it on Amazon?',
    )
  })
})

describe('line breaks', () => {
  test.each([
    ['a\n\n\nb', 'clear'],
    ['a\r\n\r\n\r\nb', 'clear'],
    ['a\n \n\u00a0\nb', 'clear'],
    ['a\n.\nb', 'clear'],
    ['a\n\n.\n\nb', 'clear'],
    ['a\n\nb', null],
    ['\n\n\na\n\n\n\n', null],
    ['a\r\n\r\nb', null],
    ['a ...\nb', null],
  ])('%j in text: %s', (body, expected) => {
    expect(judged('line-breaks', plainMessage(body))).toBe(expected)
  })

  test.each([
    ['a<br><br><br>b', 'clear'],
    ['a<br/> <br /> &nbsp; <br>b', 'clear'],
    ['<p>a</p><p>&nbsp;</p><p>b</p>', 'clear'],
    ['<p>a</p><p><br></p><p>b</p>', 'clear'],
    ['<p>a</p><p class="x"><span>&nbsp;</span></p><p>b</p>', 'clear'],
    ['<p>a</p><p></p><p></p><p></p><p>b</p>', 'clear'],
    ['<p>a</p><p>.</p><p>b</p>', 'clear'],
    ['a<br>.<br>b', 'clear'],
    ['a<br><br>b<br><br>c', null],
    ['<p>a</p>\n\n\n\n<p>b</p>', null],
    ['<p>a</p><p></p><p>b</p>', null],
    ['<div>a</div><div><br></div><div>b</div>', null],
    ['<table><tr><td>&nbsp;</td><td><br></td><td><br></td><td><br></td></tr></table>', null],
    ['a<br><img src="logo.png" alt="x"><br><img src="logo.png" alt="x"><br>b', null],
  ])('%s: %s', (body, expected) => {
    expect(certainty('line-breaks', body)).toBe(expected)
  })

  test('two remain', () => {
    expect(mended('a<br><br><br><br>b')).toBe('a<br><br>b')
    expect(mended('a<br><br>.<br><br>b')).toBe('a<br><br>b')
    expect(mended('<p>a</p><p>&nbsp;</p><p>b</p>')).toBe('<p>a</p><p>b</p>')
    const body = 'Hello,\n\n\n\nwould you review the lamp on Amazon?\n.\nGoodbye'
    expect(fixMessage(plainMessage(body))?.text.body).toBe('Hello,\n\nwould you review the lamp on Amazon?\n\nGoodbye')
  })
})

describe('a style of its own', () => {
  test('is pointed at by its declaration, wherever it is written', () => {
    expect(
      texts(
        'style-override',
        '<style>p { color: red; margin: 1px; line-height: 2 }</style><p style="font: 12px Arial; width: 3px">a</p><font face="Arial">b</font>',
      ),
    ).toEqual(['color: red;', 'line-height: 2 ', 'font: 12px Arial;', 'face="Arial"'])
  })

  test.each([
    '<p style="background-color: #fff; font-weight: bold; color: inherit">a</p>',
    '<style>@font-face { font-family: x; src: url(x) }</style><p>a</p>',
    '<div style="display:none; font-size:1px; color:#fff">Preview of the message</div><p>a</p>',
    '<p title="color: red">a</p>',
    '<!-- <p style="color: red"> --><p>a</p>',
  ])('is not in %s', (body) => {
    expect(certainty('style-override', body)).toBeNull()
  })

  test('is named ten times at most, and mended everywhere', () => {
    const body = Array.from({ length: 30 }, (_, at) => `<p style="line-height: ${at}px; width: 9px">a</p>`).join('')
    expect(found('style-override', htmlMessage(body))).toHaveLength(10)
    expect(mended(body)).toBe('<p style="width: 9px">a</p>'.repeat(30))
  })

  test('takes the attribute along where nothing else stands in it', () => {
    expect(mended('<p style="color: red">a</p><font color=red>b</font>')).toBe('<p>a</p><font>b</font>')
  })

  test('does not hide behind entities', () => {
    expect(certainty('style-override', '<p style="col&#111;r: red">a</p>')).toBe('clear')
  })
})

describe('sizes of text', () => {
  test.each([
    ['<h1>a</h1><h2>b</h2><h3>c</h3><p>d</p>', 'clear'],
    ['<h1>a</h1><h2>b</h2><p>d</p>', null],
    ['<p style="font-size:9px">a</p><p style="font-size:10px">b</p><p style="font-size:11px">c</p><p>d</p>', 'clear'],
    ['<p style="font-size:16px">a</p><p style="font-size:12pt">b</p><p style="font-size:1em">c</p><p>d</p>', null],
    ['<font size=1>a</font><font size=2>b</font><font size=5>c</font>d', 'clear'],
    [
      '<style>.a{font-size:9px}.b{font-size:10px}.c{font-size:11px}</style><i class=a>a</i><i class=b>b</i><i class=c>c</i>d',
      'clear',
    ],
    ['<style>.a{font-size:9px}.b{font-size:10px}.c{font-size:11px}</style><i>a</i><i>b</i><i>c</i>d', null],
    ['<td style="font-size:1px">&nbsp;</td><td style="font-size:2px">&nbsp;</td><h1>a</h1><h2>b</h2><p>c</p>', null],
    ['<p style="font:bold 9px/2 Arial">a</p><p style="font:10px Arial">b</p><h1>c</h1><p>d</p>', 'clear'],
    ['<h4>a</h4><p>b</p><div style="font-size:medium">c</div><b>d</b>', null],
  ])('%s: %s', (body, expected) => {
    expect(certainty('font-sizes', body)).toBe(expected)
  })
})

test.each([
  ['<p style="text-align:center">a</p>', 'clear'],
  ['<style>td{text-align:right}</style><p>a</p>', 'clear'],
  ['<center>a</center>', 'clear'],
  ['<p align="justify">a</p>', 'clear'],
  ['<p dir="rtl">a</p>', 'clear'],
  ['<table align="center"><tr><td align="left">a</td></tr></table>', null],
  ['<img align="right" src="logo.png" alt="x">', null],
])('alignment: %s is %s', (body, expected) => {
  expect(certainty('text-alignment', body)).toBe(expected)
})

test('alignment goes, and what was centred is a block of its own still', () => {
  expect(mended('<center>a</center><p align=right>b</p>')).toBe('<div>a</div><p>b</p>')
})

test.each([
  ['<p style="margin:0 21%">a</p>', 'clear'],
  ['<p style="text-indent:30%">a</p>', 'clear'],
  ['<table width="500"><tr><td style="padding-left:110px">a</td></tr></table>', 'clear'],
  ['<p style="padding:0 200px">a</p>', 'borderline'],
  ['<p style="margin:20%">a</p>', null],
  ['<p style="margin:0 auto;padding:200px 10px">a</p>', null],
  ['<table width="600"><tr><td style="padding:20px">a</td></tr></table>', null],
])('margins: %s is %s', (body, expected) => {
  expect(certainty('wide-margin', body)).toBe(expected)
})

test.each([
  ['<img src="logo.png" alt="x" width="100%">', 'clear'],
  ['<img src="logo.png" alt="x" style="width:81%">', 'clear'],
  ['<div style="max-width:400px"><img src="logo.png" alt="x" width="360"></div>', 'clear'],
  ['<img src="logo.png" alt="x" width="590">', 'borderline'],
  ['<img src="logo.png" alt="x" width="80%">', null],
  ['<img src="logo.png" alt="x" style="max-width:100%" width="200">', null],
])('wide images: %s is %s', (body, expected) => {
  expect(certainty('oversize-image', body)).toBe(expected)
})

test('a wide image becomes one of 80 %', () => {
  expect(mended('<img src="logo.png" alt="MyBrand" width="100%">')).toBe(
    '<img src="logo.png" alt="MyBrand" width="80%">',
  )
})

test.each([
  ['<img src="a/thanks.GIF?x=1" alt="x">', 'clear'],
  ['<img src="data:image/gif;base64,R0" alt="x">', 'clear'],
  ['<td background="https://cdn.example/bg.gif">a</td>', 'clear'],
  ['<img src="https://cdn.example/gift.png" alt="anim.gif">', null],
  ['<img src="https://gif.example/a.png" alt="x">', null],
])('GIFs: %s is %s', (body, expected) => {
  expect(certainty('gif', body)).toBe(expected)
})

test('an attached GIF is said of the whole message', () => {
  const text = { ...plainMessage('Hello'), attachments: [{ name: 'thanks.gif', type: 'image/gif', size: 1 }] }
  expect(found('gif', text)[0]).toMatchObject({ field: 'message', certainty: 'clear' })
})

describe('accessibility', () => {
  test.each([
    ['<img src="logo.png">', 'clear'],
    ['<h1>a</h1><h3>b</h3>', 'clear'],
    ['<p style="color:#777;background:#888">a</p>', 'clear'],
    ['<table bgcolor="#ffffff"><tr><td><font color="#cccccc">a</font></td></tr></table>', 'clear'],
    ['<p style="color:#aaa">a</p>', 'borderline'],
    ['<a href="{{orderLink}}">here</a>', 'clear'],
    ['<a href="{{orderLink}}"><b>Hier</b></a>', 'clear'],
    ['<a href="{{orderLink}}">こちら</a>', 'clear'],
    ['<a href="{{orderLink}}"></a>', 'clear'],
    ['<a href="{{orderLink}}"><img src="a.png" alt=""></a>', 'clear'],
    ['<img src="logo.png" alt="">', null],
    ['<h2>a</h2><h3>b</h3><h1>c</h1>', null],
    ['<p style="color:#333;background:white">a</p>', null],
    ['<p style="color:#fff;background:url(dark.png)">a</p>', null],
    ['<h1 style="color:#888;background:#fff">a</h1>', null],
    ['<div style="background:#000"><a href="{{orderLink}}">Your order</a></div>', null],
    ['<a href="{{orderLink}}"><img src="a.png" alt="Your order"></a>', null],
    ['<a name="top"></a>', null],
  ])('%s: %s', (body, expected) => {
    expect(certainty('accessibility', body)).toBe(expected)
  })
})

test('spelling is left to a person, in every audit', () => {
  for (const text of [plainMessage('Helo'), htmlMessage('<p>Helo</p>')])
    expect(auditMessage(text).notChecked).toContain('spelling-grammar')
})

test('the mail of a mail builder is warned of, and not blocked', () => {
  const body = `<!doctype html><html><head><meta charset="utf-8"><title>Order</title><style>
#outlook a { padding: 0 } body { margin: 0; -webkit-text-size-adjust: 100% } img { border: 0; line-height: 100% }
@media only screen and (max-width: 480px) { .column { width: 100% !important } }</style></head>
<body style="word-spacing:normal;background-color:#f4f4f4"><div style="display:none;max-height:0">About your order&#847;&zwnj;</div>
<table align="center" width="600" cellpadding="0" cellspacing="0" role="presentation"><tr>
<td style="padding:20px 24px;text-align:center"><img src="https://cdn.example/logo.png" width="160" height="48" alt="MyBrand" style="display:block"></td></tr>
<tr><td style="font-family:Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;color:#333333;padding:0 24px">
<h1 style="font-size:24px">Your order {{orderId}}</h1><p>Would you review the {{productTitle}} on Amazon?</p>
<p><a href="{{orderLink}}" style="color:#ffffff;background:#0a58ca;padding:12px 24px">Write a review</a></p></td></tr>
<tr><td style="height:20px;font-size:1px">&nbsp;</td></tr></table></body></html>`
  const { verdict, findings } = auditMessage(htmlMessage(body))
  expect(verdict).toBe('warn')
  expect(findings.filter((one) => one.severity !== 'low')).toEqual([])
})
