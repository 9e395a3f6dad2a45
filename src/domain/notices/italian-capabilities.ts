import { italianLimit, italianTaken, italianTaking } from './italian-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const people =
  'acquirenti|clienti|compratori|consumatori|destinatari|clientela|utenti|acquirente_venditore|cliente_venditore'
/** Who may be spoken of in the third person that Italian shares with its polite "you". */
const actors =
  'collaborator*|dipendent*|utente|operatore|operatori|assistente|agenzia|fornitore|fornitori|sviluppatore|integrazione|corriere|agente|commercialista|consulente|applicazione|programma'
const one = 'acquirente|cliente|destinatario|compratore|consumatore'
/** Plural: one message is no capability. */
const topics =
  'messaggi|conversazioni|comunicazioni|dialoghi|messaggistica|corrispondenza|contatti|contatto|thread|discussioni|scambi|mailing'
const mails = 'email|mail'
const writing = `${topics}|${mails}|messaggio|conversazione|comunicazione|discussione|dialogo`
const reaching =
  'contattare|contattarli|raggiungere|scrivere|scrivergli|interpellare|comunicare|messaggiare|rivolgersi|rivolgerti|rivolgervi|rivolgerle|avvicinare|sollecitare|interloquire|dialogare|interagire|corrispondere'
const doing =
  'inviare|inviarne|spedire|mandare|trasmettere|avviare|iniziare|aprire|intraprendere|inoltrare|intavolare|instaurare|stabilire|cominciare|scrivere|recapitare|invio|avvio|inoltro|apertura|trasmissione|inizio|invii|invia|inviano|indirizzare|generare|creare|programmare|partire|promuovere|originare|innescare|lanciare|recapito|consegna|attivare|inviando'
const own = 'tuoi|tue|suoi|sue|vostri|vostre'
const bySelf = 'proattiv*|non_richiest*|non_sollecitat*|uscita|spontane*|non_necessari*|indesiderat*|in_autonomia'
const first =
  'tua_iniziativa|sua_iniziativa|vostra_iniziativa|propria_iniziativa|per_primo|per_prima|per_primi|autonomamente|spontaneamente'

