import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'
import { asking, promising } from './verb-forms.es.ts'

const noun =
  '(reseña|reseñita|reseñas|valoración|valoraciones|calificación|calificaciones|opinión|opiniones|comentario|comentarios|evaluación|puntuación|feedback|review|testimonio|crítica|retroalimentación|nota|experiencia|estrella)'
const what =
  '(honesta|honesto|sincera|sincero|publicada|publicado|positiva|positivo|en amazon|del producto|con foto|con fotos|verificada|escrita|detallada|breve|buena|en la página|sobre el producto|de # estrellas|de cinco estrellas|con vídeo|con video|al vendedor)'

/** A star may as well hang on a tree. */
const noted = noun.replace('|estrella', '')

/** What sellers do who reward. */
export const givesEs = promising(
  'regresar reponer poner mandar pagar abonar ingresar transferir/transfier devolver/devuelv regalar enviar/envi dar obsequiar ofrecer reembolsar rembolsar premiar recompensar compensar entregar sortear rifar otorgar bonificar depositar acreditar incluir/incluy añadir ampliar/ampli extender/extiend prolongar descontar/descuent reservar apuntar sumar conceder reintegrar duplicar pasar facilitar remitir',
  [
    '(hago|hacemos|haré|haremos|haría|haríamos|hicimos) (un|una|el|la|llegar|entrega|de vuelta)',
    'estamos (dando|mandando|enviando|regalando|pagando|repartiendo|ofreciendo|devolviendo|abonando|sorteando|entregando)',
    'hemos (reservado|preparado|guardado|apartado)',
    'compensamos con',
    'ayudamos con',
    'agradeceremos con',
    'agradecemos con',
    'guardamos',
    'tenemos preparado',
    'tenemos preparada',
    'invitamos',
    'invitaremos a',
    'regalaran',
  ],
)

/** Those who tell what they think of the goods, by whatever name. */
const who =
  '((quien|quienes) (que)?|(cliente|clienta|comprador|compradora|persona|lector|lectora|mamá|papá|usuario|gente|amigo|familia|el|la|los|todo|aquel|aquella) que)'
const tell =
  '(contar|cuenta|cuentan|cuente|cuenten|dice|dicen|digan|decir|escribe|escriben|escriban|escribir|publica|publican|publiquen|publicar|comparte|comparten|compartan|compartir|deja|dejan|dejen|dejar|dedica|dedican|dediquen|valora|valoran|valoren|valorar|valorado|contado|escrito|publicado|dejado|compartido)'
const place = '(en|por|junto a|al pie de) (la|el|una|su|esta)? *? (amazon|página|ficha|reseña|opiniones|valoraciones)'
const toldThere = `${who} (nos)? *? *? *? *? *? (${tell} *? *? *? *? *? ${place}|(publica|publican|publiquen|deja|dejan|comparte|comparten|escribe|escriben) (su|una|la) *? ${noun})`
const rewarded =
  '(le|les|te|os|se la|se lo|se las|se los) (cae|caen|toca|espera|esperan|llega|llegan|sale|salen|guardo|regalo|mando|alargamos|alargo|prolongamos|duplicamos|doblamos|ampliamos)'

