import type { Model } from '../../ports.ts'

const silence = async () => ({ kind: 'silent', because: 'no-key' }) as const

/** No key is configured: the rules' own words and their mechanical fixes serve. */
export const silentModel: Model = { name: null, explainFinding: silence, rewriteTemplate: silence }
