import type { HtmlElement } from './elements.ts'
import { firstOf } from './locate.ts'

/** How far outwards an element that hides the text is looked for. */
const furthest = 100

/** Tells of an offset of the source whether it is text that a reader sees, and not a part of a tag or a remark. */
export const createTextAt = (source: string, elements: readonly HtmlElement[]): ((offset: number) => boolean) => {
  const remarks = remarksIn(source)
  return (offset) => {
    const remark = remarks[firstOf(remarks.length, (one) => remarks[one]!.end > offset)]
    if (remark && remark.start <= offset) return false
    let at = firstOf(elements.length, (one) => elements[one]!.start > offset) - 1
    if (at >= 0 && offset < elements[at]!.end) return false
    for (let step = 0; at >= 0 && step < furthest; step++) {
      const { close, shown, parent, name } = elements[at]!
      const isAround = !isEmpty.has(name) && (close === null || close.start > offset)
      if (isAround) return shown && !unread.has(name)
      at = parent
    }
    return true
  }
}

const isEmpty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const unread = new Set('head style script template noembed noframes object iframe title'.split(' '))

const remarksIn = (source: string): readonly { readonly start: number; readonly end: number }[] => {
  const found: { start: number; end: number }[] = []
  for (let start = source.indexOf('<!--'); start >= 0; start = source.indexOf('<!--', found.at(-1)!.end)) {
    const end = source.indexOf('-->', start + 4)
    found.push({ start, end: end < 0 ? source.length : end + 3 })
  }
  return found
}
