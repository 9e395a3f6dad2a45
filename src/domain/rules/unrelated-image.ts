import type { Image } from '../message/images.ts'
import { firstPlaces } from './first-places.ts'
import { isOfProduct } from './product-image.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'
import { isPixel } from './tracking-pixel.ts'

export const unrelatedImage: Rule = {
  id: 'unrelated-image',
  severity: 'medium',
  reason: null,
  summary: 'Shows an image that may have nothing to do with the company.',
  why: 'Images must relate to the brand or the company. No program can see whether one does, so a person should look.',
  source: sources.messageContents,
  families: [],
  examples: {
    bad: [],
    good: [{ html: '<img src="https://cdn.example/logo.png" alt="MyBrand">' }, 'A text without images.'],
  },
  check: ({ html }) =>
    firstPlaces(
      (html?.images ?? [])
        .filter((image) => !isOfBrand(image) && !isOfProduct(image) && !isPixel(image, html!))
        .map(({ span }) => ({ span, certainty: 'borderline', edits: null })),
    ),
}

const isOfBrand = ({ address, alt }: Image): boolean =>
  /logo|brand|marke\b|marque|marca|signature|header|banner|icon|ロゴ/iu.test(
    `${(alt ?? '').slice(0, 300)} ${address.slice(0, 1000)}`,
  )
