import { italianBuyersBegin, italianByBuyers, italianOnly } from './italian-replies.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

export const italianTaken =
  'limitat*|sospes*|bloccat*|revocat*|disattivat*|disabilitat*|interdett*|inibit*|vietat*|proibit*|impedit*|preclus*|ritirat*|rimoss*|tolto|tolta|tolti|tolte|negat*|interrott*|congelat*|escluso|esclusa|esclusi|escluse|ridott*|circoscritt*|ristrett*|soppress*|annullat*|cessat*|fermat*|stoppat*|chius*|decadut*|silenziat*|trattenut*|confinat*|sottratt*|abolit*|azzerat*|invalidat*|cancellat*|bandit*|banned|contingentat*|arrestat*|dismess*|frenat*|messo_in_pausa|messa_in_pausa|messi_in_pausa|messe_in_pausa|estromess*|ostacolat*|comminat*|rifiutat*|privato|privata|privati|compromess*|fermo|ferma|fermi|ferme|inattiv*|spent*|levato|levata|levati|levate|tagliat*|staccat*|sbarrat*|oscurat*|vincolat*|fuori_gioco|in_castigo'
const taking =
  'limitare|sospendere|bloccare|revocare|disattivare|disabilitare|interdire|inibire|vietare|proibire|impedire|precludere|ritirare|rimuovere|togliere|negare|interrompere|congelare|escludere|ridurre|circoscrivere|restringere|sopprimere|annullare|fermare|chiudere|trattenere|privare|adottare|applicare|imporre|levare|estromettere|silenziare|spegnere|tagliare|sottrarre|arrestare'
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
  'limitiamo|sospendiamo|blocchiamo|revochiamo|disattiviamo|disabilitiamo|inibiamo|vietiamo|impediamo|ritiriamo|interrompiamo|escludiamo|togliamo|precludiamo|neghiamo|interdiciamo|fermiamo|leviamo|congeliamo|priviamo|spegniamo|sottraiamo|silenziamo|tratteniamo|rimuoviamo'
export const italianWillTake =
  'limiteremo|sospenderemo|bloccheremo|revocheremo|disattiveremo|disabiliteremo|inibiremo|vieteremo|impediremo|ritireremo|interromperemo|escluderemo|toglieremo|rimuoveremo|perderai|perdera|perderete|perderanno|decadra|limitera|sospendera|blocchera|revochera|disattivera|applicheremo|togliera|fermera|fermeremo|ritirera|impedira|vietera'
export const italianLimit =
  'limitazione|limitazioni|restrizione|restrizioni|sospensione|sospensioni|blocco|blocchi|divieto|divieti|interdizione|inibizione|revoca|disattivazione|disabilitazione|esclusione|preclusione|stop|ban|embargo|congelamento|interruzione|pausa|impedimento|squalifica|inibitoria|decadenza|veto|privazione|moratoria|quarantena|diniego'
const allowed =
  'autorizzat*|abilitat*|in_grado|consentit*|permess*|concess*|possibile|ammess*|disponibil*|attiv*|idone*|capace|capaci|accessibil*|fattibile|titolat*|utilizzabil*|legittimat*|lecito|in_condizione|in_condizioni|nella_condizione|nelle_condizioni'
const passed =
  'recapitat*|consegnat*|inviat*|inoltrat*|trasmess*|accettat*|elaborat*|spedit*|recapitabil*|processat*|smistat*'
const stopped =
  'respint*|rifiutat*|scartat*|intercettat*|bloccat*|cestinat*|restituit*|fermat*|eliminat*|filtrat*|ignorat*|trattenut*|accantonat*|rimandat*'
const arrive =
  'partono|parte|escono|esce|uscira|usciranno|arrivano|arriva|raggiungono|raggiunge|passano|passa|passera|passeranno|giungono|giunge|arriverebbero|partirebbero|vanno_a_buon_fine'
