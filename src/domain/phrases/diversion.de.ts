import type { Phrases } from './family.ts'
import { our, you } from './inflected.de.ts'
import { upTo } from './up-to.ts'

const site =
  '(website|webseite|internetseite|homepage|webshop|onlineshop|online shop|seite|portal|landingpage|domain|blog|app|forum|internetauftritt|shop seite|markenwebsite|supportseite|kundenportal|garantieseite|serviceseite)'
const social =
  '(facebook|instagram|insta|tiktok|tik tok|twitter|x|youtube|pinterest|linkedin|snapchat|threads|reddit|discord|telegram|whatsapp|wechat|social media|sozialen medien|sozialen netzwerken)'
const go =
  '(besuchen|besuche|gehen|geh|öffnen|registrieren|registriere|anmelden|melden|bestellen|bestelle|kaufen|kaufe|einkaufen|finden|findest|laden|aktivieren|aktiviere|erfahren|lesen|lies|kontaktieren|erreichen|chatten|buchen|eingeben|einlösen|verlängern|entdecken|folgen|folge|hinterlassen|ausfüllen|füllen|bezahlen|schauen|schau|stöbern|informieren|ansehen|nachbestellen|tragen|sichern|gibt|verfügbar|erhältlich|besucht|lest|folgt|schaut)'

