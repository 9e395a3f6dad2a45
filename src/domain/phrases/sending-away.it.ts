import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'
import { agreeing, asking } from './verb-forms.it.ts'

export const content = agreeing(
  'soddisfatt content liet entusiast appagat conquistat innamorat convint impressionat colpit felicissim contentissim soddisfattissim',
  'felice felici entusiasta entusiaste fan',
)
const bad =
  '(negativa|negativo|negative|negativi|brutta|brutto|brutte|brutti|cattiva|cattivo|cattive|cattivi|bassa|basso|basse|bassi|scarsa|scarso|scarse|sfavorevole|sfavorevoli|critica|critico|critiche|critici|pessima|pessimo|pessime|pessimi|poco lusinghiera|poco lusinghiere|severa|severo|severe|mediocre|mediocri|meno di # stelle|# stella|una stella)'
const noun =
  '(recensione|recensioni|valutazione|valutazioni|feedback|commento|commenti|giudizio|voto|punteggio|opinione)'
const review = `${asking('lasciare pubblicare scrivere rilasciare postare inserire esprimere assegnare recensire valutare votare mettere inviare', 'dare dai dia date darci')}`
const contact = `${asking('contattare scrivere comunicare informare avvisare avvertire rispondere parlare segnalare consultare interpellare', 'sentiamoci sentirci parliamone farcelo faccelo comunicarcelo comunicacelo comunichi dircelo dirci dicci ditecelo diteci dica sapere dillo parlarcene parlaci parlane faccelo fatecelo contatti mandarci mandaci mandateci inviarci inviaci scriverci scrivici scriveteci rispondici rivolgersi rivolgiti rivolgetevi rivolga chiamare chiamarci')}`

/** What does not belong in public, where it may be told, and what is welcome there. */
const trouble =
  '(malumore|malumori|malcontento|delusione|delusioni|disappunto|critica|critiche|lamentela|lamentele|rabbia|sfogo|sfoghi|difetto|difetti|intoppo|intoppi|insoddisfazione|amarezza|brontolio|brontolii|guaio|guai|reclamo|reclami|magagna|magagne|rogna|rogne|nervoso|contrarietà|(note|nota) (dolenti|dolente)|(cose|cosa) (brutte|storte|brutta|storta)|(quel|quello) che non va|difettuccio|insoddisfazioni|problema|problemi)'
const inPublic =
  '(pagina|pagine|recensioni|recensione|amazon|scheda|piazza|pubblico|bacheca|stelle|stelline|internet|rete|vetrina)'
const toUs =
  '(a noi|a me|da noi|da me|con noi|con me|per noi|tra noi|qui|in privato|privatamente|(in|a) questa casella|(al|alla|dal) (nostro|nostra|mio) *)'
const applause =
  '(lodi|lode|elogi|elogio|complimenti|complimento|applausi|apprezzamenti|entusiasmo|entusiasmi|belle parole|parole buone|buone parole|cose belle|cose buone|soddisfazioni|sorrisi)'

