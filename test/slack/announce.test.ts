import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Announcement, AnnouncementEvent } from '../../src/domain/announcement.ts'
import type { Notice, Restriction } from '../../src/domain/notice.ts'
import type { Store } from '../../src/ports.ts'
import { announce } from '../../src/slack/announce.ts'
import { deliverTo } from '../../src/slack/deliver.ts'
import { keepAnnouncing } from '../../src/slack/keep-announcing.ts'
import { anAccount, memoryLog, until } from './fixture.ts'
import { type TinySlack, tinySlack } from './tiny-slack.ts'

const now = new Date('2026-11-23T12:00:00Z')
const tenant = { workspaceId: 'T1', accountId: 'a1' }
const denied: AnnouncementEvent = { kind: 'access-denied', detail: 'no role' }
const asks: AnnouncementEvent = { kind: 'notice-asks', noticeId: 'n1' }

const notice: Notice = {
  id: 'n1',
  workspaceId: 'T1',
  accountId: null,
  key: 'k',
  source: 'paste',
  receivedAt: now,
  authentic: 'reported',
  state: 'asks',
  text: { from: null, subject: 'Restricted', body: 'Dear seller' },
  reading: {
    kind: 'restriction',
    restricted: true,
    scope: 'account',
    durationDays: null,
    endsAt: null,
    permanent: null,
    candidateReasons: [],
    confidence: 1,
    evidence: [],
    orderIds: [],
  },
}

const anIncident: Restriction = {
  ...tenant,
  id: 'r1',
  noticeId: null,
  state: 'open',
  since: now,
  endsAt: null,
  permanent: false,
  repeated: false,
  candidateReasons: [],
  remindAt: now,
}

/** The part of a store that announcing needs, and what was asked of it. */
const queue = (events: readonly AnnouncementEvent[], alertChannel: string | null = 'C1') => {
  const waiting: Announcement[] = events.map((event, index) => ({
    ...tenant,
    id: `${index}`,
    event,
    createdAt: now,
    tries: 0,
  }))
  const put: { id: string; ms: number | null; detail: string }[] = []
  const cards = new Map<string, { channel: string; ts: string }>()
  const store: Partial<Store> = {
    account: async () => anAccount('a1', { alertChannel }),
    accounts: async () => [anAccount('a1', { alertChannel })],
    notice: async () => notice,
    nextAnnouncement: async () => {
      const [announcement] = waiting
      return announcement ? { kind: 'next', announcement } : { kind: 'none' }
    },
    announced: async (_tenant, id) =>
      void waiting.splice(
        waiting.findIndex((one) => one.id === id),
        1,
      ),
    announceLater: async (_tenant, id, again, detail) => {
      put.push({ id, ms: again && again.getTime() - now.getTime(), detail })
      if (again === null)
        waiting.splice(
          waiting.findIndex((one) => one.id === id),
          1,
        )
    },
    card: async (_tenant, subject) => cards.get(subject) ?? null,
    saveCard: async (_tenant, subject, card) => void cards.set(subject, card),
  }
  return { ports: { store: store as Store, now: () => now, liveAllowed: false }, waiting, put, cards }
}

let slack: TinySlack
let deliver: ReturnType<typeof deliverTo>
beforeEach(async () => {
  slack = await tinySlack()
  deliver = deliverTo({ token: 'xoxb-test-token', apiUrl: slack.apiUrl, log: memoryLog().log })
})
afterEach(() => slack.close())

const refuse = (method: string, error: string) => slack.answer(method, () => ({ body: { ok: false, error } }))

describe('a notice that a person is asked about', () => {
  const shown = async (differs: Partial<Notice>): Promise<string> => {
    const { ports } = queue([asks])
    const store: Store = { ...ports.store, notice: async () => ({ ...notice, ...differs }) }
    await announce({ ...ports, store }, deliver, tenant)
    return JSON.stringify(slack.named('chat.postMessage').at(-1)?.args)
  }
  const unclear: Notice['reading'] = { ...notice.reading, kind: 'none', restricted: false }

  it('says that nothing is held where its words may restrict and may not, and how to say that they do', async () => {
    const card = await shown({ authentic: 'verified', accountId: 'a1', reading: unclear })
    for (const words of ['may restrict it and may not', 'Nothing is held meanwhile', 'It is: pause'])
      expect(card).toContain(words)
    expect(card).not.toContain('none begins')
  })

  it('says that no message begins where its words restrict', async () => {
    const card = await shown({ authentic: 'verified', accountId: 'a1' })
    expect(card).toContain('Until somebody answers, none begins')
    expect(card).not.toContain('Nothing is held')
  })
})

