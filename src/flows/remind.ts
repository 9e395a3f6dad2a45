import type { Tenant } from '../domain/account.ts'
import { nextReminder } from '../domain/incident.ts'
import type { Ports } from '../ports.ts'

/** Asks the channel whether an incident is over: when its period ends, or on day 30 without an end date, then weekly. */
export async function remind(ports: Pick<Ports, 'store' | 'now' | 'wake'>, ask: { tenant: Tenant }): Promise<number> {
  const now = ports.now()
  const due = await ports.store.remindersDue(ask.tenant, now)
  for (const restriction of due) {
    if (!restriction.remindAt) continue
    await ports.store.remind(ask.tenant, restriction.id, {
      from: restriction.remindAt,
      to: nextReminder(restriction.remindAt, now),
      now,
    })
  }
  if (due.length > 0) ports.wake('announce', ask.tenant)
  return due.length
}
