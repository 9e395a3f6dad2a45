import type { Dirent } from 'node:fs'
import { glob, readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { whyNot } from './read-bounded.ts'

export type FoundFile =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly id: string; readonly why: string }

export const messageKinds: readonly string[] = ['.txt', '.md', '.html', '.htm', '.eml', '.jsonl']
const mostFiles = 10_000
const longestPattern = 1000

const unreadable = (id: string, why: string): FoundFile => ({ kind: 'unreadable', id, why })

/** The files that an argument stands for: itself, the messages in a folder, or what a pattern matches; in order. */
export const findFiles = async (path: string, cwd: string): Promise<readonly FoundFile[]> => {
  try {
    const found = await stat(resolve(cwd, path))
    return found.isDirectory() ? await inFolder(path, cwd) : [{ kind: 'file', path }]
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return missing && /[*?[{]/u.test(path) ? matching(path, cwd) : [unreadable(path, whyNot(error))]
  }
}

const isMessage = (name: string): boolean => messageKinds.includes(extname(name).toLowerCase())
const isPassedOver = (name: string): boolean =>
  name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..')

/** Links to folders are not followed, so that no loop is walked. */
const inFolder = async (folder: string, cwd: string): Promise<readonly FoundFile[]> => {
  const files: string[] = []
  const faults: FoundFile[] = []
  const folders = ['']
  for (let at = folders.pop(); at !== undefined && files.length <= mostFiles; at = folders.pop()) {
    const entries = await readdir(resolve(cwd, folder, at), { withFileTypes: true }).catch((error: unknown) => {
      faults.push(unreadable(join(folder, at ?? ''), whyNot(error)))
      return []
    })
    for (const entry of entries.filter(({ name }) => !isPassedOver(name))) {
      const name = join(at, entry.name)
      if (entry.isDirectory()) folders.push(name)
      else if (isMessage(name) && !(await leadsToFolder(entry, resolve(cwd, folder, name)))) files.push(name)
    }
  }
  const none = unreadable(folder, `holds no file of the kinds ${messageKinds.join(', ')}.`)
  return [
    ...faults,
    ...listed(
      folder,
      files.map((name) => join(folder, name)),
      faults.length > 0 ? null : none,
    ),
  ]
}

const leadsToFolder = async (entry: Dirent, file: string): Promise<boolean> =>
  entry.isSymbolicLink() &&
  (await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  ))

/** Hidden folders only where the pattern names them. */
const matching = async (pattern: string, cwd: string): Promise<readonly FoundFile[]> => {
  if (pattern.length > longestPattern) return [unreadable(`${pattern.slice(0, 40)}…`, 'is too long for a pattern.')]
  if (/\{[^{}]*\.\.[^{}]*\}/u.test(pattern)) return [unreadable(pattern, 'counts, which a pattern here cannot.')]
  const named = new Set(pattern.split(/[\\/]/u))
  const isLeftOut = (path: string) => path.split(/[\\/]/u).some((part) => isPassedOver(part) && !named.has(part))
  const files = new Set<string>()
  for await (const path of glob(pattern, { cwd, exclude: isLeftOut })) {
    if (!isMessage(path) || isLeftOut(path) || (await isFolder(resolve(cwd, path)))) continue
    files.add(path)
    if (files.size > mostFiles) break
  }
  return listed(pattern, [...files], unreadable(pattern, `matches no file of the kinds ${messageKinds.join(', ')}.`))
}

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

const listed = (id: string, files: readonly string[], none: FoundFile | null): readonly FoundFile[] => {
  if (files.length === 0) return none ? [none] : []
  const found = files
    .toSorted()
    .slice(0, mostFiles)
    .map((path): FoundFile => ({ kind: 'file', path }))
  return files.length > mostFiles
    ? [...found, unreadable(id, `stands for more than ${mostFiles} files; the others were not checked.`)]
    : found
}
