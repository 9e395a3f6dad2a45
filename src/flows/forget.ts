import type { Ports } from '../ports.ts'

const dayMs = 24 * 60 * 60 * 1000

/**
 * How long rows are kept, in days. What may tell of buyers (raw mail, their marks): 30. Orders and sends: 18 months, the
 * history: 13 months (Amazon's data policy as of 2025-11, read second-hand on 2026-11-23).
 */
const keptFor = { buyers: 30, sends: 548, changes: 396 }

/** Drops what may not be kept any longer; returns the number of rows. */
export async function forget(ports: Pick<Ports, 'store' | 'now'>, ask: { workspaceId: string }): Promise<number> {
  const before = (days: number) => new Date(ports.now().getTime() - days * dayMs)
  return ports.store.forget(ask.workspaceId, {
    buyers: before(keptFor.buyers),
    sends: before(keptFor.sends),
    changes: before(keptFor.changes),
  })
}
