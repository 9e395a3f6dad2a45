import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isSurelyRead, type NoticeReading } from '../../src/domain/notice.ts'
import { readNotice } from '../../src/domain/read-notice.ts'
import { type LabelledText, labelledTexts } from '../samples/notices/labelled-texts.ts'

const textsOf = (names: readonly string[]): readonly LabelledText[] =>
  names.flatMap((name) =>
    labelledTexts(name, readFileSync(new URL(`../samples/notices/${name}.txt`, import.meta.url), 'utf8')),
  )
const sets = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`)

const languages = [
  { language: 'English', texts: textsOf(sets('unseen', 16)), atLeast: { texts: 760, restrictions: 330 } },
  { language: 'German', texts: textsOf(sets('unseen-de', 20)), atLeast: { texts: 829, restrictions: 345 } },
  { language: 'Japanese', texts: textsOf(sets('unseen-ja', 19)), atLeast: { texts: 740, restrictions: 330 } },
  { language: 'Italian', texts: textsOf(sets('unseen-it', 20)), atLeast: { texts: 780, restrictions: 320 } },
  { language: 'Spanish', texts: textsOf(sets('unseen-es', 19)), atLeast: { texts: 760, restrictions: 320 } },
  { language: 'French', texts: textsOf(sets('unseen-fr', 20)), atLeast: { texts: 738, restrictions: 320 } },
]

const readings = new Map<LabelledText, NoticeReading>()

/** Each is read once, for all that is asked of it. */
const read = (sample: LabelledText): NoticeReading => {
  const { text, authentic } = sample
  const known = readings.get(sample)
  const reading = known ?? readNotice(text, { authentic, receivedAt: new Date('2026-11-23T08:00:00Z') })
  readings.set(sample, reading)
  return reading
}

const isKind = (sample: LabelledText): boolean => sample.kinds.includes(read(sample).kind)

/** Where only an end is written, the days follow from it; where nothing is written, nothing is made up. */
const isPeriod = (sample: LabelledText): boolean => {
  const { durationDays, endsAt, permanent } = read(sample)
  if (sample.ends !== null) return endsAt === sample.ends
  if (sample.permanent) return permanent === true && durationDays === null && endsAt === null
  if (sample.days !== null) return durationDays === sample.days
  return durationDays === null && endsAt === null && permanent !== true
}

const failing = (samples: readonly LabelledText[], holds: (sample: LabelledText) => boolean): readonly string[] =>
  samples.filter((sample) => !holds(sample)).map(({ id, text }) => `${id}: ${text.subject || text.body}`)

describe.each(languages)('Reading $language notices in words the reader was not made for', ({ texts, atLeast }) => {
  const restrictions = texts.filter(({ kinds }) => kinds.includes('restriction'))

  it('sets out enough of each', () => {
    expect(texts.length).toBeGreaterThan(atLeast.texts)
    expect(restrictions.length).toBeGreaterThan(atLeast.restrictions)
  })

  it('is never sure of a restriction where there is none, and hardly ever takes a text for one', () => {
    const others = texts.filter(({ kinds }) => !kinds.includes('restriction'))
    expect(failing(others, (sample) => !read(sample).restricted || !isSurelyRead(read(sample)))).toEqual([])
    const wrong = failing(others, (sample) => !read(sample).restricted)
    expect(wrong.length / others.length, wrong.join('\n')).toBeLessThanOrEqual(0.01)
  })

  it('refuses every impostor', () => {
    expect(
      failing(
        texts.filter(({ kinds }) => kinds.includes('phishing-suspect')),
        isKind,
      ),
    ).toEqual([])
  })

  it('finds nearly every restriction', () => {
    const missed = failing(restrictions, isKind)
    expect(missed.length / restrictions.length, missed.join('\n')).toBeLessThanOrEqual(0.01)
  })

  it('says of nearly every restriction how long it lasts, and of none more than is written', () => {
    const wrong = failing(restrictions.filter(isKind), isPeriod)
    expect(wrong.length / restrictions.length, wrong.join('\n')).toBeLessThanOrEqual(0.01)
  })

  it('calls nearly every text what a careful person calls it', () => {
    const wrong = failing(texts, isKind)
    expect(wrong.length / texts.length, wrong.join('\n')).toBeLessThanOrEqual(0.01)
  })
})
