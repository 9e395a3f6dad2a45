import type { Phrases } from './family.ts'
import { one, our, some, the, toYou, you, your } from './inflected.de.ts'
import { very } from './sending-away.de.ts'
import { upTo } from './up-to.ts'

export const content =
  '(zufrieden|glücklich|begeistert|überzeugt|angetan|happy|zufriedengestellt|hingerissen|beeindruckt|entzückt|hin und weg|verliebt)'
export const fine =
  '(gut|bestens|super|toll|perfekt|prima|einwandfrei|tadellos|hervorragend|problemlos|reibungslos|wunderbar|klasse|optimal|zuverlässig|großartig|top|okay|ok)'
/** How such a condition, or a question, begins. */
export const opens =
  '(hält|halten|sitzt|sitzen|läuft|laufen|schmeckt|schmecken|riecht|duftet|klingt|klappt|funktioniert|wirkt|fährt|brennt|leuchtet|wärmt|kühlt|klebt|schneidet|saugt|wächst|wachsen|steht|stehen|liegt|liegen|schläft|schlafen|schläfst|kommt|kommen|kommst|fühlt|fühlen|fühlst|sieht|sehen|macht|machen|bringt|bringen|tut|tun|leistet|leisten|erfüllt|erfüllen|dient|dienen|arbeitet|arbeiten|geht|ist|sind|bist|war|waren|hat|haben|hast|verlief|lief|kam|gelingt|gelingen|spielt|spielen)'
/** How it ends: what only the contented say. */
export const pleases =
  '(gut|bestens|super|toll|perfekt|prima|einwandfrei|tadellos|hervorragend|problemlos|reibungslos|wunderbar|klasse|großartig|top|tutti|dicht|trocken|warm|sauber|scharf|gemütlich|bequem|weich|kuschelig|lecker|köstlich|wohl|zurecht|klar|ordentlich|zuverlässig|schick|richtig|freude|spaß|gefallen|geschmack (getroffen)?|gute dienste|gute figur|ganze arbeit|ihren zweck|seinen zweck|versprochen|verspricht|erhofft|wie (erwartet|gewünscht|erhofft|angegossen|geschmiert|am schnürchen|auf wolken|ein baby|noch nie|neu)|ruhiger|besser|leichter|entspannter|wärmer|bequemer|schöner|schneller|bewährt|gelungen|gelohnt|zufrieden|glücklich|begeistert|überzeugt|angetan|happy)'
export const subject = `(${some}|${you}|${toYou}|alles|alle|es|er|sich|{{}})`

/** Questions that only the contented say yes to, and what takes up the answer. */
export const contentedQuestionDe: Phrases = {
  'satisfied-question': [
    `(gehören|gehörst|gehört|zählen|zählst) ${you} (auch|ebenfalls)? dazu`,
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
}
