import { describe, expect, test } from 'vitest'
import { usualIncidentMode } from '../../src/domain/account.ts'
import { type IncomingMail, isSurelyRead, type NoticeReading } from '../../src/domain/notice.ts'
import { readNotice } from '../../src/domain/read-notice.ts'
import { answerNotice } from '../../src/flows/answer-notice.ts'
import { liftRestriction } from '../../src/flows/close-restriction.ts'
import { openRestriction } from '../../src/flows/open-restriction.ts'
import { settleNotice } from '../../src/flows/settle-notice.ts'
import { showRestriction } from '../../src/flows/show-restriction.ts'
import { switchOfficial } from '../../src/flows/switch-official.ts'
import { takeInMail } from '../../src/flows/take-in-mail.ts'
import { undoChange } from '../../src/flows/undo-change.ts'
import type { Store } from '../../src/ports.ts'
import { newNotice } from '../contracts/store/world.ts'
import { homes } from '../databases.ts'
import { freshTexts } from '../samples/notices/all-texts.ts'
import {
  approver,
  bribe,
  cleanText,
  colleague,
  type Desk,
  daysAfter,
  liftedMail,
  mail,
  monday,
  openDesk,
  useDatabase,
} from './desk.ts'

const opened = async (desk: Desk, one: IncomingMail = mail()) => {
  const outcome = await desk.takeIn(one)
  if (outcome.kind !== 'restricted') throw new Error(`not restricted: ${outcome.kind}`)
  return outcome
}

/** A store whose process dies where `method` would be called. */
const dyingAt = (store: Store, method: 'settleNotice' | 'change'): Store => ({
  ...store,
  [method]: () => Promise.reject(new Error('killed')),
})

