import type { Phrases } from './family.ts'
import { agreeing } from './verb-forms.it.ts'

const order =
  '(ordine|pacco|pacchetto|pacchi|articolo|articoli|acquisto|spedizione|prodotto|prodotti|consegna|merce|collo|plico|tutto|{{}})'
const be =
  '(è|sono|è stato|è stata|sono stati|sono state|risulta|risultano|verrà|sarà|saranno|verranno|viene|ha|hanno|sta|sta per|ci risulta|è ora|ora)'
const verb = agreeing(
  'spedit inviat partit consegnat affidat arrivat preparat imballat confermat ricevut registrat evas elaborat processat pront recapitat accettat confezionat completat ritirat pres impacchettat trasmess post gestit lasciat uscit conclus lavorat',
)
const done = `(${verb}|in viaggio|in arrivo|in transito|in consegna|in lavorazione|in preparazione|in cammino|per strada|in partenza|in elaborazione|preso in carico|a destinazione|andato a buon fine|viaggiando|arrivando|arrivare|partire|lasciato il|lasciato i|raggiunto)`

/** News of an order that Amazon sends by itself, and what makes a message about it needed. */
export const confirmationIt: Phrases = {
  'order-news': [
    `${order} (#|{{}}|n|numero|amazon|del|di|con|da)? *? *? *? ${be} (già|ora|appena|oggi|ormai|finalmente|regolarmente|correttamente|adesso|attualmente|ufficialmente|stato|stata|stamattina|stamane|per|quasi|proprio|stati|ieri|essere)? (stato|stata|già|correttamente|oggi)? ${done}`,
    `${order} (#|{{}})? (appena|già|regolarmente)? (registrato|in preparazione|in lavorazione|imballato|confezionato|impacchettato|spedito|spedita|consegnato|consegnata|confermato|partito|evaso|in consegna|in arrivo|in viaggio|in transito|ricevuto|affidato al corriere|pronto)`,
    `${order} *? *? *? (arriverà|arriveranno|dovrebbe (arrivare|essere|esserti|giungere|raggiungerti)|ti arriverà|le arriverà|ti raggiungerà|la raggiungerà|sarà da te|sarà da lei|sarà a casa|partirà|giungerà|verrà (spedito|consegnato|affidato|recapitato|evaso|preparato)|sarà (consegnato|spedito|recapitato|evaso|affidato)|è atteso|è prevista|è previsto)`,
    `(abbiamo|ho|è stato|stiamo) (già|appena|oggi|regolarmente|correttamente|stamattina|anche|da poco|ora|in questo momento|proprio)? (${agreeing('spedit inviat consegnat affidat preparat imballat confermat ricevut registrat evas elaborat processat confezionat pres trasmess')}|preparando|spedendo|imballando|confezionando|elaborando|lavorando) (in carico|con successo|correttamente|oggi|regolarmente|al corriere|con cura)? (il|la|l|i|tuo|suo|vostro|anche|al) (tuo|suo|vostro|corriere)? *? ${order}`,
    `(confermiamo|confermarti|confermarle|confermarvi|informiamo|informarti|informarla|informarvi|comunichiamo|comunicarti|comunicarle|avvisiamo|avvisarti|avvisarla|segnaliamo|annunciamo|notifichiamo) *? *? (che|l|il|di|la|dell|del|della) (aver|avere|avvenuta|tuo|suo|vostro|avvenuto)? *? (ricevuto|spedito|consegna|consegnato|spedizione|ordine|pacco|ricezione|presa|acquisto|partenza|preso)`,
    '(conferma|notifica|avviso|riepilogo|stato|aggiornamento|ricevuta) (di|d|dell|del|della|sull|sul|sulla) (tuo|suo|vostro|avvenuta)? (ordine|spedizione|consegna|acquisto|invio|ricezione|pacco|presa in carico)',
    '(corriere|vettore|spedizioniere|gls|brt|sda|poste italiane|dhl|ups|bartolini|postino) *? (ha|sta|è|hanno) (già|appena|oggi|stamattina|regolarmente)? (preso in carico|ritirato|ritirando|lasciato|recapitato|portato|depositato|messo|preso|consegnato|portando|consegnando|viaggiando|in viaggio|in consegna|preso in consegna) *? *?',
    `(abbiamo|ho) (già|appena|oggi|proprio|stamattina)? (spedito|imballato|confezionato|consegnato al corriere|affidato al corriere|preparato|impacchettato|inviato) (con cura|oggi|stamattina)? (il|la|i|le|l|gli) (tuo|tua|suo|sua|tuoi|tue|vostro|vostra) *?`,
    `(l|lo|la|li|le) (abbiamo|ho) (già|appena|oggi|proprio)? (${agreeing('spedit imballat affidat consegnat inviat impacchettat')})`,
    '(corriere|gls|brt|sda|poste italiane|dhl|ups|postino) *? (ti|le|vi)? (consegnerà|recapiterà|porterà) *? *?',
    '(data|giorno) (di)? (consegna|arrivo) (prevista|stimata|previsto|stimato)',
    '(consegna|arrivo) (è|sarà)? (prevista|previsto|stimata|stimato|attesa|in programma) *? *? (il|per|entro|tra|fra|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|#|oggi)?',
    '(verrà|sarà|verranno|lo|la) (presto|subito|quindi|poi)? (spedito|spedita|consegnato|consegnata|recapitato|spediamo|spediremo|prepariamo|affideremo|imballiamo|riceverai|riceverà) *? (entro|nelle|nei|il|al|oggi|domani|non appena|in|tra|fra|con)',
    '(numero|codice|link) (di)? (tracciamento|tracking|spedizione)',
    '(puoi|può|potete|potrai|potrà|seguire|segui|segua|seguirlo|tracciare|traccia|monitorare) *? (seguire|tracciare|monitorare|seguirlo|seguirla|tracciarlo) *? *? (spedizione|pacco|ordine|consegna|tracciamento|stato|viaggio)?',
    '(buone notizie|buona notizia|ottime notizie|ottima notizia|bella notizia)',
    '(in viaggio|in cammino|in arrivo|in partenza) (verso|da|per|a) (di)? (te|lei|voi|casa|destinazione|il tuo)',
    `(ordine ricevuto|pagamento ricevuto|spedizione avvenuta|consegna effettuata|consegna avvenuta|consegna completata|avvenuta consegna|avvenuta spedizione)`,
    '(risulta|risultano|ci risulta) (già|regolarmente|correttamente)? (consegnato|consegnata|consegnati|spedito|spedita|recapitato|ritirato)',
    '(ti|la|vi|le) (avviseremo|avvisiamo|aggiorneremo|terremo|informeremo|invieremo) *? *? (quando|appena|non appena|aggiornato|aggiornata|numero|tracking|codice|consegna|spedizione)',
    '(corriere|postino|gls|brt|sda|dhl|ups|furgone|fattorino) (passa|passerà|viene|verrà|arriva|arriverà|è già passato|è passato|è in strada|sta arrivando) *? *? *?',
    '(domani|stasera|stamattina|oggi|lunedì|martedì|mercoledì|giovedì|venerdì) *? *? *? (passa|passerà|viene|verrà|ritira|ritirerà) (il|a|dal|con)? (corriere|postino|gls|brt|sda|dhl|ups|prenderlo|ritirarlo|magazzino)',
    '(tuo|tua|suo|sua|vostro|vostra|tuoi|tue|suoi|sue) * *? *? (è|sono|è già|è appena|è stato|è stata|sono stati|sono state|è finalmente|è ufficialmente) (già|appena|oggi|stato|stata|ora)? (spedito|spedita|spediti|spedite|partito|partita|partiti|in viaggio|affidato|affidata|consegnato|consegnata|uscito|uscita|in consegna|in arrivo|imballato|imballata|impacchettato|impacchettata|in cammino)',
    '(riceverai|riceverà|riceverete|lo riceverai|lo riceverà|la riceverai|avrai|avrà) *? *? *? *? *? (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|dopodomani|entro|nei prossimi|nelle prossime|tra # giorni|in # giorni|questa settimana)',
    '(confermo|conferma|comunico|comunichiamo|informo|avviso|annuncio|dico) (che|di aver|di avere) (ho|abbiamo|aver)? (già|appena|oggi|stamattina)? (spedito|spedita|inviato|consegnato|imbucato|affidato) *? *?',
    '(corriere|postino|gls|brt|sda|dhl|ups|fattorino) (ha|tiene|ha già) (già|ora|adesso)? in mano *? *?',
    '(tuo|suo|vostro|il) (pacco|pacchetto|ordine|collo) *? (è|sta) (già|ora|adesso)? (in mano|nelle mani|sul furgone|sul camion|in mani) *? *?',
    '(lo|la|li|le) (ricevi|riceve|ricevete|riceverai|riceverà) *? (tra|fra|entro|domani|dopodomani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|oggi)',
    '(furgone|corriere|camion|postino) (se l è|se lo è|se la è|l ha|lo ha|la ha|ha già) (portato|portata|preso|presa|caricato|caricata|ritirato|ritirata) *?',
    '(ordine|pacco|pacchetto|barattolo|scatola|plico) *? (viaggia|corre|sta correndo|è in strada|è per strada|rotola|vola) (verso|da|già|in|con)? *? *?',
    '(dovrebbe|potrebbe) (suonarti|suonarle|bussare|arrivarti|arrivarle|essere da) *? *? *? (porta|lei|te|mercoledì|giovedì|venerdì|sabato|lunedì|martedì|domani)',
    '(pesata|pesato|sigillato|sigillata|etichettato|etichettata) (e|il|la|ore|alle|stamattina|oggi)?',
    '(lo|la|li|le) (affidiamo|consegniamo|imbuchiamo|passiamo) (domani|oggi|stasera)? (al|alla|a|alle) (corriere|posta|poste|vettore|spedizioniere|brt|gls|sda|dhl|ups)',
    '(domani|oggi|stasera|lunedì|martedì|mercoledì|giovedì|venerdì) (lo|la|li|le) (affidiamo|consegniamo|imbuchiamo|passiamo|spediamo|prende|ritira) *? *?',
  ],
  'order-news-trap': [
    '(speriamo|spero|sperando|auguriamo|auguro|ci auguriamo|confidiamo|crediamo|pensiamo|immaginiamo|supponiamo|dubitiamo)',
    '(se|quando|qualora|appena|una volta|da quando|prima|dopo|finché|poiché|siccome|visto|dato|ora|adesso|nel caso|mentre|affinché|perché|come|hai|ha|avete|grazie per aver) (che|di|non|il|la|l|tuo|suo|vostro|ti|le|vi|avrai|hai|ha|è|ricevuto)',
    '(dovrebbe|dovrebbero|sarà|avrai|avrà|avrete|potrebbe) (essere|esserti|essere già|già|ormai|aver|averlo|averti|essersi|ormai essere|già essere) (già|ormai|già da|arrivato|arrivata|stato|consegnato|ricevuto|da te)?',
    '(secondo|stando|in base) (il|a|al|alle) (tracciamento|tracking|corriere|quanto|informazioni)?',
    '(pensierino|pensiero|regalo|regalino|omaggio|sorpresa|buono|premio|dono|gadget|rimborso) *? *? (in arrivo|in viaggio|in partenza)',
  ],
  'order-news-needed': [
    '(dice|scrive|segnala|afferma|sostiene) (di|che) non (averlo|averla|averli|averle|averlo|l|lo|la|li|è|ha)',
    '(con|insieme (a|al|alla|ai)|unito a) (il|la|l|un)? (altro|altra|altri|altre|primo|prima|resto) (ordine|articolo|pacco|collo|spedizione|consegna|pezzo)?',
    '(parte|parto|partiamo|partirà|spediamo|spedisco) *? *? (appena|quando|non appena|solo se|dopo che) (ci|mi|avremo|abbiamo|riceviamo|sappiamo)',
    '(ritardo|ritardi|ritardata|ritardato|ritarda|tardi|posticipata|posticipato|rinviata|rinviato|slittata|slittato|slitta|sciopero|scioperi|maltempo|neve|alluvione|bloccato|bloccata|fermo|ferma|fermato|trattenuto|trattenuta|rallentamenti|rallentata|più lungo|più tempo|nuova data|nuova stima|riprogrammata|imprevisto|imprevisti|purtroppo|rammarico|scusa|scuse|scusarci|scusiamo|scusi|spiacenti|dispiace|spiace|dispiaciuti|pazienza)',
    '(non) (possiamo|può|ha|potrà|abbiamo|sarà|hai|è|siamo|riusciamo|riesce|riuscirà|sono) *? (potuto|stato|possibile|riusciti|riuscito|consegnato|consegnare|spedire|più|grado|disponibile|disponibili|consegnata|trovato|evadere|completare)',
    '(impossibile|fallita|fallito|tentativo|tentata|mancata|mancato|rifiutato|rifiutata|respinto|tornato|rientrato|incompleto|incompleta|errato|errata|sbagliato|sbagliata|errore|mancante|mancanti|manca|mancano|problema|problemi|inconveniente|disguido|danno|danni|danneggiato|danneggiata|rotto|rotta|rovinato|smarrito|smarrita|smarrimento|perso|persa|rubato|difettoso|difettosa|anomalia|disagio)',
    '(esaurito|esaurita|non disponibile|indisponibile|terminato|parziale|parzialmente|separatamente|separati|separata|due pacchi|due colli|# colli|# pacchi|più pacchi|più colli|secondo pacco|secondo collo|resto dell|restante|restanti|due spedizioni|più spedizioni|in due|in tre)',
    '(appuntamento|fascia oraria|fasce orarie|slot|scegliere|scegli|scelga|scegliete|che giorno|quale giorno|preferisci|preferisce|preferite|indicare|indicarci|indicaci|ci indichi|essere presente|sia presente|qualcuno presente|è presente|presenza|assente|assenza|assenti|firma|firmare|pallet|bancale|bordo strada|piano terra|ti contatterà|la contatterà|vi contatterà|ti chiamerà|la chiamerà|ti telefonerà|sponda|al piano|pesante|ingombrante|voluminoso|autista|telefonata|contatterà|chiamerà|due persone|due addetti|montaggio|installazione|concordare|fissare)',
    '(dogana|doganale|doganali|dazi|dazio|iva|sdoganamento|documento|identità|maggiorenne|età|ufficio postale|punto di ritiro|punto ritiro|locker|armadietto|vicino|vicini|portiere|portinaio|custode|ritirare|ritirarlo|ritirarla|giacenza|in deposito|al deposito|nel deposito|presso il deposito|fermo deposito|ritiro|filiale|reception)',
    '(sostituzione|sostitutivo|sostitutiva|sostituito|rispedito|rispedita|rispedizione|rispediamo|cambio|ricambio|pezzo mancante|rimborso|rimborsato|rimborsata|reso|annullato|annullata|annullare|annullamento|fattura|allegato|allegata|allegati|alleghiamo|allego)',
    '(indirizzo|civico|numero civico|citofono|telefono|incisione|personalizzazione|personalizzato|personalizzata|su misura|bozza|colore|taglia|confermare (il|la|se|l|i|che)|confermarci|confermaci|ci confermi|conferma (il|la|se|l|i|che)|frigorifero|in frigo|al fresco|deperibile|surgelato|fragile|pianta|piante|vive|vivo)',
    '(hai (chiesto|scritto|richiesto|segnalato|indicato|contattato|domandato)|ha (chiesto|scritto|richiesto|segnalato|indicato|contattato|domandato)|avete (chiesto|scritto|richiesto|segnalato)|come (richiesto|concordato|promesso|da accordi|da te richiesto|chiesto)|tua (domanda|richiesta|risposta|mail|segnalazione|email)|sua (domanda|richiesta|risposta|mail|segnalazione|email)|vostra (domanda|richiesta)|tuo (messaggio|reclamo)|suo (messaggio|reclamo)|in risposta|a seguito|in merito (alla|al|alle|a|ai) (tua|sua|vostra|tuo|suo|vostro|tue|sue|tuoi|suoi)? (domanda|domande|richiesta|messaggio|segnalazione|reclamo|mail|email|reso|rimborso|problema|quesito|dubbio|lamentela))',
    '(sicurezza|richiamo|avvertenza|pericolo|attenzione|non utilizzare|non usare|sospendere|interrompere l uso)',
    '(come|così come) (voleva|volevi|volevate|desiderava|desideravi|chiedeva|chiedevi|preferiva|preferivi)',
    '(mancava|mancavano|ritrovato|ritrovata|ritrovati|rintracciato|rintracciata)',
    '(confezionato|confezionata|confezionati|confezionate|imballato|imballata) (sottovuoto|sotto vuoto|in (atmosfera|barattolo|barattoli|vaso|vetro|bustine|scatole)|singolarmente|a mano)',
    '(uscito|uscita|partito|partita|arrivato|arrivata|spedito|spedita|consegnato|consegnata) (purtroppo|per errore)? (senza|con un solo|con una sola|con solo|incompleto|incompleta)',
    '(etichetta|etichette|modulo|manuale|istruzioni|ricevuta|documenti|documento|link di reso)',
  ],
}
