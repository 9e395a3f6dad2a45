import type { Phrases } from './family.ts'
import { condition, one, our, some, the, toYou, you, your } from './inflected.de.ts'
import { review, sendingAwayDe, very } from './sending-away.de.ts'
import { upTo } from './up-to.ts'

const content =
  '(zufrieden|glücklich|begeistert|überzeugt|angetan|happy|zufriedengestellt|hingerissen|beeindruckt|entzückt|hin und weg|verliebt)'
const fine =
  '(gut|bestens|super|toll|perfekt|prima|einwandfrei|tadellos|hervorragend|problemlos|reibungslos|wunderbar|klasse|optimal|zuverlässig|großartig|top|okay|ok)'

/** What opens the request behind a condition that has no "wenn": "Sitzt die Hose gut, so schreiben Sie …". */
const thenAsk =
  '(dann|so|bitten|bitte|freuen|freue|würden|würde|schreiben|schreib|lassen|lass|bewerten|bewerte|hinterlassen|hinterlasse|geben|gib|wären|wäre|teilen|teile|nehmen|nimm|sagen|sag|erzählen|erzähl|verraten|helfen|hilf|dürfen|schenken|schenk|wünschen|schreibt|lasst|bewertet|hinterlasst|gebt|teilt|nehmt|sagt|erzählt|helft|schenkt|würdest|hau|hauen|empfehlen|empfiehl|rezensieren|rezensiere|verfassen|verfass|posten|laden|zeigen|zeig|gern|gerne)'
/** How such a condition, or a question, begins. */
const opens =
  '(hält|halten|sitzt|sitzen|läuft|laufen|schmeckt|schmecken|riecht|duftet|klingt|klappt|funktioniert|wirkt|fährt|brennt|leuchtet|wärmt|kühlt|klebt|schneidet|saugt|wächst|wachsen|steht|stehen|liegt|liegen|schläft|schlafen|schläfst|kommt|kommen|kommst|fühlt|fühlen|fühlst|sieht|sehen|macht|machen|bringt|bringen|tut|tun|leistet|leisten|erfüllt|erfüllen|dient|dienen|arbeitet|arbeiten|geht|ist|sind|bist|war|waren|hat|haben|hast|verlief|lief|kam|gelingt|gelingen|spielt|spielen)'
/** How it ends: what only the contented say. */
const pleases =
  '(gut|bestens|super|toll|perfekt|prima|einwandfrei|tadellos|hervorragend|problemlos|reibungslos|wunderbar|klasse|großartig|top|tutti|dicht|trocken|warm|sauber|scharf|gemütlich|bequem|weich|kuschelig|lecker|köstlich|wohl|zurecht|klar|ordentlich|zuverlässig|schick|richtig|freude|spaß|gefallen|geschmack (getroffen)?|gute dienste|gute figur|ganze arbeit|ihren zweck|seinen zweck|versprochen|verspricht|erhofft|wie (erwartet|gewünscht|erhofft|angegossen|geschmiert|am schnürchen|auf wolken|ein baby|noch nie|neu)|ruhiger|besser|leichter|entspannter|wärmer|bequemer|schöner|schneller|bewährt|gelungen|gelohnt|zufrieden|glücklich|begeistert|überzeugt|angetan|happy)'
const subject = `(${some}|${you}|${toYou}|alles|es|er|sich|{{}})`

