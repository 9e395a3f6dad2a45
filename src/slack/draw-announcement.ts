import type { Tenant } from '../domain/account.ts'
import type { AnnouncementEvent } from '../domain/announcement.ts'
import { showRestriction } from '../flows/show-restriction.ts'
import type { Ports } from '../ports.ts'
import { digest } from './messages/digest.ts'
import { changeWords } from './messages/history.ts'
import { earlyWarning, noticeReceived, restrictionNotice, restrictionReminder } from './messages/notice-cards.ts'
import { noticeAsks } from './messages/notice-question.ts'
import { restrictionCard } from './messages/restriction-card.ts'
import { accessDenied, healthChanged, manyUndelivered, nothingOffered } from './messages/standing.ts'
import { actorName } from './messages/words.ts'
import { type Message, say } from './reply.ts'

/** Where an announcement goes. `subject` names the card it draws, redraws, or hangs its thread on. */
export type Drawing =
  | {
      readonly kind: 'card'
      readonly subject: string
      readonly message: Message /** Said in the card's thread as well. */
      readonly log: Message | null
    }
  | {
      readonly kind: 'thread'
      readonly subject: string
      readonly message: Message /** Shown in the channel too: somebody must act. */
      readonly loud: boolean
    }
  | { readonly kind: 'post'; readonly message: Message }
  /** What it was about is gone. */
  | { readonly kind: 'nothing' }

type Drawer = Pick<Ports, 'store' | 'now' | 'liveAllowed'>

/** Makes the words of an announcement from the facts of this moment. */
export async function drawAnnouncement(ports: Drawer, tenant: Tenant, event: AnnouncementEvent): Promise<Drawing> {
  switch (event.kind) {
    case 'restriction-opened':
      return drawCard(ports, tenant, event.restrictionId, null)
    case 'restriction-changed':
      return drawCard(ports, tenant, event.restrictionId, event.changeId)
    case 'restriction-reminder':
    case 'restriction-notice':
      return drawInThread(ports, tenant, event)
    case 'notice-asks':
    case 'notice-received':
    case 'early-warning':
      return drawNotice(ports, tenant, event)
    case 'health-changed': {
      const account = await ports.store.account(tenant)
      if (!account) return { kind: 'nothing' }
      const message = healthChanged(account, event)
      return event.restrictionId
        ? { kind: 'thread', subject: `restriction:${event.restrictionId}`, message, loud: true }
        : { kind: 'post', message }
    }
    case 'many-undelivered': {
      const account = await ports.store.account(tenant)
      return account ? { kind: 'post', message: manyUndelivered(account, event) } : { kind: 'nothing' }
    }
    case 'digest':
      return drawDigest(ports, tenant, event)
    case 'access-denied':
      return { kind: 'post', message: accessDenied(await nameOf(ports, tenant), event.detail) }
    case 'nothing-offered':
      return { kind: 'post', message: nothingOffered(await nameOf(ports, tenant), event.asked) }
  }
}

const nameOf = async (ports: Drawer, tenant: Tenant): Promise<string> =>
  (await ports.store.account(tenant))?.name ?? 'An account'

async function drawCard(
  ports: Drawer,
  tenant: Tenant,
  restrictionId: string,
  changeId: string | null,
): Promise<Drawing> {
  const facts = await showRestriction(ports, { tenant, restrictionId })
  if (!facts) return { kind: 'nothing' }
  const change = changeId ? await ports.store.findChange(tenant, changeId) : null
  const undone = change?.undoes ? await ports.store.findChange(tenant, change.undoes) : null
  const known = { changes: undone ? [undone] : [] }
  const log = change ? say(`${actorName(change.actor)}: ${changeWords(change, known)}.`) : null
  return { kind: 'card', subject: `restriction:${restrictionId}`, message: restrictionCard(facts), log }
}

async function drawInThread(
  ports: Drawer,
  tenant: Tenant,
  event: Extract<AnnouncementEvent, { kind: 'restriction-reminder' | 'restriction-notice' }>,
): Promise<Drawing> {
  const account = await ports.store.account(tenant)
  const restriction = (await ports.store.restrictions(tenant)).find((one) => one.id === event.restrictionId)
  if (!account || !restriction) return { kind: 'nothing' }
  const subject = `restriction:${restriction.id}`
  if (event.kind === 'restriction-reminder') {
    if (restriction.state !== 'open') return { kind: 'nothing' }
    const dryRun = !(ports.liveAllowed && account.live)
    return { kind: 'thread', subject, message: restrictionReminder({ account, restriction, dryRun }), loud: true }
  }
  const notice = await ports.store.notice(tenant.workspaceId, event.noticeId)
  return notice
    ? { kind: 'thread', subject, message: restrictionNotice({ notice, restriction }), loud: true }
    : { kind: 'nothing' }
}

async function drawNotice(
  ports: Drawer,
  tenant: Tenant,
  event: Extract<AnnouncementEvent, { kind: 'notice-asks' | 'notice-received' | 'early-warning' }>,
): Promise<Drawing> {
  const [account, notice] = await Promise.all([
    ports.store.account(tenant),
    ports.store.notice(tenant.workspaceId, event.noticeId),
  ])
  if (!account || !notice) return { kind: 'nothing' }
  if (event.kind === 'notice-asks') {
    if (notice.state !== 'asks') return { kind: 'nothing' }
    const accounts = await ports.store.accounts(tenant.workspaceId)
    return {
      kind: 'card',
      subject: `notice:${notice.id}`,
      message: noticeAsks({ account, accounts, notice }),
      log: null,
    }
  }
  if (event.kind === 'notice-received') return { kind: 'post', message: noticeReceived({ account, notice }) }
  const campaign = (await ports.store.campaigns(tenant)).find((one) => one.id === event.campaignId) ?? null
  return {
    kind: 'post',
    message: earlyWarning({ account, notice, campaign, paused: event.changeId !== null, changeId: event.changeId }),
  }
}

const dayMs = 86_400_000

/** One that could not be told for two days is no news any more. */
async function drawDigest(
  ports: Drawer,
  tenant: Tenant,
  { from, to }: Extract<AnnouncementEvent, { kind: 'digest' }>,
): Promise<Drawing> {
  const account = await ports.store.account(tenant)
  if (!account || ports.now().getTime() - to.getTime() > 2 * dayMs) return { kind: 'nothing' }
  const [counts, before] = await Promise.all([
    ports.store.countSends(tenant, { from, to }),
    ports.store.countSends(tenant, { from: new Date(from.getTime() - dayMs), to: from }),
  ])
  const dryRun = !(ports.liveAllowed && account.live)
  return { kind: 'post', message: digest({ account, from, counts, before, dryRun }) }
}
