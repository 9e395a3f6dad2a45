import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const message = '*nachricht|email|mail|*mails|*nachrichten|emails'
const sent =
  'zugestellt|gesendet|versendet|übermittelt|verschickt|weitergeleitet|angenommen|abgeschickt|ausgeliefert|versandt|verarbeitet|akzeptiert|abgesendet'
const stopped =
  'blockiert|zurückgewiesen|abgelehnt|abgewiesen|gestoppt|zurückgehalten|zurückgeschickt|unzustellbar|aufgehalten|angehalten|abgefangen|zurückgesendet|zurückgegeben|verworfen|gesperrt|gelöscht|kassiert|aussortiert|herausgefiltert|hängengeblieben|hängen'
const known =
  'autorisiert|zugelassen|registriert|genehmigt|hinterlegt|bestätigt|verifiziert|enthalten|bekannt|freigegeben|aufgeführt|verknüpft|eingetragen|zugeordnet|berechtigt|gelistet|steht|freigeschaltet|gespeichert|erlaubt'

/** What is wrong with one message, one buyer or one address, in German. */
export const germanFaults = {
  'message-stopped': [
    `${message} ..16 nicht ..4 ${sent}`,
    `${message} ..14 ${stopped}`,
    `${stopped} ..5 ${message}`,
    `nicht ..3 ${sent} ..5 ${message}`,
    `${message} ..10 nicht ..3 zustellen|senden|übermitteln|versenden|weiterleiten|annehmen|akzeptieren`,
    'diese|diesem nachricht|mail ..4 nicht ..2 weitergeben|weiterleiten|zustellen|senden|übermitteln',
    `${message} ..6 kam|kamen ..2 zurück`,
    'senden|versenden|zustellung nicht_möglich',
    'verhindert|verhinderte ..3 zustellung',
    'nicht_zugestellt|nicht_gesendet|zustellung_fehlgeschlagen|zustellfehler|unzustellbar|nicht_zustellbar',
    'zustellung ..6 fehlgeschlagen|gescheitert|nicht_möglich|verweigert|abgelehnt',
  ],
  'content-fault': [
    '*kommunikationsrichtlinie*|*nachrichtenrichtlinie*|*richtlinie|*richtlinien|*leitlinien|*vorgaben|*regeln',
    'nicht ..8 entspricht|entsprach|entsprechen|einhält|erfüllt|entsprochen|eingehalten',
    'verstoß*|verstieß*|verletzt* ..6 gegen|richtlinie*',
    'enthält|enthielt|enthalten|beinhaltet|enthaltene ..12 *link|*links|*anhang|*anhänge|*telefonnummer|*werbung|*werblich*|url|*adresse|*inhalte|*logo|emojis|*website|*gutschein*|*bewertung*|*code',
    '*link|*links|*anhang|*anhänge|*telefonnummer|*werbung|*adresse|*wort|*website|*bewertung*|url|*inhalte|*logo|emojis|*gutschein*|*code ..8 enthält|enthielt|enthalten|beinhaltet',
    'unzulässig*|verboten*|nicht_erlaubt*|nicht_zulässig*|unerlaubt*|nicht_gestattet* ..1 *inhalt*|*link*|*wort|*formulierung*|*element*|*sprache|*anhang|*begriff*|*datei*',
    'nicht ..2 erlaubt|zulässig|gestattet|unterstützt',
    'falsche|falscher|anderen|bevorzugte|bevorzugten sprache',
    'anhang|anhänge|datei|dateien ..6 groß|format|dateityp|unbekannt*',
    'auffordert|aufgefordert|aufforderung|bitten|bitte_um|bat ..8 kontaktieren|kontaktaufnahme|bewertung|bewertungen|rezension|anrufen|whatsapp|aufforderung',
    'weil|da|denn ..10 *bewertung*|*gutschein*|*link|*telefonnummer*|*logo|*seite|*website|*shop ..4 steht|stand|standen|stehen|vorkam*|vorkommt',
    'ohne ..2 aufforderung|link|links|telefonnummer|signatur|werbung|anhang|logo|diesen|diese',
    'inhaltsfilter|filter|inhaltsprüfung',
  ],
  'opted-out': [
    'abgemeldet|abbestellt|widersprochen|opt_out|ausgetragen',
    'kein|keine|keinerlei ..5 *nachrichten|*mails|emails|kontakt*|mitteilungen ..6 erhalten|empfangen|bekommen|wünscht|möchte|will|gewünscht|haben',
    'möchte|wünscht|will|wollte ..6 kein|keine|nicht ..8 *nachrichten|*mails|kontaktiert|angeschrieben|mitteilungen',
    'nicht ..3 kontaktiert|angeschrieben werden|zu_werden|möchte',
    'empfang|erhalt|zusendung ..14 abgelehnt|widersprochen|deaktiviert|verweigert|ausgeschlossen|abgewählt|untersagt|ab',
    'lehnt ..10 ab',
    '*nachrichten ..6 abgewählt|deaktiviert|abbestellt|abgelehnt|ausgeschaltet|abgeschaltet|blockiert',
    'gegen den empfang|erhalt|die_zusendung',
    '*einstellungen dieses|des käufers|kunden|empfängers',
    'kein|keine|keinen ..5 wünschen|wünscht',
    'hat|haben ..8 festgelegt|eingestellt ..12 nicht|keine|kein',
  ],
  'one-buyer': [
    'der|dieser|dem|diesem|ein|den|des|einem|vom|beim käufer|käufers|kunde|kunden|empfänger|empfängers|besteller|bestellers|kundin',
    'die|diese|der kundin|käuferin|empfängerin',
    'käufer|kunde|empfänger hat|möchte|wünscht|lehnt',
    'käuferin|kundin ..1 hat|möchte|wünscht|lehnt',
    'dieses|diesen käufers|kunden|empfängers',
  ],
  'wrong-sender': [
    `*absender|*absenders|*absenderadresse|*adresse|*mailadresse ..14 nicht ..10 ${known}`,
    'nicht_autorisiert*|unbekannt*|nicht_zugelassen*|nicht_registriert*|nicht_genehmigt*|unberechtigt*|unautorisiert*|nicht_freigegeben*|nicht_verifiziert*|nicht_hinterlegt* ..1 *absender*|email|*adresse',
    'messaging_berechtigungen|nachrichtenberechtigungen|messagingberechtigungen',
    `${known}en|zugelassene|genehmigte|autorisierte|registrierte absender*|adressen|email`,
    'kein|keine|keinem|keiner ..1 autorisiert*|zugelassen*|genehmigt*|registriert*|hinterlegt* absender*|*adresse*|email',
    '*absender ..2 kein|keiner ..2 autorisiert*|zugelassen*|genehmigt*|registriert*|berechtigt*',
    '*absender|*adresse ..3 unbekannt|unautorisiert|unberechtigt',
    'unbekannt*|fremd* absender*|adresse',
  ],
  violation: [
    'ihr|ihre|ihren|ihrer|einige|mehrere ..6 *nachricht|*nachrichten|*vorlagen|*mails|emails ..14 verstoß*|verstieß*|enthielt*|enthalt*|baten|bitten|widersprechen|verletz*|enthält|werben',
    'verstoß*|verstieß*|verletz* ..8 *kommunikationsrichtlinie*|*nachrichtenrichtlinie*|*messaging*|*richtlinien_für',
    'sie haben|hatten ..16 *bewertung*|*rezension* ..8 gebeten|aufgefordert|angeboten|versprochen',
    'sie haben|hatten ..8 werbung|marketing*|gutschein*|link* ..6 gesendet|verschickt|versendet|geschickt',
    'verwarnung|ermahnung|abmahnung',
    'letzte|letzter|erste|erster ..1 hinweis|warnung|mahnung|verwarnung',
    'vermerk|vermerke|vermerken ..6 eingetragen|erhalten|konto',
    'status|kommunikation|konto ..4 gefährdet',
    '*vorlage* ..8 beanstandet',
    'verstoß|verstöße ..4 hinzugefügt|eingetragen|festgestellt',
    'in ihren|ihrer nachrichten|nachricht|mails ..10 *werbung|*bewertung*|*link*|*anhäng*',
  ],
} satisfies Partial<PhraseTable<Concept>>
