import type { Account } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Ports } from '../ports.ts'
import { chooseAccount } from './choose-account.ts'
import { chooseCommand } from './choose-command.ts'
import type { Deliver } from './deliver.ts'
import type { Asking, Face, Role } from './face.ts'
import { refusals } from './messages/refusals.ts'
import type { People } from './people.ts'
import { nothing, privately, type Reply } from './reply.ts'
import type { Said } from './said.ts'

export type Hearing = {
  readonly ports: Ports
  readonly face: Face
  readonly people: People
}

/** From what somebody said to what they are answered: heard once, by people who may, about an account that is theirs. */
export async function hear(hearing: Hearing, said: Said, deliver: Deliver): Promise<Reply> {
  const { ports, people } = hearing
  if (said.foreign) return privately(refusals.foreign)
  if (!(await firstHeard(ports, said))) return nothing
  const standing = await people.standing(said, deliver)
  if (standing.kind === 'stranger') return privately(refusals.foreign)
  if (standing.kind === 'unknown') return privately(refusals.roleUnknown)
  const ask: Asking = {
    workspaceId: said.workspaceId,
    userId: said.userId,
    role: standing.kind,
    actor: actorOf(said),
    channel: said.channel,
    accounts: await ports.store.accounts(said.workspaceId),
    liveAllowed: ports.liveAllowed,
  }
  if (said.kind === 'command') return runCommand(hearing, ask, said.text)
  if (said.kind === 'shortcut') return runShortcut(hearing, ask, said, deliver)
  return runControl(hearing, ask, said)
}

/** A request that was recorded and played again has the trigger of the first. */
const firstHeard = (ports: Ports, said: Said): Promise<boolean> =>
  said.trigger === ''
    ? Promise.resolve(true)
    : ports.store.firstTime(said.workspaceId, `trigger:${said.trigger}`, ports.now(), hoursBefore(ports.now(), 25))

export const hoursBefore = (now: Date, hours: number): Date => new Date(now.getTime() - hours * 3_600_000)

const actorOf = (said: Said): Actor => ({ kind: 'person', userId: said.userId, via: said.kind })

const may = (ask: Asking, role: Role): boolean => role === 'member' || ask.role === 'approver'

async function runCommand({ ports, face }: Hearing, ask: Asking, text: string): Promise<Reply> {
  const chosen = chooseCommand(face.commands, text)
  if (chosen.kind === 'unknown') return privately(refusals.unknownCommand(chosen.word, chosen.nearest, face.commands))
  const { command, words } = chosen
  const role = command.approverWords?.includes(words[0]?.toLowerCase() ?? '') ? 'approver' : command.role
  if (!may(ask, role)) return privately(refusals.notApprover)
  if (command.about === 'workspace') return command.run(ports, { ...ask, words, text: words.join(' ') })
  const account = chooseAccount(ask.accounts, { channel: ask.channel, words })
  if (account.kind === 'none') return privately(refusals.noAccount)
  if (account.kind === 'several')
    return command.ofAll ? command.ofAll(ports, ask) : privately(refusals.whichAccount(ask.accounts, command.name))
  return command.run(ports, { ...ask, account: account.account, words: account.words, text: account.words.join(' ') })
}

async function runShortcut(
  { ports, face }: Hearing,
  ask: Asking,
  said: Said & { kind: 'shortcut' },
  deliver: Deliver,
): Promise<Reply> {
  const shortcut = face.shortcuts.find((one) => one.id === said.id)
  if (!shortcut) return privately(refusals.stale)
  if (!may(ask, shortcut.role)) return privately(refusals.notApprover)
  const file = said.mailFile
  const mail = file && { name: file.name, download: () => deliver.download(file.url) }
  return shortcut.run(ports, { ...ask, text: said.text, mail })
}

/** A button or a form: what it names must be there, in this workspace, for this person, now. */
async function runControl(
  { ports, face }: Hearing,
  ask: Asking,
  said: Said & { kind: 'button' | 'form' },
): Promise<Reply> {
  const known = said.kind === 'button' ? face.buttons : face.forms
  const control = known.find((one) => one.id === said.id)
  const read = control?.read(said.value)
  if (!control || !read) return privately(refusals.stale)
  if (!may(ask, control.role)) return privately(refusals.notApprover)
  const account: Account | undefined = ask.accounts.find((one) => one.accountId === read.accountId)
  if (!account) return privately(refusals.stale)
  return read.run(ports, { ...ask, account, fields: said.kind === 'form' ? said.fields : {} })
}
