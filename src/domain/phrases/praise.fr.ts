import type { Phrases } from './family.ts'
import { asking } from './verb-forms.fr.ts'

const noun =
  '(avis|commentaire|note|évaluation|notation|feedback|témoignage|critique|appréciation|score|review|recension|étoile|rétroaction|revue)'
const good =
  '(positif|positive|favorable|élogieux|élogieuse|excellent|excellente|parfait|parfaite|génial|géniale|gentil|gentille|chaleureux|chaleureuse|enthousiaste|sympa|sympathique|super|formidable|fantastique|flatteur|flatteuse|dithyrambique|bienveillant|bienveillante|irréprochable|exemplaire|merveilleux|merveilleuse|maximal|maximale|maximum|optimal|optimale|brillant|brillante|extraordinaire|exceptionnel|exceptionnelle)'
const before =
  '(bon|bonne|beau|bel|belle|excellent|excellente|super|joli|jolie|gentil|gentille|très bon|très bonne|meilleur|meilleure|superbe|magnifique|parfait|parfaite|formidable|fantastique|haute|géniale|génial|top)'

/** Asking for praise rather than for an opinion. */
export const praiseFr: Phrases = {
  'praise-review': [
    `${before} (petit|petite)? ${noun}`,
    `${noun} (client|produit|amazon|écrit|vendeur|en ligne|sincère|honnête|et|court|petit|public|très|vraiment|tout|entièrement|aussi|plutôt|le plus|la plus|bien|exclusivement|uniquement|franchement|résolument|pleinement|extrêmement|seulement|totalement|particulièrement|absolument|100 %|si possible)? (très|et|plus)? ${good}`,
    `retour (d expérience|client)? (très|exclusivement|uniquement|vraiment|plutôt|franchement|résolument|aussi)? ${good}`,
    `(avis|commentaire|évaluation|note|notation|témoignage|feedback) (client|produit|à|de|avec|d|sur|à la hauteur de)? (les|nos)? (5|cinq|4|quatre) (★|étoile)`,
    `(5|cinq) étoile ${noun}`,
    `${noun} (qui|que) (soit|est|sera) (très)? ${good}`,
    `${asking('not évalu', 'note évalue')} (nous|notre|le|la|votre|l|ce) *? *? (très)? (positivement|favorablement|bien|au mieux|au maximum|excellent|haut|généreusement|avec (la|les|le) (meilleure|plus|maximum|toutes))`,
    '(dire|dites|dis|écrire|écrivez|écris|laisser|laissez|poster|postez|publier|publiez|partager|partagez|mettre|mettez) (nous|leur|aux autre|à tous|à tous|sur amazon|en ligne)? (un|une|des|quelque|que|plein de|tout|de)? (petit|petite|le)? *? (bien|gentil|gentille|gentilles|beau|belle|sympa|positif|positives|positive|agréable|chose positive) (mot|chose|commentaire|de nous|de notre|de nos|de ce|du produit|que vous)?',
    '(mot|chose|phrase|ligne|parole) (très)? (gentil|gentille|positif|positive|sympa|aimable|chaleureux|agréable)',
    '(gentil|joli|beau|bon) (gentil)? (mot) (sur|pour|à propos|en ligne) *? (amazon|nous|notre)?',
    '(à quel point|combien) (vous|tu|notre|le|la|l|nos|elle|il) *? *? (aimez|adorez|aimes|adores|appréciez|êtes (satisfait|content|heureux|ravi)|avez (aimé|adoré|apprécié)|(est|sont|a été|était) (bon|bonne|bien|génial|géniale|formidable|super|excellent|excellente|agréable|utile|pratique|parfait|parfaite))',
    '(partager|partagez|partage|partagiez) (nous|avec)? (votre|vos|ton|cette|la) (*)? (satisfaction|enthousiasme|bonheur|joie|expérience (positive|réussie|agréable|heureuse)|bonne expérience|coup de coeur|coup de cœur|amour|belle expérience)',
    'votre (bonne|belle) (expérience|opinion|impression) (sur|avec|en)',
    '(un)? (pouce|pouces) (levé|en l air|vers le haut|bleu)',
    '(avis|note|évaluation) (au|du) (top|maximum|plus haut)',
    '(quelque chose|un truc|quelques mots|un mot) (de|d)? (vraiment|très)? (gentil|sympa|positif|bien|agréable|beau|flatteur)',
    '(gentil|gentille|sympa|positif|positive) (petit)? (quelque chose)',
    `${noun} (le|la) plus (positif|positive|favorable|élogieux|haut|haute|élevé|élevée)`,
    '(plein|beaucoup|autant) d étoile',
    '(dire|dites|dis|écrire|écrivez|pensez|parlez|parler|raconter|racontez) *? *? *? *? *? (du bien|que du bien|tout le bien|le plus grand bien) (de|que|sur)',
    '(vanter|vantez|louer|louez) (les mérites|la qualité|nos)',
    '(mention|choisir|cocher|sélectionner|cochez|choisissez|sélectionnez|option|case|cliquez sur|cliquer sur) *? (excellent|très satisfait|très bien|parfait|positif|très bon|très satisfaisant)',
    `${asking('not évalu', 'note évalue')} (nous|notre|le|la|votre|l|ce) *? *? (le mieux|le plus haut|au plus haut|généreusement|du mieux|avec bienveillance|avec indulgence|avec générosité|en haut|à la hausse)`,
    '(soyez|sois|montrez vous|être|serez) (généreux|généreuse|indulgent|indulgente|clément|gentil|gentille|sympa) (avec|dans|en|lors|sur|pour|envers|s)',
    '(vos|tes|des|d|mille) (éloges|louanges|compliments)',
    '(témoigner|témoignez|exprimer|exprimez|manifester|manifestez|montrer|montrez|faire part|faites part|dire|dites|partager|partagez) (de)? (votre|ta|toute votre) (pleine|entière|grande)? (satisfaction|enthousiasme|bonheur|joie|contentement|gratitude)',
    '(toute|tout|une|chaque) (autre)? (note|avis|évaluation) (en dessous|inférieur|inférieure|sous|autre que|moindre) *? *? *? (5|cinq|étoile)? *? *? *? (échec|pénalise|problème|nuit|négatif|négative|mauvais|mauvaise|zéro|insuffisant|pénalisé)',
    '(5|cinq) étoile *? *? *? *? (merci de|veuillez|pouvez vous|pourriez vous|pourriez|à vous de) (nous)? (les|l) (accorder|attribuer|donner|décerner|mettre|laisser|offrir)',
    `${noun} (en notre faveur|à notre avantage|qui nous fasse plaisir|qui fait plaisir)`,
    '(vanter|vantez|louer|louez|chanter|chantez|encenser|encensez) (les mérites|la qualité|nos|notre|le|la|les louanges|l|sur)',
    '(bon|joli|beau|gentil|charmant) mot (de votre|de ta|sur|en|à notre)',
    '(bonne|belle) (pub|publicité|presse|réclame) (avec|dans|sur|par|grâce|de votre)',
    `${noun} (bien|très bien|hautement|mieux) (noté|notée|étoilé)`,
    'en (mettre|donner|attribuer|accorder|laisser) (cinq|5)',
    '(mettez|donnez|mets|donne|laissez|accordez) (nous|moi)? en (cinq|5)',
    `(votre|ton|le) ${noun} (sera|soit) *? *? *? *? (positif|positive|favorable|excellent|excellente|élogieux|bon|bonne)`,
    '(nous|le|la|l) (noter|évaluer|noterez|noteriez|évaluiez|évalueriez|notiez) (très)? (positivement|favorablement|bien|au mieux|généreusement|au maximum|au plus haut)',
    '(attribuez|accordez|décernez|mettez|mets|attribue|accorde|attribuer|accorder|mettre) (nous|lui)? (le|un|votre|tout le) (maximum|max|sans faute|carton plein)',
    '(nous|lui) (attribuer|accorder|mettre|décerner) (le|un) (maximum|max|sans faute)',
  ],
  'praise-taken-up': [
    '((vous|tu) nous|nous|m) (aidez|aides|aiderez|aiderez vous|aidez vous|aideras)',
    `${asking('ajout laiss donn partag', 'écrire écrivez écrire faire mettre mettez')} (nous)? (le vôtre|la vôtre|un|le tien|la prochaine|le prochain|un de plus|en un)`,
    '(aidez|aider|soutenez|soutenir|rejoignez) (nous|à)  (à)? (atteindre|maintenir|garder|conserver|rester|grandir|progresser)?',
    '(pouvons|peut on|puis je|comptons) (nous|on)? (compter)? sur (vous|toi)',
    '(grâce à|avec) (votre|vous|vos) (aide|soutien|avis|vote|note)?',
    '(à votre tour|le vôtre|la vôtre|serez vous le prochain)',
  ],
  'stars-all': [
    '(5|cinq) (belle|jolie|petite|grosse|grande|magnifique|brillante|précieuse)? étoile (dorée|pleine|d or)?',
    '(5|cinq) ★',
    '(5|cinq|10|dix|20|vingt) (sur|/) (5|cinq|10|dix|20|vingt)',
    '(toutes|toute) (les|vos|ses|nos) (5|cinq)? étoile',
    '(maximum|max|plein|totalité|ensemble) (d|de|des) (étoile|point)',
    '(la)? (note|score|évaluation|notation|mention|appréciation) (maximale|maximal|maximum|max|parfaite|la plus (haute|élevée)|suprême|optimale|pleine)',
    '(meilleure|plus haute|plus belle|plus élevée) (note|évaluation|notation|appréciation) (possible)?',
    '(meilleur|plus haut) (score|avis) (possible)?',
    '(carton|sans faute) plein',
    '100 % (positif|positive)',
    '(la|une) (cinquième|5 e|5 ème) étoile',
    '(cinq|5) sur cinq',
    '(nombre|total|score) (maximal|maximum) (d|de) (point|étoile)',
    '(note|notation) (de|à) (5|cinq|10|dix|20|vingt)',
  ],
  'stars-below': [
    '(vaut|mérite|méritons|donner|donnez|mettre|mettez|mettriez|accorder|demandons|exigeons|attendons|est|sont|être|voulons|cherchons|souhaitons) pas (de|à|que|les|d|nous|attribuer|mettre|donner)? *? *? (de|des|les|nos|vos)? (5|cinq|4|quatre) (★|étoile)',
    '(moin|inférieur|inférieure|inférieures|en dessous|sous|jamais|plutôt que|empêche|empêcherait|autre chose|à part) (de|à|que|les|d|nous|attribuer|mettre|donner)? *? *? (de|des|les)? (5|cinq|4|quatre) (★|étoile)',
    // English words in a French text name a product, when they follow what it is.
    '(votre|le|la|les|un|une|l|{{}}|commande) *? five star',
    '(livre|roman|film|album|bd|hôtel|hotel|restaurant|camping|carnet|cahier|modèle|spa|résidence|palace|gîte|guirlande|décoration|sticker|autocollant|marque|pétard|congélateur|réfrigérateur|lot de|pack de|# étoile et|drapeau|médaille|cognac|gants) (de|à|avec)? (#|5|cinq) étoile',
    '(un|le) (bon|meilleur) (avis|commentaire|témoignage) (contient|mentionne|décrit|doit|devrait|comporte|parle|dit|explique|cite|raconte)',
    '(jusqu à|de la première à) la cinquième étoile',
    '(pouvez|pourriez|puissiez|pensez|voulez|seriez|êtes|pouvoir) pas *? *? *? *? (5|cinq) (★|étoile)',
    '(les|des|#|trois|dix|cinq) (meilleurs|meilleur) (avis|commentaire|témoignage)',
    'bonne étoile',
    '(maximum|max) (d|de) (détail|information|précision|photo|renseignement|donnée|confort|sécurité|puissance|soin|temps|chance|réglage)',
    '(reçu|reçue|entendu|compris) (cinq|5) sur (cinq|5)',
  ],
  'stars-all-use': [
    asking(
      'laiss donn attribu mérit accord not évalu cliqu post publi ajout octroy décern valid sélectionn récompens gratifi gagn partag',
      'mettre mettez mets mettiez mettrez donne attribue laisse mérite méritent méritons note évalue clique choisir choisissez offrir offrez obtenir recevoir recevions voir espérons attendons souhaitons comptons demandons apprécierions aimerions vaut valons valent',
    ),
    '(avis|commentaire|note|évaluation|notation|sur amazon|feedback)',
    '(ce)? (serait|seraient|ferait|feraient|est|sont|sera) (super|génial|formidable|merveilleux|parfait|fantastique|top|un|notre|plaisir|très|vraiment|la meilleure|le plus|bienvenu|apprécié)',
    '(aide|aiderait|aident|besoin|avec|récompense|remerciement|s il vous plait|svp|merci)',
  ],
  'stars-alone': [
    '(pour|sur|si|quand|lorsque|et|nous|en|merci|s|aujourd|afin|car|est|serait|seraient|ce|cela|ça|ou|c|notre|votre|que|à|aide|aident|aideraient|aiderait|sont|font|feraient|de|dans|svp|dès|maintenant|comme|grâce|ici)',
    '(feront|fera|seront|sera|m|t|se|leur|vos|ton|tes|ta|mon|sans|par|parce|puis|alors|donc|mais|lors|possible|vous|je|j|on|il|elle|le|la|les|l|un|une|qui|dont|depuis|bientôt|cette|ces|suffit|suffisent|comptent|valent|permettent|accompagnées|aussi|même|encore|toujours|tout|nos|via|signifient|signifie|représentent|changent|motivent|motiverait|ensoleilleraient|boosteraient|boostent|rendraient)',
  ],
  boast: [
    '(nos|notre|nous avons|avons reçu|avons obtenu|millier de|de nombreux|nombreux|plus de #|centaine d|centaine de|fier de|reçu de|connus pour|notre boutique|notre marque|bénéficie|affiche|jouit) (nombreux|de|d|plus de|#|millier|centaine|une|un|des)? *? (avis|note|évaluation|# étoile|cinq étoile|excellent|excellente|positif|bon|bonne|très)',
    '(noté|notée|évalué|évaluée|classé|classée) (en moyenne)? (#|5|cinq)',
    '(note|moyenne|évaluation) (moyenne|générale|globale) (est)? (de)? (#|cinq)',
    '(objectif|but|mission|engageon|engagement|efforçon|efforcer|effort|tenons|souhaitons|veillons|voulons|travaillon|mettons tout|priorité|visons) *? *? *? *? *? (offrir|proposer|garantir|fournir|assurer|apporter|satisfaction|une|un)? (une|un)? *? *? (#|cinq)? (étoile|parfait|excellent)?',
    '(service|expérience|qualité|support|accueil|traitement|vendeur|livraison|produit|prestation|confort|sommeil|nuit|marque|entreprise|chef|séjour|cuisine|emballage) (client|d achat)? (#|cinq) étoile',
  ],
}
