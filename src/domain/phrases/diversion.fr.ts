import type { Phrases } from './family.ts'

const site =
  '(site|site web|site internet|page web|page d accueil|boutique en ligne|e boutique|e shop|webshop|shop|magasin en ligne|portail|blog|forum|application|appli|plateforme|magasin|showroom)'
const our = '(notre|nos|mon|le nôtre|notre propre|notre nouveau|notre nouvelle|notre tout nouveau|le site de notre)'
const social =
  '(facebook|instagram|insta|ig|fb|tiktok|tik tok|twitter|youtube|pinterest|linkedin|snapchat|threads|reddit|discord|telegram|whatsapp|wechat|réseaux sociaux|réseau social|messenger)'
const goods = '(commander|commandez|acheter|achetez|commande|achat|passer commande|passez commande|réserver|procurer)'

/** Leading buyers away from Amazon. */
export const diversionFr: Phrases = {
  'off-amazon': [
    `(sur|via|par|dans|à|vers|de|depuis|visiter|visitez|consulter|consultez|découvrez|ouvrez) ${our} (propre|nouveau|nouvelle|tout nouveau)? *? ${site} (officiel|officielle|internet|web|en ligne|de la marque)? *?`,
    `${goods} *? *? *? *? (directement|en direct) (chez|auprès de|sur|à|avec|via|par) (nous|notre|nos|la marque|le fabricant|l atelier)`,
    '(directement|en direct) (chez|auprès de|avec|par) (nous|notre (boutique|site|atelier|usine)) *? *? *? (moins cher|économis|remise|commission|amazon|prochaine)',
    '(hors|en dehors|en dehors de|sans passer par|contourner|contournant|ailleurs que|autre part que|quitter|évitez|évite|oubliez|contournez|boudez|quittez) (d|de|sur)? amazon',
    '(hors|en dehors de|sans passer par|contourner) (la|cette) plateforme',
    'hors plateforme',
    '(plutôt|au lieu|et non|et pas|mais pas) (que|de|d|qu|plus)? (sur|via|par|à|passer par)? amazon',
    '(payer|payez|régler|réglez|paiement|règlement|virer|verser|versez|virez|transférer|envoyer l argent) *? *? *? *? (par|via|sur|avec|à|au moyen)? (d|de)? (un|notre|mon|le)? (virement|paypal|lydia|western union|interac|iban|compte bancaire|crypto|bitcoin|chèque à|revolut|wise|mandat|paylib|wero)',
    '(inscrivez|inscrire|abonnez|abonner|rejoignez|rejoindre|adhérez|créez|créer) (vous|un|nous|notre)? *? *? (à|au|sur|la|notre|le|nos|chez|un)? *? (newsletter|infolettre|liste de diffusion|club|communauté|programme|groupe|compte client|site|application|appli|forum|webinaire|liste)',
    '(enregistrer|enregistrez|activer|activez|prolonger|prolongez|valider|validez|étendre|étendez) *? *? *? *? (garantie|produit|appareil|achat) *? *? *? *? *? (sur|via|en ligne|par|site|application|lien|qr|ici|facebook|e mail)',
    '(inscription|inscrire|inscrivez|enregistrer|enregistrez|enregistrement|enregistrant) *? *? *? *? *? (pour|afin de|et) *? (recevoir|obtenir|prolonger|activer|bénéficier|étendre|profiter|recevez) *? *? *? garantie',
    `(suivez|suivre|likez|retrouvez|retrouver|rejoignez|rejoindre|taguez|identifiez|mentionnez|ajoutez|contactez|contacter|écrivez|écrire|joignez|partagez|partager|publiez|postez|suis|discutez|parlez|envoyez) (nous|notre|nos|vos|votre|une|la|le|moi|avec nous|à)? *? *? *? *? (sur|via|dans|par) (notre|nos|les|le|l)? (page|compte|groupe)? ${social}`,
    `${our} (page|compte|chaîne|groupe|profil|communauté|story|messagerie|salon|canal)? ${social}`,
    '(rejoindre|rejoignez|suivre|suivez|visitez|likez) (notre|nos|le|la) *? *? (groupe|page|chaîne|communauté|club|serveur|compte|profil)',
    '(appelez|appeler|téléphonez|téléphoner|textez|texter) (nous|moi|au #|à notre|notre|directement) *?',
    '(envoyez|envoyer|envoie) (nous|moi)? (un|une|votre)? (sms|texto|message whatsapp|mp|message privé|fax|dm|message vocal)',
    '(écrivez|écrire|contactez|contacter|répondez) (nous)? (directement|plutôt|aussi)? (par|à|sur|à notre|via) (notre)? (e mail|mail|courriel|email|adresse (e mail|mail|courriel|électronique)) (privé|privée|personnelle|direct|suivante|professionnelle)?',
    '(donnez|communiquez|envoyez|indiquez|laissez|transmettez|partagez) (nous|moi)? (votre|vos|ton) (adresse)? (e mail|mail|courriel|numéro de (téléphone|portable|mobile)|whatsapp|email|coordonnées) *?',
    '(scannez|scanner|flashez|flasher|flashant|scannant|utilisez|avec) (le|notre|ce|la|cette|un) *? *? (qr|qr code|code qr|carte|code barre|encart|carton|flashcode)',
    '(téléchargez|télécharger|installez|installer|téléchargeant) (notre|nos) *? *? (application|appli|app|ebook|e book|guide) *?',
    '(cherchez|chercher|recherchez|tapez|googlez|rechercher) (nous|notre (nom|marque|boutique)) *? *? *? (sur|google|internet|web|navigateur)?',
    '(retrouvez|retrouver|trouver|acheter|commander|disponible|vendu|moins cher|trouverez|vendons) *? *? *? *? (sur|chez) (ebay|etsy|cdiscount|fnac|rakuten|leboncoin|vinted|manomano|aliexpress|temu|shein|walmart|darty|best buy|kijiji|bol|veepee|shopify)',
    '(notre|nos|mon) (boutique|page|magasin|compte) (ebay|etsy|cdiscount|rakuten|shopify|temu)',
    '(newsletter|infolettre)',
    '(envoyez|envoyer|communiquez|communiquer|donnez|transmettez|indiquez) *? *? *? *? *? (votre|ton|vos|un) (iban|rib|coordonnées bancaires|numéro de compte|paypal)',
    '(moins cher|moins chère|plus rapide|plus simple|plus avantageux|meilleur prix|mieux|plus vite|plus facile) *? (que|qu) (de passer par|en passant par|sur|via|par|chez|à travers)? amazon',
    '(ne|n) (pas|plus|jamais)? (passer|passez|passiez|passe|écrire|écrivez|répondre|répondez|acheter|commander) (pas|plus)? (par|via|sur) amazon',
    '(enregistrer|enregistrez|enregistre|activer|activez|inscrire|inscrivez|déclarer|déclarez|valider|validez) *? *? *? *? (sur|via|depuis) (le|la) (site|site internet|site web|page|portail|appli|application|plateforme) (de|d) (notre|nos) *?',
    `${goods} *? *? *? (chez|auprès de|à) (nous|la marque|l atelier|l usine) *? (directement|en direct)`,
    'sans (les|la|payer)? *? (frais|commission|marge|taxe|intermédiaire) (d|de|prise par|prélevée par|que prend) amazon',
    `${our} (boutique en ligne|e boutique|e shop|webshop|site|site internet|site web|boutique internet) (vous)? (propose|proposent|offre|vend|pratique|affiche|attend|réserve|a (le|la|les|tout|plus|un|une|de))`,
    '(tapez|taper|cherchez|chercher|recherchez|rechercher|saisissez|tape|cherche) *? *? *? *? *? (dans|sur) (google|internet|un moteur|votre moteur|le web|le net|youtube|la barre)',
    '(scannez|scanner|flashez|flasher|scanne|flashe|scannant) (le|ce|notre|un|votre) *? *? *? *? *? *? (carte|carton|flyer|encart|garantie|bonus|cadeau|communauté|inscrire|enregistrer|rejoindre|offre|surprise|remerciement)',
    '(nous|moi) (l|le|la|les|en)? (faire parvenir|envoyer|verser|adresser|transmettre|régler|payer|virer|remettre) *? *? *? *? (par|via|sur|avec) (un|notre|mon|le|virement ou)? (virement|paypal|lydia|western union|interac|crypto|bitcoin|chèque|revolut|wise|mandat|paylib|wero|payconiq|twint)',
    '(faites|faire|effectuez|effectuer|fais) (nous|moi)? (un|le) (simple)? (virement|chèque|versement|transfert) (de|d|à|sur|au|vers|instantané|bancaire)',
    '(payez|payer|régler|réglez) *? *? *? (payconiq|twint|en espèces|en liquide|de la main à la main|au livreur)',
    `${goods} *? *? *? *? par (téléphone|mail|e mail|courriel|courrier|sms|whatsapp|message privé|correspondance|fax)`,
    '(inscrivez|inscris|abonnez|abonne) (vous|toi) *? *? *? *? *? *? *? (sur|via|depuis) (le|la) (site|page|portail|appli|application|plateforme) (de|d) (notre|nos)',
    '(conclure|finaliser|terminer|poursuivre|régler|traiter|faire) *? *? *? (vente|transaction|achat|affaire|commande|échange) (en (privé|direct)|entre nous|directement|ailleurs|par virement)',
    '(éviter|évitons|évitez|économiser|échapper|contourner|épargner|sans) (à|aux)? (les|la|des|aux)? (frais|commission|marge|taxe|prélèvement) (d|de|prise par|prélevée par)? amazon',
    '(lettre|gazette|bulletin|courrier) (d information|des lecteurs|mensuelle|mensuel|hebdomadaire|d actualité|du mois)',
    'sans (passer par)? (un|aucun|les)? (intermédiaire|intermédiaires)',
    '(téléchargez|télécharger|télécharge|installez|installe|installer) (l|cette|la) (application|appli|app) *? *? *? *? *? *? (conseil|astuce|communauté|offre|nouveauté|programme|recette|entraînement|fidélité|promotion|avantage|cadeau)',
    '(rendez vous|allez|visitez|connectez vous|passez|va|venez|visite|faites un tour|consultez|découvrez) (donc|aussi|vite)? (sur|voir)? (le|la) (site|page|boutique|portail|blog) (internet|web|officiel|en ligne)? (de|d) (notre|nos|la marque|l atelier) *?',
  ],
  'off-amazon-soft': [
    '(enregistrer|enregistrez|activer|activez) (votre|vos|le|la|l|gratuitement) *? *? (produit|appareil|article|garantie|achat|lampe)',
    '(enregistrement|activation) (de la|du|de votre|en ligne|de l) *? (garantie|produit|appareil)?',
    '(vidéo|tutoriel|tuto|notice|guide|mode d emploi|faq) *? *? *? *? (sur|via) (youtube|vimeo|notre|le (site|web|net)|la chaîne) *?',
    '(voir|visitez|consultez|sur|consulter) (le|ce|la|cette) (site|site web|site internet|page web)',
    '(qr code|code qr|flashcode)',
    "(page|centre|portail) (d'aide|d'assistance|de support|de téléchargement)",
  ],
  'off-amazon-trap': [
    '(sur|via|par|dans|depuis|de) (le|la|votre|vos|un|notre|l)? (site|compte|page|application|messagerie|boutique|espace)? (d|de|du)? (amazon|compte amazon|commandes|vos commandes|messagerie amazon|compte client amazon)',
    '(amazon|{{}}) (site|application|page|compte|boutique|message|commande|fr|be|ca)',
    '(site|page|application|portail|suivi|numéro) (web|internet|officiel)? (du|de la|de|d|de l|des) (transporteur|poste|dhl|ups|fedex|dpd|gls|colissimo|chronopost|mondial relay|laposte|bpost|postes canada|purolator|fabricant|constructeur|douane|administration|messagerie|livreur|marque fabricante|producteur|tnt)',
    '(fabricant|constructeur|producteur) *? (garantie|site|page|sav|service|support)?',
    '(garantie|rappel) (du fabricant|constructeur|légale)',
    '(pour|veuillez)? (suivre|suivez) (votre|le|l) (colis|commande|livraison|envoi|acheminement)?',
    '(ne|n) (contactez|écrivez|appelez|payez|commandez|achetez|envoyez|demandons|demanderons|vendons|acceptons|communiquons|réglez|versez|suivez|proposons|prenons|partagez|traitons) (jamais|pas|aucun|aucune|plus|surtout pas) *? *? *? *? *?',
    '(connecter|connectez|appairer|appairez|bluetooth|wifi|wi fi|contrôler|commander la lampe|synchroniser|piloter|jumeler|firmware|paramétrer) *? *? *? *?',
    '(transporteur|livreur|chauffeur|installateur|technicien|dépôt) *? (vous)? (appellera|contactera|téléphonera|enverra|appelle|peut)',
    '(vous) (appeler|téléphoner|appellerons|appellera)',
  ],
}
