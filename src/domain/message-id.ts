/** Ours, and nobody can guess it: a bounce that names it is about exactly this attempt. */
const host = 'sends.f5-guard.invalid'

export const messageIdOf = (attemptId: string): string => `<${attemptId}@${host}>`

/** The attempt that a bounce or an answer is about, from the Message-IDs it refers to. */
export const attemptIdIn = (references: readonly string[]): string | null => {
  for (const reference of references) {
    const [id, at, ...rest] = reference.trim().replace(/^</, '').replace(/>$/, '').split('@')
    if (at === host && rest.length === 0 && id) return id.slice(0, 100)
  }
  return null
}
