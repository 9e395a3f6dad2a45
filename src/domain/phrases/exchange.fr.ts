import type { Phrases } from './family.ts'
import { asking } from './verb-forms.fr.ts'

const noun =
  '(avis|commentaire|évaluation|note|témoignage|feedback|review|retour|critique|appréciation|rétroaction|revue)'
const what =
  '(honnête|sincère|client|produit|amazon|publié|positif|positive|rédigé|laissé|déposé|en ligne|détaillé|écrit|vidéo)'
const gives =
  '(offrons|offre|offrirons|offririons|enverrons|envoyons|enverrai|remettrons|remettons|versons|verserons|remboursons|rembourserons|rembourse|créditons|créditerons|donnons|donnerons|accordons|accorderons|réservons|réserverons|récompensons|récompenserons|ferons parvenir|faisons parvenir|adresserons|adressons|expédions|expédierons|glisserons|transmettrons|ajouterons|payons|paierons|gâtons|remercions|remercierons|prolongeons|prolongerons|ferons gagner|virerons|doublons|doublerons|triplons|ajoutons|payerons|dédommageons|dédommagerons|crédite|verse|envoie|donne|rajoutons|joignons|joindrons|glissons|file|filons|refile|paie|paye|vire|virons|lâche|cédons|rendons|rendrons|glisse|ajoute|joint|expédie|adresse|remet|rajoute|réserve|gâte|accorde|déduit|prolonge|double|enverra|offrira|remboursera|ajoutera|versera|glissera|rendra|accordera|retournons|retournerons|restituons|restituerons|annulons|annulerons|déduisons|déduirons|laissons|laisserons|débloquons|débloquerons|livrons|livrerons|régalons|régalerons|prenons en charge|prendrons en charge)'

