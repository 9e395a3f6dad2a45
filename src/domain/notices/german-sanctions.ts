import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

export const germanTaken =
  'eingeschränkt|beschränkt|gesperrt|ausgesetzt|deaktiviert|entzogen|blockiert|untersagt|verboten|unterbunden|widerrufen|ausgeschlossen|eingestellt|abgeschaltet|abgestellt|ausgeschaltet|stillgelegt|eingefroren|pausiert|unterbrochen|limitiert|begrenzt|reduziert|aberkannt|genommen|weggenommen|zurückgezogen|gestoppt|verwehrt|verweigert|suspendiert|verhindert|gekündigt|einbehalten|zurückgehalten|restringiert|gehindert|gedrosselt|beschnitten|gekappt|ausgenommen|vorenthalten|unterlassen|stummgeschaltet|verhängt|entfernt|gestrichen|versagt|abgeschnitten|abgeklemmt|verschlossen|außer_kraft|stillgestellt|ruhend_gestellt|abgesprochen|kassiert|eingebüßt'
export const germanTaking =
  'einschränken|beschränken|sperren|aussetzen|deaktivieren|entziehen|blockieren|untersagen|verlieren|widerrufen|ausschließen|einstellen|abschalten|abstellen|ausschalten|stoppen|unterbrechen|zurückhalten|pausieren|limitieren|suspendieren|verbieten|verhängen|aberkennen|unterbinden|begrenzen|verwehren|verweigern|vorenthalten|versagen|streichen|kappen|drosseln|einfrieren|stilllegen|kündigen|wegnehmen|entfernen|hindern'
export const germanLimit =
  '*einschränkung|*einschränkungen|*beschränkung|*beschränkungen|*sperre|*sperren|*sperrung|*aussetzung|*verbot|*restriktion|*restriktionen|*limitierung|*deaktivierung|*ausschluss|*suspendierung|*blockade|*blockierung|*maßnahme|*stopp|*entzug|*pause|*embargo|*auszeit|*bann'
const passed =
  'zugestellt|übermittelt|gesendet|versendet|verschickt|weitergeleitet|angenommen|ausgeliefert|zugelassen|verarbeitet'
const allowed =
  'möglich|erlaubt|gestattet|zulässig|berechtigt|befugt|in_der_lage|zugelassen|verfügbar|freigeschaltet|autorisiert|nutzbar|aktiv|aktiviert|freigegeben|genehmigt|zugänglich|verwenden|nutzen|imstande'
const sellers = 'verkäufer|händler|seller|verkaufspartner|anbieter|verkäuferinnen|unternehmen|marken|shops|partner'

