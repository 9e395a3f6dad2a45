/**
 * What mail programs put above a mail that is passed on or answered, in all languages at once: a French notice is
 * forwarded by a German program. Matched on levelled lines, so without accents.
 */
const from =
  'from|sender|von|absender|de|expediteur|remitente|da|mittente|\u5dee\u51fa\u4eba|\u9001\u4fe1\u8005|\u9001\u4fe1\u5143'
const others = [
  'sent|date|to|cc|reply-to',
  'gesendet|datum|an|kopie|antwort an',
  'envoye|a|repondre a',
  'inviato|data|rispondi a',
  'enviado|enviado el|fecha|para|responder a',
  '\u9001\u4fe1\u65e5\u6642|\u65e5\u6642|\u65e5\u4ed8|\u5b9b\u5148|\u8fd4\u4fe1\u5148',
].join('|')
const subject = 'subject|betreff|objet|oggetto|asunto|\u4ef6\u540d'
const colon = '\\s?[:\uff1a]'

/** The line that names who wrote; not "From: 23 November". */
export const opensHeader = new RegExp(`^(?:${from})${colon}\\**\\s{0,9}(?![\\s\\d])`)
/** A line that is no part of what was said. */
export const header = new RegExp(`^(?:(?:${from}|${others})${colon}\\**\\s|[\\u4e00-\\u9fff]{2,4}${colon})`)
export const anyHeader = new RegExp(`^(?:${from}|${others}|${subject})${colon}`)

export const banner = new RegExp(
  '^(?:-{2,20}\\s?)?(?:' +
    [
      'forwarded message|original message|begin forwarded message',
      'weitergeleitete (?:nachricht|e-mail|mail)|urspr(?:u|ue)ngliche (?:nachricht|e-mail)|original-?nachricht|anfang der weitergeleiteten',
      "message (?:transfere|d'origine|reexpedie)|debut du message|e-mail transfere",
      'messaggio (?:inoltrato|originale)|inizio (?:del )?messaggio',
      'mensaje (?:reenviado|original)|inicio del mensaje',
      '\u8ee2\u9001(?:\u3055\u308c\u305f)?\u30e1\u30c3\u30bb\u30fc\u30b8|\u8ee2\u9001\u30e1\u30fc\u30eb|\u5143\u306e\u30e1\u30c3\u30bb\u30fc\u30b8',
    ].join('|') +
    ')',
)

/** What a mail answers stands below this line, quoted. */
export const attribution =
  /(?:\b(?:wrote|schrieb|a ecrit|ha scritto|escribio)\s?|\u66f8\u304d\u307e\u3057\u305f)[:\uff1a]\s*$|^am .{0,200}\bschrieb .{0,200}:\s*$/

/** A subject that says the mail was passed on. */
export const passedOnSubject =
  /^\s{0,9}(?:fwd?|forwarded|wg|wtr|weitergeleitet|tr|transfere|i|inoltrato|rv|rif|reenviado|\u8ee2\u9001)\s{0,3}[:\uff1a]/i

/** How Amazon begins a mail to its sellers. */
const greetings = [
  'dear (?:amazon )?(?:seller|selling partner)',
  '(?:sehr geehrter?|liebe[rs]?|hallo|guten tag,?)\\s(?:\\S{1,20}\\s){0,3}(?:amazon[- ])?(?:verk(?:\u00e4|a\u0308|ae|a)ufer|verkaufspartner|h(?:\u00e4|a\u0308|ae|a)ndler|partner)',
  'ch(?:er|\u00e8re|e\u0300re)s? (?:partenaire|vendeu)',
  '(?:gentile|caro) (?:partner|venditore)',
  'estimad[oa]s? (?:vendedor|socio|colaborador)',
]
const greeting = new RegExp(
  `^\\s{0,9}(?:>|\\|\\s|\u2502)|\\b(?:${greetings.join('|')})|(?:\u51fa\u54c1\u8005|\u8ca9\u58f2\u4e8b\u696d\u8005|\u30bb\u30e9\u30fc)(?:\u306e\u7686)?(?:\u69d8|\u3055\u307e)`,
  'im',
)
/** How a letter begins, to whomever but Amazon; on levelled lines. */
const salutation =
  /^(?:(?:dear|hello|hi|sehr geehrte[rs]?|guten (?:tag|morgen)|hallo|liebe[rs]?|ch(?:er|ere)s?|bonjour|madame|messieurs|gentil[ei]|egregi[oa]?|buongiorno|salve|spett\S{0,8}|ciao|estimad[oa]s?|hola|buen[oa]s (?:dias|tardes)|apreciad[oa]s?|senora?)\b(?! amazon)|[^\s\u3001\u3002]{1,30} ?(?:\u69d8|\u3055\u307e|\u5fa1\u4e2d|\u5404\u4f4d)\s?$)/

const quotedSubject = new RegExp(`^(?:${subject})${colon}`)
/** Longer than what is quoted to name a button or a rule. */
const passage = /[«"“„][^«»"“”„]{150}|[「『][^」』]{50}/u

/**
 * A body that is quoted, greets a seller as Amazon does, or holds a letter: one with a subject of its own, a second
 * salutation, or between quotation marks.
 */
export const isQuotedFromAmazon = (body: string, plainLines: readonly string[]): boolean =>
  greeting.test(body) ||
  passage.test(body) ||
  plainLines.some((line) => quotedSubject.test(line)) ||
  plainLines.filter((line) => salutation.test(line)).length > 1
