import { optionsOf } from '../slack/control/field.ts'
import { type Json, objectAt, stringAt, textAt } from '../slack/json.ts'
import { type Html, html, nothing } from './html.ts'
import { drawLabel, type Names } from './library.ts'

type Drawn = { readonly element: Json; readonly blockId: string; readonly names: Names }

/** What Slack asks before it lets a click through, for the browser to show. */
const confirmOf = (element: Json): string => {
  const confirm = objectAt(element, 'confirm')
  if (Object.keys(confirm).length === 0) return ''
  const part = (key: string) => textAt(confirm, key)
  return JSON.stringify({ title: part('title'), text: part('text'), confirm: part('confirm'), deny: part('deny') })
}

const button = ({ element, blockId, names }: Drawn): Html => {
  const label = drawLabel(textAt(element, 'text'), names)
  const spoken = stringAt(element, 'accessibility_label') ?? label
  return html`<button type="button" class="control ${stringAt(element, 'style') ?? 'default'}" aria-label="${spoken}"
    data-action-id="${stringAt(element, 'action_id') ?? ''}" data-block-id="${blockId}"
    data-value="${stringAt(element, 'value') ?? ''}" data-url="${stringAt(element, 'url') ?? ''}"
    data-confirm="${confirmOf(element)}">${label}</button>`
}

const menuOption = (option: Json, names: Names): Html =>
  html`<option value="${stringAt(option, 'value') ?? ''}">${drawLabel(textAt(option, 'text'), names)}</option>`

/** Choosing acts at once, so nothing counts as chosen before. */
const menu = (drawn: Drawn, options: readonly Html[], empty: string): Html =>
  html`<select class="control" aria-label="${empty}" data-action-id="${stringAt(drawn.element, 'action_id') ?? ''}"
    data-block-id="${drawn.blockId}" data-confirm="${confirmOf(drawn.element)}"><option value="">${empty}</option>${options}</select>`

const select = (drawn: Drawn): Html =>
  menu(
    drawn,
    optionsOf(drawn.element).map((option) => menuOption(option, drawn.names)),
    textAt(drawn.element, 'placeholder') || 'Choose',
  )

const pickOf =
  (which: 'users' | 'channels') =>
  (drawn: Drawn): Html => {
    const options = drawn.names[which].map(({ id, name }) => html`<option value="${id}">${name}</option>`)
    return menu(drawn, options, textAt(drawn.element, 'placeholder') || 'Choose')
  }

const kinds: Readonly<Record<string, (drawn: Drawn) => Html>> = {
  button,
  static_select: select,
  radio_buttons: select,
  overflow: (drawn) =>
    menu(
      drawn,
      optionsOf(drawn.element).map((option) => menuOption(option, drawn.names)),
      'More',
    ),
  users_select: pickOf('users'),
  channels_select: pickOf('channels'),
  conversations_select: pickOf('channels'),
}

/** Something that acts when it is clicked or chosen from. */
export const drawControl = (drawn: Drawn): Html => {
  const type = stringAt(drawn.element, 'type') ?? 'unknown'
  if (type === 'image') return nothing
  return (
    kinds[type]?.(drawn) ?? html`<span class="unknown">An element of type “${type}” cannot be used on this page.</span>`
  )
}
