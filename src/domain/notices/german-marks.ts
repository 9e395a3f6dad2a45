import { germanLimit, germanTaken } from './german-sanctions.ts'
import type { Mark } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

/** Little words of German. */
export const germanMarks: PhraseTable<Mark> = {
  attributing: ['wie|in'],
  'bare-account': ['konto|verkäuferkonto|account'],
  timed: [
    'bis|ab|sofort|derzeit|momentan|aktuell|nächsten|kommenden|folgenden|tag|tage|tagen|woche|wochen|monat|monate|monaten|stunden|mehr|länger|jetzt|vorübergehend|nun|zeit|zeitraum|frist|währenddessen|zurzeit|gegenwärtig|heute|dauerhaft|fortan|künftig|vorerst',
  ],
  must: ['dürfen|darf nicht'],
  noun: [
    '*einschränkung|*einschränkungen|*beschränkung|*beschränkungen|*sperre|*sperrung|*aussetzung|*verbot|*restriktion|*restriktionen|entzug|*ausschluss|verlust|*stopp|*limitierung|*deaktivierung|*suspendierung|*blockade|*blockierung|*maßnahme|*pause|*embargo|*auszeit|*bann|*entzug',
  ],
  'noun-or-verb': [],
  'verb-lead': [],
  future: ['wird', 'werden ..2 wir|ihr|ihre|ihren|ihrem|ihnen|sie|die|das', 'wir|sie|*nachrichten|konten werden'],
  'none-of': ['kein|keine|keinen|keinerlei', 'werden alle|sämtliche|jegliche *nachrichten|mails|emails'],
  doer: [],
  losing: [],
  'own-doing': [
    'sie haben|hatten ..3 gemeldet|mitgeteilt|geschrieben|berichtet|angegeben|geschildert ..14 können|kann|dürfen|darf',
    'sie haben ..4 festgelegt|gewählt|ausgewählt|eingestellt|beantragt|konfiguriert ..16 werden|sollen|senden',
    'sie haben ..4 festgelegt|gewählt|ausgewählt|eingestellt|beantragt|konfiguriert ..14 nicht_mehr|deaktiviert|gesperrt|pausiert|eingeschränkt',
    'sie haben ..8 deaktiviert|abgeschaltet|ausgeschaltet|pausiert|abbestellt|gestoppt',
  ],
  'many-buyers': [
    'käufern|endkunden|kundinnen|käuferinnen|empfängern|proaktiv*',
    'an|mit|von|für|bei|zu|ihre|ihren|alle|allen|neue|neuen|andere|anderen|keine|keinen|den|zwischen kunden',
    'an|mit|für|alle|neue|keine käufer',
    'käufer verkäufer',
    'käufer|kunden kommunikation|nachrichten|messaging|kontakt|kontakte|dialog',
    'kein|keine|keiner|keinen ..8 einen|einem|ein käufer|kunden|empfänger',
    'unterhaltung|unterhaltungen|konversation|konversationen|nachrichten|mails|kontakt ..2 mit|an|zu einem|einen käufer|kunden|empfänger',
    'käufer|kunden die sich|ihnen|sie ..2 nicht|keine ..6 gewandt|gemeldet|kontaktiert|geschrieben|angeschrieben|gestellt|haben',
    'nachrichten|mails die nicht|keine',
    'frage|fragen|anfrage|anfragen des|eines|vom kunden|käufers|käufer',
    'kunden|käufer zu? kontaktieren|anschreiben|anzuschreiben',
  ],
  topic: [],
  denial: [
    'noch_nicht ..4 verkaufen|anbieten',
    'dürfen|können ..4 nicht bitten|auffordern|fragen|verlangen',
    'ohne ..3 *verifizierung|bestätigung|zustimmung|freigabe|aktualisierung ..4 nicht|nicht_mehr',
    `kein|keine|keinen|keinerlei ..1 ${germanLimit}`,
    'kein|keine|keinen|keinerlei ..1 verstoß|verstöße|verstößen|verletzung* ..8 *richtlinie*',

    `fragen|fragten|gefragt|wissen ob|was ..12 ${germanTaken}|${germanLimit}|sperrt|schränkt`,
    `zu_keinem_zeitpunkt|nie|niemals ..10 ${germanTaken}`,
    `kein|keines|keiner ..1 konto|konten|kontos ..10 ${germanTaken}`,
    `nicht für|von|vom|in|zum|beim|dauerhaft|mit|durch ..8 ${germanTaken}`,
  ],
  range: ['bis|oder|und'],
  bound: ['mindestens|höchstens|wenigstens|maximal'],
  'drawn-near': ['in|nach|um'],
  'loose-end': [],
  'former-end': ['ursprünglich|bisher|zunächst|statt|anstatt ..3 bis'],
  joins: ['ab'],
  'end-after': [
    'aufgehoben|wiederhergestellt|endet|endete|abläuft|ausläuft|freigeschaltet|beendet|reaktiviert|enden|ablaufen|entsperrt|auslaufen|zurück|zurückerhalten|zurückgegeben',
    'wieder ..8 kontaktieren|senden|anschreiben|schreiben|versenden|möglich|freigeschaltet|aktiviert|hergestellt|erlaubt|aufnehmen|beginnen|gestattet|verfügbar|nutzen|eingeräumt|zugelassen|zugestellt|verschicken',
    'läuft|laufen ..4 ab|aus',
    'wieder',
  ],
  'for-after': ['lang|lange'],
}
