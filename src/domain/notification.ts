import { z } from 'zod'

/** A notification that Amazon puts into a queue of the seller's own. */
export type Notification = { readonly id: string } & (
  | { readonly kind: 'account-status'; readonly status: string; readonly previous: string | null }
  /** An order is new or has changed; which one does not matter, as all changed orders are asked for. */
  | { readonly kind: 'order-change' }
  | { readonly kind: 'other'; readonly type: string }
)

const word = z.string().min(1).max(200)
const envelope = z.looseObject({
  notificationtype: word,
  notificationmetadata: z.looseObject({ notificationid: word }),
  payload: z.unknown(),
})
const accountStatus = z.looseObject({
  accountstatuschangenotification: z.looseObject({
    currentaccountstatus: z.string().min(1).max(60),
    previousaccountstatus: z.string().max(60).nullish().catch(null),
  }),
})

/** Null for what is none. Amazon spells the names of fields `OrderChange…` in some types and `accountStatus…` in others. */
export const readNotification = (text: string): Notification | null => {
  let json: unknown
  try {
    json = JSON.parse(text, inSmallLetters)
  } catch {
    return null
  }
  const read = envelope.safeParse(json)
  if (!read.success) return null
  const { notificationtype: type, notificationmetadata, payload } = read.data
  const id = notificationmetadata.notificationid
  if (type === 'ORDER_CHANGE') return { id, kind: 'order-change' }
  if (type !== 'ACCOUNT_STATUS_CHANGED') return { id, kind: 'other', type }
  const changed = accountStatus.safeParse(payload).data?.accountstatuschangenotification
  if (!changed) return null
  const { currentaccountstatus: status, previousaccountstatus: previous } = changed
  return { id, kind: 'account-status', status, previous: previous ?? null }
}

const inSmallLetters = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, of]) => [name.toLowerCase(), of]))
    : value
