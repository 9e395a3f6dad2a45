import { describe, expect, it } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { rules } from '../../src/domain/rules/index.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { messageKinds } from '../../src/domain/weigh-message.ts'
import { freshSamples, oddSamples, policySamples } from '../samples/policy/policy-samples.ts'

/** Each text is audited once, for all that is asked of it. */
const once = <Found>(find: (text: MessageText) => Found): ((text: MessageText) => Found) => {
  const known = new Map<MessageText, Found>()
  return (text) => {
    const found = known.get(text) ?? find(text)
    known.set(text, found)
    return found
  }
}
const audited = once((text) => auditMessage(text))
const byRules = once((text) => auditMessage(text, { weighs: false }))

/** What the weight of the words adds to what the rules find. */
const added = (text: MessageText): readonly Finding[] => {
  const known = byRules(text).findings
  return audited(text).findings.filter(
    (finding) => !known.some((one) => one.rule === finding.rule && one.start === finding.start),
  )
}

const isClean = ({ violates }: { readonly violates: readonly string[] }) => violates.length === 0
const everyThird = <One>(all: readonly One[]): readonly One[] => all.filter((_, at) => at % 3 === 0)
const clean = policySamples().filter((sample, at) => at % 6 === 0 && isClean(sample))
const fresh = freshSamples().filter((_, at) => at % 6 === 0)

/** Messages that break a rule on the text in words that no rule knows. */
const silent = [...oddSamples(), ...fresh].filter(
  (sample) => !isClean(sample) && byRules(sample.text).verdict === 'pass',
)

describe('A message weighed by all its words', () => {
  it('is warned of, or stopped, where no rule finds what it does, with the sentence that says most', () => {
    const noticed = silent.flatMap(({ text }) => added(text).map((finding) => ({ text, finding })))
    expect(silent.length).toBeGreaterThan(100)
    expect(noticed.length / silent.length).toBeGreaterThan(0.5)
    expect(new Set(noticed.map(({ finding }) => finding.certainty))).toEqual(new Set(['clear', 'borderline']))
    for (const { text, finding } of noticed) {
      expect(finding.text.length).toBeGreaterThan(0)
      expect(text[finding.field as 'subject' | 'body'].slice(finding.start ?? 0, finding.end ?? 0)).toBe(finding.text)
    }
  })

  it('is only warned of where a rule stops it for words that the rest of it makes harmless', () => {
    const stopped = everyThird(freshSamples()).filter(
      (sample) => isClean(sample) && byRules(sample.text).verdict === 'block',
    )
    const doubted = stopped.filter(({ text }) => audited(text).verdict !== 'block')
    expect(stopped.length).toBeGreaterThan(30)
    expect(doubted.length / stopped.length).toBeGreaterThan(0.5)
    for (const { text } of doubted) {
      const audit = audited(text)
      expect(audit.verdict).toBe('warn')
      expect(audit.findings.map(({ rule, start }) => `${rule} ${start}`)).toEqual(
        byRules(text).findings.map(({ rule, start }) => `${rule} ${start}`),
      )
    }
  })

  it('is stopped for what a rule finds however many harmless words stand around it', () => {
    const words = clean
      .filter(({ text }) => text.language === 'en' && text.body.length > 200)
      .map(({ text }) => text.body)
    const stopped = policySamples().filter(
      ({ text }, at) => at % 9 === 0 && text.language === 'en' && byRules(text).verdict === 'block',
    )
    const hidden = stopped
      .map(({ text }, at) => ({ ...text, body: [words[at], text.body, words[at + 1], words[at + 2]].join('\n\n') }))
      .filter((text) => byRules(text).verdict === 'block')
    expect(hidden.length).toBeGreaterThan(40)
    expect(hidden.filter((text) => audited(text).verdict !== 'block').length / hidden.length).toBeLessThan(0.05)
  })

  it('is noticed for what no rule finds in it although most of it is harmless', () => {
    const noticed = silent.filter(({ text }) => added(text).length > 0)
    const hidden = noticed.map(({ text }) => {
      const longest = clean
        .filter((one) => one.text.language === text.language && one.text.format === 'plain')
        .toSorted((one, other) => other.text.body.length - one.text.body.length)
      return { ...text, body: [longest[0]!.text.body, text.body, longest[1]!.text.body].join('\n\n') }
    })
    expect(hidden.length).toBeGreaterThan(60)
    expect(hidden.filter((text) => added(text).length > 0).length / hidden.length).toBeGreaterThan(0.25)
  })

  it('may only be likely to break what is a rule', () => {
    const ids: readonly string[] = rules.map(({ id }) => id)
    expect(messageKinds.slice(1).filter((kind) => !ids.includes(kind))).toEqual([])
  })

  it('is left alone where it is clean, short, in another language, or in none', () => {
    const texts = clean.map(({ text }) => text)
    expect(texts.filter((text) => added(text).length > 0).length / texts.length).toBeLessThan(0.005)
    const [one] = texts
    for (const language of ['nl', 'sv', null])
      expect(added({ ...one!, body: 'Dank u wel voor uw bestelling.', language })).toEqual([])
  })

  it('is only warned of what else it seems to break, where a rule stops it already', () => {
    const stopped = fresh.filter(({ text }) => byRules(text).verdict === 'block' && audited(text).verdict === 'block')
    const besides = stopped.flatMap(({ text }) => added(text))
    expect(besides.length).toBeGreaterThan(20)
    expect(besides.filter(({ certainty, fix }) => certainty !== 'borderline' || fix !== null)).toEqual([])
  })

  it('says of each rule at most once that it seems to be broken', () => {
    for (const { text } of [...silent, ...fresh]) {
      const ids = added(text).map(({ rule }) => rule)
      expect(ids.length).toBe(new Set(ids).size)
    }
  })

  it('is audited by the rules alone where the weighing fails', () => {
    const { text } = silent[0]!
    const scales = () => {
      throw new Error('no weights')
    }
    expect(auditMessage(text, { scales })).toEqual(byRules(text))
  })
})
