import type { Phrases } from './family.ts'
import { agreeing, asking } from './verb-forms.it.ts'

const noun =
  '(recensione|recensioni|valutazione|valutazioni|commento|commenti|feedback|opinione|testimonianza|giudizio|review|testo|titolo)'
const your =
  '(la|il|nella|nel|della|del|una|un|alla|al|sulla|le|nelle|lo) (tua|sua|vostra|tuo|suo|vostro|propria|tue|sue|vostre)?'
const say = asking(
  'citare menzionare sottolineare evidenziare nominare elogiare lodare specificare precisare indicare aggiungere inserire usare utilizzare segnalare ricordare riportare vantare riprendere mettere',
  'cenno accenno includere includi includa includete accenni accennare accenna',
)
/** "Write in the review that …" instructs; "write in a review how you like it" only asks for one. */
const tell = '(scrivi|scriva|scrivere|scrivete|parla|parli|parlare|parlate|di|dì|dica|dite|dire|spiega|spieghi)'
const told = '(che|quanto|quant|perché|di|del|dello|della|dell|dei|degli|delle|bene|soprattutto|solo|due|qualcosa)'
const sample =
  '(testo|frase|frasi|modello|esempio|esempi|traccia|bozza|scaletta|titolo|titoli|messaggio|righe|riga|parole|formula|spunti|spunto|recensione già pronta|recensione pronta|suggerimento|paragrafo)'

