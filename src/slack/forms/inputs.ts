import type { types } from '@slack/bolt'
import { plain } from '../reply.ts'

type Look = { readonly initial?: string; readonly hint?: string; readonly optional?: boolean }

/** What every field has around its element; its block id is the name that the field comes back under. */
const field = (id: string, label: string, look: Look, element: types.InputBlock['element']): types.InputBlock => ({
  type: 'input',
  block_id: id,
  label: plain(label, 200),
  optional: look.optional ?? false,
  ...(look.hint && { hint: plain(look.hint, 500) }),
  element,
})

export const textInput = (
  id: string,
  label: string,
  look: Look & { readonly most?: number; readonly least?: number; readonly multiline?: boolean } = {},
): types.InputBlock =>
  field(id, label, look, {
    type: 'plain_text_input',
    action_id: id,
    multiline: look.multiline ?? false,
    max_length: look.most ?? 200,
    ...(look.least && { min_length: look.least }),
    ...(look.initial && { initial_value: look.initial }),
  })

export const numberInput = (
  id: string,
  label: string,
  look: Look & { readonly least: number; readonly greatest: number; readonly decimal?: boolean },
): types.InputBlock =>
  field(id, label, look, {
    type: 'number_input',
    action_id: id,
    is_decimal_allowed: look.decimal ?? false,
    min_value: String(look.least),
    max_value: String(look.greatest),
    ...(look.initial && { initial_value: look.initial }),
  })

export type Choice = { readonly value: string; readonly label: string }

export const choiceInput = (
  id: string,
  label: string,
  choices: readonly Choice[],
  look: Look = {},
): types.InputBlock => {
  const options = optionsOf(choices)
  const initial = options.find((one) => one.value === look.initial)
  return field(id, label, look, {
    type: 'static_select',
    action_id: id,
    options,
    ...(initial && { initial_option: initial }),
  })
}

const optionsOf = (choices: readonly Choice[]) =>
  choices.slice(0, 100).map((one) => ({ text: plain(one.label, 75), value: one.value }))

type ManyLook = Omit<Look, 'initial'> & { readonly initial: readonly string[] }

const severalOf =
  (type: 'multi_static_select' | 'checkboxes') =>
  (id: string, label: string, choices: readonly Choice[], { initial, ...look }: ManyLook): types.InputBlock => {
    const options = optionsOf(choices)
    const chosen = options.filter((one) => initial.includes(one.value))
    return field(id, label, look, {
      type,
      action_id: id,
      options,
      ...(chosen.length > 0 && { initial_options: chosen }),
    })
  }

/** Several of many. */
export const choicesInput = severalOf('multi_static_select')

/** Several of at most ten, each with its box. */
export const checkInput = severalOf('checkboxes')

/** A day, as `2026-12-31`. */
export const dateInput = (id: string, label: string, look: Look = {}): types.InputBlock =>
  field(id, label, look, {
    type: 'datepicker',
    action_id: id,
    ...(look.initial && { initial_date: look.initial }),
  })
