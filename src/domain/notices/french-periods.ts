import { frenchLimit, frenchTaken } from './french-forms.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const digit = '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*'
const months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|aujourd'hui|demain"
const over =
  'levé|levée|levés|levées|rétabli*|réactiv*|restaur*|restitu*|rendu|rendue|rendus|rendues|expire|expirera|expirent|expirant'

/** How long, in French. */
export const frenchPeriods = {
  permanent: [
    'définiti*|permanen*|indéfini*|irrévocabl*|illimité|illimitée|perpétuité|irréversibl*',
    'à_vie|pour_toujours|une_fois_pour_toutes|à_jamais|à_tout_jamais|sans_retour|sans_appel|sine_die|durée_indéterminée|période_indéterminée|temps_indéterminé',
    'sans limite|limitation de durée|temps',
    'pas|non limité|limitée dans_le_temps|dans_la_durée',
    'ne ..3 plus_jamais',
  ],
  temporary: ['temporair*|provisoir*|momentané*|transitoire*', 'limité|limitée dans_le_temps|dans_la_durée'],
  lasting: [
    frenchLimit,
    frenchTaken,
    "suspend*|restrei*|bloqu*|durée|dure|durera|durent|dureront|période|délai|jusqu'*|expir*|échéance|terme|valable|valide|prolong*|vigueur|applique|appliquera|appliquent|automatiquement|demeure|demeurera|reste|restera|resteront|récupér*|retrouver*|maintenu|maintenue|maintenues|interdit|fin",
    over,
    "prend_fin|prendra_fin|pendant_cette|durant_cette|pendant_ce|d'ici_là|combien_de_temps|à_nouveau|de_nouveau|ici_là|cesse|cessera",
    'prochains|prochaines|déblocage|réactivation|rétablissement',
  ],
  'looking-back': [
    'derniers|dernières|précédents|passés|dans_les|délai_de|depuis|par|chaque|tous_les|toutes_les|sous|moins_de|plus_de|initialement|au_lieu_de|auparavant|avant|il_y_a|en_moins|âgé|datant',
    'délai maximum? maximal? de',
    `${digit} à|vers`,
    `${months} à|vers`,
  ],
  'not-a-period': [
    'ouvrés|ouvrables|avant|après|auparavant|ancienneté',
    'plus tôt|tard',
    'de préavis|retard|réflexion',
    'qui précède|précèdent|précédaient',
    'précédant|écoulés',
    'passés|derniers|précédents',
  ],
  'for-period': [
    'pour|pendant|durant|durée|période|prochains|prochaines|dure|durera|de|total|totale|fixée|fixé|supplémentaires|à|sur',
  ],
  'end-mark': [
    "jusqu'*|avant|fin|terme|échéance|expiration|terminera|termine|cessera|cesse|inclus|de_nouveau|à_nouveau|retour|levée_le|qu'à|qu'au|plus_tôt|déblocage|rétablissement|réactivation",
    'sera|seront|est|sont|être|automatiquement|serez ..2 levé|levée|levés|levées|rétabli|rétablie|rétablis|rétablies|réactivé|réactivée|restauré|restaurée|restitué|restituée|rendu|rendue|dégelé|dégelée|débloqué|débloquée',
    'expire|expirera|expirent|lèverons|rétablirons|réactiverons|restituerons|levons',
    `du ..1 ${digit} ..3 au`,
    'de_nouveau|à_nouveau ..9 partir|compter',
    "ne|n'* ..14 que le",
  ],
  'start-mark': [
    'du|depuis|effet|début|débute|débutera|commence|commencera|reçu|envoyé|daté|datée|compter|partir|prendra_effet|entre|entrera|notifié|notification',
  ],
} satisfies Partial<PhraseTable<Concept>>
