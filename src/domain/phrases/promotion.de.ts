import type { Phrases } from './family.ts'
import { inflected, our, toYou, you } from './inflected.de.ts'
import { noSellingDe } from './no-selling.de.ts'
import { upTo } from './up-to.ts'

const store =
  '(shop|onlineshop|webshop|amazonshop|markenshop|laden|store|amazon shop|amazon store|markenseite|markenstore|website|webseite|homepage|internetseite|händlerseite|verkäuferseite|verkäuferprofil|händlerprofil|angebotsseite|sortiment|kollektion|produktpalette|katalog|angebot|angebote|auswahl|produktvielfalt|markenwelt|seite|blog|neuheiten|bestseller|neuheit|produktwelt)'
const fresh = inflected(
  'neu weiter ander aktuell passend gesamt ganz komplett vielfältig groß toll beliebt zusätzlich breit restlich best eigen exklusiv ergänzend ähnlich übrig limitiert saisonal umfangreich',
)
const goods =
  '(produkt|produkte|produkten|artikel|artikeln|modell|modelle|farbe|farben|design|designs|zubehör|kollektion|kollektionen|angebot|angebote|angeboten|neuheiten|bestseller|lieblingsstücke|serie|sorte|sorten|duft|düfte|variante|varianten|edition|produktlinie|ausführung|ausführungen|sets|motive|muster|schnäppchen|accessoires|highlights|kerzen|tees|lampen)'
const see =
  '(besuchen|besuche|besucht|besuch|entdecken|entdecke|entdeckt|stöbern|stöbere|stöber|durchstöbern|durchstöbere|erkunden|erkunde|bestaunen|shoppen|shoppe|ansehen|anschauen|abonnieren|abonniere|probieren|testen|kennenlernen|bestellen sie|kaufen sie|sichern sie sich|empfehlen|empfehlen wir|vorbeischauen)'
const media =
  '(instagram|facebook|tiktok|tik tok|youtube|pinterest|twitter|insta|linkedin|social media|sozialen medien|sozialen netzwerken|snapchat|threads|x)'
const next =
  '(nächste|nächsten|nächster|nächstes|zweite|zweiten|folgende|folgenden|künftige|künftigen|zukünftige|zukünftigen|weitere|weiteren|kommende|kommenden) (einkauf|einkäufe|bestellung|bestellungen|kauf|käufe|order|shopping|mal|besuch)'

/** "Adventsangebot", "Herbstrabatt": occasions, and what shops make of them. */
const occasions = `(${'advents oster weihnachts sommer winter herbst frühlings frühjahrs valentins muttertags vatertags geburtstags jubiläums wochenend kennenlern einführungs kombi spar vorteils aktions stammkunden neukunden nikolaus silvester halloween ferien mitternachts treue'
  .split(' ')
  .flatMap((one) =>
    'angebot angebote aktion rabatt rabatte sale preis preise deal deals special specials gutschein'
      .split(' ')
      .map((what) => one + what),
  )
  .join('|')})`

