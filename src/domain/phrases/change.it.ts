import type { Phrases } from './family.ts'
import { requestIt } from './request.it.ts'
import { upTo } from './up-to.ts'
import { agreeing, asking, withPronoun } from './verb-forms.it.ts'
import { numbers } from './where.it.ts'

const verbs =
  'modificare cambiare aggiornare cancellare eliminare ritirare rettificare riconsiderare editare revisionare ritrattare rimuovere correggere togliere riformulare moderare attenuare ammorbidire smussare ridimensionare nascondere oscurare allineare riallineare raddrizzare ribaltare capovolgere ripulire archiviare ritrattare depennare'
const others =
  'rivedresti rivedrebbe rivedreste rimuove toglie corregge rivede rivedere rivedi riveda rivedete rivederla rivederlo rivedesse rivedessi togliere togli tolga togliete toglierla toglierlo rimuova rimuovi riscrivere riscrivi riscriva eliminazione sostituire sostituisci sostituisca levare leva levi revocare revoca revochi rivalutare'
const change = asking(verbs, others)
const nouns = '(rimozione|cancellazione|eliminazione|modifica|revisione|rettifica|aggiornamento|ritiro|correzione)'
const your = '(la|il|lo|le|i|tua|sua|vostra|tuo|suo|vostro|questa|quella|quel|questo|una|un)'
const gone = agreeing(
  'modificat rimoss cancellat eliminat aggiornat ritirat corrett rivist cambiat tolt rettificat riscritt migliorat alzat',
)
const rating =
  '(recensione|recensioni|valutazione|valutazioni|voto|giudizio|punteggio|stella|stelle|stellina|stelline|feedback|commento|rating|opinione)'
const pronoun = withPronoun(
  'modificare cambiare aggiornare cancellare eliminare ritirare rettificare riconsiderare editare revisionare ritrattare annullare migliorare alzare sistemare aggiustare ritoccare rivalutare allineare riallineare archiviare ritrattare depennare ripulire ribaltare',
  'toglierla toglierlo toglila toglilo toglietelo toglietela rimuoverla rimuoverlo rimuovila rimuovilo rimuovetela rimuovetelo rivederla rivederlo rivedila rivedilo correggerla correggerlo correggila correggilo riscriverla riscriverlo riscrivila sostituirla sostituirlo rivederne modificarne cambiarne rifarla rifarlo levarla levarlo levala levalo ridurla portarla portarlo addolcirla addolcirlo ammorbidirla ammorbidirlo nasconderla nasconderlo oscurarla oscurarlo nasconderle oscurarle riscriverle riscriverli toglierle toglierli rimuoverle rimuoverli cassarla cassarlo rivederle rivederli correggerle levarle levarli rifarle addolcirle ammorbidirle eliminarne toglierne',
)
const changed =
  '(modificata|modificato|rimossa|rimosso|cancellata|cancellato|eliminata|eliminato|aggiornata|aggiornato|ritirata|ritirato|corretta|corretto|rivista|rivisto|cambiata|cambiato|tolta|tolto|rettificata|rettificato|riconsiderata|migliorata|alzata|annullata|sistemata|adeguata|adeguato|riformulata|riformulato|integrata|integrato|ritoccata|ritoccato|ridimensionata|ridimensionato|riscritta|riscritto|addolcita|addolcito|mitigata|mitigato|ritrattata|ritrattato|nascosta|nascosto|oscurata|oscurato|depennata|depennato|alzato|riscritte|cancellate|tolte|rimosse)'
/** Stars that were given to something, and not those of a pattern or a lamp. */
const given =
  '(stelle|stella|stelline|stellina) (date|data|assegnate|assegnata|messe|messa|lasciate|lasciata|sotto|su amazon|al|alla|allo|che (ci|le|gli)? (ha|hai|avete) (dato|messo|assegnato|lasciato))'

