import type { Phrases } from './family.ts'

/** What a message may be about, beside reviews; and what is none of that. */
export const purposeEs: Phrases = {
  'critical-purpose': [
    '(confirmar|confirmarnos|confirma|confírmanos|confirme|confírmenos|nos confirma|nos confirmas|confirmes|verificar|verifica|verifique|comprobar|corregir|corrige|corrija|proporcionar|proporcionarnos|proporciónenos|proporciónanos|indicar|indicarnos|indícanos|indíquenos|indique|indica|nos indica|comunicar|comunicarnos|comunícanos|comuníquenos|enviar|enviarnos|envíanos|envíenos|mandarnos|mándanos|mándenos|nos mandas|nos manda|necesitamos|necesito|falta|faltan|faltaba|hace falta|hacen falta|nos falta|completar|completo|incompleto|incompleta|errónea|erróneo|incorrecta|incorrecto|equivocada|correcto|correcta|nuevo|válido|actualizar|decirnos|dinos|díganos|nos dices|nos dice|saber|elegir|elige|elija|prefieres|prefiere|responde|responda|contesta|facilitar|facilitarnos|facilítanos|facilítenos|requerimos|requiere|requerido|solicita|piden|pide|escoge|escoja|aclarar|especificar|especifica|proponer|propone) *? *? *? *? *? (dirección|número (de calle|de teléfono|de piso|exterior|interior|del piso|de puerta)|número exterior|número interior|calle|código postal|colonia|portal|piso|puerta|timbre|escalera|teléfono|nombre|apellido|grabado|personalización|talla|tallas|medida|medidas|color|texto|foto|fotos|fecha|ortografía|detalle|detalles|dato|datos|información|dibujo|iniciales|voltaje|boceto|imagen|letra|fuente|elección|preferencia|modelo|documento|variante|dni|nif|rfc|cif|curp|horario|día|hora|franja|cita|opción|diseño|planta|ascensor|referencia|referencias|dedicatoria|logo|archivo|versión|tamaño)',
    '(dirección|calle|número exterior|número de calle|portal|código postal|nombre|texto|teléfono|dato) *? *? *? *? (incompleto|incompleta|errónea|erróneo|falta|faltan|insuficiente|incorrecta|incorrecto|no válida|inexistente|correcta|exacta|confirmar|equivocada|no existe|no aparece)',
    '(grabado|grabar|grabada|personalización|personalizado|personalizada|personalizar|a medida|bordado|bordar|boceto|maqueta|prueba de impresión|monograma|arte final|prueba de diseño)',
    '(fecha|día|horario|hora|franja|cita|ventana|turno|dirección|problema|intento|retraso|dirección) (horaria)? (de|para|en|con|para la|de la|en la|del) (la|tu|su|el)? (entrega|instalación|recogida|envío|montaje|reparto|transportista|paquete|visita)',
    '(acordar|concertar|fijar|reservar|elegir|programar|reprogramar|agendar|planificar|coordinar|propone|organizar|programamos) (un|una|el|la|otra|nueva|de nuevo|tu|su)? *? *? (cita|entrega|fecha|día|horario|recogida|instalación|visita|turno)',
    '(no) (ha|hemos|es|podemos|puede|pudo|pudimos|logramos|logró|fue|ha sido|se|pueden) *? *? *? (posible|podido|entregar|enviar|completar|entregado|procesar|entrega|entregarlo|enviarlo|preparar|tramitar|servir|localizar|entregó|pudo)',
    '(agotado|agotada|no disponible|ya no está disponible|descatalogado|sin existencias|fuera de stock|sin stock|rotura de stock)',
    '(retraso|retrasos|con retraso|retrasado|retrasada|aplazada|demora|demorado|pospuesta|se retrasa|extraviado|perdido)',
    '(retirada (de|del) (producto|mercado)|aviso de seguridad|alerta de seguridad|seguridad del producto|peligro|riesgo|no utilice|no utilices|deje de usar|deja de usar|dejar de usar)',
    '(reembolso|reembolsado|etiqueta de devolución|solicitud de devolución|sustitución|reemplazo|reposición|factura|facturación|nif|cif|rfc|cfdi|devolución)',
    '(aduana|aduanas|aduanal|aduanero|aranceles|arancel|despacho|documento de identidad|dni|ine|verificación de edad|receta médica|importación)',
    '(antes de|para|para poder|a fin de|para que) (podamos|poder|proceder|enviar|fabricar|producir|empezar|preparar|entregar|tramitar|grabar|imprimir|completar|iniciar|liberar|organizar|que el repartidor)',
    '(necesitamos|nos hace falta|nos hacen falta|nos falta|es necesario|requerimos|precisamos) (tu|su|el|la|saber|conocer|que|aún|un|una|los)? *? *? *? (para|antes|de usted|de tu|porque)',
    '(paquete|envío) *? *? *? (retenido|detenido|parado|bloqueado|devuelto)',
  ],
  'delivery-purpose': [
    '(seguimiento|rastreo|rastrear|rastrea|rastree|localizar|tracking|trazabilidad)',
    '(entrega|entregar|entregado|entregada|entregará|envío|enviado|enviada|enviar|enviaremos|paquete|paquetes|transportista|repartidor|mensajero|mensajería|paquetería|reparto|almacén|depósito|tránsito|punto de recogida|recogida|recoger|correos|cartero|bulto|expedición|despacho|transporte|logística|salió)',
  ],
  'warranty-purpose': [
    '(garantía|fabricante|servicio técnico|retirada|centro de servicio|casa matriz)',
    '(transportista|repartidor|mensajería|paquetería|empresa de transporte|servicio de entrega|correos|seur|mrw|dhl|ups|fedex|gls|tnt|nacex|estafeta|redpack|paquetexpress|dpd|inpost|celeritas|tipsa|ctt|aduana)',
  ],
  resolution: [
    '(perdona|perdón|perdone|disculpa|disculpas|disculpe|disculpen|sentimos|siento|lamentamos|lamento|lamentable|molestia|molestias|inconveniente|inconvenientes|dañado|dañada|dañados|roto|rota|rotos|defectuoso|defectuosa|defecto|avería|averiado|abollado|abollada|rayado|rayada|arañado|arañazo|arañazos|artículo equivocado|equivocado|error|retraso|retrasado|demora|extraviado|perdido|perdida|compensarle|compensarte|compensar|compensación|un ajuste|corrige|corregimos|corregir|cobrado|por error|indemnizar|gesto comercial|reembolsado|reembolso parcial|conservar el artículo|quedarte con|quedarse con|faltaba|faltan|faltante|agrietado|incidencia|mal estado)',
  ],
  attached: [
    '(archivo|hoja|documento|fichero|papel) (aparte|suelto|suelta)',
    '(pegado|unido|agregado) a este (mensaje|correo)',
    '(te|le|os|les) (mando|mandamos|paso|pasamos|envío|enviamos|dejo|dejamos|anexo) (aquí|también|además|ahora)? (un|una|dos|tres)? (archivo|pdf|word|excel|powerpoint|documento)',
    '(adjunto|adjunta|adjuntos|adjuntas|adjuntamos|adjuntar|adjuntado|anexo|anexa|anexamos|incluimos|en el archivo|archivo|acompañamos|adjuntándole|incluido|pdf|encontrarás|encontrará|adjuntarle|adjuntarte|adjuntarles|adjuntaros|adjunte|anexarle|anexarte)',
  ],
  'promotion-paper': [
    '(cuestionario|formulario|encuesta) (en word|en excel|en pdf|de (satisfacción|opinión|mercado|calidad|# (preguntita|pregunta)|hábitos)|sobre (sus|tus|los|el|su|tu) (hábito|gusto|costumbre|consumo|experiencia|compra)|con # pregunta)',
    '(una|nuestra|breve|pequeña|la) (breve|pequeña|corta)? (encuesta|encuestita)',
    '(cuestionario|encuesta) (de (diez|doce|quince|cinco|seis|ocho|veinte)|breve|corto|corta|anónimo|anónima)',
    '(foto|fotografía|fotito|retrato|vídeo|video|imagen|postal) (de|con|donde salimos) (todo|toda|todos|todas)? (nosotros|nosotras|el equipo al completo|nuestro equipo|nuestra familia|nuestra plantilla|el personal|la familia|la plantilla|nuestro perro|nuestra tienda|nuestro taller|nuestra fábrica|los que|las que|quienes)',
    '(foto|fotografía) de todo (nuestro|el) equipo',
    '(opinión|opiniones|reseña|comentario|valoración|valoraciones) (ya)? (redactada|redactado|escrita|escrito|preparada|preparado|hecha) (para|sobre|de|por|que|con|listas?)',
    '(modelo|ejemplo|plantilla|borrador|texto|muestra) (de|para) (la|su|tu|una)? (opinión|reseña|comentario|valoración)',
    '(cartel|cartelito|bases|boleto|papeleta|número|participación|inscripción) *? *? *? (del|de el|de la|para el|para la|de nuestro|de nuestra) (sorteo|rifa|concurso|promoción)',
    '(imagen|captura|esquema|pantallazo|tutorial|guía|instrucciones|vídeo|video) *? *? *? *? (para|de cómo|cómo|sobre cómo) (dar|dejar|poner|escribir|publicar|marcar) (nos)? (la|una|su|tu|las)? (quinta|cinco|5|#)? (estrella|reseña|valoración|opinión)',
    '(marcar|pulsar|dar|pulsa|marca|pulse|marque) (en)? (la|las) (quinta|cinco|5) estrella',
    // "El folleto" may be what explains the goods.
    '(un|uno|nuestro|otro|algún|vario|varios) (nuevo)? folleto',
    'folleto (adjunto|anexo|publicitario|comercial|promocional|informativo de|(con|de) (nuestro|nuestra|los|las|todo|toda|oferta|producto|novedad))',
    '(catálogo|catálogos|tríptico|díptico|volante|flyer|e book|ebook|libro electrónico|recetario|recetarios|libro de recetas|recetas|cupón|cupones|vale descuento|vale de descuento|código promocional|lista de precios|tarifa|tarifas|lookbook|revista|newsletter|boletín|fondo de pantalla|fondos de pantalla|presentación de nuestros|presentación de la gama|guía de regalos|calendario|póster|cheque descuento|bono descuento|libro digital|muestrario|publicidad)',
    '(nuestras|últimas|nuevas|actuales|nuestra|las) (ofertas|promociones|novedades|oferta|colección|gama|rebajas)',
  ],
}
