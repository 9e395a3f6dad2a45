const ones = 'uno due tre quattro cinque sei sette otto nove'.split(' ')
const teens = 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(' ')
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ')

/** The last vowel of the ten falls before a vowel: "ventuno", "trentotto". */
const joined = (ten: string, one: string): string => (/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + one

/** Italian writes numbers as one word: "quarantacinque", "centoventi". */
const belowHundred: readonly (readonly [string, number])[] = [
  ...ones.map((name, index) => [name, index + 1] as const),
  ...teens.map((name, index) => [name, index + 10] as const),
  ...tens.flatMap((ten, index) => [
    [ten, (index + 2) * 10] as const,
    ...ones.map((one, by) => [joined(ten, one), (index + 2) * 10 + by + 1] as const),
  ]),
]

export const italianNumbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...belowHundred,
  ['un', 1],
  ['una', 1],
  ['prossimo', 1],
  ['mezzo', 0.5],
  ['un paio di', 2],
  ...[
    ['decina', 10],
    ['dozzina', 12],
    ['ventina', 20],
    ['trentina', 30],
    ['quarantina', 40],
    ['sessantina', 60],
    ['novantina', 90],
  ].map(([name, value]) => [`una ${name} di`, value] as const),
  ['cento', 100],
  ...['cento', 'centoventi', 'centottanta', 'centocinquanta'].map((name, index) => [
    name,
    [100, 120, 180, 150][index]!,
  ]),
  ['duecento', 200],
  ['trecento', 300],
])

export const italianUnits: Readonly<Record<string, number>> = {
  ora: 1 / 24,
  ore: 1 / 24,
  giorno: 1,
  giorni: 1,
  giornate: 1,
  gg: 1,
  // "Una quindicina di giorni" is a fortnight.
  'quindicina di giorni': 15,
  settimana: 7,
  settimane: 7,
  mese: 30,
  mesi: 30,
  mensilita: 30,
  bimestre: 60,
  trimestre: 90,
  semestre: 180,
  anno: 365,
  anni: 365,
}
