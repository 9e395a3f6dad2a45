import type { Phrases } from './family.ts'

/** Threats, pleas and deadlines laid on a buyer. */
export const pressureFr: Phrases = {
  pressure: [
    '(petite|petit|jeune|modeste|toute petite|minuscule|honnête|familiale|familial) (entreprise|boutique|équipe|société|structure|commerce|start up|vendeur|magasin|atelier|affaire|artisan|entrepreneur|marque|commerçant)',
    '(entreprise|boutique|société|affaire|commerce|atelier|vendeur) (familial|familiale|artisanal|artisanale|indépendant|indépendante)',
    '(mon|notre|nos|le|son|mes|leur) (travail|emploi|revenu|gagne pain|salaire|survie|patron|chef|famille|enfant|avenir|réputation|employé|salarié|activité|existence|poste|prime|moyen de subsistance|métier|classement|image|référencement|statistique)',
    '(dépend|dépendent|dépendons|survivre|survie|vivons|vivre|subsistance|gagner notre vie|joindre les deux bouts)',
    '(nuit|nuire|nuisent|nuisible|pénalise|pénalisent|pénaliser|pénalisés|affecte|affectent|affecter|impacte|impactent|impacter|détruit|détruire|ruine|ruiner|endommage|menace|menacent|fragilise|dommageable|préjudiciable|préjudice|catastrophique|fatal|terrible|tort|tue|mal) (gravement|beaucoup|énormément|fortement|lourdement)? (à|au|notre|nos|mon|nous|les|la|l|pour|aux|de)?',
    '(suspendre|suspendu|suspension|fermer|fermeture|fermé|clôturer|bloquer|bloqué|blocage|perdre|désactiver|désactivé|radier|bannir|résilier) *? (notre|nos|le|mon|du|de|votre)? *? (compte|boutique|vente|autorisation|droit|activité|magasin)?',
    '(avocat|juridique|juridiquement|poursuite|tribunal|justice|plainte|police|diffamation|diffamatoire|mise en demeure|huissier|procédure|action en justice|calomnie|calomnieux|contentieux|recouvrement)',
    '(sous|dans les|d ici|avant|dans un délai de|au plus tard|dans un délai|sous) *? (#|demain|vendredi|lundi|ce soir|la fin|dimanche|minuit) *? (heure|jour|h)?',
    '(délai|immédiatement|urgent|urgence|au plus vite|dans les plus brefs délais|sans tarder|sans attendre|rapidement|dès que possible|dès aujourd hui|le plus vite|impérativement|sans délai|aussitôt)',
    '(signaler|signalerons|dénoncer|dénoncerons|signalé) (à|votre|vous|cet|l|comme)?',
    '(liste noire|(des|les|aux|de|graves|lourdes|pour|sans|ses) conséquences|sinon|à défaut|faute de quoi|sans quoi|contraint|contrainte|obligé|obligés|forcé|pas d autre choix|aucun autre choix|réserverons le droit)',
    '(ne|n) (pourrons|pouvons|pourra|procéderons|rembourserons|enverrons|effectuerons|sera|traiterons|ferons) (pas|aucun|plus|rien) *? *? *? *? (tant|avant|que|sans|si)?',
    '(tant que|qu une fois|seulement|uniquement|à condition|sous réserve|à la seule condition)',
    '(supplions|supplie|suppliant|implorons|désespéré|désespérée|injuste|injustement|injustifié|faux|mensonger|mensongère|larme|pitié|coeur brisé|cœur brisé|dévasté|anéanti|cruel|abusif|abusive)',
    '(bon d achat|carte cadeau|chèque cadeau|# %|# €|€ #|# $|# euro|# dollar|compensation|récompense|remise|réduction|cadeau|paypal|bonus|dédommagement|produit (gratuit|offert)|offert|offerte|gratuit|gratuitement|code promo|geste commercial|avoir de|un avoir)',
    '(nous|je|on) (vous|te|t)? (en|le)? (rembourserons|offre|envoie|verse|rembourse|remboursons|enverrons|offrirons|offrons|accorderons|verserons|créditerons|procéderons|enverrai|expédierons|effectuerons|remplacerons)',
    '(remboursement|argent|remplacement|bon|dédommagement|commande|cadeau|compte) (intégral|complet)? (sera|seront|pourra|ne sera|vous sera|serait|est) *? (effectué|envoyé|versé|traité|débloqué|remboursé|expédié|lancé|annulé|bloqué)?',
    '(en échange|en contrepartie|en retour|en guise de remerciement|pour vous remercier|en remerciement|en compensation)',
    '(recevez|recevrez|recevoir|obtenez|obtiendrez|gagnez) (un|une|votre|le|la|#|en)',
    '(note|moyenne|classement|score|vente|indicateur|statistique|chiffre) *? *? (chuté|chute|baissé|baisse|souffre|souffrent|effondré|effondrent|dégradé|dégrade|plongé|diminué)',
    '(pour|avant) (le|votre|tout|un|obtenir (le|votre)|recevoir (le|votre)|être|que nous) (remboursement|remplacement|remboursé|remboursions)',
    '(il faut|il faudra|il faudrait) (d abord)? que vous',
    '(nourrir|faire vivre|licencier|licenciement|chômage|faillite|fermeture|fermer)',
    '(virons|virerons|virement|argent) *? *? (argent|montant|somme)?',
    '(en péril|en danger|menacé|menacée|ruiné|ruinée|gagne pain)',
    '(bloquerons|retiendrons|suspendrons|annulerons|refuserons|retenons|retarderons|porterons|saisirons|attaquerons)',
  ],
}
