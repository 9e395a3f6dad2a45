import { italianLimit, italianTaken, italianTaking } from './italian-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const months = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre'
const misdeeds = 'violazion*|reclam*|abus*|infrazion*|segnalazion*|inosservanz*|inadempi*|recidiv*|irregolarita|episod*'
const could = 'puo|possono|potrebbe|potrebbero|potra|potranno|possiamo|potremmo|potremo|possa|possano'

/** How surely and of what time something is said, in Italian. */
export const italianCertainty: PhraseTable<
  Extract<
    Concept,
    | 'modal'
    | 'condition'
    | 'next-time'
    | 'outage'
    | 'not'
    | 'certain'
    | 'present'
    | 'past'
    | 'bygone'
    | 'turn'
    | 'cause'
    | 'not-yet'
    | 'no-restriction'
  >
> = {
  modal: [
    `${could} ..6 essere|venire|vedersi|vedere ..5 ${italianTaken}|${italianLimit}|${italianTaking}`,
    `${could} ..4 ${italianTaking}|comportare|portare|causare|determinare|condurre|provocare|tradursi|dare|dar|incorrere|decidere|rendere|implicare|costare|subire|scattare`,
    'potresti|potreste|rischi|rischia|rischiate|rischiano|rischio|rischiare|rischierai|pericolo|repentaglio|potrebbe|potrebbero',
    `eventual*|possibil*|potenzial*|probabil*|imminent* ..1 ${italianLimit}|perdita`,
    'forse|eventualmente|magari|minaccia*|probabilmente|possibilmente',
    'evitare|prevenire|scongiurare|evita|per_non_perdere|non_perdere',
    'per mantenere|conservare|tutelare|proteggere|preservare',
    'ci_riserviamo|si_riserva|riservarsi|riserviamo|riservarci|riserva_il_diritto|riservandoci',
    'stiamo_valutando|valutiamo|valuteremo|valutando|prendere_in_considerazione|consideriamo|considereremo|stiamo_considerando',
    'stai_per|sta_per|in_procinto|prossimo_a|vicino_a|avvicin*',
    'verrebbe|verrebbero|sarebbe|sarebbero|comporterebbe|perderesti|perderebbe|vedrebbe',
    'comporta|comportano|comportera|comporteranno|determineranno|determinera|porteranno|portera_a|implica|determina|prevede|prevedono',
    'costera|costeranno|costerebbe|passibil*|suscettibil*',
    'in_vista_di|in_arrivo',
    'e|sarebbe possibile|probabile|previsto che',
  ],
  condition: [
    // Not "se non per rispondere": that allows for something.
    'se *a|*e|*i|*o|*u|il|un|in|nel|per|con|amazon|account',
    'se non *a|*e|*i|*o|*u|il|account|amazon',
    'prima_che|affinche|qualora|laddove|ove|purche|ammesso_che|posto_che|semmai|casomai',
    'in|nel|per|nei|al caso|casi|eventualita|verificarsi|ripetersi|persistere|perdurare|perpetuarsi',
    'periodo|durata ..1 indicat*|specificat*|riportat* ..4 riceverai|riceverete|ricevera',
    'caso|eventualita di|in_cui|contrario',
    'quando un|una|il|i|gli|amazon|vieni|si|venditore|account|venditori',
    'altrimenti|diversamente',
    'a_fronte_di|alla|al|con_la|dopo_la|dopo_un ..1 prossim*|ulterior*|nuov*|altr*|ennesim* ..1 violazion*|reclamo|segnalazione|infrazione|episodio|avviso',
    'prossima_volta|prossima_violazione|prossimo_reclamo|prossimo_episodio',
    'una|ogni|qualsiasi|ciascun*|eventual*|ulterior*|nuov*|altr*|qualunque ..1 violazion*|infrazion*|reclam*|recidiva|abus*',
    `ulterior*|nuov*|altr*|successiv*|futur* ${misdeeds} ..2 comport*|determin*|port*|caus*`,
    'mancata|mancato|mancanza|inosservanza|inottemperanza',
    'senza ..3 conferma|verifica|risposta|riscontro|aggiornamento|consenso|piano|azione|intervento|modific*|correzion*|miglioram*',
    'cosa succede|accade|fare|significa|comporta|succedera',
    'come evitare|funziona|influisce|si|posso|fare|reagire|comportarsi|capire|sapere',
    'quanto_tempo|per_quanto|quanto_dura',
    'esempio|ipotizziamo|supponiamo|immagina|mettiamo',
    'fratello|sorella|marito|moglie|amico|amica|collega|conoscente|qualcuno|cugin*',
    'temo|credo|penso|mi_chiedo|sospetto|ho_sentito|pare|sembra|non_sono_sicur*|dubito',
    'continua|continuando|persistendo|proseguendo|ripetendo|insistendo|persevera*',
    'sai_se|ti_chiedi|vuoi_sapere',
  ],
  'next-time': [
    `ulterior*|nuov*|altr*|successiv*|futur*|ripetut*|prossim*|eventual*|ogni|qualsiasi|continu*|ennesim* ..1 ${misdeeds}`,
    `violazioni|violazione|inosservanza|abuso ..6 comport*|verr*|sara`,
    'se|qualora|altrimenti|diversamente|caso',
    'prossima_volta',
    'oltre|sopra|superamento|superat*',
    'recidiva|recidive',
  ],
  outage: [
    'manutenzione|interruzione_del_servizio|disservizio|guasto|malfunzionamento',
    'problem*|difficolta|motivi|ragioni tecnic*',
    'api|sistema ..2 non_disponibil*|irraggiungibil*|offline',
  ],
  not: ['non|nessun|nessuna|nessuno|alcun|alcuna|mai|senza|ne|neppure|nemmeno|neanche'],
  certain: [
    'non ..2 piu',
    'quanto_tempo|quanto dura|durera|resta|rimane|vale',
    'potresti|potreste|potrebbe aver|avere|essere notato|visto|accorto',
    'se_ritieni|se_ritiene|se_ritenete|se_pensi|se_pensa|se_credi|se_crede|se_hai|se_ha_domande|se_avete|se_desideri|se_vuoi|se_vuole|se_necessiti|se_invece|anche_se|come_se|se_non_sei_d',
    'qualora ritenga|ritenessi|desideri|avessi|tu|lei|ritenga ..3',
    'evitare|prevenire|tutelare|proteggere|scongiurare|mantenere ..14 abbiamo|sono_stat*|e_stat*|sospendiamo|limitiamo|blocchiamo|revochiamo|disattiviamo',
    'possiamo|potremmo ..1 confermar*|comunicar*|informar*|segnalar*',
    'cio|questo|il_che|misura|provvedimento|decisione|restrizione|sospensione|limitazione|blocco comporta|implica|prevede|determina|significa',
    'caso non_sussist*|in_oggetto',
    'potenzial* ..1 acquirenti|clienti',
    'in_ogni_caso|in_questo_caso|nel_tuo_caso|nel_suo_caso',
  ],
  present: ['ora|adesso|attualmente|al_momento|oggi|resta|rimane|continua|da_oggi|tuttora|ancora|adesso'],
  past: ['era|erano|eri|fu|furono|venne|vennero|aveva|avevamo|avevi|eravate', 'e|sei|sono|siete stat*', 'abbiamo'],
  bygone: [
    `in|nel|a|ad|di|lo_scorso ${months} 2*`,
    'nel 20*',
    'in_precedenza|precedentemente|in_passato|a_suo_tempo|allora|un_tempo|all_epoca|storicamente|epoca|gia_una_volta|in_origine',
    'mese|anno|settimana|estate|inverno|primavera|autunno scors*|passat*|precedente',
    'scors*|passat* mese|anno|settimana|estate|inverno|primavera|autunno',
    'mesi|anni|settimane|giorni|mese|anno|settimana fa|or_sono|addietro',
    'in_quel_momento|in_quel_periodo',
  ],
  turn: [
    'ma|pero|tuttavia|mentre|sebbene|benche|bensi|eccetto|tranne|invece|pertanto|quindi|percio|dunque|sicche',
    'e puoi|potrai|abbiamo|hai|potrete|pertanto|quindi|di_conseguenza|per_questo',
    'e il|la|i|le ..1 tuo|tua|tuoi|tue|suo|sua|vostro|vostra|tale|presente',
    'la|le|ti|vi informiamo|comunichiamo|confermiamo|avvisiamo|segnaliamo|precisiamo|ricordiamo|notifichiamo|avvertiamo che',
    'informarti|informarla|informarvi|comunicarti|comunicarle|comunicarvi|confermarti|confermarle|avvisarti|avvisarla che',
    'presente comunichiamo|informiamo|confermiamo che',
    'anche_se|nonostante_cio|di_conseguenza|per_questo_motivo|per_tale_motivo|motivo_per_cui|ragione_per_cui|per_cui',
    'se|qualora|purche|affinche',
    'cosi_da|in_modo_da|in_modo_che',
  ],
  cause: [
    'perche|poiche|siccome|giacche|dato_che|visto_che|in_quanto|dal_momento_che|considerato_che|atteso_che|avendo|essendo|nonostante|malgrado|a_causa|a_seguito|in_seguito|a_fronte|alla_luce|in_ragione|per_via|sulla_base|per_aver|per_avere|in_considerazione|in_conseguenza|per_effetto|a_motivo|visti|viste|dopo_aver|dopo_che|per_avere|avendo|in_risposta_alle|in_risposta_ai|dati|date|a_valle|per_violazione|per_violazioni',
  ],
  'not-yet': [
    'verra|verranno|sara|saranno|quando|se|qualora|non|nessun|nessuna|prima|fino|finche|dopo|solo|potra|potranno|puo|deve|dovra|appena|affinche|chiesto|chiedere|verifica|ancora|mai|possa|possano|una_volta|vorrei|respint*|rifiutat*|negat*|entro|in_attesa|ottenere|condizione|termine_ultimo|necessario|resta|rimane',
    'richiest*|ricorso|istanza|appello|reclamo ..3 per|di|contro|respint*|rifiutat*|avverso',
    'per ottenere|chiedere|richiedere|far|avere',
    'potrai|potrete|potra ..8 dal|dall|a_partire|dopo|il 0*|1*|2*|3*',
  ],
  'no-restriction': [
    `nessun|nessuna|alcun|alcuna ..1 ${italianLimit}|misura|provvedimento|sanzione`,
    `non ..4 ${italianTaken}`,
    'senza limitazion*|restrizion*',
  ],
}
