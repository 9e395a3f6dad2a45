/** What goes wrong on Slack's side. Change the fields at any time. */
export type Faults = {
  /** Connections break, sockets too, and nothing can connect. */
  down: boolean
  /** The Web API answers this instead, such as 500 or 503. */
  status: number | null
  /** Each Web API answer waits this long. */
  latencyMs: number
  /** 429 with this Retry-After, in seconds. */
  rateLimited: { retryAfter: number } | null
  /** More than one message a second in a channel is refused with 429. */
  oneMessageASecond: boolean
  /** The faults hold for so many more calls, then go by themselves; null: until switched off. */
  calls: number | null
  /** Only these methods are struck (`response_url` and `upload` count as such); null: all. */
  methods: readonly string[] | null
}

/** `changed` hears when Slack goes down or comes back: open lines must be cut then. */
export const createFaults = (changed: (down: boolean) => void): Faults => {
  let down = false
  return {
    get down() {
      return down
    },
    set down(value: boolean) {
      down = value
      changed(value)
    },
    status: null,
    latencyMs: 0,
    rateLimited: null,
    oneMessageASecond: false,
    calls: null,
    methods: null,
  }
}

/** What strikes this call; using it up is part of asking. */
export const strike = (
  faults: Faults,
  method: string,
): 'down' | { status: number; retryAfter: number | null } | null => {
  if (faults.methods !== null && !faults.methods.includes(method)) return null
  if (!faults.down && faults.status === null && faults.rateLimited === null) return null
  if (faults.calls !== null) {
    if (faults.calls <= 0) return null
    faults.calls -= 1
  }
  if (faults.down) return 'down'
  if (faults.status !== null) return { status: faults.status, retryAfter: null }
  return faults.rateLimited === null ? null : { status: 429, retryAfter: faults.rateLimited.retryAfter }
}
