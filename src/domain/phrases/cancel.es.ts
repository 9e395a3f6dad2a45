import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'
import { asking } from './verb-forms.es.ts'

const cancel = asking('cancelar anular')
const order = '(pedido|compra|orden|encargo|artículo)'
const request = '(solicitud de cancelación|cancelación|anulación|petición de cancelación|solicitud de anulación)'
const it = '(el|la|tu|su|este|esta|ese|dicho|vuestro|lo|por favor|usted|tú|desde|aquí)'

/** Telling a buyer to cancel, and what is only told about it. */
export const cancelEs: Phrases = {
  'cancel-ask': [
    `si (la|lo|le) (baja)? (la|lo)? (cancelamos|cancelo|anulamos|anulo|damos de baja|damos|pulsamos|hacemos|hago|tramitamos) (nosotros|yo) ${upTo(3)} (penaliza|penalizan|penalizarán|penalizaría|sanciona|sancionan|sancionará|resta|baja|perjudica|castiga|castigan|multa|multan|saca|afecta|cuenta|descuenta|suspende)`,
    '(la baja|la cancelación|la anulación) (la)? (dé|des|das|da|tramite|tramites|pida|pidas|curse|curses|gestione|gestiones|lance|lances|ordene) (usted|tú)',
    '(la|lo|el pedido|la compra|la orden) (deshaga|deshagas|anule|anules|cancele|canceles|elimine|elimines|borre|borres|tire|retire|retires) (usted|tú) (mismo|misma|desde|en|por|hoy|y|porque|antes)',
    '(dé|des|darla|darlo|dar|dele|dale|darle|dala|déla) (usted|tú)? (mismo|misma)? de baja (usted|tú)? (mismo|misma)? (en|desde) (su|tu) (cuenta|perfil|zona|app|móvil)',
    '(darla|darlo|hacerla|hacerlo|tramitarla|pedirla|solicitarla|cursarla) usted (mismo|misma)? (en|desde) su (cuenta|perfil|zona|app)',
    `(deshaga|deshaz|deshacer|deshagas|elimine|elimina|borre|borra|quite|quita|retire|retira|tumbe|tumba) (usted|tú|por favor)? (mismo|misma)? (el|la|su|tu|este|esta) ${order} (en|desde|usted|tú|por su|por tu)`,
    '(con|como|por|marcando|elija|elige|ponga|pon|indicando|indique|indica|seleccione|selecciona|eligiendo|poniendo) (el|como|la|de)? (motivo|razón) (de|que)? (ya no (lo|la|los)? (necesito|necesita|necesitas|quiero|quiere|quieres)|(compré|comprado|comprada|pedido|pedida) por error|cambié de|cambio de (opinión|idea)|encontré)',
    '(cancelación|anulación|baja) (a|por) (petición|iniciativa|solicitud|instancia) (suya|tuya|de el comprador|del comprador|de el cliente|del cliente) (nos|es|sería|evita|para|y|no)',
    '(mándala|mándalo|mándela|mándelo) a paseo (desde|en|tú|usted)',
    '(cancelación|anulación) (parta|parte|partiera|salga|sale|saliera|venga|viene|viniera) (de|por parte de|desde) (usted|ti|ustedes|vosotros|el cliente|el comprador|su (lado|parte|cuenta)|tu (lado|parte|cuenta))',
    '(le des|le dé|le den|darle|dale|déle|dele|pulses|pulse|pulsa) (usted|tú)? (mismo|misma)? a (la opción)? (de)? (cancelar|anular) (cuanto|en|desde|por|el|la|ya|hoy|y|tú|usted|marcando|pedido|productos|antes|lo)',
    '(darle|dale|déle|dele|dé|dar|des|pulsar|pulsara|pulsaras|pulses|apretar|aprieta|apriete|aprietes) (usted|tú|ustedes)? (mismo|misma)? (al|a el|en el|el|sobre el) botón de (cancelar|anular|cancelación|anulación)',
    `(sea|seas|sean|seáis|fuera|fueras|fueran|fuese|fueses) (tú|usted|ustedes|vosotros|vosotras|el cliente|el comprador) (mismo|misma|mismos)? (quien|quienes|el que|la que|los que) (la|lo|los|las|nos|me)? (${cancel}|${asking('solicitar pedir/pid tramitar iniciar hacer gestionar')} (la|una|su|tu) ${request})`,
    `(ocupamos|ocupo|requerimos|precisamos|conviene|convendría|urge|interesa) (que)? (usted|tú|ustedes)? (mismo|misma)? (la|lo)? ${cancel}`,
    `(anula|anule|anulen|cancela|cancele|cancelen) (tú|usted|por favor)? (mismo|misma)? (esta|esa|la|ese|dicho|dicha) ${order}`,
    '(dé|dar|da|das|des|den|hacer|haga|haz) (clic|click) (en|sobre) (el botón)? (de)? (cancelar|solicitar cancelación) (producto|pedido|artículo|compra|orden)?',
    '(oprime|oprima|presiona|presione|pulse|pulsa|marca|marque|toque|toca|use|usa|botón) (en|sobre)? (el botón|la opción)? (de)? (solicitar cancelación|cancelar (producto|pedido|artículo|compra|orden))',
    `(eche|echa|echar|eches|echara|echaras) (usted|tú)? (para)? atrás (la|el|su|tu|este|esta) ${order}`,
    `${asking('dar')} (usted|tú)? (mismo|misma)? de baja (la|el|su|tu|este|esta|ese) ${order}`,
    `(desista|desistas|desistir|desiste|renuncie|renuncies|renuncia|renunciar|prescinda|prescindir) (usted|tú)? (de|a) (la|el|su|tu|este|esta) ${order}`,
    `(haga|haz|hágame|hazme|háganos|haznos|hagan|haced|hacer|hacernos|hacerme) (el|un) favor (de|y) ${cancel}`,
    `${asking('enviar presentar hacer realizar tramitar solicitar gestionar iniciar pedir/pid efectuar')} (tú|usted) (mismo|misma) (la|una|su|tu) ${request}`,
    '(la|una) (cancelación|anulación) (la)? (haga|hagas|hiciera|hicieras|solicite|solicites|pida|pidas|inicie|inicies|tramite|tramites|realice|realices) (usted|tú)?',
    '(cancela|cancele|cancelen|cancelá|anula|anule|anulen) (tú|usted|ustedes|tú mismo|usted mismo|por favor|desde (tu|su|la|mis)|directamente (tú|usted|desde|en|el|su|tu)|en (tu|su|la|mis))',
    `(lo|la) (más|mejor|ideal|suyo|conveniente|óptimo|recomendable) *? (es|sería|será|para ti es|para usted es|para todos es) (que)? (lo|la)? *? *? ${cancel}`,
    `(proceder|proceda|procedas|procedan|procede|procedáis) *? *? a ${cancel}`,
    `${asking('enviar presentar hacer realizar tramitar solicitar gestionar iniciar mandar crear pedir/pid efectuar')} (tú|usted|por favor|nos|ustedes|ya)? (una|la|su|tu|el)? (cancelación|anulación)`,
    `(sírvase|sírvanse|tenga a bien|por favor|porfavor|porfa|favor de|rogamos que|ruego que|rogamos|pedimos que|pedimos|pido|solicitamos|agradeceremos|agradeceríamos|agradecería|agradecemos|quisiéramos pedirte|quisiéramos pedirle|quedamos a la espera de que|esperamos que|confiamos en que|suplicamos|pido que|solicitamos que|agradeceríamos que|agradeceremos que|necesitamos que|queremos que|gustaría que|preferimos que|preferiríamos que|quisiéramos que|suplicamos que|convendría que|sería mejor que|lo mejor es que|mejor que|es necesario que|hace falta que|invitamos a|invitamos a que|sugerimos que|recomendamos que|recomendamos|sugerimos|aconsejamos|agradecería que|pedirte que|pedirle que|solicitarle que|solicitarte que|pediros que) (usted|tú|por favor|nos|tú mismo|usted mismo|amablemente|encarecidamente|se|de favor|de favor que)? (la|lo|que)? ${cancel}`,
    `(cancela|cancele|cancelen|cancelad|anula|anule|anulen|anulad|cancelá) (por favor|entonces|tú mismo|usted mismo|simplemente)? (el|tu|su|vuestro|este) (pedido|compra|orden|artículo)`,
    `(cancélalo|cancélelo|anúlalo|anúlelo|cancélala|cancélela|cancélenlo|canceladlo|cancelalo|anúlenlo)`,
    `(podrías|podría|podríais|podrían|puedes|puede|podéis|pueden|pudieras|pudiera|querrías|querría|te importaría|le importaría|te importa|le importa|os importa|te molesta|le molesta|te molestaría|le molestaría|serías tan amable de|sería tan amable de|es posible que|sería posible que|podés|tendrías la amabilidad de|tendría la amabilidad de) (usted|tú|por favor|tú mismo|usted mismo|ustedes|entonces)? ${cancel} ${it}? *? *?`,
    `(debes|debe|debéis|deben|tienes que|tiene que|tendrás que|tendrá que|tenéis que|deberías|debería|deberás|deberá|hay que|tendrías que|tendría que|tenés que|toca) (por favor|entonces|tú|usted|lamentablemente)? ${cancel}`,
    `(basta con|solo tienes que|solo tiene que|lo más fácil es|lo más sencillo es|lo mejor es|lo mejor sería|lo ideal es|es mejor|sería mejor|es preferible|lo más rápido es|necesitamos que|conviene) (que)? *? ${cancel}`,
    `${asking('enviar presentar hacer realizar tramitar solicitar gestionar iniciar mandar crear pedir/pid efectuar', 'solicites solicite pide pidas pida haz hagas haga')} (tú|usted|por favor|nos|tú mismo|usted mismo|ustedes)? (tú|usted)? (una|la|su|tu|el|tú la|usted la) *? ${request}`,
    `(proceder|proceda|procedas|procedan|procede) *? *? (a|con) (la|su|tu) (cancelación|anulación)`,
    '(haz clic|haga clic|pulsa|pulse|pulsar|selecciona|seleccione|elige|elija) (en|sobre)? (el botón|la opción)? (de)? (cancelar|solicitar cancelación|cancelar productos|cancelar pedido|cancelación)',
    '(cancelar|anular) (el pedido|tu pedido|su pedido|la compra|la orden|su compra|tu compra|el artículo) (tú mismo|usted mismo|por tu cuenta|por su cuenta|desde (tu|su|mis|la|amazon)|en (tu|su) cuenta|cuanto antes|por favor|lo antes posible|para que (podamos|nosotros|no))',
    `(ayudas|ayuda|ayudáis|ayudarías|ayudaría|ayúdanos|ayúdenos|ayudarnos|apoyas|apoya|apóyanos|apóyenos|apoyarnos|apoyarías|apoyaría|haznos el favor|háganos el favor|harías el favor|haría el favor|haces el favor|hace el favor|agradeceríamos|agradecemos|agradecería) (de|a|con|y|mucho|muchísimo)? (a|que)? (lo|la|nos)? (${cancel}|la cancelación|una cancelación|(tu|su) cancelación)`,
    '(en cuanto|cuando|una vez que|hasta que|mientras no) (lo|la)? (hayas cancelado|haya cancelado|canceles|cancele|anules|anule)',
    '(pedido|compra) (debe|tiene que|ha de) ser (cancelado|cancelada|anulado) por (ti|usted|el|su|tu)',
  ],
  'cancel-free': [
    '(cancelación|anulación) (del|de la|de los|de el|de un|de una|de su|de tu) (aviso|cita|recogida|contrato|tarjeta|seguro|alarma|cargo|recibo|devolución|cobro|reserva)',
    '(puede|puedes|podéis|pueden) (cancelar|anular|cancelarlo|anularlo) *? *? *? (si|cuando|sin|gratis|hasta|siempre)',
    '(si|en caso de que|cuando|en el caso de que) (tú|usted|lo|ya)? (quieres|quiere|prefieres|prefiere|deseas|desea|no|decides|decide|cambias|cambia|deseara|quisieras|quisiera|lo prefieres|lo prefiere|lo deseas|lo desea|has|ha|queréis|desean|prefieren|necesitas|necesita)',
    '(siempre|también|en cualquier momento|cuando quieras|cuando quiera|si lo desea|si quieres|si lo prefieres|si lo prefiere|gratis|gratuitamente|sin costo|sin coste)',
    '(pediste|pidió|has pedido|ha pedido|solicitaste|solicitó|querías|quería|has solicitado|ha solicitado|pidieron|escribiste|escribió|quisiste)',
    '(tu|su|vuestra) (cancelación|solicitud|petición|deseo) (de (cancelar|cancelación))? (ha|está|fue|será|de|se|queda)',
    '(hemos|he|ha|han|acabamos de|vamos a|podemos|debemos|tuvimos que|hemos tenido que|tenemos que|habíamos|tendremos que|tendríamos que|podríamos|procederemos a|procedemos a|nosotros) (la|lo|ya|que)? (cancelado|anulado|cancelar|anular|cancelarlo|anularlo|tener que|procedido)  *?',
    'amazon (lo|la)? (cancelará|cancela|anula|anulará)',
    '(cancelaremos|anularemos)',
    // "If we cancel it, Amazon punishes us" is no offer to do so.
    '(y|se|te|nosotros) (lo|la)? (cancelamos|anulamos)',
    '(cancelamos|anulamos) (el|la|tu|su|este|esta|sin|y|hoy|ahora|por completo|ese|automáticamente)',
    '(no) (canceles|cancele|cancelen|anules|anule|es necesario|hace falta|tienes que|tiene que|debes|debe|necesitas|necesita|hay que|cancelar|quieres|quiere|tienes|tiene|puedes|puede|podemos cancelar|podemos anular)',
    '(sin necesidad de|en lugar de|en vez de)',
    '(evitar|para no) (tener que|hacerle|hacerte|demorar|retrasar|alargar|molestar|esperar|cancelar|anular|la (cancelación|anulación))',
    // "Before six o'clock" is a deadline, and makes nothing harmless.
    'antes de (que|cancelar|anular|cancelarlo|anularlo|enviar|enviarlo|salir|el envío|su envío|la salida|preparar|prepararlo|despachar|decidir)',
    '(derecho|posibilidad|libre|libertad|permite) (de|a)?',
    'opción (de|a|es|sería)',
    '(o|u|o bien|o si prefieres) (esperar|mantener|conservar|esperarlo|cancelar|cancelarlo|prefieres|prefiere|elegir)',
    '(prefieres|prefiere|deseas|desea|quieres|quiere|preferís|gustaría) *? *? (cancelar|que cancelemos|anular|esperar|mantener)',
    '(ha sido|fue|está|será|queda|ha quedado|quedó) (ya|correctamente|automáticamente)? (cancelado|cancelada|anulado|anulada)',
    '(suscripción|prueba|suscríbete y ahorra|newsletter)',
    '(cómo) (cancelar|anular)',
    '(se puede|se pueden|puede cancelarse|puede ser)',
  ],
}
