import { readReportedNotice } from '../flows/read-reported-notice.ts'
import { chooseAccount } from './choose-account.ts'
import type { Shortcut } from './face.ts'
import { refusals } from './messages/refusals.ts'
import { reported } from './messages/reported.ts'
import { privately } from './reply.ts'

/** "Read as Amazon notice" on any message. */
const readNotice: Shortcut = {
  id: 'read_notice',
  role: 'member',
  run: async (ports, ask) => {
    const account = chooseAccount(ask.accounts, { channel: ask.channel, words: [] })
    if (account.kind === 'none') return privately(refusals.noAccount)
    if (account.kind === 'several') return privately(refusals.whichAccount(ask.accounts, 'notice'))
    const text = { from: null, subject: '', body: ask.text }
    return privately(
      reported(await readReportedNotice(ports, { tenant: account.account, text, source: 'shortcut' }), account.account),
    )
  },
}

export const shortcuts: readonly Shortcut[] = [readNotice]
