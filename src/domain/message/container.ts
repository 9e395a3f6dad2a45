import { lengthOf } from './css-lengths.ts'
import { valueOf } from './elements.ts'
import type { Html } from './html.ts'

/** How far outwards it is looked; no mail that is meant to be read nests deeper without saying how wide it is. */
const furthest = 30

/** How wide in pixels what an element stands in is; null where nothing says so. */
export const containerOf = (
  { elements, cascade }: Pick<Html, 'elements' | 'cascade'>,
  element: number,
): number | null => {
  let at = elements[element]?.parent ?? -1
  for (let step = 0; at >= 0 && step < furthest; step++) {
    const one = elements[at]!
    const found =
      lengthOf(cascade(at, ['width', 'max-width'])?.value ?? '') ??
      (one.name === 'table' || one.name === 'td' ? lengthOf(valueOf(one, 'width')) : null)
    if (found?.kind === 'px' && found.size > 50) return found.size
    at = one.parent
  }
  return null
}
