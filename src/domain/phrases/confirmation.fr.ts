import type { Phrases } from './family.ts'

const order =
  '(commande|colis|article|achat|paquet|envoi|produit|livraison|marchandise|expédition|il|elle|elles|tout|{{}})'
const be =
  '(est|sont|a|ont|était|a été|ont été|vient|viennent|sera|seront|vient d être|viennent d être|va être|sera bientôt)'
const done =
  '(expédié|expédiée|envoyé|envoyée|parti|partie|livré|livrée|remis|remise|arrivé|arrivée|préparé|préparée|emballé|emballée|confirmé|confirmée|reçu|reçue|enregistré|enregistrée|validé|validée|traité|traitée|acheminé|en route|en chemin|en cours (de|d)|en préparation|en transit|en livraison|prêt|prête|posté|postée|pris en charge|prise en charge|quitté|acceptée|distribué|distribuée|déposé|déposée|bouclé|complète)'

/** News of an order that Amazon sends by itself, and what makes a message about it needed. */
export const confirmationFr: Phrases = {
  'order-news': [
    `${order} (#|{{}}|n|numéro|avec|de|d|amazon)? *? *? *? ${be} (bien|déjà|désormais|maintenant|aujourd hui|enfin|à présent|actuellement|officiellement|ce matin|tout juste|d être|de|d)? (hui|bien|ce jour|été|être)? ${done}`,
    `${order} *? *? *? (a|vient de|est sur le point de) (quitté|quitter) (notre|nos|l)`,
    `${order} *? *? *? (arrivera|arriveront|devrait (arriver|être|vous)|sera chez vous|vous parviendra|vous sera (livré|livrée|remis)|partira|sera (livré|livrée|expédié|expédiée|remis|remise)|sera entre vos mains|doit arriver)`,
    '(nous|je|on) (avons|venons|ai|viens|sommes|a|vient) (bien|aujourd hui|ce matin|tout juste|donc|déjà)? (d|de|en train de|en train d)? (expédié|envoyé|posté|emballé|préparé|remis|reçu|traité|confirmé|expédier|envoyer|remettre|emballer|préparer|enregistré|enregistrer|pris en charge|pris en compte|recevoir) (bien|aujourd|ce matin|hier|ce jour)? (hui)? (votre|la|l|ta|le|vos|ton|tes|cet|cette) (commande|colis|achat|article|paquet|produit|paiement|envoi|lampe|{{}})',
    '(nous|on) (vous|te|t) (prévient|préviendrons|préviendra|tiendrons|tenons|tiendra|tient|informerons|avertirons|avertira) *? (informé|informée|courant|dès|lorsque|quand|numéro)',
    '(nous|on) (vous|te|t) enverrons *? *? (numéro|lien|suivi|confirmation) *? *?',
    'on (te|vous)? (la|le|l|les)? (prépare|expédie|emballe|envoie)',
    '(préparons|expédions|emballons|traitons|confirmons|confirmer|informons que|informer que|annoncer que|accusons réception) (actuellement|déjà|avec soin|bien|vous|de)? (votre|la|l|ta|vos|que|le|réception) (commande|colis|achat|envoi|article)?',
    'avis (d|de) (expédition|livraison|envoi|confirmation)',
    '(confirmation|notification|suivi|statut|accusé) (de|d) (votre|la|réception de|ton|la réception de votre)? (commande|expédition|livraison|envoi|achat|colis|paquet)',
    '(date|jour) (de livraison|d arrivée) (prévu|prévue|estimé|estimée)',
    '(livraison|arrivée) (est)? (prévu|prévue|estimé|estimée|attendue) *? *? (le|pour|entre|dans|sous|demain|lundi|mardi|mercredi|jeudi|vendredi|#)?',
    '(numéro|lien) de suivi',
    '(suivre|suivez) (votre|le|son|l) *? (colis|commande|livraison|acheminement|envoi|évolution)',
    '(bonne|excellente) nouvelle',
    '(en route|en chemin) (vers|pour|chez) (vous|toi)',
    `${order} *? *? (apparaît|est indiqué|est indiquée|est marqué|est marquée|figure|est signalé|est signalée) (désormais|maintenant|bien)? (comme)? (livré|livrée|expédié|expédiée|remis|remise|distribué)`,
    `${order} *? *? *? (est|vient d être|a été|sont|a) (aujourd|bien|désormais)? (hui|ce matin)? (sorti|sortie|confié|confiée|transmis|transmise|collecté|collectée|ramassé|ramassée|chargé|chargée|scanné|scannée|embarqué|embarquée|déposé chez) *? *? (de notre|de nos|à|au|par|chez|auprès)`,
    '(votre|ton|vos|ta|notre) * (est|sont) (bien|désormais|déjà|enfin|maintenant)? (en route|en chemin|parti|partie|partis|expédié|expédiée|en livraison|sur la route)',
    '(commande|colis|achat|paquet|paiement|envoi) (n|numéro)? (#|{{}})? (bien|désormais)? (expédié|expédiée|validé|validée|confirmé|confirmée|reçu|reçue|enregistré|enregistrée|livré|livrée|envoyé|envoyée|préparé|préparée|remis|remise|parti|partie|accepté|acceptée|en préparation|en route|en chemin|en cours de)',
    `${order} *? *? *? (vient|viennent) (tout juste|juste|aussi)? de (partir|quitter|sortir|nous quitter|prendre)`,
    `${order} *? *? *? (part|partent|quitte|quittent|sort) (aujourd hui|demain|ce soir|ce matin|ce jour|cet après midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|de chez|notre|nos|dès)`,
    `${order} *? *? *? (arrive|arrivent) (chez vous|chez toi|dans|sous|demain|bientôt|d ici|avant|lundi|mardi|mercredi|jeudi|vendredi|samedi|très vite)`,
    `${order} *? *? (voyage|voyagent|fait route|roule|chemine|se dirige|(est|sont) (désormais|maintenant|déjà)? (entre les mains|dans les mains|chez le transporteur|au dépôt|dans le camion|à bord|sous votre porte|devant votre porte|dans votre boîte))`,
    `${order} *? *? (t|vous) (attend|attendent) (dans|devant|sur|à la maison|chez|sous|au pied)`,
    '(a|ont|vient de|viennent de) (quitté|quitter|quittés) (ce matin|hier|aujourd hui)? (notre|nos|le|l) (dépôt|entrepôt|atelier|magasin|stock|centre|quai|hangar|boutique)',
    'commande *? (nous|m) est (bien)? (parvenue|parvenu|arrivée)',
    '(pris|prise) en charge par (mondial relay|colissimo|chronopost|la poste|dpd|dhl|ups|gls|le transporteur|bpost|postes canada|purolator|fedex)',
    'commande *? *? *? *? (est|passe) (à|en) (l)? (emballage|préparation|expédition)',
  ],
  'order-news-trap': [
    '(espérons|espère|espérant|souhaitons|pensons|croyons|supposons|imaginons|doute)',
    '(si|quand|lorsque|lorsqu|une fois|depuis|avant|dès|après|maintenant|puisque|tant|afin|pendant|avez|as|pour|comme|parce) (que|qu|de|vous|votre|le|la|l|cet|cette|notre)?',
    '(devrait|a dû|ont dû|devez|aura|auront|aurait) (avoir|être|déjà|bien|désormais|sans doute)?',
    '(selon|le suivi (indique|montre))',
    '(bon|chèque|carte) (d|de) (achat|réduction)',
  ],
  'order-news-needed': [
    '(retard|retardé|retardée|retarder|plus tard|reporté|reportée|report|décalé|grève|tempête|neige|inondation|bloqué|bloquée|retenu|retenue|plus long|plus lent|plus lentement|nouvelle date|nouvelle estimation|replanifié|imprévu|malheureusement|regrettons|excuse|excuses|excuser|désolé|désolée|désolés|navré|navrés|pardon)',
    '(ne|n) (pouvons|peut|a|pourra|avons|sera|avez) *? (pas|pu|plus)',
    '(impossible|échoué|échec|tentative|manqué|manquée|refusé|refusée|retourné|incomplet|incomplète|incorrect|incorrecte|erroné|erreur|manquant|manquante|manque|manquent|manquait|manquaient|problème|souci|incident|dommage|endommagé|endommagée|cassé|cassée|abîmé|perdu|perdue|volé|défectueux|défectueuse|égaré)',
    '(rupture|épuisé|indisponible|plus disponible|partielle|partiellement|séparément|séparée|scindée|en deux|deux colis|plusieurs colis|# colis|deuxième colis|second colis|reste de|restant|restante|deux envois|plusieurs envois)',
    '(rendez vous|créneau|choisir|choisissez|quel jour|préférez|convient|convenir|indiquez|indiquer|présent|présente|présence|absent|absence|signature|signer|palette|trottoir|transporteur vous|hayon|étage|lourd|volumineux|encombrant|chauffeur|vous appellera|vous contactera|téléphonera|prendra contact|monte charge|deux personnes|deux livreurs)',
    '(douane|douanier|douaniers|droit de|taxe|dédouanement|pièce d identité|identité|âge|bureau de poste|point relais|relais|consigne|locker|voisin|gardien|récupérer|retirer|venir chercher|dépôt)',
    '(remplacement|remplacé|remplacée|remplaçant|renvoyé|réexpédié|réexpédiée|échange|pièce de rechange|pièce manquante|remboursement|remboursé|retour|annulé|annulée|annuler|annulation|facture|tva|ci joint|ci jointe|pièce jointe|joint|jointe)',
    '(votre|l|une|d|cette|bonne|mauvaise|ancienne|nouvelle|la|son|ton|quelle|même) adresse',
    '(numéro de rue|digicode|téléphone|gravure|personnalisation|personnalisé|personnalisée|sur mesure|maquette|bon à tirer|couleur|coloris|taille|confirmez|confirmer (votre|le|la|si|que vous)|réfrigérateur|au frais|périssable|surgelé|fragile|plante|vivant)',
    '(vous (avez|aviez) (demandé|écrit|souhaité|signalé|contacté|posé|mentionné|indiqué)|comme (demandé|convenu|promis|souhaité)|votre (question|demande|message|requête|réponse|courriel|mail|e mail)|merci (pour|de) (votre|vos) (message|réponse|question|patience|courriel|mail|demande|information|précision|photo))',
    '(sécurité|rappel|avertissement|danger|attention|n utilisez pas|cessez)',
    '(à cause|en raison|exceptionnellement|suite à|travaux|intempéries|météo|verglas|inattendu|inattendue|férié|fériés|congés|congé|vacances|inventaire|fermeture|panne|manifestation|barrages|blocage)',
    '(vous|tu) (dites|dis|écrivez|signalez|demandez|mentionnez|cherchez|constatez|aviez)',
    '(jour|semaine|heure) (de plus|supplémentaire|de retard)',
    '(interdit|interdite|par la route|par bateau|par avion|par camion)',
    '(faute|faux|fausse|refaisons|refait|refaite|refaire|réimprimé|réimprimons|réparé|réparée|corrigé|corrigée|recousu|nouvel exemplaire)',
    '(à part|accessoire|pièce détachée|complément d envoi|reliquat)',
    '(vous|tu) (nous|m)? (demandez|demandiez|demandais|écriviez|interrogiez|signaliez)',
    '(résilier|suspendre|interrompre|refuser (le|la|l|à la livraison))',
  ],
}
