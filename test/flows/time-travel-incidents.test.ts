import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { answerNotice } from '../../src/flows/answer-notice.ts'
import { dismissRestriction, liftRestriction } from '../../src/flows/close-restriction.ts'
import { remind } from '../../src/flows/remind.ts'
import { tellIncident } from '../../src/flows/tell-incident.ts'
import { undoChange } from '../../src/flows/undo-change.ts'
import { homes } from '../databases.ts'
import { approver, type Desk, day, liftedMail, mail, openDesk, useDatabase } from './desk.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

/** What can happen on a day, and how many days pass before the next. */
const happening = fc.record({
  wait: fc.integer({ min: 1, max: 20 }),
  what: fc.constantFrom('restricted', 'for-days', 'forged', 'lifted-mail', 'lift', 'dismiss', 'undo', 'person-holds'),
  days: fc.integer({ min: 1, max: 40 }),
})
const year = fc.array(happening, { minLength: 25, maxLength: 35 })

/** What must be true of an account, kept by hand beside the program. */
type Book = {
  open: { id: string; since: Date; endsAt: Date | null; reminded: Date[] } | null
  incidents: number
  /** Holds that people put, which no incident may take away. */
  readonly persons: Set<string>
}

const restricted = async (desk: Desk, book: Book, days: number | null) => {
  const body = `Hello,\n\nyour account has been restricted from sending proactive messages to buyers${days === null ? '' : ` for ${days} days`}.`
  const outcome = await desk.takeIn(mail({ receivedAt: desk.clock.now, body }))
  if (outcome.kind !== 'restricted') throw new Error(`not restricted: ${outcome.kind}`)
  expect(outcome.isNew).toBe(book.open === null)
  if (!outcome.isNew) return
  book.incidents++
  const { id, since, endsAt, repeated } = outcome.restriction
  expect(endsAt).toEqual(days === null ? null : new Date(since.getTime() + days * day))
  // An incident that was dismissed or undone never was one.
  expect(repeated).toBe((await desk.store.restrictions(desk.tenant)).some((one) => one.state === 'lifted'))
  book.open = { id, since, endsAt, reminded: [] }
}

const happens = async (desk: Desk, book: Book, { what, days }: { what: string; days: number }): Promise<void> => {
  const of = { tenant: desk.tenant, actor: approver }
  switch (what) {
    case 'restricted':
      return restricted(desk, book, null)
    case 'for-days':
      return restricted(desk, book, days)
    case 'forged': {
      const before = await desk.state()
      const asked = await desk.takeIn(mail({ receivedAt: desk.clock.now, authentic: 'unverified' }))
      expect(asked.kind).toBe('asks')
      const noticeId = asked.kind === 'asks' ? asked.notice.id : ''
      const answer = { workspaceId: desk.account.workspaceId, noticeId, actor: approver, accountId: null }
      await answerNotice(desk.ports, { ...answer, answer: 'ignore' })
      return expect(await desk.state()).toEqual(before)
    }
    case 'lifted-mail':
      await desk.takeIn(liftedMail({ receivedAt: desk.clock.now }))
      return
    case 'person-holds': {
      const { id } = await desk.hold('mugs')
      book.persons.add(id)
      return
    }
    case 'lift':
    case 'dismiss': {
      const restrictionId = book.open?.id ?? 'none'
      const closed =
        what === 'lift'
          ? await liftRestriction(desk.ports, { ...of, restrictionId, back: 'buyer-messages' })
          : await dismissRestriction(desk.ports, { ...of, restrictionId })
      expect(closed.kind).toBe(book.open ? 'lifted' : 'not-open')
      book.open = null
      return
    }
    case 'undo': {
      const opening = (await desk.store.changes(desk.tenant, 500)).find((one) => one.action === 'restriction-opened')
      if (!book.open || !opening) return
      expect(await undoChange(desk.ports, { ...of, changeId: opening.id })).toMatchObject({ kind: 'undone' })
      book.open = null
    }
  }
}

/** A day's tick: reminders come when they are due, and never for what is over. */
const tick = async (desk: Desk, book: Book) => {
  await remind(desk.ports, { tenant: desk.tenant })
  const reminders = (await desk.told()).filter((event) => event.kind === 'restriction-reminder')
  if (reminders.length === 0) return
  expect(reminders).toEqual([{ kind: 'restriction-reminder', restrictionId: book.open?.id }])
  const { since, endsAt, reminded } = book.open!
  const now = desk.clock.now
  expect(now >= (endsAt ?? new Date(since.getTime() + 30 * day))).toBe(true)
  const last = reminded.at(-1)
  if (last) expect(now.getTime() - last.getTime()).toBeGreaterThanOrEqual(7 * day)
  reminded.push(now)
}

const holdsTrue = async (desk: Desk, book: Book, number: number) => {
  const { holds, open } = await desk.state()
  expect(open?.id ?? null).toBe(book.open?.id ?? null)
  const byPersons = holds.filter((hold) => hold.cause.kind === 'person').map((hold) => hold.id)
  expect(new Set(byPersons)).toEqual(book.persons)
  expect(holds.filter((hold) => hold.cause.kind === 'restriction')).toHaveLength(book.open ? 2 : 0)
  const claim = await desk.claim(await desk.addSend('soap', number))
  expect(claim.kind).toBe(book.open ? 'held' : 'claimed')
}

/** The embedded database takes its time: it travels through one of them. */
const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo']

describe.each(homes)('A year of incidents $name', (home) => {
  const database = useDatabase(home)

  test.each(home === homes[0] ? ['Europe/Berlin'] : zones)(
    'leaves no trace of what was ignored, holds back every message of what was not, and reminds in time, in %s',
    async (timeZone) => {
      process.env['TZ'] = timeZone
      const live = fc.asyncProperty(year, async (happenings) => {
        const desk = await openDesk(database())
        for (const id of ['soap', 'mugs']) await desk.addCampaign(id)
        const book: Book = { open: null, incidents: 0, persons: new Set() }
        for (const [number, { wait, ...one }] of happenings.entries()) {
          for (let passed = 0; passed < wait; passed++) {
            desk.wait(1)
            await tick(desk, book)
          }
          await happens(desk, book, one)
          await holdsTrue(desk, book, number + 1)
        }
        const restrictions = await desk.store.restrictions(desk.tenant)
        for (const [index, restriction] of restrictions.entries()) {
          const story = await tellIncident(desk.ports, { tenant: desk.tenant, number: index + 1 })
          expect(story?.restriction.id).toBe(restriction.id)
          expect(story?.changes.some((change) => change.action === 'restriction-opened')).toBe(true)
        }
      })
      await fc.assert(live, { numRuns: 1 })
    },
  )
})
