import { germanTaken } from './german-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const people =
  'käufer|käufern|kunden|kundinnen|kundschaft|verbraucher|verbrauchern|empfänger|empfängern|besteller|bestellern|endkunden|käuferinnen|abnehmer|abnehmern|käuferschaft|interessenten|endverbraucher|adressaten|amazonkunden'
const digit = '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*'
/** Plural: one message is no capability. */
const topics =
  '*nachrichten|*emails|*mails|*kommunikation|*konversationen|*konversation|*unterhaltungen|*unterhaltung|*dialoge|*gespräche|*anschreiben|*messaging|*messages|*chats|*mailings|*korrespondenz|*schriftverkehr|*nachrichtenverläufe|*gesprächen|*dialogen|*botschaften|*zuschriften|*mitteilungen|*kundenkontakte|*erstkontakt|*erstkontakte|*erstnachrichten|*direktnachrichten|*followups'
const contact =
  'in_verbindung|kontakt|kontakte|*kontaktaufnahme|*kontaktaufnahmen|*ansprache|kontaktierung|kontaktversuche'
const reaching =
  'kontaktieren|kontaktiert|anschreiben|anzuschreiben|angeschrieben|schreiben|ansprechen|anzusprechen|anmailen|anzumailen|erreichen|kontaktaufnahme|kommunizieren|kommuniziert|herantreten|heranzutreten|zugehen|zuzugehen|wenden|melden|benachrichtigen|informieren'
const doing =
  'senden|versenden|verschicken|schicken|schreiben|beginnen|starten|eröffnen|initiieren|anstoßen|anzustoßen|übermitteln|einleiten|einzuleiten|anfangen|anzufangen|führen|aufnehmen|aufzunehmen|abschicken|abzuschicken|absenden|abzusenden|zusenden|zuzusenden|zukommen'

/** "Nachrichtenversand", "Kundenkontakt": compounds with these beginnings of a second part, whatever stands before. */
const compounds = (first: string, seconds: string): string =>
  seconds
    .split(' ')
    .map((second) => `*${first}${second}*`)
    .join('|')

