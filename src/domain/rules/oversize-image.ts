import type { Certainty, Edit } from '../finding.ts'
import { containerOf } from '../message/container.ts'
import type { Html } from '../message/html.ts'
import type { Image } from '../message/images.ts'
import { firstPlaces } from './first-places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

const mostShare = 0.8

export const oversizeImage: Rule = {
  id: 'oversize-image',
  severity: 'low',
  reason: null,
  summary: 'Shows an image wider than 80 % of the message.',
  why: 'Amazon allows images up to 80 % of the width.',
  source: sources.stylingList,
  families: [],
  examples: {
    bad: [
      { html: '<img src="logo.png" alt="MyBrand" width="100%">' },
      { html: '<table width="600"><tr><td><img src="logo.png" alt="MyBrand" width="560"></td></tr></table>' },
    ],
    good: [
      { html: '<img src="logo.png" alt="MyBrand" width="80%">' },
      { html: '<table width="600"><tr><td><img src="logo.png" alt="MyBrand" width="200"></td></tr></table>' },
    ],
  },
  check: (message) => {
    const { html } = message
    if (!html) return []
    return firstPlaces(
      html.images.flatMap((image) => {
        const certainty = image.shown ? judge(image, html) : null
        return certainty ? [{ span: image.span, certainty, edits: narrowing(image, html) }] : []
      }),
    )
  },
}

/** What most mail builders make the whole message, where it says nothing about it. */
const usual = 600

const judge = ({ width, element }: Image, html: Html): Certainty | null => {
  if (!width || width.kind === 'em') return null
  if (width.kind === 'share') return width.size > mostShare ? 'clear' : null
  const container = containerOf(html, element)
  if (width.size <= (container ?? usual) * mostShare) return null
  return container === null && width.size <= usual * 2 ? 'borderline' : 'clear'
}

/** Both the attribute and the style say how wide it is, mostly; pictures keep their shape by their width alone. */
const narrowing = ({ element }: Image, { elements, styles }: Html): readonly Edit[] | null => {
  const attribute = elements[element]!.attributes.get('width')
  const declared = styles.filter((one) => one.element === element && one.property === 'width')
  const isShare = (value: string) => /^\d{1,4}(?:\.\d{0,4})?%/u.test(value.trim())
  if (declared.length > 1 || declared.some((one) => !isShare(one.value))) return null
  if (attribute && attribute.value !== '' && !isShare(attribute.value)) return null
  const inStyle = declared.map(({ span }) => ({ ...span, text: 'width: 80%;' }))
  const inTag = attribute ? [{ field: 'body' as const, start: attribute.start, end: attribute.end, text: '80%' }] : []
  return inStyle.length + inTag.length > 0 ? [...inStyle, ...inTag] : null
}
