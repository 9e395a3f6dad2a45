import { type Home, homes } from '../databases.ts'
import { type Report, runTorture } from './run-torture.ts'

// `npm run torture`: 1,000 kills on the server, which outlives the worker, and 200 in the embedded database.
// `-- --short`: under a minute. TORTURE_SEED repeats a run.

const short = process.argv.includes('--short')
const seed = Number(process.env['TORTURE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

const say = (what: string, { kills, orders, duplicates, lost, decisions }: Report): void => {
  const found = `${duplicates.length} asked twice, ${lost.length} unexplained`
  console.log(`${what}: ${kills} kills, ${orders} orders, ${found}; ${JSON.stringify(decisions)}`)
}

const killsIn = (home: Home): number => (short ? 8 : home.name.includes('server') ? 1_000 : 200)

const torture = async (home: Home): Promise<Report> => {
  const report = await runTorture({ home, strategy: 'settle', kills: killsIn(home), seed })
  say(`sends ${home.name}`, report)
  return report
}

const disturb = async (): Promise<Report> => {
  const report = await runTorture({ home: homes[1]!, strategy: 'naive', kills: short ? 5 : 30, seed })
  say('the control, which puts back what it finds under way', report)
  return report
}

const [control, ...runs] = await Promise.all([disturb(), ...homes.map(torture)])

const failed = runs.some(({ duplicates, lost }) => duplicates.length + lost.length > 0)
if (failed) console.error(`An order was asked twice or forgotten. Repeat with TORTURE_SEED=${seed}`)
if (control.duplicates.length === 0)
  console.error(`The control found nothing, so this run proves nothing (seed ${seed}).`)
// At once: the packages of the databases have hooks of their own for an end that comes by itself.
process.exit(failed || control.duplicates.length === 0 ? 1 : 0)
