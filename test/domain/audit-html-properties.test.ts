import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import { fixMessage } from '../../src/domain/fix.ts'
import { readDeclarations, readSheet } from '../../src/domain/message/read-css.ts'
import { readMessage } from '../../src/domain/message/read-message.ts'
import { rules } from '../../src/domain/rules/index.ts'
import { htmlMessage } from './audit-html.ts'

const css = fc.constantFrom(
  ...'color:red;|font:12px/2 Arial;|font-size:9px;|font-size:2em|line-height:1|;|:|margin:0 40%;|padding-left:300px;|text-align:center;|width:100%;|display:none;|background:url(http://a.example/b.gif);|background:#eee;|{|}|(|)|"|/*|*/|@media x{|@font-face{|p|.a|,|\\|!important| '.split(
    '|',
  ),
)
const styles = fc.array(css, { maxLength: 8 }).map((all) => all.join(''))
const pieces = fc.oneof(
  fc.constantFrom(
    ...'<p>|</p>|<p class=a>|<br>|<br/>|<p>&nbsp;</p>|<div>|</div>|<center>|</center>|<h1>|</h1>|<h4>|<td align=center>|<table width=500 cellpadding=9>|<font color=red size=6>|</font>|<a href="">|<a href="{{orderLink}}">|<a href="http://www.amazon.com/dp/B012345678">|<a href="https://shop.example.com">|here|</a>|<img src="//a.example/logo.png">|<img src="http://a.example/x.gif" width="100%" alt="">|<img src=a.png width=1 height=1>|<img src="https://a.example/open?id={{orderId}}">|😀|❤|&#128512;| |\n|.|Hello |would you review the lamp on Amazon? |<!--|-->|<style>|</style>|<b style=|"|\'|<|>|&|\u00a0'.split(
      '|',
    ),
  ),
  styles.map((style) => `<p style="${style}">x</p>`),
  styles.map((style) => `<style>.a{${style}} p{${style}}</style>`),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const bodies = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''))

test('any HTML is audited without a rule that throws, and every finding is the text between its offsets', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const text = htmlMessage(body)
      const message = readMessage(text, { injectsOrderId: false, allowedHosts: [] })
      for (const rule of rules) rule.check(message)
      for (const one of auditMessage(text).findings) {
        if (one.field === 'message') continue
        expect(one.end).toBeGreaterThan(one.start!)
        expect(text[one.field].slice(one.start!, one.end!)).toBe(one.text)
        for (const edit of one.fix ?? []) {
          expect(edit.start).toBeGreaterThanOrEqual(0)
          expect(edit.end).toBeGreaterThanOrEqual(edit.start)
          expect(edit.end).toBeLessThanOrEqual(text[edit.field].length)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('a link that is left open ends with its words', () => {
  const findings = auditMessage(htmlMessage('<a href="https://www.amazon.com/dp/B012345678">here<p>')).findings
  expect(findings.find((one) => one.rule === 'accessibility')).toMatchObject({ text: 'here' })
})

test('the fix of any HTML adds no finding', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const text = htmlMessage(`${body}<p>Would you write a review of the lamp on Amazon?</p>`)
      const fixed = fixMessage(text)
      if (!fixed) return
      const [before, after] = [text, fixed.text].map((one) =>
        auditMessage(one).findings.map((finding) => `${finding.rule} ${finding.text}`),
      )
      expect(after!.length).toBeLessThan(before!.length)
      for (const one of after!) expect(before).toContain(one)
    }),
    { numRuns: 150 },
  )
})

test('what a mechanical fix can mend in well-formed HTML is clean afterwards', () => {
  const mendable = fc.constantFrom(
    '<p style="color:red;margin-top:3px">one</p>',
    '<p style="font-family:Arial">two</p>',
    '<center>three</center>',
    '<p align="right">four</p>',
    '<p style="margin-left:30%;border:0">five</p>',
    '<p>six 😀</p>',
    '<p>&#128512; seven</p>',
    'eight<br><br><br><br>nine',
    '<p>&nbsp;</p>',
    '<img src="https://m.example/a.png" width="1" height="1" alt="">',
    '<img src="https://cdn.example/logo.png" alt="MyBrand" width="100%">',
    '<p><a href="http://www.amazon.com/gp/css/order-history">Your orders</a></p>',
    '<p><a href="https://shop.example.com"><img src="logo.png" alt="MyBrand logo"></a></p>',
  )
  fc.assert(
    fc.property(fc.array(mendable, { minLength: 1, maxLength: 12 }), (parts) => {
      const words = '<p>Would you write a review of the lamp on Amazon?</p>'
      const fixed = fixMessage(htmlMessage(words + parts.join(words)))
      expect(auditMessage(fixed!.text).findings).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('any text at all is read as CSS, with offsets inside of it', () => {
  fc.assert(
    fc.property(fc.oneof(styles, fc.string({ unit: 'binary' })), (text) => {
      const declared = [...readDeclarations(text), ...readSheet(text).flatMap((rule) => rule.declarations)]
      for (const { property, start, end } of declared) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        const source = text.slice(start, end).toLowerCase()
        // What looks like a remark may be part of an escaped name.
        expect([source, source.replace(/\/\*.*?\*\//gsu, '')].join('\n')).toContain(property)
      }
    }),
    { numRuns: 500 },
  )
})
