import { agreeing, frenchLimit, frenchRight, frenchTaken, frenchTaking, negated } from './french-forms.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const passed = agreeing(
  'remis|transmis|distribué|envoyé|acheminé|livré|délivré|relayé|accepté|traité|expédié|transféré|adressé|diffusé|autorisé|émis|ouvert|engagé|entamé|initié|lancé|commencé|démarré|noué|établi|amorcé|débuté|rédigé|contacté|sollicité|écrit|communiqué|répercuté|laissé_passer|porté',
)
const allowed = `${agreeing('autorisé|permis|habilité|admis|offert|proposé|accordé|octroyé|concédé|reconnu|laissé|acquis|fonctionnel|disponible|actif|activé|valide|toléré|accessible|opérationnel|utilisable|éligible|possible|ouvert')}|active|actives|opérationnelle|en_mesure|en_droit|capable|libre|loisible|à_même|à_la_disposition|à_disposition|à_votre_disposition|en_service|en_état|apte`
const can = 'pouvez|peut|peuvent|pourrez|pourra|pourront|peux|pourras|saurez|puissiez|pouvons'
const never = 'plus|pas|aucun|aucune|jamais|ni'
const is = "est|sont|êtes|sera|seront|serez|été|n'est|n'êtes|n'a|n'ont|n'avez|demeure|reste|es|n'es"
const sellers = 'vendeurs|marchands|marques|boutiques|partenaires|commerçants|utilisateurs|entreprises'

/** What "d'" stands before: "privé d'accès", "interdit d'envoyer". */
const vowelled =
  'accès|envoi|envoyer|initier|entamer|écrire|engager|entrer|adresser|ouvrir|utiliser|émettre|échanger|établir|amorcer|expédier|user|aborder|atteindre'

/** Bare verbs of reaching buyers: a state that holds them needs no other object to be near. */
const reachVerbs = 'contacter|écrire|solliciter|joindre|aborder|prendre|envoyer|entrer|initier|engager|entamer|ouvrir'
const willReach =
  'écrirez|écrira|contacterez|contactera|solliciterez|sollicitera|enverrez|enverra|aborderez|abordera|initierez|ouvrirez|entamerez|engagerez|démarcherez|relancerez|joindrez|prendrez_contact|prendra_contact|prendrez_initiative|disposerez|disposera|bénéficierez'
const reachNow = 'écrivez|contactez|sollicitez|abordez|envoyez|prenez|initiez|écrit|contacte|prend'
const sentThings =
  'message|messages|courriel|courriels|emails|mails|contact|contacts|envoi|envois|prise_de_contact|démarchage|messagerie'
/** What a message does that gets through. */
const leaves =
  'part|partent|partira|partiront|passe|passent|passera|passeront|sort|sortira|sortent|sortiront|quitte|quittent|quittera|quitteront|arrive|arrivent|arrivera|arriveront|atteint|atteindra|aboutit|aboutira|parvient|parviendra|parviennent|va|vont|irait|ira'

/** What is left to the buyers: to write first. */
const theyWrite = 'écri*|parl*|contact*|pose|posent|poser|faire|fait|sollicit*|prend|prendre|adress*'
const theyAsk =
  'écri*|sollicit*|contact*|parle|parlent|interrog*|pose|posent|initiative|joign*|demand*|adress*|question|premiers'

