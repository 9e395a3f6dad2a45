import { z } from 'zod'

const when = z.enum(['before', 'after'])

/** Something that goes wrong with a call, `before` or `after` it was acted upon. */
export const faultShape = z.strictObject({
  /** An operation's name, `signIn`, or `*`. */
  operation: z.string(),
  orderId: z.string().nullable().default(null),
  /** How often; null is until it is cleared. */
  times: z.number().int().positive().nullable().default(null),
  does: z.discriminatedUnion('kind', [
    /** The connection is reset. */
    z.strictObject({ kind: z.literal('reset'), when }),
    /** Acted upon and never answered. */
    z.strictObject({ kind: z.literal('swallow') }),
    z.strictObject({ kind: z.literal('delay'), when, ms: z.number().int().min(0).max(120_000) }),
    /** Another answer than the true one. */
    z.strictObject({
      kind: z.literal('answer'),
      when,
      status: z.number().int().min(200).max(599),
      body: z.string(),
      /** How the body is written here. */
      encoding: z.enum(['utf8', 'base64']).default('utf8'),
      type: z.string().default('application/json'),
      headers: z.record(z.string(), z.string()).default({}),
    }),
    /** The connection is closed after so many bytes of the answer's body. */
    z.strictObject({ kind: z.literal('cut'), bytes: z.number().int().min(0) }),
    /** The answer's body comes byte by byte. */
    z.strictObject({ kind: z.literal('drip'), everyMs: z.number().int().min(1).max(60_000) }),
  ]),
})

export type Fault = z.infer<typeof faultShape>
export type GivenFault = z.input<typeof faultShape>

/** The faults that befall a call, each used up by one. */
export const drawFaults = (faults: Fault[], operation: string, path: string): readonly Fault['does'][] => {
  const drawn = faults.filter(
    (fault) =>
      (fault.operation === '*' || fault.operation === operation) &&
      (fault.orderId === null || path.split('/').includes(fault.orderId)),
  )
  for (const fault of drawn) {
    if (fault.times !== null) fault.times -= 1
    if (fault.times === 0) faults.splice(faults.indexOf(fault), 1)
  }
  return drawn.map((fault) => fault.does)
}
