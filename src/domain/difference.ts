import { diffLines } from 'diff'

export type DifferenceLine = { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string }

/** Texts that have less in common are shown whole: their difference would take long, and nobody could read it. */
const mostEdits = 400

/** What turns one text into another, line by line. */
export const differenceOf = (before: string, after: string): readonly DifferenceLine[] => {
  const parts = diffLines(withEnd(before), withEnd(after), { maxEditLength: mostEdits })
  if (!parts) return [...linesOf(before, 'removed'), ...linesOf(after, 'added')]
  return parts.flatMap(({ value, removed, added }) => linesOf(value, removed ? 'removed' : added ? 'added' : 'kept'))
}

/** A last line without its end is no other line than one with it. */
const withEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

const linesOf = (text: string, kind: DifferenceLine['kind']): readonly DifferenceLine[] =>
  text === ''
    ? []
    : text
        .replace(/\n$/u, '')
        .split('\n')
        .map((line) => ({ kind, text: line }))
