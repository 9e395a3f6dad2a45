import { writeFileSync } from 'node:fs'
import { learned } from './learned.ts'

/** `npm run learn`: learns the scales of notices and of messages from all labelled texts. */
for (const { of, texts, digest, file, learn } of learned()) {
  writeFileSync(file, `${JSON.stringify({ from: digest(), ...learn() }).replaceAll('","', '",\n"')}\n`)
  console.log(`${of}: learned from ${texts} texts.`)
}
