import type { Phrases } from './family.ts'
import { inflected, you, your } from './inflected.de.ts'
import { upTo } from './up-to.ts'

const change =
  '(ändern|änder|abändern|umändern|löschen|lösche|lösch|löscht|entfernen|entferne|entfernt|überdenken|überdenke|überdenkt|überarbeiten|überarbeite|korrigieren|korrigiere|aktualisieren|aktualisiere|bearbeiten|bearbeite|revidieren|revidiere|anpassen|berichtigen|verbessern|verbessere|erhöhen|widerrufen|widerrufe|streichen|streiche|zurückziehen|zurücknehmen|modifizieren|aufwerten|überprüfen|editieren|heraufsetzen|updaten|umschreiben|neu schreiben)'
const after =
  '(ändern|änderst|änderten|abändern|abzuändern|umändern|löschen|löschst|löschten|entfernen|entfernst|überdenken|überdenkst|überarbeiten|korrigieren|korrigierst|aktualisieren|aktualisierst|bearbeiten|revidieren|anpassen|anzupassen|berichtigen|verbessern|aufbessern|aufzubessern|erhöhen|anheben|anzuheben|widerrufen|streichen|zurückziehen|zurückzuziehen|zurückziehst|zurücknehmen|zurückzunehmen|zurücknimmst|herausnehmen|herauszunehmen|rausnehmen|runternehmen|runterzunehmen|modifizieren|aufwerten|aufzuwerten|heraufsetzen|heraufzusetzen|hochsetzen|hochzusetzen|hochstufen|umwandeln|umzuwandeln|editieren|updaten|umschreiben|umzuschreiben|neu schreiben|abmildern|offline nehmen|offline zu nehmen|rückgängig machen|rückgängig zu machen|verschwinden lassen|vom netz nehmen|richtigstellen|richtigzustellen|zurechtrücken|zurechtzurücken|geradezurücken|nachbessern|nachzubessern|ausbessern|auszubessern|umändern|umzuändern|abschwächen|abzuschwächen|aufheben|aufzuheben|tilgen|beseitigen|hinaufsetzen|hinaufzusetzen|stornieren|annullieren|entschärfen|relativieren|austauschen|auszutauschen|nachjustieren|verändern|verändert|rausnimmst|runternimmst|wegnehmen|wegzunehmen|wegmachen|neutralisieren)'
const done =
  '(gelöscht|geändert|abgeändert|entfernt|angepasst|zurückgezogen|zurückgenommen|aktualisiert|korrigiert|überarbeitet|verbessert|überdacht|revidiert|angehoben|erhöht|widerrufen|gestrichen|herausgenommen|runtergenommen|aufgewertet|hochgesetzt|heraufgesetzt|berichtigt|offline|verschwunden|umgewandelt)'
/** Not the way that leads somewhere. */
const gone =
  '(weg (ist|sind|wird|wäre|wären|sein|sei|kommt|kann|könnte|muss|müsste|soll|sollte|haben|zu haben)|(ist|sind|wäre|wären|wird|muss|müsste|soll|sollte|kann|könnte|bitte|sofort|ganz|heute|morgen|endlich) weg)'
const noun =
  '(bewertung|bewertungen|rezension|rezensionen|feedback|verkäuferbewertung|händlerbewertung|sterne|sternebewertung|kommentar|beurteilung|rückmeldung)'
const adjective = inflected(
  'negativ schlecht kritisch alt bisherig ursprünglich abgegeben erst veröffentlicht niedrig neutral',
)
const soft =
  '(bitte|doch|auch|endlich|dort|ihrerseits|freundlicherweise|daher|deshalb|noch|nun|jetzt|einfach|eventuell|vielleicht|gern|gerne|noch einmal|nochmal|nochmals|wieder|einmal|dann|also|schnell|kurz|bald)'

/** What was written, where the sentence before names the review. */
const piece =
  '(text|eintrag|beitrag|kommentar|passage|satz|äußerung|aussage|behauptung|kritik|geschriebene|wortlaut|darstellung|note|einser|stern|sterne)'
