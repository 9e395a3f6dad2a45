import type { Phrases } from './family.ts'
import { asking } from './verb-forms.fr.ts'

const content =
  '(satisfait|satisfaite|content|contente|heureux|heureuse|ravi|ravie|enchanté|enchantée|comblé|comblée|conquis|conquise|emballé|emballée|convaincu|convaincue|séduit|séduite|fan|enthousiaste|enthousiasmé|enthousiasmée|impressionné|impressionnée|charmé|charmée)'
const very =
  '(très|vraiment|entièrement|pleinement|totalement|tout à fait|complètement|parfaitement|absolument|aussi|également|bien|toujours|100 %|si|tellement|plutôt|assez|déjà|plus que|extrêmement|à 100 %)'
const you = '(vous|tu|te|t)'
const thing = '(le|la|les|l|votre|vos|ton|ta|notre|nos|ce|cet|cette|ces|{{}}|tout|cela|ça|elle|il|ils|elles|qui)'
const pleases =
  '(plairait|conviendrait|(donne|donnait|donnera|donnerait|apporte|apporterait|procure) (entière|pleine|toute|totale|complète)? satisfaction|plait|plaisent|plaise|plaira|a plu|ont plu|ait plu|a beaucoup plu|a vraiment plu|a bien plu|aura plu|convient|conviennent|convienne|a convenu|a séduit|a conquis|a convaincu|ravit|enchante|comble|satisfait|a satisfait|satisfont|donne satisfaction|donne entière satisfaction|donne pleine satisfaction|a donné satisfaction|apporte satisfaction|a apporté satisfaction|a donné entière satisfaction|rend heureux|rend heureuse|a rendu heureux|rend service|a rendu service|a fait plaisir|fait plaisir|a donné le sourire|a aidé|a été utile|est utile|(a|ont|aura|ait) (bien|vraiment|beaucoup|tant|agréablement|pleinement)? (enchanté|ravi|comblé|emballé|épaté|impressionné|surpris|charmé|bluffé|conquise|réjoui|rassuré|dépanné|changé la vie)|simplifie la vie|facilite la vie)'
const fine =
  '(parfait|parfaite|au top|nickel|impeccable|conforme|à la hauteur|à votre goût|à ton goût|à votre convenance|bon|bonne|super|génial|à votre satisfaction|satisfaisant|satisfaisante|en ordre|positif|positive|agréable|réussi|réussie|excellent|excellente|irréprochable|sans problème|sans souci|ok|comme (vous)? (prévu|espéré|espériez|attendu|souhaité|souhaitiez|imaginé|imaginiez|vouliez)|tel que)'

