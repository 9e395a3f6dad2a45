import type { Phrases } from './family.ts'
import { inflected, one, our, some, toYou, you, your } from './inflected.de.ts'
import { upTo } from './up-to.ts'

const good = inflected(
  'positiv gut toll super nett freundlich hervorragend ausgezeichnet exzellent perfekt großartig wunderbar fantastisch phantastisch best höchst hoh maximal lobend schön glänzend überragend erstklassig begeistert top prima tadellos lieb wohlwollend klasse spitzenmäßig herausragend traumhaft brillant sensationell überschwänglich erfreulich vorteilhaft besser bestmöglich höchstmöglich optimal grandios genial makellos euphorisch enthusiastisch spitze mega wohlgesonnen schmeichelhaft strahlend rundum anerkennend wertschätzend wohlmeinend liebevoll',
)
const kind =
  '(und|ehrliche|ehrlichen|kurze|kleine|kleinen|amazon|öffentliche|produkt|kunden|verkäufer|kurzen|möglichen|mögliche|online|persönliche|#|★|sterne)'
const noun =
  '(bewertung|bewertungen|rezension|rezensionen|feedback|rückmeldung|rückmeldungen|kommentar|kommentare|beurteilung|beurteilungen|review|reviews|note|wertung|resonanz|echo|votum|zeugnis|fazit|urteil|testbericht|erfahrungsbericht|kundenstimme)'
const stars = '(stern|sterne|sternen|sternchen|sternlein)'
const rate = '(bewerten|bewertest|bewertet|bewerteten|beurteilen|rezensieren|abschneiden lassen)'

/** What stars are printed on, sewn on or shown by. */
const printed =
  '(trikot|trikots|tasse|becher|shirt|hemd|jacke|mütze|kappe|stempel|schild|wappen|bogen|torte|kissen|anhänger|medaille|pokal|tafel|aufnäher|fahne|wimpel|urkunde|rückseite|vorderseite|ärmel|schneekugel|fußmatte|decke|girlande|display|gehäuse|entwurf|logo|motiv|helm|ring|kette|kragen|schulter|schulterklappe)'

