import { one, people } from './italian-elsewhere.ts'
import { italianLimit, italianTaken } from './italian-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

/** Plural: one message is no capability. */
const topics =
  'messaggi|conversazioni|comunicazioni|dialoghi|messaggistica|corrispondenza|contatti|contatto|thread|discussioni|scambi|mailing'
const mails = 'email|mail'
const writing = `${topics}|${mails}|messaggio|conversazione|comunicazione|discussione|dialogo`
const reaching =
  'contattare|cercare|parlare|contatterai|contattera|scriverai|scrivera|contattarli|raggiungere|scrivere|scrivergli|interpellare|comunicare|messaggiare|rivolgersi|rivolgerti|rivolgervi|rivolgerle|avvicinare|sollecitare|interloquire|dialogare|interagire|corrispondere|rivolgere|indirizzare|rivolgermi|disturbare|importunare'
const doing =
  'inviare|inviarne|spedire|mandare|trasmettere|avviare|iniziare|aprire|intraprendere|inoltrare|intavolare|instaurare|stabilire|cominciare|scrivere|recapitare|invio|avvio|inoltro|apertura|trasmissione|inizio|invii|invia|inviano|indirizzare|generare|creare|programmare|partire|promuovere|originare|innescare|lanciare|recapito|consegna|attivare|inviando'
/** Whoever writes, in the third person that is also the polite second. */
const says =
  'scrivi|scrive|scrivete|contatti|rivolgi|rivolge|rivolgete|comunichi|comunica|comunicate|avvii|avvia|avviate|contattava|contattavi|contattavate|scriveva|scrivevi|manda|mandi|mandate'
const unasked = 'invii|invia|inviate|invierai|inviera|scrivi|scriva|scrivete|mandi|manda|mandate|spedisci|spedisce'
const starting = 'iniziarne|avviarne|aprirne|inviarne|mandarne|spedirne|scriverne|iniziarli|avviarli|prendere_contatto'
const press = 'pulsante|tasto'
const own = 'tuoi|tue|suoi|sue|vostri|vostre'
const bySelf =
  'proattiv*|non_richiest*|non_sollecitat*|uscita|spontane*|non_necessari*|indesiderat*|in_autonomia|attivamente|a_freddo'
const first =
  'tua_iniziativa|sua_iniziativa|vostra_iniziativa|propria_iniziativa|per_primo|per_prima|per_primi|iniziativa_propria|iniziativa_del_venditore|autonomamente|spontaneamente'

