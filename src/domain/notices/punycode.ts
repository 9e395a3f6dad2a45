const base = 36

const adapted = (delta: number, points: number, first: boolean): number => {
  let left = first ? Math.floor(delta / 700) : delta >> 1
  left += Math.floor(left / points)
  let shift = 0
  for (; left > 455; shift += base) left = Math.floor(left / 35)
  return shift + Math.floor((36 * left) / (left + 38))
}

const digitOf = (character: string | undefined): number => {
  const at = character === undefined ? -1 : 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(character)
  return at
}

/** One `xn--` label as people see it (RFC 3492); null when it is no valid one. Labels are at most 63 characters long. */
export const decodeLabel = (label: string): string | null => {
  if (!label.startsWith('xn--') || label.length > 63) return null
  const text = label.slice(4)
  const split = text.lastIndexOf('-')
  const out = [...(split > 0 ? text.slice(0, split) : '')].map((character) => character.codePointAt(0)!)
  let at = split > 0 ? split + 1 : 0
  let [point, index, bias] = [128, 0, 72]
  while (at < text.length) {
    const start = index
    for (let weight = 1, step = base; ; step += base) {
      const digit = digitOf(text[at])
      at += 1
      if (digit < 0) return null
      index += digit * weight
      const threshold = Math.min(26, Math.max(1, step - bias))
      if (digit < threshold) break
      weight *= base - threshold
    }
    bias = adapted(index - start, out.length + 1, start === 0)
    point += Math.floor(index / (out.length + 1))
    index %= out.length + 1
    if (point > 0x10ffff) return null
    out.splice(index, 0, point)
    index += 1
  }
  return String.fromCodePoint(...out)
}
