import { amazonSender, forgedSender, preparedMails, rawMail } from './mail/notices.ts'
import { type Stage, setStage, wordsOf } from './stage.ts'
import { alertChannel, authservId, type Sandbox } from './start-sandbox.ts'
import { mailsFor, order, orderId, requestsFor } from './story-orders.ts'

/** What the story expected and saw, a sentence each; `failed` is what it did not see. */
export type StorySummary = {
  readonly seen: readonly string[]
  readonly failed: string | null
  readonly firstAlertMs: number | null
}

const minute = 60 * 1000
const day = 24 * 60 * minute

/** One incident, from Amazon's mail to the lifted restriction, played by people at their keyboards. */
export async function playStory(
  sandbox: Sandbox,
  write: (text: string) => void,
  startedAt: number,
  /** What happens between two scenes: a test ends the app there as a power cut would. */
  intermission: () => Promise<void> = async () => {},
): Promise<StorySummary> {
  const seen: string[] = []
  const stage = setStage(sandbox, write, seen)
  let firstAlertMs: number | null = null
  try {
    firstAlertMs = await forge(stage, startedAt)
    for (const act of [prepare, restrict, mend, switchToOfficial, pauseAndUndo, lift, escalate, conclude]) {
      await intermission()
      await act(stage)
    }
    return { seen, failed: null, firstAlertMs }
  } catch (error) {
    return { seen, failed: error instanceof Error ? error.message : String(error), firstAlertMs }
  }
}

const followUp = {
  name: 'Friendly follow-up',
  subject: 'Your order {{orderId}}',
  body: 'Hello,\n\nwe hope that {{productTitle}} arrived safely. If you have a moment, please leave an honest review on Amazon, whether good or bad.\n\nOrder: {{orderId}}\n{{sellerName}}',
}
const thankYou = {
  name: 'Thank-you mail',
  subject: 'Thank you for order {{orderId}}',
  body: 'Hello,\n\nthank you for buying {{productTitle}}.\n\nLeave us a 5-star review and we will send you a free gift card.\n\nIf anything is wrong with the item, simply reply to this message.\n\nOrder: {{orderId}}',
}

const restricted = 'has restricted'

/** Returns how long the first alert took, from the start of everything. */
async function forge({ sandbox, scene, expect, click, find }: Stage, startedAt: number): Promise<number> {
  scene('A forged notice, on the first day')
  sandbox.mailbox.deliver(rawMail(preparedMails[0]!, forgedSender(authservId), sandbox.now()), sandbox.now())
  const question = await find('Is this notice from Amazon?')
  const firstAlertMs = Date.now() - startedAt
  await click('Admin', question, 'Ignore')
  await find('said to ignore the notice')
  const cards = sandbox.slack.messages(alertChannel).filter((one) => wordsOf(one).includes(restricted))
  expect('the forged notice changed nothing', cards.length === 0)
  return firstAlertMs
}

async function prepare({ sandbox, scene, expect, command, click, fill, find }: Stage): Promise<void> {
  scene('A seller sets up two mails and three campaigns')
  for (const template of [followUp, thankYou]) {
    await fill('Admin', '/f5 templates add', { ...template, language: 'English', format: 'Plain text' })
    await find(`added the template “${template.name}”`)
  }
  const always = { boughtFrom: '', after: 'the end of the delivery promise', days: '0', from: '0', to: '24' }
  const merchant = { ...always, fulfilledBy: 'Seller-fulfilled' }
  await fill('Admin', '/f5 campaigns add', { ...merchant, name: 'Follow-up', text: `Buyer message: ${followUp.name}` })
  await fill('Admin', '/f5 campaigns add', { ...merchant, name: 'Thank you', text: `Buyer message: ${thankYou.name}` })
  await fill('Admin', '/f5 campaigns add', {
    ...always,
    fulfilledBy: 'Fulfilled by Amazon',
    name: 'FBA reviews',
    text: 'Amazon’s official Request a Review',
  })
  await find('added the campaign “FBA reviews”')
  await fill('Admin', '/f5 settings', { live: 'Live: sends are real' })
  await find('set live')
  await command('Admin', '/f5 resume all')
  await click('Admin', await find('Resume?', 'Admin'), 'Resume')
  await find('resumed campaigns')
  sandbox.amazon.orders.add(order(sandbox, 1, 'MERCHANT'), order(sandbox, 2, 'AMAZON'))
  await sandbox.moveClock(5 * minute)
  expect('a buyer message left for the seller-fulfilled order', sandbox.smtp.received.length === 1)
  expect('an official request left for the order fulfilled by Amazon', requestsFor(sandbox, 2) === 1)
  await command('Member', '/f5 pause all')
  await find('approver', 'Member')
  expect('a member may look but not change', true)
}

async function restrict({ sandbox, scene, expect, find }: Stage): Promise<void> {
  scene('Amazon’s own notice')
  const delivered = Date.now()
  sandbox.mailbox.deliver(rawMail(preparedMails[0]!, amazonSender(authservId), sandbox.now()), sandbox.now())
  const card = await find(restricted)
  expect(`the real notice became a card in the channel after ${Date.now() - delivered} ms`, true)
  expect('the card invents no end date', wordsOf(card).includes('no end date given'))
  sandbox.amazon.orders.add(order(sandbox, 3, 'MERCHANT'), order(sandbox, 4, 'AMAZON'))
  await sandbox.moveClock(5 * minute)
  expect('no buyer message leaves during the restriction', sandbox.smtp.received.length === 1)
  expect('official requests go on', requestsFor(sandbox, 4) === 1)
}

