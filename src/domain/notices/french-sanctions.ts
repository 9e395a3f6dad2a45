import { agreeing, frenchLimit, frenchRight, frenchTaken, frenchTaking } from './french-forms.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const passed = agreeing(
  'remis|transmis|distribué|envoyé|acheminé|livré|délivré|relayé|accepté|traité|expédié|transféré|adressé|diffusé|autorisé|émis|ouvert|engagé|entamé|initié|lancé|commencé|démarré|noué|établi|amorcé|débuté|rédigé|contacté|sollicité|écrit|communiqué|répercuté|laissé_passer|porté',
)
const allowed = `${agreeing('autorisé|permis|habilité|admis|offert|proposé|accordé|octroyé|concédé|reconnu|laissé|acquis|fonctionnel|disponible|actif|activé|valide|accessible|opérationnel|utilisable|éligible|possible|ouvert')}|active|actives|opérationnelle|en_mesure|en_droit|capable|libre|loisible|à_même|à_la_disposition|à_disposition|à_votre_disposition|en_service|en_état|apte`
const can = 'pouvez|peut|peuvent|pourrez|pourra|pourront|peux|pourras|saurez|puissiez|pouvons'
const never = 'plus|pas|aucun|aucune|jamais|ni'
const is = "est|sont|êtes|sera|seront|serez|été|n'est|n'êtes|n'a|n'ont|n'avez|demeure|reste|es|n'es"
const sellers = 'vendeurs|marchands|marques|boutiques|partenaires|commerçants|utilisateurs|entreprises'

/** What "d'" stands before: "privé d'accès", "interdit d'envoyer". */
const vowelled =
  'accès|envoi|envoyer|initier|entamer|écrire|engager|entrer|adresser|ouvrir|utiliser|émettre|échanger|établir|amorcer|expédier|user|aborder|atteindre'

