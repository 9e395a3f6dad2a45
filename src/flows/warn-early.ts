import type { Account } from '../domain/account.ts'
import type { Hold } from '../domain/campaign.ts'
import { attemptIdIn } from '../domain/message-id.ts'
import type { Notice } from '../domain/notice.ts'
import type { NoticeSettled, Ports } from '../ports.ts'
import { makeChange, tenantOf } from './make-change.ts'

type Needs = Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>
type Warning = { readonly account: Account; readonly notice: Notice; readonly references: readonly string[] }

/**
 * Amazon blocked one message for its content: the campaign that sent it is paused before its text costs the account
 * more, and the channel hears which one. A message that is not ours is only told. The notice is settled with it, so
 * that reading it again warns nobody twice.
 */
export async function warnEarly(ports: Needs, ask: Warning): Promise<void> {
  const tenant = tenantOf(ask.account)
  const campaignId = await campaignOf(ports, ask)
  const held = (await ports.store.holds(tenant)).some(
    (hold) => hold.campaignId === campaignId && hold.cause.kind === 'early-warning',
  )
  const paused = campaignId !== null && !held && (await pause(ports, ask, campaignId))
  if (!paused) await onlyTell(ports, ask, campaignId)
  ports.wake('announce', tenant)
}

const settling = ({ account, notice }: Warning): NoticeSettled => ({
  id: notice.id,
  from: notice.state,
  to: 'acted',
  accountId: account.accountId,
})

/** False when the campaign is gone, or the notice was settled meanwhile. */
async function pause(ports: Needs, ask: Warning, campaignId: string): Promise<boolean> {
  const cause = { kind: 'early-warning' as const, noticeId: ask.notice.id }
  const hold: Hold = { id: ports.newId(), campaignId, channel: 'buyer-message', cause }
  const change = makeChange(ports, {
    tenant: tenantOf(ask.account),
    actor: { kind: 'system', because: 'notice' },
    action: 'pause',
    effects: [{ kind: 'hold-added', hold }],
  })
  const event = { kind: 'early-warning' as const, noticeId: ask.notice.id, campaignId, changeId: change.id }
  return (await ports.store.change(change, [event], settling(ask))).kind === 'changed'
}

async function onlyTell(ports: Needs, ask: Warning, campaignId: string | null): Promise<void> {
  const event = { kind: 'early-warning' as const, noticeId: ask.notice.id, campaignId, changeId: null }
  const tell = { accounts: [tenantOf(ask.account)], event, at: ports.now() }
  await ports.store.settleNotice(ask.notice.workspaceId, ask.notice.id, settling(ask), tell)
}

async function campaignOf(ports: Needs, ask: Warning): Promise<string | null> {
  const tenant = tenantOf(ask.account)
  const attempt = attemptIdIn(ask.references)
  const send = attempt ? await ports.store.sendOfAttempt(tenant, attempt) : null
  if (send) return send.campaignId
  for (const orderId of ask.notice.reading.orderIds.slice(0, 5)) {
    const sends = await ports.store.sendsOf(tenant, orderId)
    const message = sends.find((one) => one.channel === 'buyer-message' && one.attemptId !== null)
    if (message) return message.campaignId
  }
  return null
}
