import type { Phrases } from './family.ts'
import { content } from './sending-away.it.ts'
import { agreeing } from './verb-forms.it.ts'

export const very =
  '(molto|davvero|veramente|pienamente|completamente|totalmente|del tutto|proprio|anche|ancora|già|così|tanto|assolutamente|al 100 %|100 %|più che|rimasto|rimasta|rimasti|stato|stata|stati|veramente molto|complessivamente|effettivamente|sempre|altrettanto|abbastanza|realmente)'
export const are =
  '(sei|siete|è|sia|siate|fosse|fossi|foste|eri|era|rimani|rimane|resti|resta|ritieni|ritiene|ritenete|dici|dichiari|senti|sente|sentite|sarai|sarà|reputi|consideri)'
export const you = '(ti|vi|le|gli|mi|la|ci)'
export const thing =
  '(il|lo|la|l|i|gli|le|un|una|questo|questa|nostro|nostra|tuo|tua|suo|sua|vostro|vostra|tutto|qualcosa|qualche|esso|ciò|{{}})'
export const pleases = `(piace|piacciono|piaccia|piacciano|piacesse|piacerà|soddisfa|soddisfano|soddisfi|convince|convincono|convinca|entusiasma|conquista|rende (felice|felici|soddisfatto|contento)|sta piacendo|stanno piacendo|semplifica la vita|calza a pennello|(è|sono|fosse|sia|siano|era|sarà|ha|hanno|abbia|avesse) *? ${agreeing('piaciut soddisfatt convint conquistat entusiasmat resa reso utile aiutat colpit impressionat', 'utile utili')}|(è|sono|fosse|sia|siano|sarà) (stato|stata|stati|state)? (di|d) (grande)? aiuto)`
export const fine =
  '(perfetto|perfetta|perfetti|ok|okay|bene|benissimo|a posto|di tuo gusto|di suo gusto|di vostro gusto|di tuo gradimento|di suo gradimento|di vostro gradimento|all altezza|alla perfezione|al meglio|veloce|rapida|rapido|puntuale|come (lo|la|li|le|te lo|te la|se lo|se la|l)? (previsto|volevi|voleva|volevate|desideravi|sognavi|sognava|immaginavi|immaginava|aspettavi|aspettava|cercavi|cercava|descritto|descritta)|come (previsto|sperato|speravi|sperava|desiderato|desideravi|ti aspettavi|si aspettava|vi aspettavate|te lo aspettavi|se lo aspettava|da aspettativa|immaginavi|volevi|voleva)|ottimo|ottima|positiva|positivo|buona|buono|piacevole|soddisfacente|eccellente|impeccabile|liscio|conforme|fantastico|fantastica|un successo|appagante|gratificante|divertente|gradevole|gradito|gradita|felice|felici|serena|memorabile|speciale|entusiasmante|entusiasmanti|splendida|splendido|bella|bello|magnifica|magnifico|meravigliosa|meraviglioso|favolosa|superlativo|superlativa|adeguato|adeguata|utile|utili|efficace|delizioso|deliziosa|squisito|squisita|buonissimo|buonissima|comodo|comoda|quello che (cercavi|cercava|cercavate|volevi|desideravi))'