async function mend({ sandbox, scene, expect, click, find }: Stage): Promise<void> {
  scene('The audit finds the text, a person approves the fix')
  await click('Admin', await find(restricted), 'Audit templates')
  const report = await find('Audited 2 templates')
  expect('the audit names the offending words', /5-star review/i.test(wordsOf(report)))
  await click('Admin', report, 'Show fix')
  const fix = await find('Fix for Thank-you mail')
  await click('Admin', fix, 'Approve fix')
  const approved = await find('approved the fix')
  expect('the card says who approved', /Admin|U0ADMIN001/.test(wordsOf(approved)))
  expect('the offer of a gift is gone from the template', !wordsOf(approved).includes('gift card'))
  await click('Admin', await find(restricted), 'What to do next')
  const next = wordsOf(await find('mend the texts, reply to Amazon', 'Admin'))
  expect('a reply to Amazon is drafted that names what was removed', /found and removed.*5-star review/s.test(next))
  expect(
    'the model was shown no buyer’s data',
    !/marketplace\.amazon|\d{3}-\d{7}-\d{7}/.test(JSON.stringify(sandbox.model.journal)),
  )
}

async function switchToOfficial({ sandbox, scene, expect, command, click, find }: Stage): Promise<void> {
  scene('The official request goes on in place of the mails')
  await click('Admin', await find(restricted), 'Switch to official request')
  await find('official Request a Review:')
  await sandbox.moveClock(5 * minute)
  expect('the waiting seller-fulfilled order got Amazon’s own request', requestsFor(sandbox, 3) === 1)
  expect('the order that had its message was not asked again', requestsFor(sandbox, 1) === 0)
  await command('Member', `/f5 why ${orderId(3)}`)
  await find(`Order ${orderId(3)}`, 'Member')
  await command('Member', '/f5 stats 7d')
  await find('Last 7 days', 'Member')
}

async function pauseAndUndo({ sandbox, scene, expect, command, click, find }: Stage): Promise<void> {
  scene('Everything stops, and goes on exactly as it was')
  await command('Admin', '/f5 pause all')
  const paused = await find('paused 3 campaigns')
  sandbox.amazon.orders.add(order(sandbox, 5, 'AMAZON'))
  await sandbox.moveClock(5 * minute)
  expect('nothing leaves after "paused"', requestsFor(sandbox, 5) === 0)
  await click('Admin', paused, 'Undo')
  await find('undid: paused')
  await sandbox.moveClock(60 * minute)
  expect('after the undo the order is asked', requestsFor(sandbox, 5) === 1)
}

async function lift({ sandbox, scene, expect, click, find }: Stage): Promise<void> {
  scene('Thirty days later')
  await sandbox.moveClock(30 * day)
  await find('Is it lifted?')
  sandbox.mailbox.deliver(rawMail(preparedMails[2]!, amazonSender(authservId), sandbox.now()), sandbox.now())
  await find('Amazon writes that the restriction has ended')
  const card = await find(restricted)
  await click('Admin', card, 'It is lifted')
  await click('Admin', await find('How shall the campaigns go on', 'Admin'), 'Back to buyer messages')
  await find('the restriction is lifted')
  expect('nothing resumed before a person said so', sandbox.smtp.received.length === 1)
  sandbox.amazon.orders.add(order(sandbox, 6, 'MERCHANT'))
  await sandbox.moveClock(5 * minute)
  await sandbox.moveClock(60 * minute)
  expect('buyer messages leave again', sandbox.smtp.received.length === 2)
  expect(
    'each message names its order',
    sandbox.smtp.received.every((mail) => /\d{3}-\d{7}-\d{7}/.test(mail.raw)),
  )
}

async function escalate({ sandbox, scene, expect, click, fill, find }: Stage): Promise<void> {
  scene('A second restriction, with an end date')
  await fill('Admin', '/f5 settings', { secondApprover: 'A second approver must agree' })
  sandbox.mailbox.deliver(rawMail(preparedMails[1]!, amazonSender(authservId), sandbox.now()), sandbox.now())
  const card = wordsOf(await find('has again restricted'))
  expect('the second restriction is called a repeated one', card.includes('*repeated* restriction'))
  expect('its end is the one that the notice gives', card.includes('until'))
  await sandbox.moveClock(30 * day)
  await find('The period that the notice gave ended')
  const question = 'How shall the campaigns go on'
  const first = await find(question, 'Admin')
  await click('Admin', await find('has again restricted'), 'It is lifted')
  const asks = await sandbox.slack.waitFor(`“${question}” once more`, () =>
    sandbox.slack.seenBy('Admin', alertChannel).find((one) => wordsOf(one).includes(question) && one.ts > first.ts),
  )
  await click('Admin', asks, 'Back to buyer messages')
  const second = await find('a second approver must agree')
  await click('Admin', second, 'Agree')
  await find('You asked for this yourself', 'Admin')
  await click('Second admin', second, 'Agree')
  await find('agreed with')
  sandbox.amazon.orders.add(order(sandbox, 7, 'MERCHANT'))
  await sandbox.moveClock(5 * minute)
  await sandbox.moveClock(60 * minute)
  expect('two approvers brought the buyer messages back', mailsFor(sandbox, 7) === 1)
}

async function conclude({ sandbox, scene, expect, command, find }: Stage): Promise<void> {
  scene('What was seen')
  await command('Admin', '/f5 history')
  await find('History of', 'Admin')
  await command('Admin', '/f5 history incident')
  await find('The story of the incident')
  const asked = [1, 2, 3, 4, 5, 6, 7].map((number) => requestsFor(sandbox, number) + mailsFor(sandbox, number))
  expect(
    `7 orders, each asked exactly once (${asked.join(' ')})`,
    asked.every((count) => count === 1),
  )
  expect('Slack had nothing to object to', sandbox.slack.problems().length === 0)
}
