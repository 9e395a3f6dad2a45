import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'
import { spanishPassed, spanishPasses } from './spanish-verbs.ts'

const can =
  'puede|podra|puedes|podras|pueda|podran|pueden|podemos|podremos|podeis|podreis|va_a_poder|vas_a_poder|van_a_poder|vais_a_poder|volvera_a_poder|volveras_a_poder'
/** What an account may have. */
export const spanishRight =
  'permiso|permisos|acceso|autorizacion|derecho|derechos|posibilidad|capacidad|habilidad|facultad|opcion|privilegio|privilegios|habilitacion|autorizaciones|facultades'
/** What "cannot" is about: reading and exporting messages are no contact. */
const acts =
  'enviar*|buscar*|dar|adelantar*|charlar|acercar*|saludar|avisar*|intervenir|molestar*|alcanzar*|contactar*|escribir*|iniciar*|comunicar*|ponerse|ponerte|poneros|poner|dirigir*|mandar*|remitir*|hacer*|utilizar*|usar*|acceder|emplear*|servirse|entablar*|abrir*|empezar*|comenzar*|mensajear*|recurrir|ser|entregar*|transmitir*|reenviar*|chatear|hablar|abordar*|autorizar*|permitir*|tener|disponer|mantener*|establecer*|tomar|proseguir|realizar|efectuar|procesar*|aceptar*|seguir|continuar|volver|interactuar|relacionarse|conversar|buscar_el_contacto|llegar*|vender|ofrecer*|publicar*|crear*|listar*|retirar*|cobrar*|recibir*|anunciar*|participar|gestionar*|solicitar*|disfrutar|beneficiarse|aprovechar|generar|emitir|cursar|lanzar|redactar'
const allowed =
  'permitid*|autorizad*|habilitad*|posible*|disponible*|permite*|permitira*|permitimos|permitiremos|autoriza|autorizamos|facultad*|concedemos|concederemos|otorgamos|otorgaremos|concede|concedera|otorga|otorgara|activ*|operativ*|accesible*|utilizable*|permitido|concedid*|admite|permitan|consiente|consentira|consentid*'

/** What the system does to a message that nobody asked for. */
const discard = 'rechaz|descart|intercept|desech|borr|filtr|bloque|elimin|anul|cancel|regres|rebot|retorn'
const of = (stems: string, ...endings: readonly string[]): string =>
  stems
    .split('|')
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .join('|')
const discards = `${of(discard, 'a', 'an', 'ara', 'aran')}|devuelve|devuelven|devolvera|devolveran|retiene|retienen|retendra|retendran|detiene|detienen|detendra|detendran`
const discarding = `${of(discard, 'ar', 'ando')}|devolver|devolviendo|retener|reteniendo|detener`
const discarded = `${of(discard, 'ado', 'ada', 'ados', 'adas')}|devuelto|devuelta|devueltos|devueltas|retenido|retenida|retenidos|retenidas|detenidos|detenidas`
const only = 'solo|unicamente|exclusivamente|solamente|nomas|nada_mas|tan_solo|meramente'
const answers =
  'responder*|respondan|responda|respondas|contestar*|contesten|conteste|contestes|respuesta|respuestas|respondiendo|contestacion|contestaciones|contestando|atender*|replicar|replicas|replica'
const starts =
  'empezar*|iniciar*|comenzar*|escribir*|contactar*|abrir*|adelantar*|tomar|dar|ser|mandar*|enviar*|buscar*|dirigir*|hablar*|saludar*'

