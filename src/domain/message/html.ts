import { type Appearance, readAppearances } from './appearance.ts'
import { type Cascade, createCascade } from './cascade.ts'
import type { HtmlElement } from './elements.ts'
import { type Image, readImages } from './images.ts'
import type { Link } from './message.ts'
import type { HtmlReading, Target } from './read-html.ts'
import { readStyles, type Style } from './styles.ts'

/** What a body in HTML consists of besides its words. */
export type Html = {
  readonly elements: readonly HtmlElement[]
  /** Words stand outside of every element, and look as the buyer's program likes. */
  readonly holdsBareText: boolean
  /** Where elements lead, as written, whether or not it is an address. */
  readonly targets: readonly Target[]
  readonly styles: readonly Style[]
  readonly cascade: Cascade
  readonly images: readonly Image[]
  readonly appearances: () => readonly Appearance[]
}

export const createHtml = (
  source: string,
  { elements, targets, anchors, holdsBareText }: HtmlReading,
  links: readonly Link[],
): Html => {
  const styles = readStyles(source, elements)
  const cascade = createCascade(elements, styles)
  let appearances: readonly Appearance[] | null = null
  return {
    elements,
    holdsBareText,
    targets,
    styles: styles.all,
    cascade,
    images: readImages({ elements, anchors, links }, cascade),
    appearances: () => {
      appearances ??= readAppearances(elements, cascade)
      return appearances
    },
  }
}
