import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { type Asked, json, type Reply } from './wire.ts'
import type { World } from './world.ts'

const grant = z.discriminatedUnion('grant_type', [
  z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string() }),
  z.object({ grant_type: z.literal('client_credentials'), scope: z.string() }),
  z.object({ grant_type: z.literal('authorization_code'), code: z.string() }),
])
const client = z.object({ client_id: z.string(), client_secret: z.string() })

const lifetime = 3600

const no = (status: number, error: string, error_description: string): Reply =>
  json(status, { error, error_description, request_id: randomBytes(8).toString('hex') })

const fields = ({ headers, body }: Asked): unknown => {
  const type = headers['content-type'] ?? ''
  if (type.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(body))
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** Login with Amazon: `POST https://api.amazon.com/auth/o2/token`, as JSON or as a form. */
export const signIn = (world: World, asked: Asked): Reply => {
  const given = fields(asked)
  const who = client.safeParse(given)
  const wanted = grant.safeParse(given)
  if (!who.success) return no(400, 'invalid_request', 'The request is missing a required parameter : client_id')
  if (who.data.client_id !== world.client.id || who.data.client_secret !== world.client.secret)
    return no(401, 'invalid_client', 'Client authentication failed')
  if (!wanted.success) return no(400, 'unsupported_grant_type', 'The authorization grant type is not supported.')
  // Grantless scopes and website authorisation serve calls that this stand-in does not have.
  if (wanted.data.grant_type === 'client_credentials') return no(400, 'invalid_scope', 'The requested scope is invalid')
  const token = wanted.data.grant_type === 'refresh_token' ? wanted.data.refresh_token : ''
  const seller = world.sellers.find(({ refreshToken }) => refreshToken === token)
  if (!seller || world.switches.grantRevoked)
    return no(400, 'invalid_grant', 'The request has an invalid grant parameter : refresh_token')
  const accessToken = `Atza|${randomBytes(24).toString('base64url')}`
  world.tokens.set(accessToken, { seller, expiresAt: world.now().getTime() + lifetime * 1000 })
  return json(200, {
    access_token: accessToken,
    token_type: 'bearer',
    expires_in: lifetime,
    refresh_token: seller.refreshToken,
  })
}
