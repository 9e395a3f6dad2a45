import type { NoticeReading } from './notice.ts'

/**
 * What may name a buyer, as tokens: mail addresses, pages, order ids, tracking and other long numbers, phones. Names and
 * postal addresses cannot be found reliably, which is why buyers' messages are not kept at all.
 */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/gu, '[email]'],
  [/\b(?:https?|ftp):\/\/[^\s<>"']{1,2000}/gi, '[link]'],
  [/\bwww\.[^\s<>"']{1,2000}/gi, '[link]'],
  [/(?<!\d)\d{3}[-\u2010-\u2015]\d{7}[-\u2010-\u2015]\d{7}(?!\d)/g, '[order]'],
  [/\b1Z[0-9A-Z]{16}\b/gi, '[tracking]'],
  [/\b[A-Z]{2}\d{9}[A-Z]{2}\b/gi, '[tracking]'],
  [/\bTB[ACM]\d{9,15}\b/gi, '[tracking]'],
  [/(?<![\p{L}\p{N}])\+\d(?:[\s()./-]{0,2}\d){5,14}(?!\d)/gu, '[phone]'],
  [/(?<![\p{L}\p{N}])\(?0\d{1,5}\)?(?:[\s./-]{1,3}\d{2,6}){1,4}(?![\d-])/gu, '[phone]'],
  [/(?<![\p{L}\p{N}])\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}(?!\d)/gu, '[phone]'],
  [/(?<!\d)\d{9,}(?!\d)/g, '[number]'],
  [/(?<!\d)\d(?:[ -]?\d){10,}(?!\d)/g, '[number]'],
]

/** A text without what could identify a buyer. Redacting twice changes nothing more. */
export const redact = (text: string): string =>
  replacements.reduce((left, [pattern, token]) => left.replace(pattern, token), text.normalize('NFC'))

/** What a notice says, as it may be kept and shown: the words it was read from may stand around a buyer's address. */
export const redactReading = (reading: NoticeReading): NoticeReading => ({
  ...reading,
  evidence: reading.evidence.map((one) => ({ ...one, text: redact(one.text) })),
})
