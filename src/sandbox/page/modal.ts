import type { View } from '../slack/message.ts'
import type { SlackStandIn } from '../slack/slack.ts'
import { drawBlocks } from './blocks.ts'
import { type Html, html } from './html.ts'
import { namesOf } from './messages.ts'

/** A modal as a form. Errors are drawn apart, so that an objection does not wipe what was typed. */
export const drawModal = (
  slack: SlackStandIn,
  view: View,
): Html => html`<form method="dialog" data-view-id="${view.id}" novalidate>
    <header><h2 id="modal-title">${view.title}</h2><button type="button" class="cross" data-close aria-label="Close">×</button></header>
    <div class="modal-body">${drawBlocks(view.blocks, namesOf(slack))}</div>
    <footer><button type="button" class="control default" data-close>${view.close ?? 'Close'}</button>
    ${view.submit === null ? null : html`<button type="submit" class="control primary">${view.submit}</button>`}</footer></form>`

export const drawHome = (slack: SlackStandIn, who: string): Html => {
  const home = slack.home(who)
  if (home === null) return html`<p class="empty">The app has not published a Home tab for this person.</p>`
  return html`<div class="home" data-view-id="${home.id}">${drawBlocks(home.blocks, namesOf(slack))}</div>`
}
