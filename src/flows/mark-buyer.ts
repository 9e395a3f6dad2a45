import type { Run } from './dispatch-run.ts'

/**
 * What stands for a buyer where two messages to one person must be told from messages to two: a hash of the relay
 * address under a key of the account's own. Neither leads back to the address.
 */
export async function markBuyer(run: Run, address: string): Promise<string> {
  run.buyerKey ??= keyOf(run)
  return run.ports.digest(address.toLowerCase(), await run.buyerKey)
}

/** Made with the first message of the account, and kept sealed. */
async function keyOf({ ports, tenant: { workspaceId, accountId } }: Run): Promise<string> {
  const place = { workspaceId, owner: accountId, name: 'buyer-marks' }
  const known = await ports.store.secret(place)
  if (known !== null) return known
  const value = `${ports.newId()}${ports.newId()}`
  await ports.store.saveSecret({ ...place, value })
  return value
}
