/** What the stand-in puts in the place of sentences it takes out. */
export type Phrases = {
  readonly thanks: string
  readonly review: string
  readonly subject: string
  readonly mentionsReview: RegExp
}

export const phrases: Readonly<Record<string, Phrases>> = {
  en: {
    thanks: 'Thank you for your order.',
    review: 'We would be glad if you shared your experience in a product review.',
    subject: 'About your order',
    mentionsReview: /review|feedback/i,
  },
  de: {
    thanks: 'Vielen Dank für Ihre Bestellung.',
    review: 'Wir freuen uns, wenn Sie Ihre Erfahrung in einer Produktbewertung teilen.',
    subject: 'Zu Ihrer Bestellung',
    mentionsReview: /bewert|rezension/i,
  },
  fr: {
    thanks: 'Merci pour votre commande.',
    review: 'Nous serions heureux que vous partagiez votre expérience dans un commentaire produit.',
    subject: 'À propos de votre commande',
    mentionsReview: /commentaire|avis|évalu/i,
  },
  it: {
    thanks: 'Grazie per il tuo ordine.',
    review: 'Saremmo lieti se condividessi la tua esperienza in una recensione del prodotto.',
    subject: 'Sul tuo ordine',
    mentionsReview: /recension/i,
  },
  es: {
    thanks: 'Gracias por su pedido.',
    review: 'Nos alegraría que compartiera su experiencia en una reseña del producto.',
    subject: 'Sobre su pedido',
    mentionsReview: /reseña|opini|valora/i,
  },
  ja: {
    thanks: 'ご注文ありがとうございます。',
    review: 'よろしければ、商品レビューでご感想をお聞かせください。',
    subject: 'ご注文について',
    mentionsReview: /レビュー|評価/,
  },
}
