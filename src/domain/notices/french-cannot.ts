import { agreeing, frenchRight, negated } from './french-forms.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

export const passed = agreeing(
  'remis|transmis|distribué|envoyé|acheminé|livré|délivré|relayé|accepté|traité|expédié|transféré|adressé|diffusé|autorisé|émis|ouvert|engagé|entamé|initié|lancé|commencé|démarré|noué|établi|amorcé|débuté|rédigé|contacté|sollicité|écrit|communiqué|répercuté|laissé_passer|porté',
)
const allowed = `${agreeing('autorisé|permis|habilité|admis|offert|proposé|accordé|octroyé|concédé|reconnu|laissé|acquis|fonctionnel|disponible|actif|activé|valide|toléré|accessible|opérationnel|utilisable|éligible|possible|ouvert')}|active|actives|opérationnelle|en_mesure|en_droit|capable|libre|loisible|à_même|à_la_disposition|à_disposition|à_votre_disposition|en_service|en_état|apte`
const can = 'pouvez|peut|peuvent|pourrez|pourra|pourront|peux|pourras|saurez|puissiez|pouvons'
const never = 'plus|pas|aucun|aucune|jamais|ni'
export const is = "est|sont|êtes|sera|seront|serez|été|n'est|n'êtes|n'a|n'ont|n'avez|demeure|reste|es|n'es"
/** What "d'" stands before: "privé d'accès", "interdit d'envoyer". */
export const vowelled =
  'accès|envoi|envoyer|initier|entamer|écrire|engager|entrer|adresser|ouvrir|utiliser|émettre|échanger|établir|amorcer|expédier|user|aborder|atteindre'
/** Bare verbs of reaching buyers: a state that holds them needs no other object to be near. */
export const reachVerbs =
  'contacter|écrire|solliciter|joindre|aborder|prendre|envoyer|entrer|initier|engager|entamer|ouvrir'
const willReach =
  'écrirez|écrira|contacterez|contactera|solliciterez|sollicitera|enverrez|enverra|aborderez|abordera|initierez|ouvrirez|entamerez|engagerez|démarcherez|relancerez|joindrez|prendrez_contact|prendra_contact|prendrez_initiative|disposerez|disposera|bénéficierez'
const reachNow = 'écrivez|contactez|sollicitez|abordez|envoyez|prenez|initiez|écrit|contacte|prend'
/** What a message does that gets through. */
const leaves =
  'part|partent|partira|partiront|passe|passent|passera|passeront|sort|sortira|sortent|sortiront|quitte|quittent|quittera|quitteront|arrive|arrivent|arrivera|arriveront|atteint|atteindra|aboutit|aboutira|parvient|parviendra|parviennent|va|vont|irait|ira'

