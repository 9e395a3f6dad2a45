import { describe, expect, it } from 'vitest'
import { auditMessage } from '../../../src/domain/audit.ts'

const auditOf = (body: string) =>
  auditMessage({
    subject: 'Commande 171-1234567-1234567',
    body,
    format: 'plain',
    language: 'fr',
    contactReason: null,
    attachments: [],
  })

const clearRules = (body: string): readonly string[] => [
  ...new Set(
    auditOf(body)
      .findings.filter((one) => one.certainty === 'clear')
      .map((one) => one.rule),
  ),
]

/** The rules that stop a message; none of one that may go, with or without a warning. */
const blockingRules = (body: string): readonly string[] => (auditOf(body).verdict === 'block' ? clearRules(body) : [])

const violations: readonly (readonly [phenomenon: string, sentence: string, rule: string])[] = [
  ['an imperative', 'Laissez un avis sur Amazon et recevez une carte cadeau de 10 € !', 'incentive-for-review'],
  ['a typographic apostrophe', 'En échange de votre avis, nous vous offrons un bon d’achat.', 'incentive-for-review'],
  ['a narrow space before a mark', 'Gagnez un iPad en notant votre achat !', 'incentive-for-review'],
  ['the familiar form', "Si tu écris un avis, on t'offre une gourde.", 'incentive-for-review'],
  [
    'a future tense',
    'Pour vous remercier de votre commentaire, nous vous rembourserons 20 % du prix.',
    'incentive-for-review',
  ],
  [
    'a relative clause',
    'Chaque client qui publie une évaluation participe à notre tirage au sort.',
    'incentive-for-review',
  ],
  ['an elided noun', "Envoyez-nous une capture d'écran de votre avis.", 'incentive-for-review'],
  [
    'the offer in the next sentence',
    'Partagez votre avis. Nous vous enverrons un chèque-cadeau.',
    'incentive-for-review',
  ],
  [
    'an infinitive',
    'Merci de rédiger un commentaire ; en contrepartie, vous recevrez un échantillon gratuit.',
    'incentive-for-review',
  ],
  ['a number as a word', "En échange d'un avis, recevez un bon d'achat de cinq euros.", 'incentive-for-review'],
  ['a participle', 'Un cashback de 8 $ sera versé à toute personne ayant évalué le produit.', 'incentive-for-review'],
  [
    'a payment named by its maker',
    'Nous vous remboursons via PayPal dès que votre avis est en ligne.',
    'incentive-for-review',
  ],
  ['an adjective behind the noun', 'Nous serions ravis de recevoir un avis positif.', 'positive-review-only'],
  ['an adjective before the noun', 'Laissez un excellent avis.', 'positive-review-only'],
  ['a feminine adjective', 'Une évaluation favorable serait appréciée.', 'positive-review-only'],
  ['a superlative', 'Pourriez-vous nous accorder la meilleure note possible ?', 'positive-review-only'],
  ['stars as a word', 'Une évaluation cinq étoiles nous aiderait énormément.', 'positive-review-only'],
  ['stars as signs', "Notez le produit avec ⭐⭐⭐⭐⭐ s'il vous plaît.", 'positive-review-only'],
  ['a fraction', 'Ce serait gentil de nous noter 5/5.', 'positive-review-only'],
  ['a kind word', 'Un petit mot gentil sur la page du produit nous ferait très plaisir.', 'positive-review-only'],
  ['an adverb', 'Évaluez-nous positivement sur Amazon.', 'positive-review-only'],
  ['a condition with both genders', "Si vous êtes satisfait(e), n'hésitez pas à laisser un avis.", 'review-gating'],
  ['the thing as subject', 'Si le produit vous plaît, merci de partager votre avis.', 'review-gating'],
  ['a past tense', 'Si la lampe vous a plu, votre avis nous intéresse.', 'review-gating'],
  ['a past tense with an elided pronoun', "Si ce livre t'a plu, laisse un avis !", 'review-gating'],
  ['a question without a verb', 'Satisfait de votre lampe ? Alors laissez-nous un commentaire !', 'review-gating'],
  [
    'a question with inversion',
    'Êtes-vous content de votre achat ? Nous serions ravis de lire votre avis.',
    'review-gating',
  ],
  ['a question with est-ce que', 'Est-ce que la théière vous plaît ? Donnez votre avis.', 'review-gating'],
  ['a statement taken up', "Nous espérons que vous êtes content. Si c'est le cas, laissez un avis.", 'review-gating'],
  [
    'a nominal condition',
    "En cas d'insatisfaction, écrivez-nous d'abord avant de publier une évaluation.",
    'review-gating',
  ],
  ['a diversion by infinitive', 'Avant de laisser un avis négatif, contactez-nous.', 'review-gating'],
  ['a diversion by comparison', 'Contactez-nous plutôt que de laisser un commentaire négatif.', 'review-gating'],
  [
    'expectations',
    "Si l'article a répondu à vos attentes, nous serions heureux de lire votre commentaire.",
    'review-gating',
  ],
  ['contented customers', 'Nous invitons tous nos clients satisfaits à déposer un avis.', 'review-gating'],
  ['a conditional', "Si l'article vous donnait entière satisfaction, un avis serait le bienvenu.", 'review-gating'],
  ['a working machine', 'Votre machine fonctionne parfaitement ? Votre avis nous intéresse.', 'review-gating'],
  ['a negated infinitive', "Merci de ne pas laisser d'avis négatif avant de nous avoir contactés.", 'review-gating'],
  ['fewer stars', 'Si vous pensez nous donner moins de 5 étoiles, merci de nous contacter avant.', 'review-gating'],
  ['a conditional question', 'Pourriez-vous modifier votre avis ?', 'review-change-removal'],
  ['bien vouloir', 'Merci de bien vouloir supprimer votre commentaire.', 'review-change-removal'],
  [
    'a pronoun before the verb',
    "Nous avons vu votre avis. Pourriez-vous le retirer, s'il vous plaît ?",
    'review-change-removal',
  ],
  ['an imperfect', 'Nous serions reconnaissants si vous pouviez mettre à jour votre avis.', 'review-change-removal'],
  ['a subjunctive', 'Nous aimerions que vous revoyiez votre avis.', 'review-change-removal'],
  ['a causative', 'Accepteriez-vous de faire passer votre avis à 5 étoiles ?', 'review-change-removal'],
  ['a passive', "Nous vous rembourserons dès que l'avis sera supprimé.", 'review-change-removal'],
  [
    'a familiar imperative',
    "Retire ton évaluation s'il te plaît, nos emplois en dépendent !",
    'feedback-removal-pressure',
  ],
  [
    'a threat',
    'Veuillez supprimer votre feedback, sinon Amazon va suspendre notre compte.',
    'feedback-removal-pressure',
  ],
  [
    'a plea',
    "Merci de retirer l'évaluation du vendeur : elle nuit à notre petite entreprise.",
    'feedback-removal-pressure',
  ],
  ['a noun', 'Petit rappel : nous attendons toujours votre avis.', 'repeat-review-request'],
  ['a compound past', 'La semaine dernière, nous vous avons demandé de laisser un avis.', 'repeat-review-request'],
  ['a negated past', "Nous avons remarqué que vous n'avez pas encore évalué votre achat.", 'repeat-review-request'],
  ['fois', 'Nous vous sollicitons une nouvelle fois pour un avis sur le produit.', 'repeat-review-request'],
  ['percent', 'Profitez de 15 % de réduction sur votre prochaine commande.', 'marketing-promotion'],
  ['a Canadian rebate', 'Rabais de 10 $ chez nous, foncez !', 'marketing-promotion'],
  ['a code', 'Votre code promo : ETE20, valable dimanche.', 'marketing-promotion'],
  ['other goods', 'Découvrez aussi nos autres bougies.', 'marketing-promotion'],
  ['œ', 'Jetez un œil à notre nouvelle collection.', 'marketing-promotion'],
  ['social media', 'Suivez-nous sur Instagram !', 'marketing-promotion'],
  ['a messenger', 'Ajoutez-nous sur WhatsApp.', 'contact-info'],
  ['a French number', 'Appelez-nous au 01 42 68 53 00.', 'contact-info'],
  ['a catalogue', 'Vous trouverez notre catalogue en pièce jointe.', 'unnecessary-attachment'],
  ['a script', 'Mentionnez la livraison rapide dans votre avis.', 'review-influence'],
  ['a duty', 'Amazon vous demande de laisser un avis sur chaque achat.', 'review-influence'],
  ['a plea of a shop', "N'oubliez pas votre avis. Notre survie en dépend.", 'review-influence'],
  ['cancelling', "L'article est épuisé. Veuillez annuler votre commande.", 'asks-buyer-to-cancel'],
  ['cancelling by a noun', "Nous vous prions de procéder vous-même à l'annulation.", 'asks-buyer-to-cancel'],
  ['another shop', 'La prochaine fois, commandez directement chez nous, hors Amazon.', 'off-amazon-diversion'],
  ['news of the order', 'Votre commande a été expédiée et est en route.', 'order-shipping-confirmation'],
  ['the plural of a word on -i', 'Nous invitons nos clients ravis à laisser un avis.', 'review-gating'],
  ['a conditional of asking', 'Nous laisseriez-vous un avis cinq étoiles ?', 'positive-review-only'],
  ['a condition on the goods', 'Si notre savon a pris soin de votre peau, votre avis nous intéresse.', 'review-gating'],
  [
    'a condition with two halves',
    "Si le colis est arrivé à temps et qu'il vous convient, laissez-nous un avis.",
    'review-gating',
  ],
  [
    'a hypothesis',
    "Dans l'hypothèse où notre service aurait été à la hauteur, votre évaluation serait la bienvenue.",
    'review-gating',
  ],
  [
    'somebody else who is content',
    'Si votre chien adore son panier, racontez-le dans un commentaire.',
    'review-gating',
  ],
  ['a question on how a thing works', 'La lampe éclaire bien ? Alors donnez votre avis sur Amazon.', 'review-gating'],
  ['two answers', "Vous êtes satisfait ? Laissez un avis. Vous ne l'êtes pas ? Écrivez-nous.", 'review-gating'],
  ['only', 'Merci de ne laisser un avis que si vous êtes satisfait.', 'review-gating'],
  ['avant de noter', 'Laissez-nous une chance de réparer avant de nous noter.', 'review-gating'],
  ['et pas dans', 'Si quelque chose vous chagrine, parlez-en avec nous et pas dans les avis.', 'review-gating'],
  [
    'a gift made',
    'Laissez-nous votre ressenti sur Amazon et on vous fait cadeau de la deuxième paire.',
    'incentive-for-review',
  ],
  [
    'a passive of giving',
    'En guise de merci pour votre évaluation, un porte-clés vous sera expédié.',
    'incentive-for-review',
  ],
  ['chances', 'Courez la chance de gagner une carte-cadeau de 100 $ en évaluant votre achat.', 'incentive-for-review'],
  [
    'an infinitive after the buyers',
    'Les 20 premiers clients à noter la gourde recevront un sac.',
    'incentive-for-review',
  ],
  ['a longer warranty', 'Votre garantie passe à trois ans dès la publication de votre avis.', 'incentive-for-review'],
  ['a pen name', 'Donnez-nous votre pseudo une fois votre avis publié.', 'incentive-for-review'],
  ['an adverbial of praise', 'Évaluez-nous le mieux possible.', 'positive-review-only'],
  ['the fifth star', 'Cliquez sur la cinquième étoile.', 'positive-review-only'],
  ['satisfaction to be told', 'Pourriez-vous témoigner de votre satisfaction sur Amazon ?', 'positive-review-only'],
  ['mettre … à jour', 'Merci de mettre votre avis à jour, le problème est réglé.', 'review-change-removal'],
  ['one star more', 'Pourriez-vous lui accorder une étoile de plus dans votre avis ?', 'review-change-removal'],
  [
    'feedback that stays',
    'Tant que ce feedback reste en ligne, nous ne pouvons pas vous envoyer la pièce.',
    'feedback-removal-pressure',
  ],
  ['forgetting', 'Vous avez oublié de noter votre commande.', 'repeat-review-request'],
  [
    'a message that escaped',
    'Notre message de la semaine dernière vous a peut-être échappé : donnez votre avis.',
    'repeat-review-request',
  ],
  ['the last time', "C'est la dernière fois qu'on te le demande : laisse un avis !", 'repeat-review-request'],
  ['a price lowered', 'Nos capsules sont maintenant à 12,90 €.', 'marketing-promotion'],
  ['what goes with it', 'Cette poêle se marie parfaitement avec notre couvercle en verre.', 'marketing-promotion'],
  ['Canadian shopping', 'Magasinez nos nouveautés dès maintenant.', 'marketing-promotion'],
  ['news by appearance', 'Votre commande apparaît comme livrée. Bonne réception !', 'order-shipping-confirmation'],
  ["merci d'annuler", 'Merci d’annuler vous-même votre commande.', 'asks-buyer-to-cancel'],
  ['a name that is mentioned', 'Votre avis devrait mentionner le nom du produit.', 'review-influence'],
  ['a translated noun', 'Laissez une revue et obtenez une carte-cadeau de 20 $.', 'incentive-for-review'],
  ['no regrets', "Si vous n'avez aucun regret, laissez un avis.", 'review-gating'],
  ['a pain that is gone', 'Plus de mal de dos ? Un commentaire nous ferait plaisir.', 'review-gating'],
  ['vu que', 'Vu que vous êtes content, un avis serait le bienvenu.', 'review-gating'],
  [
    'time to react',
    'En cas d’insatisfaction, merci de nous laisser 48 heures pour réagir avant de publier un avis.',
    'review-gating',
  ],
  [
    'steps behind a promise',
    "Envie d'un café à nos frais ? Partagez votre avis sur la machine.",
    'incentive-for-review',
  ],
  [
    'years',
    'Votre garantie passe à deux ans pour les clients qui partagent leur expérience dans un commentaire.',
    'incentive-for-review',
  ],
  ['the funniest', 'Les trois commentaires les plus drôles remportent une boîte de chocolats.', 'incentive-for-review'],
  ['an insult', 'Vous êtes vraiment un imbécile.', 'sensitive-content'],
]

