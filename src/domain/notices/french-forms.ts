import type { Respell } from './spelling.ts'

/**
 * "L'acheteur" is compared as "acheteur", "d'envoyer" as "envoyer". What is left of "ne", "si", "jusque" and of the "que"
 * in "ne … qu'aux" says something by itself and stays.
 */
export const elided: Respell = (word) => word.replace(/^(?:[ldcmt]'|s'(?!ils?$)|qu'(?!(?:au?x?|en|apres)$))/, '')

/** Adjectives and participles in both genders and numbers. */
export const agreeing = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => ['', 'e', 's', 'es'].map((ending) => word + ending))
    .join('|')

/** "N'écrit", for the verbs among these before which "ne" loses its vowel. */
export const negated = (verbs: string): string =>
  verbs
    .split('|')
    .filter((verb) => /^[aeiouyhéêà]/.test(verb))
    .map((verb) => `n'${verb}`)
    .join('|')

export const frenchPeople =
  'acheteurs|clients|acheteuses|clientes|clientèle|consommateurs|destinataires|acquéreurs|client|acheteur'

const taken =
  "restreint|limité|suspendu|bloqué|désactivé|révoqué|retiré|supprimé|interrompu|gelé|coupé|exclu|banni|empêché|fermé|verrouillé|stoppé|arrêté|retenu|perdu|confisqué|ôté|réduit|neutralisé|inhibé|écarté|enlevé|invalidé|résilié|plafonné|bridé|mis_en_pause|mise_en_pause|mis_fin|mis_un_terme|mis_en_veille|mis_en_sommeil|mis_en_attente|mis_hors_service|mise_hors_service|mis_à_l'arrêt|mise_à_l'arrêt|déchu|entravé|clôturé|éteint|barré|obstrué|débranché|dépossédé|destitué|amputé|soustrait|annulé|prohibé|proscrit|condamné|détruit|jeté|sucré|muselé|bâillonné|masqué|grisé|démonté|paralysé|figé|mis_à_l'écart|mis_de_côté|mis_en_quarantaine|mise_en_quarantaine|tenu_à_l'écart|mise_à_l'écart"
export const frenchTaken = agreeing(taken)
export const frenchTaking = [
  'restreindre suspendre bloquer désactiver révoquer retirer supprimer interrompre geler couper exclure bannir empêcher limiter interdire priver perdre fermer verrouiller retenir ôter réduire mettre_fin mettre_en_pause',
  'restreignons suspendons bloquons désactivons révoquons retirons supprimons interrompons gelons nous_coupons excluons bannissons empêchons limitons interdisons privons fermons retenons ôtons réduisons mettons_fin mettons_en_pause',
  'restreindrons suspendrons bloquerons désactiverons révoquerons retirerons supprimerons interromprons limiterons interdirons empêcherons mettrons_fin exclurons priverons fermerons',
  'restreignant suspendant bloquant empêchant interdisant limitant privant désactivant retirant excluant',
  'mettons_un_terme mettre_un_terme cessons cessent cesserons cesser arrêtons stoppons annulons refusons confisquons neutralisons bridons résilions écartons défendons arrêter stopper annuler refuser confisquer neutraliser brider résilier écarter refuserons annulerons arrêterons mettons_en_veille mettre_en_veille',
  'suspend bloque désactive révoque empêche exclut retire perd perdez perdrez perdra perte retirent bloquent',
  'retiendrons interceptons intercepterons rejetons rejetterons filtrons écarterons détruisons détruirons détruire jeter museler masquer neutraliserons stopperons rejettent rejetteront refuseront retiendront retiennent interceptent intercepteront filtreront détruiront bloqueront arrêteront suspendront restreindront écarteront',
]
  .join('|')
  .replaceAll(' ', '|')

export const frenchLimit =
  'restriction|restrictions|limitation|limitations|suspension|suspensions|blocage|blocages|interdiction|interdictions|exclusion|désactivation|révocation|retrait|gel|sanction|sanctions|mesure|mesures|interruption|embargo|bannissement|privation|perte|fermeture|verrouillage|plafonnement|temps_mort|arrêt|coupure|veto|mise_en_sommeil|moratoire|quarantaine|trêve|verrou|neutralisation'

const asking = agreeing(
  'écrit|demandé|sollicité|contacté|joint|interrogé|réclamé|appelé|invité|convié|posé|attendu|voulu|souhaité|provoqué|parlé|pris|adressé|reçu|engagé|entamé|ouvert|manifesté|précédé',
)
/** What a buyer has not done who is written to unasked. */
export const frenchUnasked = `ne|n'* ..3 pas|rien|point|jamais|aucun|aucune ..3 ${asking}`
/** "Sans que le client vous ait sollicité", "sans question préalable" */
export const frenchUnbidden = [
  `avant ..5 ne|n'* ..2 ait|aient|eût|eussent ..2 ${asking}`,
  `avant ..5 n'ait|n'aient ..2 ${asking}`,
  `sans ..5 ait|aient|eût|eussent ..2 ${asking}`,
  `sans ..1 avoir ..1 été ..1 ${asking}`,
  'sans|hors|absence|dehors ..3 sollicitation|question|demande|message|invitation|contact ..1 préalable|acheteur|client|cliente|acheteurs|clients|part|celui_ci',
]

/** What one may have: the power to do something. */
export const frenchRight =
  'capacité|capacités|possibilité|possibilités|autorisation|autorisations|droit|droits|accès|privilège|privilèges|permission|permissions|faculté|habilitation|fonction|fonctions|fonctionnalité|fonctionnalités|service|services|outil|outils|aptitude'
