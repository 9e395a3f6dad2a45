import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const people = 'compradores|clientes|consumidores|destinatarios|compradoras|clientas|clientela|usuarios_compradores'
/** Plural: one message is no capability. */
const topics =
  'mensajes|correos|emails|mails|mensajeria|comunicaciones|comunicacion|conversaciones|conversacion|correspondencia|chats|dialogos|hilos|misivas|dialogo|charla|charlas|platica|platicas|mensajitos|cartas'
const contact = 'contacto|contactos|ponerse_en_contacto|comunicarse|toma_de_contacto|acercamiento'
const reaching =
  'contactar*|contactaba|contactaban|escribia|contacte|contacta|contactos|contacto|contactando|comunicar*|comunique|comunicando|escribir*|escriba|escribiendo|escribas|escriban|contactes|dirigir*|dirija|abordar*|mensajear|hablar|dialogar|conversar|entablar|acercar*'
const doing =
  'enviar*|envie|envia|envian|envias|envien|enviando|envio|envios|mandar*|mande|mandando|remitir*|remita|remision|iniciar*|inicie|inicia|inicias|iniciando|inicio|iniciacion|comenzar*|comience|empezar*|empiece|abrir*|abra|abriendo|apertura|abren|abres|abras|entablar*|entable|emprender|crear|lanzar|redactar|establecer|transmitir|generar|expedir|emitir|dirigir*|hacer_llegar|entrega|entregar*|despachar|intercambiar'
const own =
  'por_su_cuenta|por_tu_cuenta|por_vuestra_cuenta|por_iniciativa_propia|por_propia_iniciativa|por_su_propia_iniciativa|por_tu_propia_iniciativa|por_su_iniciativa|por_tu_iniciativa|por_vuestra_iniciativa|por_iniciativa_suya|por_iniciativa_tuya|a_iniciativa_propia|a_iniciativa_suya|a_iniciativa_tuya|a_iniciativa_del_vendedor|por_iniciativa_del_vendedor|a_su_iniciativa|de_iniciativa_propia|motu_proprio|de_motu_proprio|espontaneamente|unilateralmente|por_adelantado'
const first =
  'primero|primera|en_primer_lugar|de_primeras|antes_que_ellos|antes_que_nadie|el_primero|la_primera|los_primeros'
/** What a seller does who waits for no question, in every person. */
const starting =
  'escribir*|escriba|escribas|escribe|escribes|escriban|escribais|contactar*|contacte|contactes|hablar*|hable|hables|dirigir*|dirija|dirijas|comunicar*|comunique|comuniques|empezar*|empiece|empieces|empiezas|empieza|iniciar*|inicie|inicies|inicias|inicia|mandar*|mande|mandes|enviar*|envie|envies|saludar*|comenzar*|abrir*|acercar*|buscar*'
const outgoing =
  'envie|envies|envieis|envien|envia|envias|mande|mandes|mandeis|manda|mandas|escriba|escribas|escribais|escribes|remita|remitas|dirija|dirijas|redacte|cuente|cuentes|diga|digas|inicie|inicies|empiece|empieces'
const written =
  'escrit*|escrib*|escriba*|preguntad*|pregunt*|pregunte*|contactad*|contacte*|contactar*|habl*|dirigid*|dirija*|comunicad*|pedid*|pidan|pida|solicitad*|haya*|iniciad*|consultad*'
/** What stands right behind "mensajería". */
const states =
  'desactivad*|bloquead*|suspendid*|restringid*|limitad*|inhabilitad*|deshabilitad*|esta|ha|queda|fue|sera|no'
const right =
  'permiso|permisos|acceso|autorizacion|derecho|derechos|posibilidad|capacidad|habilidad|facultad|opcion|privilegio|privilegios|funcion|funciones|funcionalidad|servicio|sistema|herramienta|canal|uso|utilizacion|habilitacion|estado|cuota'

