const ones = 'ein zwei drei vier funf sechs sieben acht neun'.split(' ')
const teens = 'zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ')
const tens = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ')
type Entry = readonly [string, number]

/** German writes numbers as one word, the ones first: "fünfundvierzig". */
export const germanNumbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...ones.map((name, index) => [name, index + 1]),
  ...['eine', 'einen', 'einem', 'einer', 'eines'].map((name) => [name, 1]),
  ...['zweier', 'dreier'].map((name, index) => [name, index + 2]),
  ...teens.map((name, index) => [name, index + 10]),
  ...tens.flatMap((ten, index) => [
    [ten, (index + 2) * 10],
    ...ones.map((one, by) => [`${one}und${ten}`, (index + 2) * 10 + by + 1]),
  ]),
  ['eineinhalb', 1.5],
  ['anderthalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['hundert', 100],
  ['einhundert', 100],
  ['hundertzwanzig', 120],
  ['einhundertzwanzig', 120],
  ['hundertachtzig', 180],
  ['einhundertachtzig', 180],
])

const inDays: Readonly<Record<string, number>> = { stund: 1 / 24, tag: 1, woch: 7, monat: 30, jahr: 365 }
const nouns: Readonly<Record<string, string>> = {
  stund: 'stunde stunden std h',
  tag: 'tag tage tagen tages kalendertage kalendertagen',
  woch: 'woche wochen kalenderwochen',
  monat: 'monat monate monaten monats monates kalendermonate kalendermonaten',
  jahr: 'jahr jahre jahren jahres',
}

/** "30 Tage", "30-tägige". */
export const germanUnits: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(inDays).flatMap(([stem, days]) =>
    [...nouns[stem]!.split(' '), ...['', 'e', 'en', 'er', 'es', 'em'].map((ending) => `${stem}ig${ending}`)].map(
      (name): Entry => [name, days],
    ),
  ),
  ['quartal', 90],
  ['vierteljahr', 90],
  ['halbjahr', 180],
  ['viertel jahr', 90],
  ['halbes jahr', 180],
  ['halbe jahr', 180],
  ['halben jahres', 180],
])
