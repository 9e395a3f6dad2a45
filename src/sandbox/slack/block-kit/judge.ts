import { isJson, type Json, listAt, objectAt, objectsAt, stringAt } from '../json.ts'
import { messageBlock, viewBlock } from './blocks.ts'
import { among, anything, type Check, flag, length, list, type Report, shape, text } from './check.ts'
import { limits } from './limits.ts'
import { plain } from './objects.ts'

/** Why Slack would refuse; `messages` in the words and with the json-pointers that it uses. */
export type Refusal = { readonly error: string; readonly messages: readonly string[] }

const repeated = (ids: readonly (string | null)[]): readonly string[] => {
  const known = ids.filter((id) => id !== null)
  return known.filter((id, index) => known.indexOf(id) !== index)
}

const uniqueIds = (blocks: readonly Json[], report: Report) => {
  for (const id of repeated(blocks.map((block) => stringAt(block, 'block_id')))) {
    report(`block_id "${id}" already exists`, '/blocks')
  }
  blocks.forEach((block, index) => {
    for (const id of repeated(objectsAt(block, 'elements').map((element) => stringAt(element, 'action_id')))) {
      report(`action_id "${id}" already exists`, `/blocks/${index}/elements`)
    }
  })
}

/** Everything a person would read in these blocks. */
const textIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + textIn(entry), 0)
  if (!isJson(value)) return 0
  return Object.entries(value).reduce(
    (sum, [key, entry]) => sum + (key === 'text' && typeof entry === 'string' ? length(entry) : textIn(entry)),
    0,
  )
}

const ofType = (blocks: readonly Json[], type: string) => blocks.filter((block) => block['type'] === type)

const wholeMessage = (blocks: readonly Json[], report: Report) => {
  if (ofType(blocks, 'table').length > limits.message.tables) report('only one table is allowed', '/blocks')
  if (textIn(ofType(blocks, 'table')) > limits.table.characters) report('table is too long', '/blocks')
  if (textIn(ofType(blocks, 'markdown')) > limits.message.markdown) report('markdown is too long', '/blocks')
}

const reporter = () => {
  const messages: string[] = []
  const report: Report = (message, pointer) => {
    messages.push(`[ERROR] ${message} [json-pointer:${pointer}]`)
  }
  return { messages, report }
}

/** Null: Slack takes these blocks as a message. */
export const judgeMessageBlocks = (blocks: unknown): Refusal | null => {
  if (!Array.isArray(blocks)) return { error: 'invalid_blocks_format', messages: ['[ERROR] blocks must be an array'] }
  const { messages, report } = reporter()
  list(messageBlock, limits.message.blocks, 0)(blocks, '/blocks', report)
  const known = blocks.filter(isJson)
  uniqueIds(known, report)
  wholeMessage(known, report)
  if (messages.length > 0) return { error: 'invalid_blocks', messages }
  return textIn(blocks) > limits.message.allText ? { error: 'msg_blocks_too_long', messages: [] } : null
}

const submitWithInputs: Check = (view, at, report) => {
  const inputs = listAt(view, 'blocks').filter((block) => isJson(block) && block['type'] === 'input')
  if (inputs.length > 0 && Object.keys(objectAt(view, 'submit')).length === 0) {
    report('missing required field: submit', at)
  }
}

const common = {
  callback_id: text(limits.view.callbackId),
  private_metadata: text(limits.view.privateMetadata, 0),
  external_id: text(limits.id),
}
const blocks = list(viewBlock, limits.view.blocks, 0)
const modal = shape({
  needs: { type: among('modal'), title: plain(limits.view.title), blocks },
  may: {
    ...common,
    submit: plain(limits.view.submit),
    close: plain(limits.view.close),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
})
const home = shape({ needs: { type: among('home'), blocks }, may: { ...common, title: anything } })

/** Null: Slack takes this view. */
export const judgeView = (view: unknown, type: 'modal' | 'home'): Refusal | null => {
  const { messages, report } = reporter()
  const check = type === 'modal' ? modal : home
  check(view, '', report)
  if (type === 'modal') submitWithInputs(view, '', report)
  uniqueIds(objectsAt(view, 'blocks'), report)
  const at = messages.map((message) => message.replace('[json-pointer:', '[json-pointer:/view'))
  return at.length > 0 ? { error: 'invalid_arguments', messages: at } : null
}
