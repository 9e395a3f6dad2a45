import type { Reason } from '../finding.ts'
import type { PhraseTable } from './phrases.ts'

const review =
  'opinion|opiniones|resena|resenas|valoracion|valoraciones|calificacion|calificaciones|evaluacion|evaluaciones|comentario|comentarios|feedback|votos|estrellas'

/** How a notice names each of Amazon's six reasons, in Spanish. */
export const spanishReasons: PhraseTable<Reason> = {
  'important-tag-misuse': [
    'importante ..4 asunto',
    'asunto ..4 importante',
    'requiere|requerida|necesita|necesaria|necesario informacion|adicional adicional?',
    'informacion adicional requerida|necesaria|obligatoria',
    'motivo|razon de contacto ..10 no|innecesari*|incorrect*',
    'etiqueta|marca|distintivo|palabra|prefijo|indicador ..2 importante',
    'importante ..3 etiqueta|uso_indebido|abus*',
  ],
  'marketing-promotion': [
    'marketing|publicidad|publicitari*|promocion|promociones|promocional*|promocionar|comercial|comerciales|mercadotecnia',
    'descuento|descuentos|cupon|cupones|venta_cruzada|codigos_promocionales|ofertas_especiales|rebajas',
  ],
  'review-incentive-or-manipulation': [
    `incentiv*|recompens*|compensac*|regalo*|reembolso*|descuento*|cupon*|premi*|gratific*|contraprestacion|pago|pagar|vale|vales|sobornar ..8 ${review}`,
    `${review} ..8 manipul*|incentiv*|a_cambio|recompens*|remunerad*|compensad*|influ*`,
    `manipul*|influ*|alter*|condicion* ..8 ${review}`,
    `a_cambio|cambio_de ..8 ${review}`,
    `${review} ..3 positiv*|favorable*|buen*|cinco|5|cuatro`,
    `positiv*|favorable*|buen*|cinco|5 ..3 ${review}`,
    `cambi*|modific*|elimin*|retir*|borr*|edit* ..6 ${review} ..3 negativ*|mal*|critic*`,
    `${review} ..2 negativ* ..6 cambi*|modific*|elimin*|retir*|borr*`,
  ],
  'repeat-review-request': [
    `repetid*|reiterad*|varias|insistente*|continuamente|dos|constante*|multiples|nuevamente|insist* ..8 ${review}`,
    `${review} ..8 repetid*|reiterad*|varias|varias_veces|mas_de_una_vez|dos_veces|insistente*|en_repetidas`,
    `misma|mismas|mismo ..2 ${review}`,
    `mas_de_una ..8 ${review}`,
  ],
  'links-or-attachments': [
    'enlace|enlaces|hipervinculo*|vinculo|vinculos|link|links|url|urls',
    'adjunto|adjuntos|adjunta|archivos_adjuntos|ficheros|anexos|fichero',
  ],
  'customer-complaints': [
    'queja|quejas|quejado|quejaron|quejan|quejarse|reclamaciones|denuncias|protestas',
    'clientes|compradores ..4 denunciad*|reportad*|informad*|denunci*|reclam*|protest*|comunicado',
    'no_solicitad*|no_deseados|no_deseadas|indeseados|molest* ..2 mensajes|correos|contacto*',
    'mensajes|correos|comunicaciones|contactos no_solicitados|no_solicitadas|no_deseados|no_deseadas|indeseados|molestos|spam',
    'demasiados|excesiv* ..3 mensajes|correos',
  ],
}