/** Asking whether the buyer is content, and what follows from the answer. */
export const contentedQuestionIt: Phrases = {
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
    '(promosso|promossa|promossi|promosse|approvato|approvata|soddisfatto|soddisfatta|soddisfatti|contento|contenta|contenti|felice|felici|entusiasta|entusiasti|conquistato|conquistata|innamorato|innamorata) (già|a pieni voti|al 100 %|davvero|da noi|dai nostri|da tutti)?',
    `${thing} *? *? *? *? (ti|vi|la|le|l|lo) (ha|hanno) (già|davvero)? (stregato|stregata|sedotto|sedotta|rapito|rapita|incantato|incantata|ammaliato|ammaliata|fatto innamorare|fatta innamorare|fatto sorridere|fatto felice|cambiato|salvato|salvata|rivoluzionato|aiutato|aiutata|sorpreso|sorpresa|stupito|stupita|viziato|rallegrato|emozionato|emozionata|divertito|divertita|facilitato|semplificato)`,
    '(ti|si|vi) (stai|sta|state) (già|davvero)? (godendo|gustando|divertendo|trovando bene|innamorando|abituando)',
    '(hai|ha|avete) fatto (un|davvero un|proprio un)? (buon|bel|ottimo|grande|grandissimo) (affare|acquisto|colpo|scelta)',
    '(ne|te ne|se ne) (sei|è|siete|vai|va) (innamorato|innamorata|fiero|fiera|soddisfatto|soddisfatta|entusiasta|contento|contenta|pazzo|matto)',
    '(lo|la|li|le) (ricompreresti|ricomprerebbe|rifaresti|consiglieresti|consiglierebbe|riprenderesti|adori|adora|ami|ama)',
    '(ti|si|vi) (sei|è|siete) (già|subito|proprio|davvero|tutti)? (divertito|divertita|divertiti|innamorato|innamorata|innamorati|trovato bene|trovata bene|rilassato|rilassata|emozionato|emozionata|goduto|goduta|gustato|gustata|affezionato|affezionata)',
    `${thing} *? *? *? *? (come (lo|la|li|le|te lo|se lo)? (speravi|sperava|volevi|voleva|aspettavi|aspettava|desideravi|desiderava|immaginavi|immaginava|sognavi|sognava|sperato|promesso|promesse|promessi|promessa|descritto|descritta|descritti|descritte|previsto|dicevamo|diciamo))`,
    '(è|è stato|è stata|è già|sarà) (subito|già|proprio|davvero)? (amore|scattata la scintilla|scoccata la scintilla|un successo|un trionfo|la scelta giusta|quello giusto|quella giusta|tutto perfetto|tutto ok)',
    `${thing} *? *? *? *? (fa|fanno|prepara|dà|danno|crea|regala|offre|tiene|tengono|garantisce) (un|una|dei|delle)? (buon|buona|ottimo|ottima|bel|bella|gran|grande|perfetto|perfetta|bello|figurone|davvero)  *? *?`,
    '(solo|soltanto|tanti|tutti)? (complimenti|elogi|lodi|apprezzamenti|parole belle|belle parole|cose belle)',
    '(non) ne (hai|ha|avete) (trovati|trovato|trovate|avuti|avuto|riscontrati|nessuno|nessuna)',
    '(nessun|nessuna|zero|senza) (problema|problemi|difetto|difetti|intoppo|intoppi|lamentela|lamentele|critica|critiche)',
    `(sei|è|siete) (stato|stata|stati|state) ${very}? (bene|benissimo|comodo|comoda|comodi|al caldo|al fresco|a tuo agio|a suo agio|a vostro agio)`,
    '(hai|ha|avete|sei|è|siete) *? *? *? *? *? *? grazie (al|alla|ai|alle|allo|a) (nostro|nostra|nostri|nostre|questo|questa)',
    '(senti|sente|sentite|dormi|dorme|dormite|respiri|respira|cammini|cammina|corri|corre|lavori|lavora|cucini|cucina|vedi|vede|ti senti|si sente|soffri|soffre) (già|finalmente|ora|davvero|adesso)? (meno|più|meglio|senza)',
    '(rimasto|rimasta|rimasti|rimaste) (a bocca aperta|senza parole|incantato|incantata|stupito|stupita|di stucco|colpito|colpita)',
    '(le|ti|vi|gli) (sta|stanno|calza|calzano|veste|vestono) (bene|benissimo|a pennello|a meraviglia|alla perfezione|come un guanto)',
  ],
  'question-lead': [
    '(ti|si|vi|le|e|allora|quindi|dunque|ma|ciao|salve|buongiorno|gentile|cliente|caro|cara|sei|è|siete|tu|lei|voi|già|anche|ancora|ci|dicci|di|che|ne|come|il|lo|la|tutto|pienamente|davvero|veramente|hai|ha|avete|proprio|{{}}|non|per caso|magari|bene|poi|infine|forse|secondo te|a proposito|sì)',
  ],
  'supposed-question': [
    `${thing} *? *? *? (${you})? (sta|stanno|è|sono|ha|hanno|funziona|funzionano|va|calza|serve|veste|fa|tiene|si) *? *? (aiutato|aiutando|funzionato|funzionando|bene|utile|comodo|comoda|resistito|tenuto|servito|dovere|giusto|perfettamente|effetto|misura|pennello)`,
    '(hai|ha|avete|sei|è|siete) (già)? (potuto|riuscito|riusciti|avuto) *? *? (godere|goderti|dormire|dormito|divertirti|divertito|successo|usare|provare)',
    '(speriamo|spero|confidiamo|immaginiamo|siamo certi|siamo sicuri|scommettiamo|crediamo|pensiamo) (che)? *? *? *? *? *? *? (piace|piaccia|piaciuto|piaciuta|piacerà|soddisfatto|soddisfatta|soddisfatti|soddisfi|felice|contento|contenta|entusiasta|aspettative|gradimento|bene|meglio|soddisfazione)',
    '(speriamo|spero|confidiamo|auguriamo|auguro|crediamo|pensiamo) (che)? *? *? *? *? *? (soddisfacendo|piacendo|convincendo|entusiasmando|dando soddisfazione|dando soddisfazioni|andando bene|funzionando bene|soddisfi|convinca|entusiasmi|all altezza|felice|contento|contenta|utile|utili|apprezzato|apprezzata|gradito|gradita|piacevole|positiva|godendo|divertendo)',
    `${thing} *? *? *? *? *? (come (lo|la|li|le|te lo|se lo)? (speravi|sperava|volevi|voleva|aspettavi|aspettava|desideravi|desiderava|immaginavi|immaginava|sognavi|sognava|previsto|sperato|promesso|descritto))`,
    '(ti|si|vi|te|se) (sei|è|siete|sta|stai|state|stanno) (già|subito|proprio|tutti)? (divertito|divertita|divertiti|divertendo|trovato|trovata|trovati|trovando|innamorato|innamorata|rilassato|rilassata|goduto|goduta|godendo|gustato|gustata|gustando|affezionato|affezionata|emozionato|sentito|sentita|abituato|abituata)',
    '(ti|vi|le|la|lo|l) (ha|hanno|è|sono|sta|stanno|fa|fanno) (già|davvero|subito|proprio)? (aiutato|aiutata|aiutando|convinto|convinta|convincendo|conquistato|conquistata|piaciuto|piaciuta|piacendo|sorpreso|sorpresa|entusiasmato|entusiasmata|servito|servita|servendo|semplificato|cambiato|reso|resa|soddisfatto|soddisfatta|facilitato|comodo|utile|bene|felice|dormire|risparmiare)',
    '(hai|ha|avete) (già|finalmente|davvero)? (dormito|riposato|cucinato|brindato|pedalato|viaggiato|corso|giocato|suonato|lavorato|passeggiato|nuotato|sciato|risparmiato|risolto|recuperato|ritrovato|respirato|camminato|mangiato|bevuto|festeggiato|studiato|imparato) *',
    `(speriamo|spero|auguriamo|auguro|confidiamo|confido|immagino|immaginiamo) (che)? *? *? *? *? *? (abbia|abbiano|ha|hanno|abbiate) (già|davvero|molto)? ${agreeing('divertit aiutat rilassat allegrat accontentat sorpres emozionat servit resist')}`,
    `${thing} *? *? *? *? (come si deve|a dovere|come deve|come dovrebbe|che è un piacere|che è una meraviglia|una meraviglia|alla grande|alla perfezione|a meraviglia)`,
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
    'se (così è|così sarà|così è stato|così è stata|è stato così|è stata così|è andata così|questo è vero|fosse vero|fosse questo il caso|davvero è così|effettivamente è così)',
    '(così essendo|essendo così|stando così le cose)',
    '(se|qualora) (la)? (tua|sua|vostra)? risposta (è|fosse|dovesse essere) (sì|si|affermativa|positiva)',
    '(sì|si|affermativo)',
  ],
}
