import type { Phrases } from './family.ts'
import { asking } from './verb-forms.es.ts'

const noun =
  '(reseña|reseñas|valoración|calificación|opinión|comentario|evaluación|testimonio|crítica|review|texto|título|puntuación|feedback)'
const your = '(tu|su|vuestra|la|el|una|un|tus|cada|esa|dicha|las)'
const say = asking(
  'mencionar destacar resaltar subrayar señalar citar nombrar incluir/incluy añadir agregar usar utilizar insertar enfatizar recalcar describir comentar insistir',
  'hablar habla hable menciónalo inclúyelo',
)

/** Telling buyers what to write, pleading, and claiming that they must. */
export const influenceEs: Phrases = {
  'review-script': [
    '(copia|copie|copiar|copiad|copien|copiando|cópialo|cópielo) (y|simplemente|e)? (pega|pegue|pegar|pegad|pégalo|péguelo|pegando)? (simplemente|tal cual)? (este|el|nuestro|esta|la|un|estas|los|estos|una) *? *? (texto|frase|modelo|ejemplo|línea|párrafo|siguiente|propuesta|palabras|opinión|comentario|reseña|frases|plantilla)',
    '(copia y pega|copiar y pegar|copie y pegue|copiar pegar|copia pega|copypaste|copy paste)',
    `${asking('usar utilizar emplear aprovechar seguir/sig', 'inspírate inspírese tomar toma')} (en|como)? (este|el|nuestro|esta|la|un|una|estas|los|estos|alguna de estas|las siguientes|una de estas) *? *? (texto|frase|modelo|ejemplo|formulación|título|borrador|palabras clave|palabra clave|plantilla|frases|guion|guía para)`,
    '(preparado|redactado|escrito|proponemos|sugerimos|sugerencia|ejemplo|modelo|borrador|propuesta|dejamos|sugerencias|ideas|plantilla|te dejamos|le dejamos|pasamos) (para ti|para usted)? (un|una|de|el|algunas|unas|algunos)? *? *? (texto|modelo|borrador|ejemplo|ejemplos|reseña|comentario|título|frase|frases|palabras clave|valoración|línea|opinión|plantilla|guion|ideas) *? *? (para|que|de)?',
    '(ejemplo|modelo|plantilla|guion|esquema) (de|para|para tu|para su|para una|para la) (reseña|comentario|opinión|valoración|título|testimonio)',
    '(aquí (tienes|tiene|van)|estas son|algunas|unas|te damos|le damos|he aquí) *? *? (ideas|pistas|consejos|ejemplos|sugerencias|puntos) (de lo que|para (escribir|redactar|tu|su|la|inspirarte|inspirarse)|que (puedes|puede|podrías|podría)|de (reseña|comentario|opinión)) *?',
    `(buena|perfecta|ideal|mejor|excelente) ${noun} (es|contiene|menciona|describe|debe|debería|incluye|habla|tiene|dice|cuenta|tendría)`,
    `${your} ${noun} (debe|deberá|debería|podría|puede|tiene que|ha de|tendría que) *? (mencionar|contener|incluir|hablar|describir|llevar|tener|decir|indicar|destacar|ser|empezar|explicar|resaltar)`,
    `(no|sin|evita|evite|evitar) (hables|hable|menciones|mencione|mencionar|mencionen|escribas|escriba|digas|diga|comentes|comente|cites|cite|hablar|comentar|incluyas|incluya|pongas|ponga) (por favor|nada)? *? *? *? *? *? *? *? (en|dentro de) ${your} ${noun}`,
    `${say} *? *? *? *? *? *? *? *? (en|al principio de|al final de|dentro de|en el título de) ${your} (pequeña|futura|próxima)? ${noun}`,
    `${noun} (con|que (incluya|mencione|hable|describa|contenga|diga)|incluyendo|acompañada de|ilustrada con|de al menos|de # palabras|de mínimo|mencionando) (al menos|una|un|unas|#|algunas|la|lo|de|par de)? *? *? (foto|fotos|imagen|imágenes|vídeo|video|palabra|palabras|frase|línea|líneas|caracteres|palabras clave|nombre|envío|calidad|fotografía|fotografías)`,
    `${asking('adjuntar añadir agregar publicar subir incluir/incluy poner acompañar insertar', 'acompáñala')} (también|si puedes|si es posible|a ser posible|además)? (una|un|unas|tus|sus|dos|#|la|al menos una|varias|alguna|algunas|con) *? *? (foto|fotos|imagen|imágenes|vídeo|video|selfie|fotografía) *? *? *? *? *? *? ${noun}`,
    `(foto|fotos|vídeo|video) (a|en|con|para) (tu|su|la|vuestra) ${noun}`,
    `(consejos|trucos|ideas|instrucciones|sugerencias|pautas|recomendaciones) (para|sobre) (redactar|escribir|dejar|una|tu|su|la|cómo) *? *? ${noun}`,
    '(al menos|mínimo|mínimo de|más de|un mínimo de|menos de) # (palabra|palabras|frase|frases|línea|líneas|caracteres|foto|fotos|renglones)',
    `${asking('empezar/empiez comenzar/comienz terminar acabar titular')} ${your} ${noun} (con|por|así)`,
    '(título|titular|encabezado) (como|tal como|del tipo|tipo|por ejemplo|podría|sugerido|puedes poner|puede poner)',
    `(palabras clave|palabra clave|hashtag|hashtags) *? *? *? *? *? (en|para) ${your} ${noun}`,
    '(no sabes qué|no sabe qué|no se te ocurre qué|sin ideas) (poner|escribir|decir)',
  ],
  'review-script-verb': [
    asking('mencionar destacar resaltar subrayar señalar enfatizar recalcar', 'acuérdate acuérdese'),
    '(acuérdate|acuérdese|recuerda|recuerde|no olvides|no olvide|no te olvides|no se olvide|procura|procure|intenta|intente|asegúrate|asegúrese|puedes|podrías|puede|agradeceríamos que) (de|que)? (mencionar|mencionaras|menciones|mencione|destacar|destaques|resaltar|incluir|incluyas|hablar de|comentar que|poner|indicar|decir que|nombrar|citar|hablar)',
    '(habla|hable|hablad|hablen|hablar) (sobre todo|solo|únicamente|especialmente|principalmente|de la|de nuestro|del|de las|de nuestra|de lo|bien de|de los|también)',
    '(di|diga|escribe|escriba|explica|explique|comenta|comente) (sobre todo|solo|simplemente|por ejemplo|algo como|también)? (que|cuánto|lo) (el|la|lo|nuestro|nuestra|es|te|le|los|las|bien|mucho|rápido|fácil|todo|ha|fue|llegó|estás|está|cómodo|contento|te gusta)',
    '(haz|haga|haced|poniendo|pon|ponga|poner|hacer) (énfasis|hincapié|el acento|especial énfasis) (en|sobre)?',
    '(céntrate|céntrese|enfócate|enfóquese|concéntrate|concéntrese|limítate|limítese) (en|solo|a)',
    '(no) (menciones|mencione|hables|hable|comentes|comente|digas|diga) (por favor|nada|de|que|el|la|los|lo|este|sobre)?',
    '(al menos|mínimo) # (palabra|palabras|frase|frases|línea|líneas|caracteres)',
  ],
  'review-plea': [
    '(depende|dependen|dependemos|sobrevive|sobrevivimos|vivimos|vive|subsistimos|pende) (enteramente|totalmente|mucho|muchísimo|fuertemente|únicamente|directamente|en gran medida|de verdad|por completo|exclusivamente|solo|básicamente)? (de|gracias a) (tus|tu|su|sus|ti|usted|estas|esto|eso|ello|cada|la|que|nuestros|las|lo|buenas|opiniones|reseñas|valoraciones|vuestras|ellas|ustedes|estos|los|valoración|clientes)',
    '(mejora|mejoran|mejoraría|aumenta|aumentan|sube|suben|ayuda|ayudan|ayúdanos|ayúdenos|ayudarnos|ayudaría|ayudará|permite|permiten|permitiría|contribuye|impulsa|impulsan|dispara|nos ayudas|nos ayuda) (nos)? (mucho|muchísimo|enormemente|realmente)? (a)? *? *? (ventas|vender más|vender|posicionamiento|posición|posicionarnos|visibilidad|visibles|facturación|crecer|sobrevivir|ranking|clasificación|crecimiento|mejor posicionados|aparecer|darnos a conocer|competir|destacar|llegar a más|seguir adelante|salir adelante|seguir existiendo|seguir creciendo)',
    '(aumentar|mejorar|subir|impulsar|disparar|levantar|remontar|escalar) (nuestras|nuestra|nuestro|las|la|el|en el) (ventas|clasificación|posicionamiento|visibilidad|facturación|posición|nota media|media|promedio|puntuación|ranking)',
    '(mantener|mantenernos|seguir|continuar|sobrevivir|conservar|salir) (a flote|abiertos|abierta|abierto|nuestra actividad|nuestros empleos|nuestros puestos|vivos|en activo|existiendo|en pie|adelante|con vida|trabajando|el negocio|en el mercado|la tienda)',
    '(competir|plantar cara|hacer frente|luchar|rivalizar|combatir|sobrevivir) (con|a|contra|frente a|ante) (los|las|la|el)? (gigantes|gigante|grandes|grande|competencia|multinacionales|peces gordos|monstruos|marcas)',
    '(significa|significaría|significan|supone|supondría|vale|representa|es|sería) (todo|un mundo|el mundo|muchísimo|oro|la vida|más que nada|nuestra vida|el mundo entero|todo un mundo) (para|a) (nosotros|mí|nuestro|nuestra|una|nuestros)',
    '(significa|significaría|vale|valen) (todo|un mundo|el mundo|oro|muchísimo)',
    '(cambiaría|cambiaría todo|marcaría|marca|haría) (la|una|toda)? (gran|enorme)? diferencia (para)? (nosotros|nuestro)?',
    '(suplicamos|suplico|rogamos encarecidamente|imploramos|de rodillas|desesperadamente|desesperados|desesperado|desesperada|por lo que más quieras)',
    '(ayuda|ayúdanos|ayúdenos|ayudarnos|apoya|apoye|apoyar|apóyanos|salva|salvar|sálvanos) (nos|nuestra|nuestro|nuestros|mi|una|a nuestra|a nuestro|a mi|a una|a un|a esta|a este|a que (sigamos|nuestra|nuestro)) *? *? *? *? (sobrevivir|supervivencia|crecer|empresa|familia|sueño|tienda|empleo|equipo|comercio|taller|tirar|proyecto|negocio|emprendimiento|adelante|flote|puesto)',
    '(haznos|háganos|hacernos|nos harías|nos haría|nos haces|nos hace|hagas|haga|sería|seria|haz|haga|hacer) (el|un|este|ese|un gran)? (gran|enorme|inmenso|pequeño|tremendo)? (favor|favorzote|favorazo|favorcito)',
    '(alegrarías|alegraría|alegrarás|alegrará|alegrarnos|nos alegra|iluminar|iluminaría) (el|la|nuestra|nuestro|mi|nos)? (día|semana|mes|vida)',
    '(mi|nuestro|nuestra|nuestros|mis|su|el) (empleo|trabajo|ingreso|ingresos|salario|sueldo|supervivencia|futuro|existencia|hijos|familia|sueño|sustento|bono|negocio|empresa|tienda|éxito|puesto|pan|comisión) *? *? *? (depende|dependen|en juego|amenazado|amenazada|peligro|corre|pende|riesgo)',
    'de (ello|eso|esto|ti|usted|tu|su|vuestra|las|tus|sus) *? *? (depende|dependen|dependemos|vivimos|vive)',
    '(cuestión|asunto) de (supervivencia|vida o muerte)',
    '(no) (sobreviviremos|sobreviviríamos|sobrevivimos|existiríamos|aguantaremos|podremos|podríamos|podemos|salimos) *? *? *? *? (sin|seguir|adelante|salir|continuar|sobrevivir|abiertos)',
    '(sin) (tus|tu|su|sus|reseñas|opiniones|valoraciones|estas|vuestras|comentarios|ellas) (reseñas|opiniones|valoraciones|comentarios|reseña|opinión|ayuda|apoyo)? *? *? (desaparecemos|desapareceremos|invisible|invisibles|cerrar|cerramos|existimos|nada|sobrevivir|no somos|no podemos|tendremos|nadie|no vendemos|no hay|tendríamos|cerraremos|no existimos|no seríamos)',
    '(tendremos|tendríamos|vamos|tendríamos|podríamos|obligados) (que|a|tener que) (cerrar|echar el cierre|bajar la persiana|despedir|dejar)',
    '(cada|una|un|la menor|sola|cualquier) *? (mala|malo|negativa|estrella|baja) *? *? (nos)? (perjudica|penaliza|duele|cuesta|daña|destruye|hunde|amenaza|mata)',
    '(perder|perderíamos|perdemos|perderemos) (nuestro|nuestra|mi|la|el) (empleo|ingreso|posición|cuenta|visibilidad|puesto|negocio|trabajo)',
    '(contamos|confiamos|cuento) (de verdad|muchísimo|mucho|plenamente)? (contigo|con (tu|su|vuestra|vosotros) (ayuda|apoyo|generosidad|amabilidad|colaboración))',
    '(nos lo|nos la) debes',
    '(lo tenemos|lo tienen|lo pasamos) (muy)? (difícil|complicado|mal)',
    '(vital|cruciales|crucial|imprescindible|imprescindibles|de vida) para (nuestra|nuestro|la|una|que|un|nosotros) *? (supervivencia|negocio|tienda|empresa|seguir|podamos|pequeño|pequeña)?',
  ],
  'review-duty': [
    '(amazon|la plataforma|el marketplace) (te|le|os|nos|les)? (pide|exige|obliga|impone|recomienda|desea|quiere|invita|anima|requiere|espera|ruega|solicita|insta|necesita|manda) *? *? (a|que|de|cada|todos|una|los|dejar|opinar|valorar)?',
    '(exigido|exigida|requerido|requerida|pedido|solicitado|solicitada|impuesto|obligatorio|obligatoria|requisito) (por|de|para) (amazon|la plataforma|la ley|el reglamento|ley|la política|las normas)',
    '(estás|está|estáis|están|cliente|comprador|usted) (obligado|obligada|obligados|en la obligación) (a|de)',
    `(debes|debe|debéis|deben|tienes que|tiene que|tendrás que|tendrá que|deberías|debería|tenés que|hay que) (aún|ahora|también|obligatoriamente|todavía)? ${asking('valorar calificar evaluar/evalu dejar dar redactar publicar escribir puntuar reseñar opinar')}`,
    '(obligatorio|obligatoria|obligatoriamente|imperativo|obligación|último paso|paso obligatorio|deber de|paso final|trámite obligatorio|requisito)',
    '(pedido|compra|transacción|proceso|trámite) (no)? (se)? (será|está|estará|quedará|queda|podrá|puede|considera|considerará|cierra|completa|completará|cerrará|da por)? *? (completo|completa|terminado|terminada|finalizado|finalizada|cerrado|cerrada|concluido|concluida|completado|completada|cuando|hasta) *? *? (que|una vez|después|cuando|hasta|con|tras|sin|dejes|deje)',
    '(completar|completa|complete|finalizar|finaliza|finalice|cerrar|cierra|cierre|concluir|concluye|terminar|termina) (tu|su|la|el|este|esta) (pedido|compra|transacción|proceso) (por favor|con|dejando|valore|valora|deje|deja|calificando|valorando|evaluando|califica|califique)',
  ],
  'small-business': [
    '(pequeña|pequeño|joven|pequeñita|modesta|modesto|nueva|nuevo|humilde|pequeñito) (empresa|tienda|tiendita|equipo|sociedad|negocio|marca|comercio|start up|taller|pyme|vendedor|comerciante|emprendimiento|artesano|artesana|estudio) (familiar|local|española|mexicana|independiente|artesanal|como)?',
    '(empresa|tienda|negocio|comercio|taller|equipo|pyme|emprendimiento|marca) (familiar|artesanal|independiente|local|pequeño|pequeña)',
    `(cada) (reseña|opinión|valoración|comentario|estrella|calificación|voto) (cuenta|es (importante|valiosa|importantísima)|nos (ayuda|importa))`,
    '(reseñas|opiniones|valoraciones|comentarios|reseña|opinión) (ayudan|ayuda|ayudarán|cuentan|son|es) *? *? (pequeñas|pequeños|a seguir creciendo|esenciales|esencial|cruciales|vitales|primordial|tiendas)',
    '(tu apoyo|su apoyo|apóyanos|apoya a (las|los|nuestra|una)|ayúdanos a|ayúdenos a|nos ayuda a (progresar|crecer)|nos ayudan a crecer)',
    '(contamos|confiamos) contigo',
  ],
}
