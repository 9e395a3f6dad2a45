import type { Phrases } from './family.ts'
import { reviewNounEs as noun, reviewTalkEs } from './review-talk.es.ts'
import { upTo } from './up-to.ts'
import { asking, askingIt } from './verb-forms.es.ts'

const rating =
  '(valoración|valoraciones|calificación|calificaciones|evaluación|evaluaciones|puntuación|puntuaciones|puntaje|opinión|opiniones|comentario|reseña|feedback|nota|voto|experiencia)'
const your = '(tu|su|vuestra|vuestro)'
const the =
  '(el|la|los|las|un|una|unos|unas|este|esta|esa|ese|esas|esos|aquella|cualquier|alguna|algún|otra|otro|nueva|tu|su|vuestra|vuestro|mi|primera|ninguna|cada|toda)'
const honest =
  '(honesta|honesto|sincera|sincero|breve|pequeña|pequeño|personal|corta|corto|objetiva|imparcial|franca|detallada|rápida|propia|valiosa|verdadera|real|auténtica|más sincera|más honesta|útil|simple|sencilla|linda|breves|inicial|general)'
const bought =
  '(producto|compra|pedido|artículo|experiencia|servicio|vendedor|tienda|atención|envío|entrega|libro|lámpara|adquisición|marca|calidad|trato|desempeño|modelo|juego|{{}})'
const minutes =
  '(minuto|minutito|minutos|momento|momentito|segundo|segundos|instante|rato|ratito|tiempo|tiempito|par de minutos)'
const write =
  'dejar trasladar escribir publicar compartir enviar mandar dar poner hacer regalar dedicar redactar subir añadir agregar aportar expresar otorgar conceder/conced emitir brindar ofrecer proporcionar realizar completar registrar facilitar asignar obsequiar colocar ingresar contar/cuent colgar/cuelg plasmar incluir/incluy transmitir anotar postear tomar atribuir'
const rate = 'valorar calificar evaluar/evalu puntuar/puntu opinar comentar'

