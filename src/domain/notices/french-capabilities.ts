import { agreeing, frenchPeople, frenchRight } from './french-forms.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const digit = '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*'
/** Plural: one message is no capability. */
const topics =
  'messages|emails|courriels|mails|communication|communications|conversation|conversations|échanges|messagerie|messageries|correspondance|correspondances|discussions|discussion|dialogue|dialogues|courriers|sollicitations|sollicitation|relances|notifications'
const contact = 'contact|contacts|mise_en_relation|démarchage|mises_en_relation|prospection'
const reaching =
  'contacter|contactez|contactiez|écrire|écriviez|joindre|solliciter|solliciterez|démarcher|aborder|communiquer|correspondre|relancer|atteindre|entrer_en|prendre_contact|prise_de_contact|prises_de_contact|prenez_contact|échanger|dialoguer|adresser|parler|interpeller|toucher|écriture|approcher|accoster|faire_parvenir|tourner_vers'
const doing =
  'envoyer|envoyez|envoyiez|envoi|envois|adresser|adressez|transmettre|initier|entamer|démarrer|commencer|lancer|engager|ouvrir|débuter|rédiger|écrire|initiation|amorcer|nouer|établir|émettre|émission|ouverture|expédier|initiez|création|créer|diffuser|diffusion|lancement|démarrage|transmission'
const own =
  'de_votre_propre_initiative|de_votre_initiative|à_votre_initiative|de_votre_propre_chef|spontanément|en_premier|de_vous_même|à_votre_propre_initiative|de_façon_proactive|de_manière_proactive|de_sa_propre_initiative|proactivement'

