import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const people = 'compradores|clientes|consumidores|destinatarios|compradoras|clientas|clientela|usuarios_compradores'
/** Who may be spoken of in the third person that Spanish shares with its polite "you". */
const actors =
  'colega|amigo|amiga|conocido|companero|companera|empleado|empleada|colaborador|colaboradora|usuario|asistente|transportista|aplicacion|app|herramienta|programa|software|desarrollador|proveedor|agente|equipo|repartidor|gestor|integracion|socio|departamento|oficina|mensajero|plantilla|agencia|contable|vendedor|comprador|cliente|destinatario|persona|empresa'
/** Plural: one message is no capability. */
const topics =
  'mensajes|correos|emails|mails|mensajeria|comunicaciones|comunicacion|conversaciones|conversacion|correspondencia|chats|dialogos|hilos|notificaciones|misivas|dialogo'
const contact = 'contacto|contactos|ponerse_en_contacto|comunicarse|toma_de_contacto|acercamiento'
const reaching =
  'contactar*|contactaba|contactaban|escribia|contacte|contacta|contactos|contacto|contactando|comunicar*|comunique|comunicando|escribir*|escriba|escribiendo|dirigir*|dirija|abordar*|mensajear|hablar|conversar|entablar|acercar*'
const doing =
  'enviar*|envie|envia|envian|envias|envien|enviando|envio|envios|mandar*|mande|mandando|remitir*|remita|remision|iniciar*|inicie|inicia|inicias|iniciando|inicio|comenzar*|comience|empezar*|empiece|abrir*|abra|abriendo|apertura|entablar*|entable|emprender|crear|lanzar|redactar|establecer|transmitir|generar|expedir|emitir|dirigir*|hacer_llegar|entrega|entregar*|despachar|intercambiar'
const right =
  'permiso|permisos|acceso|autorizacion|derecho|derechos|posibilidad|capacidad|habilidad|facultad|opcion|privilegio|privilegios|funcion|funciones|funcionalidad|servicio|sistema|herramienta|canal|uso|utilizacion|habilitacion|estado|cuota'

/** What may be done or had, in Spanish: contacting buyers, and what is not that. */
export const spanishCapabilities: PhraseTable<
  Extract<Concept, 'reach' | 'that-thing' | 'content' | 'narrow' | 'elsewhere' | 'other'>
