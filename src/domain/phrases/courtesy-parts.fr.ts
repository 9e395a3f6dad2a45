import type { Phrases } from './family.ts'

/** Sentences that say nothing of an order. */
export const courtesyPartsFr: Phrases = {
  thanks: [
    '(merci|remercions|remercie|remercier|remerciement|reconnaissant|reconnaissante|gratitude|grand merci)',
    '(nous|on|je) (apprécions|apprécie|apprécier) (vraiment|beaucoup|énormément|grandement)? (votre|vos|que|la)',
    '(saluons|touché|touchés) (par)? (votre|vos)?',
  ],
  'help-offer': [
    '(si|pour|en cas|au cas où|lorsque|quand) (vous|tu|toute|tout|quoi|quelque|jamais|la|le|d|de|besoin|une|un|autre) *? *? *? *? *? (question|problème|souci|aide|besoin|assistance|renseignement|difficulté|doute|information|interrogation|conseil|demande|préoccupation)',
    '(une|des|toute|toutes|d autre|vos|la moindre|d éventuelles) (autre)? (question|interrogation|remarque|préoccupation)',
    '(à votre|à ta|à votre entière|à votre) (disposition|service|écoute|entière disposition|côté)',
    '(restons|sommes|reste|suis|serons|serai|se tient|est|tenons) *? *? (à votre|à ta|là pour|disponible|joignable|à l écoute|à vos côtés|là)',
    '(ravi|heureux|contents|content|volontiers|plaisir) *? (de|d)? (vous)? (aider|répondre|assister|conseiller|accompagner|renseigner)',
    '(n hésitez pas|n hésite pas|n hésitez surtout pas|ne pas hésiter) (à|donc)? (nous|me)? (contacter|écrire|joindre|répondre|demander|en parler|faire signe|poser|revenir|solliciter|le faire|appeler|en faire part)?',
    '(contactez|écrivez|joignez|répondez|faites|prévenez|contacter|dites) (nous|le|moi|simplement|à ce) *? *? (savoir|signe|message|ici|mail|courriel)?',
    '(notre|l|le) (équipe|service client|service après vente|sav|support|service clientèle) (est|reste|se|vous|sera|fera)',
    '(aider|assister|accompagner|aidons|vous aider|conseiller)',
    '(ferons|faisons) (tout|notre possible|de notre mieux|le maximum|le nécessaire)',
    '(répondrons|répondons|répondrai|répondra) *? *? (rapidement|plus vite|volontiers|heure|délai|plaisir)?',
  ],
  'good-wish': [
    '(bonjour|bonsoir|coucou|salut|cher|chère|chers|madame|monsieur|bienvenue|mesdames|messieurs)',
    '(cordialement|bien cordialement|sincèrement|salutation|salutations|amicalement|chaleureusement|respectueusement|bien à vous|à bientôt|à très bientôt|au revoir|à la prochaine|au plaisir|bises|amitiés|meilleures)',
    '(votre|l|notre|le|la|toute l|toute notre) *? *? (équipe|service client|support|sav|service|famille|vendeur)',
    '(bonne|belle|excellente|agréable|joyeuse|joyeux|bonnes|heureuse|bon|excellent|agréables) (journée|soirée|semaine|fin de|fin|fêtes|fête|continuation|année|réception|weekend|week end|utilisation|appétit|lecture|découverte|dégustation|chance|été|vacance|route|nuit|matinée|moment|après midi|jeu)',
    '(passez|souhaitons|souhaite|souhaitant) (vous|une|un|de|que|à|tous)?',
    '(espérons|espère|espérant) (que|vous|qu|sincèrement|de tout|avoir|vivement)',
    '(profitez|profiter) (bien|pleinement)? (de|du|d)?',
    '(votre|la|leur) (satisfaction|bonheur|confiance|fidélité|sourire|plaisir|soutien|bien être) *? *? *? (est|sont|compte|nous|passe|honore|touche|reste)',
    '(satisfaction|qualité|service|client) *? *? (est|sont|passe) (notre|notre priorité|au coeur|primordiale|tout|au centre|toujours|essentielle)',
    '(c est|ce fut|c était) (un|avec|toujours)? (vrai|grand|réel|immense)? (plaisir|honneur|joie|bonheur)',
    '(heureux|ravi|ravis|enchanté|fier|fiers|honoré|honorés|content|contents|comblés) (de|d|que|qu)',
    '(choisi|choisir|confiance|acheté|commandé|soutenu|soutenir|fait confiance|accordé|accorder|commander|acheter) *? *? (nous|notre|chez|auprès|à nous|votre)',
    '(confiance|fidélité|commande|achat) (en|envers|que vous|accordée|chez)',
    '(hâte|plaisir|impatience|joie) (de|d)',
    '(vous êtes|tu es) (important|importante|formidable|unique|précieux|au coeur|génial|les meilleurs|notre)',
    '(félicitation|félicitations|bravo|youpi)',
    '(nous|on) (mettons|faisons|travaillons|donnons|aimons|adorons|veillons|apportons|avons à coeur|tenons|efforçons)',
    '(prenez|prends) (bien)? soin (de|d)',
    '(faire|fait|fera|ferait|procure|procurera|apporte|apportera) (vous)? *? (plaisir|plaira|satisfaction|joie)',
  ],
}
