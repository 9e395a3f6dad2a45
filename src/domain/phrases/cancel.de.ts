import type { Phrases } from './family.ts'
import { you } from './inflected.de.ts'
import { upTo } from './up-to.ts'

const cancel =
  '(stornieren|storniere|storniert|stornierst|zu stornieren|stornierten|annullieren|abbrechen|canceln|annulliere|widerrufen)'
const order = '(bestellung|auftrag|einkauf|artikel|order|position|kauf|bestellte|stück|packung|teil|stornierung)'
const request =
  '(stornierung|stornierungsanfrage|stornoanfrage|storno|stornoantrag|stornowunsch|stornierungsantrag|stornierungswunsch|stornierungsanforderung|annullierung)'

/** Words between "können Sie" and "stornieren" that tell what is possible; "bitte" would ask for it. */
const quiet =
  '(ihre|ihren|ihrem|ihr|deine|deinen|deinem|dein|die|den|das|sie|es|bestellung|auftrag|kauf|einkauf|artikel|order|selbst|auch|gern|gerne|noch|natürlich|selbstverständlich|jederzeit|kostenlos|kostenfrei|einfach|direkt|über|unter|in|i|am|konto|kundenkonto|amazon|meine|bestellungen|bis|zum|zur|versand|innerhalb|von|#|stunden|tagen|tage|dann|dort|ohne|angabe|gründen|weiteres|problemlos|komplett|ganz|teilweise|vor|nach|dem|der)'

