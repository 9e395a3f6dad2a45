import type { Phrases } from './family.ts'
import { condition, one, our, some, the, toYou, you, your } from './inflected.de.ts'
import { review, sendingAwayDe, very } from './sending-away.de.ts'
import { upTo } from './up-to.ts'

const content =
  '(zufrieden|glücklich|begeistert|überzeugt|angetan|happy|zufriedengestellt|hingerissen|beeindruckt|entzückt|hin und weg)'
const fine =
  '(gut|bestens|super|toll|perfekt|prima|einwandfrei|tadellos|hervorragend|problemlos|reibungslos|wunderbar|klasse|optimal|zuverlässig|großartig|top|okay|ok)'

/** Conditions on the buyer being content, and sending the discontented elsewhere. */
export const satisfactionDe: Phrases = {
  ...sendingAwayDe,
  condition: [
    '(wenn|falls|sofern|sobald|solange|soweit|sollte|sollten|solltest|solltet|vorausgesetzt|weil|nachdem|insofern)',
    `(da|wo|nun da|jetzt da) (${you}|${toYou}|${your})`,
    '(für den|i am|in dem) (fall|falle) dass',
    'unter der (voraussetzung|bedingung)',
  ],
  satisfied: [
    '(hin und weg|wie angegossen|aus dem häuschen|hellauf begeistert|restlos begeistert|glücklich gemacht|ins herz geschlossen)',
    '(bringt|bringen|brachte|macht|machen|schenkt|bereitet) *? *? *? (freude|glück|ein lächeln|vergnügen)',
    '(hält|halten|gehalten|hielt) (was|ihr versprechen|sein versprechen|das versprochene) *? *? *?',
    '(schöner|besser|leichter|angenehmer) (macht|machen|gemacht)',
    `${very}? ${content}`,
    `${very}? (gefällt|gefallen|gefiel|gefiele|zusagt|zugesagt|schmeckt|geschmeckt|mundet|imponiert|überzeugt|überzeugte|begeistert|erfreut|taugt)`,
    `(${some}|es|ihn|alles) *? *? *? (mögen|magst|mögt|lieben|liebst|liebt|schätzen|genießen|genießt)`,
    '(freude|spaß|vergnügen) (daran|dabei|haben|hatten|hast|habt|an|mit|macht|machen|gemacht|bereitet|bereiten|gehabt)',
    `(gute|guten|positive|positiven|tolle|tollen|schöne|schönen|angenehme|ausschließlich gute) (erfahrung|erfahrungen|eindruck|erlebnis|einkaufserlebnis) *? *? *? (gemacht|haben|hatten|machen|hast|habt|war|hinterlassen|machten|sammeln)`,
    '(guten|positiven|tollen) (eindruck|erlebnis|einkauf)',
    '(erwartungen|erwartung|vorstellungen|wünschen|ansprüchen|wünsche|anforderungen) (*)? *? (entspricht|entsprochen|entsprach|erfüllt|erfüllen|erfüllte|übertroffen|übertrifft|übertraf|gerecht)',
    `(hält|gehalten) was (er|sie|es|wir|${some})`,
    `(alles|ist|war|lief|verlief|funktioniert|hat|verlaufen) ${very}? ${fine} (geklappt|gelaufen|funktioniert|verlaufen|ist|war|läuft|gegangen|ging|geht)`,
    `${very}? ${fine} (geklappt|gelaufen|funktioniert|verlaufen|finden|findest|findet|fanden|fandest|geht|ist|war|passt|gepasst|sitzt|getan|ankam|ankommt|gegangen|dient|leistet|gefallen|gefällt)`,
    '(zu|zur) (ihrer|deiner|eurer|vollen|vollsten|völligen|vollständigen|größten|ihrer vollen|ihrer vollsten|ihrer völligen|allgemeinen) (vollen|vollsten|völligen)? *? (zufriedenheit)?',
    '(geholfen|helfen konnten|helfen konnte|helfen können|weiterhelfen|begeistern|überzeugen|zufriedenstellen|gelungen|geglückt|i am ordnung|in ordnung)',
    `(weiterempfehlen|nichts auszusetzen|nichts zu beanstanden|keine beanstandungen|keinen grund zur klage|keine klagen)`,
    '(lächeln|strahlen) *? *? (zaubern|gezaubert|bringt|gebracht|zaubert)',
    `(verdient|verdienen) (haben|hat|hätten)`,
    '(5|fünf) sterne (wert|verdient|verdienen)',
    `(wie|so) (${you}|erwartet|gewünscht|erhofft|beschrieben) *? *? (erhofft|gewünscht|vorgestellt|erwartet|war|ist)`,
    `(ihr|dein|euer) (fall|geschmack|ding) (ist|war|trifft|getroffen)`,
    '(ihren|deinen|euren) geschmack *? (trifft|getroffen|entspricht)',
  ],
  'satisfied-if': [
    '(zufriedene|begeisterte|glückliche) (kunden|käufer|kundinnen) (bitte|bewerten|können|dürfen|schreiben)',
    '(bringt|macht|gefällt|schmeckt|passt|hält|sitzt) (er|sie|es|ihnen|dir|die|der|das) *? *? *? *? (freude|spaß|glücklich|gut|schöner)? (gehen|geh|schreiben|schreib|dann|so|lassen|lass|freuen|bitte)',
    '(sollte|sollten) *? *? *? *? *? (halten was|versprochen|gefallen|gefällt|überzeugen|begeistern)',
    `(hat|haben) ${toYou} (${some}|es|alles|{{}}) *? *? *? *? (gefallen|geholfen|geschmeckt|zugesagt|freude bereitet|spaß gemacht)`,
    `(hat|haben) (${some}|es|alles|{{}}) *? *? *? ${toYou} *? (gefallen|geholfen|geschmeckt|zugesagt|freude bereitet)`,
    `(hat|haben) (sie|dich|euch) (${some}|{{}}) *? *? *? (überzeugt|begeistert|erfreut)`,
    `(hat|haben) ${some} *? *? (sie|dich|euch|ihre|deine) *? (überzeugt|begeistert|erfreut|erwartungen erfüllt)`,
    `(gefällt|gefallen|schmeckt|gefiel) ${toYou} (${some}|es|{{}})`,
    `(sind|waren|bist|warst|seid|wart) ${you} (mit|von|über)? *? *? *? *? ${very}? ${content}`,
    `(konnten|konnte|haben|hat) (wir|${our}) *? *? (sie|dich|euch) *? *? (überzeugen|begeistern|überzeugt|begeistert|zufriedenstellen)`,
    `(hast|haben|hatten|habt|hattest) ${you} (viel|schon|auch|große)? (freude|spaß|gefallen) (an|mit|daran|damit|gefunden)`,
    `(läuft|klappt|passt|stimmt|funktioniert|gelingt) (alles|${some} *) *? *? *? (dann|so)`,
    `(konnten|konnte) (wir|${our}) *? *? ${toYou} *? *? (weiterhelfen|helfen|freude bereiten)`,
    `(wer|alle die|jeder der|allen die|kunden die|käufer die|jene die|diejenigen die) *? *? *? *? *? (zufrieden|gefällt|gefallen|mag|mögen|liebt|lieben|begeistert|überzeugt|glücklich)`,
    '(bei|i am falle|i am fall) (ihrer|deiner|voller|vollster|großer)? (gefallen|zufriedenheit|begeisterung)',
    `(nur|alle|allen|unsere|unseren|jeder|jeden|als|ein|an|von|die) (unsere|unseren|unserer|einer|ein|unser)? (zufriedene|zufriedenen|zufriedener|begeisterte|begeisterten|begeisterter|glückliche|glücklichen|glücklicher) (kunden|kunde|kundin|kundinnen|käufer|käuferin|käuferinnen)`,
    `${condition} (sie|du|ihr|ihnen|dir|das) (auch|ebenfalls|genauso|ebenso|das auch) (so|dieser|unserer|finden|sehen|denken|begeistert|denkst|siehst|findest|geht)`,
    `${condition} (sie|du|ihr) (das|es) (auch|genauso|ebenso) *? (sehen|siehst|finden|findest|empfinden)`,
    `${condition} *? *? *? *? *? *? *? *? ${very}? (zufrieden|gefällt|gefallen|begeistert|überzeugt)`,
  ],
  before: [
    '(bevor|ehe|statt|anstatt|anstelle|vorab|vor) (sie|du|ihr|einer|eine|ihrer|ihre|deiner|der|dem|abgabe|verfassen|veröffentlichung|dass|mit|öffentlich|auf|gleich|uns)',
  ],
  'satisfied-question': [
    '(hin und weg|begeistert|verliebt|zufrieden|glücklich|alles bestens|alles super|alles gut|liebe auf den ersten blick)',
    '(sitzt|sitzen|passt|passen|saß) (er|sie|es|alles|die|der|das)? *? *? (wie angegossen|perfekt|wunderbar|gut)',
    '(macht|machen|bringt) (er|sie|es|der|die|das|{{}}) *? *? *? *? (schöner|besser|leichter|freude|glücklich|angenehmer)',
    `(sind|waren|bist|warst|seid|wart) ${you} (mit|von|über)? *? *? *? *? ${very}? ${content}`,
    `${you} (sind|waren|bist|warst|seid|wart) (mit|von|über)? *? *? *? *? ${very}? ${content}`,
    `${very}? ${content} (mit|von|über|bisher|soweit|mit dem)`,
    '(zufrieden|begeistert|glücklich|überzeugt)',
    `(gefällt|gefallen|gefiel|schmeckt) (${toYou}|es|${some})`,
    `(hat|haben) (${toYou}|es|${some}|alles) *? *? *? *? (gefallen|geschmeckt|zugesagt|begeistert|überzeugt|geklappt|erwartungen *|funktioniert)`,
    `(${some}|{{}}|es) *? *? (gefällt|gefallen) (${toYou})`,
    `(konnten|konnte|haben|hat) (wir|${some}) *? *? *? (sie|dich|euch|${your} *) *? *? (überzeugen|begeistern|überzeugt|begeistert|zufriedenstellen|erfüllen|erfüllt|übertreffen|übertroffen)`,
    `(entspricht|entsprach|erfüllt|erfüllte) *? *? *? (erwartungen|vorstellungen|erwartung)`,
    `(ist|war|hat|lief|verlief|sind|waren)? (alles|${some} * *?) *? *? (${fine}|zufriedenstellend|wie erwartet|wie gewünscht|zu ihrer|zu deiner|nach wunsch|zur zufriedenheit)`,
    '(alles|(ihr|ihre|deine|dein|die|das|der) (bestellung|produkt|artikel|ware|einkauf|kauf)) *? *? *? (i am ordnung|in ordnung)',
    `(lieben|liebst|mögen|magst|liebt|mögt) ${you} (${some}|es|{{}})`,
    '(freude|spaß) (an|mit|daran|gehabt)',
    '(haben|hast|hatten) (sie|du|ihr) (viel|so viel)? (freude|spaß|gefallen)',
    '(gute|tolle|positive|schöne) (erfahrung|erfahrungen|eindruck)',
  ],
  'question-lead': [
    `(sind|waren|haben|hat|ist|war|hatten|konnten|konnte|sie|du|ihr|${toYou}|bist|warst|seid|hast|habt|schon|bereits|so|na|und|auch|wirklich|ja|hallo|hi|hey|liebe|es|${the}|${our}|${one}|alles|mit|doch|noch|guten|tag)`,
  ],
  willing: [
    `(magst|mögen|mögt|möchten|möchtest|lieben) ${you} ${upTo(16)} (bewerten|rezensieren|schreiben|hinterlassen|geben|abgeben|teilen|sagen|erzählen|verraten|helfen|beurteilen|unterstützen|mitmachen|dalassen|loswerden|verfassen|berichten|posten|mitteilen|wissen|zurückgeben|umtauschen|behalten|bestellen|nehmen|opfern)`,
    '(gern|gerne|bereit|dazu) (bereit|dazu|teilen|mitteilen|abgeben|schreiben|hinterlassen|bewerten|weitergeben)',
    '(gefallen) (tun|tust|tut|täten|tätest|erweisen|erweist)',
    '(zufrieden) mit (dem|der) (entwurf|vorschau|korrekturabzug|vorschlag|layout|gravur)',
    '(überzeugt|begeistert) (sie|die|der|das|durch|mit)',
  ],
  'supposed-question': [
    `(hat|haben|tut|tun|hilft|helfen|funktioniert|funktionieren|passt|passen|sitzt|sitzen|leistet|leisten|macht|machen|erleichtert|hält|bringt) (${some}|es|er|sie|alles|{{}}) *? *? *? *? (geholfen|gedient|funktioniert|gepasst|dienste|ihnen|dir|euch|freude|spaß|wie|gut|bewährt|gelohnt|erleichtert|gehalten)`,
    `(haben|hast|hatten|habt) ${you} *? *? *? (freude|spaß|erfolg)`,
  ],
  'glad-reply': [
    '(super|toll|prima|klasse|wunderbar|großartig|perfekt|fantastisch|spitze|hervorragend|ja|bestens|genial|cool|sehr gut|sehr schön|wie schön|na dann|juhu)',
    '(das|dies) (ist|freut|wäre|hören) (uns|super|toll|prima|klasse|wunderbar|großartig|schön|perfekt|fantastisch|wir|ja)',
    '(freut uns|es freut uns|das freut uns|da freuen wir uns)',
  ],
  'opposite-question': [
    '(schlecht|unzufrieden|enttäuscht|nicht|falsch|mangelhaft|missfallen|missfällt|störte|gestört|ärger|kritik|weniger|unglücklich|negativ)',
  ],
  'if-so': [
    '(wenn|falls|sofern) (ja|dem so|das so|dies so|das der fall|dies der fall|das zutrifft|dies zutrifft|es so)',
    '(in|i am) (diesem|dem) (fall|falle)',
    '(sollte|ist|trifft) (das|dies|dem) (so|der|zu|zutreffen)',
    'dann',
  ],
  courtesy: [
    '(zeit|moment|minute|minuten|augenblick|sekunden|lust|gelegenheit|muße|ruhe|luft|fünf minuten|kurz|kurze)',
    '(möchten|möchtest|möchtet|wollen|willst|wollt|gern|gerne|können|könnten|kannst|könntest|dürfen|würden|würdest|würdet|bereit|mögen sie|wünschen|entscheiden|bereit erklären|einverstanden)',
    '(sie|du|ihr) (mögen|magst|mögt|dazu|uns|sich|dir|euch|kurz|uns dabei)',
    '(erhalten|bekommen|angekommen|ausprobiert|probiert|getestet|testen|benutzt|benutzen|verwendet|verwenden|genutzt|nutzen|eingetroffen|da ist|da war|geliefert|zugestellt|ausgepackt|aufgebaut|montiert|eingebaut|installiert|gelesen|getragen|kennengelernt|kennen gelernt|eingewöhnt|gesammelt|gebildet|ausprobieren|ankommt|ankam|vertraut|erlebt|eingerichtet|in betrieb|i am einsatz|in händen|in gebrauch|in ruhe|probieren konnten)',
    '(noch nicht|schon|bereits|möglich|übrig|passt|recht ist|nichts ausmacht|nichts dagegen|danach|lieber|noch keine|noch kein)',
    '(frage|fragen|problem|probleme|fehlt|beschädigt|defekt|hilfe|anliegen|etwas|mangel|mängel|schwierigkeiten)',
    `(wenn|falls|sofern) (sie|du|ihr) *? *? (${one}|${your}|uns|kurz) *? *? ${review}`,
    `(wenn|falls|sofern) (sie|du|ihr|jemand|kunden|käufer|andere) *? *? *? (bewerten|bewertest|bewertet|rezensieren|bewerteten)`,
  ],
  'asking-whether': [
    '(wissen|fragen|erfahren|mitteilen|interessiert|prüfen|nachfragen|sichergehen|hören|sehen|sagen|schreiben|sicherstellen|vergewissern|bestätigen|fragt|frage) *? ob',
    `(hoffentlich|sicher|bestimmt|vielleicht|vermutlich|natürlich|sicherlich) (sind|hat|waren|gefällt|haben|konnten|konnte|ist|war|gefallen|bist|seid|schmeckt)`,
    `wie (gut|sehr|zufrieden)? (gefällt|gefallen|zufrieden|hat|haben|finden|waren|sind|gefiel|schmeckt|war)`,
    '(hat|haben|sind|waren) (sie|ihnen|dir|du) (schon|bereits) (gefragt|wissen)',
  ],
}
