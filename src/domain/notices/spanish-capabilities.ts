import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const people = 'compradores|clientes|consumidores|destinatarios|compradoras|clientas|clientela|usuarios_compradores'
/** Plural: one message is no capability. */
const topics =
  'mensajes|correos|emails|mails|mensajeria|comunicaciones|comunicacion|conversaciones|conversacion|correspondencia|chats|dialogos|hilos|misivas|dialogo'
const contact = 'contacto|contactos|ponerse_en_contacto|comunicarse|toma_de_contacto|acercamiento'
const reaching =
  'contactar*|contactaba|contactaban|escribia|contacte|contacta|contactos|contacto|contactando|comunicar*|comunique|comunicando|escribir*|escriba|escribiendo|escribas|escriban|contactes|dirigir*|dirija|abordar*|mensajear|hablar|dialogar|conversar|entablar|acercar*'
const doing =
  'enviar*|envie|envia|envian|envias|envien|enviando|envio|envios|mandar*|mande|mandando|remitir*|remita|remision|iniciar*|inicie|inicia|inicias|iniciando|inicio|comenzar*|comience|empezar*|empiece|abrir*|abra|abriendo|apertura|entablar*|entable|emprender|crear|lanzar|redactar|establecer|transmitir|generar|expedir|emitir|dirigir*|hacer_llegar|entrega|entregar*|despachar|intercambiar'
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
    'contactarlos|escribirles|contactarles ..6 sin|solo|primero|antes|iniciativa',
    'valerse|servirse|hacer_uso|usar|utilizar|emplear|disponer|disfrutar ..3 mensajeria',
    `${doing} ..6 ${topics}`,
    `${doing} ..4 contacto|contactos`,
    `${topics} ..8 ${people}`,
    `mensaje|correo|email ..2 a ..2 ${people}`,
    `ningun|ninguna|nuevo|nueva|cualquier|todo|toda mensaje|correo|email|comunicacion|conversacion`,
    'funcion|boton|opcion|herramienta|servicio ..1 contactar con el|un comprador|cliente',
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
    `mensajes|correos|emails|comunicaciones que ..2 usted? envie|inicie|envia|envias|inicia|inicias|mande|envien|escriba|redacte|remita`,
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
} satisfies Partial<PhraseTable<Concept>>