/** Who may no longer do what, in French. */
export const frenchSanctions = {
  you: [
    'vous|votre|vos|tu|ton|ta|tes|toi|te|vôtre',
    'ce|le|au|présent compte',
    'la|cette|présente boutique|enseigne|société',
    'le|au vendeur',
    'initiative|compte|titulaire|vendeur du? vendeur|compte',
    // Replies are the reader's, whoever is named.
    'les réponses',
    `au|aux client|clients|acheteur|acheteurs ..3 ${theyWrite} ..1 abord|premier|premiers|première`,
    // What the agent did says nothing about whose account it is.
    "j'ai|je regardé|vérifié|contrôlé|consulté|vois|constate|confirme",
    'tous_les|les utilisateurs|collaborateurs|employés de votre|vos',
    'ma|mon réponse|avis|conseil|explication|analyse',
    'seules|seule les|la? réponses|réponse',
  ],
  others: [
    `certains|plusieurs|nombreux|autres|milliers_de|centaines_de|beaucoup_de|tous_les|quelques|nombreuses|certaines ..1 ${sellers}`,
    `${sellers} qui|que|peuvent|ne|n'*|sont|ont|doivent|se|seront|pourront|reçoivent|perdent|dont|concernés|risquent|rapportent|signalent|voient|dans|en|avec`,
    "un|une|chaque|tout|autre|d'un vendeur|marchand|collègue|confrère|concurrent|utilisateur|employé|collaborateur",
    'autre compte|boutique|vendeur',
    'le vendeur concerné|visé|signalé|fautif|en_question|en_cause',
    'son|sa compte|boutique',
    'boutique|compte|vendeur de votre|notre|mon ami|amie|frère|sœur|voisin|voisine|collègue|cousin|cousine|associé',
    'dont le|les compte|comptes|boutique|boutiques',
    'compte fictif|factice|test|essai|école',
    'auteur est|a|sera',
    'nous ne pouvons|pourrons plus|pas ..1 vous',
    "il|elle ne|n'* peut|a|pourra|aura plus|pas ..10 votre|vos compte|boutique|messagerie|acheteurs|clients",
    'un|tout|chaque|quelconque compte|boutique',
    'comptes|boutiques qui|dont|en|ne|visés|concernés|fautifs|récidivistes|ayant|comme',
    'ils|elles ne peuvent|pourront|sont plus|pas ..6 leurs|leur',
    'nos|notre équipes|équipe|conseillers|service|bureaux',
    'certains|autres|nombreux|plusieurs|milliers_de|des comptes',
    'utilisateur|utilisatrice|employé|employée|collaborateur|collaboratrice|assistant|assistante|salarié',
    "je|j'*|mon|ma|mes|moi|me|on",
    'notre|nos compte|comptes|boutique',
    'leur|leurs compte|comptes|boutique|capacité|messages|accès|droit',
    'amazon restreint|bloque|suspend|limite|sanctionne',
    "application|agence|prestataire|logiciel|outil|support|équipe|sous_traitant|stagiaire ne? peut|pourra|pouvait|sera|n'a",
    'administrateur ..5 vous',
    'administrateur ..3 votre',
    'utilisateur|utilisatrice|stagiaire ..3 de votre|vos compte|équipe|entreprise|comptes',
    'cet|cette|ce utilisateur|utilisatrice|collaborateur|employé|vendeur',
    'compte client|acheteur',
    'votre|le compte client|acheteur|fictif|factice',
  ],
  sanction: [
    frenchTaken,
    frenchLimit,
    frenchTaking,
    `privé|privée|privés|privées de|du|des|${vowelled}`,
    `privé|privée|privés|privées pendant|pour|durant|jusqu'* ..5 de|du|des|${vowelled}`,
    'restreint|limite|interdit|supprime|coupe|ferme|prive votre|vos|la|les|vous',
    'sur_liste_noire|muet|muette',
    `sans ..1 pouvoir|droit|droits|possibilité|faculté|autorisation|accès ..1 de|aux|à|avoir|${reachVerbs}`,
    'à_abri de',
    `${frenchRight} ..14 disparu`,
    'à_la_corbeille|à_la_poubelle|au_rebut|dans_le_néant',
    `jours|semaine|semaines|mois|heures|an sans ..1 ${sentThings}`,
    `pas|refusé|refusons ..2 lever|levée|levons ..1 ${frenchLimit}`,
    'fait|faisons|font|faite défense',
    'ramené|ramenée|ramenés|fixé|fixée|réduit|réduite|passé|passée à zéro|0',
    'est terminé|fini|terminée ..1 pour ..2 compte|vous|boutique',
    "en_pause|en_veille|en_sommeil|au_repos|à_l'arrêt|au_point_mort|hors_service|hors_fonction|en_quarantaine|pause_obligatoire|pause_forcée|pause_imposée",
    'proactif|proactifs|proactive|proactives|clients|acheteurs|initiative|vendeur|spontanés|sortants interdit|interdite|interdits|interdites',
    `${frenchRight} ..14 ${agreeing('expiré|aboli|abrogé|cessé|dénié|refusé|écourté')}`,
    'prend_fin|prennent_fin|a_pris_fin ..1 votre',
    'limites|limite ..3 imposé*|imposée*|appliqué*',
  ],
  imposed: [
    'applique|appliquent|appliquera|appliquée|appliquées|appliqué|vigueur|imposé|imposée|imposons|imposées|prononcé|prononcée|prononcées|infligée|infligé|portée|porté|termine|terminera|cessera|décidée|décidé|placé|placée|instauré|instaurée|ordonnée|dure|durera|dureront|reste|restera|demeure|demeurera|prolongé|prolongée|prolongées|prolongeons|reconduite|renouvelée|étendue|frappe|frappé|frappée|vise|concerne|valable|valables|expire|expirera|court|courra|poursuit|continue|maintenue|maintenons|maintenu|confirmée|confirmons|active|effective|soumis|soumise|soumet|subit|subissez|visé|visée|notifiée|notifiée|notifions|débute|commence|prise|adoptée|introduite|émise|enregistrée|activée|entraîne|pèse|affecte|touche|assorti|écope|subsiste|subsistent|perdure|perdurent|persiste|fixée|fixé|établie|décrétée|actée|déclenchée|posée|posé|inscrite|ramené|ramenée|réduite|raccourcie|écourtée',
    'fait|faites|faire objet',
    'procédé|procédons|procéder|est_faite|est_fait|sont_faites',
    'mise|mis|mettons|mettre en_place|en_œuvre',
    'prend|prendra|pris|prennent effet|fin',
    'en|sous restriction|limitation|suspension|interdiction',
    'entre|entrée|entrera en_vigueur',
    'du ..4 au',
    'avons|a|ont pris|appliqué|imposé|décidé|instauré|placé|prononcé|mis',
    'informons|informe|avisons|notifions ..8',
    'sous|est|êtes le_coup|sous',
    'restriction|suspension|interdiction|limitation en_cours|actuelle',
    'sera ..2 levée|rétablie|levé',
    'conséquence|sanction|décision',
    'nature ..2 action|mesure|décision|sanction',
    'date|durée ..1 fin',
    'durée|fin|échéance',
    'recevez|reçu|avez ..2 restriction|interdiction|suspension',
  ],
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
  // None is public yet.
  'known-words': [],
  'reply-only': [
    'uniquement|seulement|exclusivement|simplement ..3 répondre|réponse|réponses',
    "ne|n'* ..6 que ..1 répondre|réagir|réponses|réponse",
    "ne|n'* ..8 que|qu'à ..1 par|initiative ..3 acheteurs|clients|acheteur|client",
    "ne|n'* ..4 répondre que|qu'au|qu'aux|qu'à",
    'seules|seule|seul|seuls ..4 réponses|réponse',
    'limité|limitée|restreint|restreinte|réduit|réduite|réduits|limités|cantonné|borner aux|à_la|à|à_des ..1 réponses|réponse|répondre|seules',
    'réponses|réponse ..1 uniquement|seulement|exclusivement|seule|seules',
    'répondre ..8 uniquement|exclusivement',
    'mode|régime|état|position|statut ..2 réponse|réponses|répondre|entrant|réactif|passif',
    `devez|devrez|doit|doivent|devra|faut|faudra|obligé|contraint ..3 attendre ..7 ${theyAsk}`,
    `client|clients|acheteur|acheteurs ..4 ${theyWrite} ..1 abord|premier|premiers|première`,
    'laissons|laisse|laissez|laissera|rendons ..2 parole|initiative ..2 client|clients|acheteur|acheteurs',
    'contentez|bornez|limitez|tenez|cantonnez vous ..2 répondre|réponses|réponse|lire',
    'contenter|borner|limiter|tenir|cantonner|contente|borne ..1 répondre|réponses|réponse',
    `ne|n'* ..10 que|qu'en ..2 si|s'il|s'ils|lorsqu*|lorsque|quand|réponse|répondant ..6 ${theyAsk}`,
    "ne|n'* ..8 qu'en ..2 répondant|réponse",
    "ne|n'* ..8 que ..5 réponse|réponses|répondant",
    'seul|seule|seuls ..4 canal_entrant|messages_entrants',
    'seuls|seules les? messages|échanges|conversations|fils|discussions faisant|répondant|ouverts|ouvertes|engagés|engagées|initiés|initiées|commencés|issus|demandés|sollicités',
    `les|vos réponses ..6 passent|arrivent|circulent|partent|parviennent|atteignent`,
    `les|vos réponses ..8 ne|n'* ..1 sont|est pas|aucunement ..2 concernées|touchées|visées|limitées|bloquées|affectées|retenues|restreintes`,
    `les|vos réponses ..6 restent|demeurent|sont ..2 autorisées|possibles|libres|permises|admises|inchangées|acheminées|transmises|remises|distribuées`,
    'réponses|réponse ..4 autorisée|autorisées|libre|libres|inchangée|inchangées|permises|permise|maintenues|maintenue',
  ],
  deactivated: [
    `compte|boutique ..8 ${agreeing('désactivé|fermé|suspendu|résilié|clôturé|bloqué')}`,
    "ne|n'* ..4 plus vendre",
    `privilèges_de_vente|privilège_de_vente|droits_de_vente ..8 ${frenchTaken}`,
    `fonds|virements|paiements|versements|solde ..8 ${agreeing('conservé|retenu|suspendu|bloqué|gelé|différé|reporté')}`,
    'désactivation|fermeture|résiliation|clôture|suspension de_votre_compte|de_votre_boutique|du_compte',
    `désactivé|suspendu|fermé|clôturé|désactivons|suspendons|fermons votre ..1 compte|boutique`,
    "ne|n'* ..4 plus publier ..4 avis|commentaires",
    'retrait|perte ..3 privilège*|privilèges ..1 vente',
  ],
  undelivered: [`${is}|été|n'ont|n'a ..2 pas|jamais ..4 ${passed}`, "n'ont|n'a pas atteint|parvenu*"],
  misdeed: [
    `${agreeing('action|comportement|pratique|activité|agissement')} ..1 ${agreeing('interdit|prohibé|proscrit')}`,
    'actions|pratiques|comportements ..3 interdits|interdites',
  ],
} satisfies Partial<PhraseTable<Concept>>
