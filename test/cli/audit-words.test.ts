import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runF5 } from './run-f5.ts'

const folder = mkdtempSync(join(tmpdir(), 'f5-words-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string) => writeFileSync(join(folder, name), content)
const order = 'Order 112-3456789-1234567\n'
const invoice = 'Here is the invoice for the lamp that you bought from us.\n'

const audit = async (content: string, name = 'message.txt') => {
  put(name, content)
  return (await runF5(folder, ['audit', name])).out
}

/** The line above the carets, and the part of it that stands over them as a terminal counts columns of plain letters. */
const underlined = (out: string): readonly [line: string, words: string] => {
  const lines = out.split('\n')
  const at = lines.findIndex((line) => /^ +\| *\^+$/.test(line))
  const carets = lines[at]!
  return [lines[at - 1]!, lines[at - 1]!.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)]
}

describe('the report', () => {
  test('shows the words where they stand, the rule, why, the dated source, and no colours for a file', async () => {
    const out = await audit(`${order}\nVisit our store!\n${invoice}`)
    expect(out).toContain('message.txt: block\n  high  marketing-promotion  message.txt:3:1\n')
    expect(underlined(out)).toEqual(['    3 | Visit our store!', 'Visit our store'])
    expect(out).toMatch(/\n {4}Why: .{20,}\n {4}Source: .+, read \d{4}-\d\d-\d\d: https:/)
    expect(out).not.toContain('\u001b')
  })

  test('shows a fix as a difference, and only one that the rules have passed', async () => {
    const out = await audit(`${order}\n${invoice}Visit our store!\n`)
    expect(out).toMatch(/\n {2}Fix, after which nothing is left to object to:\n/)
    expect(out).toContain('\n    - Visit our store!\n')
    expect(out).toContain('1 message can be mended as shown.')
    const empty = await audit(`${order}\nLeave a review and get a free gift!\n`)
    expect(empty).toContain('No mechanical fix leaves a message that is worth sending: write it anew.')
    expect(empty).not.toContain('    - ')
  })

  test('explains a rule once a message', async () => {
    const out = await audit(`${order}${invoice}Visit our store!\nFollow us on Instagram for news!\n`)
    expect(out.match(/high {2}marketing-promotion/g)).toHaveLength(2)
    expect(out.match(/A message about an order may not sell/g)).toHaveLength(1)
  })

  test('says once, at its end, how many there are and what was not checked', async () => {
    put('a.txt', `${order}${invoice}`)
    put('b.txt', `${order}Visit our store!`)
    put('c.txt', invoice)
    const { out } = await runF5(folder, ['audit', '--language', 'nl', 'a.txt', 'b.txt', 'c.txt', 'gone.txt'])
    expect(out).toContain('3 messages: 1 blocked, 1 warned, 1 clean.\n')
    expect(out).toContain('1 input could not be read, and was not checked.\n')
    expect(out.match(/Not checked in this language \(nl\): /g)).toHaveLength(1)
    expect(out.match(/Left to a person: /g)).toHaveLength(1)
  })

  test('counts wide characters and tabs as a terminal does', async () => {
    const out = await audit(`${order}\tレビュー👨‍👩‍👧é. Visit our store!\n`)
    const lines = out.split('\n')
    const at = lines.findIndex((line) => line.includes('marketing-promotion'))
    // A tab to the fourth column, four wide signs, one emoji of two columns, a letter with its accent, a point, a space.
    expect(lines[at + 1]).toBe('    2 |     レビュー👨‍👩‍👧é. Visit our store!')
    expect(lines[at + 2]).toBe(`      | ${' '.repeat(4 + 8 + 2 + 1 + 2)}${'^'.repeat('Visit our store'.length)}`)
  })

  test('cuts a long line around the words, and many lines after the third', async () => {
    const filler = '<td>x</td>'.repeat(5000)
    const [line, words] = underlined(await audit(`${order}${filler}<p>Visit our store!</p>${filler}`, 'long.html'))
    expect([words, line.length < 200]).toEqual(['Visit our store', true])
    expect(line).toMatch(/\| ….*Visit our store.*…$/)
    const split = await audit(`${order}<p>Visit\n<b>\n\n\nour\n</b>\nstore!</p>`, 'split.html')
    expect(split).toMatch(/\n {4}… and \d more lines\n/)
  })

  test('lets no message move the cursor', async () => {
    const { out } = await runF5(folder, ['audit', '-'], { input: 'Leave a\u001b[2J positive review!\u202e\u009b' })
    expect(out).toContain('·[2J')
    expect(out).not.toMatch(/[\u001b\u202e\u009b]/)
  })
})
