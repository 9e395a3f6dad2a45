import { kindOf } from './characters.ts'
import { createElements, type HtmlElement } from './elements.ts'
import { type Attribute, listenToHtml, type Piece, type Tag } from './html-events.ts'
import type { Anchor, Reading } from './message.ts'
import { createReader, type Gap, type Reader } from './reader.ts'

/** Where an element leads: the value of an attribute that a reader's click follows. */
export type Target = { readonly attribute: Attribute; readonly anchor: Anchor | null }
export type HtmlReading = {
  readonly shown: Reading
  readonly aside: Reading
  readonly targets: readonly Target[]
  readonly anchors: readonly Anchor[]
  readonly elements: readonly HtmlElement[]
  readonly holdsBareText: boolean
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const empty = names('area base br col embed hr img input link meta param source track wbr')
const paragraphs = names(
  'address article aside blockquote center dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
)
const lines = names('body br caption dd div dt html legend li option tbody tfoot thead tr')
const cells = names('td th')
const unread = names('script style template noembed noframes object iframe head')
const targetOf: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  form: 'action',
  iframe: 'src',
  object: 'data',
  embed: 'src',
  base: 'href',
  button: 'formaction',
}

const gapOf = (name: string): Gap => (paragraphs.has(name) ? 3 : lines.has(name) ? 2 : cells.has(name) ? 2 : 0)

const hides =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|max-height|max-width|opacity)\s*:\s*0(?:\.0{1,9})?\s*(?:px|pt|em|rem|%)?\s*(?:;|!|$)/iu

const isHidden = ({ attributes }: Tag): boolean =>
  attributes.has('hidden') || hides.test((attributes.get('style')?.value ?? '').slice(0, 2000))

/** What is open: closing an element closes what was left open inside it. */
type Open = {
  readonly name: string
  readonly hidden: boolean
  readonly unread: boolean
  anchor: number
  readonly element: number
}

export const readHtml = (source: string): HtmlReading => {
  const shown = createReader(source.length >> 1)
  const aside = createReader(16)
  const targets: { attribute: Attribute; anchor: number }[] = []
  const anchors: Anchor[] = []
  const stack: Open[] = []
  const elements = createElements()
  const depth = { hidden: 0, unread: 0, pre: 0, open: new Map<string, number>() }

  const reader = (): Reader => (depth.hidden > 0 ? aside : shown)
  const count = (one: Open, by: 1 | -1) => {
    if (one.hidden) depth.hidden += by
    if (one.unread) depth.unread += by
    if (one.name === 'pre') depth.pre += by
    depth.open.set(one.name, (depth.open.get(one.name) ?? 0) + by)
  }
  const separate = (name: string, at: number) => (name === 'br' ? reader().line(at) : reader().gap(gapOf(name), at))

  const open = (tag: Tag) => {
    const { name, attributes } = tag
    const hidden = isHidden(tag)
    if (!hidden) separate(name, tag.start)
    for (const value of ['alt', 'title', 'aria-label', 'placeholder']) {
      const attribute = attributes.get(value)
      if (attribute && attribute.value.trim() !== '') readAttribute(aside, source, attribute)
    }
    const target = attributes.get(targetOf[name] ?? '')
    let anchor = -1
    if (name === 'a') {
      const at = shown.position()
      anchor =
        anchors.push({ open: { field: 'body', start: tag.start, end: tag.end }, close: null, from: at, to: at }) - 1
    }
    if (target) targets.push({ attribute: target, anchor })
    const seen = !hidden && depth.hidden === 0 && depth.unread === 0
    const element = elements.add(tag, stack.at(-1)?.element ?? -1, shown.position(), seen)
    if (empty.has(name)) return
    const one = { name, hidden, unread: unread.has(name), anchor, element }
    stack.push(one)
    count(one, 1)
    if (hidden) aside.gap(3, tag.start)
  }

  const close = (name: string, start: number, end: number) => {
    if (name === 'br' || name === 'p') separate(name, start)
    if ((depth.open.get(name) ?? 0) === 0) return
    for (let one = stack.pop(); one; one = stack.pop()) {
      if (one.anchor >= 0) {
        const closed = one.name === name ? ({ field: 'body', start, end } as const) : null
        anchors[one.anchor] = { ...anchors[one.anchor]!, close: closed, to: shown.position() }
      }
      elements.close(one.element, shown.position(), one.name === name ? { start, end } : null)
      count(one, -1)
      if (one.name === name) break
    }
    separate(name, start)
  }

  const text = (piece: Piece) => {
    if (depth.unread > 0 || depth.open.get('title')) return
    if (piece.code === null ? hasLetters(source, piece) : kindOf(piece.code) === 'letter')
      elements.holdsText(stack.at(-1)?.element ?? -1)
    readPiece(reader(), source, piece, depth.pre > 0 ? 'break' : 'space')
  }

  listenToHtml(source, { open, close, text })
  const end = shown.position()
  for (const one of stack) {
    if (one.anchor >= 0) anchors[one.anchor] = { ...anchors[one.anchor]!, to: end }
    elements.close(one.element, end, null)
  }
  return {
    shown: shown.finish(),
    aside: aside.finish(),
    targets: targets.map(({ attribute, anchor }) => ({ attribute, anchor: anchors[anchor] ?? null })),
    anchors,
    elements: elements.all,
    holdsBareText: elements.holdsBareText(),
  }
}

const letter = /\S/gu
/** The search ends at the tag that follows, if not before. */
const hasLetters = (source: string, piece: Piece): boolean => {
  letter.lastIndex = piece.start
  return letter.test(source) && letter.lastIndex <= piece.end
}

const readPiece = (reader: Reader, source: string, piece: Piece, newLine: 'space' | 'break'): void => {
  if (piece.code === null) reader.run(source, piece.start, piece.end, newLine)
  else reader.character(piece.code, piece.start, piece.end)
}

const readAttribute = (reader: Reader, source: string, attribute: Attribute): void => {
  reader.gap(3, attribute.start)
  for (const piece of attribute.pieces) readPiece(reader, source, piece, 'space')
  reader.gap(3, attribute.end)
}
