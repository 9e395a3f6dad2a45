import type { Phrases } from './family.ts'
import { our } from './inflected.de.ts'
import { upTo } from './up-to.ts'

/** Threats, pleas and deadlines laid on a buyer. */
export const pressureDe: Phrases = {
  pressure: [
    '(flehe|anflehe|fleh|bettle|bettele|beschwöre|beschwören|anzuflehen)',
    '(keine|kein|keinen|nicht mehr|kaum) *? *? (löhne|lohn|gehalt|gehälter|miete|rechnungen|raten|mitarbeiter) *? *? *? (zahlen|bezahlen|begleichen|auszahlen|halten)',
    '(offline|vom netz|gelöscht|ausgelistet|heruntergenommen|entfernt) *? *? *? *? (konto|angebot|shop|laden|listing|artikel)',
    '(angebot|shop|laden|listing|konto) *? *? *? (offline|vom netz|ausgelistet|heruntergenommen)',
    `(sobald|wenn|nachdem|falls|sofern) ${upTo(8)} (zurückgezogen|gelöscht|entfernt|geändert|zurückgenommen|angepasst|korrigiert|aktualisiert|abgeändert|verbessert|überarbeitet) (haben|hast|ist|wurde|wird|hat|worden)`,
    '(laden|geschäft|konto|shop) (dicht|zu|schließen|gesperrt)',
    '(auf der straße|arbeitslos|ohne arbeit)',
    '(übergeben|geben|leiten) *? *? *? (anwalt|rechtsanwalt|gericht|juristen)',
    '(ausgelöst|angewiesen|freigegeben|überwiesen|gutgeschrieben) (wird|werden) *? *? (sobald|wenn|nachdem)',
    '(sobald|wenn|nachdem) *? *? *? *? *? (verschwunden|gelöscht|weg|entfernt|zurückgenommen)',
    '(kleines|kleine|kleiner|kleinen|junges|junge|jungen|familiäres|familiengeführtes|inhabergeführtes|neues) (familienunternehmen|familienbetrieb|unternehmen|firma|betrieb|geschäft|shop|laden|team|händler|start|familienfirma)',
    '(familienunternehmen|familienbetrieb|einzelunternehmer|kleinunternehmen|familienfirma|existenz|existenzgrundlage|lebensunterhalt|arbeitsplatz|arbeitsplätze|einkommen|überleben|ruf|ruft)',
    `${our} (job|einkommen|existenz|ruf|miete|chef|chefin|familie|kinder|frau|mann|mitarbeiter|zukunft|geschäft|konto|verkäuferkonto|ranking|statistik|ruft)`,
    '(angewiesen|hängt davon ab|hängen davon ab|abhängig|davon leben|leben davon|(lebe|leben|lebt) von|(macht|machen) *? alles kaputt|alleinerziehend)',
    '(schadet|schaden|geschadet|schädigt|gefährdet|gefährden|ruiniert|ruinieren|zerstört|zerstören|belastet|trifft|treffen|bedroht|kostet uns|verheerend|fatal|katastrophe|katastrophal|wirkt sich|beeinträchtigt)',
    '(gesperrt|sperren|sperrung|sperrt|geschlossen|schließen|schließung|suspendiert|deaktiviert|verlieren|verlust|kontosperrung|auslistung)',
    '(anwalt|rechtsanwalt|anwältin|rechtliche|rechtlichen|rechtsweg|gericht|klage|verklagen|abmahnung|abmahnen|anzeige|polizei|verleumdung|rufschädigung|üble nachrede|schadensersatz|schadenersatz|inkasso|juristisch|juristische)',
    '(innerhalb|binnen|spätestens|bis (morgen|heute|zum|spätestens|freitag|montag|sonntag|ende)) *? *? (#|zwei|drei|24|48)? *?',
    '(frist|umgehend|sofort|unverzüglich|dringend|schnellstmöglich|so schnell wie möglich|schnellstens|asap|ohne verzögerung|auf der stelle)',
    '(melden|meldung|gemeldet) (wir|sie|bei|an) *? amazon',
    '(konsequenzen|andernfalls|ansonsten|sonst|sehen wir uns gezwungen|gezwungen|schwarze liste|sperrliste|keine andere wahl|bleibt uns keine)',
    `(erst|nur) (dann|wenn|nach|nachdem|sobald) ${upTo(8)} (erstatten|erstattung|senden|bearbeiten|weiterbearbeiten|abschließen|überweisen|ersatz|ersetzen|helfen)`,
    '(können|werden|kann) (wir|ich|erst|nur|leider)? *? *? *? *? *? *? (erst|nur|nicht) *? *? (erstatten|erstattung|senden|bearbeiten|weiterbearbeiten|abschließen|abwickeln|weiterhelfen|überweisen|auszahlen|veranlassen) *?',
    '(flehen|verzweifelt|unfair|ungerecht|ungerechtfertigt|unwahr|falsch|tränen|weinen|unberechtigt|unberechtigte|schlaflose|schlaflos|inständig|herzzerreißend|am boden)',
    '(gutschein|gutscheine|geschenkkarte|rabatt|prämie|belohnung|bonus|paypal|geschenk|kostenlos|kostenlose|kostenlosen|gratis|entschädigung|cashback|guthaben|# %|# euro|# €|€ #|aufmerksamkeit|dankeschön)',
    '(erstatten|überweisen|schenken|senden|zahlen|gutschreiben|schicken|veranlassen) (wir|ich) *? *? *? (ihnen|dir|sofort|gern|gerne|den|das|die|umgehend|dann)',
    '(wir|ich) (erstatten|überweisen|schenken|zahlen|gutschreiben|schicken|senden|erstatte|überweise|überweist) *? *? (ihnen|dir|sofort|gern|gerne|den|das|die)',
    '(erhalten|bekommen|erhältst|bekommst) (sie|du)? *? (eine|einen|ein|den|die|ihr|volle|ihre)',
    '(rückerstattung|erstattung|geld|ersatz|ersatzlieferung|zahlung|gutschrift|bestellung|ersatzartikel) *? *? (wird|kann|erfolgt|werden|geht|erst) *? *? (dann|erst|nur|sofort|umgehend|freigegeben|überwiesen|veranlasst|ausgezahlt|erstattet|versendet|nach)',
    '(i am gegenzug|als dank|als dankeschön|als entschädigung|dafür|zum dank|als wiedergutmachung)',
    '(bewertungsschnitt|ranking|statistik|kennzahlen|score|verkaufszahlen|umsatz|durchschnitt) *? *? *? (gesunken|leidet|sinkt|eingebrochen|runter|gefallen|leiden|beschädigt)',
  ],
}
