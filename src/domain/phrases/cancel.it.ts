import type { Phrases } from './family.ts'
import { asking } from './verb-forms.it.ts'

const cancel = `${asking('annullare', 'annulli cancellare cancella cancelli cancellate cancellando cancellasse cancellassi disdire disdici disdica disdite disdirlo disdirla')}`
const request = '(richiesta (di|d) (annullamento|cancellazione)|annullamento|cancellazione|disdetta)'
const order =
  '(l|il|lo|la|questo|tuo|suo|vostro|ordine|acquisto|articolo|dal|da|tu|lei|direttamente|dalla|autonomamente|tutto|dai|pure|subito)'

/** Telling a buyer to cancel, and what is only told about it. */
export const cancelIt: Phrases = {
  'cancel-ask': [
    `(pregherei|pregheremmo|chiederei|inviterei|inviteremmo|suggerirei|suggeriremmo|consiglierei|consiglieremmo|preghiamo|prego|chiediamo|chiedo|chiederti|chiederle|chiedervi|chiederemmo|invitiamo|invito|suggeriamo|consigliamo|raccomandiamo|proponiamo|sollecitiamo) (quindi|gentilmente|cortesemente|pertanto|dunque|di|voler|a|la cortesia|il favore|anche|perciò)? (di|a|voler|volere|gentilmente|cortesemente|procedere)? (a|ad|di|con|tu|volere)? ${cancel}`,
    `(per favore|per cortesia|per piacere|cortesemente|gentilmente|pf|ti prego|la prego|vi prego) *? (${cancel}|lo annulli|(cancellarlo|cancellalo|cancellatelo|lo cancelli) (dal|dalla|tu|lei|da|così|subito|direttamente))`,
    `${cancel} ${order} *? *? *? *? (per favore|per cortesia|per piacere|cortesemente|gentilmente|grazie|pf)`,
    `(annulla|annulli|annullate|cancella|cancelli|cancellate|disdici|disdica) (pure|cortesemente|gentilmente|per favore|per cortesia|quindi|dunque|tu|lei|allora|subito|direttamente)? (tu|lei|voi)? (l|il|lo|questo|tuo|suo|vostro) (tuo|suo|vostro)? (ordine|acquisto|articolo)`,
    `(annullalo|annullatelo|annullala) (pure|tu|quindi|dal|dalla|da|subito|per|direttamente)?`,
    `(puoi|può|potete|potresti|potrebbe|potreste|riusciresti|riesci|riesce|vorresti|vorrebbe|dispiacerebbe|andrebbe|saresti|sarebbe) (tu|lei|voi|gentilmente|cortesemente|per favore|per cortesia|quindi|così gentile|tanto gentile|possibile|disposto)? (tu|lei|da|di|a|per favore|gentilmente|cortesemente)? ${cancel} (l|il|lo|tu|lei|questo|tuo|suo|da)? (tuo|suo|vostro)? (ordine|acquisto|articolo|tu|parte|dal|da|per|gentilmente)`,
    `(puoi|può|potresti|potrebbe|potete|potreste) (gentilmente|tu|per favore|cortesemente)? (annullarlo|cancellarlo|annullarla)`,
    `(devi|deve|dovete|dovrai|dovrà|dovrete|dovresti|dovrebbe|dovreste|bisogna|occorre|serve|è necessario|conviene|basta|sarebbe meglio|è meglio|meglio|ti conviene) (quindi|prima|ora|purtroppo|solo|semplicemente|che tu|che lei|tu|lei|essere tu a|essere lei a)? ${cancel}`,
    `(abbiamo bisogno|avremmo bisogno|vorremmo|gradiremmo|apprezzeremmo|saremmo grati|le saremmo grati|ti saremmo grati|ci serve|ci servirebbe|servirebbe|necessario|necessitiamo) *? *? (che|se|di|l|un|una) *? *? (${cancel}|annullassi|annullasse|cancellassi|cancellasse|annullaste|tuo annullamento|annullamento|${request})`,
    `${asking('inviare inoltrare inserire effettuare aprire presentare avviare mandare richiedere inviare inoltrare', 'fare fai faccia fate farci richiedi richieda richiedete chiedere chiedi chieda procedere proceda procedi procedete procedendo')} (tu|lei|voi|pure|quindi|con|gentilmente|cortesemente|ad amazon|ad|ora|tramite amazon|su amazon|dal tuo account|dal suo account)? (una|la|l|un|tua|sua|all|alla|con l|con la|una formale|tu)? (tu|la|una|tuo|suo|sua)? ${request}`,
    `(clicca|clicchi|cliccate|cliccare|seleziona|selezioni|selezionare|premi|prema|premere|premete|scegli|scelga|scegliere|tocca|toccare|tocchi) (lei|tu|voi)? (su|il|sul|la|l)? (pulsante|voce|opzione|tasto)? (su)? (annulla|annulli|cancella|annullare|richiedi annullamento|richiedi l annullamento|annulla articoli|annulla ordine|richiedi la cancellazione|cancella articoli)`,
    `(finché|fino a quando|se|appena|non appena|dopo che|una volta che|quando|solo dopo che) (non|tu|lei)? (avrai|avrà|avrete|hai|ha) (tu|lei)? (annullato|cancellato|richiesto (l annullamento|la cancellazione)|inviato la richiesta di (annullamento|cancellazione))`,
    `(ordine) *? (deve|dovrà|dovrebbe|va|andrebbe) (essere)? (annullato|cancellato) (da|dal|dall) (te|lei|voi|cliente|acquirente|tuo|suo)`,
    `${cancel} (tu|lei|voi) (stesso|stessa|stessi|l|il|dal|dalla|direttamente)`,
    `(motivo|motivazione|causa|causale) (di|dell|della)? (annullamento|cancellazione|disdetta) *? *? (selezioni|seleziona|indichi|indica|scegli|scelga|inserisci|inserisca|metti|metta|scriva|scrivi)`,
    '(cancellalo|cancellala|cancellatelo|lo cancelli) (pure|tu|quindi|dal|dalla|direttamente|per favore|da)',
    '(meglio|preferibile|semplice|ideale|grati|grato|utile|comodo|rapido|soluzione|opportuno|d aiuto|vorremmo) (è|sarebbe)? (se|che) (tu|lei|voi|direttamente)? (annullassi|annullasse|annullaste|annulli|annullate|cancellassi|cancellasse|cancellaste|cancelli|cancellate|disdica|disdicesse)',
    `(favore|cortesia|gentilezza|piacere|bontà) di ${cancel}`,
    `(chiediamo|chiedo|tocca|spetta|lasciamo) (quindi|purtroppo|ora)? (a te|a lei|a voi) (di|il compito di)? ${cancel}`,
    '(annullamento|cancellazione|disdetta|richiesta di annullamento|richiesta di cancellazione) *? *? (venga|sia|deve|dovrebbe|dovrà|va|parta|arrivi|provenga|fosse|partisse) *? *? (da (lei|te|voi)|dal (cliente|tuo|suo)|dall acquirente|dalla (tua|sua))',
    '(motivo|motivazione|causale) *? *? (selezioni|seleziona|indichi|indica|scegli|scelga|inserisci|inserisca|metti|metta|scriva|scrivi|barri) (pure|che|l opzione|la voce)? (ordinato per (errore|sbaglio)|acquistato per (errore|sbaglio)|non (mi)? (serve|occorre) più|non ne ho più bisogno|non lo voglio più|ho cambiato idea|cambiato idea)',
    '(essere) (tu|lei|voi) (stesso|stessa)? (a|ad) (chiudere|annullare|cancellare|disdire|revocare|chiedere|richiedere|fare) (l|il|lo|la|questo|tu)? *? *?',
    `${asking('bloccare revocare stornare', 'chiudere chiuda chiudi chiudete chiuderlo')} (tu|lei|voi) (stesso|stessa)? *? (ordine|acquisto)`,
    '(annulli|annulla|annullate|cancelli|cancella|disdica|disdici) (e|ed|quindi e|pure e) (riordini|riordina|riacquisti|riacquista|ricompri|ricompra|rifaccia|rifai|ordini|ordina|riordinate)',
    `(entri|entra|entrare|acceda|accedi|accedere|vada|vai|andare|apra|apri|aprire|colleghi|collegarsi) (nel|nella|nei|in|su|sul|al|ai|alla|alle|i|la|il|le) (suo|sua|suoi|sue|tuo|tua|tuoi|tue)? *? *? *? (e|ed|per) (da lì)? ${cancel}`,
    '(proceda|procedi|procedete|provveda|provvedi|provvediate) (quindi|pure|cortesemente|gentilmente)? (lei|tu|voi)? (stesso|stessa|stessi|direttamente)? (all|alla|con l|con la) (annullamento|cancellazione|disdetta|revoca)',
    '(procedere|provvedere) (lei|tu|voi) (stesso|stessa|stessi|direttamente)? (all|alla|con l|con la) (annullamento|cancellazione|disdetta|revoca)',
    `(disdica|disdici|disdite|annulli|annulla|annullate|cancelli|cancella|revochi|revoca) (lei|tu|voi|pure|quindi|tutto)? (direttamente|stesso|stessa)? (dal|dalla|nel|sul|dalle|dai) (suo|sua|sue|suoi|tuo|tua|tue|tuoi|vostro|vostra) (profilo|account|pagina|lista|area|sezione|cronologia|app|ordini|elenco)`,
    `(ti|le|vi) (tocca|toccherà|toccherebbe|conviene|converrebbe|converrà) (quindi|purtroppo|allora)? ${cancel}`,
    `(rinunci|rinunciate|receda|recedi|recedete|revochi|revocate|revoca) (lei|tu|voi|pure|quindi)? (stesso|stessa)? (all|dall|l|al|dal) (suo|tuo|vostro)? (ordine|acquisto)`,
    '(sia|fosse|essere) (lei|tu|voi) (stesso|stessa|stessi|direttamente)? (a|ad) (cancellare|annullare|disdire|revocare|rinunciare|recedere|chiedere l annullamento|richiedere l annullamento|chiedere la cancellazione)',
    `(voglia|voler|volesse|cortesia di|favore di|gentilezza di|prego di|preghiamo di|pregherei di|pregheremmo di|chiediamo di|chiedo di|chiederei di|chiederemmo di|invitiamo a|invito a) (cortesemente|gentilmente|quindi|pertanto|lei|tu)? (recedere|rinunciare|revocare|annullare|disdire|ritirare (lei|tu)? (la|l) (sua|tua)? (richiesta (d|di) (acquisto|ordine)|ordine)) *?`,
    '(lei|tu) (revoca|revochi|annulla|annulli|cancella|cancelli|disdice|disdici) (pure|intanto|quindi)? (da parte|l ordine (dal|dalla|dai|da|nel|nella)|dal|dalla) (sua|suo|suoi|tua|tuo|tuoi|lato)',
    '(premere|prema|premi|cliccare|clicchi|clicca|scegliere|scelga|scegli|selezionare|selezioni|toccare|tocchi|usare|usi|spuntare) (lei|tu|voi)? (su|il|la|sulla|sul|l) (pulsante|voce|tasto|opzione|comando) (per|di|che permette di|che serve a) (annullarlo|annullare|cancellarlo|cancellare|annullamento|disdire|cancellazione)',
    '(indicando|indichi|scegliendo|scelga|scegli|selezionando|selezioni|mettendo|metta|metti|scrivendo|scriva) (pure)? (come|quale|per|il)? (motivo|motivazione|causale) (che|di)? (non (le|ti|mi|vi)? (serve|occorre) più|(ordinato|ordine|acquistato|acquisto) per (errore|sbaglio)|ordine errato|aver cambiato idea|cambiato idea|acquisto accidentale)',
    '(me|ce)? lo (annulli|annulla|cancelli|cancella|disdica|disdici) (per favore|per cortesia|per piacere|tu|lei|gentilmente|cortesemente|dal|da)',
  ],
  'cancel-free': [
    '(recensione|recensioni|valutazione|feedback|commento|giudizio|stelle|stella|iscrizione|newsletter)',
    '(puoi|può|potete|potrai|potrà|potrete|potevi|sei libero|è libero|siete liberi|hai (il diritto|la possibilità|la facoltà)|ha (il diritto|la possibilità|la facoltà)|liberissimo) (sempre|ancora|anche|ovviamente|naturalmente|in qualsiasi momento|in ogni momento|comunque|liberamente|tranquillamente|certamente|allora|pure|decidere|scegliere|di|se lo desideri|se lo desidera) (di|se|o|l)?',
    '(se|qualora|nel caso|quando|ove|in caso) (tu|lei|non|invece|però|preferissi|preferisse|poi)? (vuoi|vuole|volete|preferisci|preferisce|preferite|preferissi|preferisse|desideri|desidera|desiderate|desiderassi|desiderasse|non|decidi|decidesse|decide|avessi|hai|ha|cambi|cambiassi|intendi|dovessi|in cui|lo (desideri|desidera|desiderate|vuoi|vuole|volete|preferisci|preferisce|preferite|ritieni|ritiene|gradisci|gradisce|vorrà|vorrai|chiede|chiedi))',
    '(hai|ha|avete|avevi|aveva|ci hai|ci ha) (chiesto|richiesto|voluto|scritto|domandato|annullato|cancellato)',
    '(tuo|suo|vostro|tua|sua|il|la|l) (annullamento|richiesta|cancellazione|richiesta di (annullamento|cancellazione)) *? (è|è stata|è stato|sarà|verrà|del|è stata accettata|ricevuta|accolta)',
    '(abbiamo|ho|amazon ha|dobbiamo|siamo costretti|possiamo|provvederemo|stiamo|provvediamo|abbiamo dovuto|è stato|è stata|sono stati|verrà|sarà|saremo|avremmo|procederemo|provveduto|procediamo) (quindi|già|dovuto|ad|a|noi|purtroppo|potuto|provveduto|con|all|alla|automaticamente|anche|stato|pertanto|essere|costretti)? (ad|a|noi|stato|dovuto|all)? (annullato|annullata|annullare|annullarlo|cancellato|cancellata|cancellare|annullamento|cancellazione|annullando|annullati)',
    '(annulliamo|annulleremo|cancelliamo|cancelleremo|annullerà|annullo|annullerò|cancellerà)',
    '(non|senza|evita di|evitate di|eviti di) (annullare|annulli|annullate|cancellare|cancelli|cancellate|annullarlo|annulla)',
    '(non) (serve|occorre|è necessario|devi|deve|dovete|c è bisogno|bisogna|è possibile) *? *? (annullare|annullarlo|annulli|cancellare|cancelli|fare|annullamento)',
    '(possibile|possibilità|diritto|facoltà|libero|libera|scelta|opzione|potere|intenzione|desiderio|volontà) (di|d|se|per)',
    '(oppure|o|altrimenti|sia|se) (attendere|aspettare|tenere|mantenere|preferisci|preferisce|annullare|annullarlo|cancellare|se preferisci|ricevere|preferite)',
    '(preferisci|preferisce|preferite|desideri|desidera|vuoi|vuole|volete|preferiresti|preferirebbe|vorresti) (che|annullare|attendere|cancellare|aspettare|l|un|ricevere|procedere|tenere)',
    '(abbonamento|iscriviti e risparmia|prova gratuita|iscrizione)',
    '(facci sapere|ci faccia sapere|fateci sapere|dicci|ci dica|confermaci|ci confermi) (se|come|cosa)',
    '(se|qualora|ove|nel caso) * * *? *? *? *? (può|puoi|potete|potrà|potrai) (annullare|annullarlo|cancellare|cancellarlo|disdire)',
    '(qualora|se) (lo)? (volesse|volessi|voleste) (annullare|cancellare|disdire|rinunciare)',
    '(può|puoi|potete) (annullare|cancellare|disdire) *? *? (gratuitamente|senza costi|senza spese|quando vuole|quando vuoi|in qualsiasi momento|fino a|finché)',
  ],
}
