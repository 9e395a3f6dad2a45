import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that start the program again and again: the others fill up the time in which those wait. */
const long = /story|kill|stop|main\.test|contracts/u

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => Number(long.test(b.moduleId)) - Number(long.test(a.moduleId)))
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: fileURLToPath(new URL('test/global-setup.ts', import.meta.url)),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes late on a machine that others use too: no verdict is to hang on that.
    expect: { poll: { timeout: 20_000 } },
    // Much of a test is waiting, so that a third worker pays on two cores; with many more workers than cores the child
    // processes of the end-to-end tests wait for each other.
    maxWorkers: Math.max(3, Math.floor(availableParallelism() * 0.75)),
    // Most of a file's time would be loading what the one before it has loaded, and opening the databases again.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
})
