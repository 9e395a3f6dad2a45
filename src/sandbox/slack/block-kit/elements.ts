import { among, anything, both, type Check, flag, list, matching, shape, text, whole } from './check.ts'
import { limits } from './limits.ts'
import {
  choosing,
  confirm,
  eitherOptionsOrGroups,
  option,
  optionGroup,
  overflowOption,
  plain,
  richOption,
} from './objects.ts'

const id = text(limits.id)
const common = { action_id: id, confirm, focus_on_load: flag }
const placeholder = plain(limits.placeholder)

const button = shape({
  needs: { text: plain(limits.button.text) },
  may: {
    action_id: id,
    url: text(limits.url),
    value: text(limits.button.value),
    style: among('primary', 'danger'),
    confirm,
    accessibility_label: text(limits.button.accessibilityLabel),
  },
})

const staticSelect = (chosen: Readonly<Record<string, Check>>) =>
  choosing(
    both(
      shape({
        may: {
          ...common,
          ...chosen,
          placeholder,
          options: list(option, limits.select.options),
          option_groups: list(optionGroup, limits.select.groups),
        },
      }),
      eitherOptionsOrGroups,
    ),
  )

const pickOf = (more: Readonly<Record<string, Check>>) => shape({ may: { ...common, placeholder, ...more } })
const several = { max_selected_items: whole(1, 100) }
const conversation = { response_url_enabled: flag, default_to_current_conversation: flag, filter: anything }

const selects: Readonly<Record<string, Check>> = {
  static_select: staticSelect({ initial_option: option }),
  multi_static_select: staticSelect({ initial_options: list(option, 100), ...several }),
  external_select: pickOf({ initial_option: option, min_query_length: whole(0, 100) }),
  users_select: pickOf({ initial_user: id }),
  multi_users_select: pickOf({ initial_users: list(id, 100), ...several }),
  conversations_select: pickOf({ initial_conversation: id, ...conversation }),
  multi_conversations_select: pickOf({ initial_conversations: list(id, 100), ...several, ...conversation }),
  channels_select: pickOf({ initial_channel: id, response_url_enabled: flag }),
  multi_channels_select: pickOf({ initial_channels: list(id, 100), ...several }),
}

const choices: Readonly<Record<string, Check>> = {
  checkboxes: choosing(
    shape({
      needs: { options: list(richOption, limits.choices) },
      may: { ...common, initial_options: list(richOption, limits.choices) },
    }),
  ),
  radio_buttons: choosing(
    shape({ needs: { options: list(richOption, limits.choices) }, may: { ...common, initial_option: richOption } }),
  ),
}

const dates: Readonly<Record<string, Check>> = {
  datepicker: pickOf({ initial_date: matching(/^\d{4}-\d{2}-\d{2}$/) }),
  timepicker: pickOf({ initial_time: matching(/^\d{2}:\d{2}$/), timezone: id }),
}
const datetime = { datetimepicker: shape({ may: { ...common, initial_date_time: whole(0, 9_999_999_999) } }) }

const typed = (more: Readonly<Record<string, Check>>, needs: Readonly<Record<string, Check>> = {}) =>
  shape({ needs, may: { action_id: id, focus_on_load: flag, placeholder, dispatch_action_config: anything, ...more } })

const writing: Readonly<Record<string, Check>> = {
  plain_text_input: typed({
    initial_value: text(limits.plainText, 0),
    multiline: flag,
    min_length: whole(0, limits.plainText),
    max_length: whole(1, limits.plainText),
  }),
  email_text_input: typed({ initial_value: text(limits.plainText, 0) }),
  url_text_input: typed({ initial_value: text(limits.plainText, 0) }),
  number_input: typed(
    { initial_value: text(100), min_value: text(100), max_value: text(100) },
    { is_decimal_allowed: flag },
  ),
  file_input: shape({ may: { action_id: id, filetypes: list(id, 100), max_files: whole(1, limits.files) } }),
}

const image = shape({
  needs: { alt_text: text(limits.altText) },
  may: { image_url: text(limits.imageUrl), slack_file: anything },
})

const overflow = shape({
  needs: { options: list(overflowOption, limits.overflow) },
  may: { action_id: id, confirm },
})

const feedback = shape({
  needs: { text: plain(limits.button.text), value: text(limits.button.value) },
  may: { accessibility_label: text(limits.button.accessibilityLabel) },
})
const icon = shape({
  needs: { text: plain(limits.button.text), icon: among('trash') },
  may: {
    action_id: id,
    value: text(limits.button.value),
    confirm,
    accessibility_label: text(75),
    visible_to_user_ids: list(id, 10),
  },
})

/** Where which element may stand. */
export const accessories = { button, image, overflow, ...choices, ...selects, ...dates }
export const actionElements = { button, overflow, ...choices, ...selects, ...dates, ...datetime }
export const inputElements = { ...choices, ...selects, ...dates, ...datetime, ...writing }
export const contextImage = { image }
export const contextActionElements = {
  feedback_buttons: shape({ needs: { positive_button: feedback, negative_button: feedback }, may: { action_id: id } }),
  icon_button: icon,
}
