import { stores } from './marketplaces.ts'
import { json, type Reply } from './wire.ts'
import type { Call, World } from './world.ts'

export const marketplaceParticipations = (_world: World, call: Call): Reply =>
  json(200, {
    payload: stores
      .filter(({ id, region }) => region === call.region && call.seller.marketplaces.includes(id))
      .map(({ id, name, countryCode, currency, language }) => ({
        marketplace: {
          id,
          name,
          countryCode,
          defaultCurrencyCode: currency,
          defaultLanguageCode: language,
          domainName: `www.${name.toLowerCase()}`,
        },
        storeName: 'Stand-in Store',
        participation: { isParticipating: true, hasSuspendedListings: false },
      })),
  })
