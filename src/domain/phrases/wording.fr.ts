import type { Phrases } from './family.ts'

const nothing =
  '(incitation|récompense|compensation|cadeau|cadeaux|remise|avantage|paiement|contrepartie|retour|remboursement|bon|bons|coupon|réduction|publicité|promotion|rémunération|gratification|bonus|rabais|code|échange|prime|concours|tirage|argent|produit gratuit|marketing|influence|incidence)'

/** Words that turn a sentence round. */
export const wordingFr: Phrases = {
  negation: [
    // What the buyer proposed is not what the seller offers.
    'vous (nous|m|me) (proposez|proposiez|suggérez|suggériez) (de|d) (passer|échanger|communiquer|discuter|écrire|envoyer|poursuivre|continuer)',
    '(aucun|aucune) (d elles|d eux|évaluation|avis|commentaire)? (ne|n) (donne|donnent|donnera|ouvre|vaut|rapporte|entraîne|apporte)',
    '(ne|n) (nous|vous|le|la|les|l|en|y|lui)? (vous|en|le|la)? (offrons|offre|offrirons|proposons|propose|donnons|donne|envoyons|versons|accordons|payons|demandons|demande|demanderons|attendons|attends|exigeons|cherchons|récompensons|rémunérons|acceptons|sollicitons|fournissons|promettons|échangeons|contient|comporte|incluons|dépend|dépendra|influence|implique|donnera|donnerons|faisons|rendons|voulons|souhaitons|pouvons|peut|avons le droit|sommes|doit|devez|devons|utilisons|publions|autorise|permet|achetons|distribuons|organisons|pratiquons|rembourse|concerne|s agit|mérite|méritent|méritons|vaut|comptons|visons) (en|vous|absolument|donc|toutefois|malheureusement|jamais)? (pas|aucun|aucune|jamais|rien|ni|plus|nullement|en aucun)',
    '(ne|n) (est|sont|sera|seront|était|serait) (donc|en|absolument|évidemment)? (pas|aucunement|nullement|jamais|en rien|ni|en aucun)  (un|une|lié|liée|liés|conditionné|conditionnée|nécessaire|obligatoire|requis|requise|autorisé|permis|permise|possible|offert|offerte|subordonné|soumis|de|en|à|rémunéré|tenu|attendu|demandé|exigé|une question|question|échange)',
    `(aucun|aucune|sans|ni|pas de|pas d|nul|nulle|jamais de|zéro) (aucun|aucune|la moindre|autre|moindre|quelconque)? ${nothing}`,
    '(ne|n) (avons|ont|a|avon) (absolument)? pas (le droit|l autorisation|l intention|la possibilité|l habitude) (de|d)',
    '(pas|nul) besoin (de|d|que)',
    '(sans|rien) (attendre|demander|offrir|exiger|proposer) *? *? *? (échange|retour|contrepartie)',
    'rien (en|de plus en) (échange|retour|contrepartie)',
    'sans (rien|aucune|aucun|la moindre)? (en)? (échange|contrepartie)',
    '(interdit|interdite|interdisent|interdisons|contraire|contrevient|enfreint|violation|prohibé|prohibée|proscrit|non autorisé)  *? *? *?',
    '(pas|uniquement|seulement|forcément|obligatoirement|nécessairement)  (forcément|obligatoirement|nécessairement|uniquement|seulement) *? (positif|positive|bon|bonne|#|cinq|un|une)?',
    '(ne|n) (doit|devez|a|avez|est) pas (être|besoin d être|forcément|obligatoirement|à être|nécessairement|besoin|tenu|obligé) *?',
    '(ne|n) (doit|devez|faut|veut) (pas|surtout pas|jamais)',
    'loin de nous',
    'inutile (de|d|que)',
    '(ne|n) (nous|vous|le|la|les|leur|lui|y)? (répondez|payez|réglez|communiquez|donnez|versez|cliquez|acceptez|contactez|envoyez|laissez) (pas|jamais|aucun|aucune|surtout pas|en aucun cas)',
    '(ne|n) * (jamais|nullement|en aucun cas|aucunement)',
    '(n est|n était) (en)? (rien|aucun cas|nullement|aucunement|pas du tout)',
    '(sans|aucune|aucun) (obligation|engagement|pression) (de|d)?',
    '(n attendons|n attend|n espérons|ne cherchons|ne visons|ne voulons|ne courons|ne demandons|ne réclamons|ne souhaitons) (pas|ni|aucun|aucune)',
  ],
  'negation-after': [
    '(ne|n) (est|sont|sera|seront|serait) (donc|en|absolument)? (pas|aucunement|nullement|jamais|en rien|en aucun) *? (lié|liée|liés|conditionné|conditionnée|nécessaire|obligatoire|requis|requise|autorisé|permis|permise|demandé|exigé|attendu|subordonné|proposé|offert|possible)',
    '(ne|n) (dépend|dépendent|influence|influencera|affecte|affectera|change|changera|dépendra) (donc)? (pas|aucunement|nullement|rien|en rien|en aucun)',
    '(est|sont|serait|reste) (strictement|formellement|donc|bien sûr)? (interdit|interdite|interdits|interdites|proscrit|proscrite|prohibé|contraire)',
    '(n est|ne vient|ne viennent|n émane|ne provient|ne sont) pas (de|d) (chez nous|nous|notre part|notre fait|notre équipe)',
    '(non|c est non) (jamais|en aucun cas|pas du tout|absolument pas)',
    '(absolument pas|certainement pas|pas question)',
    'nous ne (le|la|l) (pouvons|faisons|ferons|voulons) pas',
    'signalez (la|le|les|ce|cette|cela|ces|ça) *? *? à amazon',
    'que (vous|tu) (laissiez|écriviez|publiiez|donniez|évaluiez|notiez|postiez|laisses|écrives) *? *? *? *? *? ou (non|pas)',
  ],
}
