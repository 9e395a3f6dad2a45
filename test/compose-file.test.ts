import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { databaseUrlTrouble } from '../src/adapters/store/server.ts'
import { readConfig } from '../src/config.ts'
import { healthRoutes } from '../src/health.ts'
import { heapFlags } from '../src/sandbox/app-process.ts'
import { variables } from '../src/variables.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

const part = {
  volumes: z.array(z.string().regex(/^[a-z-]+:\/[\w/]+$/)),
  healthcheck: z.strictObject({
    test: z.array(z.string()).min(2),
    interval: z.string(),
    timeout: z.string(),
    retries: z.int(),
    start_period: z.string(),
  }),
  stop_grace_period: z.string().regex(/^\d+s$/),
  restart: z.literal('unless-stopped'),
}
const worker = z.strictObject({
  ...part,
  build: z.literal('.'),
  image: z.string(),
  depends_on: z.strictObject({ database: z.strictObject({ condition: z.literal('service_healthy') }) }),
  env_file: z.literal('.env'),
  environment: z.record(z.string(), z.union([z.string(), z.number()])),
})
/** Strict: a key that is not listed, such as `ports`, is refused. */
const file = z
  .strictObject({
    name: z.string(),
    'x-worker': worker,
    services: z.strictObject({
      'worker-1': worker,
      'worker-2': worker,
      database: z.strictObject({
        ...part,
        image: z.string().regex(/^postgres:\d+$/),
        command: z.array(z.string()),
        environment: z.record(z.string(), z.string()),
      }),
    }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(read('compose.yaml')))

const { 'worker-1': first, 'worker-2': second, database } = file.services
const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts
const dockerfile = read('Dockerfile')
const mounted = (volumes: readonly string[]) => new Map(volumes.map((one) => one.split(':') as [string, string]))

/** As Docker fills them in, from a `.env` that says what the workers must be told. */
const environment = Object.fromEntries(
  Object.entries(first.environment).map(([name, value]) => [name, String(value).replace(/^\$\{\w+:\?.+\}$/, 'xapp-1')]),
)

test('the two workers are the same, and every variable that they are given is one that the program reads', () => {
  expect(second).toEqual(first)
  expect(Object.keys(first.environment).filter((name) => !(name in variables))).toEqual([])
  expect(readConfig({ ...environment, SLACK_BOT_TOKEN: 'xoxb-1' })).toMatchObject({
    kind: 'config',
    config: { slack: { mode: { kind: 'socket' } }, databaseUrl: environment['DATABASE_URL'] },
  })
})

test('no secret stands in the file', () => {
  expect(first.environment['SLACK_APP_TOKEN']).toMatch(/^\$\{SLACK_APP_TOKEN:\?/)
  expect(Object.keys(first.environment).sort()).toEqual(['DATABASE_URL', 'PORT', 'SLACK_APP_TOKEN'])
  expect(Object.keys(database.environment).filter((name) => /PASSWORD|SECRET|KEY/.test(name))).toEqual([])
})

test('the workers reach the database by the socket that it puts into the folder they share, and nobody else does', () => {
  const url = new URL(environment['DATABASE_URL'] ?? '')
  expect(databaseUrlTrouble(url.href)).toBeNull()
  expect(database.environment).toMatchObject({
    POSTGRES_USER: url.searchParams.get('user'),
    POSTGRES_DB: url.pathname.slice(1),
  })
  const socket = url.searchParams.get('host')
  expect(mounted(first.volumes)).toEqual(new Map([['database-socket', socket]]))
  expect(mounted(database.volumes).get('database-socket')).toBe(socket)
  expect(database.command).toEqual(['postgres', '-c', 'listen_addresses='])
  expect(Object.keys(file.volumes).sort()).toEqual([...mounted(database.volumes).keys()].sort())
})

test('health is asked for where the program answers', () => {
  const script = first.healthcheck.test.at(-1) ?? ''
  const [, address = ''] = /fetch\('([^']+)'\)/.exec(script) ?? []
  const { port, pathname } = new URL(address)
  expect(port).toBe(environment['PORT'])
  expect(Object.keys(healthRoutes({}, () => []))).toContain(pathname)
})

/** What the README promises of SIGTERM. */
const patience = 10

test('a worker that is told to stop is left the time it takes', () => {
  expect(Number.parseInt(first.stop_grace_period, 10)).toBeGreaterThan(patience)
})

test('the image starts what npm start does, on the Node that the tests run on, and not as root', () => {
  const command: string[] = JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? '[]')
  expect(command.join(' ')).toBe(scripts['start'])
  expect(scripts['start']).toContain(heapFlags.join(' '))
  const images = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map((match) => match[1])
  expect(new Set(images)).toEqual(new Set([process.versions.node.split('.')[0]]))
  expect(dockerfile).toMatch(/^USER node$/m)
})

test('the image holds what the program is made of, and no .env', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) => match[1]?.split(' ') ?? [])
  expect(copied.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([])
  expect(copied).toEqual(
    expect.arrayContaining([
      'package.json',
      'package-lock.json',
      '.npmrc',
      'prisma.config.ts',
      'prisma',
      'prompts',
      'src',
    ]),
  )
  expect(copied.filter((path) => path === '.' || path.startsWith('.env'))).toEqual([])
})
