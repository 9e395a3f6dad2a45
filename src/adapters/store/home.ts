import type { PGlite } from '@electric-sql/pglite'
import type { Db } from './prisma.ts'

/** What the job engine needs to work on the same database. */
export type JobsBackend =
  | { readonly kind: 'embedded'; readonly pglite: PGlite }
  | { readonly kind: 'server'; readonly connectionString: string }

/** An open database, migrated, whichever of the two it is. */
export type Home = {
  readonly kind: 'embedded' | 'server'
  readonly db: Db
  readonly jobsBackend: JobsBackend
  readonly close: () => Promise<void>
}
