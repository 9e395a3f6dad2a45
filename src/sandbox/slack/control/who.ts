import type { Json } from '../json.ts'
import { handle } from '../wire.ts'
import { appId, type Channel, type Person, team } from '../workspace.ts'
import { findChannel, findPerson, type World } from '../world.ts'

/** A test or a story that names someone or something wrong should hear of it at once. */
export const personOf = (world: World, who: string): Person => {
  const person = findPerson(world, who)
  if (person === null) throw new Error(`There is no person "${who}" in the pretend workspace`)
  return person
}

export const channelOf = (world: World, which: string): Channel => {
  const channel = findChannel(world, which)
  if (channel === null) throw new Error(`There is no channel "${which}" in the pretend workspace`)
  return channel
}

/** Old-style verification token: sent by Slack to this day, trusted by nobody. */
export const verificationToken = 'pretend-verification-token'

export const wireUser = (person: Person): Json => ({
  id: person.id,
  username: handle(person),
  name: handle(person),
  team_id: person.teamId,
})

/** What every interactive payload says about where it comes from. */
export const origin = (person: Person): Json => ({
  user: wireUser(person),
  team: { id: team.id, domain: team.domain },
  api_app_id: appId,
  token: verificationToken,
  enterprise: null,
  is_enterprise_install: false,
})

/** Slack stamps actions with wall-clock-like text; only its uniqueness matters. */
export const actionTs = (world: World): string => (world.now().getTime() / 1000).toFixed(6)

export const mustBeInteractive = (world: World) => {
  if (!world.manifest.interactive) throw new Error('The manifest does not switch interactivity on')
}
