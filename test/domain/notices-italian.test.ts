import { describeNotices, inOtherLetters, ofLetters } from './describe-notices.ts'

/** As sellers type where the keyboard has no accents. */
const apostrophes = { à: "a'", è: "e'", é: "e'", ì: "i'", ò: "o'", ù: "u'", È: "E'" }
const entities = {
  à: '&agrave;',
  è: '&egrave;',
  é: '&eacute;',
  ì: '&igrave;',
  ò: '&ograve;',
  ù: '&ugrave;',
  È: '&Egrave;',
}

describeNotices({
  language: 'Italian',
  code: 'it',
  sets: 20,
  domain: 'amazon.it',
  strangers: [],
  guises: {
    ...ofLetters,
    'accents as apostrophes': inOtherLetters(apostrophes),
    'typographic apostrophes': (text) => text.replaceAll("'", '\u2019'),
    entities: inOtherLetters(entities),
  },
  dirt: ["l'", '«', '23/12', 'a\u0300'],
  opening: 'Il tuo ',
  hostile: [
    'Il tuo account è stato limitato nei messaggi agli acquirenti ',
    'non puoi se non ',
    'non più 30 giorni fino al 23/12 ',
    'acquirenti messaggi ',
    '1° dicembre ',
    "dell'",
    'è stato ',
    '=C3=A8',
    'Da: x\nA: y\n',
    'il giorno x ha scritto:\n',
  ],
  plainly: 'Il tuo account è stato limitato per 30 giorni nell’invio di messaggi proattivi agli acquirenti.',
})
