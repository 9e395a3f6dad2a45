import type { HtmlElement } from './elements.ts'
import type { Sheet, Style, Styles } from './styles.ts'

/** What is declared for an element, wherever it is written; the strongest wins. */
export type Cascade = (element: number, properties: readonly string[]) => Style | null

/** No mail has more; a hostile one shall not make each element ask thousands of rules. */
const mostPerKey = 4
const mostClasses = 8

type Candidate = { readonly tag: string | null; readonly styles: readonly Style[] }

/** One tag, class or id, or a tag with a class; whatever depends on where the element stands is left out. */
const simple = /^([a-z][a-z0-9]{0,15}|\*)?(?:([.#])([\w-]{1,60}))?$/iu

export const createCascade = (elements: readonly HtmlElement[], { all, sheets }: Styles): Cascade => {
  if (all.length === 0) return () => null
  const byElement = Map.groupBy(
    all.filter((one) => one.element >= 0),
    (one) => one.element,
  )
  const byKey = candidates(sheets)
  const fromSheets = (element: HtmlElement, properties: readonly string[]): Style | null => {
    if (byKey.size === 0) return null
    for (const key of keysOf(element)) {
      for (const one of byKey.get(key) ?? []) {
        const found = one.tag === null || one.tag === element.name ? lastOf(one.styles, properties) : null
        if (found) return found
      }
    }
    return null
  }
  return (at, properties) => {
    const element = elements[at]
    const own = byElement.get(at)
    return (own && lastOf(own, properties)) ?? (element ? fromSheets(element, properties) : null)
  }
}

const lastOf = (styles: readonly Style[], properties: readonly string[]): Style | null =>
  styles.findLast((one) => properties.includes(one.property)) ?? null

/** The later ones first. */
const candidates = (sheets: readonly Sheet[]): ReadonlyMap<string, readonly Candidate[]> => {
  const byKey = new Map<string, Candidate[]>()
  for (const { rule, styles } of sheets.toReversed()) {
    if (rule.conditional || styles.length === 0) continue
    for (const selector of rule.selectors) {
      const match = simple.exec(selector)
      if (!match || selector === '') continue
      const tag = match[1]?.toLowerCase() ?? null
      const key = match[2] ? `${match[2]}${match[3]}` : (tag ?? '')
      const known = byKey.get(key)
      if (!known) byKey.set(key, [{ tag: match[2] && tag !== '*' ? tag : null, styles }])
      else if (known.length < mostPerKey) known.push({ tag: match[2] && tag !== '*' ? tag : null, styles })
    }
  }
  return byKey
}

const keysOf = ({ name, attributes }: HtmlElement): readonly string[] => {
  const id = attributes.get('id')?.value.slice(0, 60)
  const classes = attributes.get('class')?.value.slice(0, 500).trim().split(/\s+/u, mostClasses) ?? []
  return [...(id ? [`#${id}`] : []), ...classes.map((one) => `.${one}`), name, '*']
}
