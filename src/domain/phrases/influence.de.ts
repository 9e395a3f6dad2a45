import type { Phrases } from './family.ts'
import { our, you, your } from './inflected.de.ts'
import { upTo } from './up-to.ts'

const review =
  '(bewertung|bewertungen|rezension|rezensionen|feedback|kommentar|text|bewertungstext|überschrift|titel|beurteilung)'
const small =
  '(kleines|kleine|kleiner|kleinen|junges|junge|jungen|kleinem|familiengeführtes|inhabergeführtes|wachsendes|neues|unabhängiges|regionales|lokales)'
const business =
  '(familienunternehmen|familienbetrieb|unternehmen|betrieb|firma|händler|team|shop|manufaktur|start up|startup|geschäft|laden|marke|verkäufer|handwerksbetrieb|familienfirma|familie|werkstatt)'

/** Telling buyers what to write, pleading, and claiming that they must. */
export const influenceDe: Phrases = {
  'review-script': [
    `(schreiben|schreib|schreibt|sagen|sag|erwähnen|erwähne|berichten) ${you}? (bitte|doch|gern|gerne|ruhig|einfach)? (auch|kurz)? dass (der|die|das|wir|unser|unsere|es|alles) ${upTo(5)} (schnell|gut|toll|super|pünktlich|freundlich|zufrieden|perfekt|top|hochwertig|begeistert|einwandfrei|prima|klasse|sicher|schön)`,
    `(fügen|füge|laden|lade|lad|hängen|häng|ergänzen|ergänze|posten|stellen|stell|ladet) ${upTo(7)} (foto|fotos|bild|bilder|video|videos) *? *? (hoch|hinzu|dazu|ein)`,
    `(erwähnen|erwähne|erwähnt|erwähnst|loben|lobe|lobst|betonen|betone|hervorheben|nennen|nenne|nennt) ${you}? *? *? *? *? *? *? *? *? (lieferung|lieferzeit|versand|verpackung|qualität|service|kundenservice|passform|verarbeitung|stoff|material|geschmack|duft|design|preisleistung|preis|geschwindigkeit|haltbarkeit|bedienung|handhabung|produktqualität)`,
    '(beides|dies|das|alles) *? *? in (ihrem|deinem|der|ihrer|deiner) (text|rezension|bewertung|zeilen) *? *? (vorkäme|vorkommt|steht|stünde|auftaucht|erwähnt|lesen|finden)',
    '(rezension|bewertung|text) *? *? (dazu|sowie|plus|mit) (#|zwei|drei|ein paar|einige) (bilder|bildern|fotos|bild|foto|aufnahmen)',
    '(kopieren|kopiere|kopier|übernehmen|übernimm|einfügen|abschreiben|verwenden|verwende|nutzen|nutze|nutzt) (sie|du)? (einfach|gern|gerne|doch|bitte|dazu|dafür)? (bitte|einfach|gern|gerne)? (diesen|folgenden|unseren|den|diese|einen der|dieses|unsere|eine der) (vorgefertigten|folgenden|vorbereiteten|beigefügten)? (text|satz|sätze|mustertext|vorschlag|textvorschlag|vorlage|beispiel|entwurf|formulierung|bewertungstext|zeilen|überschrift)',
    '(kopieren|kopiere|kopier|übernehmen|übernimm) (sie|du)? (ihn|es|den|das|sie) (einfach|gern|gerne|so|bitte)?',
    '(kopieren|kopiere) und (einfügen|fügen|füge)',
    '(mustertext|mustertexte|musterbewertung|beispielbewertung|beispieltext|textvorschlag|textvorschläge|formulierungsvorschlag|formulierungsvorschläge|bewertungsvorlage|textbaustein|textbausteine|formulierungshilfe|vorformulierte|vorformulierten|vorformulierter|bewertungstipps)',
    '(text|satz|sätze|zeilen|formulierung|vorlage|entwurf|bewertung) *? (die|den|der|das) (sie|du) *? *? (verwenden|nutzen|kopieren|übernehmen|einfügen|können)',
    '(vorbereitet|vorgeschrieben|formuliert|aufgesetzt|zusammengestellt|vorformuliert) *? *? *? *? (text|entwurf|vorlage|bewertung|rezension|satz|überschrift|stichworte)',
    '(text|entwurf|vorlage|bewertung|rezension|satz|stichworte) *? *? *? (vorbereitet|formuliert|aufgesetzt|zusammengestellt|vorformuliert|vorgeschrieben)',
    `(tipps|ideen|anregungen|vorschläge|stichworte|leitfaden|hinweise|hilfestellung) (für|zu|zur) (${your}|die|eine|einer|das)? *? (${review})`,
    `(eine)? (gute|hilfreiche|ideale|perfekte|aussagekräftige) ${review} (sollte|enthält|erwähnt|beschreibt|nennt|umfasst|besteht|hat|geht|beinhaltet)`,
    `(${your}|die|eine) ${review} (sollte|muss|müsste|könnte|darf) (*)? *? *? *? (sein|erwähnen|enthalten|beinhalten|beschreiben|nennen|umfassen|haben|hervorheben|eingehen|lauten)`,
    `(erwähnen|erwähne|erwähnst|erwähnt|nennen|nenne|beschreiben|beschreibe|hervorheben|betonen|betone|loben|lobe|zitieren|wiederholen|heben|gehen|geh|nennt) *? *? *? *? *? *? *? (in|i am) (${your}|der|die|einer)? *? (${review})`,
    `(in|i am) (${your}|der|einer) *? ${review} *? *? *? *? *? *? *? (erwähnen|erwähnst|erwähnt|nennen|beschreiben|hervorheben|betonen|loben|eingehen|weglassen|verzichten|verschweigen)`,
    `(gehen|gehe|geh|heben|hebe) ${upTo(5)} (in|i am) (${your}|der|einer) *? ${review} ${upTo(6)} (ein|hervor)`,
    `(keine|kein|nicht|verzichten|ohne|vermeiden) *? *? *? *? *? (in|i am) (${your}|der) *? ${review} (erwähnen|schreiben|nennen|ansprechen|auf|zu erwähnen)?`,
    `(${review}) (mit|inklusive|samt) (einem|ihrem|deinem|mindestens|#|einigen|ein paar)? *? *? (foto|fotos|bild|bildern|video|videos|schlagwörtern|stichworten|keywords|wörtern|sätzen|zeilen)`,
    `(fügen|füge|laden|lade|hängen|ergänzen|ergänze|posten|stellen|hinzufügen|hochladen|ladet) *? *? *? *? (foto|fotos|bild|bilder|video|videos) *? *? *? (zu|in|i am|ihrer|deiner|bei|der|hinzu|hoch|an) *? *? *? (${review})?`,
    `(foto|fotos|bild|bilder|video|videos) *? *? *? *? (${review}) *? (hinzufügen|hochladen|beifügen|hinzu|hoch|anhängen|ergänzen)`,
    '(fotorezension|videorezension|bildrezension|videobewertung|fotobewertung)',
    '(mindestens|wenigstens|mehr als) # (wörter|wörtern|worte|worten|sätze|sätzen|zeichen|zeilen|bilder|fotos)',
    `(beginnen|beginne|beenden|starten|starte) *? *? *? ${review} mit`,
    '(überschrift|titel) (wie|etwa|könnte|zum beispiel|sollte|lautet|z b)',
    '(schlagwörter|schlagworte|schlüsselwörter|keywords|stichwörter) *? *? *? *? (in|i am|für|verwenden|einbauen|nennen)',
  ],
  'review-script-verb': [
    `(schreiben|schreibe|schreib|sagen|berichten|berichte|beschreiben|beschreibe|schildern|erwähnen|erzählen|erzähl|schreibt|erzählt) ${you}? (bitte|doch|dabei|auch|gern|gerne)? (auch|vor allem|besonders|nur|kurz|bitte)? wie (weich|bequem|angenehm|lecker|stabil|hochwertig|praktisch|leise|hübsch|warm|robust|hell|frisch|schick|zuverlässig|zufrieden|begeistert|sehr|kuschelig|scharf|köstlich|handlich|kinderleicht|unkompliziert|freundlich|schickt)`,
    '(erwähnen|erwähne|erwähnt|erwähnst|betonen|betone|betont|hervorheben|unterstreichen|loben|lobe|hervorzuheben|zu erwähnen|zu betonen|eingehen auf|einzugehen)',
    `(heben|hebe) ${you}? (bitte|doch|dabei|besonders)? *? *? *? *? hervor`,
    `(gehen|gehe|geh|geht) ${you}? (bitte|dabei|doch|auch|gern|gerne|ruhig)? (bitte|dabei|doch|auch|gern|gerne|ruhig)? (besonders|vor allem|auch|kurz)? (auf|darauf)`,
    '(schreiben|schreibe|schreib|sagen|berichten|berichte|beschreiben|beschreibe|schildern|schreibt) (sie|du)? (bitte|doch|dabei|auch|gern|gerne)? (auch|vor allem|besonders|nur|kurz|bitte)? (dass|wie (gut|schnell|toll|leicht|einfach|schön)|über (die|den|das|unseren|unsere)|nur|nichts über|nichts zu)',
    '(konzentrieren|konzentriere|beschränken) (sie|dich)? (sich)? *? *? auf',
    '(nicht erwähnen|weglassen|verschweigen|lassen sie *? *? weg|verzichten sie|nichts negatives)',
    '(mindestens|wenigstens) # (wörter|wörtern|worte|worten|sätze|sätzen|zeichen|zeilen)',
  ],
  'review-plea': [
    '(gehen|gehe) (wir|ich) *? *? *? *? (ein|unter|pleite|zugrunde|kaputt)',
    '(wir|ich|laden|betrieb|shop|geschäft|firma|werkstatt|unternehmen) *? *? *? (gehen|geht|gehe) *? *? *? *? (ein|unter|pleite|zugrunde|kaputt)',
    '(pleite|zugrunde) (gehen|geht|gehe|zu gehen)',
    '(nicht)? (hängen|i am stich) *? (lassen|lass|lasst)?',
    '(lass|lassen|lasst) (sie)? uns *? *? nicht (hängen|i am stich|allein)',
    '(riesenfreude|riesige freude|große freude) *? (machen|bereiten)',
    '(angewiesen|angewiesen sind|abhängig|hängt|hängen|lebt|leben|leben wir|steht und fällt|stehen und fallen) *? *? *? (von|auf|davon|mit|darauf|ab|bewertungen|bewertung|rezensionen)',
    '(auf|von|mit) *? *? *? *? (bewertungen|bewertung|rezensionen|rezension|sterne|sternen|feedback|meinung|unterstützung|hilfe) *? *? (angewiesen|abhängig|leben|überleben|lebt|existieren)',
    `(helfen|hilft|hilfst|steigern|steigert|verbessern|verbessert|erhöhen|erhöht|bringt|fördern|fördert|pushen|stärken|stärkt) *? *? *? *? (ranking|verkäufe|verkaufszahlen|umsatz|sichtbarkeit|suchergebnissen|suchergebnisse|absatz|verkaufsrang|platzierung|position|reichweite|wachsen|überleben)`,
    '(ranking|verkäufe|verkaufszahlen|umsatz|sichtbarkeit|absatz|platzierung) *? *? *? *? (helfen|hilft|steigern|steigert|verbessern|erhöhen|sinkt|verbessert|sinken|leidet)',
    '(mithalten|konkurrieren|behaupten|durchsetzen|bestehen|konkurrenz) *? *? *? (gegen|mit|großen|konzernen|zu bestehen|neben)',
    '(gegen|neben|mit) (die|den|der) (großen|konzerne|konzernen|giganten|großkonzerne|billigkonkurrenz|riesen|übermächtige) *?',
    '(bedeutet|bedeuten|bedeutete) (für)? (uns|mir|mich) (die|alles|sehr|unendlich|unheimlich|wahnsinnig|so|die ganze|enorm) (viel|welt|bedeuten|viel bedeuten)?',
    '(bitte bitte|flehen|anflehen|inständig|verzweifelt|betteln|flehentlich|von herzen bitten|auf knien)',
    '(retten|rette|unterstützen|unterstütze|helfen|hilf|helft) (sie|du)? (bitte|doch)? (bitte|uns|unser|unserem|unseren|unsere) *? *? *? (überleben|existenz|traum|weiterzumachen|am leben|familie|jobs|arbeitsplätze|laden|durchzuhalten|zukunft|zu wachsen|zu überleben|weiterzukommen)',
    '(tun|tu|tut|erweisen) (sie|du)? (uns|mir) (bitte|doch)? (bitte|doch)? (einen|den|diesen) *? gefallen',
    '(großen|riesigen|riesen|kleinen) (gefallen|gefälligkeit) *? (tun|erweisen|täten)?',
    `(macht|machen|machst|retten|versüßen|versüßt) (sie)? (uns|mir|${our}) *? *? (tag|woche|monat|riesige freude|unendlich glücklich)`,
    `${our} (job|einkommen|lebensunterhalt|existenz|gehalt|miete|arbeitsplatz|arbeitsplätze|überleben|zukunft|kinder|familie|traum|erfolg|existenzgrundlage) *? *? *? *? (hängt|hängen|abhängig|ab|steht|davon|lebt|spiel|danken|gefährdet|angewiesen|auf dem spiel)`,
    '(existenz|überlebenswichtig|überlebensnotwendig|existenziell|lebenswichtig|lebensgrundlage|ums überleben|kampf ums überleben|herzblut hängt|schließen müssen|aufgeben müssen|dicht machen|zumachen)',
    `(jede|eine|jeder) *? (schlechte|negative|niedrige|fehlende) (bewertung|rezension|stern) *? (schadet|trifft|kostet|zerstört|gefährdet|ruiniert|tut)`,
    '(zählen|bauen|hoffen|vertrauen|setzen|verlassen) (wir)? *? (auf|uns) (sie|dich|ihre (hilfe|unterstützung|großzügigkeit)|deine (hilfe|unterstützung))',
    '(schulden|schuldest) (sie|du)? (uns|mir)',
    '(weiter|weiterhin|über wasser|am markt) (bestehen|existieren|halten|zu bleiben|bleiben können)',
  ],
  'review-duty': [
    `(jeder|jede|alle|sämtliche) (käufer|kunde|kunden|besteller|kundin|käuferin|kundinnen) (muss|müssen|soll|sollte|sollten|hat|haben) ${upTo(7)} (abgeben|bewerten|schreiben|hinterlassen|rezensieren|zu bewerten|abzugeben|zu schreiben)`,
    '(nach|laut|gemäß) (den)? *? *? (bedingungen|regeln|richtlinien|vorgaben|bestimmungen) *? *? (muss|müssen|hat|haben|ist|sind) *? *? *? *? *? *? *? (bewerten|rezensieren|bewertung|rezension|folgen)',
    '(hat|haben) (auf|nach|zu) *? *? (jeden|jedem|jeder|den) *? *? *? *? *? (zu folgen|zu erfolgen|abzugeben)',
    '(amazon|die plattform|marktplatz) (verlangt|fordert|erwartet|möchte|bittet|will|wünscht|schreibt vor|empfiehlt|verpflichtet|benötigt|braucht|fordert von) *? *? *? *? (sie|ihnen|kunden|käufer|dass|jeden|jedem|alle|kundin|dich|uns|bewertung|käufern)',
    '(von|durch) amazon (vorgeschrieben|verlangt|gefordert|erwartet|gewünscht|angefordert|vorgesehen|verpflichtend|erforderlich|angewiesen|gebeten|aufgefordert)',
    '(vorgeschrieben|verpflichtend|verpflichtet|pflicht|obligatorisch|zwingend|vorgeschriebene|vorgeschriebener|pflichtbewertung|bewertungspflicht|unerlässlich|unbedingt erforderlich|zwingend erforderlich)',
    `${you} (müssen|musst|müsst|sollen|haben|sind) *? *? *? *? *? (bewerten|abgeben|hinterlassen|schreiben|zu bewerten|rezensieren|verpflichtet|aufgefordert|gehalten|abzugeben|zu hinterlassen)`,
    `(müssen|musst|müsst) ${you} *? *? *? *? *? (bewerten|abgeben|hinterlassen|schreiben|rezensieren)`,
    '(bestellung|kauf|bestellvorgang|einkauf|transaktion|vorgang|kaufvorgang) *? *? (ist|wird|gilt|kann|erst|wäre) *? *? *? *? (abgeschlossen|beendet|vollständig|komplett|abschließen|abgeschlossen werden)',
    '(bestellung|kauf|bestellvorgang|einkauf|vorgang|kaufvorgang) *? (abzuschließen|abschließen|vollenden|beenden|abschließend|zu vollenden)',
    '(letzter|letzten|fehlender|fehlt nur) (notwendiger|noch)? (schritt|noch ein schritt)',
  ],
  'small-business': [
    `(wir sind|ich bin|sind wir|unterstützen sie|unterstütze|als) (nur|noch|ja|eben)? (ein|eine|einem|einer|einen)? (sehr)? ${small} ${small}? ${business}`,
    `${small} ${business} *? (wie|mit|aus|von|in|und)?`,
    '(kleinunternehmen|familienunternehmen|familienbetrieb|familienfirma|kleinunternehmer|einzelunternehmer|zwei mann betrieb|familiengeführt|inhabergeführt|kleine händler|kleinen händlern|kleinen händler|kleine verkäufer|kleinen verkäufern)',
    '(hilft|helfen) (es|sie)? (uns|unserem|unserer) *? *? (zu wachsen|bekannter|wachsen)',
    '(jede|jeder) (einzelne|einzelner)? (bewertung|rezension|stimme|meinung) (zählt|hilft)',
  ],
}
