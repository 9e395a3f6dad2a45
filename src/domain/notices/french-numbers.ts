const ones =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const tens = 'vingt trente quarante cinquante soixante'.split(' ')
type Entry = readonly [string, number]

/** "Vingt et un", "trente-deux", "soixante-dix-neuf": those from twenty on, in tens that are named. */
const inTens = tens.flatMap((ten, index): readonly Entry[] => {
  const value = (index + 2) * 10
  const most = value === 60 ? 19 : 9
  return [
    [ten, value],
    [`${ten} et un`, value + 1],
    [`${ten} et une`, value + 1],
    ...ones.slice(0, most).map((one, by): Entry => [`${ten} ${one.replace('-', ' ')}`, value + by + 1]),
  ]
})

const upToHundred: readonly Entry[] = [
  ...ones.map((one, index): Entry => [one.replace('-', ' '), index + 1]),
  ['une', 1],
  ...inTens,
  ['soixante et onze', 71],
  ['septante', 70],
  ['nonante', 90],
  ['quatre vingts', 80],
  ['quatre vingt', 80],
  ...ones.map((one, by): Entry => [`quatre vingt ${one.replace('-', ' ')}`, 81 + by]),
]

export const frenchNumbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...upToHundred,
  ['cent', 100],
  ['cents', 100],
  ...upToHundred.map(([name, value]): Entry => [`cent ${name}`, 100 + value]),
])

export const frenchUnits: Readonly<Record<string, number>> = {
  h: 1 / 24,
  heure: 1 / 24,
  heures: 1 / 24,
  j: 1,
  jour: 1,
  jours: 1,
  journée: 1,
  journées: 1,
  semaine: 7,
  semaines: 7,
  mois: 30,
  trimestre: 90,
  trimestres: 90,
  semestre: 180,
  huitaine: 8,
  quinzaine: 15,
  'dizaine de jours': 10,
  'vingtaine de jours': 20,
  'trentaine de jours': 30,
  an: 365,
  ans: 365,
  année: 365,
  années: 365,
}
