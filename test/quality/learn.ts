import { writeFileSync } from 'node:fs'
import { allLexicons } from '../../src/domain/notices/languages.ts'
import { learned } from './learned.ts'

/** `npm run learn`: learns the scales of notices and of messages from all labelled texts, a file for each language. */
for (const { language } of allLexicons())
  for (const { of, file, texts, digest, learn } of learned(language)) {
    writeFileSync(file, `${JSON.stringify({ from: digest(), ...learn() }).replaceAll('","', '",\n"')}\n`)
    console.log(`${language}: ${of} learned from ${texts} texts.`)
  }
