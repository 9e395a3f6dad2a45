import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { runProgram } from '../../src/cli/program.ts'
import { bareEnvironment } from '../bare-environment.ts'

export const program = fileURLToPath(new URL('../../src/cli/f5.ts', import.meta.url))

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

type Given = { readonly input?: string | Buffer; readonly environment?: Record<string, string> }

/** Runs what was typed in `folder`, in this process: what only a process of its own shows is tried by `startF5`. */
export const runF5 = async (
  folder: string,
  args: readonly string[],
  { input = '', environment = {} }: Given = {},
): Promise<Ended> => {
  const out = paper()
  const err = paper()
  const stdin = Readable.from([Buffer.from(input)])
  const code = await runProgram(args, {
    cwd: folder,
    stdin,
    stdout: out.stream,
    stderr: err.stream,
    environment: () => environment,
  })
  return { code, out: out.text(), err: err.text() }
}

const paper = () => {
  const pieces: Buffer[] = []
  const stream = new Writable({
    write: (piece: Buffer, _encoding, done) => {
      pieces.push(piece)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(pieces).toString() }
}

/** Runs the program as npm does: started elsewhere, told by INIT_CWD where the command was typed. */
export const startF5 = (
  folder: string,
  args: readonly string[],
  { input = '', environment = {} }: Given = {},
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
