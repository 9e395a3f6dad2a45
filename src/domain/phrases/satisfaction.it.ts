import type { Phrases } from './family.ts'
import { content, sendingAwayIt } from './sending-away.it.ts'
import { agreeing, asking } from './verb-forms.it.ts'

const very =
  '(molto|davvero|veramente|pienamente|completamente|totalmente|del tutto|proprio|anche|ancora|già|così|tanto|assolutamente|al 100 %|100 %|più che|rimasto|rimasta|rimasti|stato|stata|stati|veramente molto|complessivamente|effettivamente|sempre|altrettanto|abbastanza|realmente)'
const are =
  '(sei|siete|è|sia|siate|fosse|fossi|foste|eri|era|rimani|rimane|resti|resta|ritieni|ritiene|ritenete|dici|dichiari|senti|sente|sentite|sarai|sarà|reputi|consideri)'
const you = '(ti|vi|le|gli|mi)'
const thing =
  '(il|lo|la|l|i|gli|le|un|una|questo|questa|nostro|nostra|tuo|tua|suo|sua|vostro|vostra|tutto|qualcosa|qualche|esso|ciò|{{}})'
const pleases = `(piace|piacciono|piaccia|piacciano|piacesse|piacerà|soddisfa|soddisfano|soddisfi|convince|convincono|convinca|entusiasma|conquista|rende (felice|felici|soddisfatto|contento)|sta piacendo|stanno piacendo|semplifica la vita|calza a pennello|(è|sono|fosse|sia|siano|era|sarà|ha|hanno|abbia|avesse) *? ${agreeing('piaciut soddisfatt convint conquistat entusiasmat resa reso utile aiutat colpit impressionat', 'utile utili stato stata di aiuto')})`
const fine =
  '(perfetto|perfetta|perfetti|ok|okay|bene|benissimo|a posto|di tuo gradimento|di suo gradimento|di vostro gradimento|all altezza|alla perfezione|al meglio|veloce|rapida|rapido|puntuale|come (lo|la|li|le|te lo|te la|se lo|se la|l)? (previsto|volevi|voleva|volevate|desideravi|sognavi|sognava|immaginavi|immaginava|aspettavi|aspettava|cercavi|cercava|descritto|descritta)|come (previsto|sperato|speravi|sperava|desiderato|desideravi|ti aspettavi|si aspettava|vi aspettavate|te lo aspettavi|se lo aspettava|da aspettativa|immaginavi|volevi|voleva)|ottimo|ottima|positiva|positivo|buona|buono|piacevole|soddisfacente|eccellente|impeccabile|liscio|conforme|fantastico|fantastica|un successo|quello che (cercavi|cercava|cercavate|volevi|desideravi))'

