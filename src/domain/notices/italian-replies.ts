import type { PhraseTable } from './phrases.ts'

export const italianOnly = 'solo|soltanto|solamente|esclusivamente|unicamente'
/** One buyer or all of them: whoever may begin. */
export const italianBuyer =
  'acquirente|cliente|acquirenti|clienti|compratore|compratori|consumatore|consumatori|destinatario|destinatari|clientela|interlocutore'
const they = `${italianBuyer}|lui|loro|questi|costui|costoro`
const has = 'ha|hanno|abbia|abbiano|avra|avranno|avesse'
const toYou = 'ti|le|vi|gli|te|glielo'
const wrote =
  'scritto|scrive|scriva|scrivono|scrivano|scriverti|scriverle|scrivervi|scrivergli|contattat*|interpell*|rivolto|rivolta|rivolti|rivolge|rivolgono|cercarti|cercarla|cercarvi|per_primo|per_prima|per_primi'
const began =
  'cominciare|cominciarla|cominciarlo|cominciato|comincia|iniziare|iniziarla|iniziarlo|iniziato|inizia|aprire|aprirla|aperto|avviare|avviarla|avviato|farsi_vivo|farsi_viva|farsi_vivi'
const talk =
  'conversazione|conversazioni|dialogo|dialoghi|contatto|contatti|scambio|scambi|corrispondenza|discussione|discussioni|thread|comunicazione|comunicazioni'
const begun =
  'aperte|aperta|aperti|aperto|aprirsi|avviate|avviata|avviati|avviato|avviarsi|iniziate|iniziata|iniziati|iniziato|iniziare|cominciate|cominciata|cominciare|create|creata|intraprese|intrapresa|nascere|partire|prendere_il_via|avere_inizio|originate'
const must = 'deve|devi|devono|dovete|dovra|dovrai|dovranno|dovrete|bisogna|occorre|tocca|conviene'

/** Begins a clause: what is promised before it holds only for those who wrote first. */
export const italianOnlyIf = `${italianOnly} se|quando|qualora|laddove|dopo_che|una_volta_che`

const notBuyer =
  '*a|*o|*u|*be|*ce|*de|*ge|*he|*ie|*le|*me|*ne|*pe|*re|*se|*ve|*ze|*tte|*ste|*lte|*ute|*ate|*ite|*ote|*ci|*di|*gi|*hi|*ii|*li|*mi|*ni|*pi|*ri|*si|*vi|*zi|*ai|*ei|*oi|*tti|*sti|*lti|*uti|*ati|*iti|*rti|account|link|feedback|team|1*|2*|3*|4*|5*|6*|7*|8*|9*'
/** Not "se non per rispondere" and not "se il cliente ti ha scritto": those allow for something. */
export const italianIfs: readonly string[] = [
  `se il|lo|la|i|gli|le|un|una|uno|quel|quello|questo|questa ${notBuyer}`,
  `se e|sara|fosse|sono|saranno *o|*ta|*ia|*sa|*va|*ra|*e|*tti|*si|in|un|per`,
  'se ti|le|vi|ci|si|lo|la|mi|ne|ce|te succed*|accad*|capita*|serve|servono|sent*|avval*|chied*|desider*|dovess*|tratta|viene|vengono|blocc*|limit*|sospend*|tol*|trov*|ripet*|rifiut*|poteva|puo|vedi|vede|leggi|fai|fate|superi|supera|accorg*|ricapit*',
  'se *ca|*da|*ga|*ma|*na|*pa|*ra|*sa|*ta|*va|*za|*ia|*ai|sei|*ri|*esi|*osi|*ssi|*nsi|*rsi|si|*avi|*evi|*ovi|*rvi|*ni|*di|*gi|*ici|*sci|*cci|*nci|*eti|*ati|*iti|*uti|*asti|*isti|*tti|*hi|*zi|*pi|*ali|*eli|*oli|*lli|*re|*ete|*ate|*ite|*no|*mo|*lo|*ro|*so|*do|*io|accertat*|confermat*|riscontrat*|ripetut*|*ce|*de|*ge|*ne|*se|*ve|*sse|su|tu|ho|a|continui|in|nel|per|con|amazon|account|sul|al|dal|del|sull|nell|entro|qualcosa|ha|nulla|niente',
  'se non *ca|*da|*ga|*ha|*la|*ma|*na|*pa|*ra|*sa|*ta|*va|*za|*ia|*ai|*bi|*chi|*ci|*di|*ei|*fi|*gi|*li|*mi|*ni|*pi|*ri|*si|*ti|*vi|*zi|*mo|*ono|*ano|*ete|*ate|*ite|*ce|*de|*ge|*ne|*pe|*re|*sse|*ve|e|ho|lo|la|il|account|amazon',
]

