import { tokenize, tokenTypes } from 'css-tree/tokenizer'

/** `property: value`, lower case, without remarks; offsets into the text, with the semicolon. */
export type CssDeclaration = {
  readonly property: string
  readonly value: string
  readonly start: number
  readonly end: number
}
export type CssRule = {
  readonly selectors: readonly string[]
  readonly declarations: readonly CssDeclaration[]
  /** Holds only on some screens, or for some programs. */
  readonly conditional: boolean
}

/** More of a style sheet than any mail has; the rest is not read. */
const longestSheet = 2 ** 18
const mostSelectors = 50

const { Comment, Colon, Semicolon, WhiteSpace, AtKeyword, CDO, CDC } = tokenTypes
const opening = new Set(['Function', 'LeftParenthesis', 'LeftSquareBracket'].map((name) => tokenTypes[name]))
const closing = new Set(['RightParenthesis', 'RightSquareBracket'].map((name) => tokenTypes[name]))
const { LeftCurlyBracket, RightCurlyBracket } = tokenTypes

/** What a style attribute or the block of a rule declares. */
const createDeclarations = (css: string) => {
  const all: CssDeclaration[] = []
  let property = ''
  let value = ''
  let start = -1
  let colon = false
  let depth = 0
  const end = (at: number) => {
    const name = property.trim().toLowerCase()
    if (colon && name !== '') all.push({ property: name, value: value.trim().toLowerCase(), start, end: at })
    drop()
  }
  /** What stood before a block in a block is a selector, and no declaration. */
  const drop = () => {
    property = ''
    value = ''
    start = -1
    colon = false
    depth = 0
  }
  const take = (type: number, from: number, to: number) => {
    if (type === Semicolon && depth === 0) return end(to)
    if (type === Comment || (type === WhiteSpace && start < 0)) return
    if (start < 0) start = from
    if (opening.has(type)) depth++
    else if (closing.has(type)) depth = Math.max(0, depth - 1)
    if (type === Colon && !colon) colon = true
    else if (colon) value += css.slice(from, to)
    else property += css.slice(from, to)
  }
  return { all, take, end, drop }
}

/** The declarations of a style attribute. */
export const readDeclarations = (css: string): readonly CssDeclaration[] => {
  const { all, take, end } = createDeclarations(css)
  tokenize(css, take)
  end(css.length)
  return all
}

/** The rules of a style sheet; what stands in blocks that are not rules, such as fonts and animations, is left out. */
export const readSheet = (source: string): readonly CssRule[] => {
  const css = source.slice(0, longestSheet)
  const rules: CssRule[] = []
  let block: ReturnType<typeof createDeclarations> | null = null
  let skipped = 0
  let conditions = 0
  const prelude = createPrelude(css)
  const openBlock = () => {
    const selector = prelude.taken()
    if (/^@(?:media|supports|layer|container)/iu.test(selector)) conditions++
    else if (selector.startsWith('@')) skipped = 1
    else {
      block = createDeclarations(css)
      const selectors = selector.split(',', mostSelectors).map((one) => one.trim())
      rules.push({ selectors, declarations: block.all, conditional: conditions > 0 })
    }
  }
  const inBlock = (open: NonNullable<typeof block>, type: number, start: number, end: number) => {
    if (type === LeftCurlyBracket) {
      open.drop()
      skipped = 1
    } else if (type !== RightCurlyBracket) open.take(type, start, end)
    else {
      open.end(start)
      block = null
    }
  }
  tokenize(css, (type, start, end) => {
    if (skipped > 0) skipped += type === LeftCurlyBracket ? 1 : type === RightCurlyBracket ? -1 : 0
    else if (block) inBlock(block, type, start, end)
    else if (type === LeftCurlyBracket) openBlock()
    else if (type === RightCurlyBracket) conditions = Math.max(0, conditions - 1)
    else prelude.take(type, start, end)
  })
  return rules
}

/** What stands before a block: selectors, or the name of an at-rule, which may also end without a block. */
const createPrelude = (css: string) => {
  let text = ''
  let isAtRule = false
  const take = (type: number, start: number, end: number) => {
    if (type === Semicolon && isAtRule) text = ''
    else if (type !== Comment && type !== CDO && type !== CDC && (type !== WhiteSpace || text !== '')) {
      if (text === '') isAtRule = type === AtKeyword
      text += css.slice(start, end)
    }
    if (text === '') isAtRule = false
  }
  const taken = (): string => {
    const all = text.trim()
    text = ''
    isAtRule = false
    return all
  }
  return { take, taken }
}