/** Conditions on the buyer being content, and sending the discontented elsewhere. */
export const satisfactionFr: Phrases = {
  condition: [
    '(si|quand|lorsque|lorsqu|puisque|puisqu|tant|pourvu|quiconque)',
    "s'il (vous a|vous ont|vous convient|est|sont|a|fonctionne|répond|correspond|y|te convient|t a|s)",
    "s'ils (vous ont|sont|ont|répondent|correspondent)",
    '(dès|une fois|aussitôt|à condition|dans le cas où|au cas où|étant donné|vu|dans la mesure où|pour autant|à supposer|maintenant|seulement|uniquement|parce|sous réserve|du moment|si jamais) (que|qu|si|vous)?',
    '(comme|étant) (vous|tu|votre|le|la|notre|tout)',
    'en (cas|tant) (de|d|que)',
  ],
  satisfied: [
    `(vous|tu) (en)? (êtes|es|soyez|sois|étiez|serez|avez été|as été|aviez été|restez|demeurez|sentez|sembliez|semblez|paraissez) (en)? ${very}? ${content}`,
    `${content} (de|d|du|des|par|avec) (votre|vos|notre|nos|l|la|le|ce|cet|cette|nous|ton|{{}})`,
    `(vous|tu) (l|les|en)? (aimez|adorez|appréciez|aimes|adores|apprécies|aimiez|avez (bien|vraiment|beaucoup|vous aussi|aussi|tant)? (aimé|adoré|apprécié|aimée|adorée|appréciée)|as (bien)? (aimé|adoré|apprécié)|avez trouvé (votre|le) bonheur|kiffez|raffolez)`,
    `(cela|ça|produit|article|achat|commande|elle|elles|tout|qui|service|livre|résultat|il|ils|modèle|{{}}) ${you} *? (plu|séduit|convaincu|conquis|convenu|satisfait)`,
    `(cela|ça|produit|article|achat|commande|elle|elles|tout|qui|service|livre|résultat|modèle|{{}}) ${you} ${pleases}`,
    `(il|ils) ${you} (a|ont|convient|conviennent|donne) (bien|beaucoup|vraiment|entière)? (plu|satisfaction|séduit|convenu|aidé|été utile|rendu service)`,
    `(répond|répondent|réponde|répondu|correspond|correspondent|correspondu|satisfait|satisfont|comble|comblé|dépasse|dépassé|dépassent|surpassé|rempli|remplit) (parfaitement|entièrement|pleinement|bien|tout à fait)? (à|aux|à toutes|toutes)? (vos|tes|votre|ton|toutes vos|l ensemble de vos) *? (attente|exigence|besoin|espérance|espoir|souhait|critère|attentes)`,
    `(à la hauteur|au delà) de (vos|tes|votre) (attente|espérance|exigence)`,
    `(est|sont|était|a été|ont été|soit|fut|s est|se sont|se passe|s est donc) ${very}? (bien)? (passé|passée|déroulé|déroulée|${fine})`,
    `(fonctionne|fonctionnent|marche|convient|va) (très|tout à fait|vraiment|toujours)? (bien|parfaitement|comme (prévu|vous|il faut|attendu)|à merveille|correctement)`,
    '(avez|as|ayez|aviez|aurez|avez eu|eu|gardez|vécu|passé) (eu|passé|vécu)? (une|un) (très|vraiment)? (bon|bonne|agréable|excellent|excellente|belle|super|formidable|parfaite|parfait) (moment|expérience|impression|achat|surprise|souvenir)',
    '(expérience|impression|achat|bilan) *? *? (est|a été|fut|était|soit)? (très|vraiment)? (positif|positive|bonne|agréable|satisfaisante|satisfaisant|réussi|réussie|concluante|concluant|excellente|parfaite)',
    '(mérite|méritons|méritent|méritait|mériter|méritions) (bien|vraiment|votre|une|un|nos|vos|les|la|ces|amplement)? *? (#|5|cinq|votre|note|avis|étoile|confiance|pouce)',
    '(vous|tu) (nous|le|la|les|l)? (recommandez|recommanderiez|recommandes|conseilleriez|racheteriez|recommanderez)',
    '(n avez|n as|n aviez|ne voyez|n ayez) (rien à (redire|signaler|reprocher)|(rencontré)? (aucun|aucune|pas de|pas eu de|eu aucun) (reproche|problème|plainte|réclamation|souci|remarque|critique|motif)|que du bien)',
    '(client|cliente|acheteur|utilisateur|personne) (e)? (est|sont|êtes|soit) *? (satisfait|heureux|content|ravi)',
    '(fait|faisons|avons fait|avoir fait|a fait) (un|du|notre)? (bon|bien|excellent|super|beau) (travail|boulot|job)',
    '(nous|on) (avons|a) (bien)? (répondu|satisfait|réussi|tenu|su)  *? (vos|votre|vous|notre|à)',
    '(pensez|trouvez|estimez|jugez) (que)? *? *? *? (bon|bonne|super|génial|excellent|réussi|mérite|méritons|utile|pratique|qualité|top)',
  ],
  'satisfied-if': [
    `(si|quand|lorsque|puisque) ${very}? (satisfait|content|contente|satisfaite|heureux|ravi|ravie)`,
    `(si|quand|lorsque|lorsqu|puisque|comme|dès que|tant que|pourvu que) ${thing} *? *? *? *? ${you} ${pleases}`,
    'en cas de (pleine|entière|totale)? satisfaction',
    '(aux|seul|les|tous les|tous nos|uniquement|uniquement les|réservé|en tant que|auprès de|à tous|à nos|des|un) (les|aux|nos|de nos|tous nos|notre)? (client|cliente|acheteur|utilisateur) (e)? (satisfait|heureux|content|ravi|conquis|comblé)',
    `(ceux|celles|client|personne|acheteur|quiconque|vous tous) (et celles|parmi vous)? qui (ont|sont|auront) (vraiment|été|bien)? (aimé|adoré|apprécié|${content})`,
    '(ceux|celles|client|acheteur) (et celles)? qui (aiment|adorent|apprécient)',
    'si (vous|tu) (partagez|êtes d accord|êtes du même avis|pensez comme|pensez (la même chose|que oui)|le pensez|ressentez)',
    '(si|quand) (la|votre|l|notre) *? (expérience|lampe|qualité) (est|a été|fut|était) (bonne|positive|agréable|au rendez vous)',
    '(avec|ayant|ayez) une (bonne|belle|expérience) (expérience|positive)',
    `votre satisfaction (est|était) (complète|totale|entière|au rendez vous)`,
    '(si|quand) (tout|ça|cela|c) (va|roule|est) (bien|bon|nickel|ok|parfait|top)',
  ],
  before: [
    '(avant|plutôt|au lieu|avant même|à la place) (de|d|que|tout|toute|que de|qu)',
    '(ne|n) (laissez|mettez|publiez|notez|postez|déposez|donnez|écrivez|attribuez) (pas|surtout pas)',
  ],
  'satisfied-question': [
    `(êtes|est|es|étiez|seriez) (vous|tu) ${very}? ${content}`,
    `(vous|tu) (êtes|es|en êtes) ${very}? ${content}`,
    `${very}? ${content} (e|es|s)? (de|d|du|des|par|avec|client|cliente|alors|aujourd|jusqu)`,
    `${content}`,
    `(aimez|adorez|appréciez|aimes|adores) (vous|tu|toujours|déjà|notre|votre|le|la|les)?`,
    `(vous|tu) (aimez|adorez|appréciez|aimes|adores|avez (aimé|adoré|apprécié))`,
    `(avez|as) (vous|tu) (bien|vraiment|été)? (aimé|adoré|apprécié|passé un bon|eu une (bonne|belle|excellente)|trouvé votre bonheur|${content})`,
    `${thing} *? *? *? *? ${you} (${pleases}|(a|ont) (t)? (il|elle|ils|elles)? (bien|vraiment|beaucoup)? (plu|convenu|séduit|satisfait|aidé|conquis)|plait (il|elle)|plaisent (ils|elles)|convient (il|elle)|donne t (il|elle) (entière|pleine)? satisfaction)`,
    `${thing} *? *? *? (a|ont|est|sont|répond|correspond|correspondent|répondent) (t)? (il|elle|ils|elles|ce)? (bien|parfaitement|été)? (répondu|comblé|dépassé|été à la hauteur|à la hauteur|à votre goût|à|aux|conforme|parfait|parfaite)  (à|aux|vos|votre|toutes vos|l)? *? (attente|attentes|besoin|exigence|goût|hauteur|espérances|convenance)?`,
    `${thing} *? *? (fonctionne|fonctionnent|marche|marchent) (t)? (il|elle)? (très|toujours)? (bien|parfaitement|à merveille|comme (prévu|vous)|correctement)`,
    '(tout|tout est|tout s est|tout se) (s est|est|va|est il|se passe|s est il|fut)? (bien|parfait|conforme|nickel|ok|à votre goût|au top|en ordre|passé comme)',
    '(avons|ont|a t|a) (nous|on) (su|réussi|bien|comblé|répondu|satisfait|dépassé|pu) *? *? *? (attente|satisfaire|satisfait|travail|combler|plaire|heureux)?',
    '(bonne|belle) (expérience|surprise|impression)',
    '(coup de (coeur|cœur)|sous le charme|conquis|conquise)',
  ],
  'question-lead': [
    '(êtes|vous|tu|est ce que|est ce qu|que|avez|alors|et|bonjour|bonsoir|coucou|salut|toujours|déjà|si|donc|cher|chère|client|cliente|{{}}|en|bref|pleinement|entièrement|eh bien|dites|nous|dis|moi|une|un|très|vraiment)',
  ],
  willing: [
    `${content} (de|d|à) (nous|le|la|l|les|bien vouloir|pouvoir|en|vous)? ${asking('partag donn laiss aid témoign expliqu racont particip rédig évalu not compt accueill', 'écrire faire dire répondre lire recevoir savoir voir retrouver apprendre servir avoir être')}`,
  ],
  'supposed-question': [
    `${thing} *? *? *? (${you})? (a|ont|est|sont|va|fonctionne|marche|tient|fait|rend|convient) (t)? (il|elle|ils|elles|ce)? *? (aidé|fonctionné|marché|tenu|plu|servi|réussi|bien|utile|correctement|service|effet|parfaitement|à la bonne taille|comme)`,
    '(avez|as) (vous|tu) (pu|réussi|bien|eu) *? *? (profiter|bien|dormi|dormir|plaisir|succès|passé|profité|gagné|amusé)',
    '(nous espérons|espérons|nous pensons|j espère) (que)? *? *? *? *? *? (plait|plaira|satisfait|satisfaction|bien|bonheur|plu|heureux|content|conquis|attente|ravi)',
  ],
  'glad-reply': [
    '(super|parfait|génial|formidable|excellent|merveilleux|fantastique|tant mieux|alors|oui|bravo|youpi|chouette|magnifique|top|bonne nouvelle|quelle bonne nouvelle|dans ce cas)',
    '(c est|voilà qui est) (super|parfait|génial|formidable|excellent|merveilleux|fantastique|top|bien)',
    '(nous (en)? (sommes|serions)|j en suis) (ravi|heureux|enchanté|content|très)',
  ],
  'opposite-question': [
    '(mauvais|mauvaise|mécontent|mécontente|déçu|déçue|insatisfait|insatisfaite|pas|moin|négatif|négative|déception|problème|souci)',
  ],
  'if-so': [
    'si (oui|tel est le cas|c est le cas|c est bien le cas|cela est le cas|c est oui|vous l êtes|tu l es|ça l est)',
    "si c'(est|était) (bien)? (le cas|oui)",
    '(dans|en) ce cas',
    'le cas échéant',
    '(alors|auquel cas)',
  ],
  courtesy: [
    '(vous|tu) (veux|peux|souhaites|trouves|préfères|auras|aurais|voudrais|pourrais|avez|auriez|aviez|aurez|as|trouvez|trouviez|pouvez|pourriez|pouviez|souhaitez|souhaiteriez|souhaitiez|désirez|voulez|voudriez|vouliez|préférez|disposez|acceptez|acceptiez|jugez|prenez|preniez|êtes d accord|êtes prêt|êtes disposé|êtes partant|le (souhaitez|voulez|désirez|pouvez)|n avez|n y voyez|le (pouvez|jugez)|ne l avez|en (avez|aviez|êtes)|y (pensez|consentez))',
    '(le|en) (coeur|cœur) (vous en dit)?',
    '(possible|temp|instant|minute|moment|seconde|envie|occasion|déjà|encore|dérange|ennuie|peut|opportun|fait|prêt|volontaire|dispo|disponible|libre|loisir|tente|tenté|dit)',
    '(essayé|essayée|testé|testée|utilisé|utilisée|reçu|arrivé|arrivée|livré|livrée|installé|installée|monté|montée|assemblé|assemblée|découvert|découverte|porté|portée|déballée|lavée|goûtée|posé|posée|branché|branchée|lu|lue|cuisiné|déballé|pris en main|reçue|lavé|familiarisé|terminé|fini|profité|là|réceptionné|reçus|goûté|reception|réception|utilisation|essai)',
    '(question|problème|souci|besoin|aide|défaut|endommagé|abîmé|cassé|manque|manquant|difficulté|doute|incident|défectueux|quelque chose|quoi que)',
    '(bon|positif|positive) (ou|et) (mauvais|négatif|négative)',
  ],
  'asking-whether': [
    '(dire|dites nous|dis nous|nous dire|savoir|sachions|demande|demander|demandons|vérifier|vérifiez|confirmer|confirmez|confirmer nous|indiquer|indiquez nous|préciser|précisez nous|informer|informez nous|assurer|voir|signaler|faire savoir|curieux|ignorons|sais|sait|sûr|certain|intéresse|écrivez nous|répondez nous) (nous|de savoir|savoir)? si',
    `(si|quand|lorsque|puisque|comme|dès que) ${thing} *? *? *? *? (ne|n) (vous|te|t|est|sont|répond|répondent|correspond|correspondent|fonctionne|marche|a|ont|convient|s|était|répondait)`,
    "s'il (ne|n) (vous|te|est|répond|correspond|fonctionne|convient|a)",
    "s'il (vous|te) plait",
  ],
  'dissatisfied-if': [
    `(si|quand|lorsque|dans le cas où|au cas où|tant que|que|où|s il) *? *? *? *? *? (ne|n) *? (êtes|es|est|étiez|seriez|soyez|était|plait|plaisait|convient|convenait|a|aimez|répond|répondait|correspond|correspondait|donne|fonctionne|satisfait|va|ont|sont|vous a|avez|méritons|aviez) (pas|plus|guère|point|nullement|aucunement) (été|vraiment)? *? *? *? (satisfait|satisfaite|content|contente|heureux|ravi|convaincu|à|aux|plu|satisfaction|parfait|bien|convenu|conforme|aimé|apprécié|au|entièrement|bon|5|cinq|comme)?`,
    '(insatisfait|insatisfaite|mécontent|mécontente|déçu|déçue|insatisfaction|mécontentement|déception)',
    `(pas|moin que|pas encore|pas tout à fait) ${very}? (satisfait|satisfaite|content|contente|conquis|conquise|heureux|heureuse|convaincu|ravi|parfait|à la hauteur)`,
    '(mauvaise|négative|décevante) (expérience|impression|surprise)',
    'expérience (négative|décevante|mauvaise|désagréable|moin)',
    '(sinon|dans le cas contraire|au contraire|à l inverse|autrement)',
    '(quelque chose|un élément|un point) (ne|n|vous) *? (a|va|convient|plait|déplait|déplu|déçoit)',
  ],
  diversion: [
    `(avant|plutôt|au lieu|à la place|avant même|avant toute|avant tout) (que|de|d|qu)? *? *? *? *? (un|une|des|d|le|la|tout|toute|de|votre)? (mauvais|mauvaise|avis|note|évaluation|commentaire|faible|basse|critique) (note|avis|commentaire|évaluation|critique)? (négatif|négative|défavorable|mauvais|mauvaise|médiocre|faible|critique|neutre|bas|basse|moyen|inférieur|d une étoile)`,
    `(avant|plutôt|au lieu|à la place|avant même|avant toute|avant tout) (que|de|d|qu)? *? *? *? *? (mauvais|mauvaise|faible|basse|vilain) (avis|note|commentaire|évaluation|critique)`,
    '(ne|n) (laissez|mettez|publiez|notez|postez|déposez|donnez|écrivez|attribuez|laisser) (surtout)? pas *? *? (de|d|un|une)? *? (avis|note|commentaire|évaluation|critique) (négatif|négative|mauvais|mauvaise|défavorable)',
    '(ne|n) (laissez|mettez|publiez|donnez|attribuez|laisser|mettre) (surtout)? pas *? (de|d|un|une) (mauvais|mauvaise) *?',
    '(ne pas|éviter de|évitez de) (nous)? (laisser|mettre|publier|donner|écrire|poster|attribuer|déposer) (de|d|un|une) *? (avis|note|commentaire|évaluation|mauvaise|mauvais) (négatif|négative|mauvais|mauvaise|défavorable|note|avis|commentaire)',
    `${asking('évit', 'abstenez abstenir retenez évite réfléchissez')} (vous|nous|de|d|les|avant)? *? *? *? *? (avis|note|commentaire|évaluation|critique) (négatif|négative|mauvais|défavorable|publics|public)`,
    '(moin|inférieur|inférieure|en dessous|autre chose|pas|au dessous) (bien|que|de|à|que les)? *? *? (de|les)? (5|cinq|4|quatre) (★|étoile)',
    `(envisagez|pensez|comptez|comptiez|pensiez|envisagiez|tenté|prévoyez|étiez) *? *? *? *? *? (avis|note|commentaire|évaluation|critique|mauvaise|mauvais) (négatif|négative|mauvais|mauvaise|défavorable|note|avis|inférieure|basse|faible|commentaire)`,
    `(plutôt|au lieu|et non|avant) (que|de|d|pas)? *? *? *? *? (publiquement|en public|en ligne|sur la place publique|sur amazon|un avis public)`,
    '(en privé|directement entre nous|discrètement) *? *? *? *? *? *? *? (avis|public|amazon|publiquement|commentaire)',
    `(ne|n) (pouvez|pouviez|pensez|souhaitez|êtes|voulez|mettriez) pas *? *? *? (5|cinq|positif|positive|la note maximale|toutes les étoile) *?`,
    `(ne pas|sans pouvoir|incapable de|n êtes pas en mesure de) (pouvoir|être en mesure de|vouloir|souhaiter)? (nous|l|le|lui|de nous)? (accorder|donner|mettre|attribuer|laisser|décerner) *? *? (5|cinq|la meilleure note|toutes les étoile|une bonne note|la note maximale|un avis positif)`,
    `(contactez|contacte|écrivez|écris|parlez|parle|dites|dis|prévenez|prévenir|contacter|écrire|répondez|joignez|venez) (en)? (nous|moi|le nous) *? *? *? (avant|plutôt|au lieu) (de|que de|d)? (nous|le|la|l)? (noter|évaluer|commenter|juger|laisser|publier|poster|déposer|rédiger|écrire)`,
    '(client|acheteur) (mécontent|insatisfait|déçu) (sont|doivent|peuvent|sont priés|voudront|contactent|veuillez)',
    '(insatisfait|mécontent|déçu|insatisfaite|déçue|insatisfaction|mécontentement|déception) *? *? *? *? *? *? (plutôt|avant|au lieu)  *? *? *? *? (avis|note|commentaire|évaluation|noter|évaluer|public)',
    '(avis|note|commentaire|évaluation) (négatif|négative|mauvais|défavorable) (nuit|nuisent|pénalise|pénalisent|détruit|fait du mal|font du mal|nous)',
    '(empêche|empêcherait|empêché|retient|freine|manque|manquait) *? *? *? *? *? (#|5|cinq) (★|étoile)',
  ],
  'contact-first': [
    `(contactez|contacter|écrivez|écrire à|prévenez|prévenir|informez|informer|parlez|parler|adressez|adresser|joignez|joindre|dites|solliciter|consulter) *? *? *? *? *? (d abord|en premier|avant|au préalable|en priorité|auparavant|avant tout|avant toute|plutôt|premier)`,
    `(d abord|avant tout|en premier lieu|en premier|au préalable|commencez par|plutôt|de préférence|avant toute chose) (de)? (nous|à|par)? (nous)? (contactez|contacter|écrivez|écrire|prévenez|prévenir|informez|informer|parlez|parler|adressez|adresser|joindre|répondez|répondre|dire)`,
    `(donnez|laissez|offrez|accordez|donner|laisser|laisse) (nous)? *? (une|la|l|nous|le temp|d abord)  (chance|occasion|opportunité|possibilité|une chance|régler|corriger|arranger|réparer|résoudre) (de|d)? *? *? (avant|d abord|régler|corriger|arranger|réparer|résoudre|rectifier|rattraper)?`,
    '(permettez|permettre|laissez) nous (d abord|de|d)? (d abord)? (régler|corriger|arranger|réparer|résoudre|rectifier|trouver) *? *? *? *? *? (avant|d abord)',
  ],
  'contact-us': [
    '(contacte|écris|préviens|parle|réponds|contactez|écrivez|prévenez|informez|parlez|adressez|répondez|joignez|signalez|dites|faites|avertissez|appelez|expliquez|tournez|envoyez|venez|donnez|laissez) (en)? (nous|vous|le|la|à nous|ici|d abord|un message)',
    '(nous|de nous|à nous) (en)? (contacter|écrire|prévenir|informer|avertir|parler|joindre|répondre|signaler|appeler|dire|solliciter|expliquer|faire savoir|laisser une chance|faire part)',
    '(contacter|écrire|contactez|adresser|joindre|parler|écrivez|solliciter|appeler) (directement|d abord|à|avec)? (à|notre|nos|le|l|directement)? (notre|nos|équipe|service|sav)',
    '(notre|nos|le) (service (client|clients|après vente)|équipe|sav|conseiller) *? (est|sont|se|vous|reste|peut|trouvera|fera)?',
    '(prenez|prendre|preniez|entrer|entrez|rester) (d abord)? (en)? contact (avec)?',
    '(un|votre|par) (petit)? (message|mail|courriel|e mail)',
    'répondre à ce (message|mail|courriel)',
    'répondez (simplement|directement)? à ce (message|mail|courriel|e mail)',
  ],
}
