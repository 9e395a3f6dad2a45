import type { Phrases } from './family.ts'

const order = '(pedido|paquete|artículo|compra|envío|producto|entrega|mercancía|orden|{{}}|encargo|lámpara|paquetito)'
const be =
  '(ha|han|está|están|fue|fueron|ha sido|acaba|acaban|será|va|van|ya|se|aparece|figura|consta|sale|quedó|se encuentra|ya está|ya ha|ya va|ya fue|ya se|se ha|se han|ya aparece|nos consta|estará|viaja|sigue)'
const done =
  '(enviado|enviada|enviados|salido|salió|salir|entregado|entregada|llegado|llegó|preparado|preparada|embalado|confirmado|confirmada|recibido|recibida|registrado|procesado|procesada|en camino|de camino|en ruta|en marcha|en preparación|en tránsito|en reparto|listo|lista|despachado|despachada|expedido|puesto en marcha|completado|completada|aceptado|recogido|empaquetado|empacado|camino|a punto de|preparando|procesando|empaquetando|reparto|recolectado|recolectada|embarcado|embarcada|embarcó|surtido|surtida|recogida|en manos de|en poder de|en proceso|en bodega|a bordo|en la furgoneta|viajar|hoy|viaje|viajando|rumbo|enviar|entregar|enviará|entregará|preparar|tránsito|enviando|puesto)'

