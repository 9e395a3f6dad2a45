import type { Phrases } from './family.ts'
import { asking } from './verb-forms.es.ts'

const site =
  '(web|sitio|sitio web|página|página web|página oficial|web oficial|tienda online|tienda en línea|tienda virtual|tienda web|webshop|shop|portal|blog|foro|aplicación|app|plataforma|showroom|tienda física|landing|tienda propia)'
const our = '(nuestra|nuestro|mi|nuestra propia|nuestro propio|nuestra nueva|nuestro nuevo|la de nuestra)'
const social =
  '(facebook|instagram|insta|ig|fb|tiktok|tik tok|twitter|x|youtube|pinterest|linkedin|snapchat|threads|reddit|discord|telegram|whatsapp|wasap|wechat|redes sociales|redes|messenger)'
const buy =
  '(comprar|compra|compre|compres|comprarlo|comprándolo|comprarnos|cómpralo|cómprelo|pedir|pide|pida|pedirlo|pídelo|pídalo|haz tu pedido|haga su pedido|hacer tu pedido|hacer su pedido|hacer el pedido|haz el pedido|encargar|encarga|adquirir|adquiere|adquiera|reservar|ordenar|ordena|ordene|cómpranos|cómprenos|pídenos|pedirnos|pedido)'

const pay = asking('pagar abonar transferir/transfier ingresar depositar liquidar cubrir saldar')

