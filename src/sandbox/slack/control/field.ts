import { type Json, listAt, objectsAt, stringAt, textAt } from '../json.ts'

/** What a person puts into a field: text, the value or label of a choice, several of them, or an id. */
export type Filling = string | readonly string[]
export type Fillings = Readonly<Record<string, Filling>>

export type Field = {
  readonly blockId: string
  readonly actionId: string
  readonly label: string
  readonly element: Json
  readonly optional: boolean
}

export const optionsOf = (element: Json): readonly Json[] => [
  ...objectsAt(element, 'options'),
  ...objectsAt(element, 'option_groups').flatMap((group) => objectsAt(group, 'options')),
]

const chosen = (element: Json, filling: string): Json => {
  const option = optionsOf(element).find((each) => each['value'] === filling || textAt(each, 'text') === filling)
  if (option === undefined)
    throw new Error(`"${filling}" is not among the options of ${stringAt(element, 'action_id')}`)
  return option
}

const one = (filling: Filling) => (typeof filling === 'string' ? filling : (filling[0] ?? ''))
const all = (filling: Filling) => (typeof filling === 'string' ? (filling === '' ? [] : [filling]) : filling)

type Kind = {
  readonly key: string
  readonly initial: string
  readonly of: (element: Json, filling: Filling) => unknown
}

const orNull = (text: string) => (text === '' ? null : text)
const typed: Kind = { key: 'value', initial: 'initial_value', of: (_, filling) => orNull(one(filling)) }
const simple = (what: string): Kind => ({
  key: `selected_${what}`,
  initial: `initial_${what}`,
  of: (_, filling) => orNull(one(filling)),
})
const several = (what: string): Kind => ({
  key: `selected_${what}`,
  initial: `initial_${what}`,
  of: (_, filling) => all(filling),
})
const option: Kind = {
  key: 'selected_option',
  initial: 'initial_option',
  of: (element, filling) => (one(filling) === '' ? null : chosen(element, one(filling))),
}
const options: Kind = {
  key: 'selected_options',
  initial: 'initial_options',
  of: (element, filling) => all(filling).map((each) => chosen(element, each)),
}
const moment: Kind = {
  key: 'selected_date_time',
  initial: 'initial_date_time',
  of: (_, filling) => (one(filling) === '' ? null : Number(one(filling))),
}

/** How each kind of element tells its value. */
const kinds: Readonly<Record<string, Kind>> = {
  plain_text_input: typed,
  email_text_input: typed,
  url_text_input: typed,
  number_input: typed,
  static_select: option,
  external_select: option,
  radio_buttons: option,
  checkboxes: options,
  multi_static_select: options,
  users_select: simple('user'),
  conversations_select: simple('conversation'),
  channels_select: simple('channel'),
  multi_users_select: several('users'),
  multi_conversations_select: several('conversations'),
  multi_channels_select: several('channels'),
  datepicker: simple('date'),
  timepicker: simple('time'),
  datetimepicker: moment,
}

/** The field's part of `state.values`, with what it held at first when nobody filled it. */
export const valueOf = ({ element }: Field, filling: Filling | undefined): Json => {
  const type = stringAt(element, 'type') ?? ''
  const kind = kinds[type] ?? typed
  const initial = element[kind.initial]
  const value =
    filling === undefined
      ? (initial ?? (kind.key.endsWith('s') ? listAt(element, kind.initial) : null))
      : kind.of(element, filling)
  return { type, [kind.key]: value }
}
