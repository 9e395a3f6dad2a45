import type { Certainty } from '../finding.ts'
import type { Html } from '../message/html.ts'
import type { Image } from '../message/images.ts'
import { placeAt } from './places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const trackingPixel: Rule = {
  id: 'tracking-pixel',
  severity: 'high',
  reason: 'links-or-attachments',
  summary: 'Holds an image that is there to tell who opened the message.',
  why: 'Tracking pixels are forbidden by name; an invisible image counts as one, whatever it is for.',
  source: sources.contentList,
  families: [],
  examples: {
    bad: [
      { html: '<img src="https://mail.example/o.png?m=17" width="1" height="1" alt="">' },
      { html: '<img src="https://cdn.example/spacer.gif" style="width:1px;height:1px">' },
      { html: '<img src="https://mail.example/a.png" style="display:none" alt="">' },
      { html: '<img src="https://track.example/open.php?id=4711" alt="">' },
    ],
    good: [
      { html: '<img src="https://cdn.example/logo.png?v=2" width="120" height="40" alt="MyBrand">' },
      { html: '<img src="https://cdn.example/tracking-number-help.png" width="300" alt="Where the number stands">' },
    ],
  },
  check: ({ html }) =>
    (html?.images ?? []).flatMap((image) => {
      const certainty = judge(image, html!)
      const { start, end } = image.span
      return certainty ? [placeAt(image.span, certainty, () => [{ field: 'body', start, end, text: '' }])] : []
    }),
}

export const isPixel = (image: Image, html: Html): boolean => judge(image, html) !== null

const judge = (image: Image, html: Html): Certainty | null => {
  const [wide, high] = [image.width, image.height].map((one) =>
    one === null ? null : one.kind === 'px' && one.size <= 2,
  )
  const isTiny = (wide ?? true) && (high ?? true) && (wide !== null || high !== null)
  if (isTiny) return 'clear'
  const isBig = [image.width, image.height].some((one) => one !== null && (one.kind !== 'px' || one.size > 16))
  // A picture for telephones only is hidden, too, but it has a size.
  if (isHidden(image, html)) return isBig ? 'borderline' : 'clear'
  if (wide || high || (!image.shown && !isBig)) return 'borderline'
  return byAddress(image.address.slice(0, 4000), isBig)
}

const isHidden = ({ element, shown }: Image, { cascade, elements }: Html): boolean => {
  if (/^none/u.test(cascade(element, ['display'])?.value ?? '')) return true
  if (/^hidden/u.test(cascade(element, ['visibility'])?.value ?? '')) return true
  if (/^0(?:\.0*)?$/u.test(cascade(element, ['opacity'])?.value ?? '')) return true
  return !shown && elements[element]!.attributes.has('hidden')
}

/** A whole part of the host or the path: "pixel.gif", "/wf/open"; not "pixel-art.png". */
const tells = /(?:^|[./])(?:wf\/open|pixels?|beacon|webbug|email-?open|open-?track(?:ing)?|track-?open)(?=[./?]|$)/iu
/** The same with a word that may mean something else. */
const mayTell = /(?:^|[./])(?:opens?|track(?:ing|er)?|trk)(?=[./?]|$)/iu
const isPicture = /\.(?:png|jpe?g|webp|svg)$/iu
const identifies =
  /[?&](?:uid|u?id|cid|mid|rid|eid|sid|user(?:_?id)?|e?mail|recipient|msg_?id|message_?id|subscriber|contact|customer|buyer|order(?:_?id)?|token|hash|open|track)=/iu

const byAddress = (address: string, isBig: boolean): Certainty | null => {
  if (/^(?:data|cid):/iu.test(address)) return null
  const [path = ''] = address.replace(/^https?:\/\//iu, '').split(/[?#]/u, 1)
  const filled = /\{\{\s*[a-z]+/iu.test(address)
  const known = filled || identifies.test(address)
  if (tells.test(path)) return isBig && !known ? 'borderline' : 'clear'
  if (mayTell.test(path)) return known || !isPicture.test(path) ? (isBig ? 'borderline' : 'clear') : 'borderline'
  if (filled && !isBig) return 'clear'
  return known && !(isBig && !filled) ? 'borderline' : null
}
