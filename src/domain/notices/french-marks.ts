import { frenchLimit, frenchTaken } from './french-forms.ts'
import type { Mark } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

/** Little words of French. */
export const frenchMarks: PhraseTable<Mark> = {
  attributing: ['de|dans|comme|en|avec'],
  'bare-account': ['compte'],
  timed: [
    "jusqu'*|désormais|actuellement|maintenant|prochains|prochaines|jour|jours|semaine|semaines|mois|heures|temporairement|dorénavant|immédiat|immédiatement|aujourd'hui|provisoirement|présent|compter|définitivement|momentanément|encore",
    "pouvez|pourrez|peut|pourra|êtes|est|n'êtes|n'est|avez|n'avez|peuvent|sont|seront|sera|peux|n'a|a|disposez|dispose ..2 plus",
  ],
  topic: [],
  must: ['doit|doivent|devez|devrez|peuvent ..2 pas', 'devez|devrez|doit|devra ..8 renoncer'],
  noun: [frenchLimit],
  'noun-or-verb': ['limite|limites'],
  'verb-lead': [
    "est|sont|êtes|été|nous|reste|restent|demeure|désormais|temporairement|actuellement|n'est|sera|seront|avons|a|amazon",
  ],
  future: ['*era|*eront|*erez|*erons|*dra|*drons|*dront|*drez|*ira|*iront|*irons|*irez|*urra|*urront|*urrez'],
  'none-of': ['aucun|aucune|plus'],
  doer: ['vous_avez|avez|tu_as'],
  losing: ['perd*|interdiction'],
  'own-doing': [
    "vous nous? avez|aviez ..2 signalé|indiqué|écrit|dit|mentionné|rapporté ..4 ne|n'* ..8 envoyer|contacter|écrire|adresser",
    'vous avez ..4 désactivé|suspendu|coupé|bloqué|mis_en_pause|interrompu|désinstallé|stoppé|arrêté',
    "aucun|aucune|ne ..12 tant_que|jusqu'* ..8 réactivé|réactivés|réactivée|réactiviez",
    'à_votre_demande|vous_avez_choisi|vous_avez_demandé ..16 désactiv*|suspend*|restrei*|bloqu*|interromp*|pas|plus',
    'votre propre? demande|choix ..10 désactiv*|suspend*|bloqu*|interromp*',
    `${frenchTaken} ..6 à_votre_demande|selon_votre_demande|comme_demandé`,
  ],
  'many-buyers': [
    'acheteurs|clients|acheteuses|consommateurs|destinataires|clientèle|proacti*',
    'acheteur vendeur',
    'fonction|fonctionnalité|option|bouton|autorisation|droit|permission contacter acheteur|client',
    'vendeur acheteur',
    'à|avec|tout|chaque|aucun un? acheteur|client',
    'plus acheteur|destinataire',
    'messagerie|messages|communication|communications|contact|contacts|relation client|acheteur',
    "d'un|un client|acheteur ..3 répondre",
  ],
  denial: [
    `pas|jamais ..3 ${frenchTaken}`,
    `aucun|aucune|sans|ni ..1 ${frenchLimit}`,
    `aucun|aucune ..6 infraction*|violation*|manquement* ..8 directives|règles|politique*`,
    "n'* ..2 pas ..3 restriction|restrictions|limitation|suspension|interdiction|blocage",
    `ni ${frenchTaken}`,
    'aucun|aucune|pas ..1 incidence|effet|impact|conséquence|influence',
    'ne devez|pouvez|doivent|peuvent pas demander|inviter|inciter|exiger',
    `aucun_moment|jamais|nullement ..8 ${frenchLimit}`,
    'limite|limites de demandes|caractères|taille',
    'plan|appel|recours|contestation|votre_demande|la_demande|cette_demande|votre_dossier|le_dossier ..10 rejeté|refusé|rejetée|refusée',
    'restriction|restrictions âge|légale|légales',
    `demandé|demandiez|demandez|savoir si|s'il|ce_qui ..8 ${frenchTaken}|${frenchLimit}|privé|privée`,
  ],
  range: ['à|ou|et'],
  bound: [
    'prochains|prochaines',
    'terme|fin|expiration|échéance ..1 délai de',
    'ramené|ramenée|réduit|réduite|porté|portée|prolongé|prolongée|passe|passée|raccourcie|étendue de 0*|1*|2*|3*|4*|5*|6*|7*|8*|9* jours? à',
  ],
  'drawn-near': ["dans|sous|d'ici|après"],
  'loose-end': ['au|avant'],
  'former-end': ["initialement|précédemment|auparavant|lieu ..3 jusqu'*"],
  joins: ['du|compter|partir'],
  'end-after': [
    'expirera|expire|terminera|termine|lèverons|rétablirons|réactiverons|restituerons',
    'sera|seront|est|sont|serez|être ..3 levé|levée|levés|levées|réactivé|réactivée|rétabli|rétablie|rétablis|restauré|restaurée|restitué|restituée|rendu|rendue|débloqué|débloquée|dégelé|dégelée',
    'prendra_fin|prend_fin|de_nouveau|à_nouveau|retrouverez|récupérerez|récupérez|cessera|échoit',
  ],
  'for-after': ['durant'],
}
