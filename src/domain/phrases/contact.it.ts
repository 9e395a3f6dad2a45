import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'

const app =
  '(whatsapp|whats app|wechat|telegram|viber|skype|signal|snapchat|messenger|facebook messenger|discord|instagram|facebook|insta|fb|twitter|tiktok|sms|direct|zoom|linkedin)'
const chat = '(whatsapp|whats app|wechat|telegram|viber|skype|signal|snapchat|messenger|discord|zoom)'
const write =
  '(sentirci|sentiamoci|sentici|ci sentiamo|sentire|parlarne|parliamone|videochiamarci|contattaci|contattami|contattateci|contattarci|contattarmi|contatta|contattare|contattandoci|scrivici|scrivimi|scriveteci|scriverci|scrivermi|scrivendoci|scrivi|scrivere|ci contatti|mi contatti|ci scriva|mi scriva|ci trovi|mi trovi|ci trova|ci trovate|trovaci|trovami|chiamaci|chiamami|chiamateci|chiamarci|chiamarmi|ci chiami|mi chiami|chiama|mandaci|mandami|inviaci|inviami|mandarci|mandarmi|mandateci|inviateci|ci mandi|mi mandi|ci invii|mi invii|un messaggio|messaggio|aggiungici|aggiungimi|aggiungi|ci aggiunga|parlare|parliamo|parla|parlaci|parlami|assistenza|rispondiamo|risponderemo|rispondici|rispondimi|raggiungici|raggiungimi|raggiungerci|ci raggiunga|raggiungibili|disponibili|chatta|chattare|siamo|videochiamata|videochiamaci|supporto)'

/** "zero quattro sei uno, poi sessantadue": five figures in words, the first of them as numbers begin. */
const figure =
  '(zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti*|trent*|quarant*|cinquant*|sessant*|settant*|ottant*|novant*|doppio zero)'
/** Numbers of landlines begin with zero, those of mobile phones with three. */
const first = '(zero|tre)'
const between = '(poi|e|quindi|volte|zeri|zeri poi|e poi|seguito da|ancora|poi ancora|e infine)'