/** Who may no longer do what, in French. */
export const frenchSanctions = {
  you: ['vous|votre|vos|tu|ton|ta|tes|toi|te|vôtre', 'ce|le|présent compte'],
  others: [
    `certains|plusieurs|nombreux|autres|milliers_de|centaines_de|beaucoup_de|tous_les|quelques|nombreuses|certaines ..1 ${sellers}`,
    `${sellers} qui|que|peuvent|ne|n'*|sont|ont|doivent|se|seront|pourront|reçoivent|perdent|dont|concernés|risquent|rapportent|signalent|voient|dans|en|avec`,
    "un|une|chaque|tout|autre|du|d'un vendeur|marchand|collègue|confrère|concurrent|utilisateur|employé|collaborateur",
    'autre compte|boutique|vendeur',
    'nos|notre équipes|équipe|conseillers|service|bureaux',
    'certains|autres|nombreux|plusieurs|milliers_de|des comptes',
    'utilisateur|utilisatrice|employé|employée|collaborateur|collaboratrice|assistant|assistante|salarié',
    "je|j'*|mon|ma|mes|moi|me|on",
    'notre|nos compte|comptes|boutique',
    'leur|leurs compte|comptes|boutique|capacité|messages|accès|droit',
    'amazon restreint|bloque|suspend|limite|sanctionne',
    'application|agence|prestataire|logiciel|outil ne? peut|pourra|pouvait|sera',
    'cet|cette|ce utilisateur|utilisatrice|collaborateur|employé|vendeur',
    'compte client|acheteur',
  ],
  sanction: [
    frenchTaken,
    frenchLimit,
    frenchTaking,
    `privé|privée|privés|privées de|du|des|${vowelled}`,
    `privé|privée|privés|privées pendant|pour|durant|jusqu'* ..5 de|du|des|${vowelled}`,
    'restreint|limite|interdit|supprime|coupe|ferme|prive votre|vos|la|les|vous',
    'sur_liste_noire|muet|muette',
    'en_pause|en_veille|en_sommeil',
    'proactif|proactifs|proactive|proactives|clients|acheteurs interdit|interdite|interdits|interdites',
    `${frenchRight} ..14 ${agreeing('expiré|aboli|abrogé|cessé|dénié|refusé|écourté')}`,
    'prend_fin|prennent_fin|a_pris_fin ..1 votre',
    'limites|limite ..3 imposé*|imposée*|appliqué*',
  ],
  imposed: [
    'applique|appliquent|appliquera|appliquée|appliquées|appliqué|vigueur|imposé|imposée|imposons|imposées|prononcé|prononcée|prononcées|infligée|infligé|portée|porté|termine|terminera|cessera|décidée|décidé|placé|placée|instauré|instaurée|ordonnée|dure|durera|dureront|reste|restera|demeure|demeurera|prolongé|prolongée|prolongées|prolongeons|reconduite|renouvelée|étendue|frappe|frappé|frappée|vise|concerne|valable|valables|expire|expirera|court|courra|maintenue|maintenons|maintenu|confirmée|confirmons|active|effective|soumis|soumise|soumet|subit|subissez|visé|visée|notifiée|notifiée|notifions|débute|commence|prise|adoptée|introduite|émise|enregistrée|activée|entraîne|pèse|affecte|touche|assorti|écope|subsiste|subsistent|perdure|perdurent|persiste|fixée|fixé|établie|décrétée|actée|déclenchée|posée|posé|inscrite|ramené|ramenée|réduite|raccourcie|écourtée',
    'fait|faites|faire objet',
    'mise|mis|mettons|mettre en_place|en_œuvre',
    'prend|prendra|pris|prennent effet|fin',
    'entre|entrée|entrera en_vigueur',
    'du ..4 au',
    'avons|a|ont pris|appliqué|imposé|décidé|instauré|placé|prononcé|mis',
    'informons|informe|avisons|notifions ..8',
    'sous|est|êtes le_coup|sous',
    'restriction|suspension|interdiction|limitation en_cours|actuelle',
    'sera ..2 levée|rétablie|levé',
    'conséquence|sanction|décision',
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
    `ne|n'* ..3 plus|pas|aucun|aucune ..4 ${passed}`,
    `aucun|aucune|nul ..12 ${is} ..2 ${passed}|${allowed}`,
    `aucun|aucune ..10 ${can} ..4 ${passed}|envoyer|quitter|partir`,
    "ne|n'* ..2 transmettons|acheminons|remettons|distribuons|acceptons|envoyons|relayons|autorisons|permettons|traitons|livrons|transmettrons|remettrons|accepterons|distribuerons|autorise|permet|accepte|transmet|achemine|permettent|laissons|délivrons|autoriserons|enverrons|publions|diffusons ..4 plus|pas|aucun|aucune",
    "n'acceptons|n'autorisons|n'acheminons|n'envoyons|n'autorise|n'accepte|n'achemine|n'envoie|n'autorisent|n'acceptent|n'accepterons|n'autoriserons|n'acheminerons|n'enverrons ..4 plus|pas|aucun|aucune",
    "ne|n'* ..1 reçoivent|recevront|parviennent|parviendront|recevra ..1 plus|pas",
    "ne|n'* voyez|trouvez|verrez|trouverez|figure|apparaît plus",
    "n'apparaît|n'existe|ne_figure|ne_fonctionne|n'apparaissent plus",
    `${is}|est_il|vous|désormais|devient ..3 ${agreeing('interdit|défendu|proscrit|prohibé|impossible|inaccessible|indisponible')}`,
    `${agreeing('refusé|rejeté|intercepté|filtré|écarté')} par|automatiquement|systématiquement`,
    `${is} ..2 ${agreeing('rejeté|refusé|intercepté')}`,
    `interdit|interdite|interdits de|à|aux|${vowelled}`,
    `impossible|incapable|incapacité|impossibilité de|pour|${vowelled}`,
    "ne|n'* devez|devrez|doit|devra|doivent plus ..3 contacter|communiquer|écrire|envoyer|initier|solliciter|prendre|entrer|engager|démarrer|adresser|entamer",
    "ne|n'* doit|doivent|devez ..2 pas",
    "n'*|ne ..3 droit ..1 contacter|envoyer|écrire",
    'aucun|aucune|pas|plus ..2 proacti* ..1 messages|message|contact',
    'plus|aucun|aucune de? message|messages|contact|conversation|communication|prise ..2 proacti*|spontan*|sortant*|possible*|initiative',
    'plus_aucun|plus_aucune',
    'ne laisse|laissons|laissera|laissent|laisserons|laisseront ..1 plus|pas',
    "n'*|ne ..2 plus|pas accès",
    'se_voit|vous_voyez|se_verra ..2 interdire|refuser|retirer|opposer',
    'devez|devrez attendre ..10 avant ..3 contacter|écrire|envoyer|pouvoir|reprendre|solliciter',
    'devez|devrez|doit|devra ..8 renoncer à|aux|au',
    `manque|manquera|défaut ..8 ${frenchRight}`,
    `${frenchRight} ..6 manque|fait_défaut`,
    "n'arriveront|n'atteindront|ne_parviendront|n'arrivent|n'atteignent|ne_parviennent|n'atteint|ne_parvient|ne_partent|ne_partiront ..1 plus|pas",
    "ne|n'* ..14 qu'à|qu'au|qu'en|qu'après ..2 compter|partir|terme|0*|1*|2*|3*|expiration|échéance|issue",
    "ne|n'* ..8 pas avant",
  ],
  // None is public yet.
  'known-words': [],
  'reply-only': [
    'uniquement|seulement|exclusivement|simplement ..3 répondre|réponse|réponses',
    "ne|n'* ..6 que répondre|réagir|des_réponses|les_réponses",
    "ne|n'* ..4 répondre que|qu'au|qu'aux|qu'à",
    'seules|seule|seul|seuls ..4 réponses|réponse',
    'limité|limitée|restreint|restreinte|réduit|réduite|réduits|limités|cantonné|borner aux|à_la|à|à_des ..1 réponses|réponse|répondre|seules',
    'réponses ..1 uniquement|seulement|exclusivement',
    'répondre ..8 uniquement|exclusivement',
    'mode ..1 réponse',
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
