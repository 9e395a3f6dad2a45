import type { Certainty } from '../finding.ts'
import type { Image } from '../message/images.ts'
import { placeAt } from './places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const productImage: Rule = {
  id: 'product-image',
  severity: 'medium',
  reason: null,
  summary: 'Shows a picture of the product.',
  why: 'Amazon puts the picture of the product into the message by itself; one more is not allowed.',
  source: sources.contentList,
  families: [],
  examples: {
    bad: [
      { html: '<img src="https://m.media-amazon.com/images/I/71abcDEF.jpg" alt="Lamp">' },
      { html: '<img src="https://cdn.example/a.jpg" alt="{{productTitle}}">' },
      { html: '<img src="https://cdn.example/a.jpg" alt="Product photo">' },
    ],
    good: [
      { html: '<img src="https://cdn.example/logo.png" alt="MyBrand logo">' },
      { html: '<img src="https://m.media-amazon.com/images/G/01/logo.png" alt="Amazon">' },
    ],
  },
  check: ({ html }) =>
    (html?.images ?? []).flatMap((image) => {
      const certainty = judge(image)
      const { start, end } = image.span
      return certainty ? [placeAt(image.span, certainty, () => [{ field: 'body', start, end, text: '' }])] : []
    }),
}

const ofProduct =
  /\b(?:product|item|produkt|artikel|produit|article|prodotto|articolo|producto|art[ií]culo)s?[-_ ]?(?:image|photo|picture|pic|bild|foto|immagine|imagen)|(?:image|photo|foto|immagine|imagen|bild) (?:of|du|de|del|des) (?:the |l['’]|la |le |il |el )?(?:product|item|produit|article|prodotto|articolo|producto|art[ií]culo|produkt)|商品(?:画像|写真)/iu

/** Whether it is taken for one, if only perhaps. */
export const isOfProduct = (image: Image): boolean => judge(image) !== null

const judge = ({ address, host, alt }: Image): Certainty | null => {
  const words = (alt ?? '').normalize('NFKC')
  if (/\{\{\s*(?:productTitle|asin|sku)\s*\}\}/u.test(`${words} ${address}`)) return 'clear'
  if (host && /amazon\.com$/u.test(host.domain) && /\/images\/[IP]\//u.test(address)) return 'clear'
  if (host && /amazon\.com$/u.test(host.domain) && /_AC_|\._S[LXY]\d+_/u.test(address)) return 'clear'
  if (ofProduct.test(words)) return 'clear'
  return /\/products?\/|product[-_](?:image|photo|shot)|[-_/]B0[A-Z0-9]{8}(?![A-Z0-9])/u.test(address)
    ? 'borderline'
    : null
}
