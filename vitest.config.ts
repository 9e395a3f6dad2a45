import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: more workers than that only make the child processes of the end-to-end tests wait.
    maxWorkers: 2,
  },
})
