import type { IncomingMessage } from 'node:http'
import https from 'node:https'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import type { Caller } from './caller.ts'
import { openLine } from './open-line.ts'

export type OpenDocument = {
  readonly bytes: Readable
  /** As Amazon names it; what it does not name, or nobody knows, is UTF-8. */
  readonly charset: string
}

/** A large report takes minutes, for it waits while its rows are stored. */
const longest = 240_000
/** What is kept of a line before the rest of it is thrown away. */
export const longestLine = 65_536

const charsetOf = (type: string | undefined): string => {
  const name = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type ?? '')?.[1]?.toLowerCase() ?? 'utf-8'
  try {
    return new TextDecoder(name === 'cp1252' ? 'windows-1252' : name).encoding
  } catch {
    return 'utf-8'
  }
}

/**
 * Opens what a link of Amazon's leads to, to be read as it comes; null when that fails. The link is the permission: no
 * token goes along. Not through the package, whose streams know neither a deadline nor a stand-in.
 */
export const openDocument = async (caller: Caller, url: string, packed: boolean): Promise<OpenDocument | null> => {
  const { response: patience } = caller.deadlines
  const line = openLine(caller.port, { response: patience, total: longest, largest: Number.POSITIVE_INFINITY })
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    https.get(url, { agent: line.agent }, resolve).once('error', reject)
  })
  try {
    const body = await Promise.race([answer, line.broken])
    if (body.statusCode !== 200) {
      body.destroy()
      return null
    }
    const charset = charsetOf(body.headers['content-type'])
    // An error of either end reaches whoever reads.
    return { bytes: packed ? pipeline(body, createGunzip({ chunkSize: 32_768 }), () => {}) : body, charset }
  } catch {
    return null
  }
}

/** The decoder for all charsets makes two bytes of every letter: most reports are half as long without it. */
const decoderOf = (charset: string): { readonly write: (piece: Buffer) => string; readonly end: () => string } => {
  if (charset === 'utf-8') return new StringDecoder('utf8')
  const decoder = new TextDecoder(charset)
  return { write: (piece) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() }
}

/**
 * The lines of a text, a piece's at a time, without ever holding more than a piece and an unfinished line. Of a line that
 * is too long only a beginning is kept, longer than `longestLine`.
 */
export async function* linesOf({ bytes, charset }: OpenDocument): AsyncGenerator<readonly string[]> {
  const decoder = decoderOf(charset)
  let open = ''
  for await (const piece of bytes) {
    const lines = (open + decoder.write(piece)).split('\n')
    open = (lines.pop() ?? '').slice(0, 2 * longestLine)
    yield lines
  }
  const last = open + decoder.end()
  if (last !== '') yield [last]
}
