/** What came over a wire: nothing about it is known until it is looked at. */
export type Json = { readonly [key: string]: unknown }

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectAt = (from: unknown, key: string): Json => {
  const value = isJson(from) ? from[key] : undefined
  return isJson(value) ? value : {}
}

export const listAt = (from: unknown, key: string): readonly unknown[] => {
  const value = isJson(from) ? from[key] : undefined
  return Array.isArray(value) ? value : []
}

export const objectsAt = (from: unknown, key: string): readonly Json[] => listAt(from, key).filter(isJson)

export const stringsAt = (from: unknown, key: string): readonly string[] =>
  listAt(from, key).filter((value) => typeof value === 'string')

/** Null when it is absent, empty or no text. */
export const stringAt = (from: unknown, key: string): string | null => {
  const value = isJson(from) ? from[key] : undefined
  return typeof value === 'string' && value !== '' ? value : null
}

/** Forms carry booleans as text. */
export const flagAt = (from: unknown, key: string): boolean => {
  const value = isJson(from) ? from[key] : undefined
  return value === true || value === 'true' || value === '1'
}

/** The text of a text object, or of a bare string. */
export const textAt = (from: unknown, key: string): string => {
  const value = isJson(from) ? from[key] : undefined
  return typeof value === 'string' ? value : (stringAt(value, 'text') ?? '')
}

export const parseJson = (source: string): unknown => {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}
