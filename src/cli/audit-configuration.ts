import { dirname, join, relative, resolve } from 'node:path'
import type { AuditConfiguration } from './audited.ts'
import { decodeText } from './decode-text.ts'
import { readBounded } from './read-bounded.ts'

export const configurationName = 'f5-audit.yml'
const largestConfiguration = 1024 * 1024

type Read =
  | { readonly kind: 'configuration'; readonly configuration: AuditConfiguration }
  | { readonly kind: 'wrong'; readonly sentence: string }

const wrong = (sentence: string): Read => ({ kind: 'wrong', sentence })

const none: AuditConfiguration = {
  file: null,
  language: null,
  injectsOrderId: false,
  blockOnMedium: false,
  allowedHosts: [],
  severities: {},
  dismissals: [],
}

/** The configuration that was named, else the nearest one upwards; `false` is none, whatever there is. */
export const readConfiguration = async (named: string | false | undefined, cwd: string, now: Date): Promise<Read> => {
  if (named === false) return { kind: 'configuration', configuration: none }
  if (named !== undefined) return readFrom(named, resolve(cwd, named), now)
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const file = join(folder, configurationName)
    const read = await readBounded(file, largestConfiguration)
    if (read.kind === 'bytes') return parse(relative(cwd, file), read.bytes, now)
    if (read.why !== 'does not exist.') return wrong(`${relative(cwd, file)} ${read.why}`)
    if (folder === dirname(folder)) return { kind: 'configuration', configuration: none }
  }
}

const readFrom = async (name: string, file: string, now: Date): Promise<Read> => {
  const read = await readBounded(file, largestConfiguration)
  return read.kind === 'refused' ? wrong(`${name} ${read.why}`) : parse(name, read.bytes, now)
}

const parse = async (name: string, bytes: Buffer, now: Date): Promise<Read> => {
  const source = decodeText(bytes)
  if (source === null) return wrong(`${name} is not text in UTF-8.`)
  // Only who has a configuration waits for what reads it.
  const [{ parseDocument }, { configurationShape, faultsOf }] = await Promise.all([
    import('yaml'),
    import('./configuration-shape.ts'),
  ])
  const document = parseDocument(source)
  if (document.errors[0]) return wrong(`${name} is not YAML: ${document.errors[0].message.split('\n', 1)[0]}`)
  const shaped = configurationShape.safeParse(valueOf(document) ?? {})
  if (!shaped.success) return wrong([`${name} is not valid:`, ...faultsOf(shaped.error)].join('\n  '))
  const dismissals = shaped.data.dismissals.map((one) => ({ ...one, expired: one.until.getTime() <= now.getTime() }))
  return { kind: 'configuration', configuration: { ...shaped.data, file: name, dismissals } }
}

/** A bundle of aliases that would grow beyond measure is no configuration. */
const valueOf = (document: { readonly toJS: (options: { maxAliasCount: number }) => unknown }): unknown => {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return 'aliases'
  }
}