/** Telling a buyer to cancel, and what is only told about it. */
export const cancelDe: Phrases = {
  'cancel-ask': [
    `(ziehen|zieh|zieht) ${you}? (bitte|doch|einfach)? {{}} ${upTo(5)} zurück`,
    `(holen|hol|nehmen|nimm|holt|nehmt) ${you}? (bitte|doch|einfach)? (die|ihre|deine)? (bestellung|order) {{}}? (bitte|doch|einfach)? (selber|selbst) (raus|heraus|zurück)`,
    `(leiten|leite|leitet|nehmen|nimm|nehmt|führen|führ|führe|stoßen|stoß|lösen|lös) ${you}? ${upTo(7)} ${request} ${upTo(4)} (ein|vor|durch|an|aus)`,
    `(absage|rücktritt|rückzug|storno|stornierung|kündigung|annullierung) ${upTo(3)} von (ihnen|dir|ihrer seite|deiner seite|käuferseite) (aus)? (käme|kommt|kommen|ausginge|ausgeht|ausgehen|erfolgt|erfolgte|erfolgen|veranlasst)`,
    `(ginge|käme|erfolgte|kommt|geht) (der|die|das|ein|eine) (absage|rücktritt|rückzug|storno|stornierung|kündigung|annullierung) ${upTo(4)} von (ihnen|dir|ihrer seite|deiner seite)`,
    `indem ${you} ${upTo(8)} (stornieren|stornierst|storniert|annullieren|canceln|abbestellen|rückgängig machen)`,
    `(bitte|bitten|fordern|fordere|ersuchen|ersuche|raten|könnten|könntest|würden|würdest) ${upTo(7)} (von|vom) ${upTo(2)} (bestellung|kauf|auftrag|vertrag|kaufvertrag) ${upTo(2)} (zurückzutreten|zurücktreten|zurücktritt|abzusehen|abstand)`,
    `(müssen|musst|müsst|sollten|solltest) ${you} ${upTo(5)} (von|vom) ${upTo(2)} (bestellung|kauf|auftrag|vertrag|kaufvertrag) zurücktreten`,
    `(treten|tritt) ${you} ${upTo(3)} (von|vom) ${upTo(2)} (bestellung|kauf|auftrag|vertrag|kaufvertrag) ${upTo(2)} zurück`,
    '(storniere|stornier|annulliere) (dort|hier|da|das|bei|i am|in|über|erst|zuerst|schnell|mal|kurz|einfach|jetzt|und) *?',
    `(vorschlag|idee|lösung|folgendes) (sie|du) (stornieren|stornierst|annullieren|canceln|machen|machst|brechen|brichst|heben|hebst) ${upTo(6)} (rückgängig|ab|auf)?`,
    `(bitte|selbst|selber|könnten|könntest|würden|würdest|gefallen|müssten) ${upTo(7)} aus (ihren|deinen|ihrer|deiner) (bestellungen|bestellung|bestellliste) ${upTo(2)} (rausnehmen|rausnimmst|herausnehmen|herauszunehmen|rauszunehmen|entfernen|entfernst|löschen|löschst|streichen|nehmen)`,
    `(stellen|stell|stelle|reichen|reich|senden|schicken) ${you}? ${upTo(7)} ${request} *?`,
    `(magst|möchtest|möchten|mögen|wollen|willst|könntest|könnten|würdest|würden|kannst|können) ${you} ${upTo(6)} (selbst|selber|auf deiner seite|auf ihrer seite|bei dir|bei ihnen|von dir aus|von ihnen aus|von ihrer seite|von deiner seite|kurz) *? *? *? (stornieren|abbrechen|annullieren|canceln)`,
    '(machen|mach|macht) (sie|du)? (bitte|doch|daher)? von (ihrem|deinem) *? (stornorecht|stornierungsrecht|widerrufsrecht|rücktrittsrecht) gebrauch',
    '(storniere|stornier|annulliere) (bitte|doch|einfach|dann|also)? (die|deine|den|das|diese|eure|deinen|selbst) *?',
    `(machen|mach|heben|heb|lösen|ziehen|zieh|nehmen|nimm|brechen|brich|bestellen|macht|nehmt) ${you}? *? *? (bestellung|kauf|auftrag|einkauf|order|bestellte) ${upTo(5)} (rückgängig|auf|zurück|ab)`,
    `(bitten|bitte|ersuchen|gebeten|müssen|müssten|könnten|könntest|würden|würdest|wäre|wären|dankbar|ersucht|bäten) ${upTo(6)} (bestellung|kauf|auftrag|einkauf|order) ${upTo(7)} (rückgängig zu machen|rückgängig machen|rückgängig machten|zurückziehen|zurückzuziehen|zurücknehmen|zurückzunehmen|aufheben|aufzuheben|abzubrechen|abzubestellen|abbestellen|abblasen|auflösen|aufzulösen)`,
    `(von|durch) (ihnen|sie|dir|dich|ihrer seite|deiner seite) *? *? *? ${request} *? *?`,
    `${request} *? *? *? *? (von|durch|über) (ihnen|sie|dir|dich|ihrer seite|ihre seite|deiner seite|käuferseite) *? *? *? (ausgehen|kommen|erfolgen|veranlasst|ausgelöst|vorgenommen|beantragt|angestoßen|gestellt|eingereicht|durchgeführt)`,
    `(stellst|stellt|stellten|beantragst|beantragt|beantragten|sendest|schickst|schickt|reichst|reicht|veranlasst|veranlassen|startest|löst) *? *? *? *? ${request} *?`,
    '(ziehen|zieh|blasen|blas|nehmen|nimm|nehmt) (sie)? (die|ihre|deine|den|diesen|diese) (bestellung|kauf|auftrag|order) *? *? *? *? *? *? *? (zurück|ab)',
    '(drücken|klicken|tippen|gehen|wählen|drück|klick|tipp|klickt) *? *? *? (auf|bei) *? (artikel|bestellung|auftrag)? (stornieren|stornierung)',
    `(bitte|daher|deshalb) *? *? (stornieren|storniere|storniert|annullieren|canceln) ${you}? *? *? *? ${order}?`,
    `(kannst|könnt|können|könntest|könnten|würdest|würden) ${you} (die|den|das|ihre|ihren|deine|deinen|es|sie)? *? (bitte|vielleicht|eventuell|kurz) *? *? *? *? *? (zu)? ${cancel}`,
    `(stornieren|storniere|storniert|annullieren|canceln) ${you} (bitte|daher|deshalb|doch|nun|ihre|die|deine|den|diese|selbst|jetzt) *? *?`,
    `(bitten|gebeten|bitte|ersuchen|empfehlen|raten|möchten|müssen|würden|würdest|würdet|könnten|könntest|könntet|kannst du bitte|können sie bitte|wäre|auffordern|bäten|dankbar|freuen|hilfreich|hilft|helfen) *? *? *? *? *? *? *? *? (zu)? ${cancel}`,
    `(müssen|musst|müsst|sollten|solltest|müssten) ${you} *? *? *? *? *? (stornieren|annullieren|canceln)`,
    `${you} (müssen|musst|müsst|sollten|solltest|müssten) *? *? *? *? *? (stornieren|annullieren|canceln)`,
    `(beantragen|beantrage|stellen|stelle|senden|sende|reichen|schicken|veranlassen|fordern|initiieren|starten|lösen|einreichen|sendet) ${you}? (bitte|uns|daher|doch|selbst|über|einfach)? *? *? *? *? ${request} *?`,
    `${request} *? *? *? *? (beantragen|stellen|senden|einreichen|anfordern|veranlassen|anzufordern|zu beantragen|zu stellen|einzureichen|vornehmen|vorzunehmen|durchführen|anstoßen|anzustoßen|auslösen|auszulösen|einleiten|einzuleiten)`,
    `(bitten|bitte|ersuchen) *? *? um (eine|die|ihre|deine)? ${request} *?`,
    `(klicken|klicke|wählen|drücken|gehen|klickt) ${you}? *? *? *? *? (stornieren|stornierung|storno) *?`,
    '(erst|sobald|nachdem|wenn) *? *? *? (von ihnen|sie|ihrerseits|du) *? *? *? storniert *?',
    '(bestellung|artikel|auftrag) *? (muss|müsste|soll|sollte) *? *? *? (von ihnen|ihrerseits|durch sie|von dir|käuferseitig) storniert',
    `(selbst|selber|eigenständig|ihrerseits|von ihrer seite) *? *? *? (stornieren|zu stornieren|storniert)`,
  ],
  'cancel-free': [
    // We do it, once the buyer says so.
    `(bitte|kurz|einfach|antwort|bescheid) ${upTo(5)} dann (storniere|stornieren) (ich|wir) *?`,
    `(storniere|stornieren) (ich|wir) (alles|sie|die|den|das|ihre|deine|für)? *?`,
    `(stornieren|storniere|storniert) ${you}? (bitte|deshalb|daher|sie|es|(die|ihre|den|das) *)? (noch|also|vorerst|bitte)? nicht`,
    `${you} (können|kannst|könnt|dürfen|darfst) *? *? *? *? *? *? *? (stornieren|stornierung|beantragen)?`,
    `(können|kannst|könnt|dürfen) ${you} (jederzeit|gern|gerne|auch|selbstverständlich|natürlich|innerhalb|noch|bis|ohne|kostenlos|sie|es|die|den|das|ihre|deine) ${`${quiet}? `.repeat(6)} (stornieren|stornierung|beantragen)`,
    `(möchten|wünschen|wollen|möchtest|willst) ${you} ${`(${quiet}|trotzdem|wirklich|lieber|doch|eine|oder|warten)? `.repeat(6)} (stornieren|stornierung|storniert|warten|lieber)`,
    `(möchten|wünschen|wollen|möchtest|willst) ${you} *? dass wir`,
    `ob ${you}`,
    `(wenn|falls|sofern|sollten|solltest) ${you} ${upTo(8)} (möchten|wollen|wünschen|wünscht|möchtest|willst|nicht|kein|keine|keinen|lieber|anders|brauchen|benötigen|gewünscht|noch)`,
    `(wenn|falls|sofern) ${you} ${upTo(6)} (stornieren|stornierst|storniert haben|storniert hast) (erstatten|bekommen|erhalten|dann|sollten|geht|wird|ist|genügt|so|können|kannst|entstehen|fallen)`,
    `(wie)? (von ihnen)? (gewünscht|wunsch|wunschgemäß|gewünschte|stornierungswunsch|wunsches)`,
    '(ihre|ihrer|deine|deinen|ihren) (stornierung|stornierungsanfrage|stornoanfrage|stornowunsch) *? (wurde|haben|ist|erhalten|bestätigt|von)',
    '(wir|ich|amazon) (stornieren|storniere)',
    `(wir|ich|amazon) (leiten|leite|nehmen|nehme|führen|führe|stoßen|lösen|löse|veranlassen|beantragen|starten) ${upTo(7)} ${request}`,
    `(leiten|nehmen|führen|stoßen|lösen|veranlassen|beantragen|starten) wir ${upTo(7)} ${request}`,
    `(möchten|wollen|wünschen|möchtest|willst) ${you} ${upTo(5)} (zurücktreten|widerrufen)`,
    '(stornierung|storno) (bitte|auf keinen fall)? nicht',
    `(wir|ich|amazon) (heben|hebe|lösen|löse|brechen|breche|ziehen|ziehe|nehmen|nehme|machen|mache|haben|habe|mussten|musste|müssen|werden|werde) ${upTo(9)} (aufheben|aufgehoben|auflösen|aufgelöst|abbrechen|abgebrochen|zurückziehen|zurückgezogen|zurücknehmen|zurückgenommen|rückgängig|annullieren|annulliert|auf|ab|zurück)`,
    '(wir|ich|amazon) (haben|habe|hat|werden|mussten|müssen|können|kann|konnten|wird) *? *? *? *? *? *? *? *? (storniert|stornieren)',
    `(wir|ich|amazon) (haben|habe|hat|werden|können|kann|wird|erhielten) ${upTo(8)} stornierung *? *? (veranlasst|veranlassen|durchgeführt|vorgenommen|bestätigt|übernehmen|erhalten|bearbeitet|gebucht|ausgelöst)`,
    '(haben|werden|müssen|müssten|mussten|können|könnten|würden|sollen|dürfen) wir *? *? *? *? *? *? *? *? (storniert|stornieren)',
    '(nicht|keine|keinesfalls|ohne) *? *? *? (stornieren|zu stornieren|storniert|stornierung|nötig|notwendig|erforderlich)',
    '(sie|du) (baten|wollten|haben|hatten|möchten|wünschen|wünschten|batest) *? *? *? *? *? (stornieren|stornierung|storniert|gebeten)',
    '(spar abo|sparabo|abonnement|mitgliedschaft|zeitschriftenabo)',
    '(oder|lieber|alternativ|stattdessen|möglichkeit|option|frei|recht|jederzeit|behalten|warten (möchten|wollen|oder))',
  ],
}
