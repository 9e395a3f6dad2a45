import { kindOfHost } from '../message/hosts.ts'
import type { Html } from '../message/html.ts'
import { type Found, firstPlaces } from './first-places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const insecureImage: Rule = {
  id: 'insecure-image',
  severity: 'medium',
  reason: null,
  summary: 'Loads an image without encryption.',
  why: 'Images must come by https; with http Amazon does not deliver the message.',
  source: sources.stylingList,
  families: [],
  examples: {
    bad: [
      { html: '<img src="http://cdn.example/logo.png" alt="MyBrand">' },
      { html: '<td style="background-image: url(http://cdn.example/logo.png)">Hello</td>' },
    ],
    good: [
      { html: '<img src="https://cdn.example/logo.png" alt="MyBrand">' },
      { html: '<img src="//cdn.example/logo.png" alt="MyBrand">' },
    ],
  },
  check: ({ html, source }) => (html ? firstPlaces([...fromTags(html, source.body), ...fromStyles(html)]) : []),
}

const fromTags = ({ images }: Html, body: string): readonly Found[] =>
  images.flatMap(({ source, address, host }): readonly Found[] => {
    const insecure = /^(?:http:|\/\/)/iu.exec(address)?.[0]
    if (!source || !insecure) return []
    const span = { field: 'body', start: source.start, end: source.end } as const
    if (insecure === '//')
      return [{ span, certainty: 'borderline', edits: starting(span.start, '//', 'https://', body) }]
    // Of another host nobody knows whether it speaks https.
    const isAmazon = host !== null && (kindOfHost(host.domain) === 'amazon' || /amazon\.com$/u.test(host.domain))
    return [{ span, certainty: 'clear', edits: isAmazon ? starting(span.start, 'http:', 'https:', body) : null }]
  })

const starting = (start: number, written: string, text: string, body: string): Found['edits'] =>
  body.startsWith(written, start) ? [{ field: 'body', start, end: start + written.length, text }] : null

const fromStyles = ({ styles }: Html): readonly Found[] =>
  styles.flatMap(({ property, value, span }) => {
    const isBackground =
      property.startsWith('background') || property === 'list-style-image' || property === 'list-style'
    const insecure =
      isBackground &&
      (/url\(\s*["']?http:/u.test(value.slice(0, 2000)) || (property === 'background-image' && /^http:/u.test(value)))
    return insecure ? [{ span, certainty: 'clear', edits: null }] : []
  })
