import type { Edit } from '../finding.ts'
import { kindOfHost } from '../message/hosts.ts'
import { addressOf } from '../message/links.ts'
import { inSource } from '../message/locate.ts'
import type { Link, Message } from '../message/message.ts'
import { spanOf } from '../message/span.ts'
import { type Found, firstPlaces } from './first-places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const insecureOrBrokenLink: Rule = {
  id: 'insecure-or-broken-link',
  severity: 'medium',
  reason: null,
  summary: 'Holds a link that is not encrypted, or leads nowhere.',
  why: 'Links must work and begin with https; old templates still say http.',
  source: sources.messageContents,
  families: [],
  examples: {
    bad: [
      'http://www.amazon.com/gp/css/order-history',
      'https:/www.amazon.com/gp/css/order-history',
      { html: '<a href="">your order</a>' },
      { html: '<a href="[[order-link]]">your order</a>' },
      { html: '<a href="order.html">your order</a>' },
    ],
    good: [
      'https://www.amazon.com/gp/css/order-history',
      { html: '<a href="{{orderLink}}">your order</a>' },
      { html: '<a href="#help">Help below</a><h2 id="help">Help</h2>' },
      { html: '<a name="top">Hello</a>' },
    ],
  },
  check: (message) => {
    const linked = message.links.flatMap((link) => ofLink(message, link))
    const known = new Set(linked.map((one) => one.span.start))
    const others = [...broken(message), ...misspelled(message)].filter((one) => !known.has(one.span.start))
    return firstPlaces([...linked, ...others].sort((a, b) => inSource(a.span, b.span)))
  },
}

const scheme = /^(?:http:|h(?:xx|tt)ps?:(?!\/\/)|hxxps?:|https?:\/{3,})/iu

const ofLink = (message: Message, link: Link): readonly Found[] => {
  const { field, start, end } = link
  const written = scheme.exec(link.address)?.[0]
  if (!written) return []
  const source = message.source[field]
  const head = /^https?:\/{0,5}/iu.exec(source.slice(start, start + 16))?.[0]
  const isAmazon = link.domain !== null && kindOfHost(link.domain) !== 'foreign'
  const edits: readonly Edit[] | null =
    head && isAmazon ? [{ field, start, end: start + head.length, text: 'https://' }] : null
  return [{ span: { field, start, end }, certainty: 'clear', edits }]
}

/** Targets that a click does nothing with. */
const broken = ({ html }: Message): readonly Found[] => {
  const ids = new Set(
    (html?.elements ?? []).flatMap((one) =>
      nameOf(one.attributes.get('id')?.value ?? one.attributes.get('name')?.value),
    ),
  )
  return (html?.targets ?? []).flatMap(({ attribute, anchor }) => {
    const address = addressOf(attribute.value.slice(0, 4000))
    if (!anchor || !leadsNowhere(address, ids)) return []
    const { start, end } = attribute.end > attribute.start ? attribute : attribute.whole
    return [{ span: { field: 'body', start, end }, certainty: 'clear', edits: null }]
  })
}

const nameOf = (value: string | undefined): readonly string[] => (value ? [value.slice(0, 200)] : [])

/** Placeholders of other tools, which nothing fills here. */
const unresolved = /^(?:\[\[?|%%?|\{(?!\{)|\*\||#[a-z_-]{2,40}#|<)[a-z]/iu

const leadsNowhere = (address: string, ids: ReadonlySet<string>): boolean => {
  if (address === '' || address === '#') return true
  if (unresolved.test(address)) return true
  if (address.startsWith('#')) return !ids.has(address.slice(1, 201)) && address.toLowerCase() !== '#top'
  if (/^(?:\{\{|\/\/|[a-z][a-z0-9+.-]{1,20}:)/iu.test(address))
    return /^(?:about:|file:|https?:\/{0,5}(?:$|localhost|127\.))/iu.test(address)
  return !/^(?:www\.|[a-z0-9-]{1,63}\.(?:com|de|co\.uk|fr|it|es|co\.jp|net|org)(?:[/?#]|$))/iu.test(address)
}

/** "htps://", "http//www", "https:// www" in the text. */
const wrongScheme =
  /(?<![\p{L}\p{N}])(?:https?\/\/|https?;\/\/|ht{1,3}ps?:\/\/|htt?s?p:\/\/|https?:\/(?!\/)|https?:\/\/\s)(?=\S{0,3}[\p{L}\p{N}])/giu
const wellWritten = /^https?:\/\/$/iu

const misspelled = ({ passages }: Message): readonly Found[] =>
  passages
    .filter((one) => one.kind !== 'aside')
    .flatMap((passage) =>
      [...passage.text.matchAll(wrongScheme)]
        .filter((match) => !wellWritten.test(match[0]))
        .map((match) => ({
          span: spanOf(passage, match.index, match.index + match[0].length),
          certainty: 'clear' as const,
          edits: null,
        })),
    )
