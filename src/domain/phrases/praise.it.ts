import type { Phrases } from './family.ts'
import { asking } from './verb-forms.it.ts'

const good =
  '(positiva|positivo|positive|positivi|ottima|ottimo|ottime|ottimi|bella|bello|belle|bei|bel|buona|buono|buone|buon|eccellente|eccellenti|fantastica|fantastico|splendida|splendido|meravigliosa|entusiasta|entusiaste|entusiastica|favorevole|favorevoli|alta|alto|altissima|perfetta|perfetto|lusinghiera|lusinghiero|brillante|generosa|generoso|piena|massima|massimo|migliore|stupenda|stupendo|calorosa|super|magnifica|gentile|gentili|ottimale|bellissima|bellissimo|soddisfatta|elogiativa|pienissima|top|strepitosa|strepitoso|favolosa|favoloso|spettacolare|eccezionale|straordinaria|straordinario|impeccabile|sensazionale|incredibile|magica|ottimistico|sfavillante|appassionata|appassionato|calorosissima|lodevole|stellare|stellari|elevata|elevato|elevatissima|altissimo|coi fiocchi|con i fiocchi|da urlo|da 10|da dieci|da oscar|da applausi|da favola|da sogno|da manuale|da incorniciare|a pieni voti|luminosa|luminoso|radiosa|ottimistica|esaltante|carina|carino|carine|carini)'
const noun =
  '(recensione|recensioni|recensioncina|valutazione|valutazioni|feedback|commento|commenti|giudizio|giudizi|voto|voti|punteggio|review|testimonianza|opinione|riscontro|riscontri|apprezzamento|apprezzamenti|parolina|paroline|commentino|votazione|votazioni|rating)'
const kind =
  '(e|ed|molto|davvero|pienamente|interamente|completamente|totalmente|decisamente|assolutamente|sincera|breve|breve ma|amazon|su amazon|pubblica|onesta|del prodotto|sul prodotto|cliente|la più|scritta|più|particolarmente|assai|estremamente|possibilmente)'
const give = `${asking(
  'lasciare assegnare regalare donare mettere cliccare selezionare scegliere premiare attribuire pubblicare scrivere esprimere votare valutare recensire sperare meritare aggiungere inviare toccare concedere riconoscere',
  'darmene darcene mettercene accendere accendi accendiamo illuminare illumina colorare colora spuntare spunta riempire riempi buttare buttaci buttateci buttarci sparare spararci sparaci cliccarle mettile metterle mettetele metta selezionarle dare dai dia date darci dacci dateci meritiamo merita meritano meritiamo meritate speriamo vorremmo gradiremmo apprezzeremmo chiediamo ricevere ottenere avere vedere offrire conquistare contiamo aspettiamo puntiamo vogliamo aiutaci aiutarci con dare bastano servono vederci raggiungere',
)}`

