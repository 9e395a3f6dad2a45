// node init-folder.ts <folder>: fills a folder with an empty database. See create-folder.ts for why it is a program.
// Without a folder, as an installation calls it: makes the one that the first start of each data folder copies.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { emptyFolder } from './empty-folder.ts'

const fill = async (folder: string): Promise<void> => {
  const pglite = await PGlite.create(folder)
  await pglite.close()
}

const prepare = async (): Promise<void> => {
  if (existsSync(emptyFolder)) return
  await mkdir(dirname(emptyFolder), { recursive: true })
  const fresh = `${emptyFolder}-${randomUUID()}`
  await fill(fresh)
  await rename(fresh, emptyFolder)
}

const folder = process.argv[2]
if (folder) await fill(folder)
// The first start makes up for it: no reason to fail an installation.
else await prepare().catch((error: unknown) => console.warn(`No empty database could be prepared: ${error}`))
