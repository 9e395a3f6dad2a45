import type { Phrases } from './family.ts'

const noun =
  '(reseña|reseñas|valoración|valoraciones|calificación|opinión|opiniones|comentario|comentarios|evaluación|puntuación|feedback|review|respuesta|impresiones|experiencia|parecer|valorar|opinar|calificar|reseñar|evaluar|puntuar|estrella)'
const wrote =
  '(escrito|pedido|solicitado|contactado|invitado|recordado|preguntado|propuesto|pedíamos|consultado|(enviado|mandado|hecho llegar) (ya|también|previamente|anteriormente)? (un|una|el|la|nuestro|nuestra|otro|otra|dos|tres|varios|varias|algún|este|#) *? *? (mensaje|correo|email|mail|solicitud|invitación|recordatorio|petición|encuesta|aviso|carta|enlace|link|cuestionario|formulario))'
/** "Pedimos" is what we do and what we did; only a time beside it tells. */
const wrotePast =
  '(escribimos|pedimos|solicitamos|contactamos|invitamos|preguntamos|escribí|pedí|solicité|escribíamos|pedíamos|solicitábamos|enviábamos|invitábamos|preguntábamos|(enviamos|mandamos|remitimos|dirigimos|cursamos|hicimos llegar|envié|mandé) (un|una|el|nuestro|nuestra|otro|la) (mensaje|correo|email|mail|solicitud|invitación|recordatorio|petición|encuesta|enlace|link|cuestionario|formulario))'
const surelyPast = '(escribí|pedí|solicité|escribíamos|pedíamos|solicitábamos|enviábamos|invitábamos|preguntábamos)'
const ago =
  '(la semana pasada|hace (un par de|unos|unas|una|un|#|dos|tres|pocos|algunos|algunas|ya|varios|varias|algún|poco) *?|el mes pasado|ayer|anteriormente|recientemente|el otro día|en días pasados|días atrás|hace poco|previamente|en su día|el lunes|el martes|el jueves|el viernes|en su momento|con fecha # de *|con fecha *|el pasado #? (de)? *|a principios de *|a finales de *|a mediados de *|el # de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))'

