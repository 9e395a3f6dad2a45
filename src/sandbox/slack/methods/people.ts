import { stringAt } from '../json.ts'
import { handle, wirePerson } from '../wire.ts'
import { appId, botId, botUserId, team, userGroups } from '../workspace.ts'
import { personById } from '../world.ts'
import { type Call, fail, type Method, needs, ok, type Reply } from './method.ts'

const whoAmI = ({ world }: Call): Reply => {
  const bot = personById(world, botUserId)
  return ok({
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: bot === null ? '' : handle(bot),
    team_id: team.id,
    user_id: botUserId,
    bot_id: botId,
    is_enterprise_install: false,
  })
}

const person = ({ world, args }: Call): Reply => {
  const found = personById(world, stringAt(args, 'user') ?? '')
  return found === null ? fail('user_not_found') : ok({ user: wirePerson(found) })
}

const groupMembers = ({ args }: Call): Reply => {
  const users = userGroups[stringAt(args, 'usergroup') ?? '']
  return users === undefined ? fail('no_such_subteam') : ok({ users })
}

const bot = ({ world, args }: Call): Reply =>
  stringAt(args, 'bot') === botId
    ? ok({ bot: { id: botId, app_id: appId, user_id: botUserId, name: world.manifest.botName, deleted: false } })
    : fail('bot_not_found')

const revoke = ({ world, token }: Call): Reply => {
  world.grants.delete(token)
  return ok({ revoked: true })
}

export const people: Readonly<Record<string, Method>> = {
  'auth.test': { token: 'bot', run: whoAmI },
  'auth.revoke': { token: 'bot', run: revoke },
  'bots.info': { token: 'bot', scopes: needs('users:read'), run: bot },
  'users.info': { token: 'bot', scopes: needs('users:read'), run: person },
  'users.list': {
    token: 'bot',
    scopes: needs('users:read'),
    run: ({ world }) => ok({ members: world.people.map(wirePerson), response_metadata: { next_cursor: '' } }),
  },
  'usergroups.users.list': { token: 'bot', scopes: needs('usergroups:read'), run: groupMembers },
  'team.info': { token: 'bot', scopes: needs('team:read'), run: () => ok({ team: { ...team, email_domain: '' } }) },
}
