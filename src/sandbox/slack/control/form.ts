import { isJson, type Json, objectAt, objectsAt, stringAt, textAt } from '../json.ts'
import { type Field, type Filling, type Fillings, optionsOf, valueOf } from './field.ts'

const holders = (block: Json): readonly Json[] =>
  [objectAt(block, 'element'), objectAt(block, 'accessory'), ...objectsAt(block, 'elements')].filter(
    (element) =>
      stringAt(element, 'action_id') !== null && element['type'] !== 'button' && element['type'] !== 'overflow',
  )

/** Everything in these blocks that holds a value. */
export const fieldsIn = (blocks: readonly Json[]): readonly Field[] =>
  blocks.flatMap((block) =>
    holders(block).map((element) => ({
      blockId: stringAt(block, 'block_id') ?? '',
      actionId: stringAt(element, 'action_id') ?? '',
      label: textAt(block, 'label'),
      element,
      optional: block['optional'] === true || block['type'] !== 'input',
    })),
  )

const empty = (value: unknown) => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

const fillingOf = (field: Field, fillings: Fillings): Filling | undefined =>
  fillings[field.blockId] ?? fillings[field.actionId] ?? fillings[field.label]

/** `state.values` of a form; fillings are keyed by block id, action id or label. */
export const stateOf = (blocks: readonly Json[], fillings: Fillings): Json => {
  const values: Record<string, Record<string, Json>> = {}
  for (const field of fieldsIn(blocks)) {
    const value = valueOf(field, fillingOf(field, fillings))
    values[field.blockId] = { ...values[field.blockId], [field.actionId]: value }
  }
  return values
}

const shown = (field: Field, filling: Filling): string =>
  [filling]
    .flat()
    .map((each) => {
      const option = optionsOf(field.element).find((one) => one['value'] === each)
      return option === undefined ? each : textAt(option, 'text')
    })
    .join(', ')

/** What a person would say of the filled form: labels and words. */
export const filledIn = (blocks: readonly Json[], fillings: Fillings): Readonly<Record<string, string>> => {
  const filled: Record<string, string> = {}
  for (const field of fieldsIn(blocks)) {
    const filling = fillingOf(field, fillings)
    if (filling !== undefined && filling.length > 0) filled[field.label || field.actionId] = shown(field, filling)
  }
  return filled
}

/** What Slack's own client objects to before it sends anything, by block id. */
export const missing = (blocks: readonly Json[], values: Json): Readonly<Record<string, string>> => {
  const errors: Record<string, string> = {}
  for (const { blockId, actionId, optional, element } of fieldsIn(blocks)) {
    const entry = objectAt(objectAt(values, blockId), actionId)
    const value = Object.entries(entry).find(([key]) => key !== 'type')?.[1]
    const size = typeof value === 'string' ? [...value].length : null
    if (empty(value) && !optional) errors[blockId] = 'Please complete this required field.'
    if (size !== null && size > Number(element['max_length'] ?? 3000)) errors[blockId] = 'This is too long.'
    if (size !== null && size < Number(element['min_length'] ?? 0)) errors[blockId] = 'This is too short.'
  }
  return errors
}

/** A filling that no field takes is a mistake of whoever wrote it. */
export const strangers = (blocks: readonly Json[], fillings: Fillings): readonly string[] => {
  const known = fieldsIn(blocks).flatMap((field) => [field.blockId, field.actionId, field.label])
  return Object.keys(fillings).filter((key) => !known.includes(key))
}

export const isFillings = (value: unknown): value is Fillings =>
  isJson(value) &&
  Object.values(value).every(
    (each) => typeof each === 'string' || (Array.isArray(each) && each.every((item) => typeof item === 'string')),
  )
