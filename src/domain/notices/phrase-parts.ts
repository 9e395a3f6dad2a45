import { piecesOf, type Respell } from './spelling.ts'
import { sentence, type Word } from './text-reader.ts'

type Row = { readonly pieces: readonly string[]; readonly open: boolean }
export type Choice = {
  readonly exact: ReadonlySet<string>
  readonly beginnings: readonly string[]
  readonly endings: readonly string[]
  readonly inners: readonly string[]
  /** Choices of several words, by the first of them: there are dozens where each character is a word. */
  readonly rows: ReadonlyMap<string, readonly Row[]>
}
export type Part =
  | { readonly kind: 'word'; readonly choice: Choice; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
type Shape = 'exact' | 'beginnings' | 'endings' | 'inners' | 'rows'

const shapeOf = (text: string, pieces: readonly string[]): Shape => {
  if (pieces.length > 1) return 'rows'
  if (text.startsWith('*')) return text.endsWith('*') ? 'inners' : 'endings'
  return text.endsWith('*') ? 'beginnings' : 'exact'
}

const choiceOf = (text: string, respell: Respell): Choice => {
  const sorted = text.split('|').map((one) => {
    const pieces = piecesOf(one.replaceAll('*', ''), respell)
    return { pieces, shape: shapeOf(one, pieces), open: one.endsWith('*') }
  })
  const those = (shape: Shape) => sorted.filter((one) => one.shape === shape).map(({ pieces }) => pieces[0]!)
  return {
    exact: new Set(those('exact')),
    beginnings: those('beginnings'),
    endings: those('endings'),
    inners: those('inners'),
    rows: Map.groupBy(
      sorted.filter(({ shape }) => shape === 'rows'),
      ({ pieces }) => pieces[0]!,
    ),
  }
}

export const partOf = (text: string, respell: Respell): Part => {
  if (text.startsWith('..')) return { kind: 'gap', most: Number(text.slice(2)) }
  const optional = text.endsWith('?')
  return { kind: 'word', optional, choice: choiceOf(optional ? text.slice(0, -1) : text, respell) }
}

export const fits = ({ exact, beginnings, endings, inners }: Choice, word: string): boolean =>
  exact.has(word) ||
  beginnings.some((beginning) => word.startsWith(beginning)) ||
  endings.some((ending) => word.endsWith(ending)) ||
  inners.some((inner) => word.includes(inner))

export const mayBegin = (choice: Choice, word: string): boolean => fits(choice, word) || choice.rows.has(word)

/** Every piece in its place; the last may go on where the row is open. */
export const standsAt = ({ pieces, open }: Row, words: readonly Word[], at: number): boolean =>
  pieces.every((piece, index) => {
    const word = words[at + index]
    if (word === undefined || (index > 0 && word.gap >= sentence)) return false
    return word.text === piece || (open && index === pieces.length - 1 && word.text.startsWith(piece))
  })
