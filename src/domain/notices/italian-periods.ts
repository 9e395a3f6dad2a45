import { italianLimit } from './italian-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const until = 'finche|fino|sino|prima|mentre|se_non|senza|salvo|a_meno|entro|durante'
const again =
  'sara|verra|verranno|saranno ..2 ripristinat*|riattivat*|restituit*|riapert*|riabilitat*|ridata|sbloccat*|riconcess*'
const measures = 'sospensione|restrizione|limitazione|misura|blocco|stop|divieto'

/** How long, in Italian. */
export const italianPeriods = {
  // First, so that "will not be restored until" is met before "will not be restored".
  temporary: [
    'temporane*|momentane*|provvisori*|transitori*|non_definitiv*|non_permanent*|a_termine',
    'non ..1 piu permanent*|definitiv*|illimitat*',
    `non|mai ${again} ..6 ${until}`,
    `${until} ..24 non|mai ${again}`,
  ],
  permanent: [
    `non|mai ${again}`,
    'una_volta_per_tutte|in_modo_duraturo|in_maniera_duratura|in_via_duratura|in_forma_duratura|senza_possibilita_di_ripristino|senza_ritorno|senza_appello',
    'non|ne ha|avra|prevede|e_prevista ..1 data|termine|scadenza|fine ..4 ne|e ..1 puo|potra|sara|verra|possiamo ..2 revoca*|rimoss*|rimuover*|annulla*|solleva*|tolta|tolto|ritirat*',
    'permanent*|definitiv*|irrevocabil*|irreversibil*|perenne|perpetu*|illimitat*',
    'a_tempo_indeterminato|per_sempre|a_vita|a_tempo_illimitato|senza_limiti_di_tempo|senza_scadenza',
    'per tempo|durata|periodo indeterminat*|indefinit*',
    'durata|periodo indeterminat*|illimitat*|indefinit*',
    'indefinitamente',
    'non ..2 mai piu',
    'senza limite|termine|limiti ..1 temporal*|temporale|tempo|scadenza',
  ],
  lasting: [
    'limit*|restrizion*|sospen*|sospes*|blocc*|divieto|inibi*|interdi*|misura|provvedimento|disattiv*|revoca|stop|ban|preclus*|esclus*',
    'vigore|vale|valid*|dura|durata|durera|termin*|scad*|period*|fino|sino|prorog*|estes*|estend*|prolung*|ripristin*|riattiv*|rimoss*|sbloc*|automaticamente|resta|rimane|restera|rimarra|fine|cessera|prossim*|successiv*|effetto|decorr*|finisce|finira|rest*|riman*|riacquist*|riavr*|attesa|tempo|riprend*|ricominc*|tornera|torneranno|potrai',
    'nuovamente|di_nuovo|nel_frattempo|in_questo_periodo|durante_questo|per_quanto|quanto_tempo',
  ],
  'looking-back': [
    // "Da te per un mese": "for" begins anew, and as a bound it is no look back.
    'estes*|prolungat*|portat*|aumentat*|passat*|allungat* da ..1 a',
    'te|lei|voi|account|negozio|oggi|ora|adesso|domani|subito per',
    'ultim*|scors*|passat*|precedent*|entro|ogni|da|invece|anziche|originari*|inizialmente|prima|oltre|ciascun*|massimo|almeno|minimo|prima_di|nell_arco|sotto|primi|in_meno_di|meno',
    'al_posto dei|di',
    'gia|precedentemente ricevuto|subito|avuto|scontato ..6 sospension*|restrizion*|blocc*|limitazion*|e_di',
    'gia|precedentemente ricevuto|subito|avuto|scontato ..8 e_di',
    'arco di',
    'rispondere|risposta|risposte|replicare ..6 termine|tempo|entro di',
    'rispett*|valere|vale|resta ..1 il|al? termine di',
    `aveva|avevi|avevate|avevamo|ebbe ..6 ${measures} di`,
    'invece|anziche ..2 di|dei|per',
    'durante ..1 ultim*',
  ],
  'not-a-period': [
    'fa|prima|precedent*|lavorativ*|di_preavviso|addietro|or_sono|dopo|di_ritardo|trascors*',
    'dalla|dal|dall|da consegna|ordine|acquisto|pagamento|spedizione',
  ],
  'for-period': [
    'per|durata|periodo|di|prossim*|successiv*|ulterior*|altr*|complessiv*|pari|a|dura|durera|vale|totale|arco|termine|seguent*|tempo',
  ],
  'end-mark': [
    'fino|sino|finche|termina|terminera|scade|scadra|scadenza|fine|termine|cessera|cessa|ripristin*|riattiv*|rimoss*|revocata|revocato|sbloc*|nuovamente|concluder*|conclude|finisce|finira|prima|riapri*|riabilit*|torner*|riprend*|ricominc*|ripart*|solo|incluso|riavr*|riacquist*|riotterra*|annullat*|sollevat*|potrai|potra|potrete|decad*|rientr*',
    'al|all',
    'cadra|cade|cadranno|verra_meno|viene_meno|verranno_meno|restitui*|ridaremo|ridata|riapre|riaprira|riaperta|rimuoveremo|toglieremo|revocheremo|solleveremo|ultimo_giorno|ritroverai|riotterrai|riavra|riavrete',
    `${italianLimit} ..12 rimoss*|revocat*|sollevat*|annullat*|tolt*|ritirat*|disattivat*|eliminat*|levat* ..2 il|l|dal|dall|data|giorno`,
    'verra|sara|verranno|saranno ..2 rimoss*|sollevat*|tolt*|annullat*|eliminat* ..2 il|l|dal|dall|data|giorno',
    'di nuovo',
  ],
  'start-mark': [
    'dal|da|il|dall|l|decorr*|partire|inizi*|effetto|datato|data|in_data|del|inviato|ricevuto|emess*|avvenut*|aggiornat*|tra|fra|lo|entro|vigore',
  ],
} satisfies Partial<PhraseTable<Concept>>
