import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findViolations, roomOf } from './find-violations.ts'
import { importsOf } from './imports.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('no file imports what its layer forbids, or stands outside every room', () => {
  expect(findViolations(root).map(({ file, what }) => `${file} ${what}`)).toEqual([])
})

test('the longest name decides whose rules hold', () => {
  expect(roomOf('src/slack/listen.ts')?.room).toBe('src/slack/listen.ts')
  expect(roomOf('src/slack/messages/help.ts')?.room).toBe('src/slack/messages/')
  expect(roomOf('src/slack/people.ts')?.room).toBe('src/slack/')
  expect(roomOf('src/utils/strings.ts')).toBeNull()
})

let planted: string
beforeAll(() => {
  planted = mkdtempSync(join(tmpdir(), 'layers-'))
  cpSync(join(root, 'package.json'), join(planted, 'package.json'))
})
afterAll(() => rmSync(planted, { recursive: true, force: true }))

const plant = (file: string, source: string): readonly string[] => {
  const all = {
    'src/domain/known.ts': '',
    'src/ports.ts': '',
    'src/flows/known.ts': '',
    'src/sandbox/known.ts': '',
    'src/adapters/store/known.ts': '',
    'src/slack/reply.ts': '',
    'src/compose/known.ts': '',
    'src/app.ts': '',
  }
  rmSync(join(planted, 'src'), { recursive: true, force: true })
  for (const [path, text] of Object.entries({ ...all, [file]: source })) {
    mkdirSync(dirname(join(planted, path)), { recursive: true })
    writeFileSync(join(planted, path), text)
  }
  return findViolations(planted)
    .filter((one) => one.file === file)
    .map((one) => one.what)
}

test.each([
  [
    'src/domain/x.ts',
    "import { a } from './known.ts'\nimport { z } from 'zod'\nimport { franc } from 'franc-min'\nconst day = new Date(2026, 1, 1)",
  ],
  ['src/flows/x.ts', "import { a } from '../domain/known.ts'\nimport type { Ports } from '../ports.ts'"],
  [
    'src/adapters/model/x.ts',
    "import OpenAI from 'openai'\nimport { zodResponseFormat } from 'openai/helpers/zod'\nimport { createHash } from 'node:crypto'",
  ],
  ['src/slack/messages/x.ts', "import type { A } from '../../domain/known.ts'\nimport { b } from '../reply.ts'"],
  [
    'src/sandbox/x.ts',
    "import { WebSocketServer } from 'ws'\nimport { startApp } from '../app.ts'\nconst key = process.env['KEY']",
  ],
  ['src/main.ts', "import { startApp } from './app.ts'\nconst all = process.env"],
])('a planted %s that keeps to its layer is left in peace', (file, source) => {
  expect(plant(file, source)).toEqual([])
})

test.each([
  ['src/domain/x.ts', "import { readFileSync } from 'node:fs'"],
  ['src/domain/x.ts', "import { a } from '../ports.ts'"],
  ['src/domain/x.ts', "import type { Ports } from '../ports.ts'"],
  ['src/domain/x.ts', "export * from '../flows/known.ts'"],
  ['src/domain/x.ts', "export type { A } from '../flows/known.ts'"],
  ['src/domain/x.ts', "const late = await import('../flows/known.ts')"],
  ['src/domain/x.ts', "import {\n  a,\n  b,\n} from '../flows/known.ts'"],
  ['src/domain/x.ts', "import'../flows/known.ts'"],
  ['src/domain/x.ts', "import{a}from'../flows/known.ts'"],
  ['src/domain/x.ts', "const a = 1; import * as all from '../flows/known.ts'"],
  ['src/domain/x.ts', 'const name = "pg"; const pg = await import(name)'],
  ['src/domain/x.ts', 'const pg = await import(/* late */ name)'],
  ['src/domain/x.ts', "import { a } from './gone.ts'"],
  ['src/domain/x.ts', "import { a } from './known'"],
  ['src/domain/x.ts', 'const now = Date.now()'],
  ['src/domain/x.ts', 'const now = new Date()'],
  ['src/domain/x.ts', 'const now = new Date'],
  ['src/domain/x.ts', 'const dice = Math.random()'],
  ['src/domain/x.ts', 'const id = crypto.randomUUID()'],
  ['src/domain/x.ts', "const key = process.env['KEY']"],
  ['src/flows/x.ts', "import { a } from '../adapters/store/known.ts'"],
  ['src/flows/x.ts', "import { z } from 'zod'"],
  ['src/flows/x.ts', 'const now = new Date()'],
  ['src/ports.ts', "import { a } from './flows/known.ts'"],
  ['src/adapters/model/x.ts', "import { a } from '../store/known.ts'"],
  ['src/adapters/model/x.ts', "import { PrismaClient } from '@prisma/client'"],
  ['src/adapters/store/x.ts', "import OpenAI from 'openai'"],
  ['src/adapters/unheard-of/x.ts', "import { a } from '../../ports.ts'"],
  ['src/slack/messages/x.ts', "import { a } from '../../domain/known.ts'"],
  ['src/slack/messages/x.ts', "import { a } from '../../flows/known.ts'"],
  ['src/slack/commands/x.ts', "import { App } from '@slack/bolt'"],
  ['src/slack/commands/x.ts', "import { Ports } from '../../ports.ts'"],
  ['src/slack/listen.ts', "import { WebClient } from '@slack/web-api'"],
  ['src/slack/listen.ts', "import { a } from '../flows/known.ts'"],
  ['src/app.ts', "import { a } from './sandbox/known.ts'"],
  ['src/app.ts', "import { WebSocketServer } from 'ws'"],
  ['src/app.ts', 'const { env } = process'],
  ['src/main.ts', "import { a } from './flows/known.ts'"],
  ['src/sandbox/x.ts', "import { a } from '../domain/known.ts'"],
  ['src/sandbox/x.ts', "import type { a } from '../flows/known.ts'"],
  ['src/config.ts', "const key = process['env']['KEY']"],
  ['src/config.ts', "import { env } from 'node:process'"],
  ['src/utils/x.ts', 'export const a = 1'],
  ['src/slack/people.ts', "import { a } from '../compose/known.ts'"],
  ['src/cli/x.ts', "import { a } from '../adapters/store/known.ts'"],
  ['src/stray.ts', ''],
])('a planted %s is found out: %s', (file, source) => {
  expect(plant(file, source)).not.toEqual([])
})

test('imports are found in whatever way they are written', () => {
  const source =
    "import a, { type B } from 'one'\nimport type { C } from 'two'\nimport 'three'\nexport { d } from 'four'\nexport * as e from 'five'\nconst f = await import('six')\nexport const from = 'seven'\n// import g from 'eight' is a remark"
  expect(
    importsOf(source)
      .map(({ from, typeOnly }) => `${from}${typeOnly ? ' (type)' : ''}`)
      .sort(),
  ).toEqual(['five', 'four', 'one', 'six', 'three', 'two (type)'])
})
