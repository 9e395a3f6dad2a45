import { upTo } from './up-to.ts'
import { asking } from './verb-forms.it.ts'
import { numbers } from './where.it.ts'

export const ours =
  '(nostro|nostra|nostri|nostre|il nostro|la nostra|i nostri|le nostre|tutti i nostri|tutte le nostre|tutta la nostra)'
export const goods =
  '(prodotti|articoli|collezione|collezioni|gamma|linea|novità|modelli|modello|colori|accessori|offerte|promozioni|selezione|catalogo|assortimento|bestseller|creazioni|candele|proposte|arrivi|varianti|fragranze|edizioni|gusti)'
export const discover = `${asking('visitare esplorare scoprire guardare consultare sfogliare provare acquistare ordinare comprare trovare ammirare', 'dare dai dia date scopra scopri scoprite vedere vedi veda vedete scegliere scegli scelga passa passi passate venire vieni venga venite')}`
export const social =
  '(instagram|facebook|tiktok|tik tok|youtube|pinterest|twitter|linkedin|telegram|social|insta|threads|snapchat|x)'
/** "da lunedì", "dal mese prossimo": what begins then is new. */
const soon =
  '(da|dal|dalla|dall|a partire da|a partire dal|entro|tra|fra|in|presto|a breve|prossimamente) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|oggi|questa settimana|questo mese|mese prossimo|settimana prossima|prossima settimana|prossimo mese|autunno|primavera|estate|inverno|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|poco|pochi giorni|#)'
const season = '(primavera|estate|autunno|inverno|natale|pasqua|stagione)'
const goodsWords =
  '(modelli|modello|colori|tinte|gusti|fragranze|profumi|fantasie|formati|collezione|linea|serie|gamma|versione|edizione|annata|raccolto)'

