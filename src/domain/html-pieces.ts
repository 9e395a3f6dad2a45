import { Parser } from 'htmlparser2'

/** What an HTML source consists of: `text` as read, `values` of attributes, `shapes` such as `a[href]` of its tags. */
export type HtmlPieces = {
  readonly text: string
  readonly values: readonly string[]
  readonly shapes: readonly string[]
}

export const htmlPieces = (source: string): HtmlPieces => {
  const text: string[] = []
  const values: string[] = []
  const shapes: string[] = []
  const parser = new Parser({
    ontext: (piece) => text.push(piece),
    oncomment: (comment) => {
      shapes.push('!comment')
      values.push(comment)
    },
    onprocessinginstruction: (name) => shapes.push(name),
    onopentag: (name, attributes) => {
      // A tag ends a word: without the space "a<b>b</b>" would read as one.
      text.push(' ')
      shapes.push(name, ...Object.keys(attributes).map((attribute) => `${name}[${attribute}]`))
      values.push(...Object.values(attributes))
    },
  })
  parser.end(source)
  return { text: text.join(''), values, shapes }
}
