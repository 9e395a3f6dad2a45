import { frenchLimit, frenchTaken } from './french-forms.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const digit = '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*'
const months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|aujourd'hui|demain"
const over =
  'levé|levée|levés|levées|rétabli*|réactiv*|restaur*|restitu*|rendu|rendue|rendus|rendues|expire|expirera|expirent|expirant'

const notBack =
  'pas|jamais rétabli|rétablie|rendu|rendue|restitué|restituée|réactivé|réactivée|rouvert|rouverte|redonné|redonnée'

/** How long, in French. */
export const frenchPeriods = {
  // Before `permanent`: "pas rétablie avant" begins like "pas rétablie".
  temporary: [
    'temporair*|provisoir*|momentané*|transitoire*',
    'limité|limitée dans_le_temps|dans_la_durée',
    "pas|n'a ..2 date_de_fin|terme|échéance fixée|fixé|connue|connu|prévue|prévu|définie|annoncée|arrêtée",
    `${notBack} ..2 avant|tant|sans|si|jusqu'*|sauf|d'ici|automatiquement`,
  ],
  permanent: [
    'définiti*|permanen*|indéfini*|irrévocabl*|illimité|illimitée|perpétuité|irréversibl*',
    'à_vie|pour_toujours|une_fois_pour_toutes|à_jamais|à_tout_jamais|sans_retour|sans_appel|sine_die|durée_indéterminée|période_indéterminée|temps_indéterminé',
    'sans limite|limitation de durée|temps',
    'pas|non limité|limitée dans_le_temps|dans_la_durée',
    'ne ..3 plus_jamais',
    notBack,
    'jamais|plus levée|levé|rétabli|rétablie|rendu|rendue|rouvert|rouverte|restitué|restituée|fin',
    "sans|d'aucun|aucun|aucune terme|date_de_fin|fin|échéance|date_d'échéance|espoir_de_retour|retour_possible",
    "a|ont|comporte|comportent|connaît|connaissent pas|ni de|d'|une? date_de_fin|terme|échéance",
    'sans possibilité de|d rétablissement|réouverture|retour|réactivation|levée|restitution',
    'vie du|de compte|votre',
    'tant que ce|le|votre compte existe|existera',
  ],
  lasting: [
    frenchLimit,
    frenchTaken,
    "suspend*|restrei*|bloqu*|durée|dure|durera|durent|dureront|période|délai|jusqu'*|expir*|échéance|terme|valable|valide|prolong*|vigueur|applique|appliquera|appliquent|automatiquement|demeure|demeurera|reste|restera|resteront|récupér*|retrouver*|maintenu|maintenue|maintenues|interdit|fin",
    over,
    "prend_fin|prendra_fin|pendant_cette|durant_cette|pendant_ce|d'ici_là|combien_de_temps|à_nouveau|de_nouveau|ici_là|cesse|cessera",
    "s'arrêtera|arrêtera|tombera|achèvera|redonné|redonnée|mettrons|mettra",
    'prochains|prochaines|venir|déblocage|réactivation|rétablissement',
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
    'retrouverez|retrouvez|récupérerez|récupérez|regagnerez ..6 le|dès|au',
    'sera|seront redonné|redonnée|redonnés|redonnées|rouvert|rouverte|retiré|retirée|annulé|annulée le|dès',
    'mettrons|mettra|mettons fin',
    "s'arrêtera|arrêtera|s'arrête|arrête|tombera|s'achèvera|achèvera|achève|échoira|s'éteindra|éteindra",
    "d'ici|ici",
    "fin|terme|échéance|expiration de|du ..12 soit|à_savoir|c'est_à_dire",
    'entre ..8 et le',
  ],
  'start-mark': [
    // "Envoyez votre plan d'ici au 4": a deadline for the reader.
    "envoyez|renvoyez|retirez|répondez|transmettez|fournissez|corrigez|supprimez|adressez|soumettez|veuillez|merci|devez|prions|demandons|délai|appel ..10 d'ici|ici le|au",
    'du|depuis|effet|début|débute|débutera|commence|commencera|reçu|envoyé|daté|datée|compter|partir|prendra_effet|entre|entrera|notifié|notification',
  ],
} satisfies Partial<PhraseTable<Concept>>