/** News of an order that Amazon sends by itself, and what makes a message about it needed. */
export const confirmationEs: Phrases = {
  'order-news': [
    `${order} *? *? *? (acaba|acaban) de ser (entregado|entregada|enviado|enviada|expedido|recibido)`,
    `${order} *? *? *? ha (sido (expedido|expedida|cursado|cursada|remitido|remitida)|entrado (correctamente|bien)? en (nuestro sistema|preparación|almacén))`,
    '(aparece|figura|consta|está) (ya)? como (pagado|pagada|confirmado|confirmada|aceptado|aceptada)',
    `(tu|su|vuestro|el|la) ${order} *? *? (sale|saldrá|salen|parte) (hoy|mañana|ya|el|esta|este|en|de|para|con)`,
    'tenemos (ya)? (tu|su|vuestro) (pedido|orden|compra|encargo)',
    '(repartidor|mensajero|cartero|transportista|mensajería|correos|seur|dhl|mrw|gls|ups|fedex|estafeta) (te|se|le) (lo|la)? (entrega|entregará|lleva|llevará|deja|dejará|acerca) *? *?',
    '(te|le|os|les|lo|la|se lo|te lo) (entregarán|entregará|entregaremos|llevarán|llevaremos|llevará) (hoy|mañana|esta tarde)? (el|la|tu|su|vuestro) (pedido|paquete|envío|artículo|compra|encargo)',
    `(tu|su|vuestro|el|la) ${order} *? *? *? (ya)? (llegó|arribó|llegaron) (a|al|ya|hoy|bien|sin|en) *?`,
    '(tu|su|vuestro|vuestra) * *? (ya)? (viaja|va de camino|va en camino|está de camino|está en camino|se dirige|vuela|viene) (hacia|a|para|rumbo|en|de)? (ti|tu|su|usted|casa|camino)?',
    '(transportista|mensajería|paquetería|correos|repartidor|seur|mrw|gls|dhl|ups|fedex|estafeta|redpack|mensajero|cartero) (ya)? (tiene|ha recogido|recogió|se llevó|se ha llevado|lleva|recolectó|recibió|ha recibido|cuenta con) (ya)? (tu|su|vuestro|el|la) (pedido|paquete|envío|compra|artículo|producto|orden)',
    '(envío|entrega|despacho|empaque) (de tu pedido|de su pedido|de su compra|de tu compra)? (se|ya se|fue|ha sido|quedó|se ha) (realizó|realizado|realizada|efectuó|efectuado|hizo|completó|completado|completada|llevó a cabo|registrado|procesado)',
    '(se|ya se) (embarcó|recolectó|surtió|envió|despachó|entregó|mandó) (hoy|ayer|ya|su|tu|el|la|por|con|en|a|esta)',
    `(tu|su|vuestro|el|la|este|los|tus|sus|vuestra) ${order} (#|{{}}|n|nº|número|con|de|amazon)? *? *? *? ${be} (ya|bien|hoy|ahora|por fin|actualmente|oficialmente|esta mañana|correctamente|como|de|en|sido|siendo|a|para)? (ya|bien|sido|siendo|hoy|de|como|en|correctamente|a)? ${done}`,
    `${order} *? (enviado|entregado|confirmado|en camino|recibido|despachado)`,
    `(tu|su|vuestro|el) ${order} *? *? *? (acaba de|ha|está a punto de|hoy|ya)? (salió|salido|salir|sale|partió|dejó|abandonó|ha salido|ha dejado|salen) *? (de|hoy|ya|del|nuestro|nuestros|ayer|hacia|rumbo)`,
    `(tu|su|vuestro|el|la|lo|los|ya)  ${order}? *? *? *? (llegará|llegarán|debería llegar|te llegará|le llegará|se entregará|será entregado|se enviará|saldrá|estará (en tus|en sus|contigo|con usted)|llega (mañana|hoy|el|entre|antes)|tiene que llegar|llegaría)`,
    '(recibirás|recibirá|recibirán|recibiréis) (tu|su|vuestro|el|la) (pedido|paquete|envío|artículo|compra|producto)',
    '(lo|la|los) (recibirás|recibirá|recibirán|recibiréis) *? *? *?',
    '(se) (enviará|entregará|despachará|prepara|enviarán|ha enviado|envió|despachó|ha entregado|entregó) *? *? (en|hoy|mañana|dentro|las|próximas|horas|antes|ya)?',
    '(nosotros|yo|ya|hoy|te|le|os|les|hemos|acabamos|ayer|estamos|esta mañana|lo|la)? (hemos|acabamos de|he|estamos|ya|hoy) (hoy|ya|de|bien|esta mañana|te|le|lo)? (depositado|dejado|dejar|llevado|llevar|depositar|embarcado|embarcar|empacando|empaquetando|embalando|surtido|enviado|despachado|enviar|despachar|preparado|preparando|embalado|recibido|recibir|procesado|procesando|confirmado|registrado|entregado|entregar|empaquetado|expedido|puesto en marcha|mandado|mandar|empacado) (ya|bien|hoy|correctamente)? (tu|su|vuestro|el|la|al|lo)? (pedido|paquete|artículo|compra|envío|producto|pago|orden|transportista)',
    '(te|le|os|les) avisamos (cuando|en cuanto|tan pronto|de que (tu|su|el)|que (tu|su|el))',
    '(te|le|os|les) (avisaremos|mantendremos|informaremos|notificaremos|(enviaremos|mandaremos) (el|un|tu|su|los) (número de (seguimiento|guía|rastreo)|enlace de (seguimiento|rastreo)|correo con|aviso)) *? *? (informado|informada|al tanto|cuando|en cuanto|número|tan pronto)?',
    '(preparamos|enviamos|embalamos|procesamos|confirmamos|despachamos|mandamos|embarcamos|empacamos|empaquetamos|entregamos|recibimos|registramos|dejamos|recibí|envié|mandé|despaché|confirmarte|confirmarle|acusamos recibo de|te confirmamos|le confirmamos) (ya|hoy|actualmente|con|con cariño|con cuidado|que|de)? (tu|su|el|la|vuestro|la recepción de tu|la recepción de su|la recepción del) (pedido|paquete|envío|compra|orden|artículo)',
    '(confirmación|aviso|notificación|seguimiento|estado|recepción|acuse de recibo) (de|del) (tu|su|la|recepción del|el)? (pedido|envío|entrega|compra|orden)',
    '(fecha|día) (de entrega|de llegada) (prevista|estimada|aproximada|previsto|estimado)',
    '(entrega|llegada) (está|es)? (prevista|estimada|programada|esperada|aproximada) *? *? (el|para|entre|en|mañana|lunes|martes|miércoles|jueves|viernes|#)?',
    '(número|enlace|código) de (seguimiento|rastreo|guía)',
    '(buenas noticias|excelentes noticias|gran noticia|buena noticia|grandes noticias)',
    '(en camino|de camino|va en camino|rumbo) (a|hacia|para)? (ti|usted|tu casa|su casa|casa)?',
    '(gracias por tu|gracias por su) (pedido|compra) (lo|la|ya|hemos|estamos) *? *?',
    '(dejaron|dejamos|dejó|depositaron|depositó|(han|ha|hemos) (dejado|depositado)) (tu|su|vuestro|el) (paquete|paquetito|pedido|envío|caja|sobre) (en|con|dentro)',
  ],
  'order-news-trap': [
    '(esperamos|espero|esperando|deseamos|confiamos|creemos|suponemos|imaginamos|ojalá|confío)',
    '(si|cuando|una vez|desde que|antes|después|en cuanto|ahora que|puesto que|tras|mientras|has|habéis|hasta|aunque|hace) (que|de|te|le|tu|su|el|la|este|esta|nuestro|hayas|haya|ya|reciba|recibas|llegue)? ',
    '(debería|debe|deberías|habrá|habrás|tendría|deberá|ya debería) (de|que)? (haber|estar|ya|llevar|tener|llegado|recibido)?',
    '(según|el seguimiento (indica|muestra)|compruebe|comprueba|no)',
  ],
  'order-news-needed': [
    '(necesitamos (el|la|los|las|que|su|tu|saber|una|un)|nos falta|falta (su|tu) visto bueno|hace falta|(permanecerá|estará|está) cerrada|(estaremos|estamos) cerrados|vacaciones|festivo|es fiesta)',
    '(en vez|en lugar) de (hoy|ayer|mañana|el|la|los|lo previsto)',
    '(segunda|segundo|otra|otro|tercera|tercer) (unidad|parte|caja|artículo|pieza|producto|paquete|bulto)',
    '(no (lo|la|te|le|los|las) (tienes|tiene|has|ha|recibiste|recibió|encuentras|encuentra|ves|ve|localizas|localiza)|nos (dices|dice|comentas|comenta|indicas|indica|cuentas|cuenta) que|investigación|reclamación|averiguar|averiguando|averiguación|localizarlo)',
    '(retraso|retrasos|retrasado|retrasada|retrasar|retrasará|retrasa|más tarde|aplazado|aplazada|aplazar|huelga|temporal|tormenta|nieve|inundación|bloqueado|bloqueada|retenido|retenida|detenido|más lento|más tiempo|nueva fecha|nueva estimación|reprogramado|reprogramada|reprogramar|imprevisto|desgraciadamente|lamentablemente|por desgracia|sentimos|siento|lamentamos|disculpa|disculpas|disculpe|perdona|perdón|perdone|demora|demorado|demorará|dos semanas más|tardará)',
    '(no) (podemos|puede|ha|podrá|hemos|será|has|pudo|pudieron|pudimos|pueden|tenemos|está|se|logramos) *? *? *?',
    '(imposible|fallido|fallida|fallo|intento|intentó|perdida|rechazado|rechazada|devuelto|incompleto|incompleta|incorrecta|incorrecto|errónea|error|falta|faltan|faltaba|faltó|faltante|problema|problemas|incidencia|inconveniente|tornillo|daño|dañado|dañada|roto|rota|perdido|extraviado|robado|defectuoso|defectuosa|avería)',
    '(agotado|agotada|sin existencias|sin stock|no disponible|parcial|parcialmente|por separado|separado|en dos|dos paquetes|dos envíos|varios paquetes|# paquetes|# bultos|segundo paquete|segundo envío|resto de|restante|restantes|varios envíos|dos bultos|bultos)',
    '(cita|franja|horario|elegir|elige|elija|qué día|prefieres|prefiere|conviene|acordar|indica|indique|indícanos|indíquenos|presente|presencia|ausente|ausencia|firma|firmar|palé|palet|acera|pie de calle|conductor|te llamará|le llamará|le contactará|te contactará|se pondrá en contacto|ascensor|piso|pesado|voluminoso|dos personas|dos operarios|escaleras|montaje|instalación|alguien)',
    '(aduana|aduanas|aduanero|arancel|impuesto|impuestos|despacho aduanero|dni|identidad|edad|oficina|punto de recogida|taquilla|locker|vecino|vecina|portero|conserje|recoger|recogerlo|recogida|retirar|depósito|sucursal|paquetería solicita)',
    '(sustitución|reemplazo|reposición|repuesto|recambio|de sustitución|reenviado|reenviamos|reenvío|cambio|pieza|reembolso|reembolsado|devolución|cancelado|cancelada|cancelar|cancelación|factura|iva|adjunto|adjunta|adjuntamos|anexo)',
    '(dirección|número de calle|número exterior|telefonillo|teléfono|grabado|personalización|personalizado|personalizada|a medida|boceto|color|talla|confirma|confirme|confirmar (tu|su|la|el|si|que)|confírmanos|confírmenos|nevera|refrigerar|refrigerado|frío|perecedero|congelado|frágil|vivo|vivos)',
    '((nos|me) (pediste|pidió|pidieron|preguntaste|preguntó|escribiste|escribió|solicitaste|solicitó|comentaste|comentó|indicaste|indicó|avisaste|avisó|contactó|contactaste|has pedido|ha pedido|has escrito)|como (pediste|pidió|solicitó|solicitaste|acordamos|prometimos|quedamos|nos pediste|nos pidió)|(tu|su|vuestra) (pregunta|consulta|solicitud|mensaje|petición|respuesta|correo|duda)|gracia por (contactar|contactarnos|escribirnos|escribir|avisar|avisarnos|(tu|su|vuestra|vuestro|tus|sus|la|las) (rápida|pronta|amable)? (mensaje|respuesta|consulta|paciencia|correo|pregunta|información|aclaración|fotos|foto|espera|comprensión)))',
    '(seguridad|retirada|advertencia|peligro|atención|no utilice|no uses|deje de usar|debido a|a causa de|por causa de|con motivo de|por culpa de)',
  ],
}
