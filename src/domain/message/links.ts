import { disguisedAddresses } from './disguised-addresses.ts'
import { hostOf } from './hosts.ts'
import { anyNear } from './locate.ts'
import type { Link, Passage, Span } from './message.ts'
import type { Target } from './read-html.ts'
import { spanOf } from './span.ts'

/** A browser ignores spaces and line ends in an address and takes `\` for `/`. */
export const addressOf = (value: string): string =>
  value
    .normalize('NFKC')
    .replace(/[\s\p{C}]/gu, '')
    .replaceAll('\\', '/')

/** The links of elements, where they lead anywhere. */
export const targetLinks = (targets: readonly Target[]): readonly Link[] =>
  targets.flatMap(({ attribute, anchor }) => {
    const address = addressOf(attribute.value)
    if (address === '' || address.startsWith('#') || /^(?:\{\{|mailto:|tel:|sms:|callto:|cid:)/iu.test(address))
      return []
    const web = address.replace(/^h(?:tt|xx)ps?:\/*/iu, 'https://').replace(/^\/\//u, 'https://')
    const found = web.startsWith('https://') ? hostOf(web) : null
    const scheme = /^[a-z][a-z0-9+.-]{1,20}:/iu.test(address)
    if (!found && !scheme) return []
    const span = { field: 'body', start: attribute.start, end: attribute.end } as const
    return [
      {
        ...span,
        address,
        host: found?.host ?? null,
        domain: found?.domain ?? null,
        kind: 'target',
        sure: true,
        anchor,
      },
    ]
  })

const chunks = /[^\s<>"“”„«»()[\]{}|,;（）「」、。！？]{3,2000}/gu

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const mayLink = (chunk: string): boolean => chunk.includes('.') || chunk.includes('://')

/** "{{order.id}}" is a name. Whether anything fills it is for another rule to say. */
const isPlaceholder = (text: string, index: number, chunk: string): boolean =>
  text.startsWith('{{', index - 2) && text.startsWith('}}', index + chunk.length)

/** What may be an address, and where. Japanese runs on behind one without a space, unless it is a part of its host. */
function* chunksOf(text: string): Generator<readonly [index: number, chunk: string]> {
  for (const { 0: chunk, index } of text.matchAll(chunks)) {
    if (!mayLink(chunk) || isPlaceholder(text, index, chunk)) continue
    const plain = japanese.test(chunk) ? [...chunk.matchAll(/[!-~]{3,}/gu)] : []
    const found = plain.filter((one) => mayLink(one[0]) && addressIn(one[0]) !== null)
    if (found.length === 0) yield [index, chunk]
    else for (const one of found) yield [index + one.index, one[0]]
  }
}

/** Addresses that stand in the text itself. */
export const writtenLinks = (passage: Passage, mailAddresses: readonly Span[]): readonly Link[] => {
  const links: Link[] = []
  for (const [index, chunk] of chunksOf(passage.text)) {
    const found = addressIn(chunk)
    if (!found) continue
    const from = index + found.offset
    const before = passage.folded.slice(Math.max(0, from - 24), from)
    links.push(
      link(
        passage,
        from,
        from + found.address.length,
        found,
        'written',
        found.sure || (/(?:visit|site|shop|web|online|at|on|see|via|to) (?:us )?$/u.test(before) && !found.join),
      ),
    )
  }
  for (const found of disguisedAddresses(passage))
    links.push(link(passage, found.start, found.end, found, 'disguised', true))
  return links.filter((one) => !anyNear(mailAddresses, one))
}

type Found = { readonly address: string; readonly host: string; readonly domain: string }

const link = (passage: Passage, from: number, to: number, found: Found, kind: Link['kind'], sure: boolean): Link => ({
  ...spanOf(passage, from, to),
  address: found.address,
  host: found.host,
  domain: found.domain,
  kind,
  sure,
  anchor: null,
})

/** Endings that are words, too: "delivered.It", "box.To". Files and short forms end like others. */
const wordEndings = new Set(
  'it is so to in no my me us at be do am as by id la pm tv cc one how care support help plus review today now link fit life love best top work ai gift gifts games toys kitchen house sale new day cool red blue green black style community'.split(
    ' ',
  ),
)
const fileEndings = /\.(?:pdf|zip|mov|md|sh|py|docx?|jpe?g|png|txt|csv|gif|js|ts|rs|pl|ps|cab|bin)$/iu

const addressIn = (chunk: string): (Found & { offset: number; sure: boolean; join: boolean }) | null => {
  const scheme = chunk.search(/(?:h(?:tt|xx)ps?|ftp):|www\./iu)
  const offset = scheme >= 0 ? scheme : startOfName(chunk)
  const address = chunk.slice(offset).replace(/[.:!?*_~'’`]+$/u, '')
  // A sign behind the host names a channel, as of youtube.com/@name.
  if (scheme < 0 && /^[^/?#]*@/u.test(address)) return null
  const found = hostOf(address.replace(/^h(?:tt|xx)p(s?):\/*/iu, 'http$1://'))
  if (!found) return null
  if (scheme >= 0) return { ...found, address, offset, sure: true, join: false }
  const name = address.split(/[/?#:]/u)[0] ?? ''
  if (!/^[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]+)+$/u.test(name) && found.suffix !== '') return null
  if (found.suffix === '' ? !address.includes('/') : fileEndings.test(name) && name === address) return null
  const join = isJoin(name, found.suffix)
  if (join && !wordEndings.has(found.suffix) && found.suffix.length > 2) return null
  return { ...found, address, offset, sure: !join && (address.includes('/') || !wordEndings.has(found.suffix)), join }
}

/** "site:mybrand.com", "*mybrand.com*" */
const startOfName = (chunk: string): number => {
  const lead = /^[.:!?*_~'’`#+-]+/u.exec(chunk)?.[0].length ?? 0
  const colon = /^[\p{L}\s]{1,20}[:=]/u.exec(chunk.slice(lead))?.[0].length ?? 0
  return lead + colon
}

/** Two sentences without a space: the last label begins with a capital, and it is not a name like MyShop.Com. */
const isJoin = (name: string, suffix: string): boolean => {
  const last = name.slice(name.lastIndexOf('.') + 1)
  return /^\p{Lu}\p{Ll}*$/u.test(last) && !['com', 'net', 'org'].includes(suffix)
}