/** Telling buyers what to write, pleading, and claiming that they must. */
export const influenceIt: Phrases = {
  'review-script': [
    `${noun} (ideale|perfetta|perfetto|efficace|utile|fatta bene|ben fatta) *? (parla|contiene|cita|descrive|menziona|include|comprende|dovrebbe|deve|ha|racconta|è lunga)`,
    `${asking('copiare incollare ricopiare')} (e|ed|poi|pure|semplicemente|pari pari)? ${asking('incollare modificare pubblicare', 'incolla incolli')}? (pure|semplicemente)? (questo|questa|queste|il|la|le|lo|un|uno|il nostro|nella|tua|tuo|qui|quanto|quello) *? ${sample}?`,
    '(copia incolla|copia e incolla|copiaincolla|copi e incolli|copiate e incollate)',
    `${asking('usare utilizzare ispirare riprendere sfruttare seguire', 'ispirati ispiri prendi prenda prendere usi')} (pure|anche|da|a|per)? (questo|questa|questi|queste|il|la|le|lo|il nostro|la nostra|uno|una|dei|al|alla|dal|dalla|i) *? ${sample}`,
    `(preparato|scritto|proponiamo|suggeriamo|ecco|abbozzato|buttato giù|forniamo|trovi|trova|allegato|alleghiamo|suggerimento|preparata) (già|per te|per lei|per voi|qui|sotto|qui sotto|anche)? (un|una|il|la|dei|delle|qualche|alcuni|alcune|due|tre|possibile|come) *? ${sample} *? *? (per|da|di|che|recensione|pronto|pronta|copiare|incollare)?`,
    `(esempio|esempi|modello|traccia|bozza|scaletta|guida|fac simile|schema|spunti|spunto|idea|idee|suggerimenti|consigli|istruzioni|indicazioni|consiglio) (per|di|su|della|per la|su come|su cosa|da|alla) (una|scrivere|la|cosa scrivere|tua|sua|vostra|ottima|buona|inserire|seguire|usare|come)? *? ${noun}`,
    '(non sai|non sa|non sapete|se non sai|dubbi su|indeciso su) (bene)? (cosa|che cosa|come) (scrivere|dire|scriverci)',
    `(una|un) (buona|buon|ottima|ottimo|recensione (utile|perfetta|ideale|efficace)|bella|perfetta) ${noun}? (utile)? (dovrebbe|deve|contiene|parla|cita|descrive|menziona|include|comprende|dura|ha almeno)`,
    `(${your}|le|ogni) ${noun} (deve|dovrebbe|dovrà|devono|dovrebbero) *? (contenere|citare|menzionare|includere|parlare|descrivere|essere|avere|dire|iniziare|sottolineare|riportare|evidenziare|comprendere|comparire|indicare)`,
    `(non|evita di|evitate di|eviti di|senza|evitando di|meglio non) (scrivere|scriva|scrivete|citare|cita|citi|menzionare|menziona|menzioni|parlare|parlarne|parla|parli|nominare|nomini|dire|dica|indicare|riportare|fare cenno|accennare|accenni) (di|del|della|dei|il|la|i|le|al|alla|dell|che|lo|l)? *? *? *? *? *? (nella|nel|nelle|sulla|in) (tua|sua|vostra|tuo|suo)? ${noun}`,
    `(${say}|${tell} ${told}) *? *? *? *? *? *? (nella|nel|in|all inizio della|alla fine della|nelle) (tua|sua|vostra|tuo|suo|vostro)? ${noun}`,
    `${tell} (nella|nel|in|nelle) (tua|sua|vostra|tuo|suo|vostro)? ${noun} *? (${told}|il|la|le|i|lo)`,
    `nella (tua|sua|vostra)? ${noun} *? *? (${say}|${tell} ${told}|non dimenticare|ricordati|vorremmo|potresti|puoi|dovresti)`,
    `${noun} (con|contenente|che contenga|che citi|che menzioni|che parli|che descriva|corredata|accompagnata|completa di|arricchita|lunga|di almeno|in cui|dove|nella quale) (di|da|con|una|un|delle|dei|almeno|qualche|#|la|le|il|i|citi|menzioni|parli)? *? *? (foto|fotografia|immagine|immagini|video|parole|righe|caratteri|parole chiave|nome|spedizione|qualità|frasi|citi|menzioni|parli)`,
    `${asking('allegare aggiungere caricare pubblicare inserire postare inviare condividere mettere includere', 'alleghi includi includa unisci unire aggiunga')} (anche|pure|alla|se possibile|magari)? (recensione)? (una|un|due|qualche|delle|almeno una|#|la|le|tue|alcune|un paio di|dei)? *? *? (foto|fotografia|immagine|immagini|video|selfie|clip) *? *? *? *? *? ${noun}`,
    `${noun} (video|fotografica|con foto|con video|con immagini)`,
    '(almeno|minimo|non meno di|massimo|più di) # (parole|righe|frasi|caratteri|foto)',
    `${asking('iniziare cominciare terminare concludere intitolare titolare', 'chiudere chiudi')} ${your} ${noun} (con|così)`,
    '(come titolo|titolo (come|tipo|del tipo|potrebbe|consigliato|suggerito)|intitolala|intitolarla)',
    `(parola|parole) chiave *? *? *? *? ${noun}`,
    `(scrivi|scriva|scrivete|scrivere|scrivendo|dì|dica|dire|aggiungi) (semplicemente|ad esempio|per esempio|pure|qualcosa come|qualcosa tipo|solo|che so|una cosa tipo) (che|qualcosa|come|per esempio|ad esempio|tipo|prodotto|ottimo)`,
    '(rispondi|risponda|rispondere|rispondendo) (nella recensione)? (a|alle) (queste|seguenti) domande (nella|in) *? (recensione)?',
    '(ricordati|ricordatevi|si ricordi|ricorda|ricordi|non dimenticare|non dimenticarti|non dimentichi|non scordare|non scordarti) (anche)? di (dire|scrivere|raccontare|far sapere|sottolineare|specificare) (che|quanto|com|come) (è|sono|siamo|la|il|i|le|ti|si|ha|abbiamo|era|tutto|sia|l|funziona) *?',
    `(quando|mentre|se) (recensisci|recensisce|recensite|ci recensisci|scrivi la recensione|scrive la recensione|valuti|lasci la recensione|lascia la recensione) *? *? *? *? *? (${say}|${tell} ${told})`,
    `${noun} (e|ed|in cui|dove) (poi)? (scrivi|scriva|scrivete|dì|dica|dite|racconta|racconti|spiega|spieghi) (che|quanto) (la|il|lo|l|i|le|è|siamo|sono|tutto|sei|abbiamo) *`,
    '(non sai|non sa|non sapete|se non sai|se non sa|senza idee|a corto di idee|poca fantasia) (bene|proprio)? (cosa|che cosa|come)? (scrivere|dire)?',
    `${noun} *? *? *? *? (in cui|dove|nella quale|nel quale) *? (compaiano|compaia|appaiano|appaia|figurino|figuri|si legga|si leggano|si dica|si parli)`,
    '(può|puoi|potrebbe|potresti|potete|basta|scriva|scrivi|dica|metta|metti|scrivete) (scrivere|dire|mettere|inserire)? (qualcosa come|qualcosa del tipo|ad esempio|per esempio|tipo)',
  ],
  'review-script-verb': [
    asking(
      'citare menzionare sottolineare evidenziare nominare elogiare lodare',
      'citi citino menzioni sottolinei includi includa includete includere',
    ),
    '(parlare|parla|parli|parlate) (soprattutto|solo|solamente|in particolare|anche|principalmente)? (di|del|della|dei|delle|dell|dello) *?',
    '(scrivere|scrivi|scriva|scrivete|dire|dì|dica|dite|raccontare|racconta|racconti|specificare|specifica|specifichi|indicare|indica|indichi|spiegare|spiega|spieghi) (pure|soprattutto|solo|per favore|anche|semplicemente|nella recensione)? (che|quanto (è|sia|siamo)|com è) (la|il|lo|l|è|i|le|sono|ti|siamo|abbiamo|nostro|nostra|tutto|si)',
    '(mettere|metti|metta|mettete|mettendo) (in evidenza|in risalto|in luce|l accento|bene in vista)',
    '(concentrati|si concentri|concentratevi|concentrarti|focalizzati|soffermati|si soffermi|soffermatevi|punta|punti) (soprattutto|solo|in particolare)? (sulla|sul|su|sui|sulle)',
    '(fare|fai|faccia|fate) (cenno|accenno|riferimento|menzione) (a|al|alla|alle)?',
    '(ricordati|ricordatevi|si ricordi|ricorda|ricordi|ricordate|non dimenticare|non dimenticarti|non dimentichi|non dimenticate|non scordare|non scordarti) (di|che|anche|la|il|le|pure)? (citare|scrivere|menzionare|dire|mettere|aggiungere|allegare|parlare|nominare|sottolineare|includere|indicare|una foto|la foto|le foto|la spedizione|inserire|elogiare)',
    '(non) (citare|cita|citi|citate|menzionare|menziona|menzioni|nominare|parlare|parli|accennare) *?',
    'almeno # (parole|righe|frasi|caratteri|foto)',
  ],
  'review-plea': [
    '(sfamare|mantenere|dare da mangiare a|crescere) (i)? (nostri|miei|nostra|mia) (figli|famiglia|bambini)',
    '(recensioni|valutazioni|stelle|recensione) *? (decidono|decide|determinano|fanno vivere|tengono in vita|ci danno da vivere|pagano)',
    '(rischio|rischiamo|perdo|ci va di mezzo|ne va) (di|il|del|della)? *? *? (posto|lavoro|chiudere|licenziato|licenziamento|attività|bottega|stipendio)',
    '(mio|nostro) (capo|titolare|responsabile) *? *? (controlla|guarda|misura|valuta|licenzia)',
    '(fondamentale|fondamentali|vitale|vitali|essenziale|essenziali|indispensabile|indispensabili|determinante|decisiva|decisive|cruciale|cruciali|importante|necessarie|importantissime|importantissima) *? *? per (la|il)? (nostra|mia|nostro|mio)? (sopravvivenza|esistenza|futuro|sopravvivere|andare avanti|restare|non chiudere)',
    '(dipende|dipendono|dipendiamo|dipenda|vive|vivono|viviamo|sopravvive|sopravviviamo|campiamo|si regge|si basa|si fonda|poggia) (interamente|molto|totalmente|soprattutto|completamente|tutto|in gran parte|direttamente|quasi|solo|tantissimo|fortemente|unicamente|esclusivamente|proprio)? (tutto|interamente)? (da|dalle|dalla|dal|dai|dagli|di|delle|sulle|su|grazie|sul) (grazie|alle|te|lei|voi|questo|queste|tue|tuo|tua|vostre|vostro|recensioni|valutazioni|feedback|recensione|giudizi|opinioni|passaparola|ciò|ogni|chi|voti|come|clienti|quello)?',
    '(ne|vi) (dipende|dipendono)',
    '(aiuta|aiutano|aiuterebbe|aiuterebbero|aiuterà|aiutarci|aiutaci|aiutateci|aiuti|permette|permettono|permetterebbe|consente|consentono|serve|servono|contribuisce|contribuiscono|aumenta|aumentano|migliora|migliorano|fa|fanno|spinge|spingono) (ci|molto|davvero|tanto|tantissimo|enormemente|noi|a|di|la|le|il)? *? *? *? (vendite|vendere|visibilità|visibili|classifica|posizionamento|ranking|fatturato|crescere|crescita|sopravvivere|emergere|risultati di ricerca|farci conoscere|salire|algoritmo|andare avanti|restare aperti|competere|conoscere)',
    '(aumentare|migliorare|far salire|far crescere|incrementare|spingere|rilanciare|risollevare|alzare|sostenere) (le|la|il|i|nostre|nostra|nostro)? (nostre|nostra|nostro)? (vendite|visibilità|classifica|posizionamento|ranking|fatturato|posizione|media|punteggio|affari|valutazione media)',
    '(restare|rimanere|tenere|tirare|andare|continuare|sopravvivere|stare) (a galla|aperti|aperto|aperta|avanti|in piedi|in vita|a esistere|ad esistere|a lavorare|in attività|la serranda|su la saracinesca|la bottega aperta|a vendere|in un mercato)',
    '(competere|concorrere|combattere|lottare|reggere|sfidare|stare al passo|confrontarci|resistere) (con|contro|i|alla|ai|coi) (i|le|la|gli)? (grandi|giganti|colossi|grossi|concorrenza|multinazionali|big|marchi)',
    '(è|sarebbe|sono|sarebbero) (davvero|veramente)? (oro|vitale|vitali|un tesoro|ossigeno|una questione di|questione di) *? (per|a)? (noi|me|la|il|nostra|nostro)?',
    '(conta|conterebbe|significa|significherebbe|vale|varrebbe|rappresenta|rappresenterebbe|vuol dire|vorrebbe dire) (davvero|veramente)? (moltissimo|tutto|il mondo|tantissimo|un mondo|oro|vita|un tesoro|tanto|vitale|una questione di|questione di) *? (per|a)? (noi|me|la|il|nostra|nostro)?',
    '(farebbe|fa|farà|fanno|può fare|potrebbe fare) (davvero|per noi|tutta)? (la|una|un enorme|una grande|un immensa|l)? (differenza|fortuna)',
    '(supplichiamo|supplico|imploriamo|imploro|scongiuriamo|scongiuro|in ginocchio|disperatamente|disperati|disperato|disperata|disperato bisogno|vi prego davvero)',
    '(aiutaci|aiutarci|ci aiuti|aiutateci|sostieni|sostenere|sostenga|sostienici|salvaci|salvare|salva|dacci una mano|darci una mano|ci dia una mano|dare una mano) *? *? *? *? (sopravvivere|sopravvivenza|crescere|famiglia|attività|sogno|bottega|negozio|lavoro|impresa|azienda|restare|resistere|avanti|team|laboratorio|realtà)',
    '(ci|mi) (fai|fa|fate|faresti|farebbe|fareste|farai) (un|davvero un|una)? (grande|grandissimo|enorme|immenso|gran|grosso) (favore|piacere|regalo|cortesia|aiuto)',
    '(un|sarebbe un|è un) (grande|enorme|grandissimo|gran|immenso) (favore|aiuto|sostegno)',
    '(rallegrare|illuminare|illumini|illumineresti|renderebbe|rendereste|renderesti|rallegrerebbe|allieterebbe) (la|felice|le|questa)? *? (giornata|settimana|team|squadra|nostro)',
    '(mio|nostro|nostri|mia|nostra|nostre|il|i|la) (posto di lavoro|posti di lavoro|lavoro|stipendio|stipendi|futuro|famiglia|famiglie|figli|bambini|sopravvivenza|sostentamento|reddito|attività|bottega|negozio|azienda|sogno|premio) *? *? *? (dipende|dipendono|in gioco|a rischio|in pericolo|minacciato|appeso|appesa|legato a|si regge)',
    '(unica|unico|ultima|sola|nostra) (speranza|salvezza|risorsa|modo per (sopravvivere|andare avanti|farci conoscere)|ancora di salvezza) (di|per)?',
    '(senza) (le|la|di|il)? (tua|tue|vostre|vostra|tuo|nuove|nostre|sua)? (recensioni|recensione|feedback|valutazioni|stelle|commenti|opinioni|voti) *? *? *? (non|chiudiamo|chiudere|invisibili|scompariamo|sparire|spariamo|rischiamo|nessuno|niente)',
    '(chiuderemo i battenti|chiuderemo (tutto|bottega|il negozio|l attività|definitivamente)|dovremo chiudere|dovremmo chiudere|costretti a chiudere|rischiamo di (chiudere|sparire|perdere)|rischia di (chiudere|sparire)|perderemo|perderei|perdere) *? *? *? (il|lavoro|posto|negozio|bottega|attività|tutto|posizione)?',
    '(ogni|una|un|singola|anche una|sola|qualsiasi) (singola|sola)? (recensione|valutazione|voto|stella|giudizio)? (negativa|negativo|brutta|sotto le # stelle|in meno|bassa) *? *? (danneggia|penalizza|fa male|ferisce|distrugge|rovina|costa|affossa|pesa|minaccia)',
    '(facciamo|fa|faccio) (molta|tanta|una gran|grande)? fatica',
    '(contiamo|conto|confidiamo|speriamo) (davvero|molto|tantissimo|tanto)? (su|sul|sulla|nel|nella|in) (di)? (te|lei|voi|tuo|tua|suo|sua|vostro|vostra) (aiuto|sostegno|buon cuore|supporto|generosità|gentilezza|comprensione)?',
    '(amazon|algoritmo|l algoritmo) *? *? *? (premia|penalizza|favorisce|mette in evidenza|mette sempre|nasconde|punisce|mostra solo|privilegia)',
    '(ti|la|vi) prego (davvero|tanto)?  (aiutaci|lasciaci|con il cuore)',
    '(con il|col) cuore in mano',
  ],
  'review-duty': [
    `(amazon|piattaforma|la piattaforma|marketplace) (ti|vi|le|ci|la|lo)? (chiede|richiede|obbliga|impone|esige|pretende|raccomanda|vuole|prevede|invita|incoraggia|consiglia|si aspetta|prescrive|desidera) *? *? (di|a|che|ai|ad|la|una|tutti|ogni|agli)?`,
    `${agreeing('richiest obbligatori impost previst pretes volut', '')} (da|per|dal|dalla|dalle) (amazon|legge|piattaforma|regolamento|la|contratto|regole|policy)`,
    '(sei|è|siete|clienti sono|cliente è|acquirente è) (tenuto|tenuta|tenuti|obbligato|obbligata|obbligati|in obbligo|in dovere|pregato|invitato per legge) (a|di|ad)',
    `(devi|deve|dovete|dovrai|dovrà|dovrete|dovresti|dovrebbe|dovreste|bisogna|occorre|è necessario) (ancora|adesso|ora|assolutamente|anche|obbligatoriamente|per forza|tassativamente)? ${asking('recensire valutare lasciare scrivere pubblicare inserire votare assegnare rilasciare', 'dare esprimere fornire lasciata valutato')}`,
    '(obbligatorio|obbligatoria|obbligatoriamente|obbligo|tassativo|ultimo passaggio|ultimo passo|passaggio finale|passo finale|adempimento)',
    '(ordine|acquisto|transazione|procedura|processo|garanzia) *? (non)? (sarà|è|risulta|risulterà|verrà|si considera|può essere|può|si conclude) *? *? (completo|completato|completata|concluso|conclusa|chiuso|chiusa|valida|valido|attiva|finalizzato|considerato|terminato|perfezionato) *? *? (solo|finché|quando|se|dopo|una volta|senza|con|fino|appena|solamente)',
    '(completare|concludere|chiudere|finalizzare|completa|concludi|completi|perfezionare|ultimare) (il|la|l|tuo|questo|definitivamente)? (tuo|suo|vostro)? (ordine|acquisto|transazione|procedura) *? (lasciando|recensisci|valuta|con|lascia|valutando|recensendo|manca|serve|ci|ti|occorre)',
    `(per|a) (completare|concludere|finalizzare|chiudere) (l|il|la) (tuo|suo|vostro)? (ordine|acquisto|transazione|procedura)`,
  ],
  'small-business': [
    '(piccola|giovane|nuova|modesta|piccolissima|minuscola|piccolo|giovane|piccoli) (realtà|azienda|impresa|attività|ditta|bottega|società|famiglia|impresa|marca|startup|start up|marchio|brand|squadra|team|negozio|venditore|venditori|laboratorio|produttore|produttori|artigiani|artigiano|imprenditori|commercianti|commerciante) (familiare|a conduzione familiare|artigianale|di famiglia|artigiana|italiana|italiano|locale|indipendente|come noi|come il nostro|come la nostra)?',
    '(azienda|impresa|attività|ditta|bottega|laboratorio|negozio|team|realtà) (familiare|a conduzione familiare|di famiglia|artigianale|artigiana|indipendente|artigiano)',
    '(ogni|tutte le|ciascuna|qualsiasi|le) (singola|vostra|tua|vostre|tue)? (recensione|valutazione|opinione|recensioni|voce|parola|giudizio|stella|feedback) (conta|contano|è (importante|preziosa|fondamentale|prezioso|un tesoro|oro)|sono (importanti|preziose|fondamentali|essenziali|vitali)|fa la differenza|vale|ci aiuta|ci aiutano|è vitale)',
    '(recensioni|valutazioni|opinioni|recensione|valutazione|feedback) *? (sono|è|contano|aiutano|aiuta|servono|serve) *? *? (vitali|vitale|fondamentali|fondamentale|essenziali|essenziale|importantissime|importantissima|importanti|importante|preziose|preziosa|prezioso|indispensabili|tanto|molto|piccoli|piccole|cruciali|linfa vitale)',
    '(tuo|suo|vostro) (sostegno|supporto) (conta|è|ci|vale|per noi|significa)?',
    '(ci aiuta|ci aiuterebbe|ci aiuterà|aiutarci|aiutaci|ci aiutano|aiuti|aiutateci) (molto|davvero|tanto|moltissimo|enormemente|tantissimo)? (a)? (crescere|farci conoscere|andare avanti)',
    '(sostenere|sostieni|sostenga|supporta|supportare) (la|il|una|un|le|i|noi|anche)? (nostra|nostro|piccola|piccolo|piccole|piccoli|artigianato) *?',
  ],
}
