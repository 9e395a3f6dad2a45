import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'
import { spanishTaken, spanishTaking, spanishWillTake } from './spanish-verbs.ts'

const misdeeds =
  'infraccion|infracciones|incumplimiento|incumplimientos|queja|quejas|violacion|violaciones|abuso|abusos|reclamacion|reclamaciones|vulneracion|vulneraciones|incidencia|incidencias|falta|faltas|caso|casos|denuncia|denuncias'
const further =
  'nueva|nuevas|nuevo|nuevos|otra|otras|otro|otros|futura|futuras|futuros|proxima|proximo|posteriores|sucesivas|adicional|adicionales|cualquier|ulteriores|mas|siguiente'

/** What may happen or would happen if, in Spanish; and what happened to everybody. */
export const spanishSuppositions = {
  modal: [
    `puede|pueden|podemos|podra|podran|podremos|pueda|puedan ..3 ser|verse|quedar|resultar|conllevar|suponer|acarrear|provocar|implicar|derivar|dar_lugar|ocasionar|llevar|causar|desembocar|traducirse|afectar|estar`,
    `puede|pueden|podemos|podra|podran|podremos ..4 ${spanishTaking}`,
    'podia|podian|podria|podrian|podriamos|podrias|quedaria|quedarian|seria|serian|veria|verian|tendria|conllevaria|supondria|llevaria|perderia|conllevara|conllevaran|supondra|supondran|implicara|implicaran|acarreara|acarrearan|provocara|provocaran|dara_lugar|daran_lugar|resultara|ocasionara|derivara|desembocara',
    'puede_que|es_posible_que|cabe_la_posibilidad|posiblemente|probablemente|quiza|quizas|tal_vez|eventualmente|eventual|potencial*|presunt*',
    'riesgo|arriesga*|peligro|peligra*|amenaza*|expone|exponerte|exponerle|expondria|se_exponen|exponerse',
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
    'tendremos_que|nos_veremos',
    `o se|te|le|${spanishWillTake}`,
    'vamos_a|tenemos_previsto|prevemos|planeamos|tenemos_intencion',
  ],
  condition: [
    'si|cuando|siempre_que|salvo_que|a_menos_que|a_no_ser_que|con_tal_de_que|siempre_y_cuando|suponiendo|en_el_supuesto|supongamos',
    // Not "en cuanto a".
    'en_cuanto se|lo|la|los|las|el|su|tu|nos|te|le|haya*|reciba*|recibamos|complet*|corrij*|revis*|termin*|acab*|hayas',
    'explic*|describ*|detall*|veremos|vemos|hablaremos|hablamos|recuerd* ..2 como|cuando|por_que|que|cuales|cuanto',
    'tras|despues_de|con|al el? cierre|cerrar|cancelacion ..2 cuenta',
    'en_caso|en_el_caso|en_su_caso|llegado_el_caso|de_ser_asi|dado_el_caso',
    'de_lo_contrario|en_caso_contrario|de_no_hacerlo|caso_contrario|si_no|de_no',
    'no es|resulta cierto|verdad|exacto que',
    `una_vez que|se|${spanishTaken}`,
    'de persistir|continuar|repetirse|reincidir|seguir|producirse|incumplir|mantenerse|reiterarse',
    'de volver a ..1 ocurrir|suceder|pasar|producirse|incumplir|infringir|detectar*|enviar*|recibir*|pedir|incluir|hacer*',
    `ante|tras|por|con ${further} ${misdeeds}`,
    `cualquier|toda|todo|cada ..2 ${misdeeds}`,
    'la|caso_de|por reincidencia',
    'la_proxima_vez',
    `un|una|otra|otro|sola ${misdeeds} mas|adicional`,
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
  'next-time': [
    `${further} ..2 ${misdeeds}`,
    `${misdeeds} ..1 mas|adicional*|futur*|posterior*|nuev*|siguient*`,
    'si|en_caso|de_lo_contrario|en_caso_contrario|de_no_hacerlo',
    'proxima vez',
    'al|a_la segund*|tercer*|cuart*|quint*|decim*|proxim*',
    'reincidencia|reincide|al_reincidir|de_reincidir',
    `el|los|un|las incumplimiento|incumplimientos|infraccion|infracciones ..6 supondr*|conllev*|sera|dara|provocar*`,
    'a_partir_de|por_encima_de|superar ..1 0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
  ],
  outage: [
    'migracion|traslado|actualizacion ..6 en_curso|en_marcha',
    'algunas|ciertas|determinadas funciones|funcionalidades',
    'antigu*|viejo|vieja ..1 buzon|mensajeria|version|pagina|interfaz|bandeja',
    'nueva ..1 mensajeria|version|interfaz|pagina|bandeja',
    'buzon|mensajeria|version|pagina|interfaz|bandeja nuev*|antigu*',
    'denunci*|senal*|avisad* ..1 al|del|a ..2 vendedor|tienda|competidor',
    'vendedor|tienda|competidor ..4 denunciaste|que_has_denunciado|que_nos_indicaste',
    'mantenimiento|interrupcion_programada|caida_del_servicio|averia|incidencia_tecnica|problema_tecnico|problemas_tecnicos|fallo_tecnico|dificultades_tecnicas',
    'servicio|api|sistema ..2 temporalmente no disponible',
  ],
} satisfies Partial<PhraseTable<Concept>>
