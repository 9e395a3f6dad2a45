import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'
import { spanishLimit, spanishTaken, spanishTakes, spanishTaking, spanishWillTake } from './spanish-verbs.ts'

const months = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre'
const auxiliary = 'ha|han|hemos|esta|estan|fue|fueron|sera|seran|queda|quedan|tiene|tienes|haber|estara|estaba'
const done =
  'hemos|se_ha|se_han|se_le_ha|ha_sido|han_sido|ha_quedado|queda|quedan|esta|nos_vemos|nos_hemos|le_hemos|hemos_tenido'

/** How surely and of what time something is said, in Spanish. */
export const spanishCertainty = {
  // Not "mensajes no solicitados".
  not: [
    'ni|nunca|jamas|ningun|ninguna|ninguno|tampoco|nadie',
    // Not "contacto sin consulta previa: inhabilitado".
    `sin ..2 ${spanishTaken}|${spanishTaking}|${spanishLimit}`,
    `sin_que ..4 ${spanishTaken}|${spanishTakes}`,
    'no se|le|les|te|os|nos|lo|la|ha|han|hemos|es|esta|estan|fue|sera|seran|queda|quedara|tiene|tienes|hay|existe|existen|puede|podra|podran|consta|constan|aplica|aplicable|era|son|estaba|haber|vamos|va',
    `no ${spanishTaken}|${spanishTaking}|${spanishTakes}`,
    'no solemos|suele|suelen|acostumbramos|toca|tocamos',
    'no queremos|deseamos|tener|haga|hace|haya|pretendemos|necesit*|tenemos|quisieramos|hagan|tengamos|debamos',
  ],
  certain: [
    'ya_no',
    'si no le|te|les|os|nos ..2 escrib*|escrit*|pregunt*|contact*|han ..1 antes|primero|previamente|escrito|preguntado',
    `para|a_fin_de|con_el_fin_de|con_objeto_de|con_el_objetivo_de ..16 ${done}`,
    `para|a_fin_de|con_el_fin_de ..14 restringimos|suspendemos|limitamos|bloqueamos|desactivamos`,
    'cuanto|que tiempo ..4 dura|durara|aplica|estara|vigente',
    'podemos|podriamos ..2 confirmar*|comunicar*|informar*',
    'si ..2 cree|considera|tiene|desea|necesita|piensa|opina|quiere|crees|consideras|tienes|quieres',
    // "En suspenso desde el 5" is past.
    'desde el 0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
    'ahora|hoy|inmediato|ya|momento ..3 podra|podras|puede|puedes',
    'clientes|compradores potencial*',
    'potencial* clientes|compradores',
    'actualmente|ahora|ya|esta|estan|queda|quedan|quedara|estara|encuentra|estas ..1 sujet*',
    'para poder',
    'antes_de_plazo|antes_de_tiempo|antes_de_lo_previsto|antes_de_su_vencimiento|antes_del_plazo',
    'recurso|apelacion|reclamacion|alegaciones ..10 estimad*|aceptad*|prosperad*|prospero|favorable*',
    'aceptado|estimado|aceptamos|estimamos ..1 tu|su|tus|sus ..1 recurso|apelacion|alegaciones|reclamacion ..1 contra?',
    'cuando hemos|detectamos|revisamos|comprobamos|recibimos',
    'mientras dure|duren|siga|este|se_mantenga',
    'sabe|sabra si',
    'no podria|podra|puede|podran|pueden',
    'vamos_a ..3 levantar|retirar',
  ],
  present: [
    'esta|estan|ha_sido|han_sido|queda|quedan|sigue|siguen|actualmente|ahora|permanece|continua|sera|ha_quedado|hoy|se_ha|hemos',
  ],
  past: [
    'se|le|les|nos retiro|limito|bloqueo|quito|inhabilito|desactivo',
    'restringio|suspendio|restringieron|bloquearon|suspendieron|limitaron|tuvieron|dejaron',
    'hubo|fue|fueron|estuvo|estuvieron|estaba|estaban|habia|habian|tuvo|era|eran|suspendimos|restringimos|bloqueamos|limitamos|desactivamos|tenia',
  ],
  bygone: [
    `en|durante ${months} de|del? 2*`,
    `entre|de ..2 ${months} ..3 ${months} de|del? 2*`,
    'en 201*|202*',
    'anteriormente|antiguamente|previamente|antano|historicamente|por_entonces|otrora',
    'en_el_pasado|en_su_dia|en_su_momento|en_otra_ocasion|en_una_ocasion|la_vez_anterior',
    'ano|mes|verano|otono|invierno|trimestre|semestre pasado|anterior',
    'semana|primavera|temporada pasada|anterior',
    'hace ..2 meses|anos|semanas|dias|mes|ano|semana|tiempo',
    'en|por|a aquel|ese|aquella|esa momento|entonces|epoca|fecha',
    'ya_no_es_el_caso|desde_entonces',
  ],
  turn: [
    'pero|aunque|sino|mientras_que|salvo|excepto|si_bien|sin_embargo|no_obstante|a_pesar_de_que|en_cambio',
    'y usted|puede|podra|esta_decision|esta_medida|puedes|podras',
    'por_lo_que|de_modo_que|de_manera_que|de_forma_que|asi_que|por_tanto|por_consiguiente|con_lo_que|conque',
    'confirmar*|asegurar*|informar*|comunicar* ..1 de? que',
    'si|cuando|en_caso|siempre_que|a_menos_que|salvo_que|mientras|hasta_que',
    // Not "en lo que respecta a".
    'lo_que esta|estan|supone|significa|implica|impide|incumple|infringe|conlleva|constituye|vulnera|no|hace|es|va|contraviene|viola|le|te|permite|ha|supuso|infringio',
    'lo_cual',
  ],
  cause: [
    'porque|ya_que|puesto_que|dado_que|debido|pues|visto_que|habida_cuenta|como_consecuencia|como_resultado|a_raiz|a_causa|en_vista|en_respuesta|tras|despues_de|a_pesar_de|pese_a|con_motivo|por_culpa|en_base|basandonos|gracias',
    'por haber|infringir|incumplir|enviar|el_envio|pedir|solicitar|incluir|utilizar|usar|no|motivos|incumplimiento*|infraccion*|violacion*|vulnerar|reiterad*|repetid*|quejas|contactar|ofrecer|violar|abusar|hacer|contravenir',
    'como ha|hemos|sus|varios|su|usted|se|los',
    'al haber|haberse|infringir|detectar|recibir|comprobar|incumplir',
  ],
  'not-yet': [
    'comunicaremos|informaremos|avisaremos|notificaremos',
    'cuando|si|hasta_que|una_vez|no|aun|todavia|sera|seran|podra|podras|podran|antes_de|en_cuanto|tan_pronto|nunca|para_que|a_la_espera|pendiente|siempre_que|vez_que|ni|jamas|estara|quedara|volvera|hasta|quiere|desea',
    'solicit*|apel*|recurso|peticion|pide|reclama|pidio ..6 que|para|de|contra|por',
    'el|del|dia|partir_del 0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
    'denegad*|rechazad*|desestimad*|denegamos|rechazamos|mantener|mantenemos',
    'fecha ..1 de|del fin|final|finalizacion|levantamiento|vencimiento|la|las',
    'pueda|puedas|sea|sean|haya|hayan|deba',
    'para levantar|retirar|eliminar|recuperar|restablecer',
    'concluid*|terminad*|finalizad*|cerrad* con|en',
    'podria|puede|pueden|debe ser|ser_levantad*|levantarse|solicitar',
    spanishWillTake,
  ],
  'no-restriction': [
    `ningun|ninguna|sin|ningunas ..2 ${spanishLimit}|medidas|accion|acciones|sanciones`,
    `no ..5 ${spanishLimit} alguna|sobre|en|de`,
    `no se|le|les|te|os|nos? le|les|te|os|lo|la? ${auxiliary} ..2 ${spanishTaken}`,
    'no hemos restringido|tomado|aplicado|impuesto',
  ],
} satisfies Partial<PhraseTable<Concept>>
