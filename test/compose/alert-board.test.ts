import { expect, it } from 'vitest'
import { alertBoard } from '../../src/compose/alert-board.ts'
import { connectionBoard } from '../../src/compose/connection-board.ts'
import { readConfig } from '../../src/config.ts'
import { memoryLog } from '../slack/fixture.ts'

it('shows that alerts wait, what to do, and that they are told again', () => {
  const read = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' })
  if (read.kind === 'wrong') throw new Error(read.problems.join(' '))
  const board = connectionBoard(read.config)
  const { log, lines } = memoryLog()
  const note = alertBoard(board, log)
  const slack = () => board.all().find((one) => one.name === 'slack')
  board.set('slack', 'ok', 'connected')
  note({ kind: 'wait', ms: 60_000, why: 'not_in_channel' })
  expect(slack()).toMatchObject({ state: 'trouble', detail: expect.stringContaining('invite it') })
  note({ kind: 'wait', ms: 2_000, why: null })
  expect(slack()).toMatchObject({ state: 'trouble' })
  note({ kind: 'told' })
  expect(slack()).toMatchObject({ state: 'ok', detail: 'connected' })
  expect(lines.map((line) => line.level)).toEqual(['warn'])
})
