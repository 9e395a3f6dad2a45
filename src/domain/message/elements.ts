import type { Attribute, Tag } from './html-events.ts'

export type Range = { readonly start: number; readonly end: number }

/** One element of a body: its tags as offsets into the source, what it encloses as offsets into the reading. */
export type HtmlElement = {
  readonly name: string
  /** The opening tag. */
  readonly start: number
  readonly end: number
  readonly close: Range | null
  readonly attributes: ReadonlyMap<string, Attribute>
  /** The place of its parent in the list, which comes before it; -1 for none. */
  readonly parent: number
  readonly from: number
  readonly to: number
  /** Neither hidden itself nor inside of what is hidden or never read out. */
  readonly shown: boolean
  /** Whether words stand directly in it. */
  readonly holdsText: boolean
}

export type Elements = {
  readonly all: readonly HtmlElement[]
  /** Whether words stand outside of every element. */
  readonly holdsBareText: () => boolean
  readonly add: (tag: Tag, parent: number, from: number, shown: boolean) => number
  readonly close: (element: number, to: number, tag: Range | null) => void
  readonly holdsText: (element: number) => void
}

type Growing = { -readonly [key in keyof HtmlElement]: HtmlElement[key] }

/** Collects elements in the order of their opening tags. */
export const createElements = (): Elements => {
  const all: Growing[] = []
  let bare = false
  return {
    all,
    holdsBareText: () => bare,
    add: ({ name, start, end, attributes }, parent, from, shown) =>
      all.push({ name, start, end, close: null, attributes, parent, from, to: from, shown, holdsText: false }) - 1,
    close: (element, to, tag) => {
      const one = all[element]
      if (!one) return
      one.to = to
      one.close = tag
    },
    holdsText: (element) => {
      const one = all[element]
      if (one) one.holdsText = true
      else bare = true
    },
  }
}

export const valueOf = (element: HtmlElement, attribute: string): string =>
  element.attributes.get(attribute)?.value.slice(0, 2000).trim() ?? ''
