import type { Phrases } from './family.ts'

/** What a message is about: the order and the buyer, or something else. */
export const topicsEs: Phrases = {
  'service-topic': [
    '(sale|salen|va|van|enviamos|mandamos|reponemos) *? *? *? sin (cargo|coste|costo)',
    '(devolución|devoluciones|devolver|devolvemos|devolveremos|devuelto|devuelve|devuelva|reembolso|reembolsado|reembolsar|reembolsamos|sustitución|sustituir|reemplazo|reemplazar|reposición|cambio|cambiar|factura|iva|etiqueta|garantía|reclamación|retirada|reparación|reparar|repuesto|recambio|pieza|abono|recibo|ticket)',
    '(falta|faltan|faltaba|faltante|dañado|dañada|daño|daños|roto|rota|defectuoso|defectuosa|defecto|error|equivocado|equivocada|perdido|extraviado|retraso|retrasado|problema|incidencia|sentimos|lamentamos|perdona|disculpa|disculpas|disculpe|lamentablemente|inconveniente|inconvenientes|molestias|por desgracia|desgraciadamente)',
    '(dirección|número de calle|número exterior|teléfono|grabado|grabar|personalización|personalizado|personalizada|boceto|maqueta|foto|texto|ortografía|iniciales|medida|medidas|talla|color|voltaje|dimensiones)',
    '(aduana|arancel|cita|instalación|instalador|técnico|montaje|montar|recogida|recoger|punto de recogida|depósito|franja|entrega a domicilio|programar|acordar)',
    '((nos|me) (pediste|pidió|preguntaste|preguntó|escribiste|escribió|solicitaste|solicitó|comentaste|comentó|indicaste|indicó|avisaste|avisó|dijiste|dijo|enviaste|envió|mandaste|mandó|contactó|contactaste|(has|ha|habéis|han) (pedido|preguntado|escrito|dicho|comentado|indicado|solicitado|avisado|contactado|enviado|mandado|informado|consultado|contado|devuelto|explicado)|consultaste|consultó)|(tu|su|vuestra|vuestro) (pregunta|consulta|solicitud|mensaje|petición|respuesta|correo|duda|caso|reclamación|queja|llamada|aviso))',
    '(gracia por (contactar|contactarnos|escribirnos|escribir|avisar|avisarnos|tu (paciencia|respuesta|mensaje|consulta|pregunta)|su (paciencia|respuesta|mensaje|consulta|pregunta)|esperar|la espera|confirmar|responder)|en respuesta|como (acordamos|pediste|pidió|prometimos|quedamos|solicitó|solicitaste)|respecto a (tu|su) (compra|caso|reclamación|consulta)|en relación con (tu|su) (reclamación|consulta|caso|devolución|mensaje|incidencia))',
    '(cancelar|cancelado|cancelada|cancelación|anular|anulado|stock|existencias|disponible|no disponible|agotado|descatalogado|cantidad|duplicado|error de precio|diferencia de precio)',
    '(seguridad|peligro|advertencia|cargador|no utilice|no utilices|deje de usar|deja de usar|verificación de edad|receta médica|caducidad|fecha de caducidad|número de serie)',
    '(confirma|confirme|confirmar|confirmación|confírmanos|confírmenos|necesitamos (saber|tu|su|el|la|los|que)|por favor (envía|envíe|responde|responda|confirma|confirme|elige|elija|indica|indique|comprueba|compruebe)|dinos (qué|cuál|cuándo|si|cómo)|díganos (qué|cuál|cuándo|si|cómo)|indícanos|indíquenos)',
    '(número|detalles|estado|problema|total) (de|del) pedido',
    '(instrucciones|manual|modo de empleo|hoja de montaje|pilas|batería|adjunto|adjunta|adjuntamos|enchufe|clavija|adaptador)',
  ],
  'idle-topic': [
    '(feliz|felices|próspero|alegre|buenas|maravillosas) (navidad|navidades|fiestas|año|año nuevo|pascua|pascuas|cumpleaños|aniversario|día de la madre|día del padre|san valentín|halloween|reyes|día de muertos|ramadán|janucá|día de reyes|hanukkah|día de la mujer|semana santa|vacaciones)',
    '(felicitación navideña|felicitaciones de|nuestros mejores deseos para|los mejores deseos para el|felicitarte las fiestas|felicitarle las fiestas|felicitaros las fiestas)',
    '(encuesta|cuestionario|sondeo|quiz|estudio de mercado|entrevistarte|entrevista|panel de)',
    '(newsletter|(nuestro|nuestra) boletín|boletín (mensual|semanal|informativo|de (noticia|novedades|oferta))|noticias de (nuestra|la)|actualidad de|blog|podcast|webinar|revista|artículo de blog)',
    '(sabías que|sabía que|sabíais que|dato curioso|curiosidad|curiosidades|consejo del|consejo de la|truco del|trucos y consejos|consejos y trucos|receta|recetas|receta de|inspiración|horóscopo|truco)',
    '(consejo|consejos|ideas|idea|truco|trucos|tips|sugerencias|recomendaciones) (para|de|sobre|del) (usar|uso|tu|su|cuidado|cuidar|limpiar|conservar|sacar|mantener|decorar|decoración|mejorar|estilo|cocina|el|la|aprovechar|los|lograr|un|riego|montaje|utilizar|que)',
    '(sacar|sácale|saca|sacarle|sáquele|sacarás|aprovechar|aprovecha|exprimir) (le|el)? (el)? (máximo|mayor|todo el|mejor) (partido|provecho|rendimiento|jugo)? (a|de)?',
    '(nuestra|la|nuestro) (historia|misión|fundador|fundadora|visión|filosofía|aventura) *? *?',
    '(fundada|fundado|fundamos|nació|nacimos|empezamos|comenzó|empezó|creada|creamos|comenzamos) (en|por|con|hace|nuestra|la) (#|una|un|nuestra|el|pequeño|pequeña)',
    '(estamos contratando|únete a nuestro equipo|oferta de empleo|ofertas de empleo|buscamos personal|trabaja con nosotros|vacante|vacantes)',
    '(asociación benéfica|donación|donaciones|benéfica|benéfico|solidaria|solidario|recaudación|petición en línea|vota por|elecciones|candidato|firma la|ong)',
    '((nuestro|gran|este|gran) (sorteo|concurso)|(participa|participe|participar|bases|ganador|ganadora|premio) *? *? (sorteo|concurso)|foto (del mes|de la semana)|muéstranos (tu|tus)|enséñanos (tu|tus)|envíanos (una|tu|tus|unas) (foto|fotos|historia)|concurso de fotos)',
    '(solo (queríamos|quería|para|pasábamos) (saludar|saludarte|decir hola|a saludar)|saber de ti|saber cómo estás)',
    '(aniversario|cumplimos|celebramos|cumple) (de|nuestro|nuestros|#|la|ya)? (nuestra|la|tu|#)? (marca|tienda|años|aniversario|empresa)',
    '(cambiamos|hemos cambiado|nuevo|nueva|nos mudamos|nos hemos mudado|estrenamos) (de)? (nombre|logo|logotipo|dueño|oficina|horario de tienda|dirección de la empresa|imagen|sede)',
  ],
}
