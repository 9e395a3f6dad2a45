import { randomUUID } from 'node:crypto'
import { digest } from '../../src/adapters/digest.ts'
import type { Database } from '../../src/adapters/store/open-database.ts'
import { type Account, usualIncidentMode } from '../../src/domain/account.ts'
import type { Actor } from '../../src/domain/actor.ts'
import type { AnnouncementEvent } from '../../src/domain/announcement.ts'
import type { Channel, Hold } from '../../src/domain/campaign.ts'
import type { Effect } from '../../src/domain/change.ts'
import type { IncomingMail } from '../../src/domain/notice.ts'
import type { Send } from '../../src/domain/send.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { makeChange, tenantOf } from '../../src/flows/make-change.ts'
import { takeInMail } from '../../src/flows/take-in-mail.ts'
import type { Ports } from '../../src/ports.ts'
import { sampleCampaign, sampleOrder } from '../domain/sample-orders.ts'

export const monday = new Date('2026-11-23T10:00:00Z')
export const day = 86_400_000
export const daysAfter = (days: number, from = monday): Date => new Date(from.getTime() + days * day)

export const approver: Actor = { kind: 'person', userId: 'U-approver', via: 'button' }
export const colleague: Actor = { kind: 'person', userId: 'U-colleague', via: 'command' }

export const cleanText: MessageText = {
  subject: 'Your order {{orderId}}',
  body: 'Thank you for your order {{orderId}}. If you like, you can leave a review of it.',
  format: 'plain',
  language: 'en',
  contactReason: null,
  attachments: [],
}
/** Forbidden, and only a person or a model can reword it. */
export const bribe: MessageText = {
  ...cleanText,
  body: 'Thank you for order {{orderId}}. We give you a FREE gift for your review.',
}

export { sharedDatabase as useDatabase } from '../shared-database.ts'

const accountOf = (workspaceId: string, differs: Partial<Account>): Account => ({
  workspaceId,
  accountId: 'acme',
  name: 'Acme',
  region: 'eu',
  marketplaces: ['A1PA6795UKMFR9'],
  alertChannel: 'C1',
  mailboxes: ['alerts@acme.example/INBOX'],
  recipients: ['acme@acme.example'],
  live: false,
  incidents: usualIncidentMode,
  injectsOrderId: false,
  sellerName: 'Acme',
  ...differs,
})

/** The mail of a first restriction without an end date, genuine unless told otherwise. */
export const mail = (differs: Partial<IncomingMail> = {}): IncomingMail => ({
  mailbox: 'alerts@acme.example/INBOX',
  key: `<${randomUUID()}@amazon.com>`,
  receivedAt: monday,
  from: 'Amazon <donotreply@amazon.com>',
  to: ['acme@acme.example'],
  references: [],
  subject: 'Your messages to customers',
  body: 'Hello,\n\nyour account has been restricted from sending proactive messages to buyers, because of marketing or promotions in your messages.',
  authentic: 'verified',
  ...differs,
})

export const liftedMail = (differs: Partial<IncomingMail> = {}): IncomingMail =>
  mail({
    subject: 'Restriction lifted',
    body: 'Hello,\n\nthe restriction on your account has been lifted. You can send proactive messages to buyers again.',
    ...differs,
  })

