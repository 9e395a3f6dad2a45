import type { DNSResolver } from 'mailauth'
import { isAmazonDomain, registeredDomain } from '../../domain/message/hosts.ts'
import type { Authenticity } from '../../domain/notice.ts'
import { addressIn, senderIs } from '../../domain/notices/sender-is.ts'
import { type CheckResult, resultsOf } from './authentication-results.ts'
import type { DecodedMail } from './decode-mail.ts'

export type { DNSResolver } from 'mailauth'

/** Slow name servers must not keep a notice waiting: without an answer it counts as unverified, and a person is asked. */
const patienceMs = 10_000

/** The one domain that a mail claims to come from; null when it claims several, or none. */
const claimedDomain = (mail: DecodedMail): string | null => {
  const fields = mail.headers.filter(({ name }) => name === 'from')
  const address = mail.from === null ? null : addressIn(mail.from)
  if (fields.length !== 1 || address === null || mail.from!.split('@').length !== 2) return null
  return registeredDomain(address.slice(address.lastIndexOf('@') + 1))
}

const aligned = (domain: string | undefined, claimed: string): boolean =>
  domain !== undefined && registeredDomain(domain.replace(/^.*@/, '')) === claimed

const provedByServer = (results: readonly CheckResult[], claimed: string): boolean => {
  const dmarc = results.filter(({ method }) => method === 'dmarc')
  if (dmarc.some(({ result }) => result === 'fail')) return false
  if (dmarc.some(({ result, properties }) => result === 'pass' && aligned(properties.get('header.from'), claimed)))
    return true
  return results.some(
    ({ method, result, properties }) =>
      method === 'dkim' &&
      result === 'pass' &&
      aligned(properties.get('header.d') ?? properties.get('header.i'), claimed),
  )
}

/** A signature over the whole mail by the domain in From. Without a route of delivery SPF proves nothing here. */
const provedBySignature = async (
  raw: Buffer | string,
  claimed: string,
  resolver: DNSResolver | undefined,
): Promise<boolean> => {
  // Loaded with the first mail that needs it: it keeps 15 MB, and most mailboxes' servers have checked already.
  const { authenticate } = await import('mailauth')
  const checked = await authenticate(raw, {
    ...(resolver ? { resolver } : {}),
    disableArc: true,
    disableBimi: true,
    trustReceived: false,
  })
  if (checked.dmarc && checked.dmarc.status.result === 'fail') return false
  return (checked.dkim?.results ?? []).some(
    (signature) =>
      signature.status.result === 'pass' &&
      !signature.status.underSized &&
      !signature.status.testing &&
      aligned(signature.signingDomain, claimed),
  )
}

const within = async (work: Promise<boolean>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  return Promise.race([work.catch(() => false), late]).finally(() => clearTimeout(timer))
}

/** Whether a mail that says it is Amazon's really is. With `authservId` the mailbox provider's word counts, else our own check. */
export const authenticateMail = async (
  raw: Buffer | string,
  mail: DecodedMail,
  options: { authservId: string | null; resolver?: DNSResolver | undefined },
): Promise<Authenticity> => {
  if (senderIs(mail.from) === 'lookalike') return 'lookalike'
  const claimed = claimedDomain(mail)
  if (claimed === null || !isAmazonDomain(claimed)) return 'unverified'
  if (options.authservId !== null)
    return provedByServer(resultsOf(mail.headers, options.authservId) ?? [], claimed) ? 'verified' : 'unverified'
  return (await within(provedBySignature(raw, claimed, options.resolver))) ? 'verified' : 'unverified'
}
