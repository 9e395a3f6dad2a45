import { getDomain, parse } from 'tldts'
import { marketplaces } from '../marketplaces.ts'

/** Amazon's own: one per store, and China's, which sells to us without a store of ours. */
const stores: ReadonlySet<string> = new Set([...marketplaces.map((one) => one.domain), 'amazon.cn'])
const shorteners = new Set(['amzn.to', 'amzn.eu', 'amzn.asia', 'amzn.com', 'a.co'])
const carriers = new Set(
  'ups.com fedex.com dhl.com dhl.de dhl.co.uk usps.com royalmail.com dpd.co.uk dpd.com dpd.de evri.com hermesworld.com myhermes.co.uk gls-group.eu gls-group.com gls-pakete.de ontrac.com lasership.com canadapost.ca canadapost-postescanada.ca auspost.com.au yodel.co.uk parcelforce.com tnt.com laposte.fr colissimo.fr chronopost.fr correos.es seur.com poste.it brt.it bpost.be postnl.nl purolator.com 17track.net aftership.com parcelapp.net trackingmore.com yamato-hd.co.jp kuronekoyamato.co.jp sagawa-exp.co.jp japanpost.jp swiship.com'.split(
    ' ',
  ),
)

/** Whose address it is. `shortener`: Amazon's own, which says nothing of where it leads. */
export type HostKind = 'amazon' | 'shortener' | 'carrier' | 'foreign'

export const kindOfHost = (domain: string): HostKind => {
  if (stores.has(domain)) return 'amazon'
  if (shorteners.has(domain)) return 'shortener'
  return carriers.has(domain) ? 'carrier' : 'foreign'
}

/** Belgium's store lies under an ending, com.be, that the list of public suffixes does not have. */
const unlisted = [...stores].filter((domain) => getDomain(domain) !== domain)

const unlistedStore = (host: string): string | undefined =>
  unlisted.find((domain) => host === domain || host.endsWith(`.${domain}`))

/** The part of a host that somebody registered: "amazon.co.uk" of "WWW.Amazon.co.uk". Null when it has none. */
export const registeredDomain = (host: string): string | null =>
  unlistedStore(host.toLowerCase()) ?? getDomain(host.toLowerCase())

export const isAmazonDomain = (host: string): boolean => stores.has(registeredDomain(host) ?? '')

export type Host = { readonly host: string; readonly domain: string; readonly suffix: string }

/** Endings kept free for examples and tests (RFC 2606): nobody writes one by accident, so it is meant as an address. */
const neverRegistered = new Set(['example', 'test', 'invalid'])

/** A browser takes one number for an IP address, in any notation. */
const numeric = /^(?:0x[0-9a-f]{1,8}|\d{6,10})$/iu

/** The host of an address or a bare name; null when it is none. Never throws. */
export const hostOf = (address: string): Host | null => {
  const found = parse(address.slice(0, 2000), { extractHostname: true })
  if (!found.hostname) return null
  if (found.isIp || (address.includes('://') && numeric.test(found.hostname)))
    return { host: found.hostname, domain: found.hostname, suffix: '' }
  if (!found.domain || !found.publicSuffix) return null
  if (!found.isIcann && !neverRegistered.has(found.publicSuffix)) return null
  return { host: found.hostname, domain: unlistedStore(found.hostname) ?? found.domain, suffix: found.publicSuffix }
}
