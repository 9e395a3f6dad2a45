import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** `keyId` names the key without telling it. `sealed` is nonce, tag and cipher text in base64. */
export type Sealed = { readonly keyId: string; readonly sealed: string }

export type Sealer = {
  /** Null when no key is configured. */
  readonly newestKeyId: string | null
  /** `place` says which row the value belongs to: sealed there, it opens nowhere else. */
  readonly seal: (value: string, place: readonly string[]) => Sealed
  readonly open: (sealed: Sealed, place: readonly string[]) => string
}

type Key = { readonly id: string; readonly bytes: Buffer }

const toKey = (key: Buffer | string): Key => {
  const bytes = typeof key === 'string' ? Buffer.from(key, 'base64') : key
  if (bytes.length !== 32) throw new Error('F5_ENCRYPTION_KEY must be 32 bytes in base64: openssl rand -base64 32')
  return { id: createHmac('sha256', bytes).update('F5 Guard key id').digest('hex').slice(0, 16), bytes }
}

// The length before each part keeps ('a', 'bc') and ('ab', 'c') apart.
const bindTo = (place: readonly string[]): Buffer => Buffer.from(place.map((part) => `${part.length}:${part}`).join(''))

/** AES-256-GCM with a fresh nonce for each value. The first key seals; every key opens what it sealed. */
export const createSealer = (configured: readonly (Buffer | string)[]): Sealer => {
  const keys = configured.map(toKey)
  const newest = keys[0]

  const seal = (value: string, place: readonly string[]): Sealed => {
    if (newest === undefined)
      throw new Error('F5_ENCRYPTION_KEY is not set, so secrets cannot be stored: openssl rand -base64 32')
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', newest.bytes, nonce).setAAD(bindTo(place))
    const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
    return { keyId: newest.id, sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64') }
  }

  const open = ({ keyId, sealed }: Sealed, place: readonly string[]): string => {
    const key = keys.find((candidate) => candidate.id === keyId)
    if (key === undefined)
      throw new Error(
        `A stored secret was encrypted with the key ${keyId}, which F5_ENCRYPTION_KEY does not hold: add that key after the newest one.`,
      )
    const bytes = Buffer.from(sealed, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(0, 12), { authTagLength: 16 })
      .setAAD(bindTo(place))
      .setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  }

  return { newestKeyId: newest?.id ?? null, seal, open }
}
