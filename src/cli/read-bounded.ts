import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'

export type Bytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly why: string }

const refused = (why: string): Bytes => ({ kind: 'refused', why })

/** The bytes of a file, at most `most` of them. A pipe or a device is refused before it is opened: it might never end. */
export const readBounded = async (file: string, most: number): Promise<Bytes> => {
  const tooLarge = refused(`has more than ${most / 1_048_576} MiB.`)
  try {
    const found = await stat(file)
    if (!found.isFile()) return refused(`is ${found.isDirectory() ? 'a folder' : 'a pipe or a device'}, not a file.`)
    if (found.size > most) return tooLarge
    // It may have become a pipe meanwhile, and opening one waits for its writer.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const bytes = await readStream(handle.createReadStream({ autoClose: false, end: most }), most)
      return bytes ? { kind: 'bytes', bytes } : tooLarge
    } finally {
      await handle.close()
    }
  } catch (error) {
    return refused(whyNot(error))
  }
}

/** Null when there is more. */
export const readStream = async (stream: AsyncIterable<unknown>, most: number): Promise<Buffer | null> => {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > most) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist.',
  EACCES: 'may not be read.',
  ELOOP: 'is a link that leads back to itself.',
  ENOTDIR: 'does not exist.',
}

export const whyNot = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault'
  return reasons[code] ?? `cannot be read (${code}).`
}
