import type { types } from '@slack/bolt'

export type Block = types.KnownBlock
export type View = types.ModalView

/** `text` is a full sentence on its own (phones and screen readers show only it); blocks add shape. */
export type Message = { readonly text: string; readonly blocks: readonly Block[] }

/** What a command, button, form or shortcut answers. How it reaches Slack is not its business. */
export type Reply =
  /** Only the one who asked sees it. */
  | { readonly kind: 'private'; readonly message: Message }
  /** Everybody in the channel sees it. */
  | { readonly kind: 'channel'; readonly message: Message }
  /** Takes the place of the message whose button was clicked. */
  | { readonly kind: 'replace'; readonly message: Message }
  | { readonly kind: 'open'; readonly view: View }
  /** Keeps a form open and says, by field, what is wrong. */
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'file'; readonly file: File; readonly message: Message }
  | { readonly kind: 'nothing' }

export type File = { readonly name: string; readonly title: string; readonly bytes: Uint8Array }

export const privately = (message: Message): Reply => ({ kind: 'private', message })
export const inChannel = (message: Message): Reply => ({ kind: 'channel', message })
export const replacing = (message: Message): Reply => ({ kind: 'replace', message })
export const opening = (view: View): Reply => ({ kind: 'open', view })
export const nothing: Reply = { kind: 'nothing' }

/** A message that is one sentence: shown as it is, so its text may hold our own formatting. */
export const say = (text: string): Message => message(text, section(text))

/** Keeps a message inside what Slack takes; what had to go is said. */
export const message = (text: string, ...blocks: readonly Block[]): Message => ({
  text: cut(text, limits.text),
  blocks: bounded(blocks),
})

// Figures of Slack's reference; `allBlocks` is undocumented and measured by others at about 13,200.
const limits = { text: 3900, section: 2900, header: 150, context: 1900, blocks: 50, allBlocks: 12_000 }

/** Everything a person, a model or Amazon wrote goes through here: no mention, no link, no hidden direction change. */
export const escaped = (text: string): string =>
  text.replace(hidden, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Exact words, set apart; they cannot end the setting themselves. */
export const verbatim = (text: string, most = 200): string =>
  `\`${escaped(cut(text.replaceAll('`', 'ʼ').replace(/\s+/g, ' ').trim(), most)) || ' '}\``

/** A longer text of somebody else, set apart line by line. */
export const quoted = (text: string, most = 1500): string =>
  escaped(cut(text.trim(), most))
    .split('\n')
    .map((line) => `>${line}`)
    .join('\n')

/** Cuts by whole characters, never inside an escaped one, and shows that something is missing. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most) return text
  const kept = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  return `${kept.replace(/&[a-z]{0,3}$/, '')}…`
}

export const plain = (text: string, most: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: cut(text.replace(hidden, ''), most) || ' ',
  emoji: false,
})

export const header = (text: string): Block => ({ type: 'header', text: plain(text, limits.header) })
export const section = (text: string): types.SectionBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: cut(text, limits.section) || ' ', verbatim: true },
})
/** A text with one button to its right. */
export const beside = (text: string, accessory: types.Button): Block => ({ ...section(text), accessory })
export const context = (text: string): Block => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', text: cut(text, limits.context) || ' ', verbatim: true }],
})
export const divider: Block = { type: 'divider' }

/** Rows of buttons. Slack wants each id once in a row: what follows the dot is not part of the control's id. */
export const actions = (...elements: readonly types.Button[]): readonly Block[] =>
  chunks(elements, 20).map((row) => ({
    type: 'actions',
    elements: row.map((one, index) => (index === 0 ? one : { ...one, action_id: `${one.action_id}.${index}` })),
  }))

/** Lines of our own formatting, as few sections as hold them. */
export const sections = (lines: readonly string[]): readonly Block[] => {
  const texts: string[] = []
  for (const line of lines) {
    const last = texts.at(-1)
    if (last !== undefined && last.length + line.length + 1 <= limits.section)
      texts[texts.length - 1] = `${last}\n${line}`
    else texts.push(line)
  }
  return texts.map(section)
}

/** A text of somebody else, whole, however long: for what a person is about to approve. */
export const quotedWhole = (text: string): readonly Block[] =>
  // Escaping makes a piece up to five times as long, which still fits into one section uncut.
  sections(text.split('\n').flatMap((line) => pieces(line).map((piece) => `>${escaped(piece)}`)))

const pieces = (line: string): readonly string[] => line.match(/.{1,500}/gsu) ?? ['']

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

const bounded = (blocks: readonly Block[]): readonly Block[] => {
  let room = limits.allBlocks
  const kept = blocks.slice(0, limits.blocks - 1).filter((block) => {
    room -= JSON.stringify(block).length
    return room >= 0
  })
  const whole = kept.length === blocks.length || (blocks.length === limits.blocks && fits(blocks))
  return whole ? blocks : [...kept, context('_The rest does not fit into one Slack message._')]
}

const fits = (blocks: readonly Block[]): boolean =>
  blocks.reduce((sum, block) => sum + JSON.stringify(block).length, 0) <= limits.allBlocks

/** Whether a message shows all of these, so that nothing a person decides about is cut off. */
export const fitsWhole = (blocks: readonly Block[]): boolean => blocks.length <= limits.blocks && fits(blocks)