/** Asking for a review to be changed or taken down. */
export const changeIt: Phrases = {
  ...requestIt,
  'change-verb': [
    `${change} (pure|anche|subito|ora)?`,
    `${nouns} (di|della|del|delle|dei)`,
    `${asking('sistemare aggiustare aggiornare migliorare alzare aumentare adeguare annullare adattare integrare trasformare ritoccare addolcire ammorbidire nascondere')} ${your} (tua|sua|vostra|tuo|suo|precedente)?`,
    `(avrai|avrà|avrete|hai|ha|avete|aver|avere|avessi|avesse|abbia|abbiate) (poi|già|prima|tu|subito|gentilmente)? ${gone}`,
    '(tornare|torni|torna|tornate|tornassi|tornasse) (su|sulla|sul)',
    '(fare|far|fai|fa|faccia|fate|facesse|facessi|faceste|faresti|farebbe|fareste) (sparire|rimuovere|cancellare|togliere|eliminare|salire|scomparire)',
    '(sparisse|sparisca|sparissero|scompaia|scomparisse|svanisse|svanisca) (da lì|subito|presto|anche|online)? (quella|quel|la|il|questa|questo|l|quelle|le)',
    '(rifà|rifai|rifaccia|rifare|rifarci|rifaresti|rifarebbe|rifate) (pure|anche|allora|adesso|ora)? (la|il|quella|quel|questa|una)',
    `(se|qualora|ove|finché) non (verrà|sarà|venga|viene) (subito)? ${changed} (il|la|quel|quella)`,
    '(ripensare|ripensarci|ripensaci|ripensi|ripenserebbe|ripenseresti|ripensasse|ripensassi) (a|alla|al|alle)?',
    `${asking('mettere rimettere')} mano (a|alla|alle|al|ai|sulla|sulle)`,
    '(aggiungere|aggiunga|aggiungi|aggiungete|annotare|annota) (una nota|una riga|un aggiornamento|due righe|qualche riga)? (alla|nella|sotto la) (tua|sua|vostra|vecchia|precedente)? (recensione|valutazione)',
    '(precisare|scrivere|segnalare|specificare|indicare) (una nota|una riga|un aggiornamento|due righe|qualche riga|che il problema) (alla|nella|sotto la) (tua|sua|vostra|vecchia|precedente)? (recensione|valutazione)',
    '(fare|fai|faccia|facessi|facesse) (un passo indietro|marcia indietro|retromarcia|dietrofront) (su|sulla|sul|con la)',
    `${asking('buttare gettare', 'dare dai dia date darebbe daresti')} (anche|di nuovo|ancora)? (una|un) (seconda|altra|nuova)? (occhiata|sguardo|ripensata|ritocco|ritoccata|aggiustata|sistemata|sistematina) (a|al|alla|alle)`,
    '(correggere|aggiustare|rettificare) il tiro (nella|sulla|della|con la)?',
    `${asking('ritoccare rivedere alzare', 'riveda rivedi')} (al rialzo|in positivo|verso l alto|in meglio)`,
    `(${asking('mettere rimettere', 'metta')}) (le cose)? (a posto|in ordine|in pari)`,
    'via (quel|quella|quelle|quei|il|la|le) (brutto|brutta|brutti|tuo|tua|suo|sua|due|#)?',
    '(appena|non appena|quando|se|una volta) (sparisce|scompare|sparirà|scomparirà|sparita|sparito|scomparso|scomparsa|viene (rimosso|rimossa|tolto|tolta|cancellato|cancellata|eliminato|eliminata)|sarà (rimosso|rimossa|tolto|tolta|cancellato|cancellata|eliminato|eliminata|sparito|sparita))',
    '(ritocco|ritocchino|ritoccatina|sistemata|rinfrescata|correzione|aggiornatina|ripensamento|rettifica|colpo di spugna|revisione|ripulita|rilettura) (a|al|alla|alle|della|del|delle|su|sulla|sul|sulle)',
    '(nel momento in cui|il giorno in cui|nell istante in cui|dal momento in cui|quando|appena|non appena|se|finché non|dopo che|una volta che|domani|stasera) (sparisce|scompare|svanisce|viene meno|va via|cade|sparirà|scomparirà|sparisse|scomparisse|svanirà)',
    `(mettere|metta|metti|rimettere|portare|porti) (in pari|al passo|in linea|d accordo con i fatti) (la|il|quella|quel|le|quelle)`,
    '(leva|levi|levare|toglie|tolga|cancella|cancelli|stacca|stacchi|depenna) (quel|quella|quelle|quei|il|la|le|tutte e due le|tutti e due i|entrambe le|entrambi i)',
    '(potrebbe|potrebbero|dovrebbe|può|possono) (sparire|scomparire|andarsene|svanire) (anche|pure|presto)?',
  ],
  'change-verb-after': [
    '(da|per|a) (modificare|rimuovere|cancellare|aggiornare|rivedere|correggere|eliminare)',
    '(tre puntini|tre punti|puntini|cestino|icona) *? *? (elimina|cancella|rimuovi|modifica)',
    '(la|lo) (modifichi|rimuova|cancelli|elimini|aggiorni|corregga|riveda|tolga|ritiri|cambi)',
    '(impegnato|impegnata|impegnati|promesso|accettato|disposto|disposta|d accordo|convinto|convinta) (a|di|ad) (ritirare|togliere|rimuovere|modificare|cancellare|correggere|eliminare|aggiornare|rivedere)',
    '(non|più) (vedere|leggere|trovare|vederlo|vederla|leggerlo|trovarlo) (più)? (online|entro|da (domani|lunedì|giovedì|venerdì)|sulla pagina|sul profilo)',
    '(voce|tasto|pulsante|comando|opzione|bottone|icona) *? (elimina|cancella|rimuovi|modifica)',
    '(tocchi|clicchi|prema|usi|scelga|selezioni|tocca|clicca|premi|usa|toccare|cliccare) (il|l|la|su|sul|sull)? (icona del|simbolo del)? (cestino|bidone)',
  ],
  'change-pronoun': [
    pronoun,
    '(la|lo|le) (elimina|elimini|cancella|cancelli|rimuove|rimuovi|modifica|aggiorna|togli|toglie|ritira|corregge|correggi|cambia|eliminate|cancellate|rimuovete|modificate|aggiornate|togliete|eliminerai|cancellerai|rimuoverai|modificherai|toglierai|eliminerà|cancellerà|rimuoverà|modificherà)',
    '(la|lo|le) (ammorbidisci|ammorbidisce|ammorbidisca|ritocchi|ritocca|alzi|alza|rivedi|rivede|levi|leva|sistemi|sistema|riscriva|riscrivi|annulli|annulla|modifichi|rimuova|cancelli|elimini|aggiorni|corregga|riveda|tolga|ritiri|cambi|ritoccasse|ritoccassi|togliesse|togliessi|levasse|levassi|ritirasse|ritirassi|cambiasse|cambiassi|correggesse|correggessi|rivedesse|alzasse|ammorbidisse|addolcisse|addolcisca|nasconda|nascondi|nascondesse|modificasse|rimuovesse|cancellasse|aggiornasse|modificassi|rimuovessi|cancellassi|aggiornassi|eliminasse)',
    `(essa|esso|questa|questo|quest ultima) (sia|venga|venisse|fosse|possa essere|potesse essere) ${changed}`,
    `(la|lo) (puoi|può|potresti|potrebbe|potete|potreste) ${change}`,
    '(ci|di) (ripensi|ripensa|ripensate|ripensassi|ripensasse|ripenserai|ripensarci)',
    '(ripensarci|ripensaci|ripensateci)',
    '(scriverne|scrivine|scriverne una|scriva) (un altra|una nuova|altra|nuova|una migliore|una positiva|un altra)',
    '(metterne|mettercene|metterci) (di più|altre|altra|qualcuna|un altra)',
    '(farla|farlo|farle) (sparire|rimuovere|cancellare|togliere|scomparire|svanire)',
    '(riprenderla|riprenderlo|riprendila|riprendilo|riprenda|riprende) in mano',
    `(se|qualora|ove|finché|laddove) non (verrà|sarà|venga|viene|fosse|venisse|dovesse (essere|venire)|sia) (subito|prontamente|stata|stato)? ${changed}`,
    `(quando|appena|non appena|una volta che|dopo che) (l|lo|la)? (avrai|avrà|avrete|hai|ha|avete) (già|poi)? ${changed}`,
    '(provvedere|provveda|provvedi|provvediate|procedere|proceda|procedi) *? (alla|alle|con la|a una) (relativa|sua|tua|conseguente|opportuna|eventuale)? (cancellazione|rimozione|modifica|eliminazione|rettifica|correzione|revisione)',
    '(possibile|possibilità) (di)? (rimuovere|cancellare|eliminare|togliere|modificare|cambiare)',
    '(la|lo|le) (fai|faccia|fa|fate|facessi|facesse|faceste) (sparire|togliere|rimuovere|cancellare|eliminare|scomparire|levare)',
    '(le|la|lo) (mettesse|mettessi|metta|metti|mette|portasse|portassi|porti|rimettesse|rimetta|riportasse|riporti) (al passo|in pari|in linea|a posto|in ordine|d accordo|alla pari|al giorno d oggi)',
    '(metterle|metterla|metterlo|rimetterle|rimetterla|rimetterlo|portarla|portarle|portarlo) (al passo|in pari|in linea|a posto|in ordine|alla pari)',
    '(farlo|farla|farle) (rispecchiare|corrispondere|tornare|quadrare|combaciare|coincidere|evolvere|crescere|salire)',
    'non (la|lo|le|li) (troviamo|vediamo|leggiamo|trovo|vedo|leggo|troveremo|vedremo|leggeremo|ritroviamo) più',
    '(rimetterci|metterci|rimettervi) mano',
    '(ci|vi) (rimetteresti|rimetterebbe|rimetta|rimetti|metteresti|rimettete|rimettereste|metterebbe) mano',
    '(li|le) (togli|toglie|tolga|cancelli|cancella|elimini|elimina|levi|leva|rimuova|rimuove|ritiri|ritira|corregga|corregge|riscriva|tolgano|tolgano)',
    '(la|le|lo|li) (togliamo|tolga|tolgano|levi|leva) (di mezzo|di torno|da lì)',
    '(toglierla|toglierlo|toglierle|levarla|levarlo|levarle) di (mezzo|torno)',
    '(diffidiamo|diffido|diffidarla|diffidarti) (dal|a non|dal volerlo|a) (mantenerlo|mantenerla|lasciarlo|lasciarla|tenerlo|tenerla|conservarlo|mantenere|lasciare|rimuoverlo|rimuoverla|ritirarlo|cancellarlo)',
    '(leggerne|scriverne|aggiungerne|raccontarne) (il|un|anche il|presto il) (seguito|lieto fine|finale|aggiornamento|secondo capitolo)',
  ],
  'change-taken-up': [
    '(gliene|ve ne|te ne|le|ti|vi) (saremmo|sarei|saremo|siamo) (molto|davvero|infinitamente|tanto|immensamente)? (grati|grato|grata|riconoscenti|riconoscente)',
    '(ne|lo|la) (saremmo|sarei|apprezzeremmo|apprezzerei|gradiremmo|gradirei) (molto|davvero|tanto)? (felici|lieti|contenti|grati|felice|lieto)?',
    '(ci|mi) (farebbe|faresti|fareste|farà) (davvero)? (un|una) (grande|grandissimo|enorme|bel)? (piacere|favore|cortesia|regalo)',
    'sarebbe (davvero)? (un)? (bel|bellissimo)? (gesto|giusto|corretto|bello|onesto|gradito|cortese|gentile|elegante)',
    '(contiamo|confidiamo|conto|confido) (che|su|di|nel|nella|in)',
    '(vorrebbe|vorresti|potrebbe|potresti|le dispiacerebbe|ti dispiacerebbe|le andrebbe|ti andrebbe) (di)? (farlo|pensarci|provvedere)',
    '(ci pensi|ci pensa|pensaci|ci aspettiamo|aspettiamo|speriamo) (che lo (faccia|fa)|lei|tu|presto|oggi|un suo|un tuo)',
  ],
  'change-done': [
    `(è|sia|sarà|venga|venisse|fosse|viene|verrà|essere|è stata|è stato|sia stata|sarà stata|siano|vengano|saranno) (stata|stato|poi|subito|presto|già|definitivamente)? ${changed}`,
    '(resta|rimane|resterà|rimarrà|è ancora|sta) (online|on line|visibile|pubblicato|pubblicata|pubblico|pubblica|lì|su amazon|al suo posto|in linea)',
    'non (sia|sarà|fosse|sarebbe) più (visibile|online|on line|lì|pubblica|pubblicata|pubblicato|presente|leggibile)',
    'non (si veda|si vedrà|si legga|si leggerà|si troverà|compaia|comparirà|appaia|apparirà|figuri) più',
    'non (si vede|si legge|si trova|la vedo|lo vedo|la vediamo|lo vediamo|compare|appare|figura) più (online|nel nostro|sul nostro|sulla pagina|e il|e le|faccio|facciamo|farò|faremo|parte|partirà|procedo|procediamo|lo|(le|ti|vi) (accredito|accreditiamo|rimborso|rimborsiamo|mando|mandiamo|spedisco|spediamo|faccio|facciamo|restituisco|restituiamo))',
    'non è più (visibile|online|pubblicata|lì) (e il|e le|faccio|facciamo|farò|faremo|parte|partirà|procedo|procediamo|(le|ti|vi) (accredito|accreditiamo|rimborso|rimborsiamo|mando|mandiamo|spedisco|spediamo))',
    '(sparisca|sparisse|sparirà|sparita|scompaia|scomparsa|scompare|sparisce|diventi|diventa|salga|passi a|passa a)',
    `(una volta|appena|dopo) (che)? (è|sarà|avrai|avrà|hai|avremo)? *? ${changed}`,
    '(torni|torna|tornasse|tornerà|tornino|salga|salisse|salirà|risalga|risalisse|passi|passasse|passerà|diventasse|diventerà|cresca|scompaia|svanisca|venga meno) *? *? *? *? (#|5|cinque|4|quattro|positiva|positivo|piena|massimo|sparita|migliore)',
    `(va|vada|andrebbe|andrà|deve essere|debba essere|dovrà essere|dovrebbe essere|deve venire|debba venire|possa essere|meriti di essere) (subito|quindi|assolutamente)? ${changed}`,
    '(resta|rimane|resterà|rimarrà) (ancora)? (sul|sulla|nel|nella|su|sotto) (nostro|nostra|profilo|pagina|amazon|vetrina|negozio|prodotto|articolo|il|la|l)',
    'non (c è|ci sarà|ci fosse|ci sia|esiste|esisterà|esista|esistesse) più',
  ],
  'change-stars': [
    '(stella|stelle|stellina|stelline|voto|valutazione|recensione) *? *? *? *? si (può|possono|potrebbe|potrebbero) (anche|ora|adesso|pure|ormai)? (portare|alzare|cambiare|rivedere|correggere|ritoccare|aumentare|aggiornare) *? *? *? *? (ci pensa (lei|tu)|che (dice|dici|ne)|più (giusto|giusta|alto|alta|equo|onesto))',
    `${change} il (numero di|numero delle|conteggio delle) (stelle|stelline)`,
    '(ripensamento|ritocco|aggiornamento|revisione|ritocchino) *? *? *? *? *? (qualche|una|un paio di|due|#) (stella|stelle|stellina|stelline) in più',
    '(#|una|due|tre|1) (stelle|stella|stelline) (non)? (diventassero|diventino|diventano|diventeranno|possano diventare|potessero diventare|diventare|passassero|salissero|passare) (a|in|le)? (#|cinque|quattro)',
    `${asking('portare cambiare modificare trasformare alzare aumentare aggiornare migliorare correggere passare adeguare convertire', 'rivedere riveda rivedi far fare faccia')} (passare|salire)? ${your} (tua|sua|vostra|tuo|suo)? *? ${rating} *? *? *? (a|in|con|fino a|verso|da) (una|un|#|cinque|le|quella)? *? *? (4|quattro|5|cinque|positiva|positivo|stelle|migliore|superiore|massima|alta|favorevole)`,
    `(portarla|portarlo|portala) (a|in|fino a) (una|un)? *? (4|quattro|5|cinque) (stelle|stelline)`,
    `(portarle|portale|farle diventare|alzarle|alzale|trasformarle|cambiarle|aumentarle|farle salire|cambiarla|trasformarla|alzarla|aggiornarla|modificarla|cambiala|modificala|aggiornala|trasformala|alzala|modificarlo|cambiarlo) (almeno|magari|su|anche|subito|pure)? (a|in|con|fino a) (una|un)? *? (4|quattro|5|cinque|positiva|positivo|stelle|migliore|recensione positiva)`,
    `(aggiungere|aggiungi|aggiunga|aggiungete|rimettere) (una|le|qualche|#|la|un paio di|altre)? (#)? (stella|stelle|stelline) (mancante|mancanti|in più|alla|che)`,
    `${asking('alzare aumentare migliorare ritoccare', 'rivalutare')} (la|il|tua|tuo|sua|suo|le|questo|questa|vostra) (tua|tuo|sua|suo|vostra|vostro)? (valutazione|voto|recensione|punteggio|stelle|giudizio|feedback)`,
    `(rivedere|riveda|rivedi|rivedete) ${your} (tua|sua|vostra|tuo|suo)? *? (al rialzo|in positivo|verso l alto)`,
    `${change} (le|quelle|queste|la|tue|sue) (tue|sue|vostre|sola|unica)? (#|una|due|tre|poche)? (stelle|stella|stelline)`,
    '(stelle|stella|stelline) *? *? *? *? *? *? (potrebbero|possono|potessero|dovrebbero|potrebbe|può|devono) (diventare|passare|salire|essere) (a|in|le)? (#|cinque|quattro|di più)',
    '(passasse|passassi|passaste|passare|passi|salire|salisse|salissi|salga|andare|portassi|portasse) *? *? da (#|una|due|tre) (stella|stelle)? a (#|quattro|cinque) (stella|stelle|stelline)',
    `${asking('portare alzare aumentare', 'riportare far salire')} (a|fino a) (5|cinque|4|quattro) (le|la|il|stelle) *?`,
    '(ne)? (meritiamo|merita|meriteremmo|meritassimo|meritavamo|meriti|meriterebbe) (almeno|forse)? (qualcuna|qualche stella|qualche stellina|un paio di stelle|una stella|due stelle|# stelle|altre stelle|una|due|#) (in più|di più)',
    '(passare|passi|passa|passate|passasse|passassi|salire|salga|sali|portarla|portarlo|portare|andare|cambiare) *? *? (dalle|dalla|da) ((#|una|due|tre|quattro|singola|sola)? (stelle|stella|stellina) (alle|a) (#|quattro|cinque)|(#|due|tre|quattro) (alle|a) (#|quattro|cinque) (stelle|stelline))',
    `${asking('aggiungere mettere dare regalare', 'dai dia date aggiunga')} (una|qualche|un paio di|#|due) (stella|stelle|stellina|stelline) (in più|alla (tua|sua|vostra|prima|vecchia|precedente)? (recensione|valutazione)|in aggiunta|mancante|mancanti)`,
    `${asking('ritoccare rivedere alzare', 'riveda rivedi')} (al rialzo|in positivo|verso l alto|in meglio) (il|la|quel|quella|le) (tuo|tua|suo|sua|vostro|vostra)? (voto|giudizio|recensione|valutazione|punteggio|stelle)`,
    '(recensione|valutazione|voto|giudizio|stella|stelle) (può|possono|potrebbe|potrà) (ora|adesso|quindi|anche|ancora|già|allora)? essere (modificata|modificato|cambiata|cambiato|rivista|rivisto|aggiornata|aggiornato|tolta|rimossa|cancellata|eliminata|alzata) *? (ci conti|ci conto|lo fai|lo fa|che dici|vero|giusto|no|grazie)',
    '(le|tue|sue|quelle|tali) (#|due|tre)? (stelle|stelline) (ora|adesso|presto|poi)? (diventeranno|saliranno|passeranno|diventino|salgano|cresceranno|aumenteranno) (a|in)? (#|cinque|quattro|di più|presto)?',
    '(la|le|lo) (porti|porta|portate|alzi|alza|alzate|aumenti|aumenta) (almeno|subito|su|pure|magari)? (a|fino a) (#|quattro|cinque)',
    `(potresti|potrebbe|potreste|puoi|può|accetteresti|accetterebbe|saresti|sarebbe|vorresti|vorrebbe|chiediamo|chiedo|pregare|prego|preghiamo|gradiremmo|disposto|disposta|andrebbe|dispiacerebbe|le va|ti va|favore) *? *? *? (passare|salire|portare|portarla|alzare|arrivare) da (#|una|due|tre) (stella|stelle)? a (4|5|quattro|cinque|#) (stella|stelle)?`,
    `${given} ${upTo(14)} (aggiungerne|metterne|darne|accenderne|regalarne|aggiungergliene|dargliene|mettergliene|aggiunga|accenda|ne aggiungesse|ne mettesse) (ancora)? (qualcuna|altre|un altra|un paio|almeno|ancora|due|tre|una|#|di più)`,
    `(aggiungere|aggiunga|aggiungi|accendere|accenda|mettere|metta|regalare|regali) (qualche|una|un paio di|due|altre) (stella|stelle|stelline|stellina) (alle|a quelle|a quella|alla) (due|tre|#|sue|sua|sola|unica|che)`,
    `(giudizio|recensione|commento|valutazione|voto|opinione) ${upTo(12)} (andrebbe|andrebbero|meriterebbe di essere|dovrebbe (quindi)? essere|vada|va) (quindi|ora|adesso|pertanto|allora)? ${changed}`,
    `((commento|recensione|giudizio|voto|stelle|valutazione) ${upTo(9)} non (sia|siano|fosse|fossero) più (visibile|visibili|online|lì|presente|pubblica)|(testo|righe|parole) ${upTo(9)} non (sia|siano|fosse|fossero) più (visibile|visibili|online|presente) (tra|nelle|sulla|su|fra) *? (opinioni|recensioni|pagina|amazon))`,
    '(ritirare|ritiri|ritira|cancellare|cancelli|rettificare|rettifichi|smentire|ritrattare|ritratti|rimuovere|rimuova) quanto (ha|hai|da lei|da te)? (scritto|pubblicato|affermato|dichiarato|sostenuto)',
    `(recensione|commento|racconto|giudizio|stroncatura|sfuriata|valutazione) ${upTo(6)} (merita|meriterebbe|aspetta|manca|mancherebbe|richiede) (ora|adesso|però|ancora|proprio|forse|solo)? (un|il|l|una|di un) (nuovo|altro|lieto)? (finale|fine|aggiornamento|ultimo capitolo|seguito|aggiunta|postilla|revisione|ritocco|correzione|ripensamento)`,
    `(stelle|stella|stelline) ${upTo(3)} (diventassero|diventino|diventasse|diventi|salissero|salgano|passassero|passino|crescessero) ${upTo(2)} ${numbers}`,
    `${given} ${upTo(12)} (ce ne|ne|gliene|me ne) (aggiunge|aggiungi|aggiunga|aggiungete|mette|metti|metta|dà|dai|dia|regala|regali|accende|accendi) (ancora)? (altre|un altra|qualcuna|un paio|due|ancora|una)`,
    `(far|fare|faccia|fai) (salire|crescere|risalire|lievitare) ${upTo(2)} (giudizio|voto|valutazione|punteggio|recensione) *? *? *? (gradini|gradino|stelle|punti|stella|punto)`,
    `(recensione|commento|giudizio|valutazione) ${upTo(3)} non (compaia|compaiano|comparisse|appaia|figuri|si legga|si veda|risulti) più`,
    `(commento|recensione|giudizio|voto|stelle|righe|parole|valutazione|nota) ${upTo(10)} (lo|la|le|li) (lascerebbe|riscriverebbe|scriverebbe|confermerebbe|rifarebbe|darebbe|metterebbe|lasceresti|scriveresti|confermeresti|riscriveresti|daresti) (ancora|oggi|di nuovo|così|uguale|tale)`,
    `(recensione|commento|giudizio|valutazione|voto) ${upTo(8)} (risale|appartiene|si riferisce|si ferma|parla|descrive|racconta|fotografa|rispecchia) ${upTo(9)} (perché non|le andrebbe|ti andrebbe|potrebbe|potresti|vorrebbe|non sarebbe|sarebbe (bello|giusto|corretto|il caso))`,
    `(pagina|scheda) (del prodotto|dell articolo|di amazon|amazon|delle recensioni) ${upTo(4)} (correggere|corregga|rivedere|riveda|modificare|modifichi|cambiare|cambi|aggiornare|aggiorni|riscrivere|riscriva|togliere|tolga|cancellare|cancelli) (quanto|quello che|ciò che|quel che)`,
    '(che|se) anche (le stelle|la recensione|il voto|il giudizio|il commento|la valutazione) (lo|la|ne|si|ci|cambi|salga|migliori|torni|dica|raccontasse|cambiasse|salisse|cambiassero|salissero) *?',
    `(giudizio|recensione|valutazione|voto|commento|punteggio) ${upTo(10)} (diventasse|diventi|passasse|salisse|salga|si facesse) (almeno|pure|un po|solo)? (neutro|neutra|positivo|positiva|migliore|più *|buono|buona|tre|quattro|cinque)`,
    `(stelle|stella|stelline) ${upTo(14)} (gliele|te le|le|ce le) (farebbe|faresti|faccia|fa|fai) (crescere|salire|aumentare|lievitare|brillare)`,
  ],
  'change-past': [
    `(ha|hai|avete|abbiamo|aver|avere|hanno|stata|stato) *? ${agreeing('modificat rimoss cancellat eliminat aggiornat ritirat corrett rivist cambiat')}`,
  ],
  'neutral-may': [
    '(puoi|può|potete|possono|potrai|potrà|potrete|è libero|sei libero|sei libera|siete liberi|liberissimo|hai (la possibilità|la facoltà|il diritto|la libertà|modo|tempo)|ha (la possibilità|la facoltà|il diritto|la libertà|modo|tempo)|avete (la possibilità|la facoltà|il diritto|la libertà|modo)) (sempre|comunque|anche|ovviamente|naturalmente|in qualsiasi momento|in ogni momento|tranquillamente|eventualmente|liberamente|se lo desidera|se lo desideri|se vuoi|se vuole|se lo vuole|se crede|se lo crede|se lo ritiene|se lo ritieni|la possibilità|la facoltà|il diritto|la libertà)? (di)?',
    '(possibile|possibilità|facoltà|libero|libera|liberi|opzione|consentito|scelta|decisione|discrezione) (in qualsiasi momento)? (di|se)?',
    '(amazon|noi|piattaforma|venditore|team) (può|possono|permette|consente|possiamo|ha|hanno|abbiamo|offre|potrà|potrebbe) (*)? (*)?',
    '(come|decidere se|decidere di|a te|a lei|a voi) (decidere)? (di)?',
    '(decidere|scegliere|valutare) (liberamente|tu|lei)? (se|di) *? *? *? *?',
  ],
}
