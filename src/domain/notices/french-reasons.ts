import type { Reason } from '../finding.ts'
import type { PhraseTable } from './phrases.ts'

const review =
  'avis|commentaire|commentaires|évaluation|évaluations|note|notes|étoiles|appréciation|appréciations|feedback'

/** How a notice names each of Amazon's six reasons, in French. */
export const frenchReasons: PhraseTable<Reason> = {
  'important-tag-misuse': [
    "important ..4 objet|ligne_d'objet",
    'objet ..4 important',
    'informations supplémentaires|complémentaires requises|nécessaires',
    'motif ..4 contact ..10 pas|non|inutile*|inappropri*|incorrect*',
    'mention|balise|mot|étiquette|marqueur|libellé|tag|préfixe ..2 important',
    'abus*|abusive|usage ..4 important',
  ],
  'marketing-promotion': [
    'marketing|publicité|publicités|publicitaire|publicitaires|promotionnel*|promotion|promotions|commercial|commerciales|commerciaux|promouvoir',
    "remise|remises|réduction|réductions|coupon*|bon_d'achat|bons_d'achat|code_promo|codes_promo|ventes_croisées|offre_spéciale|offres_spéciales",
  ],
  'review-incentive-or-manipulation': [
    `incit*|récompens*|rémunér*|compens*|contrepartie|échange|cadeau*|rembours*|remise|remises|bon|bons|avantage* ..8 ${review}`,
    `${review} ..8 manipul*|incit*|rémunér*|contrepartie|échange|influenc*|récompens*|cadeau*`,
    `manipul*|influenc* ..8 ${review}`,
    `${review} ..2 positif*|positive*|favorable*|cinq|5|élogieu*`,
    `cinq|5|bonne|bonnes|bons ..2 ${review}`,
    `modif*|supprim*|retir*|chang* ..4 ${review} ..2 négati*|mauvais*|défavorable*|critique*`,
    `${review} ..1 négati*|défavorable* ..6 modif*|supprim*|retir*|chang*`,
  ],
  'repeat-review-request': [
    `répété*|répétée*|répétition|multiples|insistan* ..8 ${review}`,
    `${review} ..8 plusieurs_fois|plusieurs_reprises|répét*|de_nouveau|à_nouveau|plus_d'une_fois|deux_fois`,
    `plusieurs_fois|plusieurs_reprises|plus_d'une_fois|à_nouveau|de_nouveau|plusieurs_demandes|deux_fois ..8 ${review}`,
    `même|mêmes ${review}`,
  ],
  'links-or-attachments': [
    'lien|liens|hyperlien*|url|urls',
    'pièce|pièces jointe|jointes',
    'fichier|fichiers joint|joints',
  ],
  'customer-complaints': [
    'plainte*|réclamation*|plaint|plaints|plaignent|signalement*',
    'clients|acheteurs ..4 signalé*|dénoncé*',
    'messages|emails|courriels non_sollicités|non_désirés|indésirables|intempestifs',
    'trop_de|excessi* ..3 messages|emails|courriels',
  ],
}
