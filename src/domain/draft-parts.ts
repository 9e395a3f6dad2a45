import { htmlPieces } from './html-pieces.ts'
import type { MessageText } from './template.ts'

export const whole = (text: MessageText): string => `${text.subject}\n${text.body}`

/** What a buyer could be shown or led to: for HTML its decoded text and attribute values, else the text itself. */
export const readable = (text: MessageText): string => {
  if (text.format === 'plain') return whole(text)
  const { text: body, values } = htmlPieces(text.body)
  return [text.subject, body, ...values].join('\n')
}

/** The placeholders as one string: names sorted, each as often as it stands there, then every stray brace. */
export const placeholdersOf = (text: MessageText): string => {
  const names = (whole(text).match(/\{\{[^{}]{0,60}\}\}/gu) ?? []).map((found) => found.replace(/\s/gu, ''))
  const rest = whole(text).replace(/\{\{[^{}]{0,60}\}\}/gu, '')
  return JSON.stringify([names.sort(), rest.match(/\{\{|\}\}|\$\{|\{%|<%|\[\[|%%/gu) ?? []])
}

const plainMarkup = /<[a-z/!?@#]|&(?:#\w{1,8}|[a-z]{2,10});|\]\(|\*\*|`{3}|^#{1,6} /gimu

/** HTML may repeat the tags it had; plain text may hold no more of what looks like markup than it did. */
export const markupOf = (text: MessageText): readonly string[] => {
  const marks = (plain: string): readonly string[] => plain.match(plainMarkup) ?? []
  if (text.format === 'plain') return marks(whole(text))
  const pieces = htmlPieces(text.body)
  return [...marks(text.subject), ...new Set(pieces.shapes)].concat(marks(pieces.text))
}
