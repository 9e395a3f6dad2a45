import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { digest } from '../../src/adapters/digest.ts'
import { readMail } from '../../src/adapters/mail/decode-mail.ts'
import { toOurselves } from '../../src/adapters/mail/own-address.ts'
import { smtpSender } from '../../src/adapters/mail/send-mail.ts'
import { type Database, openDatabase } from '../../src/adapters/store/open-database.ts'
import type { AnnouncementEvent } from '../../src/domain/announcement.ts'
import { type Order, unknownTraits } from '../../src/domain/order.ts'
import { noReport } from '../../src/domain/order-report.ts'
import { editCampaign } from '../../src/flows/edit-campaign.ts'
import { takeInMail } from '../../src/flows/take-in-mail.ts'
import type { Ports, TestOutlet } from '../../src/ports.ts'
import { amazonSender, preparedMails, rawMail } from '../../src/sandbox/mail/notices.ts'
import { startSmtp } from '../../src/sandbox/mail/start-smtp.ts'
import { type SlackStandIn, startSlack } from '../../src/sandbox/slack/slack.ts'
import { announce } from '../../src/slack/announce.ts'
import { createSlack, type Slack } from '../../src/slack/create-slack.ts'
import { keepAnnouncing } from '../../src/slack/keep-announcing.ts'
import { wholeFace } from '../../src/slack/whole-face.ts'
import { homes, newKey, type RunningHome } from '../databases.ts'
import { anAccount, memoryLog, until } from './fixture.ts'

const tokens = { signingSecret: 'shh', botToken: 'xoxb-pretend-1', appToken: 'xapp-pretend-1' }
const account = anAccount('acme', { workspaceId: 'T0PRETEND1', name: 'Acme <DE> & Co', alertChannel: 'C0ALERTS01' })
const alerts = 'amazon-alerts'
const log = memoryLog()

let home: RunningHome
let database: Database
let slack: SlackStandIn
let app: Slack
let faced: Ports
let announcer: ReturnType<typeof keepAnnouncing>
/** Where tests of templates go; nowhere until a test says so. */
let testOutlet: TestOutlet | null = null
let clock = new Date('2026-11-23T12:00:00Z')

beforeAll(async () => {
  home = await homes[0]!.start()
  database = await openDatabase({ ...(await home.newPlace()), encryptionKeys: [newKey()] })
  slack = await startSlack({ manifest: parse(readFileSync('manifest.yml', 'utf8')), mode: 'http', ...tokens })
  const nobody = () => {
    throw new Error('nothing may be sent or asked here')
  }
  const silent = async () => ({ kind: 'silent', because: 'no-key' }) as const
  const ports: Ports = {
    store: database.store,
    // Each step a second later: what happens first stands first in the history.
    now: () => {
      clock = new Date(clock.getTime() + 1000)
      return clock
    },
    wait: nobody,
    newId: randomUUID,
    digest,
    amazon: nobody,
    outlet: nobody,
    testOutlet: () => testOutlet,
    readMail,
    ownPhrases: {},
    model: { name: null, explainFinding: silent, rewriteTemplate: silent },
    wake: (work, tenant) => {
      if (work === 'announce') void announcer.now(tenant)
    },
    liveAllowed: false,
    connections: () => [{ name: 'slack', state: 'ok', detail: 'connected' }],
  }
  faced = ports
  app = createSlack({
    mode: { kind: 'http', ...tokens },
    apiUrl: slack.apiUrl,
    port: 0,
    approvers: [],
    ports,
    face: wholeFace,
    routes: {},
    log: log.log,
    onState: () => {},
    onWorkspace: () => database.store.saveAccount(account),
    graceMs: 500,
  })
  announcer = keepAnnouncing(
    async (tenant) => announce(ports, await app.deliver(tenant.workspaceId), tenant),
    (error) => log.log.error({ error }, 'announce'),
  )
  const { port } = await app.start()
  slack.setAppUrl(`http://127.0.0.1:${port}/slack/events`)
  await until(() => app.state().kind === 'connected')
})

afterAll(async () => {
  await app?.stop()
  await announcer?.stop()
  await slack?.close()
  await database?.close()
  await home?.stop()
})

afterEach(() => {
  expect(slack.problems()).toEqual([])
  expect(log.lines.filter((line) => line.level === 'error')).toEqual([])
  expect(refusals()).toEqual([])
  expect(swallowed()).toEqual([])
})

