import type { types } from '@slack/bolt'
import { plain } from '../reply.ts'

type Look = { readonly initial?: string; readonly hint?: string; readonly optional?: boolean; readonly most?: number }

/** A text field; its block id is the name it comes back under. */
export const textInput = (id: string, label: string, look: Look & { multiline?: boolean } = {}): types.InputBlock => ({
  type: 'input',
  block_id: id,
  label: plain(label, 200),
  optional: look.optional ?? false,
  ...(look.hint && { hint: plain(look.hint, 500) }),
  element: {
    type: 'plain_text_input',
    action_id: id,
    multiline: look.multiline ?? false,
    max_length: look.most ?? 200,
    ...(look.initial && { initial_value: look.initial }),
  },
})

export const numberInput = (
  id: string,
  label: string,
  look: Look & { least: number; greatest: number },
): types.InputBlock => ({
  type: 'input',
  block_id: id,
  label: plain(label, 200),
  optional: look.optional ?? false,
  ...(look.hint && { hint: plain(look.hint, 500) }),
  element: {
    type: 'number_input',
    action_id: id,
    is_decimal_allowed: false,
    min_value: String(look.least),
    max_value: String(look.greatest),
    ...(look.initial && { initial_value: look.initial }),
  },
})

export type Choice = { readonly value: string; readonly label: string }

export const choiceInput = (
  id: string,
  label: string,
  choices: readonly Choice[],
  look: Look = {},
): types.InputBlock => {
  const options = choices.slice(0, 100).map((one) => ({ text: plain(one.label, 75), value: one.value }))
  const initial = options.find((one) => one.value === look.initial)
  return {
    type: 'input',
    block_id: id,
    label: plain(label, 200),
    optional: look.optional ?? false,
    ...(look.hint && { hint: plain(look.hint, 500) }),
    element: { type: 'static_select', action_id: id, options, ...(initial && { initial_option: initial }) },
  }
}
