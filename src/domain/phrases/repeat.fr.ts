import type { Phrases } from './family.ts'

const noun = '(avis|commentaire|note|évaluation|retour|feedback|témoignage|appréciation|étoile|réponse)'
const wrote =
  '(écrit|demandé|contacté|contactée|contactés|envoyé|sollicité|sollicitée|sollicités|adressé|relancé|invité|invitée|proposé|interrogé|transmis|posé|mailé)'

/** Asking a second time. */
export const repeatFr: Phrases = {
  repeat: [
    '(petit|simple|dernier|deuxième|second|troisième|gentil|amical|ultime|bref|léger|nouveau|un|court|2 e|2 ème|3 e|notre|mon) (petit|dernier|amical|gentil|et dernier)? rappel',
    'rappel (amical|important|concernant|pour votre|au sujet|de notre|de votre|sympathique|#)',
    '(relance|relancer|relançons|relancerai|relancions|relançant)',
    `(nous|je|on) vous (avions|avons|ai|avais|a) (déjà|récemment|précédemment|auparavant)? ${wrote}`,
    `(avions|avons|ai|avais) (déjà|récemment|précédemment|auparavant) ${wrote}`,
    `(vous) (ayant|avoir) (déjà)? ${wrote}`,
    '(notre|nos|mon|mes|le|du|au) (dernier|précédent|premier|récent|second|deuxième|dernière|précédente|première) (message|mail|courriel|e mail|demande|email|courrier|sollicitation|invitation|envoi)',
    '(deuxième|second|seconde|troisième|nouvelle|dernière|ultime|énième|2 e|2 ème|3 e|3 ème) (fois que nous|demande|tentative|message|sollicitation|mail|courriel|invitation|et dernière|chance|occasion|relance|requête|essai|appel|courrier)',
    '(revenir|revenons|reviens|revient|reviendrons|permettons de revenir) (vers|à) vous',
    '(sollicitons|sollicite|solliciter|demandons|demander|demande|écrivons|écrire|écris|contactons|contacter|contacte|invitons|tentons|permettons|insistons|réitérons|redemandons|revoilà|voici) (vous)? *? *? (à nouveau|de nouveau|encore|une nouvelle fois|une deuxième fois|une seconde fois|une dernière fois|encore une fois|une fois de plus|une troisième fois)',
    '(à nouveau|de nouveau|une nouvelle fois|encore une fois|une dernière fois|une deuxième fois|une seconde fois|une fois de plus) (à|pour|votre|vous|de|nous|solliciter|demander|contacter|écrire|inviter)',
    '(réitérons|réitérer|réitère|redemander|redemandons|renouvelons|renouveler|réécrivons|réécris|réécrire) (notre|votre|vous|la|ma|cette)?',
    '(n avons|n ai|avons|ai) (toujours|encore|à ce jour)? (pas|rien) (encore|à ce jour)? (reçu|vu|eu|lu|trouvé|obtenu) (de|d|votre|vos|la|encore)? *?',
    '(toujours|encore) (pas|en attente|dans l attente) (de|d|reçu|eu|vu)?',
    '(comme|ainsi que) (déjà)? (mentionné|indiqué|demandé|évoqué|nous vous l avons) (précédemment|dans|dit|déjà)?',
    '(avez|as) (vous|tu) (bien|déjà|pu)? (vu|reçu|lu|lire|consulter|raté|manqué) (notre|nos|mon) *? (message|mail|courriel|e mail|demande|invitation)',
    '(c est|voici) (encore nous|de nouveau nous|nous à nouveau|encore moi)',
    '(encore|de nouveau) (nous|moi)',
    '(suite à|faisant suite à|depuis) (notre|nos|mon) (*)? (message|mail|courriel|e mail|demande|email|invitation|précédent)',
    '(rafraîchir|rafraichir) (votre|la) mémoire',
    '(il y a|la semaine dernière|le mois dernier|hier|dernièrement|voici|depuis) *? *? *? *? (nous|je) vous (avions|avons|ai) *?',
  ],
  'repeat-trap': [
    '(ne|n) *? (vous)? (recontacterons|relancerons|écrirons|solliciterons|enverrons|contacterons|dérangerons|recevrez|demanderons|reviendrons|relançons|relancera|importunerons) (plus|pas|aucun|aucune|jamais)  *? *? (rappel|relance|message|nouveau|autre)?',
    '(aucun|aucune|pas de|pas d|sans|ni) (autre)? (rappel|relance|message|sollicitation)',
    '(seul|unique) (et)? (message|mail|courriel|demande|e mail)',
    'rappel (de|du|des) (produit|sécurité|lot|vaccin|fabricant|garantie|rendez vous|consigne)',
    '(merci|remercions|remercie|remercier|désolé|excuse|bienvenue|excusons) *? *? *? (encore une fois|une nouvelle fois|à nouveau|de nouveau)',
    '(encore une fois|une nouvelle fois|à nouveau|de nouveau|encore) (*)? (*)? (merci|remerci|remercions|remercier|désolé|toutes nos excuses|nos excuses|pardon|bravo)',
    '(revenir|revenons|reviendrons) vers vous (dès|sous|avec|rapidement|au plus vite|très vite|prochainement|dans)',
    '(relance|relancer|relancé) (le|la|l|votre|du|de la) (livraison|transporteur|commande|appareil|programme|machine|expédition|application|paiement)',
    '(rappel|rappels) (de rendez vous|automatique de)',
  ],
  'repeat-review': [
    `(vous|tu) (n avez|n as|n aviez|n auriez) (toujours|encore)? pas (encore|à ce jour)? (laissé|donné|écrit|publié|partagé|noté|évalué|déposé|rédigé|posté|eu le temps|pris le temps|pu|eu l occasion)`,
    `(n avons|n ai|n est) (toujours|encore)? (pas|aucun) (encore|à ce jour)? (reçu|vu|lu|trouvé|arrivé|parvenu) (de|d|votre|vos|aucun)? *? ${noun}`,
    `(toujours|encore) (pas|en attente|dans l attente|à attendre|hâte|sans) (reçu|de|d|vu)? (votre|vos|un)? *? ${noun}`,
    `(attendons|attend|attends) (toujours|encore) (votre|vos|un|avec) *? *? ${noun}`,
    `(votre|l|vos) ${noun} (nous)? (manque|se fait attendre|fait toujours défaut|est (toujours|encore) attendu|n est pas encore) (toujours|encore)?`,
    `(constatons|avons remarqué|remarquons|avons constaté|voyons|semble|vu) (que|qu) (vous|tu|aucun|il|votre) *? *? (n avez|n as|n a|n est) (pas|encore|toujours)`,
    `vous (avions|avons|ai|avais) (déjà|récemment|précédemment)? ${wrote} (de|à|un|une|pour|d|votre|il y a|afin de|concernant|au sujet|le|la semaine|hier)? *? *? *? *? *? ${noun}`,
    `(rappel|relance) *? *? *? *? *? (avis|commentaire|évaluation|noter|évaluer|note)`,
    `(demandons|demander|sollicitons|solliciter|invitons|demande|sollicite) (une nouvelle fois|à nouveau|de nouveau|encore|une dernière fois|encore une fois|une seconde fois) *? *? *? *? (avis|commentaire|évaluation|noter|évaluer|note)`,
    '(dernière|deuxième|seconde|ultime) (chance|occasion|demande|relance|invitation) (de|d|pour) *? *? *? (avis|commentaire|évaluation|noter|évaluer|note)',
  ],
  'repeat-if': ['(si|au cas où|à moin|tant|sauf)'],
}
