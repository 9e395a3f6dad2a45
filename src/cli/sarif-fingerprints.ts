import { createHash } from 'node:crypto'
import type { Finding } from '../domain/finding.ts'
import type { Audited } from './audited.ts'

/** Names a finding by its words, and by which of the same words it is: lines above it may come and go. */
export const createFingerprints = () => {
  const seen = new Map<string, number>()
  return ({ id, file }: Audited['input'], finding: Finding): string => {
    // The id of a message without one of its own is its place, which moves.
    const own = id === file || id.startsWith(`${file}:`) ? '' : id
    const words = finding.text.replace(/\s+/gu, ' ').trim()
    const hash = createHash('sha256')
      .update(JSON.stringify([finding.rule, own, finding.field, words]))
      .digest('hex')
      .slice(0, 32)
    const key = `${file}\0${hash}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return `${hash}:${nth}`
  }
}
