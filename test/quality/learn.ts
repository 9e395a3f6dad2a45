import { writeFileSync } from 'node:fs'
import { learned } from './learned.ts'

/** `npm run learn`: learns the scales of notices and of messages from all labelled texts. */
for (const { of, texts, digest, files, learn } of learned()) {
  for (const [at, weights] of learn().entries())
    writeFileSync(files[at]!, `${JSON.stringify({ from: digest(), ...weights }).replaceAll('","', '",\n"')}\n`)
  console.log(`${of}: learned from ${texts} texts.`)
}
