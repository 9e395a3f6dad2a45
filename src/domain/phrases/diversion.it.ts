import type { Phrases } from './family.ts'
import { asking } from './verb-forms.it.ts'

const site =
  '(sito|sito web|sito internet|sito ufficiale|pagina web|homepage|negozio online|negozio on line|shop online|shop|e shop|e commerce|ecommerce|webshop|portale|blog|forum|app|applicazione|piattaforma|area riservata|area clienti|area personale|pagina clienti|negozio fisico|showroom|store online|web store)'
const our = '(nostro|nostra|nostre|nostri|mio|mia)'
const social =
  '(facebook|instagram|insta|ig|fb|tiktok|tik tok|twitter|youtube|pinterest|linkedin|snapchat|threads|reddit|discord|telegram|whatsapp|whats app|wechat|social|social network|messenger|social media)'
const goods =
  '(ordinare|ordina|ordini|ordinate|acquistare|acquista|acquisti|acquistate|comprare|compra|compri|comprate|ordine|acquisto|prenotare|prenota|riordinare|riordina|acquistando|ordinando|comprando|ordinarlo|acquistarlo|comprarlo|rifornirti)'
const pay =
  '(bonifico|bonifico bancario|paypal|satispay|postepay|western union|iban|conto bancario|conto corrente|criptovalute|bitcoin|assegno|revolut|wise|vaglia|ricarica postepay|hype|contanti|contrassegno|bancomat pay)'

