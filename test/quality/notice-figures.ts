import { isNoNotice, isSurelyRead, type NoticeReading } from '../../src/domain/notice.ts'
import { allLexicons } from '../../src/domain/notices/languages.ts'
import { readNotice } from '../../src/domain/read-notice.ts'
import { type Scale, scaleOf } from '../../src/domain/scale.ts'
import { freshTexts, isLearnable, knownTexts } from '../samples/notices/all-texts.ts'
import type { LabelledText } from '../samples/notices/labelled-texts.ts'
import { learnWeights } from './learn-weights.ts'
import { noticeExamples, noticeRounds } from './notice-examples.ts'

const received = new Date('2026-11-23T08:00:00Z')

/** `unseen-de-21 7` is one of the odd files. */
const isOdd = ({ id }: LabelledText): boolean => Number(/(\d+) \d+$/.exec(id)?.[1]) % 2 === 1

export type NoticeFigures = {
  readonly language: string
  readonly restrictions: number
  /** Read as restrictions; surely enough to act; shown to a person at all. */
  readonly found: number
  readonly acted: number
  readonly shown: number
  readonly others: number
  /** The same of texts that restrict nobody. */
  readonly falselyFound: number
  readonly falselyActed: number
  readonly falselyShown: number
  /** Called what a careful person calls them. */
  readonly kinds: number
}

const figuresOf = (language: string, read: readonly (readonly [LabelledText, NoticeReading])[]): NoticeFigures => {
  const real = read.filter(([{ kinds }]) => kinds.includes('restriction')).map(([, reading]) => reading)
  const others = read.filter(([{ kinds }]) => !kinds.includes('restriction')).map(([, reading]) => reading)
  const found = (readings: readonly NoticeReading[]) => readings.filter(({ restricted }) => restricted).length
  const acted = (readings: readonly NoticeReading[]) =>
    readings.filter((reading) => reading.restricted && isSurelyRead(reading)).length
  return {
    language,
    restrictions: real.length,
    found: found(real),
    acted: acted(real),
    shown: real.filter((reading) => !isNoNotice(reading)).length,
    others: others.length,
    falselyFound: found(others),
    falselyActed: acted(others),
    falselyShown: others.filter((reading) => reading.restricted || reading.unclear).length,
    kinds: read.filter(([{ kinds }, { kind }]) => kinds.includes(kind)).length,
  }
}

/**
 * How texts are read that scales have not seen, and phrases hardly: few were made after the fresh ones, and each half of
 * them is read by scales that were learned from the other half and from the known texts.
 */
export const noticeFigures = (
  halves: readonly ('odd' | 'even')[] = ['odd', 'even'],
  languages: readonly string[] = allLexicons().map(({ language }) => language),
): readonly NoticeFigures[] => {
  const [known, fresh] = [knownTexts(), freshTexts().filter(([, text]) => isLearnable(text))]
  return languages.map((language) => {
    const own = (texts: typeof fresh) => texts.filter(([of]) => of === language).map(([, text]) => text)
    const readings = halves.flatMap((half) => {
      const unseen = own(fresh).filter((text) => isOdd(text) === (half === 'odd'))
      const seen = own(fresh).filter((text) => !unseen.includes(text))
      const scale = scaleOf(
        learnWeights(noticeExamples([...own(known).filter(isLearnable), ...seen], language), noticeRounds),
      )
      const others = scaleOf({ bias: [], features: {} })
      const scales = (of: string): Scale => (of === language ? scale : others)
      return unseen.map((text) => {
        const context = { authentic: text.authentic, receivedAt: received, scales }
        return [text, readNotice(text.text, context)] as const
      })
    })
    return figuresOf(language, readings)
  })
}
