import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type Import, importsOf, packageOf } from './imports.ts'
import { type Room, rooms, taboos } from './layers.ts'

export type Violation = { readonly file: string; readonly what: string }

/** Every breach of the tables in the sources under `root`; `devDependencies` are those of its package.json. */
export const findViolations = (root: string): readonly Violation[] => {
  const dev = devDependencies(root)
  return sources(join(root, 'src')).flatMap((path) => {
    const file = relative(root, path).split(sep).join('/')
    const source = readFileSync(path, 'utf8')
    return [
      ...importsOf(source).flatMap((one) => judgeImport({ root, file, dev }, one)),
      ...judgeWords(file, source),
    ].map((what) => ({ file, what }))
  })
}

/** The longest name that the path begins with. */
export const roomOf = (file: string): Room | null =>
  rooms.filter(({ room }) => file.startsWith(room)).sort((one, two) => two.room.length - one.room.length)[0] ?? null

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${sep}generated${sep}`))

const devDependencies = (root: string): readonly string[] => {
  const file = join(root, 'package.json')
  return existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, 'utf8')).devDependencies ?? {}) : []
}

type Place = { readonly root: string; readonly file: string; readonly dev: readonly string[] }

const judgeImport = ({ root, file, dev }: Place, { from, typeOnly }: Import): readonly string[] => {
  const room = roomOf(file)
  if (room === null) return []
  if (from === null) return ['imports a computed name']
  const target = from.startsWith('.')
    ? relative(root, resolve(root, dirname(file), from))
        .split(sep)
        .join('/')
    : from
  if (from.startsWith('.') && !existsSync(join(root, target)) && !target.includes('/generated/'))
    return [`imports ${from}, which names no file`]
  const own = room.room.endsWith('/') ? room.room : `${dirname(room.room)}/`
  const fits = (name: string) => allows(name === './' ? own : name, target, dev)
  if (room.may.some(fits)) return []
  if (room.types?.some(fits)) return typeOnly ? [] : [`imports values of ${target}, of which it may import types`]
  return [`imports ${target}`]
}

const allows = (name: string, target: string, dev: readonly string[]): boolean => {
  if (name === 'devDependencies') return dev.includes(packageOf(target))
  if (name.startsWith('src/') || name.endsWith(':'))
    return name.endsWith('/') || name.endsWith(':') ? target.startsWith(name) : target === name
  return target === name || (!target.startsWith('src/') && packageOf(target) === name)
}

const judgeWords = (file: string, source: string): readonly string[] => {
  const code = source.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
  const outside = roomOf(file) === null ? ['stands outside every room'] : []
  return taboos
    .filter((taboo) => file.startsWith(taboo.in) && !taboo.except.some((name) => file.startsWith(name)))
    .flatMap((taboo) => (taboo.words.test(code) ? [`says "${taboo.words.exec(code)?.[0]}": ${taboo.because}`] : []))
    .concat(outside)
}
