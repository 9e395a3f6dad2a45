import type { Phrases } from './family.ts'
import { inflected, our, toYou, your } from './inflected.de.ts'

/** Sentences that say nothing of an order. */
export const courtesyPartsDe: Phrases = {
  thanks: [
    '(dank|danke|danken|dankeschön|bedanken|bedanke|dankbar|merci|dankend|dankbarkeit)',
    `(wir|ich) (schätzen|wissen) (${your}|es|sehr|sie|dies) *? *?`,
    '(zu schätzen)',
  ],
  'help-offer': [
    '(bei|für|falls|sollten|wenn|haben|hast|solltest|sofern|bei allen|bei weiteren|noch) *? *? *? *? *? (frage|fragen|anliegen|problem|probleme|problemen|hilfe|unterstützung|unklarheiten|unklar|rückfragen|wünsche|anregungen|unstimmigkeiten|schwierigkeiten|etwas nicht)',
    '(fragen|anliegen|rückfragen|probleme|problemen)',
    `(für ${your.replace('(', '(sie|dich|')}|${toYou}) (da|zur verfügung|zur seite|gern|gerne|jederzeit|behilflich)`,
    '(jederzeit|gern|gerne|immer|stets|rund um die uhr) *? *? *? (für sie da|für dich da|zur verfügung|zur seite|behilflich|weiter|helfen|ansprechbar|erreichbar|ansprechen|melden|kontaktieren|an uns|schreiben|ein offenes ohr)',
    '(für sie|für dich|für euch) (da|erreichbar|bereit)',
    '(zögern|scheuen|zögere|scheue) (sie|du)? *? (nicht|sich nicht|dich nicht)',
    '(antworten|antworte|schreiben|schreib|schreibe|kontaktieren|kontaktiere|antwortet|schreibt) (sie|du|dich)? (sich|uns|einfach|gern|gerne|bitte|jederzeit|mir|dann) *? *? *? *?',
    '(wenden|wende|wendet) (sie|dich)? (sich)? *? *? *? an (uns|unser|unseren)',
    '(melden|melde|meldet) (sie|dich)? (sich)? (bitte|einfach|gern|gerne|jederzeit|dann|bei uns) *? *?',
    '(lassen|lass|lasst) (sie)? (es)? uns (bitte|gern|gerne|einfach|jederzeit)? (es)? wissen',
    `${our} (team|kundenservice|kundendienst|support|serviceteam|service) (hilft|ist|steht|kümmert|freut|antwortet|beantwortet|unterstützt|hat) *? *? *?`,
    '(helfen|hilft|unterstützen|kümmern|beraten) (wir|ihnen|dir|sie|uns)? *? (gern|gerne|sofort|umgehend|weiter|darum|jederzeit)?',
    '(wir|ich) (helfen|beantworten|kümmern|unterstützen|antworten|stehen) *? *? *? *?',
  ],
  'good-wish': [
    '(haben|hast|habt) (sie|du|ihr) (eine|unsere|uns|ein|unser) *? *? *? *? *? *? (glücklich|froh|stolz) gemacht',
    '(hallo|hi|hey|guten (tag|morgen|abend)|sehr geehrte|sehr geehrter|liebe|lieber|servus|moin|grüezi|grüß gott|willkommen|herzlich willkommen|liebes)',
    '(mit)? (freundlichen|freundliche|herzlichen|herzliche|besten|beste|liebe|lieben|viele|schöne|sonnigen|sonnige|vielen) (grüßen|grüße|gruß|gruße|wünschen|wünsche|grüssen|grüsse)',
    '(grüße|grüssen|grüßen|gruß|hochachtungsvoll|mfg|lg|vg|alles gute|bis bald|auf wiedersehen|herzlichst|tschüss|bleiben sie gesund|bleib gesund|ihr|euer|dein) *? *? *? (team|kundenservice|kundendienst)?',
    `${inflected('ihr unser euer dein')} *? *? *? (team|kundenservice|service|kundendienst|familie|mannschaft|crew|shop)`,
    `(wünschen|wünsche) (wir|ich)? ${toYou}? *? *? *? *? *?`,
    `(schönen|schönes|tollen|guten|angenehmen|wunderschönen|erholsamen) (tag|wochenende|abend|woche|feierabend|start|sonntag)`,
    `(viel|viele|ganz viel) (spaß|freude|vergnügen|freuen|genuss|glück|erfolg) *? *? *?`,
    `(hoffen|hoffe|hoffentlich|vertrauen) *? *? *? *? *?`,
    `(${your}|kundenzufriedenheit|die) (zufriedenheit|vertrauen|freude|treue|glück|wohl|unterstützung) *? *? *? (ist|liegt|steht|bedeutet|hat|sind|zu schätzen|am herzen)`,
    '(kundenzufriedenheit|qualität|service|zufriedene kunden|zufriedenheit) (ist|sind|steht|stehen|liegt|wird)',
    '(es|das) (war|ist) (uns|mir) (eine|ein) *? (freude|vergnügen|ehre)',
    `(freuen|freut|freue|stolz|glücklich) (wir|ich|uns|es)? (uns|mich)? (sehr|riesig|dass|auf|darauf|darüber|über|sie|dich|wirklich|ganz)`,
    `(für)? (uns|unser|unsere|unseren) (entschieden|entschieden haben|gewählt|ausgewählt|vertrauen|vertraut|eingekauft|bestellt)`,
    `(bei uns|in unserem shop) (eingekauft|bestellt|gekauft|bestellen|einkaufen|einzukaufen|gelandet|willkommen)`,
    '(entscheidung|vertrauen|einkauf|treue|kauf) (für|in|bei|entgegengebrachte)',
    '(bedeutet|bedeuten) (uns|mir) (sehr)? *? (viel|alles)',
    `(auf ein)? (baldiges)? wiedersehen`,
    `(gratulieren|glückwunsch|herzlichen glückwunsch)`,
    `(wir|${our} team) (geben|legen|arbeiten|bemühen|setzen|lieben|packen|tun|sind stolz) *? *? *? *?`,
    '(toll|schön) dass (sie|du)',
  ],
}
