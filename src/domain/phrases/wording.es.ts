import type { Phrases } from './family.ts'
import { promising } from './verb-forms.es.ts'

const nothing =
  '(incentivo|incentivos|recompensa|recompensas|compensación|regalo|regalos|descuento|descuentos|ventaja|ventajas|pago|pagos|contrapartida|contraprestación|reembolso|reembolsos|vale|vales|cupón|cupones|rebaja|publicidad|promoción|promociones|remuneración|gratificación|bono|bonos|bonificación|código|códigos|cambio|premio|premios|concurso|sorteo|sorteos|dinero|producto gratis|productos gratis|marketing|beneficio|beneficios|consecuencia|influencia|obsequio|obsequios|prestación|tarjeta|tarjetas|gratis|beneficio económico|tipo|clase|nada)'

/** Words that turn a sentence round. */
export const wordingEs: Phrases = {
  negation: [
    // What the buyer asked or proposed himself.
    '(nos|me) (pregunta|preguntas|preguntaba|preguntabas|preguntó|preguntaste|consulta|consultas|consultaba) (también|además)? (si|cómo) (puede|puedes|podía|podías|podría|podrías|se puede)',
    '(nos|me) (propone|propones|proponía|proponías|propuso|propusiste|sugiere|sugieres|sugería|ofrecía|pide|pides|pedía|pedías|preguntaba si) (usted|tú)? (mandar|mandarnos|enviar|enviarnos|hablar|hacerlo|pagar|seguir)',
    `(no|ni|nunca|jamás|tampoco) (te|le|os|les|se|lo|la)? ${promising('manejar tratar atender usar utilizar operar llevar aplicar contar/cuent trabajar hacer ofrecer regalar pagar premiar poder/pued vender aceptar pedir/pid elegir/elij seleccionar escoger')}`,
    '(no|tampoco) (queremos|quisiéramos|queríamos|buscamos) (cinco|5|una|reseñas|que|estrellas|ninguna|opiniones|solo|comprar|influir|condicionar|valoraciones)',
    '(no) (solo|sólo|necesariamente|únicamente|exclusivamente) (las|los|de|reseñas|opiniones|positivas|buenas|queremos|cinco|5|una|comentarios|elogios)',
    'no (la|lo|las|nos)? (cambies|cambie|modifiques|modifique|borres|borre|elimines|elimine|quites|quite|retires|retire|edites|edite)',
    '(no|nunca|jamás|tampoco) (te|le|os|les|se|lo|la|nos|se lo|se la|se le)? (ofrecemos|ofreceremos|ofrece|damos|daremos|dar|pagamos|pagaremos|enviamos|enviaremos|mandamos|prometemos|regalamos|regalaremos|pedimos|pediremos|pediríamos|solicitamos|exigimos|podemos|podremos|estamos|somos|aceptamos|concedemos|premiamos|recompensamos|reembolsamos|proponemos|buscamos|esperamos|deseamos|pretendemos|recibirás|recibirá|recibe|recibes|obtendrás|obtendrá|hay|habrá|existe|contiene|incluye|es a cambio|está permitido|permite|permiten|depende|dependerá|influye|influirá|afecta|afectará|implica|supone|da derecho|compramos|hacemos|haremos|usamos|vendemos|intercambiamos|está condicionado|condiciona|tiene (nada que ver|que ser|por qué|relación|efecto)|tienen que|tiene que|tienes que|tenéis que|hace falta|necesita|necesitamos|debe|deben|es necesario|es obligatorio|es obligatoria|son obligatorias|estás obligado|está obligado|serás|será|va|vamos|acompañamos|condicionamos|obliga|cambia|cambiará|tenemos|significa|conlleva|repercute|insistiremos|organizamos|vinculamos|está vinculado|está ligado|incentivamos|valoramos|guarda relación|compensamos|sorteamos|realizamos|repartimos|entregamos|pedíamos|pedirle|pedirte|trata de|se trata|es un|es una|van|forzosamente|persigue|perseguimos|ponemos|añadimos|adjuntamos)',
    `(ningún|ninguna|sin|ni|nada de|cero|ni un|ni una|ni siquiera|sin ningún|sin ninguna|sin que|no un|no una) (tipo de|clase de|ningún|ninguna|otro|otra|más|forma de|compromiso ni)? ${nothing}`,
    '(nada) (a cambio|de eso|más que|que ofrecer)',
    '(sin) (pedir|pedirte|pedirle|ofrecer|ofrecerte|esperar|exigir|recibir|dar|obtener|prometer|tener|condiciones) *? *?',
    '(prohíbe|prohíben|prohibido|prohibida|prohibidas|prohibidos|contra|viola|violaría|infringe|contraviene|contrario|contraria|no permitido|no permitida|no autorizado|vulnera|incumple|va en contra|impiden|impide) (las|la|el|de|a|por|que|ofrecer|amazon|dar)? *? *?',
    '(voluntario|voluntaria|opcional|voluntarias)',
    '(no) (te|le|se|nos|es|hay)? (sientas|sienta|obligación|obligado|obligada|necesidad|compromiso|obligues)',
    '(en vez|en lugar) de (premiar|regalar|pagar|ofrecer)',
    '(lejos de) (pedir|ofrecer|querer)',
    'ni (te|le|lo|la|por|con|de|para|se)? (damos|regalamos|ofrecemos|pedimos|reseñas|pagamos|cinco|5|positiva|positivas|buena|enviamos|esperamos|premiamos|es)',
    '(no) (es|son|era) (necesariamente|solo|sólo|únicamente|obligatorio|obligatoria|imprescindible|preciso|nuestra intención|nuestro objetivo|lo que|a cambio|requisito)',
    '(independiente|independientes|independientemente) (de|del)',
  ],
  'negation-after': [
    // A paper that the buyer asked for.
    '(catálogo|folleto|lista de precios|tarifa|muestrario|recetario) *? *? *? que (usted|tú)? (ya)? (nos|me) (pidió|pediste|solicitó|solicitaste|pedía|pedías|encargó|encargaste|(ha|has) (pedido|solicitado))',
    '(no|tampoco) (está|están|será|serán|estará|es|son) (permitido|permitida|permitidos|permitidas|obligatorio|obligatoria|necesario|necesaria|requisito|posible|relacionado|relacionada|vinculado|vinculada|ligado|condicionado|sujeto|imprescindible|afectado|a cambio)',
    '(no|nunca|ni) (depende|dependen|dependerá|influye|influyen|influirá|afecta|afectan|afectará|cambia|cambiará|varía|da derecho|tiene ningún|tienen ningún|tiene efecto|tiene premio|conlleva|implica|supone)',
    '(está|están|queda|quedan|es|son) (terminantemente|estrictamente|totalmente|expresamente|completamente)? (prohibido|prohibida|prohibidos|prohibidas|contrario|contra las)',
    '(sin (contrapartida|nada a cambio|ningún tipo de))',
  ],
}
