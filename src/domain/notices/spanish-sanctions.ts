import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'
import {
  spanishLimit,
  spanishPassed,
  spanishPasses,
  spanishTaken,
  spanishTakes,
  spanishTaking,
} from './spanish-verbs.ts'

const sellers = 'vendedores|comerciantes|marcas|tiendas|empresas|sellers|socios|proveedores'
const can =
  'puede|podra|puedes|podras|pueda|podran|pueden|podemos|podremos|podeis|podreis|va_a_poder|vas_a_poder|van_a_poder|vais_a_poder|volvera_a_poder|volveras_a_poder'
const right =
  'permiso|permisos|acceso|autorizacion|derecho|derechos|posibilidad|capacidad|habilidad|facultad|opcion|privilegio|privilegios|habilitacion'
/** What "cannot" is about: reading and exporting messages are no contact. */
const acts =
  'enviar*|contactar*|escribir*|iniciar*|comunicar*|ponerse|ponerte|poneros|poner|dirigir*|mandar*|remitir*|hacer*|utilizar*|usar*|acceder|emplear*|servirse|entablar*|abrir*|empezar*|comenzar*|mensajear*|recurrir|ser|entregar*|transmitir*|reenviar*|chatear|hablar|abordar*|autorizar*|permitir*|tener|disponer|mantener*|establecer*|tomar|proseguir|realizar|efectuar|procesar*|aceptar*|seguir|continuar|volver|interactuar|relacionarse|conversar|buscar_el_contacto|llegar*|vender|ofrecer*|publicar*|crear*|listar*|retirar*|cobrar*|recibir*|anunciar*|participar|solicitar*|disfrutar|beneficiarse|aprovechar|generar|emitir|cursar|lanzar|redactar'
const allowed =
  'permitid*|autorizad*|habilitad*|posible*|disponible*|permite*|permitira*|permitimos|permitiremos|autoriza|autorizamos|facultad*|concedemos|concederemos|otorgamos|otorgaremos|activ*|operativ*|accesible*|utilizable*|permitido|concedid*|admite|permitan'

/** Who may no longer do what, in Spanish. */
export const spanishSanctions: PhraseTable<
  Extract<
    Concept,
    'you' | 'others' | 'sanction' | 'imposed' | 'cannot' | 'reply-only' | 'deactivated' | 'undelivered' | 'misdeed'
  >