/** What may be done or had, in Italian: contacting buyers, and what is not that. */
export const italianCapabilities = {
  reach: [
    `${reaching} ..5 ${people}`,
    `${reaching} ..2 ${first}`,
    `${reaching} ..3 proattiv*`,
    `${reaching} ..1 chi|coloro|quanti ..4 acquist*|compra*|ordin*|client*`,
    'contattarli|scrivergli|raggiungerli ..6 senza|solo|soltanto|se_non|prima|loro|iniziativa',
    `${people} ..6 ${reaching}`,
    `${writing} ..6 ${people}`,
    `${people} ..4 ${topics}|${mails}`,
    `${doing} ..6 ${topics}|${mails}`,
    `${doing} ..3 messaggio|conversazione ..4 ${people}`,
    `${own} ..1 ${topics}|${mails}`,
    `${bySelf} ..3 ${writing}|${people}|${doing}|${reaching}`,
    `${topics}|${mails}|comunicazione ..4 ${bySelf}`,
    `messaggio|conversazione ..1 proattiv*`,
    `qualsiasi|ogni|nessun|alcun ..1 messaggio|conversazione|comunicazione|email|contatto ..4 ${bySelf}|${people}|tuo|suo|vostro`,
    'tentativo|tentativi ..1 contattare|contatto|scrivere|comunicare|raggiungere',
    'messaggio|messaggi|email|comunicazione|comunicazioni che non sia|siano|costituisca|costituiscano|sono|e ..2 risposta|risposte|stat*',
    'funzione|funzionalita|opzione|pulsante ..1 contatta* acquirente|cliente|acquirenti|clienti',
    `${first} ..6 ${writing}|${people}|${reaching}`,
    `${people} ..4 ${first}`,
    `nuov* ..2 ${writing}`,
    `${topics} nuov*`,
    `${topics}|${mails} ..6 provenienti|inviat*|spedit*|generat*|scritt*|avviat* da|dal ..3 te|lei|voi|account|negozio`,
    `${topics}|${mails} ..2 dal|del|da|di|per tuo|suo|vostro|te|questo|lei|voi`,
    `${topics}|${mails} che invi*|scriv*|mand*|avvi*|hai|ha|avete`,
    `contatto|comunicazione|rapporti|contatti ..2 ${people}`,
    `entrare|mettersi|metterti|mettervi|rimanere in contatto|comunicazione ..4`,
    `prendere|avviare|stabilire|cercare|instaurare contatto|contatti`,
    'contattare qualsiasi|ogni|alcun|nessun|nuovi|altri ..1',
    `scrivere|rivolgersi a qualsiasi|alcun|nessun|nuovi ${one}|${people}`,
    'scrivere|contattare|rispondere loro|a_loro',
    'messaggistica',
    `comunicazione ..2 acquirente venditore`,
    `messaggi|conversazioni|comunicazioni|contatti|contatto sono? stat*? ${italianTaken}`,
    `${italianLimit} ..3 ${topics}`,
    'outreach',
    'messaggi|email per|di account|negozio',
  ],
  'that-thing': [
    'tua|sua|vostra autorizzazione|facolta|possibilita|capacita|abilitazione',
    'la|questa|tale funzione|funzionalita|possibilita|autorizzazione|facolta|opzione|capacita|abilitazione',
    'il|questo|tale servizio|strumento|privilegio|diritto|permesso|canale',
    'funzione|funzionalita|accesso',
  ],
  content: [
    'che|i_quali|le_quali ..6 conteng*|contien*|includ*|chied*|chiedano|sollecit*|invit*|offr*|viol*|promuov*|pubblicizz*|incentiv*|rimand*|rispett*|influenz*|presentano|riguard*',
    'contenent*|promozional*|pubblicitar*|marketing|commercial*|incentivant*',
    'con link|allegati|pubblicita|offerte|contenuti|incentivi|buoni|codici|immagini|file|richieste|sconti|loghi',
    'per|allo ..1 scopi*|fini|finalita|motivi|ragioni|questo|questi',
    'a fini|scopo',
    'per ..1 inviare|spedire|mandare|trasmettere|comunicare|fornire',
    'per|al_fine_di chiedere|sollecitare|promuovere|influenzare|offrire|pubblicizzare|richiedere|ottenere|proporre|vendere|invitare|modificare',
    'al_di_fuori|fuori|esterni|esterne',
    'su|sulle|riguardo|relativi|relative|riguardanti alle? recensioni|recensione|valutazioni',
    'diversi_da|diverse_da|divers* dai|dalle|da',
    'in_cui|nei_quali|nelle_quali|con_cui',
    'chiedendo|offrendo|promettendo|includendo|inserendo|allegando',
    'richieste ..1 recension*|feedback',
  ],
  narrow: [one, 'questa|tale|stessa|quella conversazione|ordine|discussione', 'questo|tale|stesso ordine|modello'],
  elsewhere: [
    `${actors} ..8 non|ne ..1 puo|potra|possono|potranno|riesce|ha|hanno|e|sono`,
    `${actors} ..4 ha|hanno perso`,
    'invio|inviare|spedire|inviarti|inviarle ..2 fattura|fatture|newsletter|report|riepilogo|promemoria|notifiche|rapporti',
    `${people} che|i_quali ..8 non ..1 ricever*|ricevono|riceve`,
    'vietat*|proibit* ..8 promozional*|commercial*|pubblicitar*|chieder*|sollecitar*|marketing|offrir*',
    `questo|tale|quel|stesso ${one}|ordine|indirizzo|mittente|modello|messaggio|allegato|destinatario|file|link`,
    'questa|tale|stessa conversazione|discussione|mail|email|fattura|immagine',
    'abbonamento|licenza|plugin|estensione|integrazione|connettore|phishing|fraudolent*|truffa|truffe',
    'applicazione|app|programma|bot|strumento non? puo|potra|riesce|invia|inviera',
    'vietato|proibito|vietati offrire|chiedere|inserire|includere|allegare|usare|utilizzare|sollecitare|richiedere|promuovere|pubblicare|manipolare',
    `messaggi|email degli|dei|di|dagli|dai ${people} ..4 sono|vengono|verranno|saranno stat*? ${italianTaken}`,
    `${italianTaking} ..2 messaggi|email degli|dei|di|dagli|dai ${people}`,
    `${italianTaken} ..3 messaggi|email degli|dei|di|dagli|dai ${people}`,
    'promozional*|pubblicitar*|commerciali ..6 e|sono vietat*|proibit*|non_consentit*|non_ammess*',
    'account secondari*|sviluppator*|di_prova',
    'con|tramite|della nostra|nostro app|software',
    'dalla|nella|alla|della tua|sua|vostra casella',
    'allegare|inserire|aggiungere|includere ..5 messaggi|comunicazioni|email|messaggio',
    'traduzion*|notifiche|notifica_push|anteprim*|esportazion*|statistich*|metrich*',
    'non puoi|potrai|potete|puo|potra|potrete piu? rispondere|ricevere',
    'il_che|cosa_che|pratica_che|contenuti_che|e_questo|promozionali_che|richieste_che non e|sono',
    'indirizzo ..1 email|mail|posta',
    'indirizzi|mittente|mittenti',
    'indirizzo ..12 non|rifiutat*|respint*',
    'non ..12 indirizzo',
    'questo|nuovo|vecchio|altro|tale indirizzo',
    'allegato|file|link|immagine|fattura ..3 al|a|nel|nella messaggi*|conversazione|cliente|acquirente',
    'per_conto',
    'nel tuo|vostro|suo marketplace|paese',
    'nella tua|vostra|sua regione|categoria',
    'modello|modelli di? messagg*|email',
    'al|ogni|per giorno|ora|ordine',
    'forum',
    'contattare|scrivere|rivolgersi|rivolgerti ..2 servizio|assistenza|supporto',
    'servizio|assistenza venditori|clienti|partner',
    'allegati superiori|maggiori|piu_grandi|oltre',
    'follower|iscritti|abbonati',
    'terzi|terze_parti',
    'verific*|conferm* ..3 telefono|identita|numero',
    `${people} non? possono|potranno|riescono|riusciranno ..2`,
    `${one} non? puo|potra|riesce ..2`,
    'piu di ..1 messaggio|mail|email|messaggi|volta|volte|richiesta|2*|3*|5*|1*',
    'dopo|trascorsi|oltre|passati ..4 completamento|spedizione|consegna|data|acquisto',
    'telefon*|sms|fax',
    'messaggi ..8 modificare|eliminare|archiviare|annullare|cancellare',
    'modificare|eliminare|archiviare|cancellare|visualizzare|leggere|stampare|consultare|cercare|scaricare ..4 messaggi|messaggio|conversazioni',
    'alcuni|uno|due|tre|parte|molti|diversi|ultimi dei|di|delle tuoi|suoi|vostri|tue|questi|messaggi',
    'ultim* messagg*|email|mail',
    'ricerca|filtro|archivio|cartella|visualizzazione|elenco ..3 messaggi',
    'tuo|suo|vostro browser|dispositivo|provider',
    'nelle recensioni|inserzioni|descrizioni',
    'messaggi|messaggio regalo',
    'fuori|esterno|esterna ..2 amazon|piattaforma|sito',
    'puo|potra|possono|potranno|riesce|riescono|riusciranno ..2 contattarti|scriverti|contattarla|scriverle|contattarvi|scrivervi|inviarti|inviarle|inviarvi|contattarci|scriverci',
  ],
  other: [
    'vendere|vendite|venderli|venderlo|in_vendita|alla_vendita|la_vendita|una_vendita',
    'privileg*|diritt*|attivita|autorizzazione|idoneita|abilitazione|permess*|possibilita ..1 di|per vendita',
    'offerta|offerte|inserzion*|asin|prodotto|prodotti|articolo|articoli|catalogo|listing',
    'pagamento|pagamenti|fondi|saldo|accredit*|bonific*|erogazion*|disbors*|versament*|prelev*|importi|importo',
    'spedizione|spedizioni|inventario|magazzin*|giacenz*|scorte|logistic*|fba|prime|stoccaggio|spedire ..2 prodotti|articoli',
    'annunci|annuncio|campagn*|sponsor*|coupon|inserzionist*|pubblicitario|pubblicitari|promozioni|promozione',
    'scrivere|pubblicare|lasciare|inserire|richiedere|chiedere ..2 recension*|valutazion*|feedback',
    'recensioni|recensione sono|e|stat*|rimoss*|eliminat*',
    'buy_box|offerta_in_evidenza|brand_registry|registro_marche|vine|community|forum|comunita',
    'accedere|accesso ..1 seller_central|area|account|profilo',
    'categoria|categorie',
    'resi|reso|rimborsi|rimborso|acquisti|acquistare|acquistarl*',
    'ricevere|evadere|accettare|gestire ..1 ordini',
    'nuovi ordini',
    'a_z|dalla_a_alla_z|a_alla_z',
    'apri*|creare ..2 casi|caso|ticket',
    'post|contributi|contenuti_a',
    'buoni_regalo',
  ],
} satisfies Partial<PhraseTable<Concept>>
