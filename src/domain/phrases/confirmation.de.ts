import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'

const order = '(bestellung|paket|päckchen|sendung|ware|artikel|produkt|lieferung|einkauf|auftrag|bestellte|pakete|{{}})'
const done =
  '(versandt|versendet|verschickt|abgeschickt|losgeschickt|gesendet|übergeben|zugestellt|geliefert|ausgeliefert|angekommen|eingetroffen|eingegangen|bestätigt|bearbeitet|angenommen|erhalten|unterwegs|aufgegeben|abgeholt|versandfertig|fertig|auf dem weg|auf die reise|auf reisen|auf den weg|in zustellung|in bearbeitung|in vorbereitung|verlassen|raus|abgesendet|abgefertigt|da|in der zustellung|i am zulauf)'

/** News of an order that Amazon sends by itself, and what makes a message about it needed. */
export const confirmationDe: Phrases = {
  'order-news': [
    '(sie|diese|er|es|dieses) (ist|wurde|wird|sind) *? *? *? *? (eingegangen|gepackt|verpackt|verschickt|versandt|versendet|übergeben|zugestellt|ausgeliefert)',
    '(meldet|bestätigt|vermeldet) *? *? *? (zustellung|auslieferung|ankunft|übergabe|ablieferung) *? *?',
    '(zur|auf die|in die) post (gebracht|gegeben|aufgegeben|gegangen)',
    `(dass|wie) *? *? ${order} ${upTo(6)} ${done} (ist|wurde|sind|wurden|wird)`,
    '(geht|gehen|ging|gingen|kommt|wandert|gegangen|gegeben|geben|gebracht|bringen) *? *? *? (zur|in die|auf die|in den|zum) (post|versand|reise|paketdienst|paketshop)',
    `(ihr|ihre|dein|deine|euer|eure) * (verlässt|verließ|reist|wandert|geht|kommt|tritt|befindet|ist|liegt) ${upTo(5)} (haus|lager|werkstatt|reise|post|weg|unterwegs|versand|hof|paketdienst|zustellung|briefkasten)`,
    `(wir|ich) (machen|mache|stellen|kümmern) *? *? *? ${order} *? *? *? *? *? (fertig|versandfertig|bereit|zusammen|versandbereit)`,
    `(machen|mache) (wir|ich)? *? *? *? *? ${order} *? *? *? *? *? (fertig|versandfertig|bereit|versandbereit)`,
    `${order} (der|die|das|welche|welcher) ${upTo(5)} ${done} (ist|wurde|sind|wurden)`,
    '(dein|deine|ihr|ihre|der|die|das) * (hat|haben) *? *? *? *? (werkstatt|lager|haus|manufaktur|atelier|betrieb|hallen) (verlassen|hinter sich)',
    '(postler|postbote|paketbote|bote|dhl|dpd|hermes|gls|ups|zusteller|spediteur|post) (hat|haben) (ihn|sie|es|das paket|die sendung)',
    '(wurde|ist|wird) (die|ihre|deine) (sendung|lieferung|bestellung|ware) *? *? *? *? *? *? *? *? *? *? *? (übergeben|zugestellt|ausgeliefert|abgegeben|abgestellt)',
    `${order} (nr|nummer|#|mit|von|{{}})? *? *? *? (ist|wurde|wird|sind|wurden|hat|haben|befindet|gilt|werden) *? *? *? *? *? *? ${done} *?`,
    `(ist|wurde|wird|hat|befindet) (ihre|ihr|deine|dein|die|das) ${order} *? *? *? *? *? *? ${done} *?`,
    `${order} *? *? *? (macht|geht|verlässt|verließ|kommt|trifft|erreicht|erwartet|kam) *? *? *? *? (weg|reise|lager|an|ein|sie|bereit|haus|morgen|heute|bei ihnen)`,
    `${order} *? *? *? (liegt|steht) *? *? *? *? (bereit|bei ihnen|haus)`,
    `${order} (ist|wurde|wird|sind|wurden) *? *? *? *? (verpackt|gepackt|vorbereitet|bereit)`,
    `(wir|ich) (haben|habe) *? *? *? *? *? *? *? ${done}`,
    `(haben|habe) (wir|ich) *? *? *? *? *? *? ${done}`,
    `(wir|ich) (versenden|verschicken|bearbeiten|verpacken|packen|bereiten|übergeben) (gerade|heute|nun|bereits|jetzt|ihre|deine|die|sie) *? *?`,
    '(bestellbestätigung|auftragsbestätigung|versandbestätigung|lieferbestätigung|versandmitteilung|versandbenachrichtigung|eingangsbestätigung|zustellbestätigung|bestelleingang|versandinformation|kaufbestätigung|versandinfo)',
    '(bestätigen|bestätige) (wir|ich)? (ihnen|dir|hiermit|gern|gerne|ihnen hiermit)? *? *? (den|die|eingang|dass|ihre|ihren|versand|bestellung)',
    '(voraussichtlich|voraussichtliche|voraussichtlicher|voraussichtliches|geplante|erwartete|geschätzte) (lieferung|lieferdatum|liefertermin|zustellung|ankunft|lieferzeit|zustelldatum|am|zwischen|morgen)',
    '(lieferung|zustellung|ankunft) (erfolgt|ist|wird) *? *? *? *? (am|bis|morgen|heute|zwischen|innerhalb|voraussichtlich|werktagen|tagen|#)',
    '(sendungsnummer|trackingnummer|sendungsverfolgungsnummer|paketnummer|trackingcode|tracking nummer) *?',
    '(ihre|die|deine|zur) sendungsverfolgung *?',
    '(verfolgen|nachverfolgen|verfolge) (sie|du)? (ihre|ihr|deine|dein|die|den|das)? *? *?',
    '(ist|bereits|schon|nun) (unterwegs|auf dem weg|versandt|versendet|verschickt)',
    'auf dem weg zu (ihnen|dir|euch)',
  ],
  'order-news-trap': [
    '(jedes|jede|jeder|alle|sämtliche) (paket|pakete|päckchen|sendung|sendungen|bestellung|bestellungen|artikel|ware|lieferung|lieferungen) *? *? *?',
    '(geld|betrag|erstattung|rückerstattung|gutschrift) *? *? *? (unterwegs|auf dem weg)',
    '(wir|ich|haben|habe) (haben|habe|wir|ich) (noch|leider|bisher|dazu)? (kein|keine|keinen)',
    '(hoffen|hoffe|hoffentlich|vermuten|vermutlich|sicher|wünschen|glauben|annehmen|sicherlich|bestimmt|vertrauen)',
    '(wenn|falls|sobald|sofern|nachdem|seit|seitdem|bis|bevor|ob|solange|da|weil|während|obwohl) *? *? *? *? *? *? *?',
    '(sollte|müsste|dürfte|könnte|sollten|müssten|dürften) *? *? *? *? *? *? *?',
    '(soweit|nach angaben) *? *? *?',
    '(ist|wurde|hat|sind|kam) (ihre|ihr|alles|deine|dein|die|das) *? *? *? *? (gut|heil|sicher|unversehrt|pünktlich|wohlbehalten)',
  ],
  'order-news-needed': [
    '(als|im|per) (brief|großbrief|maxibrief|warensendung|umschlag)',
    '(natürlich|selbstverständlich|für sie) (kostenlos|gratis|kostenfrei)',
    '(ersatz*|austausch*|umgetausch*|nachgesendet*|nachgeschickt*)',
    '(ein|eine|einen|zwei) (neue|neuer|neues|neuen|zweite|zweiter|zweites|andere|anderer|anderes) *? (ist|geht|wird|kommt|sind|gehen) *? *? (unterwegs|raus|verschickt|versandt|los|auf dem weg|nach)',
    '(aufgerissen|zerrissen|ausgelaufen|geplatzt|gerissen|verbeult|zerkratzt|zerdrückt|geknickt|undicht|verschimmelt|abgelaufen|zerbrochene|zerbrochenen)',
    '(stornierungsanfrage|stornoanfrage|stornowunsch|stornierungswunsch|widerruf|rücksendeanfrage|retourenanfrage|reklamation|änderungswunsch|anfrage|ticket)',
    '(verzögert|verzögerung|verzögern|verspätet|verspätung|später|verschoben|verschiebt|rückstand|streik|sturm|schnee|unwetter|hochwasser|hängt|länger|neuer liefertermin|neuen liefertermin|neues lieferdatum|unerwartet|leider|bedauern|entschuldigung|entschuldigen|leid|verzug|stau|feiertage)',
    '(konnte nicht|kann nicht|können nicht|konnten nicht|nicht möglich|fehlgeschlagen|zustellversuch|nicht angetroffen|verweigert|retour|zurückgesandt|zurückgeschickt|unzustellbar|unvollständig|falsch|falsche|fehlt|fehlen|fehlte|fehlten|gefehlt|fehler|problem|probleme|schaden|beschädigt|defekt|kaputt|verloren|gestohlen|nicht zugestellt|nicht zustellbar)',
    '(ausverkauft|nicht lieferbar|nicht auf lager|lieferbar|vergriffen|teillieferung|teilweise|getrennt|getrennte|getrennten|zwei (pakete|paketen|sendungen|teilen|kartons)|mehreren (paketen|sendungen)|mehrere (pakete|sendungen)|# (pakete|paketen|sendungen|kartons|paket)|zweite paket|zweites paket|erste paket|restliche|restlichen|rest|nachgeliefert|nachlieferung)',
    '(termin|zeitfenster|liefertermin abstimmen|terminvereinbarung|wunschtermin|vereinbaren|welcher tag|welchen tag|bitte antworten|teilen sie uns|zuhause|zu hause|anwesend|unterschrift|unterschreiben|quittieren|palette|bordsteinkante|bordstein|spedition|spediteur|hebebühne|schwer|sperrig|zwei mann|fahrer|avisiert|avis|telefonisch)',
    '(zoll|zollamt|zollabfertigung|zollgebühren|einfuhr|steuer|ausweis|identität|altersprüfung|altersnachweis|postfiliale|filiale|paketshop|packstation|nachbar|nachbarn|ablageort|abstellort|abholen|abholung|depot|abholbereit)',
    '(ersatz|ersatzlieferung|ersatzteil|ersatzartikel|nachsendung|umtausch|erneut|austausch|erstattet|erstattung|rückerstattung|rücksendung|retoure|storniert|stornierung|rechnung|anhang|angehängt|anbei|beigefügt)',
    '(adresse|anschrift|hausnummer|telefonnummer|gravur|personalisierung|personalisiert|sonderanfertigung|maßanfertigung|korrekturabzug|entwurf|freigabe|bestätigen sie (bitte|die|den|uns|ihre|ob)|kühl|gekühlt|kühlkette|verderblich|tiefgekühlt|zerbrechlich|pflanze|pflanzen)',
    '(sie (fragten|baten|schrieben|wollten|hatten gefragt|haben gefragt|haben uns)|wie (gewünscht|besprochen|vereinbart|versprochen|erbeten)|(ihre|ihrer|deine) (frage|anfrage|nachricht|bitte|rückfrage|antwort|reklamation)|für ihre (nachricht|geduld|anfrage|antwort|rückmeldung)|auf ihren wunsch)',
    '(sicherheitshinweis|rückruf|warnung|gefahr|achtung|vorsicht|nicht benutzen|nicht verwenden)',
  ],
}
