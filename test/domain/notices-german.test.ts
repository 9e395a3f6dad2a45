import { describeNotices, inOtherLetters, ofLetters } from './describe-notices.ts'

const transcribed = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' }
const entities = {
  ä: '&auml;',
  ö: '&ouml;',
  ü: '&uuml;',
  Ä: '&Auml;',
  Ö: '&Ouml;',
  Ü: '&Uuml;',
  ß: '&szlig;',
}

describeNotices({
  language: 'German',
  code: 'de',
  sets: 8,
  domain: 'amazon.de',
  strangers: [],
  guises: { ...ofLetters, 'umlauts written out': inOtherLetters(transcribed), entities: inOtherLetters(entities) },
  dirt: ['„', '23.12.', 'ä\u0308'],
  opening: 'Ihr ',
  hostile: [
    'Ihr Konto wurde für Nachrichten an Käufer gesperrt ',
    'kann nicht wenn keine ',
    'nicht mehr 30 Tage bis 23.12. ',
    'Käufer Nachrichten ',
    '1. Dezember ',
    '„',
    '=C3=A4',
    'z. B. ',
    'Von: x\nAn: y\n',
    'am x schrieb ',
  ],
  plainly: 'Ihr Konto wurde für 30 Tage für proaktive Nachrichten an Käufer gesperrt.',
})
