import type { Phrases } from './family.ts'
import { you, your } from './inflected.de.ts'
import { upTo } from './up-to.ts'

const again =
  '(nochmals|noch einmal|nochmal|noch mal|erneut|abermals|wiederholt|ein weiteres mal|ein zweites mal|zum zweiten mal|ein letztes mal|letztmalig|ein letztes|zum letzten mal|zum dritten mal)'
const asked =
  '(geschrieben|gebeten|kontaktiert|angeschrieben|gefragt|nachgefragt|erinnert|angefragt|eingeladen|gemailt|kontaktierten|schrieben|baten|fragten|gemeldet|erbeten|ersucht|ersuchten|aufgefordert|um ihre|um deine|um eure)'
const review =
  '(bewertung|bewertungen|rezension|feedback|rückmeldung|meinung|bewertet|bewerten|sterne|rezensiert|beurteilung|verkäuferbewertung)'
const mail =
  '(nachricht|mail|e mail|email|anfrage|bitte|schreiben|erinnerung|bewertungsanfrage|bewertungserinnerung|einladung)'
const no = '(keine|keinen|kein|nicht|nichts)'

/** Asking a second time. */
export const repeatDe: Phrases = {
  repeat: [
    `${again} (auf|zu) *? (anliegen|bitte|thema|wunsch) *? *?`,
    'auf (unser|mein|unsere|meine) (anliegen|bitte|thema) (zurück|zurückzukommen|zurückkommen|zurückkomme)',
    '(haken|hake|fassen|fasse|bohren|bohre) (wir|ich)? *? *? *? *? nach',
    `${mail} ${upTo(8)} (unbeantwortet|ohne antwort|ohne reaktion|ohne rückmeldung|ungelesen|ohne erfolg|vergeblich)`,
    `(komme|kommen|wende|wenden|gehe|gehen|melde|melden|wendet|meldet) *? *? *? ${again} *? *? *? (zu|an|bei|wegen|zurück)`,
    // "nichts" is read as "nicht", so that it takes more than that.
    `(noch|bisher|bislang|leider|weiterhin|nach wie vor) *? nichts ${upTo(4)} (gehört|gelesen|vernommen|bekommen|erhalten|gesehen|eingegangen|passiert)`,
    'nichts (mehr|weiter)? (von|aus) (ihnen|dir|euch|ihrer|deiner) *? (gehört|gelesen|vernommen|bekommen|erhalten|gesehen)',
    `(nach|seit) (unserer|meiner) (ersten|letzten|vorigen|früheren|freundlichen|höflichen)? ${mail}`,
    '(wieder|noch) (einmal|mal) (bei ihnen|bei dir|bei euch|an sie|an dich) *?',
    `${mail} ${upTo(8)} (übersehen|untergegangen|verpasst|entgangen|überlesen|gelandet)`,
    `(wiederholen|wiederhole|erneuern|erneuere|wiederholt) (wir|ich|hiermit|heute|gern|gerne|deshalb|daher)? *? *? *? ${mail}`,
    '(hole|holen|schiebe|schieben|bringe|bringen|stupse|holt) (ich|wir)? *? *? *? *? *? (nach oben|hoch|in erinnerung)',
    '(letzter|zweiter|dritter|erneuter) (aufruf|weckruf|anlauf|versuch)',
    '(anklopfen|angeklopft|anzuklopfen) *? *? *?',
    '(klopfen|klopfe) (wir|ich) *? *? *?',
    `(lag|liegt|kam|ging) (eine|schon|bereits|unsere) *? *? (mail|nachricht|anfrage|bitte) ${upTo(5)} (postfach|bei ihnen|bei dir|an sie)`,
    '(noch immer|immer noch|weiterhin|bislang|bisher) *? (stille|funkstille|nichts) *? *? *? (gelesen|gehört|gesehen|auf)?',
    '(nochmals|noch einmal|erneut|abermals) (der|den|die|unser) *? (weg|link|bitte|einladung|aufruf)',
    '(freundliche|kleine|kurze|höfliche|letzte|zweite|dritte|nette|sanfte)? (erinnerung|erinnerungsmail|bewertungserinnerung|erinnerungsnachricht|zahlungserinnerung)',
    '(erinnern|erinnere|erinnert|daran erinnern|gedächtnis rufen|nachhaken|nachfassen|nachzuhaken|nachzufassen|anstupsen|stups|schubs|schubser|anstupser|gedankenstütze|reminder)',
    `(zweiter|dritter|letzter|vierter|neuer|erneuter|nächster) (und letzter)? (versuch|anlauf|hinweis|aufruf|stups|reminder)`,
    `(kommen|komme|beziehen|nehmen|zurückkommen) ${upTo(4)} auf (unsere|unser|meine|die|unseres) *? ${mail}`,
    `(auf|zu) (unsere|unser|meine) *? ${mail} ${upTo(7)} (nicht|keine|noch nicht) *? *? (reagiert|geantwortet|antwort|reaktion|gemeldet|rückmeldung|erhalten|beantwortet)`,
    `(zweite|zweiten|dritte|dritten|letzte|letzten|erneute|erneuten|weitere|weiteren|nochmalige) (und letzte|und letzten)? (${mail}|aufforderung|versuch|mal|chance)`,
    `(bereits|schon|kürzlich|neulich|zuletzt|gestern|damals|unlängst|letzte woche|letzten monat|vorige woche|vergangene woche|vor einigen tagen|vor ein paar tagen|vor einer woche|vor # tagen|vor # wochen|vor einiger zeit|vor kurzem|einmal|mehrfach|vorgestern) *? *? *? *? *? ${asked}`,
    `(hatten|haben|habe|hatte) (wir|ich) (sie|ihnen|dich|dir|uns)? *? *? *? (bereits|schon|kürzlich|neulich|letzte woche|vor *|mehrfach) *? *? *? *? ${asked}`,
    `(unsere|unserer|meine|meiner) (letzte|letzten|vorherige|vorherigen|erste|ersten|frühere|früheren|vorige|bisherigen|vorangegangene) ${mail}`,
    `${again} (kurz|ganz|höflich|freundlich|herzlich|an sie|bei ihnen|bei dir|mit|um|daran|die)? *? *? (bitten|fragen|nachfragen|nachzufragen|anfragen|melden|melde|schreiben|kontaktieren|wenden|zukommen|erinnern|bitten wir|anschreiben|zu bitten|zu fragen|bitte um|um ihre|um deine|um eine|bewerten|meldet)`,
    `(bitten|fragen|melden|melde|schreiben|wenden|bitte|schreibe|wende|frage|kommen|meldet|schreibt|wendet) (wir|ich|uns|mich)? *? *? *? ${again}`,
    '(immer noch|noch immer|weiterhin) (warten|keine|hoffen|wartet|warte|ausstehend|offen|auf ihre)',
    'noch (ausstehend|offen|auf ihre)',
    '(warten|hoffen|warte) (wir|ich)? (noch|immer noch|weiterhin|noch immer|leider|schon)',
    '(wie|so) (bereits|schon|i am vorfeld) (erwähnt|geschrieben|erbeten|angekündigt|gebeten|mitgeteilt)',
    `(haben|hatten|habe) (wir|ich)? *? (noch|bisher|bislang|leider|immer noch) *? ${no} *? *? *? (gehört|erhalten|bekommen|vernommen|gesehen|gelesen)`,
    `(haben|hast) ${you} (schon|bereits|vielleicht)? *? *? (letzte|vorherige|erste) ${mail} *? *?`,
    `${mail} *? *? *? (übersehen|untergegangen|verpasst|entgangen|gelesen)`,
    '(wir|ich) (sind|bin|melden|melde|meldet) (es|uns|mich)? (noch einmal|wieder|nochmal|nochmals|erneut)',
  ],
  'repeat-trap': [
    '(sie|du) (haben|hast|hatten|hattest) (uns|mir|mich)? *? *? (geschrieben|gebeten|gefragt|kontaktiert|angeschrieben|erinnert|gemeldet) *?',
    `(gestern|vorgestern|neulich|kürzlich|damals|letzte woche|vorige woche|schon|bereits) *? (schrieben|schriebst|fragten|fragtest|baten|batest|meldeten) (sie|du) *?`,
    '(genug|viel|darüber|davon) *? (geschrieben|berichtet|gesagt) *?',
    `${again} (geprüft|getestet|nachgesehen|kontrolliert|verschickt|gesendet|versucht|durch|überprüft|nachgefragt|zugestellt|nachgezählt) *? *? *?`,
    `${again} (neu|anders|besser|fair|objektiv|frisch) *? *?`,
    `${again} (zu)? (überdenken|überarbeiten|ändern|anzupassen|anpassen|anzuschauen|anschauen|anzusehen|ansehen|überprüfen|prüfen|nachdenken)`,
    '(nur|genau|ein einziges mal|bloß)? einmal (gefragt|gebeten|angefragt)',
    '(jeden|jede|alle|sie|dich) *? (nur|genau|bloß) einmal',
    '(nachhaken|nachfragen|nachfassen|erinnern|drängen|nerven) (wir|werden|werde|werdet)? *? (nicht|nie|niemals|keinesfalls)',
    `(werden|wir|dich|sie) *? *? *? (nicht|nie|keinesfalls) (mehr|wieder|erneut|noch einmal|nochmals|weiter|ein weiteres) *? *?`,
    `(weitere|weiteren|zweite|zweiten|erneute) (erinnerung|erinnerungen|nachricht|nachrichten|mail|mails|e mail|anfrage|anfragen|bitte) *? *? *? (nicht|nie|keine|kein|unterbleibt|entfällt|ausgeschlossen)`,
    `(keine|keinerlei) (weiteren|weitere|zweite|erneute) (erinnerung|erinnerungen|nachricht|nachrichten|mail|mails|e mail|e mails|anfrage|anfragen)`,
    '(nur|lediglich) (dieses|ein|diese|eine|diese eine|dies) (eine|einzige|mal|mail|nachricht)? *?',
    '(wir|ich) (fragen|schreiben|bitten) (nur|lediglich|sie nur|dich nur) *? *? (einmal|ein mal)',
    '(rücksendung|rückgabe|abholung|zahlung|liefertermin|zustellung|paket|frist|abholen) *? *? *? *? (erinnerung|erinnern)',
    '(erinnerung|erinnern) (an|sie an|zu|zur)? *? *? (abholung|rücksendung|rückgabe|zahlung|liefertermin|termin|zustellung|garantie|frist|sendung)',
  ],
  'repeat-review': [
    `${review} ${upTo(5)} fehlt (uns|mir)? (leider)? (noch|immer noch|noch immer|nach wie vor|bisher|bislang)`,
    `(da|weil|dass|obwohl|nachdem) ${you} *? *? (noch|bisher|bislang) *? ${no} (bewertet|rezensiert|hinterlassen|abgegeben)`,
    `${review} *? *? *? (wolltest|wollten|hattest|hatten) (du|sie) (doch|uns|eigentlich)? (doch|noch|eigentlich)? (noch)? (schreiben|abgeben|verfassen|hinterlassen|versprochen|nachreichen)`,
    `${review} *? *? *? (bestimmt|sicher|vielleicht|wohl|nur|einfach|vermutlich|möglicherweise) *? (vergessen|übersehen|versäumt|untergegangen)`,
    `${you} (haben|hast|habt) *? *? *? *? (noch immer|immer noch|nach wie vor|leider noch|leider) ${no} (bewertet|rezensiert|hinterlassen|abgegeben)`,
    `${review} *? *? *? *? (ausständig|ausstehend|überfällig)`,
    `(ausstehende|ausständige|fehlende|(noch|weiterhin|derzeit|bislang) offene|versäumte|noch fehlende|überfällige) ${review}`,
    `${your} *? ${review} ${upTo(6)} (noch|immer|bislang|bisher|leider|nach wie vor) (fehlt|fehlen|aussteht|ausständig|ausstehend|offen|ausbleibt|nicht da)`,
    `fehlt (uns|noch|leider|nur|bisher|mir|nach) *? *? *? ${review}`,
    `(bisher|bislang|noch|leider|weiterhin) fehlt *? *? *? ${review}`,
    '(bislang|bisher|noch) (nichts|keine zeile|kein wort) *? *? (gelesen|gehört|gesehen|von ihnen|von dir)',
    `(bemerkt|gesehen|festgestellt|aufgefallen|gemerkt|sehen|bemerken|stellen fest) dass? *? *? *? (noch|bisher|bislang) *? ${no} *? *? (${review})?`,
    `(noch|bisher|bislang|immer noch) (leider|gar)? ${no} *? *? *? ${review} *? *? (hinterlassen|abgegeben|geschrieben|erhalten|gesehen|bekommen|verfasst|eingegangen|gegeben)?`,
    `(haben|hast|habt) ${you} *? *? *? (noch|bisher|bislang) ${no} (bewertet|rezensiert|bewertung|hinterlassen|*  bewertet)`,
    `${you} (haben|hast|habt) *? *? *? *? (noch|bisher|bislang) ${no} (bewertet|rezensiert|hinterlassen|abgegeben|* bewertung)`,
    `${your} *? ${review} (fehlt|lässt) (uns|leider|immer|noch|bisher)? (noch|immer|auf sich|aus|offen|noch immer|leider|nicht)`,
    `${your} *? ${review} steht (uns|leider|immer|noch|bisher|nach wie vor)? (noch|immer|leider)? (aus|offen)`,
    `${your} *? ${review} ist (uns|leider|immer|bisher)? (noch|immer|noch immer|leider)? (offen|nicht (da|eingegangen|eingetroffen|bei uns))`,
    `(bewertung|rezension|meinung|rückmeldung) ${upTo(5)} (steht|stehen) ${upTo(6)} aus`,
    `(warten|hoffen) (wir)? (noch|immer noch|weiterhin|leider|bisher|noch immer|gespannt) *? *? auf *? *? ${review}`,
    `(erinnern|erinnerung|erinnere|erinnert) *? *? *? *? *? *? *? ${review}`,
    `${review} (erinnerung|reminder)`,
    `(gebeten|angeschrieben|kontaktiert|erinnert|eingeladen|ersucht|ersuchten|aufgefordert|baten (wir|ich|um)) *? *? *? *? ${review}`,
    `(wir|ich|haben|hatten|habe|hatte) ${upTo(6)} (gefragt|fragten|ersucht|gebeten|aufgefordert) *? *? *? *? ${review}`,
    `(wir|ich|haben|hatten|habe|hatte) (sie|dich|euch)? (bereits|schon|zuletzt|kürzlich|neulich|letzte|vor|vorige|damals) ${upTo(6)} ${review} ${upTo(6)} (gefragt|ersucht|gebeten|aufgefordert|eingeladen|erbeten)`,
    `(darin|darauf|damals|dort) (hatten|haben|baten|fragten) (wir|ich) ${upTo(5)} ${review}`,
    `${review} (gebeten|gefragt|baten|angefragt|zu bitten ${again})`,
    `(wir|ich) (baten|bat) *? *? *? *? *? *? um *? *? ${review}`,
    `(zweite|zweiten|dritte|letzte|letzten|erneute) (bitte|anfrage|aufforderung|chance|mail|erinnerung|gelegenheit) *? *? *? ${review}`,
    `${again} (um|auf|an|bitte) *? *? *? ${review}`,
    `${again} (ganz)? (kurz|schnell|freundlich) *? *? *? (an|um|wegen) *? *? ${review}`,
  ],
  'repeat-if': [
    '(artikel|produkt|modell|gerät|ware|sorte|edition|lampe|er|es|dieses|dieser|diese|ist|neu|seite|produktseite|angebot) (hat|haben|gibt|stehen|steht|sind|dort|dazu|dafür) *? *? (noch|bisher|bislang|leider) *?',
    'gibt es (dazu|zu dem artikel|zu diesem artikel)? (noch|bisher|bislang|leider) *?',
    'es gibt (dazu|dafür|hier|hierzu)? (noch|bisher|bislang|leider) *?',
    '(wenn|falls|sofern|sollten|solltest|solltet|wer|ob|(nicht|nie|kein|keine) (noch einmal|nochmals|nochmal|erneut|weitere|ein zweites mal))',
  ],
}
