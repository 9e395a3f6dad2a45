import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

export const italianTaken =
  'limitat*|sospes*|bloccat*|revocat*|disattivat*|disabilitat*|interdett*|inibit*|vietat*|proibit*|impedit*|preclus*|ritirat*|rimoss*|tolto|tolta|tolti|tolte|negat*|interrott*|congelat*|esclus*|ridott*|circoscritt*|ristrett*|soppress*|annullat*|cessat*|fermat*|stoppat*|chius*|decadut*|silenziat*|trattenut*|confinat*|sottratt*|abolit*|azzerat*|invalidat*|cancellat*|bandit*|banned|contingentat*|arrestat*|dismess*|frenat*|messo_in_pausa|messa_in_pausa|messi_in_pausa|messe_in_pausa|estromess*|ostacolat*|comminat*|rifiutat*|privato|privata|privati|compromess*|fermo|ferma|fermi|ferme|inattiv*|spent*'
const taking =
  'limitare|sospendere|bloccare|revocare|disattivare|disabilitare|interdire|inibire|vietare|proibire|impedire|precludere|ritirare|rimuovere|togliere|negare|interrompere|congelare|escludere|ridurre|circoscrivere|restringere|sopprimere|annullare|fermare|chiudere|trattenere|privare|adottare|applicare|imporre|levare|estromettere|silenziare'
/** "Precluderti", "precluderle": who loses it is fused to the verb; `imporre` keeps one r. */
const withPronouns = (pronouns: readonly string[]): string =>
  taking
    .split('|')
    .flatMap((verb) => pronouns.map((pronoun) => verb.replace(/r?re$/, 'r') + pronoun))
    .join('|')
const takingFromYou = withPronouns(['ti', 'le', 'vi'])
export const italianTaking = `${taking}|perdere|perderai|perdera|perderete|${takingFromYou}|${withPronouns(['lo', 'la', 'ne', 'gli'])}`
/** The first person: "abbiamo deciso" stands elsewhere; here "sospendiamo", "limiteremo". */
const weTake =
  'limitiamo|sospendiamo|blocchiamo|revochiamo|disattiviamo|disabilitiamo|inibiamo|vietiamo|impediamo|ritiriamo|interrompiamo|escludiamo|togliamo|precludiamo|neghiamo|interdiciamo'
export const italianWillTake =
  'limiteremo|sospenderemo|bloccheremo|revocheremo|disattiveremo|disabiliteremo|inibiremo|vieteremo|impediremo|ritireremo|interromperemo|escluderemo|toglieremo|rimuoveremo|perderai|perdera|perderete|perderanno|decadra|limitera|sospendera|blocchera|revochera|disattivera|applicheremo'
export const italianLimit =
  'limitazione|limitazioni|restrizione|restrizioni|sospensione|sospensioni|blocco|blocchi|divieto|divieti|interdizione|inibizione|revoca|disattivazione|disabilitazione|esclusione|preclusione|stop|ban|embargo|congelamento|interruzione|pausa|impedimento|squalifica|inibitoria'
const allowed =
  'autorizzat*|abilitat*|in_grado|consentit*|permess*|concess*|possibile|ammess*|disponibil*|attiv*|idone*|capace|capaci|accessibil*|fattibile|titolat*|utilizzabil*|legittimat*|lecito|in_condizione|in_condizioni|nella_condizione|nelle_condizioni'
const passed =
  'recapitat*|consegnat*|inviat*|inoltrat*|trasmess*|accettat*|elaborat*|spedit*|recapitabil*|processat*|smistat*'
const stopped = 'respint*|rifiutat*|scartat*|intercettat*|bloccat*|cestinat*|restituit*|fermat*'
const can = 'puoi|potrai|potete|potrete|puo|potra|possono|potranno|possa|possiate'
const right =
  'autorizzazione|autorizzazioni|permesso|permessi|diritto|diritti|facolta|possibilita|accesso|licenza|abilitazione|titolo|modo|privilegio|privilegi|capacita'
const sellers = 'venditori|seller|rivenditori|negozianti|commercianti|marchi|partner_di_vendita|aziende'

