/** Spanish verbs carry person and time in their endings; these are the forms in which notices use them. */

const words = (text: string): readonly string[] => text.split(' ')

/** Infinitives of what Amazon does to an account. */
const taking = words(
  'restringir limitar suspender bloquear inhabilitar deshabilitar desactivar revocar retirar prohibir vetar excluir anular cancelar interrumpir pausar paralizar congelar denegar negar perder quitar cortar silenciar impedir detener inhibir privar acotar cerrar capar clausurar desautorizar incapacitar inactivar vedar frenar retener sancionar imponer aplicar reducir',
)
const participles = words(
  'restringid limitad suspendid bloquead inhabilitad deshabilitad desactivad revocad retirad prohibid vetad excluid anulad cancelad interrumpid pausad paralizad congelad denegad negad perdid quitad cortad silenciad impedid detenid inhibid acotad cerrad inactivad vedad frenad retenid restrict coartad recortad despojad eliminad apartad reducid sancionad rescindid extinguid caducad suprimid removid invalidad desposeid apagad desconectad desvinculad ocultad capad castigad clausurad inutilizad neutralizad amordazad enmudecid tapiad arrebatad desautorizad incapacitad desprovist decaid parad',
)
const present = words(
  'restringe limita suspende bloquea inhabilita deshabilita desactiva revoca retira prohibe veta excluye anula cancela interrumpe pausa paraliza congela deniega niega quita corta silencia impide veda aparta despoja detiene inhibe priva cierra restringio suspendio prohibio impidio deshabilito desactivo limito retiro revoco inhabilito cancelo excluyo quito nego denego veto pauso corto interrumpio anulo capo cerro quitaron cortaron caparon cerraron vetaron pausaron frenaron silenciaron restringieron suspendieron bloquearon limitaron desactivaron deshabilitaron inhabilitaron retiraron revocaron cancelaron quitaron prohibieron restringen suspenden bloquean limitan desactivan deshabilitan inhabilitan retiran revocan cancelan prohiben impiden',
)
/** "Que se le restrinja". */
const wished = words(
  'restrinja suspenda limite bloquee retire desactive prohiba revoque inhabilite deshabilite impida excluya cancele quite prive deniegue interrumpa restrinjan suspendan limiten bloqueen retiren desactiven revoquen cancelen',
)
const together = words(
  'restringimos limitamos suspendemos suspendimos bloqueamos inhabilitamos deshabilitamos desactivamos revocamos retiramos prohibimos vetamos excluimos anulamos cancelamos interrumpimos negamos vedamos privamos pausamos cerramos eliminamos paralizamos congelamos denegamos silenciamos apartamos frenamos clausuramos desautorizamos suprimimos quitamos cortamos impedimos detenemos restringiendo limitando suspendiendo bloqueando desactivando retirando retenemos',
)
const notOfNouns = new Set(['imponer', 'aplicar', 'sancionar'])

const futureOf = (infinitive: string): readonly string[] =>
  ['a', 'an', 'emos', 'as'].map(
    (ending) => `${infinitive.replace('poner', 'pondr').replace('tener', 'tendr')}${ending}`,
  )

/** "Restringido", "bloqueadas". */
export const spanishTaken = participles
  .flatMap((stem) => ['o', 'a', 'os', 'as'].map((ending) => stem + ending))
  .join('|')
/** "Se restringe": without the pronoun it would be an order to the reader, "limita tus mensajes". */
export const spanishTakes = [...present, ...wished].join('|')
const pronouns = ['', ...words('le les te os me nos lo la los las se sele')]
/** "Restringimos", "hemos decidido restringirle", "le restringiremos"; not "restringiría". */
export const spanishTaking = [
  ...together,
  ...taking
    .filter((verb) => !notOfNouns.has(verb))
    .flatMap((verb) => [...pronouns.map((pronoun) => verb + pronoun), ...futureOf(verb)]),
].join('|')
/** "Privarte": who loses it is fused to the verb; the polite forms end like those of many words and stand elsewhere. */
export const spanishTakingFromYou = taking.flatMap((verb) => [`${verb}te`, `${verb}os`]).join('|')
export const spanishWillTake = taking.flatMap(futureOf).join('|')

const passing = words(
  'entreg envi transmit reenvi acept admit curs proces tramit remit distribuy retransmit despach public',
)
/** Without the subjunctive, which is an order to the reader: "no envíe". */
const passings: Readonly<Record<string, readonly string[]>> = {
  i: words('e en imos ira iran iremos iendo'),
  a: words('a an amos ara aran aremos ando'),
}
const conjugation = (stem: string): 'i' | 'a' => (/mit$|buy$/.test(stem) && stem !== 'tramit' ? 'i' : 'a')
/** "No se entregan", "no entregaremos"; what was not delivered once is no sanction. */
export const spanishPasses = [
  ...passing.flatMap((stem) => passings[conjugation(stem)]!.map((ending) => stem + ending)),
  ...words(
    'llega llegan llegara llegaran saldra saldran salen pasara pasaran pasan alcanzara alcanzaran distribuiran distribuira',
  ),
].join('|')
/** "No serán entregados". */
export const spanishPassed = passing
  .flatMap((stem) => ['do', 'da', 'dos', 'das'].map((ending) => stem + conjugation(stem) + ending))
  .join('|')

/** The sanction as a noun. */
export const spanishLimit =
  'restriccion|restricciones|limitacion|limitaciones|suspension|suspensiones|bloqueo|bloqueos|prohibicion|prohibiciones|inhabilitacion|deshabilitacion|desactivacion|veto|exclusion|sancion|revocacion|inhibicion|paralizacion|congelacion|embargo|interrupcion|medida|penalizacion|pausa|cese|moratoria|privacion|denegacion|paron|castigo|veda|candado|inadmision'
