import type { Account } from '../domain/account.ts'

/** Which account somebody means: the one named (`… in Acme DE`), else the channel's own, else the only one. */
export type ChosenAccount =
  | { readonly kind: 'one'; readonly account: Account; readonly words: readonly string[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' }

export const chooseAccount = (
  accounts: readonly Account[],
  ask: { readonly channel: string | null; readonly words: readonly string[] },
): ChosenAccount => {
  const named = byName(accounts, ask.words)
  if (named) return named
  const own = accounts.filter((account) => account.alertChannel !== null && account.alertChannel === ask.channel)
  const [account, another] = own.length > 0 ? own : accounts
  if (!account) return { kind: 'none' }
  return another ? { kind: 'several' } : { kind: 'one', account, words: ask.words }
}

const byName = (accounts: readonly Account[], words: readonly string[]): ChosenAccount | null => {
  const at = words.findLastIndex((word) => word.toLowerCase() === 'in')
  if (at < 0) return null
  const name = words
    .slice(at + 1)
    .join(' ')
    .toLowerCase()
  const [account, another] = accounts.filter(
    (one) => one.accountId.toLowerCase() === name || one.name.toLowerCase() === name,
  )
  return account && !another ? { kind: 'one', account, words: words.slice(0, at) } : null
}
