import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isControl, serveControl } from './control.ts'
import { drawFaults, type Fault } from './faults.ts'
import { answer, operationOf } from './gate.ts'
import { pause } from './pause.ts'
import { type Asked, type Reply, readAsked } from './wire.ts'
import type { JournalLine, World } from './world.ts'
import { writeReply } from './write-reply.ts'

type Does = Fault['does']
const pick = <K extends Does['kind']>(faults: readonly Does[], kind: K, when?: 'before' | 'after') =>
  faults.find((one): one is Extract<Does, { kind: K }> => one.kind === kind && (!('when' in one) || one.when === when))

const substitute = (faults: readonly Does[], when: 'before' | 'after'): Reply | 'reset' | null => {
  if (pick(faults, 'reset', when)) return 'reset'
  const other = pick(faults, 'answer', when)
  return other
    ? { status: other.status, type: other.type, body: Buffer.from(other.body, other.encoding), headers: other.headers }
    : null
}

/** Acts as Amazon would, where the faults let it. */
const perform = async (world: World, asked: Asked, requestId: string, faults: readonly Does[]) => {
  await pause(pick(faults, 'delay', 'before')?.ms ?? 0)
  const early = substitute(faults, 'before')
  if (early) return early
  const reply = await answer(world, asked, requestId)
  await pause(pick(faults, 'delay', 'after')?.ms ?? 0)
  return substitute(faults, 'after') ?? (pick(faults, 'swallow') ? 'swallow' : reply)
}

const note = (world: World, asked: Asked, requestId: string): JournalLine => {
  const { method, path, host, headers } = asked
  const userAgent = headers['user-agent'] ?? ''
  const query = asked.query.toString()
  return {
    at: world.now(),
    operation: operationOf(asked),
    method,
    path,
    query,
    host,
    userAgent,
    requestId,
    status: null,
  }
}

/** One request to Amazon, from reading it to answering, or whatever a fault makes of that. */
export const serve = async (world: World, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const asked = await readAsked(request)
  const requestId = randomUUID()
  if (!asked) return await writeReply(response, requestId, { status: 413, type: 'text/plain', body: '' })
  if (isControl(asked)) return await writeReply(response, requestId, serveControl(world, asked))
  const line = note(world, asked, requestId)
  world.journal.push(line)
  const faults = drawFaults(world.faults, line.operation, asked.path)
  const reply = await perform(world, asked, requestId, faults)
  if (reply === 'reset') response.socket?.resetAndDestroy()
  if (reply === 'reset' || reply === 'swallow') return
  line.status = reply.status
  await writeReply(response, requestId, reply, pick(faults, 'cut') ?? pick(faults, 'drip'))
}
