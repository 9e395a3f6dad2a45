// node init-folder.ts <folder>: fills a folder with an empty database. See create-folder.ts for why it is a program.
import { PGlite } from '@electric-sql/pglite'

const pglite = await PGlite.create(process.argv[2] ?? '')
await pglite.close()
