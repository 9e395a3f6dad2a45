import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'
import { spanishLimit, spanishTaken, spanishTaking } from './spanish-verbs.ts'

const over =
  'levantad*|retirad*|eliminad*|finalizad*|terminad*|expirad*|vencid*|concluid*|caducad*|cesad*|anulad*|removid*|revocad*|cancelad*|suprimid*|quitad*|acabad*|revertid*|desaparecid*|dejad*_sin_efecto|extinguid*|derogad*|cumplid*|prescrit*|agotad*|alzad*|invalidad*|rescindid*|transcurrid*|superad*'
/** "Medida: retirada de" is no end of a measure. */
const namedLimit = spanishLimit.replace('|medida|', '|')
const ended =
  'finalizo|expiro|vencio|concluyo|caduco|ceso|acabo|se_levanto|se_retiro|se_elimino|termina_hoy|finaliza_hoy'
const had =
  'permiso|permisos|autorizacion|posibilidad|capacidad|habilidad|acceso|derecho|derechos|funcion|funciones|mensajes|mensajeria|servicio|privilegio|privilegios|comunicacion|comunicaciones|envio|facultad|contacto|cuenta|opcion|herramienta|canal|correos'
const rights =
  'permiso|permisos|autorizacion|posibilidad|capacidad|habilidad|acceso|derecho|derechos|funcion|funciones|privilegio|privilegios|facultad|opcion|herramienta|mensajeria'
const back =
  'restablecid*|restaurad*|reactivad*|rehabilitad*|recuperad*|reanudad*|desbloquead*|reinstaurad*|restituid*|reintegrad*|repuest*|reabiert*|habilitad*_de_nuevo|activad*_de_nuevo|habilitad*_nuevamente|activad*_nuevamente|normalizad*|liberad*|reestablecid*|renovad*'
const sends =
  'contactar*|enviar*|escribir*|iniciar*|comunicar*|ponerse|ponerte|mandar|abrir|usar|utilizar|dirigir*|comenzar|empezar|entablar|mandarles'
const has = 'ha|han|hemos|fue|fueron|esta|estan|ha_sido|han_sido|queda|quedan|ha_quedado|han_quedado'

