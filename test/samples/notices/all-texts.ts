import { readdirSync, readFileSync } from 'node:fs'
import type { NoticeKind } from '../../../src/domain/notice.ts'
import { type LabelledText, labelledTexts } from './labelled-texts.ts'
import { letters } from './letters.ts'
import { others } from './others.ts'
import { neighbours, paraphrases } from './paraphrases.ts'
import { restrictions } from './restrictions.ts'

const languageOf = (name: string): string => /^[a-z]+-([a-z]{2})-/.exec(name)?.[1] ?? 'en'

const inFolder = (folder: URL): readonly (readonly [string, LabelledText])[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('unseen'))
    .sort()
    .flatMap((name) =>
      labelledTexts(name.replace('.txt', ''), readFileSync(new URL(name, folder), 'utf8')).map(
        (text) => [languageOf(name), text] as const,
      ),
    )

type Plain = { readonly id: string; readonly subject: string; readonly body: string; readonly kinds: readonly NoticeKind[] }

const labelled = ({ id, subject, body, kinds }: Plain): readonly [string, LabelledText] => [
  'en',
  { id, text: { from: null, subject, body }, authentic: 'verified', kinds, days: null, ends: null, permanent: false },
]

const english = (): readonly (readonly [string, LabelledText])[] => [
  ...letters.map(([id, , subject, body, kinds]) => labelled({ id, subject, body, kinds: [kinds].flat() })),
  ...[...restrictions, ...others].map((one) => labelled({ ...one, kinds: [one.kind] })),
  ...paraphrases.map(([body]) => labelled({ id: body, subject: '', body, kinds: ['restriction'] })),
  ...neighbours.map(([body, kinds]) => labelled({ id: body, subject: '', body, kinds: [kinds].flat() })),
]

/** Texts that phrases were made after, by language. */
export const knownTexts = () => [...inFolder(new URL('./', import.meta.url)), ...english()]

/** Texts that hardly a phrase was made after, by language: what they are read as shows how notices to come will be read. */
export const freshTexts = () => inFolder(new URL('./fresh/', import.meta.url))

/** Who pretends to be Amazon is seen by other signs than words. */
export const isLearnable = ({ kinds }: LabelledText): boolean => !kinds.includes('phishing-suspect')

/** What the scale of a language is learned from. */
export const learnableTexts = (language: string): readonly LabelledText[] =>
  [...knownTexts(), ...freshTexts()]
    .filter(([of, text]) => of === language && isLearnable(text))
    .map(([, text]) => text)
