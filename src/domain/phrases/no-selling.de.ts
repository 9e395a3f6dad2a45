import type { Phrases } from './family.ts'
import { our } from './inflected.de.ts'
import { upTo } from './up-to.ts'

/** What sounds like selling and is none. */
export const noSellingDe: Phrases = {
  'coupon-noun': [
    'amazon (gutschein|gutscheine|geschenkgutschein|gutscheincode|geschenkkarte)',
    '(gutscheinbuch|gutscheinheft|gutscheinhülle|gutscheinkarton|gutscheinbox|gutscheinverpackung|gutscheinmappe|mengenrabatt|gutscheinkarte|geschenkgutschein)',
  ],
  'price-cut': [
    '(rabatt|nachlass|preisnachlass|sparen|erhalten|ein|einen|gutschein|halben|teilerstattung|gutscheincode|vergünstigung)',
  ],
  'promotion-trap': [
    `(war|waren) ${upTo(5)} # (%|prozent|euro|€) (günstiger|billiger|reduziert|weniger)`,
    '(schau|schaue|schauen|sehe|sehen|gucke|gucken) (ich|wir)',
    '(auf|von) unserer seite *? *? *? *? (fehler|verschulden|problem|missverständnis|schuld|irrtum|versehen|panne|verwechslung|passiert|schief|schiefgelaufen|schiefgegangen|falsch|übersehen|vertauscht)',
    '(fehler|verschulden|problem|missverständnis|schuld|irrtum|versehen|panne|verwechslung|passiert|schief|schiefgelaufen|schiefgegangen|falsch|übersehen|vertauscht) *? *? *? *? (auf|von) unserer seite',
    '(preisnachlass|nachlass|rabatt|teilerstattung|# (euro|€|%|prozent) (günstiger|billiger|weniger)) *? *? *? *? oder (eine|einen|die|den|das|ein|auf|wir|lieber|soll|sollen)',
    `(falls|wenn|sollten|sofern) (sie|du) ${upTo(3)} nachbestellen`,
    '(oder|entweder|wahlweise|alternativ|stattdessen|ersatzweise) *? *? *? (preisnachlass|nachlass|rabatt|teilerstattung|gutschrift)',
    `${our} (anleitung|anleitungen|tipp|lösung|video|aufbauvideo|hinweise|hinweis|pflegehinweise|bedienungsanleitung|montageanleitung|vorschlag|kulanzlösung|kundendienst|kundenservice|service|support|größentabelle|pflegeanleitung|faq|ersatzteil|ersatzgerät|techniker)`,
    `(für|wegen|aufgrund|als ausgleich für|als entschädigung für) (den|die|das|der|des|diesen|diese)? *? (kratzer|schaden|schäden|delle|dellen|mangel|mängel|fleck|flecken|beschädigung|verspätung|fehler|riss|bruch|makel|farbfehler|kratzern|verzögerung|defekt|lackschaden|unannehmlichkeiten) ${upTo(8)} (nachlass|preisnachlass|rabatt|teilerstattung)`,
    `(nachlass|preisnachlass|rabatt|teilerstattung|gutschrift) ${upTo(9)} (behalten|behältst|behalte)`,
    '(rechnung|quittung|beleg|gutschrift|abrechnung) *? *? *? *? *? # (%|prozent) (rabatt|nachlass|gutschein)',
    '(newsletter|verteiler|mailingliste) (abbestellen|abmelden|abzubestellen|abwählen|austragen|kündigen|abbestellt|gelöscht|entfernt|gestrichen)',
    '(aus|von|vom) (dem|der|unserem|unserer)? (newsletter|verteiler|mailingliste)',
    '(rabatt|gutschein|gutscheincode|rabattcode|coupon|nachlass|aktion|code|preisnachlass) *? *? *? *? (wurde|wurden|war|bereits|schon|leider|abgezogen|berücksichtigt|verrechnet|angewendet|angerechnet|abgelaufen|nicht|eingelöst|übernommen|funktioniert|gutgeschrieben)',
    '(postleitzahl|qr|bar|zugangs|tür|schloss|pin|sicherheits|aktivierungs|freischalt|abhol|länder|farb) code',
    '(barcode|qrcode|abholcode|zugangscode|türcode|aktivierungscode|sicherheitscode|freischaltcode|retourencode|farbcode|abholnummer|pincode|fehlercode|einmalcode)',
    'code *? *? *? *? (schloss|tür|packstation|abholfach|gerät|app|tastenfeld|display|tastatur|locker|abholung|zahlenschloss|abholstation)',
    '# (%|prozent) (baumwolle|polyester|wolle|seide|leinen|recycelt|recycelte|recyceltem|bio|natürlich|natur|leder|sicher|der|kunden|zufriedenheit|zufrieden|wasserdicht|nicht|zufriedene|geld|biobaumwolle|kakao|viskose)',
    '(preis|preise|rabatt|rabatte|aktionen|angebote) (setzt|legt|bestimmt|legt fest|vergibt) *? amazon',
    '(zum|i am|das|ein|unser|dem|neues|alternatives|kostenvoranschlag) (angebot|angebote) (annehmen|ablehnen|unterbreiten|machen|entspricht|zur|für den ersatz|einer erstattung)',
    '(nicht|nicht mehr|derzeit nicht|leider nicht|nie) (mehr)? (auf lager|lieferbar|verfügbar|vorrätig)',
    '(bestellen|bestellung|kauf|kaufen) (ist|war|hat|wurde|nummer|nr|id)',
    'für (ihre|ihren|deine|deinen|den|die) (kauf|einkauf|bestellung)',
    '(folgen|folge|folgt) (sie|du)? *? *? (der|den|dem|diesen|unserer|unseren|unserem|bitte)? (anleitung|anweisungen|schritten|link|bedienungsanleitung|pflegehinweisen|hinweisen|sendungslink|montageanleitung|beiliegenden)',
    '(besuchen|öffnen) (sie)? (bitte)? (die|das|ihr|ihre) (amazon)? (seite|konto|bestellungen|bestellübersicht|hilfeseite)',
    '(wieder|erneut) (verfügbar|auf lager|lieferbar|vorrätig) (ist|sind|sein|sein wird|und wird|wird)',
    '(ersatz|ersatzlieferung|bestellung|artikel|ware|sendung) *? *? *? (wieder|erneut) (verfügbar|auf lager|lieferbar)',
    '(bis zum|bis zu) # *? (tage|tagen|werktage|werktagen|wochen|uhr|cm|kg|grad|watt|volt|stunden|liter|mal)',
    '(sale|sales) (team|abteilung)',
    '(bestellten|bestelltes|bestellter|gekauften) (geschenkgutschein|gutschein|gutscheinbuch|katalog)',
    `(ihr|ihren|dein|deinen) (geschenkgutschein|gutscheinbuch|personalisierter gutschein|bestellter gutschein)`,
    '(differenz|preisdifferenz|preisanpassung|doppelt abgebucht)',
    '(herzlich|nochmals|sehr) für *? *?',
    '(gültig bis|angebot gilt|nur bis|nur noch) *? *? (abgeholt|in der packstation|i am paketshop|i am depot|zur abholung|lager|filiale|packstation)',
    '(mindestens|haltbar|haltbar bis|mindesthaltbarkeit)',
  ],
}
