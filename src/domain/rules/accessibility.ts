import { contrastOf } from '../message/colours.ts'
import type { Html } from '../message/html.ts'
import type { Anchor, Message } from '../message/message.ts'
import { spanOf } from '../message/span.ts'
import { type Found, firstPlaces } from './first-places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'
import { isPixel } from './tracking-pixel.ts'

export const accessibility: Rule = {
  id: 'accessibility',
  severity: 'low',
  reason: null,
  summary: 'Cannot be read by everyone: images without words, headings out of order, faint text, links called "here".',
  why: 'Amazon wants messages to follow the guidelines of the W3C for people who see badly or not at all.',
  source: sources.stylingList,
  families: [],
  examples: {
    bad: [
      { html: '<img src="logo.png">' },
      { html: '<h1>Hello</h1><h3>Your order</h3>' },
      { html: '<p style="color:#999;background:#fff">Hello</p>' },
      { html: '<a href="{{orderLink}}">Click here</a>' },
    ],
    good: [
      { html: '<img src="logo.png" alt="MyBrand">' },
      { html: '<img src="line.png" alt="">' },
      { html: '<h2>Hello</h2><h3>Your order</h3><h2>Help</h2>' },
      { html: '<p style="color:#333;background:#fff">Hello</p>' },
      { html: '<a href="{{orderLink}}">Your order</a>' },
    ],
  },
  check: (message) =>
    message.html
      ? firstPlaces([
          ...silentImages(message.html),
          ...skippedHeadings(message.html),
          ...vagueLinks(message, message.html),
          ...faintText(message.html),
        ])
      : [],
}

const silentImages = (html: Html): readonly Found[] =>
  html.images
    .filter((image) => image.alt === null && image.shown && !isPixel(image, html))
    .map(({ span }) => ({ span, certainty: 'clear', edits: null }))

const skippedHeadings = ({ elements }: Html): readonly Found[] => {
  let before = 6
  return elements.flatMap(({ name, start, end, shown }) => {
    const level = shown && /^h[1-6]$/u.test(name) ? Number(name[1]) : 0
    if (level === 0) return []
    const skips = level > before + 1
    before = level
    return skips ? [{ span: { field: 'body', start, end }, certainty: 'clear', edits: null }] : []
  })
}

/** Words that say nothing about where they lead, without accents. */
const vague = new Set(
  'here|click|click here|link|this link|this|more|read more|learn more|hier|hier klicken|klicken sie hier|klick hier|mehr|mehr erfahren|weiterlesen|ici|cliquez ici|cliquer ici|lien|ce lien|en savoir plus|lire la suite|qui|clicca qui|clicca|leggi di piu|scopri di piu|aqui|haz clic aqui|haga clic aqui|clic aqui|pulse aqui|enlace|este enlace|leer mas|mas informacion|こちら|ここ|ここをクリック|こちらをクリック|リンク|詳細'.split(
    '|',
  ),
)

const vagueLinks = (message: Message, html: Html): readonly Found[] => {
  const passage = message.passages.find((one) => one.kind === 'body')
  const pictured = new Set(html.images.filter((one) => one.alt !== '').map((one) => one.anchor))
  const leads = new Set(html.targets.map((one) => one.anchor))
  const judge = (anchor: Anchor): readonly Found[] => {
    if (!passage || !leads.has(anchor) || pictured.has(anchor)) return []
    const [from, to] = [anchor.from, Math.min(anchor.to, anchor.from + 60)]
    const words = [passage.text, passage.folded].map((text) =>
      text
        .slice(from, to)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase(),
    )
    if (words[0] !== '' && !words.some((one) => vague.has(one))) return []
    const span = words[0] === '' ? anchor.open : spanOf(passage, from, to)
    return [{ span, certainty: 'clear', edits: null }]
  }
  return message.anchors.flatMap(judge)
}

const leastContrast = { small: 4.5, large: 3 }
const largeText = 18.66
const white = [255, 255, 255] as const
const black = [0, 0, 0] as const

/** Where only one of the two colours is set, the other is taken for what it mostly is, and the finding for a guess. */
const faintText = (html: Html): readonly Found[] => {
  if (!html.styles.some(({ property }) => property === 'color' || property.startsWith('background'))) return []
  const appearances = html.appearances()
  return html.elements.flatMap(({ shown, holdsText, start, end, name }, at) => {
    const { colour, background, pictured, fontSize } = appearances[at]!
    if (!shown || !holdsText || pictured || (!colour && (!background || name === 'a'))) return []
    const least = fontSize >= largeText ? leastContrast.large : leastContrast.small
    if (contrastOf(colour ?? black, background ?? white) >= least) return []
    const certainty = colour && background ? 'clear' : 'borderline'
    return [{ span: { field: 'body', start, end }, certainty, edits: null }]
  })
}
