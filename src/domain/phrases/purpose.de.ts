import type { Phrases } from './family.ts'
import { inflected, our } from './inflected.de.ts'
import { upTo } from './up-to.ts'

const detail =
  '(adresse|anschrift|lieferadresse|hausnummer|straße|postleitzahl|telefonnummer|handynummer|name|namen|gravur|wunschtext|wunschgravur|wunschname|personalisierung|größe|farbe|text|foto|bild|datum|wunschdatum|schreibweise|angaben|daten|design|initialen|maß|maße|abmessungen|spannung|korrekturabzug|entwurf|schriftart|auswahl|motiv|druckdatei|logo|etage|stockwerk|stärke|variante|angabe|informationen|lieferanschrift|packstation|empfängername|klingelschild|klingelname|rufnummer|steuernummer|ausweis|altersnachweis|eori)'

/** What a message may be about, beside reviews; and what is none of that. */
export const purposeDe: Phrases = {
  'critical-purpose': [
    `(bestätigen|bestätige|bestätigt|prüfen|prüfe|überprüfen|überprüfe|korrigieren|korrigiere|mitteilen|nennen|nenne|senden|sende|schicken|schick|teilen|teile|geben|gib|benötigen|brauchen|fehlt|fehlen|ergänzen|vervollständigen|aktualisieren|unvollständig|falsch|korrekte|gültige|vollständige|neue|richtige|fehlende|unzustellbar|wählen|auswählen|angeben|klären|nennt|sendet|schickt|teilt|gebt) *? *? *? *? *? ${detail}`,
    `${detail} *? *? *? *? *? (fehlt|fehlen|unvollständig|falsch|bestätigen|korrekt|ungültig|mitteilen|prüfen|senden|nennen|benötigt|angeben|schickst|schicken|sendest|nennst|gibst|geben|mitteilst|soll|wählst|korrigieren|ändern|richtig|stimmt|mit|unbekannt|unleserlich|freigeben|stimmen)`,
    '(gravur|gravieren|graviert|personalisierung|personalisieren|personalisiert|personalisierte|personalisierten|sonderanfertigung|maßanfertigung|wunschtext|druckfreigabe|freigabe|korrekturabzug)',
    '(lieferung|liefertermin|zustellung|zustelltermin|lieferdatum|lieferzeitfenster|montagetermin|speditionstermin|aufbautermin|zustellversuch|lieferproblem|wunschtermin|liefertag)',
    '(vereinbaren|abstimmen|wählen|auswählen|bestätigen|festlegen|mitteilen) *? *? *? (termin|lieferung|zeitfenster|liefertag|abholung|abholtermin|datum)',
    '(kann|können|konnte|konnten) *? *? *? *? *? (nicht) *? (zugestellt|geliefert|versendet|verschickt|bearbeitet|ausgeführt|gefertigt|zustellen|liefern|versenden|verschicken|bearbeiten|fertigen|produzieren|ausgeliefert|produziert)',
    '(nicht|nicht mehr) (lieferbar|verfügbar|auf lager|vorrätig|zustellbar)',
    '(ausverkauft|lieferrückstand|vergriffen|unzustellbar)',
    '(verzögerung|verzögert|verspätet|verspätung|lieferverzögerung|verschoben|verzögern)',
    '(rückruf|rückrufaktion|produktrückruf|sicherheitshinweis|sicherheitswarnung|produktsicherheit|gefahr|warnhinweis|produktwarnung)',
    '(erstattung|rückerstattung|rücksendeetikett|retourenschein|rücksendung|ersatzlieferung|ersatz|rechnung|rücksendeanfrage|teilerstattung|stornierung|storniert)',
    '(zoll|einfuhrabgaben|altersprüfung|altersnachweis|ausweis|identität|zollunterlagen|rezept)',
    '(bevor|damit|so dass|sodass|ehe) *? *? *? *? *? *? (versenden|verschicken|fertigen|produzieren|liefern|herstellen|drucken|gravieren|beginnen|zustellen|bearbeiten|ausliefern)',
    '(können|kann|erst|sonst) *? *? *? *? *? *? (drucken|gravieren|fertigen|produzieren|herstellen|beginnen|anfangen|starten|bedrucken|sticken|besticken|nähen|zuschneiden|weitermachen)',
    '(benötigen|brauchen) (wir|noch) *? *? *? *? (von ihnen|ihre|angaben|informationen|daten|angabe|rückmeldung|um)',
  ],
  'delivery-purpose': [
    '(sendungsverfolgung|sendungsnummer|trackingnummer|tracking|verfolgen|sendungsstatus|nachverfolgen|lieferstatus|paketstatus)',
    '(lieferung|liefern|geliefert|zustellung|zugestellt|zustellen|paket|sendung|versand|versendet|verschickt|versandt|spediteur|spedition|unterwegs|paketdienst|zusteller|depot|liefertermin|paketshop|abholung|abholen|zustelldienst|lieferdienst|verteilzentrum|auslieferung|packstation)',
  ],
  'warranty-purpose': [
    '(garantie|herstellergarantie|gewährleistung|hersteller|herstellers|garantiefall|rückruf|produzent|produktsicherheit)',
    '(spedition|spediteur|paketdienst|zustelldienst|zusteller|lieferdienst|versanddienstleister|kurier|frachtführer|logistik|logistiker|dhl|dpd|hermes|gls|ups|fedex|deutsche post|paketzentrum|depot|transportunternehmen)',
  ],
  resolution: [
    inflected(
      'zerbrochen gesprungen kaputt beschädigt defekt verkratzt zerkratzt verbeult abgebrochen angeschlagen ausgelaufen zerrissen undicht fehlerhaft mangelhaft',
    ),
    '(entschuldigung|irrtümlich|versehentlich|falsch berechnet|zu viel berechnet|korrigiert|korrektur|entschuldigen|tut uns leid|tut mir leid|leid|bedauern|bedauerlich|unannehmlichkeiten|umstände|beschädigt|beschädigte|beschädigten|beschädigung|defekt|defekte|defekten|kaputt|zerbrochen|fehlerhaft|mangelhaft|mangel|schaden|kratzer|delle|falscher artikel|falsch geliefert|verspätung|verspätet|verzögerung|verzögert|verloren|kulanz|kulanterweise|wiedergutmachung|teilerstattung|kompensation|reklamation|transportschaden|bruch|retoure|rücksendung)',
    '(haben|wurde|wurden|ist|habe) *? *? *? *? *? *? (erstattet|zurückerstattet|überwiesen|veranlasst|gutgeschrieben)',
  ],
  attached: [
    '(anbei|angehängt|angehängte|angehängten|anhang|anhängen|beigefügt|beigefügte|beigefügten|beiliegend|beiliegende|beiliegenden|beigelegt|anlage|mitgeschickt|beilage|angefügt)',
    `(hängen|hänge|hängt) ${upTo(12)} (an|dran)`,
    `(liegt|liegen) (dieser|der) (nachricht|mail) ${upTo(8)} bei`,
    '(als|i am) (pdf|pdf datei|datei)',
  ],
  'promotion-paper': [
    '(katalog|kataloge|produktkatalog|broschüre|broschüren|flyer|prospekt|prospekte|e book|ebook|rezept|rezepte|rezeptheft|rezeptbuch|kochbuch|gutschein|gutscheine|coupon|preisliste|lookbook|magazin|kundenmagazin|newsletter|hintergrundbild|produktübersicht|sortimentsübersicht|werbung|rabattcode|werbeflyer|kundenzeitschrift|ratgeber|angebotsliste|sammelkarte)',
    '(herbstprospekt|frühjahrsprospekt|sommerprospekt|winterprospekt|weihnachtsprospekt|firmenprospekt|hausprospekt|frühjahrsheft|frühlingsheft|sommerheft|herbstheft|winterheft|weihnachtsheft|saisonheft|kundenheft|angebotsheft|gutscheinheft|bonusheft|rabattheft|imagebroschüre|firmenbroschüre|neuheitenliste|sortimentsliste|angebotsblatt|aktionsblatt|werbeblatt|gutscheinblatt|gutscheinbogen|rabattkarte|kundenkarte|stammkundenkarte|visitenkarte|wunschzettel|malvorlage|malvorlagen|ausmalbild|ausmalbilder|teilnahmekarte|teilnahmekärtchen|teilnahmeschein|gewinnspielkarte|loskarte)',
    '(kundenfragebogen|zufriedenheitsfragebogen|umfragebogen|zufriedenheitsumfrage|kundenumfrage|kundenbefragung)',
    `(fragebogen|umfrage) ${upTo(8)} (einkauf*|zufriedenheit*|gewohnheiten|kaufverhalten|meinung|interessen|vorlieben|hobbys|hobbies|haushalt)`,
    `(nachlass|rabatt|ermäßigung|abzug) ${upTo(2)} (einlösbar|einzulösen|auf (ihren|deinen|ihre|deine|den|die|jeden|jedes|jede) (nächst*|zweit*|weiter*|folge*))`,
    `(foto|fotos|bild|bilder|schnappschuss|schnappschüsse|aufnahmen|selfie|gruppenfoto) (von|aus|mit) (uns|mir|opa|oma|(${our} ${upTo(3)} (team|mannschaft|belegschaft|chef|chefin|hof|laden|verkaufsraum|messestand|sommerfest|betriebsausflug|familie|kindern|hund|hunden|katze|katzen|ziegen|schafen|hühnern|hochregallager|halle|neubau|filiale|laser|maschine|maschinen|maschinenpark)))`,
    `(anleitung|vorlage|vorlagen|muster|mustertext|beispiel|textvorschlag) ${upTo(8)} (bewertung|bewertungen|rezension|rezensionen|bewerten|rezensieren)`,
    `${inflected('unser aktuell neu')} (angebot|angebote|aktionen|kollektion|sortiment)`,
  ],
}
