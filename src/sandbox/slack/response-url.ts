import { judgeMessageBlocks } from './block-kit/judge.ts'
import { flagAt, type Json, objectsAt, stringAt } from './json.ts'
import { findMessage, post, remove, revise } from './post.ts'
import { spendResponseUrl } from './triggers.ts'
import { botUserId } from './workspace.ts'
import { problem, type World } from './world.ts'

type Target = { readonly channel: string; readonly user: string; readonly original: { readonly ts: string } | null }

/** What an app says in answer to a person: by acknowledging a command, or at a response_url. */
export const say = (world: World, target: Target, body: Json): string | null => {
  const original = target.original === null ? null : findMessage(world, target.channel, target.original.ts)
  if (flagAt(body, 'delete_original')) {
    if (original !== null) remove(world, original)
    return original === null ? 'message_not_found' : null
  }
  const blocks = body['blocks']
  const refusal = blocks === undefined ? null : judgeMessageBlocks(blocks)
  if (refusal !== null) {
    problem(world, `an answer was refused: ${refusal.error} ${refusal.messages.join('; ')}`)
    return refusal.error
  }
  const words = { text: stringAt(body, 'text') ?? '', blocks: objectsAt(body, 'blocks') }
  if (words.text === '' && words.blocks.length === 0) return 'no_text'
  if (flagAt(body, 'replace_original') && original !== null) {
    revise(world, original, words, original.edited)
    return null
  }
  const visible = stringAt(body, 'response_type') === 'in_channel'
  const threadTs = stringAt(body, 'thread_ts')
  post(world, {
    channel: target.channel,
    user: botUserId,
    threadTs,
    ephemeralTo: visible ? null : target.user,
    ...words,
  })
  return null
}

export const answerResponseUrl = (
  world: World,
  id: string,
  body: Json,
): { readonly status: number; readonly reply: string } => {
  const target = spendResponseUrl(world, id)
  if (target.error !== undefined) {
    problem(world, `a response_url was used in vain: ${target.error}`)
    return { status: 404, reply: target.error }
  }
  const error = say(world, target, body)
  return error === null
    ? { status: 200, reply: 'ok' }
    : { status: error === 'message_not_found' ? 404 : 400, reply: error }
}
