import { z } from 'zod'
import type { Fields } from './face.ts'
import { contentsOf, messageShape, plainText, type SharedFile } from './message-contents.ts'
import type { View } from './reply.ts'

/** Where something was said, who said it, and how to answer: the same for commands, clicks, forms and shortcuts. */
type Circumstances = {
  readonly workspaceId: string
  readonly userId: string
  /** Somebody of another workspace, or a channel shared with one. */
  readonly foreign: boolean
  readonly channel: string | null
  readonly trigger: string
  readonly responseUrl: string | null
  /** The message that was clicked, when it is one that can be updated by its time stamp. */
  readonly message: { readonly channel: string; readonly ts: string } | null
}

export type Said = Circumstances &
  (
    | { readonly kind: 'command'; readonly text: string }
    | { readonly kind: 'button'; readonly id: string; readonly value: string }
    | { readonly kind: 'form'; readonly id: string; readonly value: string; readonly fields: Fields }
    | { readonly kind: 'shortcut'; readonly id: string; readonly text: string; readonly mailFile: SharedFile | null }
  )

const flag = z.union([z.boolean(), z.string()]).optional()
const command = z.object({
  team_id: z.string(),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string(),
  response_url: z.string(),
  text: z.string().default(''),
  is_ext_shared_channel: flag,
})

const interaction = z.object({
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  trigger_id: z.string().default(''),
  response_url: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  is_ext_shared_channel: flag,
})

const click = interaction.extend({
  container: z.object({ is_ephemeral: z.boolean().optional(), message_ts: z.string().optional() }).optional(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().default('') })).min(1),
})

const submission = interaction.extend({
  view: z.object({
    callback_id: z.string(),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.looseObject({}))) }),
  }),
})

const shortcut = interaction.extend({
  callback_id: z.string(),
  message: messageShape,
})

/** Null for a payload of another shape than Slack documents: not acted upon. */
export const readCommand = (body: unknown): Said | null => {
  const said = command.safeParse(body).data
  if (!said) return null
  return {
    kind: 'command',
    workspaceId: said.team_id,
    userId: said.user_id,
    foreign: isTrue(said.is_ext_shared_channel),
    channel: said.channel_id,
    trigger: said.trigger_id,
    responseUrl: said.response_url,
    message: null,
    text: plainText(said.text).slice(0, 8000),
  }
}

/** The part of an id behind a dot only keeps equal buttons of one row apart. */
export const readClick = (body: unknown): Said | null => {
  const said = click.safeParse(body).data
  if (!said) return null
  const action = said.actions[0]!
  const ts = said.container?.is_ephemeral ? undefined : said.container?.message_ts
  const message = ts && said.channel ? { channel: said.channel.id, ts } : null
  return { kind: 'button', ...around(said), message, id: action.action_id.split('.')[0]!, value: action.value }
}

export const readSubmission = (body: unknown): Said | null => {
  const said = submission.safeParse(body).data
  if (!said) return null
  const fields = Object.entries(said.view.state.values).map(([block, inputs]) => [
    block,
    entered(Object.values(inputs)[0]),
  ])
  const { channel, value } = fromMetadata(said.view.private_metadata)
  const common = { ...around(said), channel, fields: Object.fromEntries(fields) as Fields }
  return { kind: 'form', ...common, id: said.view.callback_id, value }
}

export const readShortcut = (body: unknown): Said | null => {
  const said = shortcut.safeParse(body).data
  if (!said) return null
  return { kind: 'shortcut', ...around(said), message: null, id: said.callback_id, ...contentsOf(said.message) }
}

/** A form does not say where it was opened, so it carries that along beside its own value. */
export const openedIn = (channel: string | null, view: View): View => ({
  ...view,
  private_metadata: JSON.stringify({ channel, value: view.private_metadata ?? '' }),
})

const metadata = z.object({ channel: z.string().nullable(), value: z.string() })
const fromMetadata = (text: string): z.output<typeof metadata> => {
  try {
    return metadata.parse(JSON.parse(text))
  } catch {
    return { channel: null, value: text }
  }
}

const around = (said: z.output<typeof interaction>): Circumstances => ({
  workspaceId: said.team.id,
  userId: said.user.id,
  foreign:
    isTrue(said.is_ext_shared_channel) || (said.user.team_id !== undefined && said.user.team_id !== said.team.id),
  channel: said.channel?.id ?? null,
  trigger: said.trigger_id,
  responseUrl: said.response_url ?? null,
  message: null,
})

const isTrue = (value: boolean | string | undefined): boolean => value === true || value === 'true'

const input = z.union([
  z.looseObject({ value: z.string().nullable() }).transform((one) => one.value),
  z
    .looseObject({ selected_option: z.object({ value: z.string() }).nullable() })
    .transform((one) => one.selected_option?.value ?? null),
  z
    .looseObject({ selected_options: z.array(z.object({ value: z.string() })) })
    .transform((one) => one.selected_options.map((option) => option.value)),
  z.looseObject({ selected_conversation: z.string().nullable() }).transform((one) => one.selected_conversation),
  z.looseObject({ selected_channel: z.string().nullable() }).transform((one) => one.selected_channel),
  z.looseObject({ selected_date: z.string().nullable() }).transform((one) => one.selected_date),
])
const entered = (state: unknown): Fields[string] => input.safeParse(state).data ?? null
