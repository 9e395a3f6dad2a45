import { describe, expect, onTestFinished, test } from 'vitest'
import { readMail } from '../../src/adapters/mail/decode-mail.ts'
import { toOurselves } from '../../src/adapters/mail/own-address.ts'
import { smtpSender } from '../../src/adapters/mail/send-mail.ts'
import type { Account } from '../../src/domain/account.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { sendTest } from '../../src/flows/send-test.ts'
import type { TestOutlet } from '../../src/ports.ts'
import { startSmtp } from '../../src/sandbox/mail/start-smtp.ts'
import { homes } from '../databases.ts'
import { sampleOrder } from '../domain/sample-orders.ts'
import { bribe, cleanText, type Desk, mail, monday, openDesk, useDatabase } from './desk.ts'

const from = 'shop@acme.example'
const hour = 3_600_000

/** A desk with a real mail server beside it, and a template called `thanks`. */
const openWithMail = async (desk: Promise<Desk>, text: MessageText = cleanText) => {
  const [{ ports, ...rest }, smtp] = [await desk, await startSmtp()]
  onTestFinished(() => smtp.close())
  const outlet: TestOutlet = toOurselves(from, smtpSender({ url: smtp.url, from }))
  await rest.addTemplate('thanks', text)
  const send = (name = 'thanks', testOutlet: TestOutlet | null = outlet) =>
    sendTest({ ...ports, testOutlet: () => testOutlet }, { account: rest.account, name })
  const tested = async (name = 'thanks') => {
    const outcome = await send(name)
    if (outcome.kind !== 'tested') throw new Error(outcome.kind)
    return outcome
  }
  const saveOrders = (...orders: Parameters<typeof sampleOrder>[0][]) =>
    rest.store.saveOrders(rest.tenant, orders.map(sampleOrder), { since: monday, next: null, upTo: null })
  return { ...rest, ports, smtp, send, tested, saveOrders }
}

const mug = { asin: 'B1', sku: 'MUG-1', title: 'Blue mug', quantity: 1 }
const counts = (desk: Pick<Desk, 'store' | 'tenant'>) =>
  desk.store.countSends(desk.tenant, { from: new Date(0), to: new Date(monday.getTime() + 100 * hour) })

