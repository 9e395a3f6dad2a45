import type { Phrases } from './family.ts'
import { agreeing, asking } from './verb-forms.es.ts'

const noun =
  '(reseña|reseñita|reseñas|valoración|valoraciones|calificación|calificaciones|opinión|opiniones|comentario|comentarios|comentarito|evaluación|evaluaciones|puntuación|puntuaciones|puntaje|crítica|críticas|feedback|review|reviews|nota|testimonio|retroalimentación|voto|recomendación|palabras|valoracioncita|rating)'
const good = `${agreeing('positiv buen bonit perfect maravillos fantástic estupend magnífic generos maxim elogios simpátic entusiast cálid brillante hermos lind preciad espectacula satisfactori cariños halagador', 'excelente excelentes favorable favorables favorecedora genial geniales amable amables sobresaliente inmejorable inmejorables increíble increíbles extraordinaria espectacular impecable ideal máxima máximo alta alto altísima óptima entusiasta gratificante halagüeña bien benévola benevolente chévere padre linda top alentadora')}`
const before =
  '(buena|buen|buenas|buenos|bonita|bonito|gran|excelente|excelentes|mejor|mejores|máxima|máximo|estupenda|estupendo|magnífica|magnífico|maravillosa|maravilloso|fantástica|fantástico|genial|linda|lindo|alta|altísima|perfecta|perfecto|hermosa|preciosa|amable|positiva|positivo|favorable|superreseña|súper|super|espectacular|increíble|buenísima|merecida|brillante)'

