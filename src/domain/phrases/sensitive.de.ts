import type { Phrases } from './family.ts'
import { toYou } from './inflected.de.ts'
import { upTo } from './up-to.ts'

/** Violence, bare skin, gore, and words that offend. */
export const sensitiveDe: Phrases = {
  'sensitive-word': [
    `gehört ${upTo(3)} (kiefer|genick|nase|knochen|zähne|finger|fresse|hals) (gebrochen|eingeschlagen|ausgeschlagen|umgedreht|poliert)`,
    `(breche|brech|brechen|schlage|schlag|haue|hau|poliere) (wir|ich)? ${toYou} ${upTo(2)} (kiefer|genick|nase|knochen|zähne|finger|beine|fresse|hals|schädel)`,
    '(vollidiot|vollidioten|volltrottel|hirni|depp|arschloch|wichser|schwachkopf)',
    '(arschloch|arschlöcher|wichser|hurensohn|hurensöhne|fotze|fick|ficken|gefickt|verfickt|verfickte|verfickten|scheiße|scheiß|scheisse|scheißkunde|verpiss|verpissen|schlampe|drecksau|drecksack|mistkerl|missgeburt|spast|spasti|arsch|arschgeige|schwuchtel|kanake|nutte|hackfresse|fresse|schweinehund|dreckschwein)',
    '(halten|halt|haltet) (sie|du)? (die|das|dein|deine|ihr) (schnauze|maul|fresse|klappe)',
    '(leck|lecken) (mich|sie mich|uns) *? *?',
    '(fahr|fahren|scher|scheren) (sie|dich)? (sich)? (zur|zum) (hölle|teufel)',
    '(verrecke|verrecken|krepiere|krepieren|verreck|abkratzen)',
    '(porno|pornos|pornografie|pornografisch|pornographisch|pornofilm|bumsen|vögeln|titten|muschi bilder|blowjob|wichsen|geile titten)',
    '(nackte|nackten|nackter) (frauen|frau|mädchen|männer|mann|körper|bilder|fotos|model|models|haut|tatsachen)',
    '(nacktbilder|nacktfotos|nacktfoto|nacktaufnahmen|sexbilder|sexspielzeug bilder)',
    '(idiot|idioten|idiotin|trottel|vollidiot|vollidioten|depp|deppen|schwachkopf|dummkopf|blödmann|volltrottel|hirnlos|hirnlose|penner|abschaum|vollpfosten|schwachsinnige|schwachsinniger|dreckskerl)',
    '(erwürgen|erwürge|töten|töte|erschießen|erschieße|verprügeln|verprügle|erstechen|ermorden) (wir|ich) (sie|dich|euch|ihre|deine) *? *?',
    `(bringen|bringe|bring|schlagen|schlage|stechen|steche|hängen|hänge) (wir|ich) (sie|dich|euch) ${upTo(3)} (um|tot|zusammen|ab|auf|kaputt|nieder|windelweich|krankenhausreif)`,
    '(ich|wir) (bringe|bringen|werde|werden|schlage|schlagen|mache|töte|töten|könnte|könnten|würde|finde) (sie|dich|ihnen|dir) *? *? *? *? (umbringen|tot|töten|schlagen|zusammen|verprügeln|kalt|fertig|erschießen|erwürgen|abstechen)',
    '(hoffe|hoffen|wünsche|wünschen) *? *? *? (sterben|stirbst|krepieren|verrecken|den tod|krebs)',
    '(sie sind|du bist|sie|ihr seid) (ein|eine|doch|wohl|einfach|nur|echt|so)? (ein|eine|nur|so|zu)? (lügner|lügnerin|betrüger|betrügerin|dieb|diebin|parasit|schmarotzer|versager|gauner|dumm|blöd|blöde|bescheuert|krank im kopf|geistesgestört|dämlich|widerlich|erbärmlich)',
    '(dumme|dummen|dummer|blöde|blöden|dämliche|dämlicher|verlogene|verlogener|verdammter|verdammte|dreiste|widerliche) (kunde|kunden|kundin|käufer|käuferin|mensch|menschen|kuh|sau|gans|lügner|ausländer|frage|weib|ziege)',
    '(wissen|weiß) (wir|ich)? *? wo (sie|du) (wohnen|wohnst|leben|lebst)',
    '(enthauptet|enthauptung|ausgeweidet|blutbad|zerstückelt|vergewaltigen|vergewaltigt|vergewaltigung)',
  ],
  'sensitive-soft': [
    '(ihr|ihrem|ihren|dein|deinem|deinen|so ein|solchen) mist',
    '(splitternackt|splitternackte|splitternackten|splitterfasernackt|halbnackt|halbnackte|halbnackten|pudelnackt|boxenluder)',
    '(nackt|nackte|nackten|nackter|oben ohne|erotik|erotisch|erotische|erotischen|sexy|sexuell|sexuelle|orgasmus|dildo|vibrator|sexspielzeug|fetisch|penis|erektion|prostituierte|hure|busen|bordell)',
    '(mord|ermordet|mörder|folter|gefoltert|foltern|massaker|gemetzel|blutig|blutige|blutigen|blutüberströmt|selbstmord|suizid|leiche|leichen|terrorist|terroristen|hinrichtung|abgeschlachtet)',
    '(töten|getötet|umbringen|umgebracht) *? (menschen|tiere|kinder|jemanden)?',
    '(verdammt|verdammte|verdammten|verdammter|verflucht|dämlich|dämliche|blöd|blöde|dummheit|beschissen|kacke|verarschen|verarscht|lügner|betrüger|bescheuert|saublöd)',
  ],
  'sensitive-trap': [
    '(puppe|puppen|figur|modell|statue|schaufensterpuppe) *? *? *? (nackt|nackte|nackten)',
    '(haut|stelle|stellen|zahnfleisch|wunde|pfote|knie) *? *? *? (blutig|blutige|blutigen)',
    '(mord|mörder|leiche|leichen) *? *? *? (krimi|krimis|krimispiel|krimidinner|spiel|rätsel|umschlag|roman|hörbuch|kartenspiel)',
    '(nackte|nackten|nackter|bloße) (glühbirne|wand|wände|beton|fassung|füße|füßen|katze|zahlen|kabel)',
    '(töten|tötet|abtöten|abgetötet|getötet|vernichtet) *? *? *? (bakterien|keime|viren|milben|motten|insekten|unkraut|schimmel|pilze|flöhe|ungeziefer|%)',
    '(bakterien|keime|viren|milben|motten|insekten|flöhe|schimmel|pilze) *? *? *? (töten|getötet|tötet|abtötet|abtöten|abzutöten)',
    '(blutdruck|blutzucker|blutorange|bluttest|blutdruckmessgerät|blutmond)',
    '(krimi|krimispiel|krimidinner|escape|mord|mords) (spiel|room|dinner|mystery|roman|fall|hunger|spaß)',
    '(mist|kuhmist|stall|pferde) (gabel|haufen|forke|boy|eimer)',
    '(betonvibrator|rüttel|beton) *?',
    '(sexy|erotik) (dessous|kostüm|outfit|unterwäsche)',
    '(blutige) (anfänger|anfängerin)',
    'scheiß (drauf|egal) spiel',
  ],
}
