import type { Phrases } from './family.ts'

/** Words that turn a sentence round. */
export const wordingIt: Phrases = {
  negation: [
    '(non (c è|vi è|è|serve|occorre|sei|siete|sono)|nessun|nessuna) (alcun|alcuna|nessun|nessuna|bisogno|il|affatto|assolutamente)? (bisogno|necessità|obbligo|necessario|necessaria|richiesto|richiesta|obbligatorio|obbligatoria|tenuto|tenuta|tenuti|obbligato|obbligata|obbligati|vincolo|impegno)',
    '(non (c è|vi è|serve|occorre)|nessun|nessuna)',
    'senza (alcun|alcuna|nessun|nessuna|che)? (bisogno|necessità|obbligo|vincolo|impegno|fretta|pretese|pressioni|pressione)',
    '(facoltativo|facoltativa|volontario|volontaria|nessuna influenza|nessun effetto|nessuna conseguenza|non influisce|non influirà|non cambia|non dipende|non è legato|non è legata|non è legati|indipendente|indipendenti)',
    'non (ti|vi|le|la|lo|ci|si|ne)? (offriamo|offriremo|offre|diamo|daremo|paghiamo|pagheremo|inviamo|invieremo|mandiamo|promettiamo|regaliamo|regaleremo|riconosciamo|corrispondiamo|spediamo|chiediamo|chiederemo|chiederemmo|vogliamo|richiediamo|possiamo|potremo|siamo|accettiamo|concediamo|prevediamo|premiamo|ricompensiamo|rimborsiamo|proponiamo|cerchiamo|invitiamo|spingiamo|ci aspettiamo|aspettiamo|desideriamo|pretendiamo|riceverai|riceverà|riceverete|ci sono|è previsto|è prevista|sono previsti|contiene|è in cambio|vorremmo|intendiamo|facciamo|useremo|utilizziamo|compriamo) (mai|più|in alcun modo|assolutamente|certo|quindi|dunque)?',
    '(nessun|nessuna|alcun|alcuna|senza|né|mai|niente|nulla|non un|non una|non è un|non è una|non si tratta di|non sono) (tipo di|alcun|alcuna|forma di|un|una|altro|altri|in|forme di)? (incentivo|incentivi|ricompensa|ricompense|compenso|compensi|regalo|regali|sconto|sconti|vantaggio|vantaggi|pagamento|cambio|rimborso|buono|buoni|coupon|pubblicità|promozione|promozionale|omaggio|omaggi|obbligo|contropartita|bonus|premio|premi|denaro|codice|offerta|offerte|genere)',
    '(senza) (alcun|alcuna|nessun|nessuna|chiedere|pretendere|offrire|ricevere|nulla) *?',
    'né (altri|altro|altre|alcun|alcuna|in cambio|regali|sconti|premi|rimborsi|buoni|per|tanto|omaggi|compensi|incentivi|denaro|promozioni|con|di|un|una|ora|chiediamo|offriamo|vogliamo|accettiamo|influenza|altera)',
    '(contro (le|la|il|i) (politiche|regole|linee|norme|regolamento|policy|legge)|violare|viola|violano|violerebbe|violazione|vietato|vietata|vietati|vieta|vietano|proibito|proibita|proibisce|contrario|contraria|non consentito|non consentita|non ammesso|non permesso|non è consentito|non è permesso|non consente|non permette|non ammette) (le|la|il|da|dalle|alle|dai|di|a|alla|delle|dal)? (amazon|politiche|regole|linee guida|norme|regolamento|termini)?',
    'non (necessariamente|solo|soltanto|per forza|obbligatoriamente) (positiva|positive|positivo|positivi|buona|buone|a|5|cinque|quelle|le|i|recensioni)',
    'non (deve|devono|dev|occorre che|serve che|è necessario che) (per forza|necessariamente|essere|sia)',
    '(non) (abbiamo|ho|c è|hai|ha) (alcun)? bisogno di',
    'non (ha|hanno|è|sono|c entra|c entrano|influisce|influiscono|dipende|dipendono) (in alcun modo|alcun|alcuna|nessun)? (legame|legata|legato|rapporto|collegamento|relazione|vincolata|vincolato|condizionata|condizionato|subordinata|subordinato|a che fare|nulla|niente|peso)',
    // A list that the buyer asked for, or that he needs for his choice, advertises nothing.
    '(come da (sua|tua|vostra) richiesta|come (richiesto|chiesto|da lei richiesto|ci ha chiesto|ci hai chiesto|chiedeva|chiedevi)|ci (ha|aveva|hai|avevi) (chiesto|domandato|richiesto)|da (lei|te) richiesto) *? *? *? *? *? (catalogo|listino|campionario|cataloghi)',
    '(catalogo|listino|elenco) (dei|delle|di) (ricambi|pezzi|colori|tessuti|stoffe|misure|taglie|campioni|finiture|legni|caratteri|pelli)',
    // What the buyer asks about is not offered.
    '(lei|tu|ci|mi) (chiede|chiedi|chiedeva|chiedevi|domanda|domandi|domandava|domandavi|(ha|hai|aveva) (chiesto|domandato)) se *? *? *?',
    '(diffidi|diffida|diffidate|si guardi|guardatevi|non si fidi|attenzione) (di|da|dai|a) (chi|messaggi|quanti|mail|richieste|chiunque|eventuali)',
    '(catalogo|listino|campionario) *? *? *? *? (numero|codice|colore|colori|tessuto|tessuti|stoffa|stoffe|misura|misure|riferimento|tinta|tinte)',
  ],
  'negation-after': [
    'non (gliela|glielo|gliene|te la|te lo|te ne|la|lo|ne) (possiamo|posso|potremmo|vogliamo) (dare|offrire|promettere|concedere|fare|accettare)',
    'non (le|ti|vi|gli)? (diamo|offriamo|paghiamo|regaliamo|riconosciamo|concediamo|promettiamo|spediamo|mandiamo) ((nulla|niente) (a nessuno|in cambio|per)|alcun|alcuna|nessun|nessuna|sconti|premi|omaggi|regali|buoni)',
  ],
}
