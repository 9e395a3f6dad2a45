import type { Finding } from '../domain/finding.ts'
import type { Audited } from './audited.ts'
import { type Lines, linesOf } from './lines.ts'

/** The text that a finding is shown in, and where: the file where it holds the field as it is, else the field. */
export type FindingPlace = { readonly lines: Lines; readonly start: number; readonly end: number }

export type FindPlace = (finding: Finding) => FindingPlace | null

/** Null for findings about the whole message. */
export const placesOf = ({ text, origin }: Audited['input']): FindPlace => {
  const known = new Map<string, Lines>()
  const linesIn = (source: string): Lines => {
    const lines = known.get(source) ?? linesOf(source)
    known.set(source, lines)
    return lines
  }
  return ({ field, start, end }) => {
    if (field === 'message' || start === null || end === null) return null
    if (origin.kind !== 'text') return { lines: linesIn(text[field]), start, end }
    return { lines: linesIn(origin.source), start: start + origin[field], end: end + origin[field] }
  }
}