/** What may be done or had, in Spanish: contacting buyers. */
export const spanishCapabilities = {
  reach: [
    `${reaching} ..5 ${people}`,
    `${reaching}|${topics} ..3 ningun|ninguna|cualquier|algun|otro cliente|comprador|clienta|consumidor|destinatario`,
    'tiene|tienes|teneis ..3 mensajes|mensajeria|contacto|comunicaciones',
    `${people} ..8 contactar*|escribir*|abordar*`,
    `${reaching} ..2 quien|quienes|aquellos|los_que ..4 compr*|adquir*|pid*|haya*`,
    `${reaching} ..3 ellos|ellas ..6 sin|salvo|antes|mas|a_traves|mediante|desde`,
    `${starting} ..2 ${first}|${own}`,
    `${first}|${own} ..2 ${starting}`,
    `${starting} ..1 nadie|ningun|ninguno`,
    'lo_de|eso_de ..4 escribir*|mandar*|enviar*|contactar*|iniciar*|empezar*',
    'mensaje|correo|envio|contacto|comunicacion proactiv*|activo|no_solicitad*|espontane*|salient*|preventiv*',
    `si|cuando ..2 intenta|intentas|intente|intentes|trata|tratas|prueba|pruebas ..2 enviar*|mandar*|escribir*|contactar*|iniciar*|empezar*`,
    `alcanzara|alcanzaran|llegara|llegaran ..2 a ..1 ${people}`,
    'desactivado|deshabilitado|ocultado|inhabilitado|desactivada|oculto contactar|escribir ..3 comprador|cliente',
    'contactar|escribir ..2 comprador no ..1 esta|estara disponible|activo|activa',
    `${own} ..4 ${topics}|mensaje|correo`,
    `${topics}|mensaje|correo|envio|envios ..4 ${own}`,
    `compradores|clientes|clientas|compradoras|comprador|cliente|clienta|quien|quienes|alguien|nadie|personas ..1 no ..3 ${written}`,
    `lo_que|todo_lo_que|cuanto|los_que|las_que|nada_que|cualquier_cosa_que usted|tu|vosotros|ustedes? le|les|te? ..1 ${outgoing}`,
    'mensajes|correos|comunicaciones que ..1 partan|parten|salen|salgan|nazcan|nacen|arrancan|arranquen',
    'lo_que|los_que|todo_lo_que|cuanto ..2 salen|sale|salga|salgan|parta|nazca',
    'lo_que|los_que|todo_lo_que|cuanto no ..1 sea|sean|respond*|contest*|constituya*',
    `lo_que|los_que|las_que|mensajes|correos ..3 sin_que ..3 ${written}|medie|media`,
    'mensajes|correos|comunicaciones|envios suyos|tuyos|vuestros|suyas|tuyas',
    `mensajes|correos|comunicaciones ..1 que ..1 no ..3 respond*|contest*|sean|constitu*|constitu*|solicit*|esperan|esperaban|han_pedido`,
    'dar|des|da|dara|enviar|mandar|escribir|tomar|tome|hacer ..2 primer paso|mensaje|contacto|correo|movimiento',
    'tomar|tome|tomes|llevar|lleve|lleves|tener|tenga|perdido|pierde|pierdes ..1 iniciativa',
    `iniciativa ..4 contacto|${topics}|${reaching}|${people}`,
    'boton|opcion de contactar|escribir|contacto',
    'adelantarse|adelantarte|adelantaros|tomar_la_palabra|romper_el_hielo|mensaje_nuevo',
    'iniciar|inicie|inicies|inicia|empezar|empiece|abrir|abra|comenzar|entablar|entable ..3 conversacion|chat|hilo|correspondencia|trato',
    `chat|canal|via|puerta|linea|salida|trato|hilo ..3 ${people}|comprador|cliente|mensajes|correos`,
    `mensajes|correos|mensajeria|comunicacion|comunicaciones|correo|envios ..1 de_salida|saliente|salientes|posventa|proactiv*|preventiv*`,
    `envio|envios|salida|salidas ..3 a|hacia|para ..1 ${people}`,
    `sus|tus|vuestros envios ..4 ${people}`,
    'contactarlos|escribirles|contactarles ..6 sin|solo|primero|antes|iniciativa',
    'valerse|servirse|hacer_uso|usar|utilizar|emplear|disponer|disfrutar ..3 mensajeria',
    `${doing} ..6 ${topics}`,
    `${doing} ..4 contacto|contactos`,
    `${topics} ..8 ${people}`,
    `mensaje|correo|email ..2 a ..2 ${people}`,
    `ningun|ninguna|nuevo|nueva|cualquier|todo|toda|cada mensaje|correo|email|comunicacion|conversacion`,
    'funcion|boton|opcion|herramienta|servicio|acceso|enlace|permiso|casilla|pestana|apartado|formulario ..1 contactar|escribir|comunicar*|enviar|iniciar|mensaje ..3 comprador|cliente',
    `contacto|contactos|acercamiento ..5 ${people}`,
    `acceso ..2 ${people}`,
    `${people} ..5 ${topics}`,
    `poner*|ponga*|pone|pongas|entrar|entre|tomar ..2 en? contacto`,
    `proactiv* ..5 ${topics}|${contact}|contactar*|comunicar*|escribir*|dirigir*|iniciar*|enviar*|${people}`,
    `${topics}|contacto|contactos|contactar*|comunicar*|escribir*|iniciar*|enviar*|dirigir* ..4 proactiv*|preventiv*`,
    `por_iniciativa_propia|por_propia_iniciativa|por_su_propia_iniciativa|por_su_iniciativa|motu_proprio|espontaneamente|unilateralmente ..6 ${reaching}|${topics}|${people}`,
    `${reaching}|${topics}|${people} ..4 por_iniciativa_propia|por_propia_iniciativa|por_su_propia_iniciativa|por_su_iniciativa|motu_proprio|espontaneamente`,
    `primer contacto|mensaje|paso ..6 ${people}`,
    'intento|intentos|tentativa ..3 contact*|escrib*|comunic*|mensajes|enviar*',
    `mensajes|correos|emails|comunicaciones|comunicacion|mensajeria|contactos ..2 salient*|no_solicitad*|automatic*|automatizad*|espontane*|propi*|nuev*|iniciad*|enviad*`,
    `nuevos|nuevas|propios|propias ..2 ${topics}|contactos`,
    `su|sus|tus|tu mensajes|mensajeria|correos|emails|comunicaciones|envios_de_mensajes`,
    'mensajes|correos|emails|comunicaciones que ..4 enviar|envia|inicia|iniciar|salgan|salen|genera|genere|dirige|manda|mandar',
    `mensajes|correos|emails|comunicaciones|mensajeria|contactos|conversaciones que ..2 ${outgoing}`,
    'salen|salir|saldran|llegan|rebotan ..2 mensajes|correos',
    `${starting} ..3 comprador|cliente|clienta ..1 antes|sin|primero`,
    `mensajes|correos|emails|comunicaciones|mensajeria ..3 de|desde|en|por|con|para su|tu|esta|la cuenta|tienda`,
    `${right} ..6 mensajeria|mensajes|contactar*|contacto|contactos|correspondencia|comunicacion|comunicaciones`,
    `mensajeria ..1 ${states}`,
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
    'te_los|se_los|se_las|te_las|te_la|se_la|os_los|los_hemos|la_hemos|las_hemos|lo_hemos',
    'te_los|se_los|se_las|te_las|te_la|se_la|os_los|los_hemos|la_hemos|las_hemos|lo_hemos',
    'mientras|entretanto|hasta_entonces|mientras_tanto|hasta_ese_momento|hasta_esa_fecha|hasta_ese_dia',
  ],
  content: [
    'que ..4 contengan|contienen|incluyan|incluyen|pidan|piden|soliciten|solicitan|ofrezcan|infrinjan|promocionen|promuevan|incumplan|sean|inciten|animen|dirijan',
    'con ..1 enlaces|adjuntos|publicidad|contenido|promociones|incentivos|descuentos|logotipos|fines|ofertas|cupones|propositos|archivos',
    'para ..2 pedir*|solicitar*|promocionar*|ofrecer*|influir*|conseguir|obtener|publicitar*|fines|incentivar*|anunciar*|manipular|modificar|eliminar',
    'a_fin_de|con_el_fin_de|con_el_objetivo_de',
    'fuera de ..1 amazon|la_plataforma|nuestra',
    'sobre opiniones|resenas|valoraciones',
    'segun|conforme_a|de_acuerdo_con|contra las|la|nuestras|nuestra directrices|politica|politicas|normas|normativa',
    'promocionales|publicitarios|de_marketing|publicitarias|comerciales',
    'mas de|que',
    'solicitando|pidiendo|ofreciendo|incluyendo',
    'en_los_que|en_las_que|salvo_que|a_menos_que',
    'sin ..3 autorizacion|consentimiento|motivo|necesidad|relacion',
  ],
} satisfies Partial<PhraseTable<Concept>>
