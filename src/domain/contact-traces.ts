import { parse } from 'tldts'
import { stripHidden } from './hidden-characters.ts'

/** Everything in a text by which a reader could be led or notified elsewhere; each as often as it occurs. */
export type ContactTraces = {
  readonly addresses: readonly string[]
  readonly mailAddresses: readonly string[]
  readonly phones: readonly string[]
  readonly mentions: readonly string[]
}

/**
 * Finds too much rather than too little: it guards drafts that a model wrote, and a draft turned down costs nothing.
 * Works on plain text; HTML is handed over as its text and attribute values. Callers bound the size.
 */
export const contactTraces = (text: string): ContactTraces => {
  const flat = unmask(text)
  const words = flat
    .split(/[\s<>"'“”„«»「」（）()[\]{}|,;]+/u)
    .map(trimmed)
    .filter((word) => word !== '')
  return {
    addresses: words.filter((word) => !word.includes('@') && leadsAway(word)),
    mailAddresses: words.filter((word) => /.@./u.test(word)),
    phones: phonesOf(flat),
    mentions: [...words.filter((word) => /^[@＠]./u.test(word)), ...(flat.match(/<[!@#][^>\s]{1,40}/gu) ?? [])],
  }
}

/** Undoes the usual ways of writing an address so that a filter misses it. */
const unmask = (text: string): string =>
  stripHidden(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[。．｡․]/gu, '.')
    .replace(/ ?[[({<] ?(?:\.|dot|punkt|point|punto) ?[\])}>] ?/gu, '.')
    .replace(/ ?[[({<] ?(?:@|at|arroba) ?[\])}>] ?/gu, '@')
    .replace(/(\p{L}) (?:dot|punkt|punto) (?=\p{L})/gu, '$1.')
    .replace(/(\p{L}) \. ?(?=\p{L}{2})/gu, '$1.')
    .replaceAll('hxxp', 'http')

const trimmed = (word: string): string => word.replace(/^[.:!?*_~`]+/u, '').replace(/[.:!?*_~`]+$/u, '')

const leadsAway = (word: string): boolean => {
  if (/^[a-z][a-z0-9+.-]{0,15}:\/?\/?[^\s\d]/u.test(word) && schemes.test(word)) return true
  if (word.includes('://') || word.startsWith('//') || word.startsWith('www.')) return true
  return word.split(/[/?#=&:]/u).some(isHost)
}

const schemes =
  /^(?:https?|ftp|mailto|tel|sms|data|javascript|file|slack|whatsapp|tg|cid|blob|callto|skype|viber|line):/u

const isHost = (piece: string): boolean => {
  if (!piece.includes('.') || piece.length > 253) return false
  const host = parse(piece, { allowPrivateDomains: true })
  return host.isIp === true || ((host.isIcann === true || host.isPrivate === true) && host.domain !== null)
}

/** Seven digits or more in one run, however they are spaced; a placeholder is none, since it is not filled yet. */
const phonesOf = (text: string): readonly string[] =>
  (text.match(/\+?\d(?:[\s()./\-–]{0,3}\d){6,}/gu) ?? []).map((run) => run.replace(/\D/gu, ''))
