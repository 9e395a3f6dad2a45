import type { Tenant } from '../domain/account.ts'
import type { AnnounceOutcome } from './announce.ts'

/**
 * Tells each account's channel as soon as there is something to tell, one run at a time for each account, and tries
 * again when it was put off. The background job is the backstop for what a crash interrupts.
 */
export function keepAnnouncing(run: (tenant: Tenant) => Promise<AnnounceOutcome>, onError: (error: unknown) => void) {
  const running = new Map<string, Promise<void>>()
  const again = new Set<string>()
  const timers = new Map<string, NodeJS.Timeout>()
  let stopped = false

  const once = async (tenant: Tenant, key: string): Promise<void> => {
    do {
      again.delete(key)
      try {
        const outcome = await run(tenant)
        if (outcome.kind === 'wait') later(tenant, key, outcome.ms)
      } catch (error) {
        onError(error)
        later(tenant, key, 5_000)
      }
    } while (again.has(key) && !stopped)
  }
  const later = (tenant: Tenant, key: string, ms: number) => {
    clearTimeout(timers.get(key))
    if (stopped) return
    timers.set(
      key,
      setTimeout(() => void now(tenant), ms),
    )
  }
  /** Runs, or makes the run under way look once more; resolves when that is done. */
  const now = (tenant: Tenant): Promise<void> => {
    if (stopped) return Promise.resolve()
    const key = `${tenant.workspaceId}/${tenant.accountId}`
    const busy = running.get(key)
    if (busy) {
      again.add(key)
      return busy
    }
    const run = once(tenant, key).finally(() => running.delete(key))
    running.set(key, run)
    return run
  }
  const stop = async () => {
    stopped = true
    for (const timer of timers.values()) clearTimeout(timer)
    await Promise.all(running.values())
  }
  return { now, stop }
}
