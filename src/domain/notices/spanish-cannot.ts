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
  'enviar*|contactar*|escribir*|iniciar*|comunicar*|ponerse|ponerte|poneros|poner|dirigir*|mandar*|remitir*|hacer*|utilizar*|usar*|acceder|emplear*|servirse|entablar*|abrir*|empezar*|comenzar*|mensajear*|recurrir|ser|entregar*|transmitir*|reenviar*|chatear|hablar|abordar*|autorizar*|permitir*|tener|disponer|mantener*|establecer*|tomar|proseguir|realizar|efectuar|procesar*|aceptar*|seguir|continuar|volver|interactuar|relacionarse|conversar|buscar_el_contacto|llegar*|vender|ofrecer*|publicar*|crear*|listar*|retirar*|cobrar*|recibir*|anunciar*|participar|gestionar*|solicitar*|disfrutar|beneficiarse|aprovechar|generar|emitir|cursar|lanzar|redactar'
const allowed =
  'permitid*|autorizad*|habilitad*|posible*|disponible*|permite*|permitira*|permitimos|permitiremos|autoriza|autorizamos|facultad*|concedemos|concederemos|otorgamos|otorgaremos|concede|concedera|otorga|otorgara|activ*|operativ*|accesible*|utilizable*|permitido|concedid*|admite|permitan|consiente|consentira|consentid*'

/** What the account is no longer able or allowed to do, in Spanish. */
export const spanishCannot = {
  cannot: [
    `no ..2 ${can} ..6 ${acts}`,
    `ya_no|no ..3 ${spanishPasses}`,
    `no ..1 sera|seran|son|siendo|quedaran|queda ..1 ${spanishPassed}`,
    'no ..1 haremos|hacemos|hara|dejaremos|dejamos llegar|pasar|salir',
    `ni usted|su|sus|tu|tus ..8 ${can} ..4 ${acts}`,
    'decidido|resuelto|optado|acordado ..1 no ..1 entregar*|cursar*|transmitir*|tramitar*|enviar*|aceptar*|reenviar*|permitir*|autorizar*|admitir*',
    'no ..1 deja|dejara|dejamos|dejaremos|permite|permitira|permitimos que|enviar*|mandar*|escribir*|contactar*|iniciar*|ponerse|ponerte|abrir*|empezar*|comunicar*',
    'no ..1 va|van|vamos a entregar*|enviar*|transmitir*|reenviar*|aceptar*|recibir*|llegar*|permitir*|poder|tener|dejar',
    'no ..2 recuperara|recuperaras|recobrara|recupera',
    'ya_no|no ..2 cumple|cumples|reune|reunes|satisface|satisfaces ..2 requisitos|condiciones',
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
    'deja|dejara|dejas|dejaras|dejado|dejaremos|dejamos|dejan|dejaran|dejo|cesa|cesara|cesaremos|cesado de|en ..3 poder|enviar*|entreg*|reenviar*|transmitir*|aceptar*|llegar*|tener|autorizar*|permitir*|estar|recibir|tramitar*|ser|contactar|disponer|cursar*|admitir*|la_entrega|el_envio',
    'seran|son|estan_siendo|sera|fueron|quedaran|han_sido rechazad*|devuelt*|descartad*|descartados|interceptad*|filtrad*|desechad*',
    'sistema|amazon|plataforma|servidor|servicio ..2 rechaza|rechazara|descarta|descartara|devuelve|devolvera|intercepta|interceptara|filtra|filtrara',
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
    'nada|nada_de ..3 mensajes|contactos|contacto|correos|comunicaciones|conversaciones',
    'cero|basta_de|fin_de ..2 mensajes|contactos|correos|comunicaciones|conversaciones',
    'debera|debe|tendra|tiene ..1 abstener*|que_abstener*|dejar_de|que_dejar',
    'tendra|tiene que esperar',
  ],
  // None is public yet.
  'known-words': [],
  'reply-only': [
    'solo|unicamente|exclusivamente|solamente ..4 responder*|contestar*|respuesta|respuestas|respondiendo|contestaciones|contestando|atender*',
    'limitad*|restringid*|reducid*|acotad*|limita|limitamos|restringimos|limitara|reducimos|circunscrit* a|al|unicamente|exclusivamente ..3 responder*|respuesta|respuestas|contestar*|contestaciones',
    'mas que|sino responder*|contestar*|respuestas',
    'responder*|respuestas|contestar* ..4 unicamente|exclusivamente|solamente',
    'modo ..2 respuesta|respuestas',
    'excepto|salvo para? responder*|contestar*',
  ],
} satisfies Partial<PhraseTable<Concept>>
