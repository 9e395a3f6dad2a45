import type { Phrases } from './family.ts'
import { asking } from './verb-forms.fr.ts'

const cancel = `((l|la|le|les)? ${asking('annul résili décommand', 'annule décommande')})`
const request = "(demande d'annulation|requête d'annulation|annulation)"

/** Telling a buyer to cancel, and what is only told about it. */
export const cancelFr: Phrases = {
  'cancel-ask': [
    `(veuillez|s il vous plait|merci de|merci d|merci de bien vouloir|prière de|prions de|prie de|vous prions de bien vouloir|svp) (donc|alors|simplement|vous même|bien vouloir)? (vous)? *? *? *? ${cancel}`,
    `(ayez|aie|auriez|avoir) (donc)? (l|la) (gentillesse|amabilité|obligeance|bonté|courtoisie|bienveillance) (de|d) (bien vouloir)? (nous)? ${cancel}`,
    '(annulez|annule|décommandez|décommande) (donc|simplement|alors|vous même|toi même|tranquillement|svp)? (la|le|votre|vous|cette|l|ta|l achat)',
    '(annulez|annule|décommandez|décommande) (donc|simplement|alors|vous même|toi même|tranquillement|{{}}|#|tout)? (ici|{{}}|de (votre|ton) (côté|bord|compte)|(par|depuis|via|dans|sur) (votre|ton|vos|tes|le|la|amazon))',
    `(pourriez|pouvez|voudriez|voulez|peux|pourrais|accepteriez|auriez|serait|possible) (vous|tu|il)? (donc|s il vous plait|svp|possible|bien|alors|l amabilité|l obligeance|la gentillesse|la bonté|la courtoisie)? (de|d|que vous)? (bien|vouloir)? ${cancel}`,
    `(vous|tu) (devez|devrez|devriez|dois|allez devoir) (donc|d abord|malheureusement)? ${cancel}`,
    `(demandons|demande|invitons|invite|prions|prie|suggérons|suggère|conseillons|recommandons|proposons|souhaitons|aimerions|préférons|préférerions|préférerais|voudrions|souhaiterions|besoin|saurions gré|remercions|encourageons) (que vous|de|d|à|donc de)? (bien vouloir)? (vous)? ${cancel}`,
    `(il faut|il faudrait|il suffit|il vous faut|il serait|il conviendrait|le mieux est|le plus simple (est|serait)|mieux vaut|préférable|reconnaissant|gré|apprécierions) *? *? *? (de|d|que vous|si vous|pour)? ${cancel}`,
    `${asking('envoy soumet effectu fais pass lanc adress formul dépos initi cré', 'soumettre ouvrir ouvrez ouvre soumets faire faites fais envoie passe lance introduire introduisez introduis')} (nous|donc|vous même|toi même|de (votre|ton) côté|sur amazon|auprès d amazon|par amazon)? (une|la|votre|l|ta) *? ${request}`,
    `(procéder|procédez|procède|procédiez) *? *? *? (à l|l|à votre) annulation`,
    `${asking('demand sollicit réclam', 'demande')} (donc|nous|en|lui)? (l|une|la|votre|son) annulation`,
    '(cliquez|cliquer|clique|appuyez|appuyer|sélectionnez|sélectionner|choisissez|choisir) (donc|ensuite|vous même|toi même|simplement)? (sur|l option)? (le bouton|l option)? (annuler|demander l annulation|annulation)',
    "(annuler|annulez) (la commande|votre commande|l'achat|l'article|cette commande) (vous même|de votre côté|depuis votre compte|dans votre compte|sur amazon|afin|pour que|svp|au plus vite|rapidement|immédiatement)",
    '(tant que|dès que|une fois que|après que|si) vous (n)? (avez|aurez)? (pas)? annulé',
    '(commande) (doit|devra|devrait) être annulée par (vous|vos|l acheteur)',
    '(demandez|demander|demande|demandes|solliciter|sollicitez|faire|faites) (vous même|toi même|de votre côté|depuis votre compte|directement|sur amazon)? (l|une|la|votre) (demande d)? annulation',
    `vous (demander|prier|inviter|suggérer|proposer|conseiller) (de|d|à) (bien vouloir)? ${cancel}`,
    `(faire|faites) ${cancel} (la|votre|cette|l)`,
    '(motif|raison) (d|de l|de votre) annulation *? *? *? (choisissez|sélectionnez|indiquez|cochez|choisir|sélectionner)',
    'annulation *? *? *? (vienne|venir|émane|émaner|demandée|faite|effectuée|initiée|lancée) (de|par|depuis|de la part de) (vous|votre|toi|l acheteur|l acquéreur)',
    `(demandez|demander|demande|demandes|priez|prier) (donc)? (à|au|auprès d|auprès du) (amazon|service|client|service client|support) *? *? (d|de) ${cancel}`,
    '(pourriez|pouvez|voudriez|voulez|peux|pourrais|accepteriez|merci|prions|prie|demandons|invitons|veuillez|possible) (vous|tu)? (de|d|à)? (bien)? (vouloir)? (renoncer|renonciez|vous désister|te désister|vous rétracter) (de)? (vous même|toi même)? (à|de) (votre|la|cette|ta|l) (commande|achat)',
    '(merci de|veuillez|pourriez vous|pouvez vous|prions de|demandons de|invitons à|suffit de|à vous de) (bien)? (vouloir)? (accepter|approuver|valider) (l|notre|la|cette|votre) (demande d)? annulation',
    '(annulez|annule|annuler) (s il vous plait|s il te plait|svp|stp|je vous prie|donc|merci|vite|d abord|vous même) *? (votre|la|ta|cette|l|notre) (commande|achat|article)',
    '(vous|tu|et|puis) (validez|valide|lancez|lance|confirmez) (ensuite|donc|simplement)? (l|votre|la demande d|une|son) annulation',
    '(annuler|annulez|annule|annulation) *? *? *? *? *? (motif|raison) *? *? *? (commandé|acheté|achat|erreur|plus besoin|plus utile|changé d avis)',
    '(demander|demandez|demande|demandiez) (donc)? (à)? (annuler|l annuler|en l annulation)',
  ],
  'cancel-free': [
    '(vous|client|acheteur) (pouvez|pourrez|peut|pouviez|êtes libre|avez (le droit|la possibilité)) (toujours|encore|aussi|également|bien sûr|à tout moment|alors|soit|naturellement)? (de|d|l|la)?',
    '(si|au cas où|dans le cas où|lorsque|quand) (vous|tu) (souhaitez|voulez|préférez|désirez|ne|n|souhaitiez|vouliez|préfériez|décidez|avez|changez|aviez)',
    '(vous|tu) (avez|aviez|as) (demandé|souhaité|voulu|écrit|sollicité)',
    '(votre|vos|ta) (annulation|demande|souhait|demande d annulation) (d annulation)? (a|est|sera|de)',
    '(nous|amazon|je|on) (l|la|vous)? (avons|a|allons|venons|pouvons|devons|ai|va|annulons|annulerons|ne pouvons|n avons) (pas|donc|bien|déjà|dû|d|malheureusement|nous mêmes|nous même)? *? (annulé|annulée|annuler|l annuler|annulation|annulons|procédé)',
    '(nous|amazon) (l|la|vous)? (annulons|annulerons|annulera)',
    '(ne|n) (l|la|le)? (annulez|annule|devez|faut|annuliez) (pas|surtout pas|plus|rien)',
    '(ne|n) (pas|surtout pas|plus) (l|la|le)? (annuler|demander|procéder|soumettre|faire)',
    '(pas|nul|plus|sans) (besoin|nécessaire|utile|la peine|avoir) (de|d|à)',
    'inutile (de|d)',
    'il est (aussi|toujours)? possible (de|d)',
    '(droit|possibilité|option|choix|libre|liberté|souhait|permis) (de|d)',
    '(ou|soit) (attendre|garder|conserver|maintenir|patienter|annuler|l annuler|préférez)',
    '(préférez|souhaitez|voulez|désirez|aimeriez) (vous)?',
    '(a été|est|sera|seront|était|être) (bien|donc|automatiquement)? (annulée|annulé)',
    '(abonnement|essai|prévoyez et économisez|abonnez vous)',
    '(annuler|annulez|annulé|annule) (votre|l|cette|ton|ta|la) (évaluation|avis|commentaire|note|rendez vous|abonnement|retour|demande)',
    '(si|s|quand|lorsque|lorsqu|dès que|avant que|même si) (vous|tu) (annulez|annule|annuliez|décommandez|décommande|demandez|demande|validez)',
    '(vous|tu) (nous|m|me) (avez|aviez|as|avais) (bien|donc)? (demandé|prié|sollicité|écrit|dit)',
  ],
}
