import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding } from '../domain/finding.ts'
import type { Origin } from './audit-inputs.ts'
import type { Audited } from './audited.ts'
import type { FindingPlace } from './finding-place.ts'
import { type Lines, linesOf, markLength, positionAt } from './lines.ts'

const base = '%SRCROOT%'

/** Whoever reads the log knows where the files lie; that of this machine is nobody's business. */
export const uriBases = { [base]: { description: { text: 'The folder that the audit was started in.' } } }

export const physicalLocation = (
  file: string,
  cwd: string,
  origin: Origin = { kind: 'decoded' },
  place: FindingPlace | null = null,
) => ({
  artifactLocation: artifactLocation(file, cwd),
  ...(origin.kind === 'line' ? { region: { startLine: origin.line } } : {}),
  // Offsets into a field that was decoded point nowhere in its file.
  ...(origin.kind === 'text' && place ? { region: region(place.lines, place.start, place.end) } : {}),
})

/** Files outside the folder are named absolutely: a path that climbs out of its base is none. */
const artifactLocation = (file: string, cwd: string) => {
  if (file === '-') return { uri: 'stdin' }
  const inside = relative(cwd, resolve(cwd, file))
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    return { uri: pathToFileURL(resolve(cwd, file)).href }
  return { uri: inside.split(sep).map(encodeSegment).join('/'), uriBaseId: base }
}

/** Half a surrogate pair, which a name may hold, has no encoding. */
const encodeSegment = (name: string): string => encodeURIComponent(name.toWellFormed())

const region = (lines: Lines, start: number, end: number) => {
  const from = positionAt(lines, start)
  const to = positionAt(lines, end)
  // The mark is a sign of the encoding, and no character of the text.
  const mark = markLength(lines.source)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: Math.max(0, start - mark),
    charLength: Math.max(mark, end) - Math.max(mark, start),
  }
}

export const fixesOf = ({ file, origin }: Audited['input'], finding: Finding, cwd: string) => {
  if (origin.kind !== 'text' || !finding.fix || finding.fix.length === 0 || file === '-') return []
  const lines = linesOf(origin.source)
  const replacements = finding.fix.map(({ field, start, end, text }) => ({
    deletedRegion: region(lines, start + origin[field], end + origin[field]),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }))
  return [
    {
      description: { text: 'A mechanical fix: removes or replaces the words, and leaves the rest as it is.' },
      artifactChanges: [{ artifactLocation: artifactLocation(file, cwd), replacements }],
    },
  ]
}
