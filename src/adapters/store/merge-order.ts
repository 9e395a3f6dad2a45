import { Prisma } from './generated/client.ts'

/** How what is told of an order is written over what is known: `known` is the row that is there, `excluded` the new one. */
export type Told = { readonly columns: Prisma.Sql; readonly assignments: Prisma.Sql; readonly changes: Prisma.Sql }

const newer = 'excluded."updatedAt" >= known."updatedAt"'
/** The newer state of the order stays. */
const newest = (column: string): string => `case when ${newer} then excluded."${column}" else known."${column}" end`
/** So does the newer of two details, and one that is known is never lost to one that is not. */
const newestKnown = (column: string): string =>
  `case when ${newer} then coalesce(excluded."${column}", known."${column}") else coalesce(known."${column}", excluded."${column}") end`

const knownTraits = 'jsonb_strip_nulls(known."traits")'

/** The items of an order whose lines a report has torn apart: those that are known, and those that are not there yet. */
const allItems = `known."items" || coalesce((
  select jsonb_agg(item) from jsonb_array_elements(excluded."items") item
  where not exists (
    select from jsonb_array_elements(known."items") there
    where there->'sku' = item->'sku' and there->'asin' = item->'asin')), '[]')`

const merged = {
  marketplaceId: newest('marketplaceId'),
  status: newest('status'),
  fulfilledBy: newest('fulfilledBy'),
  purchasedAt: newest('purchasedAt'),
  updatedAt: newest('updatedAt'),
  deliverEarliest: newestKnown('deliverEarliest'),
  deliverLatest: newestKnown('deliverLatest'),
  delivered: newest('delivered'),
  replaces: newestKnown('replaces'),
  items: newest('items'),
  shippedAt: newestKnown('shippedAt'),
  traits: `case when ${newer} then ${knownTraits} || excluded."traits" else excluded."traits" || ${knownTraits} end`,
}

/** One that changes nothing gives the order no new number to be planned by. */
const told = (columns: Readonly<Record<string, string>>): Told => {
  const names = Object.keys(columns)
  const values = Object.values(columns).join(', ')
  const before = names.map((name) => (name === 'traits' ? knownTraits : `known."${name}"`)).join(', ')
  return {
    columns: Prisma.raw(names.map((name) => `"${name}"`).join(', ')),
    assignments: Prisma.raw(
      [...names.map((name) => `"${name}" = ${columns[name]}`), '"number" = excluded."number"'].join(', '),
    ),
    changes: Prisma.raw(`row(${values}) is distinct from row(${before})`),
  }
}

export const toldByPage = told(merged)

/** A report knows nothing of what has arrived, and may tell of the items of one order in two places. */
export const toldByReport = told({
  ...merged,
  delivered: 'known."delivered" or excluded."delivered"',
  items: `case when excluded."updatedAt" = known."updatedAt" then ${allItems} else ${newest('items')} end`,
})
