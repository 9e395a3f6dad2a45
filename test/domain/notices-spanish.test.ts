import { describeNotices, inOtherLetters, ofLetters } from './describe-notices.ts'

const entities = {
  á: '&aacute;',
  é: '&eacute;',
  í: '&iacute;',
  ó: '&oacute;',
  ú: '&uacute;',
  ñ: '&ntilde;',
  Á: '&Aacute;',
  Ó: '&Oacute;',
}

describeNotices({
  language: 'Spanish',
  code: 'es',
  sets: 19,
  domain: 'amazon.es',
  strangers: [],
  guises: {
    ...ofLetters,
    'accents left out': (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    entities: inOtherLetters(entities),
  },
  dirt: ['«', '23/12', 'a\u0301'],
  opening: 'Su ',
  hostile: [
    'Su cuenta ha sido bloqueada para enviar mensajes a los compradores ',
    'no puede si ningún ',
    'ya no 30 días hasta el 23/12 ',
    'compradores mensajes ',
    'ciento treinta y ',
    '«',
    '=C3=B3',
    'p. ej. ',
    'De: x\nPara: y\n',
    'el x escribió ',
  ],
  plainly: 'Su cuenta ha sido bloqueada durante 30 días para enviar mensajes proactivos a los compradores.',
})
