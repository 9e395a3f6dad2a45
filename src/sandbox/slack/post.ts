import type { Json } from './json.ts'
import { stringAt } from './json.ts'
import type { Message } from './message.ts'
import { announce, nextTs, type World } from './world.ts'

/** Slack gives an id to every block and every interactive element that came without one. */
export const withIds = (blocks: readonly Json[]): readonly Json[] =>
  blocks.map((block, index) => {
    const named = { ...block, block_id: stringAt(block, 'block_id') ?? `block-${index}` }
    const elements = block['elements']
    if (block['type'] !== 'actions' || !Array.isArray(elements)) return named
    return {
      ...named,
      elements: elements.map((element, at) => ({
        ...element,
        action_id: stringAt(element, 'action_id') ?? `action-${at}`,
      })),
    }
  })

type Draft = Pick<Message, 'channel' | 'user' | 'text'> & Partial<Omit<Message, 'channel' | 'user' | 'text' | 'ts'>>

export const post = (world: World, draft: Draft): Message => {
  const message: Message = {
    threadTs: null,
    ephemeralTo: null,
    edited: false,
    fileIds: [],
    ...draft,
    blocks: withIds(draft.blocks ?? []),
    ts: nextTs(world),
  }
  world.messages.push(message)
  announce(world, { kind: 'posted', message })
  return message
}

export const findMessage = (world: World, channel: string, ts: string): Message | null =>
  world.messages.find((message) => message.channel === channel && message.ts === ts) ?? null

type Words = { readonly text: string; readonly blocks: readonly Json[] }

export const revise = (world: World, old: Message, to: Words, edited: boolean): Message => {
  const message: Message = { ...old, text: to.text, blocks: withIds(to.blocks), edited }
  world.messages[world.messages.indexOf(old)] = message
  announce(world, { kind: 'updated', message })
  return message
}

export const remove = (world: World, message: Message): void => {
  world.messages.splice(world.messages.indexOf(message), 1)
  announce(world, { kind: 'deleted', message })
}

/** What Slack itself tells one person, such as that an app did not answer. */
export const whisper = (world: World, channel: string, user: string, text: string): Message =>
  post(world, { channel, user: 'slackbot', text, ephemeralTo: user })
