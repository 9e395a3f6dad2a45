import { italianLimit, italianTaken } from './italian-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const over =
  'rimoss*|revocat*|terminat*|scadut*|conclus*|annullat*|sollevat*|cessat*|finit*|eliminat*|tolto|tolta|tolti|tolte|decadut*|ritirat*|esaurit*|abrogat*|superat*|cancellat*|venuto_meno|venuta_meno|esaurit*|levat*|estint*|disattivat*|trascors*|passat*|sciolt*|chius*|ultimat*'
/** What a restriction is of or on: behind a colon stands something else. */
const about =
  'su|sul|sulla|sui|sulle|sugli|di|del|dei|della|delle|degli|per|ai|alla|al|agli|nella|nei|che|applicat*|impost*|dispost*|in|relativ*|riguardant*|temporane*|proattiv*|invio|account|accesso|avvio|utilizzo|uso|attiv*|precedente|a|alle|da|con|adottat*|vigente|permanente|definitiv*|totale|parziale|iniziale|contro|verso|dai|dal|dalla|dalle'
const had =
  'autorizzazione|autorizzazioni|possibilita|accesso|diritto|diritti|permesso|permessi|funzione|funzionalita|messaggi|messaggistica|contatto|servizio|invio|facolta|privilegi|privilegio|comunicazione|comunicazioni|account|capacita|conversazioni|email|abilitazione'
const back =
  'ripristinat*|riattivat*|riabilitat*|sbloccat*|restituit*|reintegrat*|riapert*|riconcess*|riammess*|ridat*|rinnovat*'
const sends =
  'contattare|inviare|scrivere|spedire|avviare|iniziare|aprire|mandare|usare|utilizzare|comunicare|messaggiare|rivolgersi|raggiungere|inoltrare|intraprendere'
const again = 'nuovamente|di_nuovo|ancora_una_volta|come_prima|normalmente|da_subito|tornare'