> = {
  you: [
    'su|sus|suyo|suya|suyos|suyas|usted|ustedes|le|les|tu|tus|te|ti|tuyo|tuya|vuestro|vuestra|vuestros|vuestras|os|vosotros|contigo',
    'puede|podra|puedes|podras|pueda|puedas|podria|podrias|debe|debera|debes|deberas|tiene|tendra|tienes|tendras|dispone|dispondra|dispones|podeis|podreis|teneis',
    'que|cuando usted? envie|envies|envias|envia|manda|escribe|inicia|dirige|genera|dirija|dirijas|inicie|inicies|inicias|escriba|escribas|mande|mandes|redacte|remita|intente|intentes|quiera',
    'no|ya_no cuenta|cuentas con',
    'estara|estaras|queda usted',
    'ya_no|no esta|estara|estas|se_encuentra|sera ..1 autorizado|autorizada|facultado|facultada|habilitado|habilitada|capacitado|capacitada|legitimado|legitimada',
    'queda|quedas|quedara|fue|fuiste excluido|excluida|restringido|restringida|inhabilitado|inhabilitada|apartado|apartada',
    '*arle|*erle|*irle|*arles|*erles|*irles|permitirte|autorizarte|impedirte|retirarte|informarte|comunicarte|limitarte|restringirte|quitarte|suspenderte',
    'esta|la|dicha|presente cuenta|tienda',
    'ha|has ..1 perdido|quedado|dejado|sido',
  ],
  others: [
    `muchos|muchas|algunos|algunas|varios|otros|otras|todos|todas|estos|miles_de|cientos_de|ciertos|aquellos|numerosos|mas ..1 ${sellers}`,
    `${sellers} que|pueden|podran|deben|no|han|son|reciben|pierden|con|en|afectados|afectadas|suelen|fueron|quedan|tienen`,
    `a|para|los|contra|de vendedores|comerciantes ..2 no|que|pueden|restringe|bloquea|suspende|limita`,
    'restringe|bloquea|suspende|limita|impide|prohibe a ..2 vendedores|comerciantes',
    'un|cualquier|otro|ningun|cada|algun vendedor|comerciante|usuario|colega|companero|amigo',
    'el|este|dicho vendedor|usuario|empleado|companero',
    'nuestro|nuestros|nuestra|nuestras almacen|almacenes|centro|centros|equipo|oficina|oficinas|transportista|transportistas',
    'una|otra|cualquier|ninguna|alguna|cada cuenta|tienda|usuaria',
    'yo|mi|mis|me|nosotros|conmigo',
    'las|muchas|otras|algunas cuentas',
    'amazon restringe|limita|suspende|bloquea',
    'su companero|empleado|usuario|colaborador',
    'cuenta del|de ..1 comprador|cliente|companero|amigo',
  ],
  sanction: [
    spanishTaken,
    spanishLimit,
    spanishTaking,
    `se|le|les|te|os|nos|lo|la|amazon|medida|decision|sistema ${spanishTakes}`,
    'que impide|prohibe|limita|restringe|bloquea|suspende|inhabilita|excluye',
    'retirada|perdida',
    'pierde|pierdes|perdio|perdiste|perdera|carece|carecera|careces',
    'queda|quedan|quedara|quedaran|esta|estan|permanece|permanecera|sigue|seguira|estara|estaran|quedaran fuera|inoperativ*|inactiv*|inservible*|en_suspenso|sin_efecto|sin_acceso|a_cero',
    'dejado|deja|dejara|dejamos|dejaremos sin ..2 efecto|acceso|permiso|posibilidad',
    'en_suspenso|en_pausa',
    `cesa|ceso|acabo|acaba|finaliza|finalizo|termina|termino|concluye|expira|caduca|caduco ..2 su|tu ${right}`,
    `su|tu ${right} ..8 cesa|ceso|cesado|acabado|expirado|caducado|finaliza|finalizado|terminado|concluido`,
    'queda|quedan|quedado|dejado|dejamos|quedara sin_efecto',
    'dar|damos|dado|dada|dados|dadas de_baja',
    'puesto|ponemos|poner fin|termino|freno|coto',
    'fuera de su alcance',
  ],
  imposed: [
    'vigente|vigentes|vigor|vigencia|impuest*|imponemos|aplicad*|aplica|aplicamos|aplicara|establecid*|adoptad*|decretad*|dictad*|acordad*|activ*|efectiv*|dura|durara|duran|finaliza|finalizara|termina|terminara|expira|expirara|acaba|acabara|concluye|caduca|cesa|vence|vencera|comienza|comenzara|empieza|entra|entrara|pesa|rige|regira|confirma*|afecta|afectara|sujet*|sometid*|mantiene*|mantendra|mantenemos|mantenid*|continua|continuara|sigue|seguira|permanece|permanecera|prorroga*|ampli*|prolonga*|renovad*|extendid*|extiende*|recae|registrad*|ejecutad*|introducid*|fijad*|puest*|inicia|consiste|supone|implica|significa|impide|conlleva|tomad*|cumplir*|cumple',
    'hemos tomado|emitido|decidido|resuelto|impuesto|aplicado|activado',
    'ha|has recibido ..3 restriccion|limitacion|suspension|bloqueo|sancion',
    'ha|has|haber tomado|emitido|decidido|resuelto|impuesto|aplicado|activado',
    'tiene|tendra|tienes|existe|hay|consta|figura ..3 restriccion|limitacion|suspension|bloqueo|prohibicion|inhabilitacion|sancion',
    'hasta el|nuevo|nueva',
    'del|desde ..6 al|hasta',
    'bajo',
    'impusimos|impuso|aplico|aplicaron|recibio|recibiste|recibieron|acordamos|decretamos|decidimos|ordenamos|disponemos|confirmamos|establecemos|adoptamos|ratificamos|dictamos',
    'concluid*|terminado|saldado|resuelto con',
    'queda|quedan|quedara|quedaran|esta|estan|puesto|puesta en_pausa|en_suspenso',
    'sera|es|seria de',
    'se_levantara|sera_levantad*|se_retirara|se_eliminara',
    'medida|consecuencia|sancion|decision|resolucion',
    'fecha|fin|termino|duracion',
    'informamos|comunicamos|notificamos|informarle|comunicarle|notificarle|notifica|comunica|informa',
    'es objeto|objeto de',
    'se procede|procedido|procedemos|proceder',
  ],
  cannot: [
    `no ..2 ${can} ..6 ${acts}`,
    `ya_no|no ..3 ${spanishPasses}`,
    `no ..1 sera|seran|son|siendo|quedaran|queda ..1 ${spanishPassed}`,
    'no ..1 haremos|hacemos|hara|dejaremos|dejamos llegar|pasar|salir',
    `ni usted|su|sus|tu|tus ..8 ${can} ..4 ${acts}`,
    'decidido|resuelto|optado|acordado ..1 no ..1 entregar*|cursar*|transmitir*|tramitar*|enviar*|aceptar*|reenviar*|permitir*|autorizar*|admitir*',
    'no ..1 deja|dejara|dejamos|dejaremos|permite|permitira que',
    'no ..1 va|van|vamos a entregar*|enviar*|transmitir*|reenviar*|aceptar*|recibir*|llegar*|permitir*|poder|tener|dejar',
    'no ..2 recuperara|recuperaras|recobrara|recupera',
    'sin poder|acceso|permiso|posibilidad|autorizacion|capacidad|derecho',
    `no ..4 ${allowed}`,
    `ya_no|tampoco|nunca|jamas|nunca_mas ..2 ${can} ..6 ${acts}`,
    `no|ya_no|sin ..2 tiene|tendra|tienes|tendras|dispone|dispondra|dispones|dispondras|cuenta|cuentas|contara|goza|gozara|posee|conserva|tener|disponer ..5 ${right}`,
    `ningun|ninguno|ninguna ..12 ${spanishPasses}|${spanishPassed}`,
    'no ..2 debe|debera|debes|deberas|deben',
    'no sera|es|resulta|resultara ..2 posible',
    'no ..1 es|esta|sera|estara|ha_sido|se_encuentra ..2 autorizad*|permitid*|habilitad*|facultad*',
    `sin|ningun|ninguna ..1 ${right} ..1 para|de|a|al`,
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
    'debera|debe|tendra|tiene ..1 abstener*|que_abstener*|dejar_de|que_dejar',
    'tendra|tiene que esperar',
  ],
  'reply-only': [
    'solo|unicamente|exclusivamente|solamente ..4 responder*|contestar*|respuesta|respuestas|respondiendo|contestaciones|contestando|atender*',
    'limitad*|restringid*|reducid*|acotad*|limita|limitamos|restringimos|limitara|reducimos|circunscrit* a|al|unicamente|exclusivamente ..3 responder*|respuesta|respuestas|contestar*|contestaciones',
    'mas que|sino responder*|contestar*|respuestas',
    'responder*|respuestas|contestar* ..4 unicamente|exclusivamente|solamente',
    'modo ..2 respuesta|respuestas',
    'excepto|salvo para? responder*|contestar*',
  ],
  deactivated: [
    `cuenta|tienda|cuentas de? vendedor? de? amazon? es|com? mx? ha_sido|han_sido|esta|fue|se_ha|se_han|queda|ha_quedado|sera temporalmente|provisionalmente? suspendid*|bloquead*|inhabilitad*|deshabilitad*|desactivad*|cerrad*|cancelad*|dad*_de_baja`,
    'cuenta|tienda desactivada|cerrada|suspendida|cancelada',
    'desactivar|cerrar|cancelar|suspender su|tu cuenta|tienda',
    `ya_no|no ..3 vender|vendiendo`,
    'privilegio*|derecho|derechos|permiso|autorizacion|capacidad ..1 de|para venta|ventas|vender ..8 suspendid*|revocad*|retirad*|perdid*|eliminad*|bloquead*|cancelad*|restringid*',
    'suspendid*|revocad*|retirad*|eliminad*|cancelad*|suspendemos|retiramos ..5 privilegio*|derecho|permiso|autorizacion|capacidad de|para venta|ventas|vender',
    'fondos|pagos|saldo|pago|desembolsos|transferencias|ingresos ..10 retenid*|bloquead*|congelad*|retendr*|retenemos|suspendid*|aplazad*',
    'retenid*|retenemos|retendremos|retencion|bloqueado|congelado ..5 fondos|pagos|saldo|pago|desembolsos',
    'desactivado|desactivamos|cerrado|suspendido|desactivacion|cierre ..1 de? su|tu cuenta',
    'desactivacion|cierre|cancelacion|suspension de su|tu|la cuenta',
    'ya_no|no ..2 publicar|escribir|dejar ..3 opiniones|resenas|valoraciones|comentarios',
  ],
  undelivered: [
    'no ..4 entreg*|llegaron|llegado|enviad*|recibid*|transmitid* ..4 clientes|compradores|cliente|comprador|destinatarios',
    'clientes|compradores ..3 no ..3 recibieron|recibido',
  ],
  misdeed: [
    'acciones|accion|conductas|conducta|practicas|practica|actividades|actividad|comportamientos|comportamiento|actos|actuaciones prohibid*|no_permitid*|no_autorizad*|indebid*|vetad*',
    'acciones|conductas|practicas|actividades ..2 estan|que_estan prohibid*',
  ],
}
