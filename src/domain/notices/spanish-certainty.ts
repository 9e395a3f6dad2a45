import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'
import { spanishLimit, spanishTaken, spanishTakes, spanishTaking, spanishWillTake } from './spanish-verbs.ts'

const months = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre'
const misdeeds =
  'infraccion|infracciones|incumplimiento|incumplimientos|queja|quejas|violacion|violaciones|abuso|abusos|reclamacion|reclamaciones|vulneracion|vulneraciones|incidencia|incidencias|falta|faltas|caso|casos|denuncia|denuncias'
const further =
  'nueva|nuevas|nuevo|nuevos|otra|otras|otro|otros|futura|futuras|futuros|proxima|proximo|posteriores|sucesivas|adicional|adicionales|cualquier|ulteriores|mas|siguiente'
const auxiliary = 'ha|han|hemos|esta|estan|fue|fueron|sera|seran|queda|quedan|tiene|tienes|haber|estara|estaba'
const done =
  'hemos|se_ha|se_han|se_le_ha|ha_sido|han_sido|ha_quedado|queda|quedan|esta|nos_vemos|nos_hemos|le_hemos|hemos_tenido'

/** How surely and of what time something is said, in Spanish. */
export const spanishCertainty: PhraseTable<
  Extract<
    Concept,
    | 'modal'
    | 'condition'
    | 'next-time'
    | 'outage'
    | 'not'
    | 'certain'
    | 'present'
    | 'past'
    | 'bygone'
    | 'turn'
    | 'cause'
    | 'not-yet'
    | 'no-restriction'
  >
