import type { Phrases } from './family.ts'
import { agreeing, asking, withPronoun } from './verb-forms.it.ts'

const verbs =
  'modificare cambiare aggiornare cancellare eliminare ritirare rettificare riconsiderare editare revisionare ritrattare rimuovere correggere togliere riformulare moderare attenuare ammorbidire smussare ridimensionare'
const others =
  'rivedresti rivedrebbe rivedreste rimuove toglie corregge rivede rivedere rivedi riveda rivedete rivederla rivederlo rivedesse rivedessi togliere togli tolga togliete toglierla toglierlo rimuova rimuovi riscrivere riscrivi riscriva eliminazione sostituire sostituisci sostituisca levare leva levi revocare revoca revochi rivalutare'
const change = asking(verbs, others)
const nouns = '(rimozione|cancellazione|eliminazione|modifica|revisione|rettifica|aggiornamento|ritiro|correzione)'
const your = '(la|il|lo|le|i|tua|sua|vostra|tuo|suo|vostro|questa|quella|quel|questo|una|un)'
const gone = agreeing(
  'modificat rimoss cancellat eliminat aggiornat ritirat corrett rivist cambiat tolt rettificat riscritt migliorat alzat',
)
const pronoun = withPronoun(
  'modificare cambiare aggiornare cancellare eliminare ritirare rettificare riconsiderare editare revisionare ritrattare annullare migliorare alzare sistemare aggiustare',
  'toglierla toglierlo toglila toglilo toglietelo toglietela rimuoverla rimuoverlo rimuovila rimuovilo rimuovetela rimuovetelo rivederla rivederlo rivedila rivedilo correggerla correggerlo correggila correggilo riscriverla riscriverlo riscrivila sostituirla sostituirlo rivederne modificarne cambiarne rifarla rifarlo levarla levarlo levala levalo ridurla portarla portarlo',
)
const changed =
  '(modificata|modificato|rimossa|rimosso|cancellata|cancellato|eliminata|eliminato|aggiornata|aggiornato|ritirata|ritirato|corretta|corretto|rivista|rivisto|cambiata|cambiato|tolta|tolto|rettificata|rettificato|riconsiderata|migliorata|alzata|annullata|sistemata|adeguata|adeguato|riformulata|riformulato|integrata|integrato|ritoccata|ritoccato|ridimensionata|ridimensionato)'

