import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'
import { agreeing, asking } from './verb-forms.it.ts'
import { onPage } from './where.it.ts'

export const noun =
  '(recensione|recensioni|valutazione|valutazioni|review|commento|commenti|feedback|giudizio|giudizi|opinione|opinioni|voto|parere)'
export const your = '(tua|sua|vostra|tuo|suo|vostro|tue|sue|vostre|tuoi|suoi|vostri|proprio|propria|propri|proprie)'
export const the =
  '(il|lo|la|l|i|gli|le|un|una|uno|del|dello|della|dell|dei|delle|al|alla|all|questa|questo|quella|quel|qualche)'
export const honest = agreeing(
  'onest sincer obiettiv oggettiv piccol schiett spassionat genuin dettagliat prezios',
  'personale personali breve brevi imparziale utile',
)
const you = 'tu|lei|hai|ha|avete'
const left = agreeing('dat lasciat rilasciat espress assegnat mess pubblicat scritt')

/** Reviews, what sellers are told of, and what stands for either. */
export const reviewNounsIt: Phrases = {
  'review-noun': [
    '(recensione|recensioni|recensioncina|valutazione|valutazioni|recensore|recensori|testimonianza|testimonianze|rece)',
    '(quanto|ciò che|quello che) (da (te|lei|voi)|tu|lei|ha|hai|avete) (hai|ha|avete)? (già|appena)? (pubblicato|scritto|riportato|espresso|affermato|dichiarato) (su amazon|online|sulla (pagina|scheda)|nella (pagina|scheda)|tra le recensioni|del prodotto|pubblicamente)',
    '(commento|commenti) (su amazon|sul prodotto|pubblico|online|sulla pagina)?',
    `(${your}|un|di|con|nostro|vostro|ogni|ciascun) (giudizio|voto|punteggio)`,
    `${asking('dare lasciare assegnare mettere attribuire', 'dai dia dacci dateci darci date')} # (stelle|stelline)`,
    `(${your}|quante|le) (stelle|stelline)`,
    '(pagina|sezione|link) (delle|per la|della) (recensioni|recensione)',
    '(il|quel|questo|lo|al|del) (punteggio|voto|giudizio) (che (ci|mi|gli)? (hai|ha|avete)|dato|assegnato|lasciato|attribuito|da te|da lei|negativo|basso|espresso)',
    '(le|alle|delle|nelle|tue|sue|vostre|quelle|quel|quei|dato|lasciato|messo|visto|assegnato|sola|sole|quella) (solo|sole|tue|sue|una|sola|soltanto)? (#|una|1) (stelle|stella|stelline)',
    '(la|quella|una|tua|sua) (stella|stellina) (che|su|soltanto|sola|singola|solitaria|unica|data|assegnata)',
    '(tuo|suo|vostro|quel)? (post|testo|intervento|racconto) (con|da|a) (#|una|1) (sola|singola)? (stella|stelle|stelline)',
    '(una|due|1|2|3) (o|a|oppure) (due|tre|2|3|4) (stelle|stelline)',
    `(parole|righe|testo|scritto|frase|frasi|post|intervento|racconto|cosa|cose|nota|foto) (che)? (lei|tu)? (da (lei|te))? (ha|hai|avete)? (pubblicato|pubblicata|pubblicate|pubblicati|(messo|messa|messe|lasciato|scritto|lasciate|scritte) (online|in rete|su amazon|pubblicamente))`,
    `(testo|parole|righe|frasi|scritto|nota) (severo|severa|severe|duro|dura|dure|amaro|amara|amare|negativo|negativa|negative|ingeneroso|ingenerosa|ingenerose|tagliente|taglienti|poco lusinghiere) ${upTo(2)} ${onPage}`,
    `(sue|tue|quelle|sua|tua|quella) (due|tre|poche|quattro|due sole)? (righe|parole|frase|frasi|sentenza|sentenze|nota|pagella|bocciatura) (severa|dura|amara|negativa)? (sotto|sulla pagina|sulla scheda|su amazon|che si (legge|leggono))`,
    '(sfuriata|stroncatura|stroncature)',
    '(sue|tue) (due|tre)? (sentenze|stroncature|bocciature)',
    'quelle (due|poche|quattro|tre) righe',
    'quanto (da (lei|te))? (ha|hai|avete)? (pubblicato|pubblicamente (scritto|affermato))',
    '(stelle|stelline|stella|stellina) (che)? (le|gli|ci|mi)? (hai|ha|avete) (dato|data|date|messo|messe|assegnato|lasciato)',
    'quel (voto|giudizio|punteggio)',
    '(il|lo) (voto|punteggio) (pieno|massimo|più alto)',
    '(stelle|stelline) (date|dato|assegnate|messe|lasciate|vuote)',
    '(riga|righe|parola|parole|voce|frase|scritto) (pubblica|pubbliche|pubblico)',
    '(5|cinque) (stelle|stelline) (e|su amazon|per noi|da lei|da te|subito)',
    'quelle righe',
    '(sua|tua|una|bella|la) (pagella|votazione)',
    'rating',
    '(stelle|stelline|stella) che (ci|mi|gli)? (darà|darai|lascerà|lascerai|metterà|metterai|vorrà|vorrai|assegnerà)',
    'ogni (nostra|singola|sua)? (stella|stellina)',
    '(sfogo|sfoghi) (sulla|su|sotto|nella|pubblico|del|di) (pagina|amazon|il|al|scheda|#|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)',
    '(sua|tua) bocciatura',
    '(critica|critiche|lamentela|accusa|accuse|denuncia) (pubblicata|pubblicate|pubblicato|messa online|su amazon|sulla pagina|lasciata)',
  ],
  'feedback-noun': [
    '(valutazione|giudizio|commento|voto) (negativa|negativo|basso|bassa)? (sulla|per la|sui tempi di|sul) (nostra|nostro|sua|tua)? (spedizione|consegna|servizio clienti|assistenza)',
    '(feedback|feed back) (venditore|del venditore|sul venditore|al venditore|cliente)?',
    '(valutazione|recensione|commento|giudizio) (negativa|positiva|negativo|neutra)? (come|del|sul|al|per il|da) (nostro)? venditore',
    `(${your}|quel|quella|tale|un|una)? (valutazione|recensione|commento|giudizio|voto|stella|stelle|punteggio) (negativa|negativo|positiva|rosso|rossa|basso|bassa|neutro|severo|severa)? (che|da)? (ci|mi)? (${you})? ${left}? (a|al|sul|sulla|alla|nel|nella)? (nostro|nostra|noi)? (come|da)? (nostro|nostra)? (negozio|venditore|venditori|vetrina|bottega|servizio (di)? (vendita|venditori)|profilo (di|del|dei)? (venditore|venditori)|profilo)`,
    '(riscontro|riscontri) (positivo|positivi|negativo|onesto|sincero|su amazon|pubblico|online|sul prodotto)',
    `(stella|stelle|stellina) (solitaria|sola|unica|isolata|singola) (sul|sulla|nel|nella|al|del) (nostro|nostra|profilo|venditore|negozio) (profilo|negozio|venditore|bottega)?`,
    '(quell unica|quella sola|quella) (stella|stellina)',
    `(quel|quella|il|la|un|una|suo|sua|tuo|tua)? (giudizio|voto|commento|valutazione) (da|di|con) (una|#|due|una sola) (sola)? (stella|stelle) (dal|sul|al|del|nel|che) (profilo|nostro|venditore|negozio)`,
    `(tutte e due|entrambe|entrambi) (le|i)? (cose|giudizi|recensioni|valutazioni|commenti)`,
  ],
  'opinion-noun': [
    `(${the}|ogni|ciascuna|nessuna|ciascun|poche|pochi|tante|tanti|molte|altre|altri|nuove|più|nostre|le prime) ${your}? ${honest}? (opinione|opinioni|parere|pareri|impressione|impressioni|pensiero|considerazioni) ${honest}?`,
    `${your} ${honest}? (opinione|opinioni|parere|impressione|impressioni|considerazioni|riscontro) (onesta|sincera|su amazon|sul prodotto)?`,
    '(cosa|quello che|ciò che) (ne)? (pensi|pensa|pensate|pensavi)',
    '(vedo|vediamo|vedremo|vedrò) (comparire|apparire|spuntare|uscire|pubblicate|pubblicato) (le|il|la) (sue|tue|suo|tuo|sua|tua) (righe|parole|testo|pensiero|scritto)',
    '(due|qualche|poche|un paio di|tre|alcune) (righe|riga|parole|parola|frasi|frase|parole gentili)',
    `${your} esperienza (su amazon|con altri|con gli altri|online|in poche|con la community|con il prodotto|d acquisto|di acquisto)?`,
    '(letto|visto|vista|trovato|ricevuto) (ancora)? (nemmeno|neanche|neppure)? (una|mezza|nessuna) (sua|tua|vostra)? riga',
  ],
}
