/** Markup that is safe to send: everything put into it was escaped, or was markup already. */
export type Html = { readonly markup: string }
type Part = Html | string | number | null | false | readonly Html[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)

const markupOf = (part: Part): string => {
  if (part === null || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return 'markup' in part ? part.markup : part.map((each) => each.markup).join('')
}

/** A template whose values are escaped, wherever they stand; attribute values must be in double quotes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.reduce((whole, string, index) => whole + markupOf(parts[index - 1] ?? null) + string),
})

/** For markup that another renderer has already escaped. */
export const trusted = (markup: string): Html => ({ markup })

export const nothing: Html = { markup: '' }
