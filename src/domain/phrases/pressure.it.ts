import type { Phrases } from './family.ts'

/** Threats, pleas and deadlines laid on a buyer. */
export const pressureIt: Phrases = {
  pressure: [
    '(piccola|giovane|nuova|modesta|piccolissima) (realtà|azienda|impresa|attività|ditta|bottega|società|famiglia)? (familiare|a conduzione familiare|artigianale|di famiglia|artigiana|italiana)?',
    '(azienda|impresa|attività|ditta|bottega) (familiare|a conduzione familiare|di famiglia)',
    '(piccolo|giovane|nostro piccolo) (negozio|venditore|team|laboratorio|produttore)',
    '(mio|nostro|nostri|mia|nostra|i|nostre) (posto di lavoro|lavoro|reddito|stipendio|futuro|capo|responsabile|famiglia|figli|bambini|dipendenti|reputazione|sopravvivenza|attività|guadagni|sostentamento|posizione|classifica|punteggio|metriche|indice|prestazioni|vendite)',
    '(dipende|dipendono|viviamo|vive|sopravvive|sopravvivere|sopravvivenza) (da|di|grazie|dai|dalle|tutto|molto)?',
    '(danneggia|danneggiano|danneggiato|danneggiando|danneggerà|penalizza|penalizzano|penalizzati|nuoce|rovina|rovinano|compromette|mette a rischio|mettono a rischio|pesa|incide|incidono|ferisce|distrugge|minaccia|danno|danni|grave danno) (la|il|molto|gravemente|seriamente|i|le|nostro|nostra|su|sul|sulla|enormemente|a|alla|al|tanto|davvero)?',
    '(sospendere|sospeso|sospesa|sospensione|sospenda|chiudere|chiuderà|chiusura|account chiuso|negozio chiuso|conto chiuso|disattivare|disattivato|bloccare|bloccato|perdere|perderemo|perdiamo|perdendo|perso|bannato|bloccherà|sospenderà|bloccheremo|sospenderemo|blocchiamo|fermeremo|annulleremo|revocheremo|tratterremo|negheremo) (il|la|i|del|dell|nostro|nostra|il nostro|account|negozio|conto)?',
    '(avvocato|avvocati|legale|legali|legalmente|tribunale|denuncia|denunciare|querela|querelare|polizia|carabinieri|diffamazione|diffamatorio|diffamatoria|calunnia|azione legale|vie legali|recupero crediti)',
    '(entro|nelle prossime|al massimo entro|non oltre) (le|il|la|#|e non oltre|oggi|domani|due|tre|prossime|questa|un|una|stasera|ventiquattro) *? (ore|ora|giorni|giorno|settimana)?',
    '(immediatamente|urgentemente|urgente|subito|quanto prima|al più presto|il prima possibile|senza indugio|tassativamente)',
    '(segnalare|segnaleremo|segnaleremmo|segnalarti|segnalarla|segnalato|segnalazione) (il|a|ad|la|tuo|suo|te|lei)?',
    '(lista nera|conseguenze|altrimenti|in caso contrario|saremo costretti|costretti|costretto|obbligati|non avremo altra scelta|non avremmo altra scelta)',
    '(non|solo) (potremo|possiamo|potremmo|procederemo|elaboreremo|rimborseremo|invieremo|spediremo|effettueremo|sostituiremo|daremo) *? *? *? (finché|se non|prima|dopo|fino|senza|quando|solo)?',
    '(supplichiamo|supplico|imploriamo|imploro|disperati|disperato|disperata|disperatamente|ingiusta|ingiusto|ingiustamente|ingiusti|falsa|falso|false|lacrime|pietà|cuore spezzato|ti prego|la prego|vi prego)',
    '(buono|buoni|coupon|voucher|carta regalo|sconto|omaggio|omaggi|regalo|ricompensa|premio|denaro|soldi|bonifico|cashback|bonus|paypal|gratis|gratuito|gratuita|gratuitamente|compenso|accredito)',
    '(# (%|per cento) di|€ #|# (€|euro))',
    '(facciamo partire|faccio partire|sblocchiamo|sblocco|ti arriva|le arriva|ti arriverà|le arriverà|parte il|partirà il|spediamo|spediremo|faremo partire|parte|partirà|rimborso completo|rimborso totale|rimborso integrale|rimborso solo|rischio|rischiamo|costa caro|ci costa|ci salva|ci salverebbe|salvarci)',
    '(ti|le|vi|la) (spedisco|spedirò|mando|manderò|mandiamo|spediamo|regalo|rimborso|rimborserò|invio|invierò|offro|do|darò|giro|faccio avere|facciamo avere|restituisco|restituiamo|restituiremo|invieremo|inviamo|rimborseremo|rimborsiamo|offriremo|offriamo|regaliamo|regaleremo|accrediteremo|spediremo|daremo|risarciremo|manderemo|riconosceremo)',
    '(rimborso|denaro|sostituzione|pagamento|buono|risarcimento|ordine|account|conto) (sarà|verrà|può essere|potrà|partirà|viene|arriverà) (allora|solo|subito|immediatamente|poi)? (essere)? (elaborato|inviato|emesso|effettuato|rimborsato|spedito|trasferito|accreditato|tuo|sospeso|bloccato|avviato|effettuata|processato)?',
    '(in cambio|a titolo di ringraziamento|come ringraziamento|come ricompensa|come compenso|per ringraziarti|per ringraziarla)',
    '(riceverai|riceverà|riceverete|avrai|otterrai|otterrà) (un|una|il|la|subito|l|in)',
    '(valutazione|classifica|punteggio|metriche|vendite|posizione|media) *? *? (crolla|crollata|crollato|calata|calato|scesa|sceso|peggiora|peggiorata|soffre|in calo|scende|crollate)',
    '(vendite|vendita|clienti|fatturato) (in calo|perse|persi|crollate|a picco)',
    '(perdiamo|perdendo|perderemo|perso|calano|crollano) *? (vendite|clienti|fatturato|visibilità|posizioni|lavoro)',
    '(hai|ha|avete|restano|rimangono) (ancora|solo)? (#|due|tre) (ore|giorni|ora|settimane)',
    '(comprensione|coscienza|umanità|cuore|solidarietà)',
    '(rimborsarti|rimborsarle|rimborsarla|rimborsarvi|accreditarle|accreditarti|risarcirla|risarcirti|spedirle|spedirti|inviarle|inviarti|mandarti|mandarle|riconoscerle|riconoscerti)',
  ],
}