/** Asking a second time. */
export const repeatEs: Phrases = {
  repeat: [
    '(recuerdas|recuerda|recordarás|recordará|te acuerdas|se acuerda) (de)? (que)? (ya)? (te|le|os|les)? (pedimos|escribimos|solicitamos|pedí|escribí|mandamos|habíamos|hemos)',
    '(por si|quizá|quizás|tal vez|a lo mejor|igual) (se)? (te|le|os|les) (ha|había)? (pasó|pasado|olvidó|olvidado|escapó|perdió|pasara|traspapeló|traspapelado)',
    '(retomamos|retomo|retomar) (el|la|este|nuestro|nuestra)? (contacto|tema|asunto|conversación|hilo)',
    '(reenviamos|reenvío|reenviarte|reenviarle|reenvíamos|reiteramos|repetimos|repito) (nuestra|la|mi|el|nuestro|esta|este) (solicitud|invitación|petición|mensaje|correo|enlace|pregunta)',
    'por si (no|se|te|le|acaso)? (te|le|lo|se|la)? (viste|vio|leíste|leyó|pasó|perdió|perdiste|llegó|recibiste|recibió|olvidó|escapó|fue a) *? *? (nuestro|nuestra|mi|el|la|por alto) *? (mensaje|correo|solicitud|anterior|email|mail|petición|spam|correo no deseado)?',
    '(viste|vio|recibiste|recibió|leíste|leyó|has visto|ha visto|te llegó|le llegó) (ya)? (mi|nuestro|nuestra|el) (primer|anterior|último|otro)? (mensaje|correo|email|mail|solicitud|petición) (anterior|de|del|sobre|con|en|donde)',
    '(un|otro) aviso (más)',
    `${ago} (ya|nosotros)? (solicitamos|pedimos|escribimos|enviamos|mandamos|preguntamos) (un|una|su|tu|vuestra|por|la) (correo|mensaje|email|mail|solicitud|invitación|opinión|reseña|valoración|calificación|evaluación|comentario|encuesta|recordatorio|para)`,
    '(recordatorio|recordatorios|recordatorito|último aviso|segundo aviso|tercer aviso|segundo intento|tercer intento|último intento)',
    '(te|le|os|les|queríamos|solo|queremos|quería|sólo|para|permítenos|permítanos|nos permitimos|quisiéramos) (recordamos|recordar|recordarte|recordarle|recordaros|recordarles|recuerdo|recordarlo)',
    `(te|le|os|les) (habíamos|hemos|había|he|habiamos) (ya|también)? ${wrote}`,
    `ya (te|le|os|les|lo|la) (lo|la)? (${wrotePast}|(habíamos|hemos|había|he) (ya)? ${wrote})`,
    `(te|le|os|les) (lo|la)? ${wrotePast} *? *? *? *? *? *? *? ${ago}`,
    `${ago} (ya|también|nosotros|que)? (te|le|os|les|nos) (lo|la|pusimos|habíamos|hemos)? (${wrotePast}|${wrote}|en contacto)`,
    `(nuestro|nuestra|mi|mis|nuestros|el|del|al|a nuestra) (anterior|último|última|primer|primera|segundo|segunda|previo|previa|reciente|tercer|tercera) (mensaje|correo|solicitud|petición|email|e mail|mail|invitación|envío|comunicación|aviso)`,
    '(nuestro|nuestra|mi|nuestros|la|una|el|al) (mensaje|correo|solicitud|petición|email|mail|invitación|comunicación) (anterior|previa|previo|de (la semana|hace|ayer|el mes|el otro)|del (lunes|martes|mes|otro)|pasado|pasada|inicial)',
    '(segunda|tercera|última|nueva|enésima|2 ª|3 ª|2 a) (vez que|invitación|solicitud|petición|oportunidad para|oportunidad de|llamada|notificación|vez)',
    'otra (invitación|solicitud|petición|oportunidad para|oportunidad de|llamada|notificación|vez (que|por aquí|yo|nosotros))',
    '(segundo|tercer|último|otro|2 º|enésimo) (mensaje|correo|recordatorio|email|mail|intento|aviso)',
    '(volver|volvemos|vuelvo|volveríamos|volvíamos|permitimos volver|queremos volver) a (solicitar|solicitarle|solicitarte|pedir|pedirte|pedirle|pediros|escribir|escribirte|escribirle|escribiros|contactar|contactarte|contactarle|preguntar|preguntarte|preguntarle|insistir|invitar|invitarte|invitarle|dirigirnos|molestar|molestarte|molestarle|ponernos|recordar|recordarte|intentarlo|enviar|enviarte|enviarle|la carga)',
    '(pedimos|solicitamos|escribimos|contactamos|preguntamos|invitamos|molestamos|insistimos|pido|escribo|solicito|pedir|solicitar|escribir|contactar|pedirte|pedirle|solicitarle|pediros|escribirte|escribirle|nosotros|aquí|dirigimos|intentamos|probamos|recordamos) (te|le|lo|aquí|estamos)? *? *? (otra vez|de nuevo|nuevamente|una vez más|por segunda vez|por última vez|una última vez|una segunda vez|por tercera vez|otra vez más|una vez mas)',
    '(otra vez|de nuevo|nuevamente|una vez más|por segunda vez|por última vez|por tercera vez) (a|para|te|le|os|les|tu|su|una|nos|queremos|pedirte|pedirle|solicitamos|pedimos|invitamos|insistimos|nosotros)',
    '(una última vez|una vez más|por última vez)',
    '(insistimos|insistamos|insista|insistir|insisto|reiteramos|reiterar|reitero|reiterarle|reiterarte|insistirte|insistirle|reiterada)',
    '(no hemos|no he|aún no|todavía no|seguimos sin|sigo sin|sigue sin|continuamos sin) (hemos|he|nos|tenemos)? (recibido|recibir|tenido|tener|obtenido|obtener|visto|ver|leído|leer|constancia|ha llegado|noticias|consta) (ninguna|ningún|tu|su|vuestra|aún|todavía|respuesta|noticias|de)? *?',
    '(aún|todavía) (no) (has|ha|habéis|han|hemos|nos) *? *?',
    '(aún|todavía|seguimos|sigue|continuamos) (estamos)? (esperando|a la espera|pendiente|faltando|pendientes|en espera|aguardando|falta|nos falta)',
    '(damos|dando|dar|hacer|hacemos|haciendo) seguimiento',
    '(has|ha|habéis|han|pudiste|pudo|alcanzaste|alcanzó) (podido|visto|recibido|leído|tenido|a|ver|leer) *? *? (nuestro|nuestra|nuestros|mi) *? (mensaje|correo|solicitud|petición|invitación|email|mensajes|correos)',
    '(somos|soy|aquí estamos|estamos aquí|volvemos|hemos vuelto) (nosotros|yo)? (otra vez|de nuevo|nuevamente)',
    '(hola|saludos) (otra vez|de nuevo|nuevamente)',
    '(tras|desde|después de) (nuestro|nuestra|mi|haberte|haberle) (*)? (*)? (mensaje|correo|solicitud|email|invitación|anterior|escrito)',
    '(refrescarte|refrescarle|refrescar) la memoria',
    '(no (queremos|queríamos|es nuestra intención|quisiéramos) (ser|molestar|insistir|parecer|agobiar) *? (pesados|insistentes|pero)?)',
    '(te acuerdas|se acuerda) de (nosotros|nuestro|nuestra|aquel|que)',
    '(se (te|le|os) (pasó|olvidó|ha pasado|ha olvidado|habrá pasado|pasara))',
    '(como|tal y como|tal como) (ya)? (te|le|os) (comentamos|dijimos|pedimos|comentábamos|pedíamos|solicitamos|mencionamos|adelantamos|indicamos|habíamos)',
    '(no (has|ha|habéis|han) (respondido|contestado|atendido) *? *? *?|aún no (has|ha) contestado)',
    '(de la que|de lo que|a la que) no (hemos|tuvimos|hubo|has|ha) *? *?',
    '(último|última) (recordatorio|llamada|oportunidad|aviso) (para|de)',
  ],
  'repeat-trap': [
    '(recordamos|recordarte|recordarle|recuerdo) (a título informativo|por si acaso)? (que)? amazon (permite|deja)',
    '(recordamos|recordarte|recordarle|recuerdo) a título informativo',
    '(recordamos|recordarte|recordarle|recuerdo) que (el|la|los|las|este|esta|debe|debes|conviene|hay que|antes|para|se) *?',
    '(antes) (de|que)',
    '(no|nunca) (te|le|os|les|se|volveremos|volverá|volverás|recibirá|recibirás|vamos|habrá)? *? *? (volveremos|escribiremos|molestaremos|enviaremos|contactaremos|recordaremos|pediremos|insistiremos|recibirás|recibirá|más|molestar|insistir|escribir|contactar|pedir) *? *? *? *? (más|otra|recordatorio|recordatorios|mensaje|mensajes|otro|nuevo|nuevamente|de nuevo)?',
    '(ningún|sin|ni) (otro|más)? (recordatorio|recordatorios|mensaje|mensajes) (más)?',
    '(único|única|solo|este será el|este es el) (y)? (último|única|único)? (mensaje|correo|vez|solicitud|recordatorio|email)',
    '(recordatorio|recordamos|recordarle|recordarte|recuerda|recuerde) *? *? *? *? (devolución|devolver|cita|entrega|factura|garantía|batería|pago|recogida|recoger|pilas|cargar|plazo|pasado mañana|instalación|medidas|tornillos)',
    '(gracia|agradecemos|agradecerle|agradecerte|disculpa|disculpas|disculpe|sentimos|lamentamos|perdona|perdón|bienvenido|bienvenida) *? *? *? *? *? (otra vez|de nuevo|nuevamente|una vez más)',
    '(otra vez|de nuevo|nuevamente|una vez más) (*)? (*)? (*)? (gracia|muchas gracias|agradecemos|agradecerle|agradecerte|disculpa|disculpas|disculpe|sentimos|lamentamos|perdona|perdón|bravo|bienvenido)',
    '(enviar|enviamos|enviaremos|enviarle|mandamos|mandaremos|intentará|intentaremos|intentar|entregar|entregarán|programar|reenviar|fabricar|imprimir|grabar|preparar|comprar|pedir|verte|verle|veros|vernos|atender|atenderle|atenderte|servirte|servirle|contar) *? *? *? (otra vez|de nuevo|nuevamente|por segunda vez|una segunda vez)',
    '(en nuestro|en tu|en su|según (tu|su)) (último|anterior|primer) (mensaje|correo) (nos)? (preguntaste|preguntó|decía|decías|nos|comentaba|comentabas|indicaba|pedías|pedía)',
    '(tu|su|vuestro) (último|anterior|primer) (mensaje|correo|pedido|solicitud)',
    'ya (te|le|os) (mandé|envié|mandamos|enviamos|hemos mandado|hemos enviado|repuse|repusimos) (otro|otra|el|la|un|una) (nuevo|nueva)? (funda|pieza|unidad|producto|artículo|recambio|repuesto|dinero|reembolso|paquete|cable|cargador|modelo|talla|par|nuevo|nueva|lámpara|caja|juego)',
  ],
  'repeat-review': [
    `(otra vez|de nuevo|nuevamente) (el|la|con (el|la)) (recado|asunto|tema|petición|favor|solicitud|cuestión) *? *? ${noun}`,
    `no haber (recibido|obtenido|visto|encontrado|leído|tenido) (aún|todavía)? (tu|su|vuestra|ninguna|una|la)? *? ${noun}`,
    `${noun} (se|nos) (está haciendo|hace|está|sigue haciendo) (esperar|de rogar|rogar|resistiendo)`,
    `(petición|solicitud|mensaje|correo|email|invitación) (de|para|sobre) (la|una|tu|su)? ${noun} (del|de (hace|la semana|ayer|días)|anterior|que (te|le))`,
    `${noun} que (ya)? (te|le|os|les) (ya)? (${surelyPast}|(habíamos|hemos|había|he) ${wrote}|(pedimos|solicitamos) ${ago})`,
    `(esperábamos|estábamos esperando|seguíamos esperando) *? *? ${noun}`,
    `${noun} (pendiente|pendientes)`,
    `(pendiente|pendientes|a falta) (de|por)? (tu|su|recibir|dejar|escribir)? *? ${noun}`,
    `hace (tiempo|días|semanas|mucho|bastante|rato) (que)? (esperamos|aguardamos|estamos esperando|te pedimos|le pedimos|seguimos esperando) *? *? ${noun}`,
    `(aún|todavía|hasta ahora|hasta la fecha|a la fecha|a día de hoy|al día de hoy) (no) (has|ha|habéis|han|nos|nos has|nos ha|hemos|tenemos|consta|lo|he|la) *? *? *? *? ${noun}`,
    `(no|ni) (nos consta|hemos (visto|recibido|leído|encontrado|tenido)|vemos|tenemos|aparece|encontramos|he (visto|recibido)|consta|nos ha llegado|hemos tenido) (aún|todavía|que|publicada|hasta|constancia de)? (tu|su|vuestra|ninguna|una|la|hayas|haya|publicada)? *? *? ${noun}`,
    `(no) (has|ha|habéis|han) (dejado|escrito|publicado|valorado|calificado|compartido|opinado|reseñado|evaluado|puntuado|tenido tiempo|podido|encontrado) (aún|todavía|nos|ninguna|tu|su)? *? *? *?`,
    `(seguimos|sigo|continuamos|sigue|estamos|todavía|aún) (todavía|aún|sin|estamos)? (esperando|a la espera de|sin|pendientes de|aguardando|faltando|pendiente|faltando|sin recibir|sin ver) (por)? (tu|su|vuestra|recibir|leer|ver|la|una)? *? *? ${noun}`,
    `(nos|me) (sigue|falta|faltan|hace falta|seguimos) (aún|todavía|solo|faltando)? (por|faltando)? (tu|su|vuestra|la|recibir) *? ${noun}`,
    `(tu|su|vuestra|la|una) ${noun} (aún|todavía|sigue) (no|pendiente|sin|nos falta|está pendiente) *?`,
    `(hemos (visto|notado|observado|comprobado|constatado|advertido)|vemos|notamos|vimos|observamos|parece|comprobamos|he visto|nos hemos dado cuenta de|constatamos) (que)? (aún|todavía|usted|tú)? (no|sigue|falta (tu|su|vuestra|el tuyo|el suyo|la tuya|la suya|solo|únicamente)) (has|ha|habéis|han|nos|hay|hemos)? *? *?`,
    `(te|le|os|les) (lo|la)? (${surelyPast}|(habíamos|hemos|había|he) ${wrote}) (ya|una|tu|su|que|para|dos|un|vuestra|hace|la|pedirte|pedirle|solicitar|solicitarle|recientemente|sobre|días|anteriormente|si)? *? *? *? *? *? *? ${noun}`,
    `(recordatorio|recordamos|recordarte|recordarle|recordaros|recordarles) *? *? *? *? *? *? (${noun}|reseña|dejar|escribir)`,
    `(pedimos|solicitamos|invitamos|pedir|solicitar|pedirte|pedirle|solicitarle|volvemos a|volver a|vuelvo a) *? (otra vez|de nuevo|nuevamente|una vez más|por segunda vez|por última vez|pedir|pedirte|pedirle|solicitar|solicitarle|solicitarte|preguntar|recordar|invitar|invitarle|invitarte|pediros) *? *? *? *? *? ${noun}`,
    `(segunda|última|tercera) (invitación|solicitud|petición|oportunidad|llamada|vez) (para|de|que) *? *? *? ${noun}`,
    `(olvidaste|olvidó|olvidado|olvidaste de|has olvidado|ha olvidado) *? *? *? *? ${noun}`,
  ],
  'repeat-if': ['(si|en caso de|a menos|salvo|cuando)'],
}
