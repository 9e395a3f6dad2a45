import { sizeOfFont } from '../message/css-lengths.ts'
import type { Html } from '../message/html.ts'
import { placeAt } from './places.ts'
import type { Mend, Rule } from './rule.ts'
import { sources } from './sources.ts'

const mostSizes = 3
const usual = 16
const tenths = (size: number): number => Math.round(size * 10)

export const fontSizes: Rule = {
  id: 'font-sizes',
  severity: 'low',
  reason: null,
  summary: 'Uses more than three sizes of text.',
  why: 'Amazon allows three sizes in a message; headings and the plain text count.',
  source: sources.stylingList,
  families: [],
  examples: {
    bad: [
      { html: '<h1>A</h1><h2>B</h2><h3>C</h3><p>D</p>' },
      { html: '<p style="font-size:10px">A</p><p style="font-size:12px">B</p><p style="font-size:14px">C</p><p>D</p>' },
    ],
    good: [
      { html: '<h1>A</h1><p>B</p><p style="font-size:12px">C</p>' },
      { html: '<p style="font-size:12pt">A</p><p>B</p><p style="font-size:1em">C</p><h4>D</h4><h1>E</h1>' },
    ],
  },
  check: ({ html }) => {
    if (!html) return []
    const sizes = new Set<number>(html.holdsBareText ? [tenths(usual)] : [])
    const appearances = html.appearances()
    for (const [at, element] of html.elements.entries()) {
      if (!element.holdsText || !element.shown) continue
      sizes.add(tenths(appearances[at]!.fontSize))
      if (sizes.size > mostSizes)
        return [placeAt({ field: 'body', start: element.start, end: element.end }, 'clear', droppingSizes(html))]
    }
    return []
  },
}

/** Only the headings and the plain text keep their own. */
const droppingSizes =
  ({ styles }: Html): Mend =>
  () => {
    const sizes = styles.filter(
      ({ property, value }) => property === 'font-size' || (property === 'font' && sizeOfFont(value) !== null),
    )
    if (sizes.length > 5000 || sizes.some((one) => one.drop === null)) return null
    return sizes.flatMap((one) => one.drop ?? [])
  }
