import { germanLimit, germanTaken } from './german-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const over =
  'aufgehoben|beendet|zu_ende|abgelaufen|zurückgenommen|erloschen|vorbei|ausgelaufen|geendet|zurückgezogen|hinfällig|weggefallen|aufgelöst|gelöscht|annulliert|rückgängig|entfallen|beseitigt|entfernt|genommen|gelöst|storniert|widerrufen|herausgenommen|rausgenommen|gegenstandslos|draußen|vom_tisch'
const had =
  '*berechtigung|*berechtigungen|*möglichkeit|*möglichkeiten|*zugriff|*zugang|*recht|*rechte|*erlaubnis|funktion|nachrichtenfunktion|kontaktfunktion|sendefunktion|kommunikationsfunktion|*nachrichten|*messaging|*kontaktaufnahme|*dienst|*versand|*befugnis|*privilegien|*kommunikation|*nachrichtenversand|*konto|*fähigkeit'
const back =
  'wiederhergestellt|reaktiviert|freigeschaltet|wieder_aktiviert|wiedererlangt|zurückgegeben|wieder_eingeräumt|wieder_erteilt|wieder_aktiv|wieder_verfügbar|wieder_möglich|entsperrt|freigegeben|wieder_eingesetzt|wieder_geöffnet|wieder_zugestellt|wieder_erlaubt|wieder_gestattet|wieder_offen|wieder_nutzbar|wieder_zugelassen|zurückerhalten|zurückerlangt|wieder_gewährt|wieder_eingeschaltet|wieder_genutzt|wieder_angenommen|wieder_zur_verfügung|wieder_offen'
const sends =
  'kontaktieren|senden|anschreiben|schreiben|versenden|aufnehmen|beginnen|schicken|verschicken|starten|initiieren|eröffnen|nutzen|ansprechen|anzuschreiben|kommunizieren|verfassen|zugehen'

