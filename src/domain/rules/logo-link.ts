import type { Certainty } from '../finding.ts'
import { hostOf, kindOfHost } from '../message/hosts.ts'
import type { Image } from '../message/images.ts'
import type { Message } from '../message/message.ts'
import { placeAt } from './places.ts'
import type { Mend, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const logoLink: Rule = {
  id: 'logo-link',
  severity: 'high',
  reason: 'links-or-attachments',
  summary: 'Links an image to a site that is not Amazon, or shows its address.',
  why: "A logo may stand in a message, but not lead to the seller's site or name it.",
  source: sources.contentList,
  families: [],
  examples: {
    bad: [
      { html: '<a href="https://mybrand.example"><img src="https://cdn.example/logo.png" alt="MyBrand"></a>' },
      { html: '<img src="https://cdn.example/logo.png" alt="www.mybrand.com">' },
    ],
    good: [
      { html: '<img src="https://cdn.example/logo.png" alt="MyBrand">' },
      { html: '<a href="https://www.amazon.de/gp/css/order-history"><img src="logo.png" alt="Your orders"></a>' },
      { html: '<a href="{{orderLink}}"><img src="logo.png" alt="Your order"></a>' },
    ],
  },
  check: (message) =>
    (message.html?.images ?? []).flatMap((image) => {
      const linked = leadsAway(message, image)
      if (linked) return [placeAt(image.span, 'clear', unlinking(image))]
      const certainty = showsAddress(image)
      return certainty ? [placeAt(image.span, certainty)] : []
    }),
}

const leadsAway = ({ settings }: Message, { link }: Image): boolean => {
  if (!link) return false
  if (link.host === null || link.domain === null) return true
  if (settings.allowedHosts.some((host) => link.host === host || link.host?.endsWith(`.${host}`))) return false
  return !['amazon', 'shortener', 'carrier'].includes(kindOfHost(link.domain))
}

const unlinking = ({ anchor }: Image): Mend | null =>
  anchor?.close ? () => [anchor.open, anchor.close!].map((tag) => ({ ...tag, text: '' })) : null

const inAlt =
  /(?:https?:\/\/|www\.)[^\s<>"]{3,100}|(?<![\p{L}\p{N}@.-])[a-z0-9-]{2,40}\.(?:com|net|org|shop|store|de|fr|it|es|jp|co\.uk)(?![\p{L}\p{N}.-])/iu

/** In the words that stand for it clearly; in the name of the file it may be only the name of the file. */
const showsAddress = ({ alt, address }: Image): Certainty | null => {
  const written = inAlt.exec(alt ?? '')?.[0]
  if (written && isForeign(written)) return 'clear'
  const file = /[^/]{1,200}$/u.exec(address.replace(/[?#].*$/su, '').slice(-200))?.[0] ?? ''
  const named = address.includes('/') ? /www\.[a-z0-9-]{2,40}\.[a-z]{2,6}/iu.exec(file)?.[0] : undefined
  return named && isForeign(named) ? 'borderline' : null
}

const isForeign = (written: string): boolean => {
  const host = hostOf(written)
  return host !== null && kindOfHost(host.domain) === 'foreign'
}
