import { deliverOnce, type Stage } from '../deliver.ts'
import type { Answer } from '../journal.ts'
import type { Json } from '../json.ts'
import { wireFile } from '../methods/files.ts'
import { findMessage, whisper } from '../post.ts'
import { newResponseUrl, newTrigger } from '../triggers.ts'
import { wireMessage } from '../wire.ts'
import type { Person } from '../workspace.ts'
import { announce, type World } from '../world.ts'
import { actionTs, channelOf, mustBeInteractive, origin, personOf } from './who.ts'

export type MessageRef = { readonly channel: string; readonly ts: string }

const aboutMessage = (world: World, person: Person, ref: MessageRef): Json => {
  const channel = channelOf(world, ref.channel)
  const message = findMessage(world, channel.id, ref.ts)
  if (message === null || message.ephemeralTo !== null)
    throw new Error(`There is no message ${ref.ts} in ${ref.channel} to act on`)
  const shared = message.fileIds.flatMap((id) => world.files.get(id) ?? [])
  const files = shared.map((file) => wireFile(world, file))
  return {
    type: 'message_action',
    channel: { id: channel.id, name: channel.name },
    message: { ...wireMessage(message), ...(files.length > 0 ? { files } : {}) },
    message_ts: message.ts,
    response_url: newResponseUrl(world, { channel: channel.id, user: person.id, original: null }),
  }
}

/** A person picks a shortcut from a message's menu, or a global one when `ref` is null. */
export const shortcut = async (
  stage: Stage,
  who: string,
  ref: MessageRef | null,
  callbackId: string,
): Promise<Answer> => {
  const { world } = stage
  mustBeInteractive(world)
  const person = personOf(world, who)
  const type = ref === null ? 'global' : 'message'
  const declared = world.manifest.shortcuts.find((each) => each.callbackId === callbackId && each.type === type)
  if (declared === undefined) throw new Error(`The manifest declares no ${type} shortcut ${callbackId}`)
  const about = ref === null ? { type: 'shortcut' } : aboutMessage(world, person, ref)
  announce(world, { kind: 'clicked', user: person.id, label: declared.name })
  const payload = {
    ...about,
    callback_id: callbackId,
    ...origin(person),
    trigger_id: newTrigger(world, person.id),
    action_ts: actionTs(world),
  }
  const answer = await deliverOnce(stage, 'interactive', payload)
  if (answer.kind === 'not-acked' && ref !== null) {
    whisper(
      world,
      channelOf(world, ref.channel).id,
      person.id,
      `"${declared.name}" did not work: the app did not answer.`,
    )
  }
  return answer
}
