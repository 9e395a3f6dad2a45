import { type AuditOptions, auditMessage } from './audit.ts'
import { closeGaps } from './close-gaps.ts'
import type { Audit, Edit, Finding } from './finding.ts'
import type { MessageText } from './template.ts'

export type Fix = { readonly text: MessageText; readonly edits: readonly Edit[] }

/** Fixes that are tried together; a message with more needs a person anyway. */
const mostFixes = 40

/**
 * Applies the mechanical fixes of a message. Each must remove its own finding and add none; the edits are those of the
 * given text, in order. Null when nothing can be mended so, when nothing worth saying would be left, or when what is left
 * surely reads like a violation still: then a person must write it anew.
 */
export const fixMessage = (text: MessageText, options: AuditOptions = {}): Fix | null => {
  // What is only likely has no fix, and does not stand in the way of one.
  const byRules = { ...options, weighs: false }
  const before = auditMessage(text, byRules)
  const fixable = before.findings.filter((finding) => finding.fix !== null).slice(0, mostFixes)
  const all = fixable.flatMap((finding) => finding.fix ?? [])
  const chosen = holds(text, fixable, all, before, byRules) ? all : oneByOne(text, fixable, before, byRules)
  const edits = settled(text, chosen)
  const fixed = applyEdits(text, edits)
  return edits.length > 0 && saysSomething(text, fixed) && !isStoppedByWeight(fixed, options)
    ? { text: fixed, edits }
    : null
}

const isStoppedByWeight = (text: MessageText, options: AuditOptions): boolean =>
  auditMessage(text, options).verdict === 'block' &&
  auditMessage(text, { ...options, weighs: false }).verdict !== 'block'

/** Where all at once do not fit together, each that does good by itself. */
const oneByOne = (
  text: MessageText,
  fixable: readonly Finding[],
  before: Audit,
  options: AuditOptions,
): readonly Edit[] => {
  let edits: readonly Edit[] = []
  const mended: Finding[] = []
  for (const finding of fixable) {
    const next = [...edits, ...(finding.fix ?? [])]
    if (!holds(text, [...mended, finding], next, before, options)) continue
    edits = next
    mended.push(finding)
  }
  return edits
}

const holds = (
  text: MessageText,
  mended: readonly Finding[],
  edits: readonly Edit[],
  before: Audit,
  options: AuditOptions,
): boolean => {
  if (edits.length === 0) return false
  const fixed = applyEdits(text, settled(text, edits))
  if (!saysSomething(text, fixed)) return false
  const after = auditMessage(fixed, options).findings
  return (
    isOnlyLess(before.findings, after) &&
    mended.every((finding) => count(after, finding) < count(before.findings, finding))
  )
}

const count = (findings: readonly Finding[], like: Finding): number =>
  findings.filter((one) => one.rule === like.rule && one.text === like.text && one.field === like.field).length

const isOnlyLess = (before: readonly Finding[], after: readonly Finding[]): boolean =>
  after.every((finding) => count(after, finding) <= count(before, finding))

/** The edits as they are made: without overlaps, and of HTML without what they would leave empty. */
const settled = (text: MessageText, edits: readonly Edit[]): readonly Edit[] => {
  const merged = normalised(edits)
  if (text.format !== 'html') return merged
  const inBody = merged.filter((edit) => edit.field === 'body')
  return [...merged.filter((edit) => edit.field !== 'body'), ...closeGaps(text.body, inBody)]
}

/** In order, without overlaps: an erasure swallows what lies inside it. */
const normalised = (edits: readonly Edit[]): readonly Edit[] => {
  const merged: Edit[] = []
  for (const edit of edits.toSorted((a, b) => order(a) - order(b) || a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (!last || last.field !== edit.field || edit.start > last.end || (edit.start === last.end && edit.text !== ''))
      merged.push(edit)
    else if (edit.end > last.end) merged[merged.length - 1] = { ...last, end: edit.end }
  }
  return merged
}

const order = (edit: Edit): number => (edit.field === 'subject' ? 0 : 1)

export const applyEdits = (text: MessageText, edits: readonly Edit[]): MessageText => ({
  ...text,
  subject: edited(
    text.subject,
    edits.filter((edit) => edit.field === 'subject'),
  ),
  body: edited(
    text.body,
    edits.filter((edit) => edit.field === 'body'),
  ),
})

const edited = (source: string, edits: readonly Edit[]): string => {
  let result = ''
  let from = 0
  for (const edit of edits) {
    result += source.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + source.slice(from)
}

/** A greeting and a signature are no message: then a person must write a new one. */
const saysSomething = (before: MessageText, after: MessageText): boolean => {
  const left = wordsOf(after.body)
  return left >= Math.min(6, wordsOf(before.body)) && (before.subject.trim() === '' || after.subject.trim() !== '')
}

const wordsOf = (body: string): number =>
  (body.replace(/<[^<>]{0,1000}>|Order: \{\{orderId\}\}/gu, ' ').match(/\p{L}[\p{L}\p{N}']*/gu) ?? []).length
