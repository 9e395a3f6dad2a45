import { describe, expect, test } from 'vitest'
import { messageIdOf } from '../../src/domain/message-id.ts'
import type { NoticeText } from '../../src/domain/notice.ts'
import { answerNotice } from '../../src/flows/answer-notice.ts'
import { readReportedNotice, reportedTextLimit } from '../../src/flows/read-reported-notice.ts'
import { homes } from '../databases.ts'
import { approver, colleague, type Desk, liftedMail, mail, monday, openDesk, useDatabase } from './desk.ts'

const asked = async (desk: Desk, one = mail({ authentic: 'unverified' })) => {
  const outcome = await desk.takeIn(one)
  if (outcome.kind !== 'asks') throw new Error(`does not ask: ${outcome.kind}`)
  return outcome.notice
}

const answer = (
  desk: Desk,
  noticeId: string,
  says: 'real' | 'ignore',
  more: { actor?: typeof approver; accountId?: string | null } = {},
) =>
  answerNotice(desk.ports, {
    workspaceId: desk.account.workspaceId,
    noticeId,
    actor: more.actor ?? approver,
    answer: says,
    accountId: more.accountId ?? null,
  })

const stateOf = async (desk: Desk, id: string) => (await desk.store.notice(desk.account.workspaceId, id))?.state

