import type { NoticeText } from '../domain/notice.ts'
import { readReportedNotice } from '../flows/read-reported-notice.ts'
import type { Ports } from '../ports.ts'
import { chooseAccount } from './choose-account.ts'
import type { Pointed, Shortcut } from './face.ts'
import { refusals } from './messages/refusals.ts'
import { reported, unread } from './messages/reported.ts'
import { type Message, privately } from './reply.ts'

type Found = { readonly kind: 'text'; readonly text: NoticeText } | { readonly kind: 'unread'; readonly why: Message }

/** A mail that was dropped as a file says more than what somebody wrote above it. */
const textIn = async (ports: Pick<Ports, 'readMail'>, { text, mail }: Pointed): Promise<Found> => {
  if (!mail) return { kind: 'text', text: { from: null, subject: '', body: text } }
  const file = await mail.download()
  if (file.kind === 'not-fetched') return { kind: 'unread', why: unread(mail.name, file) }
  const reading = await ports.readMail(file.bytes)
  return reading.kind === 'read'
    ? { kind: 'text', text: reading.text }
    : { kind: 'unread', why: unread(mail.name, reading) }
}

/** "Read as Amazon notice" on any message. */
const readNotice: Shortcut = {
  id: 'read_notice',
  role: 'member',
  run: async (ports, ask) => {
    const chosen = chooseAccount(ask.accounts, { channel: ask.channel, words: [] })
    if (chosen.kind === 'none') return privately(refusals.noAccount)
    if (chosen.kind === 'several') return privately(refusals.whichAccount(ask.accounts, 'notice'))
    const found = await textIn(ports, ask)
    if (found.kind === 'unread') return privately(found.why)
    const tenant = chosen.account
    return privately(
      reported(await readReportedNotice(ports, { tenant, text: found.text, source: 'shortcut' }), chosen.account),
    )
  },
}

export const shortcuts: readonly Shortcut[] = [readNotice]
