import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { bareEnvironment } from './bare-environment.ts'

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const config = fileURLToPath(new URL('../vitest.config.ts', import.meta.url))
const databases = new URL('./shared-database.ts', import.meta.url).href

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** Runs one file of tests with this project's configuration; returns the exit code. */
const runOf = async (body: string): Promise<number | null> => {
  const folder = await mkdtemp(join(tmpdir(), 'f5-run-'))
  folders.push(folder)
  await mkdir(join(folder, 'test'))
  const used = `import { expect, it } from ${JSON.stringify(import.meta.resolve('vitest'))}\nimport ${JSON.stringify(databases)}\n`
  await writeFile(join(folder, 'test', 'planted.test.ts'), `${used}it('is planted', () => ${body})\n`)
  const child = spawn(process.execPath, [vitest, 'run', '--config', config, '--root', folder], {
    env: bareEnvironment(),
    stdio: 'ignore',
  })
  const [code] = await once(child, 'exit')
  return code
}

describe('a run of the tests', () => {
  // That it passes when all pass is shown by each run of this file.
  it('fails when a test fails', async () => {
    expect(await runOf('expect(1).toBe(2)')).toBe(1)
  })
})
