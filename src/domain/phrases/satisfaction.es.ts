import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'
import { agreeing } from './verb-forms.es.ts'

const content = `(${agreeing('satisfech content encantad entusiasmad enamorad maravillad conform impresionad emocionad fascinad ilusionad convencid complacid alucinad choch', 'feliz felices conforme fan')}|a gusto)`
const very =
  '(muy|totalmente|plenamente|completamente|realmente|verdaderamente|del todo|también|tan|bien|ya|más que|absolutamente|100 %|sumamente|súper|super|bastante|igual de|así de|de verdad|ha|has|además|siempre|enteramente|por completo|al 100 %|muchísimo|mucho|efectivamente|finalmente|tanto|gratamente)'
const you = '(te|le|os|les)'
const det = '(el|la|los|las|tu|su|vuestro|vuestra|nuestro|nuestra|este|esta|esto|todo|eso|lo|{{}}|sus|tus|nuestros)'
const likes =
  '(gusta|guste|gustó|gustara|gustase|gustan|gusten|gustaron|encanta|encante|encantó|encantan|encantaron|convence|convenza|convenció|agrada|agrade|agradó|satisface|satisfizo|satisfaga|apasiona|enamora|enamoró|entusiasma|entusiasmó|cautiva|cautivó|fascina|fascinó|flipa|mola|chifla|late|latió|complace|complació|sirve|sirvió|sirva|sirviera|funciona|funcionó|ayuda|ayudó|conquistó|conquista|copó|copa|sorprendió gratamente|alegra|alegró|facilita|facilitó|acomoda|acomodó|enganchó|emociona|emocionó|maravilla|impresionó)'
const liked =
  '(gustado|enganchado|atrapado|encantado|convencido|agradado|satisfecho|enamorado|entusiasmado|cautivado|fascinado|servido|ayudado|conquistado|complacido|sorprendido|maravillado|alegrado|flipado|molado|funcionado|impresionado|facilitado|hecho (feliz|la vida|ilusión)|robado el corazón|sacado una sonrisa|ido (bien|muy bien|genial|fenomenal|de maravilla)|quedado (bien|perfecto|perfecta|genial|como)|resultado (muy)? (útil|práctico|práctica|cómodo|cómoda|satisfactorio|satisfactoria|agradable|bien|bueno|buena|de utilidad|de tu agrado|de su agrado)|sido (de)? (muy|gran)? (útil|utilidad|ayuda|agradable|satisfactorio|satisfactoria|agrado|grato|provechoso)|parecido (muy)? (bien|bueno|buena|útil|genial|estupendo|estupenda|excelente|de calidad|bonito|bonita|perfecto|perfecta|fantástico|fantástica|interesante|satisfactorio|satisfactoria|adecuado)|cambiado la vida|dejado (satisfecho|contento|satisfecha|contenta|encantado|encantada|buen sabor))'
const results =
  '(va|fue|vaya|iba|resulta|resultó|resulte|es|ha sido|queda|quedó|quede|sienta|sentó|parece|pareció|parezca|hace|hizo|salió|cae|cayó|viene|vino|ha ido|está siendo|está resultando|está yendo|ha resultado|dio|da|ha dado) (muy|tan|realmente|de|bastante|buen|una|un|súper)? (gran)? (útil|bien|bueno|buena|genial|fenomenal|estupendo|estupendamente|perfecto|perfecta|práctico|práctica|cómodo|cómoda|maravilla|agradable|satisfactorio|satisfactoria|grato|grata|feliz|ilusión|ayuda|utilidad|fantástico|de lujo|excelente|de calidad|buen resultado|resultado|la vida más fácil|satisfacción)'
const hope =
  '(expectativa|expectativas|necesidades|exigencias|necesidad|esperanzas|gustos|deseos|requerimientos|requisitos)'
const fine =
  '(bien|perfecto|perfecta|perfectos|perfectamente|genial|estupendo|estupendamente|fenomenal|excelente|excelentes|correcto|correctamente|correcta|buena|bueno|buenas|maravilla|maravillosa|maravilloso|según lo (esperado|previsto)|conforme a lo|como (esperaba|esperabas|se esperaba|esperabais|lo esperabas|querías|deseaba|imaginabas|debe|debía|deseabas|estaba previsto)|a tu gusto|a su gusto|al gusto|de (su|tu|vuestro|su total) (agrado|gusto|entera satisfacción|satisfacción)|en orden|satisfactoria|satisfactorio|grata|agradable|positiva|positivo|a (tu|su) (entera|plena|total|gusto)? (satisfacción|gusto)|de lujo|de diez|de 10|inmejorable|impecable|un acierto|un éxito|una buena (compra|elección)|buena compra|a la altura|al 100 %|al cien|ok|fantástico|fantástica|útil|padre|chévere|lo que (esperabas|esperaba|buscabas|buscaba|necesitabas|querías))'

