/** The forms in which a French verb on -er asks somebody: "laisser, laissez, laissiez, laissant, vous laisserez, tu laisserais". */
const endings = ['er', 'ez', 'iez', 'erez', 'eriez', 'erais', 'ant']

/** A choice of those forms of several verbs, each given by its stem; other forms may be added as they are. */
export const asking = (stems: string, others = ''): string => {
  const regular = stems.split(' ').flatMap((stem) => endings.map((ending) => stem + ending))
  return `(${[...regular, ...others.split(' ').filter((one) => one !== '')].join('|')})`
}
