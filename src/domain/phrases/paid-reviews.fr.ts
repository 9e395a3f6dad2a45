import type { Phrases } from './family.ts'
import { asking, gives } from './verb-forms.fr.ts'

const noun =
  '(avis|commentaire|évaluation|note|témoignage|feedback|review|retour|critique|appréciation|rétroaction|revue)'
const what =
  '(honnête|sincère|client|produit|amazon|publié|positif|positive|rédigé|laissé|déposé|en ligne|détaillé|écrit|vidéo)'

/** Offer and review in one phrase. */
export const paidReviewsFr: Phrases = {
  'incentive-phrase': [
    `(échange|contre|contrepartie|récompense|compensation|cadeau|bon d achat|remise|réduction|remboursement|prime|paiement|bonus|argent|coupon|avoir|retour) (de|pour|contre|d|à) (un|une|votre|vos|chaque|tout|l|le|ton|toute|des|la publication d un|la rédaction d un)? ${what}? ${what}? (petit|court|bon|bel)? ${noun}`,
    `(contre|moyennant) (un|une|votre|vos|chaque|tout|ton) (petit|court|bon|bel)? ${what}? ${noun}`,
    `${asking('laiss publi post rédig dépos donn partag not évalu', 'laisse écrire écrivez mettre mettez poste publie note')} *? *? *? ${noun} *? *? *? *? (et|pour|afin de|puis|vous) (vous|nous|de|alors)? (recevez|recevoir|recevrez|obtenez|obtenir|obtiendrez|gagnez|gagner|gagnerez|bénéficiez|bénéficier|bénéficierez|profitez|profiter|remportez|remporter|participez|participer|participerez|débloquez|débloquer|tentez|tenter|reçois|récupérez|empochez|on vous offre|nous vous offrons)`,
    `${asking('not évalu', 'note évalue')} (nous|le|la|notre|votre|l|ce)  *? *? (et|pour|afin de) (recevez|recevoir|obtenez|obtenir|gagnez|gagner|bénéficiez|profitez|participez|participer|tentez|tenter|débloquez)`,
    `${noun} (est|sont|sera|seront)? (récompensé|récompensée|rémunéré|rémunérée|payé|payée|rétribué|indemnisé|sponsorisé)`,
    `${asking('rémunér récompens pay', 'récompensons payons rémunérons')} (votre|vos|un|chaque|les|tous les) ${noun}`,
    `(auteur|rédacteur|client|acheteur|personne|ceux|celles|participant|chaque client|premier) (d|de|qui|ayant) *? *? *? *? *? ${noun} *? *? *? (reçoit|reçoivent|recevra|recevront|gagne|gagnent|gagnera|obtient|obtiendra|bénéficie|bénéficiera|participe|participera|participeront|sera tiré|est tiré|seront)`,
    `(chaque|tout|toute|par|votre|un|une|l|ton) ${what}? ${noun} ${what}? (vous|te|t)? (donne droit|donnera droit|donnera accès|donne accès|fait gagner|fera gagner|rapporte|rapportera|permet de gagner|permettra de gagner|compte pour (un|une|#|deux|le|notre)|est récompensé|sera récompensé|est récompensée|sera récompensée|participe|vaut (un|une|#|de l or)|vaudra (un|une|#)|ouvre droit|ouvre la porte)`,
    '(client|acheteur|personne|premier|lecteur|participant|ceux|celles) (à|qui|de|ayant) *? *? *? (noter|évaluer|commenter|notent|évaluent|commentent|noteront|évalueront|noté|évalué|commenté) *? *? *? *? (reçoit|reçoivent|recevra|recevront|gagne|gagnent|gagnera|gagneront|obtient|obtiendra|obtiendront|bénéficie|bénéficiera|participe|participera|participeront|auront|aura)',
    `${asking('laiss publi post rédig dépos donn partag', 'laisse écrire écrivez mettre mettez mets poste publie dépose rédige donne')} *? *? *? ${noun} *? *? *? *? (et|puis|hop) (on|nous|je) (vous|te|t) (rembourse|remboursons|rembourserons|offre|offrons|offrirons|envoie|envoyons|enverrons|verse|versons|verserons|paie|payons|crédite|créditons|créditerons)`,
    '(un|1|une|votre|chaque|ton) (avis|commentaire|évaluation|note) (égale|égal|c est|équivaut à|vaut)? (un|une|#|1) (cadeau|bon|€|euro|remise|surprise|recharge|point|arbre|produit|mois|chèque|carte|%)',
    '(avis|commentaire|évaluation|note) (contre|vs) (cadeau|remboursement|bon|récompense|remise|produit|argent|réduction)',
    '(commentateur|rédacteur|évaluateur|auteur|noteur) *? *? *? *? *? (recevront|recevra|reçoit|reçoivent|gagnera|gagneront|gagne|obtiendra|obtiendront|seront récompensés|sera récompensé|participera|participeront)',
    '(avis|commentaire|évaluation|témoignage) (publié|laissé|posté|validé|honnête|en ligne|déposé)? # (€|$|euro|dollar|point|%)',
    '(toute|chaque|tout) (évaluation|avis|commentaire) (honnête|sincère|publié|publiée)? (est|sera) (récompensé|récompensée|remboursé|payé|rémunéré|rémunérée)',
    `(vous|tu) (écrivez|notez|évaluez|commentez|écris|notes|commentes|laissez un avis|donnez votre avis) (et|puis|alors)? (nous|on) (vous|te|t)? ${gives}`,
    '(courez|courir|cours) (la|votre) chance (de|d) *? *? *? *? *? *? *? *? (avis|commentaire|évaluation|évaluant|notant|commentant)',
    '(avis|commentaire|évaluation) (posté|postée|laissé|laissée|publié|publiée|déposé|rédigé) (un|une|#|le|la) *? *? (offert|offerte|gratuit|gratuite|remboursé)',
    '(client|acheteur|personne|ceux|celles|participant) (qui|ayant) *? *? (commenté|noté|évalué|commentent|notent|évaluent|commenteront|noteront|évalueront) *? *? *? *? *? *? (tirerons|tirons|gagner|tirage|offrirons|offrons|sera tiré|seront tirés|seront tirées|tirés au sort|gagnants|gagnant|récompensons|recevront|recevra|reçoivent|reçoit)',
    `${asking('rémunér récompens pay', 'récompensons payons rémunérons récompenserons rémunérerons')} *? *? *? (auteur|commentateur|rédacteur|avis|commentaire|évaluation|témoignage)`,
    '(meilleur|premier|plus (beau|utile|original|drôle)) *? (avis|commentaire|évaluation|photo|témoignage) *? *? *? (gagne|gagnent|gagneront|gagnera|remporte|remportent|remportera|recevront|recevra|reçoivent|récompensé|récompensés|primé|primés)',
    '# (€|euro|$|dollar|%|franc) *? *? *? (pour|contre|dès|si vous|à condition de) (vous|tu)? (rédiger|écrire|laisser|publier|poster|donner|déposer|noter|évaluer|commenter|rédigez|écrivez|laissez|publiez|postez|notez|évaluez|commentez) *? *? *? (avis|commentaire|évaluation|note|témoignage|produit|article|achat)',
    '(pour|afin de) (vous|te|t) (en)? (remercier|récompenser|gâter) (de|pour|d) (votre|ton|l|cet|avoir|ce) *? *? (avis|retour|commentaire|évaluation|témoignage|note) *? *? *? *? *? *? *? *? *? *? *? *? (offert|offerte|offrons|offre|gratuit|gratuite|cadeau|bon|remise|réduction|coupon|code|€|euro|%|surprise|points)',
    `${gives} *? *? *? *? *? *? (ceux|celles|client|acheteur|personne|quiconque|celui) *? (qui|ayant|laissant|publiant|notant)? *? (évaluent|évalue|notent|commentent|laissent|laisse|publient|publie|écrivent|rédigent|déposent|évalueront|noteront|commenteront|laisseront|publieront) *? *? *? (avis|commentaire|évaluation|note|témoignage|produit|achat|article|nous)?`,
    '(remboursement|argent|cadeau|bon|chèque|carte|virement|récompense|surprise|prime|coupon) *? *? *? *? *? *? *? *? (dès|une fois|après|quand|lorsque|aussitôt|sitôt) *? *? *? *? (votre|ton|l) (avis|commentaire|évaluation|témoignage)',
    '(cadeau|chèque|bon|récompense|surprise|carte|prime|lot|coupon) *? *? *? *? *? *? (manque|manquent|attendons|attend|attendent) (plus)? (que|plus que)? (votre|ton) (petit)? (avis|commentaire|évaluation|témoignage|note)',
    '(un|1|une|votre|chaque|ton) (avis|commentaire|évaluation|note) (laissé|publié|posté|déposé|rédigé|reçu|laissée|publiée) (égale|égal|c est)? (un|une|#) (cadeau|bon|€|euro|remise|surprise|recharge|point|arbre|produit|mois|chèque|carte|%)',
    '(avis|commentaire|photo|témoignage) (le|les) plus * (gagne|gagnent|gagneront|remporte|remportent|remporteront|reçoit|reçoivent|recevront|seront récompensés|sera récompensé)',
    '(avis|commentaire|évaluation) *? *? (sont|est|seront|sera) (payé|payés|rémunéré|rémunérés|récompensé|récompensés|rétribués|indemnisés)',
    '(avis|commentaire|évaluation|témoignage|note) *? *? *? (déclenche|déclenchera|débloque|débloquera|entraîne|entraînera|active|activera|enclenche|donne lieu à|donnera lieu à) *? *? (envoi|remise|versement|virement|expédition|cadeau|remboursement|récompense|bon|surprise|prime|chèque|garantie|extension|crédit)',
    '(un|une|des|#|votre|deux|trois) * *? *? *? *? (pour|contre) (chaque|toute|tout) (avis|commentaire|évaluation|témoignage) (publié|publiée|laissé|laissée|mis|mise|posté|postée|déposé|déposée|rédigé|rédigée|validé|validée|reçu|écrit|sous|avant)',
    '(avis|commentaire|évaluation|note|témoignage|étoile) *? *? *? *? *? (et|puis|hop) (vous|tu|on|nous|hop|c est) *? (repars|repartez|repartirez|repartiras|régale|régalons|gagnes|gagnez|décrochez|décroches)',
    '(échangeons|échange|échanger|troquons|troque|troquer|troquez|échangez|troc) *? *? *? (avis|commentaire|évaluation|témoignage) contre',
    '(avis|commentaire|évaluation|témoignage) (publié|laissé|posté|déposé|client)? contre (un|une|des|votre|le|la|#|notre|deux|remise|bon)',
    '# (€|euro|$|dollar|point|franc) (par|pour chaque|la|pour une|pour un|l) (étoile|avis|commentaire|évaluation|ligne|témoignage)',
    `${asking('comment', 'commente')} *? *? *? *? (et|puis) (recevez|recevoir|reçois|obtenez|gagnez|gagne|profitez|profite|bénéficiez|participez|tentez|tente|débloquez|remporte|remportez|récupère|récupérez)`,
    `${noun} *? *? *? (est|sont|sera|seront) *? (récompensé|récompensée|rémunéré|rémunérée|rétribué|remercié par|remerciée par|remercié d|payé|payée)`,
    `${asking('compens dédommag indemnis gratifi', 'compensons compenserons dédommageons')} (votre|vos|chaque|ton) ${noun}`,
    '(avis|commentaire|évaluation) (posté|postée|laissé|laissée|publié|publiée|déposé|rédigé|écrit) (un|une|#|le|la|votre) *? *? *? *? (envoyé|envoyée|expédié|expédiée|reçu|reçue|crédité|ajouté|ajoutée|payé|payée|offert|offerte|gagné|gagnée|remboursé|garanti|glissé|versé|versée|remis|remise)',
    'chaque (étoile|avis|commentaire|évaluation|mot|ligne) *? *? *? *? (verser|rapporte|rapportera|gagner|vaut|vaudra|payé) *? *? # *',
    `${asking('laiss publi post rédig dépos donn partag comment évalu', 'écrire écrivez mettre mettez mets écris laisse poste publie dépose rédige donne partage')} *? *? *? *? *? *? *? *? *? (et|puis|hop) (un|une|des|#|notre|le|la) *? *? *? *? *? *? ((prend|prendra) (le|la) (chemin|route)|(part|partira|partiront|file|filera|s envole|s envolera|atterrit|atterrira|arrive|arrivera|rejoint|rejoindra) (chez|vers|dans|aussitôt|sur le champ|pour|votre|ton)|vous (parvient|parviendra|revient|reviendra)|est (à vous|pour vous|à toi|pour toi))`,
    `(${asking('évalu comment', 'évalue commente')}|${asking('laiss publi post rédig dépos donn partag', 'laisse écrire écrivez mettre mettez mets écris poste publie dépose rédige donne partage')} *? *? *? ${noun}) *? *? *? *? *? (et|puis|hop) (nous|on|je|notre équipe) (vous|te|t) (l|le|la|les|en)? ${gives}`,
    `(proposons|propose|proposerons|réservons|destinons|prévoyons|${gives}) *? *? *? *? (à|aux|pour|pour les|chez) (chaque|tout|tous les|toutes les|l|les|nos)? *? (commentateur|évaluateur|rédacteur|contributeur|critique en herbe)`,
    '(nous|on|je) (le|la|l|les|vous en) (saluerons|saluons|saluera|récompenserons|récompensons|récompense|récompensera|remercierons|honorerons|fêterons|gratifierons) *? (d|par|avec) (un|une|des|#|nos|notre)',
    `${noun} sur *? *? *? contre (un|une|#|deux|trois)`,
    `(remercions|remercierons|remercie|remerciera|récompensons|récompenserons|récompense|saluons|saluerons|honorons|fêtons|célébrons) (chaque|tout|toute|votre|vos|les|l|ton) *? ${noun} *? *? *? (d|par|avec|en vous offrant) (un|une|des|#|nos|notre|deux)`,
    `(tirons|tirerons|tire|tirera|tirage|tiré|tirés|tirées) (au sort)? *? *? *? *? *? (commentateur|évaluateur|contributeur|rédacteur|${noun})`,
    `${noun} *? (vous|te|t|leur) (ouvre|ouvrira|ouvrent|donne|donnera|offre|assure|vaut|vaudra|garantit|procure|rapporte|rapportera) *? *? (porte|club|accès|droit|cadeau|remise|réduction|avantage|point|bon|€|euro|%)`,
    '(laisse|laissez|mets|mettez|poste|postez|écris|écrivez|publie|publiez) *? *? *? (avis|commentaire|éval|évaluation|com) *? *? (et|puis) (dis|dites|indique|indiquez|choisis|choisissez|donne|donnez) (nous|moi)? *? (taille|pointure|couleur|adresse|cadeau|choix|rib|iban|paypal|coordonnées)',
    `(un|votre|ton|quelque|deux|trois) (petit|gentil)? (mot|ligne|phrase) *? *? *? *? *? *? (et|puis|hop) (nous|on|je) (vous|te|t) (l|le|la|les|en)? ${gives}`,
    `${noun} *? *? *? *? *? *? (l|le|la|les) (échangerions|échangeons|échangerons|échangerais|échange|troquerions|troquons|troquerons|paierons|payons|achèterions|rachetons) *? *? (contre|avec) (un|une|des|#|notre|nos)`,
  ],
}
