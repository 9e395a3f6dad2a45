import type { Stage } from '../deliver.ts'
import type { Message } from '../message.ts'
import { post } from '../post.ts'
import { newId } from '../world.ts'
import { channelOf, personOf } from './who.ts'

export type Dropped = { readonly name: string; readonly bytes: Uint8Array }

/** A person shares a file in a channel. */
export const drop = ({ world }: Stage, who: string, where: string, { name, bytes }: Dropped): Message => {
  const channel = channelOf(world, where)
  const file = { id: newId('F'), name, title: name, bytes, channels: [channel.id] }
  world.files.set(file.id, file)
  return post(world, { channel: channel.id, user: personOf(world, who).id, text: '', fileIds: [file.id] })
}
