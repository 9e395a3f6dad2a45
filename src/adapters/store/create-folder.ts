import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { emptyFolder } from './empty-folder.ts'

const program = join(import.meta.dirname, 'init-folder.ts')
const halfMade = 'postgres.new-'

/**
 * The folder of the embedded database, made on the first start. It is made under another name and then renamed, so
 * that a kill leaves a whole one or none.
 */
export const databaseFolder = async (dataDir: string): Promise<string> => {
  const folder = join(dataDir, 'postgres')
  const entries = await readdir(dataDir)
  const left = entries.filter((name) => name.startsWith(halfMade))
  await Promise.all(left.map((name) => rm(join(dataDir, name), { recursive: true, force: true })))
  if (entries.includes('postgres')) return folder
  const fresh = join(dataDir, `${halfMade}${randomUUID()}`)
  await fill(fresh)
  await rename(fresh, folder)
  return folder
}

/** A copy of the empty database that the installation made; without one it is made here, which takes seconds. */
const fill = async (fresh: string): Promise<void> => {
  const copied = await cp(emptyFolder, fresh, { recursive: true }).then(
    () => true,
    () => false,
  )
  if (copied) return
  await rm(fresh, { recursive: true, force: true })
  // A process of its own, because the memory that making it takes (400 MB) is given back only when a process ends.
  await promisify(execFile)(process.execPath, ['--liftoff-only', program, fresh], { env: {}, timeout: 120_000 })
}
