import type { Phrases } from './family.ts'

/** Threats, pleas and deadlines laid on a buyer. */
export const pressureEs: Phrases = {
  pressure: [
    '(cuesta|costando|costado|costarnos|costará|quitando|restando|hace perder|haciendo perder|hundiendo) (muchas|muchos|la|el|nuestras|nuestros)? (ventas|clientes|dinero|cuenta|puesto|visibilidad|tienda|pedidos|sueldo)',
    '(quita|quitado|quitó|quitando|roba|robado) (el|la|nuestro|nuestra|mi) (sueño|alegría|ganas|ilusión|paz|posición|puesto|trabajo)',
    '(suspenderá|suspenderán|suspendería|suspenderían|cerrará|cerrarían|cerraría|bloqueará|bloquearán|expulsará|expulsarán|penalizará|sancionará|sancionarán|sanción|sanciones)',
    '(pequeña|pequeño|joven|modesta|modesto|humilde|pequeñita|honesta|familiar|nueva) (empresa|tienda|equipo|negocio|comercio|vendedor|taller|emprendimiento|marca|comerciante|pyme|start up|empresa familiar|negocio familiar)',
    '(empresa|tienda|negocio|taller|equipo|emprendimiento|comercio) (familiar|pequeña|pequeño|artesanal|independiente|modesto|modesta)',
    '(mi|nuestro|nuestra|el|mis|nuestros|su|la) (trabajo|empleo|ingreso|ingresos|sustento|salario|supervivencia|jefe|jefa|familia|hijos|futuro|reputación|empleados|empleo|existencia|puesto|medio de vida|negocio|clasificación|posicionamiento|imagen|métrica|métricas|estadísticas|índice|cuenta)',
    '(depende|dependemos|dependen|dependiendo|sobrevivir|supervivencia|vivimos|vivir|subsistencia|llegar a fin de mes|salir adelante|compañeros|familias)',
    '(perjudica|perjudican|perjudicar|perjudicado|perjudicando|perjudicial|daña|dañan|dañar|dañando|afecta|afectan|afectar|afectando|afectado|hunde|hunden|arruina|arruinan|arruinar|destruye|destroza|amenaza|pone en riesgo|pone en peligro|penaliza|penalizan|penalizado|daño|duele|doloroso|catastrófico|fatal|terrible|repercute|impacta|mata|castiga|lastima|lesiona)',
    '(suspender|suspendernos|suspendida|suspendan|suspende|suspensión|cerrar|cerrarnos|cierran|cierren|cerrarán|cierre|bloquear|bloquearnos|bloqueen|bloqueo|perder|perderemos|perdemos|perderíamos|desactivar|desactivarán|expulsar|baja|clausurar|inhabilitar) *? *? (nuestra|nuestro|la|el|mi|de|las|nos)? *? (cuenta|tienda|ventas|derecho|actividad|negocio|permiso|trabajo|empleo)?',
    '(abogado|abogados|legal|legales|legalmente|jurídico|jurídica|demanda|demandar|demandaremos|tribunal|tribunales|denuncia|denunciar|denunciaremos|juzgado|policía|difamación|difamatorio|difamatoria|difamatorios|calumnia|calumnias|acción judicial|acciones|medidas|querella|consumo|reportar|reportaremos|reportarle|reportarlo|injurias)',
    '(en|dentro de|antes de|antes del|en un plazo de|a más tardar|en las próximas|en menos de|plazo de|hasta) (los|las|el|próximas|próximos)? *? (#|mañana|viernes|lunes|martes|miércoles|jueves|sábado|esta noche|final|domingo|medianoche|hoy) *? (hora|horas|día|días|h)?',
    '(plazo|inmediatamente|de inmediato|inmediata|urgente|urgencia|urgentemente|cuanto antes|lo antes posible|a la mayor brevedad|sin demora|hoy mismo|rápidamente|ya mismo|enseguida|ahora mismo|a la brevedad|sin falta|obligatoriamente|hoy)',
    '(lista negra|consecuencia|consecuencias|de lo contrario|si no lo hace|si no lo haces|en caso contrario|obligados|obligado|forzados|no nos queda|no tendremos más remedio|más remedio|nos reservamos|nos veremos)',
    '(no) (podemos|podremos|podrá|procederemos|reembolsaremos|enviaremos|tramitaremos|haremos|daremos|mandaremos|devolveremos|habrá|recibirá|recibirás|se) (tu|su|ningún|la|el|mandarte|mandarle|enviarte|enviarle|devolverte|reembolsarle|reembolsarte|nada|procesar|hacer)? *? *? *? (mientras|hasta|si|sin)?',
    '(mientras (no|ese|esa|su|tu|siga|la|el)|hasta que|solo cuando|solo después|solo si|sólo si|únicamente si|siempre que|siempre y cuando|a condición|con la condición|a menos que|solo tras|en cuanto|una vez que|tan pronto)',
    '(suplicamos|suplico|rogamos encarecidamente|imploramos|desesperado|desesperada|desesperados|injusta|injusto|injustamente|injustificada|falsa|falso|mentira|mentiras|lágrimas|piedad|corazón roto|destrozados|cruel|abusivo|compasión|ten piedad|llorar|culpa)',
    '(cheque regalo|tarjeta regalo|tarjeta de regalo|# %|# €|€ #|# $|$ #|# euro|# dólar|# dólares|# pesos|compensación|recompensa|descuento|regalo|paypal|bono|cupón|vale|gratis|gratuito|código|cortesía|obsequio|saldo|dinero|detalle)',
    '(te|le|os|les) (reembolsaremos|reembolsamos|devolveremos|devolvemos|enviaremos|enviamos|regalaremos|regalamos|ofreceremos|ofrecemos|damos|daremos|abonaremos|abonamos|mandamos|mandaremos|compensaremos|compensamos|haremos|agradeceremos|agradeceríamos eternamente|pagamos|pagaremos|hacemos|ingresamos|repondremos|ingresaremos)',
    '(reembolso|dinero|reposición|reemplazo|sustitución|compensación|pedido|regalo|cuenta|recambio|paquete|devolución) *? (será|se|estará|sale|saldrá|no será|podrá|va) *? (hará|enviado|enviada|tramitado|tramitará|enviará|efectuado|devuelto|cancelado|bloqueado|hoy|procesado|procesará|efectuará|realizará)?',
    '(a cambio|en contrapartida|en agradecimiento|como agradecimiento|en compensación|para agradecerte|para agradecerle|como compensación)',
    '(recibe|recibirás|recibirá|obtén|obtendrás|obtendrá|gana|reciba) (un|una|tu|su|el|la|#|en)',
    '(puntuación|promedio|media|clasificación|métricas|ventas|índice|estadísticas|posición|ranking) *? *? (ha caído|cae|caen|cayó|bajó|ha bajado|baja|bajan|sufre|sufren|se resiente|hundido|empeora|empeorado|se desploma|caído)',
    '(bajan|caen|baja|cae|bajado|caído|desploman|desplomado) (las|nuestras|la|nuestra) (ventas|puntuación|media|posición)',
    '(perdemos|perder|perdido|perdiendo) (ventas|clientes|dinero|pedidos|nuestra|la|todo|mucho|el)',
    '(quedan|queda|quedamos|quedaremos|quedarnos|quedar) (sin) (trabajo|empleo|ingresos|tienda|nada)',
    '(despedir|despedirán|despedido|despido|echar|echarán|me echan)',
    '(insistimos|insisto|una vez más|por última vez|último aviso|segunda vez|varias veces|dos veces)',
  ],
}
