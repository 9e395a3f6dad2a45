import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../src/domain/difference.ts'

const said = (before: string, after: string) =>
  differenceOf(before, after).map(({ kind, text }) => `${{ kept: ' ', removed: '-', added: '+' }[kind]}${text}`)

describe('the difference of two texts', () => {
  it('names the lines that go and come, and those that stay', () => {
    expect(said('Hello,\n\nbuy more!\nBye', 'Hello,\n\nBye')).toEqual([' Hello,', ' ', '-buy more!', ' Bye'])
    expect(said('a good review', 'a review')).toEqual(['-a good review', '+a review'])
  })

  it('is nothing between equal texts, and does not see whether the last line has an end', () => {
    expect(said('a\nb', 'a\nb\n')).toEqual([' a', ' b'])
    expect(said('', '')).toEqual([])
  })

  it('holds either text whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '', 'c d', '…')).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = differenceOf(before, after)
        const of = (...kinds: string[]) => lines.flatMap(({ kind, text: line }) => (kinds.includes(kind) ? [line] : []))
        const whole = (value: string) => (value === '' ? [] : value.replace(/\n$/, '').split('\n'))
        expect(of('kept', 'removed')).toEqual(whole(before))
        expect(of('kept', 'added')).toEqual(whole(after))
      }),
    )
  })

  it('shows texts with little in common whole instead of searching for long', () => {
    const many = (word: string) => Array.from({ length: 5000 }, (_, at) => `${word}${at}`).join('\n')
    const lines = differenceOf(many('a'), many('b'))
    expect(lines).toHaveLength(10_000)
    expect(lines[0]).toEqual({ kind: 'removed', text: 'a0' })
  })
})
