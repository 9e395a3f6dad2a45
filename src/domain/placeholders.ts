/** `{{name}}` in a text; `name` is null for braces that open or close nothing. */
export type FoundPlaceholder = { readonly name: string | null; readonly start: number; readonly end: number }

const pattern = /\{\{\s{0,10}([A-Za-z][\w-]{0,59})\s{0,10}\}\}|\{\{[^{}\n]{0,60}\}\}|\{\{|\}\}/gu

/** In one pass, in order. */
export const findPlaceholders = (text: string): readonly FoundPlaceholder[] =>
  [...text.matchAll(pattern)].map((match) => ({
    name: match[1] ?? null,
    start: match.index,
    end: match.index + match[0].length,
  }))

/**
 * Puts values in place, once: what a value contains is never read as a placeholder. One without a value stays as it is,
 * so that the audit of the filled text finds it.
 */
export const fillPlaceholders = (
  text: string,
  values: Readonly<Record<string, string>>,
  format: 'plain' | 'html',
): string => {
  let filled = ''
  let from = 0
  for (const found of findPlaceholders(text)) {
    const value = found.name !== null && Object.hasOwn(values, found.name) ? values[found.name] : undefined
    if (value === undefined) continue
    filled += text.slice(from, found.start) + (format === 'html' ? escapeHtml(value) : value)
    from = found.end
  }
  return filled + text.slice(from)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (value: string): string => value.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
