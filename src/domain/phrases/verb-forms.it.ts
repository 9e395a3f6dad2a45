/** Pronouns that are written onto an imperative, an infinitive or a gerund: "lasciaci, lasciarcela". */
const clitics = [
  '',
  'ci',
  'mi',
  'la',
  'lo',
  'le',
  'li',
  'ne',
  'vi',
  'ti',
  'cela',
  'celo',
  'cele',
  'celi',
  'mela',
  'melo',
]

const joined = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) => clitics.map((clitic) => (form.endsWith('r') && clitic === '' ? `${form}e` : form + clitic)))

/** "pubblichi" keeps the sound, "lasci" one of two letters, and "lascerai" loses it. */
const beforeI = (stem: string): string => (/[cg]$/u.test(stem) ? `${stem}h` : stem.replace(/i$/u, ''))
const beforeE = (stem: string): string => (/[cg]$/u.test(stem) ? `${stem}h` : stem.replace(/(?<=[cg])i$/u, ''))

const of = (stem: string, ends: string): readonly string[] => ends.split(' ').map((end) => stem + end)

const formsOf = (infinitive: string): readonly string[] => {
  const stem = infinitive.slice(0, -3)
  switch (infinitive.slice(-3)) {
    case 'are':
      return [
        ...joined(of(stem, 'a ate ar ando')),
        ...of(beforeI(stem), 'i ino iate'),
        ...of(stem, 'asse assi aste assero'),
        ...of(beforeE(stem), 'era erai erete eresti erebbe ereste'),
      ]
    case 'ere':
      return [
        ...joined([`${stem.replace(/i$/u, '')}i`, ...of(stem, 'ete er endo')]),
        ...of(stem, 'a ano iate esse essi este essero era erai erete eresti erebbe ereste'),
      ]
    default:
      return [
        ...joined(of(stem, 'isci ite ir endo')),
        ...of(stem, 'isca iscano iate isse issi iste issero ira irai irete iresti irebbe ireste'),
      ]
  }
}

/** A choice of the forms in which verbs ask somebody (tu, Lei, voi; infinitive and gerund too); others as they are. */
export const asking = (infinitives: string, others = ''): string =>
  `(${[...new Set([...infinitives.split(' ').flatMap(formsOf), ...others.split(' ')])].filter((one) => one !== '').join('|')})`

/** A participle or an adjective in its four genders and numbers: "soddisfatto, -a, -i, -e". */
export const agreeing = (stems: string, others = ''): string =>
  `(${[...stems.split(' ').flatMap((stem) => ['o', 'a', 'i', 'e'].map((end) => stem + end)), ...others.split(' ')]
    .filter((one) => one !== '')
    .join('|')})`

/** Forms of verbs in -are with what they are done to written on: "cancellarla, cancellalo, cancellatela"; others as they are. */
export const withPronoun = (infinitives: string, others = ''): string =>
  `(${[
    ...infinitives
      .split(' ')
      .map((one) => one.slice(0, -2))
      .flatMap((stem) =>
        ['r', '', 'te', 'ndo'].flatMap((end) => ['la', 'lo', 'le', 'li'].map((it) => stem + end + it)),
      ),
    ...others.split(' '),
  ].join('|')})`
