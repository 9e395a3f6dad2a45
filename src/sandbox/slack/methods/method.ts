import type { Refusal } from '../block-kit/judge.ts'
import type { Json } from '../json.ts'
import { stringAt } from '../json.ts'
import { botUserId, type Channel } from '../workspace.ts'
import { channelById, type Grant, type World } from '../world.ts'

export type Call = { readonly world: World; readonly args: Json; readonly grant: Grant | null; readonly token: string }
export type Reply = Json & { readonly ok: boolean }

export type Method = {
  readonly token: 'bot' | 'app' | 'none'
  /** Any one of these suffices. */
  readonly scopes?: (call: Call) => readonly string[]
  readonly run: (call: Call) => Reply
}

export const ok = (body: Json = {}): Reply => ({ ok: true, ...body })
export const fail = (error: string, more: Json = {}): Reply => ({ ok: false, error, ...more })
export const refused = ({ error, messages }: Refusal): Reply =>
  fail(error, messages.length > 0 ? { errors: messages, response_metadata: { messages } } : {})

export const needs =
  (...scopes: readonly string[]) =>
  () =>
    scopes

/** Which of the conversation scopes is wanted depends on the kind of channel. */
export const conversationScope =
  (what: 'read' | 'history') =>
  ({ world, args }: Call): readonly string[] =>
    channelById(world, stringAt(args, 'channel') ?? '')?.kind === 'im' ? [`im:${what}`] : [`channels:${what}`]

type Found = { readonly channel: Channel } | { readonly failure: Reply }

/** The channel a message shall go to, if the app may write there. Only `channel` of a posting may be a name or a person. */
export const writable = ({ world, args, grant }: Call, key = 'channel', find = channelById): Found => {
  const channel = find(world, stringAt(args, key) ?? '')
  if (channel === null) return { failure: fail('channel_not_found') }
  if (channel.archived) return { failure: fail('is_archived') }
  const mayAnyway = channel.kind === 'public' && grant?.scopes.includes('chat:write.public') === true
  if (!channel.members.has(botUserId) && !mayAnyway) return { failure: fail('not_in_channel') }
  return { channel }
}
