import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { bareEnvironment } from '../bare-environment.ts'

const program = fileURLToPath(new URL('../../src/cli/f5.ts', import.meta.url))

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the program as npm does: started elsewhere, told by INIT_CWD where the command was typed. */
export const runF5 = (
  folder: string,
  args: readonly string[],
  {
    input = '',
    environment = {},
  }: { readonly input?: string | Buffer; readonly environment?: Record<string, string> } = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: tmpdir(),
      env: { ...bareEnvironment(), INIT_CWD: folder, ...environment },
      timeout: 30_000,
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece))
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece))
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }))
    // A program that needs no input may be gone before it is written.
    child.stdin.on('error', () => {}).end(input)
  })