/** Leading buyers away from Amazon. */
export const diversionIt: Phrases = {
  'off-amazon': [
    `(sul|nel|dal|al|tramite|attraverso|via|visita|visitare|visiti|visitate|consulta|consulti|consultare|scopri|scopra|apri|sulla|nella|dalla|alla|sui) (il|la)? ${our} (proprio|nuovo|nuova|nuovissimo)? *? ${site} (ufficiale|internet|web|online|del marchio|del brand)? *?`,
    `${goods} *? *? *? *? (direttamente|direttamente da|in privato) (da|presso|sul|dal|con|tramite|a|dalla) (noi|nostro|nostra|produttore|marchio|laboratorio|fabbrica|azienda|me)`,
    '(direttamente) (da|presso|con|dal) (noi|nostro) *? *? *? *? (meno|risparm|risparmi|sconto|commissioni|amazon|prossima|prossimo|conveniente|convenienti)',
    '(fuori|al di fuori|all esterno|senza passare|senza passare per|aggirando|aggirare|bypassare|bypassando|evitando|evitare|evitiamo|scavalchiamo|scavalcando|lontano) (da|di|le commissioni di|per|tramite|su)? amazon',
    '(senza|evitiamo|eviteremo|evita|eviti|evitate|evitando|evitare|così non|saltando|saltiamo|scavalcando|non) (di|dover|doverci|dobbiamo|si deve|bisogna|serve)? (passare|passando|passiamo|passi|transitare|usare|coinvolgere|utilizzare|ricorrere|pagare commissioni) (da|per|tramite|ad|a|attraverso|di)? (il|la|sistema di|piattaforma di)? amazon',
    '(anziché|invece che|invece di|piuttosto che|al posto di) (su|tramite|via|da|passare da|passare per|usare|con|che su|di)? amazon',
    `(${goods}|costa|costano|costi|prezzo|prezzi|meno|conviene|paghi|più economico|più conveniente|convenienti|risparmi) *? *? *? *? *? (anziché|invece che|invece di|piuttosto che|e non|al posto di|che|rispetto a|rispetto ad|senza passare da|non) (su|tramite|via|da|passare da|di|con|che su|in)? amazon`,
    `(pagare|paghi|paga|pagate|saldare|saldi|salda|pagamento|versare|versa|versi|versando|trasferire|inviare il denaro|inviaci|inviami|mandaci|mandami|corrispondere|regolare|effettuare|effettua|effettui|accreditare|pagando|fare|faccia|fai|mandare|anticipare|anticipi|anticipa|versato|versata|pagato|pagata|saldato|saldata|corrisposto|corrisposta|regolato|trasferito|inviato|saldo|caparra|acconto|differenza) *? *? *? *? *? *? *? (con|tramite|via|per mezzo|mediante|su|un|in|attraverso|al|sul|il|a mezzo) (un|il|nostro|nostra|mio|conto|di|semplice)? *? ${pay}`,
    `(iscriviti|iscrivetevi|si iscriva|iscriversi|iscriverti|registrati|registratevi|si registri|registrarti|registrarsi|unisciti|unitevi|si unisca|unirti|entra|entrare|aderisci|abbonati|crea|creare|crei|far parte|partecipa) *? *? (a|al|alla|allo|nel|nella|sul|sulla|del|della|su|un|il|la|nostra|nostro) (nostra|nostro|nostro esclusivo)? *? (newsletter|mailing list|club|community|programma|gruppo|account|sito|app|forum|webinar|lista|portale|canale|pagina|famiglia su)`,
    `(registrare|registra|registri|registrate|registrando|attivare|attiva|attivi|attivate|estendere|estendi|estenda|prolungare|prolunga|convalida|convalidare|validare) *? *? *? *? (garanzia|prodotto|dispositivo|acquisto|articolo|numero di serie|matricola|seriale|apparecchio|macchina|modello|bici|anni) *? *? *? *? *? (sul|su|tramite|via|online|dal|sito|app|link|qr|qui|facebook|e mail|email|nel nostro|sulla)`,
    '(registrazione|registrarti|registrarsi|registrati|registri|registra|registrando|registrare) *? *? *? *? *? (per|e|così da|ed) *? (ricevere|ottenere|prolungare|attivare|usufruire|estendere|ricevi|ottieni|avere|estendi|far parte) *? *? *? (garanzia|club|vantaggi|omaggio|sconto|anni|mesi)',
    `(seguici|seguimi|seguiteci|seguirci|ci segua|segui|trovaci|trovami|ci trovi|mi trovi|ci trova|ci trovate|taggaci|taggateci|aggiungici|aggiungimi|contattaci|contattami|contattarci|contattarmi|ci contatti|mi contatti|scrivici|scrivimi|scriverci|scrivermi|ci scriva|mi scriva|condividi|condividere|condivida|pubblica|posta|postare|unisciti|raggiungici|raggiungimi|parliamo|chatta|menzionaci|mandaci|mandami|inviaci|inviami|metti mi piace|siamo|ci scrivi|mi scrivi|ci scrive|mi scrive|ci cerchi|mi cerchi|cercaci|cercami) *? *? *? *? (su|sul|sui|tramite|via|in|alla|al|sulla|nel|nei) (nostra|nostro|nostri|la|il|gli|tuo|tuoi)? (pagina|profilo|gruppo|canale|account)? ${social}`,
    `${our} (pagina|profilo|canale|gruppo|community|storie|account|chat|numero|contatto)? (su|di)? ${social}`,
    '(unisciti|entra|segui|segua|seguire|visita|iscriviti|metti mi piace|aggiungiti) (a|nel|al|alla|la|il|nella)? (nostro|nostra) *? *? (gruppo|pagina|community|canale|club|server|profilo)',
    '(chiamaci|chiamami|chiamateci|ci chiami|mi chiami|chiamarci|chiamarmi|telefonaci|telefonami|telefonateci|ci telefoni|mi telefoni|telefonarci|telefonarmi) *?',
    '(mandaci|mandami|mandateci|inviaci|inviami|inviateci|ci mandi|mi mandi|ci invii|mi invii|mandarci|mandarmi|inviarci|inviarmi) (pure|anche)? (un|uno) (sms|messaggio whatsapp|messaggio privato|dm|fax|vocale|whatsapp|messaggino whatsapp)',
    '(scrivici|scrivimi|scriveteci|scriverci|scrivermi|ci scriva|mi scriva|contattaci|contattami|contattarci|contattarmi|ci contatti|mi contatti|rispondici|rispondimi|contattateci|scrivi) (direttamente|piuttosto|anche|pure)? (via|per|all|al|a|tramite|alla|sulla) (la|il)? (nostra|nostro|mia)? (e mail|email|mail|indirizzo (e mail|email|mail|di posta)|posta elettronica|casella di posta)',
    '(lasciaci|lasciami|mandaci|mandami|inviaci|inviami|dacci|dammi|comunicaci|comunicami|ci comunichi|mi comunichi|ci lasci|ci dia|ci invii|mi invii|ci mandi|mi mandi|forniscici|lasciarci|comunicarci|inviarci|inviarmi|condividi) (il|la|i|tuo|tua|suo|sua|con noi)? (tuo|tua|suo|sua|vostro|vostra|tuoi|suoi)? (indirizzo (e mail|email|mail)|e mail|email|mail|numero di (telefono|cellulare)|numero whatsapp|whatsapp|contatto privato|recapiti personali|cellulare)',
    '(scansiona|scansioni|scansionate|scansionare|scansionando|inquadra|inquadri|inquadrate|inquadrare|inquadrando|usa|utilizza|con) (il|lo|la|nostro|questo|tuo) *? *? (qr|qr code|codice qr)',
    '(scansiona|scansioni|scansionate|scansionare|scansionando|inquadra|inquadri|inquadrate|inquadrare|inquadrando) (il|lo|la|nostro|questo|tuo) *? *? (biglietto|cartolina|inserto|cartoncino|codice)',
    '(scarica|scarichi|scaricate|scaricare|installa|installi|installare|scaricando) (subito|anche|gratis|gratuitamente)? (la|il|nostra|nostro) (nostra|nostro|nuova)? *? (app|applicazione|ebook|e book|guida gratuita) *?',
    '(cercaci|cercami|cercateci|cercarci|ci cerchi|cerca|cercando|cerchi|cercare|googla) (il|lo)? (nostro (nome|marchio|brand|negozio)|anche|direttamente|pure)? *? *? (su google|su internet|google|sul web|in rete|online|nel browser)',
    `(trovaci|trovami|trovarci|ci trovi|mi trovi|ci trova|ci trovate|trovi|acquistare|ordinare|disponibile|disponibili|venduto|in vendita|vendiamo|costa meno|a meno|comprare|siamo) *? *? *? *? (su|sul) (ebay|etsy|subito|vinted|zalando|aliexpress|temu|shein|manomano|eprice|ibs|mediaworld|unieuro|bakeca|shopify|leroy merlin|wallapop)`,
    '(nostro|nostra|mio) (negozio|pagina|account|profilo|store) (su)? (ebay|etsy|shopify|temu|vinted)',
    '(newsletter|mailing list)',
    '(accordiamoci|mettiamoci d accordo|concludere|concludiamo|trattare|vendita) (in|tra|privatamente|direttamente|per|fuori) (privato|noi|telefono|amazon)?',
    '(senza|con) amazon (di mezzo|in mezzo|come intermediario|tra i piedi)',
    '(il|al|sul|questo) (nostro|mio|seguente) (iban|conto corrente|conto bancario|conto paypal|paypal|satispay|postepay)',
    '(tutto|resto|accordo|affare|vendita|cosa)? (tra|fra) (di)? noi (senza|fuori|in privato|privatamente)',
    '(sentirci|sentiamoci|sentici|ci sentiamo|vediamoci|parliamone|parlarne|accordarci|accordiamoci|metterci d accordo) *? *? (su|per|via|fuori da|al|tramite) (whatsapp|telegram|telefono|messenger|mail|email|e mail|amazon|cellulare|instagram|facebook)',
    `(compilare|compila|compili|compilate|compilando|riempire|riempi) *? *? *? *? (sul|su|nel|presente sul|disponibile sul) (il)? (nostro|nostra) ${site}`,
    '(senza passare|senza più passare|passando|fuori|al di fuori|all esterno|invece che|anziché) (da|di|del|della|dal|dalla|per)? (qui|qua|questo sito|questa piattaforma|piattaforma|marketplace|questo canale|questo marketplace|intermediari)',
    '(senza) (intermediari|intermediario|commissioni|le commissioni|la commissione) *?',
    `(sul|nel|dal|al|sulla|nella|dalla|alla|tramite il|attraverso il|visiti il|visita il) ${site} (web|internet|ufficiale|aziendale|online|clienti)? (del|della|dei|di) (nostro|nostra|nostri|brand|marchio|marca|ditta|azienda|gruppo) *?`,
    '(sul|nel|dal|al|sulla) (sito|portale|negozio|shop) (aziendale|ufficiale del marchio|della ditta)',
    '(compra|compri|acquista|acquisti|vieni|venga|passa|passi|venite|ordina|ordini|acquistare|comprare) *? *? (in|nel|nel nostro|al nostro|presso il nostro) (negozio|punto vendita|showroom|outlet|spaccio) (a|di|in|fisico|in via) *?',
    `${goods} *? *? *? (dal|sul|nel|attraverso il|tramite il) (sito|sito web|sito internet|negozio online|shop online|e commerce|ecommerce|web shop) *?`,
    '(senza|evitando|evitare|evitiamo|risparmi|risparmiando|risparmiamo|togliendo|saltando) (i|le|la|gli|anche|pagare)? (i|le|la)? (costi|commissioni|commissione|spese|percentuale|tariffe|trattenute|provvigioni|fetta|quota|margine|ricarico|cresta|pizzo|trattenuta|provvigione) (di|ad|che prende|della)? (amazon|piattaforma)',
    '(preventivo|preventivi|ordini|acquisti|offerta) *? *? *? *? (per|via|tramite) (e mail|email|mail|telefono|whatsapp|posta elettronica)',
    '(iscrizione|registrazione|adesione|iscrizione gratuita) *? *? (alla|al|nel|sul|nella|sulla|presso la|presso il) (nostra|nostro) *?',
    '(registrarti|registrarsi|registrati|registrarla|iscriverti|iscriversi|iscriviti) (subito|gratis|gratuitamente)? (da noi|presso di noi|con noi|sul portale|sul sito|nel portale|online)',
    '(non) (devi|deve|dovete|stare a|serve|occorre|c è bisogno di|bisogna|conviene)? (passare|passi|passate) (più)? (di|da) (qui|qua|amazon|questa piattaforma|questo sito)',
    `(venite|vieni|venga|passate|passa|passi|veniteci|vieni a trovarci|venirci|trovarci|vederci|visitarci) *? *? *? *? (in|nel|nei|al|presso il|nello) (nostro|nostri|nostra)? (punto vendita|punti vendita|negozio fisico|showroom|outlet|spaccio|magazzino a|sede di) *?`,
    '(scrivici|scrivimi|scriveteci|ci scriva|mi scriva|scriverci|contattaci|contattami|rispondici|rispondimi) (direttamente|piuttosto|anche|pure|meglio)? (in|per|via|con una|alla|alla nostra) (mail|email|e mail|casella) (personale|aziendale)?',
    '(evitiamo|evitando|evitare|evita|eviti|risparmiamo|risparmiando|risparmiare|risparmi|saltiamo|saltando) (anche)? (le|la|i|sulle|sulla)? (commissioni|commissione|provvigioni|provvigione|percentuale|fetta)',
    `${goods} *? *? *? *? (in bottega|in laboratorio|in sede|in azienda|in fabbrica)`,
    '(su|sul) (ebay|etsy|subito|vinted|zalando|aliexpress|temu|manomano|wallapop|shopify) *? *? *? (vendiamo|trovi|trova|troverai|costa|costano|siamo|prendilo|prendila|acquistalo|compralo|lo compri|lo compra|lo prendi|meno|paghi|paga)',
    `${asking('registrare attivare')} (il|la|lo|l|i|le)? (suo|sua|tuo|tua|vostro|vostra)? *? (su|a|all indirizzo|sul|presso) (www|http|https)`,
    'garanzia *? *? *? *? *? (vai|vada|visita|visiti|accedi|acceda|entra|entri|collegati|si colleghi|registrati|si registri) (su|in|a)? (http|https|www)',
    '(vai|vada|visita|visiti|accedi|acceda|entra|entri|collegati|si colleghi|registrati|si registri) (su|in|a)? (http|https|www) *? *? *? *? *? *? *? (e|per) *? *? *? *? *? garanzia',
    `(girarceli|girarcela|girarcelo|girarci|giracela|giraceli|giraci|girarmeli|girarmela|girameli|mandarceli|mandarcela|mandaceli|inviarceli|inviarcela|inviaceli|farceli avere|versarceli|versarcela|pagarceli|pagarcela|darceli) *? *? (con|tramite|via|su|per|in) (un|il)? ${pay}`,
    `(ce|me) (li|la|lo|le) (puoi|può|potete|potresti|potrebbe|giri|gira|mandi|manda|invii|paghi|versi|versa) (girare|mandare|inviare|pagare|versare|far avere|saldare)? *? (con|tramite|via|su|per|in) (un|il|nostro)? ${pay}`,
  ],
  'off-amazon-soft': [
    '(registrare|registra|registri|registrate|attivare|attiva|attivi|attivate) (gratuitamente|subito|il|la|l|tuo|tua|suo|sua) *? *? (prodotto|dispositivo|articolo|garanzia|acquisto|lampada)',
    '(registrazione|attivazione) (della|del|dell|online) *? (garanzia|prodotto|dispositivo)?',
    '(video|tutorial|istruzioni|guida|manuale|faq) *? *? *? *? (su|sul|tramite) (youtube|vimeo|canale|(nostro|nostra) (sito|canale|pagina|portale|blog|app|profilo)) *?',
    '(visita|visiti|visitare|consulta|consulti|vedi|sul|al) (il|questo|la|questa|seguente)? (sito|sito web|sito internet|pagina web)',
    '(qr code|codice qr)',
    '(pagina|portale|sito) (di|d)? (assistenza|aiuto|supporto|download)',
    `(il|la|del|un|cercando|trovi) (nostro|nostra) ${site}`,
  ],
  'off-amazon-trap': [
    '(su|tramite|via|da|dal|sul|nel|nella|attraverso|con|in|sulla|dalla) (il|la|tuo|suo|vostro|tua|sua|nostra|nostro)? (sito|account|pagina|app|messaggistica|negozio|sezione|profilo)? (di|su)? (amazon|account amazon|ordini amazon|messaggistica amazon|i miei ordini|i tuoi ordini|account)',
    '(amazon|{{}}) (sito|app|pagina|account|negozio|messaggi|ordini|it)',
    '(sito|pagina|app|portale|tracciamento|numero) (web|internet|ufficiale)? (di|del|della|dello|delle|dell|d) (corriere|poste|poste italiane|dhl|ups|fedex|dpd|gls|brt|bartolini|sda|tnt|inpost|nexive|produttore|fabbricante|costruttore|dogana|agenzia|spedizioniere|casa madre|marca produttrice|vettore)',
    '(produttore|fabbricante|costruttore|casa madre) *? (garanzia|sito|pagina|assistenza|servizio)?',
    '(garanzia|richiamo) (del produttore|legale|del fabbricante|ufficiale del produttore)',
    '(per)? (seguire|tracciare|segui|monitorare) (il|la|tuo|tua|suo|l)? (tuo|tua|suo|sua)? (pacco|ordine|consegna|spedizione)',
    '(non|mai|nessun) (contattare|contatti|scrivere|chiamare|pagare|paghi|ordinare|acquistare|inviare|inviate|mandare|chiediamo|chiederemo|chiederemmo|vendiamo|accettiamo|comunicare|comunichi|versare|seguire|proponiamo|condividere|fornire|effettuare|accettare|richiediamo|utilizzare|clicchi|cliccare|dia|dare|dovete|devi|deve|ti chiederemo|le chiederemo|le chiediamo|ti chiediamo) *? *? *? *? *? *?',
    '(collegare|collega|connettere|connetti|abbinare|associare|bluetooth|wifi|wi fi|controllare|sincronizzare|pilotare|firmware|configurare|configura|configurazione|impostare|accoppiare|telecomando) *? *? *? *?',
    '(corriere|autista|installatore|tecnico|deposito|spedizioniere|vettore) *? (ti|la|vi|le)? (chiamerà|contatterà|telefonerà|invierà|manderà|chiama|può)',
    '(ti|la|vi) (chiamare|telefonare|chiameremo|chiamerà|contatterà)',
    '(centro|centri|servizio) (di)? assistenza (tecnica)? (autorizzato|autorizzata|ufficiale|più vicino|del|della|di zona) *?',
    '(per|via|tramite|con) (la)? (e mail|email|mail|messaggio|messaggi|chat|messaggistica) (di|su)? amazon',
    '(numero|telefono|cellulare|recapito|contatto) (di telefono|di cellulare|telefonico)? (per|al|del|da dare al|da passare al|da comunicare al) (il)? (corriere|trasportatore|autista|vettore|spedizioniere|installatore|tecnico)',
  ],
}
