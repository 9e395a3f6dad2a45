import { length } from '../block-kit/check.ts'
import { judgeMessageBlocks } from '../block-kit/judge.ts'
import { limits } from '../block-kit/limits.ts'
import { type Json, objectsAt, stringAt } from '../json.ts'
import { findMessage, post, remove, revise } from '../post.ts'
import { wireMessage } from '../wire.ts'
import { botUserId, team } from '../workspace.ts'
import { channelById, findChannel, personById } from '../world.ts'
import { type Call, fail, type Method, needs, ok, type Reply, refused, writable } from './method.ts'

/** What is wrong with the words themselves. */
const wordsRefused = (args: Json): Reply | null => {
  const text = stringAt(args, 'text') ?? ''
  if (length(text) > limits.message.text) return fail('msg_too_long')
  const blocks = args['blocks']
  if (text === '' && !(Array.isArray(blocks) && blocks.length > 0)) return fail('no_text')
  const refusal = blocks === undefined ? null : judgeMessageBlocks(blocks)
  return refusal === null ? null : refused(refusal)
}

const wordsOf = (args: Json) => ({ text: stringAt(args, 'text') ?? '', blocks: objectsAt(args, 'blocks') })

/** Answers go to the head of a thread, whichever of its messages was named. */
const threadOf = ({ world, args }: Call, channel: string): { readonly ts: string | null } | Reply => {
  const ts = stringAt(args, 'thread_ts')
  if (ts === null) return { ts: null }
  const parent = findMessage(world, channel, ts)
  return parent === null || parent.ephemeralTo !== null
    ? fail('thread_not_found')
    : { ts: parent.threadTs ?? parent.ts }
}

const postMessage = (call: Call): Reply => {
  const found = writable(call, 'channel', findChannel)
  if ('failure' in found) return found.failure
  const wrong = wordsRefused(call.args)
  if (wrong !== null) return wrong
  const thread = threadOf(call, found.channel.id)
  if ('ok' in thread) return thread
  const message = post(call.world, {
    channel: found.channel.id,
    user: botUserId,
    threadTs: thread.ts,
    ...wordsOf(call.args),
  })
  return ok({ channel: message.channel, ts: message.ts, message: wireMessage(message) })
}

const postEphemeral = (call: Call): Reply => {
  const found = writable(call)
  if ('failure' in found) return found.failure
  const reader = personById(call.world, stringAt(call.args, 'user') ?? '')
  if (reader === null || !found.channel.members.has(reader.id)) return fail('user_not_in_channel')
  const wrong = wordsRefused(call.args)
  if (wrong !== null) return wrong
  const threadTs = stringAt(call.args, 'thread_ts')
  const message = post(call.world, {
    channel: found.channel.id,
    user: botUserId,
    ephemeralTo: reader.id,
    threadTs,
    ...wordsOf(call.args),
  })
  return ok({ message_ts: message.ts })
}

const own = (call: Call, error: string) => {
  const channel = channelById(call.world, stringAt(call.args, 'channel') ?? '')
  if (channel === null) return fail('channel_not_found')
  const message = findMessage(call.world, channel.id, stringAt(call.args, 'ts') ?? '')
  if (message === null) return fail('message_not_found')
  return message.user !== botUserId || message.ephemeralTo !== null ? fail(error) : message
}

/** Text alone takes the blocks away and marks the message as edited; blocks alone leave the text. */
const update = (call: Call): Reply => {
  const message = own(call, 'cant_update_message')
  if ('ok' in message) return message
  const wrong = wordsRefused(call.args)
  if (wrong !== null) return wrong
  const words = { ...wordsOf(call.args), text: stringAt(call.args, 'text') ?? message.text }
  const edited = message.edited || call.args['blocks'] === undefined
  const revised = revise(call.world, message, words, edited)
  return ok({ channel: revised.channel, ts: revised.ts, text: revised.text, message: wireMessage(revised) })
}

const deletion = (call: Call): Reply => {
  const message = own(call, 'cant_delete_message')
  if ('ok' in message) return message
  remove(call.world, message)
  return ok({ channel: message.channel, ts: message.ts })
}

const permalink = ({ world, args }: Call): Reply => {
  const channel = channelById(world, stringAt(args, 'channel') ?? '')
  if (channel === null) return fail('channel_not_found')
  const message = findMessage(world, channel.id, stringAt(args, 'message_ts') ?? '')
  if (message === null) return fail('message_not_found')
  const link = `https://${team.domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}`
  return ok({ channel: channel.id, permalink: link })
}

const write = needs('chat:write')

export const chat: Readonly<Record<string, Method>> = {
  'chat.postMessage': { token: 'bot', scopes: write, run: postMessage },
  'chat.postEphemeral': { token: 'bot', scopes: write, run: postEphemeral },
  'chat.update': { token: 'bot', scopes: write, run: update },
  'chat.delete': { token: 'bot', scopes: write, run: deletion },
  'chat.getPermalink': { token: 'bot', run: permalink },
}
