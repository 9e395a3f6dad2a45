import type { Region } from './account.ts'

export type Marketplace = {
  readonly id: string
  /** Amazon's own country code: `UK`, where ISO 3166 says GB. */
  readonly country: string
  readonly region: Region
  /** The store's registrable domain. */
  readonly domain: string
  readonly currency: string
  /** Our default for schedules; large countries span several. */
  readonly zone: string
  /** Languages a buyer can choose, the store's default first. */
  readonly languages: readonly string[]
}

const row = (
  country: string,
  id: string,
  region: Region,
  domain: string,
  currency: string,
  zone: string,
  ...languages: string[]
): Marketplace => ({
  id,
  country,
  region,
  domain,
  currency,
  zone,
  languages,
})

/** Amazon's stores: ids and endpoints as its developer documentation lists them (checked 2026-11-23); zones are ours. */
export const marketplaces: readonly Marketplace[] = [
  row('US', 'ATVPDKIKX0DER', 'na', 'amazon.com', 'USD', 'America/Los_Angeles', 'en', 'es', 'de', 'ko', 'pt', 'zh'),
  row('CA', 'A2EUQ1WTGCTBG2', 'na', 'amazon.ca', 'CAD', 'America/Toronto', 'en', 'fr'),
  row('MX', 'A1AM78C64UM0Y8', 'na', 'amazon.com.mx', 'MXN', 'America/Mexico_City', 'es'),
  row('BR', 'A2Q3Y263D00KWC', 'na', 'amazon.com.br', 'BRL', 'America/Sao_Paulo', 'pt'),
  row('IE', 'A28R8C7NBKEWEA', 'eu', 'amazon.ie', 'EUR', 'Europe/Dublin', 'en'),
  row('ES', 'A1RKKUPIHCS9HS', 'eu', 'amazon.es', 'EUR', 'Europe/Madrid', 'es', 'en', 'pt'),
  row('UK', 'A1F83G8C2ARO7P', 'eu', 'amazon.co.uk', 'GBP', 'Europe/London', 'en'),
  row('FR', 'A13V1IB3VIYZZH', 'eu', 'amazon.fr', 'EUR', 'Europe/Paris', 'fr', 'en'),
  row('BE', 'AMEN7PMS3EDWL', 'eu', 'amazon.com.be', 'EUR', 'Europe/Brussels', 'fr', 'nl', 'en'),
  row('NL', 'A1805IZSGTT6HS', 'eu', 'amazon.nl', 'EUR', 'Europe/Amsterdam', 'nl', 'en'),
  row('DE', 'A1PA6795UKMFR9', 'eu', 'amazon.de', 'EUR', 'Europe/Berlin', 'de', 'en', 'cs', 'nl', 'pl', 'tr', 'da'),
  row('IT', 'APJ6JRA9NG5V4', 'eu', 'amazon.it', 'EUR', 'Europe/Rome', 'it', 'en'),
  row('SE', 'A2NODRKZP88ZB9', 'eu', 'amazon.se', 'SEK', 'Europe/Stockholm', 'sv', 'en'),
  row('ZA', 'AE08WJ6YKNBMC', 'eu', 'amazon.co.za', 'ZAR', 'Africa/Johannesburg', 'en'),
  row('PL', 'A1C3SOZRARQ6R3', 'eu', 'amazon.pl', 'PLN', 'Europe/Warsaw', 'pl'),
  row('EG', 'ARBP9OOSHTCHU', 'eu', 'amazon.eg', 'EGP', 'Africa/Cairo', 'ar', 'en'),
  row('TR', 'A33AVAJ2PDY3EV', 'eu', 'amazon.com.tr', 'TRY', 'Europe/Istanbul', 'tr'),
  row('SA', 'A17E79C6D8DWNP', 'eu', 'amazon.sa', 'SAR', 'Asia/Riyadh', 'ar', 'en'),
  row('AE', 'A2VIGQ35RCS4UG', 'eu', 'amazon.ae', 'AED', 'Asia/Dubai', 'en', 'ar'),
  row('IN', 'A21TJRUUN4KGV', 'eu', 'amazon.in', 'INR', 'Asia/Kolkata', 'en', 'hi', 'ta', 'te', 'kn', 'ml', 'bn', 'mr'),
  row('SG', 'A19VAU5U5O7RUS', 'fe', 'amazon.sg', 'SGD', 'Asia/Singapore', 'en'),
  row('AU', 'A39IBJ37TRP1C6', 'fe', 'amazon.com.au', 'AUD', 'Australia/Sydney', 'en'),
  row('JP', 'A1VC38T7YXB528', 'fe', 'amazon.co.jp', 'JPY', 'Asia/Tokyo', 'ja', 'en', 'zh'),
]

const byId = new Map(marketplaces.map((marketplace) => [marketplace.id, marketplace]))

export const marketplaceOf = (id: string): Marketplace | null => byId.get(id) ?? null

/** A country as ISO 3166 has it, of two capital letters that Amazon may have written its own way. */
export const isoCountry = (letters: string): string => (letters === 'UK' ? 'GB' : letters)

/** Finds a store by its id or country code, as a person or a configuration may write it. */
export const findMarketplace = (name: string): Marketplace | null => {
  const wanted = name.trim().toUpperCase()
  return (
    marketplaces.find(
      (marketplace) => marketplace.id === wanted || isoCountry(marketplace.country) === isoCountry(wanted),
    ) ?? null
  )
}
