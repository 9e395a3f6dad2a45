import type { Phrases } from './family.ts'
import { asking } from './verb-forms.it.ts'

const ours =
  '(nostro|nostra|nostri|nostre|il nostro|la nostra|i nostri|le nostre|tutti i nostri|tutte le nostre|tutta la nostra)'
const store =
  '(negozio|store|shop|vetrina|sito|sito web|negozio online|e commerce|boutique|pagina|catalogo|brand store|assortimento|gamma|collezione|bottega)'
const goods =
  '(prodotti|articoli|collezione|collezioni|gamma|linea|novità|modelli|modello|colori|accessori|offerte|promozioni|selezione|catalogo|assortimento|bestseller|creazioni|candele|proposte|arrivi|varianti|fragranze|edizioni|gusti)'
const discover = `${asking('visitare esplorare scoprire guardare consultare sfogliare provare acquistare ordinare comprare trovare ammirare', 'dare dai dia date scopra vedere vedi veda vedete scegliere scegli scelga passa passi passate venire vieni venga venite')}`
const social =
  '(instagram|facebook|tiktok|tik tok|youtube|pinterest|twitter|linkedin|telegram|social|insta|threads|snapchat|x)'

/** Selling while writing about an order. */
export const promotionIt: Phrases = {
  promotion: [
    '# (%|per cento) (di|in meno|in) (sconto|riduzione|risparmio|ribasso|meno|sul|su)?',
    '(#|dieci|venti|quindici|cinque|trenta) (per cento|%) (di sconto|in meno)',
    '(sconto|sconti|riduzione|ribasso) (esclusivo|speciale|immediato|extra|riservato|aggiuntivo|ulteriore|fino)? (del|di|fino al|al|dal|pari al|da|a) (#|cinque|dieci|quindici|venti|trenta|quaranta|cinquanta) (%|€|euro|per cento)?',
    '(scontato|scontata|scontati|scontate|scontatissimi) (del|di|al|fino) *?',
    '(risparmia|risparmi|risparmiate|risparmiare|risparmierai) (il|fino|subito|#|€|sul|sulla|ancora)',
    '(codice|coupon) (sconto|promo|promozionale|promozione)',
    '(usa|usi|usate|inserisci|inserisca|utilizza|utilizzi|utilizzate|applica|digita|con) (il|lo|la|questo|nostro|tuo)? (codice|coupon|voucher|buono sconto|promo) *?',
    '(buono|buoni) sconto',
    '(offerta|offerte|promozione|promozioni|promo) (speciale|speciali|esclusiva|esclusive|imperdibile|imperdibili|limitata|limitate|lampo|del mese|della settimana|del giorno|estiva|invernale|di natale|natalizie|valida|valide|riservata|riservate|a tempo|flash|in corso|attive)',
    '(nostre|nuove|migliori|ultime|fantastiche|straordinarie|grandi|super) (offerte|promozioni|occasioni|promo)',
    '(nostra|nuova|super|grande) (offerta|promozione|promo)',
    '(black friday|cyber monday|prime day|saldi|svendita|liquidazione|vendita flash|fuori tutto|sottocosto)',
    '(prendi|compra|acquista|compri|acquisti|paghi|prendere|comprane|prendine) # (e|ne|paghi|prendi) (paghi|ricevi|prendi|#|uno)? *?',
    '(tre|3|# x #) (per|al prezzo di) (2|due|1|uno)',
    `(${ours}|nuovo|nuova|nostro nuovo) (secondo|nuovo|nuova|altro)? (profilo|canale|pagina|account|gruppo) (su|di|ufficiale)? ${social}`,
    `(seguici|seguiteci|seguirci|ci segua|segui|seguite|seguendoci|unisciti|iscriviti|trovaci|ci trovi|ci trova|ci trovate|taggaci|taggateci|vienici a trovare|mettere like|metti mi piace|siamo (anche|presenti|attivi)?) *? *? *? (su|al|sul|sulla|alla|a|il|la|in) (nostra|nostro|anche)? *? (${social}|canale|pagina|gruppo|community|profilo|blog)`,
    '(seguici|seguiteci|seguirci|ci segua|taggaci|taggateci)',
    `(${ours}|pagina|profilo|canale) (pagina|profilo|canale|gruppo)? ${social}`,
    '(newsletter|mailing list|programma fedeltà|carta fedeltà|club vip|lista vip)',
    `${asking('iscrivere registrare abbonare', 'iscriviti iscrivetevi si iscriva iscriverti iscriversi registrati registratevi unisciti unitevi si unisca')} (ora|oggi|subito|gratuitamente|alla|al|per|sul|anche)  *? *? *? (newsletter|offerte|novità|sconti|club|programma|community|aggiornamenti|lista|promozioni|canale|gruppo|anteprima)`,
    `${discover} (anche|subito|ora|pure|un occhiata|uno sguardo|su|a|al|alla|nel|nella|sul|in|con|a trovarci|altri|altre)? *? ${ours} *? *? (${store}|${goods})`,
    `${discover} (anche|subito|pure|ora|tra|fra)? (le|la|il|l|gli|i|tutte le|tutti i|tutta la|altre|altri|tante|tanti|molti)? (nuove|nuova|nuovi|nuovo|ultime|ultimi|altre|altri|intera|tante altre|restanti|fantastiche|coordinati|abbinati)  ${goods}`,
    `${discover} (anche|subito|pure)? (le|la|il|tutte le|tutti gli|tutti i|tutta la) ${goods} (del nostro|sul nostro|nel nostro|di|della nostra|primavera|estate|autunno|inverno|natale|coordinati|abbinati|{{}})`,
    `(dai|dia|date|dare|dacci|getta|buttare|butta) (anche|pure)? (un|una|uno)? (occhiata|sguardo) (a|al|alla|alle|ai|anche|agli) (${ours}|nostro|nostri|nostra|nostre|tutte|tutti|il|la|le|nuova|nuovi)? *? *?`,
    `(nel|sul|nello|sullo|al|allo) nostro (negozio|store|shop|sito|catalogo|e commerce|brand store) *?`,
    `(nella|sulla|alla) nostra (vetrina|pagina|boutique|collezione) *?`,
    '(nuova|nuovo|nuovi|nuove|ultimi|ultime|prossima) (collezione|linea|arrivi|arrivo|uscite|modello|modelli|gamma|edizione|fragranze|lancio|novità|catalogo|creazioni)',
    '(appena|è) (arrivata|arrivati|arrivate|uscita|uscito|lanciato|lanciata|usciti) (la|il|nel|la nuova|i nuovi|nuovi|in negozio|una|un) *?',
    '(abbiamo (appena)?|stiamo per) (lanciato|lanciare|inaugurato|aperto|ampliato|presentato) (un|una|la|il|i|nuovo|nuova|il nostro|la nostra) *?',
    '(collezione|catalogo|linea) (primavera|estate|autunno|inverno|natale|natalizia|estiva|autunnale|invernale|primaverile)',
    '(sul|al|del|per il|per un|con il|dal|nel) (tuo|suo|vostro)? (prossimo|secondo|futuro|successivo) (acquisto|ordine|shopping)',
    '(sulla|alla|della|per la) (tua|sua|vostra)? (prossima|seconda) (spesa|ordinazione)',
    '(sui|per i|dei) (tuoi|suoi|vostri)? (prossimi|futuri) (acquisti|ordini)',
    '(potrebbe|potrebbero|potranno) (anche|inoltre)? (interessarti|interessarle|interessarvi|piacerti|piacerle|piacervi) (anche)? *?',
    '(ti|le|vi) (piacerà|piaceranno|consigliamo|suggeriamo|proponiamo|presentiamo|segnaliamo) (anche)? (la nostra|il nostro|le nostre|i nostri|anche i|di provare|di acquistare|di scoprire|di abbinare|l acquisto)',
    '(si abbina|si abbinano|abbinalo|abbinala|abbinarlo|abbinala|completa|completi|completate|completare) (perfettamente|bene|con|alla perfezione|il tuo|la tua|il|la|al|alla|ai|a)? *? (set|collezione|look|outfit|nostro|nostra|nostri|arredo|con il|con la|kit)',
    '(chi ha (acquistato|comprato)|altri clienti|i clienti) *? *? *? (anche|hanno acquistato|comprano) (anche|acquistato|comprato)?',
    `(${asking('acquistare ordinare comprare riordinare')}) (ora|subito|oggi|adesso|di nuovo sul|nuovamente da|anche|un altro|un altra|altri|direttamente|da noi)`,
    '(non) (perdere|perda|perdete|perderti|perdetevi|si perda|lasciarti sfuggire|lasciartelo|si lasci) (l|la|le|questa|il|i|occasione|sfuggire|queste|questo|le nostre|i nostri)?',
    '(fino a esaurimento|fino ad esaurimento) (scorte)?',
    '(affrettati|approfitta|approfittane|approfittatene|approfittare|approfitti|approfittate|ne approfitti|si affretti|affrettatevi) (subito|ora|di|del|della|dello|delle|dei|oggi)?',
    '(solo (per oggi|oggi|per pochi giorni|questa settimana|questo weekend|fino a|fino al)|ultimi pezzi|per un periodo limitato|a tempo limitato|tempo limitato|offerta valida|promozione valida|valido fino al|valida fino al|valido fino a|scade (il|domenica|oggi|tra))',
    '(invita|porta|presenta|consiglia|invitare|consigliarci|parla) (un|i|ai|tuoi|a|di noi ai|tuo|ad un|uno) (tuoi|tuo|un)? (amico|amici|amica) *?',
    '(porta|presenta) un amico',
    '(anteprima|anteprime) (assoluta|delle|della|esclusiva|sulle|i|le)?',
    '(resta|rimani|resti|restate|rimanere|tenersi|tieniti) (aggiornato|aggiornata|sintonizzato|aggiornati|al corrente)',
    '(prezzi|prezzo) (scontati|scontato|imbattibili|speciali|speciale|ribassati|ribassato|vantaggioso|vantaggiosi|all ingrosso|più basso|più bassi|migliore|di lancio|lancio)',
    '(vendiamo|produciamo|proponiamo|realizziamo|offriamo|abbiamo) (anche|inoltre|pure) (altri|altre|una|un|dei|delle|molti|tanti|in|tante|candele|accessori|{{}})',
    '(disponibile|disponibili|trovi|trova|trovate) (anche|ora|tutti|tutte|adesso)? (sul|nel|presso il|nella|sulla) (nostro|nostra) *?',
    '(spedizione) (gratuita|gratis|omaggio) (sul|sui|per il|su|al|per ordini|per tutti)',
    '(idea|idee) regalo (per|di|perfetta|perfette|originale)',
    '(partner|marchio gemello|nostro sponsor)',
    '(cerca|cercare|digita|cerchi) (*)? (*)? (nella|sulla) (barra di ricerca|ricerca di amazon)',
    '(è|sono|in|tutto in) (offerta|promozione|saldo|svendita)',
    '(novità|sconti|promozioni|offerte) (in arrivo|in anteprima|riservate|riservati|esclusive|esclusivi|della stagione|dedicati|del nostro|sui nostri)',
    '(iscriviti|abbonati|passa) *? *? (iscriviti e risparmia|risparmia)',
  ],
  'promotion-soft': [
    `(${asking('acquistare ordinare comprare tornare')}) (di nuovo|ancora|nuovamente)? (da noi|presso di noi|con noi)`,
    '(rivederti|rivederla|rivedervi|riaverti|servirti|servirla) (presto|ancora|di nuovo|tra i nostri)',
    `(nostri|nostre|altri nostri|dei nostri|altri) (altri|altre|nostri)? (prodotti|articoli)`,
    '(tuo|suo|vostro|il|un) (prossimo|futuro) (ordine|acquisto)',
    '(ci|raccomandarci|consigliarci) (consigli|consiglierai|ai tuoi amici)',
    '(visita|visiti|visitate) (il|la)? (nostro|nostra)',
    '(storia|missione) (del nostro|della nostra) (marchio|azienda|brand)',
  ],
  discount: [
    '(sconto|sconti|coupon|voucher|promozione|promozioni|promo|saldi|scontistica)',
    '(buono|buoni) (sconto|acquisto|spesa|da # (€|euro)|del valore)',
  ],
  'discount-use': [
    '(prossimo|prossima|futuro|successivo|secondo|futuri|prossimi|nuovo|nuova)',
    '(usa|usi|usate|utilizza|utilizzi|utilizzare|ricevi|riceverai|riceva|ottieni|otterrai|approfitta|approfitti|riscatta|applica|offriamo|offrirti|offrirle|regaliamo|ecco|inserisci|inserisca|digita|risparmia|invia|inviamo|regala|esclusivo|esclusiva|speciale|speciali|carrello|cassa|checkout|valido|valida|godere|goditi|vuoi|scopri|concediamo|dedicato|riservato|riservati|pensato|diritto|ultimi|arrivo)',
    '(nel|sul|dal) nostro (negozio|store|sito|shop)',
    '(clienti|cliente) (affezionato|affezionati|fedele|fedeli|abituali)',
  ],
  'coupon-noun': [
    '(portafoglio|raccoglitore|album|custodia|porta|blocchetto) (per|da|di)? (coupon|buoni|voucher)',
    'sconto quantità',
  ],
  'promotion-trap': [
    '(sconto|coupon|promozione|codice|buono|offerta) (che)? (era|è|è stato|è stata|sono|sono stati|non|già|automaticamente|era stato) (già|automaticamente|stato|stata)? (applicato|applicata|detratto|incluso|inclusa|mancante|scaduto|usato|utilizzato|calcolato|accreditato|visibile|indicato|stato)?',
    '(sconto|coupon|codice|buono|promozione) (sul|del|dell|nell|al|dal|da|di) (#)? *? *? (non è stato|è stato|era|non|già) (applicato|detratto|usato|calcolato)?',
    '(codice) (postale|fiscale|a barre|qr|errore|di errore|di accesso|del cancello|cancello|articolo|prodotto|pin|di sicurezza|sicurezza|di attivazione|di tracciamento|tracciamento|di spedizione|spedizione|di reso|reso|di ritiro|ritiro|citofono|portone|destinatario|univoco|colore|iban|sblocco|di sblocco|seriale|modello|di verifica|univoco di|di conferma|di consegna|consegna|ean|asin|lotto|locker|armadietto|del locker)',
    'codice *? *? *? (porta|cancello|citofono|locker|armadietto|serratura|tastiera|portone|allarme|schermo|app)',
    '(lo|uno|lo stesso|quello) sconto (che)? (hai|ha|avete|richiesto|chiesto|menzionato)',
    '(differenza|variazione|errore) (di|del|sul) prezzo',
    '# % (cotone|poliestere|lana|seta|lino|riciclato|biologico|naturale|organico|pelle|pura|puro|di cotone|di lana|di seta|in cotone|di rimborso|di cacao|soddisfatti|sicuro|impermeabile|di batteria|di carica|di poliestere|di iva|di alcol|della capacità|del volume)',
    '(non) (possiamo|possono|offriamo|applichiamo|effettuiamo|facciamo|concediamo|proponiamo) (offrire|applicare|concedere|fare)? *? (sconti|sconto|promozioni|coupon|pubblicità|offerte)',
    '(non|nessuna|nessun|senza) (è|contiene|si tratta di)? (una|alcuna|alcun)? (offerta|promozione|pubblicità|sconto|sconti|newsletter|messaggio promozionale)',
    '(ordine|acquisto) (ora|subito|di nuovo)? (è|ha|verrà|può|numero|n)',
    '(offerta|proposta) (di rimborso|di soluzione|di sostituzione|di lavoro)',
  ],
  'code-word': ['(codice|coupon|voucher)', '(codice) (sconto|promo|promozionale|coupon|promozione)'],
  'price-cut': ['(sconto|riduzione|risparmia|ribasso|uno|un|metà|sconti|buono)'],
}
