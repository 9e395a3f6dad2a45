import { writeFileSync } from 'node:fs'
import { oddSamples, policySamples } from '../samples/policy/policy-samples.ts'
import { brokenByAll } from './judge-mutations.ts'
import { judgeSamples, measure, publishedFile, readPublished } from './measure.ts'
import { messageFigures } from './message-figures.ts'
import { noticeFigures } from './notice-figures.ts'
import { publish, whatGotWorse } from './published.ts'
import { differences, printed } from './tables.ts'

/**
 * `npm run quality`: how well the audit judges the labelled samples. Fails when a published figure has got worse.
 * `--json` for machines, `--differences` names the samples that are judged wrong, `--publish` takes the figures of today
 * for the published ones, `--mutations` judges every sample in every disguise as well. `--odd` only prints how the
 * rules judge messages that were written to be unlike any pattern: a measure of what is still missed, held by no figure.
 * `--unseen` prints what becomes of messages and notices that nothing was learned from.
 */
const asked = new Set(process.argv.slice(2))
const odd = asked.has('--odd')
if (asked.has('--unseen')) {
  const { audit, rulesAlone } = messageFigures()
  console.log('Messages')
  console.table(audit)
  console.log('Messages, by the rules alone')
  console.table(rulesAlone)
  console.log('Notices')
  console.table(noticeFigures())
  process.exit()
}
const samples = judgeSamples(odd ? oddSamples() : policySamples())
const report = measure(samples)
console.log(asked.has('--json') ? JSON.stringify(report, null, 2) : printed(report))
if (asked.has('--differences')) for (const line of differences(samples)) console.error(line)

const failures: string[] = []
if (asked.has('--publish') && !odd) writeFileSync(publishedFile, `${JSON.stringify(publish(report), null, 2)}\n`)
else if (!odd) failures.push(...whatGotWorse(readPublished(), publish(report)))
for (const failure of failures) console.error(`Worse than published: ${failure}`)
if (asked.has('--mutations')) {
  const broken = brokenByAll(policySamples())
  for (const { mutation, sample, what } of broken) console.error(`Changed by ${mutation}: ${sample} ${what}`)
  failures.push(...broken.map(({ sample }) => sample))
}
process.exitCode = failures.length > 0 ? 1 : 0
