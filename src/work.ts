import type { Account, Tenant } from './domain/account.ts'
import { checkHealthReport } from './flows/check-health-report.ts'
import { completeOrders } from './flows/complete-orders.ts'
import { dispatchSends } from './flows/dispatch-sends.ts'
import { forget } from './flows/forget.ts'
import { importOrders } from './flows/import-orders.ts'
import { planSends } from './flows/plan-sends.ts'
import { remind } from './flows/remind.ts'
import { settleSends } from './flows/settle-sends.ts'
import { suspectSends } from './flows/suspect-sends.ts'
import { sendsAtWork, takeTurns } from './flows/take-turns.ts'
import { tellDigest } from './flows/tell-digest.ts'
import type { Ports, WorkName } from './ports.ts'

/** One kind of background work: the clock asks for it at `every` (cron with seconds, UTC), for each account. */
export type Work = {
  readonly name: WorkName
  readonly every: string
  readonly atOnce?: number
  readonly run: (tenant: Tenant) => Promise<void>
}

/** All background work. A piece is bounded; one that says there is more asks for its successor. */
export const workTable = (
  ports: Ports,
  announce: (tenant: Tenant) => Promise<void>,
  stopping: () => boolean,
): readonly Work[] => {
  const turns = takeTurns(sendsAtWork)
  const ofAccount = (run: (account: Account) => Promise<void>) => async (tenant: Tenant) => {
    const account = await ports.store.account(tenant)
    if (account) await run(account)
  }
  return [
    { name: 'announce', every: '*/10 * * * * *', run: announce },
    {
      name: 'import-orders',
      every: '20 */5 * * * *',
      run: ofAccount(async (account) => {
        const { more, imported } = await importOrders(ports, { account })
        if (more) ports.wake('import-orders', account)
        if (imported > 0) ports.wake('plan-sends', account)
      }),
    },
    {
      name: 'complete-orders',
      every: '45 */5 * * * *',
      run: ofAccount(async (account) => {
        if ((await completeOrders(ports, { account })).more) ports.wake('complete-orders', account)
      }),
    },
    {
      name: 'plan-sends',
      every: '40 * * * * *',
      run: ofAccount(async (account) => {
        const { more } = await planSends(ports, { account })
        ports.wake(more ? 'plan-sends' : 'dispatch-sends', account)
      }),
    },
    {
      name: 'dispatch-sends',
      every: '*/15 * * * * *',
      // An account's turn is mostly waiting for the next of Amazon's tokens, which come one a second.
      atOnce: 512,
      run: ofAccount(async (account) => {
        if ((await dispatchSends(ports, { account, stopping, turns })).more) ports.wake('dispatch-sends', account)
      }),
    },
    {
      name: 'settle-sends',
      every: '50 * * * * *',
      run: ofAccount(async (account) => {
        if ((await settleSends(ports, { account })).more) ports.wake('settle-sends', account)
      }),
    },
    { name: 'remind', every: '10 */5 * * * *', run: async (tenant) => void (await remind(ports, { tenant })) },
    {
      name: 'check-standing',
      every: '30 */5 * * * *',
      run: ofAccount(async (account) => {
        await suspectSends(ports, { account })
        await checkHealthReport(ports, { account })
      }),
    },
    {
      name: 'tell-digest',
      every: '0 5 * * * *',
      run: ofAccount(async (account) => void (await tellDigest(ports, { account }))),
    },
    { name: 'forget', every: '0 17 3 * * *', run: async (tenant) => void (await forget(ports, tenant)) },
  ]
}
