import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeMessageBlocks, judgeView } from '../../src/sandbox/slack/block-kit/judge.ts'
import { button, plain } from './slack-bolt.ts'

const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) })
const option = (value: string) => ({ text: plain(`Option ${value}`), value })
const confirm = { title: plain('Sure?'), text: plain('Really'), confirm: plain('Yes'), deny: plain('No') }
const select = (more: object = {}) => ({
  type: 'static_select',
  action_id: 's',
  options: [option('a'), option('b')],
  ...more,
})
const table = (rows: number, columns: number) => ({
  type: 'table',
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ type: 'raw_text', text: 'x' }))),
})
const times = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => make(index))

const good: readonly (readonly [string, readonly unknown[]])[] = [
  ['nothing', []],
  ['fifty blocks', times(50, () => ({ type: 'divider' }))],
  ['a header of 150 characters', [{ type: 'header', text: plain('x'.repeat(150)) }]],
  ['emoji counted as people count', [{ type: 'header', text: plain('😀'.repeat(150)) }]],
  ['fields without a text', [{ type: 'section', fields: [mrkdwn('a'), mrkdwn('b')] }]],
  ['a button with a question', [{ type: 'actions', elements: [{ ...button('a', 'A'), confirm, style: 'danger' }] }]],
  ['a chosen option', [{ type: 'actions', elements: [select({ initial_option: option('b') })] }]],
  ['a table', [table(100, 20)]],
  ['an image', [{ type: 'image', image_url: 'https://x.example/a.png', alt_text: 'A' }]],
  [
    'rich text',
    [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }] }],
  ],
]

const bad: readonly (readonly [string, readonly unknown[], string])[] = [
  ['51 blocks', times(51, () => ({ type: 'divider' })), '[ERROR] no more than 50 items allowed [json-pointer:/blocks]'],
  [
    'a long header',
    [{ type: 'header', text: plain('x'.repeat(151)) }],
    '[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'a header in mrkdwn',
    [{ type: 'header', text: mrkdwn('x') }],
    '[ERROR] unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
  ],
  ['an empty section', [{ type: 'section' }], '[ERROR] missing required field: text [json-pointer:/blocks/0]'],
  [
    '11 fields',
    [{ type: 'section', fields: times(11, () => mrkdwn('a')) }],
    '[ERROR] no more than 10 items allowed [json-pointer:/blocks/0/fields]',
  ],
  [
    '26 buttons',
    [{ type: 'actions', elements: times(26, (index) => button(`b${index}`, 'B')) }],
    '[ERROR] no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a long button',
    [{ type: 'actions', elements: [button('a', 'x'.repeat(76))] }],
    '[ERROR] must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
  ],
  [
    'a long value',
    [{ type: 'actions', elements: [button('a', 'A', 'x'.repeat(2001))] }],
    '[ERROR] must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
  ],
  [
    'two buttons of one id',
    [{ type: 'actions', elements: [button('a', 'A'), button('a', 'B')] }],
    '[ERROR] action_id "a" already exists [json-pointer:/blocks/0/elements]',
  ],
  [
    'two blocks of one id',
    [
      { type: 'divider', block_id: 'x' },
      { type: 'divider', block_id: 'x' },
    ],
    '[ERROR] block_id "x" already exists [json-pointer:/blocks]',
  ],
  [
    'a stray key',
    [{ ...section('x'), colour: 'red' }],
    '[ERROR] invalid additional property: colour [json-pointer:/blocks/0]',
  ],
  [
    '11 things in a context',
    [{ type: 'context', elements: times(11, () => mrkdwn('a')) }],
    '[ERROR] no more than 10 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a button in a context',
    [{ type: 'context', elements: [button('a', 'A')] }],
    '[ERROR] unsupported type: button [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'an option that is not offered',
    [{ type: 'actions', elements: [select({ initial_option: option('c') })] }],
    '[ERROR] initial option is not one of the options [json-pointer:/blocks/0/elements/0]',
  ],
  [
    'one value twice',
    [{ type: 'actions', elements: [select({ options: [option('a'), option('a')] })] }],
    '[ERROR] option values must be unique [json-pointer:/blocks/0/elements/0]',
  ],
  ['two tables', [table(1, 1), table(1, 1)], '[ERROR] only one table is allowed [json-pointer:/blocks]'],
  ['a table of 101 rows', [table(101, 1)], '[ERROR] no more than 100 items allowed [json-pointer:/blocks/0/rows]'],
  [
    'an image without description',
    [{ type: 'image', image_url: 'https://x.example/a.png' }],
    '[ERROR] missing required field: alt_text [json-pointer:/blocks/0]',
  ],
  [
    'an alert outside a modal',
    [{ type: 'alert', text: mrkdwn('x') }],
    '[ERROR] unsupported type: alert [json-pointer:/blocks/0/type]',
  ],
  ['something that is no block', ['x'], '[ERROR] must be an object [json-pointer:/blocks/0]'],
]

