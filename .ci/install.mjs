// Runs before `npm run demo`, `npm test` and their siblings, on whatever Node the machine has (18 or newer) and with
// nothing installed: makes node_modules fit package-lock.json, and does nothing when it already does.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0

const installed = changed('node_modules/.package-lock.json')
const generated = changed('src/adapters/store/generated/client.ts')
if (installed === 0 || generated === 0 || installed < changed('package-lock.json')) {
  console.error('Installing the packages of package-lock.json (once; about half a minute) …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('npm ci failed; what it says above is the reason. F5 Guard needs the npm registry for its first run.')
    process.exit(1)
  }
}
