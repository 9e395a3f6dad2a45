export type Colour = readonly [red: number, green: number, blue: number]

const named: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  red: 'ff0000',
  green: '008000',
  blue: '0000ff',
  yellow: 'ffff00',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
  darkgray: 'a9a9a9',
  darkgrey: 'a9a9a9',
  dimgray: '696969',
  whitesmoke: 'f5f5f5',
  navy: '000080',
  orange: 'ffa500',
  purple: '800080',
  maroon: '800000',
  olive: '808000',
  teal: '008080',
  lime: '00ff00',
  aqua: '00ffff',
  pink: 'ffc0cb',
  gold: 'ffd700',
  beige: 'f5f5dc',
  ivory: 'fffff0',
  lightyellow: 'ffffe0',
}

const hex = /#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])/u
const parts = /rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*(1(?:\.0*)?|100%)\s*)?\)/u

/** A colour that hides what is behind it; null for one that does not, or that is not known. */
export const colourOf = (value: string): Colour | null => {
  const text = value.slice(0, 200).toLowerCase()
  const digits = hex.exec(text)?.[1] ?? named[/[a-z]+/u.exec(text)?.[0] ?? '']
  if (digits) return fromHex(digits.length === 3 ? [...digits].map((one) => one + one).join('') : digits)
  const match = parts.exec(text)
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null
}

const fromHex = (digits: string): Colour => [
  Number.parseInt(digits.slice(0, 2), 16),
  Number.parseInt(digits.slice(2, 4), 16),
  Number.parseInt(digits.slice(4, 6), 16),
]

const linear = (part: number): number => {
  const share = Math.min(255, part) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** From 1 for the same to 21 for black on white, as WCAG reckons it. */
export const contrastOf = (a: Colour, b: Colour): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number]
  return (high + 0.05) / (low + 0.05)
}
