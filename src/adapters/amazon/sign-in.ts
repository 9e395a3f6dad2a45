import { z } from 'zod'
import type { AmazonTrouble } from '../../ports.ts'

export type SignedIn = { readonly kind: 'signed-in'; readonly token: string }

export type SignIn = {
  /** The token in use. Callers that come while one is being fetched share it. */
  readonly token: () => Promise<SignedIn | AmazonTrouble>
  /** Amazon refused `token`: the next caller fetches another, unless somebody did already. */
  readonly refuse: (token: string) => void
}

/** Login with Amazon's codes after which only a person can help. */
const final = ['access_denied', 'invalid_client', 'invalid_grant', 'invalid_scope', 'unauthorized_client']

/** A header value; anything else would make the next request fail before it left. */
const tokenShape = z.string().regex(/^[\x21-\x7e]{1,8192}$/)

const troubleOf = (error: unknown): AmazonTrouble => {
  const code = z.object({ code: z.string() }).safeParse(error)
  const known = code.success && final.includes(code.data.code)
  if (known) return { kind: 'access-denied', detail: `sign-in refused: ${code.data.code}` }
  const name = code.success && /^\w{1,60}$/.test(code.data.code) ? code.data.code : 'no usable answer'
  return { kind: 'unavailable', detail: `sign-in failed: ${name}` }
}

/** Keeps one access token; `fetchToken` asks Amazon for a new one. */
export const openSignIn = (fetchToken: () => Promise<unknown>): SignIn => {
  let current: SignedIn | null = null
  let underWay: Promise<SignedIn | AmazonTrouble> | null = null
  const fetchOnce = async (): Promise<SignedIn | AmazonTrouble> => {
    try {
      current = { kind: 'signed-in', token: tokenShape.parse(await fetchToken()) }
      return current
    } catch (error) {
      return troubleOf(error)
    } finally {
      underWay = null
    }
  }
  return {
    token: async () => {
      if (current) return current
      underWay ??= fetchOnce()
      return await underWay
    },
    refuse: (token) => {
      if (current?.token === token) current = null
    },
  }
}
