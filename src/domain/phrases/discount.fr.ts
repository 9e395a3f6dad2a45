import type { Phrases } from './family.ts'

/** Lower prices and codes, and what advertises only softly. */
export const discountFr: Phrases = {
  'promotion-soft': [
    '(commander|acheter|shopping|revenir|commanderez|achèterez|achat|commande) (de nouveau|à nouveau|encore|bientôt|prochainement|futur) (chez|auprès de|avec) nous',
    '(revoir|retrouver|accueillir|servir|compter) (vous)? (très)? (bientôt|prochainement|à nouveau|de nouveau|parmi|chez)',
    '(au plaisir|à (très)? bientôt|hâte) *? *? (revoir|servir|sur|boutique|notre)',
    '(votre|ta|la|une|votre) (prochain|prochaine) (commande|achat)',
    '(nos|notre) (autre|large|gamme|vaste) (produit|article|gamme|choix|modèle)?',
    '(recommandez|recommander) (nous|notre)',
    '(histoire|mission|aventure) (de)? (notre)? (marque|entreprise|maison)',
  ],
  discount: [
    '(remise|réduction|rabai|rabais|ristourne|promotion|promo|coupon|escompte|réductions|tarif préférentiel)',
    "bon d'achat",
  ],
  'discount-use': [
    '(votre|un|une|la|le|tout|vos|toute) (prochain|prochaine|futur|future|nouvelle|second|seconde|deuxième|prochains) (achat|commande)?',
    '(utiliser|utilisez|profiter|profitez|bénéficier|bénéficiez|obtenez|obtenir|recevez|recevoir|offrons|offrir|proposons|code|spécial|spéciale|exclusive|exclusif|économisez|accordons|valable|jusqu|voici|découvrez|appliquer|appliquez|saisir|saisissez|entrer|entrez|cadeau|fidélité|fidèle|fidèles|ajoutez|valider|caisse|panier)',
    '(dans|sur|dan) (notre|nos|toute|toute la|tout le|tous nos|toutes nos|l ensemble|tout)  (boutique|site|produit|gamme|article)?',
  ],
  'code-word': ['code (promo|promotionnel|de réduction|réduction)?', 'coupon', 'bon'],
  'price-cut': ['(une|la|remise|réduction|rabais|un|geste|offrir|offrons|proposons|moitié|bon|code|ristourne)'],
}
