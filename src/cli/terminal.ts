import type { Readable, Writable } from 'node:stream'

type Screen = Writable & { readonly isTTY?: boolean; readonly hasColors?: () => boolean }

/** What a command sees of the terminal it was typed at. */
export type Terminal = {
  /** Where it was typed, which npm hides from it. */
  readonly cwd: string
  readonly stdin: Readable
  readonly stdout: Screen
  readonly stderr: Screen
  /** The variables of the configuration, with those of `.env`; read by commands that open the store. */
  readonly environment: () => Readonly<Record<string, string | undefined>>
}

/** One command under way; `endWith` sets the exit code, which else is 0. */
export type Invocation = Terminal & { readonly endWith: (code: number) => void }
