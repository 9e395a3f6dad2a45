import { agreeing } from './french-forms.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const message = 'message|email|courriel|mail|messages|emails|courriels|mails'
const sent = agreeing(
  'remis|envoyé|transmis|distribué|acheminé|livré|délivré|accepté|expédié|traité|parti|parvenu|relayé|abouti',
)
const stopped = agreeing('bloqué|rejeté|refusé|retourné|arrêté|intercepté|retenu|renvoyé|stoppé|filtré|écarté|annulé')
const known = agreeing(
  'autorisé|approuvé|enregistré|reconnu|validé|vérifié|associé|inscrit|connu|répertorié|habilité|agréé|ajouté|rattaché|lié|déclaré|admis',
)
const review = 'avis|commentaire|commentaires|évaluation|évaluations|note|notes|étoiles'
const rules =
  'directive|directives|règles|règle|règlement|politique|politiques|consignes|lignes_directrices|charte|conditions|exigences'
const send = 'remettre|envoyer|transmettre|distribuer|acheminer|livrer|délivrer|accepter|expédier'

/** What is wrong with one message, one buyer or one address, in French. */
export const frenchFaults = {
  'message-stopped': [
    `${message} ..16 pas|jamais ..4 ${sent}`,
    `${message} ..12 ${stopped}`,
    `${stopped} ..5 ${message}`,
    `texte|modèle ..6 ${stopped}`,
    `texte|modèle ..6 pas ..2 ${sent}`,
    'votre|vos message|email|messages ..6 supprimé|supprimés',
    'message|email destiné|adressé|envoyé ..6 supprimé|effacé',
    `pas ..4 ${sent} ..5 ${message}`,
    `${message} ..2 non ${sent}`,
    `non_remis|non_distribué|non_distribuable|non_délivré|non_transmis|non_envoyé|non_livré|non_acheminé`,
    'échec|refus|impossibilité|erreur ..4 envoi|remise|distribution|livraison|transmission|acheminement',
    "ne|n'* ..1 pouvons|pouvions|avons pas ..1 transmettre|remettre|acheminer|livrer ..2 messages|message|emails|courriels",
    'rejet|refus ..4 messages|emails|courriels|envois',
    `impossible|incapable*|mesure|pu ..5 ${send} ..4 ${message}`,
    `${message} ..8 pas ..3 être ..1 ${sent}`,
    `n'avons|n'a|ne ..2 pas|pu ..4 ${send} ..4 message`,
    'remise|distribution|envoi ..6 échoué|impossible|refusé|refusée',
  ],
  'content-fault': [
    rules,
    'reformulez|reformuler|recommencez|renvoyez|allégez|raccourcissez|recadrez|réduisez|réécrivez|reprenez_le',
    'corrigez|corriger|ôtez|retirez|supprimez ..3 renvo*|recommenc*|passage|mot|lien|fichier|texte',
    'dépass* ..4 limite|caractères|mo|taille',
    'injurieux|injurieuse|trop_lourd|trop_lourde|trop_volumineux|protégé|protégée',
    'non_conforme*|pas_conforme*|enfreint|enfreignait|enfreignent|contrevient|contrevenait|contraire',
    `viol*|enfrein* ..6 ${rules}`,
    'contient|contenait|comporte|comportait|inclut|incluait|contenir|mentionnait|mentionne|montre|montrait|présence ..12 lien*|pièce*|url|téléphone|publicit*|promotionnel*|marketing|adresse|logo*|emoji*|avis|code|interdit*|site|contenu|image*|terme*|mot|mots',
    `${agreeing('contenu|lien|mot|terme|formulation|élément|langage|fichier|expression')} ..2 ${agreeing('interdit|prohibé|autorisé|inapproprié|proscrit')}`,
    `pas ..2 ${agreeing('autorisé|permis|accepté|pris_en_charge|admis')}`,
  ],
  'opted-out': [
    `${agreeing('désabonné|désinscrit')}|opt_out|désinscription`,
    'choisi|choisit|choix|souhaité|souhaite|décidé|préféré|préfère|demandé|opté|indiqué|exprimé|fait ..5 ne plus|pas ..4 recevoir|être|contacté*',
    'ne ..3 souhaite|veut|désire|accepte|désirait|souhaitait ..2 pas|plus ..4 recevoir|être|messages|contacté*|contactée',
    `refusé|refuse|refuser|décliné|décline|décliner ..4 recevoir|réception|messages|emails|sollicitations|tout|contact|courriels`,
    'désactivé|bloqué|désactive|coupé ..4 messages|réception|emails|courriels|notifications',
    'opposé|opposée|oppose ..4 réception|envoi|messages|recevoir|contact',
    'ne ..3 reçoit|recevra plus|pas ..4 messages|emails',
    'renoncé ..4 recevoir|messages',
    'préférences ..2 destinataire|destinataires|acheteur|client|communication',
    'refusent|refuse ..3 communications|messages|sollicitations proactives|proactifs|non_indispensables',
  ],
  'one-buyer': [
    'cet|ce|le|un|du|au|cette|la acheteur|client|destinataire|cliente|acheteuse',
    'acheteur|destinataire|acheteuse',
    "client a|ne|est|souhaite|refuse|n'*",
    'des_destinataires|ces_personnes|ces_acheteurs|ces_clients|autres se_sont',
  ],
  'wrong-sender': [
    `expéditeur|expéditrice|adresse ..14 pas|non ..6 ${known}`,
    "expéditeur|adresse ..12 ne_figure|n'apparaît|n'appartient|ne_correspond ..2 pas|plus|aucun",
    `expéditeur|adresse ..6 ${agreeing('inconnu|absent')}`,
    'adresse ..4 ne|que ..2 connaissons|reconnaissons pas',
    `adresse|serveur ..8 n'est pas ..1 ${known}|confirmée`,
    'autorisations de_messagerie|de_messages|de_la_messagerie',
    `expéditeurs|adresses ..2 ${known}`,
    `aucun|aucune|parmi|liste ..5 expéditeurs|expéditeur|adresses|adresse ..2 ${known}`,
    'expéditeur inconnu|non_reconnu',
  ],
  violation: [
    `vos|votre|certains|plusieurs|un ..4 messages|message|modèles|modèle|emails|communications|courriels|échanges ..14 enfrei*|viol*|contenai*|contien*|contenir|demand*|sollicit*|contrev*|inclu*|comport*|incit*|contraires|conformes|conforme|respect*|propos*|offr*`,
    `infraction*|violation*|violé|enfreint|manquement*|non_respect|respecté|contraire*|enfreignent ..8 ${rules}`,
    `vous avez|aviez ..10 demandé|sollicité|incité|offert|proposé|promis|encouragé ..8 ${review}`,
    'vous avez ..8 envoyé|inclus|inséré|ajouté|adressé ..8 publicité*|lien|liens|promotion*|marketing|coupon*|réduction*|remise*|publicitaires|commerciaux',
    'ce|présent|ceci|premier|deuxième|second|troisième|dernier|simple ..3 avertissement|rappel',
    'rappel_à_ordre|mise_en_garde|nous_vous_rappelons|nous_rappelons|taux_de_signalement|messages_signalés',
    'dans|via vos|votre messages|modèles|communications ..10 lien*|avis|publicité|promotion*|pièces',
  ],
} satisfies Partial<PhraseTable<Concept>>
