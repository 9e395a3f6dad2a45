import { type Field, optionsOf } from '../slack/control/field.ts'
import { type Json, listAt, objectAt, stringAt, stringsAt, textAt } from '../slack/json.ts'
import { type Html, html } from './html.ts'
import type { Names } from './library.ts'

type Drawn = { readonly field: Field; readonly name: string; readonly names: Names }
type Draw = (drawn: Drawn) => Html

const initial = (element: Json, what: string) => stringAt(element, `initial_${what}`) ?? ''
const hint = (element: Json) => textAt(element, 'placeholder')
const required = ({ field }: Drawn) => (field.optional ? '' : 'true')

const typed =
  (type: string, what: string): Draw =>
  (drawn) => {
    const { element } = drawn.field
    return html`<input type="${type}" id="field-${drawn.name}" name="${drawn.name}" value="${initial(element, what)}" placeholder="${hint(element)}" aria-required="${required(drawn)}" autocomplete="off">`
  }

const written: Draw = (drawn) => {
  const { element } = drawn.field
  if (element['multiline'] !== true) return typed('text', 'value')(drawn)
  // The newline after the tag is eaten by browsers; without it a text that begins with one would lose it.
  return html`<textarea id="field-${drawn.name}" name="${drawn.name}" rows="8" placeholder="${hint(element)}" aria-required="${required(drawn)}">
${initial(element, 'value')}</textarea>`
}

type Choice = { readonly value: string; readonly label: string }

const choices = (element: Json): readonly Choice[] =>
  optionsOf(element).map((option) => ({ value: stringAt(option, 'value') ?? '', label: textAt(option, 'text') }))

const chosenValues = (element: Json): readonly string[] => [
  stringAt(objectAt(element, 'initial_option'), 'value') ?? '',
  ...listAt(element, 'initial_options').map((option) => stringAt(option, 'value') ?? ''),
]

const menu = (drawn: Drawn, offered: readonly Choice[], chosen: readonly string[], many: boolean): Html => {
  const options = offered.map(({ value, label }) =>
    chosen.includes(value)
      ? html`<option value="${value}" selected>${label}</option>`
      : html`<option value="${value}">${label}</option>`,
  )
  if (many)
    return html`<select id="field-${drawn.name}" name="${drawn.name}" multiple size="${Math.min(6, offered.length)}">${options}</select>`
  return html`<select id="field-${drawn.name}" name="${drawn.name}" aria-required="${required(drawn)}"><option value="">${hint(drawn.field.element) || 'Choose'}</option>${options}</select>`
}

const select =
  (many: boolean): Draw =>
  (drawn) =>
    menu(drawn, choices(drawn.field.element), chosenValues(drawn.field.element), many)

const listed =
  (which: 'users' | 'channels', what: string, many: boolean): Draw =>
  (drawn) => {
    const offered = drawn.names[which].map(({ id, name }) => ({ value: id, label: name }))
    const { element } = drawn.field
    return menu(drawn, offered, [initial(element, what), ...stringsAt(element, `initial_${what}`)], many)
  }

const ticks =
  (type: 'radio' | 'checkbox'): Draw =>
  ({ field, name }) => {
    const chosen = chosenValues(field.element)
    const tick = ({ value, label }: Choice) => {
      const state = chosen.includes(value) ? html` checked` : null
      return html`<label class="tick"><input type="${type}" name="${name}" value="${value}"${state}> ${label}</label>`
    }
    return html`<div role="group" id="field-${name}" aria-label="${field.label}">${choices(field.element).map(tick)}</div>`
  }

const draws: Readonly<Record<string, Draw>> = {
  plain_text_input: written,
  email_text_input: typed('email', 'value'),
  url_text_input: typed('url', 'value'),
  number_input: typed('number', 'value'),
  datepicker: typed('date', 'date'),
  timepicker: typed('time', 'time'),
  datetimepicker: typed('datetime-local', 'none'),
  static_select: select(false),
  multi_static_select: select(true),
  radio_buttons: ticks('radio'),
  checkboxes: ticks('checkbox'),
  users_select: listed('users', 'user', false),
  multi_users_select: listed('users', 'users', true),
  channels_select: listed('channels', 'channel', false),
  multi_channels_select: listed('channels', 'channels', true),
  conversations_select: listed('channels', 'conversation', false),
  multi_conversations_select: listed('channels', 'conversations', true),
}

/** A field of a form, with its label and the place where an objection to it appears. */
export const drawField = (drawn: Drawn & { readonly hint: string; readonly error: string }): Html => {
  const type = stringAt(drawn.field.element, 'type') ?? 'unknown'
  const control =
    draws[type]?.(drawn) ?? html`<span class="unknown">A field of type “${type}” cannot be filled on this page.</span>`
  const many =
    type === 'checkboxes' || type.startsWith('multi_') ? 'many' : type === 'datetimepicker' ? 'moment' : 'one'
  return html`<div class="field" data-field="${drawn.name}" data-kind="${many}" data-block-id="${drawn.field.blockId}">
    <label for="field-${drawn.name}">${drawn.field.label}${drawn.field.optional ? html` <small>(optional)</small>` : null}</label>
    ${control}<p class="hint">${drawn.hint}</p><p class="error" role="alert">${drawn.error}</p></div>`
}