/** Asking for praise rather than for an opinion. */
export const praiseIt: Phrases = {
  'praise-review': [
    `${good} ${kind}? ${noun}`,
    `${good} (e|ed) ${good} ${noun}`,
    `${noun} ${kind}? ${kind}? ${good}`,
    `${noun} (che sia|che fosse|possibilmente|a|da|di|con|con il|al|con le) (molto)? (${good}|pieni voti|(5|cinque) (★)? (stelle|stelline)?|massimo (dei voti|punteggio)?|tutte le stelle)`,
    `${asking('valutare recensire votare giudicare', 'valutaci valutarci valutateci recensirci votarci votaci')} (il|la|l|nostro|il nostro|questo)? *? *? (positivamente|favorevolmente|al massimo|bene|con il massimo|con (5|cinque) stelle|molto bene|a pieni voti)`,
    `${asking('parlare scrivere', 'dire dica di dite dì parlarne parlane dirlo scriverne')} (bene|qualcosa di (bello|carino|positivo|buono)|cose belle) (di|del|della|su|sul|agli|a)?`,
    `${asking('lasciare scrivere spendere dedicare regalare condividere', 'dire dacci')} (una|due|qualche|delle|alcune|poche|solo|un)? (parola|parole|commento|pensiero|riga|righe) (${good}|carina|carine|carino|di apprezzamento|di elogio|d elogio|affettuosa)`,
    `${asking('lasciare scrivere spendere dedicare regalare condividere', 'dire dacci')} (una|due|qualche|delle|alcune|un)? ${good} (parola|parole|pensiero)`,
    `${asking('raccontare scrivere condividere spiegare mostrare', 'dicci dire dite dica diteci racconti raccontaci far fai fate')} (sapere|vedere|anche|pure)? (a|agli|al|ai|ad)? (tutti|altri|mondo|altri clienti|tuoi amici|amazon)? *? (quanto|quant|perché) (sei|siete|è|ti|vi|le|ami|adori|bene|apprezzi) *? *? (soddisfatto|soddisfatta|felice|piaciuto|piace|piaciuta|contento|contenta|ami|bello|trovi|trovato)?`,
    `${asking('condividere raccontare', '')} (con)? *? *? (la|il|tuo|tua|vostra|sua|suo) (tua|tuo|sua|suo)? (gioia|entusiasmo|soddisfazione|felicità|esperienza (positiva|bella|fantastica)|bella esperienza)`,
    '(la tua|la sua|la vostra|una) (bella|ottima|buona|positiva)? (esperienza positiva|bella esperienza|ottima esperienza|esperienza fantastica) *?',
    '(pollice|pollici) (su|alzato|alzati|all insù|in su|verso l alto|in alto|alto)',
    '(una|qualche|delle|tante|due) (buona|buone|bella|belle) (parola|parole) (su|per|sul|nella|nelle|sulla|di) (amazon|noi|me|prodotto|pagina|recensione|recensioni|nostro)',
    `${asking('mettere dare assegnare attribuire regalare', 'mettici metteteci metterci ci metta dacci dateci darci')} (anche|pure|pieno)? (un|il|almeno un) (bel|bello|grosso|grande|meritato|pieno|gran)? (5|10|cinque|dieci|pienissimo) *? *? *?`,
    `${asking('raccontare scrivere spiegare', 'dire dica di dite dì dirne raccontarne')} (su|agli|a|al|in)? (amazon|altri|tutti|mondo)? (tutto il|un gran|solo)? bene (possibile|del mondo)? (di|del|della|dei|delle|su|che)?`,
    `${asking('valutare recensire votare giudicare', 'valutaci valutarci valutateci recensirci votarci votaci valuti')} (il|la|l|i|le|nostro|nostra|il nostro|la nostra|questo)? *? *? *? (come|con|quale|con un|con una) (un|una|voto|giudizio|valutazione)? ${good}`,
    `${noun} (che|di quelli che|di quelle che) (ci|mi)? (fa|fanno|faccia|facciano|facesse|renda|rende|rendano|riempia|scaldi|scalda|scaldano) (brillare|sorridere|sognare|gongolare|felici|felice|contenti|fieri|piacere|il cuore|orgogliosi|arrossire|saltare)`,
    `${asking('barrare spuntare selezionare cliccare segnare crocettare indicare', 'scegliere scegli scelga mettere metti metta')} *? *? (casella|caselle|casellina|voce|voci|opzione|risposta|risposte|faccina|livello) *? *? *? (eccellente|eccellenti|ottimo|ottimi|molto soddisfatto|pienamente soddisfatto|estremamente soddisfatto)`,
    '(generoso|generosa|generosi|generose|largo|larga|di manica larga|clemente|magnanimo|magnanima|buono|buona) (con|nel|nella|nelle|coi) (le|il|la|i|darci|dare|assegnare)? (tue|sue)? (stelle|stelline|voto|valutazione|giudizio|recensione|punteggio)',
    `${noun} (pieno|piena|pieni|piene|carico|carica|ricco|ricca|colmo|colma|traboccante) di (entusiasmo|elogi|lodi|complimenti|affetto|calore|gioia|amore|apprezzamento|gratitudine|belle parole)`,
    `${asking('lasciare scrivere mettere pubblicare dedicare aggiungere', 'dai dia facci fai fa faccia')} (ce|me)? (una|qualcuna) *? *? (bella|molto|tutta|davvero|bella bella)? (positiva|ottima|entusiasta|eccellente|favorevole|buonissima|splendida|bella)`,
    `${noun} (di|tra) (quelle|quelli|le|i) (più)? (belle|belli|buone|buoni|positive|positivi|entusiaste|generose|che (fanno venire|invogliano|convincono|fanno gola))`,
    '(massimo|meno di (quattro|cinque|#) stelle|quattro stelle|4 stelle|una di meno|quattro per|3 stelle|tre stelle) *? *? *? *? *? *? *? *? (bocciatura|bocciature|insufficienza)',
    '(ci dia|dacci|dateci|ci metta|mettici) (un)? (bel)? cinque (come|su|pieno|tondo|grazie|e lode)',
    '(punteggio|voto|giudizio|valutazione) (consigliato|suggerito|raccomandato|consigliata|suggerita) (5|cinque|massimo|massima|10|dieci)',
    '(mantenere|confermare|raggiungere|difendere|proteggere|salvare) (la)? nostra media (di|del|a) #',
    `${noun} (da|con i) (urlo|incorniciare|favola|sogno|brivido|applausi|fiocchi|standing ovation)`,
    '(riempile|accendile|cliccale|colorale|selezionale|riempirle|accenderle|le riempia|le accenda|le colori) tutte (e cinque|quante)? *? *? (stelle|stelline)',
  ],
  'praise-taken-up': [
    `${asking('aggiungere lasciare scrivere', 'dare dai dacci dia facci aggiungi')} (anche|pure)? (la|il|una|un) (tua|tuo|sua|vostra|altra)`,
    `${asking('aiutare', 'aiutaci aiutarci aiuti aiutateci')} (ci|noi)? (a|con) (raggiungere|arrivare|mantenere|conquistare|crescere|restare|confermare|il|la|fare|continuare)?`,
    '(possiamo|posso) contare (su|sul|anche)',
    '(con|grazie) (a|al|alla|il|la)? (tua|tuo|vostra|suo|sua) (aiuto|recensione|valutazione|voto|supporto)',
    '(tocca a te|ora tocca|la prossima|fai parte|unisciti|manca solo (la|il) tua)',
  ],
  'stars-all': [
    '(darmene|darcene|mettermene|mettercene|regalarmene|regalarcene) (5|cinque) (tutte e (5|cinque))?',
    '(un|il) 5,0 (perfetto|pieno|tondo)?',
    '(5|cinque) (★|belle|bellissime|splendide|piene|luminose|brillanti|meritate|meritatissime)? (stelle|stelline|stellone|stellette|stellucce|stars)',
    '(pieno|piena|pieni|piene|carico|carica|ricco|ricca|zeppo|zeppa) di (stelle|stelline|stellone)',
    '5 ★',
    '(quinta) (stella|stellina)',
    '(stelle|stelline) (tutte e|su) (5|cinque)',
    '(5|cinque) su (5|cinque)',
    '(10|dieci) (/|su) (10|dieci)',
    '(10|dieci|trenta|30) e lode',
    '(tutte e (5|cinque)|tutte|il massimo delle|il massimo di|il maggior numero di|il numero massimo di) (le)? (stelle|stelline)',
    '(massimo|massima|massimi) (dei voti|dei punti|dei punteggi|punteggio|voto|valutazione|voti|punti|delle stelle|numero di stelle)',
    '(punteggio|voto|voti|valutazione|feedback) (pieno|pieni|piena|massimo|massima|più alto|più alta|perfetto|al massimo)',
    '(pieni|massimi) voti',
    '(più alta|più alto|migliore) (valutazione|voto|punteggio) (possibile)?',
    '100 % (positivo|positivi|positiva)',
    '(darci|dacci|dateci|ci dia|darmi|dammi|assegnarci|metterci|votarci|dia|dare|assegnare) il massimo',
    '(ce ne|me ne|gliene) (conceda|concedi|dia|dai|metta|metti|regali|regala|assegni|assegna|lasci|lascia|accenda|accendi|doni|dona) (5|cinque)',
  ],
  'stars-below': [
    '(ciondolo|ciondoli|orecchini|orecchino|collana|bracciale|braccialetto|anello|spilla|coperta|plaid|tappeto|quadro|poster|ghirlanda|lampada|stampo|stampino|tenda|targa|insegna|timbro|puzzle|felpa|maglia|maglietta|cappello|cappellino|vestito|costume|grembiule|torta|biscotti|decorazione|frigorifero|congelatore|freezer|scomparto|casco|seggiolino|brandy|cognac|modello|disegno|ricamo|motivo|stampa|bordo) (a|da) (5|cinque) (stelle|stelline)',
    '(ciondolo|orecchini|collana|bracciale|anello|spilla|coperta|plaid|tappeto|quadro|ghirlanda|lampada|stampo|tenda|targa|timbro|felpa|maglietta|cappello|vestito|costume|disegno|ricamo|motivo|stampa) con (le)? (5|cinque) (stelle|stelline) (è|sono|va|vanno|si|ha|hanno|non|parte|arriva|misura|terminato|esaurito)',
    'non *? *? (di|a|le|alle|delle|da)? (5|cinque|4|quattro) (★|stelle|stelline)',
    '(meno|inferiore|inferiori|sotto|manca|impedisce|impedito|al di sotto) *? *? *? (di|a|le|alle|delle)? (5|cinque|4|quattro) (★|stelle|stelline)',
    // Not stars of a review, but of a house.
    "(hotel|albergo|alberghi|resort|villaggio|camera|ristorante|lusso|struttura|spa|bandiera|movimento) (a|di|da|d'hotel)? (5|cinque) stelle",
    '(a|con|di|da) (5|cinque) stelle (che|da) (lei|te|voi)? (hai|ha|avete|ci hai|ci ha) (preso|presa|montato|montata|ordinato|ordinata|acquistato|acquistata|comprato|comprata|scelto|scelta|ricevuto|ricevuta|restituito)',
    '(5|cinque) (belle|grandi|piccole)? stelle (luminose|decorative|filanti|di natale|natalizie|marine|led|adesive|fluorescenti|dorate|argentate|di (legno|carta|vetro|latta|metallo|cioccolato|feltro|stoffa|ceramica)|in (legno|carta|vetro|latta|metallo|feltro|ceramica))',
    '(non|impedisce|impedito|senza) *? *? *? *? (darci|dare|meritare|meritato|assegnarci|metterci) il massimo',
    '(5|cinque) (stelle|stelline|stellette) (sul|sullo|del|nel) (display|quadrante|pannello|schermo|cruscotto|retro|fondo|bordo)',
    // What the buyer proposes, or may have printed.
    '(lei|tu|ci|mi) (propone|proponi|proponeva|proponevi) *? *? *? *? *? *? *? *? (massimo dei voti|(5|cinque) (stelle|stelline))',
    '(vuoi|vuole|preferisci|preferisce|desidera|desideri) (anche)? (con)? (le|tutte e)? (5|cinque) (stelle|stelline|stellette)',
    '(5|cinque) stelle (in|di|d) (argento|oro|acciaio|legno|vetro|carta|ceramica|cristallo|ottone|feltro|metallo|pelle)',
  ],
  'stars-all-use': [
    give,
    '(ci|mi|ce ne|me ne|gli) (da|assegna|assegni|mette|lascia|regala|attribuisce|concede|riconosce)',
    '(recensione|recensioni|valutazione|feedback|su amazon|voto|giudizio)',
    '(sarebbe|sarebbero|significa|significano|significherebbe|farebbe|farebbero|fanno|aiutano|aiuterebbero|è|sono) (fantastico|bellissimo|bello|tutto|molto|tanto|felici|un|per noi|contenti|meraviglioso|la|il)',
    '(un|uno) (bel|bello|bellissimo|meritato)? (5|cinque) stelle',
  ],
  'stars-alone': [
    '(per|da|su|se|ci|sarebbe|sarebbero|significa|e|grazie|aiutano|quando|con|a|in|che|oggi|sono|ti|alla|al|sulla|sul|fanno|come|così|o|ma|mi|di|noi|subito|farebbero|nella|anche|vuol|vogliono|non|ci|lo)',
  ],
  boast: [
    '(set|hotel|albergo|ristorante|servizio|spa|collezione|linea|serie|libro|kit) (a|di)? (5|cinque) stelle',
    '(nostre|nostri|abbiamo|migliaia di|tante|tanti|molte|oltre #|più di #|centinaia di|ricevuto|fieri|orgogliosi|vantiamo|grazie alle) (già|tante|molte|oltre|più|di|nostre|#|una|le|delle)? (#|recensioni|feedback|valutazione|valutazioni|clienti) *?',
    '(media|punteggio medio|valutazione media) (di|delle)?',
    '(recensiti|recensito|valutati|valutato|votato|votati) (#|5|cinque|da|con)',
    '(puntiamo|lavoriamo|impegniamo|impegno|obiettivo|cerchiamo|miriamo|ci impegniamo|vogliamo|garantire|offrire|offriamo|garantiamo|offrirti|offrirle|offrirvi|mantenere|missione) (sempre|ogni giorno|è|a|di|per)? *? *? *? *? (servizio|esperienza|qualità|assistenza) *?',
    '(servizio|esperienza|qualità|assistenza|trattamento|accoglienza|prodotto|prodotti|supporto|spedizione|cucina|comfort|relax|sonno) (clienti)? (a|da|di)? (5|cinque) stelle',
  ],
}
