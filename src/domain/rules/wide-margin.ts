import type { Certainty } from '../finding.ts'
import { containerOf } from '../message/container.ts'
import { lengthOf } from '../message/css-lengths.ts'
import type { Html } from '../message/html.ts'
import type { Style } from '../message/styles.ts'
import { firstPlaces } from './first-places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

const mostShare = 0.2

export const wideMargin: Rule = {
  id: 'wide-margin',
  severity: 'low',
  reason: null,
  summary: 'Has margins of more than 20 % of the width.',
  why: 'Amazon allows margins up to 20 % of the width.',
  source: sources.stylingList,
  families: [],
  examples: {
    bad: [
      { html: '<p style="margin-left: 25%">Hello</p>' },
      { html: '<div style="width:600px"><p style="padding: 0 150px">Hello</p></div>' },
    ],
    good: [
      { html: '<p style="margin: 0 20%">Hello</p>' },
      { html: '<div style="width:600px;margin:0 auto"><p style="padding: 150px 20px">Hello</p></div>' },
    ],
  },
  check: ({ html }) =>
    html
      ? firstPlaces(
          html.styles.flatMap((style) => {
            const certainty = judge(style, html)
            return certainty ? [{ span: style.span, certainty, edits: style.drop }] : []
          }),
        )
      : [],
}

const margins = /^(?:margin|padding)(?:-(?:left|right|top|bottom|inline(?:-start|-end)?))?$|^text-indent$/u
/** What most mail builders make the whole message, where it says nothing about it. */
const usual = 600

const judge = ({ property, value, element }: Style, html: Html): Certainty | null => {
  if (!margins.test(property)) return null
  const lengths = value.slice(0, 200).replace('!important', '').trim().split(/\s+/u, 4).map(lengthOf)
  if (lengths.some((one) => one?.kind === 'share' && one.size > mostShare)) return 'clear'
  const sideways = across(property, lengths)
  const widest = Math.max(
    0,
    ...sideways.map((one) => (!one || one.kind === 'share' ? 0 : one.kind === 'em' ? one.size * 16 : one.size)),
  )
  if (widest <= 100) return null
  const container = element < 0 ? null : containerOf(html, element)
  if (widest <= (container ?? usual) * mostShare) return null
  return container === null && widest <= usual / 2 ? 'borderline' : 'clear'
}

type Lengths = readonly ReturnType<typeof lengthOf>[]

/** A share is one of the width in each direction; pixels matter only to the left and the right. */
const across = (property: string, lengths: Lengths): Lengths => {
  if (/-(?:top|bottom)$/u.test(property)) return []
  if (lengths.length < 2) return lengths
  return lengths.length === 4 ? [lengths[1]!, lengths[3]!] : [lengths[1]!]
}
