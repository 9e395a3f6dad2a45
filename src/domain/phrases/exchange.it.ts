import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'
import { asking } from './verb-forms.it.ts'

const noun =
  '(recensione|recensioni|valutazione|valutazioni|feedback|commento|commenti|review|giudizio|testimonianza|opinione|voto)'
const what =
  '(onesta|sincera|positiva|verificata|pubblicata|scritta|su amazon|del prodotto|sul prodotto|lasciata|online|breve|a|onesto|sincero|dettagliata|video|ricevuta|imparziale|obiettiva)'
export const goods =
  '(prodotto|prodotti|articolo|campione|campioni|campioncino|campioncini|accessorio|accessori|esemplare|confezione|bottiglia|libro|ebook|guida|custodia|cover|cavo|caricatore|filtro|ricarica|mese|mesi|anno|candela|sapone|tazza|abbonamento|giocattolo|borsa|penna|borraccia|portachiavi|biglietto|corso|lezione|kit|pacco|scatola|set|maglietta|pezzo|paio|secondo|seconda|altro|altra|buono|spazzola|crema|tè|caffè|coppia|batteria|pezzi|spedizione|cartuccia|cartucce|cialda|cialde|capsule|esche|esca|lampadina|lampadine|cuscino|spazzole|panno|panni|flacone|barattolo|tubetto|rotolo|rotoli|sacchetto|sacco|bustina|bustine|filtri|candele|saponi|tazze|guanti|calzini|calze|fascia|cappello|lama|lame|tappo|tappi|adesivi|penne|quaderno|poster|stampa|cornice|coperta|asciugamano|grembiule|collare|guinzaglio|ciotola|ossicino|snack|croccantini|semi|vaso|pianta|torcia|laccio|lacci|cinturino|pellicola|pellicole|supporto|adattatore|auricolari|chiavetta|mouse|tappetino|vino|olio|miele|pasta|cioccolatini|biscotti|tisana|olio)'
export const free = '(gratis|gratuito|gratuita|gratuiti|gratuite|gratuitamente|in omaggio|in regalo|omaggio|in dono)'
export const gives =
  '(bonifichiamo|bonifico|abboniamo|abbuoniamo|abboneremo|scontiamo|sconteremo|defalchiamo|copriamo|copriremo|spedisco|do|giro|giriamo|gireremo|faccio avere|farò avere|rendo|rendiamo|renderemo|ridò|ridiamo|ridaremo|ricarico|ricarichiamo|ricaricheremo|scalo|scaliamo|scaleremo|mando|manderò|spedisco|spedirò|invio|accredito|accrediterò|verso|verserò|riservo|restituisco|restituirò|rimborso|regalerò|aggiungo|offriamo|offriremo|offro|offrirò|regaliamo|regaleremo|regalo|inviamo|invieremo|invierò|mandiamo|manderemo|spediamo|spediremo|rimborsiamo|rimborseremo|rimborserò|accreditiamo|accrediteremo|versiamo|verseremo|doniamo|doneremo|diamo|daremo|darò|riconosciamo|riconosceremo|premiamo|premieremo|ricompensiamo|ricompenseremo|riserviamo|riserveremo|aggiungiamo|aggiungeremo|recapitiamo|recapiteremo|estendiamo|estenderemo|prolunghiamo|prolungheremo|paghiamo|pagheremo|restituiamo|restituiremo|ringraziamo con|ringrazieremo con|omaggiamo|omaggeremo|concediamo|concederemo|bonificheremo|sorteggiamo|estraiamo|mettiamo in palio|faremo avere|facciamo avere|facciamo|faremo|consegneremo|trasferiremo|assegniamo|raddoppiamo)'
