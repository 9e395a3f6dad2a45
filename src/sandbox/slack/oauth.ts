import { randomBytes } from 'node:crypto'
import { type Json, stringAt } from './json.ts'
import { fail, ok, type Reply } from './methods/method.ts'
import { admin, appId, botUserId, team } from './workspace.ts'
import type { World } from './world.ts'

export type Client = { readonly id: string; readonly secret: string }

/** The Admin always agrees; scopes that the manifest lacks are a mistake and end the installation. */
export const authorize = (
  world: World,
  client: Client | null,
  query: URLSearchParams,
): { readonly location: string } | { readonly error: string } => {
  const redirectUri = query.get('redirect_uri') ?? ''
  if (client === null || query.get('client_id') !== client.id) return { error: 'invalid_client_id' }
  if (!URL.canParse(redirectUri)) return { error: 'bad_redirect_uri' }
  const scopes = (query.get('scope') ?? '').split(',').filter((scope) => scope !== '')
  const foreign = scopes.filter((scope) => !world.manifest.scopes.includes(scope))
  if (foreign.length > 0) return { error: `invalid_scope: ${foreign.join(', ')}` }
  const code = randomBytes(12).toString('hex')
  world.codes.set(code, { scopes, redirectUri })
  const location = new URL(redirectUri)
  location.searchParams.set('code', code)
  location.searchParams.set('state', query.get('state') ?? '')
  return { location: location.href }
}

export const exchangeCode = (world: World, client: Client | null, args: Json): Reply => {
  if (client === null || stringAt(args, 'client_id') !== client.id) return fail('invalid_client_id')
  if (stringAt(args, 'client_secret') !== client.secret) return fail('bad_client_secret')
  const code = stringAt(args, 'code') ?? ''
  const agreed = world.codes.get(code)
  if (agreed === undefined) return fail('invalid_code')
  if ((stringAt(args, 'redirect_uri') ?? agreed.redirectUri) !== agreed.redirectUri) return fail('bad_redirect_uri')
  world.codes.delete(code)
  const token = `xoxb-${randomBytes(16).toString('hex')}`
  world.grants.set(token, { kind: 'bot', scopes: agreed.scopes })
  return ok({
    access_token: token,
    token_type: 'bot',
    scope: agreed.scopes.join(','),
    bot_user_id: botUserId,
    app_id: appId,
    team: { id: team.id, name: team.name },
    enterprise: null,
    authed_user: { id: admin.id },
    is_enterprise_install: false,
  })
}
