import type { Command } from 'commander'
import type { Invocation } from './terminal.ts'

/** A command of the terminal. */
export type TerminalCommand = {
  readonly name: string
  readonly summary: string
  readonly load: (invocation: Invocation) => Promise<Command>
}

export const commands: readonly TerminalCommand[] = [
  {
    name: 'audit',
    summary: 'check buyer messages against the rules',
    load: async (invocation) => (await import('./audit.ts')).auditCommand(invocation),
  },
  {
    name: 'notice',
    summary: 'read notices from Amazon',
    load: async (invocation) => (await import('./notice.ts')).noticeCommand(invocation),
  },
  {
    name: 'export',
    summary: 'print the templates and campaigns of an account',
    load: async (invocation) => (await import('./exchange.ts')).exportCommand(invocation),
  },
  {
    name: 'import',
    summary: 'add the templates and campaigns of a file',
    load: async (invocation) => (await import('./exchange.ts')).importCommand(invocation),
  },
  {
    name: 'rules',
    summary: 'list the rules, or explain one',
    load: async (invocation) => (await import('./rules.ts')).rulesCommand(invocation),
  },
]
