import type { Store } from '../../ports.ts'
import { createStore } from './create-store.ts'
import { openEmbedded } from './embedded.ts'
import type { Home } from './home.ts'
import { createSealer } from './seal.ts'
import { openServer } from './server.ts'

export type Database = Pick<Home, 'kind' | 'jobsBackend' | 'close'> & {
  readonly store: Store
  /** Whether the database answers within two seconds. */
  readonly healthy: () => Promise<boolean>
}

export type DatabaseOptions = {
  /** Null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  /** 32 bytes each, or their base64; newest first. None: nothing secret can be stored. */
  readonly encryptionKeys: readonly (Buffer | string)[]
}

const answers = async (query: Promise<unknown>): Promise<boolean> => {
  const silence = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => silence.resolve(false), 2_000)
  const answer = query.then(
    () => true,
    () => false,
  )
  const result = await Promise.race([answer, silence.promise])
  clearTimeout(timer)
  return result
}

/**
 * Opens, migrates and hands out the database. Throws `DataFolderInUse`, or an Error whose message is a sentence for
 * the terminal.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const sealer = createSealer(options.encryptionKeys)
  const home =
    options.databaseUrl === null ? await openEmbedded(options.dataDir) : await openServer(options.databaseUrl)
  return {
    kind: home.kind,
    jobsBackend: home.jobsBackend,
    store: createStore(home.db, sealer),
    healthy: () => answers(home.db.$queryRaw`select 1`),
    close: home.close,
  }
}