const visible =
  '(zu sehen|zu lesen|zu finden|sichtbar|lesbar|abrufbar|online|auffindbar|vorhanden|erscheint|auftaucht|dasteht|da ist|angezeigt)'

/** Between "nehmen Sie es" and "zurück": haste, and no other thing to be taken. */
const soon =
  '(bitte|doch|daher|deshalb|noch|nun|jetzt|einfach|dann|also|wieder|auch|umgehend|sofort|heute|heut|morgen|bis|zum|spätestens|binnen|innerhalb|von|in|den|nächsten|#|stunden|tagen|tage|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|wochenende|monatsende|dort|da|endlich|freundlicherweise|gleich|schnell|gern|gerne|vom|netz)'

/** Asking for a review to be changed or taken down. */
export const changeDe: Phrases = {
  'change-verb': [
    `(stornierung|aufhebung|annullierung|rückziehung|tilgung) (der|ihrer|deiner|dieser|von) *? ${noun}`,
    `(tilgen|tilge|tilgt|aufheben|annullieren|stornieren|storniere) ${you}? ${soft}? (${your}|die|diese) ${adjective}? ${noun}`,
    `(nehmen|nimm|nehmt|nimmst) ${you}? ${soft}? (${your}|die|diese|den|diesen) ${adjective}? ${noun} ${upTo(6)} (von|aus) (der|unserer) (seite|produktseite|artikelseite|angebotsseite)`,
    `(nehmen|nimm|nehmt) ${you}? ${soft}? ${your} ${adjective}? ${noun} (von|aus|vom) (unserem|unserer|dem|der)`,
    `(schreiben|schreibe|schreib|schreibst|formulieren|formulier|fassen) ${you}? ${soft}? ${soft}? (${your}|die|diese|das) ${adjective}? ${noun} ${upTo(3)} (um|neu)`,
    `(ziehen|zieh|zieht|stampfen|nehmen|nimm) ${you} ${soft}? ${soft}? ${soft}? (${your}|die|diese|das|den|diesen) ${adjective}? *? ${noun} ${upTo(4)} (ein|runter|herunter|heraus|raus|zurück|vom netz)`,
    `(solange|so lange) (${your}|die|das|diese|dieses) ${adjective}? *? ${noun} ${upTo(5)} (online|bestehen|öffentlich|sichtbar|da|dort)? (ist|bleibt|steht|sind|bleiben|stehen)`,
    change,
    `ändere (bitte|doch|${your}|deine|die|das|diese|es|jetzt|du|sie|noch|daher|also)`,
    `(nimmst|nehmen|nimm|ziehst|setzt|setzen|holst|bringst|schaffst|nehmt) ${you} ${soft}? ${soft}? (${your}|die|diese|das|dieses|den|diesen) ${adjective}? *? ${noun} *? *? *? (zurück|heraus|raus|runter|herunter|weg|hoch|rauf)`,
    `(nehmen|nimm|nehmt) ${you}? ${soft}? ${soft}? (${your}|die|diese|das|dieses|den|diesen) ${adjective}? *? ${noun} *? *? *? (raus|heraus|weg|aus dem netz)`,
    `(ziehen|zieh|zieht|nehmen|nimm|nehmt|setzen|setz|setze|stufen|passen|pass|passe|passt|heben|heb|bessern|werten|machen|lassen) ${you}? ${soft}? ${soft}? (${your}|die|diese|das|dieses|den|diesen) ${adjective}? *? ${noun} *? *? *? *? *? (zurück|heraus|raus|runter|herunter|herauf|hoch|an|auf|um|rückgängig|verschwinden|offline|vom netz|aus dem netz)`,
    `(löschung|änderung|anpassung|entfernung|rücknahme|zurücknahme|richtigstellung|bereinigung|neufassung|streichung|abmilderung|korrektur|überarbeitung|aktualisierung|berichtigung|abänderung|verbesserung|revision|überprüfung|rückzug)`,
    `(weg|runter|raus) mit`,
  ],
  'change-verb-after': [
    'aus der welt (zu)? (schaffen|schafften|räumen|schaffst)',
    'vom tisch',
    '(gehört|gehören|muss|müssen|kann|soll|sollte|möge) (da|dort|endlich|bitte|jetzt|also)? (weg|raus|runter|verschwinden)',
    '(so|noch) (stehenbleiben|stehen bleiben|stehen|dastehen) (muss|müssen|soll|sollen|sollte|darf)',
    'stehenbleiben (muss|müssen|soll|sollen)',
    '(in die hand|unter die lupe) (zu)? (nehmen|nimmst|nehmt)',
    '(noch einmal|nochmals|nochmal) (zu)? (durchgehen|durchzugehen|durchlesen|drüberschauen|überfliegen)',
    '(offline|herunter|raus|runter|weg) (zu)? (nehmen|stellen|machen)',
    '(von|aus|vom) (der|dem|unserer|ihrer|amazon|netz|internet) *? *? (zu)? (nehmen|entfernen|löschen|holen|streichen)',
    '(neu|nochmals|noch einmal|nochmal) (zu)? (fassen|formulieren|verfassen|bewerten|abgeben|abzugeben|vergeben|aufsetzen|anzusehen|ansehen|anschauen|anzuschauen)',
    '(durch|gegen) (eine|einen) *? *? (zu)? (ersetzen|ersetzt|ersetzst|tauschen|auszutauschen|austauschen)',
    after,
  ],
  'change-past': [done],
  'change-pronoun': [
    // Everyday words for taking back.
    `(den|ihren|deinen|diesen) (beitrag|text|eintrag|kommentar|satz) ${upTo(3)} (einkassieren|tilgen|ausradieren|zurückholen|einstampfen|wegnehmen|abhängen|austauschen)`,
    `(tilgen|tilge|nehmen|nimm) ${you}? (die|den|das|ihre|deine|ihren|deinen) (rezension|bewertung|eintrag|beitrag) ${upTo(3)} (bitte|also|herunter|heraus|ab)`,
    `(diese|dieser) (eine|einen|negative|schlechte|unfaire)? bewertung ${soft}? (zu)? ${after}`,
    `(text|beitrag|kommentar|wortlaut) ${upTo(4)} (heutigen|jetzigen|neuesten) stand ${upTo(3)} (anpassen|anzupassen|anpassten|angleichen|anzugleichen|angeglichen)`,
    `(entfernen|entferne|entfernt|löschen|lösche|lösch|löscht|streichen|streiche|tilgen|ändern|ändere|korrigieren|korrigiere|berichtigen|überarbeiten|bereinigen) ${you}? ${soft}? ${soft}? (den|die|das|diesen|diese|dieses|ihren|ihre|deinen) ${piece} *?`,
    `(nehmen|nimm|nehmt|nimmst|ziehen|zieh|zieht|machen|mach|macht) ${you}? ${soft}? ${soft}? (den|die|das|diesen|diese|dieses|ihren|ihre|deinen) ${piece} ${upTo(4)} (zurück|heraus|raus|runter|herunter|weg|ein|rückgängig|vom netz|offline)`,
    `(den|die|das|der|dieser|dieses|diesen|diese|ihren|ihre|deinen|deine|ihr) ${piece} ${upTo(6)} (zu)? (${after.slice(1, -1)}|verschwindet|verschwände|verschwinden|verschwunden|verschwinde|${done.slice(1, -1)}|angeglichen|anzugleichen|angleichen|nicht mehr ${visible})`,
    `${piece} ${upTo(2)} bitte (weg|raus|runter|verschwinden)`,
    `(sie|es|ihn|das|diese|diesen|dies|die) (bis|binnen|innerhalb|vor|noch) ${upTo(4)} (zu)? ${after}`,
    `(sie|es|er|das|dies|der|die) ${soft}? (dort|da|hier|wieder|bald)? (verschwindet|verschwände|verschwinden|verschwinde|wegkommt|wegkäme|rauskommt)`,
    `(ist|steht|bleibt|findet sich|stehen) (es|sie|die|das|dies|er) ${upTo(6)} noch (immer)? (online|da|dort|sichtbar|abrufbar|zu lesen|i am netz)`,
    `(bitten|ersuchen) (wir|ich)? (sie|dich)? (daher|nun|noch|herzlich|dringend)? um (entsprechende|eine|kurze|umgehende|baldige|sofortige|nochmalige|ihre)? (anpassung|änderung|überarbeitung|korrektur|berichtigung|rücknahme|entfernung)`,
    '(ihre|deine|die) (alte|bisherige|erste|ursprüngliche) *? (zu)? (ersetzen|ablösen|löschen|ändern|überschreiben)',
    `(formulieren|formulier|formuliere|schreiben|schreib|fassen|fass|verfassen) ${you}? ${soft}? (sie|es|das|ihn) ${soft}? ${soft}? (neu|um|anders|freundlicher|milder)`,
    '(ist|sei|steht|sollte|bleibt|wäre) (es|sie|die|das|dies) *? *? noch (online|da|sichtbar|abrufbar|zu lesen)',
    '(mit|um) (einem|einer|ein|eine|nem|ner) *? (update|korrektur|aktualisierung|nachtrag|überarbeitung|änderung) *?',
    `(nimmst|löschst|änderst|ziehst|passt|korrigierst|überarbeitest|entfernst|machst) du ${soft}? (sie|diese|es|das|die) *? *? *?`,
    'um (eine|die|baldige|umgehende|rasche)? (löschung|entfernung|rücknahme|abänderung|löschen)',
    '(deren|dessen) (löschung|änderung|anpassung|entfernung|rücknahme|korrektur|überarbeitung|aktualisierung|berichtigung|abänderung|rückzug)',
    '(mögen|magst|können|könnten|würden|möchten) (sie|du) *? *? *? *? (drübergehen|drüberschauen|drübersehen|nachbessern|neu fassen)',
    '(das|dies|was) *? *? *? (geschriebene|veröffentlichte|gepostete) *? *? *?',
    '(richtigstellung|berichtigung|klarstellung|rücknahme|korrektur|überarbeitung) *?',
    '(nehmen|nimm|nehmt) (sie)? (sie|es|das) *? *? (weg|herunter|raus|heraus|zurück)',
    `(ändern|ändere|löschen|lösche|entfernen|entferne|überdenken|überdenke|überarbeiten|korrigieren|korrigiere|aktualisieren|aktualisiere|revidieren|berichtigen|löscht) ${you}? ${soft}? (sie|diese|es|das|dies) *?`,
    `(sie|diese|es|dies|das|ihn|die|den) ${soft}? ${soft}? (zu)? ${after}`,
    `(${your}|diese|dieses|diesen) (text|zeilen|worte|urteil|wertung|einschätzung|note|sternchen) ${upTo(4)} (zu)? (${after.slice(1, -1)}|anfassen|anfasst|anzufassen|angehen|vornehmen|vornimmst|vorzunehmen|rangehen|gehst)`,
    `(ziehen|zieh|zieht|nehmen|nimm|passen|pass|passe|nehmt) ${you}? ${soft}? (sie|die|diese|es|das|dies|ihn|den) ${`${soon}? `.repeat(5)} (zurück|heraus|raus|runter|herunter|an|offline|aus dem netz)`,
    `(sie|diese|es|dies|das) *? *? ${done} (wird|werden|ist|wurde|haben|hast)`,
  ],
  'change-done': [
    `nicht mehr ${upTo(4)} ${visible}`,
    '(verschwindet|verschwinden|verschwand|fällt weg)',
    gone,
    '(steht|stehen) *? *? *? *? (noch da|noch online|nicht mehr)',
    `${done} (ist|wird|wurde|werden|haben|hast|habt|worden|sein|sind)?`,
  ],
  'change-stars': [
    `bei (den|ihren|deinen|euren) (sternen|sternchen) ${upTo(3)} (nachlegen|nachlegst|nachzulegen|nachbessern|nachziehen|zulegen|aufstocken|etwas tun|was tun|großzügiger)`,
    `(aus|von) (2|3|4|zwei|drei|vier|dem einen|einem) (stern|sternen|sterne)? (bitte|doch|gern|vielleicht)? (4|5|vier|fünf|mehr) (zu)? (machen|werden)`,
    `(verschwindet|verschwinden|verschwände|fällt|entfällt) (${your}|(der|die|das) (#|ein|eins|zwei) (stern|sterne)) ${upTo(3)} (bewertung|rezension|kommentar|text|beitrag|eintrag|sterne|stern|urteil)`,
    `(aus|von) (den|dem|ihren|ihrem|deinen|deinem|euren) (#|ein|einen|einem|zwei|drei|vier)? (stern|sternen|sterne|sternchen) ${upTo(5)} (vier|fünf|4|5|mehr) ${upTo(3)} (werden|machen|machst|macht|gemacht|geworden|werde|würden)`,
    `durch (eine|einen|ein) (freundlichere|mildere|nettere|positivere|wohlwollendere|fairere|freundlicheren|netteren|milderen) (fassung|version|text|bewertung|rezension|worte) (zu)? (ersetzen|ersetzten|ersetzt|ersetzt|austauschen|tauschen)`,
    `(bewertung|rezension|sterne|sternezahl|urteil|kommentar) ${upTo(4)} (rechnung trüge|rechnung tragen würde|gerecht würde|anpassten|anglichen|nachzögen)`,
    `in ${your} *? (bewertung|rezension|sternebewertung|sternezahl|sternen|urteil) ${upTo(2)} (widerspiegelte|widerspiegelten|spiegeln würde|abbildete|abbilden würde|wiederfände|berücksichtigten|nachtrügen|erwähnten|zum ausdruck käme)`,
    `(sterne|bewertung|note|wertung|sternezahl|rezension|sternebewertung|sternchen) ${upTo(11)} nach oben (zu)? (korrigieren|korrigierst|anpassen|anzupassen|setzen|schrauben|ändern|verbessern|ziehen|bringen|bewegen|schieben)`,
    `(was|zeilen|worte|text|sätze) (die|den)? (sie|du|ihr) ${upTo(5)} (geschrieben|veröffentlicht|gepostet|hinterlassen) ${upTo(10)} (netter|freundlicher|positiver|milder|fairer|schöner|wohlwollender|wärmer)`,
    `(ihre|deine|diese) (worte|zeilen) ${upTo(6)} (netter|freundlicher|positiver|milder|fairer|besser|schöner|wohlwollender) ${upTo(2)} (fassen|formulieren|schreiben|umschreiben|gestalten|machen|ausdrücken)`,
    '(ziehen|zieh|zieht|bessern|besser) (sie)? (bitte|doch)? bei (den|ihren|deinen) sternen (bitte|doch|noch)? nach',
    '(sternen|bewertung|rezension) *? (nachziehen|nachzuziehen|nachbessern|nachzubessern)',
    'um (#|ein|einen|zwei) (stern|sterne|sternchen) (zu)? (anheben|anzuheben|erhöhen|verbessern|aufwerten|aufzuwerten|hochsetzen|hochzusetzen|aufbessern|aufzubessern|nach oben)',
    '(ein|einen|noch einen|zwei|#) (stern|sterne|sternchen) (dazulegen|drauflegen|obendrauflegen|draufpacken|zulegen|nachlegen|dazugeben|draufgeben|nachreichen)',
    `(bringen|bring|bringt|setzen) ${you}? ${soft}? ${your} (meinung|urteil|bewertung|rezension|kommentar) ${upTo(5)} stand`,
    `in ${your} *? (bewertung|rezension|sternebewertung|sternezahl|sternen|urteil) *? (niederschlägt|niederschlagen|niederschlüge|widerspiegelt|widerspiegeln|widerspiegeln würde|zu berücksichtigen|nachzutragen|nachtragen)`,
    '(legst|legen|packst|packen|gibst) (du|sie) (noch|vielleicht|bitte)? (noch)? (einen|zwei|ein sternchen|#) *? (drauf|obendrauf|dazu)',
    `${your} (meinung|urteil|bewertung|rezension|sterne|kommentar|beurteilung) ${upTo(11)} auf den *? stand (zu)? (bringen|bringst|setzen)`,
    '(uns|produkt|artikel|es|nachträglich|jetzt|nun) *? (besser|höher) (zu)? (bewerten|einstufen|beurteilen|einzustufen|bewertest)',
    `(stufen|stufe|stuf) ${upTo(6)} (höher|besser) (ein)?`,
    `(mach|machen|macht|mache) ${upTo(4)} aus (den|ihren|deinen|euren)? (#|ein|einem|zwei|drei|vier) (stern|sternen|sterne) *? *? *? (#|fünf|vier|mehr|volle)`,
    `(${your}|das|die) (ehrliches|negatives|kritisches|strenges|hartes|negative|schlechte)? (urteil|einschätzung|meinung|kommentar|wertung|beurteilung|kritik|note) (auf|bei) amazon ${upTo(4)} (zu)? ${after}`,
    '(stern|sterne|sternchen) (mehr|drauf|dazu|obendrauf|zusätzlich) (drin|möglich|geben|vergeben|spendieren|verdient|wert|legen|packen|drauf|sein|wäre|wären|angemessen|gerechtfertigt|fair)',
    `(wäre|wären|geben|gib|gebt|spendieren|verdienen|verdient|vergeben|legen|packen|schenken|sind|ist) ${upTo(6)} (stern|sterne|sternchen) (mehr|drauf|dazu|obendrauf|zusätzlich)`,
    '(sterne|bewertung|note|wertung|sternezahl|rezension|sternebewertung) *? *? *? nach oben (zu)? (korrigieren|korrigierst|anpassen|anzupassen|setzen|schrauben|ändern|verbessern|ziehen)',
    `(korrigieren|korrigiere|setzen|setz|setze|passen|pass|passe|schrauben|schraub|ziehen) ${you}? *? *? *? *? (sterne|bewertung|note|wertung|sternezahl|rezension|sternebewertung) *? *? nach oben`,
    '(aus|von) (den|ihren|deinen) (#|ein|einem|zwei|drei|vier) (stern|sterne|sternen) *? *? *? (#|fünf|vier|mehr) *? *? (werden|machen|werde|gemacht|werdet)',
    '(#|fünf|vier|mehr) (sterne|sternen)? *? (werden|machen) *? aus (den|ihren|deinen)',
    '(auf|zu) (5|fünf|4|vier|volle|die vollen) (sterne|sternen) *? (zu)? (ändern|ändert|ändern|erhöhen|anheben|aktualisieren|anpassen|hochsetzen|setzen|heraufsetzen|verbessern|korrigieren|aufwerten|aufzuwerten|anzuheben|anzupassen|geändert|aktualisiert|hoch|herauf|an)',
    `(ändern|ändere|erhöhen|erhöhe|aktualisieren|aktualisiere|verbessern|korrigieren|passen|setzen|heben) ${you}? *? *? *? *? *? (auf|zu) (5|fünf|4|vier|volle|die vollen|eine bessere|eine positive) (sterne|sternen|bewertung)?`,
    '(in|zu|durch) (eine|einer) (positive|positiven|bessere|besseren|gute|guten|5|fünf) *? (bewertung|rezension)? *? (ändern|umwandeln|umzuwandeln|abändern|verwandeln|zu verwandeln|zu ändern|ersetzen|zu ersetzen|geändert|umgewandelt)',
    `(${your}|die|diese|den) (#|niedrige|niedrigen|schlechte|schlechten|wenigen|zwei|drei|einen|ein)? (sterne|stern|sternebewertung|sternevergabe) ${soft}? (zu)? ${after}`,
    `(sternezahl|sternzahl|punktzahl|sterneanzahl|anzahl der sterne) *? *? (zu)? ${after}`,
    `(überdenken|ändern|korrigieren|erhöhen) ${you}? ${soft}? (${your}|die) (anzahl|zahl|sternezahl|sternzahl|punktzahl)`,
  ],
  'neutral-may': [
    '(sie|du|ihr|kunden|käufer|man|amazon|verkäufer) (können|kannst|könnt|kann|dürfen|darfst|darf) *? *? *? *? *? (ändern|löschen|entfernen|bearbeiten|aktualisieren|anpassen|zurückziehen|überarbeiten|zurücknehmen)?',
    '(können|kannst|könnt|dürfen) (sie|du|ihr) *? *? *? *? *? (ändern|löschen|entfernen|bearbeiten|aktualisieren|anpassen|zurückziehen|überarbeiten|zurücknehmen)?',
    '(möglich|möglichkeit|option|jederzeit|freigestellt|steht es ihnen frei|ihnen überlassen|ihre entscheidung|liegt bei ihnen|obliegt) *? *? *?',
    'wie (sie|du|ihr|man) *? *? *? (bearbeiten|ändern|löschen|entfernen|anpassen|bearbeitet|ändert|löscht|entfernt|anpasst)',
    '(steht|stehen) (es|ihnen) *? *? *? frei',
    '(besteht|haben sie|gibt es) *? *? (möglichkeit|option) *? *? *? *?',
  ],
  request: [
    '(fordern|fordere|dulden|verlangen|verlange|erwarte|ersuche)',
    '(vorschlag|bedingung|voraussetzung|gehen davon aus)',
    '(seien|sei|seid) (sie)? so (gut|nett|lieb|freundlich)',
    '(wäre|wären|wär) (erleichtert|froh|glücklich|beruhigt)',
    '(ändere|lösche|lösch|entferne|korrigiere|überdenke|überarbeite|nimm|zieh) (bitte|doch)? (sie|es|ihn|diese|das|deine|die)',
    '(meinst du|meinen sie|findest du|finden sie) nicht',
    '(formulieren|fassen|schreiben|ändern|löschen|nehmen|ziehen|setzen|überdenken|korrigieren|entfernen) sie (sie|es|ihn|diese|das|dies)',
    'wie (wäre|wär)',
    '(nimmst|löschst|änderst|ziehst|korrigierst|überarbeitest|entfernst) du',
    '(magst|mögen|mögt|hättest|hätten|hättet) (du|sie|ihr)',
    '(sie|du|ihr) (sich|dazu|damit|auch)? (bereit|einverstanden)',
    '(bitte|bitten|bitteschön|gebeten|ersuchen|ersucht|bäten|auffordern)',
    '(könnten|könntest|könntet|würden|würdest|würdet|möchten|möchtest|wären|wärst|wollen|wären) (sie|du|ihr)',
    `(können|kannst|könnt) (sie|du|ihr) *? *? *? (gern|gerne|bitte|vielleicht|eventuell|noch einmal|nochmal|nochmals|überlegen)`,
    '(dankbar|verbunden|freuen|hoffen|hoffe|wünschen|wünsche|schätzen|begrüßen|erwarten|helfen|bedeuten|bedeutet|brauchen)',
    '(müssen|sollten|solltest|musst|sollen|sollst) (sie|du|ihr)',
    '(sie|du|ihr) (müssen|sollten|solltest|musst)',
    '(wäre|wären|wär) (es|das|wir|sehr|so|schön|nett|toll|lieb|super|großartig|uns)',
    '(wäre|wären|wär) *? *? *? *? *? *? (fair|angebracht|gerecht|angemessen|anständig|hilfreich|wichtig|nett|toll|schön)',
    '(so (freundlich|nett|lieb|gut)|gefallen|überlegen|erwägen|erwäge|nachdenken|vielleicht|gern|gerne|denken|lohnt|nachzudenken|gebeten|darüber)',
    '(erst wenn|erst nachdem|erst nach|sobald|nachdem|wenn|falls|solange) (sie|du|ihr|die|ihre|deine|diese)',
    'i am gegenzug',
    '(klicken|gehen|öffnen|rufen) (sie|du)? (auf|zu|in|hier)',
    '(so|hier) (ändern|löschen|entfernen|bearbeiten|können|ändert|löscht)',
    'um (änderung|löschung|anpassung|entfernung|rücknahme|korrektur|eine|die|ihre)',
    `(dass|damit) ${you}`,
    '(wir|ich) (wollen|möchten|würden) *? *? *? (sie|dich|euch|ihnen) *? *?',
  ],
  'request-please': [
    '(bitte|bitten|müssen|ersuchen|ersuche|auffordern|fordern|fordere|verlangen|unverzüglich|umgehend|zwingend)',
  ],
}
