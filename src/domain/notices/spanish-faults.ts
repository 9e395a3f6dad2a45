import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const message = 'mensaje|correo|email|mail|mensajes|correos|emails|comunicacion'
const sent =
  'enviad*|enviar*|entreg*|transmiti*|reenvi*|remiti*|curs*|acept*|proces*|envio|llego|llegado|tramit*|pasad*|pasamos|recibira|envia|envian|distribu*|salir|salio'
const stopped =
  'bloquead*|rechazad*|detenid*|devuelt*|retenid*|interceptad*|denegad*|descartad*|rebotad*|anulad*|cancelad*|parad*|rechazo|bloqueo|bloqueamos|rechazamos|filtrad*|eliminad*|desechad*'
const known =
  'autorizad*|aprobad*|registrad*|verificad*|permitid*|reconocid*|figura|consta|incluid*|anadid*|vinculad*|asociad*|habilitad*|dad*_de_alta|aparece|inscrit*|admitid*|esta_en|se_encuentra|confirmad*|validad*|pertenece'

/** What is wrong with one message, one buyer or one address, in Spanish. */
export const spanishFaults = {
  'message-stopped': [
    `${message} ..14 no ..5 ${sent}`,
    `no ..5 ${sent} ..5 ${message}`,
    `${message} ..12 ${stopped}`,
    `${stopped} ..5 ${message}`,
    'no_entregado|no_enviado|no_entregados|entrega_fallida|error_de_entrega|fallo_de_entrega|error_en_la_entrega|error_al_entregar|error_de_envio',
    'entrega|envio ..6 fallid*|fallado|imposible|rechazad*|denegad*|fracasad*|no_se_pudo',
    'imposible ..1 entregar|enviar',
    'no_se_entrego|no_se_envio|no_se_ha_enviado|no_se_ha_entregado|no_se_pudo|no_se_ha_podido',
  ],
  'content-fault': [
    'directrices|directriz|politica|politicas|normas|reglas|normativa|pautas|requisitos|condiciones ..6 comunicacion|comunicaciones|mensajeria|mensajes|contenido',
    'no ..4 cumple|cumplia|cumplio|cumplen|cumplir|ajusta|ajustaba|respeta|respetaba|conforme|acorde|adecua|satisface|sigue',
    'incumpl*|infring*|infraccion|vulner*|viol*|contravien*|contraven* ..8 directric*|politica*|norma*|regla*|pautas|requisitos',
    'contiene|contenia|incluye|incluia|contener|incluir|contenido|presencia ..10 enlace*|adjunto*|archivo*|telefono|publicidad|publicitari*|promocional*|url|direccion|contenido*|logotipo*|emojis|cupon*|opinion*|resena*|valoracion*|codigo|palabra*|lenguaje|imagen*|sitio|web|descuento*|prohibid*',
    'contenian|incluian|llevaba|llevaban|lleva|llevan|pide|piden|pedia|pedian|ofrece|ofrecia|ofrecian ..8 numero|telefono|datos|enlace*|cupon*|descuento*|dinero|codigo|html|movil|url|direccion*|logotipo*|publicidad|imagen*|opinion*|resena*',
    'expresion|texto|frase|palabra|fragmento|termino detectad*|conflictiv*|problematic*|no_permitid*',
    'filtro de_contenido',
    'no_se_pueden|no_se_puede|no_se_permite mandar|enviar|pedir|incluir|poner|adjuntar',
    'contenido|enlace|enlaces|palabra|palabras|lenguaje|elementos|elemento|archivo|archivos|adjunto|adjuntos|terminos|frase|formulacion no_permitid*|prohibid*|no_autorizad*|no_admitid*|inadecuad*|inapropiad*|restringid*',
    'no ..2 permitid*|admitid*|permite*|admite*|compatible*|admiten',
  ],
  'opted-out': [
    'decidid*|optad*|elegid*|solicitad*|ha_pedido|pidio|preferid*|indicad*|opto|decidio|eligio|prefiere|opta|manifestad*|expresad*|escogid* ..4 no ..3 recibir*|contact*|ser|se_le|reciba',
    'no ..3 desea|quiere|deseaba|acepta|quiso|consiente|autoriza ..4 recibir*|contact*|mensajes|mas_mensajes|correos|comunicaciones|ser',
    'dado_de_baja|dada_de_baja|darse_de_baja|cancelado_su_suscripcion|se_dio_de_baja|opt_out|excluido_voluntariamente|causado_baja',
    'ha|haya|desactivo|bloqueo ..1 desactivado|bloqueado|inhabilitado|deshabilitado|silenciado ..4 recepcion|mensajes|comunicaciones|correos|contacto|notificaciones',
    'rechaz*|renunci*|negad*|opuest*|excluid*|desactivo|desmarcad* ..5 recepcion|mensajes|comunicaciones|correos|recibir*|contacto|notificaciones',
    'exclusion_voluntaria|baja_voluntaria',
    'cancelado|bloqueado|rechazado los mensajes|correos de vendedores',
  ],
  'one-buyer': [
    'el|este|al|del|un|ese|dicho comprador|cliente|destinatario|consumidor|usuario|interesado',
    'este|ese senor|hombre',
    'contacto con el|ella mientras|hasta|por',
    'la|esta|una clienta|compradora|destinataria',
    'comprador|cliente|destinatario ha|no|desea|del_pedido|rechazo|se',
  ],
  'wrong-sender': [
    `remitente|direccion|remite|correo ..14 no ..6 ${known}`,
    `no ..4 ${known} ..6 remitente*|direccion`,
    'no_autorizad*|no_aprobad*|no_registrad*|no_verificad*|desconocid*|no_permitid*|no_reconocid*|ajen* ..1 remitente*|direccion|correo',
    'remitente|direccion|remite|correo ..3 no_autorizad*|desconocid*|no_aprobad*|no_registrad*|no_verificad*|no_reconocid*|sin_autorizar|no_permitid*|ajen*',
    'direccion|correo autorizada|registrada|registrado|autorizado es',
    'de_alta ..2 direccion|direcciones|remitente',
    'permisos_de_mensajeria|permisos_de_mensajes|permisos_de_los_mensajes',
    'remitentes|direcciones|correos ..2 autorizad*|aprobad*|registrad*|permitid*|verificad*|habilitad*',
  ],
  violation: [
    'su|sus|algunos|varios|algun|tus|tu|uno ..6 mensaje|mensajes|correos|plantillas|comunicaciones|emails ..12 infring*|incumpl*|contien*|contenia*|incluye*|incluia*|piden|pedia*|solicita*|vulner*|viol*|no_cumpl*|contravien*|infrinj*|contenido',
    'apercibimiento|apercibe|apercibido|apercibida|apercibimos|amonestacion|amonestamos|tarjeta_amarilla|toque_de_atencion|tiron_de_orejas|advertencia_formal|aviso_formal|primer_aviso|segundo_aviso|ultimo_aviso|aviso_de_incumplimiento',
    'infring*|infraccion|infracciones|incumpl*|vulner*|viol* ..8 directric*|politica*|normas|pautas|normativa ..4 comunicacion|comunicaciones|mensajeria|mensajes|contacto',
    'ha|has|haya ..5 pedido|solicitado|ofrecido|prometido|incentivado ..8 opinion|opiniones|resena|resenas|valoracion|valoraciones|incentivos|descuentos',
    'ha|has ..4 enviado|remitido|mandado|incluido ..6 publicidad|promocion*|cupon*|enlace*|publicitari*|descuento*|marketing',
    'en sus|tus mensajes|comunicaciones|correos ..8 publicidad|enlace*|opinion*|promocion*|adjunto*',
  ],
} satisfies Partial<PhraseTable<Concept>>
