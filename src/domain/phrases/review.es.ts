import type { Phrases } from './family.ts'
import { asking, askingIt } from './verb-forms.es.ts'

const noun =
  '(reseña|reseñita|valoración|valoraciones|calificación|calificaciones|opinión|opiniones|comentario|comentarios|evaluación|evaluaciones|puntuación|puntuaciones|puntaje|crítica|feedback|review|nota|testimonio|retroalimentación|estrella|voto)'
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
  'dejar escribir publicar compartir enviar mandar dar poner hacer regalar dedicar redactar subir añadir agregar aportar expresar otorgar conceder/conced emitir brindar ofrecer proporcionar realizar completar registrar facilitar asignar obsequiar colocar ingresar contar/cuent colgar/cuelg plasmar incluir/incluy transmitir anotar postear tomar atribuir'
const rate = 'valorar calificar evaluar/evalu puntuar/puntu opinar comentar'

/** Reviews, ratings and feedback, and the ways of asking for them. */
export const reviewEs: Phrases = {
  'review-noun': [
    '(reseña|reseñita|reseñador|recena|review|reviews|testimonio)',
    '(valoración|valoraciones|calificación|calificaciones|evaluación|evaluaciones|puntuación|puntuaciones|puntaje|valoracioncita) (de cliente|del producto|en amazon)?',
    `(${the}|cualquier|con|de|sin|dejar|escribir|publicar|nos|aquí|breve|buen|mal) (nuevo|buen|mal|breve|pequeño|gran|último|primer|valioso)? (comentario|comentarito|comentarios) (de|del|en|sobre|que|público|negativo|positivo|publicado|honesto|sincero)?`,
    '(comentario|comentarios) (positivo|negativo|favorable|público|publicado|honesto|sincero|crítico|en amazon|en la página|sobre (el|nuestro|nosotros|su|tu)|de los clientes|de otros|de cliente|de compradores|ayudan|nos|son|cuentan)',
    '(buena|mejor|máxima|mala|baja|alta|peor|excelente|tu|su|bonita|altísima) nota',
    'nota (máxima|alta|baja|positiva|negativa|más alta|más baja|media|de #|excelente)',
    `(${your}|una|la|esa|esta|mala|buena|de|sus|tus|nueva|cada|otra|alguna|cualquier|mi|escribir|dejar|nos deja|primera|propia) ${honest}? (opinión|opinioncita) ${honest}? (de cliente|en amazon|en la página|en la tienda|del producto|sobre el producto|negativa|positiva|publicada|pública)?`,
    '(opiniones) (de (cliente|otros|compradores)|sobre|en|del|ayudan|nos|sinceras|honestas|positivas|negativas|reales|cuentan|son|como)?',
    '(tu|su|cuántas|cuantas|esas|esa|las|vuestras|unas|sus|más|número de|cantidad de) (#|una)? (estrella|estrellita)',
    `${asking('dar poner dejar otorgar asignar conceder/conced marcar regalar')} (nos|me|le)? # (estrella|estrellita)`,
    '(merecemos|mereces|poner|dar|ponernos|darnos|dejar|dejarnos|con) (solo|menos de|#|una|pocas|un par de|las)? (o|u|a)? (#|una|menos|dos)? (estrella|estrellita)',
    '(una|tu|su|la|esa|cualquier|mala|buena) (crítica)',
    '(tu|su|vuestro) voto',
    'página de (opiniones|reseñas|valoraciones|comentarios|opinión)',
    '(pulgar|manita) arriba',
    // Machines turn "review" and "rating" into these.
    `(una|tu|su|la|dejar|dejarnos|escribir|publicar|completar|complete|completa) ${honest}? (revisión|clasificación|reseñas) (positiva|negativa|honesta|de # estrellas|de producto|del producto|en amazon|sobre el producto|y|de cliente)`,
    `${asking('dejar escribir publicar completar enviar dar compartir')} (nos)? (una|su|tu|la) ${honest}? (revisión|clasificación)`,
  ],
  'feedback-noun': [
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
    `${asking(rate, 'reseñar reseñe reseñes reseñen reseñando reseñad reseñaría valoraste calificaste reseñaste evaluaste opinaste puntuaste valorarnos')} (a|el|la|lo|los|las|tu|su|vuestro|vuestra|nuestro|nuestra|este|esta|con|en|al|también|ya|así|como|tanto) (el|la|tu|su|nuestro|nuestra|vendedor|reciente|nuevo|nueva|los|las)? (reciente|nueva|nuevo|última)? (${bought})?`,
    askingIt('valorar calificar evaluar/evalu puntuar/puntu reseñar'),
    '(coméntalo|coméntelo|comentarlo)',
    `${asking('publicar dejar escribir compartir añadir enviar')} (la tuya|la suya|la vuestra|el tuyo|el suyo)`,
    `${asking('opinar')} (sobre|de|del|acerca|en|aquí|con|libremente|sinceramente|y|también)`,
    '(nos|me|lo|la) (valoras|valora|valoráis|valoran|valore|valores|calificas|califica|califican|califique|califiques|puntúas|puntúa|puntúe|puntúes|evalúas|evalúa|evalúe|evalúes|reseñe)',
    `${asking('compartir contar/cuent expresar describir relatar')} (con nosotros|con otros|con todos|con los demás|en amazon|a otros|a los demás)? (la|lo|el|un|una|algo de|alguna)? ${your}? ${honest}? (opinión|experiencia|parecer|impresión|impresiones|experiencias|opiniones|comentarios|historia|vivencia|punto de vista|qué|cómo|que te|que le|alegría|entusiasmo|emoción)`,
    '(cuéntanos|cuéntenos|contarnos|contadnos|cuéntennos|contanos|dinos|díganos|decirnos|decidnos|dígannos|decinos|cuéntales|cuéntale|cuéntalo|cuéntelo|contarlo|contadlo|cuenta|cuente|contar|dilo|dígalo|explícanos|coméntanos|coméntenos|nos cuentas|nos cuenta|nos contáis|nos comentas|nos dices|saber|escribe|escriba) (a otros|a los demás|en amazon|a todos|al mundo|aquí|también|brevemente|con sinceridad|sinceramente)? (lo que|qué|que|cómo|como|cuál) (tal|es tu|es su)? (te|le|os|les|lo|la)? (va|ha|han|parece|pareció|parecen|resulta|resultó|piensas|piensa|opinas|opina|fue|está|pensáis|opináis|opinan|piensan|opinión|queda|quedó|funciona|tal|crees|encuentras)',
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
    '(quien|quienes|los que|las que) (nos)? (reseñan|opinan|valoran|califican|puntúan|evalúan|reseñaron|opinaron|valoraron|calificaron)',
    '(quien|quienes|los que) (escribieron|escribió|escriben|escriba|escriban|hayan escrito) (sobre|acerca)',
    'no (lo|la|nos)? (has|ha|habéis|han) (calificado|valorado|reseñado|opinado|evaluado|puntuado)',
    '(ya|cuándo|aún no) (opinaste|has opinado|ha opinado|valoraste|has valorado|calificaste|ha calificado|reseñaste)',
    '(quien|quienes|que|todos los que|los que|aquellos que) (opine|opina|opinen|opinan|reseñe|reseñen|califique|califiquen|valore|valoren|puntúe|puntúen|comente|comenten|valora|califica|reseña|puntúa|haya opinado|haya valorado)',
    `(por|al|a cambio de|tras|después de|antes de|para|de) (opinar|valorar|calificar|reseñar|puntuar|evaluar|comentar|haber (opinado|valorado|calificado|reseñado))`,
  ],
  'review-given': [
    `(gracia|agradecemos|agradezco|agradecer|agradecerle|agradecerte|agradecido|agradecidos|agradecimiento) (mil|infinitas|de nuevo|otra vez|de corazón|de verdad|mucho|sinceramente|enormemente|muchísimo|una vez más)? por (que|el|la|haber|habernos|tomarte)? *? *? *? *? ${noun} (positiva|positivo|negativa|tan|amable|de # estrellas|en amazon|que)? (nos)? (dejaste|dejó|escribiste|has dejado|publicaste|diste|ha dejado)?`,
    `(agradecemos|agradezco|agradecerle|agradecerte|agradeceros) (mucho|sinceramente|enormemente|muchísimo|de corazón)? (que (nos)? (hayas|haya|hayan|hayáis)|tu|su|vuestra|la|tus|sus|esa|esta|el tiempo|los|las|tan) *? *? *? ${noun}`,
    `(gracia|agradecemos) por (haber|habernos) (dejado|escrito|valorado|calificado|reseñado|opinado|compartido|dado|publicado|dedicado)`,
    '(gracia|agradecemos) por (valorar|valorarnos|calificar|calificarnos|reseñar|opinar|puntuarnos) (el|la|tu|nuestro|con|tan|sobre|nuestra)?',
    `(leído|visto|vimos|leímos|recibido|recibimos|vi|leí|leemos|notamos|encontrado|encontramos|visto que|revisamos|revisado|nos llegó|nos ha llegado|(lamentamos|sentimos|apena|entristece|preocupa|siento|lamento|alegra|dolió) (mucho)? (leer|ver|recibir|encontrar)) (con (atención|pena|sorpresa|alegría|preocupación|pesar|tristeza|gusto|detenimiento))? (que)? (nos)? (ha|has|han)? (dejado|dejó|dejaste|publicado)? (tu|su|la|una|un|el|esa|ese|vuestra|tus|sus|las|los|mucho tu|mucho su) (reciente|última|amable|mala|primera|gran|bonita)? ${noun} (positiva|negativa|de # (estrella|estrellas)|del producto|en amazon|que (dejó|dejaste|publicó|escribió))?`,
    `${noun} (negativa|positiva|negativo|en amazon|anterior|tan|publicada)? (que|del) (nos|me|ya|usted|tú|le|te)? (ha|has|han|habéis|hubiera|había)? (dejado|dejaste|dejó|dejasteis|dejaron|escribiste|escribió|escrito|publicaste|publicó|publicado|diste|dio|dado|puso|pusiste|puesto|hizo|hiciste|compartió|compartiste|enviaste|envió|otorgó|otorgaste|tuvo a bien)`,
    `(respecto|relación|referencia|respuesta|acerca|raíz|motivo|sobre|gracias) (a|con|de)? (tu|su|la|vuestra) (reciente|última|amable)? ${noun} (del|de|sobre|publicada|en|negativa|positiva)`,
    `(tu|su|esa|vuestra) (reciente|última|amable)? ${noun} (negativa|positiva|de # estrellas)? (menciona|decía|dice|refleja|indica|nos (alegró|ha alegrado|llegó|dolió|ha dolido|sorprendió|entristece)|se refiere|comenta|fue|publicada|está publicada|ha sido)`,
    `en (tu|su) ${noun} (mencionas|menciona|dices|dice|comentas|comenta|indicas|indica|señala|escribiste|escribió|decías|decía|habla|hablas|explica|explicas|cuentas)`,
    `(transmitido|trasladado|pasado|compartido|trasladaremos) (tu|su|vuestra|tus|sus) ${noun} (al|a|a nuestro)`,
  ],
  'review-trap': [
    '(duda|dudas|pregunta|preguntas|consulta|consultas|sugerencia|sugerencias|queja|quejas|inquietud|inquietudes|problema|observación) (o|y|u|y o|e) (un|algún|una|tu|su)? (comentario|comentarios|opinión|sugerencia|observación)',
    '(comentario|comentarios) (o|y|u|y o) (duda|dudas|pregunta|preguntas|sugerencia|sugerencias|consulta|inquietud|observaciones|queja)',
    '(evaluación|valoración|calificación|evaluaciones) (de|del|de los|de la|del estado de|de su|de tu) (riesgo|riesgos|daño|daños|caso|siniestro|producto devuelto|artículo devuelto|devolución|reclamación|incidencia|transportista|estado|solicitud|garantía|técnico|conformidad|eficiencia)',
    '(evaluación|valoración|calificación) (técnica|interna|previa|médica|energética|crediticia|fiscal)',
    '(calificación|clasificación|etiqueta|clase|eficiencia) energética',
    '(nota|notas) (de (regalo|crédito|débito|agradecimiento|entrega|cargo|abono|venta|remisión|prensa|voz|cata|salida|cabeza)|adhesiva|manuscrita|personalizada|escrita|para el (repartidor|transportista|mensajero)|musicales)',
    '(tomamos|tomo|tomado|tomaremos|toma|tome|tomar|tomen) (buena|debida|muy buena)? nota',
    '(bloc|cuaderno|libreta|pizarra|papel|block|taco|portanotas) (de|para)? nota',
    '(comentario|comentarios|instrucciones) (para|al|del) (el)? (repartidor|transportista|mensajero|grabado|pedido|diseño|envío)',
    '(cambiar|cambiado|cambió|cambia|cambias|cambiaste|cambie|cambiara|cambian) de (opinión|idea|parecer)',
    '(en|a) (nuestra|mi) (opinión|parecer)',
    `(tu|su|vuestra|una) (opinión|parecer|comentario|comentarios|valoración) (sobre|acerca de|respecto a|del|de) (el|la|los|este|esta)? (boceto|diseño|propuesta|prueba|maqueta|muestra|fecha|solución|borrador|arte|plantilla|opción|opciones|color|texto|prototipo|montaje)`,
    '(opinión|evaluación|valoración) (médica|legal|de un experto|de experto|profesional|técnica|de (un|su|nuestro) (médico|técnico|perito|taller|pediatra))',
    '(valorar|valoraremos|valoramos|valorando|valorado|evaluar|evaluaremos|evaluamos|evaluando|valore|evalúe|valorará|evaluará|evalúa|valora|comentar|comentarle|comentarte|comentarles|comentaros|revisar) (la|el|su|tu|los|las|si|un|una|cada|qué|que|le|este|posibles)? (posibilidad|posibilidades|daño|daños|estado|solicitud|caso|situación|reclamación|devolución|incidencia|alcance|solución|opción|opciones|cambio|reembolso|siguiente|problema|que|motivo|causa|siniestro|nivel|peritaje|avería|tema|confianza|paciencia)',
    '(tenga|ten|tener|teniendo|tomar|tome|tengan|toma|tendremos|tenemos) (muy)? en cuenta (que)? *?',
    '(como|tal como|según) (comentario|comentamos|comentábamos|le comenté|te comenté|comentaste|comentaba|comentó)',
    '(estrella|estrellas) (de mar|fugaz|fugaces|polar|de navidad|luminosa|luminosas|decorativa|decorativas|fluorescente|fluorescentes|led|de belén|ninja|de la muerte|de david|navideña|navideñas|de papel|de madera)',
    '(situación|estado|fase|zona|parte|temperatura|edad|hora) (crítica|crítico)',
    '(punto|puntos) de vista técnico',
    '(cuaderno|libro|revista|diario|agenda) de reseñas',
    '(formulario|hoja) de (evaluación|valoración|comentarios)',
    '(comunicado|aviso|comentario) (interno|legal|técnico)',
  ],
  balanced: [
    '(positiva|positivo|positivas|positivos|buena|bueno|buenas|buen|bonita|favorable|favorables|elogiosa|elogioso|elogios|satisfecho|satisfecha|contento|contenta|contentos|feliz|bien|encantado|encantada|gustado|gustó|gusta|guste|encanta|entusiasta|alabanzas|virtudes|ventajas|aciertos|fuertes|halago|halagos|pros|agrada|genial|maravillosa|perfecta|excelente|elogiar|elogio) (o|u|y|e|como|ni|que|ya sea|o bien|tanto como|y también|o más|o todo lo) (si|los|las|la|el|también|una|un|es|no|de|con|lo|muy|para|por)? (negativa|negativo|negativas|negativos|mala|malo|malas|mal|desfavorable|desfavorables|crítica|crítico|críticas|críticos|insatisfecho|insatisfecha|descontento|decepcionado|decepcionada|no|regular|mejorable|neutra|neutral|menos|severa|severo|defectos|desventajas|decepcionado|contraria|contrario|contras|débiles|constructiva|constructivo|infeliz|desagrada|fallos|quejas|queja)',
    '(positiva|positivo|buena|bueno|favorable|positivas|buenas) (negativa|negativo|regular|mala|malo|neutra|neutral|desfavorable|malas|negativas)',
    '(negativa|negativo|mala|malo|malas|mal|crítica|desfavorable|menos buena|quejas|defectos|reproches|críticas) (o|u|y|e|como|ni) (los|las|una|de)? (positiva|positivo|buena|bueno|buenas|bien|favorable|elogiosa|virtudes|elogios|felicitaciones)',
    '(para|por) bien o (para|por) mal',
    '(sea|sean|fuera|fuese|ya sea|ya sean|sea lo que sea) (cual|cuál|lo|como|cómo|buena|bueno|positiva|negativa|favorable|de|del|mala|para|elogiosa|elogioso|crítica) *? *? *?',
    'aunque (sea|sean|no|fuera|resulte|tu|su|la|no sea|tenga|sea una|te|le|haya|contenga) *? *? *?',
    '(tanto|lo mismo|igual) (si|para|los|las|lo|positiva|positivo|elogios|las positivas|las buenas|opiniones|comentarios|reseñas) *?',
    '(te|le|os|les) (ha|haya|hayan)? (gusta|guste|gustado|gustó|encantado|encante|convence|convenza|satisface|satisfaga) o (no|te|le|no te|no le|menos|decepciona|disguste)',
    '(o|como|ya) si (no|te|le|os|les|ha|estás|tu|su) *? *?',
    '(tanto)? lo (bueno|positivo|mejor) (y|como|o) (también)? (de)? lo (malo|negativo|peor|mejorable|menos)',
    'lo que (más)? (te|le|os|les)? (ha|haya)? (gusta|gustó|gustado|guste|funciona|funcionó|funcionado|convence|agrada|agradó|encantó) (y|o|como|y también|y de) lo que (no|menos|te|se|falla|mejorarías)',
    'lo que (te|le|os|les)? (gusta|gustó|ha gustado|funciona) y (no|menos)',
    '(qué|que) (te|le|os|les) (gusta|gustó|ha gustado) y (qué|que) no',
    '(de|entre|del) (1|una|un|uno) (estrella)? (a|y|al|hasta) (la|las)? (5|cinco)',
    '(1|una|uno) (o|a|y|hasta) (5|cinco) (estrella)?',
    '(cuántas|cuantas|número de|cantidad de) estrella',
    '(cualquier|cualesquiera|toda|todas las|todos los|cada) (sea|que sea|opinión|puntuación|reseña|valoración|calificación|comentario|comentarios|opiniones|reseñas|valoraciones|calificaciones|nota|resultado|valoracion) (nos|es|son|sincera|honesta|que|sirve|sirven|vale|valen|cuenta|cuentan|ayuda|bienvenida|será|sea|de|serán|resulta|positiva|buena)?',
    '(vale|valen|sirve|sirven|aceptamos|recibimos|leemos|agradecemos|nos vale|nos interesa) (cualquier|todas|todos|toda|igual|por igual)',
    '(independientemente|sin importar|no importa|da igual|igual que sea|con independencia|indistintamente|al margen) (de|si|que|cuál|cual|qué|cómo|la)?',
    '(qué|que) (mejorarías|mejoraría|podemos mejorar|no te gustó|cambiarías)',
    '(qué|lo que) no (te|le|os) (gusta|gustó|ha gustado|convence|funciona)',
    '(no|tampoco) (tiene|tienen|hace falta|debe|deben|es necesario|necesita|esperamos|buscamos) (que|por qué)? (ser|sea|sean)? (solo|necesariamente|siempre|una)? (positiva|positivo|buena|bueno|perfecta|favorable|5|cinco|elogios)',
    '(gustado|gustó|contento|satisfecho|encantado|gusta) (o no|o si no|como si no|o todo lo contrario|o al contrario|o no tanto)',
    '(también|incluso|incluidas|incluidos|sobre todo) (las|los|si)? (es|son|la|el)? (negativas|negativos|críticas|malas|menos|no|negativa|crítica|críticos|mala|regular)',
  ],
}
