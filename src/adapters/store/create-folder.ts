import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const program = join(import.meta.dirname, 'init-folder.ts')
const halfMade = 'postgres.new-'

/**
 * The folder of the embedded database, made on the first start. It is made under another name and then renamed, so
 * that a kill leaves a whole one or none; and by a process of its own, because the memory that making it takes
 * (400 MB) is given back only when a process ends.
 */
export const databaseFolder = async (dataDir: string): Promise<string> => {
  const folder = join(dataDir, 'postgres')
  const entries = await readdir(dataDir)
  const left = entries.filter((name) => name.startsWith(halfMade))
  await Promise.all(left.map((name) => rm(join(dataDir, name), { recursive: true, force: true })))
  if (entries.includes('postgres')) return folder
  const fresh = join(dataDir, `${halfMade}${randomUUID()}`)
  await promisify(execFile)(process.execPath, ['--liftoff-only', program, fresh], { env: {}, timeout: 120_000 })
  await rename(fresh, folder)
  return folder
}
