import type { Reason } from '../finding.ts'
import type { PhraseTable } from './phrases.ts'
import type { Respell } from './spelling.ts'

/** What a phrase can mean to the reader. A language is a table of these; the decisions are the same in all. */
export type Concept =
  | Mark
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
  /** A sanction in words that Amazon is known to use: what is said so needs no other sign. */
  | 'known-words'
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
  /** Right behind a number of days: not the restriction's. */
  | 'not-a-period'
  | 'for-period'
  | 'end-mark'
  | 'start-mark'

export type DateForms = {
  /** `05/06/2026` is the fifth of June; false where that is anybody's guess. */
  readonly dayFirst: boolean
  /** May stand between the parts: "23*rd* *of* December". */
  readonly between: readonly string[]
  /** "1er", "premier": the first of a month in words. */
  readonly first: readonly string[]
  /** 2026年12月23日 */
  readonly signs: {
    readonly year: string
    readonly month: string
    readonly day: string
    /** Behind a date in brackets: 12月23日（水） */
    readonly weekdays?: readonly string[]
  } | null
}

/** Little words by which a sentence is understood; a language that says these things otherwise leaves them empty. */
export type Mark =
  /** "Sellers *in* your category": ends right before the person. */
  | 'attributing'
  /** What a note that names nobody begins with: "Account is restricted". */
  | 'bare-account'
  /** A time from which or for which something holds: rules about content have none. */
  | 'timed'
  | 'must'
  /** A sanction that is only named, by a noun. */
  | 'noun'
  | 'noun-or-verb'
  /** Right before a `noun-or-verb` that is a verb. */
  | 'verb-lead'
  | 'future'
  /** A `cannot` that needs no subject when it opens a short line: "No proactive messages". */
  | 'none-of'
  /** Right before a sanction that the reader did himself. */
  | 'doer'
  /** A sanction that nobody does himself: "you lost". */
  | 'losing'
  /** The reader's own doing as a whole, with the sanction in it. */
  | 'own-doing'
  | 'many-buyers'
  /** Behind what a sentence is about, however far off it says what happened to it: "メッセージ*は*、違反により停止". */
  | 'topic'
  /** A denial as a whole, with the sanction in it, where "not" and the verb stand far apart. */
  | 'denial'
  /** Between the two numbers of a range. */
  | 'range'
  /** "At least", "the 30 days *to come*": not looking back after all. */
  | 'bound'
  /** "In 30 days": less sure to be how long it lasts. */
  | 'drawn-near'
  /** An end mark that a start mark behind it undoes. */
  | 'loose-end'
  /** Up to the end mark of a date that no longer counts: "ursprünglich bis". */
  | 'former-end'
  /** A start mark that only joins an end mark and its date. */
  | 'joins'
  /** Behind a date that is the end: "am 23. Dezember *aufgehoben*". */
  | 'end-after'
  /** Behind a length: "30 Tage *lang*". */
  | 'for-after'

export type Lexicon = {
  readonly language: string
  readonly concepts: PhraseTable<Concept>
  readonly reasons: PhraseTable<Reason>
  readonly respell: Respell
  /** How many words this language needs for one word of English: how far apart things that belong together may stand. */
  readonly stride: number
  /** Who is meant goes without saying: any sentence may name nobody. */
  readonly dropsSubject?: boolean
  readonly months: Readonly<Record<string, number>>
  readonly dates: DateForms
  readonly numbers: Readonly<Record<string, number>>
  /** Between a number and its unit. */
  readonly fillers: readonly string[]
  /** Between hundreds and the rest. */
  readonly and: readonly string[]
  /** A number and a unit in one word, as two groups: "zweiwöchig". */
  readonly compound?: RegExp
  /** Behind a unit, half of it more: "a month *and a half*". */
  readonly half?: readonly string[]
  /** Days in a unit, by the word. */
  readonly units: Readonly<Record<string, number>>
}
