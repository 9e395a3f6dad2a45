import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { importsOf, packageOf } from './imports.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const notOurs = new Set(['node_modules', '.git', 'data', 'generated', 'coverage', '.env', 'package-lock.json'])

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name) && !entry.name.endsWith('.log'))
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]))

const files = walk(root).map((path) => relative(root, path).split(sep).join('/'))
const texts = files.filter((file) =>
  /\.(?:ts|mjs|json|jsonl|md|ya?ml|txt|eml|html|prisma|sql|css)$|\.npmrc$|\.ci\/run$/.test(file),
)
const code = files.filter((file) => /\.(?:ts|mjs)$/.test(file))
const manifest = JSON.parse(read('package.json'))

/** `file: what it says`, for each file in which the words are found. */
const saying = (among: readonly string[], words: RegExp): readonly string[] =>
  among.flatMap((file) => {
    const found = words.exec(read(file))
    return found ? [`${file}: ${found[0]}`] : []
  })

test('the lockfile names no address that packages were fetched from', () => {
  const locked: Record<string, { resolved?: string }> = JSON.parse(read('package-lock.json')).packages
  expect(Object.keys(locked).length).toBeGreaterThan(100)
  expect(
    Object.entries(locked)
      .filter(([, one]) => one.resolved?.startsWith('http'))
      .map(([name]) => name),
  ).toEqual([])
})

test('no test is left out, singled out or put off, and no module is replaced', () => {
  expect(
    saying(code, /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|skipIf|todo|fails)\b|\bvi\.(?:do)?[mM]ock\(/),
  ).toEqual([])
})

test('nothing is left for later, and no check of the compiler is switched off', () => {
  expect(saying(code, /\bTO(?:DO)\b|\bFIX(?:ME)\b|@ts-(?:ignore|expect-error|nocheck)/)).toEqual([])
})

const packages = (among: readonly string[]): ReadonlySet<string> =>
  new Set(
    among
      .flatMap((file) => importsOf(read(file)))
      .map(({ from }) => from ?? '')
      .filter((from) => /^[@a-z]/.test(from) && !from.startsWith('node:'))
      .map(packageOf),
  )

test('every package that is imported is declared, and the app itself imports no development package', () => {
  const inApp = code.filter((file) => file.startsWith('src/') && !file.startsWith('src/sandbox/'))
  const runtime = Object.keys(manifest.dependencies)
  expect([...packages(inApp)].filter((name) => !runtime.includes(name))).toEqual([])
  // The layer test plants sentences with packages that are none of ours.
  const others = code.filter((file) => !inApp.includes(file) && file !== 'test/layers.test.ts')
  const declared = [...runtime, ...Object.keys(manifest.devDependencies)]
  expect([...packages(others)].filter((name) => !declared.includes(name))).toEqual([])
})

test('every dependency of the app is imported by the app', () => {
  // The client that Prisma generates is ignored by git, and the only one to import its run time.
  const generated = walk(join(root, 'src/adapters/store/generated')).map((path) => relative(root, path))
  const used = packages([...code.filter((file) => file.startsWith('src/')), ...generated])
  expect(Object.keys(manifest.dependencies).filter((name) => !used.has(name))).toEqual([])
})

/** Shapes of real credentials; what tests and the sandbox make up is shorter or says what it is. */
const secrets: readonly RegExp[] = [
  /\bxox[abeprs]-\d{10,}-\d{10,}-\w{20,}/,
  /\bxapp-1-[A-Z0-9]{9,}-\d{10,}-[0-9a-f]{40,}/,
  /\bsk-(?:proj-)?[A-Za-z0-9_-]{32,}/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_\w{30,}/,
  /\bAtzr\|IwEB[\w-]{40,}/,
  /\bamzn1\.oa2-cs\.v1\.[0-9a-f]{60,}/,
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s+[A-Za-z0-9+/=\s]{200,}/,
]

test.each(secrets)('no file holds what looks like a credential: %s', (secret) => {
  expect(saying(texts, secret)).toEqual([])
})

test('no file names a folder of the machine it was written on', () => {
  expect(saying(texts, /(?<![\w.}])\/(?:work|root|home|tmp|Users)\/[\w.]|\b[A-Z]:\\Users\\/)).toEqual([])
})

test('every npm command that the README names exists', () => {
  const named = [...read('README.md').matchAll(/(?:`|^|&& )npm (?:run (?:--silent )?)?([a-z][\w:-]*)/gm)].map(
    (match) => match[1] ?? '',
  )
  const builtIn = ['ci', 'install', 'registry', 'run']
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !builtIn.includes(name) && !(name in manifest.scripts))).toEqual([])
})

test('what the npm scripts run is there', () => {
  const named = Object.values<string>(manifest.scripts).flatMap(
    (script) => script.match(/[\w./-]+\.(?:ts|mjs)\b/g) ?? [],
  )
  expect(named.map((file) => file.replace(/^\.\//, '')).filter((file) => !files.includes(file))).toEqual([])
})
