import { describe, expect, it } from 'vitest'
import { type Harmless, judgeIn, type Violations } from './grammar.ts'

const { blockingRules, holds } = judgeIn('es')

const violations: Violations = [
  ['an imperative of tú', 'Deja una reseña y llévate una tarjeta regalo de 10 €.', 'incentive-for-review'],
  ['an imperative of usted', 'Escriba una opinión y reciba un vale de 5 euros.', 'incentive-for-review'],
  ['an imperative of vosotros', 'Publicad una reseña y os regalamos una funda.', 'incentive-for-review'],
  ['an imperative of ustedes', 'Dejen un comentario y les enviaremos un obsequio.', 'incentive-for-review'],
  ['an imperative of vos', 'Dejanos una reseña y te devolvemos el 20 %.', 'incentive-for-review'],
  ['an infinitive', 'Por dejar tu opinión te abonamos 5 € en tu cuenta.', 'incentive-for-review'],
  ['a gerund', 'Ganarás un iPad escribiendo una valoración.', 'incentive-for-review'],
  ['a subjunctive', 'Cuando publiques tu reseña te haremos un bizum de 8 euros.', 'incentive-for-review'],
  ['a relative clause', 'Quienes opinen sobre el producto participan en un sorteo.', 'incentive-for-review'],
  ['a participle', 'Una vez publicada la reseña, le reembolsamos el importe íntegro.', 'incentive-for-review'],
  [
    'the offer in the next sentence',
    'Comparte tu opinión. A cambio te mandamos una muestra gratis.',
    'incentive-for-review',
  ],
  ['missing accents', 'si nos dejas una reseña te hacemos un regalo, solo manda captura', 'incentive-for-review'],
  ['Mexican money', 'Le bonificamos 100 pesos por su calificación.', 'incentive-for-review'],
  ['a screenshot', 'Mándanos una captura de pantalla de tu reseña.', 'incentive-for-review'],
  ['an adjective behind the noun', 'Nos encantaría recibir una reseña positiva.', 'positive-review-only'],
  ['an adjective before the noun', '¿Nos dejas una buena valoración?', 'positive-review-only'],
  ['stars as a word', 'Ayúdanos con cinco estrellas en Amazon.', 'positive-review-only'],
  ['stars as signs', 'Valóranos con ⭐⭐⭐⭐⭐.', 'positive-review-only'],
  ['a superlative', 'Le agradeceremos la máxima puntuación.', 'positive-review-only'],
  ['an adverb', 'Por favor, califíquenos positivamente.', 'positive-review-only'],
  ['kind words', 'Escribe unas palabras bonitas sobre nosotros en Amazon.', 'positive-review-only'],
  ['a perfect', 'Si te ha gustado la lámpara, deja una reseña.', 'review-gating'],
  ['a preterite', 'Si le gustó el producto, le agradeceríamos una opinión.', 'review-gating'],
  ['both genders', 'Si has quedado satisfecho/a, cuéntalo en una reseña.', 'review-gating'],
  ['an at sign for both genders', 'Si estás content@ con tu compra, deja tu opinión.', 'review-gating'],
  ['a subjunctive condition', 'En caso de que esté satisfecho, valore el producto.', 'review-gating'],
  ['siempre que', 'Siempre que haya quedado conforme, déjenos una calificación.', 'review-gating'],
  ['an inverted question mark inside', 'Hola, ¿estás contenta con tu bolso? Deja una reseña.', 'review-gating'],
  ['a question of one word', '¿Satisfecho? Entonces valora tu compra.', 'review-gating'],
  ['a statement taken up', 'Esperamos que te guste. Si es así, escribe una reseña.', 'review-gating'],
  ['expectations', 'Si cumple con sus expectativas, comparta su opinión.', 'review-gating'],
  ['contented customers', 'Invitamos a nuestros clientes satisfechos a dejar una reseña.', 'review-gating'],
  ['a diversion by infinitive', 'Antes de dejar una reseña negativa, escríbenos.', 'review-gating'],
  ['a diversion in Mexican words', 'Si no quedó conforme, contáctenos antes de calificar.', 'review-gating'],
  ['instead of', 'Háblalo con nosotros en vez de poner una mala valoración.', 'review-gating'],
  ['fewer stars', 'Si vas a poner menos de cinco estrellas, avísanos antes.', 'review-gating'],
  ['a conditional question', '¿Podrías modificar tu reseña?', 'review-change-removal'],
  ['rogar que', 'Le rogamos que elimine su comentario sobre el producto.', 'review-change-removal'],
  ['a pronoun behind the verb', 'Hemos leído tu reseña. ¿Podrías borrarla, por favor?', 'review-change-removal'],
  ['a pronoun before the verb', 'Leímos su reseña. Le pedimos que la retire.', 'review-change-removal'],
  ['stars that are raised', 'Cambia tu valoración a 5 estrellas, por favor.', 'review-change-removal'],
  ['a passive', 'Reembolsaremos el pedido en cuanto la reseña haya sido eliminada.', 'review-change-removal'],
  ['a threat', 'Retire su feedback o acudiremos a nuestros abogados.', 'feedback-removal-pressure'],
  ['a plea', 'Quita tu valoración del vendedor: daña a nuestra pequeña empresa.', 'feedback-removal-pressure'],
  ['a reminder', 'Recordatorio: aún esperamos tu reseña.', 'repeat-review-request'],
  ['volver a', 'Volvemos a pedirle su opinión sobre el producto.', 'repeat-review-request'],
  ['a time', 'La semana pasada te pedimos una reseña.', 'repeat-review-request'],
  ['a negated perfect', 'Vemos que todavía no has dejado tu reseña.', 'repeat-review-request'],
  ['percent', 'Disfruta de un 15 % de descuento en tu próxima compra.', 'marketing-promotion'],
  ['a code', 'Usa el código VERANO20 al pagar.', 'marketing-promotion'],
  ['three for two', 'Solo esta semana, 3x2 en todas las velas.', 'marketing-promotion'],
  ['other goods', 'Descubre también nuestras otras lámparas y novedades.', 'marketing-promotion'],
  ['social media', 'Síguenos en Instagram para ver más.', 'marketing-promotion'],
  ['a messenger', 'Escríbenos por WhatsApp.', 'contact-info'],
  ['a Spanish number', 'Llámanos al 91 555 01 34.', 'contact-info'],
  ['opting out', 'Para darse de baja, haga clic aquí.', 'opt-out-link'],
  ['a catalogue', 'Adjuntamos nuestro catálogo de primavera.', 'unnecessary-attachment'],
  ['a script', 'Menciona en tu reseña el envío rápido.', 'review-influence'],
  ['a duty', 'Amazon le pide que deje una reseña de cada compra.', 'review-influence'],
  ['a plea of a shop', 'Déjanos una reseña. Nuestro negocio depende de ello.', 'review-influence'],
  ['cancelling', 'El artículo está agotado. Le rogamos que cancele el pedido.', 'asks-buyer-to-cancel'],
  ['cancelling by a noun', '¿Puedes solicitar tú la cancelación?', 'asks-buyer-to-cancel'],
  ['another shop', 'La próxima vez compra directamente en nuestra web, fuera de Amazon.', 'off-amazon-diversion'],
  ['news of the order', 'Tu pedido ha sido enviado y está en camino.', 'order-shipping-confirmation'],
  ['mere thanks', 'Gracias por tu compra. Si tienes cualquier duda, aquí estamos.', 'thank-you-only'],
  ['an insult', 'Es usted un imbécil.', 'sensitive-content'],
]