describe.each(homes)('Notices $name', (home) => {
  const database = useDatabase(home)

  describe('A notice that asks', () => {
    test('opens the incident when a person says that it is real, in that person’s name', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      const send = await desk.addSend('soap', 1)
      await desk.claim(send)
      const notice = await asked(desk)
      const outcome = await answer(desk, notice.id, 'real')
      expect(outcome).toMatchObject({
        kind: 'restricted',
        restriction: { noticeId: notice.id },
        inFlight: [{ id: send.id }],
      })
      expect((await desk.store.changes(desk.tenant, 1))[0]).toMatchObject({
        action: 'restriction-opened',
        actor: approver,
        at: monday,
      })
      expect(await stateOf(desk, notice.id)).toBe('acted')
      expect((await desk.state()).holds).toHaveLength(1)
    })

    test('changes nothing when a person says to ignore it', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      const notice = await asked(desk)
      const before = await desk.state()
      expect(await answer(desk, notice.id, 'ignore')).toMatchObject({ kind: 'ignored' })
      expect(await desk.state()).toEqual(before)
      expect(await answer(desk, notice.id, 'real')).toMatchObject({
        kind: 'already-answered',
        notice: { state: 'ignored' },
      })
      expect(await desk.state()).toEqual(before)
    })

    test('has one answer with one effect, of several given at the same moment', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      const winners = new Set<string>()
      for (let round = 0; round < 12; round++) {
        const notice = await asked(desk)
        await desk.told()
        // Saying that it is real takes more steps: the other sets out later and later, so that either may be first.
        const ignoring = async () => {
          for (let step = 0; step < round; step++) await stateOf(desk, notice.id)
          return answer(desk, notice.id, 'ignore')
        }
        const first = answer(desk, notice.id, 'real')
        const outcomes = await Promise.all([
          first,
          ignoring(),
          answer(desk, notice.id, 'real', { actor: colleague }),
          ignoring(),
        ])
        const counted = outcomes.filter((one) => one.kind !== 'already-answered')
        expect(counted).toHaveLength(1)
        const real = counted[0]?.kind === 'restricted'
        winners.add(counted[0]!.kind)
        const open = (await desk.state()).open
        expect([open !== null, await stateOf(desk, notice.id)]).toEqual(real ? [true, 'acted'] : [false, 'ignored'])
        if (open) await desk.add({ kind: 'restriction', restriction: open, from: 'open', to: 'dismissed' })
        for (const hold of (await desk.state()).holds) await desk.add({ kind: 'hold-removed', hold })
      }
      expect([...winners].toSorted(), 'the race was won by one side only').toEqual(['ignored', 'restricted'])
    })

    test('joins the incident that is open by then', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      const doubtful = await asked(desk)
      await desk.takeIn()
      await desk.told()
      const outcome = await answer(desk, doubtful.id, 'real')
      expect(outcome).toMatchObject({ kind: 'restricted', inFlight: [] })
      expect(await desk.store.restrictions(desk.tenant)).toHaveLength(1)
      expect(await desk.told()).toMatchObject([{ kind: 'restriction-notice', noticeId: doubtful.id }])
    })

    test('and says that a restriction ended, resumes nothing: the incident waits for "It is lifted"', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      await desk.takeIn()
      const before = await desk.state()
      const notice = await asked(desk, liftedMail({ authentic: 'unverified' }))
      const outcomes = await Promise.all([1, 2, 3].map(() => answer(desk, notice.id, 'real')))
      expect(outcomes.filter((one) => one.kind === 'lifted-noted')).toHaveLength(1)
      expect(outcomes.find((one) => one.kind === 'lifted-noted')).toMatchObject({ restriction: before.open })
      expect(await desk.state()).toEqual(before)
    })

    test('is not known in another workspace', async () => {
      const desk = await openDesk(database())
      const notice = await asked(desk)
      const elsewhere = await openDesk(database())
      expect(await answer(elsewhere, notice.id, 'real')).toEqual({ kind: 'unknown-notice' })
      expect(await stateOf(desk, notice.id)).toBe('asks')
    })
  })

  describe('A genuine notice that fits two accounts', () => {
    const twoAccounts = async () => {
      const desk = await openDesk(database())
      const other = await desk.addAccount({ accountId: 'acme-us', name: 'Acme US' })
      await desk.addCampaign('soap')
      return { desk, other: { workspaceId: other.workspaceId, accountId: other.accountId } }
    }

    test('asks in both channels which one it is about, and until then no buyer message begins on either', async () => {
      const { desk, other } = await twoAccounts()
      const send = await desk.addSend('soap', 1)
      const notice = await asked(desk, mail())
      expect(notice.accountId).toBeNull()
      for (const tenant of [desk.tenant, other]) {
        expect(await desk.told(tenant)).toEqual([{ kind: 'notice-asks', noticeId: notice.id }])
        expect(await desk.store.openRestriction(tenant)).toBeNull()
      }
      expect(await desk.claim(send)).toEqual({ kind: 'held', because: 'account-restricted' })
      expect(await answer(desk, notice.id, 'real')).toMatchObject({ kind: 'which-account' })
      expect(await answer(desk, notice.id, 'real', { accountId: 'nobody' })).toMatchObject({ kind: 'which-account' })
      expect(await stateOf(desk, notice.id)).toBe('asks')
      // Named, it restricts that account and lets the other go on.
      const said = await answer(desk, notice.id, 'real', { accountId: other.accountId })
      expect(said).toMatchObject({ kind: 'restricted', account: { accountId: 'acme-us' } })
      expect(await desk.store.openRestriction(other)).not.toBeNull()
      expect(await desk.store.openRestriction(desk.tenant)).toBeNull()
      expect(await desk.claim(send)).toMatchObject({ kind: 'claimed' })
    })

    test('restricts exactly one of them when both are named at the same moment', async () => {
      const { desk, other } = await twoAccounts()
      const notice = await asked(desk, mail())
      const outcomes = await Promise.all([
        answer(desk, notice.id, 'real', { accountId: 'acme' }),
        answer(desk, notice.id, 'real', { accountId: 'acme-us', actor: colleague }),
      ])
      expect(outcomes.map((one) => one.kind).toSorted()).toEqual(['already-answered', 'restricted'])
      const open = await Promise.all([desk.tenant, other].map((tenant) => desk.store.openRestriction(tenant)))
      expect(open.filter(Boolean)).toHaveLength(1)
      expect(await desk.store.notice(desk.account.workspaceId, notice.id)).toMatchObject({
        accountId: open.find(Boolean)?.accountId,
      })
    })

    test('stays with the account it was found to be about, whatever an answer names', async () => {
      const desk = await openDesk(database(), { recipients: ['eu@acme.example'] })
      await desk.addAccount({ accountId: 'acme-us', recipients: ['us@acme.example'] })
      const notice = await asked(desk, mail({ to: ['eu@acme.example'], authentic: 'unverified' }))
      expect(await answer(desk, notice.id, 'real', { accountId: 'acme-us' })).toMatchObject({
        kind: 'restricted',
        restriction: { accountId: 'acme' },
      })
    })

    test('is about the one whose mailbox it came to, or the one it was addressed to', async () => {
      const desk = await openDesk(database(), { recipients: ['eu@acme.example'] })
      const us = await desk.addAccount({ accountId: 'acme-us', recipients: ['US@acme.example'] })
      const jp = await desk.addAccount({ accountId: 'acme-jp', mailboxes: ['jp@acme.example/INBOX'], recipients: [] })
      const addressed = await desk.takeIn(mail({ to: ['us@ACME.example'] }))
      expect(addressed).toMatchObject({ kind: 'restricted', restriction: { accountId: us.accountId } })
      const delivered = await desk.takeIn(mail({ mailbox: 'jp@acme.example/INBOX', to: ['eu@acme.example'] }))
      expect(delivered).toMatchObject({ kind: 'restricted', restriction: { accountId: jp.accountId } })
      expect(await desk.takeIn(mail({ mailbox: 'new@acme.example/INBOX', to: [] }))).toMatchObject({
        kind: 'asks',
        candidates: [{}, {}, {}],
      })
    })
  })

  describe('A notice that a person passed on', () => {
    const text: NoticeText = { from: null, subject: 'Your messages to customers', body: mail().body }
    const report = (desk: Desk, differs: Partial<NoticeText> = {}) =>
      readReportedNotice(desk.ports, { tenant: desk.tenant, text: { ...text, ...differs }, source: 'paste' })

    test('asks whether it is real, and acts on nothing until then', async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      const send = await desk.addSend('soap', 1)
      const before = await desk.state()
      const outcome = await report(desk)
      expect(outcome).toMatchObject({
        kind: 'asks',
        notice: { state: 'asks', authentic: 'reported', accountId: 'acme' },
      })
      expect(await desk.state()).toEqual(before)
      expect(await desk.told()).toMatchObject([{ kind: 'notice-asks' }])
      expect(await desk.claim(send)).toMatchObject({ kind: 'claimed' })
      if (outcome.kind !== 'asks') throw new Error('does not ask')
      expect(await answer(desk, outcome.notice.id, 'real')).toMatchObject({ kind: 'restricted' })
      expect((await desk.state()).open).toMatchObject({ noticeId: outcome.notice.id })
    })

    test('is kept and asked about in one step, so that no crash keeps it unasked', async () => {
      const desk = await openDesk(database())
      const dying = { ...desk.store, settleNotice: () => Promise.reject(new Error('killed')) }
      const ports = { ...desk.ports, store: dying }
      await readReportedNotice(ports, { tenant: desk.tenant, text, source: 'shortcut' }).catch(() => {})
      const kept = await desk.store.notices(desk.account.workspaceId, 5)
      expect(kept.map((notice) => notice.state)).toEqual(['asks'])
      expect(await desk.told()).toEqual([{ kind: 'notice-asks', noticeId: kept[0]!.id }])
    })

    test('is warned of when it pretends to be Amazon, and cannot be called real', async () => {
      const desk = await openDesk(database())
      const body =
        'Your account has been restricted. Verify your password at http://amazon-seller.evil.example/login within 24 hours.'
      const outcome = await report(desk, { from: 'Amazon <support@amaz0n-help.example>', body })
      expect(outcome).toMatchObject({ kind: 'told', notice: { authentic: 'lookalike', state: 'noted' } })
      if (outcome.kind !== 'told') throw new Error('not told')
      expect(await answer(desk, outcome.notice.id, 'real')).toMatchObject({ kind: 'already-answered' })
      expect((await desk.state()).open).toBeNull()
    })

    test('is refused when it is empty or too long, and not kept when it says nothing about the account', async () => {
      const desk = await openDesk(database())
      expect(await report(desk, { body: ' \n' })).toEqual({ kind: 'empty' })
      expect(await report(desk, { body: 'x'.repeat(reportedTextLimit + 1) })).toMatchObject({ kind: 'too-long' })
      expect(await report(desk, { subject: 'Lunch', body: 'See you at noon.' })).toMatchObject({ kind: 'not-a-notice' })
      expect(await desk.store.notices(desk.account.workspaceId, 5)).toEqual([])
    })
  })

  describe('A note that Amazon blocked one message', () => {
    const blocked = (references: readonly string[] = []) =>
      mail({
        references,
        subject: 'Your message could not be delivered',
        body: 'Your message about order 302-1234567-0000001 was not delivered because it contains a link, which is not permitted.',
      })

    const withMessage = async () => {
      const desk = await openDesk(database())
      await desk.addCampaign('soap')
      await desk.addCampaign('mugs')
      const send = await desk.addSend('soap', 1)
      const claimed = await desk.claim(send)
      if (claimed.kind !== 'claimed') throw new Error('not claimed')
      await desk.store.settleSend(
        desk.tenant,
        send.id,
        claimed.send.attemptId!,
        { kind: 'sent', because: 'accepted' },
        desk.clock.now,
      )
      return desk
    }

    test('pauses the campaign that sent it, for buyer messages, and tells which', async () => {
      const desk = await withMessage()
      const outcome = await desk.takeIn(blocked())
      expect(outcome).toMatchObject({ kind: 'bounce', notice: { reading: { kind: 'single-message-block' } } })
      const { holds } = await desk.state()
      expect(holds).toMatchObject([{ campaignId: 'soap', channel: 'buyer-message', cause: { kind: 'early-warning' } }])
      const [change] = await desk.store.changes(desk.tenant, 1)
      expect(await desk.told()).toMatchObject([{ kind: 'early-warning', campaignId: 'soap', changeId: change!.id }])
      // A second block of the same campaign pauses nothing more, and is told as well.
      await desk.takeIn(blocked())
      expect((await desk.state()).holds).toEqual(holds)
      expect(await desk.told()).toMatchObject([{ kind: 'early-warning', changeId: null }])
    })

    test('that is read again, or by two at the same moment, pauses and warns once', async () => {
      const desk = await withMessage()
      const one = blocked()
      await Promise.all([desk.takeIn(one), desk.takeIn(one)])
      await desk.takeIn(one)
      expect((await desk.state()).holds).toHaveLength(1)
      expect(await desk.told()).toHaveLength(1)
    })

    test('whose sender is not verified pauses nothing', async () => {
      const desk = await withMessage()
      await desk.takeIn({ ...blocked(), authentic: 'unverified' })
      expect((await desk.state()).holds).toEqual([])
    })

    test('is about the one of several accounts that has the order, or sent the message it refers to', async () => {
      const desk = await withMessage()
      const other = await desk.addAccount({ accountId: 'acme-us', name: 'Acme US' })
      expect(await desk.takeIn(blocked())).toMatchObject({ kind: 'bounce' })
      expect((await desk.state()).holds).toMatchObject([{ campaignId: 'soap', cause: { kind: 'early-warning' } }])
      expect(await desk.told({ ...desk.tenant, accountId: other.accountId })).toEqual([])
      const nameless = {
        ...blocked(),
        body: 'Your message was not delivered because it contains a link, which is not permitted.',
      }
      const [send] = await desk.store.sendsOf(desk.tenant, '302-1234567-0000001')
      const bounce = { ...nameless, references: [messageIdOf(send!.attemptId!, 'shop@acme.example')] }
      expect(await desk.takeIn(bounce)).toMatchObject({ kind: 'bounce' })
      // One that tells neither is put to both, and pauses nothing.
      expect(await desk.takeIn({ ...nameless, key: '<another@amazon.com>' })).toMatchObject({ kind: 'told' })
      expect((await desk.state()).holds).toHaveLength(1)
    })

    test('frees its order for one official request, also when it says that the account is restricted', async () => {
      for (const one of [blocked(), mail()]) {
        const desk = await withMessage()
        const [send] = await desk.store.sendsOf(desk.tenant, '302-1234567-0000001')
        await desk.takeIn({ ...one, references: [messageIdOf(send!.attemptId!, 'shop@acme.example')] })
        expect(await desk.store.sendsOf(desk.tenant, send!.orderId)).toMatchObject([
          { decision: { kind: 'undelivered' } },
        ])
      }
    })
  })
})