const harmless: readonly (readonly [phenomenon: string, sentence: string])[] = [
  ['both results', 'Votre avis, positif ou négatif, aide les autres clients.'],
  ['quel que soit', "Nous serions heureux de lire votre avis, quel qu'il soit."],
  ['a courtesy', 'Si vous avez un instant, vous pouvez laisser un avis sur Amazon.'],
  ['a wish', 'Si vous souhaitez partager votre avis, vous pouvez le faire sur Amazon.'],
  ['having tried it', 'Quand vous aurez essayé le produit, nous aimerions connaître votre opinion.'],
  ['please inside a condition', "Si possible, laissez s'il vous plaît un avis sur Amazon."],
  ['a first request', "Si vous n'avez pas encore laissé d'avis, vous pouvez le faire ici."],
  ['a range of stars', 'Évaluez votre achat de 1 à 5 étoiles si vous le souhaitez.'],
  ['a negation of two parts', "Nous n'offrons aucune récompense en échange d'un avis."],
  ['having no right', "Nous n'avons pas le droit d'offrir de remise en échange d'un avis."],
  ['an opinion on a proof', 'Nous avons besoin de votre avis sur la maquette avant la gravure.'],
  ['a suitable date', 'Si la date vous convient, répondez oui.'],
  ['sans', 'Votre avis est volontaire et sans contrepartie.'],
  ['ni … ni', "Un avis n'entraîne ni cadeau ni remise."],
  ['a notice of the postman', 'Le livreur a laissé un avis de passage dans votre boîte aux lettres.'],
  ['a change of mind', "Si vous avez changé d'avis, vous pouvez annuler la commande."],
  ['a free return', "Le retour est gratuit : imprimez l'étiquette gratuite depuis votre compte."],
  ['an ordered gift card', 'La carte cadeau que vous avez commandée a été renvoyée en raison d’une erreur d’adresse.'],
  ['an expense report', 'Vous trouverez la facture en pièce jointe pour votre note de frais.'],
  ['taking note', 'Nous avons pris bonne note de votre demande et revenons vers vous rapidement.'],
  ['a given review', 'Merci pour votre excellent avis ! Voici la facture demandée.'],
  ['handing over', "La remise en main propre nécessite une pièce d'identité."],
  ['reduced noise', "La réduction de bruit de votre casque s'active avec le bouton gauche."],
  ['a delay', 'Votre colis est en retard à cause de la neige. Merci de votre patience.'],
  ['a grater', 'La râpe manquante vous a été envoyée hier ; nous sommes désolés.'],
  ['impatience', 'Nous avons hâte de lire votre avis, bon ou mauvais.'],
  [
    'a settlement',
    "Nous sommes désolés pour le verre cassé et proposons un remboursement de 20 % si vous gardez l'article.",
  ],
  ['a picture of a fault', "Pouvez-vous nous envoyer une capture d'écran du message d'erreur ?"],
  ['being content with a proof', "Si vous êtes satisfait de l'épreuve, confirmez-la et nous lancerons la gravure."],
  ['asking whether', 'Nous voulions savoir si vous êtes satisfait de la solution proposée.'],
  [
    'neutral words on feedback',
    "Vous pouvez modifier ou retirer votre évaluation du vendeur ; c'est à vous de décider.",
  ],
  ['another order', 'Nous avons modifié votre adresse comme demandé.'],
  ['a recall', "Rappel de produit : cessez d'utiliser le chargeur et contactez-nous."],
  [
    'an unhappy buyer’s right',
    'Si le produit ne vous convient pas, vous pouvez le retourner gratuitement sous 30 jours.',
  ],
  ['a cancellation done by us', "L'article est épuisé ; nous avons annulé votre commande et vous avons remboursé."],
  ['a condition on a link', 'Si le lien ne fonctionne pas, vous pouvez laisser votre avis depuis vos commandes.'],
  ['a condition on the order', "Si votre commande comprend plusieurs articles, vous pouvez évaluer chacun d'eux."],
  ['what was given away', "Si l'article a été offert, le destinataire peut aussi laisser un avis."],
  ['both answers', 'Satisfait ou déçu ? Votre avis intéresse les autres clients.'],
  ['que … ou non', 'Que le pull vous plaise ou non, nous serions curieux de lire votre avis.'],
  ['no five stars wanted', 'Nous ne cherchons pas à obtenir cinq étoiles : dites simplement ce que vous pensez.'],
  ['inutile', 'Inutile de nous donner cinq étoiles : seule compte votre opinion.'],
  ['a message that is sent', 'Nous vous envoyons ce message pour vous demander votre avis, bon ou mauvais.'],
  ['a mail that Amazon sends', "Vous recevrez peut-être un e-mail d'Amazon vous invitant à donner votre avis."],
  ['thanks in advance', 'Nous vous remercions par avance pour votre avis.'],
  ['a balance', 'Si vous avez utilisé une carte cadeau, la somme revient sur votre solde Amazon.'],
  ['a discount that was due', 'La remise de 10 % affichée sur Amazon a bien été appliquée.'],
  ['a code of a lock', "Entrez le code lors de l'installation : 4711."],
  ['merci de', 'Merci de supprimer l’ancien appareil de l’application avant d’appairer le nouveau.'],
  [
    'a rating of the seller, free to be changed',
    'Vous restez libre de conserver ou de modifier votre évaluation du vendeur.',
  ],
  ['a participle before its object', 'Merci pour votre commentaire du 3 mai. Nous avons corrigé la notice.'],
  ['never outside Amazon', "Ne répondez jamais à un message qui vous propose de payer hors d'Amazon."],
  ['a crime novel', 'Le livre « Cinq étoiles pour un meurtre » est en rupture ; voulez-vous être remboursé ?'],
  ['a mail of a job for the buyer', "Nous n'avons pas encore pu joindre le transporteur."],
  ['stock that returns', 'Le produit sera de nouveau en stock le 12 mai. Souhaitez-vous attendre ?'],
  ['what was sent', 'Nous vous avons envoyé une nouvelle lampe. Votre avis, bon ou mauvais, nous intéresse.'],
  [
    'until now',
    "Nous n'avions jusqu'à présent que des avis de clients allemands ; le vôtre, quel qu'il soit, est le bienvenu.",
  ],
  ['no longer wanting an article', "Si vous ne souhaitez plus recevoir l'article, dites-le nous avant l'expédition."],
  ['a review already changed', 'Vous avez modifié votre évaluation du produit, merci de votre franchise.'],
]

describe('French messages', () => {
  it.each(violations)('are objected to with %s: %s', (_phenomenon, sentence, rule) => {
    expect(clearRules(sentence)).toContain(rule)
  })

  it.each(harmless)('pass with %s: %s', (_phenomenon, sentence) => {
    expect(blockingRules(sentence)).toEqual([])
  })

  it('are read the same with decomposed letters and no-break spaces', () => {
    const sentence = 'Si vous êtes satisfait de votre théière, écrivez un avis !'
    expect(blockingRules(sentence.normalize('NFD'))).toEqual(blockingRules(sentence.normalize('NFC')))
    expect(blockingRules(sentence.replaceAll(' ', '\u00a0'))).toEqual(['review-gating'])
  })

  it('in capitals, as some sellers write, are read alike', () => {
    expect(blockingRules('LAISSEZ-NOUS UN AVIS POSITIF !')).toContain('positive-review-only')
  })
})
