import type { Mark } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'
import {
  spanishLimit,
  spanishPassed,
  spanishPasses,
  spanishTaken,
  spanishTakes,
  spanishTaking,
  spanishWillTake,
} from './spanish-verbs.ts'

const auxiliary = 'ha|han|hemos|esta|estan|fue|fueron|sera|seran|queda|quedan|tiene|tienes|haber|estara|estaba'
const settings = 'configuracion|ajustes|preferencias|opciones'

/** Little words of Spanish. */
export const spanishMarks: PhraseTable<Mark> = {
  attributing: ['de|en|como|con'],
  'bare-account': ['cuenta'],
  timed: [
    'hasta|desde|actualmente|ahora|ahora_mismo|proximos|proximas|siguientes|dia|dias|semana|semanas|mes|meses|horas|ya_no|temporalmente|hoy|momento|inmediato|permanentemente|indefinid*|adelante|mientras|vigente|durante|por_el_momento|tampoco',
  ],
  topic: [],
  must: ['no ..2 debe|debera|debes|deberas|deben'],
  noun: [spanishLimit, 'la|una|por|de|perdida|posible retirada|perdida', 'cierre|corte', 'retirada|perdida de|del'],
  'noun-or-verb': [],
  'verb-lead': [],
  future: [
    'sera|seran|quedara|quedaran|podra|podran|podras|tendra|perdera|vera|veran|dejara|dejaran|dejaremos|pasara|pasaremos',
    'no se entregaran|enviaran|permitira|permitiran',
    spanishWillTake,
  ],
  'none-of': ['nada|cero|no|ningun|ninguna|ya_no|sin|imposible'],
  doer: [],
  losing: [],
  'own-doing': [
    `ha|has|haya elegido|seleccionado|configurado|indicado|escogido ..12 ${spanishTaken}|${spanishTaking}|no|ya_no`,
    `solicitado|pedido|solicito|pidio|pediste|solicitaste ..1 que|${spanishTaking} ..8 ${spanishTaken}|${spanishTaking}|suspendier*|desactiv*|paus*|bloque*`,
    `usted|tu ..1 ha|has ..2 desactivado|pausado|bloqueado|cancelado|suspendido|limitado|deshabilitado|detenido`,
    `ha|has desactivado|pausado|bloqueado|cancelado|deshabilitado|detenido|limitado|suspendido ..14 ${settings}`,
    `${settings} ..8 ha|has desactivado|pausado|bloqueado|cancelado|deshabilitado`,
    `has desactivado|pausado|bloqueado|cancelado|deshabilitado|detenido|suspendido`,
    `debe|deberia|debes|recomendamos|conviene|aconsejamos|sugerimos|pedimos|rogamos|desea|quiere|deseas|quieres ..6 ${spanishTaking}`,
    `solicitud|peticion de ${spanishTaking}`,
    'puedes|puede|podras|podra|podeis desactivarl*|suspenderl*|bloquearl*|limitarl*|cancelarl*|desactivar|pausar',
    'dejaras|dejara de verl*|ver|recibirl*',
    `apelacion|recurso|consulta|pregunta|reclamacion|solicitud|duda|dudas|preguntas ..3 sobre|contra|de|acerca|relativa|respecto|relacionada ..4 ${spanishLimit}`,
    `pregunt*|consult*|saber|comprob*|verific*|averigu*|determin* si ..16 ${spanishTaken}|${spanishLimit}`,
    `dejara|dejaran|dejaremos|${spanishTaken} ..16 tal_como|como|segun|segun_lo_que indico|indicaste|solicito|solicitaste|pidio|pediste|configuro|eligio`,
    `modo|periodo ..1 vacaciones ..12 ${spanishTaken}|no`,
    `vacaciones ..12 no ..2 ${spanishPasses}|${spanishPassed}`,
    `ha|has|haya elegido|seleccionado|configurado|activado|programado ..12 no ..2 ${spanishPasses}|${spanishPassed}`,
    'cerrado|archivado|concluido|cerramos ..1 caso|investigacion|revision|expediente|consulta|ticket|incidencia',
    `a_peticion_suya|a_peticion_propia|segun_su_solicitud|tal_como_solicito|como_solicito|a_su_peticion ..14 ${spanishTaken}`,
    `${spanishTaken} ..14 a_peticion_suya|a_peticion_propia|segun_su_solicitud|tal_como_solicito|como_solicito|a_su_peticion`,
  ],
  'many-buyers': [
    'compradores|clientes|consumidores|destinatarios|proactiv*|clientela',
    'comprador y|vendedor',
    'funcion|boton|opcion|herramienta|servicio ..1 contactar con el|un comprador|cliente',
    'comprador o cliente',
    'ningun|cualquier|todo comprador|cliente|mensaje|correo',
  ],
  denial: [
    `no|nunca|jamas|tampoco|ni se|le|les|te|os|nos? le|les|te|os|lo|la? ${auxiliary} ..2 ${spanishTaken}`,
    `no ..1 se|le ..2 ${spanishTakes}|${spanishTaking}`,
    `ningun|ninguna ..1 ${spanishLimit}`,
    `ninguna cuenta ..10 ${spanishTaken}`,
    `nadie ..4 ${spanishTaken}`,
    `${spanishLimit} ..8 no|nunca ..4 entrado|entro|entrar|llego|aplico|produjo|produjera`,
    'no ..1 tomaremos|adoptaremos|aplicaremos|impondremos|tomar|adoptar ..3 medida|medidas|sancion|sanciones|restriccion|restricciones',
    `sin ..1 ${spanishLimit}`,
    `no ..4 hay|existe|existen|consta|constan|aplica|aplicado|impuesto|pesa|tiene ..4 ${spanishLimit}`,
    `ningun|ninguna ..1 infraccion|incumplimiento|vulneracion ..8 directrices|politica|politicas|normas`,
    `no ..4 infraccion|incumplimiento|infracciones|incumplimientos|infringe|infringen|infringido|incumple|incumplen|incumplido ..10 directrices|politica|politicas|normas`,
    `${spanishLimit} ..2 no ..3 afecta|aplica|refiere|implica`,
    `no ..2 sera|seran|esta|estan|quedara|hay|es ..2 ${spanishTaken}`,
  ],
  range: ['a|o|y'],
  bound: ['menos|minimo|maximo|durante'],
  'drawn-near': ['en|dentro_de|tras'],
  'loose-end': ['hasta_nuevo|hasta_nueva|hasta_que'],
  'former-end': [
    'iba|iban|debia|tenia|habria ..2 terminar|finalizar|acabar|expirar|concluir|vencer|levantarse',

    'originalmente|inicialmente|en_principio|antes|previst* ..4 hasta|el|para',
    'en_lugar_de|en_lugar_del|en_vez_de|en_vez_del',
  ],
  joins: ['a_partir_del|desde|desde_el|a_partir_de'],
  'end-after': [
    'levant*|restable*|restaur*|reactiv*|finaliza*|termina*|expira*|vence*|caduca*|concluy*|recupera*|reanud*|desbloque*|devolver*|volvera|volveran|rehabilit*|concluira|habilit*|retirara|reabr*',
    'podra|podras|puede|puedes ..2 volver|de_nuevo|nuevamente|otra_vez',
    'podra|podras ..8 de_nuevo|nuevamente|otra_vez',
    'como_fecha|fecha_de_fin|fecha_fin|fin',
  ],
  'for-after': ['de_duracion|seguidos|consecutivos|naturales'],
}