/** Sending the discontented elsewhere. */
export const sendingAwayIt: Phrases = {
  'low-score': [
    '(1|2|3|una|due|tre) (a|o|e)? (2|3|4|due|tre|quattro)? (stella|stelle|stelline) (o meno)?',
    'meno di (4|5|quattro|cinque) (stelle|stelline)',
    '(da|tra|fra) (1|una|uno|un) (a|e|o) (2|3|due|tre) (stella|stelle|stelline)?',
    '(risposto|rispondi|risponde|votato|vota|dato|dai|darebbe|daresti|scelto|messo|metti|voto|punteggio|da|di) *? # o (meno|inferiore|più basso)',
    '(meno di|inferiore a|sotto (il|le|i|al)?) (3|4|5|6|7|8|9|tre|quattro|cinque|sei|sette|otto) (stella|stelle|su (5|cinque|10|dieci))',
    '(da|dal|dall) # (in giù|in meno|a scendere|o sotto)',
  ],
  'dissatisfied-if': [
    `(se|qualora|quando|nel caso|in caso|ove|dovesse|finché|fino a quando|se invece|se però) *? *? *? *? *? non (ti|vi|le|la|lo|l|ne|si)? (sei|siete|è|sia|fosse|fossi|foste|dovesse|dovessi|corrisponde|corrispondesse|risponde|rispondesse|funziona|soddisfa|soddisfacesse|convince|piace|piacesse|va|rispecchia|meritiamo|sono|apprezzi|trovi|rimani|supera|fossero) (stato|stata|essere|rimasto|rimasta|andato|andata|soddisfatto|soddisfatta)? *? *? (soddisfatto|soddisfatta|soddisfatti|contento|contenta|felice|convinto|piaciuto|piaciuta|perfetto|perfetta|bene|all altezza|alle|le|aspettative|come|al 100|a|conforme|5|cinque|gradimento)?`,
    `(se|qualora|quando|nel caso|in caso|ove|finché|fino a quando|se invece|se però) *? *? *? *? *? non (ti|vi|le|la|lo|l|ne|ci)? (ha|hai|hanno|avete|avesse|avessi|abbia) *? *? (soddisfatto|soddisfatta|convinto|convinta|funzionato|gradito|apprezzato|trovato|ricevuto|rispettato|risposto|reso|dato|avuto|entusiasmato|corrisposto|mantenuto|fatto (centro|effetto|il suo))`,
    `${agreeing('insoddisfatt delus scontent amareggiat', 'infelice insoddisfazione delusione malcontento')}`,
    `(non|poco|meno che|per nulla|affatto) (del tutto|pienamente|completamente|totalmente|proprio|ancora|molto)? ${content}`,
    `(giudizio|voto|opinione|parere|recensione|impressione|valutazione) (dovesse|fosse|risultasse) (essere|risultare)? (molto|troppo|poco)? ${bad}`,
    '(esperienza|impressione|sorpresa) (negativa|deludente|spiacevole|brutta|poco positiva)',
    '(brutta|cattiva|pessima) (esperienza|impressione|sorpresa)',
    '(in caso contrario|nel caso contrario|altrimenti|al contrario|in caso negativo|se no|sennò|viceversa)',
    '(qualcosa|qualche cosa) *? *? (non|andato storto|va storto|storto|deluso|delude|che non)',
    '(così|ciò) non (fosse|è|dovesse essere|è stato|sia)',
    '(se|qualora|ove) (così)? non (fosse|dovesse essere|è|lo è|lo fosse) (così|il caso)?',
    'chi (ha|avesse|trova|trovasse|nota|notasse) (trovato|avuto|notato)? (un|qualche|dei|anche un)? (difetto|difetti|problema|problemi|intoppo|intoppi|da ridire)',
    '(se|qualora|quando) (invece|però) (si|ti|le|vi)? (spuntasse|salta|perde|perdono|stringe|stringono|graffia|delude|deludono|tradisce|zoppica|cigola|cigolano|brucia|gocciola)',
  ],
  diversion: [
    '(assistenza|chat|messaggi|messaggio|noi) *? *? *? (per|a) chi *? *? (peggio|male|scontento|scontenta|deluso|delusa|insoddisfatto|insoddisfatta)',
    '(non|di non|evitare di|eviti di|evita di|evitate di) (lasciare|lasci|lasciate|pubblicare|pubblichi|pubblicate|scrivere|scriva|scrivete) (alcun|alcuna|nessun|nessuna|un|una|il suo|la sua)? (feedback|recensione|commento|valutazione|giudizio) prima (di|che)',
    `(non|evita di|evitate di|eviti di|prima di) ${review} (solo)? (#|una|due|tre|poche|1) (o|oppure)? (#|due|tre|poche)? (stella|stelle|stelline)`,
    '(meglio|piuttosto|prima|invece) *? *? *? (che|anziché|e non|non) (in|con|nella|su|tramite|pubblicamente) (una|la|le)? (recensione|recensioni|valutazione|commento)',
    '(non|mai|evita di|eviti di|evitate di|invece di|anziché) (usare|utilizzare|usi|usa|utilizzi|utilizza|ricorrere) (a|alle|le|la|una)? (recensione|recensioni|valutazione|valutazioni)',
    '(recensioni|recensione|valutazioni) (non) (è|sono) *? (posto|luogo|sede|modo|strumento) *?',
    `(prima|anziché|invece|piuttosto|al posto|evita|evitate|eviti|evitare|ancor prima|senza) (di|che)? ${review}? *? *? *? ${noun} ${bad}`,
    `(prima|anziché|invece|piuttosto|al posto|evita|evitate|eviti|evitare|ancor prima|senza) (di|che)? ${review}? *? *? *? ${bad} ${noun}`,
    `non ${review} *? (una|un|alcuna|nessuna|recensioni|subito)? ${noun}? ${bad} ${noun}?`,
    '(meno|inferiore|inferiori|al di sotto|sotto|non) (di|a|alle|le)? (#|5|cinque|quattro|4) (★|stelle|stelline)',
    `(stai|sta|state|pensi|pensa|pensate|intendi|intende|tentato|tentata|stavi|stessi|dovessi|volessi|vorresti) (pensando|valutando|di|per|considerando|a|lasciare)? *? *? *? ${noun} ${bad}`,
    `(stai|sta|state|pensi|pensa|pensate|intendi|intende|tentato|stavi|stessi|dovessi|volessi) (pensando|valutando|di|per|considerando|a|lasciare)? *? *? *? ${bad} ${noun}`,
    `${contact} (prima|anziché|invece|piuttosto|al posto) (di|che)? ${review}`,
    `${contact} *? *? *? *? *? *? (prima|anziché|invece|piuttosto|al posto) (di|che)? ${review} *? *? *? *? (${noun}|amazon|pubblicamente|pubblico)?`,
    `(anziché|invece di|piuttosto che|al posto di|e non) *? *? *? (pubblicamente|in pubblico|su amazon|online|pubblica|in una recensione|con una recensione|nelle recensioni)`,
    '(in privato|privatamente|direttamente tra noi|in via riservata) *? *? *? *? *? *? *? (recensione|recensioni|pubblico|pubblicamente|amazon|commento)',
    `(non|impossibile) (puoi|può|potete|riesci|riesce|ti senti|si sente|vuoi|pensi|intendi|ritieni) (di)? *? *? *? (5|cinque|positiva|positivo|il massimo|il punteggio pieno) *?`,
    `(clienti|acquirenti|cliente|chi|coloro che) (è|sono|fosse)? *? (insoddisfatti|insoddisfatto|delusi|deluso|scontenti) (sono|devono|possono|è pregato|possa|deve|può|si prega|contatti|contattino|preghiamo|scriva)`,
    `(recensioni|valutazioni|commenti|feedback) ${bad} (danneggia|danneggiano|ci danneggia|penalizza|ci penalizza|rovina|fa male|ci fa|pesa|ci penalizzano|fanno male|può danneggiare|può danneggiarci|possono danneggiarci|danneggiarci|penalizzarci|rovinarci|metterci in difficoltà)`,
    '(impedisce|impedirebbe|impedito|trattiene|frena|manca|manchi) *? *? *? *? *? (#|5|cinque|tutte) (le)? (★|stelle|stelline)',
    '(niente|lascia stare|lasci stare|lascia perdere|lasci perdere|dimentica|dimentichi|salta|salti|eviti|evita|metti da parte) (la|le|una|con le)? (recensione|recensioni|valutazione|valutazioni) (subito|negativa|negative|per ora|su amazon|e|per favore|scrivici|contattaci)?',
    '(fermati|aspetta|aspetti|attenda|attendi|pensaci|(si fermi|fermati|aspetta|aspetti|attenda|attendi|pensaci|ci pensi) (un attimo|un momento|un minuto|prima) *? *?) (contattaci|contattami|ci contatti|mi contatti|scrivici|scrivimi|ci scriva|mi scriva|parlane|parlaci|parlami|chiamaci|chiamami)',
    '(stai|sta|state) per (mettere|dare|lasciare|scrivere|assegnare|pubblicare) *? *? *? (1|2|3|una|due|tre|#|poche) *? *? (stella|stelle|stelline)',
    '(pensi|pensa|pensate|vuoi|vuole|volete|vorresti|vorrebbe|intendi|intende|stai|sta|state|fossi|fosse|avessi|avesse|dovessi|dovesse|stessi|stesse|ritieni|ritiene) *? *? *? (darci|dare|dargli|mettere|metterci|lasciare|lasciarci|assegnarci|assegnare|attribuirci|attribuire|valutarci|valutarlo|meritare|meritiamo|meriti) *? *? *? (1|2|3|una|due|tre|poche) (o|a|oppure)? (2|3|due|tre)? (stella|stelle|stelline)',
    '(lamentele|reclami|critiche|problemi|lamentela|reclamo|critica|malcontento|insoddisfazione) *? *? *? *? *? *? (a noi|al nostro|alla nostra|via messaggio|in privato|privatamente|direttamente) *? *? (e non|non|mai|anziché|invece che|piuttosto che) (alle|nelle|nella|in|su|alla|sulla) *? *?',
    `(non|evita di|eviti di|evitate di) ${asking('recensire votare valutare')} *? *? (ma|bensì|però|e|piuttosto|prima) (di|invece|piuttosto)? ${contact}`,
    `(recensione|recensioni|valutazione|valutazioni|commento|commenti|stella|stelle) ${bad} (non) (serve|servono|aiuta|aiutano|risolve|risolvono|cambia|è|sono) *? *? *?`,
    '(lamentele|reclami|critiche|critica|malcontento|delusioni|brontolii|difetti) *? *? *? *? *? (a noi|a me|in privato|qui|privatamente|in chat|via messaggio) *? *? *? (elogi|applausi|complimenti|lodi|apprezzamenti)',
    '(elogi|applausi|complimenti|lodi|apprezzamenti) *? *? *? *? *? *? *? *? (lamentele|reclami|critiche|malcontento|difetti) *? *? (a noi|a me|in privato|qui|privatamente|in chat|via messaggio)',
    '(non|di non|evita di|eviti di) (scriva|scrivi|scrivere|pubblichi|pubblicare|metta|mettere) (nulla|niente|alcunché) (ancora|subito)? ((sulla|nella|sotto la) (pagina|scheda)|nelle recensioni|su amazon|online|finché|prima|fino) *?',
    '(malcontento|insoddisfazione|delusione|lamentela|lamentele|critica|critiche|altra impressione|altra eventualità) invece (la strada|il posto|la via|il canale|c è|ci sono|preferiamo|meglio)',
    '(prima di) (cliccare|scegliere|selezionare|mettere|dare|assegnare|lasciare|lasciarci|darci) *? *? (1|2|3|una|due|tre|poche|sole) (o|a|oppure)? (1|2|3|due|tre)? (stella|stelle|stelline)',
    '(dacci|dateci|ci dia|dammi|mi dia|permettici|rimediare|risolvere|sistemare|aggiustare|scrivici|contattaci|parlaci|ci scriva|ci contatti|ci parli|chiamaci|scrivimi|contattami) *? *? *? *? *? (prima di) (scriverla|pubblicarla|lasciarla|metterla|farlo|farla|giudicare|giudicarci|votare|votarci|valutarci|recensirci|recensire)',
    '(prima di|anziché|invece di|piuttosto che|senza) (bocciarci|bocciare|stroncarci|stroncare|criticarci|criticare|penalizzarci|condannarci|condannare|punirci|sparare|lamentarsi|lamentarti|sfogarsi|sfogarti|metterci alla gogna) *? *? (pubblicamente|in pubblico|pubblico|online|su amazon|nelle recensioni|con una recensione|in una recensione|sulla pagina|davanti a tutti|con (poche|#|una|due|tre) (stelle|stella))',
    '(darcene|darne|darcele|metterne|mettercene|mettercele|assegnarcene|assegnarne|lasciarcene) (solo)? (meno di)? (#|una|due|tre|quattro|cinque|poche)',
    `${contact} *? *? *? *? (non|mai|e non|e mai|anziché|invece che|piuttosto che) (alle|nelle|nella|in una|con una|tramite una|tramite le|con le|sulle|dalle) (recensione|recensioni|stelle|valutazioni)`,
    `(dillo|ditelo|raccontalo|raccontatelo|scrivilo|scrivetelo|lo dica|lo racconti|lo scriva|parlane|parlatene|ne parli|segnalalo|lo segnali|dimmelo|dircelo|diccelo) *? *? (a|con)? (noi|me)? (non|mai|e non|e mai|anziché|invece che|piuttosto che) (alle|nelle|nella|in una|con una|tramite una|tramite le|con le|sulle|ad) (recensione|recensioni|stelle|valutazioni|amazon)`,
    '(non|di non|evita di|eviti di|evitate di|evitare di|meglio non|invece di|anziché|piuttosto che|e non) (andare a|stare a|vada a|andate a|correre a)? (scriverlo|scriverne|scrivere|metterlo|dirlo|raccontarlo|raccontarla|sfogarti|sfogarsi|lamentarti|lamentarsi|pubblicarlo|pubblicare|segnalarlo|dichiararlo) *? *? (sulla (pagina|scheda)|su amazon|nelle recensioni|là|nero su bianco|in (una|un) (recensione|commento)|online|pubblicamente|in pubblico|tra le recensioni|con una recensione)',
    '(non|di non|evita di|eviti di|evitate di|evitare di|meglio non|invece di|anziché|piuttosto che|prima di) (valutarci|recensirci|giudicarci|votarci|punirci|penalizzarci|valutarlo|recensirlo|giudicarlo|darci|metterci|lasciarci|darmi|mettermi) *? *? (con (poche|una|due|tre|#)|poche stelle|una stella|due stelle|tre stelle|una sola stella|stelle basse|male|negativamente|severamente|un brutto voto|un voto basso)',
    '(parliamone|risolviamolo|risolviamola|sistemiamolo|sistemiamola|sistemiamo|vediamolo|vediamola|parlarne|risolverla|sistemarla) (prima|subito|insieme)? (tra|fra) (di)? noi',
    `(non|di non|evitare di|eviti di|evita di|invece di|anziché|piuttosto che|prima di|senza) (affidare|affidi|affida|consegnare|confidare|appendere|portare|porti|lasciare|lasci|scaricare|scarichi|sfogare|sfoghi|riversare|riversi|mettere|metta|metti|scrivere|scriva|scrivi|raccontare|racconti|esporre|gettare|buttare) ${upTo(3)} ${trouble} ${upTo(6)} (alla|alle|sulla|sulle|nella|nelle|in|su|tra le|nelle|allo|al) *? ${inPublic}`,
    `(non|di non|evitare di|eviti di|evita di|invece di|anziché|piuttosto che|prima di|senza) (affidare|affidi|affida|consegnare|confidare|lasciare|scaricare|sfogare|riversare|mettere|metta|scrivere|scriva|raccontare|racconti) (alla|alle|sulla|sulle|nella|nelle|in|su|tra le|nelle|al) *? ${inPublic} ${upTo(4)} ${trouble}`,
    `${trouble} ${upTo(2)} (li|le|lo|la|l)? (affidi|affida|affidate|racconti|racconta|dica|dì|tenga|tieni|porti|porta|confidi|confida|scriva|scrivi|mandi|riservi|lasci|consegni|affidiamo) (pure|invece|solo|soltanto)? ${toUs} ${upTo(3)} (e non|non|anziché|invece che|piuttosto che|mai) ${upTo(2)} ${inPublic}`,
    `${applause} ${upTo(8)} (pubblico|pagina|amazon|recensioni|recensione|piazza|stelle|pubblicamente) ${upTo(3)} (per (le|gli|i)|le|gli|i|quelle|mentre|invece) *? (${trouble}|brutte|meno belle|storte) ${upTo(6)} (${toUs}|c è|ci sono|scriva|scrivi|telefoni)`,
    `(per)? (gli|le|i) ${applause} (invece|però) ${upTo(4)} (pagina|recensioni|amazon|pubblico)`,
    '(prima di|anziché|invece di|piuttosto che|senza) (esprimersi|esprimerti|esprimervi|esporsi|sfogarsi|sfogarti|lamentarsi|lamentarti|prendersela|prendertela|bocciare|bocciarlo|bocciarla|stroncare|stroncarlo|gridarlo|puntare il dito) *? *? *? (pubblicamente|in pubblico|pubblico|in piazza|amazon|online|nelle recensioni|sulla pagina|nella pagina|sotto il prodotto|davanti a tutti|nero su bianco|con le stelle|in una recensione|con una recensione)',
    '(della|di) recensione (ne)? (riparliamo|riparleremo|se ne riparla|parliamo (dopo|poi|in seguito|quando))',
    'niente (pubblico|piazza|piazzate|pubblicità|sfoghi|commenti pubblici|scritti pubblici)',
    '(tutti)? (gli|quegli) altri (ci|mi) (scrivano|mandino|contattino|chiamino|parlino|dicano|telefonino|raccontino|avvisino|facciano sapere)',
    'con gli altri *? (cerchiamo|risolviamo|parliamo|sistemiamo|vediamo|ragioniamo|troviamo|rimediamo)',
    '(in caso contrario|altrimenti|se no|sennò|nel caso contrario|se invece no) *? *? *? (posto|luogo|sede|strada|canale|casella) *? *? *? (è|giusta|giusto|questa|questo) *? (casella|messaggio|posta|chat)?',
    `(cose|quelle|parti) (brutte|storte|meno belle|negative) ${upTo(3)} (tenga|tieni|teniamo|tenete|dica|dì|racconti|scriva|lasci|confidi) ${upTo(2)} (${toUs}|tra (di)? noi)`,
    `(riservi|riservare|riserva|tenga|tenere|lasci|lasciare|destinare) ${upTo(2)} (alla|alle|per la|per le) (pagina|recensioni|recensione|stelline) ${upTo(4)} (quello|ciò|quel|quanto|solo|soltanto) ${upTo(6)} (piaciuto|rallegrata|rallegrato|soddisfatta|soddisfatto|bello|buono|funziona|funzionato)`,
    '(bussare|bussi|bussa|rivolgersi|rivolgiti|passare|passi|passa) (prima)? (da noi|alla nostra porta|dal nostro banco|dal mio banco|qui da noi) *? *? *? *? (recensione|recensioni|stelle|stelline|pagina|amazon)',
    `(gli|agli|i|ai|dagli|dai|per i|per gli) (scontenti|delusi|insoddisfatti|arrabbiati|brontoloni|scontento|deluso) ${upTo(6)} (qui|a noi|da noi|in privato|ascoltiamo|scrivano|scrivono|casella|messaggio|per posta|parliamo)`,
    `chi (vuole|volesse|preferisce|avesse voglia di)? (fischiare|fischia|criticare|critica|lamentarsi|si lamenta|protestare|protesta|brontolare|brontola|storce il naso|ha da ridire|avesse da ridire) ${upTo(4)} (bussi|venga|scriva|passi|parli|si rivolga|mandi|telefoni|viene|scrive|passa|parla)`,
    '(basta|basterà|è sufficiente) che lo (sappiamo|sappia|leggiamo|sentiamo) (solo|soltanto)? (noi|io)',
    '(ci vediamo|ci sentiamo|ne parliamo|parliamone|la risolviamo|lo risolviamo) (qui|tra (di)? noi|fra (di)? noi|in privato|da soli|a quattr occhi)',
    `${trouble} (mai|non|niente) (sulla|alla|nella|in|su|nelle|sulle|tra le) *? ${inPublic}`,
    'chi (invece)? (ne|invece)? (ha|abbia|avesse) (avuti|avuto|avute|trovati|trovato|da ridire) *? *? (ci|mi) (contatti|scriva|chiami|parli|telefoni)',
    '(contatti|scriva|scriverci|contattarci|scrivi|scrivici|contattaci|chiami|parlarne|parli) *? *? *? senza (valutare|recensire|votare|dare stelle|pubblicare|lasciare recensioni|lasciare stelle)',
    '(quello|quelli|quelle) (sì)? (lo|li|le) (dica|scriva|racconti|gridi|metta|pubblichi|dici|scrivi|racconta) *? *? *? (amazon|pubblico|pagina|recensioni|piazza|mondo)',
    `(scontento|delusa|deluso|insoddisfatto|insoddisfatta|arrabbiato) (che)? ${upTo(4)} (a noi|da noi|qui) ${upTo(8)} (pagina|amazon|recensioni|pubblico)`,
    '(aspetti|attenda|aspetta|attendi|rimandi|rimanda) (a|di|nel|con|pure)? (valutare|recensire|giudicare|votare|la recensione|il giudizio|la valutazione|scrivere la recensione) *? (finché|fino|prima|che)',
    '(lo|la|li|le) (racconti|dica|scriva|tenga|confidi|dici|racconta|scrivi|condivida|condividi|comunichi|segnali) (soltanto|solo|esclusivamente|unicamente) (a|per|con) (noi|me)',
    '(non|di non|mai|evita di|eviti di|evitate di|invece di|anziché) (usare|utilizzare|usi|usa|utilizzi|utilizza|ricorrere) (a|alle|alla|le|la)? (sezione|pagina|pagine|spazio) (delle|per le|pubblica|pubbliche)? (recensione|recensioni|opinioni)?',
    '(non|di non|senza|evitare di|evita di|eviti di) (renderlo|renderla|renderli|rendere) (il|la|tutto)? *? (pubblico|pubblica|pubblici|di dominio pubblico)',
    'per (i|le|gli) (fischi|critiche|lamentele|malumori|brontolii|sfoghi|delusioni|stroncature|bocciature) (invece)? (c è|ci sono|usi|usate|vale|scriva|scrivi|basta) *? *? *? (posta|casella|noi|me|telefono|messaggio|indirizzo|banco|servizio|assistenza|qui)',
  ],
  'contact-first': [
    `${contact} *? *? *? *? *? (prima|preventivamente|anticipatamente|per primi|innanzitutto|anzitutto|per prima cosa|in anticipo|subito|in via prioritaria|piuttosto|prima di tutto)`,
    `(prima|innanzitutto|anzitutto|per prima cosa|come prima cosa|prima di tutto|piuttosto|preferibilmente|in primo luogo) (di)? (tutto)? (di)? (ci|ti preghiamo di|la preghiamo di|vi preghiamo di)? ${contact}`,
    `${asking('lasciare concedere offrire', 'dare dacci dateci darci dia datemi dammi')} (ci)? (la|una|l|un|prima|il tempo|modo)? (prima)? (possibilità|opportunità|occasione|chance|modo|tempo|seconda possibilità) (di|per)? *? *? *? (prima|rimediare|risolvere|sistemare|riparare|correggere)?`,
    `(permettici|permetteteci|ci permetta|permetterci|lasciaci|lasciami|lasciateci|consentici|ci consenta|consentiteci) (prima)? (di)? (rimediare|risolvere|sistemare|riparare|correggere|aiutarti|trovare) *? *? *? *? *? (prima|innanzitutto)`,
    '(rivolgersi|rivolgerti|rivolgiti|si rivolga|rivolgetevi|rivolgervi) (prima|innanzitutto|anzitutto|piuttosto) (a|al|alla) (noi|me|nostro|nostra)',
    '(passi|passa|passare|bussi|bussa|bussare|venga|vieni|venire|parli|parla) prima (dal|da|a|con|al) (noi|me|mio|nostro|nostra|qui|banco)',
    '(scrivi|scriva|scriverci|scrivimi|parla|parli|ne parli|telefona|telefoni|dillo|lo dica) prima (a|con) (me|noi)',
  ],
  'contact-us': [
    '(ce lo dica|diccelo|ditecelo|ce lo dici) (in privato|direttamente)?',
    '(averci|avere|aver|averne) (prima)? (scritto|contattato|contattati|informato|avvisato|parlato con noi|interpellato)',
    contact,
    '(contattaci|contattami|contattateci|contattarci|contattarmi|scrivici|scrivimi|scriveteci|scriverci|scrivermi|informaci|informami|informarci|avvisaci|avvisami|avvisarci|rispondici|rispondimi|risponderci|rispondermi|parlarci|parlaci|parlami)',
    '(ci|mi) (contatti|scriva|informi|avvisi|risponda|dica|segnali|chiami|mandi|invii|dia|faccia sapere|parli)',
    '(facci|fateci|farci|faccelo|fatecelo|farcelo) sapere',
    '(ditecelo|diccelo|dircelo|segnalacelo|segnalarcelo)',
    '(nostro|nostra|il|al|con il) (servizio clienti|assistenza|assistenza clienti|team|supporto|customer service) *?',
    '(nostro|al|con il) servizio *?',
    '(mandaci|mandami|mandateci|inviaci|inviami|inviateci|mandarci|mandarmi|inviarci|inviarmi|ci mandi|mi mandi|ci invii|mi invii) *?',
    '(rispondi|rispondere|risponda|rispondete|rispondendo) (semplicemente|pure|direttamente)? (a|con) (questo|questa|un)',
    '(mettiti|mettersi|mettetevi|si metta|metterti) in contatto',
    '(rivolgiti|rivolgersi|rivolgetevi|si rivolga|rivolgerti|rivolgerci) (a|al|alla|prima|direttamente)',
    '(dacci|dammi|dateci|ci dia|darci) (la|una|un|l|modo)',
    '(scrivilo|dillo|raccontalo|segnalalo|comunicalo|fallo sapere|lo scriva|lo dica|lo segnali|lo comunichi|lo racconti|scrivetelo|ditelo) (solo|direttamente|prima|invece|pure)? a (noi|me)',
    '(farci|farmi|fammi|facci|faccia|fateci|inviarci|mandarci) (una|la) (segnalazione|telefonata|comunicazione)',
    '(ci|mi) (spieghi|spiega|spieghino|dica|scriva|racconti|confidi) (in privato|qui|direttamente|il motivo|cosa|perché|che cosa)',
    '(spiegaci|spiegateci|dicci|raccontaci|scrivici) (in privato|qui|direttamente|il motivo|cosa|perché|che cosa)',
    '(ci|mi) (conceda|dia|lasci|permetta|consenta) (di|modo|tempo|la|l|il|prima|un|una)',
    '(concedici|permettici|lasciaci|dacci|dammi) (di|modo|tempo|la|l|il|prima|un|una)',
    '(lo|la|ce lo|me lo|li|le) (dici|dica|dite|racconti|racconta|scrivi|scriva|segnali|segnala|spieghi|affidi|affida|confidi) (a noi|a me|qui|prima|solo|direttamente)',
    '(ne)? (parliamo|parliamone|discutiamo|ragioniamo|vediamo) (insieme|tra (di)? noi|fra (di)? noi|a quattr occhi|in privato)',
    '(bussare|bussi|bussa|passi|passa|passare) (prima)? (da noi|da me|alla nostra porta|dal nostro banco|dal mio banco)',
    '(affidi|affida|affidate|confidi|confida|racconti|racconta|dica|tenga|porti|scriva|condivida|condividi|comunichi|segnali) (pure|invece|prima|solo|soltanto|esclusivamente|unicamente)? (a|con) (noi|me)',
    '(darci|dacci|ci dia|ci conceda|concederci|lasciarci|ci lasci) (il tempo|tempo|modo|la possibilità|l occasione|una possibilità)',
  ],
}
