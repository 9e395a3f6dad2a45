import type { Phrases } from './family.ts'
import { agreeing, asking } from './verb-forms.it.ts'

const noun =
  '(recensione|recensioni|valutazione|valutazioni|review|commento|commenti|feedback|giudizio|giudizi|opinione|opinioni|voto|parere)'
const your = '(tua|sua|vostra|tuo|suo|vostro|tue|sue|vostre|tuoi|suoi|vostri)'
const the =
  '(il|lo|la|l|i|gli|le|un|una|uno|del|dello|della|dell|dei|delle|al|alla|all|questa|questo|quella|quel|qualche)'
const honest = agreeing(
  'onest sincer obiettiv oggettiv piccol schiett spassionat genuin dettagliat prezios',
  'personale personali breve brevi imparziale utile',
)
const bought =
  '(acquisto|prodotto|prodotti|articolo|articoli|esperienza|servizio|ordine|qualità|spedizione|venditore|negozio|oggetto|transazione|{{}})'
const minutes = '(minuto|minuti|minutino|attimo|secondi|secondo|momento|istante|istanti|attimi|momenti)'
const write = 'scrivere pubblicare postare lasciare rilasciare inserire aggiungere'
const rate = 'recensire votare'

/** Reviews, ratings and feedback, and the ways of asking for them. */
export const reviewIt: Phrases = {
  'review-noun': [
    '(recensione|recensioni|recensioncina|valutazione|valutazioni|recensore|recensori|testimonianza|testimonianze)',
    '(commento|commenti) (su amazon|sul prodotto|pubblico|online|sulla pagina)?',
    `(${your}|un|di|con|nostro|vostro) (giudizio|voto|punteggio)`,
    `${asking('dare lasciare assegnare mettere attribuire', 'dai dia dacci dateci darci date')} # (stelle|stelline)`,
    `(${your}|quante|le) (stelle|stelline)`,
    '(pagina|sezione|link) (delle|per la|della) (recensioni|recensione)',
    '(il|quel|questo|lo|al|del) (punteggio|voto|giudizio) (che (ci|mi|gli)? (hai|ha|avete)|dato|assegnato|lasciato|attribuito|da te|da lei|negativo|basso|espresso)',
    '(le|tue|sue|vostre|quelle|dato|lasciato|messo|visto|assegnato|sola|sole|quella) (solo|sole|tue|sue|una|sola|soltanto)? (#|una|1) (stelle|stella|stelline)',
    '(la|quella|una|tua|sua) (stella|stellina) (che|su|soltanto|sola|data|assegnata)',
  ],
  'feedback-noun': [
    '(feedback|feed back) (venditore|del venditore|sul venditore|al venditore|cliente)?',
    '(valutazione|recensione|commento|giudizio) (negativa|positiva|negativo|neutra)? (come|del|sul|al|per il|da) (nostro)? venditore',
    '(riscontro|riscontri) (positivo|positivi|negativo|onesto|sincero|su amazon|pubblico|online|sul prodotto)',
  ],
  'opinion-noun': [
    `${the} ${your}? ${honest}? (opinione|opinioni|parere|impressione|impressioni|pensiero|considerazioni) ${honest}?`,
    `${your} ${honest}? (opinione|opinioni|parere|impressione|impressioni|considerazioni|riscontro) (onesta|sincera|su amazon|sul prodotto)?`,
    '(cosa|quello che|ciò che) (ne)? (pensi|pensa|pensate|pensavi)',
    '(due|qualche|poche|un paio di|tre|alcune) (righe|riga|parole|parola|frasi|frase|parole gentili)',
    `${your} esperienza (su amazon|con altri|con gli altri|online|in poche|con la community|con il prodotto|d acquisto|di acquisto)?`,
  ],
  'review-give': [
    asking(
      `${write} inviare mandare condividere esprimere assegnare fornire regalare dedicare donare caricare attribuire compilare mettere trovare spendere buttare riservare concedere offrire fare`,
      'dare dai dia date darci darne dacci dateci datemi dammi darmi darcela desse dessi deste dando daresti darebbe dareste dedichi fai faccia facci fateci farci facesse facessi faceste fammi farmi farebbe faresti lasciarci lasceresti offri offrirci offra offrite ',
    ),
    '(gradiremmo|gradirei|apprezzeremmo|apprezzerei|apprezziamo|apprezzeremo|vorremmo|vorrei|desideriamo|desidereremmo|attendiamo|aspettiamo|aspetto|attendo|speriamo|chiediamo|chiedo|chiederti|chiedervi|chiederle|chiedere|chiederemmo|richiediamo|serve|servirebbe|sollecitiamo|invitiamo|contiamo|piacerebbe|interessa|interesserebbe|bisogno)',
    '(ricevere|leggere|avere|ascoltare|conoscere|sentire|raccogliere|vedere|ottenere|scoprire|sapere)',
    `(saremmo|saremo|sarei|siamo|sarò|sarebbe) (molto|davvero|veramente|estremamente|infinitamente|tanto|più che|immensamente|profondamente)? ${agreeing('liet grat content onorat curios entusiast', 'felici felice riconoscenti riconoscente entusiasti')} (di|se|per|d|che)`,
    '(fa|farebbe|farà|faresti|faccia) (molto|davvero|tanto|immenso|enorme|un grande|un enorme|un immenso)? piacere',
    `(sarebbe|sarà) (molto|davvero|per noi|veramente|bello|di)  (bello|utile|prezioso|importante|grande aiuto|un piacere|fantastico|gradito|bellissimo|se|di)`,
    `(dedicare|dedicarci|dedica|dedichi|dedicate|prendere|prenderti|prendersi|prenda|prenditi|prendetevi|trovare|trovi|trova|trovate|hai|ha|avete|avessi|avesse|aveste|spendere|bastano|basta|servono|impiegare) *? (un|uno|due|qualche|pochi|#|tre|solo|cinque|il tempo di) ${minutes} (per|e|a)`,
    '(ti|la|vi|le) (andrebbe|va|dispiacerebbe|dispiace) (di|lasciarci|lasciare)?',
    '(potrebbe|potresti|potreste|vorresti|vorrebbe|vorreste) (lasciare|darci|dare|scrivere|lasciarci|farci)',
    '(grazie|ringraziamo|ringraziandoti) (in anticipo|fin d ora|sin d ora|anticipatamente|già da ora) (per)?',
  ],
  'review-give-after': [
    `(sarebbe|sarebbero|sarà|saranno) (molto|davvero|per noi|sempre|assai|estremamente|più che)? (molto|davvero)? ${agreeing('gradit apprezzat benvenut prezios graditissim', 'utile utili importante importanti fondamentale preziosissima un di')}`,
    '(ci|mi) (aiuterebbe|aiuterebbero|aiuterà|aiuta|aiutano|farebbe|farebbero|fa|serve|serviva|renderebbe|interessa)',
    `(è|sono) (molto|davvero|per noi|sempre|assai|estremamente|più che)? (molto|davvero)? ${agreeing('gradit apprezzat benvenut prezios graditissim attes', 'utile utili importante importanti fondamentale fondamentali')}`,
    '(significa|significherebbe|significherà|conta|vale) (molto|tanto|tantissimo|moltissimo|tutto)',
    '(basta|bastano|richiede|ruba|porta via) (un|due|#|solo|pochi)',
  ],
  'review-ask': [
    '(chi|coloro che|quanti|chiunque|clienti che|acquirenti che) (ci|lo|la)? (ha|hanno|avrà|avranno|abbia) (già|mai)? (recensito|valutato|votato)',
    '(non) (hai|ha|avete) ancora (recensito|valutato|votato)',
    '(chi|coloro che|quanti|chiunque|clienti che|clienti che ci|chi ci|acquirenti che) (recensisce|recensiscono|recensirà|recensiranno|recensisca)',
    '(lo|la) (racconti|racconta|raccontate|dica|scriva|condivida|raccontino) (pure|anche)? (su amazon|agli altri|a tutti|in una|nella|nelle recensioni|con una|ad altri)',
    '(raccontalo|raccontarlo|raccontatelo|dillo|dirlo|ditelo|scrivilo|scriverlo|condividilo|condividerlo|fallo sapere|farlo sapere) (pure|anche)? (a|su|agli|in|con|nella|nelle|al|ad) (amazon|tutti|altri|una|recensione|recensioni|gli|mondo|pubblico)? *? *?',
    '(raccontano|condividono|racconta|condivide|esprimono|racconterà|racconteranno|condividerà) (la propria|le proprie|la loro|la sua|il proprio|le loro) (esperienza|esperienze|opinione|opinioni|parere|impressioni)',
    '(chi|che|coloro che|quanti|chiunque|clienti che|ci) (recensisce|recensiscono|recensirà|recensiranno|recensisca|recensiranno|vota|votano|valuta|valutano|voterà|valuterà) (un|il|la|lo|l|i|le|prodotto|nostro|nostra|entro|su|con|questo|questa|almeno|per)',
    asking(rate, 'recensirci recensirlo recensendo recensisca'),
    `${asking('valutare commentare votare', 'valutarci valutaci valutateci')} (il|la|l|lo|i|gli|le|questo|questa|con|su|nostro|anche)? (tuo|suo|vostro|nostro|nostra|tua|sua|vostra|tuoi|recente)? (recente|nuovo|nuova)? ${bought}`,
    '(valutaci|valutateci|valutarci|ci valuti|votaci|votateci|votarci|valutalo|valutatelo|valutarlo|valutarla|valutala)',
    `${asking('condividere raccontare esprimere descrivere', 'racconti raccontaci')} (con noi|con altri|con gli altri|con tutti|su amazon|agli altri|a tutti|ad altri)? (la|le|il|i|un|una|qualche)? ${your}? ${honest}? (opinione|opinioni|parere|impressioni|impressione|esperienza|esperienze|pensieri|pensiero|giudizio|entusiasmo|gioia)`,
    '(raccontaci|raccontateci|raccontarci|ci racconti|raccontacelo|raccontatecelo|raccontarcelo|raccontarci) (com|come|cosa|la|su|in|se|che|quanto|qualcosa)?',
    `(dicci|diteci|ci dica|dirci|dite|dica|racconta|raccontate|scrivi|scriva|scrivete|scriverci|scrivici|spiega|fai sapere|faccia sapere|fate sapere|facci sapere|fateci sapere|farci sapere|ci faccia sapere|sapere) (anche|pure|pubblicamente|su amazon|agli altri|a tutti|ad altri clienti)? (cosa|che cosa|quello che|ciò che|come|com) (ne|ti|si|vi|è)? (pensi|pensa|pensate|trovi|trova|trovate|sei trovato|è trovato|siete trovati|sei trovata|è andata|andato|pare|sembra)`,
    '(dicci|diteci|ci dica|di|dì|dite|dica) la (tua|sua|vostra)',
    '(far|fai|faccia|fate|facci|farlo|farla) sapere (agli|a tutti|ad altri|al mondo|ad amazon)',
    `${asking('aiutare guidare informare ispirare consigliare', 'aiuterai aiuterà aiuti')} (così|anche|tanti|moltissimo|molto)? (gli|i|le|altri|altre|tanti|molti|tutti|la|futuri|nella|altre)  (altri|altre|futuri|potenziali|nuovi|prossimi|persone|clienti|community|scelta|acquirenti|utenti)`,
    `${asking('parlare', 'parli parlane parlarne')} (di noi|del prodotto|bene di|della tua esperienza|del nostro|ai tuoi|su amazon|con)  *? *? (su|online|amazon|agli|amici)?`,
    '(passaparola|spargi la voce|spargere la voce)',
    `${asking('consigliare raccomandare')} (il nostro|il prodotto|questo|la nostra|i nostri|noi) *? *? (su amazon|agli altri|ad altri|online)`,
    `(cliccare|clicca|clicchi|cliccate|selezionare|seleziona|selezioni|scegliere|scegli|scelga|toccare) *? *? *? (stelle|stelline|stella)`,
    `(una|la|${your}|qualsiasi|ogni|breve|qualche) ${honest}? (recensione|valutazione|recensioni) ${honest}? (è|sarebbe|sarà|ci|sono|conta|significa|significherebbe|aiuta|aiuterebbe|aiutano|farebbe|basta|vale)`,
    `(${your}) (opinione|parere|giudizio|voto|feedback) (conta|ci interessa|è|sarebbe|ci sta a cuore|ci aiuta|ci)`,
    '(ci|mi) (interessa|interesserebbe|piacerebbe (sapere|conoscere|sentire)|farebbe piacere (sapere|conoscere|sentire)) (molto)? (la|il|cosa|come|che cosa) *? (opinione|parere|ne|ti|si|pensi|pensa|pensate)',
    `(scrivi|scriva|scrivete|scriverci|lascia|lasciaci|lasciate|lasciare|lasciarci|buttare|spendere|dedicare|bastano|butta|scrivere|scrivici|ci scriva|dicci) (giù|anche|due|pure)? (due|qualche|poche|un paio di|tre|alcune|due sole|un) (righe|riga|parole|parola|frasi|frase|commento|pensiero)`,
    `(due|qualche|poche) (righe|parole) (su|sul|sulla|online)`,
    '(vota|votate|voti) per noi',
    '(mettici|metterci|mettete|metti) (un)? (voto|commento|giudizio)',
  ],
  'review-given': [
    `(grazie|ringraziamo|ringraziarti|ringraziarla|ringraziarvi|ringrazio|ringraziamento) (ancora|davvero|molto|mille|infinite|di cuore|tante|di nuovo|sinceramente)? (per|della|del|di|delle|dei|per il|di cuore) (aver|averci|avere|questa|la|il|lo|le|i|gli|l|questo|quella|tutte)? (lasciato|scritto|dato|dedicato|condiviso|pubblicato|inviato|inserito|fatto)? *? *? *? ${noun} (positiva|positivo|gentile|negativa|a # stelle)?`,
    '(grazie|ringraziamo) (per|di) (aver|averci|avere) (già)? (recensito|valutato|lasciato|votato|scritto)',
    `(letto|visto|ricevuto|notato|trovato|analizzato|apprezzato|leggiamo|preso atto|presa visione|dispiace|spiace|spiacenti|dispiaciuti|rammarico|dispiaciuto) (con (piacere|dispiacere|attenzione|rammarico))? (molto|davvero|che|per|della|del|di|leggere|vedere|aver letto)? (che)? (ha|hai|avete)? (lasciato|pubblicato|leggere|ricevuto)? (la|il|una|un|della|del|nella|le|i|l|alla|dalla)? ${your}? (recente|ultima|prima|ultimo|gentile|bella)? ${noun} (positiva|negativa|negativo|positivo|a # stelle)?`,
    `${noun} (negativa|positiva|negativo|positivo|su amazon)? (che|da) (ci)? (hai|ha|avete|aveva|avevi|te|lei|voi)  (lasciato|scritto|pubblicato|dato|lasciata|inserito|condiviso)?`,
    `(merito|riferimento|risposta|seguito|relazione|quanto) (a|alla|al|dalla|dal|della|scritto nella|nella|riguarda la) ${your}? ${noun}`,
    `(trasmesso|inoltrato|trasmetteremo|inoltreremo|girato) ${the} ${your}? ${noun}`,
    `${your} ${noun} (è stata|è stato|ci ha fatto|ci hanno|lasciata|lasciato|pubblicata|ricevuta)  (ricevuta|pubblicata|trasmessa|presa in|inoltrata|piacere|molto)?`,
  ],
  'review-trap': [
    '(valutazione|valutazioni) (accurata|interna|approfondita)? (del|dei|di|della|delle|dello|dell|da parte del) (rischio|rischi|danno|danni|conformità|richiesta|reso|caso|pratica|situazione|problema|guasto|difetto|reclamo|pacco|tecnico|nostro|corriere|impatto|sinistro|articolo (reso|restituito)|prodotto (reso|restituito))',
    '(valutazione|classe) (energetica|tecnica|ip|interna|preliminare|medica|clinica|del fuoco)',
    '(fase|corso|attesa|sede) (di)? valutazione',
    '(in|previa|ulteriore|attenta) (attenta|ulteriore)? valutazione (interna|tecnica|da parte|del reso)?',
    '(una|dopo|alla) (attenta|ulteriore|una)? valutazione (interna|tecnica|da parte|del reso|preliminare)',
    '(commento|commenti|nota|note) (per|al|del|di) (il)? (corriere|consegna|spedizioniere|personalizzazione|ordine)',
    '(a|secondo) (nostro|mio|il nostro) (giudizio|avviso|parere)',
    '(parere|giudizio) (del)? (medico|tecnico|legale|esperto|universale|dentista|pediatra|veterinario|negativo del corriere)',
    `(valutare|valuteremo|valuti|valutiamo|valutando|valutato|valuta|valutate) (la|le|il|i|l|se|un|una|eventuali)? (vostra|tua|sua|tuo|suo|vostro)? (possibilità|richiesta|danno|danni|reso|rimborso|sostituzione|soluzione|soluzioni|caso|problema|entità|stato|opzione|opzioni|alternativa|alternative|situazione|pratica|compatibilità|cambio)`,
    '(valuta|valute) (estera|estere|locale|diversa|euro|del|della carta|di pagamento)',
    '(stella|stelle) (marina|marine|di natale|cometa|polare|cadente|cadenti|luminosa|luminose|fluorescenti|alpina|alpine|ninja|filanti|decorative)',
    '(cambiare|cambiato|cambi|cambia) (idea|opinione|parere)',
    '(voto|voti) (scolastico|di laurea|di scuola|in pagella)',
    '(libro|rivista|quaderno|raccolta) (di|delle) recensioni',
  ],
  balanced: [
    '(alto|alta|alti) (o|oppure|e|che|come) (basso|bassa|bassi)',
    '(basso|bassa) (o|oppure|e|che|come) (alto|alta)',
    '(tanto|poco) o (tanto|poco|niente)',
    '(sia|tanto|vuoi|che) (se|quando) (tu|lei)? *? *? *? *? *? (sia|quanto|che|o|come|vuoi) (se|quando|no|non|in)',
    '(o|oppure|e|quanto|come) (se)? (meno|se non|non) (lo|ti|le|vi|hai|ha|ci)? (sei|è|siete|sia|fosse|piaciuto|piaciuta|è piaciuto)?',
    '(anche|pure|perfino|persino) (se|quando|qualora) (non|meno|ci|ti|le|vi|qualcosa|è|fosse|qualche) *?',
    '(anche|pure|comprese|compresi|incluse|inclusi|perfino) (quelle|quelli|le|i|una|un|se)? (opinioni|recensioni|commenti|critica|critiche|critici|negative|negativi|negativa|negativo|brutta|brutte|meno positive|meno entusiaste|difetti|aspetti negativi)',
    '(bene|buono|buona|bello|bella|positivo|positiva|piaciuto) (o|oppure|e) (male|meno buono|meno buona|meno bello|meno bella|meno positivo|meno positiva|cattivo|cattiva|da migliorare|meno)',
    '(lode|lodi|elogio|complimento|complimenti|apprezzamento|applausi) (o|e|oppure|che) (critica|critiche|rimprovero|lamentela|fischi)',
    '(qualunque|qualsiasi|comunque) (sia|fosse|sarà) (stata|stato|andata)? (la|il|il tuo|l)? (tua|sua|vostra|tuo|suo|vostro)? *?',
    '(o|oppure) (no|meno)',
    '(positiva|positivo|positive|positivi|bella|bello|belle|belli|buona|buono|buone|buoni|favorevole|favorevoli|soddisfatto|soddisfatta|soddisfatti|contento|contenta|felice|bene|pregi|piaciuto|piaciuta|entusiasta) (o|e|che|oppure|sia|né|ma anche|ed|quanto|o anche|come) (le|i|anche|quelle|quelli)? (negativa|negativo|negative|negativi|brutta|brutto|brutte|brutti|cattiva|cattivo|critica|critico|critiche|critici|sfavorevole|male|meno|no|non|neutra|difetti|insoddisfatto|insoddisfatta|deluso|delusa|scontento|migliorabile|da migliorare)',
    '(negativa|negativo|negative|negativi|brutta|brutto|critica|critico|critiche|male|difetti|deluso|delusa|insoddisfatto) (o|e|che|oppure|sia|né|ma anche|ed|quanto|come) (positiva|positivo|positive|positivi|bella|bello|favorevole|bene|pregi|soddisfatto|entusiasta)',
    '(pregi|pro|punti di forza|aspetti positivi|lati positivi) (e|o) (difetti|contro|punti deboli|debolezze|aspetti negativi|lati negativi|quelli negativi)',
    '(nel bene|in bene) (e|o|come|che) (nel|in)? male',
    '(qualunque|qualsiasi|comunque) (essa|esso|sia|siano|cosa|tu|lei|voi|opinione|voto|giudizio|valutazione|esperienza|impressione)',
    '(indipendentemente|a prescindere) (da|dal|dalla|dall)',
    '(che|sia) (sia|che) (positiva|positivo|bella|buona|negativa|critica|bello)',
    'sia (le|i|gli|la|il|un|una|quelle)? *? (positive|positivi|positiva|positivo|belle|pregi|buone) (che|sia)',
    '(tanto|sia) (gli)? (apprezzamenti|lodi|complimenti|elogi) (quanto|che|e|come)',
    '(da|tra|fra) (1|una|uno|un) (stella)? (a|e) (5|cinque)',
    '(1|una|un) (o|a) (5|cinque) stelle',
    '(quante|numero di|numero delle) (stelle|stelline)',
    '(ti|le|vi) (è|sia|siano|sono|abbia) (piaciuto|piaciuta|piaciuti|convinto) (e|o) (cosa|meno|no|non|quello|ciò)',
    '(cosa|quello che|ciò che) (ti|le|vi) (è|sia) piaciuto (e|o) *? *? *? (meno|non|no)',
    'ogni (opinione|recensione|valutazione|parere|commento|voto|giudizio|feedback) (è|conta|va|ci)',
  ],
}
