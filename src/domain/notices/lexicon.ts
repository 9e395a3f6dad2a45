import type { Reason } from '../finding.ts'
import type { PhraseTable } from './phrases.ts'

/** What a phrase can mean to the reader. A language is a table of these; the decisions are the same in all. */
export type Concept =
  /** The reader's own account. */
  | 'you'
  /** Somebody else's account. */
  | 'others'
  /** Starting a conversation with buyers: the capability. */
  | 'reach'
  /** The capability that the sentence before has named. */
  | 'that-thing'
  /** Taken away: the sanction, as a verb or a noun. */
  | 'sanction'
  /** Makes a restriction that is only named one that holds. */
  | 'imposed'
  /** Not able or not allowed: a sanction, or only a rule. */
  | 'cannot'
  /** Nothing but replies is left. */
  | 'reply-only'
  /** What a rule about content says, and a sanction does not. */
  | 'content'
  /** One buyer, one order: not the account, unless buyers in the plural stand beside it. */
  | 'narrow'
  /** One address, one file, a forum: never the account. */
  | 'elsewhere'
  /** Other things that Amazon takes away. */
  | 'other'
  | 'deactivated'
  | 'modal'
  | 'condition'
  /** A misdeed that has not happened yet. */
  | 'next-time'
  /** The service is down: for everybody. */
  | 'outage'
  | 'not'
  | 'certain'
  | 'present'
  | 'past'
  | 'bygone'
  /** A word that opens a new clause. */
  | 'turn'
  /** A clause that ends at the next comma, because it only says why. */
  | 'cause'
  /** The restriction is over. */
  | 'ended'
  /** What was taken is back. */
  | 'regained'
  /** Contact is possible again: weaker, since a restriction announces it too. */
  | 'again-able'
  | 'not-yet'
  /** Since the last one was lifted, a new one began. */
  | 'anew'
  | 'no-restriction'
  | 'undelivered'
  | 'misdeed'
  | 'message-stopped'
  | 'content-fault'
  | 'opted-out'
  | 'one-buyer'
  | 'wrong-sender'
  | 'violation'
  | 'vendor'
  | 'credentials'
  | 'permanent'
  | 'temporary'
  /** Words that speak of how long the restriction lasts. */
  | 'lasting'
  /** Before a number of days: not the restriction's. */
  | 'looking-back'
  | 'not-a-period'
  | 'for-period'
  | 'end-mark'
  | 'start-mark'

export type Lexicon = {
  readonly language: string
  readonly concepts: PhraseTable<Concept>
  readonly reasons: PhraseTable<Reason>
  readonly months: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  /** Days in a unit, by the word. */
  readonly units: Readonly<Record<string, number>>
}
