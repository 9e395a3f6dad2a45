import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { allLexicons } from '../../domain/notices/languages.ts'
import { faultsOfPhrases, type OwnPhrases } from '../../domain/notices/own-phrases.ts'

const largest = 1024 * 1024
const table = z.record(z.string(), z.array(z.string().trim().min(1).max(2000)).max(1000)).default({})
const shape = z.record(z.string(), z.strictObject({ add: table, replace: table }))

export type PhrasesFile =
  | { readonly kind: 'phrases'; readonly phrases: OwnPhrases }
  /** A sentence that names the file and says what to put right. */
  | { readonly kind: 'wrong'; readonly sentence: string }

/** An installation's own phrases of notices, from a YAML file: `en: {add: {sanction: [...]}, replace: {...}}`. */
export const readPhrasesFile = async (path: string): Promise<PhrasesFile> => {
  const wrong = (why: string): PhrasesFile => ({ kind: 'wrong', sentence: `The phrases of notices, ${path}, ${why}` })
  try {
    const found = await stat(path)
    if (!found.isFile() || found.size > largest) return wrong('are no file of at most 1 MiB.')
    const { parse } = await import('yaml')
    const shaped = shape.safeParse(parse(await readFile(path, 'utf8'), { maxAliasCount: 0 }) ?? {})
    if (!shaped.success) return wrong(`are not valid: ${firstFault(shaped.error)}`)
    const faults = faultsOfPhrases(shaped.data, allLexicons())
    return faults.length > 0 ? wrong(`are not valid: ${faults.join(' ')}`) : { kind: 'phrases', phrases: shaped.data }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return wrong('are not there.')
    return wrong(`cannot be read: ${error instanceof Error ? error.message.split('\n', 1)[0] : 'unknown fault'}`)
  }
}

const firstFault = (error: z.ZodError): string => {
  const [issue] = error.issues
  return `${issue?.path.join(' → ') || 'the file'}: ${issue?.message ?? 'is not a table of phrases'}.`
}
