import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { connectAmazon } from '../../src/adapters/amazon/connect-amazon.ts'
import { digest } from '../../src/adapters/digest.ts'
import type { Database } from '../../src/adapters/store/open-database.ts'
import { type Account, usualIncidentMode } from '../../src/domain/account.ts'
import type { Hold } from '../../src/domain/campaign.ts'
import type { Effect } from '../../src/domain/change.ts'
import type { Order } from '../../src/domain/order.ts'
import type { Send } from '../../src/domain/send.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { makeChange, tenantOf } from '../../src/flows/make-change.ts'
import type { Amazon, BuyerMail, MailAnswer, Outlet, Ports } from '../../src/ports.ts'
import type { GivenOrder } from '../../src/sandbox/amazon/order.ts'
import { startAmazon } from '../../src/sandbox/amazon/start-amazon.ts'
import { day, germany, sampleCampaign } from '../domain/sample-orders.ts'

export const noon = new Date('2026-11-23T11:00:00Z')
export const readActions = 'getSolicitationActionsForOrder'
export const request = 'createProductReviewAndSellerFeedbackSolicitation'
export const orderId = (number: number): string => `305-1234567-${String(number).padStart(7, '0')}`

const daysBefore = (days: number): string => new Date(noon.getTime() - days * day).toISOString()

/** A seller-fulfilled order in the middle of its window at noon. */
export const askable = (number: number, changes: Partial<GivenOrder> = {}): GivenOrder => ({
  orderId: orderId(number),
  marketplaceId: germany,
  createdTime: daysBefore(20),
  lastUpdatedTime: daysBefore(1),
  deliverBy: { earliest: daysBefore(15), latest: daysBefore(12) },
  buyerEmail: 'relay-4711@marketplace.amazon.de',
  ...changes,
})

export { sharedDatabase } from '../shared-database.ts'

const person = { kind: 'person', userId: 'U1', via: 'command' } as const

const plainText = {
  subject: 'Your order {{orderId}}',
  body: 'Thank you for your order {{orderId}}. We would be glad about an honest review of it.',
  format: 'plain',
  language: 'en',
  contactReason: null,
  attachments: [],
} as const

type ShopOptions = {
  readonly live?: boolean
  readonly marketplaces?: readonly string[]
  /** What the mail server answers to each message. */
  readonly mail?: (mail: BuyerMail) => MailAnswer | Promise<MailAnswer>
  /** How long an answer of Amazon is waited for; long, but where none comes. */
  readonly deadlines?: { readonly response: number; readonly total: number }
  /** The store's own token buckets instead of none. */
  readonly limits?: boolean
  readonly wrap?: (amazon: Amazon & Pick<Outlet, 'requestReview'>) => Amazon & Pick<Outlet, 'requestReview'>
}