/** News of goods: what has just come in, what will come, and that it will not last. */
export const newGoodsIt: readonly string[] = [
  '(catalogo|listino|cataloghino|depliant) (nuovo|nuovissimo|appena uscito|di quest anno)',
  '(nostre|nuove|migliori|ultime|fantastiche|straordinarie|grandi|super) (offerte|promozioni|occasioni|promo)',
  '(nostra (promozione|promo)|(nuova|super|grande) (offerta|promozione|promo))',
  '(black friday|cyber monday|prime day|saldi|svendita|liquidazione (totale|delle scorte|di (fine|magazzino))|vendita flash|fuori tutto|(prezzi|vendita|offerte|offerta) sottocosto)',
  `(${ours}|nuovo|nuova|nostro nuovo) (secondo|nuovo|nuova|altro)? (profilo|canale|pagina|account|gruppo) (su|di|ufficiale)? ${social}`,
  '(seguici|seguimi|seguiteci|seguirci|ci segua) (anche|pure|subito)? (su|sul|sui|sulla|online|per (non|scoprire|restare|rimanere|le|i|gli|altri|altre|tutte|tutti|novità|sconti|offerte|consigli|vedere|conoscere))',
  `${asking('iscrivere registrare abbonare', 'iscriviti iscrivetevi iscriva iscriverti iscriversi registrati registratevi unisciti unitevi unisca')} (ora|oggi|subito|gratuitamente|alla|al|per|sul|anche)  *? *? *? (newsletter|offerte|novità|sconti|club|programma|community|aggiornamenti|lista|promozioni|canale|gruppo|anteprima)`,
  `${discover} (anche|subito|pure|ora|tra|fra)? (le|la|il|l|gli|i|tutte le|tutti i|tutta la|altre|altri|tante|tanti|molti)? (nuove|nuova|nuovi|nuovo|ultime|ultimi|altre|altri|intera|tante altre|restanti|fantastiche|coordinati|abbinati)  ${goods}`,
  `(dai|dia|date|dare|dacci|dammi|getta|buttare|butta) (anche|pure)? (un|una|uno)? (occhiata|sguardo) (a|al|alla|alle|ai|anche|agli) (${ours}|nostro|nostri|nostra|nostre|tutte|tutti|il|la|le|nuova|nuovi)? *? *?`,
  `(nella|sulla|alla) nostra (vetrina|boutique|collezione) *?`,
  '(nuova|nuovo|nuovi|nuove|ultimi|ultime|prossima) (collezione|linea|arrivi|arrivo|uscite|modelli|gamma|fragranze|lancio|novità|catalogo|creazioni)',
  '(appena|è appena|sono appena) (arrivata|arrivato|arrivati|arrivate|uscita|uscito|lanciato|lanciata|usciti|uscite) (la|il|i|le|nel|la nuova|il nuovo|i nuovi|nuovi|nuove|in negozio|una|un) *?',
  '(è|sono|sono già) (arrivata|arrivato|arrivati|arrivate|uscita|uscito|usciti|uscite) (la|il|i|le|gli)? (nostra|nostro|nostri|nostre|nuova|nuovo|nuovi|nuove|in negozio|in vetrina|in catalogo|sul mercato|nel nostro) *?',
  '(è|sono) (uscita|uscito|usciti|uscite|lanciato|lanciata) (la|il|una|un|i|le) (nuova|nuovo|nuovi|nuove|nostra|nostro|nostri|nostre|seconda|terza|versione|collezione|edizione)',
  '(abbiamo (appena)?|stiamo per) (lanciato|lanciare|inaugurato|aperto|ampliato|presentato) (un|una|la|il|i|nuovo|nuova|il nostro|la nostra) *?',
  '(collezione|catalogo|linea) (primavera|estate|autunno|inverno|natale|natalizia|estiva|autunnale|invernale|primaverile)',
  '(si abbina|si abbinano|abbinalo|abbinala|abbinarlo|abbinala|completa|completi|completate|completare) (perfettamente|bene|con|alla perfezione|il tuo|la tua|il|la|al|alla|ai|a)? *? *? (set|collezione|look|outfit|nostro|nostra|nostri|arredo|con il|con la|kit)',
  'non (perdere|perda|perdete|perderai|perderà) (l|la|le|gli|il|i|questa|queste|questo|nessuna|nessun|anche)? (nostra|nostre|nostri|nostro|grande|grandi|prossima|prossime|nuova|nuove|nuovi|migliori|ultime|imperdibili)? (occasione|occasioni|offerta|offerte|promozione|promozioni|promo|sconto|sconti|novità|saldi|opportunità|affare|affari|prezzo|prezzi|collezione|collezioni|lancio|anteprima|anteprime|iniziativa|iniziative|ribassi|arrivi|vantaggi)',
  '(fino a esaurimento|fino ad esaurimento) (scorte)?',
  '(ordinalo|ordinala|ordinali|ordinale|acquistalo|acquistala|acquistali|compralo|comprala|comprali|prendilo|prendili|riordinalo|riordinali|ordinatelo|acquistatelo|lo ordini|li ordini) (ora|subito|adesso|prima|oggi|qui|di nuovo|con un clic|con un click|quando vuoi|quando vuole|da noi|nel nostro)',
  '(fai|faccia|fate|fare) (subito|la)? scorta',
  '(anteprima|anteprime) (assoluta|esclusiva|(delle|della|sulle|sulla) (nuove|nuova|nostre|nostra|novità|offerte|promozioni|collezione))',
  'anteprima (riservata|esclusiva|clienti|saldi|sconti|per i (nostri)? clienti)',
  '(è|sono) (già|ora|adesso|finalmente)? (disponibile|disponibili) (il|i|la|le) (nuovo|nuovi|nuova|nuove) (modello|modelli|versione|versioni|edizione|edizioni|serie|generazione)',
  'in anteprima (per (te|lei|voi)|(ai|per i) (nostri)? clienti|(il|la|i|le) (nuovo|nuova|nuovi|nuove|nostro|nostra|nostri|nostre|novità|offerte|saldi)|assoluta|esclusiva)',
  '(prezzi|prezzo) (scontati|scontato|imbattibili|speciali|speciale|ribassati|ribassato|vantaggioso|vantaggiosi|all ingrosso|più basso|più bassi|migliore|di lancio|lancio)',
  '(novità|sconti|promozioni|offerte) (in arrivo|in anteprima|riservate|riservati|esclusive|esclusivi|della stagione|dedicati|del nostro|sui nostri)',
  '(consigliamo|suggeriamo|proponiamo|raccomandiamo|consiglio|suggerisco|segnaliamo|segnalo|presentiamo) (anche|inoltre|pure|infine)? (il|lo|la|i|gli|le|l|uno dei|una delle|di provare il|di provare la|di provare i|di provare le|di abbinare|di abbinarlo|di abbinarla|di aggiungere) (nostro|nostra|nostri|nostre|nuovo|nuova|nuovi|nuove|mio|mia|miei) *?',
  '(dai|dia|date|dare|getta|buttare|butta) (anche|pure|intanto)? (un|una|uno)? (occhiata|sguardo) (a|al|alla|alle|ai|anche|agli) (nuove|nuovi|nuova|nuovo|altri|altre|tutta|tutto|tutte|novità|offerte) *? *?',
  '(presentarti|presentarle|presentarvi|segnalarti|segnalarle|segnalarvi|consigliarti|consigliarle|consigliarvi|proporti|proporle|proporvi|suggerirti|suggerirle|mostrarti|mostrarle|mostrarvi|farti scoprire|farle scoprire|annunciarti|annunciarle|farti conoscere|farle conoscere) (anche|inoltre|pure)? (il|lo|la|i|gli|le|l|alcuni|alcune|un|una)? (nostro|nostra|nostri|nostre|nuovo|nuova|nuovi|nuove|ultimo|ultima|ultimi|ultime|mio|mia|miei|lancio|collezione|linea|gamma)',
  '(prenotalo|prenotala|prenotali|prenotale|preordina|preordini|preordinalo|preordinala) (subito|ora|già|in anteprima|da oggi|adesso|anche|il|la)? *?',
  '(presto|a breve|prossimamente|tra poco|il mese prossimo|in autunno|in primavera) (uscirà|usciranno|lanceremo|presenteremo|debutterà|debutteranno|metteremo in vendita) *? *?',
  '(confezione|set|pacco|formato|scorta|kit|pacchetto) (da|famiglia|maxi|convenienza|risparmio|grande) *? *? *? *? (conviene|conveniente|risparmi|economico|economica|metà)',
  'novità (della (stagione|collezione|settimana|bottega)|del (mese|negozio|catalogo|nostro|laboratorio)|(nel|sul|dal|in) (nostro|negozio|catalogo|bottega|vetrina))',
  '(ultime novità|nuovi prodotti|nuovi articoli|nuovi modelli|nuove varianti|nuovi colori|nuovi gusti|nuove fragranze) (della|del|di|nel|sul|in|disponibili|appena|che|ti|le|dal) *?',
  '(fatti|fatevi|si faccia|fare|fai|faccia|fate|farti|farsi) (anche|pure)? (un giro|un salto|una capatina|una visita|due passi|un giretto|un saltino) (nella|nel|in|sul|tra|fra|da|sulla|al) *? *? (vetrina|negozio|shop|store|catalogo|scaffali|offerte|novità|collezione|noi|bottega|reparto)',
  '(abbiamo|ho) (riempito|rifornito|rinnovato|riassortito|ampliato|arricchito) (gli|il|la|lo|tutti gli)? *? *? (scaffali|catalogo|negozio|vetrina|assortimento|gamma|collezione|magazzino (di|con))',
  '(hai|ha|avete) (già|mai|già mai)? pensato (a|al|alla|ai|alle|agli|anche a|anche al|anche alla|di abbinarlo|di abbinarla|di aggiungere|di completare|di prendere) (una|un|uno)? *? *? (cover|custodia|custodie|accessorio|accessori|pellicola|borsa|ricambio|ricambi|ricariche|coordinato|abbinato|fodera|supporto|set|secondo|seconda|scorta|regalo|regali)',
  '(bestseller|best seller|più venduto|più venduta|più amato|più amata|cavallo di battaglia) *? *? *? *? *? *? (torna|tornata|tornato|è tornato|è tornata|di nuovo (disponibile|in negozio)|a soli|correte|corri|in offerta|scopri|scopra)',
  '(occasione|occasioni|offerta|offerte|promozione|promozioni|promo|sconto|sconti|saldi|novità|prezzo|prezzi|affare|affari|opportunità|proposta|proposte|collezione|risparmio|ribassi|evento|edizione|articoli|prodotti|idee|assolutamente) *? *? *? da non (perdere|lasciarsi scappare|lasciarsi sfuggire)',
  'da non (perdere|lasciarsi scappare|lasciarsi sfuggire) (anche)? (il|la|le|i|gli|l)? (nostro|nostra|nostri|nostre|nuovo|nuova|nuovi|nuove|offerta|offerte|sconto|sconti|promozione|promozioni|saldi|novità|occasione|occasioni|# %)',
  '(presto|a breve|prossimamente|tra poco|fra poco|in autunno|in primavera|il mese prossimo) (arriverà|arriva|arriveranno|esce|escono) (la|il|le|i|una|un) (nuova|nuovo|nuove|nuovi)? (versione|versioni|edizione|collezione|collezioni|linea|gamma)',
  '# (%|per cento|percento) (di sconto)? (sul|sulla|su|per il) (tuo|suo|vostro)? (primo|secondo|prossimo|nuovo) (acquisto|ordine)',
  'ogni (giorno|settimana|mese|weekend|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) *? *? *? (offerta|offerte|promozione|promozioni|sconto|sconti|occasione|occasioni|novità)',
  'avremo (anche|pure|presto)? (la|il|una|un|le|i) (nuova|nuovo|nuove|nuovi)? (versione|versioni|modello|modelli|edizione|collezione|linea|gamma)',
  '(sarà|saranno|trova|trovi|trovate|vanno|andrà|andranno|arriva|arrivano|finiscono|esposti|esposte|torna|tornano|(è|sono) (già|ora|appena|finalmente|di nuovo)) (già|presto|anche|di nuovo|subito)? (in vetrina|sugli scaffali|sullo scaffale|in catalogo|a catalogo)',
  `${soon} ${upTo(5)} (in vetrina|sugli scaffali|in catalogo|a catalogo|nel nostro catalogo|in vendita|in prevendita|nella nostra vetrina)`,
  `(in|nella nostra|nel nostro) (catalogo|vetrina|assortimento) ${upTo(2)} (arrivano|arriva|entrano|entra|debutta|debuttano|(ci sono|c è|trova|trovi|trovate|abbiamo) (anche|già|ora|adesso|pure|i nuovi|le nuove|la nuova|il nuovo))`,
  `${soon} ${upTo(9)} in ${numbers} (tinte|colori|gusti|fragranze|varianti|formati|fantasie|profumazioni|essenze|versioni|sfumature)`,
  `((linea|gamma|collezione|serie|famiglia|catalogo|assortimento) ${upTo(4)} si (arricchisce|amplia|rinnova|arricchirà|amplierà|ingrandisce)|(gamma|collezione|catalogo|assortimento) ${upTo(4)} si (allarga|allargherà))`,
  '(in|la|una|apriamo la|aperta la) (prevendita|preordine) (per chi|ai (nostri)? clienti|per i (nostri)? clienti|riservata|riservato|dei nuovi|delle nuove|della nuova|del nuovo)',
  '(serie|linea|collezione|gamma|edizione|famiglia) (è|sono) (appena|da poco) (nata|uscita|arrivata|partita|completata)',
  `(dia|dai|date|butti|butta) (pure|anche)? un occhiata (la|il|le|i|al|alla) (serie|collezione|linea|gamma|novità|nuova|nostra|nostro|vetrina)`,
  `(listino|catalogo) di ${season}`,
  `(nuovo|nuova|ultimo|aggiornato) (listino|catalogo|cataloghino|depliant) (con|di|della|dei|delle|è|per|20#|#)`,
  `(nuovi|nuove|nuovo|nuova) ${goodsWords} (le|li|la|lo)? (vedono|vede|vedrà|vedrai|escono|debuttano|prenota|anticipiamo|presentiamo)`,
  '(chi prima arriva|finché ce n è|finché ce ne sono|pezzi contati|posti contati|chi arriva tardi|chi tardi arriva)',
  '(ti|la|vi) (mettiamo|inseriamo|aggiungiamo) (in|nella) lista (clienti|vip|abbonati|degli|delle|dei|prevendita|per le offerte|per le novità)',
  '(saldiamo|svendiamo|liquidiamo) *? *? *? (partita|ultimi|ultime|scorte|rimanenze|magazzino|fine serie|giacenze|collezione)',
  '(alla|nella) (sua|tua|vostra) (collezione|raccolta) (manca|mancano|mancherebbe) *?',
  'prima che (si esauriscano|vada a ruba|vadano a ruba|li prendano|lo prendano|spariscano|(finisca|finiscano) (la scorta|le scorte|l offerta|lo sconto|i pezzi|la promozione|i posti))',
  '(tutta|intera) (la)? (linea|gamma|collezione|serie) *? *? (è|gode|a|con|viene) (scontata|sconti|prezzi|condizioni|metà)',
  '(già|ora|adesso|finalmente|di nuovo|da oggi) in (vetrina|catalogo|prevendita|promozione|offerta)',
  'per completare (la|il|lo|i|le|l) (sua|tua|suo|tuo)? (cucina|set|servizio|look|arredo|bagno|camera|collezione|outfit|attrezzatura|kit|corredo|giardino|completo) *? (consigliamo|suggeriamo|proponiamo|consiglio|suggerisco)',
  '(le|ti|vi) (consigliamo|suggeriamo|proponiamo|consiglio) (anche)? (il|la|lo|i|gli|le|l) *? *? *? (della stessa|dello stesso|coordinato|coordinata|abbinato|abbinata) (serie|linea|collezione|marca)',
  '(è|sono) (appena|finalmente)? (nata|nato|nati|nate) (la|il|una|un|i|le) (nuova|nuovo|nostra|nostro)? (linea|collezione|serie|gamma|versione|edizione|famiglia)',
  '(non|senza) (perdersi|perderti|perdervi|farsi scappare|farti scappare) (le|i|gli|nessuna|nessun|neanche|la|il) *? (offerte|offerta|novità|sconti|promozioni|promozione|occasioni|saldi|uscite|arrivi)',
  '(linea|gamma|collezione|catalogo|assortimento) si (è|sono) (arricchito|arricchita|ampliato|ampliata|rinnovato|rinnovata|allargata|allargato)',
]