/** What cannot be done, in French. */
export const frenchCannot = {
  cannot: [
    `ne|n'* ${can} ..6 ${never}`,
    `${can} ..3 plus|pas|aucun|aucune ..1 contacter|envoyer|écrire|initier|démarrer|entamer|adresser|solliciter`,
    `${is} ..3 plus|pas|jamais ..4 ${allowed}`,
    `${is} ..3 plus|pas|jamais ..4 ${passed}`,
    `avez|a|ont|aurez|aura|auront|dispose*|bénéficie*|possède|possédez|détient|détenez|n'a|n'avez|n'ont|n'aurez|n'aura|n'auront|as|n'as ..5 plus|pas|aucun|aucune ..8 ${frenchRight}`,
    `ne|n'* ..3 plus|aucun|aucune ..4 ${passed}`,
    `aucun|aucune|nul ..12 ${is} ..2 ${passed}|${allowed}`,
    `aucun|aucune ..10 ${can} ..4 ${passed}|envoyer|quitter|partir`,
    "ne|n'* ..2 transmettons|acheminons|remettons|distribuons|acceptons|envoyons|relayons|autorisons|permettons|traitons|livrons|transmettrons|remettrons|accepterons|distribuerons|permettrons|laisserons|acheminerons|relaierons|délivrerons|acceptera|accepteront|transmettra|distribuera|laissera|autorise|permet|accepte|transmet|achemine|permettent|laissons|délivrons|autoriserons|enverrons|publions|diffusons ..4 plus|pas|aucun|aucune",
    "n'acceptons|n'autorisons|n'acheminons|n'envoyons|n'autorise|n'accepte|n'achemine|n'envoie|n'autorisent|n'acceptent|n'accepterons|n'autoriserons|n'acheminerons|n'enverrons ..4 plus|pas|aucun|aucune",
    "ne|n'* ..1 reçoivent|recevront|parviennent|parviendront|recevra ..1 plus|pas",
    "ne|n'* voyez|trouvez|verrez|trouverez|figure|apparaît plus",
    "n'apparaît|n'existe|ne_figure|ne_fonctionne|n'apparaissent plus",
    `${is}|est_il|vous|désormais|devient ..3 ${agreeing('interdit|défendu|proscrit|prohibé|impossible|inaccessible|indisponible')}`,
    `${agreeing('refusé|rejeté|intercepté|filtré|écarté')} par|automatiquement|systématiquement`,
    `${is} ..2 ${agreeing('rejeté|refusé|intercepté|retourné|renvoyé|ignoré|effacé')}`,
    `interdit|interdite|interdits de|à|au|aux|${vowelled}`,
    `impossible|incapable|incapacité|impossibilité de|pour|faite|${vowelled}`,
    "ne|n'* devez|devrez|doit|devra|doivent plus ..3 contacter|communiquer|écrire|envoyer|initier|solliciter|prendre|entrer|engager|démarrer|adresser|entamer",
    "ne|n'* doit|doivent|devez ..2 pas",
    "n'*|ne ..3 droit ..1 contacter|envoyer|écrire",
    'aucun|aucune|pas|plus ..2 proacti* ..1 messages|message|contact',
    "ne|n'* ..1 bénéficie*|dispose*|jouit|jouissez plus",
    'pas|plus|aucun|aucune de? message|messages|contact|contacts|conversation|communication|prise|courriel|envoi ..2 proacti*|spontan*|sortant*|possible*|initiative',
    'plus_aucun|plus_aucune',
    'soldera|solderont|échouera|échoueront|échouent',
    'recevra|recevront|renverra|renverront|renvoie ..3 erreur|refus|403',
    'ne laisse|laissons|laissera|laissent|laisserons|laisseront ..1 plus|pas',
    "n'*|ne ..2 plus|pas accès",
    'se_voit|vous_voyez|se_verra ..2 interdire|refuser|retirer|opposer',
    'devez|devrez attendre ..10 avant ..3 contacter|écrire|envoyer|pouvoir|reprendre|solliciter',
    'devez|devrez|doit|devra ..8 renoncer à|aux|au',
    `manque|manquera ..8 ${frenchRight}`,
    'plus le_droit|la_possibilité|la_faculté|moyen|accès|le_pouvoir ..1 de|aux|à|envoyer|écrire|initier|entamer|engager|ouvrir',
    "ne|n'* ..4 rendu|rendue|rétabli|rétablie|restitué|restituée|récupérer*|retrouver*|recouvrer* ..6 que|qu'*",
    `${frenchRight} ..6 manque|fait_défaut`,
    "n'arriveront|n'atteindront|ne_parviendront|n'arrivent|n'atteignent|ne_parviennent|n'atteint|ne_parvient|ne_partent|ne_partiront ..1 plus|pas",
    "ne|n'* ..14 qu'à|qu'au|qu'en|qu'après ..2 compter|partir|terme|0*|1*|2*|3*|expiration|échéance|issue",
    "ne|n'* ..8 pas avant",
    `n'êtes|n'est ..1 en_droit|autorisé|autorisée|habilité|habilitée|admis ..2 ${reachVerbs}|échanger|adresser`,
    'décidé|décidons|décision que ..5 ne pourrait|pourraient|pourriez|serait|seraient|seriez plus|pas',
    'devez|devrez|doit|devra vous|se passer',
    'ne ..1 figurez|figure|comptez plus ..6 parmi|liste|nombre',

    `${negated(`${willReach}|${reachNow}`)} ..2 plus|pas|personne|aucun|aucune ..6 premier|premiers|première|vous_même|abord|spontanément|initiative`,
    `${negated(willReach)} ..2 plus|personne|aucun|aucune|jamais`,
    `${negated(leaves)} ..2 plus|pas|aucun|aucune|nulle|jusqu'*`,
    `rien|aucun|aucune|nul ..10 ${negated(leaves)}`,
    `ne|n'* ..2 ${willReach} ..2 plus|pas|personne|aucun|aucune|jamais`,
    `ne|n'* ..1 ${reachNow} ..1 plus|pas|personne|aucun|aucune ..6 premier|premiers|première|vous_même|abord|spontanément|initiative`,
    "ne|n'* ..1 verra|verront|lira|lirons|liront|entendra|entendront|trouvera|atteindra|recevra|recevront ..1 plus|pas|aucun|aucune|rien",
    "ne|n'* ..2 plus|pas|jamais ..1 laisser|permettre|autoriser|remettre|acheminer|transmettre|distribuer|délivrer|accepter|relayer",
    "ne|n'* ..6 plus|pas|aucun|aucune ..2 la_main|moyen|moyens|latitude|loisir|qualité|liberté|pouvoir",
    'plus|aucun|aucune de? premier|nouveau|nouveaux|nouvelle|nouvelles message|messages|contact|fil|courrier|conversation|mot',
    `rien|aucun|aucune|nul ..10 ne|n'* ..2 ${leaves}`,
    `ne|n'* ..2 ${leaves} plus|pas|aucun|aucune|nulle`,
    `ne|n'* sera|est ..1 donné suite`,
    "n'entendra|n'entendront|n'atteindra plus|pas|rien",
    'ne font|fait|feront|fera plus partie',
    `ne peut|pouvez|peuvent|saurait|sauriez|saurez|pourra|pourrez ..5 ${reachVerbs}|adresser|faire`,
    'non autorisé|autorisés|autorisée|autorisées|permis|admis|remis|distribué|distribués|distribuables|transmis|acheminé|acheminés|disponible|possible',
  ],
} satisfies Partial<PhraseTable<Concept>>