/** Asking for praise rather than for an opinion. */
export const praiseDe: Phrases = {
  'praise-review': [
    // Thanks in advance for stars that nobody has given yet.
    `(unter allen|jeder stern|jede note|jede bewertung|alles|was) (unter|unterhalb von) (5|fünf) (stern|sternen|sterne)? *? (zieht|schadet|kostet|reißt|trifft|drückt|wirft|gilt|wertet|senkt)`,
    `(vergeben|vergib|wählen|wähle|setzen|setz|klicken|klick) ${you}? (bitte|doch)? (alle|sämtliche) sterne`,
    `(mit|bei) (der|einer)? (glatten|glatte)? (eins|1) (plus|mit sternchen) (bewerten|benoten|bewertung)`,
    `(würden|würde|wünschen|hoffen|freuen|bitten) ${upTo(6)} (amazon|produktseite) ${upTo(4)} (wärmstens|ausdrücklich|weiter)? (weiterempfehlen|weiterempfiehlst|empfehlen würden)`,
    `(bei|für|ab) (5|fünf|allen|vollen) ${stars} (überweisen|erstatten|zahlen|schenken|schicken|senden|bekommen|erhalten|bekommst|erhältst|gibt) (wir|ich|sie|du|es)`,
    `aus (den|ihren|deinen|dem|ihrem|deinem) ${upTo(1)} (stern|sternen) ${upTo(5)} (5|fünf) ${upTo(2)} (werden|geworden|würden)`,
    `unter (5|fünf) ${stars} (bringt|bringts|hilft|nützt|ist|tut|wäre|schadet)`,
    `ab (4|5|vier|fünf) ${stars} (hilft|helfen|freuen|freut|bringt)`,
    '(lobende|lobenden|lobender|wohlwollende|wohlwollenden|wohlwollendes|begeisterte|begeisterten|schmeichelhafte) (stimme|stimmen|wort|worte|worten|satz|sätze|sätzen|zeile|zeilen)',
    `${good} (benotung|sternebewertung)`,
    `(kein|keinen) (stern|sternchen) (fehlen|fehlt|fehle|auslassen|weglassen|aus|weg)`,
    '(stern|sternchen) (ganz|äußerst)? rechts',
    '(sternezahl|sternzahl|sternenzahl|anzahl der sterne) (5|fünf)',
    `(loben|lob|lobe) (sie|du|s)? (ihn|es) *? *?`,
    `(schreiben|schreib|schreibt|erzählen|erzähl|berichten|verraten) ${you}? (bitte|doch)? (auf|bei|in) (amazon|(ihrer|einer|deiner) (bewertung|rezension)) was (${toYou}) ${`*? `.repeat(4)} (gut|besten|meisten) (gefällt|gefallen|gefiel)`,
    `(nicht|nichts|keinesfalls) (weniger|schlechter|unter) (als)? (5|fünf) ${stars}`,
    '(klick|klicks|klicken|klicke|tippen|tipp|tippe) *? *? (auf|bis) (den|zum)? (letzten|fünften|rechten|äußersten) stern',
    'möglichst (viele|vielen) (sterne|sternen|sternchen)',
    '(sterne|sternen|sternchen) *? *? *? *? (möglichst|so) (viele|vielen)',
    `(zeigt|zeigen|zeig|erzählt|erzählen|erzähl|schreiben|schreib|sagen|sag|verrät) *? *? *? *? wie (sehr|gern|gerne) ${you} *? *? *? *? (lieben|liebst|mögen|magst|genießen|freuen|freust|zufrieden|begeistert)`,
    '(nicht|keinesfalls) (an|mit) (den)? (sternen|sternchen) (zu)? (sparen|geizen|knausern|sparst|geizt)',
    '(sparen|spar|spart|geizen|geiz|geizt|knausern) (sie)? (bitte)? nicht (an|mit) (den)? (sternen|sternchen)',
    '(ein|etwas|ihr|dein|kleines|dickes|großes) lob (auf|bei) amazon',
    '(höchstzahl|höchste sternezahl|höchstbewertung|maximalbewertung|volle sternezahl) *?',
    `(bewerten|bewerte|bewertet|beurteilen) ${you}? *? *? *? *? (mit|als) (sehr gut|gut|ausgezeichnet|hervorragend|der note eins|einer eins|der note 1|einer 1|top|exzellent|super)`,
    `(hinterlassen|hinterlasse|hinterlass|schreiben|schreib|dalassen|geben|gib|schenken|aussprechen|lassen|lass|spendieren|hinterlasst|schreibt|gebt|lasst) ${you}? *? *? (ein|etwas|ihr|dein|viel)? (kleines|großes|dickes|kurzes)? lob`,
    '(spitzenwertung|bestwertung|höchstwertung|topwertung|spitzennote|bestnote|höchstnote|jubelrezension|lobeshymne|volle punktzahl|maximalwertung)',
    '(schwärmen|jubeln) (sie|wollen|möchten) *? *? *? *?',
    '(schwärme|schwärm|schwärmt|jubel|jubelt) (du|ihr|ruhig|gern|gerne|doch|bitte|auf|in|bei|von)? *? *? *? *?',
    '(ganz|bis) *? (nach rechts|zum rechten stern|zum fünften|zum letzten stern) *?',
    '(vollen|volle|voller|ganze|ganzen) (sternenzahl|sternezahl|sternzahl|sternenreihe|sternereihe)',
    `${good} ${kind}? ${kind}? ${noun}`,
    `${good} und ${good} ${noun}`,
    '(topbewertung|topbewertungen|bestbewertung|bestbewertungen|positivbewertung|positivbewertungen|spitzenbewertung|höchstbewertung|fünfsternebewertung|fünfsternebewertungen|fünfsternerezension)',
    `(5|fünf|5er) (★)? ${stars} ${kind}? ${noun}`,
    `(sehr|so|möglichst|recht)? (positiv|gut|bestens|hoch|top|super|ausgezeichnet|wohlwollend|toll|spitze) (auf amazon|bei amazon)? (zu)? ${rate}`,
    `(bewerten|bewerte|bewertet|rezensieren|rezensiere|beurteilen) ${you}? (bitte|doch)? (uns|mich|es|ihn|${some} *) (doch|bitte)? (auf amazon|bei amazon)? (bitte|sehr|möglichst)? (positiv|gut|wohlwollend|freundlich|großzügig|bestens|top|(mit|als) (der|dem|einer)? (bestmöglichen|besten|höchsten|maximalen|bestnote|vollen|voller|guten|positiv|sehr))`,
    `(nur|etwas|viel|ein paar|einige)? (gutes|positives|nettes|schönes|liebes) (über|zu|von|auf|hinterlassen|schreiben|sagen|zu sagen|zu schreiben|berichten|zu berichten)`,
    `(gute|guten|nette|netten|liebe|lieben|positive|positiven|lobende|lobenden|freundliche|freundlichen|schöne|warme) (worte|worten|wort|zeilen|sätze|satz|zeile)`,
    `${your} (so)? (positive|positiven|gute|guten|tolle|tollen|schöne|schönen) (erfahrung|erfahrungen|meinung|eindrücke|eindruck|erlebnisse|worte)`,
    `${your} (freude|begeisterung|lob) *? *? *? (teilen|auf amazon|bei amazon|mit anderen|mit der|kund|ausdruck|weiter|zum ausdruck)`,
    `(teilen|teile|teilt|zeigen|zeig|zeigt) ${you}? (bitte|doch|gern|gerne)? ${your} (freude|begeisterung|zufriedenheit|liebe|glück)`,
    `(erzählen|erzähl|erzähle|schreiben|schreib|sagen|sag|verraten|berichten|zeigen|lassen|erzählt|schreibt|sagt) *? *? *? *? *? wie (toll|begeistert|großartig|super|glücklich|fantastisch|schön|wunderbar|perfekt|sehr (${toYou}|${you}))`,
    '(mit|ein|einen|ihren|deinen|um) daumen (nach)? (hoch|oben)',
    'daumen (nach)? (hoch|oben) (auf|bei|in|für|geben|wäre|würde|würden|freuen|hilft|zeigen)',
    `(loben|lob|lobe) ${you}? (uns|${our}|${one}) *? *?`,
    `${noun} mit (5|fünf|voller|höchster) *? *?`,
    `${noun} mit allen (5|fünf|verfügbaren|möglichen)? ${stars}`,
    `${noun} (die|welche) (positiv|gut) (ist|ausfällt|sind)`,
    `(positiv|gut) (ausfallen|ausfällt|ausfiele)`,
  ],
  'praise-taken-up': [
    '(honorieren|honorier|belohnen|würdigen|bestätigen) (sie)? (bitte|doch)? (das|dies|es|uns|diese)',
    `(schreiben|schreib|hinterlassen|werden|geben|verfassen|machen|teilen|schreibt) ${you}? *? (auch|ebenfalls|noch)? (eine|ihre|ihres|die nächste|mit|dazu)`,
    '(helfen|hilf|unterstützen|unterstütze|helft) (sie)? (uns|mit) *? *? (dabei|zu|weiter|weiterhin)?',
    '(können|dürfen) wir (auf|mit) (sie|ihnen|ihre|dich|dir)',
    '(mit|durch|dank) (ihrer|deiner|ihre) (hilfe|unterstützung|bewertung|rezension)',
    '(sie sind|du bist) (dran|an der reihe)',
  ],
  'stars-all': [
    '(glatte|volle|perfekte|glatten|vollen|perfekten) 5,0',
    `(5|fünf) (volle|vollen|goldene|goldenen|leuchtende|strahlende|ganze|glänzende|schöne|tolle|dicke|amazon|große)? ${stars}`,
    `(5|fünf) (★)? ${stars}`,
    `(5|fünf) (von|aus|/) (5|fünf|möglichen) ${stars}?`,
    '(10|zehn) (von|aus) (10|zehn)',
    `(alle|allen|volle|vollen|voller|maximale|maximalen|höchste|höchsten|sämtliche|meisten) (5|fünf|verfügbaren|möglichen)? (anzahl|zahl)? (an|der|von)? ${stars}`,
    '(volle|vollen|voller|maximale|maximalen|höchste|höchsten|höchster|höchstmögliche|höchstmöglichen) (sternzahl|sternezahl|sternanzahl|sterneanzahl|punktzahl|punkte|punktezahl|anzahl)',
    '(bestnote|bestnoten|höchstnote|höchstwertung|bestwertung|topnote|topwertung|spitzennote|höchstpunktzahl|bestmarke)',
    '(beste|besten|bester|höchste|höchsten|höchster|bestmögliche|bestmöglichen|bestmöglicher|maximale|maximalen) (mögliche|möglichen)? (wertung|note|sternebewertung|stufe|bewertungsstufe|kategorie)',
    '(100 %|hundert prozent) positiv',
  ],
  'stars-below': [
    `(auf|über|unter|neben|an) ${some} ${printed} ${upTo(2)} (5|fünf) ${stars}`,
    `${printed} mit (den)? (5|fünf) ${stars}`,
    `(5|fünf) ${stars} ${upTo(3)} (auf|über|unter|neben|an|a am|am|i am) ${some}? ${printed}`,
    `(kleben|klebe|aufkleben|sticken|gravieren|drucken|nähen|bügeln|malen|sticke|drucke) (sie|wir|ich)? ${upTo(3)} (5|fünf) ${stars}`,
    `(5|fünf) ${stars} *? (i am|auf dem|auf der|a am|am) (display|bildschirm|menü|anzeige|stempel|etikett|entwurf|motiv|aufdruck|gehäuse)`,
    `bis zu (5|fünf) ${stars}`,
    `aus (5|fünf) ${stars} (und|aus|in|sowie)`,
    '(vier|4|drei|3|#) (sterne|sternen) *? *? *? *? *? *? *? (minuspunkt|zu wenig|schlecht|schaden|schadet|durchgefallen|nicht genug)',
    `(weniger|geringer|schlechter|niedriger|unter|unterhalb) *? *? *? (als|von)? (5|fünf|4|vier) ${stars}`,
    `(keine|nicht) (volle|vollen|die|ganz|alle|unbedingt)? (5|fünf) ${stars}`,
    `(5|fünf) ${stars} nicht`,
    `(5|fünf) sterne (hotel|hotels|hotelqualität|hotelkissen|restaurant|koch|küche|resort|menü|haus|kissen|bettwäsche|handtuch|general|kette|anhänger|girlande|lampe|lichterkette|form|set|ausstecher|logo|motiv|muster|paar|aus|in)`,
    'sternzeichen',
  ],
  'stars-all-use': [
    `(gebeten|baten|erbeten|zücken|zaubern|holen|krönen)`,
    '(geben|gib|gebt|gibst|gäben|vergeben|vergib|vergebt|vergibst|abgeben|hinterlassen|hinterlasse|dalassen|verleihen|spendieren|schenken|schenk|schenke|klicken|klick|klicke|anklicken|antippen|tippen|wählen|wähle|auswählen|setzen|lassen|drücken|ankreuzen|hinterlasst|schenkt|klickt)',
    '(freuen|freue|wünschen|wünsche|hoffen|hoffe|verdient|verdienen|wert|bewerten|bewerte|bewertet|bewertung|bewertungen|rezension|feedback|bitte|bitten|brauchen|benötigen|erreichen|bekommen|erhalten|sammeln|sehen|uns|ihnen|helfen|hilf|unterstützen|belohnen|danken|danke|zeigen|sagen|helft)',
    '(rauskommen|rauskommt|herauskommt|herauskommen|dastehen|leuchten)',
    '(wäre|wären|wär|sind|bedeuten|würden|würde) *? *? (super|toll|klasse|schön|großartig|perfekt|viel|traum|fantastisch|wunderbar)',
    '(auf|bei) amazon',
  ],
  'stars-alone': [
    '(für|von|auf|wenn|falls|sofern|bitte|heute|wäre|wären|würden|würde|zu|bei|in|und|wir|es|das|dies|so|am|jetzt|danke|ist|sind|bedeuten|helfen|uns|mir|an|oder|über|sehr|als|mit|auch|doch|dann|damit|dafür|nicht)',
    '(geben|gibst|gebt|vergeben|vergibst|hinterlassen|schenken|abgeben|freuen|verdient|verdienen|wert|klicken|anklicken|ab|da|bewerten|bewertest|bewertet|wählen|auswählen|sagen|dalassen|verleihen|spendieren|erreichen|bekommen|wünschen|hoffen|machen|glücklich)',
  ],
  boast: [
    `(über|mehr als|rund|fast|bereits|schon) # (#|positive|positiven|zufriedene|begeisterte|gute|tolle|fünf)`,
    '(tausende|tausenden|hunderte|hunderten|zahlreiche|zahlreichen|viele|vielen|unzählige|vieler|lauter|mehrheitlich) *? (positive|positiven|positiver|gute|guten|tolle|begeisterte|#)',
    '(unsere|unseren|unserer|dank) (vielen|zahlreichen|tollen)? (positiven|guten|hervorragenden|tollen|ausgezeichneten|hohen|#)',
    '(durchschnittlich|durchschnittliche|durchschnitt|gesamtbewertung|stolz auf|bekannt für|ausgezeichnet mit|bewertet mit)',
    '(ziel|anspruch|mission|streben|strebe|bemüht|bemühen|versuchen|arbeiten|anstreben) *? *? *? *? (ein|eine|einen|ihnen|#|fünf|5|immer|stets|zu)',
    '(5|fünf) sterne (service|erlebnis|qualität|kundenservice|produkt|einkaufserlebnis|erfahrung|support|verkäufer|händler|niveau|kundenerlebnis|shop|anspruch)',
    '(gut|bestens|hoch|top) bewertet (werden|wird|ist|sind|worden)',
    '(werden|wird|wurde|wurden) *? *? *? (gut|bestens|hoch|top|sehr gut|mit|positiv) bewertet',
  ],
}
