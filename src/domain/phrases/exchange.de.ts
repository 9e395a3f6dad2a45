import type { Phrases } from './family.ts'
import { one, our, some, you, your } from './inflected.de.ts'
import { upTo } from './up-to.ts'

const review =
  '(bewertung|bewertungen|rezension|rezensionen|feedback|meinung|rückmeldung|sterne|beurteilung|erfahrungsbericht|kommentar|bewerten)'
const strict = '(bewertung|bewertungen|rezension|rezensionen|produktbewertung|kundenrezension)'
/** What brings the thing offered. */
const reviewed = '(besprechung|rezension|bewertung|produktbewertung|kundenrezension|sternebewertung)'
export const give =
  '(schenken|schenke|senden|sende|schicken|schicke|überweisen|überweise|erstatten|erstatte|zahlen|zahle|gutschreiben|schreiben|gewähren|spendieren|überreichen|belohnen|bedanken|revanchieren|vergüten|verlosen|legen|erlassen|bezahlen|übernehmen|bieten|verlängern|spenden|entschädigen|geben|sendet|schickt|überweist|zahlt)'
const posted =
  '(online|veröffentlicht|abgegeben|freigeschaltet|live|geschrieben|hinterlassen|sichtbar|verfasst|erschienen|eingestellt|gepostet|erfolgt|fertig|bewertet|steht|vorliegt|zu lesen|nachzulesen|zu sehen|zu finden|lesbar)'
export const dear =
  '(kleine|kleines|kleinen|kleiner|besondere|besonderes|besonderen|herzliches|extra|großes|liebes|nettes|tolles|schönes|exklusives)'