/** A seller's team at work on the real store, at a clock that only the test moves. */
export const openDesk = async ({ store }: Database, differs: Partial<Account> = {}) => {
  const clock = { now: monday }
  const account = accountOf(`T-${randomUUID()}`, differs)
  const tenant = tenantOf(account)
  await store.saveWorkspace({ id: account.workspaceId, name: 'Acme', botUserId: null })
  await store.saveAccount(account)
  const ports = {
    store,
    now: () => clock.now,
    newId: randomUUID as () => string,
    digest,
    ownPhrases: {},
    wake: () => {},
    liveAllowed: true,
    connections: () => [],
  } satisfies Partial<Ports>
  const add = async (...effects: readonly Effect[]) => {
    const change = makeChange(ports, { tenant, actor: colleague, action: 'campaign-added', effects })
    const outcome = await store.change(change, [])
    if (outcome.kind !== 'changed') throw new Error(`not changed: ${outcome.subject}`)
    return outcome.change
  }
  return {
    store,
    account,
    tenant,
    ports,
    clock,
    add,
    wait: (days: number) => {
      clock.now = daysAfter(days, clock.now)
    },
    addAccount: async (more: Partial<Account>) => {
      const other = accountOf(account.workspaceId, more)
      await store.saveAccount(other)
      return other
    },
    addTemplate: async (id: string, text: MessageText = cleanText) => {
      await add({ kind: 'template', templateId: id, name: id, text, from: 'none', to: 'there' })
      return id
    },
    /** A campaign that runs, on its own clean template unless told otherwise. */
    addCampaign: async (id: string, of: { channel?: Channel; text?: MessageText } = {}) => {
      const channel = of.channel ?? 'buyer-message'
      const templateId = channel === 'official' ? null : `text of ${id}`
      const text = of.text ?? cleanText
      const { definition } = sampleCampaign()
      const campaign = { id, name: id, channel, templateId, definition }
      await add(
        ...(templateId
          ? [
              {
                kind: 'template' as const,
                templateId,
                name: templateId,
                text,
                from: 'none' as const,
                to: 'there' as const,
              },
            ]
          : []),
        { kind: 'campaign', campaign, from: 'none', to: 'there' },
      )
      return id
    },
    hold: async (campaignId: string, differently: Partial<Hold> = {}) => {
      const hold: Hold = {
        id: randomUUID(),
        campaignId,
        channel: 'buyer-message',
        cause: { kind: 'person' },
        ...differently,
      }
      await add({ kind: 'hold-added', hold })
      return hold
    },
    takeIn: (one: IncomingMail = mail()) =>
      takeInMail(ports, { workspaceId: account.workspaceId, mail: one, raw: `${one.subject}\n\n${one.body}` }),
    /** A due send of this campaign; with a number for its order. */
    addSend: async (campaignId: string, number: number): Promise<Send> => {
      const order = sampleOrder({ orderId: `302-1234567-${String(number).padStart(7, '0')}` })
      await store.saveOrders(tenant, [order], { since: clock.now, next: null, upTo: null })
      const campaign = (await store.campaigns(tenant)).find((one) => one.id === campaignId)
      if (!campaign) throw new Error(`no campaign ${campaignId}`)
      const send: Send = {
        ...tenant,
        id: randomUUID(),
        orderId: order.orderId,
        marketplaceId: order.marketplaceId,
        campaignId,
        channel: campaign.channel,
        decision: { kind: 'planned', because: 'in-window', at: clock.now },
        dueAt: clock.now,
        windowEndsAt: daysAfter(10, clock.now),
        sendingSince: null,
        attemptId: null,
        updatedAt: clock.now,
      }
      await store.savePlans(tenant, campaign, [{ order, send }])
      return send
    },
    claim: (send: Send, channel: Channel = send.channel) =>
      store.claimSend(tenant, send.id, { id: randomUUID(), at: clock.now, channel }),
    /** All that pauses, incidents and undo touch. */
    state: async () => ({
      holds: await store.holds(tenant),
      official: (await store.campaigns(tenant)).filter((one) => one.official).map((one) => one.id),
      open: await store.openRestriction(tenant),
    }),
    /** What the channel was to be told since the last look. */
    told: async (of = tenant): Promise<readonly AnnouncementEvent[]> => {
      const events: AnnouncementEvent[] = []
      for (;;) {
        const next = await store.nextAnnouncement(of, clock.now, new Date(clock.now.getTime() + 1))
        if (next.kind !== 'next') return events
        events.push(next.announcement.event)
        await store.announced(of, next.announcement.id)
      }
    },
  }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>
