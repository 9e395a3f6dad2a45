import type { MessageText } from '../template.ts'
import type { Html } from './html.ts'
import type { Sentence, Word } from './words.ts'

/** A stretch of characters in the source of a field; UTF-16 offsets, `end` exclusive. */
export type Span = { readonly field: 'subject' | 'body'; readonly start: number; readonly end: number }

/**
 * Text as a reader sees it, with the way back to the source. `text` and `folded` have one length: unit `i` of either
 * stands for `starts[i]` to `ends[i]` of the source. White space is one space, `\n` for a new line, U+2029 for a new
 * paragraph.
 */
export type Reading = {
  /** NFKC, without hidden characters. */
  readonly text: string
  /** Also lower case, without accents, with look-alike letters turned into the ones that they imitate. */
  readonly folded: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

export type Passage = Reading & {
  readonly field: 'subject' | 'body'
  /** `aside`: what HTML holds but does not show at once: hidden elements, alternative texts, titles. */
  readonly kind: 'subject' | 'body' | 'aside'
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  /** How many of its words make one word as people count: 1, more where every character is cut off by itself. */
  readonly pace: number
}

/** An `<a>` element: its tags in the source, and what it encloses as offsets into the reading. */
export type Anchor = {
  readonly open: Span
  readonly close: Span | null
  readonly from: number
  readonly to: number
}

export type Link = Span & {
  readonly address: string
  /** Null when the address has no host, such as one that is a placeholder. */
  readonly host: string | null
  /** The registrable domain. */
  readonly domain: string | null
  readonly kind: 'target' | 'written' | 'disguised'
  /** Half a sentence may look like an address ("delivered.It was"): then only borderline. */
  readonly sure: boolean
  readonly anchor: Anchor | null
}

/** What the caller knows about the account, where a rule depends on it. */
export type AuditSettings = {
  /** The mail connector writes the order id by itself. */
  readonly injectsOrderId: boolean
  /** Hosts that this seller's orders cannot be completed without, such as one for design proofs. */
  readonly allowedHosts: readonly string[]
}

/** A message read once; every rule looks at this. */
export type Message = {
  readonly source: MessageText
  readonly settings: AuditSettings
  readonly passages: readonly Passage[]
  readonly links: readonly Link[]
  readonly mailAddresses: readonly Span[]
  readonly anchors: readonly Anchor[]
  /** Null for plain text, which has no elements and no styling. */
  readonly html: Html | null
  /** The language to read it in: the declared one, else the one it seems to be in; null when unknown. */
  readonly language: string | null
}
