import type { Account } from '../domain/account.ts'
import type { Hold } from '../domain/campaign.ts'
import { attemptIdIn } from '../domain/message-id.ts'
import type { Notice } from '../domain/notice.ts'
import type { Ports } from '../ports.ts'
import { makeChange, tenantOf } from './make-change.ts'

/**
 * Amazon blocked one message for its content: the campaign that sent it is paused before its text costs the account
 * more, and the channel hears which one. A message that is not ours is only told.
 */
export async function warnEarly(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: { account: Account; notice: Notice; references: readonly string[] },
): Promise<void> {
  const tenant = tenantOf(ask.account)
  const campaignId = await campaignOf(ports, ask)
  const held = (await ports.store.holds(tenant)).some(
    (hold) => hold.campaignId === campaignId && hold.cause.kind === 'early-warning',
  )
  if (campaignId === null || held) {
    await ports.store.announce(
      tenant,
      { kind: 'early-warning', noticeId: ask.notice.id, campaignId, changeId: null },
      ports.now(),
    )
  } else {
    const hold: Hold = {
      id: ports.newId(),
      campaignId,
      channel: 'buyer-message',
      cause: { kind: 'early-warning', noticeId: ask.notice.id },
    }
    const change = makeChange(ports, {
      tenant,
      actor: { kind: 'system', because: 'notice' },
      action: 'pause',
      effects: [{ kind: 'hold-added', hold }],
    })
    await ports.store.change(change, [
      { kind: 'early-warning', noticeId: ask.notice.id, campaignId, changeId: change.id },
    ])
  }
  ports.wake('announce', tenant)
}

async function campaignOf(
  ports: Pick<Ports, 'store'>,
  ask: { account: Account; notice: Notice; references: readonly string[] },
): Promise<string | null> {
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
