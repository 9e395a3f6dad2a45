import { italianLimit } from './italian-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const message = 'messaggio|email|mail|comunicazione|messaggi'
const sent =
  'recapitat*|consegnat*|inviat*|inoltrat*|trasmess*|accettat*|spedit*|elaborat*|recapitar*|consegnar*|inviar*|inoltrar*|trasmetter*|accettar*|spedir*|arrivat*|partit*'
const stopped =
  'bloccat*|respint*|rifiutat*|fermat*|trattenut*|restituit*|intercettat*|scartat*|annullat*|rigettat*|filtrat*|rimandat*'
const known =
  'autorizzat*|approvat*|registrat*|verificat*|elencat*|riconosciut*|presente|presenti|figura|compare|rientra|associat*|abilitat*|collegat*|incluso|inclusa|inserit*|consentit*|risulta|confermat*|not*|appartiene|memorizzat*|salvat*|corrisponde'
const faulty =
  'link|collegament*|allegat*|telefono|numero|pubblicita|promozional*|pubblicitar*|marketing|url|indirizzo|contenut*|logo|emoji|sito|buon*|sconto|recension*|codice|parol*|vietat*|immagin*|linguaggio|incentiv*|termin*|coupon|offert*|invito'
const taking =
  'disattivat*|rifiutat*|bloccat*|disabilitat*|negat*|revocat*|escluso|annullat*|silenziat*|spento|ritirato|interrott*|vietat*'