/** Asking for a review to be changed or taken down. */
export const changeIt: Phrases = {
  'change-verb': [
    `${change} (pure|anche|subito|ora)?`,
    `${nouns} (di|della|del|delle|dei)`,
    `${asking('sistemare aggiustare aggiornare migliorare alzare aumentare adeguare annullare adattare integrare trasformare ritoccare addolcire ammorbidire nascondere')} ${your} (tua|sua|vostra|tuo|suo|precedente)?`,
    `(avrai|avrà|avrete|hai|ha|avete|aver|avere|avessi|avesse|abbia|abbiate) (poi|già|prima|tu|subito|gentilmente)? ${gone}`,
    '(tornare|torni|torna|tornate|tornassi|tornasse) (su|sulla|sul)',
    '(fare|far|fai|faccia|fate) (sparire|rimuovere|cancellare|togliere|eliminare|salire|scomparire)',
    '(ripensare|ripensarci|ripensaci|ripensi) (a|alla|al)?',
    `${asking('mettere rimettere')} mano (a|alla|alle|al|ai|sulla|sulle)`,
    '(aggiungere|aggiunga|aggiungi|aggiungete|annotare|annota|precisare|scrivere|segnalare|specificare|indicare) (una nota|una riga|un aggiornamento|due righe|qualche riga)? (alla|nella|sotto la) (tua|sua|vostra|vecchia|precedente)? (recensione|valutazione)',
    '(fare|fai|faccia|facessi|facesse) (un passo indietro|marcia indietro|retromarcia|dietrofront) (su|sulla|sul|con la)',
    `${asking('buttare gettare', 'dare dai dia date darebbe daresti')} (anche|di nuovo|ancora)? (una|un) (seconda|altra|nuova)? (occhiata|sguardo|ripensata|ritocco|ritoccata|aggiustata|sistemata|sistematina) (a|al|alla|alle)`,
    '(correggere|aggiustare|rettificare) il tiro (nella|sulla|della|con la)?',
    `${asking('ritoccare rivedere alzare', 'riveda rivedi')} (al rialzo|in positivo|verso l alto|in meglio)`,
    `(${asking('mettere rimettere', 'metta')}) (le cose)? (a posto|in ordine|in pari)`,
    'via (quel|quella|quelle|quei|il|la|le) (brutto|brutta|brutti|tuo|tua|suo|sua|due|#)?',
    '(appena|non appena|quando|se|una volta) (sparisce|scompare|sparirà|scomparirà|sparita|sparito|scomparso|scomparsa|viene (rimosso|rimossa|tolto|tolta|cancellato|cancellata|eliminato|eliminata)|sarà (rimosso|rimossa|tolto|tolta|cancellato|cancellata|eliminato|eliminata|sparito|sparita))',
  ],
  'change-verb-after': [
    '(da|per|a) (modificare|rimuovere|cancellare|aggiornare|rivedere|correggere|eliminare)',
    '(la|lo) (modifichi|rimuova|cancelli|elimini|aggiorni|corregga|riveda|tolga|ritiri|cambi)',
  ],
  'change-pronoun': [
    pronoun,
    '(la|lo|le) (elimina|elimini|cancella|cancelli|rimuove|rimuovi|modifica|aggiorna|togli|toglie|ritira|corregge|correggi|cambia|eliminate|cancellate|rimuovete|modificate|aggiornate|togliete|eliminerai|cancellerai|rimuoverai|modificherai|toglierai|eliminerà|cancellerà|rimuoverà|modificherà)',
    '(la|lo|le) (ammorbidisci|ammorbidisce|ammorbidisca|ritocchi|ritocca|alzi|alza|rivedi|rivede|levi|leva|sistemi|sistema|riscriva|riscrivi|annulli|annulla|modifichi|rimuova|cancelli|elimini|aggiorni|corregga|riveda|tolga|ritiri|cambi|modificasse|rimuovesse|cancellasse|aggiornasse|modificassi|rimuovessi|cancellassi|aggiornassi|eliminasse)',
    `(essa|esso|questa|questo|quest ultima) (sia|venga|venisse|fosse|possa essere|potesse essere) ${changed}`,
    `(la|lo) (puoi|può|potresti|potrebbe|potete|potreste) ${change}`,
    '(ci|di) (ripensi|ripensa|ripensate|ripensassi|ripensasse|ripenserai|ripensarci)',
    '(ripensarci|ripensaci|ripensateci)',
    '(scriverne|scrivine|scriverne una|scriva) (un altra|una nuova|altra|nuova|una migliore|una positiva|un altra)',
    '(metterne|mettercene|metterci) (di più|altre|altra|qualcuna|un altra)',
    `(farla|farlo) (sparire|rimuovere|cancellare|togliere)`,
    '(provvedere|provveda|provvedi|provvediate|procedere|proceda|procedi) *? (alla|alle|con la|a una) (relativa|sua|tua|conseguente|opportuna|eventuale)? (cancellazione|rimozione|modifica|eliminazione|rettifica|correzione|revisione)',
    '(possibile|possibilità) (di)? (rimuovere|cancellare|eliminare|togliere|modificare|cambiare)',
    '(la|lo|le) (fai|faccia|fa|fate|facessi|facesse|faceste) (sparire|togliere|rimuovere|cancellare|eliminare|scomparire|levare)',
  ],
  'change-done': [
    `(è|sia|sarà|venga|venisse|fosse|viene|verrà|essere|è stata|è stato|sia stata|sarà stata|siano|vengano|saranno) (stata|stato|poi|subito|presto|già|definitivamente)? ${changed}`,
    '(resta|rimane|resterà|rimarrà|è ancora|sta) (online|on line|visibile|pubblicato|pubblicata|pubblico|pubblica|lì|su amazon|al suo posto|in linea)',
    '(sparisca|sparisse|sparirà|sparita|scompaia|scomparsa|scompare|sparisce|diventi|diventa|salga|passi a|passa a)',
    `(una volta|appena|dopo) (che)? (è|sarà|avrai|avrà|hai|avremo)? *? ${changed}`,
    '(torni|torna|tornasse|tornerà|tornino|salga|salisse|salirà|risalga|risalisse|passi|passasse|passerà|diventasse|diventerà|cresca|scompaia|svanisca|venga meno) *? *? *? *? (#|5|cinque|4|quattro|positiva|positivo|piena|massimo|sparita|migliore)',
    `(va|vada|andrebbe|andrà|deve essere|debba essere|dovrà essere|dovrebbe essere|deve venire|debba venire|possa essere|meriti di essere) (subito|quindi|assolutamente)? ${changed}`,
  ],
  'change-stars': [
    '(#|una|due|tre|1) (stelle|stella|stelline) (non)? (diventassero|diventino|diventano|diventeranno|possano diventare|potessero diventare|diventare|passassero|salissero|passare) (a|in|le)? (#|cinque|quattro)',
    `${asking('portare cambiare modificare trasformare alzare aumentare aggiornare migliorare correggere passare adeguare convertire', 'rivedere riveda rivedi far fare faccia')} (passare|salire)? ${your} (tua|sua|vostra|tuo|suo)? *? *? *? *? (a|in|con|fino a|verso|da) (una|un|#|cinque|le|quella)? *? *? (4|quattro|5|cinque|positiva|positivo|stelle|migliore|superiore|massima|alta|favorevole)`,
    `(portarle|portale|farle diventare|alzarle|alzale|trasformarle|cambiarle|aumentarle|portarla|portarlo|cambiarla|trasformarla|alzarla|aggiornarla|modificarla|portala|cambiala|modificala|aggiornala|trasformala|alzala|modificarlo|cambiarlo) (a|in|con|fino a) (una|un)? *? (4|quattro|5|cinque|positiva|positivo|stelle|migliore|recensione positiva)`,
    `(aggiungere|aggiungi|aggiunga|aggiungete|rimettere) (una|le|qualche|#|la|un paio di|altre)? (#)? (stella|stelle|stelline) (mancante|mancanti|in più|alla|che)`,
    `${asking('alzare aumentare migliorare ritoccare', 'rivalutare')} (la|il|tua|tuo|sua|suo|le|questo|questa|vostra) (tua|tuo|sua|suo|vostra|vostro)? (valutazione|voto|recensione|punteggio|stelle|giudizio|feedback)`,
    `(rivedere|riveda|rivedi|rivedete) ${your} (tua|sua|vostra|tuo|suo)? *? (al rialzo|in positivo|verso l alto)`,
    `${change} (le|quelle|queste|la|tue|sue) (tue|sue|vostre|sola|unica)? (#|una|due|tre|poche)? (stelle|stella|stelline)`,
    '(stelle|stella|stelline) *? *? *? *? *? *? (potrebbero|possono|potessero|dovrebbero|potrebbe|può|devono) (diventare|passare|salire|essere) (a|in|le)? (#|cinque|quattro|di più)',
    '(passasse|passassi|passaste|passare|passi|salire|salisse|salissi|salga|andare|portassi|portasse) *? *? da (#|una|due|tre) (stella|stelle)? a (#|quattro|cinque) (stella|stelle|stelline)',
    `${asking('portare alzare aumentare', 'riportare far salire')} (a|fino a) (5|cinque|4|quattro) (le|la|il|stelle) *?`,
    '(ne)? (meritiamo|merita|meriteremmo|meritassimo|meritavamo|meriti|meriterebbe) (almeno|forse)? (qualcuna|qualche stella|qualche stellina|un paio di stelle|una stella|due stelle|# stelle|altre stelle|una|due|#) (in più|di più)',
    '(passare|passi|passa|passate|passasse|passassi|salire|salga|sali|portarla|portarlo|portare|andare|cambiare) *? *? (dalle|dalla|da) ((#|una|due|tre|quattro|singola|sola)? (stelle|stella|stellina) (alle|a) (#|quattro|cinque)|(#|due|tre|quattro) (alle|a) (#|quattro|cinque) (stelle|stelline))',
    `${asking('aggiungere mettere dare regalare', 'dai dia date aggiunga')} (una|qualche|un paio di|#|due) (stella|stelle|stellina|stelline) (in più|alla|in aggiunta|mancante|mancanti)`,
    `${asking('ritoccare rivedere alzare', 'riveda rivedi')} (al rialzo|in positivo|verso l alto|in meglio) (il|la|quel|quella|le) (tuo|tua|suo|sua|vostro|vostra)? (voto|giudizio|recensione|valutazione|punteggio|stelle)`,
    '(recensione|valutazione|voto|giudizio|stella|stelle) (può|possono|potrebbe|potrà) (ora|adesso|quindi|anche|ancora|già|allora)? essere (modificata|modificato|cambiata|cambiato|rivista|rivisto|aggiornata|aggiornato|tolta|rimossa|cancellata|eliminata|alzata) *? (ci conti|ci conto|lo fai|lo fa|che dici|vero|giusto|no|grazie)',
    '(le|tue|sue|quelle|tali) (#|due|tre)? (stelle|stelline) (ora|adesso|presto|poi)? (diventeranno|saliranno|passeranno|diventino|salgano|cresceranno|aumenteranno) (a|in)? (#|cinque|quattro|di più|presto)?',
    '(la|le|lo) (porti|porta|portate|alzi|alza|alzate|aumenti|aumenta) (almeno|subito|su|pure|magari)? (a|fino a) (#|quattro|cinque)',
    `(potresti|potrebbe|potreste|puoi|può|accetteresti|accetterebbe|saresti|sarebbe|vorresti|vorrebbe|chiediamo|chiedo|pregare|prego|preghiamo|gradiremmo|disposto|disposta|andrebbe|dispiacerebbe|le va|ti va|favore) *? *? *? (passare|salire|portare|portarla|alzare|arrivare) da (#|una|due|tre) (stella|stelle)? a (4|5|quattro|cinque|#) (stella|stelle)?`,
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
  request: [
    `(adesso|ora|allora|quindi|dunque|perciò|perché non|e|dai|che dici|me|ce) (la|lo|le) (togli|toglie|togliete|cancelli|cancella|cancellate|elimini|elimina|eliminate|levi|leva|rimuovi|rimuove|rimuovete|modifichi|modifica|cambi|cambia|correggi|corregge|sistemi|sistema|ritiri|ritira|aggiorni|aggiorna|rivedi|rivede)`,
    `(la|lo|le) (togli|toglie|cancelli|cancella|elimini|elimina|levi|leva|rimuovi|rimuove|modifichi|modifica|cambi|cambia|correggi|corregge|sistemi|sistema|ritiri|ritira|aggiorni|aggiorna|rivedi|rivede|ammorbidisci|ammorbidisce|ritocchi|ritocca|alzi|alza) (un pochino|un pochettino|un po|un attimo|adesso|ora|oggi|subito|quando (puoi|può|riesci|riesce|ha|hai)|per favore|per piacere|almeno|tu)`,
    '(riteniamo|ritengo|crediamo|credo|pensiamo|penso) che (anche|ora|quindi|adesso)? (la|quella|tale|questa|il|quel) *? *? (debba|dovrebbe|vada|meriti|possa)',
    '(modificala|modificalo|cancellala|cancellalo|eliminala|eliminalo|correggila|correggilo|aggiornala|aggiornalo|ritirala|ritiralo|rivedila|rivedilo|riscrivila|toglila (tu|per|appena|dai|subito|quando|e basta)|toglilo (tu|per|appena|dai|subito|quando))',
    '(in attesa) (di|del|della|che)',
    '(sembra|sembrerebbe|sarebbe|pare) (giusto|corretto|normale|onesto) che',
    '(se|qualora) (accetti|accetta|accettate|accettasse)',
    '(per favore|per piacere|per cortesia|cortesemente|gentilmente|cortese|pf|ti prego|la prego|vi prego)',
    '(pregherei|pregheremmo|inviterei|inviteremmo|suggerirei|consiglierei|preghiamo|prego|supplichiamo|supplico|imploriamo|invitiamo|invito|chiediamo|chiedo|chiederemmo|chiederti|chiedervi|chiederle|chiederei|sollecitiamo|esortiamo|suggeriamo|consigliamo|proponiamo|incoraggiamo|esigiamo|pretendiamo)',
    '(potresti|potrebbe|potreste|puoi|può|potete|vorresti|vorrebbe|vorreste|saresti|sarebbe|sareste|accetteresti|accetterebbe|dispiacerebbe|andrebbe|avresti|avrebbe|avreste|riusciresti|riuscirebbe) *?',
    '(conto|confido|auspico|mi aspetto|aspetto|attendo|attendiamo|gradirei|desidererei|desidero|apprezzeremmo|apprezzerei|apprezzeremo|gradiremmo|vorremmo|vorrei|desideriamo|desidereremmo|speriamo|spero|confidiamo|contiamo|ci piacerebbe|piacerebbe|auspichiamo|ci aspettiamo)',
    `${agreeing('grat liet content', 'riconoscenti riconoscente felici felice')} (se|di|che|per)`,
    '(ci|mi|ti|la|vi) (farebbe|fa|faresti|fareste|farà|fai) (un)? (piacere|favore|grande|enorme|immenso|cortesia)?',
    '(considerare|considera|consideri|valutare|valuta|valuti|valutate|prendere in considerazione|pensare|pensaci|prendi in considerazione) (di|la|l|se|l ipotesi)?',
    '(se) (puoi|può|potessi|potesse|poteste|volessi|volesse|voleste|vuoi|vuole|te la senti|se la sente|riuscissi|riuscisse|fosse possibile|ti va|le va)',
    '(devi|deve|dovete|dovresti|dovrebbe|dovreste|bisogna|occorre|serve|basta|necessario|indispensabile|sufficiente)',
    '(ti|le|vi) (va|andrebbe|dispiace|dispiacerebbe|spiace|secca|seccherebbe|costa|costerebbe|pesa)',
    '(aiutaci|aiutarci|ci aiuti|aiutateci|dacci una mano|darci una mano)',
    '(clicca|cliccate|clicchi|vai|vada|andate|accedi|acceda|accedete|cliccare) *?',
    '(appena|dopo|quando|se|una volta|finché|a condizione|a patto|non appena) (che)? (avrai|avrà|avrete|hai|ha|avete|aver|vedremo|avessi|avesse|rimuovi|rimuove|elimini|cancelli|modifichi|togli|modifica|cancella|aggiorna|aggiorni)',
    '(in cambio|gentilezza|cortesia|favore|piacere|ecco come|la procedura)',
    '(ricordati|ricordatevi|si ricordi|non dimenticare|non esitare|non esiti|prova|provi|provate) (di|a)?',
    '(disposto|disposta|disposti|disponibile|disponibili) (a|ad)',
    '(riteniamo|riterremmo|riterrei|troveremmo|troverei|ritengo|troviamo|trovo|reputiamo|crediamo|credo|sarebbe|ci sembra|ci pare) (sia|che sia)? (doveroso|giusto|corretto|opportuno|equo|naturale|logico|necessario|bello|doverosa|onesto) *?',
    '(che ne (dici|dice|direbbe|diresti|pensi)|ci pensi tu|pensaci tu) *?',
    'possibile (di)? (rimuovere|cancellare|eliminare|togliere|modificare|cambiare|rimuoverla|cancellarla|eliminarla)',
    '(appena|non appena|dopo che|quando|solo se|solo quando|finché|una volta che) (non)? (tu|lei|voi)? (cancella|cancelli|elimina|elimini|rimuove|rimuovi|toglie|togli|modifica|modifichi|cancellate|eliminate|rimuovete)',
  ],
  'request-please': [
    '(per favore|per piacere|per cortesia|cortesemente|gentilmente|preghiamo|prego|devi|deve|dovete|esigiamo|pretendiamo|supplichiamo|imploriamo)',
    '(ti|la|vi|le) (chiediamo|chiedo|invitiamo) (di|gentilmente|cortesemente|quindi|pertanto|a)?',
  ],
}
