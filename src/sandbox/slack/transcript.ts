import type { Message, View } from './message.ts'
import type { Naming } from './plain.ts'
import { renderAsText, renderBlocks } from './render-as-text.ts'
import type { SlackStandIn } from './slack.ts'
import type { Happening } from './world.ts'

const namingOf =
  (slack: Pick<SlackStandIn, 'people' | 'channels'>): Naming =>
  (id) => {
    const person = slack.people.find((each) => each.id === id)
    if (person !== undefined) return `@${person.name}`
    const channel = slack.channels().find((each) => each.id === id)
    return channel === undefined ? null : channel.kind === 'im' ? 'direct message' : `#${channel.name}`
  }

/** Names of people without the mark, as they stand before what they said. */
const speaker = (naming: Naming, user: string): string =>
  user === 'slackbot' ? 'Slackbot' : (naming(user) ?? user).replace(/^@/, '')

const messageHead = (naming: Naming, message: Message, what: string): string => {
  const place = naming(message.channel) ?? message.channel
  const thread = message.threadTs === null ? '' : ', in a thread'
  const only = message.ephemeralTo === null ? '' : `, only visible to ${speaker(naming, message.ephemeralTo)}`
  const files = message.fileIds.length === 0 ? '' : `, with ${message.fileIds.length} file(s)`
  return `${place}${thread}${only} | ${speaker(naming, message.user)} ${what}${files}`
}

const messageText = (naming: Naming, message: Message, what: string): string =>
  `${messageHead(naming, message, what)}\n${renderAsText(message, naming)}`

const viewText = (naming: Naming, view: View, what: string): string => {
  const buttons = [view.close, view.submit].filter((label) => label !== null).map((label) => `[ ${label} ]`)
  const errors = Object.entries(view.errors).map(([block, error]) => `! ${block}: ${error}`)
  const lines = [...renderBlocks(view.blocks, naming), ...errors, ...(buttons.length > 0 ? [buttons.join('  ')] : [])]
  return `${what} for ${speaker(naming, view.userId)}: "${view.title}"\n${lines.map((line) => `    ${line}`).join('\n')}`
}

/** Each filled field on a line, further lines of its text indented. */
const entries = (filled: Readonly<Record<string, string>>): string =>
  Object.entries(filled)
    .map(([label, words]) => `\n    ${label}: ${words.replaceAll('\n', '\n        ')}`)
    .join('')

const viewWords = {
  opened: 'A window opens',
  replaced: 'The window changes',
  refused: 'The window stays open',
  closed: 'The window closes',
} as const
const messageWords = { posted: 'says', updated: 'changes its message to', deleted: 'takes back' } as const

/** One thing that happened, as a person before the screen would tell it; null when there was nothing to see. */
export const tell = (happening: Happening, naming: Naming): string | null => {
  switch (happening.kind) {
    case 'typed':
      return `${naming(happening.channel) ?? happening.channel} | ${speaker(naming, happening.user)} types  ${happening.text}`
    case 'clicked':
      return `${speaker(naming, happening.user)} clicks  [ ${happening.label} ]`
    case 'submitted':
      return `${speaker(naming, happening.user)} sends the window "${happening.title}"${entries(happening.filled)}`
    case 'posted':
    case 'updated':
    case 'deleted':
      return messageText(naming, happening.message, messageWords[happening.kind])
    case 'opened':
    case 'replaced':
    case 'refused':
      return happening.view.type === 'home' ? null : viewText(naming, happening.view, viewWords[happening.kind])
    case 'closed':
      return `${viewWords.closed} for ${speaker(naming, happening.view.userId)}: "${happening.view.title}"`
    case 'journal':
      return happening.entry.kind === 'problem' ? `!! ${happening.entry.text}` : null
    case 'changed':
      return null
  }
}

/** Writes what happens in the channels, as it happens. Returns how to stop it. */
export const startTranscript = (slack: SlackStandIn, write: (text: string) => void): (() => void) => {
  const naming = namingOf(slack)
  return slack.onHappening((happening) => {
    const told = tell(happening, naming)
    if (told !== null) write(told)
  })
}
