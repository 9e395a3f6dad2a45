import { agreeing, frenchLimit, frenchPeople, frenchTaken } from './french-forms.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const ended = `${agreeing('levé|annulé|terminé|expiré|abrogé|achevé|arrivé|clos|caduc|échu|dissipé|effacé|abandonné|cessé|infirmé|écoulé|rapporté')}|pris_fin|plus_en_vigueur`
/** These may also be said of a right that stands behind the restriction. */
const over = `${ended}|${agreeing('retiré|supprimé|révoqué|invalidé')}`
const lift =
  "levé|levée|levons|annulé|annulée|annulons|supprimé|supprimons|retiré|retirons|mis_fin|mettons_fin|abrogé|abrogeons|lève|annule|décidé_de_lever|accepté_de_lever|avons_décidé_d'annuler"
const limit = frenchLimit.replace('|retrait', '').replace('|mesures', '').replace('|perte', '')
const had =
  'capacité|capacités|possibilité|autorisation|autorisations|droit|droits|accès|privilège|privilèges|permission|permissions|faculté|fonction|fonctionnalité|service|messagerie|messages|envoi|communication|communications|contact|compte|habilitation'
const again = 'à_nouveau|de_nouveau'
const back = `${agreeing('rétabli|réactivé|restauré|restitué|débloqué|rouvert|réinstauré|recouvré|remis_en_service|réautorisé|réhabilité|réintégré')}|redevenu|redevenue|redevenus`
const sends =
  'contacter|envoyer|écrire|adresser|initier|entamer|démarrer|commencer|engager|solliciter|communiquer|utiliser|joindre|ouvrir|lancer|prendre|entrer|démarcher|transmettre|échanger|relancer'

