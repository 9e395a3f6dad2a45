import type { World } from './world.ts'

export type Bucket = { readonly perSecond: number; readonly burst: number }

/** Takes one token of the seller's bucket for an operation; false when there is none. */
export const takeToken = (world: World, sellerId: string, operation: string, bucket: Bucket): boolean => {
  if (!world.switches.limits) return true
  const key = `${sellerId} ${operation}`
  const now = world.now().getTime()
  const last = world.buckets.get(key) ?? { level: bucket.burst, at: now }
  const level = Math.min(bucket.burst, last.level + (Math.max(0, now - last.at) / 1000) * bucket.perSecond)
  // A hair of tolerance: 1 s of refilling must be worth a whole token, whatever the rounding.
  const granted = level >= 1 - 1e-9
  world.buckets.set(key, { level: granted ? Math.max(0, level - 1) : level, at: now })
  return granted
}