/** What ties a benefit to a review, and asking for a proof of it. */
export const exchangeFr: Phrases = {
  'exchange-strong': [
    '(en) (échange|contrepartie|compensation|guise de|récompense)',
    'en retour (de)?',
    '(en|comme|à titre de|en signe de|en guise de|en gage de|pour preuve de) (petit)? (remerciement|merci|gratitude|reconnaissance|récompense)',
    `(pour|afin de|et pour) (vous|te|t) (en)? (remercier|récompenser|dédommager|gâter) (de|d|pour|du)? (votre|ton|avoir|ce|l|le|la|cet|chaque|vos|tes)? *? *? (${noun}|temp|aide|effort|participation|peine|geste|soutien|coup de main)?`,
    '(pour|contre|par) (chaque|tout|toute) (petit|court|nouvel|nouveau)? (avis|commentaire|évaluation|témoignage|note|review)',
    `(une fois|dès que|dès|après|lorsque|quand|sitôt|aussitôt) (que)? (votre|l|le|la|cet|ton) ${noun} (est|sera|aura été|a été|soit|mis|publié|en ligne|validé|visible|posté)`,
    `(dès|après|à) (la)? (publication|parution|mise en ligne|validation|réception) (de|d) (votre|l|cet)?`,
    '(pour|contre) (votre|un|l|ton|une|votre petit) (petit|court)? (avis|commentaire|évaluation|témoignage|note|review) (publié|laissé|posté|déposé|rédigé|honnête|sincère|client)',
    '(contre|moyennant) (votre|un|une|ton) (petit|court)? (avis|commentaire|évaluation|témoignage|note|review)',
    `(souhaitons|voulons|aimerions|souhaite|tenons à|souhaiterions) (vous|te) (remercier|récompenser) (de|pour|d) (votre|chaque|l|ton|avoir) *? *? ${noun}`,
    'comme (promis|convenu|annoncé) *? *? *? *? *? *? *? *? *? *? (cadeau|récompense|surprise|bon d achat|prime|chèque cadeau)',
    '(aux|les|tous|chaque|tout|des|pour) *? (client|abonné|acheteur|membre|personne|lecteur|ceux|celles|utilisateur) (qui|ayant) *? *? (notent|évaluent|commentent|laissent|publient|rédigent|déposent|postent|écrivent|partagent|noté|évalué|laissé|publié|rédigé|commenté)',
    '(parmi|entre) (tous|toutes)? (ceux|celles|les|nos)? *? *? *? (notent|évaluent|commentent|laissent|publient|rédigent|déposent|postent|écrivent|partagent|avis|commentaire|évaluation|témoignage)',
    '(dédommagé|dédommager|dédommageons|dédommagerons|indemnisé|indemniser|rémunéré|rémunérer|défrayé|défrayer|payé|payer|compensé|compenser|récompensé|récompenser) (de|pour|d|par) (votre|ton|vos|le|ce|cette) *? (temp|peine|effort|aide|avis|participation|contribution|minute|geste)',
    '(client|cliente|acheteur|personne|ceux|celles|quiconque|acheteuse|lecteur|lectrice) (et celles)? (qui|ayant) *? *? *? *? *? (évaluer|noter|commenter|noté|évalué|commenté|témoigné|témoigner)',
    '(au|à la|le|la|aux|les|chaque) (#|premier|première|centième|dixième|millième|cinquantième|meilleur|meilleure) *? *? (client|acheteur|personne|avis|commentaire|évaluation|contributeur) *? *? (qui|ayant|à)? *? (commente|commentent|évalue|note|noter|évaluer|commenter)',
    '(avis|commentaire|évaluation|témoignage|contribution) (récompensé|récompensée|rémunéré|rémunérée|gagnant|payant)',
    '(remercions|remercier|récompensons|gâtons|gratifions|récompenser|remerciera|remercierons) *? *? *? *? *? *? (par|avec|d) (un|une|des|#)',
    '(réservé|réservée|offert|offerte|destiné|destinée|pour|à) *? (aux|les|tous les|à tous les|l|d) (auteur|rédacteur|commentateur|évaluateur|contributeur) *?',
    'les (plus|meilleurs|premiers|meilleures) * (gagnent|gagneront|reçoivent|recevront|remportent|remporteront|seront)',
    '(remercierions|remercierons|remercierai|remercierais) *? (par|avec|d) *',
  ],
  exchange: [
    '(recevez|recevoir|recevrez|obtenez|obtenir|obtiendrez|gagner|gagnez|gagnerez|bénéficiez|bénéficier|bénéficierez|profitez|profiter|profiterez|remportez|remporter|participez|participer|participerez|empochez|débloquez|reçoit|reçoivent|recevra|recevront|obtient|gagne|bénéficie|récupérez|réclamez|réclamer|reçois|recevras|toucher|touchez)',
    `(nous|on|je|vous|seront|serons) (vous|nous|te|t)? (en|ensuite|alors|y|aussitôt|l|le|la|les)? ${gives}`,
    '(serons|serions|sommes|serais) (très)? (ravi|heureux|enchanté|content) (de)? (vous)? (offrir|envoyer|rembourser|récompenser|remercier|faire parvenir|adresser|donner)',
    '(vous|te|lui|leur) (offrir|envoyer|rembourser|récompenser|verser|créditer|faire parvenir|adresser|remettre|sera offert|sera offerte|sera envoyé|sera envoyée|sera remboursé|sera versé|est offert|est offerte|attend|attendent|sera crédité|sera remis|revient|sera adressé|est réservé)',
    '(sera|seront|est|sont|soit) (alors|ensuite|immédiatement|aussitôt)? (offert|offerte|envoyé|envoyée|remboursé|remboursée|versé|versée|crédité|à vous|votre|remis|remise|expédié|ajouté|récompensé|adressé|accordé|accordée|prolongée|tiré au sort|réservé)',
    `(pour|contre|par) (chaque|tout|votre|un|une|l|toute|vos) *? ${noun}`,
    `(une fois|dès|après|lorsque|quand|si|sitôt|en) (que|qu)? (vous|votre|l|le|avoir|nous|laissant|publiant|postant|déposant|rédigeant|écrivant|notant|donnant|partageant|évaluant) *? *? *? *? (${noun}|publié|posté|rédigé|laissé|en ligne|noté|évalué|écrit)`,
    '(les|aux|des) (#)? (premier|première|# premier) (client|acheteur|avis|personne|commentaire|à)?',
    '(tous|tous|toute|toutes|chaque) (ceux|celles|les|personne|client|participant|auteur|acheteur) (qui|ayant|client)?',
    '(il (vous)? suffit|simplement|suffit de|seule condition|tout ce que nous|rien de plus simple|c est simple|comment (faire|participer|en profiter)|étape)',
    '(pour (en profiter|en bénéficier|le recevoir|la recevoir|participer|l obtenir|recevoir|obtenir|gagner|débloquer|réclamer))',
    '(envoyez|répondez|transmettez|écrivez|contactez|communiquez|indiquez|faites) (nous|moi|à ce|ensuite) *? *? *? (lien|capture|pseudo|numéro de commande|nom|preuve|profil|copie|adresse|iban|paypal)?',
    `(en|par) ${asking('laiss publi post dépos rédig not évalu partag donn', 'écrivant')}`,
    '(éligible|tiré au sort|tirée au sort|sélectionné|admissible|droit à|donne droit|donnera droit|à la clé|valable)',
    '(comme promis|à vous de jouer|au choix|de votre choix)',
    '(vous|tu) (intéresse|tente|souhaitez|voulez|aimeriez|envie) *? *? *? (gagner|recevoir|obtenir|un|une|de)?',
    '(remercier|remerciement)',
    '(courez|courir|cours) (la|votre) chance',
    '(dès lors|sitôt|pourvu|à condition|du moment) (que|qu)',
    '(aurez|auras|aura|auront) (droit|un|une|#|votre|ton|le|la|des)',
    '(parmi|entre) (tous|toutes)? (ceux|celles|les|nos|vous|eux) *? *? *? (qui|avis|commentaire|auteur|évaluation|ayant|client|participant|acheteur)',
    '(repars|repartez|repartirez|repartiras) avec',
    '(donne|donnera|ouvre|ouvrira) (droit|accès)',
    '(deal|marché conclu|ça marche|d accord)',
    '(vous|te|leur) (est|sera|sont|seront|serait) (rendu|rendue|restitué|restituée|redonné|reversé|déduit|déduite|remboursé|remboursée)',
  ],
  screenshot: [
    "(capture|copie|impression|photo) (d'écran|écran|d'ecran)",
    'screen',
    'imprim écran',
    '(envoie|envoyez|envoyer|transmets|transmettez|montre|montrez|partage|partagez|poste) (nous|moi|la|une) (la|une|ta|votre|ton|nous)? (capture|impression|screen|screenshot)',
  ],
  'screenshot-trap': [
    "(capture|copie|impression|photo) (d'écran|écran) (de|du|des|d|où|avec|montrant|indiquant) (l|la|le|votre|un|une|ce|cette|tout)? (message|erreur|problème|défaut|panne|commande|application|affichage|écran|suivi|adresse|page|réglage|paramètre|facture|paiement|conversation|anomalie|suivi)",
  ],
  'review-proof': [
    `(capture|copie|photo|image|preuve|lien|url|impression|screenshot|confirmation|screen) (d'écran)? (de|d|vers|du|pour|avec|montrant) (la)? (publication de|parution de)? (votre|l|cet|ce|la|le|ton|un) ${what}? ${noun}`,
    `(envoyez|envoyer|transmettez|communiquez|adressez|montrez|partagez|faites parvenir|indiquez|transférez|donnez)  (nous|moi)? *? *? *? (capture|preuve|lien|screenshot) *? *? *? *? ${noun}`,
    '(envoyez|donnez|communiquez|indiquez|transmettez|précisez) (nous|moi)? (votre|le) (nom|pseudo|pseudonyme|profil|identifiant) (amazon|d auteur|de profil|public|utilisé|sous)',
    `(prévenez|répondez|écrivez|dites|informez|avertissez|contactez|signalez|faites|envoyez) (nous|le|moi|à ce message|un message) (le|signe|savoir)? (une fois|dès|lorsque|quand|après) (que)? (votre|l|vous|c|le|la) *? *? *? (${noun}|publié|posté|en ligne|rédigé|noté)`,
    `(envoie|transmets|donne|communique|montre|indique) (nous|moi)? (la|le|une|un|ton|ta)? *? (capture|preuve|lien|screenshot|copie) *? *? *? *? ${noun}`,
    '(envoyez|donnez|communiquez|indiquez|transmettez|précisez|envoie|donne|indique|écrivez|écris|dites|dis|laissez|laisse|signalez|mentionnez|partagez|faites (nous)? parvenir) (nous|moi)? (votre|le|ton|vos) (pseudo|pseudonyme|surnom|nom d auteur)',
    `(préviens|réponds|écris|dis|informe|avertis|contacte|signale|fais) (nous|le|moi|à ce message|un message) (le|signe|savoir)? (une fois|dès|lorsque|quand|après) (que)? (ton|c|le|la|tu) *? *? *? *? (${noun}|publié|posté|en ligne|rédigé|noté)`,
    '(dès|une fois|quand|lorsque|après|sitôt|aussitôt) (que)? (vous|tu|l)? (aurez|avez|as|auras|avoir|ayez) (publié|posté|noté|évalué|commenté) (prévenez|écrivez|envoyez|répondez|contactez|dites|faites|préviens|écris|envoie|dis|réponds)',
    '(remboursement|remise|réduction|bon|cadeau|code|coupon|chèque|prime|€|euro|%|gratuit|gratuitement|offert|surprise|récompense) *? *? *? *? *? *? en (publiant|laissant|rédigeant|postant|évaluant|notant|commentant|déposant|donnant|écrivant|partageant) *? *? *? (avis|commentaire|évaluation|témoignage|note|achat|produit|article)',
  ],
}
