import { isJson } from '../json.ts'
import { among, anything, both, byType, type Check, flag, list, shape, text } from './check.ts'
import { accessories, actionElements, contextActionElements, contextImage, inputElements } from './elements.ts'
import { limits } from './limits.ts'
import { anyText, plain } from './objects.ts'

const block_id = text(limits.id)

const needsTextOrFields: Check = (value, at, report) => {
  if (isJson(value) && value['text'] === undefined && value['fields'] === undefined) {
    report('missing required field: text', at)
  }
}

const section = both(
  shape({
    may: {
      block_id,
      text: anyText(limits.section.text),
      fields: list(anyText(limits.section.field), limits.section.fields),
      accessory: byType(accessories),
      expand: flag,
    },
  }),
  needsTextOrFields,
)

const needsOneSource: Check = (value, at, report) => {
  if (isJson(value) && (value['image_url'] === undefined) === (value['slack_file'] === undefined)) {
    report('exactly one of image_url and slack_file is required', at)
  }
}

const image = both(
  shape({
    needs: { alt_text: text(limits.altText) },
    may: { block_id, image_url: text(limits.imageUrl), slack_file: anything, title: plain(limits.altText) },
  }),
  needsOneSource,
)

const contextElement = byType({
  ...contextImage,
  plain_text: anyText(limits.contextText),
  mrkdwn: anyText(limits.contextText),
})

const input = shape({
  needs: { label: plain(limits.input.label), element: byType(inputElements) },
  may: { block_id, hint: plain(limits.input.hint), optional: flag, dispatch_action: flag },
})

const richText = byType({
  rich_text_section: shape({ needs: { elements: list(anything, 1000, 0) } }),
  rich_text_list: shape({
    needs: { elements: list(anything, 1000), style: among('bullet', 'ordered') },
    may: { indent: anything, offset: anything, border: anything },
  }),
  rich_text_preformatted: shape({
    needs: { elements: list(anything, 1000) },
    may: { border: anything, language: anything },
  }),
  rich_text_quote: shape({ needs: { elements: list(anything, 1000) }, may: { border: anything } }),
})

const richTextBlock = shape({ needs: { elements: list(richText, 1000) }, may: { block_id } })

const cell = byType({
  raw_text: shape({ needs: { text: text(limits.table.characters) } }),
  raw_number: shape({ needs: { value: anything }, may: { text: text(limits.table.characters) } }),
  rich_text: richTextBlock,
})

const table = shape({
  needs: { rows: list(list(cell, limits.table.columns), limits.table.rows) },
  may: { block_id, column_settings: list(anything, limits.table.columns) },
})

const everywhere = {
  section,
  image,
  input,
  header: shape({ needs: { text: plain(limits.header) }, may: { block_id } }),
  divider: shape({ may: { block_id } }),
  actions: shape({ needs: { elements: list(byType(actionElements), limits.actions) }, may: { block_id } }),
  context: shape({ needs: { elements: list(contextElement, limits.context) }, may: { block_id } }),
  rich_text: richTextBlock,
}

/** The blocks a message may hold; the newest card-like kinds are not modelled and count as unsupported. */
export const messageBlock = byType({
  ...everywhere,
  table,
  markdown: shape({ needs: { text: text(limits.message.markdown) }, may: { block_id } }),
  context_actions: shape({
    needs: { elements: list(byType(contextActionElements), limits.contextActions) },
    may: { block_id },
  }),
})

export const viewBlock = byType({
  ...everywhere,
  alert: shape({ needs: { text: anyText(limits.alert) }, may: { block_id, level: anything } }),
})
