import type { Authenticity, NoticeText } from '../notice.ts'
import { lexiconsFor } from './languages.ts'
import type { Lexicon } from './lexicon.ts'
import { type OwnPhrases, withOwnPhrases } from './own-phrases.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import { asWritten } from './spelling.ts'
import type { Word } from './text-reader.ts'
import { wordsOf } from './words.ts'

/** What a text looks like to one language. */
export type Parsed = {
  readonly lexicon: Lexicon
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** The same without the installation's own phrases; itself where there are none. */
  readonly known: Parsed | null
}

const wordsIn = (text: NoticeText, speaker: Speaker): readonly Word[] => {
  let skipped = 0
  const body = wordsOf(text.body, 'body').filter((word) => {
    while (skipped < speaker.skip.length && speaker.skip[skipped]!.end < word.start) skipped += 1
    return !(speaker.skip[skipped] && speaker.skip[skipped]!.start <= word.start)
  })
  return [...wordsOf(text.subject, 'subject'), ...body]
}

const respelled = (words: readonly Word[], { respell }: Lexicon): readonly Word[] =>
  respell === asWritten ? words : words.map((word) => ({ ...word, text: respell(word.text) }))

const parse = (cut: readonly Word[], lexicon: Lexicon, known: Parsed | null): Parsed => {
  const words = respelled(cut, lexicon)
  return { lexicon, words, sentences: sentencesOf(words, lexicon), known }
}

/** Who speaks, and the text as each language that it may be in sees it. */
export const parsedIn = (
  text: NoticeText,
  authentic: Authenticity,
  ownPhrases: OwnPhrases = {},
): { readonly speaker: Speaker; readonly parsed: readonly Parsed[] } => {
  const speaker = speakerOf(text)
  if (speaker.kind === 'relay') return { speaker, parsed: [] }
  // What a person reports in quotation marks is what Amazon said.
  const written = wordsIn(text, speaker)
  const cut = authentic === 'reported' ? written.map((word) => ({ ...word, quoted: false })) : written
  const parsed = lexiconsFor(text).map((known) => {
    const lexicon = withOwnPhrases(known, ownPhrases)
    const plain = parse(cut, known, null)
    return lexicon === known ? plain : parse(cut, lexicon, plain)
  })
  return { speaker, parsed }
}
