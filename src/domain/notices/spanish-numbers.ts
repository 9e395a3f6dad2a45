const ones = 'uno dos tres cuatro cinco seis siete ocho nueve'.split(' ')
const teens = 'diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve'.split(' ')
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')

const below100: readonly (readonly [string, number])[] = [
  ['un', 1],
  ['una', 1],
  ...ones.map((name, index) => [name, index + 1] as const),
  ...teens.map((name, index) => [name, index + 10] as const),
  ['veinte', 20],
  ['veintiun', 21],
  ['veintiuna', 21],
  ...ones.map((name, index) => [`veinti${name}`, index + 21] as const),
  ...tens.flatMap((ten, index): (readonly [string, number])[] => [
    [ten, (index + 3) * 10],
    ...['un', 'una'].map((name) => [`${ten} y ${name}`, (index + 3) * 10 + 1] as const),
    ...ones.map((name, by) => [`${ten} y ${name}`, (index + 3) * 10 + by + 1] as const),
  ]),
]

/** "Treinta y uno", "ciento veinte", "un par de". */
export const spanishNumbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...below100,
  ['cien', 100],
  ['ciento', 100],
  ...below100.map(([name, value]) => [`ciento ${name}`, 100 + value] as const),
  ['doscientos', 200],
  ['doscientas', 200],
  ['un par de', 2],
  ['medio', 0.5],
  ['una decena de', 10],
  ['una docena de', 12],
  ['una veintena de', 20],
  ['una treintena de', 30],
])

/** A "quincena" is fifteen days. */
export const spanishUnits: Readonly<Record<string, number>> = {
  h: 1 / 24,
  hora: 1 / 24,
  horas: 1 / 24,
  dia: 1,
  dias: 1,
  semana: 7,
  semanas: 7,
  quincena: 15,
  quincenas: 15,
  mes: 30,
  meses: 30,
  trimestre: 90,
  trimestres: 90,
  semestre: 180,
  ano: 365,
  anos: 365,
}
