import { featuresOf } from '../../src/domain/notices/features.ts'
import { parsedIn } from '../../src/domain/notices/parsed.ts'
import { scaleKinds } from '../../src/domain/notices/scale.ts'
import type { LabelledText } from '../samples/notices/labelled-texts.ts'
import type { Example } from './learn-weights.ts'

/** So often each notice is looked at when its scale is learned. */
export const noticeRounds = 40

const wantedOf = ({ kinds }: LabelledText): readonly number[] => {
  const known = scaleKinds.filter((kind) => kinds.includes(kind))
  return scaleKinds.map((kind) => (known.includes(kind) ? 1 / known.length : 0))
}

const featuresIn = ({ text, authentic }: LabelledText, language: string): readonly string[] => {
  const parsed = parsedIn(text, authentic).parsed.find(({ lexicon }) => lexicon.language === language)
  return [...new Set(parsed?.sentences.flatMap((sentence) => featuresOf(sentence, parsed.words)))]
}

export const noticeExamples = (texts: readonly LabelledText[], language: string): readonly Example[] =>
  texts.map((text) => ({ features: featuresIn(text, language), wanted: wantedOf(text) }))
