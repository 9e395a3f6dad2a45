import { Parser } from 'htmlparser2'

/**
 * What an HTML source consists of: `text` as read, `values` of attributes, and `shapes` of its tags, such as `p` and
 * `p[style=color:red]`. Of attributes that are read aloud the shape leaves the value out: it is text like any other.
 */
export type HtmlPieces = {
  readonly text: string
  readonly values: readonly string[]
  readonly shapes: readonly string[]
}

const readAloud = ['alt', 'title', 'aria-label']

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
      shapes.push(name, ...Object.entries(attributes).map(([key, value]) => shapeOf(name, key, value)))
      values.push(...Object.values(attributes))
    },
  })
  parser.end(source)
  return { text: text.join(''), values, shapes }
}

const shapeOf = (tag: string, key: string, value: string): string =>
  readAloud.includes(key) ? `${tag}[${key}]` : `${tag}[${key}=${value}]`
