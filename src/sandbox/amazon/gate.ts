import { takeToken } from './buckets.ts'
import type { Region } from './marketplaces.ts'
import { findOperation } from './operations.ts'
import { download, isDocumentHost } from './reports.ts'
import { signIn } from './sign-in.ts'
import { type Asked, denied, invalid, quotaExceeded, type Reply, refusal } from './wire.ts'
import type { Seller, World } from './world.ts'

const regionOf = (host: string): Region | null => {
  const found = /^sellingpartnerapi-(na|eu|fe)\.amazon\.com(?::443)?$/.exec(host)
  return (found?.[1] as Region | undefined) ?? null
}

/** What a request asks for, as faults and the journal call it. */
export const operationOf = (asked: Asked): string => {
  if (asked.host.split(':')[0] === 'api.amazon.com') return 'signIn'
  if (isDocumentHost(asked.host)) return 'download'
  return regionOf(asked.host) ? (findOperation(asked.method, asked.path)?.operation.name ?? 'unknown') : 'misdirected'
}

const sellerOf = (world: World, asked: Asked): Seller | Reply => {
  const given = asked.headers['x-amz-access-token']
  if (typeof given !== 'string' || given === '') return denied('Access token is missing in the request header.')
  const token = world.tokens.get(given)
  if (!token) return denied('The access token you provided is revoked, malformed or invalid.')
  if (token.expiresAt <= world.now().getTime()) return denied('The access token you provided has expired.')
  return world.switches.roleMissing ? denied() : token.seller
}

const callApi = async (world: World, asked: Asked, region: Region, requestId: string): Promise<Reply> => {
  const found = findOperation(asked.method, asked.path)
  if (!found) return refusal(404, 'NotFound', 'The requested resource was not found.')
  if (!asked.headers['user-agent']) return invalid('The user-agent header is required.')
  const seller = sellerOf(world, asked)
  if ('status' in seller) return seller
  const { operation, params } = found
  if (!takeToken(world, seller.sellerId, operation.name, operation.bucket)) return quotaExceeded()
  const names = [...asked.query.keys()]
  const wrong = names.find((name, at) => !operation.query.includes(name) || names.indexOf(name) !== at)
  if (wrong !== undefined) return invalid(`Missing or invalid request parameters: [${wrong}]`)
  const call = { seller, region, requestId, params, query: new Map(asked.query), body: asked.body }
  const reply = await operation.run(world, call)
  // Amazon does not tell the rate with a 403.
  return reply.status === 403
    ? reply
    : { ...reply, headers: { ...reply.headers, 'x-amzn-RateLimit-Limit': `${operation.bucket.perSecond}` } }
}

/** Which of Amazon's machines is meant is told by the Host header alone, as behind one big load balancer. */
export const answer = async (world: World, asked: Asked, requestId: string): Promise<Reply> => {
  const region = regionOf(asked.host)
  if (region) return await callApi(world, asked, region, requestId)
  if (isDocumentHost(asked.host)) return download(world, asked)
  if (operationOf(asked) === 'signIn' && asked.method === 'POST' && asked.path === '/auth/o2/token')
    return signIn(world, asked)
  return { status: 421, type: 'text/plain', body: 'Misdirected Request' }
}
