/** What one mail server found out about a mail (RFC 8601), in the first header field that it signed with its own name. */
export type CheckResult = {
  readonly method: string
  readonly result: string
  readonly properties: ReadonlyMap<string, string>
}

/** Comments go, quoted text turns into a plain token: neither can smuggle in a result of its own. */
const stripped = (value: string): string => {
  let depth = 0
  let quoted = false
  let out = ''
  for (let at = 0; at < value.length; at += 1) {
    const character = value[at]!
    if (character === '\\' && (quoted || depth > 0)) at += 1
    else if (character === '"' && depth === 0) quoted = !quoted
    else if (character === '(' && !quoted) depth += 1
    else if (character === ')' && !quoted && depth > 0) depth -= 1
    else if (depth === 0) out += quoted && /[;=\s]/.test(character) ? '_' : character
  }
  return out
}

const parse = (part: string): CheckResult | null => {
  const pairs = part
    .trim()
    .split(/\s+/)
    .map((word) => word.split('=', 2) as [string, string | undefined])
  const [method, result] = pairs[0] ?? []
  if (!method || result === undefined) return null
  const properties = new Map(
    pairs
      .slice(1)
      .flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value.toLowerCase()] as const])),
  )
  return { method: method.toLowerCase().split('/')[0]!, result: result.toLowerCase(), properties }
}

/**
 * The results of the trusted server. It writes above everything that came with the mail, so only the topmost field
 * under its name counts: whatever stands further down the sender may have written. Null when there is none.
 */
export const resultsOf = (
  headers: readonly { readonly name: string; readonly value: string }[],
  authservId: string,
): readonly CheckResult[] | null => {
  for (const { name, value } of headers) {
    if (name !== 'authentication-results') continue
    const parts = stripped(value.slice(0, 10_000)).split(';')
    if (parts[0]!.trim().split(/\s+/)[0]!.toLowerCase() !== authservId.toLowerCase()) continue
    return parts.slice(1).flatMap((part) => parse(part) ?? [])
  }
  return null
}
