import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fillPrompt, loadPrompt, parsePrompt } from '../../src/adapters/model/prompt.ts'
import versions from './versions.json' with { type: 'json' }

const folder = new URL('../../prompts/', import.meta.url)
const ids = readdirSync(folder).map((name) => name.replace(/\.md$/, ''))

test.each(ids)('prompts/%s.md is well-formed', (id) => {
  const prompt = loadPrompt(id)
  expect(prompt.id).toBe(id)
  expect(prompt.system).toContain('<untrusted-template-{{tag}}>')
  expect(prompt.user).toContain('{{template}}')
})

test('every prompt file and no other has a recorded version', () => {
  expect(Object.keys(versions).sort()).toEqual(ids.sort())
})

test.each(ids)(
  'the words of prompts/%s.md are those recorded for its version: other words need a new version',
  (id) => {
    const { version, hash } = loadPrompt(id)
    const recorded: Readonly<Record<string, string>> = versions[id as keyof typeof versions]
    expect(recorded[version]).toBe(hash)
    expect(Math.max(...Object.keys(recorded).map(Number))).toBe(version)
  },
)

test.each(ids)('prompts/%s.md renders as recorded', async (id) => {
  const prompt = loadPrompt(id)
  const values = Object.fromEntries(prompt.inputs.map((name) => [name, `«${name} with {{tag}}, $& and <b>»`]))
  const { system, user } = fillPrompt(prompt, values)
  await expect(`${system}\n\n=====\n\n${user}\n`).toMatchFileSnapshot(`renderings/${id}.txt`)
})

const source = (front: string, system = 'Say {{what}}.', user = '{{who}}') =>
  `---\n${front}\n---\n\n## system\n\n${system}\n\n## user\n\n${user}\n`
const front =
  'id: some-prompt\nversion: 1\npurpose: Trying the loader.\ninputs: [what, who]\noutput: thing\ntemperature: null\nmaxOutputTokens: 10'

test('values are put in once and as they are', () => {
  const filled = fillPrompt(parsePrompt(source(front)), { what: '{{who}} $& $1 $$', who: '{{what}} <b>&amp;' })
  expect(filled).toEqual({ system: 'Say {{who}} $& $1 $$.', user: '{{what}} <b>&amp;' })
})

test('line ends of another system make no other prompt', () => {
  expect(parsePrompt(source(front).replaceAll('\n', '\r\n'))).toEqual(parsePrompt(source(front)))
})

test.each([
  ['no front matter', '## system\n\nx\n\n## user\n\ny'],
  ['no user part', `---\n${front}\n---\n\n## system\n\n{{what}} {{who}}`],
  ['an undeclared input', source(front, 'Say {{what}} {{else}}.')],
  ['an unused input', source(front, 'Say nothing.')],
  ['an unknown key', source(`${front}\nmodel: big`)],
  ['a version that is no number', source(front.replace('version: 1', 'version: one'))],
  ['YAML that does not parse', source(front.replace('[what, who]', '[what, who'))],
])('a file with %s is refused', (_what, file) => {
  expect(() => parsePrompt(file)).toThrow()
})

test('a missing and an unknown value are refused by name', () => {
  const prompt = parsePrompt(source(front))
  expect(() => fillPrompt(prompt, { what: 'x' })).toThrow('missing who')
  expect(() => fillPrompt(prompt, { what: 'x', who: 'y', buyer: 'z' })).toThrow('unknown buyer')
  expect(() => fillPrompt(prompt, Object.create({ what: 'x', who: 'y' }))).toThrow('missing what, missing who')
})

test('no prompt asks for more than text: it names no tool and no person', () => {
  for (const id of ids)
    expect(readFileSync(new URL(`${id}.md`, folder), 'utf8')).not.toMatch(
      /\b(?:tool|function call|api key|buyer name|address of the buyer)\b/i,
    )
})
