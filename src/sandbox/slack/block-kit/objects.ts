import { isJson, listAt, objectAt, objectsAt } from '../json.ts'
import { among, both, byType, type Check, flag, list, shape, text } from './check.ts'
import { limits } from './limits.ts'

const plainText = (max: number) => shape({ needs: { text: text(max) }, may: { emoji: flag } })
const mrkdwn = (max: number) => shape({ needs: { text: text(max) }, may: { verbatim: flag } })

/** A text object that must be plain. */
export const plain = (max: number): Check => byType({ plain_text: plainText(max) })
/** A text object of either kind. */
export const anyText = (max: number): Check => byType({ plain_text: plainText(max), mrkdwn: mrkdwn(max) })

export const confirm = shape({
  needs: {
    title: plain(limits.confirm.title),
    text: anyText(limits.confirm.text),
    confirm: plain(limits.confirm.button),
    deny: plain(limits.confirm.button),
  },
  may: { style: among('primary', 'danger') },
})

const optionOf = (label: Check, more: Readonly<Record<string, Check>> = {}): Check =>
  shape({
    needs: { text: label, value: text(limits.option.value) },
    may: { description: anyText(limits.option.description), ...more },
  })

export const option = optionOf(plain(limits.option.text))
/** Radio buttons and checkboxes may be written with mrkdwn. */
export const richOption = optionOf(anyText(limits.option.text))
export const overflowOption = optionOf(plain(limits.option.text), { url: text(limits.url) })

export const optionGroup = shape({
  needs: { label: plain(limits.select.groupLabel), options: list(option, limits.select.options) },
})

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const optionsOf = (element: unknown): readonly unknown[] => [
  ...listAt(element, 'options'),
  ...objectsAt(element, 'option_groups').flatMap((group) => listAt(group, 'options')),
]

const chosenOf = (element: unknown): readonly unknown[] => {
  const one = objectAt(element, 'initial_option')
  return [...(Object.keys(one).length > 0 ? [one] : []), ...listAt(element, 'initial_options')]
}

/** What is chosen at first must be one of the options, to the letter, and no value may stand twice. */
export const coherentOptions: Check = (element, at, report) => {
  const offered = optionsOf(element)
  for (const chosen of chosenOf(element)) {
    if (!offered.some((candidate) => same(candidate, chosen))) report('initial option is not one of the options', at)
  }
  const values = offered.filter(isJson).map((candidate) => candidate['value'])
  if (new Set(values).size < values.length) report('option values must be unique', at)
}

export const eitherOptionsOrGroups: Check = (element, at, report) => {
  if (!isJson(element)) return
  if ((element['options'] === undefined) === (element['option_groups'] === undefined)) {
    report('exactly one of options and option_groups is required', at)
  }
}

export const choosing = (check: Check): Check => both(check, coherentOptions)
