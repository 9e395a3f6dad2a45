import type { Passage, Span } from './message.ts'
import { spanOf } from './span.ts'

const ats =
  /@|\s?[[({<]\s?(?:@|at|a|arobase|arroba|chiocciola|アットマーク|アット)\s?[\])}>]\s?|\s@\s|\s(?:at|arobase|arroba|chiocciola)\s(?=[a-z0-9-]{2,63}\s(?:dot|d0t|punkt|point|punto)\s[a-z]{2,6}(?![a-z]))|[-_]at[-_](?=[a-z0-9]{2,63}[-_]dot[-_][a-z]{2,6}(?![a-z]))|\s?アットマーク\s?/gu
/** "n a m e @ d o m a i n . c o m" */
const spaced = /(?<![a-z0-9])(?:[a-z0-9] ){2,30}@(?: [a-z0-9]){2,30} ?\.(?: ?[a-z]){2,4}(?![a-z])/gu
/** "Look at myshop dot com" names a site; a bare "at" makes an address in capitals, or after words that announce one. */
const announced = /(?:mail|write|message|contact|address|reach(?: us)?|:)(?: (?:is|to|us|me|at|under|via))?:?\s*$/u
/** What stands before the sign of a shop's address more often than before "at". */
const boxes = /^(?:hello|info|support|service|sales|orders|claims|office|contact|customercare|helpdesk)$/u
const isBareWord = ({ folded, text }: Passage, at: number, from: number): boolean =>
  /^\sat\s/u.test(folded.slice(at, at + 4)) &&
  !(text.slice(at + 1, at + 3) === 'AT' && /\p{Ll}/u.test(text.slice(from, at))) &&
  !announced.test(folded.slice(Math.max(0, from - 30), from)) &&
  !boxes.test(folded.slice(from, at))
const dot =
  /(?:\.|\s?[[({<]\s?(?:\.|dot|punkt|point|punto|ドット)\s?[\])}>]\s?|\s(?:dot|d0t|punkt|point|punto)\s|\s?ドット\s?|[-_]dot[-_]|\s\.\s?(?=(?:com|net|org|de)(?![a-z])))/u
    .source
const host = new RegExp(`^\\s?[a-z0-9-]{1,63}(?:${dot}[a-z0-9-]{2,63}){1,4}`, 'u')

/** Amazon's own aliases for buyers and sellers lead nowhere else. */
const own = /^\s?(?:[a-z0-9-]+\.){0,3}amazon\.(?:com|co|[a-z]{2})(?:\.[a-z]{2})?$/u

/** "https://amazon.com@evil.com" is a link, and leads to what stands after the sign. */
const isInLink = (text: string, at: number): boolean => /:\/\/[^\s"<>]*$/u.test(text.slice(Math.max(0, at - 200), at))

/** Mail addresses in the text, spelled out or not. */
export const mailAddresses = (passage: Passage): readonly Span[] => {
  const found: Span[] = []
  for (const match of passage.folded.matchAll(ats)) {
    const before =
      /[a-z0-9][a-z0-9._%+-]*$/u.exec(passage.folded.slice(Math.max(0, match.index - 64), match.index))?.[0] ?? ''
    const at = match.index + match[0].length
    const after = host.exec(passage.folded.slice(at, at + 120))?.[0] ?? ''
    if (before === '' || after === '' || own.test(after) || isInLink(passage.folded, match.index)) continue
    if (isBareWord(passage, match.index, match.index - before.length)) continue
    found.push(spanOf(passage, match.index - before.length, at + after.length))
  }
  for (const match of passage.folded.matchAll(spaced))
    found.push(spanOf(passage, match.index, match.index + match[0].length))
  return found
}
