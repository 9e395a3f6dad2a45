import type { Phrases } from './family.ts'
import { agreeing, asking, askingIt } from './verb-forms.es.ts'

const verbs =
  'modificar eliminar borrar quitar retirar cambiar editar reconsiderar rectificar revisar actualizar corregir suprimir remover/remuev revocar rehacer anular reescribir cancelar replantear suavizar aumentar elevar ajustar matizar reevaluar/reevalu enmendar/enmiend revertir/reviert retractar deshacer/deshag incrementar adecuar repensar/repiens transformar convertir/conviert'
const whole = asking(verbs, 'deshaz deshaga reviertas retráctese retráctate revierta convierta convirtiera')
const your = '(tu|su|vuestra|vuestro|la|el|esa|ese|esta|este|los|las|tus|sus|esos|esas|dicha|dicho|aquella|una|un)'
const done = `${agreeing('modificad eliminad borrad quitad retirad cambiad editad rectificad revisad actualizad corregid suprimid removid anulad mejorad reconsiderad')}`
const pronoun =
  'modificar eliminar borrar quitar retirar cambiar editar reconsiderar rectificar revisar actualizar corregir suprimir anular mejorar subir ajustar remover bajar tumbar suavizar matizar retocar reescribir replantear ocultar'.split(
    ' ',
  )
const subjunctive =
  '(modifique|modifiques|modifiquen|modificara|modificaras|elimine|elimines|eliminen|eliminara|borre|borres|borren|borrara|borraras|quite|quites|quiten|quitara|quitaras|retire|retires|retiren|retirara|cambie|cambies|cambien|cambiara|cambiaras|edite|edites|editara|reconsidere|reconsideres|reconsiderara|rectifique|rectifiques|rectificara|revise|revises|revisara|actualice|actualices|actualicen|actualizara|corrija|corrijas|corrigiera|suprima|suprimas|suprimiera|anule|anules|mejore|mejores|mejorara|modifica|elimina|borra|quita|retira|cambia|edita|actualiza|corrige|remueva|remuevas|removiera|modificas|eliminas|borras|quitas|retiras|cambias|editas|actualizas|corriges|ajuste|ajustes|eliminase|borrase|quitase|retirase|modificase|cambiase|quitáis|borráis|eliminéis|borréis|quitéis|retiréis|cambiéis|modifiquéis)'