/** Conditions on the buyer being content, and sending the discontented elsewhere. */
export const satisfactionEs: Phrases = {
  condition: [
    '(si|cuando|siempre que|siempre y cuando|en caso de|en el caso de|en caso|ya que|puesto que|dado que|debido a que|en vista de que|visto que|una vez que|una vez|en cuanto|tan pronto|ahora que|a condición de|con tal de|solo si|sólo si|únicamente si|si es que|en tanto|mientras|siempre|supuesto|suponiendo que|en la medida|pues|porque) (que)?',
    'como (te|le|os|les|ya|vemos|veo|sabemos|cliente|estás|está)',
    'al (estar|ser|haber|quedar)',
  ],
  satisfied: [
    `(estás|está|estáis|están|estés|esté|estéis|estén|estuvieras|estuviera|estuviste|estuvo|quedas|queda|quedaste|quedó|quedasteis|quedaron|quede|quedes|quedara|quedado|siente|sientes|sienta|sientas|sentís|eres|es|sos|sea|seas|encuentras|encuentra|encuentre|sigues|sigue|muestra|estado|estar|quedar|acabaste|terminaste) (usted|tú|ustedes|vosotros|vos)? ${very}? ${very}? ${content}`,
    `${content} (/ a|a)? (con|de|por) (el|la|los|las|tu|su|nuestro|nuestra|nosotros|este|esta|lo|todo|vuestra|nuestros|cómo|como|{{}})`,
    `${you} (ha|han|haya|hayan|había|hubiera|habría|hubiese|está|están|esté) ${very}? ${very}? (${liked}|gustando|encantando|sirviendo|ayudando|convenciendo|funcionando|yendo bien|siendo útil)`,
    `${you} ${very}? ${likes}`,
    `${you} ${results}`,
    `(disfrutas|disfruta|disfrutes|disfrute|disfrutaste|disfrutó|disfrutado|disfrutando|disfrutáis|disfrutan|disfrutaron|disfruten|disfrutara) (mucho|muchísimo|ya|plenamente|al máximo|bastante|tanto)? (de|del|con|tu|su|la|el|usando|leyendo|como|lo|nuestro)?`,
    `(amas|ama|amaste|amó|adoras|adora|adoráis|adoraste) (tu|su|el|la|este|nuestro|nuestra|a|los|las|{{}})`,
    `(ido|fue|fueron|salió|salieron|salido|va|van|marcha|marchó|ha estado|estuvo|está|están|esté|llegó|llegado|llegara|llegaron|quedó|quede|resultado|resultó|resulta|sido|era|es|son|sean|fueran|fueron|sea|transcurrido|transcurrió|funciona|funcione|funcionan|funcionó|funcionado|funcionando|anda|rinde|cumple|trabaja|desarrollado|desarrolló|parece|pareció|salga|vaya|fuera|encuentra) ${very}? ${very}? (a|de|un|una|como|todo)? ${fine}`,
    `(cumple|cumplen|cumplió|cumplieron|cumplido|cumpla|cumplan|cumplimos|supera|superó|superado|supere|superamos|responde|respondió|respondido|satisface|satisfizo|satisfecho|satisfaga|colma|colmado|cubre|cubrió|cubierto|cubra|excede|excedió|excedido|rebasa|rebasó|ajusta|ajustó|alcanza) (con|a|plenamente|totalmente|de sobra|incluso)? (todas|todos)? (con)? (tus|sus|las|vuestras|lo|tu|su|los|vuestros) ${hope}?`,
    `(a|por encima de) la altura de (tus|sus|vuestras|lo|las) (${hope}|que)`,
    '(superior|superado|supera) a lo que (esperabas|esperaba)',
    '(tienes|tiene|tuviste|tuvo|tenido|tenga|tengas|tuvisteis|tuvieron|llevas|lleva|llevaste|llevado|vivido|guardas|pasado|hayas pasado|te llevas) (usted|tú)? (una|un) (muy|tan)? (buena|buen|gran|grata|excelente|agradable|positiva|bonita|estupenda|satisfactoria|magnífica|maravillosa|increíble|linda|fantástica|experiencia|impresión|inmejorable|rato|alegría) *? *?',
    '(experiencia|impresión|resultado|compra|servicio|atención|trato) *? *? *? (ha sido|fue|es|haya sido|está siendo|fuera|resultó|te resultó|le resultó) (muy|realmente|tan|totalmente|igual de|una)? (buena|positiva|grata|agradable|satisfactoria|excelente|bueno|positivo|grato|agradable|satisfactorio|perfecta|perfecto|buena experiencia|acertada|un acierto)',
    '(crees|cree|piensas|piensa|consideras|considera|opinas|opina|sientes|siente|te parece|le parece|consideráis|creéis|creen|estima|estimas) (que)? (lo|nos|nuestro|nuestra|el|la|te|le|es|ha|valió|vale|hemos|hicimos|este|esta|estamos|somos|tu|su|nuestro) *? *? *? *? (merecemos|merece|merecen|ganado|bueno|buena|útil|excelente|pena|altura|mereció|buen|bien|perfecto|genial|bonito|recomendable|calidad|hemos hecho|cinco|5|valió)',
    '(merecemos|merece|merecen|ganado|mereció|merezcamos|merezca) (tu|su|las|los|una|un|la|el|estas|todas|cinco|5|vuestra|tus|sus|ese|esa) *? *? *?',
    '(hemos|hayamos|hicimos|habremos|han|logramos|conseguimos) (hecho|cumplido|conseguido|logrado|podido|realizado|acertado|sabido|un|bien|satisfacer|estado) *? *? (buen|bien|trabajo|tus|sus|expectativas|satisfacer|ayudarte|ayudarle|satisfacerte|satisfacerle|contento|alegrarte|altura)',
    '(buen|gran|excelente|estupendo|magnífico) (trabajo|labor|servicio)',
    '(no (tienes|tiene|tuviste|tuvo|has tenido|ha tenido|hay|hubo|ha habido|tenéis)) (ninguna|ningún|nada|queja|quejas|problema|problemas|pega) *? *?',
    '(sin|cero) (queja|quejas|problemas|pegas|peros) *?',
    '(nos|lo|la|los|las) (recomendarías|recomendaría|recomiendas|recomienda|recomendaríais|recomiendes|recomiende)',
    '(volverías|volvería|repetirías|repetiría|recomendarías|recomendaría) (a|comprar|nuestro|nuestra|este|esta|la|el|con)?',
    '(compartes|comparte|compartís|comparten) (esta|esa|nuestra|nuestro|ese|el|este) (opinión|entusiasmo|alegría|visión|punto)',
    '(estás|está) de acuerdo con (nosotros|eso|ello|esto)',
    '(piensas|piensa|opinas|opina|sientes|siente|ves|ve) (lo mismo|igual|así)',
    `(hizo|hace|hecho|haga|alegra|alegró|alegrado|facilita|facilitó|facilitado|mejora|mejoró|mejorado|cambió|cambiado|sacó|sacado) (la|el|tu|su|una|más|vuestra) (vida|día|feliz|sonrisa|rutina|más|fácil|cocina|descanso|sueño) *?`,
    '(quedas|queda|quedaste|quedó|has quedado|ha quedado) (con ganas|con buen sabor|con una buena)',
    `(es|fue|era|ha sido|haya sido|resulta|resultó|sea|son) (todo|justo|exactamente|tal|realmente)? (tal)? (lo|cual|como)? (que)? (te|le|lo|la)? (esperabas|esperaba|buscabas|buscaba|necesitabas|necesitaba|querías|quería|imaginabas|imaginaba|soñabas|deseabas|deseaba)`,
    '(aciertas|acertaste|acertó|acertado|acertamos) *? (compra|elección|nosotros|tu|su)?',
    '(buena|grata|gran|excelente|agradable|positiva|satisfactoria|bonita) (experiencia|impresión|compra) (con|de|en|para)?',
    'tan * como (esperabas|esperaba|pensabas|pensaba|imaginabas|imaginaba|prometíamos|prometimos|querías|quería|deseabas|decíamos)',
    '(sacaste|sacó|sacado) (una|más de una) (sonrisa)',
    '(encontraste|encontró|encontrado) *? lo que (buscabas|buscaba|necesitabas|necesitaba|querías|quería)',
    '(valió|vale|ha valido|mereció|merece) la pena',
    `${you} (parece|pareció|ha parecido|resulta|resultó|sigue pareciendo) (ser)? (un|una) (muy|gran)? (buen|buena|gran|excelente|magnífico|magnífica|fantástico|fantástica|acierto) *?`,
    '(triunfó|triunfa|triunfado|acertó|acertado|causó|causado|conquistó|enamoró) (entre|en|con|sensación|furor|a)?',
    '(eres|es) (un|una|otro|otra)? (cliente|clienta|comprador) (satisfecho|satisfecha|feliz|contento|contenta)',
    '(aprecias|aprecia|valoras|valora) (la calidad|el esfuerzo|nuestro trabajo|nuestro esfuerzo|la atención)',
    '(notas|nota|notaste|notado|ves|viste|has visto) (ya)? (la|una|los|buenos)? (mejora|diferencia|mejoría|resultados|buenos resultados)',
  ],
  'satisfied-if': [
    'si (lo|así) (fue|es|está|estás|estuvo|ha sido|estáis|quedaste)',
    `(espero|esperamos|ojalá|confiamos|deseamos) (que)? *? *? (gustado|encantado|guste|gustando|contento|contenta|satisfecho|satisfecha|disfrutado|disfrutando|encante|agrado) ${upTo(8)} si (es|ha sido|fue|fuera|así) (así|es|ha|fue)`,
    `(si|cuando|ya que|puesto que|como) ${very}? ${content}`,
    `(si|cuando|como|ya que) (todo|esto|eso|algo) ${very}? ${fine}`,
    `en caso de (plena|total|completa)? satisfacción`,
    `(cliente|clientes|clienta|comprador|compradores|usuario|usuarios|persona|personas|gente|quien|quienes|los que|aquellos|todos|alguien|solo) (que)? (se)? (hayan|haya|han|ha)? (están|estén|quedan|quedaron|quedado|está|esté|quedó|quede|queden|sienten|sientan|muy|totalmente|plenamente|más|hayan quedado)? (muy|plenamente|totalmente)? ${agreeing('satisfech content encantad', 'satisfechos contentos felices feliz')}`,
    `(quien|quienes|los que|aquellos que|aquellos a quienes|a quienes|clientes a los que|cliente al que|personas que|clientes que|a los que|a quien|todo el que|todos los que) (se)? *? (les|le|os|te)? (ha|haya|hayan|han)? (gustado|gustó|gusta|guste|encantado|encanta|encante|encantó|disfrutado|disfrutan|disfruten|disfrutaron|aman|adoran|servido|quedado contentos)`,
    `con (una)? (buena|grata|excelente) experiencia`,
    `(tu|su|vuestra) satisfacción (es|fue|ha sido) (total|completa|plena|absoluta)`,
    '(si|cuando) (la|su|tu|nuestro|nuestra) *? *? (ha sido|fue|es|resultó|sea) (buena|positiva|grata|agradable|satisfactoria|bueno|de tu|de su)',
    '(por|gracias a) (lo)? (bien|contento|satisfecho|feliz) que (estás|está|te|le|quedaste)',
  ],
  before: [
    '(antes|en lugar|en vez|previo a|previamente a|antes incluso|primero que) (de|que)?',
    '(no (dejes|deje|escribas|escriba|publiques|publique|pongas|ponga|des|dé|valores|califiques|califique|puntúes|puntúe|opines|envíes|envíe|hagas|haga|dejéis|dejen|escribáis|publiquéis))',
  ],
  'satisfied-question': [
    `(estás|está|estáis|están|quedaste|quedó|quedasteis|quedas|queda|has quedado|ha quedado|te sientes|se siente|eres|es|te encuentras|estuviste|sigues|sigue|habéis quedado|han quedado) (usted|tú|ya|ustedes|vosotros|vos)? ${very}? ${very}? ${content}`,
    `(muy|tan|totalmente|super|súper|ya)? ${content} (/ a|a|o no)? (con|de|por|hasta|ya)?`,
    `${you} (ha|han|está|están) ${very}? ${very}? (${liked}|gustando|encantando|sirviendo|ayudando|funcionando|yendo bien|siendo útil)`,
    `(a ti|a usted|ya|y)? ${you} ${very}? (${likes}|${results})`,
    `${det} *? *? *? *? ${you} (${likes}|${results}|(ha|han|está) ${very}? ${liked}|está (gustando|encantando|sirviendo))`,
    `(cumple|cumplió|ha cumplido|cumplimos|hemos cumplido|supera|superó|ha superado|superamos|responde|respondió|satisface|satisfizo|hemos superado|cubre|cubrió) (el|la|con|todas|nuestro|nuestra|tu|su|a)? *? *? (con|a)? (tus|sus|vuestras|las|lo|todas) *?`,
    `${det} *? *? *? (cumple|cumplió|ha cumplido|supera|superó|ha superado|responde|respondió|está a la altura|estuvo a la altura|ha estado a la altura|ha sido|fue|es) (con|a|de|muy|lo|como)? (todas)? (con)? (tus|sus|vuestras|lo|tu|su|agrado|satisfactoria|satisfactorio|buena|bueno|que|esperabas|esperaba|positiva)`,
    `(disfrutas|disfruta|disfrutaste|disfrutando|has disfrutado|estás disfrutando|está disfrutando|disfrutáis|disfrutan|amas|ama|adoras|adora) (ya|mucho|usted)? (de|del|con|tu|su|la|el|nuestro)?`,
    `(todo|todos) (ha ido|ha salido|salió|fue|va|está|estuvo|ok|a|quedó|ha resultado|resultó|quedo)? ${very}? (a|en|de|como)? ${fine}`,
    `${fine} (todo|con todo)`,
    `(funciona|ha funcionado|va|sirve|funcionan) (ya|todo|el|la|tu|su)? *? *? ${fine}`,
    `${det} *? *? *? (funciona|ha funcionado|funcionó|va|funcionan|trabaja) ${very}? (a|de|como|la)? ${fine}`,
    `${det} *? *? *? (es|fue|son|ha sido|resultó) (todo|justo|exactamente|tal)? (lo que|como|y como|lo) (te|lo)? (esperabas|esperaba|buscabas|buscaba|necesitabas|querías|imaginabas|esperabais)`,
    '(una)? (buena|grata|gran|excelente|agradable) (experiencia|compra|impresión)',
    '(tuviste|tuvo|has tenido|ha tenido|tienes|tiene) (una)? (buena|grata|excelente|agradable) (experiencia|impresión)',
    `(nos|lo|la) (recomendarías|recomendaría|recomiendas|recomienda)`,
    '(hicimos|hemos hecho|ha sido|fue) (un)? (buen|gran) (trabajo|compra|acierto)',
    '(fue|ha sido|es|resultó) (de (tu|su) agrado|un acierto|una buena (compra|elección)|lo que (esperabas|esperaba|buscabas|buscaba)|tal (y)? como|todo lo que|como (esperabas|esperaba|lo)|satisfactoria|positiva|buena|útil)',
    '(ha valido|valió|merece|mereció) la pena',
    '(amor a primera vista|flechazo|misión cumplida|hemos acertado|acertamos|acertaste|has acertado|una sonrisa)',
  ],
  'question-lead': [
    '(hola|buenas|buenos días|buenas tardes|y|entonces|ya|qué tal|oye|dinos|cuéntanos|estimado|estimada|cliente|clienta|a ti|a usted|usted|tú|será que|acaso|también|{{}}|por fin|bueno|hey|saludos|querido|querida|de momento|hasta ahora|por ahora|al final|es|que|todavía|aún|sigues|pero|o)',
  ],
  willing: [
    `(${content}|gusta|gustaría|gustara|encantaría|apetece|apetecería) (de|en)? (compartir|compartirla|compartirlo|ayudar|ayudarnos|dejar|dejarnos|escribir|escribirnos|opinar|contar|contarnos|contarlo|participar|responder|valorar|dar|darnos|expresar|recibir|poder|hacerlo|hacer|decir|decirnos|colaborar|explicar|leer|publicar|reseñar|calificar|saber|conocer|tener|ver|servir|servirte|atenderte)`,
    '(gusta|gustaría|gustó) (la idea|el diseño|el boceto|la propuesta|la prueba|cómo queda el|el resultado del boceto|esta opción|la muestra)',
  ],
  'supposed-question': [
    `(ha|han|te ha|le ha) (llegado|servido|funcionado|ayudado|gustado|resultado|cumplido|ido|quedado|sido|salido) *? *? *?`,
    `(llegó|llegaron|funciona|funcionó|sirvió|sirve|cumplió|quedó|salió|ayudó|va|anda) (todo|el|la|tu|su|bien|correctamente|de|en|perfectamente|como|ya)? *? *? *?`,
    `(esperamos|espero|confiamos|deseamos|creemos|ojalá|seguro|suponemos|imaginamos|esperando|confío) (que)? *? *? *? *? *? (gust|gustado|gustando|gustó|guste|encante|encantado|encanta|contento|contenta|satisfecho|satisfecha|feliz|agrado|disfrutes|disfrute|disfrutando|disfrutado|funcione|cumpla|cumplido|bien|maravilla|perfecto|perfecta|expectativas|conquistado|sirva|útil|enamorado|a gusto|servido|conforme|satisfacción|altura)`,
    `${det} *? *? *? (funciona|sirve|llegó|cumple|ha llegado|te va|le va|te queda|le queda|aguanta|resiste|te ayuda|cabe|encaja) *? *? *?`,
  ],
  'glad-reply': [
    '(genial|estupendo|perfecto|fantástico|excelente|maravilloso|bravo|fenomenal|magnífico|yupi|súper|super|increíble|felicidades|enhorabuena|qué bien|qué bueno|qué alegría|cuánto nos alegra|nos alegra|nos alegramos|nos encanta|me alegro|buenísimo|chévere|padrísimo|bárbaro|de lujo|olé|qué ilusión)',
    '(nos|me) (alegra|alegramos|alegro|hace muy felices|encanta|complace)',
    '(eso|esto) (es|nos) (genial|estupendo|encanta|alegra|fantástico)',
  ],
  'opposite-question': [
    '(mal|mala|malo|descontento|descontenta|decepcionado|decepcionada|insatisfecho|insatisfecha|no|menos|problema|problemas|negativa|defecto|queja|mejorar|mejorable|disgustado|regular)',
  ],
  'if-so': [
    '(si es así|de ser así|si así es|si así fue|si fuera así|si fue así|siendo así|si lo es|si lo estás|si lo está|así las cosas|si es el caso|de ser ese el caso|si ese es (el|tu|su) caso|si ha sido así|si así ha sido|si la respuesta es (sí|afirmativa|positiva)|si respondiste que sí|si has respondido (que)? sí|si dijiste sí|en caso afirmativo|en caso positivo|en ese caso|en tal caso|en cuyo caso|entonces|pues entonces|si tu respuesta es)',
  ],
  courtesy: [
    '(tienes|tiene|tenéis|tienen|tuvieras|tuviera|tuvieses|tuvierais|tengas|tenga|tengan|tengáis|tenés|dispones|dispone|disponéis|disponga|dispongas|encuentras|encuentra|encuentres|encuentre|halla|quedan|sobra|sobran|saca|regalarnos|dedicarnos|has tenido|ha tenido|hayas tenido|haya tenido|hubiera|hay) *? *? *? *? (momento|momentito|minuto|minutito|tiempo|rato|ratito|segundo|instante|ocasión|oportunidad|ganas|hueco|inconveniente|libre|un par|posibilidad|intención|tiempito|minutos)',
    '(quieres|quiere|queréis|quieren|quisieras|quisiera|querés|quieras|quiera|quisierais|desea|deseas|deseáis|desean|desee|desees|deseara|prefieres|prefiere|prefiera|prefieras|apetece|apetezca|animas|anima|animáis|animan|animes|anime|animaras|animara|puedes|puede|podéis|pueden|podés|puedas|pueda|pudieras|pudiera|pudieses|pudierais|podamos|decides|decide|decidieras|decida|consideras oportuno|considera oportuno|lo considera|lo consideras|lo ve oportuno|te parece bien|le parece bien|os parece bien|gustas|gustes|gustaría|gustaran|estima conveniente|lo estima|plazca|te nace)',
    '(si|cuando|como) (usted|ustedes)? (gusta|guste|gusten|gustan)',
    '(venga|viene|vaya|va|venía) bien',
    '(posible|molestia|importa|importara|dispuesto|dispuesta|dispuestos|ganas|conveniente|oportuno|comodidad|voluntad|disponible|libre|cómodo|disposición|amable|tan amable|pereza|de acuerdo)',
    '(probado|probar|pruebe|pruebes|probes|pruebas|prueba|probéis|usado|usar|uses|use|usas|usa|utilizado|utilizar|utilice|utilices|utilizas|recibido|recibir|reciba|recibas|recibes|recibe|recibieras|recibáis|estrenado|estrenar|estrenes|montado|montar|instalado|instalar|leído|leer|lea|leas|terminado|terminar|termines|llegado|llegue|llega|llegar|lleves|lleve|llevas|lleva|pasado|pasen|conocido|conocerlo|conocer|abierto|abrir|cocinado|puesto|catado|disfrutarlo|experimentado|lavado|jugado|examinado|visto|comprobado|transcurrido|tengas en tus manos|tenga en sus manos|días|semanas|familiarizado|dormido|degustado|saboreado)',
    '(duda|dudas|pregunta|preguntas|problema|problemas|ayuda|defecto|incidencia|consulta|inconveniente|necesitas|necesita|necesitáis|necesite|falta|surge|surgiera|dañado|roto|desperfecto)',
    '(aún|todavía|ya) (no)? (lo|la)? (has|ha|habéis|han|hiciste|hizo|lo has|lo ha)',
    '(has|ha|habéis|han) (dejado|escrito|publicado|valorado|opinado|calificado|compartido)',
    '(no|ya) (lo|la)? (has|ha|habéis|han|hiciste|hizo) (aún|todavía|hecho|dejado|escrito|publicado)',
    '(ya que|como|puesto que|dado que) (otros|muchos|ayuda|ayudan|tu|su|las|los|nos|cada|así|de|eso|esto|nuestro|sus|tus|mejoramos|nos permite) *? *? *?',
    '(compraste|compró|ha comprado|has comprado|adquirió|adquiriste|encargaste|pediste|usaste|usó)',
    '(escribes|escribe|escribas|escriba|dejas|deja|dejes|deje|publicas|publica|publiques|publique|valoras|valora|valores|valore|opinas|opina|opines|opine|calificas|califica|califiques|califique|redactas|redacta|redactes|redacte)',
  ],
  'asking-whether': [
    '(saber|sepamos|sabremos|decirnos|dinos|díganos|decidnos|dígannos|confirma|confirmar|confirme|confírmanos|confírmenos|confirmarnos|confirmes|indícanos|indique|indíquenos|indicarnos|avísanos|avísenos|avisarnos|pregunta|preguntamos|preguntar|preguntarte|preguntarle|preguntábamos|preguntarnos|comprobar|ver|verificar|comunícanos|comuníquenos|comunicarnos|cuéntanos|cuéntenos|contarnos|comentarnos|coméntanos|asegurarnos de|conocer|averiguar|duda|dudamos|entender|interesa|interesaría) (nos|por favor|sobre|de|también|simplemente)? si',
    `(si|cuando|en caso de que|en el caso de que) (no|nunca|tampoco|apenas) (te|le|os|les|ha|has|hemos|estás|está|es|cumple|fue|quedas|quedaste|quedó|queda|funciona|llega|llegó|se|lo|la|resulta|hubiera|estuviera|estuvieras|estuviese|crees|cree|disfrutas|todo|nos|cumplimos|esté|estés|responde|satisface|satisfizo|era)`,
    `(si|cuando|en caso de que) (el|la|tu|su|algo|todo|nuestro|nuestra|usted|por|los|las|este|esto|aún|todavía|al|en|ustedes|a|lo) *? *? *? *? no (te|le|os|les|ha|está|es|cumple|fue|quedó|funciona|llega|llegó|se|responde|resulta|esté|cumplió|queda|estuviera|era|estás|va|cubre)`,
  ],
  'dissatisfied-if': [
    `(si|cuando|en caso de que|en el caso de que) (por alguna razón|por cualquier motivo|por algún motivo|aún|todavía|al final)? (no|tampoco) (te|le|os|les|estás|está|estáis|están|es|cumple|fue|quedas|quedaste|quedó|queda|esté|estés|has|ha|hemos|cumplimos|estuviera|estuvieras|estuviese|crees|cree|se)`,
    `(si|cuando|en caso de que) (el|la|tu|su|algo|todo|nuestro|nuestra|hay algo que|este|lo|por|hubo algo que) *? *? *? *? no (te|le|os|les|ha|está|es|cumple|fue|quedó|funciona|va|esté|estuvo|salió|cumplió|resultó|te|satisface|responde|estuviera)`,
    `${agreeing('insatisfech descontent decepcionad disgustad molest inconform desilusionad defraudad disconform')}`,
    '(inconforme|disconforme|infeliz|insatisfacción|descontento|inconformidad|decepción|disconformidad|desagrado)',
    '(de lo contrario|en caso contrario|por el contrario|si no es así|si no fuera así|de no ser así|de no estarlo|si no lo está|si no lo estás|en caso negativo|si la respuesta es no|si es que no)',
    '(y|pero|o) si no',
    '(mala|negativa|desagradable|decepcionante) (experiencia|impresión)',
    'experiencia (negativa|mala|desagradable|decepcionante|no satisfactoria|insatisfactoria)',
    '(algo|alguna cosa|cualquier cosa) (te|le|os|les|no|ha|salió|va|anda|por|falla|está)? *? (disgust|disgusta|disgustó|mal|decepcionó|mejorar|falla|molest|desagrada|desagradó|defraudó|convence)',
    '(no|nada|poco|menos) (del todo|totalmente|completamente|plenamente|muy|100 %|tan|al 100 %|realmente)? (satisfecho|satisfecha|contento|contenta|feliz|conforme|convencido|convencida|encantado|perfecto)',
    'menos (que|de)? (satisfecho|satisfecha|perfecto|perfecta|contento)',
  ],
  diversion: [
    `(antes|en lugar|en vez|previo|antes incluso) (de|que)? *? *? *? *? (una|un|cualquier|la|el|tu|su|opiniones|malas)? (reseña|opinión|valoración|calificación|comentario|puntuación|evaluación|crítica|nota|reseñas|opiniones|comentarios|feedback|voto|review|valoraciones|calificaciones) (tan|que sea|con)? (negativa|negativo|mala|malo|baja|bajo|desfavorable|neutral|neutra|inferior|de menos|de una|de 1|regular|negativas|crítica|menor|de pocas|de tres|de dos|de 2|de 3)`,
    `(antes|en lugar|en vez|previo|antes incluso) (de|que)? *? *? *? *? (mala|mal|baja|malas|peor|pobre|pésima) (reseña|opinión|valoración|calificación|comentario|puntuación|evaluación|crítica|nota|review|reseñas|opiniones)`,
    `(no|nunca|jamás) (nos)? (dejes|deje|escribas|escriba|publiques|publique|pongas|ponga|des|dé|dejéis|dejen|pongáis|hagas|haga|califiques|califique|valores|valore|puntúes|puntúe|escribáis|envíes|dejar|publicar|des|escribir|poner) (nos)? (aún|todavía|directamente)? (una|un|reseñas|opiniones|comentarios|valoraciones|ninguna|ningún|tu|su|calificaciones)? (reseña|opinión|valoración|calificación|comentario|puntuación|crítica|nota)? (negativamente|negativa|negativo|negativas|mala|mal|malas|baja|sin|inferior|desfavorable) *?`,
    `(evita|evite|evitar|evitad|eviten|abstente de|absténgase de|evítanos|evítenos|pedimos no|rogamos no|agradecemos no|favor de no|por favor no|le pedimos que no|te pedimos que no) *? *? *? *? (negativa|negativo|negativas|mala|malas|baja|desfavorable|públicamente|en público|reseña pública)`,
    '(antes|en lugar|en vez) de (que)? (nos)? (valorar|valorarnos|calificar|calificarnos|puntuar|puntuarnos|evaluar|evaluarnos|opinar|reseñar|comentar|valores|califiques|valore|califique) *? *? *? *? (negativamente|mal|negativa|baja|injustamente|contáctanos|contáctenos|escríbenos|escríbanos|avísanos|avísenos|háblanos|háblenos|dinos|díganos|danos|denos|ponte|póngase|responde|responda|contacta|contacte|permítenos|permítanos|consúltanos|consulte|cuéntanos|cuéntenos|comunícate|comuníquese|escribe|escriba)',
    '(piensas|piensa|pensado|vas|va|quieres|quiere|planeas|planea|pensando|pensabas|pensaba|fueras|fuera|ibas|iba|considerando|tentado) (a|en|de|por)? (poner|ponernos|dar|darnos|dejar|dejarnos|calificar con|calificarnos con|valorar con|valorarnos con|otorgar|ponerle|darle) (solo|sólo|tan solo|únicamente|con)? (una|1|dos|tres|2|3|pocas|una sola) (o|u|a)? (dos|2|tres|3|menos)? estrella',
    '(menos|inferior|inferiores|menor|por debajo|abajo|distinta|distinto|otra cosa|peor) (de|a|que|que no sean|que no sea)? (las|los|una|la)? (de)? (5|cinco|4|cuatro) (★|estrella)',
    `(piensas|piensa|pensaras|pensando|planea|planeas|planeando|considera|consideras|considerando|tentado|tentada|fueras|fuera|vas|va|pensabas|pensaba|pretende|pretendes|dispuesto|quieres|quiere|ibas|iba|opta|vaya|tienes pensado|intención) (en|a|de|por)? (dejar|dejarnos|poner|ponernos|dar|darnos|escribir|escribirnos|publicar|calificar|calificarnos|valorar|valorarnos|otorgar|hacer|ponerle|darle) *? *? *? (reseña|opinión|valoración|calificación|comentario|puntuación|mala|crítica|nota) (negativa|negativo|mala|baja|desfavorable|reseña|opinión|valoración|calificación|crítica|nota|neutral|inferior|menor)`,
    `(en lugar|en vez|y no|antes) (de|que|en|con)? *? *? *? *? (públicamente|en público|en las reseñas|en las opiniones|en la reseña|en amazon|en los comentarios|en una reseña|en internet|públicos|opinión pública|reseña pública)`,
    '(en privado|directamente con nosotros|por privado|de forma privada|privadamente|por interno) *? *? *? *? *? *? *? (reseña|público|pública|amazon|públicamente|opinión|valoración|calificación|opiniones)',
    '(en privado|por privado|de forma privada|privadamente|por interno)',
    `no (nos|me|lo|la)? (puedes|puede|podéis|pudieras|pudiera|quieres|quiere|crees|cree|piensas|piensa|vas|va|estás|está|merecemos|merece|mereces|merezcamos|podrías|ves) *? *? *? *? (5|cinco|las cinco|positiva|máxima puntuación|máxima|todas las estrellas|buena reseña) *?`,
    `sin (antes|habernos|que|darnos|haber|primero|previamente|contactarnos|hablar|avisarnos|consultarnos) (dado|hablado|contactado|avisado|consultado|escrito|antes|nos|la|una|con)? *? *? *?`,
    `(contáctanos|contáctenos|escríbenos|escríbanos|avísanos|avísenos|háblanos|háblenos|dinos|díganos|dínoslo|consúltanos|contactarnos|escribirnos|avisarnos|contactadnos|contáctennos|escribinos|contactanos|avisanos|comunícate|comuníquese|comuníquenoslo|infórmanos|infórmenos|responde|responda|póngase en contacto|ponte en contacto|contacta|contacte|escribe|escriba|habla|hable|dirígete|diríjase) *? *? *? *? (antes|en lugar|en vez|previo) (de|que|a)? (nos)? (valorar|calificar|opinar|dejar|publicar|escribir|poner|puntuar|evaluar|reseñar|comentar|emitir|dar|valorarnos|calificarnos|hacer|una|tu|su|dejarnos|enviar|cualquier)`,
    '(cliente|clientes|comprador|compradores|quien|quienes) *? *? (insatisfecho|insatisfechos|descontento|descontentos|inconforme|inconformes|decepcionados) (deben|pueden|debe|favor|contacten|escriban|por favor|que)',
    '(insatisfecho|descontento|decepcionado|inconforme|insatisfecha|descontenta|decepcionada|insatisfacción|no va|no quedó|no te convence|no le convence|no te gustó|no le gustó|falla) *? *? *? *? *? *? (en lugar|en vez|antes|y no) *? *? *? *? *? (reseña|valoración|opinión|calificación|comentario|valorar|calificar|opinar|reseñas|público)',
    '(una|las|los|cada|cualquier) (reseña|reseñas|opinión|opiniones|valoración|valoraciones|calificación|calificaciones|comentario|comentarios) (negativa|negativas|negativo|negativos|mala|malas|baja|bajas) (nos|afecta|afectan|perjudica|perjudican|daña|dañan|hacen|hunde|destruye|puede|pueden)',
    '(qué|que) (falta|faltó|impide|impidió|podemos hacer|tendríamos que hacer|necesitas|necesita) *? *? *? *? *? (5|cinco) (★|estrella)',
    '(no|nunca) (la|lo|las|los|nos)? (pongas|ponga|publiques|publique|escribas|escriba|dejes|deje|cuentes|cuente|compartas|comparta|expreses|exprese|expongas|plasmes|plasme|digas|diga) *? *? en (una|las|tu|su|la|los|amazon) (reseña|opinión|opiniones|comentarios|valoraciones|valoración|calificación|reseñas)',
    '(impide|impidió|impida|impidiera) *? *? *? *? *? (5|cinco|positiva|máxima)',
  ],
  'contact-first': [
    `(contáctanos|contáctenos|escríbenos|escríbanos|avísanos|avísenos|háblanos|háblenos|dinos|díganos|dínoslo|díganoslo|háblalo|háblelo|consúltanos|consúltenos|contactarnos|escribirnos|avisarnos|avisar|contactar|contacte|contacta|informarnos|infórmanos|infórmenos|hablarlo|decirnos|decírnoslo|comunícate|comuníquese|comunicarse|comunicarte|póngase|ponte|poneos|pónganse|ponerte|ponerse|escribe|escriba|responde|responda|cuéntanos|cuéntenos|contárnoslo|cuéntanoslo|acude|acuda|habla|hable|contactadnos|escribidnos|contáctennos|escribinos|contactanos|avisanos|comunícalo|coméntanos|coméntenos|coméntanoslo|dirígete|diríjase|tratarlo|trátalo) *? *? *? *? *? (antes|primero|en primer lugar|previamente|antes que nada|en primera instancia|de inmediato antes|inicialmente|directamente|con prioridad|preferentemente|nosotros y no)`,
    `(primero|antes|antes que nada|en primer lugar|antes de nada|primeramente|previamente|preferimos|mejor|directamente|preferiríamos) (de|que)? (nada|todo|por favor)? (nos)? (contáctanos|contáctenos|escríbenos|escríbanos|avísanos|avísenos|háblanos|háblenos|dinos|díganos|dínoslo|contacta|contacte|contactes|contacten|ponte|póngase|pongas|ponga|escribe|escriba|escribas|avises|avise|habla|hable|comunícate|comuníquese|responde|responda|cuéntanos|cuéntenos|cuentes|cuente|digas|diga|contactar|escribir|hablarlo|escribirnos|contactarnos|consúltanos|habléis|consulta|consulte)`,
    `(danos|denos|dadnos|dennos|darnos|dándonos|déjanos|déjenos|dejarnos|bríndanos|bríndenos|concédenos|concédanos|permítenos|permítanos|permitidnos|permítannos|permitirnos|habernos dado|nos da|nos das|nos dé|nos des|ofrécenos|nos dejas|nos deja|nos permita|nos permitas) *? *? *? (oportunidad|opción|posibilidad|ocasión|chance|solucionar|solucionarlo|resolver|resolverlo|arreglar|arreglarlo|corregir|corregirlo|ayudarte|ayudarle|remediar|remediarlo|compensarlo|enmendarlo|intentarlo) *? *? *? *? *?`,
    '(oportunidad|ocasión|posibilidad|chance|opción) de (arreglarlo|arreglar|solucionarlo|solucionar|resolverlo|resolver|corregirlo|corregir|remediarlo|remediar|compensarte|compensarle|ayudarte|ayudarle|rectificar|enmendarlo|mejorar|responder)',
  ],
  'contact-us': [
    '(dé|des|dar|da|den|denos|danos|darnos|déjanos|déjenos|permítanos|permítenos|permita|permitas|permitirnos|habernos dado|habernos) (la|una)? (dado)? *? (oportunidad|ocasión|posibilidad|resolver|resolverlo|solucionar|solucionarlo|arreglarlo|arreglar)',
    '(contáctanos|contáctenos|contactarnos|contactadnos|contáctennos|contactanos|escríbenos|escríbanos|escribirnos|escribidnos|escríbannos|escribinos|avísanos|avísenos|avisarnos|avisadnos|avísennos|avisanos|háblanos|háblenos|hablarnos|háblalo|háblelo|hablarlo|dinos|díganos|decidnos|dígannos|dínoslo|díganoslo|decírnoslo|decirnos|infórmanos|infórmenos|informarnos|consúltanos|consúltenos|consultarnos|comunícanos|comuníquenos|comunicarnos|comunícanoslo|comuníquenoslo|cuéntanos|cuéntenos|contarnos|cuéntanoslo|coméntanos|coméntenos|coméntanoslo|llámanos|llámenos|llamarnos|respóndenos|respóndanos|mándanos|mándenos|envíanos|envíenos|háznoslo|háganoslo|explícanos|explíquenos|trátalo con nosotros|cuéntanos|notifícanos|notifíquenos|repórtanos)',
    '(nos|me) (contactas|contacta|contacte|contactes|contacten|contactéis|escribes|escribe|escriba|escribas|avisas|avisa|avise|avises|informes|informe|digas|diga|dices|cuentes|cuente|consulte|consultes|llame|llames|lo digas|lo diga|lo hagas saber|lo haga saber|lo comuniques|lo comunique|lo cuentes|hables|hable)',
    '(ponte|póngase|poneos|pónganse|ponerte|ponerse|poner|pongas|ponga|pongáis|entra|entre|ponete|estar|entrar|pónete) (primero|antes|directamente|por favor)? (en)? contacto (con)?',
    '(contacta|contacte|contactad|contacten|contactar|habla|hable|hablar|hablad|hablen|comunícate|comuníquese|comuníquense|comunicarte|comunicarse|comunicate|escribe|escriba|escribir|dirígete|diríjase|acude|acuda|resuélvelo|resuélvalo|trátalo|trátelo|tratar|tratarlo|consulta|consulte) (primero|antes|directamente|por favor|lo)? (con|a) (nosotros|nuestro|nuestra|el servicio|atención|el vendedor|la tienda|soporte)',
    '(responde|responda|responded|respondan|responder|respondiendo|contesta|conteste|contestad|contestar|contestando|respondé) (simplemente|directamente)? (a|por|con) (este|esta|un|el|aquí|nuestro)? (mensaje|correo|email|mail|e mail|vía|medio|misma|aquí)?',
    '(estamos|quedamos|seguimos) (aquí|a tu|a su|a vuestra|para|disponibles)',
    '(lo (arreglamos|solucionamos|resolvemos|solucionaremos|arreglaremos|resolveremos|corregiremos))',
    '(nuestro|nuestra|el|la) (servicio de atención|equipo de|servicio al cliente|atención al cliente|soporte|servicio de|departamento de)',
    '(un|por) (mensaje|correo|mensajito)',
  ],
}
