import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { shownLine } from './shown-text.ts'

type Changed =
  | { readonly kind: 'changed'; readonly holds: (path: string) => Promise<boolean> }
  | { readonly kind: 'unknown'; readonly sentence: string }

/** What a branch, a tag, a commit or a step back from one looks like; never an option, a range or a path in a tree. */
const reference = /^(?!.*(?:\.\.|@\{))[A-Za-z0-9_@][\w./@^~+#-]{0,250}$/
const git = promisify(execFile)
const patience = { timeout: 60_000, maxBuffer: 64 * 1024 * 1024, windowsHide: true } as const

/** No hook, filter or pager of the repository is run, and nothing is written to it. */
const fixed = ['--no-optional-locks', '--no-pager', '-c', 'core.fsmonitor=false'] as const
const listing = [
  '--name-only',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules',
  '--no-relative',
  '--diff-filter=d',
]

/** The files that differ from where the work left `since`: committed, staged, unstaged or new. */
export const filesChangedSince = async (since: string, cwd: string): Promise<Changed> => {
  const unknown = (sentence: string): Changed => ({ kind: 'unknown', sentence })
  if (!reference.test(since))
    return unknown(`"${shownLine(since.slice(0, 100))}" is no name of a branch, a tag or a commit.`)
  const ask = async (...args: readonly string[]) => (await git('git', [...fixed, ...args], { ...patience, cwd })).stdout
  try {
    const root = lineOf(await ask('rev-parse', '--show-toplevel'))
    const commit = await ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`).then(
      lineOf,
      () => null,
    )
    if (!commit) return unknown(`git knows no "${since}" here.`)
    // Without a common ancestor, as in a shallow copy, all that differs from it has changed.
    const base = await ask('merge-base', commit, 'HEAD').then(lineOf, () => commit)
    const differing = await ask('-C', root, 'diff', ...listing, base, '--')
    const added = await ask('-C', root, 'ls-files', '--others', '--exclude-standard', '-z')
    const names = `${differing}${added}`.split('\0').filter((name) => name !== '')
    const paths = new Set(names.map((name) => join(root, name)))
    return { kind: 'changed', holds: async (path) => paths.has(await whereIs(resolve(cwd, path))) }
  } catch (error) {
    return unknown(whyNot(error, cwd))
  }
}

const lineOf = (output: string): string => output.replace(/\r?\n$/, '')

/** git tells of folders by their real names, and of a link by its own. */
const whereIs = async (file: string): Promise<string> =>
  join(await realpath(dirname(file)).catch(() => dirname(file)), basename(file))

const whyNot = (error: unknown, cwd: string): string => {
  const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: unknown }
  if (code === 'ENOENT') return '--changed-since needs git, which is not installed.'
  const said = shownLine(String(stderr ?? '').split('\n', 1)[0] ?? '')
  if (said.includes('not a git repository'))
    return `--changed-since needs a git repository, which ${shownLine(cwd)} is not in.`
  return `git could not tell what has changed${said ? `: ${said}` : '.'}`
}
