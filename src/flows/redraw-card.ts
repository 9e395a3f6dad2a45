import type { Tenant } from '../domain/account.ts'
import type { AnnouncementEvent } from '../domain/announcement.ts'
import type { Ports } from '../ports.ts'

/** The card of an open incident shows what runs now, so whatever alters that redraws it. */
export async function redrawCard(
  ports: Pick<Ports, 'store'>,
  tenant: Tenant,
  changeId: string,
): Promise<readonly AnnouncementEvent[]> {
  const open = await ports.store.openRestriction(tenant)
  return open ? [{ kind: 'restriction-changed', restrictionId: open.id, changeId }] : []
}
