import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Block, Message } from 'slack-blocks-to-jsx'
import type { Json } from '../slack/json.ts'
import { type Html, trusted } from './html.ts'
import { shield, unshield } from './shield.ts'

export type Names = {
  readonly users: readonly { readonly id: string; readonly name: string }[]
  readonly channels: readonly { readonly id: string; readonly name: string }[]
}

// The library scopes its styles by an id, which would stand many times in one page: a class takes its place,
// and `:is` keeps the weight that its rules have over its own resets.
const scopeId = 'slack_blocks_to_jsx'
const sheet = createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css')

export const libraryStyles = (): string =>
  readFileSync(sheet, 'utf8').replaceAll(`#${scopeId}`, `:is(#${scopeId}, .${scopeId})`)

/** Draws one block as Slack does; null when the library has nothing to draw or cannot. */
export const drawBlock = (block: Json, names: Names): Html | null => {
  const { block_id: _id, ...shown } = block
  const data = {
    users: names.users.map((user) => ({ ...user })),
    channels: names.channels.map((channel) => ({ ...channel })),
    user_groups: [],
  }
  try {
    const blocks = [shield(shown) as Block]
    const element = createElement(Message, { blocks, data, name: '', logo: '', theme: 'light', withoutWrapper: true })
    const markup = renderToStaticMarkup(element)
    const empty = !markup.includes('--block_wrapper')
    return empty ? null : trusted(unshield(markup.replaceAll(`id="${scopeId}"`, '')))
  } catch {
    return null
  }
}

/** Names of emoji become pictures, as in every plain text that Slack shows. */
export const drawLabel = (text: string, names: Names): string => {
  if (!/:[a-z0-9_+-]+:/i.test(text)) return text
  const drawn = drawBlock({ type: 'header', text: { type: 'plain_text', text, emoji: true } }, names)
  return drawn === null
    ? text
    : drawn.markup
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#x27;', "'")
        .replaceAll('&amp;', '&')
}
