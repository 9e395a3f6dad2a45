export type Region = 'na' | 'eu' | 'fe'

type Store = {
  readonly id: string
  readonly region: Region
  readonly countryCode: string
  readonly name: string
  readonly currency: string
  readonly language: string
}

const store = (
  id: string,
  region: Region,
  countryCode: string,
  name: string,
  currency: string,
  language: string,
): Store => ({ id, region, countryCode, name, currency, language })

/** The stores this stand-in knows: kept apart from the product's own list, so that a slip there shows here. */
export const stores: readonly Store[] = [
  store('ATVPDKIKX0DER', 'na', 'US', 'Amazon.com', 'USD', 'en_US'),
  store('A2EUQ1WTGCTBG2', 'na', 'CA', 'Amazon.ca', 'CAD', 'en_CA'),
  store('A1AM78C64UM0Y8', 'na', 'MX', 'Amazon.com.mx', 'MXN', 'es_MX'),
  store('A1F83G8C2ARO7P', 'eu', 'GB', 'Amazon.co.uk', 'GBP', 'en_GB'),
  store('A1PA6795UKMFR9', 'eu', 'DE', 'Amazon.de', 'EUR', 'de_DE'),
  store('A13V1IB3VIYZZH', 'eu', 'FR', 'Amazon.fr', 'EUR', 'fr_FR'),
  store('APJ6JRA9NG5V4', 'eu', 'IT', 'Amazon.it', 'EUR', 'it_IT'),
  store('A1RKKUPIHCS9HS', 'eu', 'ES', 'Amazon.es', 'EUR', 'es_ES'),
  store('A1VC38T7YXB528', 'fe', 'JP', 'Amazon.co.jp', 'JPY', 'ja_JP'),
  store('A39IBJ37TRP1C6', 'fe', 'AU', 'Amazon.com.au', 'AUD', 'en_AU'),
]

export const storeOf = (id: string): Store | null => stores.find((one) => one.id === id) ?? null
