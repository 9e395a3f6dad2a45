import { stripHidden } from '../../domain/hidden-characters.ts'
import type { Model, ModelSilence } from '../../ports.ts'
import { answers } from './answers.ts'
import { type Ask, type AskOptions, asker } from './ask.ts'
import { type Fence, fenceWith, languageName, templateSource } from './fence.ts'
import { loadPrompt } from './prompt.ts'

const explainPrompt = loadPrompt('explain-finding')
const rewritePrompt = loadPrompt('rewrite-template')

export type OpenaiOptions = AskOptions & {
  /** At least 9 random bytes as text; a fresh one for each call. */
  readonly newTag: () => string
}

/** Any server that speaks Chat Completions. It is given text and asked for text: no tools, no secrets, no buyer's data. */
export const openaiModel = (options: OpenaiOptions): Model => {
  const ask = asker(options)
  return {
    name: options.model,
    explainFinding: (finding) => safely(() => explain(ask, options.newTag(), finding)),
    rewriteTemplate: (template) => safely(() => rewrite(ask, options.newTag(), template)),
  }
}

const tooLong: ModelSilence = { kind: 'silent', because: 'too-long' }

/** A failing model must never be the reason why the product does not answer. */
const safely = async <T>(question: () => Promise<T>): Promise<T | ModelSilence> => {
  try {
    return await question()
  } catch {
    return { kind: 'silent', because: 'bad-request' }
  }
}

const explain = async (ask: Ask, tag: string, finding: Parameters<Model['explainFinding']>[0]) => {
  const fence = fenceWith(tag)
  const template = fence('template', templateSource(finding.text))
  const words = fence('words', finding.words)
  if (template === null || words === null) return tooLong
  const { format } = finding.text
  const values = {
    tag,
    rule: finding.rule,
    why: finding.why,
    format,
    language: languageName(finding.text),
    template,
    words,
  }
  const said = await ask(explainPrompt, values, answers.explanation)
  return said.kind === 'said' ? { kind: 'said' as const, explanation: said.value.explanation } : said
}

const rewrite = async (ask: Ask, tag: string, asked: Parameters<Model['rewriteTemplate']>[0]) => {
  const fence = fenceWith(tag)
  const template = fence('template', templateSource(asked.text))
  const findings = listFindings(fence, asked.findings)
  if (template === null || findings === null) return tooLong
  const failed = asked.failedRules.map(stripHidden).join(', ') || 'there was no earlier draft'
  const values = { tag, format: asked.text.format, language: languageName(asked.text), template, findings, failed }
  const said = await ask(rewritePrompt, values, answers.rewrite)
  return said.kind === 'said' ? { kind: 'said' as const, subject: said.value.subject, body: said.value.body } : said
}

const listFindings = (
  fence: Fence,
  findings: readonly { rule: string; words: string; why: string }[],
): string | null => {
  const blocks = findings.map(({ rule, words, why }) => {
    const fenced = fence('words', words)
    return fenced === null ? null : `- rule: ${rule}\n  why: ${why}\n  words:\n${fenced}`
  })
  return blocks.includes(null) ? null : blocks.join('\n')
}
