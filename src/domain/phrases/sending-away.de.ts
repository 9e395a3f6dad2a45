import type { Phrases } from './family.ts'
import { inflected, some, you } from './inflected.de.ts'
import { upTo } from './up-to.ts'

export const very =
  '(sehr|so|ganz|voll|vollkommen|völlig|vollauf|rundum|rundherum|absolut|wirklich|restlos|total|auch|genauso|ebenso|komplett|richtig|mehr als|überaus|100 %|hundertprozentig|vollständig|ebenfalls|noch|immer noch|gut|besonders|super|wunschlos|und ganz|uneingeschränkt|rundweg)'
export const review =
  '(bewertung|bewertungen|rezension|rezensionen|feedback|rückmeldung|sterne|kommentar|meinung|erfahrung|bewerten|beurteilung|verkäuferbewertung)'
const bad = inflected(
  'negativ schlecht kritisch niedrig neutral ungünstig unzufrieden mies vernichtend mäßig schlechter böse unfair',
)
const write = '(hinterlassen|abgeben|schreiben|verfassen|geben|vergeben|veröffentlichen|posten|ziehen|greifen|denken)'

/** Sending the discontented elsewhere. */
export const sendingAwayDe: Phrases = {
  'low-score': [
    '(1|2|3|ein|einen|zwei|drei) (bis|oder|und)? (2|3|4|zwei|drei|vier)? (stern|sterne|sternen|sternchen) (oder weniger)?',
    '(weniger als|unter) (4|5|vier|fünf) (stern|sterne|sternen)',
  ],
  'dissatisfied-if': [
    `(wenn|falls|sollte|sollten|solltest|sofern) ${upTo(5)} (dagegen|hingegen|allerdings|jedoch|wider erwarten)`,
    '(irgendwas|irgendetwas|etwas|was) (doof|blöd|schief|faul|ungut|anders als)',
    '(geärgert|ärgert|ärger|verdruss|anlass zur|grund zum|grund zur)',
    '(unzufriedene|enttäuschte|verärgerte) (kunden|käufer|kundinnen)',
    '(eher|leider|wohl)? nicht so (sehr|ganz|toll|gut)',
    'eher nicht',
    '(bringt|macht|bereitet) (er|sie|es|ihnen|dir) *? *? (sorgen|ärger|kummer|probleme|verdruss)',
    '(tut|ist|hat) (er|sie|es) es nicht',
    '(zwickt|klemmt|hakt|drückt|stört|nervt) *? (was|etwas|es)?',
    `(nicht|nie|kaum|weniger|keineswegs|wenig) (so|ganz|100 %|so ganz|ganz und gar|hundertprozentig|zu 100 %|mehr|wirklich|unbedingt)? ${very}? (zufrieden|gefallen|gefällt|gefiel|glücklich|überzeugt|begeistert|zusagt|zugesagt|geschmeckt|schmeckt|passt|entspricht|entsprochen|funktioniert|mögen|magst|lieben|erfüllt|gerecht|geklappt|gelungen|zufriedenstellend|zufriedengestellt|gut|weiterempfehlen|überzeugen)`,
    `nicht *? *? *? (erwartungen|vorstellungen|wünschen|ansprüchen|zufriedenheit|erwartung|ordnung) *?`,
    `(erwartungen|vorstellungen|wünschen|ansprüchen|zufriedenheit|ordnung|geschmack|zufrieden) *? *? nicht *? (entspricht|entsprochen|erfüllt|sein|sind|trifft|gerecht|übertroffen)`,
    `nicht (i am|in) ordnung`,
    '(unzufrieden|enttäuscht|unglücklich|verärgert|missfällt|missfallen|unzufriedenheit|missfiel|enttäuschung)',
    '(zufrieden|glücklich) sein (nicht|sollten nicht)',
    '(etwas|irgendetwas|was) (nicht|zu|anders) (stimmt|stimmen|passt|passen|gefällt|i am|in|wünschen|laufen|geklappt|beanstanden|bemängeln|perfekt)',
    '(grund|anlass) (zur|zu|zum|für) (ärger|beanstandung|beanstandungen|klage|unzufriedenheit|kritik|beschwerde)',
    '(ansonsten|andernfalls|anderenfalls|falls nicht|wenn nicht|wenn nein|falls nein)',
    '(schlechte|schlechten|negative|negativen) (erfahrung|erfahrungen|eindruck)',
    '(zu wünschen übrig|übrig gelassen|übrig lässt)',
  ],
  diversion: [
    '(statt|anstatt|und nicht|nicht) *? (an|in) (die|der) öffentlichkeit',
    `(von) (${some})? (${bad})? ${review} *? *? (absehen|abzusehen|abstand)`,
    `(bewerten|bewerte|bewertet|rezensieren|rezensiere|bewertung|rezension|sterne) ${upTo(5)} erst (dann)? (nachdem|wenn|sobald) *? *? (uns|wir|mit uns)`,
    '(bewertungsfunktion|bewertung|rezension|bewertungen|rezensionen|amazon) ist *? *? falsche (ort|platz|stelle|adresse)',
    `(statt|anstatt|anstelle) ${upTo(6)}${bad} ${review}`,
    `(bewerten|bewerte|bewertet|rezensieren) ${you}? *? *? *? nicht *? *? sondern`,
    '(#|ein|einen|zwei|drei) (stern|sterne|sternen) (oder|und) (weniger|schlechter|darunter)',
    '(gehört|gehören|muss|müssen|soll|sollte) *? *? *? nicht (auf|in|zu) (die|der|eine|amazon) *? (produktseite|seite|rezension|bewertung|öffentlichkeit)?',
    '(klären|besprechen|regeln|lösen) (wir)? *? *? (unter uns|miteinander|direkt|intern|untereinander)',
    '(gehört|gehören|kommt|kommen) *? *? in (unser|unseren|das) (postfach|mailfach|posteingang)',
    '(andernfalls|sonst|ansonsten) *? *? *? *? *? *? *? (absehen|abzusehen|verzichten|unterlassen|zu verzichten)',
    '(reden|sprechen) (wir|sie)? *? (zuerst|erst|vorher) *? (miteinander|mit uns)',
    '(zuerst|erst|vorher) (mal)? mit (uns|mir) (zu)? (reden|sprechen)',
    `(erst|zuerst) *? *? *? (uns|mir) (dann|danach) *? ${review}`,
    `(bevor|ehe) ${you} (uns|daher|also|sich|etwas)? *? *? ${bad} *? *? *? *?`,
    `(vor|statt|anstatt|anstelle|ohne|bevor) (${some}|abgabe|einer abgabe|gleich|sofort|dass|zu)? *? *? *? ${bad} ${review}`,
    `(keine|keinen|kein|nicht) (${bad}|1 stern|einen stern|sofort|gleich|vorschnell|direkt) (${bad})? (bewertung|bewertungen|rezension|rezensionen|feedback|bewerten|rückmeldung) *? *? (abgeben|hinterlassen|schreiben|ab|zu|vergeben)?`,
    `(vermeiden|verzichten|absehen|sehen|verzichte|unterlassen) *? *? *? *? (${bad})? ${review}`,
    '(weniger|nicht|schlechter|unter) (als|von)? (volle|vollen|alle|allen|die)? (5|fünf|4|vier) (sterne|sternen)',
    '(keine|nicht) (volle|vollen|die|ganz|alle)? (5|fünf) (sterne|sternen) *? *? (wert|verdient|geben|vergeben|reicht|können|möchten|ist|sind|vergeben können)',
    `(5|fünf) (sterne|sternen) (nicht|zu vergeben nicht) *?`,
    `(kritik|beschwerde|beschwerden|probleme|unmut|lob öffentlich) *? *? (privat|vertraulich|nur (an|bei|mit) uns|direkt an uns|unter uns|intern)`,
    '(nicht|statt|anstatt|und nicht) (öffentlich|in der öffentlichkeit|auf amazon|online|i am internet|über amazon|bei amazon|gleich öffentlich)',
    `${bad} ${review} (schaden|schadet|helfen niemandem)`,
    '(nur)? (unzufriedene|unzufriedenen) (kunden|käufer|kundinnen) *? *? (schreiben|melden|kontaktieren|bitten|sollen|wenden|sich)',
    `(kontaktieren|schreiben|melden|sprechen|wenden|kontaktiere|schreib|melde|schreibt|meldet) *? *? *? *? (statt|anstatt|bevor|ehe) *? *? *? *? *? (${review})`,
    `(chance|gelegenheit|möglichkeit) *? *? *? *? *? *? (bevor|ehe) *? *? *? *? *? ${write}`,
    `(lob|loben) *? *? *? (öffentlich|amazon) *? *? kritik`,
  ],
  'contact-first': [
    `(melden|melde|meldet|meld|wenden|wende|schreiben|schreib|schreibt|sagen|sag|klären|klär|kommen|komm|richten) ${you}? (sich|dich|euch|es|das|uns)? (bitte|doch|dann|damit)? (ausschließlich|lieber|nur|besser|stattdessen|erst|erst mal|erstmal|zuerst) (hier|direkt|bitte|damit|nur|erst)? (an|bei|zu|mit)? (uns|mir|mich)`,
    `(erst mal|erstmal|lieber|erst einmal|zuerst|erst) (kurz|direkt|hier)? (bei|an|mit|zu) (mir|mich|uns)`,
    `(auf|von) (eine|einer|ihre|ihrer|deine|deiner|die|der)? (${bad})? (bewertung|rezension|bewertungen) *? (zu)? (verzichten|absehen|abzusehen|abstand|verzichtest)`,
    `(kontaktieren|kontaktiere|kontaktiert|schreiben|schreib|schreibe|melden|melde|wenden|wende|sprechen|sprich|informieren|benachrichtigen|rufen|geben|sagen|lassen|antworten|schreibt|meldet|wendet) ${you}? (sich|dich|euch|uns)? (bitte|doch|daher)? (bitte|doch|uns|mit uns|an uns|bei uns|direkt)? (doch|bitte|direkt|bei uns|an uns)? (zuerst|zunächst|vorher|erst|vorab|zuvor|als erstes|erstmal|erst einmal|unbedingt vorher)`,
    '(zuerst|zunächst|vorher|vorab|erst|zuvor|erstmal) *? *? (uns|an uns|bei uns|mit uns|kontakt|unseren|unserem)',
    '(uns|sich|kontakt) (bitte)? (zuerst|zunächst|vorher|vorab|erst|zuvor|erstmal|als erstes)',
    '(geben|gib|gebt) (sie)? uns (bitte|doch|zuerst|vorher|daher|zunächst|noch)? (bitte)? (die|eine|noch eine) (chance|gelegenheit|möglichkeit)',
    '(chance|gelegenheit|möglichkeit) *? *? *? *? (gutzumachen|zu lösen|zu beheben|ordnung|zu klären|auszubügeln|zu korrigieren|zu finden|wiedergutzumachen|zu helfen)',
  ],
  'contact-us': [
    'auf diese (nachricht|mail|e mail) (zu)? (antworten|reagieren)',
    '(hinweis|nachricht|mail|zeile|zeilen|wort|anruf|signal|mitteilung|pieps) (direkt)? (an|bei) (uns|mich)',
    '(klären|klär|kläre|besprechen|besprich) (sie)? (es|das|dies)? *? *? (mit|bei) (uns|mir)',
    '(antworten|antworte) (sie)? (bitte|einfach|lieber)? (uns|mir)',
    '(kontaktieren|kontaktiere|kontaktiert|benachrichtigen|informieren|informiere|rufen|ruf|anschreiben|ansprechen|erreichen|ruft) (sie)? (bitte|doch)? (uns|unser|unseren)',
    '(melden|melde|meldet) (sie|du)? (sich|dich|euch)',
    '(schreiben|schreib|schreibe|schreibt|sagen|sag|antworten|antworte|mailen|senden|schicken|sagt|antwortet) (sie|du)? (es|das|dies|einfach|bitte|doch|gern|gerne)? (bitte|einfach|doch|gern)? (uns|mir)',
    '(wenden|wende|wendet) (sie|dich|euch)? (sich)? *? *? *? an',
    '(lassen|lass|lasst) (sie)? (es|das)? (bitte)? (es)? uns *? *? (wissen|helfen|das)',
    'uns (bitte|doch|zuerst|zunächst|direkt|gern|gerne|gerne direkt|vorher|einfach|erst|jederzeit|vorab|kurz|dann)? (bitte|direkt|kurz|einfach)? (zu)? (kontaktieren|schreiben|anschreiben|ansprechen|anrufen|bescheid|benachrichtigen|informieren|eine nachricht|eine mail|eine e mail|melden|erreichen)',
    '(sich|dich|euch) *? *? *? (bei|an|mit) (uns|mir|unser|unseren|unserem)',
    '(kontakt|verbindung) *? *? (auf|aufnehmen|aufzunehmen|zu uns)',
    '(unser|unseren|unserem|den|der) (kundenservice|support|kundendienst|team|serviceteam|kundensupport|service)',
    '(teilen|teile|teilt) (sie)? (es|das|dies|uns)? (uns|dies|das|es)? (bitte|doch|gern)? *? mit',
    '(antworten|antworte|antwortet) (sie)? (bitte|einfach)? (auf|uns)',
    '(direkt|nur) (an|bei|mit) uns',
    'bescheid',
    'geben sie uns (die|eine) (chance|gelegenheit|möglichkeit)',
  ],
}
