export type Person = {
  readonly id: string
  readonly name: string
  readonly teamId: string
  readonly admin: boolean
  readonly bot: boolean
  readonly zone: string
}

export type Channel = {
  readonly id: string
  readonly name: string
  readonly kind: 'public' | 'im'
  readonly members: Set<string>
  readonly archived: boolean
}

export type Team = { readonly id: string; readonly name: string; readonly domain: string }

/** The pretend workspace; its people are roles, not persons. */
export const team: Team = { id: 'T0PRETEND1', name: 'Pretend Workspace', domain: 'pretend-workspace' }
export const appId = 'A0PRETEND1'
export const botId = 'B0PRETEND1'
export const botUserId = 'U0BOTUSER1'

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  teamId: team.id,
  admin: false,
  bot: false,
  zone: 'Europe/Berlin',
  ...more,
})

export const admin = person('U0ADMIN001', 'Admin', { admin: true })
/** For what takes two approvers. */
const secondAdmin = person('U0ADMIN002', 'Second admin', { admin: true })
export const member = person('U0MEMBER01', 'Member')
/** Belongs to another workspace and meets this one in a shared channel. */
export const guest = person('U0FOREIGN1', 'Guest of another workspace', { teamId: 'T0FOREIGN1' })

export const people = (botName: string): readonly Person[] => [
  admin,
  secondAdmin,
  member,
  guest,
  person(botUserId, botName, { bot: true }),
]

const channel = (id: string, name: string, members: readonly string[], kind: Channel['kind'] = 'public'): Channel => ({
  id,
  name,
  kind,
  members: new Set(members),
  archived: false,
})

/** The app is in #amazon-alerts and not in #general. Everyone has a direct conversation with it. */
export const channels = (): readonly Channel[] => [
  channel('C0ALERTS01', 'amazon-alerts', [admin.id, secondAdmin.id, member.id, guest.id, botUserId]),
  channel('C0GENERAL1', 'general', [admin.id, secondAdmin.id, member.id]),
  channel('D0ADMIN001', 'directmessage', [admin.id, botUserId], 'im'),
  channel('D0ADMIN002', 'directmessage', [secondAdmin.id, botUserId], 'im'),
  channel('D0MEMBER01', 'directmessage', [member.id, botUserId], 'im'),
  channel('D0FOREIGN1', 'directmessage', [guest.id, botUserId], 'im'),
]

export const userGroups: Readonly<Record<string, readonly string[]>> = { S0APPROVE1: [admin.id] }