/** Conditions on the buyer being content, and sending the discontented elsewhere. */
export const satisfactionIt: Phrases = {
  ...sendingAwayIt,
  condition: [
    '(se|quando|qualora|ove|laddove|purché|poiché|siccome|giacché|appena|finché)',
    '(visto|dato|posto|ammesso|sempre|solo|soltanto|una volta|dal momento|dopo|nel momento in|ora|adesso|a patto|a condizione) (che|se|cui)',
    "(nel caso|in caso|caso mai|nell'ipotesi|nell'eventualità) (in cui|che)?",
    '(fossi|fosse|foste|dovessi|dovesse|doveste) (soddisfatto|soddisfatta|contento|contenta|rimasto|rimasta|essere)?',
  ],
  satisfied: [
    '(l|la|lo|li) (ha|hanno|abbia|abbiano|avesse|avrà) (davvero|già|molto|anche|pienamente)? (convinta|convinto|soddisfatta|soddisfatto|conquistata|conquistato|entusiasmata|entusiasmato|aiutata|aiutato|stupita|stupito|colpita|colpito|resa felice|reso felice|delusa positivamente|appagata)',
    '(hai|ha|avete|avessi|avesse) trovato *? *? *? (utile|utili|comodo|comoda|ottimo|ottima|buono|buona|bello|bella|perfetto|perfetta|valido|valida|piacevole|interessante|soddisfacente|all altezza|di tuo gusto|di suo gusto|quello che cercavi)',
    '(ha|hanno|abbia|avesse) (reso|migliorato|semplificato|cambiato|facilitato) (la|le|il|più|le tue|tua) (vita|giornate|sonno|facile|cucina|lavoro|tua|tue|quotidianità) *?',
    `(va|andasse|vada|è andato|è andata) (a genio|a pennello|a fagiolo)`,
    '(siamo|fossimo|siamo stati|fossimo stati) (davvero)? (all altezza|bravi|riusciti a (soddisfarti|soddisfarla|renderti|conquistarti))',
    '(abbiamo|avessimo|avremo) (saputo|fatto|soddisfatto|conquistato|reso|risposto|guadagnato|meritato|convinto) *? *? *? (conquistarti|felice|contento|contenta|aspettative|fiducia|soddisfarti|bene|centro|te|soddisfatto|soddisfatta)?',
    `${are} ${very}? ${very}? ${content}`,
    `${content} (di|del|dello|della|dell|dei|degli|delle|con|per) (il|la|l|tuo|tua|suo|sua|vostro|nostro|nostra|nostri|questo|questa|noi|acquisto|prodotto|servizio|esperienza|{{}}|*)`,
    `${you} ${pleases}`,
    '(ami|ama|amate|adori|adora|adorate|apprezzi|apprezza|apprezzate|gradisci|gradisce|gradite) (il|lo|la|l|i|le|gli|questo|questa|già|molto|anche|davvero|nostro|{{}})',
    '(hai|ha|avete|abbia|abbiate|avessi|avesse) (molto|davvero|già|anche|veramente|tanto)? (apprezzato|gradito|amato|adorato|apprezzata|apprezzati)',
    `${agreeing('trovat')} ${very}? (bene|benissimo|a tuo agio)`,
    '(trovi|trova|trovate) (molto|davvero)? (bene|benissimo)',
    `(corrisponde|corrispondono|corrisponda|corrispondesse|risponde|rispondono|risponda|soddisfa|soddisfano|soddisfi|supera|superano|superi|rispondesse|soddisfacesse|superasse|incontrasse|rispecchiasse|incontri|rispecchi|soddisfatto|superato|rispecchia|rispecchiato|ha soddisfatto|ha superato|ha rispettato|rispetta|esaudito|incontra|incontrato|risposto|corrisposto) (pienamente|completamente|in pieno|del tutto|perfettamente)? (a|alle|le|tutte le|i|ai|il|la|ogni|appieno|al)? *? (aspettative|aspettativa|attese|esigenze|desideri|gusti|necessità|gusto|richieste|bisogni)`,
    `all altezza delle (tue|sue|vostre)? (aspettative|attese)`,
    `(tutto|ordine|acquisto|consegna|prodotto|articolo|esperienza|spedizione|essa|esso|{{}}|cosa|impressione) *? *? *? (è|sia|fosse|era|sarà|siano|è stato|è stata|sia stato|sia stata|è andato|è andata|sia andato|sia andata|va|funziona|procede|è arrivato|è arrivata|è filato|fila|vada|fosse andato) ${very}? ${fine}`,
    '(è|sia|fosse|essere|va|vada) (andato|andata|filato|stato|stata|tutto)? (tutto)? (a buon fine|per il meglio|liscio|di (tuo|suo|vostro) (gradimento|gusto))',
    '(va|vada|va bene|funziona|funzioni|andata) (tutto)? (bene|benissimo|alla perfezione|alla grande|a gonfie vele|a meraviglia|perfettamente)',
    `(avuto|hai|ha|avete|vissuto|fatto|avute|trovato|ricevuto|avessi avuto) (avuto|fatto)? (una|un|un esperienza) (molto|davvero)? (bella|buona|ottima|ottimo|buon|bel|bell|positiva|piacevole|splendida|eccellente|esperienza (positiva|piacevole|buona|eccellente|ottima)|magnifica) (esperienza|impressione|acquisto|servizio|sorpresa|affare|ricordo)?`,
    `(esperienza|impressione|acquisto|transazione) *? *? (è|sia|fosse|è stata|sia stata|si è rivelata|fosse stata|è stato) ${very}? (positiva|positivo|buona|ottima|piacevole|bella|soddisfacente|eccellente|all altezza|perfetta)`,
    '(meritiamo|merita|meriti|meritano|meritato|meritarci|meritarsi|meritasse|meritiamo|meritassimo) (davvero|proprio)? (#|5|cinque|una|la|il|un|tutte|le|pieni|fiducia|i)',
    '(ci|lo|la|li) (consiglieresti|consiglierebbe|consigliereste|raccomanderesti|consigli|ricompreresti|ricomprerebbe)',
    '(pensi|pensa|pensate|ritieni|ritiene|ritenete|credi|crede|trovi|trova|trovate|reputi) (che)? *? *? *? *? *? *? (bene|valga|valgano|vale|valgono|buon|buono|buona|soddisfacente|positivo|positiva|ottimo|ottima|merita|meriti|meritiamo|utile|perfetto|fantastico|valido|valida|bella|bello|eccellente|all altezza|comodo|comoda|qualità)',
    '(abbiamo|abbia|ha) (fatto|svolto) (un)? (buon|ottimo|bel|eccellente)? lavoro',
    '(non hai|non ha|non avete|nessun|nessuna|nessuno) (avuto|riscontrato|nessun|alcun|alcuna|nulla|niente|hai|ha)? *? (problema|problemi|reclamo|lamentela|difetto|ridire|lamentarti|da lamentare)',
    `(condividi|condivide|condividete) (il nostro|la nostra|questo) (entusiasmo|passione|opinione|parere)`,
    `(reso|rende|renda|resa) ${agreeing('soddisfatt content', 'felice felici')}`,
    '(strappato|strappa|strappi|regalato|regala) (un|il|qualche)? (sorriso|sorrisi|gioia)',
    `(cliente|acquirente|persona|chiunque|chi) (è|sono|sia|rimane|resta) ${very}? ${content}`,
  ],
  'satisfied-if': [
    '(chi|coloro che|quelli che|clienti che|chiunque|acquirenti che|quanti) (ha|hanno|abbia) (avuto|vissuto|fatto|ricevuto) (una|un|un esperienza)? *? (esperienza)? (positiva|buona|ottima|bella|piacevole|soddisfacente|buon)',
    '(se|quando|qualora|visto che|purché) (siamo|saremo|fossimo|ci siamo) (stati|stato|riusciti)? (davvero|a)? *? (all altezza|bravi|utili|d aiuto|di aiuto|impeccabili|puntuali|veloci|convincenti|soddisfarti|soddisfarla|renderti|farti|conquistarti|accontentarti|comportati bene|meritati)',
    `(se|quando|qualora|ora che|visto che) (il|lo|la|l|i|gli|le|tuo|tua|suo|sua|tutta) *? *? *? *? (si diverte|si divertono|si trova bene|si trovano bene|adora|adorano|ama|amano|gradisce|gradiscono|apprezza|apprezzano|dorme meglio|è entusiasta|sono entusiasti|è felice|sono felici|è contento|è contenta|sono contenti|va matto|va matta|vanno matti|se ne è innamorato|ne va pazzo)`,
    `(se|quando|appena|non appena|qualora) (vedi|noti|vede|nota|vedrai|noterai|vedrà|noterà|vedete|notate|senti|sentirai|avrai visto|avrai notato|ottieni|otterrai) (già|i|dei|un|la|gli|le|anche)? *? (risultati|benefici|miglioramenti|miglioramento|differenza|effetti|risultato|vantaggi|progressi)`,
    '(se|quando|qualora) (dormi|cucini|lavori|viaggi|corri|respiri|ti senti|vivi|riposi|ti alleni|ti svegli) (molto|davvero|finalmente)? (meglio|benissimo|più comodo|più leggero|più comodamente)',
    `(se|quando|qualora) (anche)? (tu|lei|voi) (sei|è|siete|ti senti|la pensi|ti trovi) ${very}? (${content}|bene|così)`,
    `(se|quando|qualora|visto che|dato che|purché) ${thing}? *? *? *? *? (fa|fanno|ha fatto|svolge|facesse|faccia) (bene|davvero|egregiamente|perfettamente|a dovere)? (il|la) (suo|sua|proprio|propria) (dovere|lavoro|parte|mestiere)`,
    `(se|quando|qualora|visto che|dato che|purché) (il|lo|la|l|i|gli|le|questo|questa|tutto|nostro|nostra|{{}}) *? *? *? *? (funziona|funzionano|funzionasse|mantiene|mantengono|rispetta|tiene|tengono|vale|valgono|merita|meritano|resiste|convince|fa|è stato|è stata|si è dimostrato|si è dimostrata|si è rivelato|si è rivelata) (davvero|molto|ancora|già|benissimo|perfettamente)? (bene|benissimo|perfettamente|alla perfezione|a meraviglia|alla grande|come|quello che promette|ciò che promette|le promesse|il prezzo|la spesa|utile|valido|valida|comodo|comoda|pratico|pratica|all altezza|effetto|la differenza|al caso tuo|una buona scelta|un buon acquisto|caldo|fresco)`,
    '(se|quando|qualora) (hai|ha|avete|stai|sta|state) (notato|visto|riscontrato|constatato|ottenuto|vedendo|notando) (dei|un|i|già|il|benefici|miglioramenti)? (buoni|primi|bel)? (benefici|miglioramento|miglioramenti|risultati|risultato|giovamento|differenza|cambiamento)',
    '(se|quando|qualora) (lo|la|li|ci|il nostro|la nostra)? (consiglieresti|consiglierebbe|consigliereste|raccomanderesti|riacquisteresti|ricompreresti|ricomprerebbe|rifaresti|rifarebbe)',
    `(se|quando|qualora|poiché|siccome|solo se) ${very}? ${content}`,
    `(se|quando|qualora|poiché|siccome|visto che|dato che|purché) ${thing} *? *? *? *? *? ${you} ${pleases}`,
    `(se|quando|qualora|visto che|dato che|purché) (il|la|lo|l|tutto|questo|questa|nostro|ti) *? *? *? (è|sono|era|va|funziona|si è rivelato) ${very}? ${fine}`,
    '(in caso|nel caso) (di|in cui) (piena|totale|completa|esperienza|giudizio)? (soddisfazione|positiva|positivo)',
    `(ai|solo ai|soltanto ai|tutti i|i|dai|riservato ai|da|un|come|per i|ogni|esclusivamente ai|nostri|solo i|agli) (nostri|nostro|soli|tutti|molti|tanti)? (clienti|cliente|acquirenti|acquirente|utenti) (più|davvero|pienamente|già|che (sono|siano))? ${content}`,
    `(chi|coloro che|quelli che|clienti che|chiunque|acquirenti che|voi che|te che) (ha|hanno|è|sono|si è|abbia|sia|ci) ${very}? (apprezzato|amato|adorato|gradito|trovato bene|rimasto|${content})`,
    '(chi|coloro che|quelli che|clienti che) (ama|amano|adora|adorano|apprezza|apprezzano)',
    '(se|quando) (la pensi|la pensa|la pensate|sei d accordo|è d accordo|siete d accordo|anche tu (pensi|ami|adori|trovi)|anche lei)',
    '(se|quando) (tutto|esperienza|l esperienza|l acquisto) (ok|bene|a posto|in ordine|perfetto|positiva)',
    '(se|qualora) (la tua|la sua|la vostra|l) (soddisfazione|esperienza) (è|è stata|fosse|sia) *? (piena|totale|completa|positiva|buona|bella)',
  ],
  before: [
    '(prima|anziché|invece|piuttosto|al posto|in luogo|senza|ancor prima|ancora prima) (di|che|della|del|dell|prima di)?',
    '(non|evita di|eviti di|evitate di) (lasciare|lasciate|lasci|pubblicare|pubblicate|scrivere|scrivete|scriva|pubblichi|valutare|valutate|recensire)',
  ],
  'satisfied-question': [
    '(pensi|pensa|pensate|ritieni|ritiene|ritenete|credi|crede|credete|trovi|trova|trovate) (che)? *? *? *? *? *? (valga|vale|valgano|meriti|merita|sia (utile|valido|valida|ottimo|ottima|buono|buona|perfetto|perfetta|bello|bella|fantastico|comodo|comoda|all altezza)|funzioni bene)',
    '(l|la|lo|li) (ha|hanno|abbia|abbiano|avesse|avrà) (davvero|già|molto|anche|pienamente)? (convinta|convinto|soddisfatta|soddisfatto|conquistata|conquistato|entusiasmata|entusiasmato|aiutata|aiutato|stupita|stupito|colpita|colpito|resa felice|reso felice|delusa positivamente|appagata)',
    `(esperienza|acquisto|servizio|prodotto|tutto|impressione|qualità|consegna) (molto|davvero|proprio|d acquisto|di acquisto)? (ottima|ottimo|bella|positiva|positivo|fantastica|fantastico|eccellente|buona|perfetta|perfetto|soddisfacente|piacevole|da # stelle|ok|all altezza|riuscito|azzeccato|impeccabile)`,
    `${are} ${very}? ${very}? ${content}`,
    `${very}? ${content} (di|del|dello|della|dell|dei|degli|delle|con|per|finora|cliente|oggi)?`,
    `${you} ${pleases}`,
    `${you} (è|sono|sta|stanno) (già|davvero|poi|anche)? (piaciuto|piaciuta|piaciuti|piaciute|piacendo|stato utile|stata utile)`,
    '(ami|ama|amate|adori|adora|adorate|apprezzi|hai amato|hai adorato|ha apprezzato|hai apprezzato|avete apprezzato|hai gradito|ha gradito|avete gradito|hai già apprezzato) (il|lo|la|l|i|le|gli|questo|questa|già|nostro|tuo|{{}})?',
    `${thing} *? *? *? *? ${you} ${pleases}`,
    '(come)? (ti|si|vi) (trovi|trova|trovate|sei trovato|sei trovata|è trovato|è trovata|siete trovati) (molto|davvero)? (bene|benissimo)',
    `(è|va|sta andando|andato|funziona|era|procede|è stato|è andato|è stata|è arrivato) (tutto|già)? (davvero|proprio)? (è|stato|andato)? ${fine}`,
    `tutto (è|va|sta andando|è stato|è andato|è arrivato|procede|funziona|filato)? *? *? *? ${fine}`,
    `${thing} *? *? *? *? (è|sono|è stato|è stata|funziona|è andato|è andata|è arrivato|ha|corrisponde|risponde|soddisfa|supera|ti ha) ${very}? (${fine}|soddisfatto|superato|rispettato|corrisposto|all|alle|le|conquistato|convinto) (delle|le|tutte)? *? (aspettative|attese|esigenze|altezza)?`,
    '(abbiamo|ha) (soddisfatto|superato|rispettato|fatto centro|fatto un buon|risposto|corrisposto|saputo|fatto) (pienamente)? *? *? *? (aspettative|attese|esigenze|lavoro|bene|felice|soddisfare)?',
    '(è stata|hai avuto|ha avuto|avete avuto) (una)? (bella|buona|ottima|piacevole|positiva)? (esperienza|sorpresa) *?',
    '(buona|ottima|bella|prima) (esperienza|impressione|sorpresa)',
    '(amore a prima vista|colpo di fulmine)',
  ],
  'question-lead': [
    '(ti|si|vi|le|e|allora|quindi|dunque|ma|ciao|salve|buongiorno|gentile|cliente|caro|cara|sei|è|siete|tu|lei|voi|già|anche|ancora|ci|dicci|di|che|ne|come|il|lo|la|tutto|pienamente|davvero|veramente|hai|ha|avete|proprio|{{}}|non|per caso|magari|bene|poi|infine|forse|secondo te|a proposito|sì)',
  ],
  willing: [
    '(lasciarlo|lasciarla|lasciare tutto|tenerlo) (com è|così|così com è) va bene *',
    `${content} (di|da|a|nel|se) (poter|poterci|volerci|volere)? ${asking('condividere lasciare raccontare aiutare partecipare scrivere rispondere recensire valutare consigliare collaborare dedicare esprimere leggere ricevere ascoltare inviare accogliere mostrare conoscere assistere', 'dare darci dirci dire farci fare sapere vedere sentire servire essere avere offrire rivedere')}`,
    `${agreeing('liet content', 'felice felici')} (di|se) *? (risponderti|risponderle|rispondervi|aiutarti|aiutarla|aiutarvi|assisterti|assisterla|averti|averla|avervi|servirti|servirla)`,
  ],
  'supposed-question': [
    `${thing} *? *? *? (${you})? (sta|stanno|è|sono|ha|hanno|funziona|funzionano|va|calza|serve|veste|fa|tiene|si) *? *? (aiutato|aiutando|funzionato|funzionando|bene|utile|comodo|comoda|resistito|tenuto|servito|dovere|giusto|perfettamente|effetto|misura|pennello)`,
    '(hai|ha|avete|sei|è|siete) (già)? (potuto|riuscito|riusciti|avuto) *? *? (godere|goderti|dormire|dormito|divertirti|divertito|successo|usare|provare)',
    '(speriamo|spero|confidiamo|immaginiamo|siamo certi|siamo sicuri|scommettiamo|crediamo|pensiamo) (che)? *? *? *? *? *? *? (piace|piaccia|piaciuto|piaciuta|piacerà|soddisfatto|soddisfatta|soddisfatti|soddisfi|felice|contento|contenta|entusiasta|aspettative|gradimento|bene|meglio|soddisfazione)',
  ],
  'glad-reply': [
    '(fantastico|perfetto|ottimo|bene|benissimo|magnifico|meraviglioso|evviva|grande|splendido|bravo|stupendo|eccellente|che bello|che bella notizia|bella notizia|sì|allora|in tal caso|super|alla grande)',
    '(ne|è) (siamo|sono|una) (felici|lieti|contenti|felice|lieto|bella notizia|entusiasti)',
    '(siamo|sono|saremmo) (davvero|molto)? (felici|lieti|contenti) di (saperlo|sentirlo)',
  ],
  'opposite-question': [
    '(brutta|brutto|deluso|delusa|delusi|insoddisfatto|insoddisfatta|insoddisfatti|scontento|scontenta|non|meno|male|negativa|negativo|delusione|problema|problemi|qualcosa)',
  ],
  'if-so': [
    'se (sì|è così|fosse così|così fosse|la risposta è (sì|affermativa)|lo (sei|è|siete)|è questo il caso|è il caso|questo è il caso|sì allora)',
    '(in tal caso|in caso affermativo|in quel caso|in questo caso|nel caso|se così fosse|così fosse)',
    '(allora|ebbene)',
  ],
  courtesy: [
    '(se|quando|qualora|ove|appena)? (hai|ha|avete|avessi|avesse|aveste|trovi|trova|trovate|trovassi|trovasse|puoi|può|potete|potessi|potesse|poteste|vuoi|vuole|volete|volessi|volesse|voleste|desideri|desidera|desiderate|desiderassi|preferisci|preferisce|preferite|ritieni|ritiene|credi|pensi di|decidi|decide|decidete|te la|se la|ve la|intendi|intende|sei disposto|sei disposta|è disposto|è disposta|siete disposti|gradisci|gradisce|accetti|accetta)',
    '(va|andasse|andrà|andrebbe|fa piacere|facesse piacere|dispiace|dispiacesse|possibile|opportuno|comodo|minuto|minuti|attimo|tempo|momento|voglia|occasione|modo|già|ancora|disponibile|disponibili|interessa|disturbo|libero|calma)',
    '(provato|provata|provati|testato|testata|usato|usata|utilizzato|utilizzata|ricevuto|ricevuta|ricevuti|arrivato|arrivata|consegnato|consegnata|installato|montato|montata|indossato|aperto|assaggiato|scartato|arriva|arriverà|ricevi|riceverai|riceverà|provi|proverai|usi|iniziato|finito|letto|goduto|preso confidenza|fatto)',
    '(domande|domanda|problema|problemi|dubbio|dubbi|aiuto|bisogno|difetto|difetti|danneggiato|danneggiata|manca|mancasse|mancano|difettoso|difettosa|assistenza|qualcosa|qualsiasi|necessità|reso|guasto|informazioni)',
    '(positivo|positiva|bene|bella) (o|e) (negativo|negativa|male|brutta)',
    '(se|quando|qualora|ove|appena)? (ti|le|vi|lo|la) (fa|fosse|facesse|va|andasse|andrebbe|è possibile|è comodo|fosse possibile|sarà comodo|sarà possibile|riesce|riuscisse|avanza|basta|desideri|desidera|desiderate|desiderasse|desiderassi|vuoi|vuole|volete|ritieni|ritiene) (piacere|comodo)?',
    '(desiderasse|desideraste|gradisse|gradiresti|intendesse|intendessi|preferisse|decidesse|decidessi|riuscisse|riuscissi|riesci|riesce|riuscite|avrai|avrà|avrete|potrai|potrà|vorrai|vorrà|vorrete|troverai|troverà|vorresti|vorrebbe|te lo chiedi|sia comodo|sarà comodo|sarà possibile|passa|pausa|passi|capita|avanza|curiosità|due minuti|un po|bastano)',
    '(visto|sfogliato|montato|cucinato|dormito|lavato|assemblato|collegato|configurato|giocato|bevuto|acceso|cotto|indossato|riposato|conosciuto|avuta|avuto|vissuto)',
    `se (ci|mi|lo|la|vi|ti|volesse|volessi|voleste)? ${asking('lasciare scrivere dedicare condividere pubblicare inviare dare raccontare regalare esprimere recensire aiutare spendere', 'volessi volesse facessi facesse faceste potessimo')}`,
  ],
  'asking-whether': [
    '(sapere|saperci|saperlo|verificare|controllare|verifica|controlla|chiedere|chiederti|chiedervi|chiederle|chiediamo|chiedersi|dirci|dicci|ci dica|diteci|indicarci|indicaci|ci indichi|conferma|confermare|confermarci|confermaci|ci confermi|comunicarci|comunicaci|comunichi|scriverci|scrivici|vedere|vedi|assicurarci|capire|domandiamo|sicuri|informarci|informaci|precisare|rispondici|segnalarci) (*)? (se|quando)',
    '(se|quando|qualora|ove|poiché) (però|invece|per|tuttavia|ancora|anche)? *? non (ti|vi|le|la|lo|l|ne)? (sei|siete|è|sia|fosse|fossi|foste|era|dovesse|dovessi|dovesse essere|hai|ha|avete|sono|corrisponde|risponde|funziona|soddisfa|soddisfano|convince|piace|piacesse|piaciuto|va|andasse|rispecchia|supera|del|pienamente|completamente|fossero|rimani|ami|apprezzi|trovi|meritiamo|merita)',
    `(se|quando|qualora) ${thing} *? *? *? *? non (ti|vi|le|la|lo|l|è|sono|sia|fosse|dovesse|corrisponde|corrispondesse|risponde|rispondesse|funziona|funzionasse|soddisfa|soddisfacesse|convince|piace|va|ha|avesse|rispecchia)`,
  ],
}
