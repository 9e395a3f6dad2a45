import { addressIn } from '../../domain/notices/sender-is.ts'
import type { Outlet, TestOutlet } from '../../ports.ts'

/** The bare address that mail leaves from. */
export const ownAddress = (from: string): string => addressIn(from) ?? from

/** The way that buyer messages take, to the sender's own address and no other, whatever a mail may bring along. */
export const toOurselves = (from: string, sendMail: Outlet['sendMail']): TestOutlet => {
  const to = ownAddress(from)
  return { to, sendMail: ({ subject, body, format, attemptId }) => sendMail({ to, subject, body, format, attemptId }) }
}
