import type { Command } from 'commander'

/** A command of the terminal. `cwd` is where it was typed, which npm hides from it. */
export type TerminalCommand = {
  readonly name: string
  readonly summary: string
  readonly load: (where: { readonly cwd: string }) => Promise<Command>
}

export const commands: readonly TerminalCommand[] = [
  {
    name: 'audit',
    summary: 'check buyer messages against the rules',
    load: async (where) => (await import('./audit.ts')).auditCommand(where),
  },
  {
    name: 'notice',
    summary: 'read notices from Amazon',
    load: async (where) => (await import('./notice.ts')).noticeCommand(where),
  },
  {
    name: 'rules',
    summary: 'list the rules, or explain one',
    load: async (where) => (await import('./rules.ts')).rulesCommand(where),
  },
]