describe('what is stored for a channel', () => {
  it('is posted in order, once', async () => {
    const { ports, waiting } = queue([denied, asks, denied])
    expect(await announce(ports, deliver, tenant)).toEqual({ kind: 'told' })
    expect(waiting).toEqual([])
    const texts = slack.named('chat.postMessage').map((call) => call.args['text'])
    expect(texts).toEqual([
      expect.stringContaining('no role'),
      expect.stringContaining('is it real'),
      expect.stringContaining('no role'),
    ])
  })

  it.each([
    ['no channel was chosen', null, 60_000],
    ['we are not connected', 'C1', 2_000],
  ])('waits while %s', async (_why, channel, ms) => {
    const { ports, waiting } = queue([denied], channel)
    expect(await announce(ports, channel ? null : deliver, tenant)).toEqual({ kind: 'wait', ms, why: null })
    expect(waiting).toHaveLength(1)
  })

  it('waits as long as Slack asks, in its order', async () => {
    slack.answer('chat.postMessage', () => ({ status: 429, headers: { 'retry-after': '30' }, body: {} }))
    const { ports, waiting, put } = queue([denied, denied])
    expect(await announce(ports, deliver, tenant)).toEqual({ kind: 'wait', ms: 30_000, why: null })
    expect(waiting).toHaveLength(2)
    expect(put).toEqual([{ id: '0', ms: 30_000, detail: 'rate-limited' }])
  })

  it.each([
    'not_in_channel',
    'channel_not_found',
    'is_archived',
    'token_revoked',
    'restricted_action_read_only_channel',
  ])('is kept while a person can put it right: %s', async (error) => {
    refuse('chat.postMessage', error)
    const { ports, waiting } = queue([denied])
    expect(await announce(ports, deliver, tenant)).toEqual({ kind: 'wait', ms: 60_000, why: error })
    expect(waiting).toHaveLength(1)
  })

  it('is given up only when Slack will never take it, and does not hold up the rest', async () => {
    let calls = 0
    slack.answer('chat.postMessage', () => ({
      body: calls++ === 0 ? { ok: false, error: 'msg_too_long' } : { ok: true, channel: 'C1', ts: '2.2' },
    }))
    const { ports, waiting, put } = queue([denied, denied])
    expect(await announce(ports, deliver, tenant)).toEqual({ kind: 'told' })
    expect(waiting).toEqual([])
    expect(put).toEqual([{ id: '0', ms: null, detail: 'msg_too_long' }])
  })

  it('is told without its shape when Slack finds the shape wrong', async () => {
    slack.answer('chat.postMessage', ({ blocks }) => ({
      body: blocks ? { ok: false, error: 'invalid_blocks' } : { ok: true, channel: 'C1', ts: '2.2' },
    }))
    const { ports } = queue([denied])
    expect(await announce(ports, deliver, tenant)).toEqual({ kind: 'told' })
    expect(slack.named('chat.postMessage').at(-1)?.args['text']).toContain('no role')
  })

  it('redraws a card where it stands, and posts it anew when somebody deleted it', async () => {
    const { ports, cards } = queue([asks, asks])
    await announce(ports, deliver, tenant)
    expect(slack.named('chat.postMessage')).toHaveLength(1)
    expect(slack.named('chat.update')[0]?.args['ts']).toBe(cards.get('notice:n1')?.ts)
    refuse('chat.update', 'message_not_found')
    const again = queue([asks])
    again.cards.set('notice:n1', { channel: 'C1', ts: '0.1' })
    await announce(again.ports, deliver, tenant)
    expect(again.cards.get('notice:n1')?.ts).not.toBe('0.1')
  })
})

describe('a card whose channel is closed to us, when alerts go elsewhere by now', () => {
  const old = { channel: 'C0OLD', ts: '0.1' }
  const closed = (error: string) => (args: Readonly<Record<string, string>>) =>
    args['channel'] === old.channel
      ? { body: { ok: false, error } }
      : { body: { ok: true, channel: args['channel'], ts: '2.2' } }

  it.each(['is_archived', 'channel_not_found', 'not_in_channel'])('is posted anew there: %s', async (error) => {
    slack.answer('chat.update', closed(error))
    const { ports, waiting, cards } = queue([asks, denied])
    cards.set('notice:n1', old)
    expect(await announce(ports, deliver, tenant)).toEqual({ kind: 'told' })
    expect(waiting).toEqual([])
    expect(cards.get('notice:n1')?.channel).toBe('C1')
  })

  it('does not keep back what belongs into its thread', async () => {
    slack.answer('chat.postMessage', closed('is_archived'))
    const { ports, waiting, cards } = queue([{ kind: 'restriction-reminder', restrictionId: 'r1' }])
    cards.set('restriction:r1', old)
    const restrictions = async () => [anIncident]
    const told = await announce({ ...ports, store: { ...ports.store, restrictions } }, deliver, tenant)
    expect(told).toEqual({ kind: 'told' })
    expect(waiting).toEqual([])
    expect(slack.named('chat.postMessage').at(-1)?.args).toMatchObject({ channel: 'C1' })
  })

  it('waits all the same while alerts still go there', async () => {
    refuse('chat.update', 'is_archived')
    const { ports, waiting, cards } = queue([asks])
    cards.set('notice:n1', { channel: 'C1', ts: '0.1' })
    expect(await announce(ports, deliver, tenant)).toEqual({ kind: 'wait', ms: 60_000, why: 'is_archived' })
    expect(waiting).toHaveLength(1)
  })
})

describe('keeping a channel told', () => {
  it('runs once at a time, and once more when something came in between', async () => {
    const release: (() => void)[] = []
    let running = 0
    let most = 0
    const keeper = keepAnnouncing(
      async () => {
        most = Math.max(most, ++running)
        await new Promise<void>((resolve) => release.push(resolve))
        running--
        return { kind: 'told' }
      },
      () => {},
    )
    const first = keeper.now(tenant)
    const others = [keeper.now(tenant), keeper.now(tenant)]
    release.shift()!()
    await until(() => release.length === 1)
    release.shift()!()
    await Promise.all([first, ...others])
    expect(most).toBe(1)
    expect(release).toEqual([])
  })

  it('tries again by itself after a wait and after an error, until it is stopped', async () => {
    const errors: unknown[] = []
    let runs = 0
    const keeper = keepAnnouncing(
      async () => (++runs < 3 ? { kind: 'wait', ms: 1, why: null } : { kind: 'told' }),
      (error) => errors.push(error),
    )
    await keeper.now(tenant)
    await until(() => runs === 3)
    await keeper.stop()
    await keeper.now(tenant)
    expect(runs).toBe(3)
    const failing = keepAnnouncing(
      async () => {
        throw new Error('the database is busy')
      },
      (error) => errors.push(error),
    )
    await failing.now(tenant)
    expect(errors).toHaveLength(1)
    await failing.stop()
  })
})