/** What may be done or had, in German: contacting buyers, and what is not that. */
export const germanCapabilities = {
  reach: [
    `${people} ..10 ${reaching}`,
    `${people} ..4 ${contact}|${topics}`,
    `${people} ..6 nachrichten|emails|mails ..2 ${doing}`,
    `${contact} ..4 ${people}`,
    `${topics} ..8 ${people}`,
    `keine nachricht|email|mail ..3 ${people}`,
    `kontaktieren|anschreiben ..4 ${people}`,
    'kontakt|kontakte ..2 aufnehmen|aufzunehmen|herstellen|suchen|knüpfen',
    `proaktiv* ..5 ${topics}|${contact}|${reaching}|${doing}|${people}`,
    `unaufgefordert*|ausgehend*|initiativ*|unverlangt*|selbständig|eigenständig|automatisch*|automatisiert* ..3 ${topics}|${contact}`,
    `*nachrichten|emails|mails|*konversationen|*unterhaltungen|dialoge ..5 ${doing}`,
    `versand|senden|versenden|verschicken|zustellung|versendung|übermittlung|zusendung ..4 ${topics}`,
    `neue|neuen|neuer ..2 ${topics}|${contact}`,
    `jede|jegliche|jeglicher|jeder|jedwede ..3 nachricht|mail|email|mitteilung ..2 ${people}`,
    `niemand|niemanden|niemandem ..4 ${reaching}`,
    `das|des|vom|zum|beim|am ..1 ${doing} ..3 ${topics}`,
    `schreiben|mailen|herantreten|zugehen an|auf ..2 ${people}`,
    `von_sich_aus|aus_eigenem_antrieb|aus_eigener_initiative|als_erster|als_erste|zuerst|eigeninitiativ ..6 ${topics}|${contact}|${reaching}|${people}`,
    `${people} ..4 von_sich_aus|zuerst|als_erster|als_erste`,
    `eigene|eigenen|eigener|ihre|ihrer|ihren ..1 nachrichten|emails|mails|kundennachrichten`,
    `von_ihnen ..2 nachrichten|mails|emails`,
    'nachrichten|mails|emails ..2 für|von|über|durch|aus ihr|ihrem|ihren konto|shop|account|verkäuferkonto',
    `nachrichten|emails|mails ..3 von_ihnen|von_ihrem|aus_ihrem|ihres|ihrem`,
    `nachrichten|emails|mails die sie`,
    'alle|sämtliche|jegliche nachrichten|emails|mails ..1 die|ohne|außer|an|von|aus|ihres',
    `beginn|start|aufnahme|initiierung|eröffnung|beginnen|starten|initiieren|eröffnen ..4 ${topics}|kontakt|kontakten`,
    'käufer|kunden|verkäufer nachrichten|messaging|kommunikation|kontakt|kontakte|nachrichtendienst|nachrichtensystem',
    compounds('nachrichten', 'a b d e f g i k m o p r s t u v w z'),
    ...['kunden', 'käufer', 'verkäufer'].map((who) =>
      compounds(who, 'nachricht kontakt komm ansprach mail anschreib dialog'),
    ),
    compounds('kontakt', 'auf sperr recht berecht möglich verbot funktion anbahn'),
    compounds('mail', 'versand kontakt komm funktion verkehr'),
    compounds(
      'kommunikations',
      'sperr beschränk einschränk verbot recht berecht möglich funktion stopp befug privileg',
    ),
    compounds('sende', 'sperr verbot recht berecht stopp paus'),
    'schreibrecht*|schreibsperre|schreibverbot',
    'email versand|funktion|kommunikation|kontakt|verkehr',
    'messaging ..1 *sperre|*berechtigung*|*einschränkung*|funktion|zugriff|dienst|rechte|privileg*',
    'messaging ist|wurde|bleibt|für|deaktiviert|gesperrt|eingeschränkt',
    `für|vom|von|zu nachrichten|emails|mails|nachrichtenversand ..3 ${germanTaken}`,
    'outreach',
  ],
  'that-thing': [
    'die|diese|der|dieser funktion|möglichkeit|berechtigung|erlaubnis|funktionalität|befugnis',
    'das|dieses recht|privileg|werkzeug|tool',
    'der|dieser|den|diesen dienst|zugriff|zugang',
    'diese ist|wurde',
  ],
  content: [
    'die ..8 enthalten|enthielten|beinhalten|bitten|auffordern|werben|verstoßen|anbieten|dienen|sind|bewerben|beeinflussen|verweisen',
    'mit links|anhängen|werbung|werbeinhalten|marketing|anreizen|gutscheinen|werblichen|werblichem|externen|rabatten|logos|html',
    'zu|für|mit werbezwecken|marketingzwecken|werbung|marketing|diesem|diesen',
    'um ..6 zu bitten|bewerben|werben|beeinflussen|anzubieten|erhalten',
    'ausser|außerhalb',
    'in_denen|mit_denen|durch_die',
    'über|zu bewertungen|rezensionen',
    'in denen',
    'mehr_als',
    'für|zum zweck*',
  ],
  narrow: [
    'der|dem|des|dieser|diesem|dieses|diesen|einem|einen|eines|ein käufer|käufers|kunde|kunden|empfänger|empfängers|kundin',
    'den käufer|empfänger',
    'käufer|kunden die ihr|sich|sie|ihre',
    'dieser|dieses|diese konversation|vorlage|unterhaltung|bestellung',
  ],
  elsewhere: [
    'diesen|diesem|dieser käufer|kunden|kunde|bestellung|adresse|absender|vorlage|konversation|empfänger|unterhaltung',
    'email adresse|adressen|konto',
    'absenderadresse|absender|emailadresse|mailadresse',
    'diesen|dieser|dieses|den|die anhang|datei|bild|link|rechnung',
    'im auftrag',
    'in ..2 inhalten|inhalt|bildern|angeboten|videos|posts|beiträgen|paketen|paket|beileger|beilagen',
    'auffordern|aufzufordern|einladen|einzuladen|ermuntern sie|uns|ihnen',
    'über_die|in_der|mit_der|über_eine|aus_der app|api|schnittstelle|anwendung',
    'in ihrem namen',
    'erhalten|bekommen|empfangen keine nachrichten|mails|emails mehr? über|zu|zum|zur',
    'ihm keine|keinen|nicht|nichts|nie',
    'sie ihn|ihm ..3 nicht|keine',
    `von|zwischen ${digit} bis|und ${digit} uhr`,
    'jetzt_auch|nun_auch|zusätzlich für|in',
    'ich kann|darf|konnte ..2 ihnen|euch|dir ..6 nachricht|nachrichten|mail|mails|schreiben',
    'käufer|käufern|kunden deren|dessen ..1 bestellung*|kauf*|lieferung*',
    'in ihrem marktplatz|land',
    'in ihrer region|kategorie',
    '*nachrichtenvorlage*',
    'pro tag|stunde|woche',
    'forum|foren|*forums|*forum',
    'verkäuferservice|verkäufersupport|verkaufspartnersupport',
    'anhänge|dateien größer',
    'abonnenten|follower|followern',
    'an|von|für|durch|gegenüber dritte|dritten',
    'telefonnummer*|identität ..4 *bestätig*|verifizier*',
    'käufer|kunden können|dürfen ..1 ihnen|uns',
    'aus ihren|ihrer|der|den nachrichten|nachricht',
    'freigeschaltet|wiederhergestellt|möglich|aktiv|verfügbar|erlaubt|aufgehoben ab dem? 0*|1*|2*|3*',
    'nach ..1 abschluss ..2 bestellung*|kauf*|lieferung*',
    'nach versand',
    'diese|solche|solchen|jene|jenen|bestimmte|bestimmten|einzelne|einzelnen käufer|käufern|kunden|empfänger',
    'später als',
    '*tarif|*abonnement|*testphase|*probephase',
    'käufer|kunden ihrer marke|marken',
    '*kundenbindung*',
    'telefonisch|per_telefon|per_sms|per_fax',
    '*nachrichten ..8 bearbeiten|löschen|archivieren|zurückrufen',
    'eine|einige|mehrere|zwei|drei|manche|einzelne ihrer|der|von nachrichten|mails|emails|ihren',
    'ihre|ihren letzte|letzten|heutigen|beiden|gestrigen nachrichten|mails|emails',
    'er|sie|dieser|kunde|käufer|kundin kann|darf ihnen|sie|uns',
    'außerhalb von|unserer|der amazon|plattform|website',
    'dürfen|darf nicht in|zwischen|ohne|außerhalb|vor',
    'in rezensionen|bewertungen|produktbeschreibungen',
    '*nachrichten|nachricht ..2 lesen|einsehen|einzusehen|anzeigen|anzuzeigen|abrufen|abzurufen|drucken|öffnen',
    'suche|suchfunktion|anzeige|archiv|übersicht|ordner|filter ..3 nachrichten',
    'archivier*|löschen|bearbeiten ..3 nachrichten',
    'ihr|ihrem|ihren|ihrer browser|gerät|app|postfach',
    'grußnachricht*|geschenknachricht*',
    'von|durch amazon? abgesendet',
  ],
  other: [
    '*verkaufsberechtigung*|*verkaufsrecht*|*verkaufsprivileg*|*verkaufskonto|*verkaufstätigkeit*|*verkaufsaktivität*',
    'verkaufen|anbieten|anzubieten|einstellen|einzustellen|listen',
    '*angebot|*angebote|*angeboten|*angebots|*angebotes|*listing*|asin|asins|*produkt|*produkte|*produkten|*produkts|*artikel|*artikeln|*katalog*',
    '*auszahlung*|*guthaben*|*zahlung|*zahlungen|*gelder|*überweisung*|*mittel|*kontostand|*einnahmen|*erlöse',
    '*sendung|*sendungen|*anlieferung*|*versandplan*|fba|*lagerbestand*|*lager|*lagers|*lagerung*|*inventar*|*bestand|*bestände|*versand_durch|prime',
    '*anzeigen|*kampagne*|*werbekonto*|*sponsored*|*coupon*|*aktionsangebot*|*werbeaktion*|deals|*blitzangebot*',
    '*rezensionen|*bewertungen|*rezension|*bewertung ..4 verfassen|abgeben|schreiben|veröffentlichen|beitragen|abzugeben|löschen|einreichen|posten',
    '*rezensionen|*rezension wurde|wurden|ist|sind|entfernt|gelöscht',
    '*einkaufswagen*|buy_box|*hervorgehobene*',
    'brand_registry|*markenregistrierung*|vine|community|*community|*forum|*forums|*foren',
    'anmelden|einloggen|anmeldung|einzuloggen|anzumelden',
    '*kategorie*',
    '*rücksendung*|*erstattung*|*einkauf|*einkäufe|*einkaufen|*bestellungen',
    'a_bis_z|a_z',
    'beiträge|beitrag',
    'fälle|fall ..3 eröffnen|erstellen',
    'geschenk*',
  ],
} satisfies Partial<PhraseTable<Concept>>
