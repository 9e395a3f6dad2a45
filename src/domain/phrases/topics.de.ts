import type { Phrases } from './family.ts'

/** What a message is about: the order and the buyer, or something else. */
export const topicsDe: Phrases = {
  'service-topic': [
    '(rücksendung|rücksenden|retoure|retournieren|rückgabe|zurücksenden|zurückschicken|erstattung|erstatten|erstattet|rückerstattung|teilerstattung|ersatz|ersatzlieferung|ersatzartikel|ersetzen|umtausch|umtauschen|austausch|rechnung|quittung|mehrwertsteuer|gutschrift|rücksendeetikett|garantie|garantiefall|garantiefälle|garantiefällen|hersteller|gewährleistung|gewährleistungsfall|reklamation|reklamieren|rückruf|reparatur|ersatzteil|ersatzteile|fehlteil|beschwerde)',
    '(fehlt|fehlen|fehlte|fehlten|gefehlt|fehlende|fehlendes|beschädigt|beschädigte|schaden|kaputt|zerbrochen|defekt|defekte|mangelhaft|falsch|falsche|falscher|verloren|verzögerung|verzögert|verspätet|verspätung|problem|fehler|leid|entschuldigung|entschuldigen|leider|unannehmlichkeiten|bedauern)',
    '(adresse|anschrift|hausnummer|telefonnummer|gravur|gravieren|personalisierung|personalisiert|personalisieren|korrekturabzug|entwurf|druckfreigabe|schreibweise|initialen|maße|spannung|lieferadresse)',
    '(zoll|zollamt|zollgebühren|termin|liefertermin|montage|installation|monteur|techniker|aufbau|abholung|abholen|depot|zeitfenster)',
    '(sie (fragten|schrieben|baten|wollten|meldeten|hatten|haben (gefragt|geschrieben|gebeten|gemeldet|uns))|(ihre|ihrer|deine|ihr|ihrem) (frage|anfrage|nachricht|rückfrage|antwort|fall|anliegen|reklamation|bericht|anruf|wunsch|meldung))',
    '(für ihre (nachricht|geduld|anfrage|antwort|fotos|rückmeldung|mitteilung)|wie (gewünscht|besprochen|vereinbart|versprochen)|bezüglich|betreffend|in bezug|auf ihre)',
    '(storniert|stornieren|stornierung|storno|lagerbestand|nicht lieferbar|nicht verfügbar|ausverkauft|vergriffen|menge|doppelt|preisfehler|preisdifferenz)',
    '(sicherheit|gefahr|warnhinweis|sicherheitshinweis|ladegerät|altersnachweis|mindesthaltbarkeitsdatum|haltbarkeit|seriennummer|bedienungsanleitung|montageanleitung|anleitung|gebrauchsanweisung)',
    '(bestätigen|bestätigung|teilen sie uns|bitte (senden|antworten|bestätigen|wählen|nennen|geben|prüfen|schicken|teilen)|benötigen (wir|ihre|noch)|welche (farbe|größe|variante))',
    '(bestellnummer|bestelldetails|bestellstatus|bestellübersicht)',
  ],
  'idle-topic': [
    '(frohe|fröhliche|schöne|gesegnete|besinnliche|frohes|gutes|glückliches|gesundes|guten) (weihnachten|weihnacht|feiertage|ostern|neues|neues jahr|festtage|weihnachtszeit|adventszeit|weihnachtsfest|fest|muttertag|valentinstag|silvester|rutsch|osterfest|pfingsten|ramadan|advent|vatertag)',
    '(weihnachtsgrüße|ostergrüße|neujahrsgrüße|festtagsgrüße|alles gute zum geburtstag|herzlichen glückwunsch zum|zum geburtstag|guten rutsch|saisongrüße|weihnachtsgruß|besinnliche tage)',
    '(umfrage|umfragen|fragebogen|befragung|quiz|marktforschung|kundenbefragung|meinungsumfrage|kundenumfrage)',
    '(newsletter|firmennews|neuigkeiten (aus|von|rund)|neues (aus|von uns)|blog|blogbeitrag|podcast|webinar|magazin)',
    '(wussten sie|wusstest du|schon gewusst|fun fact|tipp (der|des)|tipps und tricks|tricks|unser tipp|unsere (besten|lieblings)|rezept|rezepte|lifehack|inspiration|inspirationen|horoskop|rezeptidee|rezeptideen)',
    '(tipp|tipps|ideen|hinweise|ratschläge|anregungen) (für|zur|zum|zu|rund um) *?',
    '(pflegetipps|reinigungstipps|pflegehinweise|anwendungstipps|stylingtipps|gartentipps|kochtipps|zubereitungstipps|einrichtungstipps|pflegetipp|dekoideen)',
    '(unsere (geschichte|mission|gründer|vision|werte|philosophie|reise|familiengeschichte)|wie alles begann|wer wir sind|über uns|stellen uns vor|möchten uns vorstellen|firmengeschichte|alles begann)',
    '(gegründet|gründung|gründete|gründeten|begann) *? *? (#|vor|in|i am|mit|unsere|von)',
    '(stellenangebot|stellenangebote|wir stellen ein|bewerben sie sich|karriere|offene stellen|verstärkung)',
    '(spendenaktion|spende|spenden|petition|wahlkampf|bundestagswahl|landtagswahl|kommunalwahl|stimmen sie ab|unterschreiben sie|charity)',
    '(gewinnspiel|fotowettbewerb|wettbewerb|foto des monats|zeigen sie uns|schicken sie uns ein (foto|bild)|verlosung)',
    '(wie (geht es ihnen|geht es dir|war ihr (tag|wochenende|urlaub)|war dein (tag|wochenende|urlaub))|wollten (nur|uns nur) (hallo|mal|melden)|einfach mal)',
    '(firmenjubiläum|jubiläum|geburtstag feiern|jahre|wir feiern) (#|feiern|unseren|unser|firmengeschichte|erfahrung|i am)?  (jubiläum|geburtstag|bestehen)',
    '(umgezogen|neuer name|neues logo|neue öffnungszeiten|neuen namen|neuer inhaber|neuen inhaber|unser neues büro)',
  ],
}