/** What may be done or had, in Italian: contacting buyers, and what is not that. */
export const italianCapabilities = {
  reach: [
    `${reaching} ..5 ${people}`,
    `${reaching} ..2 ${first}`,
    `${reaching} ..2 un|una|qualunque ${one}`,
    `${topics}|${mails}|comunicazione|invii|invio ..4 ${first}`,
    `${says} ..2 ${first}`,
    `inviare|mandare|scrivere|trasmettere|recapitare ai|agli|alla|verso ..1 ${people}`,
    `${starting} ..4 ${people}`,
    'inizi|inizia|avvii|avvia|apri|apre|cominci|comincia ..2 conversazione|conversazioni|discussione|dialogo|scambio',
    `${topics} che non ..2 iniziat*|avviat*|apert*|cominciat*|chiest*|richiest*`,
    `dare|dar il? via|inizio|avvio ..3 ${topics}|scambi`,
    `promemoria|follow|auguri|questionari|sondaggi|ringraziamenti ..8 ${people}`,
    `account ..3 ${italianTaken} in_uscita`,
    'primo_contatto|primi_contatti|contatto_attivo|contatti_attivi|messaggi_attivi',
    `${reaching} ..3 proattiv*`,
    `${reaching} ..1 chi|coloro|quanti ..4 acquist*|compra*|ordin*|client*`,
    'impediamo|vietiamo|impedito|vietato|impedire|vietare|impedisce|vieta ..6 contattarli|scrivergli|raggiungerli',
    'facolta|possibilita|diritto|permesso|autorizzazione|accesso ..1 contattarli|scrivergli|raggiungerli',
    'contattarli|scrivergli|raggiungerli ..6 senza|solo|soltanto|se_non|prima|loro|iniziativa',
    `${people} ..6 ${reaching}`,
    `${writing} ..6 ${people}`,
    `${people} ..4 ${topics}|${mails}`,
    `${doing} ..6 ${topics}|${mails}`,
    `${doing} ..3 messaggio|conversazione ..4 ${people}`,
    `tuoi|suoi|vostri invii ..2 ${people}`,
    'iniziare|avviare|aprire|intraprendere|intavolare|cominciare ..2 conversazione|discussione|dialogo|scambio|scambi',
    `${says} ..4 ${people}`,
    `iniziativa|iniziative|parola ..3 ${people}`,
    `farsi|farti|farvi vivo|viva|vivi ..4 ${people}`,
    `scambi|scambio|corrispondenza|dialogo ..4 ${people}`,
    `invii|invio ..6 ${people}`,
    'contattarli',
    'opzione|funzione|pagina|finestra|strumento|canale ..1 contatto ..2 acquirente|cliente',
    `invii|invio ..2 ${bySelf}`,
    `${unasked} senza ..4 richiest*|richiesto|domand*|chiesto|chiesta|scritto|sollecit*|interpell*`,
    `${writing} ..6 senza ..4 richiesto|richiesta|richiesti|domandat*|chiesto|chiesta|scritto|sollecit*|interpell*`,
    `${writing} che|cui non rispond*|costituisc*|segu*|facci*|fann*|nasc*|deriv*`,
    `${writing} ..2 non preceduti|precedute|preceduta|preceduto|conseguenti`,
    `invii|invio|${topics} ..6 non|mai ti|le|vi|gli|lo? ha|hanno|abbia|abbiano ..1 scritto|contattat*|interpellat*|chiesto|cercat*`,
    `${topics}|${mails}|invii che|cui ..3 fai|fa|fate|part*|esc*|prov*|programm*|spedi*|indirizz*|rivolg*|trasmett*|apr*|inizi*|cominc*|invi*|scriv*|mand*|avvi*`,
    'contatta|scrivi al? acquirente|cliente|compratore',
    `${press} ..2 invio|contatta*|scriv*|messaggi*`,

    `${own} ..1 ${topics}|${mails}`,
    `${bySelf} ..3 ${writing}|${people}|${doing}|${reaching}`,
    `${topics}|${mails}|comunicazione ..4 ${bySelf}`,
    `messaggio|conversazione ..1 proattiv*`,
    `qualsiasi|ogni|nessun|alcun ..1 messaggio|conversazione|comunicazione|email|contatto ..4 ${bySelf}|${people}|tuo|suo|vostro|te|lei|voi`,
    'tentativo|tentativi ..1 contattare|contatto|scrivere|comunicare|raggiungere|invio|invii',
    'messaggio|messaggi|email|comunicazione|comunicazioni che non sia|siano|costituisca|costituiscano|sono|e ..2 risposta|risposte|stat*',
    'funzione|funzionalita|opzione|pulsante ..1 contatta* acquirente|cliente|acquirenti|clienti',
    `${first} ..6 ${writing}|${people}|${reaching}`,
    `${people} ..4 ${first}`,
    `nuov* ..2 ${writing}`,
    `${topics} nuov*`,
    `${topics}|${mails} ..6 provenienti|inviat*|spedit*|generat*|scritt*|avviat*|iniziat*|apert* da|dal ..3 te|lei|voi|account|negozio|venditore`,
    `${topics}|${mails} ..2 dal|del|da|di|per tuo|suo|vostro|te|questo|lei|voi`,
    `${topics}|${mails} che invi*|scriv*|mand*|avvi*|hai|ha|avete`,
    `contatto|comunicazione|rapporti|contatti ..4 ${people}`,
    `entrare|mettersi|metterti|mettervi|rimanere in contatto|comunicazione ..4`,
    `prendere|avviare|stabilire|cercare|instaurare contatto|contatti`,
    'contattare qualsiasi|ogni|alcun|nessun|nuovi|altri ..1',
    `scrivere|rivolgersi a qualsiasi|alcun|nessun|nuovi ${one}|${people}`,
    'scrivere|contattare|rispondere loro|a_loro',
    'messaggistica',
    `comunicazione ..2 acquirente venditore`,
    `messaggi|conversazioni|comunicazioni|contatti|contatto sono? stat*? ${italianTaken}`,
    `${italianLimit} ..3 ${topics}`,
    'outreach|outbound',
    `messaggio|email|mail|comunicazione ..4 cliente|acquirente che|cui non|tace`,
    `messaggio|email|mail|comunicazione ..4 cliente|acquirente senza`,
    'messaggi|email per|di account|negozio',
  ],
  'that-thing': [
    `la|questa|tale ${italianLimit} ..2 viene|non_termina|non_cessa|non_finisce|non_scade|e_prorogat*|e_prolungat*`,
    'tua|sua|vostra autorizzazione|facolta|possibilita|capacita|abilitazione',
    'fino_a_quel|fino_a_quella|fino_ad_allora|sino_ad_allora|fino_a_tale|nel_frattempo',
    'la|questa|tale funzione|funzionalita|possibilita|autorizzazione|facolta|opzione|capacita|abilitazione',
    'il|questo|tale servizio|strumento|privilegio|diritto|permesso|canale',
    'funzione|funzionalita|accesso',
  ],
  content: [
    'che|i_quali|le_quali ..6 conteng*|contien*|includ*|chied*|chiedano|sollecit*|invit*|offr*|viol*|promuov*|pubblicizz*|incentiv*|rimand*|rispett*|influenz*|presentano|riguard*',
    'di|o ringraziament*|auguri|cortesia|marketing',
    'contenent*|promozional*|pubblicitar*|marketing|commercial*|incentivant*',
    'con link|allegati|pubblicita|offerte|contenuti|incentivi|buoni|codici|immagini|file|richieste|sconti|loghi',
    'per|allo ..1 scopi*|fini|finalita|motivi|ragioni|questo|questi|pubblicita|promozioni',
    'a fini|scopo',
    'per ..1 inviare|spedire|mandare|trasmettere|comunicare|fornire',
    'per|al_fine_di chiedere|sollecitare|promuovere|influenzare|offrire|pubblicizzare|richiedere|ottenere|proporre|vendere|invitare|modificare',
    'al_di_fuori|fuori|esterni|esterne',
    'su|sulle|riguardo|relativi|relative|riguardanti alle? recensioni|recensione|valutazioni',
    'diversi_da|diverse_da|divers* dai|dalle|da',
    'in_cui|nei_quali|nelle_quali|con_cui|con_i_quali ..3 chied*|promuov*|offr*|invit*|pubblic*|sollecit*|propon*|promett*|si',
    'chiedendo|offrendo|promettendo|includendo|inserendo|allegando',
    'richieste ..1 recension*|feedback',
  ],
  narrow: [
    one,
    'scrivergli|contattarlo|contattarla|raggiungerlo|raggiungerla',
    'questa|tale|stessa|quella conversazione|ordine|discussione',
    'questo|tale|stesso ordine|modello',
  ],
} satisfies Partial<PhraseTable<Concept>>
