import type { Account } from '../domain/account.ts'
import type { Restriction } from '../domain/notice.ts'
import type { Ports } from '../ports.ts'
import { showStatus } from './show-status.ts'

/** One account among several, in a line. */
export type AccountLine = {
  readonly account: Account
  readonly restriction: Restriction | null
  readonly running: number
  readonly campaigns: number
  readonly unanswered: number
  readonly dryRun: boolean
}

/** How each of these accounts stands. */
export async function showOverview(
  ports: Pick<Ports, 'store' | 'now' | 'liveAllowed' | 'connections'>,
  ask: { accounts: readonly Account[] },
): Promise<readonly AccountLine[]> {
  const all = await Promise.all(ask.accounts.slice(0, most).map((account) => showStatus(ports, { tenant: account })))
  return all
    .filter((facts) => facts !== null)
    .map(({ account, restriction, campaigns, unanswered, dryRun }) => ({
      account,
      restriction,
      running: campaigns.filter((one) => one.running).length,
      campaigns: campaigns.length,
      unanswered,
      dryRun,
    }))
}

/** More do not fit into one message. */
const most = 40
