import { fieldsIn } from '../slack/control/form.ts'
import { type Json, objectAt, objectsAt, stringAt, textAt } from '../slack/json.ts'
import { renderBlocks } from '../slack/render-as-text.ts'
import { drawControl } from './controls.ts'
import { drawField } from './fields.ts'
import { type Html, html } from './html.ts'
import { drawBlock, type Names } from './library.ts'
import { wordsLost } from './words-lost.ts'

type Errors = Readonly<Record<string, string>>
type Surface = { readonly names: Names; readonly errors: Errors }

/** A block that cannot be drawn is shown as text and says what it is: nothing an app sent may vanish. */
const fallback = (block: Json): Html =>
  html`<div class="unknown"><strong>Block of type “${stringAt(block, 'type') ?? 'unknown'}”</strong><pre>${renderBlocks([block]).join('\n')}</pre></div>`

const picture = (block: Json): Html => {
  const file = stringAt(objectAt(block, 'slack_file'), 'id')
  const source = file === null ? (stringAt(block, 'image_url') ?? '') : `/file/${file}`
  const alt = stringAt(block, 'alt_text') ?? ''
  return html`<figure><img class="picture" src="${source}" alt="${alt}" loading="lazy"><figcaption>${textAt(block, 'title')}</figcaption></figure>`
}

/** As the library draws it, unless it lost words on the way: then as bare text. */
const drawWhole = (block: Json, names: Names): Html | null => {
  const drawn = drawBlock(block, names)
  if (drawn === null || !wordsLost(block, drawn.markup)) return drawn
  return html`<pre class="bare">${renderBlocks([block]).join('\n')}</pre>`
}

const section = (block: Json, { names }: Surface): Html => {
  const { accessory, ...bare } = block
  const words = drawWhole(bare, names) ?? fallback(block)
  if (accessory === undefined) return words
  const element = objectAt({ accessory }, 'accessory')
  const beside =
    element['type'] === 'image'
      ? picture(element)
      : drawControl({ element, blockId: stringAt(block, 'block_id') ?? '', names })
  return html`<div class="beside"><div>${words}</div><div>${beside}</div></div>`
}

const actions = (block: Json, { names }: Surface): Html => {
  const blockId = stringAt(block, 'block_id') ?? ''
  return html`<div class="controls">${objectsAt(block, 'elements').map((element) => drawControl({ element, blockId, names }))}</div>`
}

const input = (block: Json, { names, errors }: Surface): Html => {
  const [field] = fieldsIn([block])
  if (field === undefined) return fallback(block)
  return drawField({
    field,
    name: field.blockId,
    names,
    hint: textAt(block, 'hint'),
    error: errors[field.blockId] ?? '',
  })
}

const own: Readonly<Record<string, (block: Json, surface: Surface) => Html>> = {
  section,
  actions,
  input,
  image: picture,
}
/** Kinds that the library draws whole and without anything to click. */
const drawn = new Set(['header', 'context', 'divider', 'markdown', 'rich_text', 'table', 'alert'])

const one = (block: Json, surface: Surface): Html => {
  const type = stringAt(block, 'type') ?? ''
  const mine = Object.hasOwn(own, type) ? own[type] : undefined
  if (mine !== undefined) return mine(block, surface)
  return (drawn.has(type) ? drawWhole(block, surface.names) : null) ?? fallback(block)
}

export const drawBlocks = (blocks: readonly Json[], names: Names, errors: Errors = {}): readonly Html[] =>
  blocks.map((block) => html`<div class="block">${one(block, { names, errors })}</div>`)

/** Text without blocks reads as Slack's mrkdwn. */
export const drawText = (text: string, names: Names): Html =>
  text === '' ? html`` : one({ type: 'section', text: { type: 'mrkdwn', text } }, { names, errors: {} })