/** What other notices say in French: lifted, or not from Amazon at all. */
export const frenchKinds = {
  ended: [
    `${limit} ..14 a|ont|est|sont|été|désormais|maintenant ..3 ${ended}`,
    `${limit} ..5 a|ont|est|sont|été|désormais|maintenant ..3 ${over}`,
    `${limit} ${over}`,
    `${limit} ..8 levée|levées|annulée|annulées`,
    `${lift} ..6 ${limit}`,
    `levée ..3 ${limit}`,
    `ne|n'* ..2 plus ..4 ${frenchTaken}|soumis|soumise|concerné|sous_le_coup|interdit`,
    "ne|n'* fait|faites|font plus ..1 objet",
    `ne|n'* ..2 plus ..4 soumis|soumise|concerné|coup|objet|visé ..4 ${limit}`,
    `${limit} ..8 ne applique|appliquent|sont|vaut|court|dure|existe|subsiste|produit|pèse|porte|concerne|vise|figure ..1 plus`,
    `${limit} ..8 n'a|n'est|n'ont|n'existe|n'affecte ..1 plus cours|lieu|effet|objet|raison|en_vigueur|active|actives|applicable|applicables|valable|valables|effective|actualité|votre|vos`,
    `plus aucun|aucune ..1 ${limit}`,
    `à_tort|par_erreur ..8 ${frenchTaken}|appliqué|appliquée`,
    `${frenchTaken}|appliquée ..3 à_tort|par_erreur`,
    'décision ..8 annulée|infirmée|révoquée|revenus',
    `${limit} ..6 arrive|arrivée|parvenue à_son_terme|à_échéance|à_expiration|à_terme`,
    'suspendu|suspendue|suspendons la|cette|toute sanction|mesure|restriction|interdiction|limitation',
    'mesure|restriction|suspension|interdiction|limitation ..30 a_pris_fin|est_arrivée_à|est_levée|a_été_levée|a_été_annulée|cesse_de|est_expirée|a_expiré',
    'mode|régime ..2 réponse|réponses ..12 désactivé|levé|terminé|fini|prend_fin|pris_fin|supprimé',
    'état|statut|dossier|décision clos|close|levé|levée|terminé|terminée',
    'avons|ai levée|annulée|rapportée|abrogée',
    'elle|celle_ci|il a_été levée|levé|annulée|annulé|rapportée|abrogée',
    'plus de blocage|restriction|interdiction|limitation',
    `${limit} ..6 n'avait pas lieu`,
    'déblocage|débloqué|débloquée|débloquons',
  ],
  regained: [
    `${had} ..14 ${back}`,
    `${back} ..8 ${had}`,
    `${had} ..14 vous|compte ..3 rendu|rendue|rendus|rendues`,
    'rendu|rendue accès|droit|possibilité|capacité|autorisation|messagerie',
    'rendu|rendue la|le|cette|votre accès|droit|possibilité|capacité|autorisation|messagerie|faculté',
    'rendu|rendue|rendus|rendues à|au|votre ..3 compte|capacité|possibilité|autorisation|droit|accès',
    `${had} ..10 ${again} ${agreeing('disponible|possible|accessible|ouvert|autorisé|activé|opérationnel')}|active|actif|opérationnelle`,
    `${again} ..3 ${agreeing('disponible|accessible|autorisé|activé|remis|transmis|distribué|acheminé')}|active|opérationnelle|accès`,
    'rétablissons|réactivons|restituons|rendons|restaurons|rouvrons|rétablissement|réactivation ..8 capacité|possibilité|autorisation|droit|accès|privilège*|messagerie|envoi|service|messages',
    'retrouvez|retrouvé|récupérez|récupéré|recouvrez ..5 accès|possibilité|capacité|droit|messagerie|autorisation|privilège*',
    'avez|a|dispose|disposez ..1 à_nouveau|de_nouveau ..2 accès|droit|possibilité|autorisation',
  ],
  'again-able': [
    `pouvez|peut|êtes|peux ..6 à_nouveau|de_nouveau ..6 ${sends}`,
    'pouvez|peut ..2 désormais|maintenant ..2 contacter|écrire|solliciter',
    `à_nouveau|de_nouveau ..4 ${sends}`,
    `pouvez|peut ..8 ${frenchPeople}|messages ..2 à_nouveau|de_nouveau|dès_maintenant|dès_à_présent`,
    `pouvez|peut|libre ..2 reprendre|recommencer`,
  ],
  anew: [
    'nouvelle|nouvelles|nouveau|nouveaux|seconde|deuxième|troisième|prolong*|cependant|toutefois|mais|depuis_lors|encore|demeure|reste|toujours',
    'à_nouveau|de_nouveau',
  ],
  vendor: [
    'webinaire*|webinar*|blog*|newsletter*|podcast*|désabonner|désinscrire|ebook|livre_blanc|masterclass|désinscription',
    'gratuit|gratuite|gratuitement|offert|offerte',
    'réservez|demandez|planifiez|prenez ..3 démo|démonstration|rendez_vous|appel|consultation|place',
    'essai|démo|guide|audit|outil|consultation|diagnostic|formation ..2 gratuit|gratuite',
    'nombreux|milliers_de|centaines_de|certains|plusieurs|beaucoup_de|nombre_de|en_plus_de ..1 vendeurs|marchands|e_commerçants',
    'plus_en_plus_de|plus_en_plus',
    'notre|nos logiciel|outil|outils|plateforme|application|équipe|agence|clients|blog|experts|guide|article|solution|avocats|cabinet|service|lecteurs|formation|abonnés|consultants|webinaire|dossier',
    'lire|lisez ..1 suite|article|dossier|notre|plus|aussi',
    "découvrez|en_savoir_plus|apprenez|téléchargez|inscrivez_vous|inscrivez|abonnez|s'inscrire|je_m'inscris",
    'nous aidons|accompagnons|conseillons|défendons',
    'que_faire|comment_réagir|comment_éviter|nos_conseils|voici_comment|voici_pourquoi|comment_faire',
    'vendeurs|marchands ..1 rapportent|signalent|racontent|constatent|plaignent|reçoivent|témoignent',
    'amazon durcit|bloque|restreint|suspend|sanctionne|renforce|serre|a_commencé|envoie',
    'dans cet|notre article|guide|numéro|vidéo|dossier|épisode',
    'abonnés|lecteurs|abonner',
    'peut_vous_aider|vous_aide|vous_accompagne|on_vous_explique',
    'code_promo|sans_engagement|offre_de_lancement',
  ],
  credentials: [
    'confirm*|saisi*|vérifi*|mett*|mise_à_jour|valid*|entrez|indiquez|fournissez|renseign*|communiquez|transmettez|actualis*|envoyez|entrer|renouvel* ..8 mot_de_passe|mots_de_passe|identifiants|identifiant|carte|bancaire|bancaires|coordonnées|identité|code|pin|iban|informations|données|rib|compte',
    'cliquez|cliquer ..4 ici|lien|sur|bouton|dessous',
    'connectez|identifiez|reconnectez|authentifiez ..3 ici|maintenant|immédiatement|via|sur|sans|en|à|dès',
    'carte|cartes cadeau|cadeaux',
    'sous|dans|avant ..2 12|24|48|72 heures|h ..10 suspendu|fermé|supprimé|désactivé|bloqué|définitivement|clôturé',
    'via|sur|par|suivez|utilisez ..1 lien|formulaire suivant|dessous|sécurisé|ci',
    'virement_bancaire|western_union',
  ],
} satisfies Partial<PhraseTable<Concept>>