describe('blocks of a message', () => {
  it.each(good)('pass: %s', (_, blocks) => {
    expect(judgeMessageBlocks(blocks)).toBeNull()
  })

  it.each(bad)('are refused: %s', (_, blocks, message) => {
    expect(judgeMessageBlocks(blocks)).toEqual({ error: 'invalid_blocks', messages: [message] })
  })

  it('are too long together above 13,200 characters', () => {
    expect(judgeMessageBlocks(times(4, () => section('x'.repeat(3000))))).toBeNull()
    expect(judgeMessageBlocks(times(5, () => section('x'.repeat(3000))))).toEqual({
      error: 'msg_blocks_too_long',
      messages: [],
    })
  })

  it('that are no list at all are refused as such', () => {
    expect(judgeMessageBlocks('[{}]')?.error).toBe('invalid_blocks_format')
  })

  it('whatever they are, are judged and never thrown over', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        (blocks) => judgeMessageBlocks(blocks) === null || judgeMessageBlocks(blocks) !== null,
      ),
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            type: fc.constantFrom('section', 'actions', 'table', 'input', 'context'),
            text: fc.anything(),
            elements: fc.anything(),
            rows: fc.anything(),
            element: fc.anything(),
          }),
          { minLength: 1 },
        ),
        (blocks) => judgeMessageBlocks(blocks)?.error === 'invalid_blocks',
      ),
    )
  })
})

describe('a view', () => {
  const modal = (more: object = {}) => ({ type: 'modal', title: plain('Title'), blocks: [section('x')], ...more })
  const input = { type: 'input', label: plain('L'), element: { type: 'plain_text_input' } }

  it('passes when it keeps within the limits', () => {
    expect(
      judgeView(modal({ submit: plain('Save'), blocks: [input], private_metadata: 'x'.repeat(3000) }), 'modal'),
    ).toBeNull()
    expect(judgeView({ type: 'home', blocks: times(100, () => ({ type: 'divider' })) }, 'home')).toBeNull()
  })

  it.each([
    ['inputs and no submit', modal({ blocks: [input] }), '/view'],
    ['a title of 25 characters', modal({ title: plain('x'.repeat(25)) }), '/view/title/text'],
    ['too much metadata', modal({ private_metadata: 'x'.repeat(3001) }), '/view/private_metadata'],
    ['101 blocks', modal({ blocks: times(101, () => ({ type: 'divider' })) }), '/view/blocks'],
    ['a table', modal({ blocks: [table(1, 1)] }), '/view/blocks/0/type'],
    ['no title', { type: 'modal', blocks: [] }, '/view'],
  ])('is refused with %s', (_, view, pointer) => {
    const refusal = judgeView(view, 'modal')
    expect(refusal?.error).toBe('invalid_arguments')
    expect(refusal?.messages).toEqual([expect.stringContaining(`[json-pointer:${pointer}]`)])
  })
})
