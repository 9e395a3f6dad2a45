import { describe, expect, it } from 'vitest'
import type { NoticeText } from '../../src/domain/notice.ts'
import { readNotice } from '../../src/domain/read-notice.ts'

const notice =
  'You can no longer start conversations with buyers for the next 14 days. Replies to buyers who write to you are not affected. Your account and your offers are not changed in any other way.'
const mail = (body: string, from = 'Ann <ann@shop.example>'): NoticeText => ({
  from,
  subject: 'From Amazon, please read',
  body,
})
const read = (text: NoticeText) =>
  readNotice(text, { authentic: 'unverified', receivedAt: new Date('2026-11-23T08:00:00Z') })

/** Ways in which people put a mail into a mail when they do not press "forward". */
const copied: readonly (readonly [string, string])[] = [
  ['between quotation marks', `Hi both, this came in today:\n\n"${notice}"\n\nWhat do we do?`],
  ['behind bars', `Hi both, see below.\n\n| ${notice.replaceAll('. ', '.\n| ')}`],
  ['below a subject of its own', `Hi both, copied by hand:\n\nSubject: Your messages\n\n${notice}`],
  ['with its own salutation', `Hi both,\n\nsee below.\n\nDear Green Pots,\n\n${notice}`],
  [
    'below its sender',
    `Please read.\n\nSender: Amazon Seller Performance <seller-performance@amazon.com>\nSubject: Your messages\n\n${notice}`,
  ],
]

describe('A notice that a colleague copies into a mail', () => {
  it.each(copied)('%s is read, and sure of nothing', (_, body) => {
    const { kind, durationDays, confidence } = read(mail(body))
    expect([kind, durationDays]).toEqual(['restriction', 14])
    expect(confidence).toBeLessThan(1)
  })

  // A whole header counts as forwarded, which an agency does not do.
  it.each(copied.slice(0, -1))('%s restricts nobody in the letter of an agency', (_, body) => {
    const letter = `${body}\n\nBook our free webinar on messaging restrictions. Unsubscribe from this newsletter here.`
    expect(read(mail(letter, 'News <news@agency.example>')).restricted).toBe(false)
  })

  it('is not told by the same words in the mouth of a stranger', () => {
    expect(read(mail(`Hi, I heard that you cannot write to me for 14 days. ${notice}`)).restricted).toBe(false)
  })
})