> = {
  modal: [
    `puede|pueden|podemos|podra|podran|podremos|pueda|puedan ..3 ser|verse|quedar|resultar|conllevar|suponer|acarrear|provocar|implicar|derivar|dar_lugar|ocasionar|llevar|causar|desembocar|traducirse|afectar|estar`,
    `puede|pueden|podemos|podra|podran|podremos ..4 ${spanishTaking}`,
    'podia|podian|podria|podrian|podriamos|podrias|quedaria|quedarian|seria|serian|veria|verian|tendria|conllevaria|supondria|llevaria|perderia|conllevara|conllevaran|supondra|supondran|implicara|implicaran|acarreara|acarrearan|provocara|provocaran|dara_lugar|daran_lugar|resultara|ocasionara|derivara|desembocara',
    'puede_que|es_posible_que|cabe_la_posibilidad|posiblemente|probablemente|quiza|quizas|tal_vez|eventualmente|eventual|potencial*|presunt*',
    'riesgo|arriesga*|peligro|peligra*|amenaza*|expone|expondria|se_exponen|exponerse',
    'evitar|evite|evitara|impedir_que|prevenir|eludir',
    'reservamos ..3 derecho',
    'estudiando|considerando|planteando|valorando|contemplamos|estudiamos|valoramos|barajando',
    'a_punto_de|proximo_a|cerca_de|cercano|se_acerca|acercando*|al_borde',
    'susceptible*|sujeto_a|sujetos_a|sujeta_a|expuest*',
    'para ..2 no perder|ser|sufrir|ver|quedar',
    'para proteger|mantener|conservar|preservar|seguir',
    'con_el_fin_de_no|a_fin_de_no',
    'no ..2 motivo|motivos|razon|razones para',
    'proteja|proteger|conserve|mantenga ..2 su|tu|sus',
    'inminente|previsible*',
    'vamos_a|tenemos_previsto|prevemos|planeamos|tenemos_intencion',
  ],
  condition: [
    'si|cuando|siempre_que|salvo_que|a_menos_que|a_no_ser_que|con_tal_de_que|siempre_y_cuando|en_cuanto|suponiendo|en_el_supuesto|supongamos',
    'en_caso|en_el_caso|en_su_caso|llegado_el_caso|de_ser_asi|dado_el_caso',
    'de_lo_contrario|en_caso_contrario|de_no_hacerlo|caso_contrario|si_no|de_no',
    'no es|resulta cierto|verdad|exacto que',
    `una_vez que|se|${spanishTaken}`,
    'de persistir|continuar|repetirse|reincidir|seguir|producirse|incumplir|mantenerse|volver|reiterarse',
    `ante|tras|por|con ${further} ${misdeeds}`,
    `cualquier|toda|todo|cada ..2 ${misdeeds}`,
    'reincidencia|la_proxima_vez',
    'sabe|sabes|saben|sabeis|saber|pregunta*|averiguar ..3 cuanto|como|por_que|que|cuando|si',
    'como evitar|actuar|recuperar|reaccionar|proceder|hacer|saber|funciona',
    'que hacer|hago|se_puede',
    `antes_de|sin ..1 ${spanishTaking}`,
    'mi cuenta|tienda',
    'por_ejemplo|p_ej|pongamos',
    'no_se_si|no_estoy_segur*|creo_que|me_pregunto|supongo|temo_que|he_oido|me_han_dicho',
    'un|una companero|amigo|colega|conocido|amiga|conocida|companera|hermano|hermana|socio|primo|vecino',
    'sin ..3 verificacion|confirmacion|respuesta|actualizacion|consentimiento|plan|correccion|cambios',
    'los|aquellos|todos vendedores que',
    'vendedores pueden',
    'el incumplimiento',
    'la falta de',
  ],
  outage: [
    'mantenimiento|interrupcion_programada|caida_del_servicio|averia|incidencia_tecnica|problema_tecnico|problemas_tecnicos|fallo_tecnico|dificultades_tecnicas',
    'servicio|api|sistema ..2 temporalmente no disponible',
  ],
  'next-time': [
    `${further} ..2 ${misdeeds}`,
    `${misdeeds} ..1 adicional*|futur*|posterior*|nuev*|siguient*`,
    'si|en_caso|de_lo_contrario|en_caso_contrario|de_no_hacerlo',
    'proxima vez',
    'reincidencia|reincide|al_reincidir|de_reincidir',
    `el|los|un|las incumplimiento|incumplimientos|infraccion|infracciones ..6 supondr*|conllev*|sera|dara|provocar*`,
    'a_partir_de|por_encima_de|superar ..1 0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
  ],
  // Not "mensajes no solicitados".
  not: [
    'ni|nunca|jamas|ningun|ninguna|ninguno|sin|tampoco|nadie',
    'no se|le|les|te|os|nos|lo|la|ha|han|hemos|es|esta|estan|fue|sera|seran|queda|quedara|tiene|tienes|hay|existe|existen|puede|podra|podran|consta|constan|aplica|aplicable|era|son|estaba|haber|vamos|va',
    `no ${spanishTaken}|${spanishTaking}|${spanishTakes}`,
    'no queremos|deseamos|tener|haga|hace|haya|pretendemos|necesit*|tenemos|quisieramos|hagan|tengamos|debamos',
  ],
  certain: [
    'ya_no',
    `para|a_fin_de|con_el_fin_de|con_objeto_de|con_el_objetivo_de ..16 ${done}`,
    `para|a_fin_de|con_el_fin_de ..14 restringimos|suspendemos|limitamos|bloqueamos|desactivamos`,
    'cuanto|que tiempo ..4 dura|durara|aplica|estara|vigente',
    'podemos|podriamos ..2 confirmar*|comunicar*|informar*',
    'si ..2 cree|considera|tiene|desea|necesita|piensa|opina|quiere|crees|consideras|tienes|quieres',
    'ahora|hoy|inmediato|ya|momento ..3 podra|podras|puede|puedes',
    'clientes|compradores potencial*',
    'potencial* clientes|compradores',
    'actualmente|ahora|ya|esta|estan|queda|quedan|quedara|estara|encuentra|estas ..1 sujet*',
    'para poder',
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
    'fue|fueron|estuvo|estuvieron|estaba|estaban|habia|habian|tuvo|era|eran|suspendimos|restringimos|bloqueamos|limitamos|desactivamos|tenia',
  ],
  bygone: [
    `en|durante ${months} de|del? 2*`,
    `entre|de ..2 ${months} ..3 ${months} de|del? 2*`,
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
    'lo_que|lo_cual',
  ],
  cause: [
    'porque|ya_que|puesto_que|dado_que|debido|pues|visto_que|habida_cuenta|como_consecuencia|como_resultado|a_raiz|a_causa|en_vista|en_respuesta|tras|despues_de|a_pesar_de|pese_a|con_motivo|por_culpa|en_base|basandonos|gracias',
    'por haber|infringir|incumplir|enviar|el_envio|pedir|solicitar|incluir|utilizar|usar|no|motivos|incumplimiento*|infraccion*|violacion*|vulnerar|reiterad*|repetid*|quejas|contactar|ofrecer|violar|abusar|hacer|contravenir',
    'como ha|hemos|sus|varios|su|usted|se|los',
    'al haber|haberse|infringir|detectar|recibir|comprobar|incumplir',
  ],
  'not-yet': [
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
}