/** What other notices say in German: lifted, or not from Amazon at all. */
export const germanKinds = {
  ended: [
    `${germanLimit} ..16 wurde|wurden|ist|sind|haben|hat|worden ..8 ${over}`,
    `wurde|wurden|ist|sind|haben|hat ..10 ${germanLimit} ..10 ${over}`,
    `${germanLimit} ..10 ${over} ist|wurde|wurden|sind|haben|hat|worden`,
    `${germanLimit} ihrer|ihres|der|des|von|für ..2 aufgehoben|beendet|abgelaufen|zurückgenommen|ausgelaufen`,
    `${germanLimit} vorzeitig|heute|früher|schon|bereits|damit? ${over}`,
    `nur_antworten|antwortmodus|*modus|kennzeichen|vermerk ..8 ${over}`,
    'beenden|beendet|ende|endet|endete ..4 nur_antworten|antwortmodus|*modus',
    'endete|geendet ..1 der|die ..1 zeitraum|zeit|frist',
    `${germanLimit} ..10 entfällt|erlischt|endet ..1 rückwirkend|sofort|heute|hiermit|nun|damit`,
    `${germanLimit} ..2 endete ..1 heute|gestern|um|vorzeitig`,
    'von ..1 nur_antworten|antwortmodus ..1 auf|zurück',
    `was ..8 ${germanTaken} ..1 ist|wurde ${over}`,
    'kein|keine|keinen proaktiv* ..6 beendet|abgelaufen|aufgehoben',
    `entscheidung|anordnung|beschluss|bescheid ..12 wird|ist|sind ..6 ${over}`,
    `aufhebung ..4 ${germanLimit}`,
    `aufgehoben*|beendet*|abgelaufen* ..1 ${germanLimit}`,
    'entscheidung|beschluss|maßnahmen ..16 wurde|wurden|ist|haben|hat ..6 zurückgenommen|aufgehoben|revidiert|rückgängig|widerrufen|zurückgezogen',
    `keine|keinerlei ..2 ${germanLimit} ..10 mehr`,
    `heben|hebt|nehmen|ziehen ..10 ${germanLimit} ..6 auf|zurück`,
    `nicht_mehr|nicht_länger für|von|vom|in|beim|daran ..8 ${germanTaken}`,
    'nicht_mehr|nicht_länger ..3 eingeschränkt|gesperrt|ausgesetzt|beschränkt|deaktiviert|blockiert',
    'irrtümlich|versehentlich|fälschlicherweise|zu_unrecht ..6 eingeschränkt|gesperrt|verhängt|ausgesetzt|deaktiviert',
    `${germanLimit} ..10 gilt|besteht|gelten nicht_mehr|nicht_länger`,
    `${germanLimit} ..10 ein_ende|ist_vorüber|ist_vorbei`,
    'entsperrung|freischaltung ..2 erfolgt|abgeschlossen|ihrer|ihres|der|des|bestätigt',
    'entsperrt',
  ],
  regained: [
    `${had} ..16 ${back}`,
    'wieder ..2 freigeschaltet|hergestellt|aktiviert|eingeräumt|erteilt|zugestellt|möglich|verfügbar|freigegeben|eingeschaltet|eingeblendet|eingesetzt|sichtbar|anklickbar|geöffnet',
    'stellen|stellt ..12 wieder_her|wieder_zu',
    'geben|gibt ..12 zurück|frei',
    'leben|lebt ..10 wieder_auf',
    'haben|hat ..4 wieder ..2 zugriff|zugang|die_möglichkeit',
    'schalten|schaltet ..12 wieder_frei|frei',
  ],
  'again-able': [
    `können|dürfen|kann|darf ..10 wieder ..8 ${sends}`,
    'können|dürfen|kann|darf ..2 *nachrichten|käufer|kunden|käufern ..4 wieder',
    `wieder ..8 ${sends}`,
    'ist|sind ..8 wieder ..3 möglich|erlaubt|gestattet',
  ],
  anew: [
    'erneut|neue|neuen|zweite|dritte|nochmals|abermals|weiterhin|verlängert|bleibt',
    'jedoch|allerdings|inzwischen|seither|seitdem',
  ],
  vendor: [
    'webinar*|*blog*|newsletter*|podcast*|abbestellen|abmelden|ebook|whitepaper|masterclass|online_kurs',
    'kostenlos*|gratis|unverbindlich* ..2 demo|testversion|testen|leitfaden|tool|webinar|beratung|erstgespräch|analyse|checkliste|erstberatung|probemonat|account|test',
    'jetzt ..1 testen|anmelden|sichern|buchen|registrieren|herunterladen|kontaktieren|lesen',
    'viele|vielen|immer_mehr|einige|tausende|tausenden|hunderte|zahlreiche|manche|mehrere händler|händlern|verkäufer|verkäufern|seller|sellern|shops',
    'unsere|unserer|unserem|unser|unseren ..1 software|tool|tools|plattform|app|team|kunden|blog|experten|agentur|ratgeber|artikel|kanzlei|lösung|service|mandanten|beitrag|leitfaden|kurs|anwälte|berater|leser|lesern',
    'mehr_dazu|weiterlesen|lesen_sie|hier_lesen|lies|mehr_lesen',
    'erfahren_sie|erfahre|tipps|checkliste',
    'wir helfen|unterstützen|beraten|vertreten',
    'was_tun|was_nun',
    'händler|verkäufer|seller berichten|klagen|melden',
    'amazon schränkt|sperrt|verschärft|blockiert|hat_begonnen|geht',
    'vereinbaren ..4 demo|termin|gespräch',
    'abonnieren|leser|leserinnen|abonnenten',
    'in diesem|unserem artikel|beitrag|ratgeber|video|guide',
    'so vermeiden|verhindern|schützen|reagieren|umgehen|gehen',
    'hilft_ihnen|helfen_wir|helfen_ihnen',
    'rabatt_auf|exklusiv',
    'im blog',
  ],
  credentials: [
    'bestätigen|geben|verifizieren|aktualisieren|validieren|prüfen|hinterlegen|eingeben|bestätige|überprüfen ..8 *passwort|*kennwort|*zugangsdaten|*anmeldedaten|login|*kreditkarte*|*bankdaten|*kontodaten|*identität|pin|tan|*zahlungsdaten|*bankverbindung',
    '*passwort|*kennwort|*zugangsdaten|*anmeldedaten|*logindaten|*kreditkarte*|*bankdaten|*kontodaten|*identität|*zahlungsdaten|*bankverbindung|*daten ..8 bestätigen|eingeben|verifizieren|aktualisieren|prüfen|überprüfen|einzugeben|bestätigt|zu_bestätigen|angeben|ein',
    'klicken|klicke ..2 hier|auf|jetzt|link|unten|button',
    'melden_sie_sich ..4 hier|jetzt|über|unter|unverzüglich|umgehend|sofort|an',
    'loggen sie',
    '*geschenkkarte*|*guthabenkarte*',
    'innerhalb|binnen|in ..3 24|12|48|72 stunden ..10 gesperrt|geschlossen|gelöscht|deaktiviert',
    'unter|über|auf folgendem|diesem|folgenden|diesen link',
    'hier_anmelden|hier_bestätigen|hier_klicken|hier_verifizieren|jetzt_bestätigen|jetzt_verifizieren|jetzt_entsperren',
  ],
} satisfies Partial<PhraseTable<Concept>>
