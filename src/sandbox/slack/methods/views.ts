import { judgeView } from '../block-kit/judge.ts'
import { limits } from '../block-kit/limits.ts'
import { isJson, type Json, stringAt } from '../json.ts'
import type { View } from '../message.ts'
import { findView, makeView, openModal, pushModal, replaceModal, stackOf } from '../modals.ts'
import { spendTrigger } from '../triggers.ts'
import { wireView } from '../wire.ts'
import { announce, newId, personById } from '../world.ts'
import { type Call, fail, type Method, ok, type Reply, refused } from './method.ts'

const judged = (call: Call, type: 'modal' | 'home'): { readonly source: Json } | Reply => {
  const source = call.args['view']
  if (!isJson(source))
    return fail('invalid_arguments', { response_metadata: { messages: ['[ERROR] missing required field: view'] } })
  const refusal = judgeView(source, type)
  return refusal === null ? { source } : refused(refusal)
}

type Show = (call: Call, userId: string, source: Json) => View | Reply

/** Opening and pushing both need a trigger that is fresh and unused; a bad view does not use it up. */
const byTrigger =
  (show: Show) =>
  (call: Call): Reply => {
    const view = judged(call, 'modal')
    if ('ok' in view) return view as Reply
    const trigger = spendTrigger(call.world, stringAt(call.args, 'trigger_id') ?? '')
    if ('error' in trigger) return fail(trigger.error)
    const shown = show(call, trigger.userId, view.source)
    return 'ok' in shown ? (shown as Reply) : ok({ view: wireView(shown as View) })
  }

const push: Show = ({ world }, userId, source) =>
  stackOf(world, userId).length >= limits.view.stack ? fail('push_limit_reached') : pushModal(world, userId, source)

const update = (call: Call): Reply => {
  const { world, args } = call
  const view = judged(call, 'modal')
  if ('ok' in view) return view as Reply
  const old = findView(world, stringAt(args, 'view_id') ?? stringAt(args, 'external_id') ?? '')
  if (old === null || old.type !== 'modal') return fail('not_found')
  const hash = stringAt(args, 'hash')
  if (hash !== null && hash !== old.hash) return fail('hash_conflict')
  return ok({ view: wireView(replaceModal(world, old, view.source)) })
}

const publish = (call: Call): Reply => {
  const { world, args } = call
  const view = judged(call, 'home')
  if ('ok' in view) return view as Reply
  const person = personById(world, stringAt(args, 'user_id') ?? '')
  if (person === null) return fail('user_not_found')
  const old = world.homes.get(person.id)
  const hash = stringAt(args, 'hash')
  if (old !== undefined && hash !== null && hash !== old.hash) return fail('hash_conflict')
  const id = old?.id ?? newId('V')
  const home = makeView(view.source, { id, userId: person.id, rootId: id, previousId: null })
  world.homes.set(person.id, home)
  announce(world, { kind: 'replaced', view: home })
  return ok({ view: wireView(home) })
}

export const views: Readonly<Record<string, Method>> = {
  'views.open': { token: 'bot', run: byTrigger(({ world }, userId, source) => openModal(world, userId, source)) },
  'views.push': { token: 'bot', run: byTrigger(push) },
  'views.update': { token: 'bot', run: update },
  'views.publish': { token: 'bot', run: publish },
}
