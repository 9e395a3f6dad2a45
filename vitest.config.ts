import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Files that start programs, or look at what a process of their own does: each in a worker of its own, and first. */
const programs = [
  'test/adapters/store/**/*.test.ts',
  'test/cli/**/*.test.ts',
  'test/sandbox/{page-browser,stop,story}.test.ts',
  'test/torture/**/*.test.ts',
  'test/main.test.ts',
]

export default defineConfig({
  test: {
    globalSetup: 'test/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The tests of programs wait more than they work: a third worker uses what two leave of two cores.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'programs', include: programs } },
      {
        extends: true,
        // Most files are over sooner than a worker has started: they share workers, and the databases open in them.
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: programs, isolate: false },
      },
    ],
  },
})