/** A seller on the real store, with the real adapter and a stand-in for Amazon, at a clock that only the test moves. */
export const openShop = async ({ store }: Database, options: ShopOptions = {}) => {
  const clock = { now: noon }
  const tick = (ms: number) => {
    clock.now = new Date(clock.now.getTime() + ms)
  }
  const account: Account = {
    workspaceId: `T-${randomUUID()}`,
    accountId: 'acme',
    name: 'Acme',
    region: 'eu',
    marketplaces: options.marketplaces ?? [germany],
    alertChannel: 'C1',
    mailboxes: [],
    recipients: [],
    live: options.live ?? true,
    incidents: usualIncidentMode,
    injectsOrderId: false,
    sellerName: 'Acme',
  }
  const tenant = tenantOf(account)
  await store.saveWorkspace({ id: account.workspaceId, name: 'Acme', botUserId: null })
  await store.saveAccount(account)
  if (account.live) await store.change(change({ kind: 'live', from: false, to: true }), [])
  const far = await startAmazon({ now: () => clock.now, switches: { limits: options.limits ?? false } })
  onTestFinished(() => far.close())
  const real = connectAmazon({
    ...far.credentials,
    region: 'eu',
    url: far.url,
    marketplaces: account.marketplaces,
    takeToken: options.limits
      ? (operation, bucket) => store.takeToken(tenant, operation, bucket, clock.now)
      : async () => ({ kind: 'granted' }),
    emptyBucket: (operation, until) => store.emptyBucket(tenant, operation, until),
    now: () => clock.now,
    deadlines: options.deadlines ?? { response: 10_000, total: 20_000 },
  })
  const amazon = options.wrap ? options.wrap(real) : real
  const mails: BuyerMail[] = []
  const woken: string[] = []
  const outlet: Outlet = {
    requestReview: amazon.requestReview,
    sendMail: async (mail) => {
      mails.push(mail)
      return options.mail ? options.mail(mail) : { kind: 'accepted' }
    },
  }
  const rehearsal: Outlet = {
    requestReview: async () => ({ kind: 'rehearsed' }),
    sendMail: async () => ({ kind: 'rehearsed' }),
  }
  const ports: Pick<Ports, 'store' | 'now' | 'wait' | 'newId' | 'digest' | 'amazon' | 'outlet' | 'wake'> = {
    store,
    now: () => clock.now,
    wait: sleep,
    newId: randomUUID,
    digest,
    amazon: () => amazon,
    outlet: (of) => (of.live ? outlet : rehearsal),
    wake: (work) => void woken.push(work),
  }
  function change(...effects: readonly Effect[]) {
    const made = { tenant, actor: person, action: 'campaign-added', effects } as const
    return makeChange({ now: () => clock.now, newId: randomUUID }, made)
  }
  const add = async (effect: Effect) => {
    const outcome = await store.change(change(effect), [])
    if (outcome.kind !== 'changed') throw new Error(`not changed: ${outcome.subject}`)
    return outcome
  }
  return {
    account,
    tenant,
    store,
    ports,
    far,
    mails,
    woken,
    clock,
    tick,
    add,
    addCampaign: async (differs: Parameters<typeof sampleCampaign>[0] = {}) => {
      const { id, name, channel, templateId, definition } = sampleCampaign({ name: differs.id ?? 'Ask', ...differs })
      await add({
        kind: 'campaign',
        campaign: { id, name, channel, templateId, definition },
        from: 'none',
        to: 'there',
      })
    },
    addTemplate: async (text: Partial<Pick<MessageText, 'body' | 'language'>> = {}) =>
      add({
        kind: 'template',
        templateId: 'template-1',
        name: 'Plain',
        text: { ...plainText, ...text },
        from: 'none',
        to: 'there',
      }),
    hold: async (hold: Partial<Hold> = {}) => {
      const whole: Hold = {
        id: randomUUID(),
        campaignId: 'campaign-1',
        channel: 'official',
        cause: { kind: 'person' },
        ...hold,
      }
      await add({ kind: 'hold-added', hold: whole })
      return whole
    },
    release: (hold: Hold) => add({ kind: 'hold-removed', hold }),
    /** Keeps orders as an import would. */
    saveOrders: (...orders: readonly Order[]) =>
      store.saveOrders(tenant, orders, { since: clock.now, next: null, upTo: null }),
    decisionOf: async (number: number, campaignId = 'campaign-1'): Promise<Send['decision'] | null> => {
      const sends = await store.sendsOf(tenant, orderId(number))
      return sends.find((send) => send.campaignId === campaignId)?.decision ?? null
    },
    asked: (number: number) => far.ledger.filter((line) => line.orderId === orderId(number)).length,
    requests: (operation: string) => far.journal.filter((line) => line.operation === operation).length,
    /** What the channel was told since the last look. */
    announced: async (): Promise<readonly string[]> => {
      const kinds: string[] = []
      for (;;) {
        const next = await store.nextAnnouncement(tenant, clock.now, new Date(clock.now.getTime() + 1))
        if (next.kind !== 'next') return kinds
        kinds.push(next.announcement.event.kind)
        await store.announced(tenant, next.announcement.id)
      }
    },
  }
}

export type Shop = Awaited<ReturnType<typeof openShop>>
