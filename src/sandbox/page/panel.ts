import { type Html, html } from './html.ts'
import { timeText } from './messages.ts'

export type NoticeChoice =
  | { readonly kind: 'prepared'; readonly id: string; readonly authentic: boolean }
  | { readonly kind: 'own'; readonly subject: string; readonly body: string; readonly authentic: boolean }

export type Fact = { readonly label: string; readonly value: string }
/** An outage that can be switched on and off. */
export type Switch = {
  readonly id: string
  readonly label: string
  readonly on: () => boolean
  readonly set: (on: boolean) => void | Promise<void>
}

/** How far the clock can be moved, in milliseconds. */
export const leaps = [
  { label: '+1 hour', ms: 3_600_000 },
  { label: '+1 day', ms: 86_400_000 },
  { label: '+30 days', ms: 30 * 86_400_000 },
] as const

/** What changes by itself: the time, the facts and the switches. */
export const drawState = (now: Date, facts: readonly Fact[], switches: readonly Switch[]): Html => html`
  <p class="clock"><strong>Clock</strong> <time>${timeText(now)}</time></p>
  <dl>${facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
  <fieldset><legend>Outages</legend>${switches.map(
    (each) =>
      html`<label class="tick"><input type="checkbox" data-switch="${each.id}"${each.on() ? html` checked` : null}> ${each.label}</label>`,
  )}</fieldset>`

/** The forms beside the channel; drawn once, so that what is typed stays. */
export const drawForms = (notices: readonly { readonly id: string; readonly label: string }[]): Html => html`
  <form id="notice" aria-labelledby="notice-title"><h2 id="notice-title">Deliver a notice</h2>
    <label for="notice-id">Mail</label>
    <select id="notice-id" name="id">${notices.map(({ id, label }) => html`<option value="${id}">${label}</option>`)}<option value="">My own text …</option></select>
    <div id="own" hidden><label for="notice-subject">Subject</label><input id="notice-subject" name="subject" maxlength="500" autocomplete="off">
      <label for="notice-body">Text</label><textarea id="notice-body" name="body" rows="7" maxlength="100000"></textarea></div>
    <fieldset><legend>Sender</legend>
      <label class="tick"><input type="radio" name="authentic" value="yes" checked> Authentic: signed by Amazon's stand-in</label>
      <label class="tick"><input type="radio" name="authentic" value="no"> Fake: not signed</label></fieldset>
    <button type="submit" class="control primary">Deliver</button></form>
  <section aria-labelledby="clock-title"><h2 id="clock-title">Move the clock</h2>
    <div class="controls">${leaps.map(({ label, ms }) => html`<button type="button" class="control default" data-leap="${ms}">${label}</button>`)}</div></section>`
