import { germanLimit, germanTaken, germanTaking } from './german-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const months = 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember'
const misdeeds =
  'verstoß*|verstöß*|missbrauch*|beschwerde*|zuwiderhandlung*|fälle|vorfall*|vorfäll*|vergehen|verletzung*'

/** How surely and of what time something is said, in German. */
export const germanCertainty: PhraseTable<
  Extract<
    Concept,
    | 'modal'
    | 'condition'
    | 'next-time'
    | 'outage'
    | 'not'
    | 'certain'
    | 'present'
    | 'past'
    | 'bygone'
    | 'turn'
    | 'cause'
    | 'not-yet'
    | 'no-restriction'
  >
> = {
  modal: [
    `kann|können|könnte|könnten ..18 ${germanTaken} werden`,
    `kann|können|könnte|könnten|möchten|wollen ..18 ${germanTaking}`,
    'kann|können|könnte|könnten|würde|würden ..14 führen|nach_sich_ziehen|zur_folge_haben|drohen|kommen|auswirken|bewirken|rechnen',
    'möglicherweise|eventuell|gegebenenfalls|ggf|evtl|unter_umständen|vielleicht|womöglich|potenziell*|potentiell*',
    'droht|drohen|drohende*|drohenden|androhung',
    'riskieren|riskiert|risiko|gefahr|gefährdet|gefährden|gefährdung',
    'führt|führen ..4 zu|zur|zum',
    'zur_folge|rechnen',
    'behalten ..4 vor',
    'vorbehalten|vorbehalt',
    'vermeiden|verhindern|vorzubeugen|vorbeugen',
    'erwägen|in_erwägung|in_betracht|überlegen|planen',
    'um ..6 zu_behalten|zu_vermeiden|beizubehalten|zu_schützen|abzuwenden|zu_verhindern|zu_erhalten',
    'keinen_grund|keine_gründe|keinen_anlass|keine_veranlassung',
    'kurz_davor|kurz_vor|steht_bevor|bevorstehende*',
    'nähern|nähert ..6 grenze|grenzwert|schwelle|limit',
    'damit_ihr|damit_ihre|damit_sie',
    'schützen|behalten',
    'muss|müssen ..2 mit',
  ],
  condition: [
    'wenn|falls|sofern|ob|sobald|solange|vorausgesetzt',
    'sollten|sollte sie|ihr|ihre|es|wir|sich|das|weitere|erneut',
    'im_fall|im_falle|für_den_fall|in_diesem_fall',
    'andernfalls|ansonsten|sonst',
    'stellen|setzen|unterlassen|fahren|verstoßen|halten|kommen|beheben|reagieren|handeln|missachten|ignorieren|wiederholen|verwenden sie',
    'jede|jeder|jedes ..1 weitere|weiterer|weiteres|neue|neuer|erneute|erneuter',
    '*wiederholungsfall*',
    'dazu_führen|führt_dazu|führen_dazu',
    'ohne ..3 *verifizierung|bestätigung|zustimmung|aktualisierung',
    'ohne ..3 *meldung|antwort|reaktion|stellungnahme|*plan|korrektur|besserung|änderung',
    'noch_ein|noch_eine|noch_einmal|beim_nächsten|bei_der_nächsten|das_nächste',
    'nächsten|nächster|nächste verstoß|mal|beschwerde|vorfall|meldung',
    'bei|nach|mit|im_falle ..2 weiteren|erneuten|wiederholten|künftigen|zukünftigen|erneutem|weiterem|wiederholtem|jedem|jeder|weiterer|nächstem|fortsetzung|nichtbeachtung|nichteinhaltung|zuwiderhandlung|zuwiderhandlungen|missachtung|wiederholung',
    'wie_lange|was_passiert|was_geschieht|was_tun|was_ist|wie_man|was_bedeutet|wie_wirkt|wie_kann|warum|wieso|weshalb|wann',
    'zum_beispiel|beispielsweise|z_b',
    'kollege|kollegin|bekannter|freund|freundin|jemand|jemandem',
    'weißt_du|wissen_sie|es_sei_denn|angenommen',
    'ein|jeder|weitere|weiterer|erneute|künftige ..1 verstoß|verstöße',
    'nicht_sicher|glaube|vermute|frage_mich|gehört|befürchte*',
  ],
  outage: [
    'wartung|wartungsarbeiten|wartungsfenster|störung|ausfall|störungen|wartungszeitraum',
    'technischen|technischer|technische problem*|schwierigkeit*|gründen',
    'api|dienst|system vorübergehend? nicht verfügbar|erreichbar',
  ],
  'next-time': [
    `bei ..2 ${misdeeds}`,
    `weitere|weiteren|weiterer|erneute|künftige|zukünftige|jeder|jede|ein ..1 ${misdeeds} ..3 führen|führt|werden|wird|haben|hat|können|kann|zieht`,
    'bei ..1 weiteren|erneuten|künftigen|erneutem|weiterem|wiederholung|nichteinhaltung|missachtung',
    'wenn|falls|sofern|sollten',
    'andernfalls|ansonsten|sonst',
    'nächsten|nächste mal',
    'ab|über|bei 0*|1*',
  ],
  not: ['nicht|kein|keine|keinen|keiner|keinem|keinerlei|nie|niemals|ohne|weder'],
  certain: [
    'wie_lange ..6 gilt|dauert|besteht|läuft|bleibt',
    'behalten_sie',
    'zur_folge hat_dies|hat_das|hatte|hatten',
    'um ..12 haben_wir|wurde|wurden|mussten_wir|mussten|sperren_wir|setzen_wir|ist|sind',
    'um ..12 schränken_wir|beschränken_wir|pausieren_wir|unterbinden_wir',
    'zu_können',
    'können wir ..4 mitteilen|bestätigen',
    'werden|wird ab_sofort|ab_heute|nun|jetzt|hiermit? wieder',
    'sollten_sie ..8 nicht',
    'wenn|falls|sofern sie|ihnen ..12 fragen|glauben|meinen|hilfe|ansicht|auffassung|meinung|wünschen|einspruch',
    'potenziell*|potentiell* ..1 käufer*|kunden',
  ],
  present: ['ist|sind|wird|werden|bleibt|bleiben|gilt|besteht|derzeit|aktuell|momentan|jetzt|nun'],
  past: ['wurde|wurden|war|waren|hatte|hatten'],
  bygone: [
    `im|seit ${months} 2*`,
    'früher|ehemals|damals|seinerzeit|vormals|historisch',
    'letztes|letzten|vergangenen|vorigen|vergangenes|voriges|letzter jahr|jahres|monat|monats|woche|frühjahr|sommer|herbst|winter',
    'vor ..2 monaten|jahren|wochen|jahr|monat|tagen',
    'in der vergangenheit',
    'zu diesem|jenem zeitpunkt',
    'bereits|schon einmal',
  ],
  turn: [
    'aber sie|ihr|ihre|wir|die|der|das|es',
    'sondern|obwohl|wohingegen|ausgenommen',
    'und sie|ihr|ihre|wir|dies|diese|es',
    'während|wobei sie|ihr|ihre|wir|sich',
    'dass kein|keine|keinerlei',
    'führen|führt|mitteilen|bestätigen|sicherstellen|beachten dass',
    'wenn|falls|sofern|damit|indem|bevor',
    'sodass|so_dass|jedoch_sie|davon',
  ],
  cause: [
    'weil|nachdem|denn',
    'da sie|ihr|ihre|wir|mehrere|kunden|käufer|es|diese|die|der|das|wiederholt|einige|in|wiederholte|mindestens|uns|auch|aus|von|nachrichten|zu',
  ],
  'not-yet': [
    'wird|werden|sobald|wenn|falls|sofern|nicht|kein|keine|noch|erst|kann|können|muss|müssen|sollte|sollten|ob|bevor|um|möchten|würde_gern|nie|niemals|frühestens|vorerst',
    'zur|vor|für|auf die|der|eine|einer? aufhebung|wiederherstellung|freischaltung|entsperrung',
    'ab den|dem? 0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
    'bis die|ihre|ihr|wir|diese|zur|sie|dahin',
    'antrag|beantragen|beantragt|einspruch|anfrage|bitte ..3 auf|zur|um|gegen|abgelehnt',
    'bleibt|bleiben|abgelehnt|ablehnen',
    `bis ..8 ${germanLimit}`,
  ],
  'no-restriction': [
    `keine|keinerlei ..2 ${germanLimit}|maßnahmen|sanktionen|schritte`,
    `nicht ..4 ${germanTaken}`,
    'ohne einschränkung|einschränkungen|beschränkung',
  ],
}
