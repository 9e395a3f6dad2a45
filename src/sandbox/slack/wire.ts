import type { Json } from './json.ts'
import type { Message, View } from './message.ts'
import { appId, botId, botUserId, type Channel, type Person, team } from './workspace.ts'

/** The shapes in which Slack tells apps about what it holds. */

export const wireMessage = (message: Message): Json => ({
  type: 'message',
  ts: message.ts,
  text: message.text,
  user: message.user,
  ...(message.user === botUserId ? { bot_id: botId, app_id: appId, team: team.id } : {}),
  ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
  ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
  ...(message.edited ? { edited: { user: message.user, ts: message.ts } } : {}),
  ...(message.fileIds.length > 0 ? { files: message.fileIds.map((id) => ({ id })) } : {}),
})

const textOrNull = (text: string | null): Json | null =>
  text === null ? null : { type: 'plain_text', text, emoji: true }

export const wireView = (view: View, values: Json = {}): Json => ({
  id: view.id,
  team_id: team.id,
  app_id: appId,
  bot_id: botId,
  app_installed_team_id: team.id,
  type: view.type,
  callback_id: view.callbackId,
  external_id: view.externalId,
  private_metadata: view.privateMetadata,
  hash: view.hash,
  title: textOrNull(view.title),
  submit: textOrNull(view.submit),
  close: textOrNull(view.close),
  blocks: view.blocks,
  state: { values },
  root_view_id: view.rootId,
  previous_view_id: view.previousId,
  clear_on_close: view.clearOnClose,
  notify_on_close: view.notifyOnClose,
})

export const wirePerson = (person: Person): Json => ({
  id: person.id,
  team_id: person.teamId,
  name: handle(person),
  real_name: person.name,
  deleted: false,
  tz: person.zone,
  tz_offset: 3600,
  is_admin: person.admin,
  is_owner: false,
  is_primary_owner: false,
  is_restricted: false,
  is_ultra_restricted: false,
  is_bot: person.bot,
  is_stranger: person.teamId !== team.id,
  profile: { real_name: person.name, display_name: person.name, team: person.teamId },
})

export const handle = (person: Person): string => person.name.toLowerCase().replaceAll(' ', '.')

export const wireChannel = (channel: Channel): Json => ({
  id: channel.id,
  name: channel.name,
  is_channel: channel.kind === 'public',
  is_im: channel.kind === 'im',
  is_private: false,
  is_archived: channel.archived,
  is_member: channel.members.has(botUserId),
  is_general: channel.name === 'general',
  is_shared: false,
  is_ext_shared: false,
  num_members: channel.members.size,
  ...(channel.kind === 'im' ? { user: [...channel.members].find((id) => id !== botUserId) } : {}),
})
