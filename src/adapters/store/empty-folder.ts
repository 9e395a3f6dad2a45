import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const packages = join(import.meta.dirname, '../../../node_modules')
const { version } = JSON.parse(readFileSync(join(packages, '@electric-sql/pglite/package.json'), 'utf8')) as {
  readonly version: string
}

/** Where an installation keeps an empty database of the PGlite that it has, to copy from. */
export const emptyFolder = join(packages, '.cache', 'f5', `postgres-${version}`)
