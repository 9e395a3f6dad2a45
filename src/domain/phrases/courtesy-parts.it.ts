import type { Phrases } from './family.ts'
import { agreeing } from './verb-forms.it.ts'

/** Sentences that say nothing of an order. */
export const courtesyPartsIt: Phrases = {
  thanks: [
    '(grazie|ringraziamo|ringrazio|ringraziare|ringraziarti|ringraziarla|ringraziarvi|ringraziamento|ringraziamenti|ringraziando|riconoscenti|riconoscente|gratitudine|riconoscenza)',
    `(siamo|sono|ti siamo|le siamo|vi siamo) (molto|davvero|sinceramente|immensamente|infinitamente|profondamente)? ${agreeing('grat')}`,
    '(apprezziamo|apprezzo|apprezzato) (molto|davvero|tanto|sinceramente|moltissimo)? (la|il|che|tua|tuo|sua|suo|l)',
  ],
  'help-offer': [
    '(per) (qualsiasi|qualunque|ogni|ulteriori|altre|eventuali|tutte le|domande|informazioni|dubbi|problemi|chiarimenti|assistenza) *? *? (domanda|domande|problema|problemi|dubbio|dubbi|aiuto|informazione|informazioni|chiarimento|chiarimenti|necessità|esigenza|evenienza)?',
    '(se|in caso|nel caso|qualora|quando|laddove|ove|dovessi|dovesse|doveste|avessi|avesse|aveste) *? *? *? *? *? *? (domanda|domande|problema|problemi|dubbio|dubbi|aiuto|bisogno|assistenza|difficoltà|informazione|informazioni|chiarimento|chiarimenti|necessità|esigenza|richiesta|curiosità|consiglio|supporto|occorrere|occorre|serve|servisse|evenienza|occorrenza)',
    '(qualsiasi|qualunque|ogni|ulteriori|altre|eventuali) *? (domanda|domande|problema|dubbio|dubbi|necessità|esigenza|evenienza|informazione|informazioni|chiarimento|chiarimenti|cosa|bisogno)',
    '(a|al) (tua|sua|vostra|tuo|suo|vostro) (completa|piena|totale|intera)? (disposizione|servizio|fianco)',
    '(restiamo|rimaniamo|siamo|saremo|resto|rimango|sono|resta|rimane|è|sarà) (sempre|qui|comunque|qua|ben|a completa|naturalmente|volentieri|felici|lieti|pronti|sempre qui)? *? (a disposizione|disposizione|disponibili|disponibile|raggiungibili|per te|per lei|per voi|per aiutarti|per aiutarla|pronti|al tuo|al suo|ad aiutarti|di aiutarti|di aiutarla|a tua|a sua|ad aiutarla|ad assisterla|ad assisterti|in ascolto)',
    `(${agreeing('liet content', 'felici felice')}|volentieri|con piacere|pronti) *? (di|a|ad)? (aiutarti|aiutarla|aiutarvi|risponderti|risponderle|rispondervi|assisterti|assisterla|assistervi|rispondere|aiutare|consigliarti|supportarti|esserti|esserle|poterti|poterla)`,
    '(non) (esitare|esiti|esitate|ti fare|si faccia|fatevi|farti|farsi|preoccuparti) (a|ad|pure|scrupoli|problemi)? (contattarci|scriverci|chiedere|risponderci|rispondere|contattare|chiamarci|farcelo|farci|rivolgersi|rivolgerti|segnalarcelo)?',
    '(contattaci|contattateci|ci contatti|scrivici|scriveteci|ci scriva|rispondi|risponda|rispondete|facci|fateci|ci faccia|dicci|ci dica|basta) (pure|anche|semplicemente|liberamente|tranquillamente|direttamente|quando vuoi|sapere|in qualsiasi|senza|a|rispondere|scriverci|un messaggio|qui|volentieri|in ogni) *? *? (messaggio|email|e mail|mail|momento|sapere|impegno)?',
    '(contattaci|contattateci|ci contatti|scrivici|scriveteci|ci scriva|contattarci|scriverci)',
    '(il nostro|nostro|il|la nostra|nostra|l) (team|servizio clienti|assistenza clienti|assistenza|supporto|staff|servizio|servizio assistenza) (è|sarà|resta|rimane|ti|le|si|risponde|clienti è)',
    '(aiutarti|aiutarla|aiutarvi|assisterti|assisterla|assistervi|supportarti|supportarla)',
    '(faremo|facciamo|cercheremo|farò) (di)? (tutto|il possibile|del nostro meglio|il massimo)',
    '(ti|le|vi) (risponderemo|rispondiamo|risponderò|risponderà|daremo una mano|aiuteremo|assisteremo|aiutiamo) *? *? *?',
    '(risponderemo|rispondiamo|risponderà|risponderò) (volentieri|subito|il prima|in|al più|entro|a|con) *? *?',
    '(siamo|ci siamo|noi ci siamo) (qui|qua|sempre)? (per (te|lei|voi)|qui|qua|a un messaggio)',
  ],
  'good-wish': [
    '(buongiorno|buonasera|ciao|salve|gentile|gentilissimo|gentilissima|caro|cara|cari|egregio|spettabile|benvenuto|benvenuta|benvenuti|signora|signore|cliente)',
    '(cordialmente|cordiali|saluti|saluto|salutiamo|distinti|distintamente|sinceramente|affettuosamente|abbraccio|abbracci|a presto|arrivederci|alla prossima|a prestissimo|un bacio|ossequi)',
    '(il|la|lo|l|nostro|tutto il|dal|tuo|vostro|nostra|dallo) *? (team|staff|squadra|servizio clienti|assistenza clienti|assistenza|venditore|laboratorio|famiglia|negozio|bottega)',
    '(buona|buon|buone|buoni|bella|bellissima|felice|ottima|splendida|piacevole) (giornata|serata|settimana|fine settimana|weekend|feste|vacanze|lettura|appetito|divertimento|proseguimento|continuazione|utilizzo|uso|fortuna|domenica|viaggio|pomeriggio|notte|estate|lavoro|ascolto|visione|caffè|gioco|corsa|allenamento|cucina|riposo|avventura|permanenza|passeggiata|shopping)',
    '(auguriamo|auguro|augurandoti|augurandole|auguri|augurarti|augurarle|augurandovi)',
    '(speriamo|spero|ci auguriamo|confidiamo) (che|di|vivamente|davvero|sinceramente|tanto)',
    '(goditi|godetevi|si goda|godersi|godertelo|buon divertimento)',
    '(tua|sua|vostra|la|loro|dei) (soddisfazione|felicità|fiducia|fedeltà|serenità|scelta|preferenza) *? *? *? (è|ci|conta|per noi|viene|onora|rimane|resta|accordataci|in noi)',
    '(soddisfazione|qualità|servizio|cliente|clienti) *? *? *? (è|sono|viene|al) (la|il|nostra|nostro|al centro|al primo|prima di tutto|per noi|sempre|primo posto|centro)',
    '(è|è stato|è sempre|sarà) (un|davvero un|per noi un|sempre un)? (vero|grande|enorme|immenso)? (piacere|onore|gioia)',
    `${agreeing('liet content onorat orgoglios fier entusiast', 'felici felice')} (di|che|per|ad)`,
    '(scelto|scegliere|sceglierci|averci|fiducia|acquistato|ordinato|comprato|sostenuto|accordato|accordata|accordataci|acquisto|ordine|preferito|preferenza|supportato|fatto acquisti|concessa|dimostrata) *? *? (noi|ci|nostro|nostra|da noi|per|in noi|con noi|negozio|presso)?',
    '(non vediamo|non vedo) l ora (di)?',
    '(sei|è|siete) (importante|importanti|speciale|fantastico|fantastica|prezioso|preziosa|il nostro|un cliente|parte|unico|il benvenuto)',
    '(complimenti|congratulazioni|evviva|bravo|benissimo|fantastico|perfetto)',
    '(mettiamo|lavoriamo|ci impegniamo|impegniamo|amiamo|crediamo|teniamo|dedichiamo|curiamo|cerchiamo|facciamo) *? *? (cuore|passione|amore|impegno|cura|giorno|meglio|molto|clienti|sempre)',
    '(con|tanto|tutto il) (affetto|stima|gratitudine|cuore|amore|calore|simpatia)',
    '(ti|la|vi|le) (piaccia|piacerà|renda felice|porti|regali|faccia|dia|sia|darà|accompagni|strappi) *? *?',
  ],
}