const button = 'pulsante|tasto|link|opzione|voce|comando|campi|campo|modulo'
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
    'le ha|hanno|abbia|abbiano ..1 scritto|contattat*|interpellat*|inviato',
    'le scrive|scrivono|scriva|scrivano',
    'aiutarti|avvisarti|dirti|ringraziarti|aiutarla|avvisarla|dirle|ringraziarla|ringraziarvi|aiutarvi|scriverti|contattarti',
    'che|ricorso ci ha presentato|fornito',
    'che|cui inviate|spedite|mandate|scrivete|avviate|aprite|iniziate|indirizzate',
    'lista|elenco|gruppo|novero|numero degli|dei account|venditori che',
    'cio|quello|quanto che? ..1 inviera|scrivera|mandera|invia|scrive|manda',
    'sul|al|per|dal account venditore',
    'account|venditore in_oggetto|in_indirizzo',
    'perche|poiche|quanto|che|per_cui account|negozio|profilo ..1 e|non|risulta|ha|sara|viola|resta|rimane',
    'vostra|tua|sua azienda|attivita|societa|impresa',
  ],
  others: [
    `molti|alcuni|altri|tanti|tutti|diversi|numerosi|parecchi|sempre_piu|migliaia_di|centinaia_di|certi ..1 ${sellers}`,
    `${sellers} che|senza|possono|devono|hanno|sono|non|segnalano|lamentano|ricevono|perdono|riferiscono|vengono|potranno|si|e_account|rischiano|potrebbero`,
    `i|ai|gli|agli|per_i|quei ${sellers}`,
    'un|ogni|ciascun|qualsiasi|altro|qualche|nessun|uno|quel venditore|seller|negozio|negoziante|rivenditore|collega|utente',
    'venditore che',
    'gli|degli|agli|quegli|un|ogni|altri|molti|certi account che',
    'altri|alcuni|molti|gli|degli account',
    'un|ogni|altro account',
    'mio|mia|miei|mie|mi|io|nostro account|nostra',
    'account ..1 acquirente|cliente',
    'gli abbiamo',
    'acquirente|cliente ha chiuso|disattivato|eliminato|cancellato',
    'account secondari*|sviluppator*|collegat*|pubblicitar*|personal*|aziendal*|di_prova',
    'utente non|ha|puo|secondario|aggiunto|invitato|che',
    'utenti|collaborator*|dipendent*|operatore|amministratore',
    'amazon limita|blocca|sospende|disattiva|revoca|impedisce',
    'chi invia|viola|continua|contatta|abusa|supera|arriva_a|raggiunge|infrange|accumula|commette|ripete|insiste|offre|promette|manda|ignora|non_rispetta|non_si_attiene',
    `gli|loro aveva|avevano|ha|hanno ..1 ${italianTaken}`,
    'a_cui|al_quale|alla_quale|ai_quali|alle_quali amazon|hanno|avevano',
    'si e|sono|era|erano vist*',
    'mio|mia|miei|mie mail|email|messaggi|messaggio|promemoria|invii',
    'un|altro|altra|una ..1 mio|mia|nostro|nostra cliente|assistito|assistita|lettore|lettrice',
    'nostri|miei|nostre lettori|assistiti|iscritti|lettrici',
    'il_loro|la_loro|le_loro|i_loro',
  ],
  sanction: [
    italianTaken,
    italianTaking,
    italianLimit,
    weTake,
    italianWillTake,
    'limita|sospende|blocca|impedisce|vieta|preclude|disattiva|inibisce|esclude|interdice|revoca|toglie|leva|nega|priva|sottrae|ritira|congela|spegne|silenzia',
    'costera|costeranno|costarti|costarle|costare|perso|persa|persi|perse|perdita|perdi|perde|perda|perdano',
    'messo|messa|messi|messe|mettiamo|posto|poste in pausa|sospeso|attesa|stand_by',
    'venuta|venuto meno',
    'viene|venuto meno',
    `${right} ..10 cessa|cessano|scade|scaduta|decade|decadono|scadra`,
    'priva|privo ..2 autorizzazione|permesso|diritto|facolta|possibilita',
    'senza ..2 diritto|facolta|possibilita|abilitazione di|ad',
    'sola_lettura',
    'off_limits',
    'soggett*|sottopost* a ..1 limitazion*|restrizion*|sospension*|blocco|divieto',
    'manca|mancano',
    italianBuyersBegin,
    `possono|puo|potranno|potra ..3 ${italianByBuyers}`,
    'resta|rimane|resti|rimani|restera|rimarra|resterai senza',
    'misura|provvedimento ..4 su|sui|sulla|sulle|sugli messaggi|messaggistica|comunicazioni|contatti|conversazioni',
    'senza poter|potere|poterli|poterle|potergli',
    'continua|continuera|continui ..1 a non poter|potere|poterli',
    'post*|porre|poniamo|mess*|mettere|mettiamo|impost*|fissat* un|dei|alcuni limite|limiti|freno|paletti|paletto',
    'limite|quota|tetto|contingente|soglia|contatore ..10 zero|0|azzerat*',
    'portat*|abbassat*|fissat*|impostat* ..3 a zero|0',
    'misura|provvedimento|sanzione restrittiv*|limitativ*|interdittiv*',
  ],
  imposed: [
    'vigore|vigente|attiva|attivo|attive|attivi|valida|valido|applicat*|impost*|disposto|disposta|inflitt*|adottat*|emess*|pres*|prevista|decis*|introdott*|attuat*|confermat*|prorogat*|estes*|prolungat*|rinnovat*|ridotta|registrat*|inserit*|attivat*|comminat*|disposizione|stabilit*|mantenut*|aggiunt*',
    'subisce|subira|subiscono|resta|rimane|restano|rimangono|dura|durera|vale|varra|termina|terminera|scade|scadra|decorre|riguarda|interessa|cessera|inizia|entra|permane|opera|operera|continua|prosegue|avra|parte|comporta|significa|consiste|grava|pende|sussiste|ha_effetto|validita|esiste|finira|finisce|vige|si_dispone|si_applica|delibera|azione|tipo',
    'sottopost*|soggett*|oggetto_di|sotto',
    'fino al|a|all|nuov*|ulteriore',
    'messo|messa|messi|messe|mettiamo|posto in pausa',
    'abbiamo|stat* posto|poste|posti|posta|messo|fissato|previsto',
    'diventa|diventera|diviene|prolunghiamo|estendiamo|rinnoviamo|confermiamo|manteniamo|portiamo|allunghiamo|proroghiamo',
    'hanno|ha|abbiamo|aver|avere ..1 messo|messa|piazzato|posto|dato|fatto|inserito',
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
    'non ti|le|vi? consentiamo|permettiamo|autorizziamo|accettiamo|recapiteremo|consegniamo|inoltriamo|trasmettiamo|recapitiamo|inoltreremo|consegneremo|invieremo|invia|accetteremo|trasmetteremo|consentiremo|permetteremo|consente|permette|consegnera|inoltrera|recapitera|trasmettera|accettera|consegna|inoltra|recapita|accetta|trasmette|lascia_passare',
    'dovra|dovrai|dovrete|devi|deve ..1 aspettare|attendere ..3 prima',
    'non scrivi|contatti|avvii|mandi|inizi|apri ..1 tu',
    'dovra|dovrai|dovrete ..1 rinunciare|fare_a_meno',
    'scordati|scordatevi|dimentica|dimenticati di|i|gli|la',
    `non verranno|vengono|verra|saranno|sara|viene ..3 ${passed}`,
    `non sono|saranno ..1 piu|momentaneamente|attualmente|temporaneamente ..1 ${allowed}`,
    'smesso|cessato|smettiamo|finito|cessiamo|smetteremo di recapitare|consegnare|inoltrare|trasmettere|inviare|accettare',
    'respinge|respingera|respingiamo|respingeremo|rifiuta|rifiutera|rifiutiamo|rifiuteremo|scarta|scartera|scartiamo|scarteremo|eliminera|elimineremo|cestina|cestinera|cestineremo|trattiene|tratterra|intercetta|intercettera|tratteniamo|tratterremo',
    'non riceveranno|ricevono|riceve|vedranno ..6 proattiv*|non_richiest*|tua_iniziativa|sua_iniziativa|da_te|da_lei|da_voi|tuo|tuoi|suoi|vostri',
    'ma_non|e_non contattar*|scriver*|avviar*|iniziar*|inviar*|aprir*',
    'non poter|potere|poterlo|essere_in_grado|essere_autorizzat*',
    `non sono|e piu ${passed}`,
    `verranno|vengono|verra|saranno|sara|viene ..3 ${stopped}`,
    `nessun|nessuna|alcun|alcuna ..2 ${'messaggio|email|mail|conversazione|contatto|comunicazione'} ..2 proattiv*|uscita|clienti|acquirenti|non_richiest*`,
    'nessun|nessuna ..2 nuov*|ulterior* ..1 conversazione|messaggio|contatto|comunicazione',
    'nessun|nessuna|niente|stop|basta|zero ..4 messaggi|messaggio|contatto|contatti|conversazioni|conversazione|comunicazione|email|comunicazioni|iniziativa|iniziative|invii|invio',
    'impossibile|impossibilitat*',
    'non_piu',
    'non ..3 piu',
    'non raggiunger*|arriver*|partir*|giunger*|perverr*|riuscirai|riuscirete|riesci',
    `non gli|le|ti|vi|loro? ${arrive}`,
    'non fai|fa|farai|fara|fate|farete partire|uscire',
    'non prend* ..1 contatto|contatti|iniziativa',
    'finisc*|finir*|vanno|andranno|cadono|cadranno|giace|giacciono|resta|restano|resteranno ..3 coda|cestino|nulla|vuoto|filtro|spam|vicolo',
    `non ..1 trov*|vedr*|compar*|appar*|avra|avrai|avrete ..4 ${button} ..3 contatta*|scriv*|messagg*|invi*`,
    'non ..1 trov*|vedr*|compar*|avra|avrai ..2 opzione|opzioni|motivo|motivi ..1 selezionabil*|disponibil*|attiv*',
    `${button} ..4 grigi*|spent*|nascost*|sparit*|assent*|oscurat*|disattivat*|disabilitat*|inattiv*`,
    'non ..3 rinnovat*|riconcess*|riassegnat*',
    'devi|dovrai|deve|dovra|dovete|dovrete astenert*|astenersi|asteners*|astenervi|cessare|smettere|interrompere',
    `${italianOnly} a_partire|dopo|dal|da|dall|tra|fra`,
    'senza ..2 possibilita|autorizzazione|accesso|permesso|facolta|diritto',
    'cesserai|smetterai|smetteremo|cesseremo ..2',
    'fuori_uso|non_disponibil*|non_autorizzat*|non_abilitat*|non_consentit*|non_attiv*|non_permess*',
    'mai_piu',
    'non possiamo|potremo|intendiamo ripristinare|riattivare|restituirti|restituirle|restituire|riabilitare',
    'torneranno|tornano|tornera|torna ..1 indietro|al_mittente',
    'non ..1 contatterai|scriverai|invierai|manderai|avvierai|inizierai|contattera|scrivera|inviera|contatterete|scriverete|invierete',
  ],
  // None is public yet.
  'known-words': [],
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
