import type { SlackStandIn } from '../slack/slack.ts'
import { type Html, html } from './html.ts'
import { drawForms } from './panel.ts'

const places = (slack: SlackStandIn): readonly Html[] => [
  ...slack
    .channels()
    .filter((channel) => channel.kind !== 'im')
    .map((channel) => html`<button type="button" data-place="${channel.id}"># ${channel.name}</button>`),
  html`<button type="button" data-place="direct">${slack.appName}</button>`,
  ...(slack.events.includes('app_home_opened')
    ? [html`<button type="button" data-place="home">${slack.appName}: Home</button>`]
    : []),
]

const persons = (slack: SlackStandIn): readonly Html[] =>
  slack.people
    .filter((person) => !person.bot)
    .map((person) => html`<option value="${person.id}">${person.name}</option>`)

/** The page without what changes: the script fills in the rest. */
export const drawShell = (
  slack: SlackStandIn,
  notices: readonly { readonly id: string; readonly label: string }[],
): Html => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${slack.appName}: demo</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/blocks.css"><link rel="stylesheet" href="/page.css"><script src="/browser.js" defer></script></head>
<body>
<nav aria-label="Workspace"><h1>Pretend Workspace</h1><p class="note">A stand-in for Slack on this machine. Nothing leaves it.</p>
  <label for="who">You are</label><select id="who">${persons(slack)}</select>
  <div id="places" role="group" aria-label="Channels">${places(slack)}</div></nav>
<main><header><h2 id="place-title"></h2></header>
  <div id="messages" role="log" aria-live="polite" aria-labelledby="place-title" tabindex="0"></div>
  <form id="composer"><label for="line" class="hidden">Message or command</label>
    <input id="line" name="line" placeholder="Type /f5 help" autocomplete="off" maxlength="4000"><button type="submit" class="control primary">Send</button></form>
  <p id="status" role="status"></p></main>
<aside aria-label="Behind the scenes">${drawForms(notices)}<section aria-labelledby="state-title"><h2 id="state-title">Stand-ins</h2><div id="state"></div></section></aside>
<dialog id="modal" aria-labelledby="modal-title"></dialog>
<dialog id="confirm" aria-labelledby="confirm-title"><form method="dialog"><h2 id="confirm-title"></h2><p id="confirm-text"></p>
  <footer><button value="no" class="control default" id="confirm-no"></button><button value="yes" class="control primary" id="confirm-yes"></button></footer></form></dialog>
</body></html>`
