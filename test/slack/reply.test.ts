import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { button, type Control, decode, encode } from '../../src/slack/controls.ts'
import {
  actions,
  type Block,
  cut,
  escaped,
  header,
  message,
  plain,
  quoted,
  quotedWhole,
  section,
  sections,
  verbatim,
} from '../../src/slack/reply.ts'

const limits = { runs: 200 }
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5000 }),
  fc.string({ maxLength: 5000 }),
  fc.constantFrom('<!channel>', '<@U1>', '&lt;!here&gt;', '<https://evil.test|Slack>', '\u202e<!everyone>'),
)

describe('words of others', () => {
  it('mention nobody and link nowhere, whatever they are', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const shown of [escaped(text), verbatim(text), quoted(text)]) {
          // The only angle bracket is the one with which a quoted line begins.
          expect(shown.replace(/^>/gm, '')).not.toMatch(/[<>]/)
          expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
        }
      }),
      { numRuns: limits.runs },
    )
  })

  it('cannot end the setting that keeps them apart', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(verbatim(text).slice(1, -1)).not.toContain('`')
        expect(verbatim(text)).not.toContain('\n')
      }),
      { numRuns: limits.runs },
    )
  })

  it('read back as they were', () => {
    const back = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(back(escaped(text))).toBe(text)
      }),
      { numRuns: limits.runs },
    )
  })

  it('are cut to the length asked for, at whole characters, visibly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 2, max: 100 }), (text, most) => {
        const shorter = cut(text, most)
        expect(shorter.length).toBeLessThanOrEqual(most)
        expect(shorter.isWellFormed()).toBe(text.isWellFormed())
        expect(shorter === text || shorter.endsWith('…')).toBe(true)
      }),
      { numRuns: limits.runs },
    )
    expect(cut('ab &amp; cd', 7)).toBe('ab …')
  })
})

describe('a message', () => {
  const size = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + JSON.stringify(block).length, 0)

  it('never has more than Slack takes, and says when something is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4000 }), { maxLength: 80 }), (texts) => {
        const whole = texts.map(section)
        const { blocks } = message('Sentence.', ...whole)
        expect(blocks.length).toBeLessThanOrEqual(50)
        expect(size(blocks)).toBeLessThanOrEqual(12_500)
        if (blocks.length < whole.length) expect(JSON.stringify(blocks.at(-1))).toContain('does not fit')
        else expect(blocks).toEqual(whole)
      }),
      { numRuns: limits.runs },
    )
  })

  it('keeps each of its parts inside Slack’s limits, empty ones too', () => {
    expect(header('x'.repeat(500))).toMatchObject({ text: { text: expect.stringMatching(/^x{149}…$/) } })
    expect(JSON.stringify(section('x'.repeat(5000))).length).toBeLessThan(3100)
    expect(section('')).toMatchObject({ text: { text: ' ' } })
    expect(plain('', 10).text).toBe(' ')
  })

  it('joins lines into as few sections as hold them, losing none', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1, maxLength: 200 }).filter((line) => !line.includes('\n')),
          { maxLength: 100 },
        ),
        (lines) => {
          const texts = sections(lines).map((block) => (block.type === 'section' ? block.text?.text : null))
          expect(texts.join('\n')).toBe(lines.join('\n'))
        },
      ),
      { numRuns: limits.runs },
    )
  })
})

describe('a text that a person is about to approve', () => {
  it('is shown whole, in sections that Slack takes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6000 }),
      fc
        .array(fc.constantFrom('<', '&', '>', 'word ', '\n', 'é', '😀'), { maxLength: 6000 })
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (whole) => {
        const shown = quotedWhole(whole).map((block) => (block.type === 'section' ? (block.text?.text ?? '') : ''))
        for (const one of shown) expect(one.length).toBeLessThanOrEqual(3000)
        const lines = shown
          .join('\n')
          .split('\n')
          .map((line) => line.slice(1))
        const back = lines.join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
        expect(back).toBe(
          whole.replace(/[\n\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''),
        )
      }),
      { numRuns: limits.runs },
    )
  })
})

describe('a button', () => {
  const pause: Control<{ account: string; campaign: string }> = {
    id: 'pause',
    label: 'Pause',
    value: z.object({ account: z.string().max(100), campaign: z.string().max(5000) }),
  }

  it('gives back exactly the ids it was drawn with', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ maxLength: 80 }), (account, campaign) => {
        expect(decode(pause, encode(pause, { account, campaign }))).toEqual({ account, campaign })
      }),
      { numRuns: limits.runs },
    )
  })

  it('takes nothing that it did not write', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const value = decode(pause, text)
        if (value !== null) expect(Object.keys(value).sort()).toEqual(['account', 'campaign'])
      }),
      { numRuns: limits.runs },
    )
  })

  it('refuses to be drawn with more than Slack carries', () => {
    expect(() => encode(pause, { account: 'a', campaign: 'x'.repeat(3000) })).toThrow('too long')
  })

  it('has an id of its own in its row, of which the control’s is the first part', () => {
    const row = actions(
      ...['c1', 'c2', 'c3'].map((campaign) => button(pause, { account: 'a', campaign }, `Pause ${campaign}`)),
    )
    const ids = JSON.stringify(row).match(/"action_id":"([^"]+)"/g)
    expect(ids).toEqual(['"action_id":"pause"', '"action_id":"pause.1"', '"action_id":"pause.2"'])
  })

  it('goes into a further row when there are too many', () => {
    const many = actions(
      ...Array.from({ length: 45 }, (_, index) => button(pause, { account: 'a', campaign: String(index) })),
    )
    expect(many.map((row) => (row.type === 'actions' ? row.elements.length : 0))).toEqual([20, 20, 5])
  })
})
