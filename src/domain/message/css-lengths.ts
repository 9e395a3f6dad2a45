/** A length as written: `px` when it is absolute, `share` when it is a part of something (0.2 for `20%`). */
export type Length = { readonly kind: 'px' | 'share' | 'em'; readonly size: number }

const perUnit: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 37.8, mm: 3.78, '': 1 }
const length = /^([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))(px|pt|pc|in|cm|mm|rem|em|ex|ch|vw|%|)$/u

/** Null for what is no plain length, such as `auto` or a calculation. A bare number counts as pixels, as in an attribute. */
export const lengthOf = (value: string): Length | null => {
  const match = length.exec(value.slice(0, 40).trim().toLowerCase())
  if (!match) return null
  const [size, unit] = [Number(match[1]), match[2] ?? '']
  if (unit === '%' || unit === 'vw') return { kind: 'share', size: size / 100 }
  if (unit === 'em') return { kind: 'em', size }
  if (unit === 'rem') return { kind: 'px', size: size * 16 }
  if (unit === 'ex' || unit === 'ch') return { kind: 'em', size: size / 2 }
  return { kind: 'px', size: size * (perUnit[unit] ?? 1) }
}

const named: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
}

/** What a declared font size makes of the one that is inherited; null where it cannot be told. */
export const fontSizeOf = (value: string, inherited: number): number | null => {
  const plain = value.replace('!important', '').trim()
  if (Object.hasOwn(named, plain)) return named[plain] ?? null
  if (plain === 'smaller') return inherited / 1.2
  if (plain === 'larger') return inherited * 1.2
  const found = plain === '' ? null : lengthOf(plain)
  if (!found || found.size < 0) return null
  return found.kind === 'px' ? found.size : found.size * inherited
}

const sizeInShorthand =
  /(?:^|\s)((?:\d{1,4}(?:\.\d{0,4})?|\.\d{1,4})(?:px|pt|r?em|%)|x{0,3}-?(?:small|large)|medium|smaller|larger)(?=\s|\/)/u

/** The size in `font: bold 12px/1.5 Arial`. */
export const sizeOfFont = (value: string): string | null => sizeInShorthand.exec(value.slice(0, 200))?.[1] ?? null

const sizesOfAttribute = [10, 13, 16, 18, 24, 32, 48]

/** `<font size="4">`, `size="+1"`. */
export const sizeOfAttribute = (value: string): string | null => {
  const match = /^([+-]?)([0-9])$/u.exec(value.trim())
  if (!match) return null
  const step = match[1] === '' ? Number(match[2]) : 3 + Number(`${match[1]}${match[2]}`)
  return `${sizesOfAttribute[Math.min(7, Math.max(1, step)) - 1]}px`
}
