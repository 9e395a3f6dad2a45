import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'

/** What a message may be about, beside reviews; and what is none of that. */
export const purposeIt: Phrases = {
  'critical-purpose': [
    '(confermare|confermarci|conferma|confermaci|confermi|ci confermi|confermateci|verificare|verifica|verifichi|correggere|fornire|fornirci|forniscici|indicare|indicarci|indicaci|ci indichi|comunicare|comunicarci|comunicaci|ci comunichi|inviare|inviarci|inviaci|mandarci|mandaci|ci invii|serve|servono|occorre|manca|mancano|mancante|completare|completo|incompleto|incompleta|errato|errata|sbagliato|corretto|nuovo|valido|aggiornare|dirci|dicci|ci dica|sapere|scegliere|rispondi con|risponda con|insufficiente|inesatto) *? *? *? *? (indirizzo|civico|numero civico|via|cap|codice postale|citofono|telefono|recapito|nome|incisione|personalizzazione|misura|misure|taglia|colore|testo|foto|data|ortografia|dettaglio|dettagli|dati|informazioni|informazione|disegno|immagini|fotografie|file|logo|dedica|scritta|frase|iniziali|voltaggio|bozza|immagine|carattere|scelta|preferenza|modello|documento|variante|scala|interno|piano|codice fiscale|giorno|fascia|orario)',
    '(indirizzo|civico|numero civico|citofono|recapito|cap) *? *? *? (incompleto|errato|mancante|manca|insufficiente|sbagliato|non valido|inesistente|corretto|esatto|completo)',
    '(incisione|incidere|inciso|incisa|personalizzazione|personalizzato|personalizzata|personalizzare|su misura|ricamo|ricamare|bozza|grafica|stampa personalizzata|monogramma)',
    '(data|giorno|orario|fascia|appuntamento|finestra|slot|indirizzo|problema|tentativo) (oraria)? (di|della|per la|per il|con il)? (consegna|installazione|ritiro|spedizione|montaggio|corriere)',
    '(fissare|concordare|prenotare|scegliere|stabilire|riprogrammare|pianificare|concorda|scegli|fissa|prenota|indicare|programmare) (un|una|il|la|l|nuovo|nuova|di nuovo)? *? *? (appuntamento|consegna|data|giorno|orario|ritiro|installazione|fascia)',
    '(non) (è stato|siamo|è|abbiamo|possiamo|riusciamo|riesce|può|è riuscito|potuto|ha potuto) *? *? (possibile|riusciti|grado|consegnare|spedire|evadere|completare|recapitare|consegnato|elaborare|consegna|consegnarlo|spedirlo|potuto)',
    '(esaurito|esaurita|non disponibile|non più disponibile|fuori produzione|terminato|indisponibile|fuori stock)',
    '(ritardo|ritardi|in ritardo|posticipata|rimandata|ritarda|slitta|slitterà)',
    '(richiamo|avviso di sicurezza|sicurezza del prodotto|pericolo|non utilizzare|sospendere l uso)',
    '(rimborso|rimborsato|etichetta di reso|richiesta di reso|sostituzione|fatturazione|partita iva|codice fiscale|giacenza)',
    '(emettere|emissione|richiesta|intestare|intestazione|inviare|inviarle|inviarti|allegata) (della|la|di)? (fattura)',
    '(dogana|doganale|doganali|dazi|dazio|documento d identità|identità|verifica dell età|ricetta|prescrizione|sdoganamento)',
    '(prima di|per poter|affinché|per potere|così da) (procedere|spedire|produrre|realizzare|iniziare|evadere|inviare|consegnare|possiamo|completare|incidere|stampare)',
    '(abbiamo bisogno|ci serve|ci servono|necessitiamo|occorre|ci occorre|ci occorrono|è necessario) (di|il|la|del|della|dei|sapere|conoscere|ancora|che)? *? *? *? (per|prima|da te|da lei|altrimenti)',
    '(consegna|montaggio|installazione|ritiro) *? *? *? (serve|servono|occorre|occorrono|richiede|richiedono|è richiesta|avviene|avverrà)',
    '(va|vanno|andrebbe|andrebbero) bene (per)? (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|dopodomani|il #|alle #|dalle #|la mattina|il pomeriggio|di mattina|di pomeriggio|quel giorno|questa data)',
  ],
  'delivery-purpose': [
    '(tracciamento|tracking|tracciare|traccia|tracciabile|tracciata)',
    '(consegna|consegnare|consegnato|consegnata|consegnerà|spedizione|spedito|spedita|spedire|spediremo|pacco|pacchi|collo|corriere|deposito|vettore|trasporto|in transito|riconsegna|ritiro|ritirare|giacenza|recapito|postino|portalettere|partito|spedizioniere)',
  ],
  'warranty-purpose': [
    '(garanzia|produttore|fabbricante|casa madre|richiamo|centro assistenza)',
    '(corriere|vettore|spedizioniere|trasportatore|autotrasportatore|ups|fedex|dhl|gls|brt|bartolini|sda|tnt|poste italiane|dpd|inpost)',
  ],
  resolution: [
    '(scusa|scuse|scusiamo|ci scusiamo|spiacenti|dispiace|spiace|rammarico|disagio|disguido|danneggiato|danneggiata|danneggiati|rotto|rotta|difettoso|difettosa|guasto|ammaccato|ammaccata|graffiato|graffiata|graffi|articolo sbagliato|errato|ritardo|smarrito|smarrita|perso|risarcire|risarcimento|gesto commerciale|rimborsato|rimborso parziale|corregge|correggere|correzione|rettifica|per errore|addebitato per errore|conguaglio|tenere l articolo|inconveniente)',
  ],
  attached: [
    '(allegato|allegata|allegati|allegate|alleghiamo|allego|in allegato|allegando|incluso|inclusa|accluso|acclusa|accluse|acclusi|accludo|accludiamo|accludere|alleghi)',
    '(trova|trovi|trovate|troverà|troverai|troverete) (qui)? (unito|unita|uniti|unite) *?',
    '(unisco|uniamo|unendo|aggiungo|aggiungiamo) (qui|anche|pure)? (il|lo|la|i|le|un|una|qualche|nostro|nostra)',
    '(file|documento|foglio|pdf) (che)? (accompagna|accompagnano|qui unito|unito)',
    '(un|il|anche il|nel|nostro) pdf',
  ],
  'promotion-paper': [
    '(catalogo|cataloghi|brochure|volantino|volantini|dépliant|opuscolo|e book|ebook|ricettario|ricettari|libro di ricette|ricette|coupon|voucher|listino|listino prezzi|lookbook|newsletter|sfondo|sfondi|panoramica dei prodotti|pieghevole|buono sconto|flyer|depliant|locandina|cataloghino|questionario|questionari|sondaggio|modulo d ordine|modulo di ordine)',
    '(tagliando|tagliandi|biglietto) (sconto|omaggio|regalo|promozionale|valido|da # (€|euro)|di # (€|euro)) *?',
    '(esempio|esempi|modello|modelli|traccia|tracce|testo|testi|bozza|bozze) (già pronti|già pronto|pronti|pronto)? (di|per|per la|per una|della) (una|la|tua|sua)? (tua|sua)? (recensione|recensioni)',
    `(foto|fotografia|fotografie|immagine|immagini|scatto|scatti) (di|dei|delle|degli|del|con) ${upTo(10)} (altri clienti|altre persone|altre case|altri ambienti|nostri lavori|nostre realizzazioni|altri acquirenti)`,
    '(pdf|file|elenco|foglio|fascicolo|documento) con (tutti|tutte) (i|gli|le) (nostri|nostre)? * (della|del|di) (nostra|nostro)? (linea|gamma|collezione|catalogo|assortimento|stagione)',
    '(foto|fotografie|immagini|scatti|video) (di|dei|della|del|delle|dalla|dal) *? (nostra|nostro|nostre|nostri|mia|mio) (bottega|laboratorio|negozio|showroom|azienda|team|famiglia|officina|fabbrica|creazioni|realizzazioni|lavori|collezione|vigna|cantina|stand)',
    '(nostre|ultime|nuove|attuali|nostra) (offerte|promozioni|novità|offerta|collezione|gamma)',
    '(la nostra|una|nuova|nostra) rivista',
    'rivista (di|del|della|mensile|aziendale)',
    '(storia|presentazione|filosofia|racconto) (della|del|di) (nostra|nostro) *',
    'giornalino',
  ],
}