/** What is wrong with one message, one buyer or one address, in Italian. */
export const italianFaults = {
  'message-stopped': [
    `${message} ..14 non ..5 ${sent}`,
    `${message} ..12 ${stopped}`,
    `${stopped} un|il|questo|alcuni|parte|uno|la|i ..2 ${message}`,
    `non ..2 abbiamo|potuto|possiamo|e|siamo|riusciti|ha|stato|puo|potra ..4 ${sent} ..4 ${message}`,
    `${message} ..6 non ..2 superato|passato ..2 controll*|verific*|filtr*`,
    `annullat* ..1 consegna|invio|recapito ..3 ${message}`,
    `non_consegnat*|non_recapitat*|non_inviat*|non_inoltrat*|non_spedit*`,
    `${message} ..10 torn* ..1 indietro|al_mittente`,
    'torn* indietro ..3 quella|questa|mail|email|messaggio',
    'fermat*|trattenut*|bloccat*|respint* ..1 filtro|dal_filtro|dal_controllo',
    'non_puo|non_ha_potuto essere ..1 consegnat*|recapitat*|inoltrat*|inviat*',
    'bloccati|respinti|rifiutati|fermati 1*|2*|3*|4*|5*|6*|7*|8*|9*',
    'mancat*|impossibile|fallit* ..1 consegna|recapito|invio|recapitare|consegnare|inviare|inoltrare',
    'consegna|recapito|invio|inoltro ..3 non_riuscit*|fallit*|impossibile|mancat*|respint*|bloccat*|negat*',
  ],
  'content-fault': [
    'linee_guida|norme|regole|politica|politiche|criteri|policy|direttive|standard|normativa|requisiti|regolamento',
    'non ..4 rispett*|soddisf*|conform*|osserv*|in_linea|adegu*|risponde',
    'viol*|contravv*|contrari*|infrang* ..6',
    `contien*|conten*|presen*|includ*|inclu* ..10 ${faulty}`,
    `${faulty} ..6 conten*|presen*|inclu*`,
    'contenut*|parol*|link|termin*|espression*|element*|linguaggio|file|allegat* vietat*|proibit*|non_consentit*|non_ammess*|non_permess*|inappropriat*|esterno|esterni',
    'non ..4 consentit*|ammess*|permess*|supportat*|ammessi',
    `riporta|riportava|trovato|riconosciuto|rilevat*|scritto|e_la|e_un|era ..3 ${faulty}`,
    'filtro|controllo ..1 contenuti|automatico|ha|il|lo|perche',
    'supera|superano|troppo ..2 caratteri|lungo|lunga|grande|mb',
    'macro|firma',
  ],
  'opted-out': [
    'scelto|deciso|chiesto|preferito|richiesto|optato|manifestato ..5 non ..3 ricevere|essere|venire|contattat*',
    'non ..3 desidera|vuole|intende|gradisce|voleva ..3 ricevere|essere|messaggi|comunicazioni|email',
    'non riceve|accetta|ricevera ..3 messaggi|comunicazioni|email|mail',
    `${taking} ..3 ricezione|messaggi|comunicazioni|email|mail|consenso|contatti`,
    'ricezione ..8 disattivat*|rifiutat*|bloccat*|disabilitat*',
    'opt_out|disiscritt*|cancellat*_dall|cancellato_iscrizione|annullato_iscrizione',
    'rinunciato|opposto|oppone|rifiuta|espresso_il_rifiuto|rinuncia ..4 ricevere|ricezione|messaggi|contatti|comunicazioni|contattat*',
    'preferisce ..2 non',
    'scelto|deciso|chiesto ..2 rinunciare|rifiutare|disattivare|bloccare|escludere',
    'escluso|esclusa|rimosso ..4 messaggi|comunicazioni',
  ],
  'one-buyer': ['acquirente|cliente|destinatario|compratore|destinataria'],
  'wrong-sender': [
    `mittente|indirizzo|casella|mittenti|indirizzi ..14 non ..6 ${known}`,
    `non ..2 ${known} ..2 mittente|indirizzo`,
    'mittente|indirizzo|casella ..2 sconosciut*|non_riconosciut*|non_autorizzat*|estrane*|non_approvat*|ignot*',
    'autorizzazioni|permessi ..1 messaggistica',
    'mittenti|indirizzi approvat*|autorizzat*|verificat*|consentit*|registrat*|abilitat*',
    `indirizzo|mittente ..2 assente|mancante`,
    'sconosciut* ..1 mittente|indirizzo',
  ],
  violation: [
    'tuo|tuoi|tue|suoi|sue|vostri|vostre|alcuni|alcune|diversi ..6 messagg*|modell*|email|mail|comunicazion* ..12 viol*|chied*|conten*|includ*|invit*|promuov*|non_rispett*|contien*|contravv*|non_conform*|non_e_conform*|non_sono_conform*|offr*',
    'messaggi|email|comunicazioni ..1 inviat*|spedit*|del|dal|partit* ..4 tuo|suo|vostro|te|lei ..4 viol*|chied*|conten*|includ*|invit*|promuov*|contien*|offr*',
    'viol*|contravv* ..8 comunicazion*|messaggi*|linee_guida',
    'hai|ha|avete ..6 chiesto|richiesto|offerto|promesso|sollecitato|invitato|proposto ..10 recension*|feedback|valutazion*|incentiv*|buon*|sconti',
    'hai|ha|avete ..6 inviato|mandato|spedito|inserito|incluso ..6 pubblicita|promozional*|marketing|buon*|link|sconto|sconti|coupon|pubblicitar*',
    'primo|secondo|terzo|ultimo|semplice|formale richiamo|avviso|ammonimento|avvertimento|ammonizione',
    'primo|seconda|terza|ultima|prima ammonizione|diffida|avvertenza',
    'cartellino giallo',
    'vi|ti|la diffidiamo',
    `potrebbe|potrebbero|puo|possono ..1 portare|comportare|determinare|vedersi ..3 ${italianLimit}|limitare|limitazione|revoca|revocare|sospensione|sospendere|perdita`,
    'possono|puo perdere ..3 facolta|possibilita|diritto',
    'interverremo|interverremmo con',
    `se|qualora ..2 viol*|continu*|ripet* ..8 limitazione|sospensione|restrizione|blocco sara|verra|diventera|diverra`,
    'nei|nelle|dai tuoi|tue|suoi|sue|vostri messaggi|comunicazioni|email ..10 pubblicita|recension*|link|allegat*|promozional*',
  ],
} satisfies Partial<PhraseTable<Concept>>
