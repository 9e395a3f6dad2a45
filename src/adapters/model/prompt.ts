import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

/** A question to the model, as its file in `prompts/` puts it. */
export type Prompt = z.infer<typeof frontMatter> & {
  /** The first 12 hex digits of the file's sha256: names exactly these words in logs and answers. */
  readonly hash: string
  readonly system: string
  readonly user: string
}

const frontMatter = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  version: z.int().positive(),
  purpose: z.string().min(1),
  inputs: z.array(z.string().regex(/^[a-z][A-Za-z]*$/)),
  output: z.string().min(1),
  temperature: z.number().min(0).max(2).nullable(),
  maxOutputTokens: z.int().positive(),
})

const folder = new URL('../../../prompts/', import.meta.url)
const input = /\{\{([^{}]*)\}\}/g

/** Throws when the file is not well-formed: a broken prompt stops the start, never a call. */
export const loadPrompt = (id: string): Prompt => {
  const prompt = parsePrompt(readFileSync(new URL(`${id}.md`, folder), 'utf8'))
  if (prompt.id !== id) throw new Error(`prompts/${id}.md calls itself "${prompt.id}"`)
  return prompt
}

export const parsePrompt = (source: string): Prompt => {
  // A checkout with CRLF is the same prompt and must carry the same hash.
  const text = source.replaceAll('\r\n', '\n')
  const [, front, system, user] = /^---\n(.*?)\n---\n\s*## system\n(.*?)\n## user\n(.*)$/s.exec(text) ?? []
  if (front === undefined || system === undefined || user === undefined)
    throw new Error('a prompt file needs front matter, "## system" and "## user"')
  const meta = frontMatter.parse(parse(front))
  checkInputs(meta.inputs, `${system}\n${user}`)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { ...meta, hash, system: system.trim(), user: user.trim() }
}

const checkInputs = (declared: readonly string[], words: string): void => {
  const used = new Set([...words.matchAll(input)].map((match) => match[1] ?? ''))
  const undeclared = [...used].filter((name) => !declared.includes(name))
  const unused = declared.filter((name) => !used.has(name))
  if (undeclared.length > 0) throw new Error(`the prompt uses undeclared inputs: ${undeclared.join(', ')}`)
  if (unused.length > 0) throw new Error(`the prompt declares inputs it does not use: ${unused.join(', ')}`)
}

export const fillPrompt = (
  prompt: Prompt,
  values: Readonly<Record<string, string>>,
): { readonly system: string; readonly user: string } => {
  const wrong = [
    ...prompt.inputs.filter((name) => !Object.hasOwn(values, name)).map((name) => `missing ${name}`),
    ...Object.keys(values)
      .filter((name) => !prompt.inputs.includes(name))
      .map((name) => `unknown ${name}`),
  ]
  if (wrong.length > 0) throw new Error(`cannot fill prompt ${prompt.id}: ${wrong.join(', ')}`)
  // One pass with a function: `$&` in a value is no pattern, and `{{name}}` in a value is never filled again.
  const fill = (words: string) => words.replace(input, (_match, name: string) => values[name] ?? '')
  return { system: fill(prompt.system), user: fill(prompt.user) }
}
