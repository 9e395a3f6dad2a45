import { newId, type World } from './world.ts'

const triggerLifeMs = 3000
const responseLifeMs = 30 * 60_000
const responseUses = 5

/** Lets the app open a modal for this person: once, within three seconds. */
export const newTrigger = (world: World, userId: string): string => {
  const id = `${Date.now()}.${newId('')}`
  world.triggers.set(id, { userId, at: world.now().getTime(), used: false })
  return id
}

export const spendTrigger = (world: World, id: string): { readonly userId: string } | { readonly error: string } => {
  const trigger = world.triggers.get(id)
  if (trigger === undefined) return { error: 'invalid_trigger_id' }
  if (trigger.used) return { error: 'exchanged_trigger_id' }
  if (world.now().getTime() - trigger.at > triggerLifeMs) return { error: 'expired_trigger_id' }
  trigger.used = true
  return { userId: trigger.userId }
}

type About = { readonly channel: string; readonly user: string; readonly original: { readonly ts: string } | null }

/** Where the app may answer: five times, within thirty minutes. */
export const newResponseUrl = (world: World, about: About): string => {
  const id = newId('')
  world.responseUrls.set(id, { ...about, at: world.now().getTime(), uses: 0 })
  return `${world.base}/response/${id}`
}

export const spendResponseUrl = (
  world: World,
  id: string,
): (About & { readonly error?: never }) | { readonly error: string } => {
  const entry = world.responseUrls.get(id)
  if (entry === undefined) return { error: 'no_such_url' }
  if (world.now().getTime() - entry.at > responseLifeMs) return { error: 'expired_url' }
  if (entry.uses >= responseUses) return { error: 'used_url' }
  entry.uses += 1
  return entry
}