describe.each(homes)('a test of a template $name', (home) => {
  const database = useDatabase(home)
  const open = (text?: MessageText, differs: Partial<Account> = {}) => openWithMail(openDesk(database(), differs), text)

  test('goes to the sender’s own address, in a dry run too, marked as a test', async () => {
    const desk = await open()
    expect(await desk.tested()).toMatchObject({ to: from, answer: { kind: 'accepted' }, audit: { verdict: 'pass' } })
    expect(desk.account.live).toBe(false)
    expect(desk.smtp.received).toHaveLength(1)
    expect(desk.smtp.received[0]).toMatchObject({
      to: [from],
      raw: expect.stringMatching(/^Subject: Test: Your order 123-1234567-1234567\r?$/m),
    })
  })

  test('shows the values of the newest order that has all of them', async () => {
    const desk = await open({ ...cleanText, body: `${cleanText.body} It was {{productTitle}}.` })
    await desk.saveOrders(
      { orderId: '302-0000000-0000001', updatedAt: monday, items: [mug] },
      { orderId: '302-0000000-0000002', updatedAt: new Date(monday.getTime() + hour), items: [mug] },
      { orderId: '302-0000000-0000003', updatedAt: new Date(monday.getTime() + 2 * hour), items: [] },
    )
    expect(await desk.tested()).toMatchObject({ order: { orderId: '302-0000000-0000002' }, unfilled: [] })
    expect(desk.smtp.received[0]?.raw).toContain('It was Blue mug.')
  })

  test('is filled in with examples where no order has what it needs', async () => {
    const everything = '{{orderLink}} {{asin}} {{sku}} {{quantity}} {{marketplace}} {{purchaseDate}} {{deliveryDate}}'
    const desk = await open({ ...cleanText, body: `${cleanText.body} {{sellerName}} {{productTitle}} ${everything}` })
    await desk.saveOrders({ items: [] })
    expect(await desk.tested()).toMatchObject({ order: null, unfilled: [] })
    expect(desk.smtp.received[0]?.raw).not.toMatch(/[{}]/)
  })

  test('is sent though the audit blocks it, and says so of the text as it was filled in', async () => {
    const blocked = await open(bribe)
    expect(await blocked.tested()).toMatchObject({ answer: { kind: 'accepted' }, audit: { verdict: 'block' } })
    const spoilt = await open({ ...cleanText, body: `${cleanText.body} Your {{productTitle}} is on its way.` })
    await spoilt.saveOrders({ items: [{ ...mug, title: 'Mug with a FREE gift card for your 5 star review' }] })
    expect(await spoilt.tested()).toMatchObject({ audit: { verdict: 'block' } })
  })

  test('names what nothing fills, and leaves it as it stands', async () => {
    const desk = await open(
      { ...cleanText, body: `${cleanText.body} {{buyerName}} {{sellerName}}` },
      { sellerName: '' },
    )
    await desk.saveOrders({})
    expect(await desk.tested()).toMatchObject({
      order: { orderId: sampleOrder().orderId },
      unfilled: ['buyerName', 'sellerName'],
      audit: { verdict: 'block' },
    })
    expect(desk.smtp.received[0]?.raw).toContain('{{buyerName}} {{sellerName}}')
  })

  test('is no send: nothing is claimed, changed or counted', async () => {
    const desk = await open()
    await desk.addCampaign('ask')
    const send = await desk.addSend('ask', 1)
    const before = [await counts(desk), await desk.store.changes(desk.tenant, 100), await desk.told()]
    expect(await desk.tested()).toMatchObject({ order: { orderId: send.orderId } })
    expect([await counts(desk), await desk.store.changes(desk.tenant, 100), await desk.told()]).toEqual([
      before[0],
      before[1],
      [],
    ])
    expect(await desk.store.sendsOf(desk.tenant, send.orderId)).toEqual([send])
    expect(await desk.claim(send)).toMatchObject({ kind: 'claimed' })
  })

  test('that comes back into a watched mailbox is not taken for a mail of Amazon’s', async () => {
    const desk = await open(bribe)
    await desk.tested()
    const read = await readMail(Buffer.from(desk.smtp.received[0]?.raw ?? ''))
    if (read.kind !== 'read') throw new Error(read.detail)
    const { subject, body } = read.text
    expect(body).toContain('FREE gift')
    expect(await desk.takeIn(mail({ from, to: [from], subject, body, authentic: 'verified' }))).toEqual({
      kind: 'not-a-notice',
    })
  })

  test('leaves ten times an hour at most, each account by itself', async () => {
    const desk = await open()
    const sent: number[] = []
    for (let minutes = 0; minutes < 120; minutes++) {
      if ((await desk.send()).kind === 'tested') sent.push(minutes)
      desk.wait(1 / 1440)
    }
    const mostInAnHour = Math.max(...sent.map((at) => sent.filter((one) => one >= at && one < at + 60).length))
    expect(sent.slice(0, 5)).toEqual([0, 1, 2, 3, 4])
    expect(mostInAnHour).toBeLessThanOrEqual(10)
    await desk.send()
    expect(await desk.send()).toMatchObject({ kind: 'enough', until: expect.any(Date) })
    expect((await (await open()).send()).kind).toBe('tested')
  })

  test('needs a mail server and a template that is there', async () => {
    const desk = await open()
    expect(await desk.send('thanks', null)).toEqual({ kind: 'no-mail-server' })
    expect(await desk.send('thank')).toEqual({ kind: 'unknown-template', name: 'thank', nearest: 'thanks' })
    expect(desk.smtp.received).toEqual([])
  })

  test('that the mail server refuses comes back with its answer', async () => {
    const desk = await open()
    desk.smtp.refuse({ code: 554, text: 'not this text' })
    expect(await desk.tested()).toMatchObject({ answer: { kind: 'refused', why: 'content' } })
    await desk.smtp.close()
    expect(await desk.tested()).toMatchObject({ answer: { kind: 'unavailable' } })
  })
})
