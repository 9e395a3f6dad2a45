import { cutWords } from '../message/words.ts'

/** Numbers as words, without their accents as messages are read. Those that mean something else in another of the languages are left out: "once", "sei", "cent". */
const written = [
  'one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred half',
  'zwei drei vier funf fuenf sechs sieben acht neun zehn zwolf zwoelf funfzehn fuenfzehn zwanzig dreißig dreissig vierzig funfzig fuenfzig hundert',
  'deux trois quatre cinq sept huit neuf dix douze quinze vingt trente quarante cinquante',
  'due tre quattro cinque sette otto nove dieci dodici quindici venti trenta quaranta cinquanta cento',
  'dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta cien ciento',
  '一 二 三 四 五 六 七 八 九 十 百 千',
]

export const numerals: ReadonlySet<string> = new Set(written.flatMap(cutWords))
