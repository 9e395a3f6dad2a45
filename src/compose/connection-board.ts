import type { Config } from '../config.ts'
import type { Connection } from '../ports.ts'

/** What is connected and what is in trouble, as last heard. */
export type Board = {
  readonly set: (name: Connection['name'], state: Connection['state'], detail: string) => void
  readonly all: () => readonly Connection[]
}

export const connectionBoard = (config: Config): Board => {
  const waiting = (configured: boolean, variable: string) =>
    configured
      ? ({ state: 'ok', detail: 'not used yet' } as const)
      : ({ state: 'not-connected', detail: `not connected (${variable})` } as const)
  const board = new Map<Connection['name'], Omit<Connection, 'name'>>([
    ['slack', { state: 'trouble', detail: 'connecting' }],
    ['amazon', waiting(config.amazon !== null, 'SP_API_…')],
    ...(config.queueUrl ? ([['queue', waiting(true, 'SQS_QUEUE_URL')]] as const) : []),
    ['mailbox', waiting(config.mailboxes.length > 0, 'IMAP_URL')],
    ['smtp', waiting(config.smtp !== null, 'SMTP_URL')],
    ['model', waiting(config.model !== null, 'OPENAI_API_KEY; the rules’ own words serve')],
  ])
  return {
    set: (name, state, detail) => board.set(name, { state, detail }),
    all: () => [...board].map(([name, one]) => ({ name, ...one })),
  }
}