/** What other notices say in Italian: lifted, or not from Amazon at all. */
export const italianKinds = {
  ended: [
    `${italianLimit} ..1 e|sono|ha|hanno|risulta|viene stat*? ormai|ora|quindi|gia|oggi|definitivamente|pertanto? ${over}`,
    `${italianLimit} ${about} ..12 e|sono|ha|hanno|risulta|viene stat*? ormai|ora|quindi|gia|oggi|definitivamente|pertanto? ${over}`,
    `e|sono|viene|vengono stat*? ${over} ..3 ${italianLimit}`,
    `${italianLimit} ${over}`,
    `abbiamo|ha|avendo ..2 ${over} ..4 ${italianLimit}`,
    `${over} il|la|le|i|ogni|qualsiasi|tutte ..2 ${italianLimit}`,
    `rimuoviamo|revochiamo|annulliamo|togliamo|ritiriamo|solleviamo|eliminiamo ..4 ${italianLimit}`,
    `${italianLimit} ..14 non ..2 piu ..1 vigore|attiv*|valid*|applic*|vige|sussist*|effetto|esiste|grava|in_essere|vigente`,
    `non ..2 piu ..3 ${italianTaken} `.trim(),
    'non ..2 piu soggett*|sottopost*|oggetto',
    `la|questa|tale|nostra|precedente|il|questo|tale|nostro decisione|provvedimento|misura|sanzione|penalita ..10 stat* ${over}`,
    `deciso|scelto|acconsentito|accettato ..1 rimuovere|revocare|annullare|togliere|ritirare|sollevare ..4 ${italianLimit}`,
    `${italianLimit} ..12 lo|la|li|le abbiamo|ho|e_stat* ${over}`,
    `${italianLimit} ..10 e|era|sono stat*? ..3 errore|sbaglio`,
    'per errore|sbaglio ..6 limitat*|sospes*|bloccat*|applicat*',
    'limitat*|sospes*|bloccat*|applicat*|impost* per errore|sbaglio',
    `periodo ..14 e|si stat*? ${over}`,
    `la|questa|tale|il|questo|tale decisione|provvedimento|misura|sanzione|penalita|fermo|castigo ..2 e ..1 ${over}`,
    `posto|messo|poniamo|pone|mettiamo fine|termine ..4 ${italianLimit}`,
    `rimozione|cessazione ..2 ${italianLimit}`,
    `non ..2 piu alcun|alcuna|nessun|nessuna ..2 ${italianLimit}`,
    `${over} ..1 decisione|provvedimento|misura ..10 limitava|limitavano|sospendeva|bloccava|impediva|vietava|disponeva|imponeva|escludeva`,
    `${over} ..1 decisione ..10 limitare|sospendere|bloccare|revocare|disattivare|escluder*`,
    'sblocco|sbloccat*',
    'ricorso|appello|istanza|contestazione|obiezione ..10 accolt*|accettat*|avuto_successo|andat*_a_buon_fine',
    'accolto|accolta|accettato|accettata|accogliamo il|la ..1 tuo|tua|suo|sua|vostro|vostra? ricorso|appello|istanza|contestazione',
    `${italianLimit} ..8 ha_avuto_termine|e_alle_spalle|si_e_conclus*|giunt*|non_c_e_piu`,
    `nessun|nessuna ..2 ${italianLimit} piu`,
  ],
  regained: [
    `${had} ..14 ${back}`,
    `${back} ..8 ${had}`,
    'ripristiniamo|riattiviamo|riabilitiamo|restituiamo|sblocchiamo|reintegriamo ..8',
    `${had} ..12 ${again} attiv*|disponibil*|abilitat*|possibil*|consentit*|operativ*|autorizzat*|funzionant*|accessibil*`,
    `e|sei|sono ${again} attiv*|disponibil*|abilitat*|possibile|consentit*|autorizzat*|in_grado`,
    `${had} ..12 ${again}|torna|tornata|tornati|tornano senza|libera|liberi|priva|privi ..1 ${italianLimit}`,
    'hai|ha|avete riottenuto|riacquistato|recuperato|riavuto|riacquisito',
    'hai|ha|avete ..1 nuovamente|di_nuovo ..2 accesso|autorizzazione|possibilita|diritto|facolta',
    'ripristino|riattivazione ..4 messag*|autorizzazion*|possibilita|privilegi*|diritt*',
    'stato|stata attuale|corrente|nuovo attiv*|abilitat*|consentit*|libero|regolare',
    'tornat* ..2 attiv*|disponibil*|operativ*|autorizzat*|abilitat*|in_funzione|possibile',
    'puoi|possono ..1 tornare ..2',
  ],
  'again-able': [
    // A restriction also says when the function "torna attiva".
    'torna|tornano ..2 attiv*|disponibil*|operativ*|autorizzat*|abilitat*|in_funzione|possibile',
    `puoi|potrai|puo|potra|potete|potrete|possono ..3 ${again} ..4 ${sends}`,
    `puoi|potrai|puo|potra|potete|potrete ..8 ${sends} ..6 ${again}`,
    `${again} ..6 ${sends}`,
    'riprendere|ricominciare ..4 inviare|contattare|scrivere|comunicare|comunicazioni|invio|messaggi|contatti|conversazioni|avviare',
  ],
  anew: [
    'di_nuovo|nuovamente|nuova|nuovo|seconda|secondo|terza|terzo|ancora|prorogat*|estes*|prolungat*|resta|rimane|altri|ulterior*',
    'tuttavia|pero|nel_frattempo|da_allora|successivamente',
    'ma abbiamo|da|dal|una|un|il|la|questa|ora|oggi|e|non|ti|le|vi|subito|altr*|dopo',
  ],
  vendor: [
    'webinar*|blog|newsletter|podcast|ebook|whitepaper|masterclass|videocorso|iscrizione|disiscriv*|disiscrizione',
    'gratuit*|gratis|omaggio ..2 demo|prova|guida|strumento|webinar|consulenza|analisi|checklist|audit|account|test|call',
    'demo|prova|provalo|provala|provaci|guida|strumento|webinar|consulenza|analisi|checklist|corso|ebook ..1 gratuit*|gratis',
    'prova|provalo|scarica|prenota|iscriviti|registrati|richiedi|contattaci|leggi|scopri|guarda|abbonati|scaricala',
    'molti|alcuni|tanti|migliaia_di|centinaia_di|numerosi|sempre_piu|diversi|parecchi venditori|seller|negozi|account',
    'nostro|nostra|nostri|nostre ..1 software|strumento|strumenti|piattaforma|app|team|clienti|blog|esperti|agenzia|guida|articolo|studio|soluzione|servizio|corso|consulenti|legali|lettori|avvocati|assistiti',
    'scopri|leggi|impara|continua_a_leggere',
    'ti|vi|la aiutiamo|assistiamo|supportiamo|seguiamo',
    'cosa|come fare|evitare|evitarlo|reagire|difendersi|comportarsi',
    'venditori|seller segnalano|lamentano|riferiscono|raccontano|ricevono',
    'amazon limita|blocca|sospende|ha_iniziato|sta|stringe|inasprisce|invia',
    'in questo|nel articolo|post|guida|video|numero|nostro',
    'consigli|lettori|abbonati|sconto_del|in_esclusiva|redazione|puntata|episodio',
    'fissa|prenota|pianifica ..2 demo|call|appuntamento|consulenza|chiamata',
    'campagne si',
  ],
  credentials: [
    'conferm*|inserisc*|verific*|aggiorn*|valid*|forni*|invi*|immett*|digit*|convalid* ..6 password|credenzial*|dati|carta|bancari*|bancario|identita|pin|otp|codice|accesso|iban|documento',
    'clicca|cliccando|cliccare|clicchi|fai_clic|premi|fare_clic ..2 qui|sul|sotto|su|link|pulsante|seguente',
    'accedi|acceda|accedere|accedete|effettua|collegati ..4 qui|subito|ora|tramite|dal|seguente|link|sotto|immediatamente',
    'buono|carta|carte regalo',
    'entro ..2 24|12|48|72 ore',
    'al|dal|tramite_il|tramite|attraverso seguente|questo link|collegamento',
  ],
} satisfies Partial<PhraseTable<Concept>>
