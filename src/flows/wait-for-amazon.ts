import type { AmazonTrouble, Ports } from '../ports.ts'

type Throttled = Extract<AmazonTrouble, { kind: 'throttled' }>

/** A token is due within a second or so; a wait longer than this is better spent elsewhere. */
const longestWait = 5_000
const mostTries = 12

const isThrottled = (answer: { readonly kind: string }): answer is Throttled => answer.kind === 'throttled'

/** Asks again while Amazon's token bucket is short of a moment; a long throttle is answered as it is. */
export async function patiently<T extends { readonly kind: string }>(
  ports: Pick<Ports, 'now' | 'wait'>,
  ask: () => Promise<T | Throttled>,
): Promise<T | Throttled> {
  for (let tries = 1; ; tries++) {
    const answer = await ask()
    if (!isThrottled(answer) || tries >= mostTries) return answer
    const wait = answer.until.getTime() - ports.now().getTime()
    if (wait > longestWait) return answer
    await ports.wait(Math.max(wait, 20))
  }
}
