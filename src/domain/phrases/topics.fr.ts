import type { Phrases } from './family.ts'

/** What a message is about: the order and the buyer, or something else. */
export const topicsFr: Phrases = {
  'service-topic': [
    '(retour|retourner|retourné|retournez|renvoyer|renvoyez|renvoi|remboursement|remboursé|rembourser|remplacement|remplacer|remplacé|échange|échanger|facture|tva|étiquette|bordereau|garantie|réclamation|rappel|réparation|réparer|pièce de rechange|pièce)',
    '(un|votre|le|d un|notre) (avoir|reçu)',
    '(manquant|manquante|manque|manquent|manquait|manquaient|endommagé|endommagée|dommage|cassé|cassée|défectueux|défectueuse|abîmé|erreur|perdu|perdue|retard|retardé|problème|souci|incident|désolé|désolée|navré|excuse|excuses|malheureusement|désagrément|gêne)',
    '(votre|l|une|d|cette|bonne|mauvaise|ancienne|nouvelle|la|son|ton|quelle|même) adresse',
    '(numéro de rue|numéro de téléphone|gravure|graver|personnalisation|personnalisé|personnalisée|maquette|bon à tirer|photo|texte|orthographe|initiale|mesure|taille|pointure|couleur|coloris|tension|dimension)',
    '(livraison|livrer|livré|livrée|expédition|expédié|expédiée|envoi|colis|transporteur|suivi|douane|arriver|arrivée|rendez vous|installation|installateur|technicien|montage|monter|assemblage|retrait|point relais|dépôt|créneau|acheminement)',
    '(vous (avez|aviez) (demandé|écrit|posé|signalé|contacté|indiqué|souhaité|envoyé|mentionné)|votre (question|demande|message|requête|réponse|courriel|mail|e mail|dossier|réclamation|signalement|appel))',
    '(merci de nous avoir (contacté|contactés|écrit|répondu|signalé|prévenu|prévenus|informé|informés|envoyé|transmis|fait parvenir|fait savoir)|merci de (votre patience|votre réponse)|merci pour (votre|vos) (message|réponse|question|patience|photo|courriel|mail|retour rapide)|en réponse|suite à votre|comme (convenu|demandé|promis)|concernant (votre|la|le)|au sujet de (votre|la))',
    '(annuler|annulé|annulée|annulation|stock|disponible|indisponible|rupture|quantité|double|doublon|erreur de prix|différence de prix)',
    '(sécurité|danger|avertissement|chargeur|n utilisez pas|cessez|vérification d âge|ordonnance|péremption|date limite|numéro de série)',
    '(confirmer|confirmez|confirmation|besoin de (votre|connaître|savoir)|veuillez (envoyer|répondre|confirmer|choisir|indiquer|préciser|vérifier|nous)|dites nous (quel|quelle|si|quand|comment)|indiquez nous|précisez)',
    '(numéro|détail|statut|problème|total) (de|de la)? commande',
    '(notice|mode d emploi|manuel|instruction|batterie|pile|pièces jointes|ci joint)',
    '(enverrons|envoyons|postons|renvoyons|monterons|remontons) (un|une|le|la|votre) * *? (neuf|neuve)',
    '(fuite|panne|claquement|grincement|voyant|charnière|court circuit|branchement|resserrez|dévissez)',
  ],
  'idle-topic': [
    '(joyeux|joyeuse|bon|bonne|bonnes|heureuse|heureux|merveilleux) (noël|fêtes|fête|anniversaire|année|nouvel an|pâques|halloween|saint valentin|ramadan|hanoukka|réveillon|fin d année|fête des mères|fête des pères|fête nationale|saint jean|action de grâce|mardi gras)',
    '(voeux|vœux|meilleurs voeux|meilleurs vœux|souhaits de saison)',
    '(sondage|questionnaire|enquête|quiz|étude de marché|panel|interview)',
    '(newsletter|infolettre|actualité|actualités|nouvelles de (notre|la)|blog|podcast|webinaire|article de blog)',
    '(saviez vous|le saviez vous|anecdote|astuce|astuces|trucs et astuces|recette|recettes|inspiration|horoscope|conseil du|astuce du|bon plan)',
    '(conseil|conseils|idée|idées|astuce) (pour|de|d|sur|à) (utiliser|utilisation|votre|entretien|entretenir|nettoyer|conserver|réussir|mieux|décoration|tirer|prendre|style|cuisine)',
    '(tirer|profiter) (le meilleur|pleinement|au maximum) (parti|profit|de)',
    'notre (histoire|mission|fondateur|fondatrice|vision|philosophie|aventure|savoir faire)',
    '(fondé|fondée|créé|créée|née|lancé|lancée) (en|par|dans) (#|une|un|notre|l)',
    '(recrutons|recrute|rejoignez notre équipe|offre d emploi|carrière|postulez)',
    '(association|don|dons|caritatif|caritative|collecte de fonds|pétition|votez pour|élection|candidat|signez la|bonne cause)',
    '(concours|jeu concours|tombola|photo (du mois|de la semaine)|montrez nous (votre|vos)|envoyez nous (une|vos|votre) (photo|histoire))',
    '(comment (allez vous|vas tu)|juste un petit (coucou|bonjour)|prendre de vos nouvelles|des nouvelles de vous)',
    '(anniversaire|# ans|fêtons|célébrons) (de|d|nos|notre|déjà|#) (notre|la|marque|boutique|existence|ans|anniversaire)?',
    '(changeons|changé|nouveau|nouvelle|déménageons|déménagé) (de)? (nom|logo|propriétaire|locaux|horaire|direction|adresse de)',
  ],
}
