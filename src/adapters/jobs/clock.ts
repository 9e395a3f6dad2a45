import { schedule } from 'node-cron'

type Ticking = { readonly every: string; readonly tick: () => Promise<void> }

// Whatever a task reports goes by `tick` itself; the package's own logger would write to the terminal.
const quiet = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} }

/** Ticks in UTC, where no hour is missing or comes twice. A tick that is still running is not begun again. */
export const startClock = (tickings: readonly Ticking[]): { readonly stop: () => Promise<void> } => {
  const options = { timezone: 'UTC', noOverlap: true, suppressMissedWarning: true, logger: quiet }
  const tasks = tickings.map(({ every, tick }) => schedule(every, tick, options))
  return {
    stop: async () => {
      await Promise.all(tasks.map((task) => task.destroy()))
    },
  }
}
