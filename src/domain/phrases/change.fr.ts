import type { Phrases } from './family.ts'
import { asking } from './verb-forms.fr.ts'

const whole = asking(
  'modifi supprim retir effac enlev ôt chang édit reconsidér rectifi révis actualis réexamin repens éliminer',
  'revoir revoyez revoyiez repreniez réécriviez reprendre réécrire réécrivez retirez',
)
const your = '(votre|vos|ton|ta|tes|cet|cette|ce|l|la|le|les)'
const done =
  '(modifié|modifiée|supprimé|supprimée|retiré|retirée|effacé|effacée|enlevé|enlevée|changé|changée|corrigé|corrigée|mis à jour|mise à jour|revu|revue|rectifié|rectifiée|actualisé|révisé|révisée|annulé|amélioré|améliorée|relevé|relevée|reconsidéré|réévalué|réévaluée|revu à la hausse|revue à la hausse)'

const please =
  '(pourriez|pouvez|voudriez|voulez|accepteriez|envisageriez|seriez|peux|pourrais|veux|voudrais|merci|invitons|prions|demandons|suggérons|proposons|veuillez|d accord pour|possible|gentil|gentillesse|amabilité|reconnaissant|aimerions|souhaitons|souhaiterions|apprécierions|temp|hésitez pas|pensez|serait|aimeriez)'
const public_ =
  '(sur (amazon|la (fiche|page)|notre (produit|article|fiche|page|boutique|compte|profil)|le (produit|site)|l article|nous)|en ligne|publiquement|à (propos|notre sujet)|(du|de notre|de l|de nos) (produit|article|boutique|achat))'

