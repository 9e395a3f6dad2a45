import { frenchLimit, frenchTaken, frenchTaking } from './french-forms.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const misdeeds =
  'infraction*|violation*|manquement*|plainte*|réclamation*|abus|non_respect|signalement*|incident*|récidive*|écart|écarts|irrégularité*|entorse*'
const digit = '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*'
const may =
  'peut|peuvent|pourrait|pourraient|pourrez|pourriez|pourra|pourront|pouvons|pourrons|pourrions|puisse|puissions'

/** How surely and of what time something is said, in French. */
export const frenchCertainty = {
  modal: [
    `${may} ..8 ${frenchTaken}|${frenchTaking}`,
    `${may} ..5 être|entraîner|conduire|mener|donner_lieu|aboutir|faire_l'objet|se_voir|perdre|valoir|provoquer|décider|vous_interdire|vous_retirer|avoir_pour|nous_amener`,
    'pourrait|pourraient|serait|seraient|seriez|pourrions|devrions|devriez|devrait|entraînerait|perdriez|verriez',
    'risque*|susceptible*|éventuel*|peut_être|potentiel*|possiblement|menac*|envisag*|passible*|exposez|expose|exposent',
    'possible que',
    'il_est|est_il possible de',
    'éviter|évitez|prévenir|empêcher_que|éviteront|évitera',
    'réserv* ..2 droit|possibilité',
    'sous_peine|au_risque|à_risque|en_danger|sur_le_point',
    'peut|peuvent|pourra entraîner|conduire',
    'conserver|préserver|protéger|garder|maintenir votre|vos|la|le',
    'afin|pour ne_pas|que_votre|que_vos|ne_plus',
    'proche|proches|approche*|près ..3 limite|seuil|plafond',
    'aucune_raison|pas_lieu',
  ],
  condition: [
    "si|s'il|s'ils|lorsqu*|lorsque|quand|dès_que|dès_il|dès_elle|dès_ils|tant_que|tant_il|tant_elle|sinon|à_moins_que|à_défaut|faute_de|selon_que",
    "au_cas|en_cas|dans_le_cas|dans_l'éventualité|dans_l'hypothèse|à_condition|sous_réserve|cas_contraire|pour_peu",
    `toute|tout|chaque|un|une|prochaine|prochain ..1 ${misdeeds}`,
    `toute|tout|nouvelle|nouveau ..2 ${misdeeds}`,
    'combien|comment|que_faire|que_se_passe|qu_est_ce|que_signifie|quand',
    'pourquoi mon|mes|amazon',
    'par_exemple|p_ex',
    "un_collègue|une_collègue|un_ami|une_amie|quelqu'un|un_confrère|un_concurrent",
    'sans ..3 vérification|confirmation|mise_à_jour|réponse|réaction|correction|consentement|autorisation|changement|retour|action',
    'rappelons que les',
    'quiconque|celui_qui|ceux_qui manipule*|enfrei*|viol*|abus*|contrev*',
    'pouvez|peut|pourrez|pourra alors',
    'en_règle_générale|en_général|généralement|habituellement|normalement',
    'sans elle|cela|ceci|quoi|celle_ci',
    'la_prochaine_fois|nouveau_manquement',
    'pas_sûr|je_crois|je_pense|me_demande|entendu_dire|crains|imaginons|supposons|suppose',
    'continuez|persistez|ignorez ..6 messages|règles|directives',
    'entraînera|entraîneront|conduira|conduiront',
  ],
  outage: [
    'maintenance|panne|dysfonctionnement|incident_technique|interruption_de_service|problème_technique|problèmes_techniques|difficultés_techniques|raisons_techniques|raison_technique|perturbation*',
    'api|service|système ..1 temporairement? indisponible',
  ],
  'next-time': [
    `nouvelle|nouvelles|nouveau|nouveaux|autre|autres|toute|tout|prochaine|prochain|futur*|ultérieur*|chaque ..2 ${misdeeds}`,
    `${misdeeds} ..1 ultérieur*|supplémentaire*|futur*|suivant*`,
    `en_cas|au_cas|dans_le_cas`,
    `infraction*|violation*|manquement* ..3 entraîner*|conduir*`,
    "si|s'il|s'ils|sinon|à_défaut|cas_contraire|faute_de|à_moins",
    'la_prochaine_fois|récidive*|poursuite|persist*',
    `au_delà|au_dessus ..3 ${digit}`,
  ],
  not: ['pas|aucun|aucune|jamais|nullement|aucunement|point'],
  certain: [
    'pouvons|pouvoir|permettons ..3 confirmer|informer|annoncer|indiquer|assurer',
    'pourrez|pourra|pourront ..4 répondre|toutefois|cependant|contester|faire_appel|consulter|vous_adresser|toujours|continuer',
    'pouvez|peuvent toujours|continuer',
    "si|s'il vous ..10 questions|pensez|estimez|souhaitez|contestez|désaccord|avez_besoin|êtes_d'avis|considérez|jugez|plaît",
    'combien_de_temps ..8 dure|durera|applique|reste',
    'afin|pour ..12 avons|a_été|ont_été|sommes|suspendons|restreignons|limitons|bloquons|avez_été|est|sont',
    'après ..10 examen|vérification|analyse',
    'acheteurs|clients potentiel*|éventuels',
    'devriez|pourriez ..2 avoir|consulter|lire|vérifier',
  ],
  present: [
    "est|sont|êtes|n'est|n'êtes|demeure|reste|actuellement|désormais|maintenant|sera|seront|dorénavant|encore|toujours",
  ],
  past: ['a_été|ont_été|avez_été|était|étaient|étiez|avait|avaient|aviez|fut|avons|avait_été|ne_pouviez|pouviez'],
  bygone: [
    "par_le_passé|dans_le_passé|auparavant|autrefois|jadis|antérieurement|à_l'époque|précédemment|historiquement|naguère|à_ce_moment_là|entre_temps|entretemps",
    'an|année|mois|semaine|printemps|été|automne|hiver dernier|dernière|passé|passée|précédent|précédente',
    'il_y_a ..2 jours|semaines|mois|ans|an|semaine',
    'en janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre 2*',
    'était|étaient|étiez|avait|aviez ..4',
    'depuis ..2 résolu|levé|levée|rétabli',
  ],
  turn: [
    'mais|cependant|toutefois|néanmoins|pourtant|or',
    'tandis|alors|bien|sauf que|il|elle|ils|si',
    "en_revanche|par_contre|à_l'exception|quoique|sauf_si",
    'et vous|nous|votre|vos|cela|ceci|il|elle|tu|ce|cette',
    'confirmer|confirmons|informons|noter|informer|précisons|assurer que|aucun|aucune|votre|vous',
    "si|s'il|s'ils|lorsque|lorsqu*|afin|pour_que|avant_que|ainsi_vous|quand",
    'nous_vous privons|retirons|interdisons|avons|bloquons|suspendons|limitons',
    'nous suspendons|restreignons|limitons|bloquons|retirons|désactivons|interrompons',
    'tout_en|dont_vous|donc_vous',
    "ce_qui est|signifie|veut|vous|nous|a|enfreint|viole|constitue|ne|n'*",
  ],
  cause: [
    "car|parce|puisque|puisqu'*|étant_donné|compte_tenu|malgré|vu|sachant",
    "en_raison|suite_à|à_la_suite|à_cause|du_fait|au_motif|en_réponse|au_vu|par_suite|dans_la_mesure|à_l'issue|au_terme|face_à|sur_la_base",
    'après avoir|examen|un_examen|plusieurs|des|réception|que|un|une|vérification|analyse',
    'pour avoir|non_respect|cause|violation|infraction',
    'ayant|suite',
    // What stays as it is until then is so now.
    'tant_que|tant_il|tant_elle ..14 reste|restent|demeure|restera',
  ],
  'not-yet': [
    "sera|seront|serez|pourrez|pourra|pourront|redeviendra|lorsque|lorsqu*|quand|dès_que|si|s'il|pas|jamais|avant|peut|doit|doivent|afin|pour_que|jusqu'*|tant_que|devez|aucune|aucun|attente|avant_que|une_fois|souhait*|visant|récupérerez|retrouverez|ensuite|puis|après_quoi|refus*|rejet*",
    'demande|demander|demandez|recours ..3 de|pour|en_vue|visant|contre',
    `à_partir|à_compter|dès du|de|le? ${digit}`,
    'à_partir_du|à_compter_du|prévu|prévue|date|au_plus_tôt',
    `jusqu'* ..8 ${frenchLimit}`,
    `après|malgré|pendant|durant la|une|notre|cette|votre dernière? première? précédente? ${frenchLimit}`,
    'pour|obtenir|en_vue ..2 levée|levé|rétablir|rétablissement|débloquer|lever|réactiver|récupérer|retrouver',
  ],
  'no-restriction': [
    `aucun|aucune ..2 ${frenchLimit}`,
    `pas ..4 ${frenchTaken}`,
    `sans ..2 restriction|limitation|limite`,
    `n'* ..2 pas ..3 restriction|restrictions|limitation`,
  ],
} satisfies Partial<PhraseTable<Concept>>
