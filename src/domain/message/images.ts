import type { Cascade } from './cascade.ts'
import { type Length, lengthOf } from './css-lengths.ts'
import { type HtmlElement, valueOf } from './elements.ts'
import { type Host, hostOf } from './hosts.ts'
import type { Attribute } from './html-events.ts'
import { addressOf } from './links.ts'
import type { Anchor, Link, Span } from './message.ts'

/** An image of the body. */
export type Image = {
  /** Its tag, or what stands for it in a style. */
  readonly span: Span
  readonly element: number
  readonly source: Attribute | null
  /** Without spaces and hidden characters, as a browser reads it. */
  readonly address: string
  readonly host: Host | null
  /** Null where the element has none, which is not the same as an empty one. */
  readonly alt: string | null
  readonly width: Length | null
  readonly height: Length | null
  readonly shown: boolean
  readonly anchor: Anchor | null
  readonly link: Link | null
}

export type HtmlParts = {
  readonly elements: readonly HtmlElement[]
  readonly anchors: readonly Anchor[]
  readonly links: readonly Link[]
}

export const readImages = ({ elements, anchors, links }: HtmlParts, cascade: Cascade): readonly Image[] => {
  const found = elements.flatMap((element, at) => (isImage(element) ? [at] : []))
  if (found.length === 0) return []
  const linkOf = new Map(links.flatMap((link) => (link.anchor ? [[link.anchor.open.start, link] as const] : [])))
  const around = anchorsAround(elements)
  const anchorAt = new Map(anchors.map((one) => [one.open.start, one] as const))
  return found.map((at) => {
    const element = elements[at]!
    const source = element.attributes.get('src') ?? element.attributes.get('srcset') ?? null
    const address = addressOf(source?.value.slice(0, 4000) ?? '')
    const anchor = anchorAt.get(elements[around[at]!]?.start ?? -1) ?? null
    return {
      span: { field: 'body', start: element.start, end: element.end },
      element: at,
      source,
      address,
      host: /^(?:https?:)?\/\//iu.test(address) ? hostOf(address.replace(/^\/\//u, 'https://')) : null,
      alt: element.attributes.has('alt') ? valueOf(element, 'alt') : null,
      width: lengthOf(cascade(at, ['width'])?.value ?? '') ?? lengthOf(valueOf(element, 'width')),
      height: lengthOf(cascade(at, ['height'])?.value ?? '') ?? lengthOf(valueOf(element, 'height')),
      shown: element.shown,
      anchor,
      link: anchor ? (linkOf.get(anchor.open.start) ?? null) : null,
    }
  })
}

const isImage = ({ name, attributes }: HtmlElement): boolean =>
  name === 'img' || name === 'image' || (name === 'input' && attributes.get('type')?.value.toLowerCase() === 'image')

/** Of each element the `a` that it stands in. */
const anchorsAround = (elements: readonly HtmlElement[]): Int32Array => {
  const around = new Int32Array(elements.length).fill(-1)
  elements.forEach(({ name, parent }, at) => {
    around[at] = name === 'a' ? at : parent < 0 ? -1 : around[parent]!
  })
  return around
}
