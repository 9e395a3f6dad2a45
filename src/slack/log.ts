/** What the faces need of a logger; pino's fits. Fields never hold tokens, message texts or anything about a buyer. */
export type Log = {
  readonly error: (fields: object, text: string) => void
  readonly warn: (fields: object, text: string) => void
  readonly info: (fields: object, text: string) => void
  readonly debug: (fields: object, text: string) => void
}

/** An error as it may be logged: its kind, its words without secrets and addresses, and where it happened. */
export const scrubbed = (error: unknown): { readonly name: string; readonly message: string; readonly at: string } => {
  if (error instanceof Error)
    return { name: error.name, message: withoutSecrets(error.message), at: frames(error.stack) }
  return { name: typeof error, message: withoutSecrets(wordsOf(error)), at: '' }
}

/** The job engine reports its errors as copies that are errors no more. */
const wordsOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error)
  const copied = 'message' in error ? error.message : null
  return typeof copied === 'string' ? copied : Object.prototype.toString.call(error)
}

const secrets: readonly (readonly [RegExp, string])[] = [
  [/\bx(?:ox[a-z]|app)-[\w-]{4,}/gi, '[token]'],
  [/\b(Bearer|Basic) [\w.~+/=-]{4,}/gi, '$1 [token]'],
  [/\bAtz[ar]\|[\w.~+/=|-]{4,}/g, '[token]'],
  [/\/\/[^\s/@:]{1,200}:[^\s/@]{1,200}@/g, '//[login]@'],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, '[address]'],
  [/\b\d{3}-\d{7}-\d{7}\b/g, '[order]'],
  [/https:\/\/hooks\.slack\.com\/\S{1,300}/g, '[response url]'],
]

/** Bounded first, so that a huge or hostile message costs no more than a short one. */
export const withoutSecrets = (text: string): string =>
  secrets.reduce((kept, [pattern, put]) => kept.replace(pattern, put), text.slice(0, 1000))

/** Only the places: the first lines of a stack repeat the message. */
const frames = (stack: string | undefined): string =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' ← ')

/**
 * Writes each sentence at most once a minute, without secrets: anybody on the internet can make a receiver complain
 * about signatures as often as they like.
 */
export function onceAMinute(write: (text: string) => void): (...parts: readonly unknown[]) => void {
  const said = new Map<string, number>()
  return (...parts) => {
    const text = withoutSecrets(parts.map(String).join(' '))
    const now = performance.now()
    if (now - (said.get(text) ?? -Infinity) < 60_000) return
    if (said.size > 200) said.clear()
    said.set(text, now)
    write(text)
  }
}