describe.each(homes)('A notice that comes in $name', (home) => {
  const database = useDatabase(home)

  test('opens an incident when it is genuine: the buyer messages of every campaign are held, and nothing else', async () => {
    const desk = await openDesk(database())
    for (const id of ['soap', 'mugs']) await desk.addCampaign(id)
    await desk.addCampaign('asks', { channel: 'official' })
    const paused = await desk.hold('mugs', { channel: 'official' })
    const { restriction, isNew, notice } = await opened(desk)
    expect(isNew).toBe(true)
    expect(restriction).toMatchObject({
      noticeId: notice.id,
      state: 'open',
      since: monday,
      endsAt: null,
      permanent: false,
      repeated: false,
      candidateReasons: ['marketing-promotion'],
      remindAt: daysAfter(30),
    })
    const { holds, open } = await desk.state()
    expect(open).toEqual(restriction)
    expect(holds.filter((hold) => hold.id !== paused.id)).toHaveLength(2)
    for (const campaignId of ['soap', 'mugs']) {
      const cause = { kind: 'restriction', restrictionId: restriction.id }
      expect(holds).toContainEqual({ id: expect.any(String), campaignId, channel: 'buyer-message', cause })
    }
    expect(holds).toContainEqual(paused)
    expect(await desk.told()).toMatchObject([{ kind: 'restriction-opened', restrictionId: restriction.id }])
    expect(await desk.store.notice(desk.account.workspaceId, notice.id)).toMatchObject({
      state: 'acted',
      accountId: 'acme',
    })
  })

  test('lets no buyer message begin once it is taken in, while official requests go on', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    await desk.addCampaign('asks', { channel: 'official' })
    const [message, request, later] = [
      await desk.addSend('soap', 1),
      await desk.addSend('asks', 2),
      await desk.addSend('soap', 3),
    ]
    await opened(desk)
    expect(await desk.claim(message)).toMatchObject({ kind: 'held' })
    expect(await desk.claim(request)).toMatchObject({ kind: 'claimed' })
    // Switched to the official request, the same campaign may ask.
    expect(await desk.claim(later, 'official')).toMatchObject({ kind: 'claimed' })
  })

  test('ends when it says so, and never by a day nobody gave', async () => {
    const dated = await openDesk(database())
    const body =
      'Your account has been restricted from sending proactive messages to buyers for 30 days, because of marketing in them.'
    expect((await opened(dated, mail({ body }))).restriction).toMatchObject({
      endsAt: daysAfter(30),
      remindAt: daysAfter(30),
    })
    const forGood = await openDesk(database())
    const final =
      'Your account has been permanently restricted from sending proactive messages to buyers, because of marketing in them.'
    expect((await opened(forGood, mail({ body: final }))).restriction).toMatchObject({ endsAt: null, permanent: true })
  })

  test('that is read twice opens one incident and is told once', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const one = mail()
    await opened(desk, one)
    const before = await desk.state()
    expect(await desk.takeIn(one)).toMatchObject({ kind: 'known', notice: { state: 'acted' } })
    expect(await desk.state()).toEqual(before)
    expect(await desk.told()).toHaveLength(1)
  })

  test('joins the incident that is open already, in its thread', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const first = await opened(desk)
    const before = await desk.state()
    const second = await opened(desk)
    expect(second).toMatchObject({ isNew: false, restriction: { id: first.restriction.id } })
    expect(await desk.state()).toEqual(before)
    expect(await desk.told()).toMatchObject([
      { kind: 'restriction-opened' },
      { kind: 'restriction-notice', restrictionId: first.restriction.id, noticeId: second.notice.id },
    ])
  })

  test('opens exactly one incident together with others at the same moment', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const same = mail()
    const outcomes = await Promise.all([same, same, mail(), mail(), mail()].map((one) => desk.takeIn(one)))
    expect(outcomes.filter((one) => one.kind === 'restricted' && one.isNew)).toHaveLength(1)
    expect(await desk.store.restrictions(desk.tenant)).toHaveLength(1)
    expect((await desk.state()).holds).toHaveLength(1)
    const told = await desk.told()
    expect(told.filter((event) => event.kind === 'restriction-opened')).toHaveLength(1)
    // Four mails, of which one is the card and three are in its thread.
    expect(told.filter((event) => event.kind === 'restriction-notice')).toHaveLength(3)
    const notices = await desk.store.notices(desk.account.workspaceId, 10)
    expect(notices.map((notice) => notice.state)).toEqual(['acted', 'acted', 'acted', 'acted'])
  })

  test('opens the incident although a campaign disappears between looking and acting', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    let looks = 0
    const campaigns: Store['campaigns'] = async (tenant) => {
      const there = await desk.store.campaigns(tenant)
      looks += 1
      return looks === 1 ? [...there, { ...there[0]!, id: 'gone' }] : there
    }
    const ports = { ...desk.ports, store: { ...desk.store, campaigns } }
    const outcome = await takeInMail(ports, { workspaceId: desk.account.workspaceId, mail: mail(), raw: '' })
    expect(outcome).toMatchObject({ kind: 'restricted', isNew: true })
    expect((await desk.state()).holds.map((hold) => hold.campaignId)).toEqual(['soap'])
  })

  test('is made good when the process died after it was kept and before anything acted on it', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const message = await desk.addSend('soap', 1)
    const one = mail()
    const dying = { ...desk.ports, store: dyingAt(desk.store, 'change') }
    const ask = { workspaceId: desk.account.workspaceId, mail: one, raw: one.body }
    await expect(takeInMail(dying, ask)).rejects.toThrow('killed')
    expect(await desk.store.notices(desk.account.workspaceId, 5)).toMatchObject([{ state: 'new', key: one.key }])
    // Until then it is taken for true: a genuine restriction that nobody has acted on yet lets no message begin.
    expect(await desk.claim(message)).toEqual({ kind: 'held', because: 'account-restricted' })
    expect(await opened(desk, one)).toMatchObject({ isNew: true })
    expect((await desk.state()).holds).toHaveLength(1)
    expect(await desk.told()).toHaveLength(1)
  })

  test('opens and is settled together, so that no crash in between lets it open again after it was undone', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const one = mail()
    const dying = { ...desk.ports, store: dyingAt(desk.store, 'settleNotice') }
    await takeInMail(dying, { workspaceId: desk.account.workspaceId, mail: one, raw: '' })
    const [opening] = await desk.store.changes(desk.tenant, 1)
    const undo = { tenant: desk.tenant, actor: colleague, changeId: opening!.id }
    expect(await undoChange(desk.ports, undo)).toMatchObject({ kind: 'undone' })
    expect(await desk.takeIn(one)).toMatchObject({ kind: 'known', notice: { state: 'acted' } })
    expect((await desk.state()).open).toBeNull()
  })

  test('names the sends that were under way when the incident was opened', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const send = await desk.addSend('soap', 1)
    await desk.claim(send)
    const reading = readNotice(mail(), { authentic: 'verified', receivedAt: monday })
    const saved = await desk.store.saveNotice(newNotice(desk, { reading, state: 'new' }), '')
    const ask = { account: desk.account, notice: saved.notice, actor: colleague }
    expect(await openRestriction(desk.ports, ask)).toMatchObject({ kind: 'opened', inFlight: [{ id: send.id }] })
  })

  test('says what it costs: orders that wait, those that miss their window, and messages that were blocked', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    await desk.addCampaign('asks', { channel: 'official' })
    const blocked = await desk.addSend('soap', 1)
    const claimed = await desk.claim(blocked)
    if (claimed.kind !== 'claimed') throw new Error(`not claimed: ${claimed.kind}`)
    for (const number of [2, 3]) await desk.addSend('soap', number)
    await desk.addSend('asks', 4)
    const { restriction } = await opened(desk)
    const bounced = { kind: 'undelivered', because: 'restricted' } as const
    await desk.store.settleSend(desk.tenant, blocked.id, claimed.send.attemptId!, bounced, desk.ports.now())
    const orders = async () =>
      (await showRestriction(desk.ports, { tenant: desk.tenant, restrictionId: restriction.id }))?.orders
    expect(await orders()).toEqual({
      waiting: 2,
      missing: 0,
      until: { kind: 'a-week', at: daysAfter(7) },
      blocked: 1,
    })
    desk.wait(4)
    expect(await orders()).toMatchObject({ waiting: 2, missing: 2 })
    await switchOfficial(desk.ports, { tenant: desk.tenant, actor: colleague, name: 'soap', on: true })
    expect(await orders()).toMatchObject({ waiting: 0, missing: 0 })
  })

  test('asks first where the account is set to that: nothing is held, and no message begins until somebody answers', async () => {
    const desk = await openDesk(database(), { incidents: { ...usualIncidentMode, pausing: 'ask' } })
    await desk.addCampaign('soap')
    const asked = await desk.takeIn()
    if (asked.kind !== 'asks') throw new Error(`not asked: ${asked.kind}`)
    expect(await desk.state()).toMatchObject({ holds: [], open: null })
    const waiting = await desk.addSend('soap', 1)
    expect(await desk.claim(waiting)).toMatchObject({ kind: 'held' })
    const ask = { workspaceId: desk.account.workspaceId, noticeId: asked.notice.id, actor: approver, accountId: 'acme' }
    expect(await answerNotice(desk.ports, { ...ask, answer: 'real' })).toMatchObject({ kind: 'restricted' })
    expect((await desk.state()).holds).toHaveLength(1)
    // What follows is about the incident that is open, and asks nothing more.
    expect(await desk.takeIn()).toMatchObject({ kind: 'restricted', isNew: false })
  })

  test('is set against every text of the 30 days before, the gravest and the most sent first', async () => {
    const desk = await openDesk(database())
    for (const id of ['soap', 'mugs', 'tea']) await desk.addCampaign(id, { text: id === 'tea' ? cleanText : bribe })
    // The soap's text was mended ten days before the restriction, the mugs' after it.
    await desk.add({ kind: 'revision', templateId: 'text of soap', from: 1, to: 2, text: cleanText })
    const claimed = await desk.claim(await desk.addSend('mugs', 1))
    if (claimed.kind !== 'claimed') throw new Error(claimed.kind)
    const sent = { kind: 'sent', because: 'accepted' } as const
    await desk.store.settleSend(desk.tenant, claimed.send.id, claimed.send.attemptId!, sent, desk.clock.now)
    desk.wait(10)
    const { restriction } = await opened(desk, mail({ receivedAt: desk.clock.now }))
    desk.wait(1)
    await desk.add({ kind: 'revision', templateId: 'text of mugs', from: 1, to: 2, text: cleanText })
    const facts = await showRestriction(desk.ports, { tenant: desk.tenant, restrictionId: restriction.id })
    const found = facts!.reasons.find((one) => one.reason === 'review-incentive-or-manipulation')!.found
    expect(found.map((one) => [one.template.id, one.rule, one.mended, one.sent])).toEqual([
      ['text of mugs', 'incentive-for-review', true, 1],
      ['text of soap', 'incentive-for-review', true, 0],
    ])
  })

  /** Words that nobody had seen when they were written. */
  const freshMail = (holds: (reading: NoticeReading) => boolean): IncomingMail => {
    const texts = freshTexts().map(([, { text }]) => mail({ ...text, from: mail().from }))
    const found = texts.find((one) => holds(readNotice(one, { authentic: 'verified', receivedAt: one.receivedAt })))
    if (!found) throw new Error('none of the fresh texts is read so')
    return found
  }

  test('asks first when its words are not sure, and holds until somebody answers', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const unsure = freshMail((reading) => reading.restricted && !isSurelyRead(reading))
    expect(await desk.takeIn(unsure)).toMatchObject({ kind: 'asks', notice: { reading: { restricted: true } } })
    expect(await desk.claim(await desk.addSend('soap', 1))).toMatchObject({ kind: 'held' })
  })

  test('that may be one for all that can be read is shown to a person, and holds nothing meanwhile', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const asked = await desk.takeIn(freshMail(({ unclear }) => unclear === true))
    if (asked.kind !== 'asks') throw new Error(`not asked: ${asked.kind}`)
    expect(asked.notice.reading).toMatchObject({ kind: 'none', restricted: false })
    expect(await desk.told()).toMatchObject([{ kind: 'notice-asks', noticeId: asked.notice.id }])
    expect(await desk.claim(await desk.addSend('soap', 1))).toMatchObject({ kind: 'claimed' })
    const ask = { workspaceId: desk.account.workspaceId, noticeId: asked.notice.id, actor: approver, accountId: null }
    expect(await answerNotice(desk.ports, { ...ask, answer: 'real' })).toMatchObject({
      kind: 'restricted',
      restriction: { endsAt: null },
    })
    expect(await desk.claim(await desk.addSend('soap', 2))).toMatchObject({ kind: 'held' })
  })

  test('that asked first and is ignored leaves everything running', async () => {
    const desk = await openDesk(database(), { incidents: { ...usualIncidentMode, pausing: 'ask' } })
    await desk.addCampaign('soap')
    const asked = await desk.takeIn()
    if (asked.kind !== 'asks') throw new Error(`not asked: ${asked.kind}`)
    const ask = { workspaceId: desk.account.workspaceId, noticeId: asked.notice.id, actor: approver, accountId: null }
    expect(await answerNotice(desk.ports, { ...ask, answer: 'ignore' })).toMatchObject({ kind: 'ignored' })
    expect(await desk.claim(await desk.addSend('soap', 1))).toMatchObject({ kind: 'claimed' })
  })

  test('switches to the official request at once where the account is set to that, and its undo takes both back', async () => {
    const desk = await openDesk(database(), { incidents: { ...usualIncidentMode, official: 'automatic' } })
    for (const id of ['soap', 'switched before']) await desk.addCampaign(id)
    await switchOfficial(desk.ports, { tenant: desk.tenant, actor: colleague, name: 'switched before', on: true })
    const { restriction } = await opened(desk)
    expect((await desk.state()).official.toSorted()).toEqual(['soap', 'switched before'])
    expect(await desk.claim(await desk.addSend('soap', 1), 'official')).toMatchObject({ kind: 'claimed' })
    const lift = { tenant: desk.tenant, actor: approver, restrictionId: restriction.id, back: null }
    expect(await liftRestriction(desk.ports, { ...lift, back: 'buyer-messages' })).toMatchObject({ kind: 'lifted' })
    expect((await desk.state()).official).toEqual(['switched before'])
    desk.wait(40)
    const again = await opened(desk, mail({ receivedAt: desk.clock.now }))
    const facts = await showRestriction(desk.ports, { tenant: desk.tenant, restrictionId: again.restriction.id })
    await undoChange(desk.ports, { tenant: desk.tenant, actor: colleague, changeId: facts!.openedBy!.id })
    expect(await desk.state()).toMatchObject({ holds: [], official: ['switched before'], open: null })
  })

  test('asks and acts on nothing when its sender could not be verified', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const message = await desk.addSend('soap', 1)
    const before = await desk.state()
    const outcome = await desk.takeIn(mail({ authentic: 'unverified' }))
    expect(outcome).toMatchObject({ kind: 'asks', notice: { state: 'asks', accountId: 'acme' } })
    expect(await desk.state()).toEqual(before)
    expect(await desk.told()).toMatchObject([{ kind: 'notice-asks' }])
    expect(await desk.claim(message)).toMatchObject({ kind: 'claimed' })
    expect(await desk.store.changes(desk.tenant, 1)).not.toMatchObject([{ action: 'restriction-opened' }])
  })

  test('is told and acts on nothing when it only looks like Amazon', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const message = await desk.addSend('soap', 1)
    const before = await desk.state()
    const outcome = await desk.takeIn(mail({ authentic: 'lookalike', from: 'Amazon <notice@arnazon.example>' }))
    expect(outcome).toMatchObject({ kind: 'told', notice: { state: 'noted' } })
    expect(await desk.state()).toEqual(before)
    expect(await desk.told()).toMatchObject([{ kind: 'notice-received' }])
    expect(await desk.claim(message)).toMatchObject({ kind: 'claimed' })
  })

  test('acts on nothing when its sender is not genuine, whatever was read in it', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const believed = { ...readNotice(mail(), { authentic: 'verified', receivedAt: monday }), restricted: true }
    for (const authentic of ['lookalike', 'unverified', 'reported'] as const) {
      const { notice } = await desk.store.saveNotice(
        newNotice(desk, { authentic, reading: believed, state: 'new' }),
        '',
      )
      const outcome = await settleNotice(desk.ports, { notice, candidates: [desk.account], references: [] })
      expect(outcome.kind).toBe(authentic === 'lookalike' ? 'told' : 'asks')
      expect(await desk.state()).toMatchObject({ holds: [], open: null })
    }
  })

  test('that only an impostor lifts resumes nothing, and neither does a genuine one', async () => {
    const desk = await openDesk(database())
    await desk.addCampaign('soap')
    const { restriction } = await opened(desk)
    const before = await desk.state()
    await desk.told()
    expect(await desk.takeIn(liftedMail({ authentic: 'lookalike' }))).toMatchObject({ kind: 'told' })
    expect(await desk.takeIn(liftedMail({ authentic: 'unverified' }))).toMatchObject({ kind: 'asks' })
    expect(await desk.takeIn(liftedMail())).toMatchObject({ kind: 'told' })
    expect(await desk.state()).toEqual(before)
    expect(await desk.told()).toMatchObject([
      { kind: 'notice-received' },
      { kind: 'notice-asks' },
      { kind: 'restriction-notice', restrictionId: restriction.id },
    ])
  })

  test('about no restriction at all is not kept', async () => {
    const desk = await openDesk(database())
    expect(await desk.takeIn(mail({ subject: 'Your payment', body: 'We have sent you 20 EUR.' }))).toEqual({
      kind: 'not-a-notice',
    })
    expect(await desk.store.notices(desk.account.workspaceId, 5)).toEqual([])
    expect(await desk.told()).toEqual([])
  })

  test('keeps no mail address, phone number or order id of what it quotes', async () => {
    const desk = await openDesk(database())
    const body = `${mail().body}\nIt is about order 302-1234567-7654321 of jane@buyer.example, +49 30 901820.`
    const { notice } = await opened(desk, mail({ body }))
    const kept = JSON.stringify((await desk.store.notice(desk.account.workspaceId, notice.id))?.text)
    expect(kept).not.toMatch(/302-1234567-7654321|jane@buyer\.example|901820/)
    expect(kept).toContain('restricted')
  })

  test('says "repeated" after an earlier restriction, but not after one that was dismissed or undone', async () => {
    const desk = await openDesk(database())
    const first = await opened(desk)
    await undoChange(desk.ports, {
      tenant: desk.tenant,
      actor: colleague,
      changeId: (await desk.store.changes(desk.tenant, 1))[0]!.id,
    })
    const second = await opened(desk)
    expect(second.restriction).toMatchObject({ repeated: false })
    const close = (to: 'dismissed' | 'lifted', of = second.restriction) =>
      desk.add({ kind: 'restriction', restriction: of, from: 'open', to })
    await close('dismissed')
    const third = await opened(desk)
    expect(third.restriction).toMatchObject({ repeated: false })
    await close('lifted', third.restriction)
    expect((await opened(desk)).restriction).toMatchObject({ repeated: true })
    expect(first.restriction.id).not.toBe(second.restriction.id)
  })
})
