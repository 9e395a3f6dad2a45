import type { Phrases } from './family.ts'
import { asking } from './verb-forms.it.ts'

export const store = '(negozio|store|shop|vetrina|boutique|catalogo|brand store|assortimento|gamma|collezione|bottega)'

/** Lower prices and codes, and what advertises only softly. */
export const discountIt: Phrases = {
  'promotion-soft': [
    `(${asking('acquistare ordinare comprare')}|tornare|torni|tornate|tornerai|tornerete|tornassi|tornasse) (di nuovo|ancora|nuovamente)? (da noi|presso di noi|con noi)`,
    '(rivederti|rivederla|rivedervi|riaverti|servirti|servirla) (presto|ancora|di nuovo|tra i nostri)',
    `(nostri|nostre|altri nostri|dei nostri|altri) (altri|altre|nostri)? (prodotti|articoli)`,
    '(tuo|suo|vostro|il|un) (prossimo|futuro) (ordine|acquisto)',
    '(ci|raccomandarci|consigliarci) (consigli|consiglierai|ai tuoi amici)',
    '(visita|visiti|visitate) (il|la)? (nostro|nostra)',
    '(storia|missione) (del nostro|della nostra) (marchio|azienda|brand)',
    '(ricordati|si ricordi|ricordatevi|pensa|pensi|pensate) (di|a) noi',
  ],
  discount: [
    '(sconto|sconti|coupon|voucher|promozione|promozioni|promo|saldi|scontistica)',
    '(buono|buoni) (sconto|acquisto|spesa|da # (€|euro)|del valore)',
  ],
  'discount-use': [
    '(prossimo|prossima|futuro|successivo|secondo|futuri|prossimi|nuovo|nuova)',
    '(usa|usi|usate|utilizza|utilizzi|utilizzare|ricevi|riceverai|riceva|ottieni|otterrai|approfitta|approfitti|riscatta|applica|offriamo|offrirti|offrirle|regaliamo|ecco|inserisci|inserisca|digita|risparmia|risparmi|risparmiate|risparmierai|invia|inviamo|regala|esclusivo|esclusiva|speciale|speciali|carrello|cassa|checkout|valido|valida|godere|goditi|vuoi|scopri|concediamo|dedicato|riservato|riservati|pensato|diritto|ultimi|arrivo)',
    '(nel|sul|dal) nostro (negozio|store|shop)',
    '(clienti|cliente) (affezionato|affezionati|fedele|fedeli|abituali)',
  ],
  'code-word': [
    '(codice|coupon|voucher)',
    '(codice) (sconto|promo|promozionale|coupon|promozione)',
    '(codice|coupon|voucher) (personale|esclusivo|riservato|dedicato|speciale|segreto|amico|vip|unico)',
  ],
  'price-cut': ['(sconto|riduzione|risparmia|ribasso|uno|un|metà|sconti|buono)'],
}
