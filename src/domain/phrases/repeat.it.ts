import type { Phrases } from './family.ts'
import { asking } from './verb-forms.it.ts'

const noun = '(recensione|recensioni|valutazione|feedback|commento|giudizio|opinione|parere|voto|riscontro)'
const wrote =
  '(scritto|chiesto|contattato|contattata|contattati|inviato|mandato|sollecitato|sollecitata|invitato|invitata|invitati|proposto|domandato|interpellato|richiesto|ricordato)'
const message = '(messaggio|email|e mail|mail|richiesta|comunicazione|invito|promemoria|sollecito|lettera|contatto)'
const past = '(precedente|precedenti|ultimo|ultima|primo|prima|scorso|scorsa|recente|secondo|seconda|precedentemente)'
const again =
  '(di nuovo|ancora una volta|nuovamente|un altra volta|una seconda volta|per la seconda volta|un ultima volta|per l ultima volta|ancora)'

/** Asking a second time. */
export const repeatIt: Phrases = {
  repeat: [
    '(promemoria|sollecito|solleciti|sollecitiamo|sollecitare|remind)',
    '(ti|vi|le) (ricordiamo|ricordo|rammentiamo|ricordavamo) (gentilmente|di|ancora|che (puoi|può|potete)|che è (ancora)? possibile)',
    '(volevamo|vorremmo|vogliamo|volevo|desideriamo) (solo|soltanto|semplicemente|gentilmente)? (ricordarti|ricordarle|ricordarvi)',
    '(ricordarti|ricordarle|ricordarvi) (di|che|la|gentilmente)',
    `(ti|vi|le|la) (abbiamo|avevamo|ho|avevo|abbiam) (già|recentemente|precedentemente|di recente|anche|appena|gentilmente)? ${wrote}`,
    `(abbiamo|avevamo|ho|avevo) (già|recentemente|precedentemente|di recente|in precedenza) ${wrote}`,
    `(avendoti|averti|averle|averla|avervi|avendole) (già)? ${wrote}`,
    `(nostro|nostra|mio|mia|al|alla|del|della|nostri|nostre) (nostro|nostra)? ${past} ${message}`,
    `(nostro|nostra|mio|mia|alla nostra|al nostro) ${message} ${past}`,
    `(nostro|nostra|nostri) ${message} (di|della|del|dell) (qualche|settimana|# giorni|alcuni|lunedì|ieri|mese|una settimana|due settimane|ultima)`,
    `(secondo|seconda|terzo|terza|ultimo|ultima|ennesimo|ulteriore|nuova) (e (ultimo|ultima))? (${message}|richiesta|tentativo|possibilità|chiamata|volta che|occasione)`,
    `${asking('chiedere scrivere contattare sollecitare invitare disturbare ricordare tornare riprovare', 'chiediamo scriviamo contattiamo ricontattiamo invitiamo torniamo richiediamo richiedo riscriviamo ci permettiamo riproviamo permettiamo rieccoci chiedo scrivo chiederti chiedervi chiederle scriverti scriverle contattarti contattarla disturbarti disturbarla eccoci proviamo facciamo')} *? *? *? ${again}`,
    `${again} (a chiederti|a chiederle|per|ti|vi|le|a|la tua|noi|a ricordarti|di lasciare|a scriverti)`,
    '(ricontattiamo|ricontattarti|ricontattarla|ricontattarvi|riscriviamo|riscriverti|riscriverle|rinnoviamo|rinnovare|reiteriamo|riproponiamo|ritorniamo|insistiamo|insistere|rifacciamo|richiediamo di nuovo) (la|il|il nostro|la nostra|l)?',
    '(non|nessun|nessuna) (abbiamo|ho|ci|è|risulta) *? *? (ricevuto|visto|avuto|letto|trovato|arrivata|arrivato|pervenuta|giunta) (ancora|la|il|un|una|nessuna|nessun|alcuna|alcun|risposta|tua|sua)? *?',
    '(ancora|tuttora) (non|in attesa|aspettando|nessuna) (abbiamo|ricevuto|visto|hai|della|del|di|la)?',
    '(stiamo|siamo) ancora (in attesa|aspettando|attendendo)',
    '(senza|nessuna) (risposta|notizie) (da parte tua|da parte sua|al nostro)?',
    '(come|così come) (già)? (accennato|scritto|chiesto|detto|anticipato|ti avevamo|le avevamo|richiesto) (precedentemente|in precedenza|nel|prima|già)?',
    `(hai|ha|avete) (già|per caso|forse)? (visto|ricevuto|letto|perso|notato|potuto leggere) (il|la) (nostro|nostra|mio)? *? ${message}`,
    '(siamo|sono) (ancora|di nuovo|sempre) (noi|io)',
    '(ultima|ultimissima) volta (che)?',
    '(promesso|promettiamo|prometto|giuro|giuriamo) (che)? (è|sarà)? (l|il|la)? (ultima|ultimo)',
    `(sfuggita|sfuggito|persa|perso|passata|passato|finita|finito) *? *? *? (il|la|un|una)? (nostro|nostra|mio|mia)? (precedente|ultima|ultimo|primo|prima)? ${message}`,
    `(nostro|nostra|mio|mia) (precedente|ultima|ultimo|primo|prima)? ${message} *? *? (sfuggita|sfuggito|persa|perso|finita|finito|andata|andato|passata|passato)`,
    '(ci)? (riproviamo|riprovarci|riprovo|ritentiamo)',
    '(torniamo|torno|tornare|torni) a (disturbarti|disturbarla|disturbarvi|scriverti|scriverle|scrivervi|chiederti|chiederle|contattarti|contattarla|bussare|farci vivi|importunarti)',
    '(te|ve|glie)? (lo|la) (ricordiamo|rammentiamo|ricordo) (noi|ancora)?',
    '(rieccoci|eccoci di nuovo|eccoci ancora|di nuovo noi|ancora noi)',
    `(dopo|in seguito|a seguito|facendo seguito|dal) (il|al|alla|la|del|della)? (nostro|nostra|mio) (${past})? ${message}`,
    '(rinfrescare|rinfrescarti|rinfrescarle) (la)? memoria',
    `(settimana scorsa|scorsa settimana|ieri|giorni fa|tempo fa|settimana fa|settimane fa|mese scorso|mese fa|qualche giorno fa) *? *? (ti|vi|le|la) (abbiamo|avevamo|ho|avevo) *?`,
    '(sollecitarti|sollecitarla|sollecitarvi|sollecitarle|risollecitarti|risollecitarla)',
    '(riscrivo|ricontatto|ritorno|insisto|rinnovo|reitero|riprovo|risollecito|risollecitiamo)',
  ],
  'repeat-trap': [
    '(non) (mandiamo|inviamo|inviando|facciamo|spediamo|spedire|inviare|mandare|è|si tratta di|si tratta|vuole essere|sono|arriveranno) (mai|un|dei|altri)? (promemoria|solleciti|sollecito|ulteriori|altri|altre)',
    '(non) (ti|vi|le|la)? *? (ricontatteremo|scriveremo|contatteremo|invieremo|disturberemo|riceverai|riceverà|riceverete|chiederemo|manderemo|solleciteremo|ricorderemo|importuneremo) *? *? *? (più|altri|altre|ulteriori|nuovamente|promemoria|messaggi|solleciti|di nuovo|ancora)?',
    '(nessun|nessuna|senza|né|altri|ulteriori) (altro|altra|ulteriore)? (promemoria|sollecito|solleciti|richiesta|messaggio|ulteriori)',
    '(unico|unica|solo|sola) (e (solo|unico))? (messaggio|email|richiesta|volta|mail)',
    '(grazie|ringraziamo|ringraziarti|ringraziarla|ringraziarvi|scusiamo|scusa|scuse|ci scusiamo|benvenuto|complimenti|bentornato|spiacenti) *? *? *? (ancora|di nuovo|nuovamente|ancora una volta)',
    '(ancora una volta|di nuovo|nuovamente|ancora) (*)? (*)? (grazie|ringraziamo|ringraziarti|ringraziarla|ringraziarvi|scusa|scuse|scusiamo|benvenuto|complimenti|bentornato)',
    '(promemoria) (di|del|della|automatico|vocale|per) (appuntamento|sicurezza|consegna|pagamento|medicinali|farmaci|la consegna|il ritiro|prodotto|calendario|app|appuntamenti)',
    '(quaderno|lavagna|blocco|sveglia|app|foglietti|bigliettini|adesivi) (per|dei|con)? promemoria',
    '(sollecito|sollecitare|sollecitato|sollecitiamo|sollecitando) (il|la|al|presso il|di|l)? (corriere|consegna|pagamento|magazzino|fornitore|spedizioniere|spedizione|ritiro)',
    '(ti|vi|le) ricordiamo (che)? (la|il|di|che)? *? *? *? (garanzia|reso|ritiro|ritirare|consegna|restituire|appuntamento|batteria|sicurezza|numero|indirizzo|corriere|diritto|recesso|giacenza|termine|pacco)',
  ],
  'repeat-review': [
    `(non|nessuno) (ci|l|hai|ha|avete)? (hai|ha|avete)? (ancora)? (lasciato|scritto|pubblicato|dato|inviato|recensito|valutato|condiviso|espresso|trovato il tempo|avuto (tempo|modo|occasione|il tempo)|rilasciato) *? *? *? *? (ancora|${noun})`,
    `(non) (hai|ha|avete) ancora (lasciato|scritto|pubblicato|dato|inviato|recensito|valutato|condiviso|espresso|avuto|trovato|rilasciato)`,
    `(non) (abbiamo|ho|ci è|è|risulta) (ancora)? (ricevuto|visto|letto|trovato|arrivata|arrivato|pervenuta|giunta) (ancora)? (la|il|alcuna|alcun|nessuna|una|un)? (tua|sua|vostra|tuo|suo)? *? ${noun}`,
    `(non) (ci)? (risulta|risultano|vediamo|troviamo|compare|appare|figura) (ancora)? (alcuna|nessuna|la|una|pubblicata)? (tua|sua|vostra)? ${noun}`,
    `(ancora|tuttora) (in attesa|aspettando|nessuna|non abbiamo|aspettiamo) *? *? *? *? ${noun}`,
    `(attendiamo|aspettiamo|attendo|aspetto) (ancora|sempre|tuttora) *? *? *? ${noun}`,
    `(manca|mancano|ci manca) (ancora|solo|all appello|proprio)? (la|il)? (tua|sua|vostra|tuo|suo)? ${noun}`,
    `${noun} (non è ancora|non ci è|è ancora attesa|ancora non)`,
    `(abbiamo notato|notiamo|vediamo|abbiamo visto|ci risulta|sembra|ci siamo accorti|pare) (che)? *? *? *? non (hai|ha|avete|c è|è|ci) (ancora)?`,
    `(ti|vi|le|la) (abbiamo|avevamo|ho|avevo) (già|recentemente|di recente|gentilmente|precedentemente)? ${wrote} (di|per|un|una|la|il|a|qualche|se)? *? *? *? *? *? *? ${noun}`,
    `(promemoria|sollecito) (per|di|della|del|su|circa|riguardo|relativo|sulla) *? *? *? *? (${noun}|recensire|valutare)`,
    `(ricordarti|ricordarle|ricordarvi|ricordiamo) *? *? *? *? *? *? (${noun}|recensire|valutare)`,
    `(ultima|seconda|ennesima|nuova) (possibilità|occasione|richiesta|chiamata|chance) (di|per|la) *? *? *? (${noun}|recensire|valutare)`,
    `(non) (avendo|aver|avere) (noi|ancora|però|a oggi|ad oggi|tuttora|tuttavia)? (ancora)? (ricevuto|visto|letto|trovato|avuto) *? *? *? ${noun}`,
    `(non) (essendo|risultando|essendoci|essendoci) (ancora|pervenuta|arrivata|giunta|presente)? (ancora|pervenuta|arrivata|giunta|presente)? (la|il|alcuna|nessuna)? *? ${noun}`,
    `(sollecitare|sollecitarti|sollecitarla|sollecitarle|sollecitarvi|sollecito|risollecitare) *? *? *? *? ${noun}`,
    `(riscrivo|riscriviamo|riscriverti|riscriverle|ricontatto|ricontattiamo|torno|torniamo|ritorno|ritorniamo|tornare) *? *? *? *? *? *? ${noun}`,
    '(poi|alla fine|nel frattempo|intanto|finalmente) (avuto modo|avuto tempo|avuto il tempo|trovato il tempo|riuscito|riuscita|trovato un momento|avuto occasione) (di|a)? (scriverla|lasciarla|pubblicarla|recensire|recensirlo|valutare|scrivere|lasciare|farlo)? *? *?',
    `(sei|è|hai|ha) (poi|alla fine|nel frattempo) (riuscito|riuscita|avuto|trovato|lasciato|scritto|pubblicato) *? *? *? *? *? (${noun}|scriverla|lasciarla|recensire|recensirlo|pubblicarla)`,
    `(dimenticato|dimenticata|dimenticati|scordato|scordata|sfuggito|sfuggita|passata di mente) *? *? *? *? ${noun}`,
  ],
  'repeat-if': ['(se|qualora|nel caso|a meno|ove|laddove)'],
}