/** Reviews, ratings and feedback, and the ways of asking for them. */
export const reviewEs: Phrases = {
  ...reviewTalkEs,
  'review-noun': [
    '(aquello|eso|lo) que (nos)? (contaste|contó|pusiste|puso|escribiste|escribió|publicaste|publicó|dijiste|dijo) (tú|usted)? en (la (ficha|página|web)|amazon|las (opiniones|reseña|valoraciones))',
    '(puso|pusiste|escribió|escribiste|publicó|publicaste|colgó|colgaste|soltó|soltaste) (aquello|eso|esas cosas|esa frase|esas líneas|ese texto) en (la (ficha|página)|amazon|las opiniones)',
    'amazon (te|le|os|les) (va a|vaya a)? (pregunta|preguntará|preguntar|pregunte|pida opinar|pedirá opinar|dé la) (por|qué|cómo|quiniela)',
    `(texto|párrafo|escrito|línea) (firmado|firmada|suyo|tuyo|publicado) (por (usted|ti))? ${upTo(3)} (en la (página|ficha)|en amazon)`,
    '(página|ficha) (de el|del) (artículo|producto) (un|el|su) (texto|párrafo|escrito)',
    '(aquella|dicha|aquel|su triste|tu triste) (#|una|dos|tres)? estrella',
    '(aquella|esa|la) nota que (le|nos)? (dio|diste|puso|pusiste|dejó|dejaste|ha (dado|puesto)|has (dado|puesto))',
    '(aquel|ese|su|tu) (texto|escrito) que (publicó|publicaste|colgó|colgaste|ha (publicado|colgado)|has (publicado|colgado))',
    '(continúa|sigue|aparece|figura|permanece) (ahí|publicado|colgado|expuesto|aún|todavía)? (su|tu|aquel|ese|aquella) (texto|escrito|palabra|frase|línea)',
    '(por cada|cada|unas|con unas|algunas|las|esas|la|una sola|única) (estrella|estrellita) (única|sola|solitaria)',
    '(por cada|cada|con unas|con algunas|esas) (estrella|estrellita)',
    `${asking('dejar escribir publicar poner dar subir colgar/cuelg redactar aportar')} (ya|aquí|hoy|también)? (opinión|reseña|valoración|crítica|comentario)`,
    '(una|dos|tres|1|2|3|#) (estrella|estrellita) (es|son|me|nos|parece|parecen|por|duele|duelen|resulta|por culpa)',
    // As the button is called.
    '(editar|modificar|eliminar|borrar|actualizar|suprimir|retirar|cambiar|edición de|gestionar) (mi|la)? (opinión|reseña|valoración|calificación|evaluación|comentario)',
    '(reseña|reseñita|reseñador|reseñadores|recena|review|reviews|testimonio)',
    '(valoración|valoraciones|calificación|calificaciones|evaluación|evaluaciones|puntuación|puntuaciones|puntaje|valoracioncita) (de cliente|del producto|en amazon)?',
    `(${the}|cualquier|con|de|sin|dejar|escribir|publicar|nos|aquí|breve|buen|mal) (nuevo|buen|mal|breve|pequeño|gran|último|primer|valioso)? (comentario|comentarito|comentarios) (de|del|en|sobre|que|público|negativo|positivo|publicado|honesto|sincero)?`,
    '(comentario|comentarios) (positivo|negativo|favorable|público|publicado|honesto|sincero|crítico|en amazon|en la página|sobre (el|nuestro|nosotros|su|tu)|de los clientes|de otros|de cliente|de compradores|ayudan|nos|son|cuentan)',
    '(buena|mejor|máxima|mala|baja|alta|peor|excelente|tu|su|bonita|altísima) nota',
    'nota (máxima|alta|baja|positiva|negativa|más alta|más baja|media|de #|excelente)',
    `(${your}|una|la|esa|esta|aquella|dicha|mala|buena|de|sus|tus|nueva|cada|otra|alguna|cualquier|mi|escribir|dejar|nos deja|primera|propia) ${honest}? (opinión|opinioncita) ${honest}? (de cliente|en amazon|en la página|en la tienda|del producto|sobre el producto|negativa|positiva|publicada|pública)?`,
    '(opiniones) (de (cliente|otros|compradores)|sobre|en|del|ayudan|nos|sinceras|honestas|positivas|negativas|reales|cuentan|son|como)?',
    '(tu|su|cuántas|cuantas|esas|esa|las|vuestras|unas|sus|más|número de|cantidad de) (#|una)? (estrella|estrellita)',
    `${asking('dar poner dejar otorgar asignar conceder/conced marcar regalar')} (nos|me|le)? # (estrella|estrellita)`,
    '(merecemos|mereces|poner|dar|ponernos|darnos|dejar|dejarnos|con) (solo|menos de|#|una|pocas|un par de|las)? (o|u|a)? (#|una|menos|dos)? (estrella|estrellita)',
    '(una|tu|su|la|esa|cualquier|mala|buena) (crítica)',
    // What was written, by no name.
    'lo que (nos)? (has|ha|habéis|han)? (puesto|escrito|publicado|dejado|dicho|colgado|pusiste|puso|escribiste|escribió|publicaste|publicó) (en amazon|en la (página|ficha)|en las (opiniones|reseñas))',
    'página de (opiniones|reseñas|valoraciones|comentarios|opinión)',
    '(pulgar|manita) arriba',
    // Machines turn "review" and "rating" into these.
    `(una|tu|su|la|dejar|dejarnos|escribir|publicar|completar|complete|completa) ${honest}? (revisión|clasificación|reseñas) (positiva|negativa|honesta|de # estrellas|de producto|del producto|en amazon|sobre el producto|y|de cliente)`,
    `${asking('dejar escribir publicar completar enviar dar compartir')} (nos)? (una|su|tu|la) ${honest}? (revisión|clasificación)`,
    '(la|esa|única|sola|triste) estrella (esa|que (nos|me|le)? (pusiste|puso|dejaste|dejó|diste|dio|has|ha))',
  ],
  'feedback-noun': [
    '(queja|frase|palabra|crítica|reproche|texto|comentario|línea|nota|mancha) (negativa|negativo|roja)? (que)? (nos|usted|tú)? (dejó|dejaste|puso|pusiste|escribió|escribiste|figura|luce|se lee|sigue|aparece)? en (el|nuestro|mi|la) perfil (de (nuestra|la|nuestro|mi) (tienda|negocio|empresa)|de vendedor|de (el)? vendedor)?',
    '(un|el|ese|aquel|su|tu) (uno|1|dos|2|cero|negativo|rojo|suspenso) (como|de) (vendedor|vendedores)',
    '(comentario|valoraciones|opiniones|puntuación) (sobre|de|a|en) (nuestro|nuestra|la|el) *? (comportamiento|actuación|servicio|labor)? como (vendedor|vendedores)',
    '(el|ese|aquel|un) (uno|dos|tres|cero|1|2|3|suspenso|rojo) que (nos|le|me) (puso|pusiste|dio|diste|plantó|plantaste|ha (puesto|dado)|has (puesto|dado))',
    '(queja|reproche|reclamación|apunte|texto|comentario|palabra|crítica|nota|opinión|reseña|valoración) que (nos|usted|tú)? (dejó|dejaste|puso|pusiste|escribió|escribiste|publicó|publicaste|colgó|colgaste|(ha|has) (dejado|puesto|escrito|publicado)) (en|sobre|de|a) ((el perfil|la página|la cuenta|la ficha) de)? (nuestra|nuestro|mi|esta) (tienda|perfil|cuenta|casa|página de vendedor|perfil de vendedor)',
    `${rating} (tan|muy)? (negativa|negativo|neutral|mala|baja|roja|rojo)? *? *? *? (que|a|sobre)? (nos|nosotros)? (dio|diste|puso|pusiste|dejó|dejaste|otorgó|ha (dado|puesto)|has (dado|puesto))? como vendedor`,
    `${rating} (negativa|negativo|mala|baja)? de # estrella (a|de|en|sobre|contra|que (nos)? (puso|dejó|dio|pusiste|dejaste|diste) (a|en|como)) (nuestra|nuestro|mi|esta)? (tienda|negocio|cuenta|perfil|vendedor|servicio)`,
    '(punto|apunte|texto|comentario|mensaje|votito) (negativo|rojo|malo) que *? *? *? en (nuestro|mi|el) perfil',
    '(el|su|tu|ese|un|este) comentario en (el)? que (nos|usted|me) (acusa|acusas|tacha|tachas|llama|llamas|tilda|culpa|culpas|insulta)',
    `${rating} (negativa|negativo|roja|rojo|mala|malo) (de|a|en|contra) (mi|nuestra|nuestro|la|esta) (tienda|negocio|cuenta|perfil|casa)`,
    '(tu|su|vuestro|ese|cada|un) voto',
    `${rating} (negativa|negativo|positiva|neutral|mala)? que (nos|le|usted|tú)? (ha|has|han|habéis|hayas|haya)? (hecho|puesto|dado|dejado|otorgado|emitido|escrito|hizo|hiciste|puso|pusiste|dio|diste|dejó|dejaste|otorgó) (a|de|contra|sobre) (esta|nuestra|nuestro|mi|la|el|este) (tienda|casa|empresa|negocio|cuenta|vendedor|comercio)`,
    `${rating} (negativa|negativo|positiva|neutral|mala)? *? *? *? *? (en|sobre|de|a) (nuestro|nuestra|mi|el|la) (perfil|cuenta|página|ficha) de vendedor`,
    '(voto|votos|votito) (negativo|negativos|positivo|rojo|malo|en rojo|neutral|neutro)',
    `${rating} *? *? *? *? *? *? contra (nuestra|nuestro|mi|esta) (tienda|negocio|cuenta|empresa|perfil)`,
    '(feedback|feed back|retroalimentación|realimentación) (de|del|como|sobre|al)? (el|nuestro)? (vendedor|tienda)?',
    `${rating} (negativa|negativo|positiva|neutral|neutra|mala|tan)? (baja|negativa|positiva)? (como|del|de|de la|sobre el|sobre la|sobre nosotros como|sobre nuestro|al|a la|para el|para la|de nuestro|a nuestro|a nuestra|sobre nuestra|de nuestra|para nuestro|a nosotros como|hacia el|que (dejó|dejaste|nos dejó) (sobre|a) (nosotros)? (como|el)) (vendedor|tienda|comprador|vendedora|negocio)`,
    `(comentario|comentarios|opinión|reseña) que *? *? *? *? *? (como vendedor|al vendedor|del vendedor)`,
    '(valoración|valoraciones|calificación|calificaciones|evaluación|puntuación|comentario|comentarios) (tan|muy)? (negativa|negativo|neutral|mala|baja|injusta)?',
  ],
  'opinion-noun': [
    `(${your}|una|la|cualquier|alguna|nos|qué) ${honest}? (opinión|parecer|punto de vista|veredicto|perspectiva|visión|impresión|impresiones|sensación|sensaciones|apreciación) ${honest}?`,
    `(${your}|tus|sus|mi|nuestras) ${honest}? (impresión|impresiones|opiniones|comentarios|sensaciones|pensamientos|palabras|observaciones|apreciaciones) (sinceras|honestas|sobre|en)?`,
    `(lo|todo lo) que (te|le|os|les|de verdad|realmente)? (piensa|piensas|opina|opinas|opináis|pensáis|opinan|piensan|parece|ha parecido|pareció|crees|pensás|opinás)`,
    `(qué|que) (te|le|os|les) (ha parecido|parece|pareció|han parecido|está pareciendo|parecen) (el|la|los|las|tu|su|vuestra|nuestro|nuestra|este|{{}}|en|a través|y)`,
    '(qué|que) (opina|opinas|piensa|piensas|opináis|pensáis|opinan|pensás|opinás) (de|del|sobre|acerca|en)',
    '(dos|un par de|unas|algunas|tres|cuatro|pocas|unas pocas|unas cuantas|#) (línea|líneas|palabra|palabras|frase|frases|letras|palabritas|lineas) (sinceras|sobre|en|de)?',
    `${your} ${honest}? (experiencia|vivencia) (de compra|en amazon|con otros|con los demás|con nosotros|con el|con la|con tu|con su|en la página|online|públicamente|sobre)?`,
  ],
  'review-give': [
    asking('devolver/devuelv corresponder agradecer/agradezc premiar'),
    asking(write),
    '(agradeceríamos|agradecería|agradecemos|apreciaríamos|apreciamos|valoraríamos|encantaría|gustaría|quisiéramos|queremos|querríamos|deseamos|desearíamos|solicitamos|solicitarle|solicitarte|solicito|solicitar|pedimos|pedirte|pedirle|pediros|pedirles|pido|pediríamos|rogamos|necesitamos|invitamos|invitarte|invitarle|animamos|animarte|animarle|animaros|ruego|buscamos|proponemos|suplicamos|esperamos (con|tu|su|vuestra|leer|recibir|ansiosos|ver)|esperando|interesa|interesaría|ayudaría|vendría bien|faltaría|falta|pedir|requerimos|permitimos pedir)',
    '(leer|recibir|conocer|tener|saber|ver|escuchar|oír|obtener|contar con|descubrir|recoger|recopilar|recabar)',
    '(estaríamos|estaremos|estamos|seríamos|estaría|quedaríamos|quedaremos) (muy|muchísimo|sumamente|realmente|más que|enormemente|infinitamente|eternamente)? (agradecidos|agradecido|agradecida|encantados|felices|contentos|ilusionados|honrados) (de|con|si|por)',
    '(haría|harías|haríais|haría|harían|hace|hacer) (mucha|muchísima|una enorme|una gran|tanta)? (ilusión|feliz|felices|gran favor|favor)',
    `(dedicar|dedicarnos|dedica|dedicas|dedicara|dedique|dediques|dediquen|dedicáis|tomar|tomarte|tomarse|tómate|tómese|tomarías|tomaría|tomara|sacar|saca|saque|saques|tienes|tiene|tenéis|tienen|tuvieras|tuviera|tengas|tenga|invertir|invierte|invierta|encontrar|encuentras|encuentra|regalar|robar|roba|regálanos|regalarnos|basta|bastan) *? *? ${minutes} (para|en|a|y|de)`,
    '(ánimate|anímate|anímese|animaos|anímense|te animas|se anima|os animáis|animas|animarías|atreves) a',
    '(gracias|agradecidos|agradeciendo) (de antemano|por adelantado|anticipadas) (por)?',
    '(no (dude|dudes|dudéis|duden) en|no te olvides de|no olvide|no olvides|no se olvide de|acuérdate de|recuerda|recuerde|sería (genial|estupendo|maravilloso|fantástico|ideal))',
  ],
  'review-give-after': [
    '(sería|serían|será|serán|seria) (muy|realmente|sumamente|de|siempre|altamente|más que|tan)? (muy)? (bienvenida|bienvenido|bienvenidas|apreciada|apreciado|valiosa|valioso|útil|útiles|importante|gran|mucha|agradecida|valorada|gran ayuda)',
    '(nos|me) (ayudaría|ayudarían|ayuda|ayudan|ayudará|ayudarán|haría|harían|interesa|interesaría|interesan|hace|serviría|sirve|vendría|serían|sería|alegraría|importa|encantaría|permite|permiten|permitirá|vale|orienta|orientan|sirven)',
    '(es|son) (muy|siempre|realmente|sumamente|fundamental|muy muy)? (bienvenida|bienvenido|bienvenidas|apreciada|valiosa|valioso|útil|útiles|importante|importantes|fundamental|esencial|imprescindible)',
    '(cuenta|cuentan|vale|valen|significa|significaría|importa|importan) (mucho|muchísimo|tanto|igual|para nosotros|oro|lo mismo)?',
    '(se agradece|se agradecería|se agradecen|agradeceríamos|se valora|se valoran|leemos)',
  ],
  'review-ask': [
    '(pedimos|pido|solicitamos|recabamos|recogemos) (la|su|tu)? (opinión|reseña|valoración) (solo|sólo|únicamente|exclusivamente|a los|a las|a quien|a quienes|a nuestros)',
    '(cuéntale|cuéntele|cuéntales|cuénteles|contarle|contarles|dile|dígale|diles|dígales|explícale|explíqueles) a (otro|otra|los demás|futuro|quien|el resto|la gente|el mundo) *? *? *? (cómo|qué|que|lo)',
    `(${asking('contar/cuent decir explicar comentar')}|cuentas|dices|comentas) en (amazon|la ficha|la página|las opiniones|la ficha del producto|la página del producto) (qué|que|cómo|lo|todo|tu|su|vuestra|cuánto)`,
    `${asking('hacer', 'hacerlo hágalo hazlo')} constar (en|a|su|tu|que)`,
    '(verlo|leerlo|verla|leerla|verte|leerte) (publicado|publicada|en amazon|en la página|en la ficha|reflejado|reflejada|en una|en las)',
    '(compras|compra|pides|pide|recibes|recibe|pruebas|prueba|usas|usa|y|luego|después|entonces|porfi|porfa|por favor|pues|anda|venga) (opinas|opina|opine|opinad|reseñas|reseña|reseñe|valoras|calificas|califica|califique)',
    '(gente|personas|clientes|usuarios|alguien) (que|q) (quiera|quieran|pueda|puedan|nos)? (opine|opinen|opinar|valore|valoren|valorar|reseñe|reseñen|reseñar|comente|comenten|puntúe|puntúen)',
    `${askingIt('contar/cuent decir poner escribir publicar')} (todo|así|también)? en (la|nuestra) (ficha|página)`,
    '(lo|la) (contara|contaras|contase|cuente|cuentes|dijera|dijeras|diga|digas|compartiera|compartieras|comparta|compartas|escribiera|escriba|publicara|publique) (en|a) (amazon|otros|los demás|una reseña|la página|todos)',
    '(reseñar|opinar|valorar|calificar|evaluar) (tiene|tendrá|te da|le da|sale a cuenta|trae|vale la pena|da derecho)',
    '(opinando|reseñando)',
    '(si|cuando|quien) (nos)? (opinas|opina|opinan|reseñas|reseña|reseñan)',
    `${asking(rate, 'reseñar reseñe reseñes reseñen reseñando reseñad reseñaría valoraste calificaste reseñaste evaluaste opinaste puntuaste valorarnos')} (a|el|la|lo|los|las|tu|su|vuestro|vuestra|nuestro|nuestra|este|esta|con|en|al|también|ya|así|como|tanto) (el|la|tu|su|nuestro|nuestra|vendedor|reciente|nuevo|nueva|los|las)? (reciente|nueva|nuevo|última)? (${bought})?`,
    askingIt('valorar calificar evaluar/evalu puntuar/puntu reseñar'),
    '(coméntalo|coméntelo|comentarlo)',
    `${asking('publicar dejar escribir compartir añadir enviar')} (la tuya|la suya|la vuestra|el tuyo|el suyo)`,
    `${asking('opinar')} (sobre|de|del|acerca|en|aquí|con|libremente|sinceramente|y|también)`,
    `(lo|la|nos lo|me lo|se lo) ${asking('contar/cuent decir poner escribir publicar compartir reflejar plasmar dejar comentar explicar')} (todo|así|también|luego|a todos)? (en|con|por) (amazon|(una|la|tu|su|unas|un|las|vuestra) (breve|pequeña)? ${noun})`,
    `${askingIt('contar/cuent decir poner escribir publicar compartir reflejar plasmar dejar comentar explicar')} (todo|así|también|luego|por escrito)? (en|con|por) (amazon|(una|la|tu|su|unas|un|las|vuestra) (breve|pequeña)? ${noun})`,
    '(nos|me|lo|la) (valoras|valora|valoráis|valoran|valore|valores|calificas|califica|califican|califique|califiques|puntúas|puntúa|puntúe|puntúes|evalúas|evalúa|evalúe|evalúes|reseñe)',
    `${asking('compartir contar/cuent expresar describir relatar')} (con nosotros|con otros|con todos|con los demás|en amazon|a otros|a los demás)? (la|lo|el|un|una|algo de|alguna)? ${your}? ${honest}? (opinión|experiencia|parecer|impresión|impresiones|experiencias|opiniones|comentarios|historia|vivencia|punto de vista|(qué|que) (tal|te|le|os|les|opin*|piens*|parec*)|cómo (te|le|os|les|va|fue|ha|funciona|queda|quedó|se|lo|la|los|las|está|están|es|son|usas|usa)|alegría|entusiasmo|emoción)`,
    '(cuéntanos|cuéntenos|contarnos|contadnos|cuéntennos|contanos|dinos|díganos|decirnos|decidnos|dígannos|decinos|cuéntales|cuéntale|cuéntalo|cuéntelo|contarlo|contadlo|cuenta|cuente|contar|dilo|dígalo|explícanos|coméntanos|coméntenos|nos cuentas|nos cuenta|nos contáis|nos comentas|nos dices|saber|escribe|escriba) (a otros|a los demás|en amazon|a todos|al mundo|aquí|también|brevemente|con sinceridad|sinceramente)? (lo que|qué|que|cómo|como|cuál) (tal|es tu|es su)? (te|le|os|les|lo|la)? (va|ha|han|parece|pareció|parecen|resulta|resultó|piensas|piensa|opinas|opina|fue|está|pensáis|opináis|opinan|piensan|opinión|queda|quedó|funciona|tal|crees|encuentras)',
    '(díselo|dígaselo|cuéntaselo|cuénteselo|cuéntalo|cuéntelo|dilo|dígalo|compártelo|compártalo) (a|en) (amazon|la página|todo el mundo)',
    '(cuéntalo|cuéntelo|contarlo|contadlo|cuéntenlo|contalo|dilo|dígalo|decirlo|compártelo|compártalo|compartirlo|compartidlo|compártanlo|escríbelo|escríbalo|escribirlo|publícala|publíquela|publicarla|escribirla|escríbela|escríbala|dejarla|déjala|déjela|coméntalo|díselo|cuéntaselo|dígaselo|cuénteselo|contárselo|decírselo) (a)? (otros|los demás|todos|quien|en (una|la|las|tu|su|amazon|un|forma de)|con (una|otros|los demás|todos)|aquí|públicamente|al mundo|ahí)',
    `(${your}|una|cualquier|toda|cada|tus|sus|vuestras|las|los|la) ${honest}? ${noun} ${honest}? (cuenta|cuentan|importa|importan|nos (importa|interesa|ayuda|ayudan|sirve|ayudará|ayudaría|orienta|haría|hace)|es (muy|importante|valiosa|fundamental|clave|bienvenida|útil)|son (muy|importantes|útiles|bienvenidos|bienvenidas|útil)|sería|será|ayuda|ayudan|ayudará|ayudaría|vale|significa|significaría|sirve|sirven|basta|lleva|sobre)`,
    `${asking('ayudar orientar guiar informar inspirar aconsejar', 'ayudarás ayudarías ayudará')} (así|también|mucho|con ello)? (a|al) (otro|otros|los|futuros|demás|quienes|quien|más|toda|resto|la) (demás|otros|clientes|futuros|compradores|usuarios|cliente|comprador|personas|familias|comunidad|gente|de|padres|dudan|aún|todavía|están)?`,
    '(haz|haga|hacer|hacerles|haznos|hágase) saber (a|al|en)',
    '(corre|corra|correr) la voz',
    `${asking('recomendar/recomiend')} (el|la|lo|este|nuestro|nuestra)? *? *? (en amazon|a otros|a los demás)`,
    '(haz clic|haga clic|hacer clic|pulsa|pulse|pulsar|elige|elija|selecciona|seleccione|marca|marque|marcar|toca|toque|clica|clique|pincha|pinche) *? *? *? (estrella|estrellita)',
    '(déjanos|déjenos|dejarnos|escríbenos|escribirnos|escribe|escriba|escribir|deja|deje|dejar|pon|ponga|regálanos|dedícanos|bastan|basta con) (tan solo|solo|solamente|aunque sean)? (dos|un par de|unas|algunas|tres|cuatro|pocas|unas pocas|unas cuantas|#) (línea|líneas|palabra|palabras|frase|frases|letras|lineas)',
    '(un minuto|dos minutos|un momento|un minutito|un segundo|dos líneas|# minutos|un ratito) (para|de) (una|tu|su|la|dejar|escribir|opinar|valorar|reseñar|calificar|publicar)',
    '(vota|vote|votad|voten|votar) por nosotros',
    '(tu|su) (turno|momento) de opinar',
    'escribir (mi|una|tu|su) (opinión|reseña)',
    '(opinar|opines|opine|opinen|opinaras|opinara|opinaran|opinéis|opinad|opináis)',
    `(nos|me) ${asking('valorar calificar evaluar/evalu puntuar/puntu')}`,
    '(que|quien|quienes|los que|las que) (nos)? (reseñan|opinan|valoran|califican|puntúan|evalúan|reseñaron|opinaron|valoraron|calificaron)',
    '(quien|quienes|los que) (escribieron|escribió|escriben|escriba|escriban|hayan escrito) (sobre|acerca)',
    'no (lo|la|nos)? (has|ha|habéis|han) (calificado|valorado|reseñado|opinado|evaluado|puntuado)',
    '(ya|cuándo|aún no) (opinaste|has opinado|ha opinado|valoraste|has valorado|calificaste|ha calificado|reseñaste)',
    '(quien|quienes|que|todos los que|los que|aquellos que) (opine|opina|opinen|opinan|reseñe|reseñen|califique|califiquen|valore|valoren|puntúe|puntúen|comente|comenten|valora|califica|reseña|puntúa|haya opinado|haya valorado)',
    `(por|al|a cambio de|tras|después de|antes de|para|de) (opinar|valorar|calificar|reseñar|puntuar|evaluar|comentar|haber (opinado|valorado|calificado|reseñado))`,
    '(habla|hable|hablad|hablen|hablar|hablando|cuenta|cuente) (bien)? (de|sobre) (mí|nosotros|nuestra|nuestro|mi) *? *? en amazon',
  ],
}
