import { QuoteType, Tokenizer } from 'htmlparser2'

/** One stretch of text or of an attribute's value: literal when `code` is null, else an entity. */
export type Piece = { readonly start: number; readonly end: number; readonly code: number | null }
export type Attribute = {
  /** The value alone; without one, the place where it would stand. */
  readonly start: number
  readonly end: number
  /** With its name and quotes. */
  readonly whole: { readonly start: number; readonly end: number }
  readonly value: string
  readonly pieces: readonly Piece[]
}
export type Tag = {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly attributes: ReadonlyMap<string, Attribute>
}
export type HtmlListener = {
  readonly text: (piece: Piece) => void
  readonly open: (tag: Tag) => void
  readonly close: (name: string, start: number, end: number) => void
}

/** Reads HTML in one pass without building a tree, so that no depth of nesting matters. Offsets are those of the source. */
export const listenToHtml = (source: string, listener: HtmlListener): void => {
  let name = ''
  let tagStart = 0
  let attribute = ''
  let attributeStart = 0
  let attributeEnd = 0
  let pieces: Piece[] = []
  let attributes: Map<string, Attribute> | null = null
  const opened = (end: number) => {
    listener.open({ name, start: tagStart, end: end + 1, attributes: attributes ?? bare })
    attributes = null
  }
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      // Of a tag that the end of the text cuts off the tokenizer tells nonsense, beginning at -1.
      ontext: (start, end) => {
        if (start >= 0) listener.text({ start, end, code: null })
      },
      ontextentity: (code, end) => listener.text({ start: ampersand(source, end), end, code }),
      onopentagname: (start, end) => {
        name = source.slice(start, end).toLowerCase()
        tagStart = start - 1
        attributes = null
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => {
        const closing = source.indexOf('>', end)
        listener.close(source.slice(start, end).toLowerCase(), start - 2, closing < 0 ? source.length : closing + 1)
      },
      onattribname: (start, end) => {
        attribute = source.slice(start, end).toLowerCase()
        attributeStart = start
        attributeEnd = end
        pieces = []
      },
      onattribdata: (start, end) => {
        if (start < end) pieces.push({ start, end, code: null })
      },
      onattribentity: (code) => {
        const from = pieces.at(-1)?.end ?? attributeEnd
        const start = source.indexOf('&', from)
        pieces.push({ start, end: start + 1, code })
      },
      onattribend: (quote, end) => {
        const until = quote === QuoteType.Double || quote === QuoteType.Single ? end - 1 : end
        attributes ??= new Map()
        if (attributes.has(attribute)) return
        const value = attributeOf(source, pieces, attributeEnd, until)
        attributes.set(attribute, { ...value, whole: { start: attributeStart, end: Math.max(end, value.end) } })
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      oncdata: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
}

/** Most tags have no attributes, and a hostile text has hundreds of thousands of tags. */
const bare: ReadonlyMap<string, Attribute> = new Map()

const ampersand = (source: string, end: number): number => Math.max(0, source.lastIndexOf('&', end - 1))

/** An entity ends where the next piece begins. */
const attributeOf = (
  source: string,
  pieces: readonly Piece[],
  nameEnd: number,
  end: number,
): Omit<Attribute, 'whole'> => {
  const whole = pieces.map((piece, index) =>
    piece.code === null ? piece : { ...piece, end: Math.max(piece.end, pieces[index + 1]?.start ?? end) },
  )
  const start = whole[0]?.start ?? Math.min(nameEnd, end)
  const value = whole
    .map((piece) => (piece.code === null ? source.slice(piece.start, piece.end) : String.fromCodePoint(piece.code)))
    .join('')
  return { start, end: Math.max(start, whole.at(-1)?.end ?? start), value, pieces: whole }
}
