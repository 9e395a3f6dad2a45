import type { Phrases } from './family.ts'
import { asking } from './verb-forms.fr.ts'

const noun = '(avis|commentaire|évaluation|témoignage|critique|review|texte|titre)'
const your = '(votre|vos|le|l|un|ton|une|chaque)'
const say = asking(
  'mentionn évoqu soulign précis indiqu cit parl signal vant ajout gliss insér utilis insist détaill nomm',
  'inclure incluez reprendre reprenez mentionne souligne précise évoque parle cite',
)

/** Telling buyers what to write, pleading, and claiming that they must. */
export const influenceFr: Phrases = {
  'review-script': [
    `${asking('copi recopi coll', 'copie recopie')} (et|puis)? (coller|collez)? (simplement|donc)? (ce|le|notre|cette|l|la|un|ces|les) *? (texte|phrase|modèle|exemple|ligne|paragraphe|message|suivant|proposition|mot|avis|commentaire)?`,
    '(copier coller|copié collé|copiez collez)',
    `${asking('utilis emprunt inspir', 'reprendre reprenez')} (vous)? (de|d)? (ce|le|notre|cette|l|la|un|une|ces|les|des) *? (texte|phrase|modèle|exemple|formulation|titre|brouillon|mot clé)`,
    `(préparé|rédigé|écrit|proposons|suggérons|suggestion|exemple|modèle|brouillon|proposition) (pour vous)? (un|une|de|d|le|quelque)? *? (texte|modèle|brouillon|exemple|avis|commentaire|titre|phrase|mot clé|évaluation|ligne) *? *? (vous|pour|à|de|que)?`,
    '(exemple|modèle|trame|canevas) (d|de) (avis|commentaire|évaluation|titre|témoignage)',
    '(voici|quelque) *? *? (idée|piste|conseil|exemple|suggestion|point) (de ce que vous|pour (écrire|rédiger|votre)|à (écrire|mentionner|aborder|évoquer)|que vous pouvez|d avis|de commentaire) *?',
    `(bon|parfait|idéal|super|meilleur|excellent) ${noun} (est|contient|mentionne|décrit|doit|devrait|comporte|comprend|parle|inclut|fait au moins|aurait|serait)`,
    `${your} ${noun} (doit|devra|devrait|pourrait|peut|devraient) *? (mentionner|contenir|inclure|parler|décrire|comporter|faire|comprendre|indiquer|souligner|dire|évoquer|être|commencer|préciser)`,
    `(ne|n) (parlez|mentionnez|écrivez|dites|évoquez|indiquez|citez|mentionner|parler|dire) (surtout|toutefois)? (pas|rien) *? *? *? *? *? *? (dans|sur) ${your} ${noun}`,
    `(sans|évitez de|éviter de|merci de ne pas|veuillez ne pas|ne pas) (parler|mentionner|évoquer|citer|dire|indiquer) *? *? *? *? *? *? ${noun}`,
    `${say} *? *? *? *? *? *? *? *? (dans|au début de|à la fin de|en tête de|en titre de) ${your} (petit|futur|prochain)? ${noun}`,
    `${noun} (avec|comportant|contenant|mentionnant|accompagné|illustré|d au moins|de # mot|qui (mentionne|parle|décrit|contient)|incluant|comprenant) (de|d|par|une|un|des|#|le|la)? *? *? (photo|image|vidéo|mot|phrase|ligne|caractère|mot clé|nom|livraison|qualité)`,
    `${asking('joign ajout publi post dépos télécharg insér partag gliss', 'joindre joignez mettre mettez inclure ajoute')} (nous|y)? (aussi|également|si possible)? (une|un|des|quelque|vos|votre|deux|#|la|au moins une|plusieurs) *? *? (photo|image|vidéo|cliché|selfie) *? *? *? *? *? ${noun}`,
    `${noun} (photo|vidéo)`,
    `(conseil|astuce|idée|consigne|suggestion) (pour|concernant) (rédiger|écrire|laisser|un|votre|ton|l) *? *? ${noun}`,
    '(au moins|minimum|plus de|moins de) # (mot|phrase|ligne|caractère|photo)',
    `${asking('commenc début termin', 'finir finissez')} ${your} ${noun} (par|avec)`,
    '(titre|accroche) (comme|tel que|du type|du genre|pourrait|possible)',
    `(mot clé|mots clés|mot clef) *? *? *? *? (dans|pour) ${your} (${noun})`,
  ],
  'review-script-verb': [
    asking('mentionn soulign évoqu insist précis vant', 'mentionne souligne évoque'),
    '(parler|parlez|parle) (surtout|seulement|uniquement|notamment|principalement|de la|de notre|du|de l|des|de nos)',
    '(dire|dites|écrire|écrivez|écris|raconter|racontez|indiquer|indiquez) (surtout|seulement|simplement|par exemple|nous)? (que|à quel point|combien|comme) (la|le|notre|nos|l|vous|les|il|elle|c|tout)',
    '(mettre|mettez|mettant) (en avant|l accent|en valeur)',
    '(concentrez|focalisez) vous (sur|uniquement)',
    '(ne|n) (mentionnez|parlez|évoquez|parle|mentionne|évoque) (surtout)? pas',
    'au moins # (mot|phrase|ligne|caractère)',
  ],
  'review-plea': [
    '(dépend|dépendent|dépendons|tributaire|survit|vivons|vit) (entièrement|énormément|beaucoup|fortement|uniquement|directement|totalement|largement)? (de|d|des|grâce à|grâce aux) (vos|votre|vous|ces|cet|cela|ça|chaque|l|la|tous|nos|ce|bons|bonnes|avis|commentaire|évaluation)',
    '(en|y) (dépend|dépendent|dépendons)',
    '(améliore|améliorent|améliorerait|augmente|augmentent|fait grimper|font grimper|aide|aident|aider|aidez|aiderait|aidera|permet|permettent|permettrait|contribue|booste|boostent|booster) (nous)? (beaucoup|énormément|vraiment)? (à|de)? *? *? (vente|ventes|classement|référencement|visibilité|visible|chiffre d affaires|grandir|survivre|développer|croissance|positionnement|mieux classé|mieux référencé|faire connaître)',
    '(augmenter|améliorer|booster|faire grimper|faire décoller|monter|relancer) (nos|notre|le|la|les) (vente|ventes|classement|référencement|visibilité|chiffre|position|positionnement|note moyenne|moyenne)',
    '(rester|maintenir|garder|survivre|continuer) (à flot|ouvert|ouverte|notre activité|nos emplois|en vie|en activité|d exister|à exister|face)',
    '(face|concurrencer|rivaliser|lutter|battre|résister) (aux|contre|avec|à) (les|la|le)? (géant|géants|grand|grands|grandes|gros|concurrence|mastodonte)',
    '(compte|compterait|signifie|signifierait|représente|représenterait|vaut|vaudrait) (énormément|tout|le monde|beaucoup|tellement|plus que tout|de l or) (pour|à) (nous|moi|notre|nos|mon)',
    '(changerait|changerait tout|ferait une énorme différence|fait toute la différence|ferait toute la différence) (pour)? (nous|notre|moi)?',
    '(supplions|supplie|suppliant|implorons|implore|conjurons|à genoux|désespérément|désespéré|désespérée)',
    '(aidez|aider|soutenez|soutenir|sauvez|sauver) (nous|notre|nos|mon|la|une) *? *? *? *? (survivre|survie|grandir|entreprise|famille|rêve|boutique|emploi|équipe|commerce|atelier|développer|tenir|projet)',
    '(rendre|rendez|rendriez|faire|faites|feriez) (nous|moi)? (un)? (grand|énorme|immense|gros|petit)? (service|faveur) (en)?',
    '(illuminer|ensoleiller|égayer|feriez|ferait|ferez|illuminerait|illuminez) (notre|nos|ma|mon) (journée|semaine|bonheur|mois)',
    '(mon|notre|nos|mes|le|son) (emploi|travail|revenu|salaire|survie|avenir|existence|enfant|famille|rêve|gagne pain|prime|activité|entreprise|boutique|succès|réussite) *? *? *? (dépend|dépendent|en jeu|menacé|menacée|repose|reposent|en péril|ne tient)',
    '(question|affaire) de (survie|vie ou de mort)',
    '(ne|n) (survivrons|survivra|survivrait|existerions|tiendrons|pourrons) (pas|plus) *? *? (sans)?',
    '(sans) (vos|votre|avis|commentaire|évaluation|ces) *? *? (nous|notre|on|boutique|entreprise|produit) *? *? (disparaît|disparaissons|invisible|fermer|fermons|existe|existons|rien|survivre)',
    '(chaque|un|une|le moindre|moindre|seul) *? (mauvaise|mauvais|négatif|étoile) *? *? (nuit|pénalise|blesse|coûte|fait mal|détruit|menace)',
    '(perdre|perdrions|perdons|perd) (notre|mon|nos) (emploi|revenu|classement|annonce|visibilité|place|poste)',
    '(comptons|compte|compter) (vraiment|énormément|beaucoup|tous)? sur (vous|toi|votre (aide|soutien|générosité|gentillesse))',
    '(vous|tu) (nous)? (le|la) (devez|dois)',
  ],
  'review-duty': [
    '(amazon|plateforme|la place de marché) (vous|nous)? (demande|exige|oblige|impose|recommande|souhaite|veut|invite|encourage|requiert|attend|prie|prescrit) *? *? (à|de|d|que|aux|chaque|tous|un|une|nos|vous)?',
    '(exigé|exigée|requis|requise|demandé|demandée|imposé|imposée|obligatoire|prescrit|voulu) (par|pour) (amazon|la plateforme|la loi|le règlement)',
    '(vous|tu|client|acheteur) (êtes|es|sont|est) (tenu|tenue|obligé|obligée|obligés|censé|censée|prié|dans l obligation) (de|d)',
    `(vous|tu) (devez|devrez|dois|devriez) (encore|maintenant|absolument|aussi|impérativement|obligatoirement)? ${asking('not évalu laiss donn rédig dépos publi', 'écrire')}`,
    '(obligatoire|obligatoirement|impératif|impérativement|obligation|dernière étape|étape obligatoire|devoir de|étape finale)',
    '(commande|achat|transaction|processus|procédure) (ne|n)? (sera|est|seront|pourra|peut) (être)? (considérée|considéré|définitivement|vraiment|pas|que)? *? (terminée|terminé|complète|clôturée|clôturé|finalisée|finalisé|complétée|close|validée|achevée|achevé) *? (que|une fois|après|lorsque|qu|quand|dès|tant|si|sans)',
    '(terminer|compléter|finaliser|clôturer|finalisez|terminez|complétez) (votre|la|l) (commande|achat|transaction|processus) (en|par|merci|veuillez|notez|évaluez|laissez)?',
  ],
  'small-business': [
    '(petite|petit|jeune|toute petite|modeste|nouvelle|minuscule) (entreprise|boutique|équipe|société|structure|marque|commerce|start up|atelier|pme|vendeur|commerçant|créatrice|artisan|maison) (familiale|familial|française|indépendante|artisanale|québécoise|locale|comme)?',
    '(entreprise|boutique|société|affaire|commerce|atelier|équipe|pme) (familial|familiale|artisanal|artisanale|indépendant|indépendante|à taille humaine|locale)',
    `(chaque|tout|tous|vos|les) (avis|commentaire|évaluation|note|étoile|retour|voix) (compte|comptent|est (important|précieux|utile|importante|précieuse)|sont (important|précieux|utile)|nous (aide|aident|est précieux))`,
    '(avis|commentaire|évaluation) (aide|aident|aidera|aideront|comptent|est|sont) *? *? (nous|petit|petite|vendeur|essentiel|essentielle|crucial|vital|important|primordial|précieux|énormément)',
    '(votre soutien|soutenez nous|soutenir (notre|une|les|nos)|aidez nous à|nous aide à (progresser|grandir|améliorer))',
  ],
}