export const gets =
  '(si porta a casa|ti porti a casa|porti a casa|si aggiudica|aggiudicarsi|si guadagna|ti guadagni|vincerà|vinceranno|ricevi|riceverai|riceva|riceverà|ricevete|riceverete|riceve|ricevono|riceveranno|ricevere|ottieni|otterrai|ottiene|otterrà|ottenga|ottenete|otterrete|ottenere|guadagni|guadagna|guadagnare|guadagnerai|guadagnate|vinci|vinca|vincete|vince|vincere|vincerai|partecipi|partecipa|partecipate|partecipare|parteciperai|parteciperà|parteciperete|parteciperanno|partecipano|approfitta|approfitti|sblocca|sblocchi|sbloccare|riscatta|riscattare|richiedi|richiedere|conquisti|avrai|avrà|avrete|aggiudicati|aggiudicarti|aggiudicarsi|usufruire|usufruirai|beneficiare|beneficerai|ritira)'
export const you = '(ti|le|vi|gli|te|ve|glielo|glieli|telo|a te|a lei)'

/** What ties an offer to a review, and what is shown for it. */
export const exchangeIt: Phrases = {
  'incentive-phrase': [
    `(diventa|diventano|raddoppia|raddoppiano|sale|salgono|si allunga|si allungano|passa|passano) *? *? *? *? per chi (ci|mi|lo|la)? (pubblica|scrive|lascia|recensisce|valuta|vota|condivide|mette|dice|manda|invia) *? *? *? *? (${noun}|recensito|il prodotto|l articolo)`,
    `(per|a) chi (ci|gli|mi)? (mette|da|lascia|assegna|regala) (almeno)? (5|cinque|#|quattro|tutte le) (stelle|stelline) ${upTo(8)} (regalo|omaggio|gratis|${gives})`,
    `(a|per) (chi|quanti|tutti quelli che|ogni cliente che) (ci|lo|la|poi)? (recensisce|recensiscono|recensirà|commenta|vota) ${upTo(9)} ${gives}`,
    `${noun} *? *? (vale|valgono|frutta|fruttano|ti vale|ti frutta) (#|€|un|uno|una|dieci|venti|cinque) (€|euro|buono|sconto|omaggio|regalo|punti|coupon|%)`,
    `(cambio|regalo|omaggio|sconto|rimborso|premio|compenso|bonus|buono|ricompensa|ringraziamento|denaro|soldi|coupon|punti|credito|euro|€) (di|per|della|in cambio di|dopo|contro|ogni)? (una|la|ogni|ciascuna|qualsiasi|un|il|delle|le)? (tua|sua|vostra|tuo|suo|breve|semplice|bella|ogni|buona)? ${what}? ${noun} ${what}?`,
    `${asking('lasciare pubblicare scrivere postare inviare inserire condividere valutare recensire mettere caricare fare', 'dai dia date')} *? *? *? *? ${noun} *? *? *? *? *? *? *? (e|per|poi|così|subito) (noi)? (potrai|può|puoi|potrete|ti|si|da|le|noi|poi|subito)? (${gets}|ti ${gives}|offriamo|regaliamo|rimborsiamo|inviamo|rimborseremo|riceverai|avrai)`,
    `(recensisci|recensite|recensisca|recensire|recensendo|valutaci|votaci) *? *? *? (e|per|poi) (puoi|potrai|ti)? ${gets}`,
    `${noun} (${what})? (è|sono|sarà|verrà|viene|saranno)? (premiata|premiate|pagata|pagate|ricompensata|ricompensate|retribuita|retribuite|rimborsata|sponsorizzata|incentivata|remunerata)`,
    `(paghiamo|pagare|premiamo|premiare|ricompensiamo|ricompensare|compriamo|acquistiamo|retribuiamo|rimborsiamo|rimborsare|ripaghiamo) (per)? (la|le|ogni|una|tutte le|ciascuna|chi)? (tua|tue|vostre|sua|lascia|scrive)? *? *? ${noun}`,
    `(chi|chiunque|clienti|cliente|acquirenti|coloro|autori|autore|quanti|tutti) (che|di|delle)? *? *? *? *? ${noun} *? *? *? *? (riceve|ricevono|riceverà|riceveranno|vince|vincono|vincerà|ottiene|otterrà|ottengono|avrà|avranno|guadagna|partecipa|partecipano|parteciperà|parteciperanno|viene premiato|sarà premiato|ha diritto|hanno diritto)`,
    `(ogni|ciascuna|qualsiasi|per ogni|tutte le) ${what}? ${noun} ${what}? *? (dà diritto|ti dà|ti fa|vale|valgono|permette di (vincere|ricevere)|partecipa|partecipano|viene premiata|sarà premiata|è premiata|ricompensa)`,
    `${free} (per|in cambio di) (una|la|ogni) *? ${noun}`,
    `(prodotto|articolo|campione|omaggio|regalo|rimborso|sconto|buono|accessorio) (gratuito|omaggio|gratis|completo|parziale)? (contro|a fronte di|previa|dietro) (una|la|tua|sua|pubblicazione della)? ${noun}`,
    `(premio|ricompensa|regalo|omaggio|buono|rimborso|sconto|bonus) (solo)? (a chi|per chi|ai clienti che|a tutti quelli che|a quanti) *? *? *? ${noun}`,
    '(recensori|recensore) *? *? *? *? (vince|vincerà|riceve|riceverà|ricevono|estratto|estraiamo|sorteggiamo|sorteggeremo|premiamo|premieremo)',
    '(chi|tutti|ogni|ciascun|quanti|chiunque) (i|coloro|clienti|cliente|che|quelli)? *? *? (recensisce|recensiscono|recensirà|recensiranno|recensito|valuta|valutano) *? *? *? *? (riceve|ricevono|riceverà|riceveranno|vince|vincono|ottiene|ottengono|si porta|porta a casa|si aggiudica|avrà|avranno|guadagna|partecipa|partecipano)',
    `(sdebitarci|sdebitarmi|ripagare|ricompensare|premiare) (con|chi|coloro che|tutti|quanti|i clienti che) *? *? *? *? ${noun}`,
    `(una|ogni|per ogni|#|due|tre) (tua|sua|vostra|breve|semplice)? ${noun} (per|vale|equivale a|in cambio di|contro)? (un|una|uno|#|due|tre) ${goods} *? *? *? (per te|per lei|per voi|in regalo|gratis|omaggio|in più)?`,
    `(in cambio|scambio|baratto) (di|tra|fra|con) (una|la|tua|sua|vostra|un|il)? (breve|semplice|tua|sua)? ${noun}`,
    `(pagheremo|paghiamo|pago|corrisponderemo|corrisponderle|versiamo|verseremo|corrisposti|versati|accreditati|riaccreditato|riaccreditati|rimborsato|rimborsata) *? *? *? *? *? (per|dopo|a seguito di|previa|a fronte di) (aver|la|una|ogni|scrivere)? *? *? ${noun}`,
    `(disturbo|tempo|fatica|impegno) (di|per) (scrivere|aver scritto|lasciare|recensire|una) *? *? (${noun})? *? *? *? (saranno corrisposti|saranno versati|verrà corrisposto|verranno corrisposti|viene pagato|sarà pagato|pagato|ripagato|ricompensato)`,
    `(a patto|a condizione|purché) (che|di)? (tu|lei|voi|ci|mi|aver|che)? *? *? ${asking('lasciare scrivere pubblicare recensire inviare postare valutare')} *? *? *? *? (${noun}|recensire|recensione)`,
    '(€|euro|centesimi|punti|soldi) (per|a) (ogni|ciascuna)? (stella|stelle|stellina|recensione|commento)',
    `(in cambio|in contropartita|come contropartita|per ricambiare|a titolo di ringraziamento|per ringraziarci) (le|ti|vi|ci|noi|di questo)? (chiediamo|chiedo|vorremmo|vorrei|gradiremmo|aspettiamo|aspetto|basta|basterebbe|piacerebbe|puoi|può|potresti|potrebbe|desideriamo) *? *? *? (${noun}|recensire|recensirci)`,
    `${noun} (online|pubblicata|fatta|scritta|lasciata|inviata)? *? *? *? (in arrivo per te|in arrivo|in omaggio|in regalo|a casa tua|tutto tuo|tutta tua)`,
    `(una|breve|tua|sua|semplice|piccola) ${noun} (e|ed|e poi|ed ecco) (subito)? (è|sono|sarà|saranno) (già)? (tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra)`,
    `per (ogni|ciascuna|ciascun) (singola|singolo)? (stella|stellina|${noun}) *? *? *? ${you}? ${gives}`,
    `${noun} *? *? *? *? *? (vale|valgono|frutta|ti vale|le vale) (un|uno|una|#|due|tre|dei) (${goods}|regalino|premio|pensierino|gadget|rimborso|sorpresa)`,
    `(chi|chiunque|quanti) ne (lascia|lasciano|scrive|scrivono|pubblica|pubblicano|inserisce|condivide) (uno|una) *? *? ${you}? ${gives}`,
    `(una|tua|sua|breve|semplice|di) ${noun} (su amazon|online|con foto)? (e|ed) (poi|subito|tu|lei)? (ricevi|ricevete|riceve|riceverai|riceverà|ottieni|ottiene|vinci|vince|avrai|avrà|guadagni|ti aggiudichi|porti a casa)`,
    `(ai|per i|i) (primi|prossimi) (#|tre|cinque|dieci|venti|cento) (clienti|acquirenti)? (che)? (scrivono|recensiscono|lasciano|pubblicano|commentano|scriveranno|recensiranno|pubblicheranno) *? *? *? *? ${gives}`,
  ],
  'exchange-strong': [
    '(il)? (nostro|mio|un) modo (di|per) (ricambiare|sdebitarci|sdebitarmi|ringraziare (chi|i|tutti))',
    '((facciamo|fare|propongo|proponiamo|proporti|proporle) (un|uno|questo) (patto|scambio|baratto|accordo|affare)|ti propongo un affare|una mano lava l altra)',
    '(per|a compenso del|a compensazione del|in cambio del) (il)? (tuo|suo|vostro) (disturbo|tempo|impegno|favore|aiuto)',
    '(per il tempo) (dedicato|dedicatoci|impiegato|perso|che ci (dedichi|dedica|dedicherai|dedicherà))',
    '(ricambiare|ricambiamo|ricambieremo|ricambierei|ricambio) (il favore|la cortesia|il gesto|volentieri)? con (un|una|uno|il|la|lo|l|dei|delle|#|due|tre)',
    '(a seguito|in seguito|successivamente|previa|subito dopo|dopo) (della|alla|di|la)? (avvenuta)? pubblicazione (della|di|del)?',
    '(in cambio|a titolo di ringraziamento|a titolo di ricompensa|in contropartita|come contropartita|a fronte)',
    '(come|quale|in segno di|a titolo di|in) (un|una|nostro|piccolo|piccola|nostra|segno di)? (piccolo|piccola|sincero|segno di|gesto di)? (ringraziamento|grazie|ricompensa|riconoscenza|gratitudine|compenso|premio|riconoscimento)',
    `(per|e) (ringraziarti|ringraziarla|ringraziarvi|ricompensarti|ricompensarla|ricompensarvi|premiarti|premiarla|sdebitarci|ripagarti) (per|della|del|dell|di|con|la|il|il tuo)`,
    `(ringraziarti|ringraziarla|ringraziarvi|ringraziamo|ringrazieremo|ringraziare) (per|della|del)? *? *? *? con (un|una|uno|#|il|dei)`,
    `per (ogni|ciascuna|una|qualsiasi|tutte le|un) (tua|breve|semplice|onesta)? (recensione|valutazione|recensioni|feedback|commento) ${what}?`,
    `(una volta|appena|non appena|dopo|quando|dopo che|subito dopo) (che)? (la|il|pubblicata|online) (tua|sua|vostra|recensione|valutazione|tuo) *? (sarà|è|sia|verrà|pubblicata|online|visibile)`,
    `(dopo|alla|a|con) (la)? (pubblicazione) (della|di) (tua|sua|vostra|una)?`,
    `(sdebitarci|sdebitarmi|ripagare|ricompensare|premiare|ringraziare) (con|chi|coloro che|tutti|quanti|i clienti che) *? *? *? *? ${noun}`,
    '(disposti|disposto|pronti|pronto|disponibili) (a|ad) (rimborsarti|rimborsarla|rimborsare|restituirti|restituirle|restituire|regalarti|regalarle|inviarti|inviarle|spedirti|pagarti|pagarla|pagare|accreditarti|accreditarle|offrirti|offrirle|darti|darle|renderti|renderle|venirti|venirle)',
    '(a patto|a condizione|a fronte|purché|unica condizione|solo condizione|sola condizione) (che|di|è|del|della)? *?',
    `(ti|le|vi)? (basta|basterà|devi solo|deve solo|dovete solo|devi soltanto|deve soltanto|è sufficiente|sarà sufficiente) ${asking('lasciare pubblicare scrivere recensire inserire condividere postare esprimere rilasciare valutare', 'dare darci dire')} *? *? *? (${noun}|prodotto)`,
    `(appena|non appena|quando|una volta che|dopo che) (avremo|avrò|vedremo|vediamo|vedo|vedrò|leggeremo|leggiamo|leggo) (letto|visto|verificato|controllato|trovato|comparire|apparire|spuntare|uscire)? *? *? ${noun}`,
    '(tu|lei|voi) (ci|mi)? (scrivi|scrive|lasci|lascia|pubblichi|pubblica|recensisci|recensisce|metti|mette|dai|dà) *? *? *? *? *? *? (noi|io)',
    '(basta|basterà|è sufficiente) che *? *? *? (lasci|lascia|scriva|scrivi|pubblichi|recensisca|recensisci|metta|inserisca|ci recensisca)',
    `dopo (aver|averlo|avere) (visto|letto) *? *? ${noun} (pubblicato|pubblicata|online|uscire|comparire|apparire)`,
    '(noi|io) (inviare|mandare|dare|pagare|regalare|offrire)',
    '(noi|io) (rimborsare|restituire|spedire) (a)? (te|lei|tutto|tutti|completo|completamente|# %|#|soldi|prezzo|prodotto|metà|subito|gratis|omaggio|regalo|su|via|tramite|con)',
    `(a|ad|dopo|previa|dietro) (la|una)? ${noun} (avvenuta|pubblicata|effettuata|fatta|ricevuta|inserita|conclusa|online|visibile|scritta|approvata|confermata)`,
  ],
  exchange: [
    gets,
    '(diritto) (a|ad|al|alla)',
    `${you}? (${gives})`,
    `(saremo|saremmo|siamo|sarei|sarò) (molto)? (lieti|felici|contenti|lieto|felice|ben lieti) (di)? (offrirti|offrirle|offrirvi|inviarti|inviarle|inviarvi|rimborsarti|rimborsarla|ricompensarti|ricompensarla|ringraziarti|ringraziarla|regalarti|regalarle|mandarti|mandarle|spedirti|spedirle)`,
    '(farti avere|farle avere|farle recapitare|farti recapitare|farle pervenire|offrirti|offrirle|offrirvi|inviarti|inviarle|inviarvi|mandarti|mandarle|regalarti|regalarle|regalarvi|spedirti|spedirle|rimborsarti|rimborsarla|rimborsarvi|accreditarti|accreditarle|versarti|ricompensarti|ricompensarla|ricompensarvi|darti|premiarti|riconoscerti)',
    `(sarà|saranno|è|verrà|verranno|viene|sia) (poi|subito|immediatamente)? (tuo|tua|suo|sua|vostro|inviato|inviata|spedito|spedita|rimborsato|rimborsata|accreditato|accreditata|accreditati|regalato|consegnato|offerto|riconosciuto|premiato|estratto|sorteggiato|riservato|aggiunto|versato|corrisposto|corrisposta|pagato|pagata|dato|riconosciuta|recapitato|estesa|prolungata|raddoppiata)`,
    `per (ogni|ciascuna|una|la|tutte le|un) *? ${noun}`,
    `(una volta|appena|dopo|quando|se|non appena|subito dopo) (che|aver|averci|avrai|avrà|avrete|avere|ci)? *? *? *? *? (${noun}|pubblicato|pubblicata|scritto|lasciato|lasciata|online|fatto|recensito|inviato|inserita)`,
    '(i|ai|dei|per i|tra i|fra i|a tutti i) (primi)? #? (primi|# clienti|# recensori|clienti|acquirenti|recensori)',
    `(chi|chiunque|tutti|coloro|ogni|ciascun|tra tutti|tra coloro|fra tutti|a tutti|a chi) (che|cliente|recensore|coloro|quelli|gli|i|lascia|scrive|recensisce|valuta|vota|commenta|pubblica|ha|avrà|ci)`,
    '(basta|basterà|sufficiente|semplicemente|devi solo|deve solo|dovete solo|tutto quello che|facile|è semplicissimo|ti chiediamo solo|chiediamo solo|come (funziona|fare|partecipare|ottenerlo|riceverlo))',
    '(per (riceverlo|riceverla|averlo|averla|ottenerlo|ottenerla|partecipare|ricevere|ottenere|vincere|approfittarne|richiederlo|sbloccarlo|riscattarlo|avere))',
    `(inviaci|inviami|mandaci|mandami|inviateci|mandateci|scrivici|scrivimi|rispondi|rispondici|rispondimi|scriveteci|ci invii|mi invii|ci mandi|mi mandi|ci scriva|mi scriva|risponda|comunicaci|comunicami|indicaci|indicami|inoltraci|inoltrami|contattaci|contattami|ci contatti|mi contatti|contattateci) *? *? *? (link|screenshot|schermata|numero|nome|prova|profilo|copia|indirizzo|iban|paypal|foto)?`,
    `${asking('lasciare scrivere pubblicare recensire inviare condividere', 'lasciando scrivendo pubblicando recensendo inviando condividendo')} *? *? *? (${noun})?`,
    '(idoneo|sorteggiato|estratto|selezionato|validità|valido|valida|promesso|a tua scelta|a sua scelta|a scelta)',
    '(vuoi|vuole|volete|ti piacerebbe|le piacerebbe|desideri|ti va di|interessato|interessata) (anche)? (ricevere|vincere|un|una|ottenere|avere|a|il|guadagnare|partecipare)',
    '(ringraziamento|ringraziarti|ringraziarla|ringraziarvi|riconoscenza|gratitudine)',
    '(ti|la|vi|le) (aspetta|aspettano|attende|attendono|spetta|spettano)',
    '(ecco|eccoti|eccole) (il|la|un|una)? (tuo|tua|suo|sua)? (premio|regalo|buono|omaggio|sconto|bonus|ricompensa|codice)',
    '(per (te|lei|voi)|a te|a lei) (subito|c è|ci sono|in cambio|poi|un|una|uno|#|in regalo)',
    '(ti|le|vi) (arriva|arriverà|arrivano|arriveranno|torna|tornano|tocca|rimborsa|regala|spedisce)',
  ],
  screenshot: [
    '(screenshot|screen shot|screen|schermata|schermate|cattura schermo)',
    '(foto|cattura|immagine) (dello|della|di)? (schermo|schermata|videata)',
    '(mandaci|mandami|inviaci|inviami|ci mandi|ci invii|inviateci|mandateci|mostraci|inoltraci) (poi|pure)? (la|una|qualche) prova',
    '(mandaci|mandami|inviaci|inviami|mandarci|mandarmi|inviarci|inviarmi|ci mandi|mi mandi|ci invii|mi invii|comunicaci|ci comunichi|indicaci|ci indichi|giraci|ci giri|mi giri|girami) (poi|pure|anche)? (il|lo|la|un)? (tuo|suo|vostro|tua|sua)? (nome (utente|profilo|del profilo|pubblico)|nickname|pseudonimo|link)',
  ],
  'screenshot-trap': [
    '(screenshot|schermata|schermate|foto dello schermo|cattura) (del|dell|della|dello|di|con|che mostra|in cui|dove) (il|l|la|tuo|suo|un|messaggio)? *? (errore|problema|difetto|guasto|app|ordine|schermo|tracciamento|tracking|pagina|impostazioni|display|indirizzo|fattura|pagamento|messaggio|conversazione|anomalia|dispositivo|spedizione)',
    'prova (d|di|della|del|dell|che) *',
  ],
  'review-proof': [
    `(foto|immagine) (dello schermo)? (della|del) (avvenuta|tua|sua|vostra)? ${noun}`,
    `(screenshot|schermata|copia|link|url|prova|conferma|screen|cattura) (dello schermo)? (della|del|alla|al|di|con|a) (la|una|tua)? (avvenuta)? (pubblicazione della|tua|sua|vostra|tuo)? ${what}? ${noun}`,
    `(inviaci|inviami|mandaci|mandami|inviarci|inviarmi|mandarci|mandarmi|inviateci|mandateci|ci invii|mi invii|ci mandi|mi mandi|mostraci|mostrami|inoltraci|inoltrami|invia|manda) (poi|pure)? *? *? *? *? (screenshot|schermata|prova|link|foto) *? *? *? *? ${noun}`,
    '(inviaci|inviami|mandaci|mandami|comunicaci|comunicami|indicaci|indicami|scrivici|scrivimi|ci indichi|mi indichi|ci comunichi|mi comunichi|inviarci|inviarmi|dicci|dimmi) (poi)? (il|con) (tuo|suo)? (nome|pseudonimo|profilo|nickname) *? (amazon|utente|recensore|con cui|usato|profilo|pubblico)',
    `(avvisaci|avvisami|scrivici|scrivimi|rispondi|rispondici|rispondimi|informaci|informami|contattaci|contattami|dicci|dimmi|facci sapere|fammi sapere|ci avvisi|ci scriva|mi scriva|ci contatti|mi contatti|scriveteci|avvisateci|avvertici|mandaci un messaggio|ci faccia sapere|mi faccia sapere|fateci sapere) (non)? (una volta|quando|appena|dopo|non appena) (che)? (hai|ha|avete|avrai|avrà|avrete|la|aver|averla|è)? *? *? *? (${noun}|pubblicato|pubblicata|lasciata|lasciato|online|fatto|scritta|scritto|recensito|valutato)`,
    `(mostraci|mostrami|ci mostri|facci vedere|ci faccia vedere|fammi vedere) (poi|pure)? (la|una|il) (tua|sua|vostra|tuo|suo)? ${noun}`,
    '(mandaci|mandami|inviaci|inviami|comunicaci|dicci|ci comunichi|ci indichi|indicaci|scrivici) (il|con quale|con che) (nome|pseudonimo|nickname|profilo) (che|con cui|con il quale)? *? *? *? (usi|usa|hai|ha|amazon|recensione|recensito|pubblicato)',
    `(recensirci|recensisci|recensisca|recensire|valutarci|${noun}) *? *? *? (e|poi|ed) (poi|subito|dopo)? (mandarci|mandarmi|mandaci|mandami|inviarci|inviarmi|inviaci|inviami|ci mandi|mi mandi|ci invii|mi invii|girarci|girarmi|giraci|girami|mostrarci|mostraci) (poi|pure)? (la|lo|il|una|uno|un) (foto|screenshot|schermata|prova|link|immagine|conferma)`,
  ],
}
