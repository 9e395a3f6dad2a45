/** A tag to be passed over; a block tag sets what follows off from what stands before, a cell of a table less so. */
export type Skip = { readonly kind: 'inline' | 'cell' | 'block'; readonly end: number }

const names =
  'a|abbr|b|big|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|li|link|meta|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul|blockquote|section|header|footer|o:p'
/** Tags longer than this are taken for text. */
const longestTag = 2000
const tag = new RegExp(`<(/?)(${names})(?=[\\s/>])[^<>]{0,${longestTag}}>`, 'iy')
const comment = /<!(?:--|doctype )/iy
const inline = /^(?:a|abbr|b|big|code|em|font|i|s|small|span|strong|sub|sup|u|o:p|img)$/i

const cell = /^(?:td|th|tr)$/i

/** Where the last closing marks stand: an opening one after them hides nothing, and is not searched for again and again. */
export type Closings = { readonly comment: number; readonly style: number; readonly script: number }
/** Only a closing tag that is complete counts, or each opening one would search to the very end. */
const lastOf = (source: string, mark: RegExp): number => {
  let at = -1
  for (const found of source.matchAll(mark)) at = found.index
  return at
}
export const closingsOf = (source: string): Closings => ({
  comment: source.lastIndexOf('-->'),
  style: lastOf(source, /<\/style\s{0,9}>/gi),
  script: lastOf(source, /<\/script\s{0,9}>/gi),
})

const after = (source: string, mark: RegExp, from: number): number => {
  mark.lastIndex = from
  return mark.exec(source) === null ? from : mark.lastIndex
}

const skipComment = (source: string, at: number, closings: Closings): Skip => {
  if (!source.startsWith('<!--', at)) return { kind: 'inline', end: after(source, /[^>]{0,2000}>/y, at + 2) }
  return { kind: 'inline', end: at < closings.comment ? after(source, /-->/g, at) : at + 4 }
}

/** Passes over a tag, a comment, or what `<style>` and `<script>` enclose; null where none of these begins. */
export const skipMarkup = (source: string, at: number, closings: Closings): Skip | null => {
  comment.lastIndex = at
  if (comment.test(source)) return skipComment(source, at, closings)
  tag.lastIndex = at
  const found = tag.exec(source)
  if (found === null) return null
  const name = found[2]!.toLowerCase()
  const end = at + found[0].length
  if (found[1] === '' && name === 'style' && end <= closings.style)
    return { kind: 'block', end: after(source, /<\/style\s{0,9}>/gi, end) }
  if (found[1] === '' && name === 'script' && end <= closings.script)
    return { kind: 'block', end: after(source, /<\/script\s{0,9}>/gi, end) }
  return { kind: inline.test(name) ? 'inline' : cell.test(name) ? 'cell' : 'block', end }
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '\u2019',
  lsquo: '\u2018',
  ldquo: '\u201c',
  rdquo: '\u201d',
  ndash: '\u2013',
  mdash: '\u2014',
  bull: '\u2022',
  shy: '\u00ad',
  laquo: '\u00ab',
  raquo: '\u00bb',
  bdquo: '\u201e',
  hellip: '\u2026',
  ordm: '\u00ba',
  szlig: '\u00df',
}
/** `&auml;`: a letter and what stands over or under it. */
const overLetters: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
}
const namedCharacter = (name: string): string | undefined => {
  const over = overLetters[name.slice(1)]
  return entities[name.toLowerCase()] ?? (over === undefined ? undefined : name[0]! + over)
}
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy

/** The character that an HTML entity stands for; null where there is none. */
export const characterAt = (source: string, at: number): { readonly text: string; readonly end: number } | null => {
  if (source[at] !== '&') return null
  entity.lastIndex = at
  const found = entity.exec(source)
  if (found === null) return null
  const code = found[1] ? Number(found[1]) : found[2] ? Number.parseInt(found[2], 16) : null
  const text =
    code === null ? namedCharacter(found[3]!) : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  return text === undefined ? null : { text, end: at + found[0].length }
}

const printable = /=(?:C3=([89AB][0-9A-F])|([C-F][0-9A-F])(?!=))/y

/** A letter in a spelling that a mail program left undone: `&auml;`, `=C3=A4`, `=E4`. */
export const letterAt = (source: string, at: number): { readonly text: string; readonly end: number } | null => {
  const entity = characterAt(source, at)
  if (entity !== null) return /^\p{L}/u.test(entity.text) ? entity : null
  if (source[at] !== '=') return null
  printable.lastIndex = at
  const found = printable.exec(source)
  if (found === null) return null
  const code = found[1] ? 0x40 + Number.parseInt(found[1], 16) : Number.parseInt(found[2]!, 16)
  const text = String.fromCharCode(code)
  return /\p{L}/u.test(text) ? { text, end: at + found[0].length } : null
}
