import type { Certainty, Edit, Reason, Severity } from '../finding.ts'
import type { Message } from '../message/message.ts'
import type { Family } from '../phrases/family.ts'

/** Where a rule objects, in the source of a field; `message` when the whole message is meant. */
export type Place = {
  readonly field: 'subject' | 'body' | 'message'
  readonly start: number | null
  readonly end: number | null
  readonly certainty: Certainty
  /** Mechanical, and meaning stays: absent where a person must reword. Worked out only for what is reported. */
  readonly fix?: Mend
}

export type Mend = () => readonly Edit[] | null

export type Source = {
  readonly title: string
  readonly url: string
  /** The day a person last read it, `YYYY-MM-DD`. */
  readonly checked: string
}

/** Plain text, an HTML body, or the size of an attachment in bytes. */
export type Example = string | { readonly html: string } | { readonly attached: readonly number[] }

/** One thing Amazon forbids in a buyer message. The file of a rule is the whole rule. */
export type Rule = {
  /** Stored with decisions: never renamed, never used again for something else. */
  readonly id: string
  readonly severity: Severity
  /** The reason of a restriction that it leads to; null when it only blocks the one message. */
  readonly reason: Reason | null
  readonly summary: string
  readonly why: string
  readonly source: Source
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
  /** The phrases it reads. It is named as not checked in a language that lacks them; none for a rule without words. */
  readonly families: readonly Family[]
  /** No program can tell by the text alone: named as not checked in every audit. */
  readonly undecidable?: true
  readonly check: (message: Message) => readonly Place[]
}
