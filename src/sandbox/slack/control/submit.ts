import { judgeView } from '../block-kit/judge.ts'
import { deliverOnce, type Stage } from '../deliver.ts'
import type { Answer } from '../journal.ts'
import { isJson, type Json, objectAt, stringAt } from '../json.ts'
import type { View } from '../message.ts'
import { closeAll, closeModal, findView, pushModal, refuseModal, replaceModal } from '../modals.ts'
import { newTrigger } from '../triggers.ts'
import { wireView } from '../wire.ts'
import { announce, problem, type World } from '../world.ts'
import type { Fillings } from './field.ts'
import { filledIn, missing, stateOf, strangers } from './form.ts'
import { mustBeInteractive, origin, personOf } from './who.ts'

export type Submission =
  | Answer
  /** Slack's client did not send it: something required is missing or too long, by block id. */
  | { readonly kind: 'incomplete'; readonly errors: Readonly<Record<string, string>> }

const errorsIn = (body: Json): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(objectAt(body, 'errors')).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )

const takeErrors = (world: World, view: View, body: Json) => {
  const errors = errorsIn(body)
  const inputs = view.blocks.filter((block) => block['type'] === 'input').map((block) => block['block_id'])
  const lost = Object.keys(errors).filter((blockId) => !inputs.includes(blockId))
  if (lost.length > 0) problem(world, `errors name blocks that are no inputs: ${lost.join(', ')}`)
  refuseModal(world, view, errors)
}

/** What the app said while acknowledging decides what becomes of the modal. */
const applyAck = (world: World, view: View, body: Json | null) => {
  const action = stringAt(body, 'response_action')
  if (action === 'errors' && body !== null) return takeErrors(world, view, body)
  if (action === 'clear') return closeAll(world, view.userId)
  if (action === 'update' || action === 'push') {
    const source = body?.['view']
    const refusal = judgeView(source, 'modal')
    if (refusal !== null || !isJson(source))
      return problem(world, `a view was refused: ${refusal?.messages.join('; ') ?? 'none given'}`)
    return action === 'push' ? pushModal(world, view.userId, source) : replaceModal(world, view, source)
  }
  return closeModal(world, view)
}

const mine = (world: World, who: string, viewId: string) => {
  mustBeInteractive(world)
  const person = personOf(world, who)
  const view = findView(world, viewId)
  if (view === null || view.userId !== person.id || view.type !== 'modal')
    throw new Error(`${person.name} has no modal ${viewId} open`)
  return { person, view }
}

/** A person fills a modal and sends it. */
export const submit = async (stage: Stage, who: string, viewId: string, fillings: Fillings): Promise<Submission> => {
  const { world } = stage
  const { person, view } = mine(world, who, viewId)
  const unknown = strangers(view.blocks, fillings)
  if (unknown.length > 0) throw new Error(`The modal "${view.title}" has no field ${unknown.join(', ')}`)
  const values = stateOf(view.blocks, fillings)
  const errors = missing(view.blocks, values)
  if (Object.keys(errors).length > 0) return { kind: 'incomplete', errors }
  announce(world, { kind: 'submitted', user: person.id, title: view.title, filled: filledIn(view.blocks, fillings) })
  const payload = {
    type: 'view_submission',
    ...origin(person),
    trigger_id: newTrigger(world, person.id),
    view: wireView(view, values),
    response_urls: [],
  }
  const answer = await deliverOnce(stage, 'interactive', payload)
  const current = findView(world, viewId)
  if (answer.kind === 'acked' && current !== null) applyAck(world, current, answer.body)
  return answer
}

/** A person closes a modal without sending it. */
export const dismiss = async (stage: Stage, who: string, viewId: string): Promise<Answer | null> => {
  const { world } = stage
  const { person, view } = mine(world, who, viewId)
  if (view.clearOnClose) closeAll(world, person.id)
  else closeModal(world, view)
  if (!view.notifyOnClose) return null
  return deliverOnce(stage, 'interactive', {
    type: 'view_closed',
    ...origin(person),
    view: wireView(view),
    is_cleared: view.clearOnClose,
  })
}
