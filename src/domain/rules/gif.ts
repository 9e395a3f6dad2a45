import { type Found, firstPlaces } from './first-places.ts'
import { wholeMessage } from './places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const gif: Rule = {
  id: 'gif',
  severity: 'low',
  reason: null,
  summary: 'Shows a GIF.',
  why: 'Amazon allows no GIFs in messages, moving or not.',
  source: sources.stylingList,
  families: [],
  examples: {
    bad: [
      { html: '<img src="https://cdn.example/thanks.gif" alt="Thanks">' },
      { html: '<img src="data:image/gif;base64,R0lGOD" alt="Thanks">' },
    ],
    good: [{ html: '<img src="https://cdn.example/gift.png" alt="A gift">' }],
  },
  check: ({ html, source }) => {
    const attached = source.attachments.some((one) => /\.gif$/iu.test(one.name.trim()) || /image\/gif/iu.test(one.type))
    const images: readonly Found[] = (html?.images ?? [])
      .filter((image) => isGif(image.address))
      .map(({ span }) => ({ span, certainty: 'clear', edits: null }))
    const behind: readonly Found[] = (html?.styles ?? [])
      .filter((one) => one.property.startsWith('background') && /\.gif["']?\s*(?:\)|$)/u.test(one.value.slice(0, 2000)))
      .map(({ span, drop }) => ({ span, certainty: 'clear', edits: drop }))
    return [...firstPlaces([...images, ...behind]), ...(attached ? [wholeMessage('clear')] : [])]
  },
}

const isGif = (address: string): boolean =>
  /^data:image\/gif/iu.test(address) || /\.gif$/iu.test(address.slice(0, 4000).replace(/[?#].*$/su, ''))
