import type { Phrases } from './family.ts'

/** What a message may be about, beside reviews; and what is none of that. */
export const purposeFr: Phrases = {
  'critical-purpose': [
    '(confirmer|confirmez|confirmation|vérifier|vérifiez|corriger|corrigez|fournir|fournissez|envoyer|envoyez|communiquer|communiquez|indiquer|indiquez|donner|donnez|préciser|précisez|compléter|complétez|transmettre|transmettez|besoin|manque|manquant|manquante|erroné|erronée|incomplet|incomplète|incorrect|incorrecte|invalide|choisir|choisissez|répondre|répondez|valider|validez|renseigner|renseignez|mettre à jour|requis|connaître|nécessaire|obtenir|correct|correcte|exact|exacte|complète|contient) *? *? *? *? *? (adresse|numéro (de rue|de téléphone|d appartement|de porte)|rue|code postal|code d accès|digicode|étage|appartement|bâtiment|téléphone|nom|prénom|gravure|personnalisation|taille|couleur|coloris|texte|photo|date|orthographe|détail|information|modèle|initiale|dimension|mesure|tension|épreuve|bon à tirer|bat|police|choix|préférence|maquette|aperçu|créneau|pointure|version)',
    '(adresse|nom|texte|numéro|code postal|rue|date|photo|taille) *? *? *? *? (incomplet|incomplète|incorrect|incorrecte|erroné|erronée|manque|manquant|manquante|invalide|introuvable|correcte|exacte|confirmer|valider|vérifier)',
    '(gravure|graver|gravé|gravée|personnalisation|personnalisé|personnalisée|personnaliser|sur mesure|broderie|brodé|monogramme|bon à tirer|maquette)',
    '(date|créneau|rendez vous|horaire|heure|adresse|problème|incident|retard|délai|jour) (de|d) (livraison|installation|passage|expédition|enlèvement|réception)',
    '(convenir|prendre|fixer|choisir|planifier|programmer|reprogrammer|réserver) (d|de)? (un|une|le|la|votre) *? (rendez vous|date|créneau|livraison|jour|passage)',
    '(ne|n) (pouvons|pouvon|peut|pouvions|peuvent|avons|a|sera) (malheureusement)? (pas|pu|plus) *? *? *? (livrer|expédier|envoyer|traiter|honorer|livré|disponible|préparer|finaliser|livrée|remettre|pu)',
    '(rupture de stock|en rupture|épuisé|épuisée|plus disponible|indisponible|plus fabriqué|victime de son succès)',
    '(retard|retardé|retardée|reporté|reportée|décalé|décalée|perdu|perdue|égaré|égarée|bloqué|bloquée)',
    '(rappel (de|du) (produit|sécurité|lot)|avis de sécurité|sécurité du produit|danger|risque)',
    '(remboursement|remboursé|étiquette de retour|demande de retour|remplacement|facture|bordereau de retour)',
    '(douane|dédouanement|douanier|droits d importation|pièce d identité|vérification d âge|ordonnance)',
    '(avant|afin|pour) (que|de|d|qu) *? *? (puissions|pouvoir|lancer|expédier|fabriquer|commencer|produire|livrer|traiter|finaliser|graver|préparer)',
  ],
  'delivery-purpose': [
    '(suivi|suivre|tracer|traçage|localiser)',
    '(livraison|livré|livrée|livrer|colis|expédition|expédié|expédiée|transporteur|livreur|acheminement|envoi|envoyé|dépôt|entrepôt|transit|point relais|relais|retrait|paquet|distribution|facteur|coursier|poste)',
  ],
  'warranty-purpose': [
    '(garantie|fabricant|constructeur|rappel|sav)',
    '(transporteur|livreur|société de livraison|messagerie|service de livraison|logistique|la poste|colissimo|chronopost|mondial relay|dpd|gls|ups|fedex|dhl|tnt|bpost|postes canada|purolator|relais colis|geodis|poste suisse|heppner)',
  ],
  resolution: [
    '(corrige|corriger|rectifie|par erreur|trop perçu|désolé|désolée|désolés|navré|navrée|excuse|excuses|excuser|excusons|pardon|regrettons|désagrément|gêne|inconvénient|endommagé|endommagée|abîmé|abîmée|cassé|cassée|défectueux|défectueuse|défaut|dommage|rayé|rayée|bosselé|mauvais article|erreur|retard|retardé|perdu|perdue|dédommager|dédommagement|compenser|geste commercial|remboursé|remboursée|remboursement partiel|conserver l article|garder l article|fissuré|rayure|éraflure|bosse|fissure|tache|accroc|fêlé|fêlée|fêlure|cabossé|cabossée|préjudice|manquant|manquante|brisé|brisée|égaré|ébréché)',
  ],
  attached: [
    '(ci joint|ci jointe|joint|jointe|joints|jointes|pièce jointe|annexe|annexé|joignons|joindre|jointes|attaché|trouverez)',
    '(joins|join|joignais|accompagne|fichier joint|document joint|en pj|pj)',
    '(y|lui|leur|vous) (avons|ai|a) (aussi|également|en outre)? (ajouté|glissé|adjoint|inclus)',
    '(avons|ai) (donc|aussi|également)? (adjoint|joint)',
    '(avons|ai|a) (ajouté|glissé|inclus|mis|adjoint) (à|dans|avec|en) (ce message|cet envoi|ce mail|ce courriel|cet e mail|pièce)',
  ],
  'promotion-paper': [
    // "le catalogue des pièces que vous avez demandé", "la liste de prix des retouches": what the buyer wished is no advertising.
    '(notre|nos|un|mini|nouveau|dernier|tout nouveau|petit|beau|grand|votre|mon|au) (petit|nouveau|dernier|beau|grand|tout nouveau|mini)? catalogue',
    'catalogue (de|d|des)? (la|l|notre|nos)? (saison|hiver|été|automne|printemps|noël|complet|entier|général|gamme|collection|nouveauté|année|produit|boutique|maison|#|pdf|en cours|actuel|cadeau|rentrée|fêtes)',
    '(notre|nos|une|nouvelle|dernière|votre|la nouvelle|les) (nouvelle|dernière|nouveaux|derniers)? (liste de prix|tarif|grille tarifaire)',
    '(liste de prix|tarif|grille tarifaire) (de notre|de nos|de l année|de saison|complète|complet|actuel|actuelle|actualisé|actualisée|dégressif|dégressive|professionnel|#|pour (revendeur|vos|votre prochaine))',
    '(brochure|dépliant|prospectus|flyer|e book|ebook|livre numérique|livret de recette|livre de recette|recette|recettes|carnet de recette|coupon|bon de réduction|code promo|lookbook|magazine|newsletter|fond d écran|plaquette|infolettre|présentation de nos|présentation de la gamme)',
    '(nos|notre|nouvelle|dernière|actuelle) (offre|promotion|gamme|collection)',
    '(coloriage|recueil|bon de parrainage|carte de fidélité|livre électronique|guide gratuit|guide offert|calendrier (de l avent|offert|promotionnel))',
    '(nuancier|assortiment|éventail) (complet|de l année|de la saison|de toute)',
    '(questionnaire|formulaire|enquête|sondage) (de (satisfaction|#|dix|vingt|douze|quinze|trente)|sur (nos|notre))',
    '(sondage|livret de * recette)',
    '(photo|image|portrait|cliché|vidéo) (de groupe)? (de|d) (mon|ma|notre|nos|l|toute l|toute notre) (petit|petite)? (équipe|atelier|famille|boutique|chien|chat|magasin|stand|fille|fils|enfant)',
    '(photo|image|exemple|dessin|cliché) (de|d) (travaux|réalisation|création|ouvrage|projet|oeuvre|décoration|intérieur) (fait|faite|réalisé|réalisée|envoyé|envoyée|de|d)? *? *? (client|cliente)',
    '(photo|image|vidéo|cliché) *? *? *? *? *? *? *? *? (que vous (pouvez|pourrez|pourriez)|à) (mettre|ajouter|utiliser|reprendre|publier|glisser|joindre) (dans|à|avec) (le vôtre|votre (avis|commentaire|évaluation))',
    '(carte|dessin|lettre|petit mot) (dessiné|dessinée|fait|faite|écrit|écrite|colorié|réalisé|réalisée)? (de|par) (ma|mon|mes|notre|nos) (fille|fils|enfant|petit fils|petite fille)',
    '(bon|chèque|carte) (de|d) *? (€|euro|dollar|%) (à (imprimer|découper|utiliser|valoir|dépenser)|valable|sur (votre|vos|la|nos))',
    '(bon d achat|chèque cadeau|carte cadeau|code de réduction|bon de remise)',
    '(photo|image|cliché) *? *? *? *? (prise|pris|faite) *? (depuis|devant|pendant) (mon|ma|notre|nos|mes)',
  ],
}
