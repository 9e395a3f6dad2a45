import { describeNotices, inOtherLetters, ofLetters } from './describe-notices.ts'

const entities = {
  à: '&agrave;',
  â: '&acirc;',
  ç: '&ccedil;',
  è: '&egrave;',
  é: '&eacute;',
  ê: '&ecirc;',
  î: '&icirc;',
  ô: '&ocirc;',
  ù: '&ugrave;',
  û: '&ucirc;',
  "'": '&#39;',
}

describeNotices({
  language: 'French',
  code: 'fr',
  sets: 8,
  domain: 'amazon.fr',
  strangers: [],
  guises: {
    ...ofLetters,
    'no accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    'curled apostrophes': (text) => text.replaceAll("'", '\u2019'),
    entities: inOtherLetters(entities),
  },
  dirt: ['«', '23/12/', 'e\u0301'],
  opening: 'Votre ',
  hostile: [
    'Votre compte est suspendu pour les messages aux acheteurs ',
    'ne peut plus si aucun ',
    "n'est plus 30 jours jusqu'au 23/12 ",
    'acheteurs messages ',
    '1er décembre ',
    '« ',
    '=C3=A9',
    'p. ex. ',
    "l'",
    'De : x\nÀ : y\n',
    'a écrit : ',
  ],
  plainly: "L'envoi de messages proactifs aux acheteurs est suspendu pour votre compte pendant 30 jours.",
})
