import { italianLimit, italianTaken, italianTaking, italianWillTake } from './italian-sanctions.ts'
import type { Mark } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const opening =
  'pertanto|quindi|percio|attualmente|ora|temporaneamente|momentaneamente|per_il_momento|al_momento|da_oggi|da_ora|di_conseguenza|per_questo_motivo|per_tale_motivo|con_effetto_immediato|da_questo_momento|d_ora_in_poi'

const passed = 'recapitat*|consegnat*|inviat*|inoltrat*|trasmess*|spedit*'

/** Little words of Italian. */
export const italianMarks: PhraseTable<Mark> = {
  attributing: ['in|nel|nella|come|con|vicino'],
  // The polite form names nobody: "Non può più contattare …".
  'bare-account': [
    'account',
    'non puo|potra|e|sara piu? ..1 contattare|inviare|scrivere|avviare|iniziare|autorizzat*|abilitat*|consentit*|possibile|aprire|mandare|comunicare',
    `${opening} non`,
    'e|sara stat*? sospes*|limitat*|revocat*|bloccat*|disattivat*|inibit*|vietat*|impedit*|preclus*',
  ],
  timed: [
    'fino|sino|attualmente|immediat*|prossim*|giorno|giorni|settimana|settimane|mese|mesi|ore|ora|oggi|adesso|momento|temporaneamente|permanentemente|definitivamente|anno|anni|domani|poi|momentaneamente|provvisoriamente|gg|nuovo_avviso',
    'non ..3 piu',
    'puoi|potrai|puo|potra|potete|potrete|sei|hai|ha|e|siete piu',
  ],
  topic: [],
  must: [
    'non devi|deve|dovete|devono',
    'dovrai|devi|deve|dovra|dovete|dovrete astenert*|astenersi|astenervi|cessare|smettere|interrompere',
  ],
  noun: [italianLimit, 'misura|provvedimento|sanzione restrittiv*|limitativ*|interdittiv*', 'perdita|mancanza'],
  'noun-or-verb': [],
  'verb-lead': [],
  future: [
    italianWillTake,
    'verra|verranno|sara|saranno|sarai|sarete|verrai|verrete|potrai|potra|potrete|potranno|dovremo|provvederemo|procederemo',
  ],
  'none-of': [
    'nessun|nessuna|niente|stop|basta|zero',
    'non_consentit*|non_autorizzat*|non_abilitat*|non_permess*|non_disponibil*|non_attiv*',
  ],
  doer: ['hai|avete|ha_scelto_di', 'hai|avete gia|temporaneamente|manualmente|personalmente|recentemente'],
  losing: ['perso|persa|persi|perdita|perd*'],
  'own-doing': [
    `hai|avete ..4 impostato|scelto|selezionato|chiesto|richiesto|configurato|deciso ..14 ${italianTaken}|non|sospendere|disattivare|bloccare|limitare`,
    `hai|avete ..4 impostato|scelto|selezionato|chiesto|richiesto|configurato|deciso|attivato ..14 non ..4 ${passed}`,
    `vacanza|vacanze|ferie ..12 non ..4 ${passed}`,
    `non ..4 ${passed} ..6 vacanza|vacanze|ferie`,
    'hai|avete ..4 chiesto|richiesto|scelto|deciso ..1 di non ..3 piu',
    'in_sospeso',
    'limitat* a|ad ..1 1*|2*|3*|4*|5*|6*|7*|8*|9*',
    'problema|errore|difficolta ..10 impossibile|non_poter|non_puoi|non_riusciv*|non_riesci',
    `richiesta|richieste|domanda ..1 di ${italianLimit}`,
    'non ..3 modificare|annullare|cancellare|contestare|impugnare',
    'non ..2 vedrai|vedrete|vedra|troverai|troverete|riceverai|riceverete piu? ..1 piu?',
    `come ..1 richiesto|da_te|da_lei|impostazioni ..12 ${italianTaken}`,
    `su_tua_richiesta|su_sua_richiesta|tua_richiesta|sua_richiesta|dietro_tua_richiesta ..16 ${italianTaken}`,
    `per|vuoi|puoi|devi|possono|potete|vai_a|ricordati_di|ricorda_di|come ..1 disattivarl*|sospenderl*|bloccarl*|limitarl*|interromperl*|sospendere|disattivare|bloccare|limitare|interrompere|disabilitare|silenziare`,
    `mostra|mostrano|indica|visualizza|vedere|chied*|chiest*|domand*|saper*|verific*|controll*|stabilire|capire ..1 se ..16 ${italianTaken}|${italianLimit}`,
    'chied*|chiest*|domand*|saper*|verific*|controll*|stabilire|capire ..1 se ..8 non ..1 puoi|potevi|puo|potete|sei|hai',
    `chiediamo|invitiamo|preghiamo|devi|dovresti|dovrai ..1 di|a? ..2 ${italianTaking}`,
    `${italianTaken} ..1 da te|lei|voi`,
    `parere|opinione|sondaggio|informazion*|guida|articolo|domanda|domande|quesito|chiariment*|dubb*|ricorso|appello|istanza|contestazione|richiesta|reclamo|ticket|caso|discussione|consigli ..3 su|sulla|sulle|sui|sul|circa|riguardo|relativ*|contro|avverso|riguardant* ..4 ${italianLimit}`,
    `comunicat*|informat*|scritt*|notificat*|avvisat*|segnalat*|inviat* ..1 erroneamente|errore|sbaglio ..12 ${italianTaken}|${italianLimit}`,
    'comunicat*|informat*|scritt*|notificat*|avvisat*|segnalat* ..1 erroneamente|errore|sbaglio ..8 non ..3 piu',
    'comunicat*|informat*|scritt*|notificat*|avvisat*|segnalat* ..1 erroneamente|errore|sbaglio ..8 non ..1 puoi|puo|potete|potevi|poteva|potevate',
    'link|contenuti|elementi|parole|termini|allegati|messaggio|modello vietat*|proibit*|bloccat*|rifiutat*',
    'rimosso|eliminato|cancellato|bloccato|rimossa ..1 recension*|feedback|valutazion*|modello|allegato',
    'chius*|archiviat*|conclus* ..1 indagine|verifica|caso|esame|revisione|ticket|segnalazione|pratica',
    'indagine|verifica|caso|esame|revisione|ticket|segnalazione ..8 e|stat* ..1 chius*|annullat*',
    'chiediamo|invitiamo|preghiamo|raccomandiamo|consigliamo|esortiamo|evita ..1 di|a non ..3 piu',
    'hai|avete disattivato|sospeso|bloccato|disabilitato|messo_in_pausa|interrotto ..8',
  ],
  'many-buyers': [
    'acquirenti|clienti|compratori|consumatori|clientela|destinatari|proattiv*',
    'acquirente venditore|e_venditore',
    'ogni|qualsiasi|nessun|tentativi|tentativo ..1 contattare|contatto|scrivere|comunicare ..1 acquirente|cliente',
    'ogni|qualsiasi|nessun tentativo',
    'funzione|funzionalita|opzione|pulsante ..1 contatta* acquirente|cliente',
    'qualsiasi|ogni|alcun|nessun|qualunque acquirente|cliente',
    'contattare|scrivere|conversazione|conversazioni|messaggi ..3 un acquirente|cliente',
    'iniziare|avviare|aprire ..6 con|a un acquirente|cliente',
    'richiest*|domand*|messaggi ..1 cliente|acquirente',
  ],
  denial: [
    `nessun|nessuna|alcun|alcuna|senza|ne ..2 ${italianLimit}|misura|provvedimento|sanzione`,
    `non e|sono|abbiamo|ha|hai|sei|risulta|risultano|siete|viene|verra|stiamo|c_e|ci ..5 ${italianTaken}|${italianLimit}`,
    `${italianLimit} ..10 non ..3 entrat*|scattat*|riguarda|riguardano|interessa|concern*|necessari*|giustificat*|applicat*|impost*|adottat*|attivat*|estes*|inflitt*|dispost*|prevista|previsto|previste`,
    `non saranno|verranno|vengono|sara|venga|vengano|sia|siano|saremo|procederemo|provvederemo ..2 ${italianTaken}|${italianTaking}`,
    `non ..1 limitare|sospendere|bloccare|revocare|disattivare|applicare|adottare|adotteremo|prenderemo|applicheremo|limiteremo|sospenderemo|bloccheremo`,
    `non limita|sospende|blocca|impedisce|vieta|preclude|disattiva|limitiamo|sospendiamo|blocchiamo|impediamo`,
    `mai ..4 ${italianTaken}`,
    `nessun|nessuna|nessuno dei|delle|di|degli ..4 ${italianTaken}`,
    `${italianLimit}|${italianTaken} ..8 non i|gli|le|la|ai|alle|alla messaggi|messaggistica|comunicazioni|contatti`,
    'nessun|nessuna|alcun|alcuna|non ..4 violazion*|violat*|viola',
    'senza limitazion*|restrizion*|interruzion*',
  ],
  range: ['a|o|e|ai|alle|fino_a'],
  bound: [
    'almeno|massimo|minimo|meno',
    'estes*|prolungat*|portat*|aumentat*|passat*|allungat* da ..1 a',
    'te|lei|voi|account|negozio|oggi|ora|adesso|domani|subito per',
  ],
  'drawn-near': ['tra|fra|dopo|in'],
  'loose-end': ['al|all|a|ad'],
  'former-end': [
    'inizialmente|originari*|invece|anziche|finora ..3 fino|al|del|il',
    'era|erano|fu ..1 terminat*|conclus*|scadut*|finit*|rimoss*|revocat*|tolta|tolto',
  ],
  joins: ['il|dal|l|da|dall|data|in_data|del'],
  'end-after': [
    'rimoss*|ripristinat*|termin*|scad*|riattivat*|sbloccat*|revocata|revocato|cessa|cessera|conclud*|finisce|finira|riabilitat*|annullat*|sollevat*|decad*|riavrai|riacquisterai|restituit*',
    'nuovamente|di_nuovo|tornare|riprendere ..6 contattare|inviare|scrivere|avviare|iniziare|possibile|attiv*|disponibil*|autorizzat*|abilitat*|consentit*|utilizzare|comunicare',
    'potrai|potra|potrete ..3 nuovamente|di_nuovo|tornare|riprendere|ricominciare',
    'tornera|torneranno|tornerai|torneranno ..4',
  ],
  'for-after': ['consecutiv*|di_calendario|solari|complessiv*|di_sospensione|di_blocco|di_restrizione'],
}
