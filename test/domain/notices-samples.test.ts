import { describe, expect, it } from 'vitest'
import { readNotice } from '../../src/domain/read-notice.ts'
import { letters } from '../samples/notices/letters.ts'
import { others } from '../samples/notices/others.ts'
import { neighbours, paraphrases } from '../samples/notices/paraphrases.ts'
import { restrictions } from '../samples/notices/restrictions.ts'
import type { NoticeSample } from '../samples/notices/sample.ts'

const read = (sample: NoticeSample) =>
  readNotice(sample, {
    authentic: 'unverified',
    receivedAt: sample.received ? new Date(`${sample.received}T12:00:00Z`) : null,
  })

const expected = (sample: NoticeSample) => ({
  kind: sample.kind,
  restricted: sample.kind === 'restriction',
  ...(sample.days === undefined ? {} : { durationDays: sample.days }),
  ...(sample.ends === undefined ? {} : { endsAt: sample.ends }),
  ...(sample.permanent === undefined ? {} : { permanent: sample.permanent }),
  ...(sample.reasons === undefined ? {} : { candidateReasons: sample.reasons }),
})

describe('Reading notices', () => {
  it.each([...restrictions, ...others].map((sample) => [sample.id, sample] as const))(
    'reads %s as a careful person does',
    (_, sample) => {
      expect(read(sample)).toMatchObject(expected(sample))
    },
  )

  it.each([...restrictions, ...others].map((sample) => [sample.id, sample] as const))(
    'points into the given text of %s',
    (_, sample) => {
      for (const { field, start, end, text } of read(sample).evidence)
        expect(sample[field]?.slice(start, end)).toBe(text)
    },
  )

  const senders = ['Amazon <donotreply@amazon.com>', null]
  const context = { authentic: 'unverified', receivedAt: null } as const

  it.each(paraphrases.map((sample) => [sample[0], sample] as const))(
    'recognises "%s"',
    (body, [, durationDays, endsAt, permanent]) => {
      for (const from of senders) {
        expect(readNotice({ from, subject: '', body }, context)).toMatchObject({
          kind: 'restriction',
          restricted: true,
          durationDays,
          ...(endsAt === undefined ? {} : { endsAt }),
          ...(permanent === undefined ? {} : { permanent }),
        })
      }
    },
  )

  it.each(neighbours.map((sample) => [sample[0], sample] as const))(
    'is not misled by "%s"',
    (body, [, kinds, sender]) => {
      for (const from of sender === undefined ? senders : [sender]) {
        expect([kinds].flat()).toContain(readNotice({ from, subject: '', body }, context).kind)
      }
    },
  )

  it.each(letters.map((letter) => [letter[0], letter] as const))('reads the letter %s', (_, letter) => {
    const [, from, subject, body, kinds, durationDays, endsAt] = letter
    const reading = readNotice({ from, subject, body }, context)
    expect([kinds].flat()).toContain(reading.kind)
    if (durationDays !== undefined) expect(reading.durationDays).toBe(durationDays)
    if (endsAt !== undefined) expect(reading.endsAt).toBe(endsAt)
  })
})