/** What ties a benefit to a review, and asking for a proof of it. */
export const exchangeEs: Phrases = {
  'incentive-phrase': [
    `(por|con) cada (nueva|una)? ${noted} ${upTo(12)} (donamos|donaremos|dono|donaré|dona|plantamos|plantaremos|apadrinamos|aportamos|destinamos|destinaremos|(recibe|reciben|recibirá|recibirán) (un|una|otro|otra|#)|(va|van|irá|irán) (un|una|#|dos))`,
    `(un|una|unos|unas|este|esta|#) (* * *|* *|*) (para|a) (quien|quienes|todo el que|todos los que|los que|los primeros que|cada cliente que|el primero que) (nos|ya|me)? (publique|publiquen|deje|dejen|escriba|escriban|comparta|compartan|cuelgue|suba|suban|envíe) (su|una|la|sus) (* *|*)? ${noted}`,
    `${asking('dejar escribir publicar compartir subir poner colgar/cuelg dedicar hacer regalar')} ${upTo(4)} ${noted} ${upTo(8)} (le|te|les|os|se lo|se la) (quitamos|quito|perdonamos|perdono|rebajamos|rebajo|bajamos|estiramos|duplicamos|doblamos|alargamos|invito|invitamos|sale (gratis|más barato|a mitad|a precio)|saldrá (gratis|más barato)|cae|caerá|hacemos (un|el|precio)|hago (un|el|precio))`,
    `(si|cuando|en cuanto|quien|quienes) (nos|usted|tú|ya|me)? ${upTo(2)} ${asking('dejar escribir publicar compartir subir poner colgar/cuelg valorar opinar reseñar calificar puntuar/puntu colocar situar/situ')} ${upTo(12)} (va|van|corre|corren|irá|irán|correrá|correrán) (de|por|a) (nuestra (parte|cuenta)|nuestro (bolsillo|cargo)|cuenta (de la casa|nuestra|mía))`,
    `(para|a) (quien|quienes|los que|nuestros) ${upTo(8)} (haya|hayan|ha|han) (dejado|publicado|escrito|compartido|subido) ${upTo(2)} ${noted} ${upTo(10)} (se (estira|estiran|amplía|amplían|alarga|alargan|dobla|duplica|prolonga)|pasan a|suben a|sube a|duran|dura|gratis)`,
    `(tu|su|vuestra|cada|toda|esa) ${noted} (sobre (el|la) *|en amazon)? (tiene|trae|lleva|llevará|tendrá|viene con|irá con|va con|tendría) (un|una|su|el)? (pequeño|pequeña)? (premio|recompensa|regalo|regalito|sorpresa|descuento|detalle|detallito|propina|gratificación|vale|cupón|bonificación|obsequio|contraprestación)`,
    '(premio|recompensa|gratificación|propina|detalle|regalo|bonificación|incentivo) (especial)? (por|para|a) (opinar|valorar|reseñar|calificar|puntuar|los que opinen|quien opine|quienes opinen|quien valore|quienes valoren)',
    // The sending of something waits for the review.
    `(se|te|le|les|os) (la|lo|las|los)? ${givesEs} *? *? *? *? *? *? *? (en cuanto|cuando|tan pronto como|una vez|apenas|nada más) (que|nos|usted|tú|ya|lo|la)? (veamos|ver|vea|leamos|leer|esté|aparezca|haya|hayas|publique|publiques|deje|dejes|escriba|escribas|suba|subas) *? *? *? (reseña|opinión|valoración|comentario|calificación|puntuación|review|evaluación)`,
    `(en cuanto|cuando|una vez que|si|tan pronto como|apenas) (ya|nos)? (haya|hayas|ha|has|hayáis) (publicado|dejado|escrito|subido|colgado|puesto) (ya)? (su|tu|la|una|vuestra) (reseña|opinión|valoración|comentario|calificación|puntuación|review|evaluación) *? *? *? *? *? *? *? *? (le|te|les|os) (la|lo)? (haremos llegar|hacemos llegar|haré llegar|${givesEs}) (un|una|el|la|unos|unas|#|gratis|otro|otra)`,
    `para (activar|desbloquear|conseguir|obtener|ampliar|extender|disfrutar|ganar|recibir) (un|una|el|la|su|tu|los|las|otro) *? *? *? *? *? *? ${asking('publicar dejar escribir poner')} *? ${noted}`,
    '(5|cinco) estrella (publicada|puesta|en amazon) *? *? *? (gratis|regalo|de regalo|descuento|reembolso|cupón)',
    `${toldThere} *? *? *? *? *? *? *? *? (${rewarded}|(se|le|les|te) (la|lo|las|los)? ${givesEs}|(pasa|pasan) a (disfrutar|tener|recibir|participar|ser)|(recibe|reciben|encuentra|encuentran|se lleva|se llevan|gana|ganan|guardamos|regalamos|sorteamos))`,
    `(cero euros|gratis|obsequio|regalo|detalle|atención|sorpresa|garantía|ampliación|agradecidos|generosos|detallistas|premio|se concede|se regala|se otorga|descuento) *? *? *? *? *? *? *? (a|al|con|para|entre) (las|los|el|la)? ${toldThere}`,
    `cada ${noun} *? *? *? *? *? *? (equivale|se convierte|se transforma|se canjea|se cambia|cuenta como|vale por|se traduce) (a|en|por)? (una|un|#|dos|tres|papeleta|el)`,
    `(cliente|clienta|comprador|persona|quienes|aquellos) cuya ${noun} *? (aparezca|aparece|esté|está|salga|sale|sea|figure|publiquemos|se)`,
    `(con|por) (tus|sus|las|tu|unas|esas) (5|cinco) (estrella|estrellita) *? (te|se|le|les|os) (ganas|gana|lleva|llevas|${givesEs})`,
    `(al|a el|a quien|a quienes|a los|a las|a todo el|a todos los|quien|quienes) (que)? (nos)? (${asking('valorar calificar evaluar/evalu puntuar/puntu opinar reseñar comentar')}|${asking('dejar escribir publicar')} *? *? ${noun}) *? *? *? *? *? *? (le|les|te|os) ${givesEs}`,
    `(elegimos|seleccionamos|escogemos|elegiremos|premiamos) *? *? *? (entre|de entre|a)? (los|las|la|una|quienes|todas|todos|mejor|mejores) *? *? *? *? *? (${noun}|opinado|valorado|reseñado)`,
    `(#|mejores|mejor|primeras) ${noun} *? *? *? *? (se lleva|se llevan|gana|ganan|opta|optan|obtiene|obtienen|tiene premio|tienen premio)`,
    `(a cambio|a condición|con la condición) de que (nos|lo|la|le|usted|tú)? (${asking('valorar calificar evaluar/evalu puntuar/puntu opinar reseñar')}|${asking('dejar escribir publicar compartir')} *? *? *? ${noun})`,
    // "a little something for everybody who leaves a few lines"
    `${givesEs} *? *? *? *? *? *? *? *? (a|para|entre) ((los|las)? # (primeros|primeras) * que|(los|las) (primeros|primeras) #? *? que|cada (persona|cliente|comprador|uno|usuario) que|todo el que|todos los que|quien|quienes|los que|aquellos que|las personas que|los clientes que|los compradores que|toda persona que) (nos|ya|me)? (hayan|haya|han|ha)? (${asking('valorar calificar evaluar/evalu puntuar/puntu opinar reseñar')}|${asking('contar/cuent decir comentar')} *? *? (qué|cómo|lo que)|(opinado|valorado|reseñado|calificado)|(${asking('dejar escribir publicar compartir poner dedicar subir')}|dejado|escrito|publicado|puesto) (nos)? *? *? (${noun}|líneas|palabras|letras))`,
    `(por|con) (cada|toda|una|tu|su) ${what}? ${noun} *? *? *? *? *? *? *? *? (${givesEs}|estamos (dando|regalando|pagando|enviando|entregando|sorteando)) (a (su|cada|quien|el|la|todo) *)? (un|una|otro|otra|el|la|los|las|#|€|dos|unos|unas)`,
    `(cambiamos|cambio|intercambiamos|canjeamos|trueque de|intercambio de|compramos|compro) ${noun} (por|con|a)`,
    `(tu|su|cada|una|vuestra|esa) ${noun} (${what})? (vale|se paga con|se paga a|equivale a|te da|le da|trae|te vale|le vale) (#|€|$|un|una|dinero|premio|regalo|doble|puntos|por)`,
    `${noun} (publicada|escrita|normal)? (con|sin)? (foto|fotos|vídeo|video|texto|imagen)? # (€|euro|euros|$|pesos|dólares|usd|mxn|puntos)`,
    `(a cambio de|a cambio|en agradecimiento por|en agradecimiento a|como agradecimiento por|en compensación por|como recompensa por|como premio por|en retribución por|en retorno por|en pago por|en recompensa por|como contraprestación por|en reconocimiento a) (de|una|tu|su|vuestra|la|cada|el|un|por|tus|sus|que nos|que|dejar|dejarnos|escribir|publicar|compartir|opiniones|reseñas|estas|esas|honestas)? (pequeña|breve|buena|honesta|nos|sincera|simple|sencilla|corta)? *? ${noun}`,
    `(regalo|descuento|reembolso|vale|cupón|dinero|premio|tarjeta|producto|muestra|sorteo|saldo|euros|pesos|dólares|€|obsequio|detalle|bono|devolución|puntos) *? *? (por|a cambio de|para quienes|tras|al) (tu|su|una|cada|la|dejar|dejarnos|escribir|publicar|compartir|quienes|vuestra|opinar|reseñar|valorar|las|recibir) (una|tu|su|publicar|nos|breve|dejen)? *? ${noun}`,
    `${asking('dejar escribir publicar compartir subir poner redactar enviar hacer dar realizar añadir agregar')} (ya|ahora|hoy)? *? *? ${noun} *? *? *? *? *? (y|para|así|e|podrás|podrá|entonces|después) (tú|usted|te|le|os|les|nosotros|así|también|podrás|automáticamente|a cambio)? (elige|elija|escoge|escoja|pídenos|pídanos|llévese|recibe|recibes|reciba|recibir|recibirás|recibirá|obtén|obtienes|obtenga|obtener|obtendrás|gana|ganas|gane|ganar|ganarás|consigue|consigues|consiga|conseguir|conseguirás|llévate|llévese|llevarte|te llevas|participa|participas|participe|participar|participarás|entra|entras|entrarás|canjea|disfruta|disfrutar|desbloquea|${givesEs}|acceder|accede|benefíciate|optar|optas|optarás)`,
    `${asking('valorar calificar reseñar puntuar evaluar/evalu opinar')} *? *? *? *? (y|para|así) (te|le|os|les)? (recibe|recibes|reciba|recibir|recibirás|obtén|obtienes|obtenga|obtener|gana|ganas|gane|ganar|consigue|consigues|consiga|conseguir|llévate|llévese|participa|participe|participar|entra|${givesEs})`,
    `${noun} (es|son|está|será|serán|estará|están)? (recompensada|recompensadas|remunerada|remuneradas|pagada|pagadas|premiada|premiadas|retribuida|patrocinada|incentivada|bonificada)`,
    `${asking('premiar recompensar pagar gratificar', 'premiamos recompensamos pagamos premiaremos recompensaremos pagaremos remuneramos')} (con)? (tu|su|una|cada|las|tus|sus|todas las|la|vuestra|por) *? ${noun}`,
    `(quien|quienes|los que|aquellos que|todos los que|clientes que|todo aquel que|cliente que|personas que|el que|todas las personas que|los primeros # que|los primeros que|los # primeros que) (nos)? (hayan|haya)? (escriba|escriban|escribe|escriben|deje|dejen|deja|dejan|publique|publiquen|publica|publican|comparta|compartan|comparte|comparten|opine|opinen|opina|opinan|valore|valoren|valora|valoran|reseñe|reseñen|reseña|reseñan|califique|califiquen|califica|califican|evalúe|evalúen|evalúa|evalúan|comenta|comenten|comente|comentan|puntúe|puntúen|puntúa|suba|suban|dejado|escrito|publicado|envíe|envíen|realice|realicen|haga|hagan) *? *? *? *? *? *? *? (recibe|reciben|recibirá|recibirán|gana|ganan|ganará|obtiene|obtienen|obtendrá|obtendrán|participa|participan|participará|participarán|entra|entran|entrará|entrarán|se lleva|se llevan|se llevará|consigue|sorteamos|sortearemos|regalamos|regalaremos|tendrá|tendrán|tiene|tienen)`,
    `(cada|toda|por|por cada) ${what}? ${noun} ${what}? (da derecho|te da|le da|te hace|suma|vale|permite ganar|cuenta como|equivale|participa|te regala|tiene (premio|recompensa|regalo|un|una)|tendrá|recibe|recibirá|obtiene|será (premiada|recompensada))`,
    `${noun} (publicada|publicado|en amazon|hecha|enviada)? (igual a|es igual a)? (regalo|premio|descuento|reembolso|sorpresa|obsequio|gratis|cashback)`,
    `(agradecemos|agradeceremos|premiamos|recompensamos|agradecerte|agradecerle) (cada|tu|su|las|toda|tus|sus|vuestra) *? ${noun} con (un|una|regalos|vales|cupones|descuentos|dinero|premios)`,
  ],
  'exchange-strong': [
    'en cuanto (salga|aparezca) (publicado|publicada|le|te|les|en amazon)',
    '(entre|a) (quienes|los que|todos los que) lo (hagan|hayan hecho|publiquen|hicieran)',
    '(sabríamos|sabremos|sabemos|sabré|sabría) (corresponder|agradecérselo|agradecértelo|compensar|recompensar)',
    `(requisito|condición|requisitos|condiciones) *? *? *? *? *? ${noun}`,
    `en el momento en que (tu|su|la|vuestra) *? ${noun}`,
    '(a cambio|en contrapartida|en contraprestación|en compensación|como compensación|en retribución|como recompensa|en recompensa)',
    '(en|como|a modo de|en señal de|en muestra de|como muestra de|como gesto de|en forma de|como signo de|a manera de) (pequeño|nuestro|pequeña|sincero)? (agradecimiento|gracias|gratitud|recompensa|premio|reconocimiento|contrapartida|compensación)',
    `(para|queremos|quisiéramos|y para|y así|nos gustaría|y) (agradecerte|agradecerle|agradeceros|agradecerles|recompensarte|recompensarle|recompensaros|premiarte|premiarle|compensarte|compensarle|compensar|agradecer|darte las gracias|darle las gracias|premiar|recompensar) (por|el|tu|su|la|que|lo|con|de|este)? *? *? *? (${noun}|tiempo|ayuda|esfuerzo|participación|molestia|gesto|apoyo|favor|colaboración)?`,
    `(por|a cambio de) (cada|toda|tu|su|una|la|vuestra|tus|sus) (breve|pequeña|buena|nueva|sincera)? (reseña|valoración|opinión|calificación|comentario|review) (publicada|honesta|sincera|en amazon|positiva|que publiques|que escribas|que dejes|del producto|escrita|con foto)?`,
    `(una vez|en cuanto|cuando|tras|después de que|luego de que|apenas|tan pronto|nada más) (que|como)? (veamos|esté|sea|se vea|se publique|aparezca)? (tu|su|la|vuestra) *? ${noun} (esté|está|sea|se|publicada|aparezca|publicado|haya|salga|subida|online|en línea|en amazon|visible|aprobada)?`,
    '(una vez|en cuanto|cuando|después de que|apenas|tan pronto) (que|como)? (la|lo)? (hayas|haya|publiques|publique|hayáis) (publicado|dejado|escrito|subido|opinado|valorado|calificado|tu|su|la)',
    `(una vez|tras|después de) (publicada|publicado|escrita|subida|dejada|verificada) (tu|su|la|vuestra)? *? ${noun}?`,
    `(tras|después de|al|luego de|con) (la)? (publicación|publicar|publicarse|verificar|comprobar|confirmación) (de)? (la|tu|su|una)?`,
    '(darte|darle|daros) las gracias con',
  ],
  exchange: [
    '(para (eso|ello|esto|que te llegue|que le llegue|recibirlo|recibirla)|solo|a cambio) (necesitamos|pedimos|hace falta|tienes|tiene|basta|debes|debe|es necesario)',
    `(si|cuando|en cuanto|siempre que) (nos|ya|te|le)? (lo|la|los)? (hayas|haya|hayáis|has|ha)? (${asking('dedicar echar ayudar colaborar responder')}|hecho|terminado|cumplido|dedicado|ayudado|colaborado)`,
    '(pídenos|pídanos|pídeme|pídame|elige|elija|escoge|escoja|reclama|reclame|dinos|díganos) (lo que|cuál|el que|la que|tu|su|uno|una)',
    '(quieres|quiere|queréis|quieren|te gustaría|le gustaría) (que|un|una|otro|otra|tu|su|tener|quedarte|quedarse) *? *? *? *? (gratis|regalo|de regalo|sin pagar|a coste cero)',
    '(recibe|recibes|reciba|recibir|recibirás|recibirá|recibiréis|recibirán|recibís|reciben|reciban|obtén|obtienes|obtiene|obtenga|obtener|obtendrás|obtendrá|obtendrán|gana|ganas|gane|ganar|ganarás|ganará|consigue|consigues|consiga|conseguir|conseguirás|conseguirá|llévate|llévese|llevarte|llevarse|llevarás|llevará|lleva|disfruta|disfrutar|disfrutarás|aprovecha|beneficiarte|beneficiarse|benefíciate|participa|participas|participe|participar|participarás|participará|participan|entra|entras|entrarás|entrará|entrar|canjear|canjea|canjeables|canjeable|desbloquea|reclama|reclame|reclames|reclamar|solicita|solicitar|tendrás|tendrá|tienes|tiene|tendréis|quédate|quédese|quedas|optar|optas|conseguís)',
    `(te|le|os|les|se le|se te|lo|la|nosotros|y|luego|entre|también) (luego|después|entonces|también|enseguida|además|lo|la)? (${givesEs})`,
    `${givesEs} (un|una|otro|otra|el|la|los|las|#|tres|dos|todo|tu|su|hasta|gratis|€|por|íntegro|parte|este|esta)`,
    '(te|le|os|les|para) (regalar|enviar|mandar|ofrecer|dar|devolver|reembolsar|recompensar|premiar|obsequiar|pagar|abonar|hacer llegar|regalarte|enviarte|mandarte|ofrecerte|darte|devolverte|reembolsarte|obsequiarte|regalarle|enviarle|ofrecerle|darle|reembolsarle|obsequiarle|hacerte|hacerle|espera|esperan|corresponde|llegará|llegarán|daríamos|regalaríamos|enviaríamos|aplicaremos|aplicamos)',
    '(estaremos|estamos|estaríamos) (encantados|felices|contentos|dispuestos) (de|a)? (regalarte|enviarte|ofrecerte|darte|devolverte|reembolsarte|obsequiarte|recompensarte|regalarle|enviarle|ofrecerle|darle|reembolsarle|obsequiarle|recompensarle|compensarte|compensarle)',
    '(será|serán|es|son|se|está|están) (entonces|automáticamente|inmediatamente)? (regalado|enviado|enviada|reembolsado|abonado|tuyo|tuya|suyo|suya|añadido|recompensado|ampliará|reembolsará|enviará|devolverá|abonará|sorteará|sortearán|premiado|premiada|ampliada|descontado|acreditado)',
    `(por|a cambio de) (cada|toda|tu|su|una|un|la|vuestra|las|tus) *? ${noun}`,
    `(por|al|tras|con|después de|solo por|solo con|sólo por|tan solo con) (dejar|dejarnos|escribir|escribirnos|publicar|compartir|opinar|valorar|valorarnos|calificar|calificarnos|reseñar|evaluar|hacer|subir|poner|dar|darnos|tu|haber|redactar|enviar|enviarnos|puntuar|comentar|mandarnos)`,
    `(si|cuando|una vez|en cuanto|siempre que|tan pronto|después de que|tras|apenas) (que|como)? (nos|ya|usted|tú|te|la|lo)? (dejas|deja|dejáis|dejan|dejes|deje|escribes|escribe|escribas|escriba|publicas|publica|publiques|publique|compartes|comparte|compartas|comparta|valoras|valora|valores|valore|calificas|califica|califiques|califique|opinas|opina|opines|opine|subes|sube|subas|suba|pones|pone|pongas|ponga|haces|hace|hagas|haga|das|da|des|dé|hayas|haya|habéis|has|ha|envías|envía|envíes|envíe|reseñas|reseña|reseñes|redactas|cuentas|cuenta|regalas|mandas|manda|esté|tengamos|veamos|decides|decide|retiras|retira|borras|borra|borres|borre|eliminas|elimina|cambias|cambia|cambies|cambie|modificas|modifica|actualizas|actualiza|quitas|quita)`,
    '(a|para) (los que|las que|quienes|quien|todos los que|cada uno)',
    '(los|las|entre los|a los) (#)? (primeros|# primeros|primeras) (cliente|clientes|compradores|opiniones|personas|reseñas|#|que|en)?',
    '(entre)? (todos|todas|cada|aquellos|quienes|quien) (los que|las que|las personas|los clientes|uno de los|cliente que|que|comprador|opinen|opine|dejen|escriban|escriba|escribe|publiquen|participen|nos|los)',
    '(solo (tienes|tiene|hace falta|necesitas|debes|hay) (que)?|sólo (tienes|tiene|hace falta|necesitas|debes|hay)|basta con|basta|únicamente|es muy fácil|es muy sencillo|así de fácil|cómo (participar|conseguirlo|funciona|hacerlo)|paso|pasos|lo único que|el único requisito|a un solo clic|tan fácil como)',
    '(para (participar|recibirlo|recibirla|conseguirlo|obtenerlo|recibir|obtener|ganar|canjear|entrar|reclamar|conseguir|optar|reclamarlo|poder|que te|que le))',
    '(envíanos|envíenos|enviarnos|mándanos|mándenos|mandarnos|responde|responda|contesta|conteste|contestar|responder|escríbenos|escríbanos|avísanos|avísenos|avisanos|indícanos|indíquenos|dinos|díganos|pásanos|comparte con nosotros|adjunta|mandanos) *? *? *? *? (enlace|link|captura|nombre|prueba|perfil|copia|dirección|correo|número de pedido|iban|paypal|cuenta|sí|pantallazo|foto)?',
    '(válido|aplicable|sujeto|derecho a|da derecho|dará derecho|apto|elegible)',
    '(como (te|le|os)? (prometimos|habíamos prometido)|según lo prometido|a elegir|a tu elección|a su elección|de tu elección)',
    '(te|le|os) (interesa|apetece|gustaría|interesaría|gustaria) *? *? *? (ganar|recibir|conseguir|obtener|probar|un|una|llevarte)?',
    '(gracia|agradecer|agradecerte|agradecerle|agradecimiento|agradecemos)',
    '(subimos la apuesta|tenemos (algo|un|una) para ti|trato hecho|te proponemos|le proponemos|hacemos un trato|un trato|acuerdo|propuesta)',
    '(buscamos|seleccionamos|necesitamos) (personas|clientes|probadores|testers|gente|voluntarios)',
    '(te apuntamos|le apuntamos|apúntate|apúntese|inscríbete|inscríbase|únete)',
    '(saldrá|irá|viajará|partirá|volará|sale|va) (hacia|para|rumbo a|camino de|a) (tu|su|vuestra) (casa|domicilio|hogar|puerta|buzón|dirección)',
    '(cuando|en cuanto|una vez que|tan pronto como|nada más) (lo|la|los|las)? (hayamos|hayas|haya|hayáis|tengamos) (leído|visto|publicado|escrito|recibido|comprobado|subido)',
  ],
  screenshot: [
    '(captura|capturas|foto|imagen|copia|impresión) de pantalla',
    '(pantallazo|screenshot|captura)',
    '(foto|imagen) de (la|tu|su) pantalla',
  ],
  'screenshot-trap': [
    '(captura|capturas|pantallazo|foto|fotos|imagen|imágenes|copia|impresión) (de pantalla)? (de|del|donde|con|que|en|en la que|para|y) (el|la|los|las|un|una|su|tu|se)? *? (mensaje|error|problema|defecto|fallo|avería|pedido|aplicación|pantalla (rota|negra|con|del|que|donde)|seguimiento|dirección|página del pedido|ajuste|configuración|factura|pago|conversación|daño|daños|paquete|embalaje|etiqueta|producto|pieza|artículo|grabado|texto|logo|logotipo|diseño|caja|número|talla|color|alta|calidad|montaje|instalación|recibo|ticket|código|cargo)',
  ],
  'review-proof': [
    '(dinos|díganos|dime|dígame|indícanos|indíquenos|avísanos|mándanos|confírmanos) (con|bajo)? (qué|que|el|su|tu|cuál) (alias|usuario|nick|seudónimo|perfil) (aparece|apareces|sale|sales|figura|figuras|firma|firmas|firmó|publicó|publicaste|escribió|con el que|de amazon|está publicada)',
    `(captura|pantallazo|foto|imagen|prueba|screenshot) (de pantalla)? (de|con|donde salga|donde se vea) (todo)? lo que (nos)? (has|hayas|ha|haya|habéis|hayáis) (escrito|publicado|puesto|dejado|opinado|contado)`,
    `${asking('enviar mandar pasar compartir adjuntar')} (una|la|alguna)? (foto|captura|imagen|pantallazo) (de|con) (ella|la misma|el mismo|(tu|su|la) publicación|lo publicado)`,
    `(confirmación|constancia|prueba|justificante|comprobante|confirmar|confírmanos|confírmenos|comprobemos|verifiquemos|comprobado|verificado) (de)? (que|haber) (ya)? (lo|la|nos)? (has|ha|hayas|haya|habéis)? (reseñado|opinado|valorado|calificado|puntuado|publicado (la|tu|su|una)|dejado (la|tu|su|una)|escrito (la|tu|su|una))`,
    `${asking('dejar escribir publicar poner dar subir')} *? *? *? (reseña|reseñas|valoración|calificación|review|estrella) *? *? (y|que|e) (te|le|os|les) (lo|la)? (${givesEs})`,
    `(ver|vea|veamos|comprobar|comprobemos|verificar|verifiquemos|verifique|tener|necesitamos|confirmar|confirmemos|visualizar) (primero|antes|que|aquí)? (tu|su|vuestra|la) ${noun} (ya|esté|está)? (publicada|publicado|en línea|online|subida|activa|visible|aprobada|hecha|puesta)`,
    `(enlace|link|url) (de|a|hacia) (tu|su|vuestra) *? ${noun}`,
    `(copia|foto|imagen) (de) (la|tu|su|vuestra|el) (publicación de (la|tu|su))? ${noted}`,
    '(copia|foto|imagen) de ((tu|su|tus|sus) #?|las #) estrella',
    `(captura|capturas|pantallazo|prueba|comprobante|screenshot|confirmación|justificante) (de pantalla)? (de|a|del|con|donde|que muestre|en la que|de que|hacia) *? *? (la|tu|su|vuestra|el|una)? (publicación de)? (la|tu|su)? ${noun}`,
    `(enviar|envía|envíanos|envíenos|enviarnos|mandar|manda|mándanos|mándenos|mandarnos|compartir|comparte|compártenos|muéstranos|pásanos|pasarnos|reenvíanos|indícanos|indíquenos|adjunta|adjunte|haznos llegar|mandanos) *? *? *? (captura|pantallazo|prueba|enlace|link|screenshot|comprobante) *? *? *? *? ${noun}`,
    `${noun} *? *? *? *? *? *? *? (mándanos|envíanos|envíenos|mándenos|mandanos|envía|manda|enviarnos|mandarnos|pásanos|comparte|compártenos|adjunta) *? *? (captura|pantallazo|screenshot|enlace|link|prueba)`,
    `${asking('enviar mandar decir indicar comunicar pasar proporcionar facilitar dar compartir')} (tu|su|el) (nombre|usuario|perfil|alias|nick|seudónimo) (de amazon|de usuario|de perfil|público|en amazon|con el que)`,
    `(avísanos|avísenos|avisanos|avisarnos|escríbenos|escríbanos|responde|responda|dinos|díganos|contáctanos|contáctenos|háznoslo saber|confírmanos|confírmenos|notifícanos|comunícanos|contesta|conteste|infórmanos|mándanos un mensaje|envíanos un mensaje) (a este mensaje|por aquí|un mensaje|cuando|en cuanto)? (una vez|cuando|en cuanto|tras|apenas|tan pronto como|después de) *? *? *? *? (${noun}|publicado|publicada|publiques|publique|hayas dejado|hayas escrito|haya dejado|la hayas|la haya|esté publicada|esté lista|opinado|valorado|calificado)`,
  ],
}
