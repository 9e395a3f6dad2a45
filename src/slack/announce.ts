import type { Tenant } from '../domain/account.ts'
import type { Announcement } from '../domain/announcement.ts'
import type { Ports } from '../ports.ts'
import type { Deliver, Posted } from './deliver.ts'
import { type Drawing, drawAnnouncement } from './draw-announcement.ts'
import type { Message } from './reply.ts'

type Announcer = Pick<Ports, 'store' | 'now' | 'liveAllowed'>

/** Told, or when to look again: an announcement waits until Slack has it. */
export type AnnounceOutcome =
  | { readonly kind: 'told' }
  /** `why`: what somebody must put right first; null when time alone does. */
  | { readonly kind: 'wait'; readonly ms: number; readonly why: string | null }

/** While one process tells, no other does; longer than Slack may take, so that only a crash lets it run out. */
const lease = 25_000
const soon = 2_000
/** A person must do something first, such as invite us: no use in asking Slack every second. */
const longer = 60_000

/** Tells a channel, in order, what it has not been told yet. Stops at the first that Slack does not take now. */
export async function announce(ports: Announcer, deliver: Deliver | null, tenant: Tenant): Promise<AnnounceOutcome> {
  for (;;) {
    const now = ports.now().getTime()
    const next = await ports.store.nextAnnouncement(tenant, new Date(now), new Date(now + lease))
    if (next.kind === 'none') return { kind: 'told' }
    if (next.kind === 'wait')
      return { kind: 'wait', ms: Math.min(Math.max(next.until.getTime() - now, 100), longer), why: null }
    const waits = await tell(ports, deliver, next.announcement)
    if (waits !== null) return { kind: 'wait', ...waits }
  }
}

type Wait = { readonly ms: number; readonly why: string | null }

/** How long to wait before the next try, or null when it is settled. */
async function tell(ports: Announcer, deliver: Deliver | null, one: Announcement): Promise<Wait | null> {
  const channel = (await ports.store.account(one))?.alertChannel ?? null
  if (!deliver || !channel)
    return later(ports, one, deliver ? longer : soon, deliver ? 'no alert channel is set' : 'not connected to Slack')
  const drawing = await drawAnnouncement(ports, one, one.event)
  const answer = await put(ports, deliver, { tenant: one, channel, drawing })
  if (answer.kind === 'accepted') {
    await ports.store.announced(one, one.id)
    return null
  }
  if (answer.kind === 'later') return later(ports, one, Math.min(Math.max(answer.afterMs, soon), longer), answer.detail)
  if (mendable.has(answer.error)) return later(ports, one, longer, answer.error)
  await ports.store.announceLater(one, one.id, null, answer.error)
  return null
}

/** Slack's refusals that a person can put right; the announcement is worth keeping until then. */
const mendable = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'missing_scope',
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'access_denied',
  'no_permission',
  'ekm_access_denied',
  'org_login_required',
])

async function later(ports: Announcer, one: Announcement, ms: number, detail: string): Promise<Wait> {
  await ports.store.announceLater(one, one.id, new Date(ports.now().getTime() + ms), detail)
  return { ms, why: mendable.has(detail) ? detail : null }
}

type Putting = { readonly tenant: Tenant; readonly channel: string; readonly drawing: Drawing }

async function put(ports: Announcer, deliver: Deliver, of: Putting): Promise<Posted | { kind: 'accepted' }> {
  const { tenant, channel, drawing } = of
  if (drawing.kind === 'nothing') return { kind: 'accepted' }
  if (drawing.kind === 'post') return plainly(drawing.message, (message) => deliver.post({ channel }, message))
  const card = await ports.store.card(tenant, drawing.subject)
  if (drawing.kind === 'thread') {
    const inThread = await plainly(drawing.message, (message) =>
      deliver.post(card ? { channel: card.channel, thread: card.ts } : { channel }, message),
    )
    const gone = card !== null && isGone(inThread, card, channel)
    if (!gone && (inThread.kind !== 'accepted' || !card || !drawing.loud)) return inThread
    return plainly(drawing.message, (message) => deliver.post({ channel }, message))
  }
  if (!card) return postCard(ports, deliver, of, drawing)
  const redrawn = await plainly(drawing.message, (message) => deliver.update(card, message))
  if (isGone(redrawn, card, channel)) return postCard(ports, deliver, of, drawing)
  if (redrawn.kind !== 'accepted' || !drawing.log) return redrawn
  return deliver.post({ channel: card.channel, thread: card.ts }, drawing.log)
}

/** Somebody deleted the card, or the workspace lets nobody edit what is that old. */
const lost = new Set(['message_not_found', 'thread_not_found', 'cant_update_message', 'edit_window_closed'])
/** The card's channel is closed to us. Where alerts go elsewhere by now, waiting for it would keep all of them back. */
const closed = new Set(['channel_not_found', 'not_in_channel', 'is_archived'])

const isGone = (answer: Posted, card: { readonly channel: string }, channel: string): boolean =>
  answer.kind === 'refused' && (lost.has(answer.error) || (closed.has(answer.error) && card.channel !== channel))

async function postCard(
  ports: Announcer,
  deliver: Deliver,
  of: Putting,
  drawing: Extract<Drawing, { kind: 'card' }>,
): Promise<Posted> {
  const posted = await plainly(drawing.message, (message) => deliver.post({ channel: of.channel }, message))
  if (posted.kind === 'accepted')
    await ports.store.saveCard(of.tenant, drawing.subject, { channel: posted.channel, ts: posted.ts })
  return posted
}

/** An alert without its shape is better than no alert: what Slack finds wrong in the blocks does not keep the text back. */
async function plainly(message: Message, send: (message: Message) => Promise<Posted>): Promise<Posted> {
  const answer = await send(message)
  const shape =
    answer.kind === 'refused' && (answer.error === 'invalid_blocks' || answer.error === 'msg_blocks_too_long')
  return shape ? send({ text: message.text, blocks: [] }) : answer
}
