import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'
import { spanishTaken, spanishTaking, spanishWillTake } from './spanish-verbs.ts'

const misdeeds =
  'infraccion|infracciones|incumplimiento|incumplimientos|queja|quejas|violacion|violaciones|abuso|abusos|reclamacion|reclamaciones|vulneracion|vulneraciones|incidencia|incidencias|falta|faltas|caso|casos|denuncia|denuncias'
const further =
  'nueva|nuevas|nuevo|nuevos|otra|otras|otro|otros|futura|futuras|futuros|proxima|proximo|posteriores|sucesivas|adicional|adicionales|cualquier|ulteriores|mas|siguiente'

const digits = '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*'
const letters = [...'abcdefghijklmnopqrstuvwxyz']
/** Any word but these, `podra*` for all that begin so, by the letters it may begin with: a phrase knows no "but not". */
const beginningOtherwise = (left: readonly string[], begun = ''): readonly string[] =>
  letters
    .map((letter) => begun + letter)
    .flatMap((beginning) => {
      if (left.includes(`${beginning}*`)) return []
      const longer = left.some((one) => one.startsWith(beginning))
      return longer
        ? [...(left.includes(beginning) ? [] : [beginning]), ...beginningOtherwise(left, beginning)]
        : [`${beginning}*`]
    })
const anyBut = (...left: readonly string[]): string => [...beginningOtherwise(left), digits].join('|')
/** What the reader is asked to do, so that nothing happens to him. */
const mending =
  'corrij*|corrig*|elimin*|retir*|modifi*|actualiz*|complet*|confirm*|verifi*|present*|aport*|demuestr*|hac*|hag*|cumpl*|subsan*|solucion*|resuel*|adopt*|dej*|ces*|cambi*|mejor*|baj*|reduc*|justifi*|acredit*|atiend*|ajust*|adapt*|regulari*|recibimos|acept*|pued*|logr*|tom*|pon*|quit*|borr*'

const asBefore =
  'siguen_entregandose|se_siguen_entregando|se_entregan_con_normalidad|se_entregan_como|salen_con_normalidad|llegan_con_normalidad|llegan_igual|no_se_ven_afectados|no_se_ve_afectada|no_cambia|no_cambian|funciona_con_normalidad|funciona_como|sigue_funcionando|sigue_igual|siguen_igual|sigue_como|siguen_como'