/** Selling while writing about an order. */
export const promotionDe: Phrases = {
  ...noSellingDe,
  promotion: [
    '# (%|prozent|euro|€) (vom|von dem|auf den|auf ihren|auf deinen|auf euren) (warenkorb|einkauf|bestellwert)',
    `(gehen|geht|ziehen|zieht|streichen|streicht) ${upTo(4)} # (%|prozent) ${upTo(4)} (ab|runter|weg|herunter)`,
    'mit * an der kasse',
    '(einkauf|warenkorb|bestellung|korb) *? *? *? (um)? # (%|prozent|euro|€) (günstiger|billiger|preiswerter|weniger)',
    '(sie|du|ihr|um|und|damit|euch) *? (keine|kein|keinen|nichts) (weitere|weiteren|unserer|mehr)? (aktion|aktionen|angebot|angebote|neuheit|neuheiten|neuigkeiten|rabatt|rabatte|deal|deals|schnäppchen|trends|mehr) *? *? (verpassen|verpasst|verpasse|versäumen|entgehen)',
    '(auch|ebenfalls|ebenso|jetzt|neu) bei uns (erhältlich|zu haben|bestellbar)',
    '(bei uns|i am shop) (auch|ebenfalls|ebenso|jetzt|neu|nun) (erhältlich|zu haben|bestellbar|vorbestellbar)',
    '(wir|ich) (führen|verkaufen) (auch|außerdem|zudem|übrigens|ebenso|darüber hinaus|ebenfalls|neuerdings)',
    '(begrenzte|begrenzter|limitierte) (stückzahl|vorrat|auflage|stückzahlen)',
    '(vorrat|stückzahl) *? (begrenzt|limitiert)',
    `(geschenkidee|geschenkideen|ideen|inspirationen|auswahl) ${upTo(6)} (shop|sortiment|bei uns)`,
    '(unsere|unser|unseren) (aktuellen|neuen|beliebten|beliebtesten)? (bestseller|topseller|verkaufsschlager|verkaufshits|lieblinge|highlights|schnäppchen|renner)',
    '(gerade|jetzt|derzeit|aktuell|heute|diese woche|momentan|neu|nun) i am angebot',
    '(noch|sonst noch|auch) neues (bei uns|gibt|i am shop|zu entdecken)',
    `(schauen|schau|schaut|sehen|seht|sieh|gucken|guck|guckt|entdecken|entdecke|entdeckt) ${you}? (sich|dir|euch)? (doch|mal|gern|gerne|einfach|auch)? (mal|gern|einfach|an)? was (es|wir) ${upTo(5)} (neues|gibt|haben|bieten|tut|verkaufen|machen)`,
    `(ziehen|ziehe|rechnen) (wir|ich) *? *? # (euro|€|%|prozent) ${upTo(4)} ab`,
    `(erneut|wieder|nochmals|nochmal|noch einmal|weitere|weiteren|bald wieder) (bestellen|bestellst|bestellt|kaufen|kaufst|kauft|einkaufen|einkaufst|zuschlagen) ${upTo(8)} (rabatt|gratis|geschenk|günstiger|sparen|gutschein|nachlass|code|geschenkt|%|prozent|auf uns|aufs haus|versandkostenfrei|portofrei)`,
    `(jedes|jeder|jede|jeden|das|den|die|der) (zweite|zweites|zweiten|dritte|dritten|vierte|fünfte) ${upTo(6)} (geschenkt|gratis|kostenlos|umsonst|halben preis|reduziert|zum halben|halber preis|zur hälfte|günstiger|für lau|für umme|on top|obendrauf)`,
    occasions,
    '(#|zwei|drei|eins) *? *? (zum|für den) preis von (einem|einer|zwei|#|drei)',
    `(empfehlen|empfehle) (wir|ich)? ${toYou}? (auch|dazu|außerdem|gern|gerne|zudem|ergänzend|passend|übrigens|noch|wärmstens)? (auch|dazu|noch)? ${our} *`,
    `(für|auf|bei|beim|zum) (ihre|ihren|ihrem|ihrer|deine|deinen|deinem|deiner|den|die|eine|einen|dem|der)? ${next} *? *? (schenken|spendieren|erlassen|gewähren|ermäßigen|bekommst|bekommen|erhalten|erhältst|sparst|sparen) (wir|ich|sie|du)`,
    'ab # (euro|€) *? *? *? *? *? (versandkostenfrei|kostenlos|gratis|portofrei|kostenfrei)',
    `(probieren|probiere|probier|testen|teste|kosten|bestellen|bestelle|kaufen|kaufe|entdecken|versuchen|gönnen|gönn|nehmen|holen|hol|holt) ${you}? (sich|dir)? (doch|gern|gerne|unbedingt|ruhig|einfach|dann)? (auch|mal|einmal) (mal|einmal|gleich)? ${our} *`,
    '(frisch|brandneu) eingetroffen',
    `(schenken|erlassen|sparen) ${upTo(4)} mehrwertsteuer`,
    '(haben|hätten|führen) wir (natürlich|selbstverständlich|übrigens|ebenfalls) auch',
    `${our} ${fresh} *? *? *? (vorstellen|vorzustellen|präsentieren)`,
    'unsere (neue|neuen|neueste|neuesten) * (ist|sind) (da|hier|online|eingetroffen|erhältlich|verfügbar|erschienen)',
    '(fallen|purzeln|sinken|rutschen|senken) *? *? *? preise',
    'i am (bundle|set|paket|doppelpack|kombipaket|dreierpack) *? (günstiger|billiger|preiswerter)',
    '(schnapp|schnappen|schnappt|krall|angel|hol|holt) (sie)? (dir|euch|sich) (unsere|unser|unseren|einen|eine|die deals|den deal|die schnäppchen)',
    '(führen|verkaufen|bieten) (nun|jetzt|neuerdings|ab sofort|künftig) (auch|zusätzlich|außerdem)',
    '(sortiment|angebot|auswahl|programm) *? (erweitert|vergrößert|ausgebaut|aufgestockt)',
    '(black week|black weeks|cyber weekend)',
    '(zurzeit|derzeit|gerade|aktuell|momentan|diese woche|jetzt|heute) (besonders|richtig|sehr|unschlagbar|super|deutlich|echt) (günstig|preiswert|günstiger|billig|billiger)',
    'unter (dem)? (normalpreis|listenpreis|uvp|ladenpreis)',
    `(geht|gehen|kommt|kommen|startet|starten|erscheint) ${our} (neue|neuen|neuer|neues) ${upTo(3)} (online|raus|heraus|in den|auf den|an den|in kürze|bald)`,
    `(schauen|schau|schaut|sehen|sieh|seht) ${you}? (sich|dir|euch) (doch|auch|gern|gerne|mal|unbedingt|einmal|ruhig)? (auch|mal|doch|einmal)? ${our} *? *? an`,
    `(brauchen|suchen|brauchst|suchst|fehlt) ${you}? (noch|vielleicht)? (noch)? *? (geschenk|geschenke|geschenkidee|mitbringsel) (für|zum|zu|zur)`,
    '(stöbern|stöber|stöbere|schnuppern|schnupper) (sie|du)? (doch|mal|gern|gerne|einfach|ruhig)? (mal|gern|einfach|auch)? (bei uns|rein|herum|durch)',
    '(ein|#) (viertel|drittel|fünftel|zehntel) (günstiger|billiger|preiswerter|reduziert|weniger)',
    'um (ein|einen|die|#|bis) *? *? (viertel|drittel|hälfte|%|prozent|fünftel) (reduziert|günstiger|billiger|gesenkt|herabgesetzt|ermäßigt|verbilligt|preiswerter)',
    '(auf|für) (alles|alle|sämtliche|unser|das|die) *? *? *? # (%|prozent)',
    '(angebot|angebote|rabatt|rabatte|sale|preise|sonderpreise|rabattaktion) *? (endet|enden|läuft|laufen|gilt|gelten) *? (am|bis|nur|noch|ab)',
    '(#|eins|einen|eine|ein|zwei|drei) (kaufen|kauf|nehmen|bestellen) (#|eins|zwei|drei|vier|einen|eine|nur) *? (bekommen|zahlen|erhalten|bezahlen|geschenkt|gratis|dazu|mitnehmen)',
    '(geworbene|geworbenen|geworbener|angeworbene|empfohlene|empfohlenen) (freund|freundin|freunde|kunde|kunden|person)',
    `(erzählen|erzähl|erzähle|sagen|sag|empfehlen|empfiehl|berichten|erzählt|sagt) ${you}? *? *? (ihren|deinen|ihrer|deiner|euren|freunden) (freunden|freundinnen|freundeskreis|bekannten|kollegen|familie|verwandten|nachbarn|verein) *? *?`,
    '(ein)? blick (lohnt|lohne)',
    `(kennen|kennst|kennt) ${you} (schon|bereits|auch|eigentlich) ${our} *`,
    `(kennen|kennst|kennt|haben|hast|habt) ${you} (schon|bereits|auch|eigentlich|übrigens) *? *? ${our} *? *? *? (${store}|${goods}|gesehen|entdeckt|kennengelernt)`,
    '(schauen|schau|sehen|entdecken|entdecke|schaut|entdeckt) (sie|du|ihr)? (mal|gern|gerne|doch|einfach)? was wir (noch|sonst|sonst noch) (machen|anbieten|verkaufen|haben|herstellen|im angebot)',
    '(zahlt|zahlen|zahlst|kostet) *? *? *? *? *? (nur)? (noch)? (die hälfte|halb so viel)',
    '(so)? (günstig|billig|preiswert) (wie|waren|war|ist) *? *? *? *? (nie|noch nie|selten)',
    '(herbstpreise|sommerpreise|winterpreise|frühlingspreise|aktionspreise|sparpreise|sonderpreise|einführungspreise|schnäppchenpreise|winterheft|sommerheft|frühjahrsheft|herbstheft) *?',
    '(einen)? blick auf (die|unsere|das|unser|den) (passenden|passende|passendes|neuen|neue|weiteren|anderen|übrigen) *',
    'mit (dem)? code *? bestellen',
    '(klub|club|kuschelklub|fanklub|kundenklub) *?',
    '(als|zum) (treue|dank) *? *? (rabatt|nachlass|vorteil)',
    '# (%|prozent) (rabatt|nachlass|günstiger|billiger|reduziert|auf (alles|das|ihre|ihren|alle|den|unser|unsere|deine|deinen|die)|sparen|preisnachlass|gutschein|ermäßigung|vergünstigung)',
    '# (€|euro) (rabatt|nachlass|günstiger|gespart|sparen|preisnachlass|gutschein)',
    '(sparen|spare|spart) (sie|du|ihr)? (jetzt|bis zu|ganze|satte|gleich|bei|mit|sofort|zusätzlich|dabei)? (zu)? *? *? *? (#|€|%|prozent|euro)',
    '(bis zu) # (%|prozent)',
    '(rabattcode|gutscheincode|aktionscode|promocode|vorteilscode|rabattgutschein|rabattaktion|sonderrabatt|neukundenrabatt|stammkundenrabatt|treuerabatt|mengenrabatt|willkommensrabatt|sparcode|kundenrabatt|einkaufsgutschein|rabattcoupon|rabattkarte)',
    `(rabatt|gutschein|nachlass|coupon|vorteil|code|%|prozent|preisvorteil|gutscheine) *? *? *? (für|auf|bei|i am|beim|zum) *? *? ${next}`,
    `(für|auf|bei|beim|zum) (ihre|ihren|ihrem|ihrer|deine|deinen|deinem|deiner|den|die|eine|einen|dem|der)? ${next} *? *? *? *? *? *? (rabatt|gutschein|nachlass|code|coupon|%|prozent|günstiger|sparen|€|gratis|kostenlos|geschenk|versandkostenfrei|portofrei|vorteil|entfällt|entfallen)`,
    '(mit|den|der|dem|code|geben sie|nutzen sie|eingeben|verwenden sie|unser) (dem|den)? (rabattcode|gutscheincode|aktionscode|promocode|code) *? (an der kasse|beim|einlösen|i am warenkorb|i am bestellvorgang|erhalten|sparen|eingeben|nutzen|bekommen|gibt)',
    '(code|gutschein) *? *? (an der kasse|beim bezahlen|i am warenkorb|beim checkout|i am bestellprozess|einlösen)',
    '(sonderangebot|sonderangebote|sonderangeboten|tagesangebot|tagesangebote|angebotspreis|schnäppchen|sonderpreis|sonderaktion|aktionspreis|aktionswoche|aktionswochen|rabattwoche|rabattwochen|schlussverkauf|sommerschlussverkauf|winterschlussverkauf|ausverkauf|räumungsverkauf|frühlingsaktion|sommeraktion|herbstaktion|winteraktion|weihnachtsaktion|osteraktion|weihnachtsangebot|weihnachtsangebote|sommerangebote|winterangebote|blitzangebot|blitzangebote|black friday|cyber monday|cyber week|prime day|sale|winter sale|sommer sale|jubiläumsaktion|jubiläumsangebot|vorteilspreis|bestpreis|tiefpreis|knallerpreis|einführungspreis|vorverkauf|werbeaktion|rabattschlacht)',
    '(exklusive|exklusiven|exklusives|besondere|besonderen|tolle|tollen|unschlagbare|unschlagbaren|attraktive|attraktiven|heiße|aktuelle|aktuellen|limitierte|einmalige|einmaliges|zeitlich begrenzte|spezielle|speziellen|spannende|neue|neuen|weitere|weiteren|große) (angebot|angebote|angeboten|aktion|aktionen|rabatte|deals|deal|vorteile|preise|rabattaktion|sonderangebote|gutscheine)',
    `${see} ${you}? (bitte|doch|auch|gern|gerne|jetzt|einfach|gleich|unbedingt|hier|uns|mal|regelmäßig|ruhig)? (auch|gern|gerne|einmal|mal|doch|gleich|jetzt)? (in|auf|durch|bei)? (uns|${our}|die|den|das|dem|der|aus|alle) (${fresh}|amazon)? (${fresh}|amazon|marken)? (${store}|${goods})`,
    `${see} ${you}? (bitte|doch|auch|gern|gerne|jetzt|mal)? (auch|mal|doch)? (in|auf|durch)? (${our}|die|weitere|andere|alle|mehr|noch mehr) *? (${store}|${goods})`,
    `(schauen|schau|schaut|sehen|sieh|werfen|wirf|blicken|seht) ${you}? (sich|dich|dir|euch)? (doch|bitte|gern|gerne|auch|einfach|mal|einen blick)? (auch|gern|gerne|einmal|mal|doch|einfach|einen blick)? *? (in|auf|bei|nach)? (uns|${our}|die) (${fresh}|amazon)? (${store}|${goods}|vorbei|um|rein)`,
    `(schauen|schau|schaut|sehen|sieh|seht) ${you}? (sich|dir|euch)? (doch|auch|gern|gerne|mal|unbedingt|jetzt)? (auch|mal|doch|einmal)? ${our} (neu|neue|neuen|neueste|neuesten|andere|anderen|weitere|weiteren|aktuelle|aktuellen|passende|passenden) *`,
    `(schauen|schau|schaut|kommen sie|komm (doch|gern|gerne|mal|einfach|bei|in|auf)) ${you}? *? *? *? *? *? (vorbei|rein|um) *?`,
    `(i am|in|auf|aus|von|bei) (${our}) (${fresh}|amazon)? ${store} (finden|findest|gibt|warten|erwarten|haben|entdecken|wartet|erhältlich|bieten|führen|vorbei|stöbern|umsehen|umzusehen|vorbeischauen|bestellen|einkaufen|kaufen|shoppen|zu finden|halten)`,
    `(finden|findest|gibt|warten|erwarten|entdecken|entdeckst|haben|bieten|führen|umsehen) *? *? *? *? *? (in|auf|bei) ${our} (${fresh}|amazon)? ${store}`,
    `(neue|neuen|neuer|neues|frische|brandneue|brandneuen|kommende|neuste|neuesten|neueste|limitierte) (kollektion|kollektionen|produkte|produkten|farben|modelle|produktlinie|serie|sorte|sorten|designs|frühjahrskollektion|sommerkollektion|herbstkollektion|winterkollektion|düfte|edition|auswahl|katalog|sortiment|varianten|lieblingsstücke|lieblingsprodukte) *? *? *? (ist|sind|da|eingetroffen|gibt|i am|in|erhältlich|entdecken|verfügbar|vor|ansehen|wartet|warten|online|erschienen|unserem|kennenlernen|kommt|an)`,
    '(neue|neuen|neuer|neues|brandneue|brandneuen|limitierte) (produkt|artikel|farbe|modell) *? *? *? (gibt|erhältlich|entdecken|unserem|ansehen|erschienen|kennenlernen|i am sortiment|i am shop)',
    '(frühjahrskollektion|frühlingskollektion|sommerkollektion|herbstkollektion|winterkollektion|weihnachtskollektion|neuheiten|neuerscheinung|neuerscheinungen|neuzugänge|produktneuheit|produktneuheiten|produkteinführung|herbstneuheiten|sommerneuheiten|frühjahrsneuheiten)',
    `(folgen|folge|folgt|liken|like|abonnieren|abonniere|besuchen|besuche|finden|findest|markieren|taggen|teilen|besucht) ${you}? (uns|unserem|unserer|unseren|unsere)? (doch|auch|gern|gerne|jetzt|bitte|schon|hier|ein foto)? (auch|gern|gerne|bitte)? (auf|bei|via|in|über) (den)? ${media}`,
    '(folgen|folge|folgt) (sie|du|ihr)? (uns|unserem|unserer|unseren|doch|jetzt|gern|gerne) *?',
    `(auf|bei|unser|unserem|unseren|unsere|unserer|als) (unserer|unserem|unsere)? ${media} (kanal|seite|account|profil|gruppe|auftritt|fan|follower|community|folgen)`,
    `(sie finden|du findest|ihr findet) (uns|mehr)? *? (auf|bei) ${media}`,
    `(werden|werde|werdet) (sie|du|ihr)? (fan|follower|mitglied|teil unserer|teil der|abonnent)`,
    '(newsletter|newsletters|kundenclub|vip club|vip liste|treueclub|treueprogramm|kundenkarte|whatsapp newsletter|mailingliste|verteiler|fanclub|podcast|facebookgruppe|facebookseite|vorteilsclub|kundenprogramm|bonusprogramm|vip programm|vip kreis|community beitreten)',
    '(melden|meld|tragen|registrieren|anmelden|eintragen|registriere) (sie|du|dich|euch)? (sich|dich)? *? *? *? (für|i am|in|zu|zum|auf) *? *? (newsletter|angebote|liste|club|vorteile|aktionen|neuigkeiten|news|rabatte|verteiler|mailingliste|community)',
    `(empfehlen|empfiehl|empfehle|werben|wirb) ${you}? (bitte|doch)? (uns|ihren|deinen|${our}|freunde|einen) *? *? *? (freunde|freunden|freund|familie|bekannten|bekannte|kollegen|weiter)`,
    '(freunde werben|kunden werben|weiterempfehlungsprämie|empfehlungsprogramm|empfehlungscode|freundschaftswerbung)',
    `(vielleicht|womöglich|bestimmt|sicher|sicherlich|eventuell|auch|könnte|könnten|dürfte|dürften) (auch|${toYou})? (interessiert|interessieren|gefällt|gefallen|könnte|könnten|${toYou}) (${toYou}|sie|dich)? (auch|vielleicht)? (${our}|diese|dieses|dieser|folgende|das|die|der|ein|eine|noch) *? *? *? *? (gefallen|interessieren|${goods}|${store})?`,
    `(diese|dieses|folgende|folgendes|${our} *) *? (könnte|könnten|dürfte|dürften) (sie|dich|${toYou}) (auch|ebenfalls|vielleicht|noch)? (interessieren|gefallen)`,
    '(kunden|käufer|andere) (die|kauften|kunden|käufer) *? *? *? *? *? *? (auch|ebenfalls|häufig|gern) (gekauft|bestellt|kauften|gefallen|gefiel|mögen|lieben)?',
    '(dazu|hierzu|zu ihm|zu ihr) (passt|passen) (auch|perfekt|ideal|wunderbar|hervorragend|bestens)? (unser|unsere|unseren|unserem)',
    '(viele|andere|die meisten) (kunden|käufer) (nehmen|bestellen|kaufen) *? *? *? *? (gleich|passende|passenden|passendes|dazu)',
    '(häufig|oft|gern|gerne) (zusammen|dazu|gemeinsam) (gekauft|bestellt)',
    `(passend|perfekt|ideal|optimal) (dazu|zu ihrer|zu ihrem|zu deinem|zu deiner|ergänzt|kombinierbar|abgestimmt) *? *? *? *? (${our}|haben|gibt|empfehlen|passt|bieten|finden|führen|passen|wir|zubehör|entdecken)`,
    `(passende|passendes|passenden|passender) (zubehör|*) *? *? *? (finden|gibt|haben|bieten|erhalten|i am|in|jetzt|bestellen|entdecken|führen|erhältlich)`,
    '(jetzt|gleich|heute|sofort|am besten|schnell|hier) (noch)? (zugreifen|bestellen|kaufen|zuschlagen|einkaufen|shoppen|sparen|sichern|nachbestellen|stöbern|entdecken|zugreifen|vorbestellen|anmelden|registrieren|abonnieren)',
    '(bestellen|bestelle|kaufen|kaufe|sichern|sichere|holen|hol|gönnen|gönn|greifen|schlagen|sichert|holt) (sie|du|ihr)? (sich|dir)? (jetzt|noch heute|gleich|schnell|am besten|direkt|bald|sofort|auch|doch) *? *? *?',
    '(nachbestellen|nachbestellung|nachschub|vorrat aufstocken|vorrat auffüllen|spar abo|sparabo|spar-abo)',
    '(spar abo|sparabo) *?',
    '(nur noch|solange) (der)? (#|kurze zeit|heute|bis|wenige|vorrat|vorräte|diese woche|bis sonntag) *? (auf lager|verfügbar|reicht|zum sonderpreis|sonntag|gültig)?',
    '(solange der vorrat reicht|nur für kurze zeit|angebot gilt|aktion gilt|aktion läuft|gültig bis|nur heute|letzte chance auf|nicht verpassen|verpassen sie (nicht|keine|kein)|verpasse (nicht|keine|kein)|greifen sie zu|schlagen sie zu|gilt nur|nur bis)',
    '(versandkostenfrei|versandkostenfreie|gratis versand|gratisversand|kostenloser versand) (ab|auf|für|bei|beim|liefern|wir) *?',
    '(günstiger|billiger|preiswerter) (direkt)? (bei uns|in unserem|auf unserer|über unseren|über unsere) *? *?',
    `direkt (in unserem|auf unserer|über unseren|über unsere) ${store}`,
    '(i am|in unserem|unserem) (eigenen)? (onlineshop|webshop|online shop)',
    '(großhandel|sonderkonditionen|vorzugskonditionen|firmenkonditionen|firmenrabatt|mengenpreise|staffelpreise|händlerkonditionen|großbestellung|sammelbestellung)',
    '(früher|vorab|vorabzugang|als erste|als erster|als erstes|zuerst) (zugang|erfahren|informiert|wissen|exklusiv|zugriff|von) *?',
    '(bleiben|bleib) (sie|du)? (immer)? (auf dem laufenden|up to date|informiert)',
    `(wir|${our} *) (haben|bieten|führen|verkaufen|empfehlen|präsentieren|launchen) (auch|ihnen|jetzt|außerdem|zudem|nun|noch|dir|zusätzlich|übrigens|darüber hinaus) *? *? *? *? (${goods}|${store}|verkauf|angebot|auswahl)`,
    '(neu|jetzt|ab sofort|demnächst|nun|endlich|auch) (bei uns|i am sortiment|i am shop|in unserem|i am angebot|i am programm|erhältlich|vorbestellbar) *? *?',
    '(wieder|erneut) (verfügbar|auf lager|lieferbar|vorrätig) *?',
    `(kaufen|kaufe|kauf|nimm|nehmen|bestellen|nehmt) (sie|du)? # (und)? *? (zahlen|zahle|bezahlen|erhalten|erhalte|bekommen|bekomme|zahlt) *? (#|nur)`,
    '(# für #|zwei zum preis von einem|# plus 1|1 + 1|zum halben preis|halber preis)',
    '(reduziert|reduzierte|reduzierten|herabgesetzt) *? (preis|preise|artikel|produkte|auf|um)',
    '(beiliegend|anbei|beigelegt|beiliegenden) *? *? *? *? (gutschein|rabattcode|coupon|rabatt|katalog|flyer)',
    '(lesen|besuchen|lies|lest) (sie|du)? (unseren|unserem) *? blog',
    '(erzählen|erzähl|sagen|erzählt) (sie|du)? *? (ihren|deinen) (freunden|bekannten|kollegen) (von|dass)',
  ],
  'promotion-soft': [
    '(bald|gern|gerne|freuen|demnächst|hoffentlich|würden) *? *? *? *? *? *? (wieder|wiederzusehen|wiedersehen|erneut) *? (bei uns|begrüßen|einkaufen|bestellen|bedienen|zu dürfen|kunden|beliefern)?',
    '(nächste|nächsten|nächster) (einkauf|bestellung)',
    '(weitere|weiteren|andere|anderen|übrige|übrigen) (produkt|produkte|produkten|artikel) (aus|von|unseres|in|i am)?',
    '(weiterempfehlen|weiterempfehlung|weiterempfehlungen|empfehlen sie uns|empfiehl uns)',
    '(besuchen|besuche|besucht) (sie|du)? (uns|unsere|unseren)',
    '(unser|unseren|unserem|unsere) (sortiment|shop|onlineshop|kollektion|angebot|produktpalette)',
    '(unsere geschichte|unsere mission|markengeschichte|unsere philosophie)',
    '(bleiben sie uns treu|auf wiedersehen in|bis zum nächsten mal)',
  ],
  discount: [
    '(rabatt|rabatte|gutschein|gutscheine|coupon|preisnachlass|nachlass|rabattcode|gutscheincode|aktion|promotion|vergünstigung|sonderpreis|preisvorteil|ermäßigung|vorteilscode)',
  ],
  'discount-use': [
    `(${next}|neue|neuen)`,
    '(nutzen|nutze|einlösen|erhalten|erhältst|bekommen|bekommst|sichern|sichere|profitieren|schenken|gewähren|bieten|genießen|verwenden|eingeben|warten|wartet|exklusiv|exklusiven|exklusive|kasse|freuen|gönnen|gültig|geben|gibt|holen|senden|schicken|beilegen|winkt|anbieten|spendieren|nutzt|sichert)',
    '(in|i am|auf|aus) (unserem|unserer|unser|shop|ganze|alle|das|alles) *?',
    '(stammkunden|treue kunden|treuen kunden|bestandskunden|neukunden|treuer kunde)',
  ],
  'code-word': ['(code|rabattcode|gutscheincode|gutschein|aktionscode|promocode|coupon)'],
}
