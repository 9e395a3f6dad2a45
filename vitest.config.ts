import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: fileURLToPath(new URL('test/global-setup.ts', import.meta.url)),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: more workers than that only make the child processes of the end-to-end tests wait.
    maxWorkers: 2,
  },
})
