import { setTimeout as sleep } from 'node:timers/promises'
import { startJobs } from '../../src/adapters/jobs/start-jobs.ts'

// A worker of its own: the product's jobs on a server, with work that only waits. It prints a line at each piece it begins.

export type WorkerOrders = {
  readonly connectionString: string
  readonly accounts: number
  /** How long a piece of work takes; null: for ever. */
  readonly pieceMs: number | null
}

const { connectionString, accounts, pieceMs }: WorkerOrders = JSON.parse(process.argv[2] ?? '{}')

await startJobs({
  database: { kind: 'server', connectionString },
  work: [
    {
      name: 'dispatch-sends',
      every: '* * * * * *',
      run: async ({ accountId }) => {
        process.stdout.write(`${accountId}\n`)
        await (pieceMs === null ? new Promise(() => {}) : sleep(pieceMs))
      },
    },
  ],
  tenants: async () => Array.from({ length: accounts }, (_, at) => ({ workspaceId: 'T1', accountId: `a${at}` })),
  onError: (_work, _tenant, error) => console.error(error),
})
process.stdout.write('ready\n')
