import { judgeMessageBlocks } from '../block-kit/judge.ts'
import { type Json, objectsAt, stringAt } from '../json.ts'
import type { File } from '../message.ts'
import { findMessage, post } from '../post.ts'
import { botUserId } from '../workspace.ts'
import { announce, newId, type World } from '../world.ts'
import { type Call, fail, type Method, needs, ok, type Reply, refused, writable } from './method.ts'

const uploadUrl = ({ world, args }: Call): Reply => {
  const name = stringAt(args, 'filename')
  const length = Number(args['length'])
  if (name === null || !Number.isSafeInteger(length) || length <= 0) return fail('invalid_arguments')
  const fileId = newId('F')
  const ticket = newId('')
  world.uploads.set(ticket, { fileId, name, length, bytes: null })
  return ok({ upload_url: `${world.base}/upload/v1/${ticket}`, file_id: fileId })
}

const uploaded = (world: World, fileId: string) =>
  [...world.uploads.values()].find((upload) => upload.fileId === fileId && upload.bytes !== null)

const keep = (world: World, entry: Json, channels: readonly string[]): File | null => {
  const id = stringAt(entry, 'id') ?? ''
  const upload = uploaded(world, id)
  if (upload?.bytes == null || world.files.has(id)) return null
  return { id, name: upload.name, title: stringAt(entry, 'title') ?? upload.name, bytes: upload.bytes, channels }
}

const addressOf = (world: World, file: File): string =>
  `${world.base}/files/${file.id}/${encodeURIComponent(file.name)}`

export const wireFile = (world: World, file: File): Json => ({
  id: file.id,
  name: file.name,
  title: file.title,
  size: file.bytes.length,
  channels: file.channels,
  user: botUserId,
  ...(file.name.endsWith('.eml') ? { mimetype: 'message/rfc822', filetype: 'eml' } : {}),
  url_private: addressOf(world, file),
  url_private_download: addressOf(world, file),
})

const share = ({ world, args }: Call, channel: string, files: readonly File[]) => {
  post(world, {
    channel,
    user: botUserId,
    text: stringAt(args, 'initial_comment') ?? '',
    blocks: objectsAt(args, 'blocks'),
    threadTs: stringAt(args, 'thread_ts'),
    fileIds: files.map((file) => file.id),
  })
}

const complete = (call: Call): Reply => {
  const { world, args } = call
  const wanted = stringAt(args, 'channel_id') === null ? null : writable(call, 'channel_id')
  if (wanted !== null && 'failure' in wanted) return wanted.failure
  const refusal = args['blocks'] === undefined ? null : judgeMessageBlocks(args['blocks'])
  if (refusal !== null) return refused(refusal)
  const channel = wanted?.channel.id ?? null
  const thread = stringAt(args, 'thread_ts')
  if (thread !== null && (channel === null || findMessage(world, channel, thread) === null))
    return fail('invalid_thread_ts')
  const files = objectsAt(args, 'files').map((entry) => keep(world, entry, channel === null ? [] : [channel]))
  const whole = files.filter((file) => file !== null)
  if (whole.length === 0 || whole.length < files.length) return fail('file_not_found')
  for (const file of whole) world.files.set(file.id, file)
  if (channel !== null) share(call, channel, whole)
  announce(world, { kind: 'changed' })
  return ok({ files: whole.map((file) => wireFile(world, file)) })
}

const write = needs('files:write')

export const files: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': { token: 'bot', scopes: write, run: uploadUrl },
  'files.completeUploadExternal': { token: 'bot', scopes: write, run: complete },
}
