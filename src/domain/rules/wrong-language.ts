import { readsAs } from '../message/reads-as.ts'
import { wholeMessage } from './places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const wrongLanguage: Rule = {
  id: 'wrong-language',
  severity: 'medium',
  reason: null,
  summary: 'Is written in another language than it is declared in.',
  why: 'A message must be in the language that the buyer prefers; the declared language decides to whom it is sent.',
  source: sources.mustHaves,
  // It counts the commonest words of a language, and needs no phrases.
  families: [],
  examples: {
    bad: [
      'Sehr geehrte Kundin, vielen Dank für Ihre Bestellung. Bitte bewerten Sie das Produkt, damit auch andere Kunden wissen, wie es ist. Mit freundlichen Grüßen und den besten Wünschen, Ihr Team.',
      'Bonjour, merci pour votre achat. Nous espérons que la lampe est bien arrivée et que vous en êtes contents. Laissez un avis sur la page de votre commande avec les étoiles de votre choix.',
      'Buenos días: gracias por su pedido. Esperamos que el producto le guste. Puede dejar una reseña en la página de los pedidos, y nos ayuda con su opinión.',
      'このたびはご注文いただきありがとうございます。商品はいかがでしたか。よろしければ、商品のレビューをお寄せください。今後ともよろしくお願いいたします。',
    ],
    good: [
      'Thank you for your order. Please leave a review.',
      'Danke!',
      'Sehr geehrte Kundin, vielen Dank für Ihre Bestellung. Bitte bewerten Sie das Produkt. — Dear customer, thank you for your order. Please leave us a review of the product on Amazon.',
      'Your “Die Maus und der Elefant” puzzle is delayed. We are sorry, and will write to you as soon as it is with the carrier.',
    ],
  },
  check: (message) => {
    const declared = message.source.language?.trim().toLowerCase().split(/[-_]/u)[0]
    if (!declared) return []
    const found = readsAs(message.passages, declared)
    return found ? [wholeMessage('clear')] : []
  },
}