/** Who may no longer do what, in Italian. */
export const italianSanctions = {
  you: [
    'tuo|tua|tuoi|tue|tu|ti|te|suo|sua|suoi|sue|vostro|vostra|vostri|vostre|vi|voi|lei',
    'le e|sara|viene|verra|abbiamo|comunichiamo|informiamo|segnaliamo|risulta|revochiamo|impediamo|vietiamo|ricordiamo|notifichiamo|confermiamo|neghiamo|e_stat*',
    'informarti|informarla|informarvi|comunicarti|comunicarle|comunicarvi|confermarti|confermarle|avvisarti|avvisarla',
    'la informiamo|avvisiamo|avvertiamo|abbiamo|informo',
    takingFromYou,
    'costarti|costarle|costarvi|consentirti|consentirle|consentirvi|permetterti|permetterle|permettervi|autorizzarti|autorizzarla|autorizzarvi|concederti|concederle|abilitarti|abilitarla',
    'hai|sei|puoi|potrai|devi|dovrai|stai|avete|siete|potete|potrete|dovete|dovrete|sarai|sarete|avrai|avrete|vieni|verrai|verrete|venite|perdi|perderai|perderete|resti|rimani|resterai|rimarrai|continui|invii|riceverai|potresti|rischi|potreste|rischiate|mandi|scrivi|spedisci|avvii|indirizzi|*erai|*irai|*drai|*vrai|*rrai|*erete|*irete|*drete|*vrete|*rrete|risulti|risultate|disponi|disponete|riesci',
    'questo|presente|il account|negozio',
    'sul|al|per|dal account venditore',
    'account|venditore in_oggetto|in_indirizzo',
    'perche|poiche|quanto|che|per_cui account|negozio|profilo ..1 e|non|risulta|ha|sara|viola|resta|rimane',
    'vostra|tua|sua azienda|attivita|societa|impresa',
  ],
  others: [
    `molti|alcuni|altri|tanti|tutti|diversi|numerosi|parecchi|sempre_piu|migliaia_di|centinaia_di|certi ..1 ${sellers}`,
    `${sellers} che|possono|devono|hanno|sono|non|segnalano|lamentano|ricevono|perdono|riferiscono|vengono|potranno|si|e_account|rischiano|potrebbero`,
    `i|ai|gli|agli|per_i|quei ${sellers}`,
    'un|ogni|ciascun|qualsiasi|altro|qualche|il|nessun|uno|al|quel venditore|seller|negozio|negoziante|rivenditore|collega|utente',
    'venditore|account che',
    'altri|alcuni|molti|gli|degli account',
    'un|ogni|altro account',
    'mio|mia|miei|mie|mi|io|nostro account|nostra',
    'account ..1 acquirente|cliente',
    'gli abbiamo',
    'acquirente|cliente ha chiuso|disattivato|eliminato|cancellato',
    'account secondari*|sviluppator*|collegat*|pubblicitar*|che|personal*|aziendal*|di_prova',
    'utente|utenti|collaborator*|dipendent*|operatore|amministratore',
    'amazon limita|blocca|sospende|disattiva|revoca|impedisce',
    'chi invia|viola|continua|contatta|abusa',
    'il_loro|la_loro|le_loro|i_loro',
  ],
  sanction: [
    italianTaken,
    italianTaking,
    italianLimit,
    weTake,
    italianWillTake,
    'limita|sospende|blocca|impedisce|vieta|preclude|disattiva|inibisce|esclude|interdice|revoca',
    'costera|costeranno|costarti|costarle|costare|perso|persa|persi|perse|perdita|perdi|perde',
    'messo|messa|messi|messe|mettiamo|posto|poste in pausa|sospeso|attesa|stand_by',
    'venuta|venuto meno',
    'viene|venuto meno',
    `${right} ..10 cessa|cessano|scade|scaduta|decade|decadono|scadra`,
    'priva|privo ..2 autorizzazione|permesso|diritto|facolta|possibilita',
    'sola_lettura',
    'off_limits',
    'soggett*|sottopost* a ..1 limitazion*|restrizion*|sospension*|blocco|divieto',
    'manca|mancano|mancanza',
    'misura|provvedimento|sanzione restrittiv*|limitativ*|interdittiv*',
  ],
  imposed: [
    'vigore|vigente|attiva|attivo|attive|attivi|valida|valido|applicat*|impost*|disposto|disposta|inflitt*|adottat*|emess*|pres*|prevista|decis*|introdott*|attuat*|confermat*|prorogat*|estes*|prolungat*|rinnovat*|ridotta|registrat*|inserit*|attivat*|comminat*|disposizione|stabilit*|mantenut*|aggiunt*',
    'subisce|subira|subiscono|resta|rimane|restano|rimangono|dura|durera|vale|varra|termina|terminera|scade|scadra|decorre|riguarda|interessa|cessera|inizia|entra|permane|opera|operera|continua|prosegue|avra|parte|comporta|significa|consiste|grava|pende|sussiste|ha_effetto|validita|esiste|finira|finisce|vige',
    'sottopost*|soggett*|oggetto_di|sotto',
    'fino al|a|all|nuov*|ulteriore',
    'messo|messa|messi|messe|mettiamo|posto in pausa',
    'abbiamo|stat* posto|poste|posti|posta|messo|fissato|previsto',
    'diventa|diventera|diviene|prolunghiamo|estendiamo|rinnoviamo|confermiamo|manteniamo|portiamo|allunghiamo|proroghiamo',
    'applichiamo|disponiamo|adottiamo|imponiamo|ha_subito|hai_ricevuto|hai_subito|ha_ricevuto|avete_ricevuto|hai_una',
    'informiamo|comunichiamo|notifichiamo ..6 di|del|della',
    'misura|provvedimento|conseguenza|sanzione|decisione|esito',
    'sara|verra ..4 rimoss*|revocat*|sollevat*|terminat*',
    'in|stato_di restrizione|sospensione|blocco',
    'fatto|fatta|fa|facciamo divieto',
    'della_durata|durata|periodo|con_effetto|con_decorrenza|a_decorrere|a_partire',
    'da|dal|per|di 1*|2*|3*|4*|5*|6*|7*|8*|9* giorni|ore|settimane|mesi',
  ],
  cannot: [
    `non ${can}`,
    `non ti|le|vi|ci|lo|li? e|sara|viene|verra|sono|saranno|resta|rimane ..3 ${allowed}`,
    `non sei|siete|e|sarai|sarete|sara|risulta|risulti|risultate|sia ..4 ${allowed}`,
    `non hai|ha|avete|avrai|avra|avrete|disponi|dispone|disponete|possiedi|godi|gode ..4 ${right}`,
    'non ti|le|vi? consentiamo|permettiamo|autorizziamo|accettiamo|recapiteremo|consegniamo|inoltriamo|trasmettiamo|recapitiamo|inoltreremo|consegneremo|invieremo|invia|accetteremo|trasmetteremo|consentiremo|permetteremo|consente|permette',
    `non verranno|vengono|verra|saranno|sara|viene ..3 ${passed}`,
    `non sono|saranno ..1 piu|momentaneamente|attualmente|temporaneamente ..1 ${allowed}`,
    'smesso|cessato|smettiamo|finito|cessiamo|smetteremo di recapitare|consegnare|inoltrare|trasmettere|inviare|accettare',
    'respinge|respingera|respingiamo|respingeremo|rifiuta|rifiutera|rifiutiamo|rifiuteremo|scarta|scartera|scartiamo|scarteremo|intercetta|intercettera|tratteniamo|tratterremo',
    'non riceveranno|ricevono|riceve|vedranno ..6 proattiv*|non_richiest*|tua_iniziativa|sua_iniziativa|da_te|da_lei|da_voi|tuo|tuoi|suoi|vostri',
    'ma_non|e_non contattar*|scriver*|avviar*|iniziar*|inviar*|aprir*',
    'senza poter|potere|poterli|poterlo',
    'non poter|potere|poterlo|essere_in_grado|essere_autorizzat*',
    `non sono|e piu ${passed}`,
    `verranno|vengono|verra|saranno|sara|viene ..3 ${stopped}`,
    `nessun|nessuna|alcun|alcuna ..2 ${'messaggio|email|mail|conversazione|contatto|comunicazione'} ..2 proattiv*|uscita|clienti|acquirenti|non_richiest*`,
    'nessun|nessuna ..2 nuov*|ulterior* ..1 conversazione|messaggio|contatto|comunicazione',
    'nessun|nessuna|niente|stop|basta|zero ..4 messaggi|messaggio|contatto|contatti|conversazioni|conversazione|comunicazione|email|comunicazioni',
    'impossibile|impossibilitat*',
    'non_piu',
    'non ..3 piu',
    'non raggiunger*|arriver*|partir*|giunger*|perverr*|riuscirai|riuscirete|riesci',
    'devi|dovrai|deve|dovra|dovete|dovrete astenert*|astenersi|asteners*|astenervi|cessare|smettere|interrompere',
    'solo|soltanto|unicamente a_partire|dopo|dal|da|dall|tra|fra',
    'senza ..2 possibilita|autorizzazione|accesso|permesso|facolta|diritto',
    'cesserai|smetterai|smetteremo|cesseremo ..2',
    'fuori_uso|non_disponibil*|non_autorizzat*|non_abilitat*|non_consentit*|non_attiv*|non_permess*',
    'mai_piu',
    'non possiamo|potremo|intendiamo ripristinare|riattivare|restituirti|restituirle|restituire|riabilitare',
    'torneranno|tornano|tornera|torna indietro|al_mittente',
    'non ..1 contatterai|scriverai|invierai|manderai|avvierai|inizierai|contattera|scrivera|inviera|contatterete|scriverete|invierete',
  ],
  // None is public yet.
  'known-words': [],
  'reply-only': [
    'solo|soltanto|solamente|esclusivamente|unicamente ..4 rispondere|replicare',
    'solo|soltanto|solamente|esclusivamente|unicamente ..3 risposte|in_risposta|come_risposta|in_modalita_risposta',
    'solo|sola|soltanto risposta',
    'rispondere|risposte ..3 solo|soltanto|solamente|esclusivamente|unicamente',
    `${italianTaken} a|alla|alle|al|per|esclusivamente ..2 rispondere|risposta|risposte|repliche`,
    'limitarti|limitarsi|limitarvi|limitarci a|alla|alle rispondere|risposta|risposte',
    'nient_altro|null_altro|altro che rispondere',
    'limita|limitano|limitera|limiteranno|riduce|riducono a|alla|alle ..2 risposta|risposte|rispondere',
    'sola|modalita ..1 risposta|risposte',
  ],
  deactivated: [
    'account|negozio|profilo ..6 disattivat*|chius*|sospes*|bloccat*|terminat*|cessat*|disabilitat*',
    'disattivat*|chius*|sospes*|bloccat*|disattivazione|chiusura ..2 account|negozio|conto_venditore',
    'non ..4 vendere',
    'vendita|vendere|vendite ..8 sospes*|revocat*|limitat*|bloccat*|rimoss*|disattivat*|ritirat*|interrott*',
    'fondi|pagamenti|saldo|importi|somme|erogazioni|disborsi|versamenti|accrediti ..8 trattenut*|sospes*|bloccat*|congelat*|tratterremo',
    'sospes*|bloccat*|trattenut*|congelat* ..4 fondi|pagamenti|saldo|erogazion*|disbors*|versamenti|accrediti|vendite',
    'non ..1 puoi|potrai|puo|potra|potete|potrete ..4 contribuire|recensioni',
    'sospensione|disattivazione|chiusura|blocco ..3 account|vendite|vendita|pagamenti',
  ],
  undelivered: [
    'non ..4 recapitat*|consegnat*|inoltrat*|trasmess* ..3 acquirenti|clienti|destinatari',
    'non ..3 raggiunto ..3 acquirenti|clienti',
    'messaggi|email|comunicazioni ..12 non ..4 recapitat*|consegnat*|inoltrat*|trasmess*',
  ],
  misdeed: [
    'azioni|azione|attivita|comportament*|condott*|pratiche|pratica vietat*|proibit*|non_consentit*|non_ammess*|illecit*',
  ],
} satisfies Partial<PhraseTable<Concept>>
