import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bareEnvironment } from './bare-environment.ts'
import { homes } from './databases.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const running: ChildProcess[] = []
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'f5-guard-main-'))
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Starts the program as an operator does, in a folder without `.env`, with nothing inherited. */
function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: { ...bareEnvironment(), ...environment },
  })
  running.push(child)
  let output = ''
  const waiting: (() => void)[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      for (const look of waiting) look()
    })
  }
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(words) && resolve()
      waiting.push(look)
      look()
      exit.then(() => reject(new Error(`It ended before it said "${words}": ${output}`)))
    })
  return { child, exit, says, output: () => output }
}

/** A Slack that nobody can reach: port 9 of this machine. */
const unreachable = {
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: 's',
  SLACK_API_URL: 'http://127.0.0.1:9/api/',
  PORT: '0',
}

/** A data folder as an earlier start has left it. */
const preparedFolder = async (): Promise<string> => (await (await homes[0]!.start()).newPlace()).dataDir

describe('the program', () => {
  it('says everything that is wrong with its configuration at once, and ends with 1', async () => {
    const program = start({ SLACK_BOT_TOKEN: 'oops', PORT: 'x', F5_LIVE: 'maybe', SMTP_URL: 'ftp://mail.example' })
    expect(await program.exit).toBe(1)
    for (const name of ['SLACK_BOT_TOKEN', 'PORT', 'F5_LIVE', 'SMTP_URL', 'SMTP_FROM', 'SLACK_SIGNING_SECRET'])
      expect(program.output()).toContain(name)
    expect(program.output()).not.toContain('    at ')
  })

  it('refuses phrases of notices that mean nothing, in a sentence', async () => {
    const file = join(folder, 'phrases.yml')
    await writeFile(file, 'en: {add: {reech: [outreach]}}')
    const program = start({ ...unreachable, DATA_DIR: await preparedFolder(), F5_NOTICE_PHRASES: file })
    expect(await program.exit).toBe(1)
    expect(program.output()).toMatch(/F5 Guard cannot start: .*reech is no concept and no reason\.\n$/)
  })

  it('keeps trying while Slack is down, says so, and ends with 0 on SIGTERM, also when nobody reads its log any more', async () => {
    const program = start({ ...unreachable, DATA_DIR: join(folder, 'fresh') })
    await program.says('F5 Guard is running')
    await program.says('Connecting to Slack')
    program.child.stdout.destroy()
    program.child.stderr.destroy()
    program.child.kill('SIGTERM')
    expect(await program.exit).toBe(0)
  })

  it('refuses a second process on one embedded database with a sentence, until the first one was killed', async () => {
    const environment = { ...unreachable, DATA_DIR: await preparedFolder() }
    const first = start(environment)
    await first.says('F5 Guard is running')
    const second = start(environment)
    expect(await second.exit).toBe(1)
    expect(second.output()).toMatch(/F5 Guard cannot start: .+\./)
    expect(second.output()).toContain('DATABASE_URL')
    expect(second.output()).not.toContain('    at ')
    expect(first.child.exitCode).toBeNull()
    first.child.kill('SIGKILL')
    await first.exit
    const third = start(environment)
    await third.says('F5 Guard is running')
  })
})
