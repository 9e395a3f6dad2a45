import { upTo } from './up-to.ts'

/** Where a review stands: "sulla pagina del prodotto", "sotto l'articolo", "tra le opinioni". */
export const onPage =
  '(su amazon|online|on line|in pubblico|pubblicamente|nelle recensioni|(sulla|nella|alla|dalla|in|su una) (sua|tua)? (pagina|scheda|inserzione) (del prodotto|dell articolo|di amazon|pubblica|amazon|delle recensioni)?|sotto (al|il|l|lo|la|i|le|gli) (nostro|nostra)? (prodotto|articolo|fotografia|foto|inserzione|scheda|pagina|{{}})|(nella|alla|dalla) sezione (delle)? (recensioni|opinioni)|(nello|negli|allo) (spazio|spazi) (delle|per le) (recensioni|opinioni)|(tra|fra) (le|i|gli) (recensioni|opinioni|commenti|pareri|giudizi))'

export const reviewWord =
  '(recensione|recensioni|recensioncina|valutazione|valutazioni|commento|commenti|giudizio|opinione|opinioni|parere|pareri|voto|feedback|testimonianza|stelle|stelline)'
export const fewLines =
  '(due|qualche|poche|quattro|un paio di|tre|alcune) (sue|tue)? (righe|riga|parole|parola|frasi|frase)'

export const who =
  '(chi|chiunque|quanti|coloro che|quelli che|collaudatori che|tester che|lettori che|tutti quelli che|clienti che|acquirenti che|ogni cliente che|primi (#|cento|clienti|venti clienti) (clienti|acquirenti|lettori)? che)'

/** What somebody does who reviews: "lascia due righe sulla pagina", "ci valuta", "ha raccontato l'acquisto nelle recensioni". */
export const reviews = `(ci|mi|lo|la|li|poi|ne|gli|già)? (ci|lo|la)? ((recensisce|recensiscono|recensirà|recensiranno|valuta|valutano|valuterà|valuteranno|commenta|commentano|commenterà|vota|votano|voterà|recensisca|recensiscano|valuti|valutino|commenti|commentino|voti|votino)|(ha|hanno|avrà|avranno) (già|poi)? (recensito|valutato|commentato|votato)|(lascia|lasciano|lascerà|lasceranno|scrive|scrivono|scriverà|scriveranno|pubblica|pubblicano|pubblicherà|mette|mettono|dedica|dedicano|posta|postano|spende|aggiunge|racconta|raccontano|racconterà|condivide|condividono|esprime|esprimono|dice|dicono|applaude|lasci|lascino|scriva|scrivano|pubblichi|pubblichino|metta|mettano|racconti|raccontino|condivida|condividano|esprima|dica|dedichi|(ha|hanno) (già|poi)? (lasciato|scritto|pubblicato|raccontato|descritto|detto)|trova il tempo di (scrivere|lasciare|commentare|recensire|raccontare|dire)) ${upTo(4)} (${reviewWord}|${fewLines}|${onPage}|la (propria|loro)|la sua))`

/** Numbers as words, and digits. */
export const numbers =
  '(#|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti)'
