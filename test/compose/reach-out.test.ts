import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Database, openDatabase } from '../../src/adapters/store/open-database.ts'
import { connectionBoard } from '../../src/compose/connection-board.ts'
import { reachOut } from '../../src/compose/reach-out.ts'
import { readConfig } from '../../src/config.ts'
import { startAmazon } from '../../src/sandbox/amazon/start-amazon.ts'
import { startSmtp } from '../../src/sandbox/mail/start-smtp.ts'
import { homes, type RunningHome } from '../databases.ts'
import { sampleAccount } from '../domain/sample-account.ts'
import { memoryLog } from '../slack/fixture.ts'

const account = sampleAccount({ accountId: 'main', live: true })
const order = { orderId: '305-1234567-0000001', marketplaceId: 'A1PA6795UKMFR9' }

let running: RunningHome
let database: Database
beforeAll(async () => {
  running = await homes[0]!.start()
  database = await openDatabase({ ...(await running.newPlace()), encryptionKeys: [] })
  await database.store.saveWorkspace({ id: 'T1', name: 'Acme', botUserId: null })
  await database.store.saveAccount(account)
})
afterAll(async () => {
  await database.close()
  await running.stop()
})

/** The real adapters on stand-ins, and the board that `/f5 status` and the metrics read. */
const reached = async (differs: Record<string, string> = {}) => {
  const [far, smtp] = [await startAmazon(), await startSmtp()]
  onTestFinished(async () => void (await Promise.all([far.close(), smtp.close()])))
  const read = readConfig({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: 's',
    F5_LIVE: 'true',
    SP_API_URL: far.url,
    SP_API_CLIENT_ID: far.credentials.clientId,
    SP_API_CLIENT_SECRET: far.credentials.clientSecret,
    SP_API_REFRESH_TOKEN: far.credentials.refreshToken,
    SP_API_REGION: 'eu',
    SP_API_MARKETPLACES: 'DE',
    SMTP_URL: smtp.url,
    SMTP_FROM: 'shop@seller.example',
    ...differs,
  })
  if (read.kind === 'wrong') throw new Error(read.problems.join())
  const board = connectionBoard(read.config)
  const { log, lines } = memoryLog()
  const reach = reachOut(read.config, database.store, () => new Date(), board, log)
  const shown = (name: string) => board.all().find((one) => one.name === name)
  return { far, smtp, reach, shown, lines }
}

test('an Amazon that refuses us is in trouble, and one that only refuses an order is not', async () => {
  const { far, reach, shown } = await reached()
  const refused = (message: string) => JSON.stringify({ errors: [{ code: 'Unauthorized', message, details: '' }] })
  const answering = (body: string) =>
    far.faults.add({
      operation: 'getSolicitationActionsForOrder',
      times: 1,
      does: { kind: 'answer', when: 'before', status: 403, body },
    })
  // The first request signs in.
  await reach.amazon(account).solicitationOffered(order)
  answering(refused('You have already requested a review for this order.'))
  await reach.amazon(account).solicitationOffered(order)
  expect(shown('amazon')).toMatchObject({ state: 'ok' })
  answering(refused('Access to requested resource is denied.'))
  await reach.amazon(account).solicitationOffered(order)
  expect(shown('amazon')).toMatchObject({ state: 'trouble', detail: expect.stringContaining('access denied') })
})

test('a mail server is shown as it answers', async () => {
  const { smtp, reach, shown } = await reached()
  const mail = { to: 'x@marketplace.amazon.de', subject: 'S', body: 'B', format: 'plain', attemptId: 'a1' } as const
  expect(shown('smtp')).toMatchObject({ detail: 'not used yet' })
  await reach.outlet(account).sendMail(mail)
  expect(shown('smtp')).toMatchObject({ state: 'ok', detail: 'answering' })
  smtp.refuse({ code: 554, text: 'not this text' })
  await reach.outlet(account).sendMail(mail)
  expect(shown('smtp')).toMatchObject({ state: 'ok' })
  await smtp.close()
  await reach.outlet(account).sendMail(mail)
  expect(shown('smtp')).toMatchObject({ state: 'trouble', detail: expect.stringContaining('mail server') })
})

test('a test leaves in a dry run too, for the sender alone, and the log says so without what it says', async () => {
  const { smtp, reach, lines } = await reached({ F5_LIVE: 'false' })
  const mail = { subject: 'Test: S', body: 'B', format: 'plain', attemptId: 'test-1' } as const
  await expect(reach.testOutlet(account)?.sendMail(mail)).resolves.toEqual({ kind: 'accepted' })
  await expect(reach.outlet(account).sendMail({ ...mail, to: 'x@marketplace.amazon.de' })).resolves.toEqual({
    kind: 'rehearsed',
  })
  expect(smtp.received.map(({ to }) => to)).toEqual([['shop@seller.example']])
  expect(lines).toEqual([
    {
      level: 'info',
      fields: { workspaceId: account.workspaceId, accountId: account.accountId, test: 'test-1', answer: 'accepted' },
      text: 'A test message to the sender.',
    },
  ])
})

test('without a mail server there is nowhere to send a test to', async () => {
  const { reach } = await reached({ SMTP_URL: '', SMTP_FROM: '' })
  expect(reach.testOutlet(account)).toBeNull()
})
