import type { Placeholder } from './template.ts'

/** How other tools write what is filled in: `[[tag]]`, `%%tag%%`, `${tag}`, `#tag#`. */
const tags =
  /\[\[\s{0,5}([A-Za-z][\w -]{0,40}?)\s{0,5}\]\]|%%([A-Za-z][\w-]{0,40})%%|\$\{([A-Za-z][\w-]{0,40})\}|#([A-Za-z][\w-]{0,40})#/gu

const known: Readonly<Record<Placeholder, string>> = {
  orderId: 'orderid ordernumber order orderno amazonorderid',
  orderLink: 'orderlink orderurl',
  productTitle: 'product producttitle productname item itemname itemtitle title productnames',
  asin: 'asin',
  sku: 'sku sellersku',
  quantity: 'quantity qty',
  marketplace: 'marketplace marketplacename site',
  sellerName: 'seller sellername store storename shop shopname company companyname merchant merchantname',
  purchaseDate: 'orderdate purchasedate dateoforder',
  deliveryDate: 'deliverydate estimateddeliverydate arrivaldate',
}
const names = new Map(
  Object.entries(known).flatMap(([own, foreign]) => foreign.split(' ').map((name) => [name, own] as const)),
)

/**
 * A text of another tool with its tags as our placeholders. One that we have nothing for keeps its name, so that the
 * audit objects to it; `#such#` is only a tag when we know it.
 */
export const withOwnPlaceholders = (text: string): string =>
  text.replace(tags, (whole, ...groups: (string | undefined)[]) => {
    const [brackets, percents, dollar, hashes] = groups
    const name = brackets ?? percents ?? dollar ?? hashes ?? ''
    const own = names.get(name.toLowerCase().replace(/[\s_-]/gu, ''))
    if (own) return `{{${own}}}`
    return hashes === undefined ? `{{${name.replace(/[^\w-]/gu, '-')}}}` : whole
  })
