import type { Account } from '../../domain/account.ts'
import type { AnnouncementEvent } from '../../domain/announcement.ts'
import { marketplaceOf } from '../../domain/marketplaces.ts'
import { button, controls } from '../controls.ts'
import { actions, context, escaped, type Message, message, say, section, verbatim } from '../reply.ts'
import { plural } from './words.ts'

type Of<Kind extends AnnouncementEvent['kind']> = Extract<AnnouncementEvent, { kind: Kind }>

/** What is new in Amazon's account-health report. */
export const healthChanged = (account: Account, event: Of<'health-changed'>): Message => {
  const { marketplaceId } = event
  const market = marketplaceId === null ? '' : `, ${marketplaceOf(marketplaceId)?.domain ?? marketplaceId}`
  const where = escaped(`${account.name}${market}`)
  switch (event.what) {
    case 'messaging-warning':
      return suspicion(
        account,
        `Amazon’s account-health report now warns of the buyer messages of ${where}. ${event.restrictionId ? 'It goes with this incident.' : 'That may be a restriction whose notice nobody has seen, or announce one.'}`,
        event.restrictionId !== null,
      )
    case 'messaging-warning-gone':
      return message(
        `Amazon’s account-health report no longer warns of the buyer messages of ${where}.`,
        section(
          `:white_check_mark: Amazon’s account-health report no longer warns of the buyer messages of ${where}. ${event.restrictionId ? 'Try in Seller Central whether you can start a conversation; then press *It is lifted* on the card.' : ''}`,
        ),
      )
    case 'account-status': {
      const source = marketplaceId === null ? 'Amazon' : 'Amazon’s account-health report'
      const words = `${source} calls the account ${escaped(event.status)} (${where}).`
      return message(
        words,
        section(
          `${event.status === 'NORMAL' ? ':white_check_mark:' : ':rotating_light:'} *${words}*${event.status === 'NORMAL' ? '' : ' This is about selling, not only about messages: look at Account Health in Seller Central today.'}`,
        ),
        context('Nothing was changed.'),
      )
    }
  }
}

/** Most messages come back: somebody should look. */
export const manyUndelivered = (account: Account, { stopped, arrived }: Of<'many-undelivered'>): Message =>
  suspicion(
    account,
    `${plural(stopped, 'buyer message')} of ${escaped(account.name)} came back in the last day, and ${arrived} did not. No notice says why: messaging may be restricted.`,
    false,
  )

const suspicion = (account: Account, words: string, known: boolean): Message =>
  message(
    words,
    section(`:warning: *Suspicion.* ${words}`),
    ...(known
      ? []
      : [
          section(
            'Look for a mail of Amazon’s and for red notes under *Sent messages* in Seller Central; paste what you find with `/f5 notice`.',
          ),
        ]),
    ...actions(
      button(controls.auditAll, { account: account.accountId }),
      ...(known ? [] : [button(controls.pauseNow, { account: account.accountId, campaign: 'all' }, 'Pause all')]),
    ),
    context('Nothing was changed.'),
  )

/** Amazon refuses our access: a role, a token or a secret. */
export const accessDenied = (account: string, detail: string): Message =>
  say(
    `:warning: Amazon refuses F5 Guard’s access to *${escaped(account)}*: ${verbatim(detail, 200)}. Its sends wait and nothing is lost. Check the app’s roles, its authorisation and the client secret (due every 180 days) in Seller Central.`,
  )

export const nothingOffered = (account: string, asked: number): Message =>
  say(
    `:warning: Amazon offered none of ${asked} orders of *${escaped(account)}* for a review request just now. That has been an outage on Amazon’s side before; the orders are asked about again tomorrow, inside their window.`,
  )