/** Conditions on the buyer being content, and sending the discontented elsewhere. */
export const satisfactionDe: Phrases = {
  ...sendingAwayDe,
  condition: [
    '(wenn|falls|sofern|sobald|solange|soweit|sollte|sollten|solltest|solltet|vorausgesetzt|weil|nachdem|insofern)',
    `(da|wo|nun da|jetzt da) (${you}|${toYou}|${your})`,
    '(für den|i am|in dem) (fall|falle) dass',
    'unter der (voraussetzung|bedingung)',
  ],
  // "wenn" may tell a time as well: a courtesy behind it, or a first use, makes it one.
  'condition-goods': [
    `(wenn|falls|sofern|solange|vorausgesetzt|sollte|sollten) (dass)? (der|die|das|unser|unsere|unserem|unseren|dein|deine|ihre|dieser|diese|dieses)`,
  ],
  satisfied: [
    '(guttut|gut tut|wohltut|gutgetan|wohlgetan)',
    '(grund|anlass) (zur|zum) (freude|jubel|jubeln|begeisterung|lob)',
    '(kein|keine|keinen|keinerlei) (anlass|grund|gründe) (zur|zu|zum|für|sich) *',
    '(kein|keine|keinen|keinerlei) (beanstandung|beanstandungen|mängel|klagen|beschwerden|einwände|reklamationen)',
    '(rund|glatt|gut|prima|super|top|bestens|reibungslos) (läuft|lief|klappt|funktioniert|flutscht|schmeckt|hält|wirkt|aussieht|riecht|klingt|steht)',
    '(zurecht|zurechtkommen|zurechtkommst|zurechtgekommen|klarkommen|klarkommst|wohlfühlen|wohlfühlst)',
    '(gute figur|gute dienste|ganze arbeit|ins schwarze|gefallen (daran|an|gefunden)|freude (an|daran|gefunden))',
    '(schlafen|schläfst|sitzen|sitzt|laufen|läufst|liegen|liegst|fahren|fährst|kochen|kochst|fühlen|fühlst|arbeiten|trainieren|trainierst|sehen|hören) *? *? *? (besser|bequem|wunderbar|herrlich|himmlisch|wohl|erholt|wie auf wolken|wie ein baby|wie noch nie)',
    `(${some}|es|ihn|alles|sie) *? *? *? mag`,
    '(lächeln|strahlen|freude|staunen) *? *? (entlockt|beschert|geschenkt|gebracht|gemacht|bereitet)',
    '(hilfreich|nützlich|gelungen|praktisch|schön|lecker|angenehm|bequem|überzeugend|empfehlenswert|liebenswert|wertvoll) (finden|findest|findet|fanden|fandest|war|waren|ist|sind)',
    '(leistung|service|produkt|qualität|ware|artikel|lieferung|arbeit|kauf) *? (einverstanden|glücklich|happy)',
    '(uns|mich) (mögen|magst|mögt|lieben|liebst)',
    `(alles|es|das ganze) ${very}? (passt|gepasst|stimmt|gestimmt|klappt|geklappt|sitzt|rund läuft|läuft)`,
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
    `${opens} ${subject} ${upTo(6)} ${pleases} *? ${thenAsk}`,
    `(hat|haben|trifft|traf) ${subject} ${upTo(4)} (geschmack|nerv|erwartungen) (getroffen|erfüllt)?`,
    `(kommen|kommst|kommt) ${you} ${upTo(6)} (zurecht|klar) ${thenAsk}`,
    `wer ${upTo(7)} (freude|spaß|gefallen|glücklich|zurechtkommt|zurecht|genießt|genossen|schätzt|lecker) *? *? *? *? *? (hat|hatte|hatten|findet|fand|gefunden|ist|war|kommt|nutzt|trinkt|isst|trägt|benutzt|spielt|den|der|darf|kann|soll|bitten|laden)`,
    '(unserer|eurer|der|meiner|vielen) (zufriedenen|zufriedener|begeisterten|glücklichen) (kunden|käufer|kundinnen)',
    `(passt|passen|sitzt|sitzen|schmeckt|schmecken|taugt|hält|läuft|funktioniert|wirkt) (${some}|alles|es|er) *? *? *? ${thenAsk}`,
    `(erfüllt|erfüllte|entspricht|entsprach|übertrifft|trifft|übertraf) ${some} *? *? ${your} (erwartungen|vorstellungen|geschmack|wünschen|ansprüchen|ansprüche|wünsche) ${thenAsk}`,
    `(kunden|kundinnen|käufer|käufern|käuferinnen|alle|allen|jeder|jede|jenen|diejenigen|denjenigen|menschen|leute) (die|der|welche) ${upTo(5)} (zufrieden|mögen|mag|lieben|liebt|begeistert|überzeugt|glücklich|freude|spaß|schätzen)`,
    `(kunden|kundinnen|käufer|käufern|käuferinnen|alle|allen|jedem|jenen|diejenigen|denjenigen|menschen|leute) (denen|dem|welchen) ${upTo(5)} (gefällt|gefallen|schmeckt|geschmeckt|zusagt|zugesagt|passt|gepasst|geholfen|freude|spaß|hilft)`,
    `(sagt|sagen|sagte) ${some} *? *? ${toYou} *? zu`,
    `(sagt|sagen|sagte) ${toYou} ${upTo(5)} zu`,
    `(haben|hast|habt) ${you} (grund|anlass) (zur|zu|für) (freude|zufriedenheit|lob)`,
    `(ist|war|lief|läuft|klappt|passt|stimmt|funktioniert|hat) (alles|soweit alles) *? *? (${fine}|geklappt|gepasst|funktioniert|gestimmt) *? (dann|so|bitten|freuen|würden|schreiben|schreib|lassen|lass|bewerten|bewerte|hinterlassen|hinterlasse|geben|gib|wären|schreibt|lasst|bewertet|hinterlasst|gebt)`,
    '(ist|war|lief|verlief|läuft|klappt|sind|waren) (alles|soweit|das|die|der|ihr|ihre|dein|deine) *? *? *? (zu|zur) (ihrer|deiner|eurer|vollen|vollsten|völligen) *? zufriedenheit (gewesen|verlaufen|ausgefallen)? (dann|so|bitten|bitte|freuen|würden|schreiben|schreib|lassen|lass|bewerten|bewerte|hinterlassen|hinterlasse|geben|gib|wären|teilen|teile|nehmen|schreibt|lasst|bewertet|hinterlasst|gebt|teilt)',
    '(zufriedene|zufriedenen|begeisterte|begeisterten|glückliche|glücklichen) (kunden|käufer|käufern|kundinnen) *? (bitten|laden|ermuntern|fordern|sollen|sollten|mögen|hinterlassen|freuen)',
    '(zufriedene|begeisterte|glückliche) (kunden|käufer|kundinnen) (bitte|bewerten|können|dürfen|schreiben)',
    '(bringt|macht|gefällt|schmeckt|passt|hält|sitzt) (er|sie|es|ihnen|dir|die|der|das) *? *? *? *? (freude|spaß|glücklich|gut|schöner)? (gehen|geh|schreiben|schreib|dann|so|lassen|lass|freuen|bitte|schreibt|lasst)',
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
    `(nur|alle|allen|unsere|unseren|jeder|jeden|als|ein|an|von|die) (unsere|unseren|unserer|einer|ein|unser)? (zufriedene|zufriedenen|zufriedener|begeisterte|begeisterten|begeisterter|glückliche|glücklichen|glücklicher) (kunden|kunde|kundin|kundinnen|käufer|käuferin|käuferinnen|besitzer|besitzerin|nutzer|nutzerin|träger|trägerin|anwender|anwenderin|leser|leserin|genießer|fan)`,
    `${condition} (sie|du|ihr|ihnen|dir|das) (auch|ebenfalls|genauso|ebenso|das auch) (so|dieser|unserer|finden|sehen|denken|begeistert|denkst|siehst|findest|geht)`,
    `${condition} (sie|du|ihr) (das|es) (auch|genauso|ebenso) *? (sehen|siehst|finden|findest|empfinden)`,
    `${condition} *? *? *? *? *? *? *? *? ${very}? (zufrieden|gefällt|gefallen|begeistert|überzeugt)`,
  ],
  before: [
    '(bevor|ehe|statt|anstatt|anstelle|vorab|vor) (sie|du|ihr|einer|eine|ihrer|ihre|deiner|der|dem|abgabe|verfassen|veröffentlichung|dass|mit|öffentlich|auf|gleich|uns)',
  ],
  'satisfied-question': [
    `(frisst|fressen|isst|essen|trinkt|trinken|trägt|tragen|nutzt|nutzen|spielt|spielen|benutzt|schläft) ${subject} *? *? *? *? (gern|gerne|täglich|viel|am liebsten)`,
    '(grund|anlass) (zur|zu|zum|für) (freude|jubel|jubeln|lob|begeisterung)',
    '(spricht|sprach|sagt|sagte) (sie|dich|euch|ihnen|dir) *? *? *? *? (an|zu)',
    `(überzeugt|begeistert|erfreut|verwöhnt|beeindruckt) (sie|dich|euch) ${some} *`,
    `(waren|war) (wir|ich) *? (gut|super|schnell|toll|top|freundlich)`,
    `${opens} ${subject} ${upTo(6)} ${pleases}`,
    `(sie|du|ihr) (schlafen|schläfst|sitzen|sitzt|laufen|läufst|liegen|liegst|fühlen|fühlst|kommen|kommst) ${upTo(5)} ${pleases}`,
    `(hat|haben) (alles|${some}) *? *? *? *? (gepasst|gestimmt|hingehauen|gehalten|gelohnt|gemundet|überzeugt|gefreut|gut getan)`,
    `${very} ${content}`,
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
    '(gut|heil|sicher|unversehrt|wohlbehalten|pünktlich|problemlos|einwandfrei|reibungslos) *? *? (angekommen|eingetroffen|geliefert|zugestellt)',
    `(magst|mögen|mögt|möchten|möchtest|lieben) ${you} ${upTo(16)} (bewerten|rezensieren|schreiben|hinterlassen|geben|abgeben|teilen|sagen|erzählen|verraten|helfen|beurteilen|unterstützen|mitmachen|dalassen|loswerden|verfassen|berichten|posten|mitteilen|wissen|zurückgeben|umtauschen|behalten|bestellen|nehmen|opfern)`,
    '(gern|gerne|bereit|dazu) (bereit|dazu|teilen|mitteilen|abgeben|schreiben|hinterlassen|bewerten|weitergeben)',
    '(gefallen) (tun|tust|tut|täten|tätest|erweisen|erweist)',
    '(zufrieden) mit (dem|der) (entwurf|vorschau|korrekturabzug|vorschlag|layout|gravur)',
    '(überzeugt|begeistert) (sie|die|der|das|durch|mit)',
  ],
  'supposed-question': [
    // "We hope that it …. In that case": whatever is hoped for.
    '(hoffen|hoffe|hoffentlich) *? *?',
    `(hat|haben|tut|tun|hilft|helfen|funktioniert|funktionieren|passt|passen|sitzt|sitzen|leistet|leisten|macht|machen|erleichtert|hält|bringt) (${some}|es|er|sie|alles|{{}}) *? *? *? *? (geholfen|gedient|funktioniert|gepasst|dienste|ihnen|dir|euch|freude|spaß|wie|gut|bewährt|gelohnt|erleichtert|gehalten)`,
    `(haben|hast|hatten|habt) ${you} *? *? *? (freude|spaß|erfolg)`,
  ],
  'glad-reply': [
    '(yeah|yes|yay|juhu|hurra|jawoll|jawohl|top|fein|sehr fein|na bitte|na also|super|toll|prima|klasse|wunderbar|großartig|perfekt|fantastisch|spitze|hervorragend|ja|bestens|genial|cool|sehr gut|sehr schön|wie schön|na dann|juhu)',
    '(das|dies) (ist|freut|wäre|hören) (uns|super|toll|prima|klasse|wunderbar|großartig|schön|perfekt|fantastisch|wir|ja)',
    '(freut uns|es freut uns|das freut uns|da freuen wir uns)',
  ],
  // What takes up the answer, whatever was asked.
  'then-reply': [
    'dann',
    '(das|dies) (schreit|verdient|gehört|ruft) *? *? *?',
    '(das|es|dies) (darf|dürfen|sollen|sollten|soll|sollte|können|könnten) (gern|gerne|ruhig|auch|unbedingt)? (alle|andere|anderen|jeder|die|auch)',
    '(sagen|sag|erzählen|erzähl|schreiben|schreib|teilen|teile|geben|gib|zeigen|zeig) (sie)? (es|das|dies) (gern|gerne|doch|bitte|ruhig)? (weiter|anderen|der|den|auf|bei|in)',
  ],
  'open-question': ['(wie|was|welche|welcher|welches|welchen|warum|wofür|womit)'],
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
    `(wenn|falls|sofern) (sie|du|ihr|jemand) ${upTo(8)} (bewerten|bewertest|bewertet|rezensieren|bewerteten|bewertetest|rezensierst)`,
    '(wenn|falls|sofern|sollten|solltest) (sie|du|ihr) *? *? *? (erfahrung|erfahrungen|eindruck|eindrücke|urteil|fazit|gedanken|erlebnis|erlebnisse|einschätzung|worte) *? *? *? (teilen|weitergeben|schildern|mitteilen|hinterlassen|schreiben|veröffentlichen|loswerden|beschreiben|festhalten)',
    '(zeit|moment|minute|minuten|augenblick|sekunden|lust|gelegenheit|muße|ruhe|luft|fünf minuten|kurz|kurze)',
    '(möchten|möchtest|möchtet|wollen|willst|wollt|gern|gerne|können|könnten|kannst|könntest|dürfen|würden|würdest|würdet|bereit|mögen sie|wünschen|entscheiden|bereit erklären|einverstanden)',
    '(sie|du|ihr) (mögen|magst|mögt|dazu|uns|sich|dir|euch|kurz|uns dabei)',
    '(erhalten|bekommen|angekommen|ausprobiert|probiert|getestet|testen|benutzt|benutzen|verwendet|verwenden|genutzt|nutzen|eingetroffen|da ist|da war|geliefert|zugestellt|ausgepackt|aufgebaut|montiert|eingebaut|installiert|gelesen|getragen|kennengelernt|kennen gelernt|eingewöhnt|gesammelt|gebildet|ausprobieren|ankommt|ankam|vertraut|erlebt|eingerichtet|in betrieb|i am einsatz|in händen|in gebrauch|in ruhe|probieren konnten)',
    '(noch nicht|schon|bereits|möglich|übrig|passt|recht ist|nichts ausmacht|nichts dagegen|danach|lieber|noch keine|noch kein)',
    '(weile|zeitlang|gehört|gefahren|gespielt|alltag|zulässt|erlaubt|ergibt|möchte|will|mag|meinung|aufgebraucht|getrunken|gegessen|gekostet|gewaschen|gelaufen|fertig|paar mal|tage|tagen|wochen|nächte|erste|ersten|ersten mal|einsatz|okay|(für (sie|dich|euch)) (in ordnung|i am ordnung|passt))',
    '(frage|fragen|problem|probleme|fehlt|beschädigt|defekt|hilfe|anliegen|etwas|mangel|mängel|schwierigkeiten)',
    `(wenn|falls|sofern) (sie|du|ihr) *? *? (${one}|${your}|uns|kurz) *? *? ${review}`,
    `(wenn|falls|sofern) (sie|du|ihr|jemand|kunden|käufer|andere) *? *? *? (bewerten|bewertest|bewertet|rezensieren|bewerteten)`,
  ],
  'asking-whether': [
    // Whoever cares to write one: "falls du eine Bewertung schreiben magst".
    `(wenn|falls|sofern) (sie|du|ihr|jemand) ${upTo(6)} (schreiben|hinterlassen|abgeben|bewerten|rezensieren|teilen|mitteilen|dalassen|verfassen|erzählen|schildern|helfen|geben|unterstützen) (magst|mögen|mögt|mag)`,
    '(wissen|fragen|erfahren|mitteilen|interessiert|prüfen|nachfragen|sichergehen|hören|sehen|sagen|schreiben|sicherstellen|vergewissern|bestätigen|fragt|frage) *? ob',
    `(hoffentlich|sicher|bestimmt|vielleicht|vermutlich|natürlich|sicherlich) (sind|hat|waren|gefällt|haben|konnten|konnte|ist|war|gefallen|bist|seid|schmeckt)`,
    `wie (gut|sehr|zufrieden)? (gefällt|gefallen|zufrieden|hat|haben|finden|waren|sind|gefiel|schmeckt|war)`,
    '(hat|haben|sind|waren) (sie|ihnen|dir|du) (schon|bereits) (gefragt|wissen)',
  ],
}
