import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import { exportSettings, type Imported, importSettings } from '../flows/exchange-settings.ts'
import { openAccount } from './open-account.ts'
import { columns, type Mapping, readExchangeFile } from './read-exchange-file.ts'
import { shownLine } from './shown-text.ts'
import type { Invocation } from './terminal.ts'

/** `f5 export`: templates and campaigns as a file. */
export const exportCommand = (invocation: Invocation): Command =>
  new Command('export')
    .description('print the templates and campaigns of an account, for f5 import')
    .option('--account <name>', 'which account, where there are several')
    .action(async ({ account }: { account?: string }) => {
      const opened = await openAccount(invocation, account)
      if (opened.kind === 'refused') return refuse(invocation, opened.why)
      try {
        const file = await exportSettings(opened, opened.account)
        invocation.stdout.write(`${JSON.stringify(file, null, 2)}\n`)
      } finally {
        await opened.close()
      }
    })

type ImportOptions = { readonly account?: string; readonly map?: Mapping }

/** `f5 import`: adds what a file holds; what is there already stays. Exit code 1: something was refused. */
export const importCommand = (invocation: Invocation): Command =>
  new Command('import')
    .description('add the templates and campaigns of a file; what is there already stays as it is')
    .option('--account <name>', 'which account, where there are several')
    .option('--map <column=name>', `what a column of a .csv is called: ${columns.join(', ')}`, mapped)
    .argument('<file>', '.json as f5 export prints it, or .csv with a template a row')
    .action(async (name: string, options: ImportOptions) => {
      const read = await readExchangeFile(name, invocation.cwd, options.map ?? {})
      if (read.kind === 'wrong') return refuse(invocation, read.sentence)
      const opened = await openAccount(invocation, options.account)
      if (opened.kind === 'refused') return refuse(invocation, opened.why)
      try {
        const ports = { store: opened.store, now: () => new Date(), newId: randomUUID as () => string, wake: () => {} }
        const actor = { kind: 'person', userId: userInfo().username, via: 'terminal' } as const
        const done = await importSettings(ports, { tenant: opened.account, actor, file: read.file })
        invocation.stdout.write(done.map((one) => `${lineOf(one)}\n`).join(''))
        invocation.stdout.write(`${summaryOf(done)}\n`)
        if (done.some((one) => one.kind === 'refused')) invocation.endWith(1)
      } finally {
        await opened.close()
      }
    })

const mapped = (given: string, before: Mapping = {}): Mapping => {
  const at = given.indexOf('=')
  const column = columns.find((one) => one === given.slice(0, at))
  if (!column)
    throw new InvalidArgumentError(`Write <column>=<its name in the file>, with one of ${columns.join(', ')}.`)
  return { ...before, [column]: given.slice(at + 1) }
}

const refuse = (invocation: Invocation, sentence: string): void => {
  invocation.stderr.write(`${sentence}\n`)
  invocation.endWith(2)
}

const lineOf = (one: Imported): string => {
  const of = `${one.what} ${shownLine(one.name)}`
  if (one.kind === 'refused') return `${of}: refused. ${shownLine(one.why)}`
  if (one.kind === 'there') return `${of}: there already, left as it is`
  if (one.what === 'campaign') return `${of}: added, paused until somebody resumes it in Slack`
  return `${of}: added${one.verdict === 'block' ? '; the audit blocks it as it stands' : ''}`
}

const summaryOf = (done: readonly Imported[]): string => {
  const count = (kind: Imported['kind']) => done.filter((one) => one.kind === kind).length
  return `${count('added')} added, ${count('there')} there already, ${count('refused')} refused.`
}
