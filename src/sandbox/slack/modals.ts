import { flagAt, type Json, objectsAt, stringAt, textAt } from './json.ts'
import type { View } from './message.ts'
import { withIds } from './post.ts'
import { announce, newId, type World } from './world.ts'

export const stackOf = (world: World, userId: string): readonly View[] => world.views.get(userId) ?? []

/** Inputs need ids too: the state of a form is keyed by them. */
const withInputIds = (blocks: readonly Json[]): readonly Json[] =>
  withIds(blocks).map((block) => {
    const element = block['element']
    if (block['type'] !== 'input' || typeof element !== 'object' || element === null) return block
    return { ...block, element: { ...element, action_id: stringAt(element, 'action_id') ?? 'input' } }
  })

type Place = Pick<View, 'id' | 'userId' | 'rootId' | 'previousId'>

export const makeView = (source: Json, place: Place): View => ({
  ...place,
  type: source['type'] === 'home' ? 'home' : 'modal',
  hash: newId('h'),
  callbackId: stringAt(source, 'callback_id') ?? '',
  externalId: stringAt(source, 'external_id') ?? '',
  privateMetadata: stringAt(source, 'private_metadata') ?? '',
  title: textAt(source, 'title'),
  submit: textAt(source, 'submit') || null,
  close: textAt(source, 'close') || null,
  notifyOnClose: flagAt(source, 'notify_on_close'),
  clearOnClose: flagAt(source, 'clear_on_close'),
  blocks: withInputIds(objectsAt(source, 'blocks')),
  errors: {},
  source,
})

export const openModal = (world: World, userId: string, source: Json): View => {
  const id = newId('V')
  const view = makeView(source, { id, userId, rootId: id, previousId: null })
  world.views.set(userId, [view])
  announce(world, { kind: 'opened', view })
  return view
}

export const pushModal = (world: World, userId: string, source: Json): View => {
  const stack = stackOf(world, userId)
  const top = stack.at(-1)
  const id = newId('V')
  const view = makeView(source, { id, userId, rootId: top?.rootId ?? id, previousId: top?.id ?? null })
  world.views.set(userId, [...stack, view])
  announce(world, { kind: 'opened', view })
  return view
}

const put = (world: World, old: View, view: View) => {
  world.views.set(
    old.userId,
    stackOf(world, old.userId).map((each) => (each.id === old.id ? view : each)),
  )
}

export const replaceModal = (world: World, old: View, source: Json): View => {
  const view = makeView(source, old)
  put(world, old, view)
  announce(world, { kind: 'replaced', view })
  return view
}

export const refuseModal = (world: World, old: View, errors: Readonly<Record<string, string>>): View => {
  const view: View = { ...old, errors }
  put(world, old, view)
  announce(world, { kind: 'refused', view })
  return view
}

export const closeModal = (world: World, view: View): void => {
  world.views.set(
    view.userId,
    stackOf(world, view.userId).filter((each) => each.id !== view.id),
  )
  announce(world, { kind: 'closed', view })
}

export const closeAll = (world: World, userId: string): void => {
  for (const view of [...stackOf(world, userId)].reverse()) closeModal(world, view)
}

export const findView = (world: World, id: string): View | null =>
  [...world.views.values(), [...world.homes.values()]]
    .flat()
    .find((view) => view.id === id || view.externalId === id) ?? null