/** Text with Slack's formatting in which an angle bracket stands that is no mention and no link: Slack would swallow it. */
const swallowed = (): readonly string[] => {
  const texts: string[] = []
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk)
    else if (typeof part === 'object' && part !== null) {
      if ('type' in part && part.type === 'mrkdwn' && 'text' in part) texts.push(String(part.text))
      Object.values(part).forEach(walk)
    }
  }
  for (const one of ['Admin', 'Member'].flatMap((who) => slack.seenBy(who, alerts))) {
    if (one.user !== 'U0BOTUSER1') continue
    texts.push(one.text)
    walk(one.blocks)
  }
  return texts.filter((text) => /<(?!@U0|#C0|https:)/.test(text))
}

/** Calls that the strict Slack did not take. */
const refusals = () =>
  slack.journal.flatMap((entry) =>
    entry.kind === 'call' && entry.reply['ok'] !== true ? [`${entry.method}: ${JSON.stringify(entry.reply)}`] : [],
  )

/** Types a command and waits for the answer, in the channel or to the person alone. */
const type = async (who: string, text: string, answer: string | RegExp) => {
  const before = slack.seenBy(who, alerts).length
  await slack.command(who, alerts, text)
  return slack.waitFor(
    `the answer to ${text}: ${answer}`,
    () =>
      slack
        .seenBy(who, alerts)
        .slice(before)
        .find((one) => one.text.match(answer)) ?? null,
  )
}
const press = async (who: string, message: { channel: string; ts: string }, label: string, answer: string | RegExp) => {
  const keyOf = (one: { ts: string; text: string }) => `${one.ts} ${one.text}`
  const before = new Set(slack.seenBy(who, alerts).map(keyOf))
  await slack.click(who, { channel: message.channel, ts: message.ts }, { label })
  return slack.waitFor(
    `the answer to ${label}: ${answer}`,
    () => slack.seenBy(who, alerts).findLast((one) => one.text.match(answer) && !before.has(keyOf(one))) ?? null,
  )
}
/** Sends what was filled in, and then what the form shows of it. */
const agree = async (who: string, viewId: string, fields: Record<string, string | readonly string[]>) => {
  await slack.submit(who, viewId, fields)
  const shown = await slack.waitFor('the preview', () => {
    const view = slack.views(who).at(-1)
    return view?.submit !== 'Preview' ? (view ?? null) : null
  })
  const words = JSON.stringify(shown.blocks)
  return { words, answer: await slack.submit(who, shown.id, {}) }
}
const form = async (who: string, text: string) => {
  await slack.command(who, alerts, text)
  return slack.waitFor(`the form of ${text}`, () => slack.views(who).at(-1) ?? null)
}

describe('everything that people can do in Slack', () => {
  it('shows how things stand before anything is there', async () => {
    await type('Member', '/f5', 'F5 Guard knows')
    await type('Member', '/f5 status', /Acme/)
    for (const command of [
      'audit',
      'campaigns',
      'templates',
      'stats',
      'history',
      'why 123-1234567-1234567',
      'stats 30d',
      'why nonsense',
    ]) {
      await type('Member', `/f5 ${command}`, /./)
    }
    await type('Admin', '/f5 undo', /./)
    await type('Admin', '/f5 pause all', 'no campaigns')
  })

  it('adds a template and a campaign by their forms', async () => {
    const template = await form('Admin', '/f5 templates add')
    const filled = await slack.submit('Admin', template.id, {
      name: 'Thanks & <more>',
      subject: 'Your order {{orderId}}',
      body: 'Thank you for your order {{orderId}}. We would be glad about an honest review of it.',
      language: 'en',
      format: 'plain',
    })
    expect(filled).toMatchObject({ kind: 'acked', body: null })
    await slack.waitFor(
      'the template',
      () => slack.messages(alerts).find((one) => one.text.includes('Thanks &amp; &lt;more&gt;')) ?? null,
    )
    for (const name of ['One', 'Two']) {
      const campaign = await form('Admin', '/f5 campaigns add')
      const text = name === 'One' ? 'Buyer message: Thanks & <more>' : 'official'
      const { words } = await agree('Admin', campaign.id, {
        name,
        text,
        fulfilledBy: 'any',
        after: 'delivery',
        days: '7',
        from: '9',
        to: '18',
      })
      expect(words.includes('7 days between messages to one buyer'), 'only of messages').toBe(name === 'One')
      await slack.waitFor(
        `the campaign ${name}`,
        () => slack.messages(alerts).find((one) => one.text.includes(name)) ?? null,
      )
    }
  })

  it('keeps a form open when what was entered cannot be', async () => {
    const campaign = await form('Admin', '/f5 campaigns add')
    const wrong = {
      name: 'Three',
      text: 'official',
      fulfilledBy: 'any',
      after: 'delivery',
      days: '7',
      from: '18',
      to: '9',
    }
    expect(await slack.submit('Admin', campaign.id, wrong)).toMatchObject({
      kind: 'acked',
      body: { response_action: 'errors' },
    })
    const never = { ...wrong, from: '9', to: '18', skus: 'MUG-1', notSkus: 'CUP-1, MUG-1' }
    expect(await slack.submit('Admin', campaign.id, never)).toMatchObject({
      body: { errors: { notSkus: 'MUG-1 is wanted and left out: take it out of one of the two.' } },
    })
    const { answer } = await agree('Admin', campaign.id, { ...wrong, name: 'One', from: '9', to: '18' })
    expect(answer).toMatchObject({ body: { response_action: 'errors' } })
    await slack.dismiss('Admin', campaign.id)
  })

  it('shows in words what a campaign does and which orders it would reach, before it is edited', async () => {
    const days = 86_400_000
    const order = (number: number, more: Partial<Order> = {}): Order => ({
      orderId: `302-0000000-000000${number}`,
      marketplaceId: 'A1PA6795UKMFR9',
      status: 'shipped',
      fulfilledBy: 'merchant',
      purchasedAt: new Date(clock.getTime() - 12 * days),
      updatedAt: clock,
      deliverBy: { earliest: new Date(clock.getTime() - 9 * days), latest: new Date(clock.getTime() - 8 * days) },
      delivered: true,
      replaces: null,
      items: [{ asin: 'B1', sku: 'MUG-1', title: 'Mug', quantity: 1 }],
      shippedAt: null,
      traits: unknownTraits,
      ...more,
    })
    const other = [{ asin: 'B2', sku: 'CUP-1', title: 'Cup', quantity: 1 }]
    const orders = [
      order(1),
      order(2, { items: other }),
      order(3, { status: 'cancelled' }),
      order(4, { status: 'unshipped' }),
      order(5, { purchasedAt: new Date(clock.getTime() - 14 * days) }),
    ]
    await database.store.saveOrders(account, orders, { since: clock, next: null, upTo: null })
    await type('Member', '/f5 campaigns edit two', 'Only approvers')
    const edit = await form('Admin', '/f5 campaigns edit two')
    const { words, answer } = await agree('Admin', edit.id, {
      boughtFrom: new Date(clock.getTime() - 13 * days).toISOString().slice(0, 10),
      skus: 'MUG-1',
      weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
      seasonTo: '2099-12-31',
      dailyCap: '20',
    })
    expect(words).toContain('SKU MUG-1')
    expect(words).toContain('Mon, Tue, Wed, Thu, Fri, until 2099-12-31, at most 20 a day')
    expect(words).toContain('Of the 5 orders that changed last it would ask about 1* (1 bought more than a day ago)')
    expect(words).toMatch(/302-0000000-0000001 \(DE\): \d/)
    expect(words).toMatch(
      /Left out:\* (?=.*1 of other products)(?=.*1 cancelled)(?=.*1 not shipped yet)(?=.*1 bought before its first day)/,
    )
    expect(answer).toMatchObject({ kind: 'acked', body: null })
    const edited = await slack.waitFor(
      'the edited campaign',
      () => slack.messages(alerts).findLast((one) => one.text.includes('edited the campaign “Two”')) ?? null,
    )
    await type('Member', '/f5 campaigns show two', 'at most 20 a day')
    await press('Admin', edited, 'Undo', /undid/i)
  })

  it('lets a campaign be about some countries, and leave returned orders out', async () => {
    const wrong = await form('Admin', '/f5 campaigns edit two')
    expect(await slack.submit('Admin', wrong.id, { countries: 'Germany' })).toMatchObject({
      body: { response_action: 'errors', errors: { countries: expect.stringContaining('two letters') } },
    })
    expect(JSON.stringify(wrong.blocks)).toContain('grey zone')
    const { words } = await agree('Admin', wrong.id, {
      boughtFrom: '',
      countries: 'de, UK',
      returned: 'Left out',
    })
    expect(words).toContain('no returned orders; sent to DE, GB')
    expect(words).toContain('sent to another or an unknown country')
    const [two] = (await database.store.campaigns(account)).filter(({ name }) => name === 'Two')
    expect(two?.definition.filter).toMatchObject({ countries: ['DE', 'GB'], returned: 'without' })
    const edited = await slack.waitFor(
      'the edited campaign',
      () => slack.messages(alerts).findLast((one) => JSON.stringify(one.blocks).includes('sent to DE, GB')) ?? null,
    )
    await press('Admin', edited, 'Undo', /undid/i)
  })

  it('says in the status that orders come by report, how far they are, and what no report can be had of', async () => {
    const name = (report: string) => `order-report/${report}/${account.workspaceId}/${account.accountId}`
    const span = { from: new Date(clock.getTime() - 30 * 86_400_000), to: clock }
    const under = {
      ...noReport,
      spans: [span],
      reportId: '1',
      askedAt: clock,
      orders: 120_000,
      unreadable: 1,
      foreign: 20,
    }
    const refused = { ...noReport, trouble: { at: clock, detail: 'Access to requested resource is denied.' } }
    await database.store.savePosition(name('all-orders'), JSON.stringify(under))
    await database.store.savePosition(name('returns'), JSON.stringify(refused))
    const shown = JSON.stringify(await type('Member', '/f5 status', /Acme/))
    expect(shown).toContain('Orders are brought in by report')
    expect(shown).toContain(
      '120000 orders of this report so far; left out: 1 row without sense and 20 rows of what was sold elsewhere.',
    )
    expect(shown).toContain('Which orders you fulfil are returned is not known')
    await database.store.savePosition(name('all-orders'), JSON.stringify(refused))
    expect(JSON.stringify(await type('Member', '/f5 status', /Acme/))).toContain('comes page by page')
  })

  it('shows once more what a campaign does when something else was entered after it was shown', async () => {
    const edit = await form('Admin', '/f5 campaigns edit two')
    const shows = (words: string) =>
      slack.waitFor(words, () => {
        const view = slack.views('Admin').at(-1)
        return view && JSON.stringify(view.blocks).includes(words) ? view : null
      })
    await slack.submit('Admin', edit.id, { dailyCap: '30' })
    await slack.submit('Admin', (await shows('at most 30 a day')).id, { dailyCap: '40' })
    const last = await shows('at most 40 a day')
    expect(last.submit).toBe('Save')
    const [two] = (await database.store.campaigns(account)).filter(({ name }) => name === 'Two')
    expect(two?.definition.timing.dailyCap).toBeNull()
    await slack.dismiss('Admin', last.id)
  })

  it('opens the form of a shown campaign, and none that could not hold all of it', async () => {
    const shown = await type('Admin', '/f5 campaigns show two', 'Campaign Two')
    await slack.click('Admin', { channel: shown.channel, ts: shown.ts }, { label: 'Edit…' })
    const opened = await slack.waitFor('the form', () => slack.views('Admin').at(-1) ?? null)
    expect(JSON.stringify(opened.blocks)).toContain('"initial_value":"Two"')
    await slack.dismiss('Admin', opened.id)
    const [two] = (await database.store.campaigns(account)).filter(({ name }) => name === 'Two')
    const { name, templateId, definition, version } = two!
    const skus = Array.from({ length: 300 }, (_, at) => `SKU-${at}-LONG`)
    const wide = { name, templateId, version, definition: { ...definition, filter: { ...definition.filter, skus } } }
    const admin = { kind: 'person', userId: 'U0ADMIN001', via: 'form' } as const
    await editCampaign(faced, { tenant: account, actor: admin, campaignId: two!.id, ...wide })
    await type('Admin', '/f5 campaigns edit two', 'more products than a form of Slack holds')
    await type('Admin', '/f5 undo', /undid/i)
  })

  it('resumes after asking, pauses at once, and undoes exactly that', async () => {
    const asks = await type('Admin', '/f5 resume all', /./)
    await press('Admin', asks, 'Resume', /resumed/i)
    const paused = await type('Admin', '/f5 pause all', 'paused 2 campaigns')
    await type('Member', '/f5 pause all', 'Only approvers')
    await press('Admin', paused, 'Undo', /undid|undone|took back/i)
    await press('Admin', paused, 'Undo', /already/i)
    await type('Admin', '/f5 pause one', 'paused 1 campaign')
    await type('Admin', '/f5 pause on', 'One')
    await type('Admin', '/f5 pause', /./)
    await type('Admin', '/f5 undo', /./)
  })

  it('resumes nothing by an old question that was not shown in it', async () => {
    const two = (await database.store.campaigns(account)).find((one) => one.name === 'Two')!
    await type('Admin', '/f5 pause One', 'paused 1 campaign')
    const old = await type('Admin', '/f5 resume all', 'Resume these campaigns')
    await type('Admin', '/f5 pause Two', 'paused 1 campaign')
    await press('Admin', old, 'Resume', 'Things have changed since I asked')
    const holds = await database.store.holds(account)
    expect(holds.filter((hold) => hold.campaignId === two.id)).not.toEqual([])
    const anew = slack.seenBy('Admin', alerts).findLast((one) => one.text.includes('Things have changed'))!
    await slack.click('Admin', { channel: anew.channel, ts: anew.ts }, { label: 'Resume' })
    await expect.poll(() => database.store.holds(account)).toEqual([])
  })

  it('shows what is wrong with a template, and a fix that one approval puts into use, once', async () => {
    const template = await form('Admin', '/f5 templates add')
    await slack.submit('Admin', template.id, {
      name: 'Pushy',
      subject: '[Important] Your order {{orderId}}',
      body: 'Thank you for your order {{orderId}}. We would be glad about an honest review of it.',
      language: 'en',
      format: 'plain',
    })
    await slack.waitFor('the template', () => slack.messages(alerts).find((one) => one.text.includes('Pushy')) ?? null)
    const report = await type('Member', '/f5 audit Pushy', '1 blocked')
    await press('Member', report, 'Explain', /./)
    const proposals = []
    for (let count = 1; count <= 2; count++) {
      await slack.click('Member', { channel: report.channel, ts: report.ts }, { label: 'Show fix' })
      const seen = () => slack.messages(alerts).filter((one) => one.text.includes('approve it?'))
      await slack.waitFor(`proposal ${count}`, () => seen().length === count)
      proposals.push(seen().at(-1)!)
    }
    const [first, second] = proposals as [(typeof proposals)[0], (typeof proposals)[0]]
    await slack.click('Member', { channel: first.channel, ts: first.ts }, { label: 'Approve fix' })
    await slack.waitFor(
      'the refusal',
      () => slack.ephemerals('Member').findLast((one) => one.text.includes('Only approvers')) ?? null,
    )
    await press('Admin', first, 'Approve fix', /approved/)
    const [pushy] = (await database.store.templates(account)).filter((one) => one.name === 'Pushy')
    expect(pushy).toMatchObject({ revision: 2, text: { subject: 'Your order {{orderId}}' } })
    const whispered = slack.ephemerals('Admin').length
    await slack.click('Admin', { channel: second.channel, ts: second.ts }, { label: 'Approve fix' })
    await slack.waitFor('the stale click', () => slack.ephemerals('Admin').length > whispered)
    expect((await database.store.templates(account)).find((one) => one.name === 'Pushy')?.revision).toBe(2)
    await type('Admin', '/f5 undo', /undid/)
    expect((await database.store.templates(account)).find((one) => one.name === 'Pushy')?.text.subject).toContain(
      '[Important]',
    )
  })

  it('sends a template to the sender’s own address as a test, by a word or a button, when an approver asks', async () => {
    await type('Admin', '/f5 templates test pushy', 'There is no mail server')
    const [smtp, from] = [await startSmtp(), 'shop@acme.example']
    onTestFinished(async () => {
      testOutlet = null
      await smtp.close()
    })
    testOutlet = toOurselves(from, smtpSender({ url: smtp.url, from }))
    await type('Member', '/f5 templates test pushy', 'Only approvers')
    await type('Admin', '/f5 templates test pusy', /Did you mean \*Pushy\*/)
    const pushy = await type(
      'Admin',
      '/f5 templates test pushy',
      /^Sent a test of \*Pushy\* \(revision \d\) to `shop@acme\.example`\./,
    )
    expect(JSON.stringify(pushy.blocks)).toMatch(
      /order `302-0000000-000000\d`.*would not get it as it stands.*Important/,
    )
    const shown = await type('Admin', '/f5 templates show thanks & <more>', 'Template Thanks')
    const clean = await press('Admin', shown, 'Send me a test', /Sent a test of \*Thanks &amp; &lt;more&gt;\*/)
    expect(JSON.stringify(clean.blocks)).toContain('audit finds nothing')
    const campaign = await type('Admin', '/f5 campaigns show one', 'Campaign One')
    await press('Admin', campaign, 'Send me a test', /Sent a test of \*Thanks/)
    const list = await type('Member', '/f5 templates', '2 templates')
    await press('Member', list, 'Send me a test', 'Only approvers')
    expect(smtp.received.map((one) => one.to)).toEqual([[from], [from], [from]])
    expect(smtp.received[0]?.raw).toContain('Subject: Test: [Important] Your order 302-')
    await smtp.close()
    await type(
      'Admin',
      '/f5 templates test pushy',
      /did not leave for `shop@acme\.example`: the mail server gave no answer/,
    )
    await type('Admin', '/f5 templates test pushy', /./)
    await type('Admin', '/f5 templates test pushy', 'enough tests for now. The next one can be sent at 23 Nov 2026')
  })

  it('switches to the official request and back', async () => {
    await type('Admin', '/f5 official on', /official/)
    await type('Admin', '/f5 official off all', /./)
    await type('Admin', '/f5 official', /./)
  })

  it('reads a pasted notice, acts once somebody says that it is real, and lifts it again', async () => {
    const paste = await form('Member', '/f5 notice')
    await slack.submit('Member', paste.id, {
      from: 'donotreply@amazon.com',
      subject: 'Your proactive messaging permissions have been restricted',
      body: 'Hello, we have restricted your ability to send proactive messages to buyers for 30 days because messages you sent violate our Communication Guidelines. Any messages you send during this time will be blocked.',
    })
    const asks = await slack.waitFor(
      'the question',
      () => slack.messages(alerts).find((one) => one.text.includes('is it real')) ?? null,
    )
    await slack.click('Member', { channel: asks.channel, ts: asks.ts }, { label: 'It is real: act' })
    await slack.waitFor(
      'the refusal',
      () => slack.ephemerals('Member').find((one) => one.text.includes('Only approvers')) ?? null,
    )
    await press('Admin', asks, 'It is real: act', 'said that the notice is real')
    const card = await slack.waitFor(
      'the card',
      () => slack.messages(alerts).find((one) => one.text.includes('restricted Acme')) ?? null,
    )
    expect(JSON.stringify(card.blocks)).toContain('One')
    await press('Admin', card, 'Audit templates', /./)
    await press('Admin', card, 'Switch to official request', /official/)
    await slack.waitFor('a word in the thread', () => slack.thread(card.ts).length > 1)
    const next = await press('Member', card, 'What to do next', 'reply to Amazon')
    expect(JSON.stringify(next.blocks)).toContain('our account may not start conversations with customers')
    const lift = await press('Admin', card, 'It is lifted', 'Resume buyer messages')
    await press('Admin', lift, 'Stay on the official request', 'restriction is lifted')
    await slack.waitFor(
      'the card redrawn',
      () =>
        slack
          .messages(alerts)
          .find((one) => one.ts === card.ts)
          ?.text.includes('is lifted') ?? null,
    )
    expect(slack.messages(alerts).filter((one) => one.ts === card.ts)).toHaveLength(1)
  })

  it('asks before it pauses, switches at once, and wants two approvers, where the settings say so', async () => {
    const settings = await form('Admin', '/f5 settings')
    await slack.submit('Admin', settings.id, { pausing: 'ask', official: 'automatic', secondApprover: 'two' })
    await slack.waitFor(
      'the change',
      () => slack.messages(alerts).find((one) => one.text.includes('set what a restriction does')) ?? null,
    )
    const key = `<${randomUUID()}@amazon.com>`
    const text = {
      from: 'donotreply@amazon.com',
      subject: 'Your messages',
      body: 'We have restricted you from sending proactive messages to buyers.',
    }
    const mail = { ...text, key, mailbox: 'a@b.example/INBOX', to: [], references: [], authentic: 'verified' as const }
    clock = new Date(clock.getTime() + 3_600_000)
    await takeInMail(faced, { workspaceId: account.workspaceId, mail: { ...mail, receivedAt: clock }, raw: text.body })
    const asks = await slack.waitFor(
      'the question',
      () => slack.messages(alerts).find((one) => one.text.includes('Shall its buyer messages be paused?')) ?? null,
    )
    await press('Admin', asks, 'Pause', 'said that the notice is real')
    const card = await slack.waitFor(
      'the card',
      () => slack.messages(alerts).find((one) => one.text.includes('again restricted Acme')) ?? null,
    )
    const lift = await press('Admin', card, 'It is lifted', 'Resume buyer messages')
    const second = await press('Admin', lift, 'Back to buyer messages', 'a second approver must agree')
    await press('Admin', second, 'Agree', 'another approver must agree')
    expect(await database.store.openRestriction(account)).not.toBeNull()
    await slack.click('Second admin', { channel: second.channel, ts: second.ts }, { label: 'Agree' })
    await slack.waitFor(
      'the outcome in place of the question',
      () =>
        slack
          .messages(alerts)
          .find((one) => one.ts === second.ts)
          ?.text.includes('agreed with <@U0ADMIN001> and said that the restriction is lifted') ?? null,
    )
    expect(await database.store.openRestriction(account)).toBeNull()
  })

  it('tells the whole story of an incident as a file', async () => {
    const told = await type('Admin', '/f5 history incident', 'The story of the incident')
    const [file] = slack.files().filter((one) => one.name.startsWith('incident-'))
    const text = new TextDecoder().decode(file?.bytes)
    expect(told.text).toContain('to its end: 1 notice')
    for (const words of [
      '# Amazon restricted Acme <DE> & Co from messaging buyers',
      'closed as lifted',
      'It is a repeated one.',
      'a notice came in (restriction, verified): “Your messages”',
      'U0ADMIN002 (by button) closed an incident as lifted: One',
      'opened an incident and paused buyer messages: One',
      'Words it rests on:',
    ])
      expect(text).toContain(words)
    await type('Member', '/f5 history incident 7', 'There is no incident')
  })

  it('shows all accounts where none is meant, and the others beside the one that is', async () => {
    const second = anAccount('beta', { ...account, accountId: 'beta', name: 'Beta', alertChannel: 'C0OTHER001' })
    await database.store.saveAccount(second)
    const here = await type('Member', '/f5 status', 'Acme')
    expect(JSON.stringify(here.blocks)).toContain('*Beta*: not restricted; 0 of 0 campaigns running')
    await slack.command('Member', 'general', '/f5 status')
    const all = await slack.waitFor(
      'all accounts',
      () => slack.ephemerals('Member').findLast((one) => one.text.includes('2 accounts, none restricted')) ?? null,
    )
    expect(JSON.stringify(all.blocks)).toContain('*Acme &lt;DE&gt; &amp; Co*')
  })

  it('tells of signs that messaging is in trouble, and of their end', async () => {
    const event = { kind: 'health-changed', marketplaceId: 'A1PA6795UKMFR9', restrictionId: null } as const
    const tell = async (told: AnnouncementEvent, words: string) => {
      await database.store.announce(account, told, clock)
      await announcer.now(account)
      return slack.waitFor(words, () => slack.messages(alerts).findLast((one) => one.text.includes(words)) ?? null)
    }
    await tell({ ...event, what: 'messaging-warning', status: 'BAD' }, 'now warns of the buyer messages')
    await tell({ ...event, what: 'messaging-warning-gone', status: 'GOOD' }, 'no longer warns of the buyer messages')
    await tell({ ...event, what: 'account-status', status: 'AT_RISK' }, 'calls the account AT_RISK')
    await tell(
      { ...event, marketplaceId: null, what: 'account-status', status: 'DEACTIVATED' },
      'Amazon calls the account',
    )
    const today = new Date(clock.getTime() - 3_600_000)
    await tell(
      { kind: 'digest', from: new Date(today.getTime() - 86_400_000), to: today },
      '0 official requests and 0 buyer',
    )
    const many = await tell({ kind: 'many-undelivered', stopped: 6, arrived: 1 }, '6 buyer messages of Acme')
    await press('Admin', many, 'Pause all', /paused/)
    await type('Admin', '/f5 undo', /undid/)
  })

  it('says that nothing really leaves wherever somebody might think so, and where alerts go', async () => {
    const dry = (message: object) => JSON.stringify(message).includes('Dry run')
    const answers: readonly (readonly [string, RegExp])[] = [
      ['pause all', /paused \d campaign/],
      ['undo', /undid/],
      ['campaigns', /2 campaigns/],
      ['campaigns show one', /^Campaign One/],
      ['stats', /in the last 30 days/],
      ['status', /dry run/],
    ]
    for (const [command, answer] of answers)
      expect([command, dry(await type('Admin', `/f5 ${command}`, answer))]).toEqual([command, true])
    expect(JSON.stringify(await type('Member', '/f5 status', /dry run/))).toContain('go to <#C0ALERTS01>')
  })

  it('says in the history what was undone', async () => {
    expect(JSON.stringify(await type('Member', '/f5 history', 'The last'))).toContain('undid “paused”: One')
  })

  it('lists when a name is missing, and answers a paste with where to look', async () => {
    await type('Member', '/f5 campaigns show', /2 campaigns, \d running/)
    await type('Member', '/f5 templates show', '2 templates')
    const paste = await form('Member', '/f5 notice')
    await slack.submit('Member', paste.id, {
      from: 'donotreply@amazon.com',
      subject: 'Your account',
      body: 'Hello, we have restricted your ability to send proactive messages to buyers for 30 days.',
    })
    await slack.waitFor(
      'the answer',
      () => slack.ephemerals('Member').find((one) => one.text.includes('Look in <#C0ALERTS01>')) ?? null,
    )
    const asks = await slack.waitFor(
      'the question',
      () => slack.messages(alerts).findLast((one) => one.text.includes('is it real')) ?? null,
    )
    await press('Admin', asks, 'Ignore', 'said to ignore')
  })

  it('reads a message by the shortcut', async () => {
    const said = await slack.say('Member', alerts, 'Is lunch at twelve?')
    await slack.shortcut('Member', { channel: said.channel, ts: said.ts }, 'read_notice')
    await slack.waitFor(
      'the answer',
      () => slack.ephemerals('Member').find((one) => one.text.includes('do not find anything')) ?? null,
    )
  })

  it('reads a mail that was dropped into the channel as a file, where the workspace allows it', async () => {
    const read = async (bytes: Buffer | string, answer: string) => {
      const { channel, ts } = slack.drop('Member', alerts, { name: 'From Amazon.eml', bytes: Buffer.from(bytes) })
      const before = slack.ephemerals('Member').length
      await slack.shortcut('Member', { channel, ts }, 'read_notice')
      await slack.waitFor(answer, () => {
        const later = slack.ephemerals('Member').slice(before)
        return later.find((one) => one.text.includes(answer)) ?? null
      })
    }
    const mail = rawMail(preparedMails[0]!, amazonSender('mail.example'), clock)
    slack.revoke('files:read')
    await read(mail, 'an admin can grant it the scope `files:read`')
    slack.revoke(null)
    await read(Buffer.alloc(6 * 1024 * 1024, 'a'), 'more than 5 MiB')
    slack.faults.methods = ['file']
    slack.faults.status = 503
    await read(mail, 'did not hand it out in time')
    slack.faults.status = null
    slack.faults.methods = null
    await read('From: a@b.example\nSubject: Lunch\n\nAt twelve?', 'do not find anything')
    await read(mail, 'Look in <#C0ALERTS01>')
    const asks = await slack.waitFor(
      'the question',
      () => slack.messages(alerts).findLast((one) => one.text.includes('is it real')) ?? null,
    )
    await press('Admin', asks, 'Ignore', 'said to ignore')
  })

  it('shows all of it afterwards', async () => {
    for (const command of [
      'status',
      'audit',
      'audit One',
      'audit nothing',
      'campaigns',
      'campaigns show one',
      'templates',
      'templates show thanks',
      'history',
      'stats 90d',
      'help pause',
    ]) {
      await type('Member', `/f5 ${command}`, /./)
    }
    const settings = await form('Admin', '/f5 settings')
    await slack.submit('Admin', settings.id, { live: 'live', channel: 'C0ALERTS01' })
    await slack.waitFor('the switch', () => slack.seenBy('Admin', alerts).find((one) => /live/i.test(one.text)) ?? null)
  })

  it('stays up on whatever is typed', async () => {
    const odd = [
      '<!channel>',
      '🤷',
      '"',
      '`',
      'why <@U0ADMIN001>',
      `pause ${'x'.repeat(2900)}`,
      'stats 999d',
      'audit `rm -rf`',
      'pause in Acme',
      'campaigns show',
      'templates show',
      'official maybe',
      'official constructor',
      'official __proto__',
      'undo undo',
    ]
    for (const text of odd) await type('Admin', `/f5 ${text}`, /./)
    expect(slack.ephemerals('Admin').filter((one) => one.text.includes('Something broke'))).toEqual([])
  })

  it('tells the channel, once, what happened while Slack was away', async () => {
    slack.faults.down = true
    await database.store.announce(account, { kind: 'access-denied', detail: 'while away' }, clock)
    await announcer.now(account)
    expect(slack.messages(alerts).filter((one) => one.text.includes('while away'))).toEqual([])
    slack.faults.down = false
    await slack.waitFor('what happened meanwhile', () =>
      slack.messages(alerts).some((one) => JSON.stringify(one).includes('while away')),
    )
    await announcer.now(account)
    expect(slack.messages(alerts).filter((one) => JSON.stringify(one).includes('while away'))).toHaveLength(1)
  })

  it('has told the channel everything that was stored for it', async () => {
    await announcer.now(account)
    const far = new Date('2027-01-01T00:00:00Z')
    expect(await database.store.nextAnnouncement(account, far, far)).toEqual({ kind: 'none' })
  })
})
