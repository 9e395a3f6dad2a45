import type { MessageText } from '../../src/domain/template.ts'

/**
 * What no disguise touches: markup, entities, placeholders, and addresses, which a changed letter would lead elsewhere.
 * Then the words, which are what a disguise is for.
 */
const tokens =
  /(<(?:style|script)\b[\s\S]*?<\/(?:style|script)\s*>|<!--[\s\S]*?-->|<[^>]*>|&#?\w+;|\{\{[^{}]*\}\}|[^\s<>"()]*(?:[@/\\:]|\p{L}\.\p{L}|\]|\[\.)[^\s<>"()]*|[^\s<>"()]*\d[^\s<>"()]*)|(\p{L}\p{M}*(?:['’]?\p{L}\p{M}*)*)/gu

const inSubject =
  /(\{\{[^{}]*\}\}|[^\s()]*(?:[@/\\]|\p{L}\.\p{L})[^\s()]*|[^\s()]*\d[^\s()]*)|(\p{L}\p{M}*(?:['’]?\p{L}\p{M}*)*)/gu

/** Rewrites the words that a reader sees, in the subject and the body. */
export const eachWord = (text: MessageText, change: (word: string) => string): MessageText => {
  const replace = (source: string, pattern: RegExp) =>
    source.replace(pattern, (whole, kept: string | undefined, word: string | undefined) =>
      kept === undefined && word !== undefined ? change(word) : whole,
    )
  return { ...text, subject: replace(text.subject, inSubject), body: replace(text.body, tokens) }
}

const markup = /(<(?:style|script)\b[\s\S]*?<\/(?:style|script)\s*>|<!--[\s\S]*?-->|<[^>]*>|\{\{[^{}]*\}\})/gu

/** Rewrites the stretches of text between the tags of an HTML body, or a whole plain one, and the subject. */
export const eachText = (text: MessageText, change: (stretch: string) => string): MessageText => ({
  ...text,
  subject: text.subject
    .split(/(\{\{[^{}]*\}\})/u)
    .map(odd(change))
    .join(''),
  body: text.body
    .split(text.format === 'html' ? markup : /(\{\{[^{}]*\}\})/u)
    .map(odd(change))
    .join(''),
})

/** Splitting by a pattern in brackets leaves what the pattern took at the odd places. */
const odd = (change: (stretch: string) => string) => (part: string, at: number) => (at % 2 === 1 ? part : change(part))

export const asHtml = (text: MessageText): MessageText =>
  text.format === 'html'
    ? text
    : {
        ...text,
        format: 'html',
        body: text.body
          .split(/\n{2,}/u)
          .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
          .join('\n'),
      }

const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)

/** Numbers from 0 to 1 that are the same for the same seed, so that a failure can be seen again. */
export const seeded = (seed: string): (() => number) => {
  let state = [...seed].reduce((sum, one) => Math.imul(sum ^ one.codePointAt(0)!, 0x01000193), 0x811c9dc5)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
