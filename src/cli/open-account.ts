import { openStore } from '../app.ts'
import { readStorePlace } from '../config.ts'
import type { Account } from '../domain/account.ts'
import type { Store } from '../ports.ts'
import type { Terminal } from './terminal.ts'

export type OpenAccount =
  | { readonly kind: 'open'; readonly store: Store; readonly account: Account; readonly close: () => Promise<void> }
  /** A sentence. */
  | { readonly kind: 'refused'; readonly why: string }

/** The store of the configuration, as the app would open it, and the account of that name; the only one without a name. */
export const openAccount = async (
  { environment }: Pick<Terminal, 'environment'>,
  name: string | undefined,
): Promise<OpenAccount> => {
  const opened = await openStore(readStorePlace(environment()))
  if (opened.kind === 'refused') return opened
  const { store, close } = opened
  const all = (await Promise.all((await store.workspaces()).map((one) => store.accounts(one.id)))).flat()
  const fitting = name === undefined ? all : all.filter((one) => one.name.toLowerCase() === name.toLowerCase())
  const [account] = fitting
  if (account && fitting.length === 1) return { kind: 'open', store, account, close }
  await close()
  if (all.length === 0)
    return { kind: 'refused', why: 'There is no account yet: start the app once with its Slack variables.' }
  const names = all.map((one) => one.name).join(', ')
  return { kind: 'refused', why: `Say which account is meant with --account: ${names}.` }
}
