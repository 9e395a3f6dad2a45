import type { Phrases } from './family.ts'

/** What a message is about: the order and the buyer, or something else. */
export const topicsIt: Phrases = {
  'service-topic': [
    '(i resi|dei resi|nostri resi|reso (gratuito|facile|è|del|della|entro|numero)|il reso|un reso|di reso|del reso|suo reso|tuo reso|al reso|restituire|restituzione|restituito|rispedire|rispedirlo|rimborso|rimborsi|rimborsato|rimborsare|rimborsiamo|sostituzione|sostituire|sostituito|sostitutivo|cambio|cambiare|fattura|fatture|fatturazione|scontrino|ricevuta|iva|etichetta|garanzia|reclamo|richiamo|riparazione|riparare|ricambio|ricambi|pezzo|pezzi|nota di credito|partita iva|codice fiscale)',
    '(mancante|mancanti|manca|mancano|mancava|danneggiato|danneggiata|danneggiati|danno|danni|rotto|rotta|difettoso|difettosa|difetto|rovinato|errore|sbagliato|sbagliata|smarrito|smarrita|perso|ritardo|disguido|inconveniente|spiacenti|dispiace|spiace|scusiamo|scuse|scusa|purtroppo|disagio|guasto)',
    '(indirizzo|civico|citofono|recapito|telefono|incisione|incidere|personalizzazione|personalizzato|personalizzata|bozza|foto|testo|ortografia|iniziali|misura|misure|taglia|colore|voltaggio|dimensioni|ricamo)',
    '(consegna|consegnare|consegnato|consegnata|spedizione|spedito|spedita|spedire|pacco|corriere|tracciamento|tracking|dogana|dazi|appuntamento|installazione|installatore|tecnico|montaggio|montare|assemblaggio|assemblare|ritiro|giacenza|deposito|fascia oraria|punto di ritiro)',
    '((hai|ha|avete|avevi|aveva|ci hai|ci ha) (chiesto|scritto|domandato|segnalato|contattato|indicato|inviato|richiesto|menzionato)|(tua|sua|vostra) (domanda|richiesta|segnalazione|email|e mail|mail|risposta|pratica|telefonata)|(tuo|suo|vostro) (messaggio|quesito|reclamo|problema))',
    '(grazie (di|per) (averci (contattato|scritto|risposto|avvisato|segnalato)|la (pazienza|risposta|domanda|segnalazione|conferma|collaborazione|tua pazienza|sua pazienza|tua risposta|sua risposta|tua segnalazione|comprensione)|le foto|il messaggio|il tuo messaggio|il suo messaggio)|in risposta|in merito|riguardo|in riferimento|con riferimento|come (richiesto|promesso|concordato|da accordi)|per quanto riguarda|a proposito)',
    '(annullare|annullato|annullamento|cancellazione|cancellare|disponibile|disponibilità|esaurito|scorte|quantità|doppio|doppione|errore di prezzo|differenza di prezzo)',
    '(sicurezza|pericolo|avvertenza|caricatore|non utilizzare|non usare|verifica dell età|ricetta medica|scadenza|data di scadenza|numero di serie|lotto|allergeni|allergene)',
    '(confermare|confermaci|ci confermi|conferma|abbiamo bisogno (di|del|della)|ci serve|ci servono|dicci (quale|quali|se|quando|come|che)|ci dica (quale|quali|se|quando|che)|indicaci|indicami|ci indichi|mi indichi|facci sapere (quale|quali|quando|come preferisci)|rispondi indicando|verifica (che|se|il|la))',
    '(numero|dettagli|dettaglio|stato|problema|totale|importo|riepilogo) (di|del|dell|della)? ordine',
    '(manuale|istruzioni|libretto|batteria|batterie|pile|allegato|allegata|allegati|in allegato|addebitato|addebito|pagamento|sconto applicato|prezzo)',
  ],
  'idle-topic': [
    '(buon|buona|buone|felice|felici|sereno|serene|serena|lieto|lieta) (natale|feste|anno|anno nuovo|compleanno|pasqua|ferragosto|halloween|san valentino|capodanno|epifania|festa|festività|festa della mamma|festa del papà|fine anno|anniversario|ognissanti|onomastico)',
    '(auguri|augurio) (di|per|a)? (buon|buone|natale|feste|cuore|compleanno|pasqua|tutti|festa|te|tutte)?',
    '(sondaggio|questionario|indagine|quiz|ricerca di mercato|panel|intervista)',
    '(newsletter|blog|podcast|webinar|rivista|notiziario|novità dal|notizie dal|ultime notizie)',
    '(lo sapevi|lo sapevate|lo sapeva|sapevi|sapevate|curiosità) (che|su|sul|sulla|del)?',
    'sapeva che',
    '(trucchi|trucco|astuzia|ricetta|ricette|ispirazione|oroscopo|consiglio del|curiosità del|trucchetto|trucchetti|dritta|dritte)',
    '(consiglio|consigli|suggerimento|suggerimenti|idee|idea) (per|su|di|utili|pratici|d) (usare|utilizzo|utilizzare|la|il|uso|cura|curare|pulire|pulizia|conservare|manutenzione|ottenere|sfruttare|arredo|arredare|stile|come|cucina|per|bellezza|styling|mantenere|far durare|indossare|i|l)',
    '(sfruttare|sfruttarlo|goderti|ottenere) (al meglio|al massimo|appieno|il massimo)',
    '(la nostra|nostra) (storia|missione|filosofia|fondatrice|avventura|passione nasce)',
    '(nostro) (fondatore|viaggio|progetto)',
    '(fondata|fondato|nata|nato|nasce|creata|iniziata|nati|aperto) (nel|da|dall|in|a|per) (#|un|una|idea|nostro|mano|garage|passione|cucina)',
    '(assumiamo|cerchiamo personale|offerta di lavoro|lavora con noi|unisciti al team|posizioni aperte|candidati ora|curriculum)',
    '(beneficenza|donazione|donazioni|raccolta fondi|petizione|elezioni|elezione|candidato|vota per|votate per|onlus|associazione|referendum|causa benefica|cinque per mille|solidale)',
    '(concorso|concorso fotografico|lotteria|foto (del mese|della settimana)|mostraci (il|la|le|come)|mandaci (una|le tue) (foto|storia)|inviaci (una|le tue) (foto|storia))',
    '(come (stai|state) (oggi)?|un saluto veloce|un salutino|pensieri per te|passavamo|solo per salutarti|solo per salutarla)',
    '(festeggiamo|celebriamo|compie|compiamo|compleanno|anniversario) *? *? (anni|anno|compleanno|anniversario|negozio|marchio|attività|azienda)',
    '(cambiamo|cambiato|nuovo|nuova|ci trasferiamo|trasferiti|rinnovato|ci siamo trasferiti) (nome|logo|proprietario|sede|orari|gestione|look|il nome|il logo|magazzino più)',
  ],
}