/** What may be done or had, in French: contacting buyers, and what is not that. */
export const frenchCapabilities = {
  reach: [
    `${reaching} ..6 ${frenchPeople}`,
    `${doing} ..6 ${topics}`,
    `${doing} ..3 message aux|à_des|à_vos|à_un ..1 ${frenchPeople}`,
    `${topics} ..6 ${frenchPeople}`,
    `${contact} ..6 ${frenchPeople}`,
    `proacti* ..5 ${topics}|${contact}|${reaching}|${doing}|${frenchPeople}`,
    `${topics}|${contact} ..2 ${agreeing('proactif|sortant|spontané|automatisé|sollicité')}|proactive|proactives|automatique*`,
    `nouvelle|nouvelles|nouveaux|premiers|premier ..1 ${topics}|${contact}`,
    `${own} ..6 ${topics}|${reaching}|${frenchPeople}`,
    `${reaching} ..6 ${own}`,
    `${reaching} ..2 quiconque|personne|ceux|qui_que_ce_soit`,
    `${topics} non_demandé|non_demandés|non_demandée|non_demandées`,
    `vos|votre ..1 ${topics}`,
    `${topics} ..3 de_votre|émanant|depuis_votre|dont_vous|que_vous|provenant|issus|envoyés_par|envoyées_par`,
    `${frenchRight} ..5 ${topics}|${contact}|contacter|écrire`,
    'arrêt|blocage|gel|suspension|restriction|interdiction|coupure de|des messages|conversations|contacts|communications',
    `${contact} client|clients|acheteur|acheteurs`,
    'messagerie|démarchage|prises_de_contact|relances',
    'aucun message ..6 proactif|aux|à_vos|à_des|de_votre|émanant|envoyé|provenant',
    'message proactif',
    'aucun|aucune|moindre|nul nouveau? message|email|courriel aux|à|vers|de_votre|proactif|sortant|non_sollicité|spontané',
    'moindre ..1 contact|conversation|échange',
    'tout|chaque message|email|courriel que_vous|de_vous|de_votre|adressé|envoyé|proactif|sortant|spontané|non_sollicité|émis|émanant|provenant|à_un|à_des|aux',
    `aucun|aucune ..2 ${contact}|conversation ..4 ${frenchPeople}`,
    'premier pas ..6 acheteurs|clients',
    'initiative ..2 conversation|conversations|échange|échanges|contact',
    'fonction|fonctionnalité|option|bouton|autorisation|droit|permission contacter acheteur|client',
  ],
  'that-thing': [
    'la|cette|votre fonction|fonctionnalité|possibilité|autorisation|option|capacité|permission|faculté',
    'le|ce|cet|votre privilège|droit|service|outil|accès',
    'accès|autorisation|option|outil est|a|sera|reste|demeure',
    'celle_ci|celui_ci est|a|sera|reste',
  ],
  content: [
    'qui ..5 contien*|contenai*|inclu*|comport*|demand*|sollicit*|propos*|offr*|enfreign*|viol*|incit*|vis*|sont',
    'contenant|comportant|incluant|proposant|demandant|sollicitant|incitant|visant|dépourvus|assortis',
    'avec|sans des? liens|pièces|publicité|remises|lien',
    'promotionnel*|publicitaires|marketing|commerciaux|commerciales|inutiles',
    'à|pour des_fins|cette_fin',
    'pour|afin demander|solliciter|promouvoir|inciter|obtenir|influencer|proposer|faire|toute|tout|autre|leur|les',
    'en_dehors|hors_de|autres_que|autre_que|au_sujet|à_propos|concernant',
    'dans_lesquels|par_lesquels|dont_le_contenu|plus_de',
  ],
  narrow: [
    'le|ce|cet|cette|du|au|la client|acheteur|destinataire|cliente|acheteuse',
    'acheteur|destinataire',
    'cette|ce conversation|commande|modèle|discussion',
  ],
  elsewhere: [
    'cet|ce|cette|ces acheteur|client|destinataire|commande|adresse|expéditeur|modèle|conversation|pièce|fichier|image|lien|facture|cliente|document',
    'ces|tels|certains|quelques acheteurs|clients|destinataires',
    "ce message n'a|ne|a|est|sera|contient|contenait",
    'adresse ..1 email|électronique|mail|expéditeur',
    'la|une|cette pièce|facture|image',
    'pour_le_compte_de|tiers',
    'en votre nom',
    'lui envoyer|écrire|adresser|transmettre',
    'le|la contacter|recontacter|relancer',
    `entre ${digit} h|heures et ${digit} h|heures`,
    'depuis|avec|via|dans|par|sur application|appli|api',
    'dans un|le|les|des|vos contenu|contenus|images|colis|vidéos',
    'je ne? peux|puis|pouvais ..2 vous ..3 envoyer|écrire|contacter|joindre',
    'acheteurs|clients dont la|les|le|une ..1 commande|commandes|achat|achats',
    'modèle|modèles de_message|de_messages',
    'par heure|jour|semaine|minute',
    'forum|forums',
    'service|assistance|support|aide ..2 vendeurs|vendeur|partenaires',
    'pièces_jointes|fichiers ..2 supérieur*|dépassant|volumineu*',
    'abonnés|followers',
    'téléphone|identité ..5 vérifi*|confirm*',
    'vérifi*|confirm* ..3 téléphone|identité',
    'par téléphone|sms|fax|téléphonique',
    'lire|consulter|afficher|archiver|imprimer|rechercher|modifier|supprimer|effacer|visualiser|trier ..3 messages|emails|échanges|conversations',
    'recherche|affichage|archivage|historique|filtre ..3 messages',
    'boîte_aux_lettres|votre_navigateur|appareil|boîte_de_messagerie',
    'message_cadeau|messages_cadeau*',
    'il|elle|acheteur|client ne? peut|pourra ..2 vous',
    'clients|acheteurs ne|peuvent|pourront ..4 vous',
    'un_de_vos|certains_de_vos|plusieurs_de_vos|deux_de_vos|votre_dernier',
    'votre message ..3 contient|contenait|enfreint|enfreignait|viole|comporte|est|relatif|concernant|du',
    'en_dehors_de|hors_de amazon|notre|la_plateforme|plateforme',
    'application|site ..4 maintenance',
    'limite|limites|plafond ..2 nombre|quotidienne|caractères|taille',
    'ancien|ancienne interface|version|application|outil',
    'essai|abonnement|forfait|formule|tarif|fidélisation',
    'acheteurs|clients de votre|vos marque|marques',
    'envoyez|envoyés ..1 après|plus_de ..1 1*|2*|3*|4*|5*|6*|7*|8*|9*',
    'durée indiquée|précisée|mentionnée dans ..2 email|mail|notification',
  ],
  other: [
    'vente|ventes|vendre|vendez|commercialiser|commercialisation',
    'offre|offres|asin|asins|listing|listings|produit|produits|article|articles|catalogue|annonces|référence|références|fiche|fiches',
    'virement|virements|paiement|paiements|fonds|versement|versements|solde|revenus|recettes|décaissement*|règlement|règlements',
    'expédition|expéditions|colis|fba|inventaire|stock|stocks|entrepôt*|stockage|expédié_par|prime|réapprovisionnement',
    'publicité|campagne|campagnes|sponsorisé*|coupons|promotions|ventes_flash|publicitaire|publicitaires',
    'publier|rédiger|laisser|déposer|poster|écrire|soumettre ..4 avis|commentaires|évaluations|commentaire',
    'avis|commentaires ont|a|ont_été|sont ..1 supprim*|retir*',
    "boîte_d'achat|buy_box|offre_mise_en_avant|bouton",
    'registre_des_marques|brand_registry|vine|communauté|forum|forums',
    'connecter|connexion|identifier',
    'catégorie|catégories',
    'retour|retours|remboursement|remboursements|achat|achats|acheter|commandes',
    'a_z|garantie_a',
    'ouvrir ..3 dossier|dossiers|ticket',
    "demander_un_avis|demande_d'avis|demandes_d'avis|solliciter_un_avis",
    'contributions|contribuer',
    'carte_cadeau|chèques_cadeaux|chèque_cadeau',
  ],
} satisfies Partial<PhraseTable<Concept>>
