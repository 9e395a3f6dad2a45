import { deliverOnce, type Stage } from '../deliver.ts'
import type { Answer } from '../journal.ts'
import { type Json, objectAt, objectsAt, stringAt, textAt } from '../json.ts'
import type { Message, View } from '../message.ts'
import { findView } from '../modals.ts'
import { findMessage, whisper } from '../post.ts'
import { newResponseUrl, newTrigger } from '../triggers.ts'
import { wireMessage, wireView } from '../wire.ts'
import type { Person } from '../workspace.ts'
import { announce, type World } from '../world.ts'
import { type Filling, type Fillings, optionsOf, valueOf } from './field.ts'
import { stateOf } from './form.ts'
import { actionTs, channelOf, mustBeInteractive, origin, personOf } from './who.ts'

export type Place = { readonly channel: string; readonly ts: string } | { readonly viewId: string }
/** Which control: its action id, its label, or more exactly; `choose` for menus, `fill` for other fields of the same view. */
export type Pick =
  | string
  | {
      readonly actionId?: string
      readonly label?: string
      readonly value?: string
      readonly blockId?: string
      readonly choose?: Filling
      readonly fill?: Fillings
    }

export type Control = { readonly blockId: string; readonly element: Json; readonly label: string }

const labelOf = (element: Json): string => textAt(element, 'text') || textAt(element, 'placeholder')

/** Everything in these blocks that a person can click or choose from. */
export const controlsIn = (blocks: readonly Json[]): readonly Control[] =>
  blocks.flatMap((block) =>
    [
      objectAt(block, 'accessory'),
      ...objectsAt(block, 'elements'),
      ...(block['dispatch_action'] === true ? [objectAt(block, 'element')] : []),
    ]
      .filter((element) => stringAt(element, 'action_id') !== null)
      .map((element) => ({ blockId: stringAt(block, 'block_id') ?? '', element, label: labelOf(element) })),
  )

const matches = (control: Control, pick: Pick): boolean => {
  const { element, label, blockId } = control
  if (typeof pick === 'string') return element['action_id'] === pick || label === pick
  return (
    (pick.actionId === undefined || element['action_id'] === pick.actionId) &&
    (pick.label === undefined || label === pick.label) &&
    (pick.value === undefined || element['value'] === pick.value) &&
    (pick.blockId === undefined || blockId === pick.blockId)
  )
}

const findControl = (blocks: readonly Json[], pick: Pick): Control => {
  const controls = controlsIn(blocks)
  const control = controls.find((each) => matches(each, pick))
  if (control !== undefined) return control
  throw new Error(
    `Nothing to click matches ${JSON.stringify(pick)}; there is: ${controls.map((each) => each.label).join(', ') || 'nothing'}`,
  )
}

const actionOf = (world: World, { element, blockId, label }: Control, pick: Pick): Json => {
  const common = {
    type: element['type'],
    action_id: element['action_id'],
    block_id: blockId,
    action_ts: actionTs(world),
  }
  if (element['type'] === 'button') {
    const value = stringAt(element, 'value')
    return { ...common, ...(value === null ? {} : { value }), text: { type: 'plain_text', text: label, emoji: true } }
  }
  const choose = typeof pick === 'string' ? undefined : pick.choose
  if (element['type'] === 'overflow') {
    const option = optionsOf(element).find((each) => each['value'] === choose || textAt(each, 'text') === choose)
    return { ...common, selected_option: option ?? optionsOf(element)[0] }
  }
  return { ...common, ...valueOf({ element, blockId, actionId: '', label, optional: true }, choose) }
}

type Seen = { readonly message: Message } | { readonly view: View }

const seenBy = (world: World, person: Person, place: Place): Seen => {
  if ('viewId' in place) {
    const view = findView(world, place.viewId)
    if (view === null || view.userId !== person.id) throw new Error(`${person.name} has no view ${place.viewId} open`)
    return { view }
  }
  const message = findMessage(world, channelOf(world, place.channel).id, place.ts)
  const visible = message !== null && (message.ephemeralTo === null || message.ephemeralTo === person.id)
  if (!visible) throw new Error(`${person.name} sees no message ${place.ts} in ${place.channel}`)
  return { message }
}

const inMessage = (world: World, person: Person, message: Message, fill: Fillings): Json => {
  const channel = channelOf(world, message.channel)
  const about = { channel: channel.id, user: person.id, original: { ts: message.ts } }
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: message.ephemeralTo !== null,
      ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    },
    channel: { id: channel.id, name: channel.name },
    ...(message.ephemeralTo === null ? { message: wireMessage(message) } : {}),
    state: { values: stateOf(message.blocks, fill) },
    response_url: newResponseUrl(world, about),
  }
}

const inView = (view: View, fill: Fillings): Json => ({
  container: { type: 'view', view_id: view.id },
  view: wireView(view, stateOf(view.blocks, fill)),
})

/** A person clicks a button or chooses from a menu (and says yes where Slack asks first). */
export const click = async (stage: Stage, who: string, place: Place, pick: Pick): Promise<Answer> => {
  const { world } = stage
  mustBeInteractive(world)
  const person = personOf(world, who)
  const seen = seenBy(world, person, place)
  const control = findControl('view' in seen ? seen.view.blocks : seen.message.blocks, pick)
  announce(world, { kind: 'clicked', user: person.id, label: control.label })
  const fill = typeof pick === 'string' ? {} : (pick.fill ?? {})
  const answer = await deliverOnce(stage, 'interactive', {
    type: 'block_actions',
    ...origin(person),
    trigger_id: newTrigger(world, person.id),
    ...('view' in seen ? inView(seen.view, fill) : inMessage(world, person, seen.message, fill)),
    actions: [actionOf(world, control, pick)],
  })
  if (answer.kind === 'not-acked' && 'message' in seen) {
    whisper(
      world,
      seen.message.channel,
      person.id,
      `"${control.label}" did not work: the app did not answer (${answer.detail}).`,
    )
  }
  return answer
}