/** Asking for praise rather than for an opinion. */
export const praiseEs: Phrases = {
  'praise-review': [
    '(lo haga|lo hagas|lo hagan|hazlo|hágalo|háganlo|hacedlo|hacerlo) (de (manera|forma) (positiva|favorable|excelente|generosa|muy positiva)|en positivo|positivamente|favorablemente|con (5|cinco|la máxima|buena nota|nota alta))',
    `${noun} (sea|sean|fuera|fuese|será) (también|como mínimo|al menos|siempre)? (de)? (un|una|el|la)? (5|cinco|10|diez|sobresaliente|excelente|matrícula|máxima)`,
    `${asking('elegir marcar seleccionar pulsar')} (la opción|la casilla|el botón)? (de)? (excelente|muy satisfecho|muy satisfecha|muy bueno|muy buena|totalmente satisfecho|totalmente satisfecha)`,
    `así (nos)? (lo|la) ${asking('reflejar hacer decir expresar mostrar plasmar indicar valorar')} *? en (tu|su|vuestra|la|una) ${noun}`,
    `que (sea|sean|fuera|fueran) de (las|los) ${good}`,
    '(4|cuatro|3|tres) (estrella)? *? *? *? (es|son|equivale|equivalen|cuenta|cuentan|supone|suponen) (a|como|ya)? (un|una)? (fracaso|suspenso|cero|castigo|mala nota|desastre|nota negativa|valoración negativa|drama|tragedia)',
    `${noun} (de|con) (un|una)? (5|cinco|diez|10) (para|y|en|a|por|que|más|nos|ya|pelado|redondo|redondos)`,
    `${noun} no (baje|bajen|bajara|descienda|caiga|sea menor|sea inferior) (de|del|a|al) (el|un|las|los|la)? (sobresaliente|excelente|5|cinco|9|10|nueve|diez|máxima|máximo|notable)`,
    `${asking('poner dar otorgar conceder/conced')} (nos|me|le)? (un|una|el|la|con)? (sobresaliente|matrícula)`,
    `(mejor|máxima|más alta|más positiva) de (las|todas las|tus|sus) ${noun}`,
    `${asking('poner dar dejar regalar otorgar conceder/conced asignar')} (nos|me|le)? (muchas|muchísimas|bastantes|un montón de|montones de|un puñado de|cuantas más|todas las|todas esas) (estrella|estrellita)`,
    // What is less than the best counts for nothing.
    `(todo|toda|cualquier|cada|una|un) *? (inferior|menor|más baja|más bajo|peor|que (no sea|no llegue|baje|esté por debajo)|por debajo) (a|de|que)? (las|los|el|la|un)? (5|cinco|10|diez|máxima|máximo|excelente|sobresaliente) (es|equivale|cuenta|supone|significa|se considera|nos|para|la|lo|figura|computa|implica)`,
    '(equivale|equivalen|cuenta|cuentan|computa|supone|considera|consideran|figura) (a|como|para nosotros)? (un|una) (suspenso|fracaso|cero|castigo|voto negativo|mala nota|valoración negativa|nota negativa|punto negativo)',
    '(sé|sea|sean|seas|ser) (muy|un poco)? (generoso|generosa|generosos|bueno|buena|benévolo|benévola) (con|en|al) (las|tus|sus|la|los|tu|su)? *? (estrella|estrellita|nota|puntuación|calificación|valoración|calificar|calificarnos|valorar|valorarnos|puntuar|puntuarnos)',
    'nos (merecemos|das|da|pones|pone|pondrías|pondría|darías|daría|otorgas|otorga|regalas|regala|pondrás|pondrá) (un|el) (5|cinco|10|diez|sobresaliente|excelente)',
    `${asking('valorar calificar evaluar/evalu puntuar/puntu')} como (excelente|excelentes|muy (bueno|buenos)|el mejor|los mejores|perfecto|perfectos|sobresaliente|lo mejor)`,
    `${noun} (suyo|tuyo|suya|tuya)? (bien)? (lleno|llena|cargado|cargada) de (cariño|elogios|amor|alegría|estrella|halagos|entusiasmo)`,
    `${asking('contar/cuent decir compartir explicar hablar escribir publicar')} *? *? *? (las|los|sobre|de)? (las|los)? (maravillas|bondades|excelencias|virtudes|beneficios|cosas buenas) (de|del|que)`,
    '(todo lo|cualquier cosa|cualquier nota|cualquier puntuación|lo) que no sea (un|una|el|la|las)? (5|cinco|10|diez|máxima|sobresaliente|excelente)',
    `${asking('valorar calificar evaluar/evalu puntuar/puntu')} (nos)? (el producto|la compra|al vendedor)? con (un|la|el|las)? (5|cinco|10|diez|excelente|máximo|sobresaliente)`,
    `${before} ${noun}`,
    `${before} (y|breve|pequeña|e) (sincera|breve|honesta|detallada|positiva|pequeña)? ${noun}`,
    `${noun} (de|del|en|sobre|honesta|sincera|breve|corta|escrita|pública|con|y|que sea|pequeña|honesto|sincero|muy|más|realmente|lo más|tan|igual de|bien|un poco|siempre|totalmente|completamente|corto|rápida|breve y|sincera y|el|nuestro) (y|producto|amazon|cliente|compra|vendedor|muy|más|servicio|valoración|lo)? (muy|más|lo)? ${good}`,
    `${noun} ${good}`,
    `${noun} (de|con|a|las|sobre|en)? (las|nuestras|todas las|unas|tus)? (5|cinco) (★|estrella|estrellas|puntos)`,
    `(5|cinco) estrella ${noun}`,
    `${noun} (que)? (sea|sean|fuera) (lo más|muy|la más|una)? ${good}`,
    `${asking('valorar calificar evaluar/evalu puntuar/puntu reseñar opinar comentar', 'valóranos')} (nos|el|la|nuestro|nuestra|tu|su|este|de forma|de manera|con|a|muy|al|lo|esta) *? *? *? (positivamente|favorablemente|bien|alto|al máximo|altamente|generosamente|máxima|máximo|excelente|positiva|favorable|excelentemente|muy bien|todas las estrellas|lo más alto|nota más alta|puntuación más alta|mejor nota|mejor puntuación)`,
    `${asking('valorar calificar evaluar/evalu puntuar/puntu reseñar opinar comentar')} (muy)? (positivamente|favorablemente|bien|excelente|generosamente|alto)`,
    `(opinar|opina|opine|opinara|opinaras|hablar|habla|hable|hablad|hablen|hables|hablara|hablaras|hablases|hablarais|hablaran|hablando) (muy)? (bien|positivamente|maravillas|favorablemente) (de|sobre|del)`,
    `${asking('decir escribir dejar publicar contar/cuent compartir poner dedicar regalar')} (a otros|a todos|al mundo|algo|algunas|unas|un par de|cosas|en amazon|solo|sólo|unas cuantas|una|un|alguna)? (muy)? (cosas|palabras|palabra|frase|comentarios|líneas|bueno|buenas|bonito|bonitas|positivo|amable|amables|lindo)? (buenas|bonitas|positivas|amables|bueno|bonito|lindo|lindas|positivo|amable|agradable|agradables|buenos) (palabras|cosas|palabra|sobre|de|en|acerca|que)?`,
    '(palabras|palabra|líneas|frases|frase|cosas|palabritas|comentarios) (muy)? (amables|bonitas|amable|positivas|buenas|lindas|cariñosas|elogiosas|agradables|de elogio|de cariño)',
    '(buenas|bonitas|amables|lindas|hermosas) (palabras|referencias|cosas|líneas)',
    '(lo|cuánto) (bien|contento|contenta|satisfecho|satisfecha|feliz|mucho|encantado|bueno|buena|genial|maravilloso|fantástico|bonito|contentos|satisfechos) que (te|le|estás|está|es|son|ha|funciona|va|quedó|quedaste|os|estáis|quedan|trabajamos|lo) *? *?',
    '(cuánto|lo mucho que|cuanto) (te|le|os|les) (ha|gusta|gustó|encanta|encantó|disfrutas) *?',
    `${asking('compartir contar/cuent expresar')} (con otros|con todos|en amazon|a otros|públicamente)? (tu|su|vuestra|tus|esa|la|una) (gran|buena|grata)? (satisfacción|entusiasmo|alegría|felicidad|buena experiencia|experiencia positiva|amor|buenas experiencias|experiencia (tan)? (positiva|agradable|satisfactoria|buena|grata|excelente|maravillosa)|buena impresión|gran experiencia|ilusión)`,
    '(tu|su|vuestra) (buena|gran|grata|excelente|positiva) (experiencia|opinión|impresión) (en|con|sobre)',
    '(un|tu|su|dar|dale|danos|el) (pulgar|pulgares|manita) (arriba|hacia arriba)?',
    `${noun} (al|por|en) (máximo|todo lo alto|lo más alto)`,
    '(matrícula de honor|sobresaliente|un diez|un 10) (en|a|para|de|al|sobre)',
    '(máxima|mejor|mayor|más alta) (puntuación|calificación|valoración|nota|evaluación) (posible)?',
    '(ponernos|ponnos|póngannos|pónganos|danos|denos|dennos|otórganos|otórguenos|darnos|pónnos) (un|una|el|la|las|los)? (diez|10|sobresaliente|excelente|máxima|máximo|matrícula|nota alta|100)',
    '(reseña|reseñas|opinión|valoración|calificación) (en la que|donde|que) *? *? *? *? (bien|positivo|bueno|recomiend|recomiendes|recomiende|gusta|gustó|encanta)',
    'recomiéndanos (en|con|a) *? *?',
  ],
  'praise-taken-up': [
    `${asking('sumar añadir agregar aportar poner dejar regalar')} (a)? (la tuya|la suya|una|una más|otra|uno más|el tuyo|el suyo|ellos|ellas|ellas con|la lista|más)`,
    '(ayúdanos|ayúdenos|ayudarnos|únete|únase|súmate|súmese|unirte|sumarte|contribuye|contribuya) (a)? (seguir|mantener|alcanzar|llegar|conservar|crecer|lograr|ellos|ellas)?',
    '(contamos|podemos contar|cuento) (contigo|con (usted|ustedes|vosotros|tu|su))',
    '(gracias a|con) (tu|su|vuestra|ti|personas como) (ayuda|apoyo|colaboración|voto|opinión)?',
    '(la tuya|la suya|el tuyo|el suyo|serás|será) (el próximo|la próxima|la siguiente|también|una de)?',
  ],
  'stars-all': [
    `${asking('marcar rellenar encender/enciend iluminar pulsar tocar seleccionar colorear')} (nos|le|todas|a)? (todas)? las (5|cinco)`,
    '(estrella|estrellita) (todas|las|sí)? (todas)? las (5|cinco)',
    '(a ser posible|si puede ser|si es posible|ojalá|que sean|mejor si son|si son|por favor que sean|sean) (que sean|que fueran|sean)? (todas)? las (5|cinco)',
    '(un|el) 5,0 (perfecto|redondo|completo)?',
    '(5|cinco) (bonitas|brillantes|hermosas|preciosas|lindas|merecidas|relucientes|estupendas|maravillosas|queridas|flamantes|fantásticas|grandes)? (estrella|estrellita|estrellota)',
    '(5|cinco) ★',
    '(5|cinco|10|diez) (de|sobre|/) (5|cinco|10|diez)',
    '(5|cinco) (de)? (5|cinco) (estrella)?',
    '(todas|toda) (las|tus|sus) (estrella|estrellita)',
    '(máximo|máxima cantidad|mayor número|total|número máximo) de (estrella|puntos|estrellas posibles)',
    '(el máximo) (de)? (puntuación|puntaje|puntos|calificación)',
    '(la|una|tu|su|nuestra|con)? (puntuación|calificación|valoración|nota|evaluación) (máxima|perfecta|más alta|más alta posible|tope|suprema|completa|mayor)',
    '(máxima|mejor|mayor|más alta) (puntuación|calificación|valoración|nota|evaluación|puntaje) (posible)?',
    '(máximo|mejor|mayor|más alto) (puntaje|puntuación)',
    '(pleno|lleno) de estrella',
    '(100 %|cien por cien) (positiva|positivo)',
    '(cinco|5) sobre (cinco|5)',
    '(quinta|5 ª|5 a) (estrella|estrellita)',
  ],
  'stars-below': [
    '(libro|novela|curso|cartel|sello|película|manual|revista) *? *? *? *? (5|cinco) estrella',
    '(menos|inferior|inferiores|menor|por debajo|no merece|no merecemos|jamás|en lugar|impide|impidió|otra cosa|excepto|debajo) (de|a|que|nos|dar|poner|das|da|sean|sea)? *? *? (de|las|los)? (5|cinco|4|cuatro) (★|estrella)',
    // What is named so: "un hotel de cinco estrellas", and English words in a Spanish text behind what they name.
    '(hotel|hoteles|restaurante|resort|camping|cuaderno|libreta|agenda|modelo|spa|cubertería|vajilla|cuchillo|cuchillos|marca|guirnalda|pegatina|adorno|congelador|aceite|paquete|lote|pack|juego|set|bandera|medalla|coñac|colección|línea|serie|hospedaje|alojamiento|insignia|parche|colgante|pendientes|pin|cortador|molde|energética) (de|con|en forma de)? (#|5|cinco)? (5|cinco|#)? estrella',
    '(tu|su|el|la|los|las|un|una|{{}}|pedido|producto) *? five star',
    '(bandera|tela|diseño|dibujo|forma|figura|estampado|lámpara|cortadores|moldes|decoración) *? *? (5|cinco) estrella',
  ],
  'stars-all-use': [
    asking(
      'dejar dar poner otorgar conceder/conced asignar regalar merecer/merec valorar calificar evaluar/evalu puntuar/puntu marcar seleccionar pulsar publicar escribir añadir compartir atribuir enviar',
      'merecemos merece merecen elige elija elegir obtener recibir ver conseguir ganar alcanzar esperamos queremos necesitamos deseamos pedimos agradeceríamos gustaría encantaría valemos vale ayuda lograr ayúdanos ayudan ayudarían clic mereció pedir',
    ),
    '(reseña|valoración|calificación|opinión|comentario|puntuación|evaluación|nota|en amazon|feedback|review)',
    '(sería|serían|haría|harían|es|son|será) (genial|estupendo|fantástico|maravilloso|perfecto|un|una|nuestro|nuestra|muy|increíble|de gran|la mejor|feliz|felices|lo máximo)',
    '(ayuda|ayudaría|ayudará|ayudarán|ayudas|ayúdame|ayudarían|ayudan|necesitamos|apoyo|apoyas|apóyanos|apóyenos|vendría|vendrían|recompensa|agradecimiento|por favor|gracias|porfa|favor)',
  ],
  'stars-alone': [
    '(para|en|si|cuando|y|nos|gracias|hoy|porque|es|sería|serían|esto|eso|o|c|nuestro|su|a|ayuda|ayudan|ayudarían|son|hacen|harían|por|ahora|como|aquí|al|sobre|de (tu|su|parte)|por favor|serán|desde|significan|valen|porfa|nos|me|te|le|ya|con|del|haz|siempre|mejoran|ok|solo|sólo)',
  ],
  boast: [
    '(nuestras|nuestros|nuestra|tenemos|contamos|hemos recibido|recibimos|miles de|cientos de|decenas de|muchas|muchos|más de #|orgullosos de|gracias a|conocidos por|avalada|respaldados|acumulamos|numerosas|ya) (con|por|de|más de #|#|miles|cientos|muchas|unas|una|un|las|los|numerosas)? *? (reseña|valoración|valoraciones|calificación|calificaciones|# estrella|cinco estrella|excelente|excelentes|positiva|positivas|buena|buenas|muy|opiniones|5 estrella|comentarios|mejor)',
    '(valorado|valorada|calificado|calificada|puntuado|puntuada|clasificado) (en promedio|de media|con)? (con)? (#|5|cinco)',
    '(puntuación|calificación|valoración|nota) (media|promedio|general|global) (es)? (de)? (#|cinco)',
    '(nuestro|nuestra) (objetivo|meta|misión|compromiso|propósito|prioridad|filosofía|afán) *? *? *? *? *? *? (ofrecer|brindar|garantizar|proporcionar|asegurar|una|un|dar|lograr|alcanzar)? *? *? *? (#|cinco)? (estrella|perfecto|excelente)?',
    '(esforzamos|trabajamos|buscamos|nos esmeramos|queremos ofrecer|queremos darte|queremos brindar|ofrecemos|brindamos|ofrecer|ofrecerte|ofrecerle|brindarte|brindarle|brindar|aspiramos) *? *? *? *? *? (#|cinco|5) estrella',
    '(servicio|experiencia|calidad|atención|soporte|trato|vendedor|entrega|producto|confort|descanso|sueño|noche|marca|empresa|chef|estancia|cocina|embalaje|sabor|compra|ayuda) (al cliente|de compra|de)? (de)? (#|5|cinco) estrella',
  ],
}
