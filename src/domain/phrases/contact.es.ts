import type { Phrases } from './family.ts'

const app =
  '(whatsapp|whats app|wasap|guasap|whats|wechat|telegram|viber|skype|signal|snapchat|messenger|facebook messenger|discord|instagram|facebook|insta|fb|twitter|tiktok|sms|zoom|line|wa|guasap)'
const write =
  '(contáctanos|contáctenos|contactarnos|contacta|contacte|contactar|contactando|contactadnos|escríbenos|escríbanos|escribirnos|escribiéndonos|escribe|escriba|escribir|escribidnos|nos escribes|nos escribe|nos contacta|nos contactas|encuéntranos|encuéntrenos|encontrarnos|localízanos|búscanos|llámanos|llámenos|llamarnos|llama|llame|mándanos|mándenos|mandarnos|envíanos|envíenos|enviarnos|mandanos|un mensaje|mensaje|mensajito|agréganos|agréguenos|añádenos|añádanos|agregarnos|añadirnos|agregar|hablar|hablamos|hablemos|habla|háblanos|háblenos|respondemos|responderemos|atendemos|atención|asistencia|soporte|chatea|chatear|chatee|estamos|disponibles|disponible|localizarnos|comunícate|comuníquese|comunicarte|comunicarse|únete|únase|respuesta|manda|mande|mándalo|mándala|mándalas|pásanos|pásalo|envía|envíe|foto|fotos|datos|avísanos|avísenos|videollamada|atenderemos|contestamos|responde|responda|resolvemos|resolveremos)'

const digit =
  '(cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|(treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa) (y *)?)'