> = {
  reach: [
    `${reaching} ..5 ${people}`,
    `${reaching}|${topics} ..3 ningun|ninguna|cualquier|algun|otro cliente|comprador|clienta|consumidor|destinatario`,
    'tiene|tienes|teneis ..3 mensajes|mensajeria|contacto|comunicaciones',
    `${people} ..8 contactar*|escribir*|abordar*`,
    `${doing} ..6 ${topics}`,
    `${doing} ..4 contacto|contactos`,
    `${topics} ..8 ${people}`,
    `mensaje|correo|email ..2 a ..2 ${people}`,
    `ningun|ninguna|nuevo|nueva|cualquier|todo|toda mensaje|correo|email|comunicacion|conversacion`,
    `contacto|contactos|acercamiento ..5 ${people}`,
    `acceso ..2 ${people}`,
    `${people} ..5 ${topics}`,
    `poner*|ponga*|pone|pongas|entrar|entre|tomar ..2 en? contacto`,
    `proactiv* ..5 ${topics}|${contact}|contactar*|comunicar*|escribir*|dirigir*|iniciar*|enviar*|${people}`,
    `${topics}|contacto|contactos|contactar*|comunicar*|escribir*|iniciar*|enviar*|dirigir* ..4 proactiv*|preventiv*`,
    `por_iniciativa_propia|por_propia_iniciativa|por_su_propia_iniciativa|por_su_iniciativa|motu_proprio|espontaneamente|unilateralmente ..6 ${reaching}|${topics}|${people}`,
    `${reaching}|${topics}|${people} ..4 por_iniciativa_propia|por_propia_iniciativa|por_su_propia_iniciativa|por_su_iniciativa|motu_proprio|espontaneamente`,
    `primer contacto|mensaje|paso ..6 ${people}`,
    `mensajes|correos|emails|comunicaciones|mensajeria ..2 salient*|no_solicitad*|automatic*|automatizad*|espontane*|propi*|nuev*|iniciad*|enviad*`,
    `nuevos|nuevas|propios|propias ..2 ${topics}|contactos`,
    `su|sus|tus|tu mensajes|mensajeria|correos|emails|comunicaciones|envios_de_mensajes`,
    'mensajes|correos|emails|comunicaciones que ..4 enviar|envia|inicia|iniciar|salgan|salen|genera|genere|dirige|manda|mandar',
    `mensajes|correos|emails|comunicaciones que ..2 usted? envie|inicie|envia|envias|inicia|inicias|mande|envien|escriba|redacte|remita`,
    `mensajes|correos|emails|comunicaciones|mensajeria ..3 de|desde|en|por|con|para su|tu|esta|la cuenta|tienda`,
    `${right} ..6 mensajeria|mensajes|contactar*|contacto|contactos|correspondencia|comunicacion|comunicaciones`,
    `mensajeria ..1 ${spanishStates()}`,
    `mensajeria comprador|entre|con|a|proactiva`,
    `mensajes|comunicacion|comunicaciones|correspondencia|mensajeria entre|de comprador*|vendedor*`,
    'mensajes|mensajeria|comunicacion comprador|vendedor ..1 vendedor|comprador',
    'restriccion|suspension|bloqueo|limitacion|inhabilitacion|prohibicion|veto|desactivacion|pausa|cese de|en|a|sobre|para la|las|los|su|sus|tus|el? ..1 mensajeria|mensajes|contacto|comunicaciones|correos|contactos|comunicacion|correspondencia|envio_de_mensajes|contactar*|escribir*',
    'envio|entrega|remision|transmision|emision ..3 mensajes|correos|emails|comunicaciones',
  ],
  'that-thing': [
    'la|esta|dicha|esa funcion|posibilidad|autorizacion|facultad|capacidad|herramienta|opcion|funcionalidad|caracteristica',
    'el|este|dicho|ese permiso|derecho|servicio|acceso|privilegio|canal|sistema',
    'este|dicho|ese tipo|clase',
    'esta fue|ha_sido|queda',
    'hacerlo|hacerselo',
    'mientras|entretanto|hasta_entonces|mientras_tanto|hasta_ese_momento|hasta_esa_fecha|hasta_ese_dia',
  ],
  content: [
    'que ..4 contengan|contienen|incluyan|incluyen|pidan|piden|soliciten|solicitan|ofrezcan|infrinjan|promocionen|promuevan|incumplan|sean|inciten|animen|dirijan',
    'con ..1 enlaces|adjuntos|publicidad|contenido|promociones|incentivos|descuentos|logotipos|fines|ofertas|cupones|propositos|archivos',
    'para ..2 pedir*|solicitar*|promocionar*|ofrecer*|influir*|conseguir|obtener|publicitar*|fines|incentivar*|anunciar*|manipular|modificar|eliminar',
    'a_fin_de|con_el_fin_de|con_el_objetivo_de',
    'fuera de ..1 amazon|la_plataforma|nuestra',
    'sobre opiniones|resenas|valoraciones',
    'promocionales|publicitarios|de_marketing|publicitarias|comerciales',
    'mas de|que',
    'solicitando|pidiendo|ofreciendo|incluyendo',
    'en_los_que|en_las_que|salvo_que|a_menos_que',
    'sin ..3 autorizacion|consentimiento|motivo|necesidad|relacion',
  ],
  narrow: [
    'el|al|del|este|ese|dicho|aquel comprador|cliente|destinatario|consumidor|usuario',
    'la|una clienta|compradora',
    'este|esta|ese|esa conversacion|plantilla|pedido|hilo',
  ],
  elsewhere: [
    'este|esta|ese|esa|dicho|dicha comprador|cliente|clienta|pedido|direccion|remitente|plantilla|conversacion|destinatario|hilo|compradora',
    'el|un|del comprador|cliente|destinatario ..1 no|ya_no ..2 puede|podra|desea|quiere',
    'comprador|cliente ..2 enviarle|escribirle|contactarle|responder|responderle',
    'compradores|clientes ..2 no pueden|podran ..1 enviarle*|escribirle*|contactarle*|ponerse|contactar_con_usted|ver|comprar|encontrar',
    'un|el|cualquier|otro|dicho vendedor ..6 no|ya_no puede|podra|pueda',
    'direccion|direcciones|cuenta|cuentas|alias de? correo|email|remitente',
    'esta|este|el|un|la archivo|adjunto|imagen|enlace|factura|documento',
    'en nombre de|del',
    'en su|tu|este|esta pais|region|categoria|marketplace|marketplaces',
    'plantilla|plantillas de mensajes|mensaje|correo',
    'por|al|cada dia|hora|minuto',
    'mensajes|correos diarios',
    'foro|foros',
    'atencion|soporte|servicio|asistencia al vendedor|tecnico|de_atencion',
    'adjuntos|archivos ..4 mayores|superiores|superen|grandes|pesen',
    'suscriptores|seguidores',
    'a terceros',
    'mensajes|correos de ..1 compradores|clientes ..4 no|ya_no|dejaran',
    'no_se_permiten|no_se_admiten|no_se_permite|no_se_aceptan ..1 enlace*|adjunto*|archivo*|imagenes|emojis|publicidad|logotipos',
    'compradores|clientes ..1 han|hayan ..2 bloqueado|desactivado|rechazado|silenciado|marcado',
    'un comprador|cliente que|cuya|por',
    'cuenta de|del|al ..1 comprador|cliente',
    'aplicacion|app|integracion|desarrollador|herramienta externa|externo|de_terceros|conectada',
    'puede|podra|puedes|podras enviarle|escribirle|contactarle|contactarlo|contactarla|responderle|mandarle',
    'enviarle|mandarle|enviarte|mandarte|notificarle ..6 notificaciones|correos|mensajes|avisos|copias|resumenes',
    'mi|nuestra|nuestro cuenta|tienda|perfil|negocio ..4 no|ya_no',
    `su|tu|el|la|un|una|este|esta|nuestro|nuestra|cualquier ${actors} ..8 no|ya_no ..1 puede|tiene|podra|tendra|pueda`,
    `nuestros|los|sus|las agentes|empleados|colaboradores|equipos|transportistas|usuarios ..4 no|ya_no`,
    'su|tu|sus|tus|un|al empleado|empleada|empleados|colaborador|colaboradores|colaboradora',
    'adjuntar|incluir|insertar|anadir|incorporar|poner|utilizar|usar ..8 en|a|al ..1 mensajes|mensaje|correos',
    'archivos|adjuntos|imagenes|ficheros de mas|tipo|hasta|gran',
    'mensajes de texto',
    'suscripcion|sms',
    'verific*|confirm* ..4 telefono|identidad|numero|correo|dispositivo',
    'telefono|identidad|numero ..4 verific*|confirm*',
    'puede|podra|puedes consultar|ver|leer|archivar|eliminar|imprimir|buscar ..4 mensajes',
    'leer|ver|consultar|archivar|imprimir|buscar|editar|borrar|descargar|visualizar|filtrar|ordenar ..3 mensajes|mensaje',
    'busqueda|buscador|archivo|carpeta|bandeja|filtro|historial ..3 mensajes',
    'por telefono|fax|sms|whatsapp|chat',
    'empresa|empresas|agencia|compania de mensajeria|transporte',
    'mensaje|mensajes ..1 de_regalo|del_regalo',
    'despues|tras|transcurrid* ..5 entrega|compra|pedido|finalizacion',
    'algunos|varios|uno|dos|tres|unos|parte|alguno de sus|tus|los|estos mensajes|correos',
    'su|tu ultimo|reciente|anterior mensaje|correo',
    'sus|tus ultimos|dos mensajes|correos|comunicaciones',
    'navegador|app|aplicacion movil|web',
    'entre|antes|durante la|las noche|madrugada|22|23|21|8|9',
  ],
  other: [
    'vender|venta|ventas|comercializar|vendiendo|revender',
    'oferta|ofertas|anuncio|anuncios|listado|listados|listing|listings|asin|asins|producto|productos|catalogo|articulo|articulos|publicaciones|referencias|ficha|fichas',
    'pago|pagos|fondos|saldo|desembolso|desembolsos|transferencia|transferencias|ingresos|cobros|dinero|importe|importes',
    'envio|envios a|al|desde|con|de ..2 centro*|almacen*|logistic*|inventario|paquetes|pedidos|prime|amazon|unidades|stock',
    'fba|inventario|almacen|almacenes|almacenamiento|existencias|prime|logistica|stock|planes_de_envio|plan_de_envio|envios',
    'campana|campanas|patrocinad*|sponsored|cupones|promociones|publicidad|ofertas_flash|cuenta_publicitaria|cuenta_de_publicidad',
    'publicar|escribir|dejar|enviar|publique|redactar|aportar ..3 opiniones|resenas|valoraciones|comentarios|opinion|resena|valoracion',
    'opiniones|resenas|opinion|resena ..3 eliminad*|retirad*|borrad*',
    'solicitar|solicitud|pedir|solicitudes ..2 opinion|opiniones|resena|resenas|valoracion|valoraciones',
    'comunidad|vine|registro_de_marcas|brand_registry|buy_box|oferta_destacada|carro_de_compra|caja_de_compra',
    'foro|foros',
    'iniciar|inicie|inicio|inicia de? sesion',
    'acceder|acceso|entrar a|en ..1 seller_central|su_cuenta|tu_cuenta|la_cuenta',
    'categoria|categorias|subcategoria',
    'devolucion|devoluciones|reembolso|reembolsos|compras|comprar',
    'a_to_z|garantia|reclamacion|reclamaciones',
    'abrir|crear ..1 casos|caso',
    'telefono|contrasena|datos_bancarios',
    'regalo|regalos',
  ],
}

/** States that stand right behind "mensajería". */
function spanishStates(): string {
  return 'desactivad*|bloquead*|suspendid*|restringid*|limitad*|inhabilitad*|deshabilitad*|esta|ha|queda|fue|sera|no'
}
