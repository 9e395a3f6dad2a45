import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: fileURLToPath(new URL('test/global-setup.ts', import.meta.url)),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Half of the time is waiting. With more workers the child processes of the end-to-end tests wait for each other.
    maxWorkers: 3,
    isolate: false,
  },
})
