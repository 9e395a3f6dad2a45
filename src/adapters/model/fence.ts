import { stripHidden } from '../../domain/hidden-characters.ts'
import { longestText } from '../../domain/judge-rewrite.ts'
import type { MessageText } from '../../domain/template.ts'

/** Untrusted text as it goes into a prompt, or null when it is too long: cutting it would hide its end from the model. */
export type Fence = (kind: 'template' | 'words', text: string) => string | null

/**
 * Fences carry a tag that is random for each call, so that text cannot close its own fence.
 * Throws when a text contains the tag, which chance does not bring about.
 */
export const fenceWith = (tag: string): Fence => {
  if (!/^[\w-]{12,64}$/.test(tag)) throw new Error('a fence needs an unguessable tag of at least 9 bytes')
  return (kind, text) => {
    // The longest text is measured as it came: hidden characters are no way to smuggle in more.
    if (text.length > longestText + templateFrame) return null
    const shown = stripHidden(text)
    if (shown.toLowerCase().includes(tag.toLowerCase())) throw new Error('the text contains the tag of its fence')
    return `<untrusted-${kind}-${tag}>\n${shown}\n</untrusted-${kind}-${tag}>`
  }
}

const templateFrame = 'Subject: \n\n'.length

export const templateSource = (text: MessageText): string => `Subject: ${text.subject}\n\n${text.body}`

/** The declared language as a code, or words that say nobody declared one: what a person typed never gets through. */
export const languageName = (text: MessageText): string =>
  /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(text.language ?? '') ? `${text.language}` : 'as in the template'
