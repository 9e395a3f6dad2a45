export type Import = { readonly from: string | null; readonly typeOnly: boolean }

const statements: readonly RegExp[] = [
  /(?:^|;)[ \t]*import\s*(type\s+(?!from\b))?[\w$*{}\s,]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /(?:^|;)[ \t]*import\s*(type\s+)?[\w$*{}\s,]*\}\s*from\s*['"]([^'"]+)['"]/gm,
  /(?:^|;)[ \t]*import\s*()['"]([^'"]+)['"]/gm,
  /(?:^|[;}])[ \t]*export\s*(type\s+)?(?:\*(?:\s*as\s+[\w$]+)?|\{[^}]*\})\s*from\s*['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\s*\(()\s*['"`]([^'"`$]+)['"`]/g,
]

/** What a file imports in whatever way; `from` is null for a name that is computed. Comments count: better one too many. */
export const importsOf = (source: string): readonly Import[] => {
  const found = statements.flatMap((statement) => [...source.matchAll(statement)])
  const computed = source.match(/\bimport\s*\(\s*(?!['"`][^'"`$]*['"`])/g) ?? []
  const named = new Map(
    found.map((match) => [match.index, { from: match[2] ?? null, typeOnly: (match[1] ?? '') !== '' }]),
  )
  return [...named.values(), ...computed.map(() => ({ from: null, typeOnly: false }))]
}

/** `@scope/name/deep/file` → `@scope/name` */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
