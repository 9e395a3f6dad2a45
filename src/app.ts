import pino from 'pino'
import { type Database, type DatabaseOptions, openDatabase } from './adapters/store/open-database.ts'
import type { App } from './compose/compose.ts'
import type { Config } from './config.ts'

export type Started =
  | { readonly kind: 'started'; readonly app: App }
  | { readonly kind: 'refused'; readonly why: string }

/** Opens the database and, while a first one is being made, loads the rest of the program; then puts it together. */
export async function startApp(config: Config, outside: { now: () => Date }): Promise<Started> {
  const log = pino({ level: config.logLevel, base: null }, standardOutput())
  const [opened, { compose }] = await Promise.all([opening(config), import('./compose/compose.ts')])
  if (typeof opened === 'string') return { kind: 'refused', why: opened }
  try {
    return { kind: 'started', app: await compose(config, outside.now, opened, log) }
  } catch (error) {
    await opened.close()
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) }
  }
}

/** A reader of the log that has gone away neither ends the app nor holds up its stop, as pino's own writer would. */
const standardOutput = (): NodeJS.WriteStream => process.stdout.on('error', () => {})

const opening = async (config: DatabaseOptions): Promise<Database | string> => {
  try {
    return await openDatabase(config)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The store alone, for what is typed at a terminal. On the embedded database it is refused while the app runs. */
export async function openStore(
  place: Pick<Config, 'databaseUrl' | 'dataDir'>,
): Promise<
  | { readonly kind: 'open'; readonly store: Database['store']; readonly close: () => Promise<void> }
  | { readonly kind: 'refused'; readonly why: string }
> {
  const opened = await opening({ ...place, encryptionKeys: [] })
  return typeof opened === 'string'
    ? { kind: 'refused', why: opened }
    : { kind: 'open', store: opened.store, close: opened.close }
}
