import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import type { Edit } from '../../src/domain/finding.ts'
import { applyEdits } from '../../src/domain/fix.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { policySamples } from '../samples/policy/policy-samples.ts'

const samples = policySamples()

/** Lines of real messages, so that what is drawn together means something. */
const lines = [
  ...new Set(
    samples
      .filter(({ text }) => text.format === 'plain' && (text.language ?? 'en') === 'en')
      .flatMap(({ text }) => text.body.split('\n'))
      .filter((line) => line.trim() === line && /^[\x20-\x7e]{3,300}$/.test(line) && !/[<>&]/.test(line)),
  ),
]

/** Paragraphs of lines. */
const bodies = fc.array(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
})

const message = (body: string, format: MessageText['format']): MessageText => ({
  subject: 'Order {{orderId}}',
  body,
  format,
  language: 'en',
  contactReason: null,
  attachments: [],
})

const wrappings: Readonly<Record<string, (paragraphs: readonly (readonly string[])[]) => MessageText>> = {
  'paragraphs of HTML': (all) => message(all.map((one) => `<p>${one.join('<br>')}</p>`).join('\n'), 'html'),
  'one element with line breaks': (all) =>
    message(`<div>${all.map((one) => one.join('<br>')).join('<br><br>')}</div>`, 'html'),
  'line breaks written on lines of their own': (all) =>
    message(`<div>\n${all.map((one) => one.join('<br/>\n')).join('<br/>\n<br/>\n')}\n</div>`, 'html'),
  'a table of a mail builder': (all) =>
    message(`<table>${all.map((one) => `<tr><td><p>${one.join('<br>')}</p></td></tr>`).join('')}</table>`, 'html'),
}

const rulesOf = (text: MessageText): readonly string[] =>
  [...new Set(auditMessage(text).findings.map((one) => `${one.rule} ${one.certainty}`))].sort()

test.each(Object.entries(wrappings))('%s: the same rules are broken as in plain text', (_name, wrap) => {
  fc.assert(
    fc.property(bodies, (paragraphs) => {
      const plain = message(paragraphs.map((one) => one.join('\n')).join('\n\n'), 'plain')
      expect(rulesOf(wrap(paragraphs))).toEqual(rulesOf(plain))
    }),
    { numRuns: 150, seed: 3 },
  )
})

const inOrder = (edits: readonly Edit[]) => edits.toSorted((a, b) => a.start - b.start)

test('the fix of each finding of every tenth sample takes that finding away', () => {
  for (const { id, text } of samples.filter((_, at) => at % 10 === 0)) {
    const before = auditMessage(text).findings
    for (const finding of before.filter((one) => one.fix !== null).slice(0, 5)) {
      const after = auditMessage(applyEdits(text, inOrder(finding.fix ?? []))).findings
      const same = (one: (typeof before)[number]) => one.rule === finding.rule && one.text === finding.text
      expect(after.filter(same).length, `${id} ${finding.rule}`).toBeLessThan(before.filter(same).length)
    }
  }
})
