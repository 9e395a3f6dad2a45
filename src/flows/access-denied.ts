import type { Tenant } from '../domain/account.ts'
import type { Ports } from '../ports.ts'

type Needs = Pick<Ports, 'store' | 'now' | 'wake'>
type Denial = { readonly tenant: Tenant; readonly work: 'import-orders' | 'dispatch-sends' | 'mail' }

/** While Amazon refuses us, it is asked four times an hour, no more. */
const quiet = 15 * 60_000

const nameOf = ({ tenant, work }: Denial): string => `access-denied/${work}/${tenant.workspaceId}/${tenant.accountId}`

/** Tells the channel that Amazon (or the mail server) refuses our access: once, until it has worked in between. */
export async function accessDenied(ports: Needs, denial: Denial & { detail: string }): Promise<void> {
  const before = await ports.store.position(nameOf(denial))
  if (!before) {
    await ports.store.announce(
      denial.tenant,
      { kind: 'access-denied', detail: denial.detail.slice(0, 500) },
      ports.now(),
    )
    ports.wake('announce', denial.tenant)
  }
  await ports.store.savePosition(nameOf(denial), ports.now().toISOString())
}

/** Until when there is no use in asking, after a refusal. */
export async function deniedUntil(ports: Needs, denial: Denial): Promise<Date | null> {
  const at = await ports.store.position(nameOf(denial))
  const passed = at ? ports.now().getTime() - Date.parse(at) : quiet
  // A refusal in the future was written by a clock that has been put right since.
  return at && passed >= 0 && passed < quiet ? new Date(Date.parse(at) + quiet) : null
}

/** It works: the next refusal is told again. */
export async function accessGranted(ports: Needs, denial: Denial): Promise<void> {
  if (await ports.store.position(nameOf(denial))) await ports.store.savePosition(nameOf(denial), '')
}
