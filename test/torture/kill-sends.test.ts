import { expect, test } from 'vitest'
import { homes } from '../databases.ts'
import { runTorture } from './run-torture.ts'

// The long form is `npm run torture`: 1,000 kills. A failing seed is repeated with TORTURE_SEED.
const seed = Number(process.env['TORTURE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** Most of it is waiting, but for processes that must start on a busy machine. */
const patience = 180_000

/** One of the two in each run: what it takes is processes. */
const home = homes[seed % homes.length]!

test.concurrent(
  `a worker that is killed asks no order twice and forgets none ${home.name}`,
  async () => {
    const { duplicates, lost } = await runTorture({ home, strategy: 'settle', kills: 4, seed })
    expect({ seed, duplicates, lost }).toEqual({ seed, duplicates: [], lost: [] })
  },
  patience,
)

test.concurrent(
  'the check finds a worker that sends again whatever it finds under way',
  async () => {
    const { duplicates } = await runTorture({ home: homes[1]!, strategy: 'naive', kills: 3, seed })
    expect(duplicates.length).toBeGreaterThan(0)
  },
  patience,
)
