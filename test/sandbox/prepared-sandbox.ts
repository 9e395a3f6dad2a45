import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { bareEnvironment } from '../bare-environment.ts'
import { homes } from '../databases.ts'

/** The sandbox on a data folder that is there already: its app starts as it does on any day but the first. */
export const startPrepared = async (mode: 'http' | 'socket' = 'http'): Promise<Sandbox> => {
  const home = await homes[0]!.start()
  const { dataDir } = await home.newPlace()
  return startSandbox({ mode, environment: { ...bareEnvironment(), DATA_DIR: dataDir } })
}
