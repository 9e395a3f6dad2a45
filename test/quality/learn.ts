import { writeFileSync } from 'node:fs'
import { allLexicons } from '../../src/domain/notices/languages.ts'
import { learnableTexts } from '../samples/notices/all-texts.ts'
import { digestOf, learnWeights, weightsFile } from './learn-scale.ts'

/** `npm run learn`: learns the scales of notices from all labelled texts, a file for each language. */
for (const { language } of allLexicons()) {
  const texts = learnableTexts(language)
  const weights = { from: digestOf(texts), ...learnWeights(texts, language) }
  writeFileSync(weightsFile(language), `${JSON.stringify(weights).replaceAll('","', '",\n"')}\n`)
  console.log(`${language}: learned from ${texts.length} texts.`)
}
