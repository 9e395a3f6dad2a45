import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const ends =
  'finaliza*|finalice|termina*|termine|expira*|expire|vence*|venza|caduca*|caduque|concluy*|concluira|concluir|cesa|cesara|acaba|acabara|levant*|restable*|restaur*|reactiv*|recupera*|recobr*|reanud*|devolver*|rehabilit*|desbloque*|libre|volver*|volvera|vuelva|de_nuevo|nuevamente|otra_vez|fin|final|vencimiento|finalizacion|expiracion|caducidad|termino|retirara|eliminara|extingu*|reabr*|reabrira'

const figure = '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*'

const until = 'hasta|mientras|antes|sin|salvo|a_menos|si_no|durante'
const again =
  'se_restablecera|se_restaurara|se_reactivara|se_rehabilitara|se_devolvera|se_le_devolvera|se_te_devolvera|sera_restablecid*|sera_restaurad*|sera_rehabilitad*|sera_devuelt*|sera_reactivad*|volvera_a_poder|volveras_a_poder|podra_volver_a|podras_volver_a|volvera_a_tener|volveras_a_tener|volvera_a_disponer|volveras_a_disponer|recuperara|recuperaras'
const noEnd =
  'fecha_de_caducidad|fecha_de_fin|fecha_de_finalizacion|fecha_de_vencimiento|fecha_de_termino|fecha_de_expiracion'
const appeal = 'recurrir*|recurrirse|apelar*|impugnar*|alegaciones|alegar|hacernoslo_saber|presentarlo|presentarla'
const measures = 'suspension|restriccion|limitacion|bloqueo|medida|sancion|veto'

/** How long, in Spanish. */
export const spanishPeriods = {
  // First, so that "will not be restored until" is met before "will not be restored".
  temporary: [
    'temporal*|provisional*|transitori*|momentane*|cautelar*',
    'tiempo_limitado|no_es_permanente|no_permanente|no_definitiv*|por_un_tiempo|de_duracion_determinada|plazo_limitado',
    `no ${again} ..6 ${until}`,
    `${until} ..14 no ${again}`,
  ],
  permanent: [
    `no ${again}`,
    'no|nunca se_revisara|se_reconsiderara|se_reabrira nunca|jamas|mas',
    'de_una_vez_por_todas|de_una_vez_para_siempre|de_forma_duradera|de_manera_duradera|de_modo_duradero|con_caracter_duradero',
    // "Has no end date" alone is "until further notice".
    `firme|final|inapelable ..4 no ..2 ${noEnd}`,
    `no ..2 ${noEnd} ..4 ni|no ..1 se_puede|puede|podra|se_podra|se ..1 levant*|revis*|recurr*|anul*|retir*`,
    'sin_fecha_de_finalizacion|sin_fecha_de_caducidad|sin_fecha_de_vencimiento|sin_vuelta_atras|sin_marcha_atras',
    'permanente*|indefinid*|definitiv*|con_caracter_definitivo|vitalici*|irrevocabl*|perpetu*|ilimitad*|irreversibl*',
    'de_por_vida|para_siempre|por_siempre|nunca_mas|jamas|a_perpetuidad|sin_limite_de_tiempo|sin_limite_temporal|sin_fecha_de_fin|nunca_podra',
  ],
  lasting: [
    'restante*|restan|restric*|restring*|limita*|suspen*|bloque*|inhabilit*|prohib*|medida|sancion|plazo|periodo|duracion|dura|durara|duran|vigen*|vigor|valid*|hasta|proximos|proximas|siguientes|transcurrid*|transcurran|pasados|pasen|prorrog*|ampli*|prolong*|extend*|mantendra*|mantiene|permanecera|seguira|durante_ese|durante_este|durante_dicho|en_ese_plazo|automatic*|tras_ese|cabo|exclusion|desactivacion|veto|pausa|efectiv*|aplica|aplicara|interrupcion|cese|estado|fecha',
    ends,
    'cuanto_tiempo|mientras_tanto|entretanto|solo_respuesta|solo_respuestas',
  ],
  'looking-back': [
    // "In the last 90 days, for 30 days": "for" begins anew, and as a bound it is no look back.
    'durante',
    'ultimos|ultimas|pasadas|anteriores|cada|hace|inferior|menos|minimo|maximo|originalmente|inicialmente|previstos|en_lugar_de|en_lugar_del|en_vez_de|en_vez_del|antes|mas_de|tras_mas|previos',
    'en_un_plazo|en_el_plazo|dentro_de_los|dentro_del_plazo|dentro_de_un_plazo|plazo_maximo|por_cada|en_menos',
    'menos de las?',
    `${appeal} ..3 en|dentro ..1 los|de? proximos|siguientes|los|de|plazo`,
    `tuvo|tuviste|tuvieron|recibio|recibiste|hubo|cumplio|cumpliste|habia|constan|consta ..6 ${measures} de`,
    `${measures} anterior|previa|previo|pasada de`,
  ],
  'not-a-period': [
    'antes|atras|despues|habiles|laborables|anteriores|previos|antiguedad|posteriores|siguientes_a|de_antelacion|de_antiguedad|desde_la_recepcion|desde_la_entrega|para_apelar|para_responder|por_semana|por_mes|por_ano|al_ano|al_mes|a_la_semana',
    `para ..1 ${appeal}|presentar*|contestar*|responder*|alegar*|enviar*`,
  ],
  'for-period': [
    'durante|por|plazo|periodo|duracion|proximos|proximas|siguientes|dura|durara|de|vigencia|total|adicional*|otros|otras|en|tiempo|lapso|espacio|a|es|cabo|pasados|transcurridos|hasta_dentro|termino',
  ],
  'end-mark': [
    'hasta|antes|inclusive|hasta_nuevo|hasta_nueva|hasta_que',
    ends,
    `entre|entre_el ${figure} ..6 y`,
    `del|desde|desde_el|de ${figure} ..6 al|hasta|a`,
    'valid*_al',
    'ampli*|prolong*|extend*|extiend*|prorrog*|alarg* ..3 al|hasta',
    'deja|dejara|dejaran|dejaremos de ..1 aplica*|aplicar|regir|surtir|estar|tener',
    'fin|final|termino de ..2 medida|restriccion|sancion|suspension|limitacion ..3 es_decir|esto_es|o_sea',
    'quitara|quitaremos|retiraremos|levantaremos|abriran|abriremos|abren|ultimo_dia|decae|decaera',
  ],
  'start-mark': [
    `${appeal} ..6 hasta ..1 el|lunes|martes|miercoles|jueves|viernes|sabado|domingo`,
    'desde|desde_el|a_partir_del|a_partir_de|con_fecha|fechad*|recibid*|enviad*|inicio|comienzo|comienza|empieza|comenzara|efectos|emitid*|emision|notificacion|inicia|mensaje_del|correo_del|escrito_del|advertencia_del|aviso_del',
  ],
} satisfies Partial<PhraseTable<Concept>>