/** Asking for a review to be changed or taken down. */
export const changeFr: Phrases = {
  'change-verb': [
    `${whole} (*)?`,
    '(mettre|mettez|mettiez|mettrez|remettre|mets) (à jour|à niveau)',
    '(mettre|mettez|mettiez|mettrez|mets) *? *? *? *? à jour',
    '(revenir|revenez|reveniez) sur',
    '(modifie|supprime|retire|efface|enlève|change|revois|modifiés) (ton|ta|tes|votre|vos|cet|cette|l|ce|la|le|les)',
    '(suppression|retrait|modification|mise à jour|révision|rectification|actualisation|effacement|correction) (de|d)',
    `${asking('corrig amélior augment relev rehauss remont adapt ajust complét annul réévalu ré évalu nuanc gomm bascul remplac transform', 'adoucir hausser revaloriser')} (votre|vos|ton|ta|tes|cet|cette) (ancien|ancienne|premier|première|mauvais|mauvaise)?`,
    '(faire|faites|ferez|fassiez|feriez) (évoluer|disparaître|supprimer|retirer|enlever|remonter|passer)',
    '(avoir|obtenir|souhaitons|demandons|demander) (la)? (suppression|retrait|modification) (de|d)',
    '(lever|levez|se défaire de|renoncer à|retourner sur)',
    `${asking('corrig amélior augment relev rehauss remont adapt ajust complét annul réévalu ré évalu nuanc')} (la|le|l|les) (note|notation|évaluation|commentaire|avis|appréciation) (que|de|du|attribué|attribuée|laissé|laissée|du produit|donnée|donné|publié|publiée)`,
    `${asking('vir gomm dégag ray')} (ton|ta|votre|vos|cet|cette|ce|l)`,
    '(refléter|reflétiez|reflétez|traduire|répercuter|tenir compte de) *? *? *? dans',
  ],
  'change-pronoun': [
    `(le|la|les|l) ${asking('modifi supprim retir effac enlev chang édit reconsidér rectifi révis actualis corrig annul amélior remont', 'revoir')}`,
    '(le|la|les|l) (mettre|mettiez|mettez) à jour',
    '(modifiez|supprimez|retirez|effacez|enlevez|changez|corrigez|révisez|rectifiez|actualisez|revoyez|supprime|modifie|retire) (le|la|les)',
    'mettez (le|la|les) à jour',
    `(il|elle|ils|elles|ceci|celui ci|celle ci) (soit|soient|être|est|sera|puisse être) ${done}`,
    '(le|la|les|l) (passer|faire passer|transformer|changer|convertir|remonter|mettre|porter) (en|à|au) (positif|positive|5|cinq|neutre|vert|quatre|4)',
    '(enlève|retire|supprime|efface|modifie|change|corrige) (le|la|les)',
    `(l|le|la|les) ${asking('élimin remplac actualis édit')}`,
    `(le|la|l|les) ${asking('vir gomm ray bascul', 'dégager')}`,
    '(revenir|revenez|reveniez) dessus',
    `(le|la|les|l) ${asking('adapt ajust rehauss nuanc relev complét réévalu reformul')}`,
    '(une|sa|leur) (petite)? (correction|modification|mise à jour|suppression|révision|actualisation) (de votre part|serait|nous|de ta part)',
  ],
  'change-done': [
    `(est|soit|sera|a été|serait|ait été|être|aura été|sont|soient|seront|ont été|fut|était|va être) (bien|rapidement|définitivement|entièrement|donc|ainsi)? ${done}`,
    '(disparaît|disparaisse|disparaitra|disparu|disparaître|passe à|passait à|remonte|n apparaît plus|n est plus (en ligne|visible|là))',
    '(une fois) (modifié|supprimé|retiré|modifiée|supprimée|retirée|mis à jour|mise à jour)',
    '(reste|restera|restent|demeure|demeurera|figure encore|figure toujours) (en ligne|publié|publiée|visible|affiché|affichée|tel quel|telle quelle|à une étoile)',
    `(pourrait|pourraient|peut|pourra|puisse|doit|devrait) (t)? (elle|il|elles|ils)? (donc|maintenant|bientôt)? être ${done}`,
    `(ne|n) (est|était|soit|sera|serait|a été) (toujours|bien|donc)? pas (encore|rapidement)? ${done}`,
  ],
  'change-stars': [
    `(faire|faites|passer|passez|changer|changez|modifier|modifiez|transformer|transformez|remonter|remontez|augmenter|augmentez|porter|relever|relevez|rehausser|améliorer|améliorez|mettre à jour|ajuster|convertir|faire évoluer|revoir|corriger|corrigez|réviser) (passer|évoluer)? ${your} *? *? *? *? (à|en|vers|pour|jusqu à|de) (une|un|#|cinq|la)? *? *? (4|quatre|5|cinq|positif|positive|étoile|meilleure|meilleur|hausse|supérieure|haute|maximale)`,
    `(faire|faites) (passer|remonter) (de|votre|la|l) *? *? *? *? (5|cinq|étoile|4|quatre)`,
    `(ajouter|ajoutez|rajouter|rajoutez|remettre) (une|des|les|quelque|#|la|plus d)? (#)? étoile (manquante|supplémentaire|de plus|à votre|sur votre)`,
    `(relever|relevez|augmenter|augmentez|rehausser|améliorer|améliorez|remonter|remontez|revaloriser|réévaluer) (votre|ta|vos|cette) (note|évaluation|notation|avis|étoile|appréciation)`,
    '(modifier|modifiez|changer|changez|corriger|corrigez|revoir|ajuster|augmenter|relever|rectifier|réviser|améliorer|adapter|corrige|change) (le|votre|ce|ton) nombre d étoile',
    `(revoir|revoyez|réviser) ${your} *? *? (à la hausse)`,
    '(changer|changez|modifier|modifiez|supprimer|supprimez|retirer|retirez|revoir|reconsidérer) (vos|les|votre|ces|cette|la|l) (#|seule|unique)? étoile',
    '(une|des|quelque|deux|#|plus d) étoile (de plus|supplémentaire|en plus|manquante)',
    '(pour que|afin que|que) (tu|vous) (passes|passiez|montes|montiez|mettes|mettiez|remontiez|remontes) *? *? *? (à|en)? (5|cinq|4|quatre)',
    `${whole} *? (ce que|ce qu|le texte que|les mots que|les lignes que|les propos que) (vous|tu|on) (nous|y)? (avez|as|aviez|avais) (écrit|publié|posté|laissé|mis|noté|dit|rédigé) *? ${public_}`,
    `${please} (vous|tu|il|nous)? (à|de|d|que vous|bien)? (vouloir)? (réévaluer|renoter|re noter|ré évaluer|noter à nouveau|évaluer à nouveau|noter de nouveau|évaluer de nouveau|réévaluiez|renotiez) (le|la|l|notre|nos|votre|cet|ce|cette|nous)?`,
    '(nouvel|nouveau|nouvelle|autre|meilleur|meilleure) (avis|commentaire|évaluation|note) *? (à la place|au lieu|pour remplacer|qui remplace|en remplacement|remplaçant|plus (juste|représentatif|positif|favorable|conforme))',
    `${please} (vous|tu|il|nous)? (à|de|d|que vous|bien)? (vouloir)? (nous)? (ajouter|rajouter|remettre|ajoutiez) (#|une|quelque|des|deux|la|les) (petite)? étoile`,
    `(revoir|reconsidérer|changer|modifier|nuancer|adoucir|rectifier|corriger|retirer|supprimer|réviser|revenir sur) (votre|ton|vos|tes) (jugement|verdict|opinion|vote|critique|propos|mot|texte|ligne|post|publication) *? ${public_}`,
    `${whole} (ton|ta|votre|cette|la|l|ces|vos|tes) ((unique|seule|malheureuse|pauvre|petite) étoile|étoile (unique|seule|solitaire))`,
  ],
  'change-past': [
    '(avoir|ayez|avez|a|ont|avons|être|est|avait) *? (modifié|supprimé|retiré|changé|mis à jour|corrigé|effacé|édité)',
  ],
  'neutral-may': [
    '(vous|tu|on|acheteur|client) (pouvez|pourrez|peut|peuvent|pourrait|restez|êtes|peux|gardez) (toujours|également|aussi|à tout moment|bien sûr|bien entendu|ensuite|encore|si vous le souhaitez|évidemment|librement)? (libre|la possibilité|le droit|la liberté|en mesure|la faculté|le choix)? (de|d)?',
    '(vous|tu) (avez|as|aviez) (toujours|également|aussi|bien sûr|déjà|bien|entre temps|depuis|désormais)? (libre|la possibilité|le droit|la liberté|la faculté|le choix|modifié|supprimé|retiré|changé|corrigé|effacé|édité|enlevé|actualisé) (de|d)?',
    '(possible|possibilité|option|libre|loisible|liberté|choix|permis) (à tout moment)? (de|d)?',
    '(amazon|nous|plateforme|ils|équipe) (peut|peuvent|permet|permettent|pouvons|va|vont|allons|avons|ont|a|offre|propose|autorise) (*)? (*)?',
    '(comment|savoir si|décider de|décidez de|à vous de)',
  ],
  request: [
    '(trouvons|trouve|trouverions|semble|serait) (juste|normal|équitable|logique) (que|de) (vous|tu)?',
    '(si|dès que) (vous|tu) (acceptez|acceptes|consentez|voulez bien)',
    '(merci|prière) (par avance|d avance|beaucoup)? (de|d) (bien)? (vouloir|nous|le|la|les|l)?',
    '(veuillez|svp|stp|prions|prie|prierons|supplions|supplie|suppliant|implorons|conjurons)',
    "s'il (vous|te) plait",
    '(pourriez|pouvez|pourrais|accepteriez|voudriez|voulez|auriez|seriez|aimeriez|consentiriez|peux|accepterais|accepterez|envisageriez|pourrez) (vous|tu)',
    '(vous|te|vous en) (demandons|demande|demandon|invitons|invite|prions|prie|saurions|serions|serais|suggérons|suggère|encourageons|encourage|sollicitons|conseillons|proposons|incitons|remercions de|saurons)',
    '(serait|seriez|est|serions nous|soit) *? (il|elle|ce)? *? (possible|gentil|aimable|apprécié|formidable|super|génial|sympa|bien|merveilleux|précieux|utile|idéal|reconnaissant|envisageable)',
    '(aimerions|souhaiterions|souhaitons|voudrions|apprécierions|espérons|espérions|aimerais|souhaiterais|apprécierais|espère|comptons|adorerions|désirons) *? (que|si|vous)?',
    '(reconnaissant|reconnaissants|gré|ravi|soulagé|touché|aidés) (de|si|que|d|pour)',
    "n'hésitez pas à",
    '(pensez|penser|songez|envisager|envisagez|envisagiez|veillez|daignez|oubliez pas|tâchez) (à|de|la|le|une)?',
    'si vous (pouviez|vouliez|pourriez|acceptiez|consentiez|trouviez|preniez|aviez la gentillesse|étiez|acceptez|consentez)',
    '(vous|tu) (devez|devriez|devrez|dois|devrais)',
    '(il (vous)? (suffit|faut|faudrait|reste|conviendrait|serait))',
    '(cliquez|rendez|allez|connectez|connecter|cliquer|allez y)',
    '(aidez|aider|aide) (nous|moi)',
    '(dès|une fois|lorsque|quand|après|tant|si|aussitôt|à condition) (que|d|qu)? (vous|tu|nous)? *? (aurez|avez|auriez|avoir|aviez|voyons)',
    '(voici|comment faire|procédure) *? *?',
    '(un (petit)? (geste|service|effort|coup de pouce)|la gentillesse|amabilité|en échange|en contrepartie|en retour)',
    'demandez (la|le|donc|une|à|aussi|nous|leur)',
    '(demandons|demande|exigeons|exige|réclamons|insistons|insiste)',
    '(acceptez|accepter|accepteriez|consentir|d accord) *? (de|pour|d)',
    '(vous|tu) (pourriez|pourrais|voudriez|voudrais)',
    '(accepter|accepteriez|accepterais|seriez d accord|d accord) (de|pour)',
    '(que devons nous|que pouvons nous|que faut il) faire',
    '(supprimez|retirez|modifiez|enlevez|effacez|changez|corrigez|révisez|actualisez) (le|la|les)',
    '(pourrait|pourraient) (t)? (il|elle|ils|elles) *? (être)?',
    '(attendez vous pour|qu attendez vous)',
    'besoin que (vous|tu)',
    'tu (peux|veux|voudrais) (bien|encore|quand même|maintenant|stp)? (le|la|l|les)',
    '(faut|faudrait) que (vous|tu)',
  ],
  'request-please': [
    "(veuillez|s'il vous plait|s'il te plait|svp|stp|prions de|prière de|devez)",
    'merci (par avance|d avance)? de (bien vouloir)?',
    '(demandons|exigeons|demande|exige|sommons|prions|prie|supplions) (de|donc de|instamment)?',
    '(pensez|pense|veillez|songez) à',
    '(oubliez|oublie) (surtout)? pas',
    '(insistons|insiste|sommons|implorons|conjurons|supplions)',
    'besoin que (vous|tu)',
    '(faut|faudrait) que (vous|tu)',
  ],
}