/** What other notices say in Spanish: lifted, or not from Amazon at all. */
export const spanishKinds = {
  ended: [
    `${spanishLimit} ..16 ${has} ..4 ${over}`,
    `${spanishLimit} ..14 ${ended}`,
    // Not "por un término de".
    `${spanishLimit} ..12 mensajes|proactiv*|compradores|clientes|mensajeria|cuenta|comunicaciones|contacto|correos|ya termino`,
    `${spanishLimit} termino`,
    `finalizo|expiro|vencio|concluyo|caduco|ceso|acabo ..1 la|el|su|tu ${spanishLimit}`,
    'estado ..1 nuevo|actual|ahora ..1 normal|activo|activa|habilitad*|permitid*|concedid*|restablecid*|libre|sin_restricciones|levantad*|abierto|abierta',
    `${has} ..4 ${over}|puesto_fin|dado_por_terminad* ..4 ${spanishLimit}`,
    `${over}|levantamos|revocamos|quitamos|dejamos_sin_efecto|retiramos|eliminamos|anulamos|cancelamos|suprimimos|levantamiento ..3 ${spanishLimit}`,
    `decidido|acordado|procedido|acabamos|terminamos a|de? levantar|retirar|eliminar|anular|cancelar|revocar|quitar|poner_fin ..4 ${spanishLimit}`,
    `dado|dada|damos|dimos|da por ..1 terminad*|concluid*|finalizad*|cumplid* ..4 ${spanishLimit}`,
    `${over}|anulamos|revocamos ..2 decision|resolucion ..3 ${spanishTaking}|${spanishLimit}`,
    `${namedLimit} ${over}`,
    `${spanishLimit} de|del ..2 ${over}`,
    `${spanishLimit} ..8 dias|meses|semanas|dia|mes|semana finalizad*|concluid*|levantad*|terminad*|expirad*|vencid*`,
    `ya_no ..3 esta|estan|tiene|se_encuentra|queda|sujet*|pesa|existe|hay|permanece ..3 ${spanishTaken}`,
    `ya_no ..1 hay|existe|tiene|tienes|pesa|pesan|esta|estas|aplica|aplican|rige|rigen|afecta|sufre|consta|constan|figura|queda|quedan ..3 ${spanishLimit}`,
    `se levanto|retiro|elimino|revoco|anulo|cancelo|suprimio ..3 ${spanishLimit}`,
    `queda|quedan|dejado|deja|dejamos|quedado sin_efecto ..3 ${spanishLimit}`,
    `${spanishLimit} ..10 queda|quedan|quedado|dejado sin_efecto`,
    `${spanishLimit} ..10 ya_no|dejado_de|deja_de ..2 aplica*|vigente|vigor|afecta|rige|tiene_efecto|activ*|existe|aplicarse|estar|tener`,
    `por_error|erroneamente|indebidamente|equivocadamente|por_equivocacion ..6 ${spanishTaken}`,
    `${spanishLimit} ..4 por_error|erroneamente|indebidamente|por_equivocacion`,
    `${spanishTaken} ..8 por_error|erroneamente|indebidamente|por_equivocacion`,
    `${spanishLimit} ..8 llegad*_a_su_fin|tocad*_a_su_fin|llego_a_su_fin|a_su_fin`,
    `decision|resolucion|medida ..12 ${has}|haya ..2 revocad*|anulad*|revertid*|sin_efecto|retirad*|levantad*`,
    'libre de restricciones|limitaciones',
    'recurso|apelacion|reclamacion|alegaciones|alegacion ..10 estimad*|aceptad*|prosperad*|prospero|favorable*|admitid*_y',
    'aceptado|estimado|aceptamos|estimamos ..1 tu|su|tus|sus|vuestro|el|la ..1 recurso|apelacion|alegaciones|reclamacion',
    'desbloqueo|desbloqueado|desbloqueada|desbloqueados|desbloqueadas|desbloqueamos',
  ],
  regained: [
    `${had} ..14 ${back}`,
    `${rights} ..8 devuelt*`,
    `devuelt* ..6 ${rights}`,
    `${back}|restablecemos|restablecimos|devolvimos|reactivamos|restauramos|devolvemos|rehabilitamos|reanudamos ..8 ${had}`,
    `vuelve|vuelves|volveis|vuelven|volvemos|ha_vuelto|han_vuelto|hemos_vuelto a ..2 estar|tener|disponer|entregar*|enviar*|permitir*|habilitar*|activar*|autorizar*|funcionar|ser|aceptar*|llegar*|contar`,
    `de_nuevo|nuevamente|otra_vez ..4 disponible*|activ*|habilitad*|operativ*|autorizad*|permitid*|acceso|en_funcionamiento`,
    `disponible*|activo|activa|activos|activas|activad*|habilitad*|operativ*|autorizad*|permitid*|acceso|conceder*|concedid*|entregan ..4 de_nuevo|nuevamente|otra_vez`,
    `decidido|acordado|acabamos_de|procedido_a ..1 devolver*|restablecer*|reactivar*|restituir*|rehabilitar*|restaurar* ..6 ${had}`,
    'recupera|recuperas ..6 acceso|permiso|posibilidad|capacidad|derecho|funcion',
  ],
  'again-able': [
    `puede|puedes|pueden|podra|podras ..4 volver ..8 ${sends}`,
    `puede|puedes|pueden|podra|podras|permitid*|autorizad* ..2 ${sends} ..8 de_nuevo|nuevamente|otra_vez`,
    `puede|puedes|podra|podras ..3 de_nuevo|nuevamente|otra_vez ..6 ${sends}`,
    `ya puede|puedes ..4 ${sends}`,
    'puede|puedes escribirles|contactarles|iniciarlas|escribir|iniciar ..6 desde_ya|desde_hoy|desde_ahora|ya_mismo',
    'puede|puedes|podra ..1 reanudar|retomar ..6 mensajes|contacto|comunicacion|comunicaciones|envio|correspondencia',
  ],
  anew: [
    'nuevo|nueva|segunda|segundo|tercera|tercer|otra|otro|prorrog*|ampli*|sigue|continua|permanece|reiterad*|mantiene*',
    'sin_embargo|no_obstante|desde_entonces|pero|posteriormente|esta_vez|ahora',
  ],
  vendor: [
    'webinar*|blog*|newsletter*|boletin*|podcast*|ebook|masterclass|whitepaper|curso_online|seminario_web',
    'darse_de_baja|darte_de_baja|date_de_baja|cancelar_la_suscripcion|anular_la_suscripcion|cancelar_suscripcion|dese_de_baja|baja_de_este_boletin',
    'gratis|gratuit* ..2 demo|prueba|guia|webinar|herramienta|consulta|auditoria|asesoramiento|sesion|seminario|analisis|demostracion',
    'demo|demostracion|prueba|guia|webinar|herramienta|consulta|auditoria|asesoramiento|sesion|seminario|analisis|consultoria gratis|gratuit*|sin_compromiso',
    'reserve|reserva|solicite|solicita|agende|agenda|concierte|pide|pida ..2 demo|demostracion|llamada|cita|consulta|sesion|reunion|plaza',
    'inscribase|inscribete|apuntese|apuntate|registrese|registrate|suscribase|suscribete|descargue|descarga|descubra|descubre|pruebe_ahora|prueba_ahora',
    'muchos|muchas|algunos|varios|miles_de|cientos_de|numerosos|mas_y_mas|cada_vez_mas|otros vendedores|marcas|comerciantes|sellers|tiendas',
    'nuestro|nuestra|nuestros|nuestras ..1 software|herramienta|herramientas|plataforma|app|equipo_de|clientes|blog|expertos|agencia|guia|articulo|despacho|solucion|consultores|curso|abogados|asesores|lectores|comunidad',
    'leer_mas|lea_mas|lee_mas|sigue_leyendo|siga_leyendo|mas_informacion_en_nuestro|te_contamos|le_contamos|ver_mas',
    'aprende_a|aprenda_a|consejos|trucos|paso_a_paso|claves',
    'vendedores informan|denuncian|reportan|afirman|dicen|estan|reciben|se_quejan|comentan|cuentan|que',
    'amazon restringe|bloquea|endurece|suspende|limita|esta|ha|empieza|puede|comienza',
    'te|le|os ayudamos|ayuda|ayudara|puede_ayudar*|asesoramos',
    'que_hacer|como_evitar|como_actuar|como_recuperar|como_reaccionar|como_protegerse',
    'en este|nuestro articulo|post|video|guia|episodio|numero',
    'suscriptores|lectores|suscripcion',
    'descuento_exclusivo|oferta_exclusiva',
    'recuperamos su|tu',
  ],
  credentials: [
    'confirm*|introdu*|verifi*|actuali*|valid*|facilit*|proporcion*|indi*|ingres*|escrib* ..8 contrasena|contrasenas|clave|claves|credenciales|datos_de_acceso|datos_bancarios|tarjeta|identidad|pin|datos_de_inicio|cuenta_bancaria|datos_de_pago|usuario',
    'contrasena|clave|credenciales|datos_de_acceso|datos_bancarios|tarjeta|identidad|datos_de_pago|datos ..6 confirm*|verifi*|actuali*|valid*|introdu*',
    'haga|haz|hacer|pulse|pulsa|clique|clic|pinche|pincha ..2 clic|aqui|en_el_enlace|enlace|boton|siguiente|abajo|en_este',
    'inicie|inicia|iniciando ..1 sesion ..4 aqui|ahora|en|enlace|inmediatamente|para',
    'acceda|accede|entre|entra ..2 aqui|enlace|desde_este|siguiente_enlace|en_https|a_https',
    'tarjeta|tarjetas|cheque|cheques regalo',
    'en|antes_de ..3 24|12|48|72 horas ..10 bloque*|suspend*|cerr*|elimin*|desactiv*',
    '24|12|48|72 horas ..10 contrasena|datos|identidad|verific*',
    'a_traves_de|mediante|en el|este|del|siguiente ..1 enlace|formulario',
    'en http|https',
  ],
} satisfies Partial<PhraseTable<Concept>>