/** Leading buyers away from Amazon. */
export const diversionEs: Phrases = {
  'off-amazon': [
    '(registra|registre|registrar|registrarlo|registrarla|regístralo|regístrelo|activa|active|activar|inscribir|inscriba) (tu|su|el|la|este|esta)? *? (en|a través de|desde) (www|http|https|nuestra|nuestro|la web|el sitio|internet|línea|la página)',
    '(no|sin|ni) (pasa|pasan|pasar|pasamos|pase|pasando) por (la plataforma|amazon|esta página)',
    `${pay} *? *? *? *? *? (en efectivo|en metálico|en mano|al repartidor|al contado|al transportista)`,
    '(descarga|descargue|descárgate|descárguese|instala|instale|bájate) (la|una|esta) (app|aplicación) (para|y) (recibir|recibe|ganar|gana|obtener|obtén|enterarte|enterarse|ver|comprar|compra|registrar|registra|participar|disfrutar|acceder|conseguir)',
    `${our} (propia|propio)? ${site} (oficial|online)? (tiene|ofrece|dispone|incluye|vende|cuenta con|hay)`,
    '(regístrate|regístrese|regístralo|regístrelo|regístrala|regístrela|registrarse|registrarte|registrarlo|inscríbete|inscríbase) (gratis|ya|ahora|hoy)? (en línea|online|en internet|en la web|en nuestra|en nuestro|con nosotros|en la página|en el portal)',
    '(paga|pagas|pague|pagar|pagarnos|pagarlo|págalo|compras|compra|compre|comprar|pedir|pides|pida|vende|vendemos|hacemos|hace|trato|venta) (lo|la|el|nos|todo)? *? (por fuera|fuera de aquí|en mano|bajo cuerda)',
    '(en|por) (ebay|etsy|walmart|shopify|aliexpress|temu|shein|mercado libre|mercadolibre|wallapop|el corte inglés|miravia|liverpool|coppel|vinted) (nos encuentras|nos encuentra|somos|también|vendemos|tenemos|estamos|lo tienes|lo tiene|cuesta|lo vendemos|sale|está)',
    '(nos vemos|te esperamos|le esperamos|os esperamos|les esperamos|estamos|pásate|pásese|ven|venga|visítanos|visítenos) (a|en|por) (nuestra|nuestro|la|el) (tienda|local|sucursal|showroom|stand|puesto|boutique) (física|de|en|del)',
    '(entra|entre|únete|únase|forma parte|accede|acceda|entrar|unirte|unirse) (en|a|de) (nuestra|la) comunidad',
    '(escríbenos|escríbanos|contáctanos|contáctenos|llámanos|llámenos|pídenos|pídanos|avísanos|avísenos|háblanos|acude|acuda|diríjase|dirígete|habla|hable) (a|con)? (nosotros)? directamente *? *? *? *? *? (más barato|más barata|mejor precio|descuento|dejamos|rebaja|ahorras|ahorra|precio especial|sale mejor|saldrá más)',
    'más (barato|barata|baratos|baratas|económico|económica) que (por|en)? (aquí|esta plataforma|la plataforma|este medio)',
    '(conocer|visitar|visite|visita|visiten|acude|acuda|acudir|pásate|pásese|pase|pasa|pasarte|pasarse|ven|venga|vengan|venir|esperamos|atendemos|encuéntranos|encuéntrenos|más barato|también) *? *? (a|en|por)? (nuestra|nuestro|nuestras|nuestros) (sucursal|sucursales|local|locales|exposición|showroom|outlet|punto de venta|establecimiento|boutique|tienda (de|en) (la|el|calle|madrid|barcelona|valencia|sevilla|guadalajara|monterrey|puebla|cdmx|*))',
    '(cómpranos|cómprenos|comprarnos|pídenoslo|pídanoslo|pídenos|pídanos|pedirnos|pedírnoslo|encárganos|encárguenos|encargarnos|encárganoslo|contrátanos) (a nosotros)? (directamente|directo|sin intermediarios|por fuera)',
    '(pasándote|pasándose|pasarte|pasarse|pásate|pásese|acercándote|acercándose|acercarte|acercarse|acércate|acérquese|vente|véngase) (por|a|hasta) (nuestra|nuestro|la|el|mi) (almacén|taller|tienda|local|nave|oficina|fábrica|bodega|finca|puesto|sucursal|estudio)',
    '(hace|haces|hacéis|pasas|pasa|encargas|haz|haga|hagan|hacer|hacernos|háganos|haznos|realizar|realice|realiza|tramitar|tramite|pasar|pásanos|pásenos|pasarnos|encarga|encargue) *? *? *? (pedido|pedidos|compra|compras|encargo|encargos|orden|órdenes) *? *? *? (por|vía|a través de|mediante) (nuestro|nuestra|el|un|mensaje)? *? (teléfono|whatsapp|wasap|whats|correo|mail|email|instagram|facebook|messenger|telegram|inbox|llamada)',
    `${pay} *? *? *? *? *? (en|a|por) (nuestra|mi|la siguiente|esta|la) (cuenta|clabe) (bancaria|siguiente|que|de|número|con|y|terminada|a nombre|en|abajo|bbva|santander|caixabank)`,
    `${pay} *? *? *? *? *? (en|a) (nuestra|mi) (cuenta|clabe|tarjeta)`,
    '(transfiéranos|transfiérenos|transferirnos|ingrésanos|ingrésenos|ingresarnos|deposítanos|deposítenos|depositarnos|páganos|páguenos|pagarnos|abónanos|abónenos|abonarnos|pagárnoslo|pagárnosla) (los|la|lo|el|#|€|$|directamente|por|aparte|con|mediante|a|en|las|esa|esos|un|una)',
    '(ingreso|depósito|transferencia|abono|pago) (en|a) (lo|la|nuestra|esta|mi|una) (siguiente)? (cuenta|clabe) (que (te|le|os) (indicamos|damos|pasamos|facilitamos|mandamos)|siguiente|bancaria de nuestra|de abajo|a nombre)',
    '(sáltate|sáltese|saltarte|saltarse|saltémonos|olvídate de|olvídese de|esquiva|esquive|nos saltamos|puenteando|puentear) (a)? amazon',
    '(fuera|por fuera|al margen|sin pasar por|sin usar|evitando|saltándonos|saltarnos|esquivar) (de)? (la|esta) plataforma',
    '(pedido|compra|comprar|pedir|trato|trate|trata|negocio|directo|directamente|precio|vendemos|venta) *? *? *? *? sin intermediarios',
    '(etiquétanos|etiquétenos|etiqueta|etiquete|menciónanos|menciónenos|nómbranos|taguéanos|arróbanos) *? *? *? *? *? (instagram|insta|tiktok|facebook|redes|redes sociales|historias|stories|story|publicaciones|posts|youtube|x)',
    '(te|le|os|les) (atendemos|atenderemos|contestamos|respondemos|resolvemos|ayudamos) (mejor|antes|más rápido|directamente|también|por)? *? (por|en|vía|a través de) (whatsapp|wasap|telegram|messenger|instagram|facebook|teléfono|nuestra web|nuestra página|correo)',
    `(en|a|por|desde|de|visita|visite|visitar|visitando|consulta|consulte|descubre|abre|entra en|mediante|vía|través de) ${our} (propia|propio|nueva|nuevo)? *? ${site} (oficial|web|de la marca|online|en línea|propia)? *?`,
    `${buy} *? *? *? *? (directamente|directo|en directo|por fuera) (a|con|en|por|desde|de) (nosotros|nuestra|nuestro|la marca|el fabricante|el taller|la fábrica)`,
    `(directamente|directo) (a|con|en|por|desde) (nosotros|nuestra (tienda|web|página)|nuestro (taller|sitio|almacén)) *? *? *? *? (más barato|ahorra|ahorras|descuento|comisión|comisiones|amazon|próxima|precio)`,
    '(fuera|por fuera|al margen|sin pasar por|sin usar|evitando|esquivar|saltarnos|saltarte|salirnos|aparte|por otro lado que) (de)? amazon',
    '(en lugar|en vez|mejor|y no|antes|y no por|y no en) (de|que)? (hacerlo|en|por|a través de|por medio de|pasar por|usar|comprar en|comprarlo en)? (por|en)? amazon',
    'más (barato|barata|económico|económica|baratos) que (en|por)? amazon',
    '(sin|evitar|ahorrar|ahorrarnos|ahorrarte|ahorrarse|evitarnos|evitas|evita) (las|la)? (comisión|comisiones|tarifas) *? *? *?',
    `(${pay}|pago|enviar el dinero|envía el dinero|envíe el dinero|(mandar|manda|mande|enviar|envía|envíe|hacer|haz|haga|pasar|pasa|pase) (el|la|lo|los|nos)? *? (pago|depósito|abono|ingreso|cantidad|importe)|diferencia|importe|resto) *? *? *? *? *? *? (por|vía|en|con|a|mediante|a través de)? (una|nuestra|nuestro|mi|la)? (transferencia|paypal|bizum|western union|cuenta bancaria|iban|depósito|oxxo|spei|clabe|criptomonedas|bitcoin|revolut|wise|número de cuenta|tarjeta de débito|mercado pago|zelle|moneygram|contrareembolso|link de pago|enlace de pago)`,
    '(inscríbete|inscríbase|inscribirte|inscribirse|regístrate|regístrese|registrarte|registrarse|suscríbete|suscríbase|suscribirte|suscribirse|únete|únase|unirte|unirse|apúntate|apúntese|hazte|hágase|crea|cree|forma parte|formar parte|date de alta|dese de alta|afíliate) (a|en|al|de|socio de|miembro de|parte de|una|un|para)? *? *? *? (newsletter|boletín|lista de correo|club|comunidad|programa|grupo|cuenta|web|página|sitio|aplicación|app|foro|webinar|lista|canal|portal)',
    '(registra|registre|registrar|regístralo|activa|active|activar|actívala|amplía|amplíe|ampliar|valida|validar|extiende|extender) *? *? *? *? (garantía|producto|aparato|compra|dispositivo) *? *? *? *? *? (en|vía|online|en línea|por|web|aplicación|enlace|qr|aquí|facebook|correo)',
    '(registro|registrarse|regístrate|regístrese|registra|registre|registrar|registrando|registrándote) *? *? *? *? *? (para|y|a fin de) *? (recibir|obtener|ampliar|activar|disfrutar|extender|conseguir|recibe|formar|llevarte|acceder) *? *? *? (garantía|club|regalo|descuento|ventajas|comunidad)',
    `(síguenos|síganos|seguidnos|sígannos|seguirnos|búscanos|búsquenos|encuéntranos|encuéntrenos|encontrarnos|únete|únase|etiquétanos|etiquétenos|menciónanos|agréganos|agréguenos|añádenos|contáctanos|contáctenos|contactarnos|escríbenos|escríbanos|escribirnos|comparte|comparta|compartir|publica|publique|sube|suba|háblanos|envíanos|mándanos|nos encuentras|nos encuentra|estamos|danos like|dale like|seguinos|visítanos|visítenos|chatea|habla) *? *? *? *? *? (en|por|a través de|a|vía) (nuestra|nuestro|nuestras|las|el|la)? (página|cuenta|grupo|perfil|canal)? (de)? ${social}`,
    `${our} (página|cuenta|canal|grupo|perfil|comunidad)? (de|en)? (facebook|instagram|insta|tiktok|youtube|telegram|whatsapp|redes sociales|redes|twitter|pinterest|discord)`,
    '(únete|únase|unirte|entra|sigue|siga|visita|visite) (a)? (nuestro|nuestra|el|la) *? *? (grupo|página de|canal|comunidad|club|servidor|perfil|cuenta de)',
    '(llámanos|llámenos|llamarnos|llamadnos|llámame|llámennos|telefonéanos|márcanos) (directamente|al|gratis|a nuestro|al #|por teléfono|a cualquier|si|para|cuando)? *?',
    '(envíanos|envíenos|mándanos|mándenos|enviarnos|mandarnos|escríbenos|escríbanos) (un|una|tu)? (sms|whatsapp|mensaje de whatsapp|dm|md|mensaje privado|mensaje directo|audio|fax|mensaje de texto)',
    '(escríbenos|escríbanos|escribirnos|contáctanos|contáctenos|contactarnos|responde|mándanos un|envíanos un) (directamente|mejor|también|solo)? (a|por|al|a nuestro|vía|un|al siguiente) (nuestro)? (e mail|mail|correo electrónico|email|correo|correo privado|dirección de correo)',
    '(danos|denos|dinos|díganos|envíanos|envíenos|indícanos|indíquenos|déjanos|déjenos|compártenos|pásanos|facilítanos|mándanos|proporciónanos|facilítenos) (tu|su|vuestro|el) (dirección de)? (e mail|mail|correo|email|número de (teléfono|móvil|celular|whatsapp)|whatsapp|teléfono|móvil|celular|correo electrónico|datos de contacto|número) (personal|electrónico|de contacto|privado|de teléfono|móvil|de whatsapp|celular)',
    '(danos|envíanos|pásanos|déjanos|mándanos|envíenos|déjenos) (tu|su) (correo|email|whatsapp|teléfono|móvil|celular|número)',
    '(escanea|escanee|escanear|escaneando|escanéalo|escanéelo|lee|lea|captura) (el|nuestro|este|la|esta|un) *? *? (qr|código qr|código|tarjeta|código de barras|encarte|tarjetita|inserto)',
    '(usa|use|con) (el|nuestro|este|un) *? *? (qr|código qr)',
    '(descarga|descargue|descargar|descárgate|instala|instale|instalar|bájate) (nuestra|nuestro) *? *? (aplicación|app|ebook|e book|guía) *?',
    '(busca|busque|búscanos|búsquenos|buscar|buscando|teclea|googlea|googléanos|encuéntranos|nos encuentras) (a)? (nuestro|nuestra|nos)? (nombre|marca|tienda)? *? *? (en|por) (google|internet|la web|tu navegador|el navegador)',
    '(encuéntranos|encuéntrenos|búscanos|búsquenos|encuentra|encuentre|encontrarás|encontrará|compra|compre|comprar|pedir|disponible|disponibles|vendemos|más barato|tenemos|estamos|vende|mejor precio|búscalo) *? *? *? *? (en|por) (ebay|etsy|walmart|shopify|aliexpress|temu|shein|mercado libre|mercadolibre|wallapop|el corte inglés|miravia|pccomponentes|fnac|carrefour|liverpool|coppel|vinted|linio)',
    '(nuestra|nuestro|mi) (tienda|página|cuenta|perfil) (de|en) (ebay|etsy|walmart|shopify|aliexpress|temu|mercado libre|mercadolibre|wallapop|shein)',
    '(newsletter|boletín de noticias|lista de correo)',
    'nos (compras|compra|pides|pide|compráis|encargas|encarga) (directamente|fuera|por fuera|por)',
    '(la|las)? (comisión|comisiones|tarifas) de amazon',
  ],
  'off-amazon-soft': [
    '(registra|registre|registrar|activa|active|activar) (tu|su|el|la|gratis) *? *? (producto|aparato|artículo|garantía|compra|lámpara|dispositivo)',
    '(registro|activación) (de la|del|de tu|de su|online|en línea) *? (garantía|producto|aparato)?',
    '(vídeo|video|tutorial|tutoriales|vídeos|videos|manual|guía|instrucciones|preguntas frecuentes) *? *? *? *? (en|de|por) (youtube|vimeo|nuestro|nuestra|la web) *?',
    '(ve|visita|visite|consulta|consulte|en|ver|mira) (el|la|este|esta) (sitio|web|sitio web|página web)',
    '(código qr|qr)',
    '(página|centro|portal) (de ayuda|de asistencia|de soporte|de descarga|de descargas)',
  ],
  'off-amazon-trap': [
    '(en|a|por|de|desde|visita|visite)? (nuestra|mi) (página|tienda) (de)? (marca|vendedor|la marca|producto|amazon|en amazon)',
    'no (por|mediante|con|en) (transferencia|paypal|bizum|efectivo|ingreso)',
    '(código)? qr (del|de la|en el|en la|de su|de tu) (manual|etiqueta|guía|devolución|dispositivo|transportista|aparato|instrucciones|libro)',
    '(en|por|a través de|desde|de|a|mediante|vía) (la|tu|su|el|un|nuestra|los|mensajes de)? (web|cuenta|página|app|aplicación|mensajería|tienda|sitio|apartado|mensajes|sección)? (de|en|del)? (amazon|mis pedidos|tus pedidos|sus pedidos|tu cuenta|su cuenta|centro de mensajes)',
    '(amazon|{{}}) (web|app|página|cuenta|tienda|mensaje|pedido|es|mx|com)',
    '(web|página|aplicación|app|portal|seguimiento|número|sitio) (web|de internet|oficial)? (del|de la|de|de los) (transportista|correos|dhl|ups|seur|mrw|fedex|gls|estafeta|paquetería|fabricante|aduana|administración|mensajería|repartidor|marca fabricante|nacex|dpd|empresa de transporte|agencia|gobierno|sat|agencia tributaria)',
    '(fabricante|productor) *? (garantía|web|página|servicio técnico|sitio)?',
    '(garantía|retirada|llamada a revisión) (del fabricante|legal)',
    '(para|puedes|puede) (seguir|rastrear|hacer seguimiento de|consultar) (el|tu|su) (paquete|pedido|envío|entrega)?',
    '(no|nunca|jamás|ni) (nos|te|le|se)? (contactes|contacte|escribas|escriba|llames|llame|pagues|pague|envíes|envíe|pedimos|pediremos|vendemos|aceptamos|comunicamos|pedirá|compartas|comparta|hagas|haga|solicitamos|solicitaremos|realices|realice|des|dé|tratamos|facilites|facilite|vendan|necesitas|hace falta|transfieras|transfiera) *? *? *? *? *? *?',
    '(conectar|conecta|conecte|emparejar|vincular|vincula|bluetooth|wifi|wi fi|controlar|sincronizar|manejar|configurar|configura|firmware|actualizar el) *? *? *? *?',
    '(transportista|repartidor|conductor|instalador|técnico|almacén|mensajero|paquetería|chofer|agencia) *? (te|le|os|nos)? (llamará|contactará|telefoneará|enviará|llama|puede|avisará|llame)',
    '(te|le|os) (llamará|llamaremos|llamarán|llamamos)',
    '(paypal|transferencia) (ha sido|se ha|fue|está)',
    '(reembolso|devolución|reembolsar|reembolsado|abono) *? *? *? *? (por|a|mediante|vía|en) (paypal|transferencia|tu|su)',
  ],
}
