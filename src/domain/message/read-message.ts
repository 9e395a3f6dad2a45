import type { MessageText } from '../template.ts'
import { createHtml } from './html.ts'
import { languageOf } from './language.ts'
import { targetLinks, writtenLinks } from './links.ts'
import { inSource } from './locate.ts'
import { mailAddresses } from './mail-addresses.ts'
import type { AuditSettings, Link, Message, Passage, Reading } from './message.ts'
import { type HtmlReading, readHtml } from './read-html.ts'
import { createReader } from './reader.ts'
import { readSentences } from './sentences.ts'
import { paceOf, readWords } from './words.ts'

/** The longest message that is read, subject and body together, in UTF-16 units: far more than Amazon delivers. */
export const longestMessage = 2 ** 21

export const isTooLong = (text: MessageText): boolean => text.subject.length + text.body.length > longestMessage

/** Reads a message once, for all rules. Never throws; its time grows with the length of the message. */
export const readMessage = (source: MessageText, settings: AuditSettings): Message => {
  const html = source.format === 'html' ? readHtml(source.body) : null
  const passages = [
    passage(readPlain(source.subject), 'subject', 'subject'),
    passage(html?.shown ?? readPlain(source.body), 'body', 'body'),
    ...(html && html.aside.text !== '' ? [passage(html.aside, 'body', 'aside')] : []),
  ]
  const mails = passages.flatMap(mailAddresses).sort(inSource)
  const links = linksOf(passages, mails, html)
  return {
    source,
    settings,
    passages,
    links,
    mailAddresses: mails,
    anchors: html?.anchors ?? [],
    html: html ? createHtml(source.body, html, links) : null,
    language: languageOf(source.language, passages),
  }
}

const readPlain = (text: string): Reading => {
  const reader = createReader(text.length)
  reader.run(text, 0, text.length, 'break')
  return reader.finish()
}

const passage = (reading: Reading, field: Passage['field'], kind: Passage['kind']): Passage => {
  const sentences = readSentences(reading)
  const words = readWords(reading, sentences)
  return { ...reading, field, kind, sentences, words, pace: paceOf(words) }
}

/** An address written inside a link to the very same host is one link, not two. */
const linksOf = (
  passages: readonly Passage[],
  mails: Message['mailAddresses'],
  html: HtmlReading | null,
): readonly Link[] => {
  const targets = targetLinks(html?.targets ?? [])
  const inside = new Map(targets.flatMap((one) => (one.anchor ? [[one.anchor, one.domain] as const] : [])))
  const anchors = [...inside.keys()].sort((a, b) => a.open.start - b.open.start)
  let next = 0
  const written = passages.flatMap((one) => writtenLinks(one, mails))
  const own = written.toSorted(inSource).filter((link) => {
    if (link.field !== 'body') return true
    while (next < anchors.length && (anchors[next]!.close?.end ?? anchors[next]!.open.end) <= link.start) next++
    const around = anchors[next]
    return !around || link.start < around.open.end || inside.get(around) !== link.domain
  })
  return [...targets, ...own].sort(inSource)
}
