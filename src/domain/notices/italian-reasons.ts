import type { Reason } from '../finding.ts'
import type { PhraseTable } from './phrases.ts'

const review = 'recension*|feedback|valutazion*|giudizi*'

/** How a notice names each of Amazon's six reasons, in Italian. */
export const italianReasons: PhraseTable<Reason> = {
  'important-tag-misuse': [
    'importante ..4 oggetto',
    'oggetto ..4 importante',
    'informazioni aggiuntive|supplementari|ulteriori ..1 richieste|necessarie',
    'motivo ..2 contatto ..10 non|errato|inutil*',
    'etichetta|tag|dicitura|parola|contrassegno ..2 importante',
    'uso|abuso ..3 importante',
  ],
  'marketing-promotion': [
    'marketing|promozional*|promozione|promozioni|pubblicita|pubblicitar*|commerciali',
    'sconto|sconti|buono|buoni|coupon|cross_selling',
  ],
  'review-incentive-or-manipulation': [
    `incentiv*|ricompens*|compens*|omaggi*|regal*|rimbors*|sconto|sconti|buon*|premi* ..8 ${review}`,
    `${review} ..8 incentiv*|manipol*|ricompens*|in_cambio|a_pagamento|influenz*`,
    `manipol*|influenz* ..8 ${review}`,
    `${review} ..2 positiv*|favorevol*|cinque|5|buone|ottime`,
    `positiv*|favorevol*|cinque|5|buone|ottime ..2 ${review}`,
    `modific*|rimuov*|elimin*|cambi*|rimozione|cancell* ..5 ${review} ..1 negativ*`,
    `in_cambio ..5 ${review}`,
  ],
  'repeat-review-request': [
    `ripetut*|ripetutamente|piu_volte|piu_di_una_volta|continu*|insistent*|plurim* ..8 ${review}`,
    `${review} ..6 ripetut*|ripetutamente|piu_volte|piu_di_una_volta`,
    `stessa|medesima|stesse ..1 ${review}`,
  ],
  'links-or-attachments': ['link|url|hyperlink|collegament*', 'allegat*'],
  'customer-complaints': [
    'reclam*|lamentel*|lagnanz*|rimostranz*',
    'clienti|acquirenti ..4 segnalat*|lamentat*|protest*',
    'segnalazion* ..4 clienti|acquirenti',
    'messaggi|email|comunicazioni ..1 indesiderat*|non_richiest*|non_desiderat*|sgradit*',
    'troppi|eccessiv* ..4 messaggi|email|mail',
  ],
}
