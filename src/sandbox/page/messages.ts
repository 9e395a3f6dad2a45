import type { Message } from '../slack/message.ts'
import { plainWords } from '../slack/plain.ts'
import type { SlackStandIn } from '../slack/slack.ts'
import { drawBlocks, drawText } from './blocks.ts'
import { type Html, html, nothing } from './html.ts'
import type { Names } from './library.ts'

export const namesOf = (slack: SlackStandIn): Names => ({
  users: slack.people.map(({ id, name }) => ({ id, name })),
  channels: slack
    .channels()
    .filter((channel) => channel.kind !== 'im')
    .map(({ id, name }) => ({ id, name })),
})

export const timeText = (at: Date): string =>
  `${at.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })} UTC`

const authorOf = (slack: SlackStandIn, message: Message) => {
  if (message.user === 'slackbot') return { name: 'Slackbot', app: true }
  const person = slack.people.find((each) => each.id === message.user)
  return { name: person?.name ?? message.user, app: person?.bot === true }
}

const attached = (slack: SlackStandIn, message: Message): readonly Html[] =>
  slack
    .files()
    .filter((file) => message.fileIds.includes(file.id))
    .map((file) =>
      /\.(png|jpe?g|gif)$/i.test(file.name)
        ? html`<figure><img class="picture" src="/file/${file.id}" alt="${file.title}"><figcaption>${file.title}</figcaption></figure>`
        : html`<p class="file"><a href="/file/${file.id}" download="${file.name}">${file.title}</a> (${file.bytes.length} bytes)</p>`,
    )

const more = (slack: SlackStandIn, message: Message): Html => {
  const offered = slack.shortcuts.filter((shortcut) => shortcut.type === 'message')
  if (offered.length === 0 || message.ephemeralTo !== null) return nothing
  const buttons = offered.map(
    (each) => html`<button type="button" class="menu-item" data-shortcut="${each.callbackId}">${each.name}</button>`,
  )
  return html`<details class="more"><summary class="dots" aria-label="More actions for this message">⋯</summary><div>${buttons}</div></details>`
}

// A message never changes: a new one takes its place. So each is drawn once, however often the page asks.
const drawn = new WeakMap<Message, readonly Html[]>()

const bodyOf = (message: Message, names: Names): readonly Html[] => {
  const known = drawn.get(message)
  if (known !== undefined) return known
  const body = message.blocks.length > 0 ? drawBlocks(message.blocks, names) : [drawText(message.text, names)]
  drawn.set(message, body)
  return body
}

const article = (slack: SlackStandIn, message: Message, inner: Html): Html => {
  const author = authorOf(slack, message)
  const body = bodyOf(message, namesOf(slack))
  const mine = message.ephemeralTo !== null
  return html`<article class="message${mine ? ' ephemeral' : ''}" data-channel="${message.channel}" data-ts="${message.ts}" aria-label="${author.name}: ${plainWords(message.text).slice(0, 150)}">
    <div class="avatar${author.app ? ' app' : ''}" aria-hidden="true">${author.name.slice(0, 1)}</div>
    <div class="body">
      ${mine ? html`<p class="only">Only visible to you</p>` : null}
      <p class="head"><strong>${author.name}</strong>${author.app ? html` <span class="badge">APP</span>` : null}
        <time>${timeText(new Date(Number(message.ts) * 1000))}</time>${message.edited ? html` <small>(edited)</small>` : null}</p>
      ${body}${attached(slack, message)}${inner}
    </div>${more(slack, message)}</article>`
}

const replies = (slack: SlackStandIn, seen: readonly Message[], parent: Message): Html => {
  const answers = seen.filter((message) => message.threadTs === parent.ts)
  if (answers.length === 0) return nothing
  const count = answers.length === 1 ? '1 reply' : `${answers.length} replies`
  return html`<section class="thread" aria-label="Thread"><p class="count">${count}</p>${answers.map((message) => article(slack, message, nothing))}</section>`
}

/** A channel as one person sees it, threads unfolded. */
export const drawChannel = (slack: SlackStandIn, who: string, channel: string): Html => {
  const seen = slack.seenBy(who, channel)
  const known = new Set(seen.map((message) => message.ts))
  const top = seen.filter((message) => message.threadTs === null || !known.has(message.threadTs))
  if (top.length === 0) return html`<p class="empty">Nothing has been said here yet.</p>`
  return html`${top.map((message) => article(slack, message, replies(slack, seen, message)))}`
}