const harmless: Harmless = [
  ['both results', 'Tu reseña, buena o mala, ayuda a otros clientes.'],
  ['tanto si', 'Tanto si te ha gustado como si no, nos interesa tu reseña.'],
  ['whatever it be', 'Nos gustaría leer su opinión, sea cual sea.'],
  ['a courtesy', 'Si tienes un momento, puedes dejar una reseña en Amazon.'],
  ['a Mexican courtesy', 'Si gusta, puede calificar el producto en Amazon.'],
  ['having tried it', 'Cuando lo hayas probado, nos gustaría conocer tu opinión.'],
  ['a first request', 'Si aún no lo ha hecho, puede dejar una reseña.'],
  ['a range of stars', 'Puede valorar su compra de 1 a 5 estrellas.'],
  ['a plain present', 'Le pedimos una reseña sincera del producto.'],
  ['an invitation', 'Te invitamos a compartir tu experiencia con otros compradores.'],
  ['a negation', 'No ofrecemos nada a cambio de las reseñas.'],
  ['ni … ni', 'La reseña es voluntaria: ni regalos ni descuentos.'],
  ['a negated wish', 'No le pedimos una reseña positiva, sino una opinión honesta.'],
  ['an opinion on a proof', 'Necesitamos tu opinión sobre el boceto antes de grabar.'],
  ['being content with a proof', 'Si está conforme con el boceto, confírmelo y pasamos a producción.'],
  ['a change of mind', 'Si has cambiado de opinión, puedes devolver el artículo.'],
  ['a free return', 'La devolución es gratuita: imprima la etiqueta desde su cuenta.'],
  ['a replacement', 'Te mandamos otra lámpara gratis por la que llegó rota.'],
  ['an ordered gift card', 'La tarjeta regalo que compraste ya está activada.'],
  ['taking note', 'Tomamos nota de su solicitud y le respondemos mañana.'],
  ['a given review', '¡Gracias por tu excelente reseña! Aquí tienes la factura.'],
  ['neutral words on feedback', 'Puede modificar o eliminar su valoración del vendedor; usted decide.'],
  ['a settlement', 'Sentimos el golpe: podemos reembolsarle el 20 % si se queda el artículo.'],
  ['a picture of a fault', '¿Puedes enviarnos una foto del mensaje de error?'],
  ['asking whether', 'Queríamos saber si está satisfecho con la solución propuesta.'],
  ['a delay', 'Su paquete llegará con retraso por la huelga. Gracias por su paciencia.'],
  ['a discount that was applied', 'El descuento del 10 % ya estaba incluido en el precio que pagó.'],
  ['a trap word in a name', 'La funda para tarjetas regalo llega el martes; lamentamos el retraso.'],
  ['the carrier’s phone', 'Para la garantía, el teléfono del fabricante es el 91 555 01 34.'],
  ['a right', 'Si el producto no te convence, puedes devolverlo en 30 días.'],
  ['a cancellation done by us', 'El artículo está agotado; hemos cancelado el pedido y le hemos reembolsado.'],
  ['yes at the beginning', 'Sí, el cargador funciona muy bien con 110 voltios.'],
]

describe('Spanish messages', () => {
  holds(violations, harmless)

  it('are read the same without accents, tildes and opening marks', () => {
    const sentence = '¿Le gustó la lámpara? Déjenos una reseña, ¡por favor!'
    const bare = 'Le gusto la lampara? Dejenos una resena, por favor!'
    expect(blockingRules(sentence)).toContain('review-gating')
    expect(blockingRules(bare)).toEqual(blockingRules(sentence))
  })

  it('in capitals, as some sellers write, are read alike', () => {
    expect(blockingRules('¡DÉJANOS UNA RESEÑA POSITIVA!')).toContain('positive-review-only')
  })
})
