import type { Phrases } from './family.ts'

const app =
  '(whatsapp|whats app|wechat|we chat|telegram|viber|skype|signal|snapchat|messenger|facebook messenger|imessage|discord|instagram|facebook|insta|sms|texto|tiktok|zoom)'

/** Ways around Amazon's own messages, and out of them. */
export const contactFr: Phrases = {
  messenger: [
    `(contactez|contacter|écrivez|écrire|joignez|joindre|ajoutez|ajouter|appelez|appeler|parlez|parler|discuter|discutez|chattez|répondez|discutons|parlons|échangeons|envoyez|envoyer|échanger|disponible|joignable|conversation|message|photo|répondons|contacte|écris|passez) *? *? *? *? (sur|via|par|avec|à|dans) (notre|le|nos|l|la|un)? (compte|groupe|page|messagerie|canal)? ${app}`,
    '(rejoignez|retrouvez|rejoindre|retrouver|joignez) (nous|moi)? *? (sur|via) (whatsapp|wechat|telegram|viber|skype|signal|messenger|discord|snapchat)',
    `(notre|nos|mon) ${app} (est|au|numéro|compte|support)`,
    '(notre|nos|mon) (whatsapp|wechat|telegram|viber|skype|messenger)',
    `(notre|le|mon|un|votre) (numéro|identifiant) ${app}`,
    '(notre|le|mon|un) (compte|groupe|lien|canal) (whatsapp|wechat|telegram|viber|skype|messenger|discord)',
    '(whatsapp|wechat|telegram|viber|skype) (au|id|numéro|#|est|nous|compte|sur)',
    '(par|via|sur) (whatsapp|wechat|telegram|viber|skype|messenger|discord|snapchat)',
    '(message privé|mp|dm) (sur|via) *? *?',
    `(attend|attendent|attendons|aide|répond|conseille|conseillons|assistons|assiste) *? *? *? (sur|via|par) ${app}`,
    '(au|le|fixe|portable|numéro|téléphone|tél) zéro (un|deux|trois|quatre|cinq|six|sept|huit|neuf)',
  ],
  'phone-cue': [
    '(appelez|appeler|téléphone|téléphonez|téléphonique|tél|tel|portable|mobile|cellulaire|ligne|hotline|standard|fixe|sms|texto|numéro vert|appel|composez|joignable|joindre|joignez|rappeler|fax|whatsapp|viber|assistance|contactez nous au|contacter au|notre numéro|numéro de téléphone|service client au|sans frais)',
  ],
  'number-cue': [
    '(numéro|n|no|nr|réf|référence|code) (de|d)? (suivi|colis|facture|série|commande|tva|lot|article|modèle|retour|dossier|expédition|bon|client|rma|siret|siren|envoi|réclamation|produit|bordereau|ean|asin|pièce|devis|contrat|garantie|livraison|référence|avoir|ticket|déclaration|enregistrement|douane)',
    '(suivi|facture|commande|colis|siret|siren|tva|ean|asin|isbn|imei|lot|référence|réf|série|rma|dossier|devis|ticket|colissimo|chronopost|mondial relay|laposte|dpd|ups|dhl|gls|fedex|postes canada|purolator|bpost) (numéro|n|no|nr|est)?',
    'numéro (be|lu|fr)',
  ],
  'opt-out': [
    '(se|me|nous|vous) (désabonner|désinscrire)',
    '(désabonner|désabonnez|désabonnement|désinscrire|désinscrivez|désinscription|désabonne|désinscris)',
    '(ne)? (souhaitez|voulez|désirez|désirer|souhaiter|vouloir|souhaites|veux) (ne)? plus (recevoir|être (contacté|sollicité|contactée))',
    '(souhaitez|voulez|désirez|désirer|souhaiter|vouloir|souhaites|veux) plus (recevoir|avoir|entendre|de|d|aucun) *? *? (message|mail|courriel|e mail|sollicitation|nouvelle|communication|newsletter|de notre part|email|de nous|parler)',
    '(ne) plus (recevoir|être (contacté|sollicité|contactée)) *? *? (message|mail|courriel|e mail|sollicitation|nouvelle|communication|newsletter|de notre part|email|de nous|ces|nos|ce)?',
    '(arrêter|cesser|stopper|interrompre) (de recevoir|la réception|l envoi|les|ces|nos) *? *? (message|mail|courriel|e mail|sollicitation|communication|email|envoi)?',
    '(retirer|supprimer|retiré|retirée|enlever|enlevé|supprimé|supprimée|rayer|rayé|retirez|supprimez|retirons|supprimons) (vous|votre (nom|adresse|e mail|email|courriel|adresse e mail))? (de|d) (notre|nos|la|cette) *? (liste|base|fichier|diffusion)',
    '(gérer|gérez|modifier|modifiez) (vos|mes|ses) (préférence|abonnement) *? *?',
    '(répondre|répondez|réponds|envoyez|envoie|tapez|écris) (nous|simplement|à ce message)? (par|avec|simplement)? (le mot|le mot clé)? (stop|désabonnement|désinscription|désabonner)',
    '(vous opposer|opposition) (à|au) (l envoi|recevoir|la réception|ces message|ces mail)',
    '(si|lorsque|quand) (nos|ces|les) (message|mail|courriel|conseil|e mail|envoi) (vous|te)? (dérange|dérangent|importunent|gênent|lassent|agacent|ennuient|intéressent pas)',
    '(sortez|sortir|sors|retirez vous|retirer) (vous|votre adresse|votre nom)? de (la|notre|cette|nos) liste',
    '(retirez|retirer|supprimez|effacez) votre adresse (ici|en un clic|en cliquant)',
    '(plus|pas) envie de (nous lire|recevoir|nos|ces)',
    '(nom|adresse) *? *? (rayé|rayée|retiré|retirée|supprimé|supprimée|effacé|effacée|ôté|enlevé) (de|des|du) (notre|nos|la|cette|ce) *? (liste|fichier|base|envoi|diffusion|registre)',
  ],
  'opt-out-way': [
    '(cliquer|cliquez|clique|appuyez|appuie|suivez|utilisez|via|suivre) *? *? (ici|lien|bouton|ci dessous|cidessous|là)',
    '(désabonner|désabonnez|désinscrire|désinscrivez|désabonnement|désinscription) (vous)? (ici|à tout moment|en un clic|en cliquant|ci dessous|cliquez|par|de (notre|nos|cette|ces)|immédiatement|gratuitement|en répondant)',
    '(répondre|répondez|réponds|envoyez|envoie|écrivez|écris|tapez|prévenez|dites|indiquez|renvoyez|répondant) *? *? *? *? (stop|désabonnement|désinscription|mot|nous|à ce message)?',
    '(lien|bouton|page) (de|ci dessous|en bas|de désinscription|de désabonnement|suivant)',
    '(un|en un|d un|par un) (simple)? clic',
  ],
  'opt-out-trap': [
    '(désabonner|désinscrire|désabonnement|résilier|annuler) (de|du|votre|à) *? *? (prévoyez et économisez|abonnez vous et économisez|abonnement|magazine|essai|box|revue|livraisons programmées|livraison programmée|membre)',
    '(abonnement|magazine|box|revue) *? *? *? *? (désabonner|désinscrire|désabonnement)',
  ],
}