/** Leading buyers away from Amazon. */
export const diversionDe: Phrases = {
  'off-amazon': [
    `(melden|meld|melde|registrieren|registriere|anmelden|eintragen|tragen|trag|abonnieren|abonniere) ${upTo(8)} (auf|unter|bei|über|via) (https|http|www)`,
    `(bei uns|direkt|gleich|lieber|uns) (i am|in|auf|über|unter) (dem|der)? (eigenen|hauseigenen) *? ${site}`,
    `(kaufen|kauf|kaufe|bestellen|bestell|bestelle|ordern|beziehen|nachbestellen) ${upTo(9)} (direkt|gleich|lieber|künftig|besser|stattdessen) (bei|über|von) uns`,
    '(keine|ohne|wegfallenden|entfallen|entfällt|sparen|spart) (die|der)? *? amazon (gebühren|gebühr|provision|provisionen)',
    '(lieber|besser|künftig|bitte) *? *? nicht (hier|über diese plattform|über die plattform) (sondern|kaufen|bestellen)',
    `(schreiben|schreib|schreibt|schicken|schick|schickt|senden|sende|sendet|melden|meld|meldet|antworten|kontaktieren|kontaktiert|erreichen|erreichst|kommunizieren|klären|besprechen|fragen|frag|chatten|fragt) ${upTo(9)} (per|via|über|auf|bei) (whatsapp|sms|telegram|signal|messenger|facebook|instagram|wechat|viber|skype|threema|facetime|zoom)`,
    '(günstiger|billiger|preiswerter|weniger) *? *? als (auf|bei|über) amazon',
    '(sparen|spare|spart|sparst|umgehen) (wir|sie|du|ich)? (uns|sich|dir|euch|mir)? (die)? (amazon) (gebühren|gebühr|provision)',
    'ohne (die)? amazon (gebühren|gebühr|provision|aufschlag|zuschlag)',
    `(kommen|komm|besuchen|besuch|besuche|schauen|schau|kommt|besucht|schaut) ${upTo(6)} (laden|ladengeschäft|geschäft|fachgeschäft|showroom|outlet|werksverkauf)`,
    `(in|i am|aus) unserem (laden|ladengeschäft|geschäft|fachgeschäft|showroom|outlet|verkaufsraum|werksverkauf) ${upTo(7)} (günstiger|billiger|bekommen|kaufen|erhalten|finden|sparen|probieren|vorbei|bekommst|kaufst|findest)`,
    `(bestellen|bestelle|bestellst|kaufen|kaufe|kauf|kaufst|einkaufen|ordern|beziehen) ${upTo(7)} ohne amazon`,
    `(schicken|schick|senden|sende|überweisen|überweise|zahlen|zahl|zahle|bezahlen|begleichen|transferieren|schickt|sendet|überweist|zahlt) (sie|du)? (mir|uns|bitte|das|den) ${upTo(7)} (per|via|über|auf|an|mit) (mein|meine|unser|unsere|unserem|unseren|mein)? (paypal|überweisung|banküberweisung|vorkasse|western union|bankkonto|konto|iban|klarna|bitcoin|revolut|wise|sofortüberweisung|nachnahme) ${upTo(7)}(rechnung|lieferung|gravur|ersatz|lieferschein|freigabe|personalisierung)?`,
    '(bei|direkt bei) uns i am haus *?',
    '(provision|gebühr|gebühren|aufschlag) (des|von|an|für) (den|die|das)? (marktplatzes|marktplatz|amazon|plattform) *? *? *?',
    '(bestellen|aufgeben|geben|ordern) *? *? *? *? (direkt bei uns|direkt i am|bei uns direkt)',
    '(schalten|schalte|aktivieren|sichern) (sie|du)? *? *? *? (garantiejahr|garantie|garantiezeit) *? *? (frei)?',
    '(komm|kommen|schau|spring|kommt|schaut) (sie|doch|einfach|schnell)? (rüber|herüber|vorbei)',
    `${go} *? *? *? *? *? *? *? (auf|über|bei|in|i am|unter|via|mit)? ${our} (eigenen|offiziellen|eigene|offizielle|neuen|neue|sicheren)? *? ${site}`,
    `(auf|über|bei|in|i am|unter) ${our} (eigenen|offiziellen|neuen)? *? ${site} *?`,
    `(bestellen|bestelle|kaufen|kaufe|einkaufen|nachbestellen|beziehen) *? *? *? *? *? (direkt|gleich|künftig) (bei|über|von|auf) (uns|${our}|dem hersteller)`,
    `(direkt|künftig|lieber) (bei|über|von) (uns|${our} (shop|onlineshop|seite|website)) *? *? *? *? (günstiger|bestellen|kaufen|sparen|einkaufen|gebühren|amazon|bestellst|kaufst|beziehen|billiger)`,
    '(außerhalb von|außerhalb|abseits von|an amazon vorbei|ohne amazon|ohne den umweg|umgehen|neben) amazon',
    '(statt|anstatt) *? (über|auf|bei) (die|der|diese|den) (plattform|marktplatz|marketplace)',
    'ohne amazon (bei|direkt|über|von)',
    '(umweg|weg|abstecher) (über|via) amazon',
    '(an amazon vorbei|ohne umweg über amazon|ohne den umweg über amazon|amazon umgehen)',
    '(statt|anstatt|anstelle|und nicht) *? *? *? (bei|über|auf|von|via|an)? amazon',
    'nicht (bei|über|auf|via) amazon',
    `(bezahlen|bezahle|zahlen|zahle|überweisen sie|überweise|zahlung|restbetrag|begleichen|differenz|zahlt|überweist) *? *? *? *? *? (per|via|mit|auf|an|über)? (unser|unsere|unserem|ein)? (paypal|überweisung|banküberweisung|vorkasse|western union|bankkonto|bankverbindung|konto|iban|klarna|bitcoin|kryptowährung|apple pay|google pay|sofortüberweisung) ${upTo(7)}(rechnung|lieferung|gravur|ersatz|lieferschein|freigabe|personalisierung)?`,
    `(melden|meld|anmelden|tragen|registrieren|registriere|anmeldung|eintragen|abonnieren|abonniere|beitreten|werden|werde|werdet) ${you}? (sich|dich|jetzt|hier)? *? *? *? *? (newsletter|mailingliste|verteiler|club|community|programm|mitglied|vip|gruppe|treueprogramm|kundenkonto|website|webseite|seite|app|portal|forum|webinar|kundenclub|produkttester)`,
    `(registrieren|registriere|aktivieren|aktiviere|verlängern sie|verlängere|freischalten|registrierung|sichern|melden|anmelden) *? *? *? *? *? *? (garantie|gerät|produkt|herstellergarantie|kauf|lampe|artikel|garantieverlängerung|zusatzgarantie) *? *? *? *? *? (auf (unserer|der|unserem)|unter|bei uns|über|per|online|website|seite|app|qr|link|hier|facebook|mail|i am internet)`,
    `(registrieren|registriere|registrierung|anmelden|anmeldung) *? *? *? *? (um|und|für) *? *? *? *? *? (garantie|garantieverlängerung|herstellergarantie)`,
    `(folgen|folge|folgt|finden|findest|besuchen|besuche|markieren|markiere|taggen|liken|like|teilen|teile|schreiben|schreib|kontaktieren|erreichen|abonnieren|sehen|chatten|posten|poste|zeigen|besucht|teilt|schreibt) ${you}? (uns|unserem|unserer|unseren|unsere|ihr|dein|mit uns|ein|ihre|foto)? *? *? *? *? (auf|bei|über|via|in|per) (unserer|unserem|unseren)? ${social}`,
    `(unser|unserem|unseren|unsere|unserer) ${social} (seite|kanal|account|profil|gruppe|community|auftritt)?`,
    `(unserer|unsere|unserem) *? *? (facebook|whatsapp|telegram|discord|kunden|vip)  (gruppe|kanal|community|club|server)`,
    '(facebookgruppe|whatsappgruppe|telegramgruppe|facebookseite|instagramkanal|youtubekanal|facebook gruppe|whatsapp gruppe|telegram kanal)',
    `(schreiben|schreib|schicken|schick|senden|sende|texten|schreibt|schickt|sendet) ${you}? (uns|mir)? (eine|bitte|einfach)? (bitte|eine|einfach)? (sms|whatsapp|textnachricht|direktnachricht|dm|sprachnachricht|fax|whatsapp nachricht)`,
    `(rufen|ruf|ruft) ${you}? (uns|mich) (bitte|einfach|gern|gerne|doch|jederzeit)? *? *? an`,
    '(anrufen|telefonisch erreichen|telefonisch kontaktieren|telefonisch melden)',
    `(geben|schicken|senden|nennen|hinterlassen|teilen|gib|gebt) ${you}? (uns|mir) (bitte)? (ihre|deine) (private|persönliche)? (e mail|mailadresse|e mail adresse|email|handynummer|telefonnummer|whatsapp|mobilnummer|private) *?`,
    `(scannen|scanne|scann|einscannen|abscannen) ${you}? (bitte|einfach|dazu|den|dafür|hierzu)? (den|unseren|einfach|bitte|diesen|die)? *? *? *? *? (qr|code|qr code|karte|beileger)`,
    '(qr code|qrcode) *? *? *? *? *? (scannen|einscannen|abscannen|scannst|nutzen)',
    `(laden|lade|installieren|installiere|herunterladen|downloaden|ladet) ${you}? (sich|dir)? *? (unsere|unser|die|das|unseren)? *? *? (app|e book|ebook|anwendung) *? *? *?`,
    `(googeln|google|googlen|suchen|such|suche) ${you}? (einfach)? (nach)? (uns|unserem|unserer) *? *? *? (google|internet|online|namen|marke|shop|web)?`,
    `(finden|kaufen|bestellen|erhältlich|verfügbar|findest|gibt|günstiger) *? *? *? *? *? (auf|bei|über) (ebay|etsy|otto|kaufland|aliexpress|temu|shein|shopify|idealo|kleinanzeigen)`,
    '(unser|unserem|unseren) (ebay|etsy|otto|kaufland|shopify) *?',
  ],
  'off-amazon-soft': [
    `(registrieren|registriere|aktivieren|aktiviere) ${you}? *? *? *? (produkt|gerät|garantie|artikel|kauf|lampe)`,
    '(produktregistrierung|garantieregistrierung|garantieaktivierung|geräteregistrierung|produktaktivierung)',
    '(video|anleitung|tutorial|aufbauvideo|anleitungsvideo|videoanleitung|erklärvideo) *? *? *? *? (auf|bei|über|unter) (youtube|vimeo|unserer|unserem|der|unseren) *?',
    '(auf|unter|über) (der|dieser|einer|folgender) (website|webseite|homepage|internetseite)',
    '(qr code|qrcode)',
    '(hilfeseite|supportseite|downloadbereich|downloadseite|hilfeportal)',
  ],
  'off-amazon-trap': [
    `(post|postschalter|schalter|postfiliale|filiale|paketshop|packstation|etikett|retoure|rücksendung|rücksendeetikett|drucker|fahrer|zusteller|abgabe|abgeben) ${upTo(8)} (qr code|qrcode)`,
    `(qr code|qrcode) ${upTo(9)} (post|postschalter|schalter|postfiliale|filiale|paketshop|packstation|etikett|retoure|rücksendung|rücksendeetikett|drucker|fahrer|zusteller|abgabe|abgeben|vorzeigen)`,
    '(auf|von) unserer seite *? *? *? *? (fehler|verschulden|problem|missverständnis|schuld|irrtum|versehen|panne|verwechslung|passiert|schief|schiefgelaufen|schiefgegangen|falsch|übersehen|vertauscht)',
    '(fehler|verschulden|problem|missverständnis|schuld|irrtum|versehen|panne|verwechslung|passiert|schief|schiefgelaufen|schiefgegangen|falsch|übersehen|vertauscht) *? *? *? *? (auf|von) unserer seite',
    '(auf|über|bei|in|i am|via|von|aus|unter) (ihrem|der|ihren|deinem|deinen|ihr|meine|mein|dem|den)? (amazon|kundenkonto|amazon konto|bestellungen|bestellübersicht|konto|nachrichtencenter) (konto|seite|website|webseite|nachrichten|app|shop|bestellungen|nachrichtensystem|nachrichtencenter|oder|de)?',
    '(amazon|{{}}) (website|webseite|seite|app|konto|shop|nachricht|bestellung|nachrichten)',
    '(dhl|dpd|ups|hermes|gls|fedex|post|zoll|zolls|paketdienst|paketdienstes|spediteur|spediteurs|spedition|zusteller|versanddienstleister|versanddienstleisters|transportunternehmen|behörde) (website|seite|webseite|app|portal|sendungsverfolgung)',
    '(website|seite|webseite|app|portal|internetseite) (des|der|von|vom) *? (spediteurs|spedition|paketdienstes|paketdienst|dhl|dpd|ups|hermes|gls|post|herstellers|hersteller|zolls|behörde|zusteller|zustellers|versanddienstleisters)',
    '(hersteller|herstellers|herstellerseite|produzent) (website|seite|garantie|service|support|wenden|kontaktieren)? *?',
    '(garantiefall|gewährleistungsfall|garantieanspruch|rückrufaktion|rückruf|reparatur)',
    '(sendung|paket|lieferung|bestellung) *? *? (verfolgen|nachverfolgen|verfolgung)',
    '(sendungsverfolgung|verfolgen sie|nachverfolgen)',
    '(nie|niemals|nicht|keine|kein|keinesfalls) *? *? *? *? (kontaktieren|anrufen|bezahlen|bestellen|überweisen|außerhalb|folgen|registrieren|teilen|fragen|bitten|weitergeben|erlaubt|verlangen)',
    '(verbinden|koppeln|einrichten|steuern|bluetooth|wlan|firmware|smart|synchronisieren|kopplung|einrichtung) *? *? *? *?',
    '(fahrer|spediteur|spedition|zusteller|paketdienst|depot|monteur|techniker|lieferdienst) *? *? *? *? *? (anrufen|ruft|telefonisch|sms|melden|meldet|kontaktieren|anruf|an)',
    '(rufen|ruft|anrufen) (wir|er|sie) (sie|ihnen)',
  ],
}