/** Nothing but replies is left, in Italian. */
export const italianReplies: PhraseTable<'reply-only'> = {
  'reply-only': [
    `${italianOnly} ..4 rispondere|replicare|reagire|rispondi|rispondete`,
    `${italianOnly} ..3 risposte|in_risposta|come_risposta|come_risposte|in_modalita_risposta|di_risposta|come_replica|come_repliche|in_replica|a_replicare`,
    'solo|sola|soltanto risposta|ricezione|replica',
    `rispondere|risposte ..3 ${italianOnly}`,
    'limitarti|limitarsi|limitarvi|limitarci a|alla|alle rispondere|risposta|risposte',
    'nient_altro|null_altro|altro che rispondere',
    'limita|limitano|limitera|limiteranno|riduce|riducono a|alla|alle ..2 risposta|risposte|rispondere',
    'sola|modalita ..1 risposta|risposte|ricezione',
    'modalita|regime|stato passiv*',
    `${italianOnlyIf} ..3 ${they} ..5 ${wrote}|${began}`,
    `${italianOnlyIf} ${toYou} ..1 ${has} ..2 scritto|interpellat*|contattat*|cercato|cercata|posto|rivolto|inviato`,
    `${italianOnlyIf} ${toYou} scrive|scrivono|scriva|scrivano|contatta|contattano|interpella|interpellano`,
    `${italianOnlyIf} interpellat*|chiamat*_in_causa`,
    `${italianOnlyIf} ..1 rispond* ..1 a|al|ai|agli|alla|alle ..1 messaggio|messaggi|domanda|domande|richiesta|richieste|${italianBuyer}`,
    `${italianOnlyIf} ..1 costituisc*|sono|siano|sia|e|tratta ..2 risposta|risposte|replica|repliche|riscontro`,
    `${italianOnly} a|con|ai|agli|verso|quelli|coloro|i|gli ..2 chi|coloro|quelli|${italianBuyer} ..5 scritto|scrive|scrivono|scriva|scrivano|interpellat*|interpella|contattat*|contatta|cercato|rivolto|rivolti|chiama`,
    `${italianOnly} ..1 messaggi|quelli|email|mail|comunicazioni|cio ..6 rispond*|riscontr*|facciano_seguito|fanno_seguito|seguono|seguano`,
    `${italianOnly} ..1 dar|dare|dando|fornire seguito|riscontro|risposta|risposte`,
    `${italianOnlyIf} e|esiste|gia una|gia domanda|richiesta|messaggio ..2 ${italianBuyer} ..3 rispond*`,
    `${italianOnly} ..1 nelle|in|le|alle|per ..1 ${talk} ..1 apert*|avviat*|iniziat*|cominciat*|nat* ..1 dal|dai|dagli|da ${they}`,
    `${italianOnly} su|per|dietro|a iniziativa|richiesta|impulso|domanda ..2 ${italianBuyer}`,
    `${italianOnly} in_entrata|in_ricezione|in_arrivo|in_lettura`,
    `${italianOnly} ..2 ${italianBuyer} ..2 puo|possono|potra|potranno|poter ..1 ${began} ..2 ${talk}`,
    `${italianOnly} ..2 ${italianBuyer} ..2 puo|possono|potra|potranno|poter ..1 scriver*|contattar*|prendere ..2 primo|prima|primi|iniziativa`,
    `${italianBuyer} ${must} ..1 scriver*|contattar*|cominciar*|iniziar*|aprir*|cercar*|farsi ..2 primo|prima|primi|lui|loro`,
    `${must} ..1 aspettare|attendere ..3 ${they} ..3 ${wrote}|${began}|scrivere|contattar*`,
    `${must} ..1 essere|che_sia|che_siano ..2 ${they} a ..1 ${wrote}|${began}|scrivere|contattar*`,
    `parola|iniziativa|mossa|passo ..2 spetta|spettera|tocca|tocchera|compete|competera|passa|passera ..2 ${italianBuyer}`,
    `non ..6 se_non|fuorche|tranne|salvo ..1 in_risposta|per_rispondere|come_risposta|a_chi|dietro_richiesta|su_richiesta`,
    'ma_non|e_non ne avvi*|inizi*|apr*|invi*|mand*|scriv*',
    `${talk} devono|dovranno|deve|dovra ..2 dal|dai|dagli|da ..1 ${they}`,
    'ma_non|e_non|mai inizi|inizia|iniziate|cominci|comincia|cominciate',
    'rispondi|risponde|rispondete|rispondere e_basta|non_altro|non_chiama|non_inizia|non_comincia',
  ],
}

/** "Possono essere aperte solo dal cliente": what the sentence names is taken away. */
export const italianBuyersBegin = `${begun} ..2 ${italianOnly} dal|dai|dagli|da|per|su ..2 ${they}`
/** "Esclusivamente da loro". */
export const italianByBuyers = `${italianOnly} dal|dai|dagli|da ..1 ${they}`
