import { stringAt } from '../json.ts'
import { wireChannel, wireMessage } from '../wire.ts'
import { botUserId, type Channel } from '../workspace.ts'
import { announce, channelById, personById, type World } from '../world.ts'
import { type Call, conversationScope, fail, type Method, needs, ok, type Reply } from './method.ts'

const one =
  (answer: (channel: Channel, call: Call) => Reply) =>
  (call: Call): Reply => {
    const channel = channelById(call.world, stringAt(call.args, 'channel') ?? '')
    return channel === null ? fail('channel_not_found') : answer(channel, call)
  }

const lastPage = { response_metadata: { next_cursor: '' } }

const join = (channel: Channel, { world }: Call): Reply => {
  if (channel.archived) return fail('is_archived')
  if (channel.kind !== 'public') return fail('method_not_supported_for_channel_type')
  channel.members.add(botUserId)
  announce(world, { kind: 'changed' })
  return ok({ channel: wireChannel(channel) })
}

const open = ({ world, args }: Call): Reply => {
  const person = personById(world, stringAt(args, 'users') ?? '')
  if (person === null || person.bot) return fail('user_not_found')
  const channel = world.channels.find((each) => each.kind === 'im' && each.members.has(person.id))
  return channel === undefined ? fail('channel_not_found') : ok({ channel: { id: channel.id } })
}

/** What everyone sees: ephemeral messages are in no history. */
const lasting = (world: World, channel: Channel) =>
  world.messages.filter((message) => message.channel === channel.id && message.ephemeralTo === null)

const history = (channel: Channel, { world }: Call): Reply => {
  if (!channel.members.has(botUserId)) return fail('not_in_channel')
  const top = lasting(world, channel).filter((message) => message.threadTs === null)
  return ok({ messages: top.map(wireMessage).reverse(), has_more: false, ...lastPage })
}

const replies = (channel: Channel, { world, args }: Call): Reply => {
  const ts = stringAt(args, 'ts') ?? ''
  const thread = lasting(world, channel).filter((message) => message.ts === ts || message.threadTs === ts)
  return thread.length === 0
    ? fail('thread_not_found')
    : ok({ messages: thread.map(wireMessage), has_more: false, ...lastPage })
}

const listed = ({ world, grant }: Call): Reply => {
  const may = (channel: Channel) => grant?.scopes.includes(channel.kind === 'im' ? 'im:read' : 'channels:read') === true
  return ok({ channels: world.channels.filter(may).map(wireChannel), ...lastPage })
}

export const conversations: Readonly<Record<string, Method>> = {
  'conversations.list': { token: 'bot', scopes: needs('channels:read', 'im:read'), run: listed },
  'conversations.info': {
    token: 'bot',
    scopes: conversationScope('read'),
    run: one((channel) => ok({ channel: wireChannel(channel) })),
  },
  'conversations.members': {
    token: 'bot',
    scopes: conversationScope('read'),
    run: one((channel) => ok({ members: [...channel.members], ...lastPage })),
  },
  'conversations.join': { token: 'bot', scopes: needs('channels:join'), run: one(join) },
  'conversations.open': { token: 'bot', scopes: needs('im:write'), run: open },
  'conversations.history': { token: 'bot', scopes: conversationScope('history'), run: one(history) },
  'conversations.replies': { token: 'bot', scopes: conversationScope('history'), run: one(replies) },
}
