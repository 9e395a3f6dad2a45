/** Turns an id into what a person would read, such as `@Admin`; null when unknown. */
export type Naming = (id: string) => string | null

const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const link = (inner: string, naming: Naming): string => {
  const cut = inner.indexOf('|')
  const target = cut < 0 ? inner : inner.slice(0, cut)
  const label = cut < 0 ? null : inner.slice(cut + 1)
  if (target.startsWith('!date^')) return label ?? target
  if (target.startsWith('!')) return `@${target.slice(1)}`
  if (/^[@#]/.test(target)) return naming(target.slice(1)) ?? label ?? target
  return label === null || label === target ? target : `${label} (${target})`
}

/** The names of emoji that apps like ours use; others stay as they are written. */
const emoji: Readonly<Record<string, string>> = {
  arrow_forward: '▶',
  bell: '🔔',
  double_vertical_bar: '⏸',
  hourglass_flowing_sand: '⏳',
  large_green_circle: '🟢',
  mag: '🔍',
  no_entry: '⛔',
  red_circle: '🔴',
  robot_face: '🤖',
  rotating_light: '🚨',
  test_tube: '🧪',
  warning: '⚠',
  white_check_mark: '✅',
  white_circle: '⚪',
  x: '❌',
}

export const withEmoji = (text: string): string =>
  text.replace(/:([a-z0-9_+-]+):/g, (whole, name: string) => emoji[name] ?? whole)

/** Slack's mrkdwn as plain words: links, mentions and escapes resolved, marks of emphasis left standing. */
export const plainWords = (source: string, naming: Naming = () => null): string =>
  withEmoji(unescape(source.replace(/<([^<>\n]{1,3000})>/g, (_, inner: string) => link(inner, naming))))
