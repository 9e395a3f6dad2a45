import type { RuleMessages } from './whole-message.ts'

const german = `Guten Tag,

vielen Dank für Ihre Bestellung. Wir hoffen, dass die Lampe gut bei Ihnen angekommen ist und dass sie Ihnen Freude macht. Wenn Sie einen Moment Zeit haben, bewerten Sie das Produkt bitte auf Amazon.

Mit freundlichen Grüßen`
const english = `Hello,

thank you for your order. We hope that the lamp has arrived and that you like it. If you have a moment, please rate the product on Amazon. Your opinion helps other customers to find what they need.

Kind regards`
const french = `Bonjour,

merci pour votre commande. Nous espérons que la lampe est bien arrivée chez vous et que vous en êtes content. Si vous avez un moment, laissez un avis sur le produit.

Cordialement`
const spanish = `Hola:

gracias por su pedido. Esperamos que la lámpara haya llegado bien y que le guste. Si tiene un momento, puede dejar una reseña del producto en la página de los pedidos.

Un saludo`
const italian = `Buongiorno,

grazie per il tuo ordine. Speriamo che la lampada sia arrivata e che ti piaccia. Se hai un momento, puoi lasciare una recensione del prodotto nella pagina degli ordini. Non è un obbligo, e la tua opinione è di aiuto.`
const japanese =
  'このたびは当店をご利用いただき、誠にありがとうございます。商品は無事に届きましたでしょうか。お時間がございましたら、商品のレビューをお寄せください。今後ともよろしくお願いいたします。'

export const wrongLanguageMessages: RuleMessages = {
  rule: 'wrong-language',
  bad: [
    { body: german, language: 'en' },
    { body: german, language: 'fr' },
    { body: german, language: 'ja' },
    { body: english, language: 'de' },
    { body: english, language: 'ja' },
    { body: english, language: 'nl' },
    { body: english, language: 'it-IT' },
    { body: french, language: 'en' },
    { body: french, language: 'de' },
    { body: spanish, language: 'en-GB' },
    { body: spanish, language: 'de' },
    { body: italian, language: 'en' },
    { body: italian, language: 'fr' },
    { body: japanese, language: 'en' },
    { body: japanese, language: 'de' },
    { body: `<p>${german.replaceAll('\n\n', '</p><p>')}</p>`, format: 'html', language: 'en' },
  ],
  clean: [
    { body: german, language: 'de-AT' },
    { body: english, language: 'EN_us' },
    { body: french, language: 'fr' },
    { body: spanish, language: 'es' },
    { body: italian, language: 'it' },
    { body: japanese, language: 'ja-JP' },
    { body: `${german}\n\n${english}`, language: 'de' },
    { body: `${german}\n\n${english}`, language: 'en' },
    { body: `${japanese}\n\n${english}`, language: 'ja' },
    { body: german, language: null },
    { body: 'Vielen Dank!', language: 'en' },
    {
      body: 'Obrigado pela sua compra. Esperamos que o produto tenha chegado em boas condições e que goste dele. Se tiver um momento, deixe uma avaliação do produto na página do pedido.',
      language: 'pt',
    },
    {
      body: 'Bedankt voor je bestelling. We hopen dat de lamp goed is aangekomen en dat je er blij mee bent. Als je een moment hebt, kun je een beoordeling van het product achterlaten.',
      language: 'nl',
    },
    {
      body: 'Your copy of “Die Leiden des jungen Werther und der Sturm” is delayed; the carrier now expects to deliver it on Friday.',
      language: 'en',
    },
  ],
}