/** What ties a benefit to a review, and asking for a proof of it. */
export const exchangeDe: Phrases = {
  'incentive-phrase': [
    // Whoever reviews gets something: the giving may stand far behind, past a relative clause.
    `(wer|jeder der|jede die|alle die|jedem der|allen die|kunden die|käufer die) ${upTo(6)} (bewertet|rezensiert|benotet|schildert|rezension|bewertung|erfahrungsbericht) ${upTo(9)} (bekommt|bekommen|erhält|erhalten|kriegt|dem schulden|dem schenken|dem schicken|dem legen|dem packen|den beschenken|den belohnen|den laden)`,
    `(wer|jeder der|jede die|alle die|jedem der|allen die|kunden die|käufer die) ${upTo(5)} (volle punktzahl|sterne|bestnote|meinung|eindruck|erfahrung|erfahrungen) ${upTo(8)} (bekommt von uns|erhält von uns|kriegt von uns|dem schulden|dem schenken|dem schicken|dem legen|dem packen|den beschenken|den belohnen)`,
    `wer ${upTo(4)} (auf|bei) amazon ${upTo(2)} (schildert|berichtet|erzählt|schreibt|verrät) ${upTo(9)} (bekommt|erhält|kriegt|dem schenken|dem schicken|den beschenken|den belohnen)`,
    `unter allen die ${upTo(9)} (hinterlassen|bewerten|bewertet|rezensieren|schreiben|abgeben|veröffentlichen|teilen) ${upTo(1)}(ziehen|verlosen|losen) (wir|ich)`,
    `(für jede|pro|je) ${reviewed} ${upTo(9)} (setzen|setzt|pflanzen|pflanzt|spenden|spendet|stiften|stiftet|gehen|fließen|wandern|wandert) ${upTo(6)} (baum|buche|eiche|bäume|euro|€|cent|verein|tierheim|kinderhospiz|hilfsorganisation|projekt|spendentopf)`,
    `(zeilen|worte|sätze|bewertung|rezension) ${upTo(7)} (und|dann) ${upTo(4)} (liegt|steckt|kommt|reist|legen wir|packen wir|stecken wir) ${upTo(7)} (obenauf|obendrauf|für sie|für dich|für euch|gratis|als dank|als dankeschön)`,
    `(gehört|gehören) (ihnen|dir|euch) (wenn|sobald|sofern) ${upTo(5)} (artikelseite|produktseite|amazon|bewertung|rezension)`,
    `(gutschein|guthaben|rabatt|geschenk|prämie|rabattcode) ${upTo(5)} (a am|am|nach|bei|ab) (tag der|der|ihrer|deiner)? (veröffentlichung|freischaltung) (ihrer|deiner|der)? ${reviewed}?`,
    `(bewertung|rezension) (geschrieben|abgegeben|online|veröffentlicht) (dann)? (schicken|senden|überweisen|erstatten|schenken|bekommen|erhalten|melden|gibt) ${upTo(6)} (gutschein|geschenk|euro|€|geld|rabatt|prämie|kaufpreis|dankeschön|überraschung)`,
    `(ihre|deine|eure) ${reviewed} ist (uns|mir) ${upTo(3)} (gutschein|euro|€|geschenk|rabatt|prozent|%|kaffee|überraschung)`,
    `(haben|hast|habt) (sie|du|ihr) ${upTo(5)} (bewertet|rezensiert) (hängen|legen|packen|schenken|erstatten|überweisen|verlängern|verdoppeln|spendieren|geben) (wir|ich)`,
    `(bei|für|ab) (#|vier|fünf|allen|vollen) (stern|sternen|sterne) (überweisen|erstatten|zahlen|schenken|schicken|senden|bekommen|erhalten|bekommst|erhältst|gibt) (wir|ich|sie|du|es)`,
    `(zeilen|worte|bewertung|rezension) ${upTo(5)} und (ein|eine|einen) ${upTo(3)} (geht|wandert|kommt|reist|liegt) ${upTo(5)} (post|an sie|an dich|zu ihnen|zu dir|briefkasten)`,
    `sobald ${upTo(5)} (bewertung|rezension|produktbewertung|produktrezension|sterne|zeilen|erfahrungsbericht) ${upTo(4)} (online|zu sehen|zu lesen|sichtbar|veröffentlicht|erschienen|abgegeben|freigeschaltet|steht|stehen|erscheint)`,
    `(für|pro|je) (jede|jeden) ${upTo(3)} ${review} ${upTo(6)} (packen|legen|schreiben|zahlen|überweisen|spenden|stecken|schicken|senden|erlassen|geben|pflanzen) (wir|ich)`,
    `(erstatten|überweisen|zahlen|schicken|bekommen) ${upTo(2)} und (sie|du) (löschen|löschst|entfernen|entfernst|nehmen|nimmst|ändern|änderst)`,
    `(sie|du) (nehmen|nimmst|löschen|löschst|entfernen|entfernst|ändern|änderst) (den|die|das|ihre|ihren|deine|deinen) *? (beitrag|text|kommentar|bewertung|rezension|eintrag|kritik) ${upTo(3)} (wir|ich) ${upTo(2)} (überweisen|überweise|erstatten|erstatte|zahlen|zahle|schicken|schenken|legen)`,
    `(müssen|musst|müsstest|müssten|brauchst|brauchen|sollst) ${you}? (dafür|hierfür|i am gegenzug) (nur|lediglich|bloß|einfach) *? *? *? ${review}`,
    `(danken|belohnen|beschenken|danke|überraschen|bedanken) (wir|ich)? (uns)? (bei)? (jedem|allen|jeden|jeder) ${upTo(5)} (bewertet|bewerten|rezensiert|rezensieren|${review}) *? *? mit`,
    `(für|pro|je|gegen|(zu|mit|bei|nach) jeder) (${your}|${one}|jede|jeder|die|der|ein paar)? ${upTo(4)} (bewertung|bewertungen|rezension|rezensionen|produktbewertung|kundenrezension|zeilen auf amazon|worte auf amazon) *? *? *? *? (erhalten|erhältst|erhaltet|bekommen|bekommst|bekommt|kriegen|kriegst|gibt es|schenken|verwöhnen|belohnen|spendieren|erwartet|wartet|winkt|überraschen|beschenken|revanchieren|überweisen|gutgeschrieben|lassen wir|senden wir|schicken wir|laden wir)`,
    `(unter allen|alle|jeder|jede|jedem|allen|wer) ${upTo(6)} (bewertet|bewerten|rezensiert|rezensieren|${review}) ${upTo(4)} (verlosen|verlost|belohnt|belohnen|beschenkt|beschenken|verlosung|gewinnspiel|geschenk|gutschein|gratis|kostenlos|rabatt)`,
    `(erhalten|erhält|bekommen|bekommt|kriegen|kriegt|nehmen|nimmt|gewinnen|gewinnt|belohnen|verlosen|schenken|spenden|beschenken|erstatten|überraschen) (wir|ich)? (unter|an)? (alle|allen|jeder|jede|jeden|jedem) ${upTo(7)} (bewertet|bewerten|rezensiert|rezensieren|${review})`,
    `(i am gegenzug|als gegenleistung|als dankeschön|als dank|zum dank|als belohnung|als entschädigung|gegen|i am tausch|i am austausch|als ausgleich|als kleines dankeschön|als kleiner dank) (für|gegen|für jede)? (${some}|jede|jeden|abgabe)? *? *? ${review}`,
    `(gutschein|gutscheine|rabatt|geld|belohnung|prämie|bonus|geschenk|cashback|erstattung|vergütung|bezahlung|entschädigung|provision|guthaben|punkte|dankeschön|# euro|# €|€ #|# %|präsent|gratisartikel|paypal) (gegen|für|pro|je) (${some}|jede|jeden|abgegebene)? *? *? ${review}`,
    `(jeder|jede|alle|allen|jedem|wer|rezensenten|bewerter|wer uns|die ersten #) *? *? *? *? (bewertet|rezensiert|bewertung|bewerter|rezensent|rezensenten|rezension|bewertungen) *? *? *? *? (erhält|erhalten|bekommt|bekommen|gewinnt|spart|zahlt|nimmt|nehmen|kriegt|kann|wird belohnt|verlosen|schenken|darf|belohnen|wartet|spenden|pflanzen)`,
    `(${review}) (*)? *? *? (und|um) (dann|dafür|sofort|gleich|so|anschließend|schon|sie|du|wir)? *? *? (erhalten|erhalte|erhältst|gewinnen|gewinne|kassieren|bekommen|bekomme|sichern|sichere|gewinnst|bekommst|sparen|spare|teilnehmen|profitieren|belohnt|belohnen|sichert|spart)`,
    `(bezahlt|bezahlte|bezahlten|bezahlung|belohnt|vergütet|belohnen|vergüten|entlohnen|bezahlen) (wir|werden|für|sie|mit|jede|wird|ihnen|ihre)? *? *? *? ${review}`,
    `(bezahlte|bezahlten|gekaufte|vergütete|gesponserte) ${review}`,
    `(ersten|nächsten) # (bewerter|rezensenten|bewertungen|rezensionen|kunden die|käufer die|personen die)`,
    `(ersten|nächsten) # (kunden|käufer|personen|besteller|teilnehmer) (die|denen) ${upTo(5)} (bewerten|rezensieren|${review})`,
    `(kostenloses|gratis|vergünstigtes|rabattiertes|kostenlosen|kostenlose) (produkt|artikel|muster|exemplar|probe) *? (gegen|für) *? *? *? ${review}`,
    `${review} (gewinnspiel|verlosung|prämie|bonus|belohnung|aktion|gegen)`,
    '(bewertungsbonus|bewertungsprämie|bewertungsgutschein|rezensionsprämie|bewertungsrabatt|bewertungsgewinnspiel|bewertungsaktion|bewertungsbelohnung)',
  ],
  'exchange-strong': [
    '(bedingung|voraussetzung) (ist|dafür|dabei|hierfür|wäre)',
    '(unter|mit) der (einzigen)? (bedingung|voraussetzung)',
    '(worum|um was) (wir|ich) *? *? (bitten|bitte)',
    '(dafür|hierfür|i am gegenzug|zum dank|als dank|zur belohnung) *? *? (kriegen|kriegst|kriegt|bekommt|erhaltet|erhält|bekommen|bekommst|erhalten|erhältst)',
    '(ist|sind|wäre|wären) uns # (euro|€) wert',
    '(ist|sind) uns (etwas|was|viel)? wert',
    '(alles|das einzige) was (wir|ich) *? *? (dafür|möchten|wollen|brauchen|verlangen|erwarten|erbitten)',
    '(was|dafür|hierfür) (wir|ich)? (dafür|i am gegenzug|hierfür)? *? (möchten|wollen|bitten|wünschen|erwarten|brauchen|verlangen|erbitten) (wir|ich)?',
    '(i am (gegenzug|austausch|tausch)|als (gegenleistung|ausgleich|entschädigung|belohnung|anerkennung|aufwandsentschädigung)|i am gegensatz dafür)',
    `(als|zum|mit) (${one}|${our}|zeichen)? ${dear}? (dank|dankeschön|danke|geste|zeichen|belohnung|wertschätzung|anerkennung)`,
    `(um|wir) *? *? *? *? *? *? (zu danken|zu bedanken|erkenntlich zu zeigen|erkenntlich|revanchieren|zu belohnen|zu revanchieren|bedanken wir uns mit|bedanken uns mit)`,
    '(bedanken|danken|bedanke|revanchieren|revanchiere|erkenntlich) (wir)? *? *? *? *? mit',
    `(dafür|hierfür|für (ihre|deine|jede|eine|jede abgegebene|eure|ihren|deinen) *? (mühe|aufwand|zeit|${review})) (*)? *? (erhalten|erhältst|bekommen|bekommst|schenken|senden|schicken|überweisen|erstatten|zahlen|belohnen|gibt|gewähren|spendieren|bieten|erlassen|wartet|winkt)`,
    `(${give}|erhalten|bekommen|erhältst|bekommst|gibt es) *? *? *? *? *? (dafür|hierfür)`,
    `(sobald|nachdem|wenn|falls|sofern) (sie|es|${your} ${review}|die ${review}|${you} ${your} ${review}|du) (*)? *? *? ${posted} (ist|sind|haben|hast|wurde|steht|geht|war)?`,
    `(nach|bei) (erscheinen|veröffentlichung|abgabe|freischaltung|eingang|einstellen|fertigstellung|sichtung|prüfung) (ihres|deines|ihrer|deiner|eurer|der|des) *? (bewertung|rezension|textes|beitrags|berichts|zeilen)`,
    `(nach|bei) (der|erfolgter|erfolgreicher|veröffentlichung|abgabe|freischaltung|ihrer|deiner|einer|eingang) *? *? (veröffentlichung|abgabe|${review}|freischaltung)`,
  ],
  exchange: [
    '(bewertung|rezension|zeilen) *? *? *? (genügt|reicht|genügen|reichen)',
    '(gegenzug|gegenleistung|austausch|dafür|hierfür|zum dank|als dank|dankeschön|dank|dankbarkeit|erkenntlich|belohnung|wertschätzung|anerkennung|bedanken|revanchieren)',
    '(erhalten|erhältst|erhaltet|erhält|erhalte|bekommen|bekommst|bekommt|bekomme|kriegen|kriegst|gewinnen|gewinnst|gewinne|kassieren|verdienen|sichern|sichere|einlösen|abholen|anfordern|beanspruchen|profitieren|sparen|nehmen|nimmst|nimmt|teilnehmen|freuen|mitnehmen|mitmachen|mitspielen|sichert)',
    `${give} (wir|ich|ihnen|dir|euch|sie|ihren|dich|unter)`,
    `(wir|ich) (möchten|würden|wollen|werden|können)? (sie|ihnen|dir|uns|dich)? (gerne|gern|dann|auch|dafür|daher|sofort|umgehend|zusätzlich)? (mit|ihnen|dir|sie)? ${give}`,
    '(ihnen|dir|euch) (gern|gerne|dann|dafür|auch|umgehend|sofort|gleich|als)? *? *? *? *? (schenken|senden|schicken|überweisen|erstatten|zukommen|zusenden|zuschicken|gutschreiben|geben|anbieten|gewähren|zahlen|spendieren|auszahlen|beilegen|mailen|überreichen)',
    '(für|pro|je|mit|bei|nach|gegen|durch) (jede|jeder|jeden|eine|einer|ihre|ihrer|deine|deiner|abgabe|die|der|abgegebene|veröffentlichung|eure) *? *? (bewertung|rezension|mühe|feedback|meinung|unterstützung|hilfe|zeit|rückmeldung|abgabe)',
    `(sobald|nachdem|wenn|falls|sofern) *? *? *? *? *? (${posted}|bewerten|schreiben|abgeben|bewertest|schreibst|teilen|hinterlässt|senden|schicken)`,
    '(berechtigt|qualifiziert|qualifizieren|ausgewählt|automatisch|anspruch|teilnahmeberechtigt|teilnahme)',
    '(gehört|wartet|warten|winkt|winken|liegt|geht|gehen|gibt|folgt|kommt) (ihnen|dir|auf|ein|eine|bereit|für|es|ihr|der|die|das|an)?',
    '(wird|werden) (ihnen|dir|sofort|dann|umgehend|direkt|automatisch|i am anschluss)? *? *? *? *? (erstattet|überwiesen|zugeschickt|zugesandt|gutgeschrieben|gesendet|geschickt|ausgezahlt|verlost|ausgelost|verschickt|verlängert|gezogen|freigeschaltet|gezahlt|gespendet|gepflanzt|übermittelt|zugestellt)',
    '(jeder|jede|jeden|jedem|alle|allen|wer|derjenige|diejenigen|teilnehmer|unter allen)',
    '(ersten|nächsten) # *?',
    '(einfach|nur|lediglich|bloß|schlicht) (eine|ihre|deine|bewerten|bewertung|schreiben|hinterlassen|kurz|den|die|das|uns)',
    '(alles was sie|mehr müssen sie|das einzige|so einfach|so geht|so funktioniert|in # schritten|schritt|drei schritte|wie geht das)',
    '(antworten|antworte|schreiben|senden|schicken|mailen|kontaktieren|melden|antwortet) *? *? *? *? (mit|bestellnummer|danach|anschließend|link|screenshot|nachweis|profil|adresse|code)',
    'durch (ihre|eine|die|das|deine|bewerten)',
    '(interesse an|lust auf|möchten sie|möchtest du|wollen sie|willst du) *? *? (ein|eine|einen|gratis|kostenlos|gewinnen|#)',
    '(wie versprochen|versprochen|versprochene|versprochenen|zugesagte|vereinbart)',
    '(damit|so) (wir|können) *? *? *? *? (senden|erstatten|überweisen|schicken|auszahlen|zusenden|zuschicken|veranlassen)',
  ],
  screenshot: ['(screenshot|screenshots|bildschirmfoto|bildschirmfotos|bildschirmaufnahme|screen shot)'],
  'screenshot-trap': [
    '(screenshot|bildschirmfoto|bildschirmaufnahme) (des|der|von der|von|vom|mit|ihrer|dieser)? (der|dem|ihrer|des)? (fehlers|fehlermeldung|problems|fehler|problem|meldung|einstellungen|app|anzeige|bestellung|adresse|sendungsverfolgung|sendungsstatus|displays|display|schadens|defekts)',
    '(fehlermeldung|fehler|problem|anzeige) *? *? *? (screenshot|bildschirmfoto)',
  ],
  'review-proof': [
    `(bewertung|rezension|bewertungen|rezensionen|bewerten|rezensieren) (und|dann|danach|anschließend)? (leiten|schicken|senden|mailen|nennen|teilen|zeigen|schick|leite|sende|schicke|zeig|schickt|sendet|zeigt) ${you}? (uns|mir) *? *? *? (link|screenshot|nachweis|beleg|kopie|bild|foto|profilnamen|nutzernamen|bildschirmfoto)`,
    `(screenshot|bildschirmfoto|foto|bild|nachweis|beweis|beleg|link|kopie|url|bestätigung|screenshots) (zu|von|der|ihrer|zur|deiner|ihres|mit|vom|davon)? (der|ihrer|deiner|ihren|deinen|ihre)? (veröffentlichten|abgegebenen|fertigen|geposteten|positiven)? (bewertung|rezension|bewertungen|sterne|feedback|kommentar)`,
    '(bewertungsnachweis|bewertungslink|bewertungsscreenshot)',
    `(senden|schicken|mailen|sende|schick|schicke|zeigen|übermitteln|sendet|schickt) *? *? *? *? (screenshot|nachweis|beleg|link|bildschirmfoto|foto) *? *? *? *? ${review}`,
    `(senden|schicken|nennen|mailen|teilen|sende|nenn|nenne|verraten|sendet|nennt) ${you}? (uns)? *? (${your}|den|das) (amazon|rezensenten|öffentlichen|bewerter)? (profil|profilnamen|profillink|rezensentennamen|bewerternamen|profilname|nutzernamen)`,
    `(antworten|schreiben|melden|kontaktieren|bescheid|mailen|melde|schreib|antworte|informieren|meldet|schreibt|antwortet) *? *? *? *? *? (sobald|nachdem|wenn) *? *? *? *? (bewertet|rezensiert|${strict} *? *? *? ${posted})`,
    `(sobald|nachdem|wenn) *? *? *? *? (bewertet|rezensiert|${strict} *? *? *? ${posted}) *? *? *? *? (antworten|schreiben|melden|kontaktieren|bescheid|mailen|senden|schicken|melde|schreib|meldet|schreibt)`,
  ],
}
