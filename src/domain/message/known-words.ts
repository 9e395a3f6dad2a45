/** Words that are worth hiding, and those that stand between them. */
const known = [
  'a an and any as at be by can do for free from get give good great best positive perfect happy if in is it just leave love'.split(
    ' ',
  ),
  'me my no not of off on or our please post receive send share star stars stay take tell thank thanks that the this to top us'.split(
    ' ',
  ),
  'via we when will win with write you your five ten one two three amazon bonus buy card cards cash cashback code comment'.split(
    ' ',
  ),
  'coupon coupons dollar dollars discount discounts email feedback gift gifts link mail money offer order paypal percent phone'.split(
    ' ',
  ),
  'prize product rate rating ratings rebate refund refunds review reviews reward rewards sale shop site store voucher vouchers website whatsapp'.split(
    ' ',
  ),
  'bitte bewertung bewertungen bewerten funf gutschein rabatt geschenk gratis kostenlos sterne positive uns und eine fur'.split(
    ' ',
  ),
  'avis cadeau carte cinq commentaire etoiles gratuit laissez note positif remboursement remise un une pour votre'.split(
    ' ',
  ),
  'buono cinque e gratis lascia recensione regalo rimborso sconto stelle positiva una per'.split(' '),
  'cinco cupon deja descuento dinero escribe estrella estrellas gratis nos opinion para por positiva recibe reembolso regalo resena resenas tarjeta tu una vale valoracion y'.split(
    ' ',
  ),
].flat()
const words: ReadonlySet<string> = new Set(known)
const longest = Math.max(...known.map((word) => word.length))
const mostLetters = 60

export const isKnownWord = (word: string): boolean => words.has(word)

/**
 * "s t a r r a t i n g": where one word ends and the next begins cannot be seen any more, so it is cut into words that
 * are known, the fewest there can be; null where it cannot be.
 */
export const cutSpaced = (letters: string): readonly string[] | null => {
  if (letters.length > mostLetters) return null
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= letters.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const [before, word] = [best[start], letters.slice(start, end)]
      if (before && words.has(word) && before.length < (best[end]?.length ?? 1000)) best[end] = [...before, word]
    }
  }
  return best[letters.length] ?? null
}