/** Who may no longer do what, in German. */
export const germanSanctions = {
  you: [
    'sie|ihr|ihre|ihrem|ihren|ihrer|ihres|ihnen|du|dein*|dir|dich|euch|euer|eure*',
    'dieses|diesem|das|dem konto|verkäuferkonto|shop|account',
  ],
  others: [
    `viele|vielen|einige|manche|andere|anderen|alle|allen|mehrere|immer_mehr|betroffene|tausende|hunderte|zahlreiche ${sellers}`,
    `${sellers} die|können|dürfen|müssen|werden|wurden|sollten|berichten|haben|erhalten|verlieren|melden|klagen|mit|in|ein|aus|sind`,
    `die|können|dürfen|wenn|dass|schränkt|sperrt|blockiert|hindert|für|viele ${sellers}`,
    'verkäufern|händlern|sellern|verkaufspartnern',
    'verkäuferkonten|konten|accounts',
    'ein|einem|eines|einen|jeder|anderer|jedes|anderes|anderen verkäufer|händler|konto|kollege|verkäufers|händlers|verkäuferkonto|shop|nutzer|mitarbeiter',
    'ich|mein|meine|meinem|meiner|meinen|mich|mir|man',
    'weil|da|dass kunden|käufer',
    'benutzer|benutzerin|nutzer|nutzerin|mitarbeiter|mitarbeiterin',
    'der|dieser nutzer|benutzer|mitarbeiter',
    'kundenkonto|käuferkonto|käuferkontos|kundenkontos',
    'amazon schränkt|sperrt|blockiert',
  ],
  sanction: [
    germanTaken,
    germanLimit,
    germanTaking,
    'sperrt|entzieht|deaktiviert|untersagt|blockiert|entfällt|entziehen|untersagen',
    'verloren|verlust|entzug|verwirkt|eingebüßt|einzuschränken|auszusetzen|auszuschließen|zurückzuhalten|einzustellen|abzuschalten|zu_sperren|zu_entziehen|zu_deaktivieren|zu_untersagen|zu_blockieren|zu_beschränken|zu_verwehren|zu_verweigern|zu_versagen|zu_unterbinden|zu_verbieten|zu_pausieren|zu_stoppen|zu_streichen|zu_widerrufen|vorzuenthalten|zu_nehmen|einzufrieren|stillzulegen|wegzunehmen|abzuerkennen|zu_entbinden|zu_drosseln|zu_kappen|zu_begrenzen|zu_limitieren|zu_suspendieren|zu_hindern',
    'erloschen|erlischt|ruht|ruhen|fehlt|entfällt|entfallen',
    'schränken|schränkt ..18 ein',
    'setzen|setzt ..18 aus',
    'schließen|schließt ..18 aus',
    'stellen|stellt ..18 ein',
    'schalten|schaltet ..14 ab|aus',
    'halten|hält|behalten ..14 zurück|auf|an|ein',
    '*zugang|*kanal|*zugriff|*weg ..8 geschlossen|versperrt|verschlossen|gekappt|abgeschnitten',
    'nehmen|nimmt ..14 weg',
    'eingeschränkte|eingeschränkten|eingeschränkter|gesperrte|gesperrter|gesperrten|deaktivierte',
    'auf_eis_gelegt',
    'tabu',
    '*berechtigung*|*recht|*rechte|*erlaubnis|*befugnis*|*möglichkeit*|*zugriff|*zugang|*privileg* ..14 aufgehoben|eingezogen|beendet|gelöscht|gestrichen|abgelaufen|kassiert|annulliert',
    'möglichkeit|recht|berechtigung|zugriff|zugang ..2 nehmen|weg',
  ],
  imposed: [
    'gilt|gelten|beträgt|währt|greift|erstreckt|andauert|besteht|bestehen|verhängt|erlassen|auferlegt|ausgesprochen|angeordnet|vorgenommen|eingerichtet|aktiv|wirksam|dauert|läuft|endet|beginnt|bestätigt|betrifft|unterliegt|unterliegen|belegt|erfolgt|erfolgte|umgesetzt|bleibt|bleiben|angewendet|gesetzt|versehen|eingeführt|verfügt|beschlossen|verlängert|verlängern|verkürzt|erneuert|aktiviert|platziert|angewandt|eingetragen|hinterlegt|getroffen|veranlasst|eingeleitet',
    'in kraft|kraft_getreten',
    'ein|eine|einer ..2 *einschränkung|*sperre|*beschränkung|*sperrung ..8 erhalten|bekommen|auferlegt',
    'bis zum|einschließlich|auf_weiteres',
    'vom ..5 bis',
    'sprechen|verhängen|erlassen|ordnen ..10 aus|an',
    'versetzt|versehen',
    'informieren|unterrichten|benachrichtigen ..6 über',
    'teilen|teilt ..8 mit',
    'wird ..8 aufgehoben|enden|beendet|gelten',
    'maßnahme|konsequenz|folge|sanktion|entscheidung',
    'haben|hat|erhalten|erhielten|bekommen ..2 *einschränkung|*sperre|*beschränkung|*sperrung',
    'sind|ist|stehen von_einer|mit_einer|unter',
    'endet|dauer|ende|enddatum|gültig',
    'können|kann ..4 nicht',
  ],
  cannot: [
    'nicht_mehr|nicht_länger',
    'kein|keine|keinen|keinerlei|keiner ..10 mehr',
    'kein|keine|keinen|keinerlei ..2 proaktiv*|ausgehend*|neue|neuen|unaufgeforderte* ..2 *nachrichten|kontakt|*kontaktaufnahme|*konversation*|kommunikation|unterhaltung*|*mails',
    'können|dürfen|kann|darf|könnt|dürft|kannst|darfst ..10 kein|keine|keinen|keiner|keinerlei|nicht|niemanden|weder|nie|niemals',
    'kein|keine|keinen|keinerlei|nicht ..10 treten|zugehen|ansprechen|kommunizieren|verfassen|einleiten|übermitteln|absenden|mailen|kontaktieren|senden|anschreiben|schreiben|versenden|beginnen|starten|eröffnen|initiieren|schicken|verschicken|aufnehmen|nutzen können|dürfen|kann|darf|dürft|kannst',
    `nicht|keine|nie ..6 ${allowed}`,
    'gestatten|erlauben ..6 nicht',
    'erreichen|erreicht ..8 nicht',
    'lassen ..10 nicht|keine ..6 zu',
    `kein|keine|keinen ..1 zugriff|zugang|berechtigung|möglichkeit|recht|erlaubnis`,
    `werden|wird ..12 nicht ..3 ${passed}`,
    `nicht ..3 ${passed} werden|wird`,
    `werden|wird ..12 kein|keine|keinen ..10 ${passed}`,
    `werden|wird ..12 abgelehnt|zurückgewiesen|verworfen|abgefangen|abgewiesen|abgeblockt|zurückgeschickt`,
    'werden|wird ..16 nicht|keine ..3 zustellen|weiterleiten|übermitteln|versenden|annehmen|ausliefern|akzeptieren|können',
    'nicht ..2 zur_verfügung',
    'unmöglich|unzulässig|nicht_möglich',
    'erst_wieder|erst_ab|erst_nach|erst_am|erst_im|erst_in|frühestens',
    'leiten|leitet ..12 nicht|keine ..8 weiter',
    'stellen|stellt ..12 nicht|keine ..8 zu',
    'nehmen|nimmt ..12 nicht|keine ..8 an|entgegen',
    'übermitteln|versenden|akzeptieren|verarbeiten wir? ..8 nicht|keine',
    'lehnen|weisen ..12 ab|zurück',
    'ist_es|wurde|wird|ist ihnen? ..3 nicht ..4 gestattet|erlaubt|möglich',
  ],
  'reply-only': [
    'nur|ausschließlich|lediglich|allein|bloß noch? ..8 antworten|beantworten|reagieren|erwidern|beantwortet|*antworten|antwort',
    'nur|ausschließlich ..6 beantwortung|beantworten',
    'auf das|die beantworten|beantwortung ..8 beschränkt|begrenzt|eingeschränkt|reduziert',
    'auf antworten|beantwortung|reaktionen ..3 beschränkt|begrenzt|eingeschränkt|reduziert|limitiert',
    'nur_antworten|antwortmodus|nur_antwort',
    '*antworten ..4 ausschließlich|nur',
  ],
  deactivated: [
    '*konto|*shop|*account|*kontos ..8 deaktiviert|geschlossen|gesperrt|suspendiert|gekündigt|stillgelegt',
    'nicht_mehr|nicht_länger ..4 verkaufen',
    '*verkaufsberechtigung* ..8 entzogen|ausgesetzt|aufgehoben|widerrufen|verloren|gesperrt',
    '*auszahlung*|*guthaben|*gelder|*zahlungen ..10 einbehalten|zurückgehalten|ausgesetzt|gesperrt|eingefroren|zurückgestellt',
    'keine ..2 rezensionen|bewertungen ..2 mehr',
    'deaktivier*|sperr*|schließ* ihr|ihres ..2 *konto|*kontos',
    '*konto|*shop deaktivierung|schließung|kündigung|sperrung|sperre',
    '*kontosperrung|*kontodeaktivierung|*kontosperre',
    'keine ..2 verkäufe|auszahlungen',
  ],
  undelivered: [
    'nicht ..2 zugestellt|ausgeliefert|geliefert|übermittelt|weitergeleitet',
    'nicht ..2 erreicht|angekommen',
  ],
  misdeed: [
    'verbotenen|verbotene|verbotener|unzulässigen|unzulässige|untersagten|untersagte|unerlaubten|unerlaubte|verbotenes ..1 handlung*|aktion*|verhalten*|aktivität*|maßnahme*|praktik*',
    'nicht_erlaubten|nicht_gestatteten|nicht_zulässigen handlung*|aktion*|verhalten*|aktivität*',
    'handlungen|aktionen|verhaltensweisen die ..3 verboten|untersagt|unzulässig',
  ],
} satisfies Partial<PhraseTable<Concept>>