const supposing = [
  `si ${anyBut('no', 'podra*', 'puede*', 'nadie', 'a', 'contestar*', 'responder*', 'el', 'ella*', 'ello*', 'un', 'una', 'algun')}|no_obstante`,
  `si no su|sus|tu|tus|la|nos|tendr*|${spanishWillTake}`,
  `si el|un|una|algun|alguna ${anyBut('compr*', 'client*', 'destinat*')}`,
  'si el|un|una|algun comprador|cliente|clienta|destinatario ..4 quej*|denunci*|inform*|marc*|report*|reclam*|vuelv*|avis*|senal*|protest*',
  'si a pesar|partir|los|la|su|tu|usted|ustedes',
  'si no ..1 respond*|contest*',
  `si no ..2 ${mending}|envi*|activ*|configur*|quier*|dese*|pag*|renuev*|comparec*|coopera*`,
  `si no ..3 vuelv*|mas`,
  `si nadie ..1 hac*|mejor*`,
  `cuando ${anyBut('le', 'les', 'te', 'os', 'el', 'la', 'un', 'una', 'se', 'alg*', 'ell*', 'concl*', 'final*', 'termin*', 'acab*', 'expir*', 'respond*', 'contest*')}`,
  `cuando el|la|los|las|un|una|se|le|te|os ..3 vendedor*|cuenta|cuentas|tienda|infri*|incumpl*|detect*|super*|alcanz*|acumul*|vuelv*|repit*|produ*|llegue*|dig*|avis*|ocurr*|notifi*|comuni*|confirm*|levant*`,
  'siempre_que ..3 infri*|incumpl*|detect*|corrij*|cumpl*|respet*|haya*|no',
  `salvo_que|a_menos_que|a_no_ser_que ..3 ${mending}`,
]

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
    'susceptible*|sujeto_a|sujetos_a|sujeta_a|expuesto_a|expuesta_a|expuestos_a',
    'para ..2 no perder|ser|sufrir|ver|quedar',
    'para proteger|mantener|conservar|preservar|seguir ..2 cuenta|permiso|acceso|privilegios|reputacion|vendiendo|pudiendo|mensajeria|salud',
    'con_el_fin_de_no|a_fin_de_no',
    'no ..2 motivo|motivos|razon|razones para',
    'proteja|proteger|conserve|mantenga ..2 su|tu|sus',
    'inminente|previsible*',
    'propon*|propus*|propuesta|propuestas|sugier*|recomiend*|plantea*',
    'tendremos_que|nos_veremos',
    `o se|te|le|${spanishWillTake}`,
    `vamos_a ..2 ${spanishTaking}`,
    'tenemos_previsto|prevemos|planeamos|tenemos_intencion|teniamos_preparad*|tenemos_preparad*|estaba_previst*|teniamos_previst*',
  ],
  condition: [
    // Not "sí puede", and not "si no le escriben", which says what is left.
    ...supposing,
    'con_tal_de_que|siempre_y_cuando|suponiendo|en_el_supuesto|supongamos',
    // Not "en cuanto a".
    'en_cuanto se|lo|la|los|las|el|su|tu|nos|te|le|haya*|reciba*|recibamos|complet*|corrij*|revis*|termin*|acab*|hayas',
    'explic*|describ*|detall*|veremos|vemos|hablaremos|hablamos ..2 como|cuando|por_que|que|cuales|cuanto',
    'recuerd* ..2 como|cuando|cuanto',
    'recuerde|recuerden|recordad que',
    'tras|despues_de|con|al el? cierre|cerrar|cancelacion ..2 cuenta',
    'en_caso|en_el_caso|en_su_caso|llegado_el_caso|de_ser_asi|dado_el_caso',
    'de_lo_contrario|en_caso_contrario|de_no_hacerlo|caso_contrario|de_no',
    'no es|resulta cierto|verdad|exacto que',
    `una_vez que|se|${spanishTaken}`,
    'de persistir|continuar|repetirse|reincidir|seguir|producirse|incumplir|mantenerse|reiterarse',
    'de volver a ..1 ocurrir|suceder|pasar|producirse|incumplir|infringir|detectar*|enviar*|recibir*|pedir|incluir|hacer*',
    `ante|tras|por|con ${further} ${misdeeds}`,
    `cualquier|toda|todo|cada ..2 ${misdeeds}`,
    'la|caso_de reincidencia',
    'otro|otra mensaje|queja|correo|caso|incumplimiento|infraccion ..2 como|igual|asi|parecido|parecida',
    'con otro|otra ..1 asiento|aviso|queja|falta|incumplimiento|infraccion|incidencia|mas',
    `con un|dos|tres|cuatro|cinco|${digits} avisos|aviso|advertencias|faltas|quejas|infracciones|incumplimientos|puntos`,
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
    'con el segundo|tercero|cuarto|quinto|siguiente|proximo',
    'rojo|roja|ambar|amarillo|nivel ..2 se|la|el|pierde|mensajeria',
    'vendedores pueden',
    'el incumplimiento',
    'la falta de',
  ],
  'next-time': [
    `${further} ..2 ${misdeeds}`,
    `${misdeeds} ..1 mas|adicional*|futur*|posterior*|nuev*|siguient*`,
    ...supposing,
    'en_caso|de_lo_contrario|en_caso_contrario|de_no_hacerlo',
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
    'mantenimiento|interrupcion_programada|caida_del_servicio|dificultades_tecnicas',
    // Not "no se trata de un fallo técnico".
    'por|debido_a|debe_a|causa_de|sufre|sufrido|sufrimos|detectado|resuelto|resolviendo|hubo|tenemos|tuvimos|experiment*|actual ..2 averia|incidencia_tecnica|problema_tecnico|problemas_tecnicos|fallo_tecnico',
    'servicio|api|sistema ..2 temporalmente no disponible',
    // What says that the reader's account is free: then nothing else in the mail restricts it.
    `cuenta|tienda|perfil|mensajeria ..3 no ..3 tiene|tenga|pesa|sufre|hay|presenta ninguna? restricciones|limitaciones|bloqueos|sanciones|restriccion|limitacion`,
    `cuenta|tienda|perfil|mensajeria ..4 sin|libre_de ninguna? restriccion|restricciones|limitaciones|limitacion|bloqueos|sanciones`,
    `no ..2 hay|existe|existen|pesa|pesan|consta|constan|aplicamos|hemos_aplicado|hemos_impuesto ninguna|ningun? restriccion|restricciones|limitacion|limitaciones|bloqueo|sancion|sanciones|medida|medidas ..5 cuenta|tienda|mensajeria|perfil`,
    'cuenta|tienda|mensajeria no ..1 esta|fue|ha_sido|queda|estuvo|se_ha ..2 restringida|limitada|sancionada|tocado',
    'sigue|sigues|puede|puedes|podra|podras ..1 seguir? escribiendo|escribiendoles|iniciando|enviando_mensajes|mandando_mensajes|contactando|comunicandose|comunicandote ..1 a|con ..2 compradores|clientes|ellos',
    `sus|tus|vuestros mensajes ${asBefore}`,
    `mensajes|mensajeria|contacto a|con ..1 compradores|clientes ${asBefore}`,
    `la|su|tu mensajeria|mensajeria_proactiva ${asBefore}`,
    // News and offers for sellers restrict nobody.
    'en este ..1 boletin|numero|episodio|articulo|post|webinar|video|pdf',
    'este|nuestro|presente ..1 boletin|newsletter|webinar|podcast|seminario_web|curso_online',
    'boletin|newsletter|webinar|seminario_web digital|informativo|n|gratuito|gratuita|gratis|comercio|de_la_camara|de_noviembre|de_diciembre',
    'inscribete|inscribase|inscribanse|apuntate|apuntese|escuchalo|escuchanos|descargala|descarguela|suscribete|suscribase',
    'plazas limitadas',
    'la|nuestra|descarga guia gratuita|gratis|completa|definitiva|para_vendedores',
    'estimados|queridos lectores|suscriptores|asociados|socios|oyentes|alumnos',
    'reserva|reserve|agenda|agende|solicita|solicite|pide|pida ..1 llamada|consulta|demo|demostracion|sesion|plaza|auditoria',
    'primera|consulta|auditoria ..1 consulta|es gratuita|gratis|sin_compromiso',
    'quieres|quiere|desea|deseas ..2 recibir ..6 baja',
    'date de_baja',
    'caso_de_exito|casos_de_exito|nuestros_consultores|nuestro_equipo_de_abogados',
    'te|le|os contamos como|que_hacer|las_claves',
    // Who else was restricted, by whom and where.
    'correo|mensaje|aviso|carta ..2 no_es|no_procede|no_proviene|no_viene de amazon',
    'es|era|intento_de phishing|fraude|estafa',
    'gracias_por|agradecemos ..1 denunciar|reportar|avisarnos|denuncia|reporte|aviso',
    'su|tu denuncia|reporte ..3 vendedor|competidor|tienda|sobre',
    'limite|cupo|tope ..1 por_hoy|de_tu_plan|de_su_plan|del_plan',
    'alcanzado|agotado ..2 limite|maximo|tope|cupo ..1 diario|de_mensajes|de_envios|de_tu|de_su|por_hoy',
    'plan basico|pro|premium|gratuito|superior',
    'banca|bancaria electronica|online',
    'equipo|soporte|atencion|vendedores|gracias_por_vender|tienda_en|otros_miembros ..1 ebay|shopify|etsy|miravia|aliexpress|wallapop|vinted|paypal|allegro|cdiscount|fnac|temu|shein|prestashop|mailchimp',
    'no correspondia|corresponde|correspondian|obedecia|obedece|respondia ..2 ninguna|ningun',
    `${spanishTaken} ..8 no_es_asi|no_era_asi|no_fue_asi|nada_mas_lejos`,
    'aviso|correo|notificacion ..4 enviado_por_error|se_envio_por_error|por_error_nuestro|se_mostro_por_error|ignore|ignoralo',
    'si puede|puedes|podeis escribirles|escribirle|iniciarlas|mandarlos|enviarlos',
    `no ..2 limitamos|limitaremos|restringimos|bloqueamos|suspendemos|cortamos ..2 mensajeria|mensajes|cuenta`,
    'recibe|recibes este ..1 correo|mensaje|boletin porque ..2 sigues|sigue|suscri*|inscri*|apunt*|solicit*',
    'le ha|han|habia llegado|caido|tocado a mi|un|una|otro|otra|nuestro|don',
    'no la|lo|las|los|se hemos|ha|han|vamos ..1 puesto_en_marcha|a_aplicar|aplicar',
    'su|tu|vuestra cuenta esta perfecta|bien|limpia|a_salvo',
    'medidas|restricciones|sanciones|limitaciones ..2 en_curso|en_vigor|activas|vigentes|abiertas 0|ninguna|cero',
    'episodio|capitulo|minuto 0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
    'la|lo|las nuestra|nuestro|vuestra|vuestro|nuestras no',
    'contrate|contrates|contratar ..1 bono|plan|tarifa',
    'cuenta|tienda|usted|restriccion|restricciones|bloqueo|limitacion ..3 nada_que_ver',
    'que_ver ..1 con ..2 restriccion|restricciones|bloqueo|sancion|limitacion|tu_cuenta|su_cuenta',
    'no_os_afecta|no_le_afecta_a_usted|no_te_afecta_a_ti|no_es_su_caso|no_es_tu_caso|no_esta_en_ese_caso',
    'simulacion|simulacro|simulador',
    'es_solo|solo_es ..1 muestra|ejemplo|ensayo|prueba',
    'ejemplo|modelo|muestra de notificacion|aviso_de|carta',
    'borrador ..4 dice|decia|pone|ponia',
  ],
} satisfies Partial<PhraseTable<Concept>>
