import { isJson, type Json, listAt, objectAt, objectsAt, stringAt, textAt } from './json.ts'
import { type Naming, plainWords, withEmoji } from './plain.ts'

type Lines = readonly string[]
type Render = (block: Json, naming: Naming) => Lines

const control = (element: Json): string => {
  const label = textAt(element, 'text') || textAt(element, 'placeholder') || stringAt(element, 'type') || ''
  return element['type'] === 'button' ? `[ ${withEmoji(label)} ]` : `( ${withEmoji(label)} v )`
}

const controls = (elements: readonly Json[]): Lines => (elements.length === 0 ? [] : [elements.map(control).join('  ')])

const words = (block: unknown, naming: Naming, key = 'text'): Lines => {
  const text = textAt(block, key)
  return text === '' ? [] : plainWords(text, naming).split('\n')
}

const picture = (element: Json): string => `(image: ${stringAt(element, 'alt_text') ?? 'without description'})`

const section: Render = (block, naming) => {
  const fields = objectsAt(block, 'fields').map((field) => words(field, naming).join(' '))
  const accessory = objectAt(block, 'accessory')
  const beside =
    accessory['type'] === undefined ? [] : [accessory['type'] === 'image' ? picture(accessory) : control(accessory)]
  return [...words(block, naming), ...fields.map((field) => `- ${field}`), ...beside]
}

const header: Render = (block, naming) => {
  const lines = words(block, naming)
  return [...lines, '='.repeat(Math.max(...lines.map((line) => line.length), 1))]
}

const context: Render = (block, naming) => [
  objectsAt(block, 'elements')
    .map((element) => (element['type'] === 'image' ? picture(element) : plainWords(textAt(element, 'text'), naming)))
    .join(' | '),
]

const holds = (element: Json): string => {
  const options = objectsAt(element, 'options').map((option) => textAt(option, 'text'))
  const initial = stringAt(element, 'initial_value') ?? (textAt(objectAt(element, 'initial_option'), 'text') || null)
  if (initial !== null) return initial
  return options.length > 0 ? `one of: ${options.join(', ')}` : ''
}

const input: Render = (block) => {
  const optional = block['optional'] === true ? ' (optional)' : ''
  return [`${textAt(block, 'label')}${optional}: [${holds(objectAt(block, 'element'))}]`]
}

/** All text within, however deep: for cells and rich text. */
const innerText = (value: unknown, naming: Naming): string => {
  if (Array.isArray(value)) return value.map((entry) => innerText(entry, naming)).join('')
  const user = stringAt(value, 'user_id') ?? stringAt(value, 'channel_id')
  if (user !== null) return naming(user) ?? user
  const number = isJson(value) && typeof value['value'] === 'number' ? String(value['value']) : ''
  const own = textAt(value, 'text') || (stringAt(value, 'url') ?? number)
  return own + innerText(listAt(value, 'elements'), naming)
}

const table: Render = (block, naming) => {
  const rows = listAt(block, 'rows').map((row) =>
    Array.isArray(row) ? row.map((cell) => innerText(cell, naming)) : [],
  )
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

const richText: Render = (block, naming) =>
  objectsAt(block, 'elements').flatMap((part) =>
    part['type'] === 'rich_text_list'
      ? objectsAt(part, 'elements').map((item) => `- ${innerText(item, naming)}`)
      : innerText(part, naming).split('\n'),
  )

const renders: Readonly<Record<string, Render>> = {
  header,
  section,
  context,
  input,
  table,
  rich_text: richText,
  divider: () => ['-'.repeat(40)],
  image: (block) => [picture(block)],
  markdown: (block) => (stringAt(block, 'text') ?? '').split('\n'),
  actions: (block) => controls(objectsAt(block, 'elements')),
  alert: (block, naming) => words(block, naming).map((line) => `! ${line}`),
}

/** Blocks as lines for a terminal; a kind that is not known says so and is never left out. */
export const renderBlocks = (blocks: readonly Json[], naming: Naming = () => null): Lines =>
  blocks.flatMap((block) => {
    const type = stringAt(block, 'type') ?? 'unknown'
    return renders[type]?.(block, naming) ?? [`(a block of type "${type}", not shown here)`]
  })

type Shown = { readonly text: string; readonly blocks: readonly Json[] }

/** A message as indented text for a terminal. */
export const renderAsText = (message: Shown, naming: Naming = () => null, indent = '    '): string => {
  const lines =
    message.blocks.length > 0 ? renderBlocks(message.blocks, naming) : plainWords(message.text, naming).split('\n')
  return lines.map((line) => `${indent}${line}`.trimEnd()).join('\n')
}
