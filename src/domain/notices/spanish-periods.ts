import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const ends =
  'finaliza*|finalice|termina*|termine|expira*|expire|vence*|venza|caduca*|caduque|concluy*|concluira|concluir|cesa|cesara|acaba|acabara|levant*|restable*|restaur*|reactiv*|recupera*|recobr*|reanud*|devolver*|rehabilit*|desbloque*|libre|volver*|volvera|vuelva|de_nuevo|nuevamente|otra_vez|fin|final|vencimiento|finalizacion|expiracion|caducidad|termino|retirara|eliminara|extingu*|reabr*|reabrira'

const figure = '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*'

/** How long, in Spanish. */
export const spanishPeriods = {
  permanent: [
    'permanente*|indefinid*|definitiv*|con_caracter_definitivo|vitalici*|irrevocabl*|perpetu*|ilimitad*|irreversibl*',
    'de_por_vida|para_siempre|por_siempre|nunca_mas|jamas|a_perpetuidad|sin_limite_de_tiempo|sin_limite_temporal|sin_fecha_de_fin|nunca_podra',
  ],
  temporary: [
    'temporal*|provisional*|transitori*|momentane*|cautelar*',
    'tiempo_limitado|no_es_permanente|no_permanente|no_definitiv*|por_un_tiempo|de_duracion_determinada|plazo_limitado',
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
  ],
  'not-a-period': [
    'antes|atras|despues|habiles|laborables|anteriores|previos|antiguedad|posteriores|siguientes_a|de_antelacion|de_antiguedad|desde_la_recepcion|desde_la_entrega|para_apelar|para_responder|por_semana|por_mes|por_ano',
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
  ],
  'start-mark': [
    'desde|desde_el|a_partir_del|a_partir_de|con_fecha|fechad*|recibid*|enviad*|inicio|comienzo|comienza|empieza|comenzara|efectos|emitid*|emision|notificacion|inicia|mensaje_del|correo_del|escrito_del|advertencia_del|aviso_del',
  ],
} satisfies Partial<PhraseTable<Concept>>