/** Ways around Amazon's own messages, and out of them. */
export const contactEs: Phrases = {
  messenger: [
    // Addresses and numbers taken apart.
    'arroba (de)? (gmail|hotmail|outlook|yahoo|icloud|live|proton)',
    'arroba * punto (com|es|net|org|mx|eu|cat|info)',
    '(llama|llame|llamar|llámanos|llámenos|marca|marque|teléfono|móvil) (a|al|el|es|en)? (el)? # (y)? (luego|después|detrás|seguido de|a continuación) (el|de)? # *? *? *?',
    `(encuentra|encuentras|tiene|tienes) en el ${app}`,
    `(pídenoslo|pídanoslo|pídemelo|encárganoslo|pídelo|pídalo) (por|en|a través de) ${app}`,
    // A number spelled out: "seis cero nueve, doce, treinta y cuatro".
    `(en|al|es|el|teléfono|móvil|llámame|llámanos) (el|número|el número)? ${digit} ${digit} ${digit} ${digit}`,
    '(manda|mande|manden|mándanos|mándame|mándenos|envía|envíe|envíanos|envíame|echa|échanos|échame|pon|ponnos|ponme|deja|déjanos|déjame|dame|danos) (nos|me)? (un|una)? (whats|whatsapp|wasap|whatsappazo|guasap|telegram|sms|dm|md)',
    `${write} *? *? *? *? (por|en|a través de|vía|mediante|con|a|al|desde|también por|usando) (el|la|un|nuestro|nuestra|mensaje|mensaje de|mensaje por|privado por|chat de)? (nuestro|nuestra)? (página|perfil|chat|canal|cuenta|grupo|número|número de)? (de)? ${app}`,
    `(nuestro|nuestra|mi|número|grupo|canal|chat|perfil|cuenta|línea) (grupo|canal|número|contacto|chat|perfil|cuenta|página|de|línea)? (de)? (whatsapp|whats app|wasap|guasap|wechat|telegram|viber|skype|signal|messenger|discord)`,
    `(nuestro|mi) (whats|skype|telegram|messenger|line)`,
    '(whatsapp|whats app|wasap|wechat|telegram|viber|skype|whats) (al|número|business|grupo|#|chat|es|en el)',
    '(mándanos|mándenos|envíanos|envíenos|escríbenos|escríbanos|mándale|mandarnos|enviarnos|déjanos) (un|una)? (sms|dm|md|mensaje directo|mensaje privado por|audio|nota de voz|whatsapp|whats|wasap|fax|inbox|mensaje de texto)',
    '(por|vía|al) (whatsapp|whats app|wasap|telegram|wechat|viber|messenger|skype)',
    '(inbox|mensaje privado|mensaje directo) (de|en|por) (nuestro|nuestra|facebook|instagram|la|el)',
  ],
  'phone-cue': [
    '(solucionamos|resolvemos|arreglamos|hablamos|ayudamos|encuentra|páseme|pásame|pásenos|pásanos|a mí|a nosotros) *? *? (al|a el|en el|en) #',
    '(márcame|márqueme|marcame|háblame|hábleme|háblanos|háblenos|hablarnos|hablarme|habla|hable|timbra|timbrame|llámale|mensaje|mensajes) (al|a los|a|en el|a nuestro)',
    '(disposición en el|nos encuentras en el|atendemos en el|localizarnos en el|mi número|nuestro número|este número|número de teléfono|márcanos|márquenos|marcarnos|llámame|llámeme|llámanos|llámenos|llamarnos|llamadnos|llámennos|nos llama|nos llamas|llama|llame|llamar|llamando|telefonéanos|telefonear|teléfono|teléfonos|telefónico|telefónica|telefónicamente|telefonea|tel|tlf|tfno|tlfno|telf|móvil|celular|cel|fijo|línea|línea directa|hotline|centralita|fax|sms|whatsapp|whats|wasap|marca|marque|marcar|marcando|número gratuito|número de contacto|nuestro número|estamos en el|atendemos en el|atención al cliente en el|contáctanos en el|contáctanos al|comunícate al|comuníquese al|llamada|sin costo|línea gratuita|contacto al|contacto|escríbenos al|escríbanos al|contáctenos al)',
    '(atiende|atienden|atendemos|atenderá|responde|respondemos|contesta|contestamos|coge el teléfono|localizable|estamos) (siempre|también)? (en|al|a) (el)? #',
  ],
  'number-cue': [
    '(número|n|nº|no|nro|núm|num|código|ref|referencia|id|guía|folio) (de|del|de la)? (seguimiento|rastreo|guía|pedido|factura|serie|envío|artículo|modelo|lote|devolución|expediente|cliente|rma|paquete|ticket|caso|cif|nif|rfc|dni|fiscal|reserva|producto|póliza|barras|garantía|referencia|entrega|orden|albarán|incidencia|localizador|autorización|matrícula|pieza|recibo|compra|reclamación|cuenta)',
    '(pedido|envío|factura|seguimiento|rastreo|paquete|guía|albarán|modelo|lote|serie|iva|cif|nif|rfc|sku|asin|ean|upc|isbn|rma|imei|referencia|ref|orden|folio|iban|expediente|ticket|localizador|caso|artículo|dni)',
    '(dhl|ups|gls|seur|mrw|correos|correos express|nacex|fedex|tnt|estafeta|redpack|paquetexpress|inpost|dpd|celeritas|tipsa|ctt|envialia|zeleris|j t|99 minutos|transportista|paquetería) (seguimiento|número|guía|envío)?',
  ],
  'opt-out': [
    '(prefieres|prefiere|prefieren|quieres|quiere) que (no|dejemos de) (te|le|os|les)? (escribamos|escribirte|escribirle|mandemos|mandarte|mandarle|enviemos|enviarte|enviarle|molestemos) (más|con|sobre|nunca|de nuevo|otra vez)',
    '(manda|mande|mándanos|mándenos|envía|envíe|envíanos|envíenos) (un|la)? (mensaje|palabra)? (que diga|con)? (la palabra)? (stop|baja|alto)',
    '(te|le|os|les) (damos|daremos) de baja (de|enseguida|al|y|hoy)?',
    '(no) (figurar|estar|aparecer|seguir|continuar|formar parte|constar) (ya|más)? (en|de) (nuestra|la|esta|nuestras) (lista|listas|base|base de datos)',
    '(salir|salirte|salirse|sal|salga) de (nuestra|la|esta) (lista|base de datos)',
    '(darse|darte|date|dese|daros|dar|dé|darme|dadme|dense|quieres darte|solicitar la|causar) de baja',
    '(baja|cancelación) (de|en) (la|nuestra|esta|estas|nuestro|nuestros|las|el)? *? (lista|suscripción|newsletter|boletín|comunicaciones|correos|mensajes|emails|envíos)',
    '(cancelar|cancela|cancele|anular|anula|anule|finalizar|dejar) (tu|su|la|esta|vuestra|mi) (suscripción|subscripción|inscripción|registro)',
    '(desuscribirte|desuscribirse|desuscríbete|desuscríbase|desinscribirte|desinscribirse|desuscripción|desinscripción|desapuntarte|desapúntate|desapuntarse|unsubscribe|desubscribirse|desuscribir)',
    '(no) (quieres|quiere|queréis|quieren|deseas|desea|deseáis|desean|prefieres|prefiere|quisieras|quisiera|te interesa|le interesa|deseara) (ya|volver a|seguir|más)? (recibir|recibiendo|recibirlos|ser contactado|ser contactada|que te|que le) *? *? *? *? (mensajes|mensaje|correos|correo|emails|email|e mails|mails|comunicaciones|newsletter|notificaciones|escribamos|nosotros|contactemos|información|avisos|contactado|enviemos|boletín|este tipo|publicidad)?',
    '(ya no|no) (quieres|quiere|desea|deseas) (recibir|que) *? *?',
    '(dejar|deje|dejes|deja) de recibir *? *? *? (mensajes|correos|emails|mails|comunicaciones|newsletter|notificaciones|boletín|nuestros|estos)?',
    '(no) recibir (más|ya|nuestros|estos|este tipo de) *? (mensajes|correos|emails|mails|comunicaciones|notificaciones|avisos|correo)?',
    'para que no (te|le|os) (escribamos|enviemos|molestemos|contactemos|mandemos) *? *?',
    '(eliminar|elimina|elimine|quita|borra|quitar|quite|borrar|borre|retirar|sacar|suprimir|eliminarte|eliminarle|borrarte|borrarle|quitarte|quitarle|bórrame|elimíname|excluir|eliminemos|quitemos|borremos|sacarte) *? *? *? *? *? (de)? (nuestra|nuestro|nuestras|la|esta|nuestros) (lista|base de datos|listas|lista de correo|lista de distribución|mailing|fichero|registros|contactos)',
    '(gestionar|gestiona|gestione|modificar|modifica|modifique|cambiar|administrar|administra) (tus|sus|las|mis) (preferencias|suscripciones|notificaciones) *? *?',
    '(responde|responda|responder|respondiendo|contesta|conteste|contestar|envía|envíe|enviar|escribe|escriba|manda|mande|respóndenos|contestando) *? *? *? *? *? (la palabra)? (baja|stop|cancelar|eliminar|remover|no más|unsubscribe|salir|alto)',
    '(oponerse|oponerte|ejercer su derecho de oposición|revocar (su|tu) consentimiento)',
    'opt out',
  ],
  'opt-out-way': [
    '(haz clic|haga clic|hacer clic|clica|clique|pulsa|pulse|pulsar|pincha|pinche|pinchar|usa|use|utiliza|utilice|sigue|siga|visita|visite|entra|da clic|dé clic|dar clic|presiona|presione|toca|toque|accede|acceda|click) (en|sobre|aquí|el|este|al|a|acá|la)? (siguiente|este|enlace|link|botón|aquí|abajo|el|la|acá)? (enlace|link|botón)?',
    '(responde|responda|responder|respondiendo|contesta|conteste|contestar|contestando|escribe|escriba|escríbenos|escríbanos|envía|envíe|envíanos|mándanos|manda|basta|háznoslo saber|háganoslo saber|dínoslo|díganoslo|avísanos|avísenos|dinos|díganos|indícanoslo) (a|con|un|este|la|stop|simplemente|baja)? *? *? *?',
    '(darse de baja|darte de baja|date de baja|dese de baja|baja) (aquí|en cualquier momento|cuando quieras|con un clic|de|en|desde|ahora|gratis|haciendo|pulsando)',
    '(enlace|link|botón) (de abajo|abajo|siguiente|al pie|de baja|inferior|al final|a continuación|de cancelación|que aparece)',
  ],
  'opt-out-trap': [
    '(preguntas|pregunta|preguntaba|preguntabas) (cómo|si|dónde|por dónde) *? *? (darse|darte|dar) de baja *? *? *? *?',
    '(darse|darte|dese|date) de baja (en|desde) (su|tu|la) (cuenta|página)? (de)? amazon *?',
    '(darse|darte) de baja (en|desde) (su|tu) cuenta',
    '(recibir|recibiendo) (los|las|más)? (aviso|notificación|alerta|alarma) (de|del|en) (el|la|los|las|su|tu)? (báscula|reloj|app|aplicación|cámara|timbre|pulsera|móvil|robot|termostato|sensor|alarma|dispositivo|aparato|transportista|horno|lavadora|freidora|mando|juego|collar|localizador)',
    'dar de baja (la|el|su|tu|un|una|otro) (anterior|viejo|antiguo)? (alarma|mando|usuario|dispositivo|tarjeta|línea|sensor|móvil|teléfono|contrato|aparato|cámara|huella|llave)',
    '(cancelar|cancela|cancele|anular|gestionar|darte de baja de|darse de baja de|dar de baja) (tu|su|la|el|en)? *? *? (suscripción (mensual|anual|trimestral|a la revista|prime|de (café|té|pienso|pañales|amazon))|suscríbete y ahorra|revista|prueba|plan|pedido|entregas|amazon prime|membresía|prime)',
    '(notificaciones|desactivar|avisos) *? *? *? (app|dispositivo|teléfono|reloj|push|smartwatch|transportista|aplicación|altavoz)',
    '(suscripción|revista|plan|caja|suscríbete y ahorra) (mensual|anual|trimestral|de) *? *? *? *? (cancelar|baja|anular)',
    '(dar|dado|dada|damos|daremos|dé|causa) de baja *? (el|la|tu|su)? (anuncio|producto|artículo|tarjeta|dispositivo|modelo|referencia|cuenta de|reseña|valoración|comentario|opinión)',
    '(producto|artículo|modelo|dispositivo) *? *? de baja',
  ],
}
