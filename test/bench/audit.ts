import { TextlintKernel } from '@textlint/kernel'
import * as textPlugin from '@textlint/textlint-plugin-text'
import { text as alex } from 'alex'
import { Tokenizer } from 'htmlparser2'
import { auditMessage } from '../../src/domain/audit.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { policySamples } from '../samples/policy/policy-samples.ts'
import { phrasePatterns } from './phrase-patterns.ts'
import { quantile, type Row, row } from './row.ts'

/** Whole rounds over all texts; the first ones only warm the machine up. */
const warmUp = 10
const rounds = 15
const peerRounds = 5
/** Some hundred texts in all languages: the linters beside take minutes for all of them. */
const oneIn = 10

/** The audit beside two linters of prose, on the same texts, and beside merely tokenizing hostile HTML. */
export const benchAudit = async (): Promise<Row[]> => {
  const texts = policySamples()
    .map((sample) => sample.text)
    .filter((text, at) => text.format === 'plain' && at % oneIn === 0)
  const own = measureOwn(texts)
  const textlint = await perSecond(texts, lintByTextlint())
  const byAlex = await perSecond(texts, async (text) => void alex(whole(text)))
  return [
    row('audit-template', own.median, 'ms', 'lower'),
    row('audit-template/textlint', own.perSecond, 'templates/s', 'higher', textlint),
    row('audit-template/alex', own.perSecond, 'templates/s', 'higher', byAlex),
    hostile(),
  ]
}

const whole = (text: MessageText): string => `${text.subject}\n\n${text.body}`

const measureOwn = (texts: readonly MessageText[]): { median: number; perSecond: number } => {
  const times: number[] = []
  const whole: number[] = []
  for (let round = 0; round < warmUp + rounds; round++) {
    const before = performance.now()
    for (const text of texts) {
      const start = performance.now()
      auditMessage(text)
      if (round >= warmUp) times.push(performance.now() - start)
    }
    if (round >= warmUp) whole.push(performance.now() - before)
  }
  return { median: quantile(times, 0.5), perSecond: (texts.length * 1000) / quantile(whole, 0.5) }
}

/** The median round, so that one interruption by the machine does not decide. */
const perSecond = async (
  texts: readonly MessageText[],
  check: (text: MessageText) => Promise<void>,
): Promise<number> => {
  const whole: number[] = []
  for (let round = 0; round < 1 + peerRounds; round++) {
    const before = performance.now()
    for (const text of texts) await check(text)
    if (round > 0) whole.push(performance.now() - before)
  }
  return (texts.length * 1000) / quantile(whole, 0.5)
}

/** textlint with one rule of like kind: our own phrases as patterns over its text nodes. */
const lintByTextlint = (): ((text: MessageText) => Promise<void>) => {
  const kernel = new TextlintKernel()
  const patterns = phrasePatterns()
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: processorOf(textPlugin) }],
    rules: [
      {
        ruleId: 'phrases',
        rule: (context: RuleContext) => ({
          [context.Syntax.Str]: (node: unknown) => {
            const source = `${context.getSource(node).toLowerCase()} `
            for (const pattern of patterns) {
              for (const match of source.matchAll(pattern)) {
                context.report(node, new context.RuleError(match[0], { index: match.index }))
              }
            }
          },
        }),
      },
    ],
  }
  return async (text) => void (await kernel.lintText(whole(text), options as unknown as LintOptions))
}

/** The package is CommonJS, whose default export arrives wrapped once or twice. */
const processorOf = (loaded: object): object => {
  let plugin = loaded
  while (!('Processor' in plugin) && 'default' in plugin) plugin = plugin.default as object
  return plugin
}

type LintOptions = Parameters<TextlintKernel['lintText']>[1]
type RuleContext = {
  readonly Syntax: { readonly Str: string }
  readonly getSource: (node: unknown) => string
  readonly RuleError: new (message: string, at: { readonly index: number }) => object
  readonly report: (node: unknown, error: object) => void
}

const mebibyte = 2 ** 20
const nasty =
  '<div style="display:none"><a href="https://x.example/?q=&amp;rating=5">If you are happy, leave a re&shy;view</a> for 5&nbsp;stars &#65; [Important] 555-123-4567 a@b.co dot com {{x}} '

const hostile = (): Row => {
  const body = nasty.repeat(Math.ceil(mebibyte / nasty.length)).slice(0, mebibyte)
  const text: MessageText = { subject: '', body, format: 'html', language: 'en', contactReason: null, attachments: [] }
  const own = [0, 1, 2].map(() => timed(() => void auditMessage(text)))
  const bare = [0, 1, 2].map(() => timed(() => tokenize(body)))
  return row('audit-hostile', Math.min(...own), 'ms', 'lower', Math.min(...bare))
}

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const tokenize = (body: string): void => {
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: ignore,
      ontextentity: ignore,
      onopentagname: ignore,
      onopentagend: ignore,
      onselfclosingtag: ignore,
      onclosetag: ignore,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      oncdata: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(body)
  tokenizer.end()
}
