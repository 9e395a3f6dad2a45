/** A character of a script without spaces, with the sign of a voiced sound that half-width letters carry behind them. */
export const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc\uff70][\u3099\u309a\uff9e\uff9f]?/uy

const ascii = /^[\0-\x7f]*$/
/** Kana and Chinese characters that no spelling changes: nearly all there are in Japanese. */
const settled = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+$/

/**
 * A word as it is compared: NFKC, lower case, no accents, since sellers and Amazon write both ways. The signs of voiced
 * sounds in Japanese are no accents and stay.
 */
export const levelled = (raw: string): string => {
  if (ascii.test(raw)) return raw.toLowerCase()
  if (settled.test(raw)) return raw
  return raw
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/\u00df/g, 'ss')
    .replace(/\u0153/g, 'oe')
    .replace(/\u00e6/g, 'ae')
    .replace(/\u2019/g, "'")
}

/** How a language spells a levelled word for comparison: "kaeufer" as "kaufer", "l'acheteur" as "acheteur". */
export type Respell = (word: string) => string
export const asWritten: Respell = (word) => word

/** Cuts what stands in a phrase as a text is cut: a word a piece, a character a piece where there are no spaces. */
export const piecesOf = (text: string, respell: Respell): readonly string[] => {
  if (settled.test(text)) return [...text]
  // Thousands of words are cut when a language is first read: most by their spaces alone.
  if (/^[\p{sc=Latin}\p{M}\d\s_'’-]*$/u.test(text))
    return text.split(/[\s_]+/).flatMap((word) => (word === '' ? [] : respell(levelled(word))))
  const pieces: string[] = []
  let word = ''
  const flush = (): void => {
    if (word !== '') pieces.push(respell(word))
    word = ''
  }
  for (let at = 0; at < text.length; ) {
    unspaced.lastIndex = at
    const single = unspaced.exec(text)?.[0]
    if (single !== undefined || /[\s_]/.test(text[at]!)) flush()
    if (single !== undefined) pieces.push(levelled(single))
    else if (!/[\s_]/.test(text[at]!)) word += levelled(text[at]!)
    at += single?.length ?? 1
  }
  flush()
  return pieces
}
