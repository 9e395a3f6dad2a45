import type { Fields } from '../face.ts'

/** A field of a form as text; empty when it was left empty. */
export const textOf = (fields: Fields, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** NaN when it is no number, which no schema lets through. */
export const numberOf = (fields: Fields, name: string): number =>
  textOf(fields, name) === '' ? Number.NaN : Number(textOf(fields, name))

export const listOf = (fields: Fields, name: string): readonly string[] =>
  textOf(fields, name)
    .split(/[\s,;]+/)
    .filter(Boolean)
