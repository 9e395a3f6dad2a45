import { deliverEvent, type Stage } from '../deliver.ts'
import type { Answer } from '../journal.ts'
import { type Json, stringAt } from '../json.ts'
import type { Message } from '../message.ts'
import { post } from '../post.ts'
import { wireView } from '../wire.ts'
import { appId, botUserId, type Channel, team } from '../workspace.ts'
import { newId, nextTs, type World } from '../world.ts'
import { typedText } from './typed-text.ts'
import { channelOf, personOf, verificationToken } from './who.ts'

export type EventSent = { readonly eventId: string; readonly answer: Answer }

/** Message events are subscribed to by kind of channel. */
const subscription = (event: Json): string => {
  const type = stringAt(event, 'type') ?? ''
  if (type !== 'message') return type
  const kinds: Readonly<Record<string, string>> = {
    im: 'message.im',
    channel: 'message.channels',
    group: 'message.groups',
  }
  return kinds[stringAt(event, 'channel_type') ?? ''] ?? 'message.channels'
}

const wrap = (world: World, event: Json, eventId: string): Json => ({
  token: verificationToken,
  team_id: team.id,
  context_team_id: team.id,
  api_app_id: appId,
  type: 'event_callback',
  event_id: eventId,
  event_time: Math.floor(world.now().getTime() / 1000),
  authorizations: [
    { enterprise_id: null, team_id: team.id, user_id: botUserId, is_bot: true, is_enterprise_install: false },
  ],
  is_ext_shared_channel: false,
  event,
})

export const subscribed = (world: World, event: Json): boolean => world.manifest.events.includes(subscription(event))

/** Something happened that the app subscribed to. `eventId` of an earlier one sends it as the same event again. */
export const event = async (stage: Stage, body: Json, eventId = newId('Ev')): Promise<EventSent> => {
  const { world } = stage
  if (!subscribed(world, body)) throw new Error(`The manifest does not subscribe to ${subscription(body)}`)
  const full = { event_ts: nextTs(world), ...body }
  return { eventId, answer: await deliverEvent(stage, wrap(world, full, eventId)) }
}

const eventsOf = (channel: Channel, message: Message): readonly Json[] => {
  const common = {
    user: message.user,
    text: message.text,
    ts: message.ts,
    event_ts: message.ts,
    channel: channel.id,
    team: team.id,
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
  }
  const kind = channel.kind === 'im' ? 'im' : 'channel'
  const said = { type: 'message', channel_type: kind, client_msg_id: newId(''), ...common }
  const mentioned = message.text.includes(`<@${botUserId}>`)
  return mentioned ? [{ type: 'app_mention', ...common }, said] : [said]
}

/** A person writes in a channel or to the app; what the app subscribed to of it is delivered. */
export const say = async (
  stage: Stage,
  who: string,
  where: string,
  text: string,
  threadTs: string | null = null,
): Promise<Message> => {
  const { world } = stage
  const person = personOf(world, who)
  const channel = channelOf(world, where)
  const message = post(world, { channel: channel.id, user: person.id, text: typedText(world, text), threadTs })
  if (!channel.members.has(botUserId)) return message
  await Promise.all(
    eventsOf(channel, message)
      .filter((each) => subscribed(world, each))
      .map((each) => event(stage, each)),
  )
  return message
}

/** A person opens the app's Home or Messages tab. */
export const openHome = (stage: Stage, who: string, tab: 'home' | 'messages' = 'home'): Promise<EventSent> => {
  const person = personOf(stage.world, who)
  const view = stage.world.homes.get(person.id)
  const channel = channelOf(stage.world, person.id).id
  return event(stage, {
    type: 'app_home_opened',
    user: person.id,
    channel,
    tab,
    ...(view === undefined ? {} : { view: wireView(view) }),
  })
}
