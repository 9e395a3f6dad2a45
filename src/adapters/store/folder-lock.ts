import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Somebody else has the data folder open. The message is a whole sentence for the terminal. */
export class DataFolderInUse extends Error {}

const holder = (path: string): string => {
  try {
    return ` (process ${readFileSync(path, 'utf8').trim().slice(0, 20)})`
  } catch {
    return ''
  }
}

/**
 * One process owns the data folder: PGlite itself does not look. The lock is a write lock on an empty SQLite file,
 * because the operating system drops it with its process, however that ended: no stale lock, no process id to trust.
 */
export const lockFolder = (folder: string): { readonly release: () => void } => {
  mkdirSync(folder, { recursive: true })
  const holderPath = join(folder, 'lock.pid')
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  try {
    lock.exec('PRAGMA journal_mode = memory; BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new DataFolderInUse(
      `The data folder ${folder} is in use by another F5 Guard${holder(holderPath)}: stop that one first, or set DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL server that several processes can share.`,
    )
  }
  writeFileSync(holderPath, `${process.pid}\n`)
  return { release: () => lock.close() }
}