/** Asking for a review to be changed or taken down. */
export const changeEs: Phrases = {
  'change-verb': [
    '(echar|eche|eches|echa|echaras|echara|tirar|tire|tires) (para|hacia)? (atrás|abajo|marcha atrás)',
    asking('ocultar despublicar pausar desactivar descolgar/descuelg retocar'),
    '(sacar|saca|saque|saques|sacaras|sacara|sacás|bajar|baja|baje|bajes|tumbar|dar de baja) (la|tu|su|esa|esta|el|ese)',
    '(mejorar|mejora|mejore|mejoraras|mejorara|mejorarías|mejoraría|mejorando) (tu|su|la|esa|vuestra)',
    '(subir|sube|suba|subas|subes|subieras|subiera|subirías|subiría|subiéndonos|súbenos|subirnos) (nos)? (un poco|algo)? (la|tu|su|esa|vuestra) (valoración|calificación|puntuación|nota|puntaje)',
    '(una vez|en cuanto esté|cuando esté|tras ser|cuando sea|en cuanto sea) (borrada|eliminada|retirada|modificada|cambiada|quitada|actualizada|borrado|eliminado|retirado|modificado|corregida)',
    `${whole} (de|a|por favor|cuanto antes|hoy|también|ahora|usted|tú)? (inmediato)?`,
    '(eliminación|modificación|retirada|retiro|actualización|corrección|rectificación|supresión|revisión|edición|borrado|baja) (de)',
    '(dar|dé|des|darle|demos|echar|eches|eche|pegar) (de baja|una segunda|una vuelta|otra vuelta|marcha atrás|una revisión|un nuevo) (vuelta|oportunidad|atrás|en|a)?',
    '(hayas|haya|hayan|has|ha|hubieras|hubiera) (modificado|eliminado|borrado|quitado|retirado|cambiado|editado|actualizado|corregido|rectificado|suprimido|removido)',
    '(dejar sin efecto|deje sin efecto|(volver|vuelve|vuelva|vuelvas|volvieras|volviera) a (valorar|calificar|evaluar|revisar|considerar|puntuar|escribir|pensar|editar)|pensarte|piénsate|replantearte|replantearse|reconsiderase)',
    '(en cuanto|cuando|si|una vez que|una vez|tan pronto como|apenas|nada más) (desaparezca|desaparece|desapareciera|desaparecida|se (elimine|borre|retire|quite|elimina|borra|retira|quita)|(no|deje de) (esté|verse|aparecer))',
    '(haga|haz|hagas|hagan|hacer|hiciera|hicieras) (que)? (desaparecer|desaparezca|desaparezcan|desapareciera)',
  ],
  'change-verb-after': ['(se (modifique|elimine|borre|quite|retire|cambie|corrija|actualice|rectifique))'],
  'change-pronoun': [
    `si (la|lo|las|los) (puedes|puede|podéis|pueden|pudieras|pudiera|podría|podrías) (${pronoun.join('|')})`,
    '(su|tu) (pronta|inmediata|total)? (eliminación|retirada|modificación|rectificación|supresión|corrección|edición|borrado)',
    `(la|lo|las|los) (podrías|podría|podríais|podrían|pudieras|pudiera|pudieran) (usted|tú|por favor)? (${pronoun.join('|')})`,
    `(la|lo|las|los) (puedes|puede|podéis|pueden|podés) (${pronoun.join('|')}) (por favor|porfa|porfavor)`,
    `(la|lo|las|los|le) (puedes|puede|podrías|podría|podéis|pudieras|pudiera|quieres|quisieras)? (${subjunctive}|${asking('suavizar matizar retocar reconsiderar reescribir replantear enmendar/enmiend repensar/repiens ocultar despublicar')})`,
    `(la|lo|le) (suba|subas|subiera|subieras|subes|sube) (un poco|un pelín|algo|a #|hasta|de nota|unas|alguna|la|una)`,
    `(le|nos) ${asking('poner dar subir añadir sumar agregar')} (alguna|algunas|otra|otras|unas|un par de|#) (más|(estrella|estrellita) más)`,
    `(${pronoun.flatMap((verb) => [`${verb}la`, `${verb}lo`, `${verb}las`, `${verb}los`]).join('|')})`,
    askingIt(
      'modificar eliminar borrar quitar retirar cambiar editar reconsiderar rectificar revisar actualizar corregir suprimir mejorar remover/remuev anular suavizar matizar retocar ajustar tumbar ocultar',
    ),
    '(súbela|súbala|elimínalos|bórrenla|elimínenla|retírenla|cámbienla|modifiquenla)',
    '(la|lo) (pon|ponga|pongas|pusiera|pusieras|pusiese|pondrías|pondría) al (día|corriente)',
    '(ponla|ponlo|póngala|póngalo|ponerla|ponerlo) al (día|corriente)',
    '(ponerle|ponle|póngale|ponerles|darle|dale|déle|añadirle|añádele|súbele|subirle|súbale|agregarle|pónganle|pongas|ponerla|ponla|póngala|dejarla|déjala|déjela) (alguna|otra|#|unas|una|a|en|algunas)? (#|5|cinco)? (estrella|estrellas|más|nota|mejor|positiva|4|5|cinco|cuatro)',
    `(ésta|esta|ella|él|este|ésa|esa|la misma|el mismo) *? (sea|fuera|sean|quede|ser|haya sido|fuese) ${done}`,
    `(sea|fuera|quede|haya sido) ${done}`,
  ],
  'change-done': [
    '(refleje|reflejara|reflejase|muestre|mostrara) (#|las 5|las cinco|5|cinco|(la|nuestra) (solución|realidad|mejora|ayuda|respuesta)|el (cambio|arreglo|trato)|que (lo|se|hemos|ya|le|te))',
    `(sea|sean|fuera|fuese|esté|está|estén|será|ha sido|haya sido|ser|fue|quede|quedara|queden|han sido|hayan sido|se haya|se hayan|hubiera sido) (ya|bien|completamente|definitivamente)? ${done}`,
    '(desaparezca|desaparece|desaparecer|desapareciera|desaparezcan|desaparecido|deje de (verse|aparecer|estar|mostrarse)|ya no (aparezca|esté|se vea|esté visible)|pase a|pasara a|suba a|quede en|se convierta en|siga (publicada|publicado|ahí|visible|online|en|activa)|sigue (publicada|publicado|ahí|visible|activa)|permanezca|permanece)',
    '(una vez) (modificada|eliminada|borrada|retirada|quitada|cambiada|modificado|eliminado|borrado|retirado|actualizada|actualizado)',
    '(se|se haya) (retire|elimine|borre|modifique|quite|cambie|actualice|corrija|rectifique|retirado|eliminado|borrado|modificado|quitado|retira|elimina|borra|modifica|suprima)',
  ],
  'change-stars': [
    `(la|lo|las) ${asking('subir cambiar pasar elevar aumentar')} (a|en|hasta) (un|las)? (4|5|cuatro|cinco)`,
    `${asking('añadir agregar sumar dar poner dejar regalar devolver/devuelv', 'ponerle darle añadirle sumarle')} (nos|le)? (una|otra|las|unas|alguna|la|#)? (estrella|estrellita) que (nos|le|me|aún|todavía)? (falta|faltan|faltaban|quitaste|quitó)`,
    '(que)? (la tuya|la suya|la vuestra|el tuyo|el suyo) (refleje|reflejara|reflejase|recoja|recogiera|muestre|mostrara|diga|dijera|cuente|contara) (la|el|lo|este|esta|también|ahora|nuestra|nuestro|que|todo)',
    `${asking('subir cambiar pasar elevar aumentar')} *? (de)? (1|2|3|una|dos|tres|#) (estrella)? a (4|5|cuatro|cinco|#) *? *? *? *? (valoración|calificación|puntuación|nota|reseña|opinión|estrella|puntaje|evaluación)`,
    `${asking('subir')} *? *? (nivel|nota|algo|un poco|poquito|pelín) *? *? (a|en)? (tu|su|la|esa|vuestra) (valoración|calificación|puntuación|nota|puntaje|reseña|opinión)`,
    `${whole} (por favor|porfa|porfavor|ya|hoy|tú|usted|entonces|cuanto antes|todo)? lo que (nos)? (has|ha|habéis|han)? (puesto|escrito|publicado|dejado|dicho|colgado|pusiste|puso|escribiste|escribió|publicaste|publicó|dijiste|dijo) (en amazon|en la (página|ficha)|en las (opiniones|reseñas)|de nosotros|sobre (nosotros|el|la|los|las|nuestro|nuestra)|del *|de (el|la|los|las|nuestro|nuestra|tu|su))`,
    `(pon|ponga|poner|pongas|pasa|pase|pasar|ponerla) ${your} *? (en|a) (#)? (4|5|cuatro|cinco) (estrella)?`,
    '(5|cinco|4|cuatro) (estrella)? (en vez|en lugar) de (las|los|la)? (1|2|3|una|dos|tres|#)',
    '(la|lo) (podrías|podría|puedes|puede|podéis) (dejar|subir|poner|cambiar|pasar) (en|a|con) (4|5|cuatro|cinco)',
    '(dejarla|subirla|ponerla|pasarla|cambiarla|déjala|súbela|ponla|déjela|súbala|póngala) (en|a|con) (4|5|cuatro|cinco)',
    `(cambiar|cambia|cambias|cambie|cambies|cambiara|cambiaras|pasar|pasa|pase|pases|pasarla|pasara|subir|sube|suba|subas|súbela|subirla|subiera|modificar|modifica|modifique|modifiques|modificara|transformar|convertir|convierte|convierta|convertirla|aumentar|aumenta|aumente|aumentes|aumentara|elevar|eleva|eleve|eleves|mejorar|mejora|mejore|mejores|actualizar|actualiza|actualice|actualices|actualizara|ajustar|ajusta|ajuste|corregir|corrige|corrija|revisar|revise|revises|reconsiderar|editar|edita|edite|cámbiala|cámbiela|modificarla|cambiarla|actualizarla|incrementar|incremente) (de)? ${your} *? *? *? *? (a|en|hasta|por|para|con|hacia) (una|un|las|la|algo|lo)? (#|valoración|reseña|opinión|calificación|comentario|nota)? (más)? (4|cuatro|5|cinco|positiva|positivo|estrella|mejor|alza|superior|alta|máxima|justa|favorable|justo|acorde|realista|adecuada|digna|generosa|merecida|bonita|buena|bueno|amable|ajustada)`,
    `(cambiar|cambia|cambies|cambie|modificar|modifica|modifique|modifiques|corregir|corrige|corrija|revisar|revisa|revise|ajustar|ajusta|ajuste|aumentar|aumenta|aumente|subir|sube|suba|mejorar|mejora|mejore|editar|elevar|reconsiderar) (el|tu|su) (número|cantidad) de estrella`,
    `(añadir|añade|añada|añadas|agregar|agrega|agregue|sumar|suma|dar|poner|ponernos|darnos|regalarnos|dejar) (una|otra|las|unas|alguna|#|un par de|algunas|nos|la)? (#)? (estrella|estrellita) (más|que faltan|que falta|adicional|adicionales|extra|faltante|faltantes)`,
    `(aumentar|aumenta|aumente|aumentes|mejorar|mejora|mejore|elevar|eleva|eleve|incrementar|reevaluar|revaluar|revalorar) (nos|un poco|algo|por favor)? (tu|su|vuestra|esa|la|tus|sus|las|esas) (valoración|calificación|puntuación|nota|evaluación|reseña|opinión|estrella|puntaje)`,
    `(subir|sube|suba|subas|súbenos|subirnos|subes|subieras|subiera|subirle) (nos|un poco|algo|por favor)? (tu|su|vuestra|esa|la|las|tus|sus) (valoración|calificación|puntuación|nota|puntaje|estrella)`,
    '(cambiar|cambia|cambie|cambies|modificar|modifica|modifique|borrar|borra|borre|eliminar|elimina|elimine|quitar|quita|quite|revisar|reconsiderar|corregir|subir|actualizar|editar|retirar) (tus|sus|las|esas|esa|la|su|tu|esos|estas) (#|única|una|sola)? estrella',
    `(podrías|podría|podríais|puedes|puede|aceptarías|aceptaría|querrías|querría|importaría|pedimos|pido|rogamos|ruego|agradeceríamos|agradecería|dispuesto|dispuesta|favor|animas|anima) *? *? *? (pasar|pases|pase|pasaras|pasara|subir|subas|suba|llegar|cambiar|cambies|cambie) de (#|una|dos|tres) (estrella)? a (4|5|cuatro|cinco|#) (estrella)?`,
  ],
  'change-past': [
    '(haber|haya|hayas|ha|has|hemos|han|había|fue|fueron|habían|hubiera) *? (modificado|eliminado|retirado|cambiado|actualizado|corregido|borrado|editado|quitado|modificada|eliminada|borrada|actualizada)',
    '(modificamos|eliminamos|retiramos|cambiamos|actualizamos|corregimos|modificó|eliminó|cambió|borró|actualizó|retiró|quitó)',
  ],
  'neutral-may': [
    '(necesitamos|necesito) (cambiar|revisar|modificar|corregir|actualizar|eliminar|retirar|editar)',
    '(podemos|podríamos) (también)?',
    '(puede|puedes|podéis|pueden|podrá|podrás|podés) (usted|tú|ustedes|siempre|también|además|en cualquier momento|si lo desea|si lo deseas|si así lo desea|si quiere|si quieres|después|luego|libremente|aún|todavía|posteriormente|en todo momento)?',
    '(tiene|tienes|es|está|estás|sigue|existe|queda|sos|son) (usted|tú|siempre|también|la|el|muy|en su mano)? (opción|posibilidad|derecho|libertad|posible|libre|libres) (de|a)?',
    '(posible|posibilidad|opción|libre|libertad|derecho|elección|permitido|facultad) (en cualquier momento)? (de)?',
    '(amazon|nosotros|plataforma|ellos|equipo) (puede|pueden|permite|permiten|podemos|va|van|vamos|hemos|ha|han|ofrece|autoriza|le permite|te permite) (*)? (*)?',
    '(cómo|decidir si|decida si|decides si|a su criterio|depende de (usted|ti))',
    '(se puede|se pueden|pueden|puede) (ser)?',
    '(hemos|ha|han|he|habíamos|vamos a|estamos|hay que|hemos|debemos|tenemos que|vamos|hemos tenido que) *?',
  ],
  request: [
    '(la|lo|las|los) (suavizas|borras|editas|rectificas|matizas|corriges)',
    '(lo|la) (reconsideras|reconsidera|repiensas|replanteas)',
    '(te|le|nos|os) (encargo|encargamos|apetece|encantaría|apetecería)',
    '(sería|es) de (justicia|ley|recibo|agradecer)',
    '(qué|que) tal si',
    '(contamos|confiamos|cuento|confío) (con|en) (que (nos)?|recibir|obtener|leer|tu|su|vuestra|las|la|una) *? (valoración|reseña|calificación|opinión|puntuación|evaluación|5|cinco|máxima|mejor)',
    '(parece|parecería|sería|vemos) (justo|lógico|normal) que',
    '(si|siempre que) (aceptas|acepta|aceptáis|accedes|accede)',
    '(nos)? (ayudaría|convendría|vendría bien|aliviaría)',
    '(te|le|os) toca',
    '(modifícala|modifícalo|modifíquela|modifíquelo|elimínala|elimínalo|elimínela|elimínelo|bórrala|bórralo|bórrela|bórrelo|quítala|quítalo|quítela|quítelo|retírala|retírela|retíralo|retírelo|cámbiala|cámbialo|cámbiela|cámbielo|edítala|edítela|corrígela|corríjala|actualízala|actualícela|rectifícala|rectifíquela|reconsidérala|súbela|súbala|bórrenla|elimínenla|retírenla|cámbienla|elimínalos|bórralos|quítalos)',
    '(por favor|porfavor|porfa|favor de|se lo ruego|te lo ruego|hágame el favor|haz el favor|haga el favor)',
    '(rogamos|ruego|rogaríamos|suplicamos|suplico|imploramos|suplicaríamos|exigimos|exijo|pedimos|pido|pedirte|pedirle|pediros|pedirles|pediríamos|pedíamos|solicitamos|solicito|solicitarle|solicitarte|instamos|insto|insistimos|insisto|exhortamos|requerimos|invitamos|animamos|sugerimos|sugerirle|sugerirte|proponemos|recomendamos|aconsejamos|agradeceríamos|agradecería|agradeceremos|agradeceré|agradecemos|apreciaríamos|gustaría|encantaría|quisiéramos|querríamos|querría|queremos|deseamos|desearíamos|esperamos|espero|necesitamos|confiamos|permitimos|habíamos pedido|le pedí|te pedí|animarte|animarle|apelamos|confío)',
    '(podrías|podría|podríais|podrían|pudieras|pudiera|pudieses|pudierais|querrías|querría|quisieras|quisiera|quieres|quiere|importaría|importa|serías|sería|serías|aceptarías|aceptaría|estarías|estaría|consideras|considera|considerarías|consideraría|considerar|considere|consideres|accederías|accedería|molestaría|animas|habría|cabría|cuesta) (usted|tú|ustedes|vosotros|por favor|posible|tan amable de|dispuesto a|dispuesta a|tan gentil de|inconveniente en|la posibilidad de|forma de)?',
    '(puedes|puede|podéis|pueden|podés) (tú|usted|por favor|ustedes|hacernos|hacer|ayudarnos)',
    `(puedes|puede|podéis|pueden|podés|podrías) (${pronoun.flatMap((verb) => [`${verb}la`, `${verb}lo`, `${verb}las`, `${verb}los`]).join('|')}|ponerle|subirla)`,
    '(sería|seria|es|fuera) (genial|estupendo|fantástico|maravilloso|un gran|de gran|muy amable|un favor|posible|ideal|justo|perfecto|mejor|importante|necesario|lo justo|de agradecer|increíble|bueno|un favorzote|un detalle|bonito|razonable)',
    '(te|le|os|les) (agradeceríamos|agradecería|agradecemos|pedimos|rogamos|suplicamos|invitamos|solicitamos|importaría|sugerimos|recomendamos|estaríamos|quedaríamos|ruego|pido|insistimos|animamos)',
    '(agradecidos|agradecido|agradecida|encantados|tranquilos|aliviados|felices) (si|de que|por|de)',
    '(no dudes|no dude|no olvides|no olvide|no te olvides|no se olvide|recuerda|recuerde|acuérdate|acuérdese|asegúrate|asegúrese|procura|procure|intenta|intente|trata|trate)',
    'si (pudieras|pudiera|pudieses|pudierais|quisieras|quisiera|fueras tan amable|fuera tan amable|puedes|puede|nos hicieras|nos hiciera|aceptas|acepta|accedes|accede|decides|decide|decidiera|decidieras|no te importa|no le importa|estás dispuesto|está dispuesto|borras|borra|quitas|quita|eliminas|elimina|retiras|retira|cambias|cambia|modificas|modifica|actualizas|actualiza|editas|edita|corriges|corrige|subes|sube|no (la|lo|los|las|nos)?)',
    '(debes|debe|debería|deberías|debéis|deben|tienes que|tiene que|hay que|tendría que|tendrías que|habría que|es hora de|ha de|has de)',
    '(ahora que|ya que|una vez que|en cuanto|cuando|tras|después de que|mientras|siempre que|siempre y cuando|a condición de|con tal de|solo si|hasta que|tan pronto|solo después de|solo tras|a menos que|con la condición) (que|como)?',
    '(haz clic|haga clic|entra|ve a|vaya a|accede|acceda|sigue|siga|pulsa|pulse|inicia sesión|inicie sesión)',
    '(ayúdanos|ayúdenos|ayudarnos|ayúdame|ayudadnos|ayúdennos)',
    '(un (pequeño|gran)? (gesto|favor|esfuerzo|detalle)|la gentileza|la amabilidad|el favor|la bondad|a cambio|en contrapartida)',
    '(haznos|háganos|hacernos|haces|hace|nos haces|nos hace) (el|un) (favor|gran favor)',
    '(aquí|así|estos) (tienes|tiene|te|son|puede|es como|los pasos|le)',
    '(pasos para|instrucciones para|cómo)',
    '(te|le|os) (devolvemos|devolveremos|reembolsamos|reembolsaremos|damos|daremos|enviamos|enviaremos|regalamos|regalaremos|mandamos|mandaremos|ofrecemos|compensaremos|compensamos|abonamos|abonaremos|pagamos|pagaremos|ingresamos)',
    '(considerar|considere|consideres|considera|considerad|plantéate|plantéese|valora la posibilidad|valore la posibilidad) (la posibilidad de)?',
  ],
  'request-please': [
    '(por favor|porfavor|porfa|favor de|rogamos|ruego|suplicamos|suplico|exigimos|exijo|instamos|insistimos|insisto|debe|debes|tiene que|tienes que|requerimos|pedimos|pido|solicitamos|solicito|haz el favor|haga el favor|imploramos)',
    '(recuerda|recuerde|acuérdate|acuérdese|asegúrate|asegúrese|procura|procure) (de)?',
    '(no (te)? (olvides|olvide) (de)?|no se olvide de)',
  ],
}
