import type { Phrases } from './family.ts'
import { you } from './inflected.de.ts'
import { upTo } from './up-to.ts'

const app =
  '(whatsapp|whats app|telegram|wechat|viber|skype|signal|snapchat|messenger|facebook messenger|discord|threema|line|instagram|facebook|insta|sms|tiktok|imessage|zoom)'

/** Ways around Amazon's own messages, and out of them. */
export const contactDe: Phrases = {
  messenger: [
    '(findest|findet|trifft|triffst|gibt|hast) *? *? *? (auf|bei|per|via|über|unter) (whatsapp|whats app|telegram|wechat|viber|skype|signal|messenger|facebook messenger|discord|threema)',
    `(kontaktieren|kontaktiere|kontaktiert|schreiben|schreib|schreibe|schreibt|erreichen|erreichst|erreicht|chatten|chatte|chat|anschreiben|hinzufügen|melden|melde|rufen|texten|senden|schicken|schick|schicke|sende|antworten|antworte|finden|fragen|frag|addieren|adden|adde|addet|add|füge|füg|helfen|beraten|sprechen|verfügbar|kontakt|support|hilfe|meldet euch|schickt|sendet|antwortet|fragt) *? *? *? *? *? (per|via|über|auf|bei|mit|unter|in) (unser|unseren|unserem|unsere|den|dem)? ${app}`,
    `(per|via|über|auf|bei) ${app} (*)? *? *? (erreichen|erreichbar|schreiben|kontaktieren|melden|chatten|anschreiben|sprechen|helfen|zu|da|hinzu|hinzufügen|verfügbar|nummer|kontakt|texten|unter|an)`,
    `(per|via|über) sms (an|unter|bei|erreichen|kontaktieren|schreiben|#)`,
    `(per|via|über) (whatsapp|telegram|wechat|viber|skype|signal|facebook messenger|threema)`,
    `(unsere|unser|unserer|meine|mein|unserem) ${app} (nummer|kontakt|support|chat|service|account|hotline|adresse|name)`,
    '(unsere|unser|unserer|meine|mein|unserem) (whatsapp|whats app|telegram|wechat|viber|skype|signal|discord|threema|line) (gruppe|kanal)',
    '(whatsapp|telegram|wechat|viber|skype|signal|threema) (nummer|kontakt|gruppe|kanal|support|chat|service|uns|an|unter|name|id|hotline|#)',
    '(fügen|füge) (sie|du)? (uns|mich) *? *? (whatsapp|telegram|facebook|wechat|skype|viber) *?',
    '(treten|tritt) (sie|du)? *? (unserer|unserem) (whatsapp|telegram|facebook|discord) *? *?',
    '(private nachricht|direktnachricht|dm|pn) (auf|bei|über|per) (instagram|facebook|insta|tiktok)',
  ],
  'phone-cue': [
    '(telefon|telefonisch|telefonnummer|tel|tel nr|handy|handynummer|mobil|mobilnummer|mobiltelefon|festnetz|hotline|servicehotline|rufnummer|anrufen|anruf|fon|fax|rückruf|durchwahl|servicenummer|kundenhotline|hotlinenummer|sms|whatsapp|rückrufnummer|servicetelefon|kundentelefon)',
    '(rufen|ruf|ruft|erreichen|erreichst|wählen|wähle|sprechen|klingeln) (sie|du)? (uns|mich)? *? *? (an|unter|mit|durch)?',
    '(erreichbar|erreichen) (unter|per)',
    'unter der nummer',
  ],
  'number-cue': [
    '(gravur|gravieren|graviert|rückseite|vorderseite|aufdruck|anhänger|wunschtext|stelle|ziffer|eingegeben)',
    '(sendungsnummer|sendungsverfolgungsnummer|trackingnummer|tracking nummer|paketnummer|rechnungsnummer|seriennummer|artikelnummer|bestellnummer|auftragsnummer|kundennummer|vorgangsnummer|fallnummer|modellnummer|referenznummer|steuernummer|ust id|ustid|umsatzsteuer|iban|bic|ean|asin|isbn|gtin|sku|lieferscheinnummer|lieferschein|rücksendenummer|retourennummer|chargennummer|charge|registrierungsnummer|ersatzteilnummer|handelsregister|hrb|identnummer|ticketnummer|barcode|weee|lucid|imei|produktnummer|losnummer|aktenzeichen|teilenummer|auftragsnr|bestellnr|artikelnr|rechnungsnr|sendungsnr|trackingnr|kundennr|avisnummer|frachtnummer)',
    '(sendung|paket|rechnung|bestellung|auftrag|modell|artikel|vorgang|lieferung|ticket|teil|typ|fall|tracking) (nr|nummer|no|id)?',
    '(dhl|dpd|hermes|gls|ups|fedex|post|deutsche post|spediteur) (sendungsnummer|paketnummer|nummer|nr|sendung|paket|tracking)?',
  ],
  'opt-out': [
    `(möchten|wollen|wünschen|möchtest|willst) ${you} (künftig|bitte)? keine (erinnerungen|erinnerung|anfragen|nachfragen|rundbriefe) mehr`,
    `${you} (möchten|wollen|wünschen|möchtest|willst) (künftig|bitte)? keine (erinnerungen|anfragen|nachfragen|rundbriefe) mehr`,
    'keine lust *? auf (solche|diese|unsere|weitere) (post|mails|nachrichten|erinnerungen|anfragen)',
    '(post|mails|nachrichten|erinnerungen|rundbriefe|newsletter) nicht (mehr|länger) (haben|bekommen|erhalten|lesen|möchte|möchten|wünscht|will)',
    `(trägt|meldet) sich ${upTo(7)} (aus|ab)`,
    '(aus|von) (unserer|der) (erinnerungsliste|versandliste|kontaktliste)',
    '(wünschen|möchten|wollen|wünschst|willst|möchtest) (sie|du)? (in zukunft|künftig|lieber)? (keine|keinerlei) (weiteren|weitere|solchen)? (mail|mails|e mail|e mails|nachricht|nachrichten|newsletter|post)',
    '(keine|keinen) (mails|mail|nachrichten|e mails|newsletter|werbung) mehr',
    'keine (solche|werbliche|unerwünschte) post mehr',
    '(aus|von) (dem|unserem|der|unserer) (verteiler|mailingliste|adressliste|newsletter|mailliste)',
    '(nehmen|streichen|löschen) (wir)? (sie|dich) *? *? (aus|von) *? (verteiler|liste|mailingliste)',
    '(abmelden|abzumelden|abbestellen|abzubestellen|austragen|auszutragen|abmeldung|abbestellung|abmeldelink|abmeldeseite|newsletterabmeldung|austragung)',
    '(melden|meld|meldet) (sie|du)? (sich|dich|euch) (hier|jederzeit|einfach|bitte|unter|von|nachrichten|mails|e mails|newsletter|über)? *? *? *? *? ab',
    '(tragen|trag|tragt) (sie|du)? (sich|dich|euch) (hier|jederzeit|einfach|bitte|unter|über)? *? *? *? *? aus',
    '(bestellen|bestell|bestellt) (sie|du)? (hier|jederzeit|einfach|bitte)? (diese|die|unsere|unseren|den)? (nachrichten|mails|e mails|newsletter|rundbriefe|rundbrief|post|infos) *? *? *? *? ab',
    '(keine|keinerlei) (weiteren|weitere|künftigen|e)? (mail|mails|e mail|e mails|nachricht|nachrichten|benachrichtigungen|mitteilungen|newsletter|post|emails|email|anfragen) *? *? *? *? (erhalten|bekommen|wünschen|empfangen|haben|möchten|wollen|erwünscht)',
    '(nicht|nie) (mehr|länger|weiter) (kontaktiert|angeschrieben|benachrichtigt|von uns hören|informiert) *?',
    '(aus|von) (unserer|meiner) liste *?',
    '(aus|von) der liste *? (streichen|löschen|austragen|abmelden|gestrichen|gelöscht)',
    '(aus|von) (unserem|unserer|dem|der|meinem) (verteiler|mailingliste|e mail verteiler|mail verteiler|adressliste|newsletter) *? *? *? (entfernen|streichen|löschen|austragen|nehmen|abmelden|entfernt|gestrichen|gelöscht|genommen)?',
    '(benachrichtigungseinstellungen|e mail einstellungen|mail einstellungen|kommunikationseinstellungen|abonnement verwalten|newslettereinstellungen) *?',
    '(antworten|antworte|schreiben|senden|schicken|antwortet) (sie|du)? (uns|einfach|bitte|mit)? *? *? (stop|stopp|abmelden|nein danke|unsubscribe|austragen|abmeldung)',
    '(widerspruch|widersprechen|widerrufen) *? *? *? *? *? (nachrichten|zusendung|e mails|mails|kontaktaufnahme)',
  ],
  'opt-out-way': [
    '(teilen|teil|teile|sagen|sag|schreiben|schreib|geben|gib) (sie)? (uns|mir) (das|es|dies|kurz|bitte|einfach|bescheid)',
    '(mit|als) (dem)? (wort)? (stopp|stop|abmelden|nein) *? *? (antwort|antworten)?',
    '(stopp|stop) (als|in|per) (antwort|nachricht)',
    '(klicken|klick|klicke|tippen|drücken|folgen|nutzen|besuchen|verwenden|klickt) (sie|du)? (bitte|einfach|hierzu|dazu|dafür)? (hier|auf|unten|diesen|den|dem|unseren|folgenden) *? *?',
    '(hier|unten|jederzeit|über diesen|unter folgendem|mit einem|per) (abmelden|abbestellen|austragen|klick|link|klicken|folgenden link|klickt) *?',
    '(abmelden|abbestellen|austragen) (hier|unten|jederzeit|unter|mit|per|können|über|sie)',
    '(antworten|antworte|schreiben|senden|schicken|mail|nachricht|schicke|schreib|sende|genügt|reicht|antwortet|schickt|schreibt|sendet) (sie|du)? *? *? *? *? (stop|stopp|abmelden|nein|austragen|abmeldung|uns|kurze|betreff)?',
    '(abmeldelink|abmeldeseite|abmeldeformular|abmeldebutton)',
    '(link|button|schaltfläche) (unten|am ende|in der fußzeile|i am footer|weiter unten)',
  ],
  'opt-out-trap': [
    '(spar abo|sparabo|zeitschrift|zeitschriftenabo|abo|abonnement|mitgliedschaft|probeabo|testphase|alexa|lieferabo|prime) *? *? *? *? *? (abmelden|abbestellen|kündigen|abzubestellen|abzumelden|ab|beenden)',
    '(abbestellen|abmelden|abmeldung|kündigen) *? *? (spar abo|zeitschrift|abo|abonnement|mitgliedschaft|gerät|fahrzeug|nutzer|benutzerkonto|app)',
    '(gerät|gerätes|geräts|fahrzeug|konto|app|bluetooth) *? *? *? (abmelden|abzumelden)',
  ],
}