/** What the account is no longer able or allowed to do, in Spanish. */
export const spanishCannot = {
  cannot: [
    `no ..2 ${can} ..6 ${acts}`,
    `ya_no|no|tampoco ..3 ${spanishPasses}`,
    'mensaje|mensajes|correo|correos|comunicaciones|envios|texto|textos ..6 no ..1 pasa|sale|circula|salen|pasan',
    `lo_que|los_que|cuanto ..6 no ..1 pasa|sale|llega|salen|pasan`,
    `no ..2 dejan|dejaran|permiten|permitiran|deja|dejo|dejaron ..1 ${starts}`,
    `se le|les|te|os|nos? ${discards}`,
    `se quedan|queda|quedaran|quedara|quedo ..1 ${discarded}|sin_entregar|sin_salir|sin_enviar|en_borradores|en_la_puerta|por_el_camino|atascad*|en_el_camino|en_cola`,
    `van|va|vamos a ${discarding}`,
    `empezado|comenzado|empezamos|comenzamos|empezaremos|seguiremos|pasamos|pasaremos|pasado|procederemos|procedemos a? ${discarding}`,
    `seran|son|sera|estan_siendo ${discarded}`,
    'responden|responde|responderan|devuelven|devuelve|devolvera|devolveran ..4 403|error|denegado|denegada|vacia|vacio',
    `si|cuando ..2 intenta|intentas|intente|intentes|trata|tratas|prueba|pruebas|quiere|quieres ..14 no ..2 ${spanishPasses}|pasa|sale|enviar*|deja|dejara|permite`,
    `si|cuando ..2 intenta|intentas|intente|intentes|trata|tratas|prueba|pruebas|manda|mandas ..14 ${discards}|error`,
    `${starts} ..3 no ..1 puede|puedes|podra|podras`,
    'lo_unico_que_no',
    'no ..1 tendra|tiene|tendras|tienes ..1 salida|envio',
    `no|nunca|tampoco ..1 volveremos|volvera|volveran|volveras|vuelve|vuelven a ..1 entregar*|llegar|enviar*|salir|escribir*|iniciar*|contactar*|tramitar*|cursar*`,
    'vuelve|vuelven|volvera|volveran|regresa|regresan|regresara|regresaran ..1 a|al ..1 buzon|remitente|bandeja|origen|usted',
    'decidido|resuelto|acordado|dispuesto|determinado que ..5 no ..1 inicie|contacte|escriba|envie|mande|abra|pueda|tenga|disponga|dirija',
    `no ..2 vamos_a|podemos|procede|es_posible|corresponde ..2 reactivar*|restablecer*|devolver*|rehabilitar*|habilitar*|reanudar*`,
    'dias|semanas|meses|horas|mes|semana|quincena|ano ..1 sin ..2 poder|mandar|escribir*|enviar|iniciar|iniciativa|contactar|contacto|mensajes|mensajeria|abrir|dirigirse|acercarse|comunicacion|voz|envio',
    'no ..3 alcanzara|alcanzaran|contactara|contactaran|dirigira',
    'que ..4 deje|dejen|deja de poder|tener|disponer',
    `no ..1 sera|seran|son|siendo|quedaran|queda ..1 ${spanishPassed}`,
    'no ..1 haremos|hacemos|hara|dejaremos|dejamos llegar|pasar|salir',
    `ni usted|su|sus|tu|tus ..8 ${can} ..4 ${acts}`,
    'decidido|resuelto|optado|acordado ..1 no ..1 entregar*|cursar*|transmitir*|tramitar*|enviar*|aceptar*|reenviar*|permitir*|autorizar*|admitir*',
    'no ..1 deja|dejara|dejamos|dejaremos|permite|permitira|permitimos que|enviar*|mandar*|escribir*|contactar*|iniciar*|ponerse|ponerte|abrir*|empezar*|comunicar*',
    'no ..2 va|van|vamos a salir|pasar|partir|dejar|acercar*|entregar*|enviar*|transmitir*|reenviar*|aceptar*|recibir*|llegar*|permitir*|poder|tener|dejar',
    'no ..2 recuperara|recuperaras|recobrara|recupera',
    'ya_no|no ..2 cumple|cumples|reune|reunes|satisface|satisfaces ..6 requisitos|condiciones',
    'deja|dejas|dejado|dejara de cumplir|reunir|satisfacer ..2 requisitos|condiciones',
    'sin poder|acceso|permiso|posibilidad|autorizacion|capacidad|derecho',
    `no ..4 ${allowed}`,
    `ya_no|tampoco|nunca|jamas|nunca_mas ..2 ${can} ..6 ${acts}`,
    `no|ya_no|sin ..2 tiene|tendra|tienes|tendras|dispone|dispondra|dispones|dispondras|cuenta|cuentas|contara|goza|gozara|posee|conserva|tener|disponer ..5 ${spanishRight}`,
    `ningun|ninguno|ninguna ..12 ${spanishPasses}|${spanishPassed}`,
    'no ..2 debe|debera|debes|deberas|deben',
    'no sera|es|resulta|resultara ..2 posible',
    'no ..1 es|esta|sera|estara|ha_sido|se_encuentra ..2 autorizad*|permitid*|habilitad*|facultad*',
    `sin|ningun|ninguna ..1 ${spanishRight} ..1 para|de|a|al`,
    'imposible|imposibilidad|incapaz|imposibilitad*',
    'deja|dejara|dejas|dejaras|dejado|dejaremos|dejamos|dejan|dejaran|dejo|cesa|cesara|cesaremos|cesado de|en ..3 poder|enviar*|entreg*|reenviar*|transmitir*|aceptar*|llegar*|tener|autorizar*|permitir*|estar|recibir|funcionar|salir|aparecer|tramitar*|ser|contactar|disponer|cursar*|admitir*|la_entrega|el_envio',
    'seran|son|estan_siendo|sera|fueron|quedaran|han_sido rechazad*|devuelt*|descartad*|descartados|interceptad*|filtrad*|desechad*',
    `sistema|sistemas|amazon|plataforma|servidor|servidores|servicio|filtro ..3 ${discards}`,
    'se rechaza|rechazara|rechazaran|rechazan|descartaran|devolveran|descartan|interceptaran|desechan|desecharan',
    'rechazaremos|rechazamos|descartaremos|devolveremos|interceptamos|interceptaremos',
    'no ..3 recibiran|reciben|recibirán|vera|veran|leeran',
    'ya no es|esta',
    'no ..2 autorizamos|permitimos|permitiremos|consentimos|toleramos|toleraremos',
    'no nos es posible',
    'ya_no para enviar*|escribir*|contactar*|iniciar*',
    'no ..2 es|sera|seras|eres capaz|capaces',
    'no ..1 estamos|estaremos dispuest* ..2 entreg*|seguir|reenviar*|transmitir*|aceptar*|tramitar*',
    'no ..1 contactaras|escribiras|enviaras|mandaras|iniciaras|abriras|contactara|escribira|iniciara',
    'no ..2 esta|estas|estara|estaras|encuentra|encuentras en_condiciones|en_disposicion|en_posicion|en_situacion',
    'no ..1 consentir*|permitirte|permitirle|autorizarte|autorizarle',
    'alto a',
    'nada_de ..3 mensajes|contactos|contacto|correos|comunicaciones|conversaciones',
    'cero|basta_de|fin_de ..2 mensajes|contactos|correos|comunicaciones|conversaciones',
    'debera|debe|tendra|tiene ..1 abstener*|que_abstener*|dejar_de|que_dejar',
    'tendra|tiene que esperar',
  ],
  // None is public yet.
  'known-words': [],
  'reply-only': [
    `${only} ..6 ${answers}`,
    `${only} ..1 entrega*|llega*|admit*|acept*|pasa*|salen|saldran|sald*|curs*|tramit*|envi*|transmit* ..10 ${answers}`,
    `${only} ..2 empezar*|comenzar*|iniciar*|abrir* ..8 ellos|mensaje_del|mensaje_de_un|el_comprador|el_cliente|un_comprador|un_cliente|quien|quienes`,
    `${only} ..4 conversaciones|hilos|conversacion ..3 empez*|inici*|abr* ..4 comprador|cliente|ellos|compradores|clientes`,
    `${only} ..3 a|al|con ..1 quien|quienes|los_que|que|aquellos ..4 escrib*|escrit*|pregunt*|contact*|habl*`,
    'pero|y|mas no ..1 empezar|iniciar|comenzar|abrir ..1 tu|usted|vosotros|vosotras|ustedes|conversacion|conversaciones|contacto|primero|charla',
    'pero|y|mas no ..1 adelantar*|tomar_la_iniciativa|dar_el_primer|ser_quien|escribir_primero|hablar_primero|escribirles_primero',
    'tendra|tendras|tiene|tienes|debe|debes|debera|deberas|toca que? esperar a_que ..3 escriba*|pregunte*|hable*|llame*|contacte*|dirija*',
    `unica|unico forma|manera|via|modo|camino|cosa|opcion ..10 ${answers}|esperar`,
    `lo unico que ..3 ${answers}`,
    `unico mensaje|contacto que ..8 ${answers}`,
    `no ..6 otro|otra ..3 que ..1 ${answers}`,
    'si|cuando|salvo_que|a_menos_que son|sean|es|sea|constituyen|constituyan|respondan|responden|contesten|contestan ..1 respuesta|respuestas|contestacion|contestaciones',
    `limita|limite|limitara|limitan|reduce|reducira|reducen|queda|queda_en ..1 a|en ${answers}`,
    'limitad*|restringid*|reducid*|acotad*|limitamos|restringimos|limitara|reducimos|circunscrit* a|al|unicamente|exclusivamente ..3 responder*|respuesta|respuestas|contestar*|contestaciones',
    `mas que|sino ${answers}`,
    `no ..4 otra_cosa_que|mas_que ${answers}`,
    'responder*|respuestas|contestar* ..4 unicamente|exclusivamente|solamente',
    'modo|regimen|modalidad ..2 respuesta|respuestas|contestacion|contestaciones',
    `excepto|salvo para|en|por? ..1 ${answers}`,
  ],
} satisfies Partial<PhraseTable<Concept>>
