import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MessageText } from '../../../src/domain/template.ts'
import { labelledRules } from './labelled-rules.ts'

/** A whole message with what a person finds in it; written without looking at the rules. */
export type PolicySample = {
  readonly id: string
  readonly text: MessageText
  /** The rules it clearly breaks; none for a clean message. */
  readonly violates: readonly string[]
  /** Rules that a person may well see broken, too: finding them is right, and missing them no fault. */
  readonly also: readonly string[]
  /** The rules that it was labelled for; null for all. A finding of another rule is neither right nor wrong. */
  readonly labelledFor: ReadonlySet<string> | null
  /** Words of the source, at least one of which must be pointed at. */
  readonly marks: readonly string[]
}

type Line = {
  readonly id: string
  readonly subject?: string
  readonly body: string
  readonly html?: boolean
  readonly language?: string
  readonly contactReason?: string
  readonly attachments?: MessageText['attachments']
  readonly violates?: readonly string[]
  readonly also?: readonly string[]
  readonly marks?: readonly string[]
}

const folder = fileURLToPath(new URL('.', import.meta.url))
/** Messages that put what they do as unlike a pattern as their writers could. Phrases were made and narrowed after them. */
const oddFolder = fileURLToPath(new URL('../policy-odd/', import.meta.url))

/**
 * Messages in numbered batches. Phrases were made after those up to number 36: only what the scale makes of these, learned
 * from the other half, shows what will become of messages to come.
 */
const freshFolder = fileURLToPath(new URL('../policy-fresh/', import.meta.url))

export const policySamples = (): readonly PolicySample[] => samplesIn(folder)
export const oddSamples = (): readonly PolicySample[] => samplesIn(oddFolder)
export const freshSamples = (): readonly PolicySample[] => samplesIn(freshFolder)

const samplesIn = (from: string): readonly PolicySample[] =>
  readdirSync(from)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${from}/${name}`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => sample(JSON.parse(line) as Line, labelledRules(name))),
    )

const sample = (line: Line, labelledFor: PolicySample['labelledFor']): PolicySample => ({
  id: line.id,
  violates: line.violates ?? [],
  also: line.also ?? [],
  labelledFor,
  marks: line.marks ?? [],
  text: {
    subject: line.subject ?? '',
    body: line.body,
    format: line.html ? 'html' : 'plain',
    language: line.language ?? null,
    contactReason: line.contactReason ?? null,
    attachments: line.attachments ?? [],
  },
})