/** Ways around Amazon's own messages, and out of them. */
export const contactIt: Phrases = {
  messenger: [
    `(mandaci|mandami|inviaci|inviami|mandateci|inviateci|mandarci|mandarmi|inviarci|inviarmi|ci mandi|mi mandi|ci invii|mi invii|basta|con) (pure|anche)? (un|uno)? (messaggio|vocale|messaggino) (su|via|tramite|di)? ${chat}`,
    `${write} *? *? *? *? (su|via|tramite|con|per|al|sul|anche su|attraverso|in|mediante|alla|a) (il|lo|la|l|un|nostro|nostra|un messaggio)? (nostro|nostra)? (pagina|profilo|chat|canale|account)? ${app}`,
    `(nostro|nostra|mio|numero|gruppo|canale|chat|contatto|profilo|account|servizio) (gruppo|canale|numero|contatto|chat|profilo|account|pagina|di)? ${chat}`,
    `(mandamela|mandamelo|mandamele|mandameli|inviamela|inviamelo|inviamele|inviameli|mandacela|mandacelo|inviacela|inviacelo|mi trovi|ci trovi|mi trovate|ci trovate|mi trova|ci trova) *? *? (su|via|per) ${chat}`,
    '(whatsapp|whats app|wechat|telegram|viber|skype|wa) (al|numero|business|gruppo|#|chat|su|assistenza|è)',
    `(scriva|scrivete|mandi|invii|mandate|inviate|mi cerchi|ci cerchi|mi trova) (pure|anche|le foto|la foto|tutto|due righe)? *? (su|via|tramite) ${chat}`,
    `${chat} (del|della|dell) (laboratorio|negozio|bottega|ufficio|officina|magazzino|assistenza|titolare)`,
    'chiocciola *? *? *? (punto|dot) (it|com|net|org|eu|info|shop|example)',
    '(al|allo|fisso|numero|cellulare|telefono|laboratorio|officina|negozio|chiami) (zero|tre) (zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove) (zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove)',
    '(whatsappaci|messaggiaci|scrivici in (dm|direct|privato su|chat su))',
    '(mandaci|mandami|inviaci|inviami|mandateci|inviateci|mandarci|mandarmi|inviarci|inviarmi|scrivici|scrivimi|ci mandi|mi mandi|ci invii|mi invii) (pure|anche)? (un|uno)? (sms|dm|direct|vocale|messaggio vocale|whatsapp|fax)',
    `chiocciola ${upTo(8)} (punto|dot) (it|com|net|org|eu|info|shop|store|example)`,
    `(at|chiocciola|et) * *? (punto|dot) (it|com|net|org|eu|info|shop|example)`,
    `${first} ${figure} ${between}? ${figure} ${between}? ${figure} ${between}? ${figure}`,
    '(spedisce|spedisca|spedirla|spedirlo|manda|mandi|mandala|invia|invii|inviala|gira|giri|spediscila|scrive|scriva) *? *? *? *? (su|via|per|tramite) (telegram|whatsapp|uozzap|messenger|skype|signal|viber|wechat)',
    '(instagram|insta|facebook|tiktok|telegram|messenger|skype) *? *? *? *? *? *? *? *? mi (trova|trovi|trovate|cerchi|cerca|chiamo) (come|sotto|con il nome)',
  ],
  'phone-cue': [
    '(chiamaci|chiamami|chiamateci|chiamarci|chiamarmi|ci chiami|mi chiami|chiami|telefoni|chiama|chiamare|telefonaci|telefonami|telefonateci|telefonarci|telefonarmi|ci telefoni|mi telefoni|telefonare|telefona|telefono|telefonico|telefonicamente|telefonate|tel|cell|cellulare|fisso|numero verde|centralino|fax|sms|whatsapp|recapito|recapiti|linea diretta|componi|contattaci|contattami|contattarci|contattarmi|ci contatti|mi contatti|contattateci|numero di telefono|assistenza telefonica)',
    '(squillo|squilla|colpo di telefono|telefonata|chiamata|chiamate|chiamando|telefonando|reperibile|rispondo al|rispondiamo al|risponde al)',
    '(mi|ci) (trovi|trova|trovate|raggiungi|raggiunge|raggiungete) (sempre|pure|anche)? (al|allo|sul)',
    '(risponde|rispondono|rispondiamo|rispondo|risponderà) *? *? *? *? (al|allo|all)',
    '(chiami|telefoni|chiamate|telefonate|componga|faccia) (pure|subito|direttamente)? (lo|al|allo|il|l)',
    '(sentire|senta|senti|cercare|cerchi|chiedere di|chieda di) *? *? *? *? (al|allo)',
    '(mio|nostro|suo) (numero|cellulare|telefono|fisso) (di casa|privato|personale|diretto)? (è|resta)?',
  ],
  'number-cue': [
    '(ordine|spedizione|fattura|tracking|tracciamento|pacco|collo|bolla|modello|lotto|matricola|serie|seriale|iva|cf|sku|asin|ean|upc|isbn|rma|imei|ldv|ddt|articolo)',
    '(numero|n|nr|num|codice|id|riferimento|rif|lettera) (di|del|della|dell|d)? (ordine|spedizione|fattura|tracking|tracciamento|pacco|collo|serie|modello|articolo|reso|pratica|lotto|matricola|cliente|ticket|fiscale|prenotazione|vettura|prodotto|polizza|barre|garanzia|partita|riferimento|consegna)',
    '(partita iva|p iva|codice fiscale|codice a barre|lettera di vettura|codice|pratica|rea|iban)',
    '(dhl|ups|gls|brt|bartolini|sda|poste italiane|fedex|tnt|nexive|inpost|dpd|corriere) (tracking|numero|spedizione)?',
  ],
  'opt-out': [
    '(disiscriviti|disiscriversi|disiscriverti|disiscriva|disiscrivetevi|disiscrivi|disiscrizione|disiscrivermi|cancellami|cancellarmi|rimuovimi)',
    "(annulla|annullare|annulli|annullate|cancella|cancellare|cancelli|revocare|revoca|disattivare|disattiva|gestisci|gestire|modifica|modificare) (la|l'|tua|le|sua|vostra)? (tua|sua|vostra|tue|sue)? (iscrizione|sottoscrizione|registrazione|consenso|preferenze (email|di comunicazione|di contatto|messaggi|e mail)|notifiche)",
    '(cancellarti|cancellarsi|cancellati|si cancelli|cancellatevi|rimuoverti|toglierti|cancellare|rimuovere|togliere|rimossi|rimosso|cancellato|cancellazione|esclusi|toglierci) (il|tuo|suo|vostro|indirizzo|nominativo|essere)? *? *? *? (dalla|dalle|dal|da|dai) (nostra|nostro|nostre|questa)? (lista|mailing list|liste|elenco|newsletter|database|comunicazioni|nostri contatti)',
    '(non) (vuoi|vuole|volete|desideri|desidera|desiderate|intendi|gradisci|gradisce|voglio|desidero|volessi|volesse|vorresti) (più|ulteriormente)? (ricevere|essere contattato|essere contattata|sentirci|riceverne|riceverli) *? *? *? *? (messaggi|email|e mail|mail|comunicazioni|newsletter|richieste|notifiche|da noi|nostre|noi|contattato|contattata|riceverne)?',
    '(smettere|smetti|smetta|interrompere|evitare|bloccare|fermare) (di|la|le|i)? (ricevere|ricezione|invio) *? *? *? *? (messaggi|email|e mail|mail|comunicazioni|newsletter|richieste)?',
    '(non) (ricevere|ricevere più|essere più contattato) (più|altri|ulteriori|altre) *? (messaggi|email|e mail|mail|comunicazioni|richieste)',
    '(rispondi|rispondere|risponda|rispondete|invia|scrivi|scriva|rispondendo|rispondici|rispondimi) (a)? *? *? (con|la|parola|scrivendo)? (la)? (parola)? (stop|cancella|cancellami|disiscrivimi|rimuovi|basta|no grazie|disiscrizione|annulla)',
    '(si tolga|togliti|toglietevi|si rimuova|rimuoviti) (da|dal|dall|dalla) (nostro|nostra)? (elenco|lista|mailing list|newsletter|indirizzario|rubrica)',
    'non (desideri|desidera|desiderate|vuoi|vuole|volete|gradisci|gradisce) (altri|altre|ulteriori) (comunicazioni|messaggi|email|e mail|mail|avvisi|offerte)',
    'non ricevere più (le|i|nostre|nostri|le nostre|i nostri)? (offerte|avvisi|novità|promozioni|inviti|richieste|solleciti|nulla|niente)',
    'opt out',
    '(non|senza) (essere|venire|esser) (più|ulteriormente) (contattato|contattata|contattati|disturbato|disturbata|avvisato|importunato|importunata)',
    '(non) (vuoi|vuole|volete|desideri|desidera|gradisci|gradisce) (più) (i|le|nostri|nostre|i nostri|le nostre) (messaggi|nostri messaggi|nostre email|nostre mail|nostre comunicazioni|email|mail|comunicazioni|nostri avvisi)',
  ],
  'opt-out-way': [
    '(clicca|clicchi|cliccate|cliccare|cliccando|premi|prema|segui|segua|usa|utilizza|visita|tocca|vai|vada|fai clic|faccia clic|fare clic) (qui|qua|su|sul|sotto|il|questo|al|questa|sulla|a)? (seguente|questo|link|pulsante|qui|sotto|pagina)?',
    '(invii|invia|inviate|mandi|manda|scriva|scrivi|digiti) (la)? parola *',
    '(rispondi|rispondere|risponda|rispondete|rispondendo|scrivi|scriva|scrivici|scrivimi|scriverci|scrivermi|invia|inviaci|inviami|mandaci|mandami|ci scriva|mi scriva|basta (un|una|rispondere|scrivere)|comunicacelo|faccelo sapere|ce lo comunichi) (a|con|un|la|stop|semplicemente|pure)? *? *? *?',
    '(disiscriviti|annulla|cancellati|disiscrizione|disiscriversi) (qui|qua|ora|sotto|in qualsiasi momento|quando vuoi|con un clic|da|dalla|in ogni momento)',
    '(link|pulsante) (in basso|in fondo|sottostante|qui sotto|in calce|seguente|di disiscrizione|a piè)',
  ],
  'opt-out-trap': [
    '(iscrizione|abbonamento|sottoscrizione) (alla|al|allo|a|della|del) (rivista|giornale|quotidiano|corso|palestra|servizio|mensile|settimanale)',
    '(annulla|annullare|annulli|cancellare|disdire|disdici|disattivare) (la|l|il|tua|il tuo)? *? (abbonamento|iscriviti e risparmia|rivista|prova|piano|ordine|notifiche push|app|dispositivo)',
    '(notifiche|disattivare) *? *? (app|dispositivo|telefono|orologio|push|smartwatch|del corriere)',
    '(abbonamento|rivista|piano|iscriviti e risparmia) *? *? *? *? (annullare|disiscriviti|disdire)',
  ],
}
