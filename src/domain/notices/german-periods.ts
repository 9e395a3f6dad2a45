import { germanLimit, germanTaken } from './german-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const notBack =
  'nicht|nicht_mehr|nie|niemals|nicht_wieder wiederhergestellt|zurückgegeben|wiedererteilt|reaktiviert|wiedereröffnet|geöffnet'

/** How long, in German. */
export const germanPeriods = {
  // Before `permanent`: "nicht wiederhergestellt, bevor" begins like "nicht wiederhergestellt".
  temporary: [
    'vorübergehend*|temporär*|befristet|befristete|befristeten|befristetes|befristetem|zeitweise|zeitweilig*',
    'ein|ihr|dieser|als|in|mit|von befristeter',
    'zeitlich_begrenzt|zeitlich_befristet|nicht_dauerhaft|nicht_permanent|nicht_endgültig',
    `${notBack} ..2 bevor|solange|bis|ehe|ohne|wenn|sofern|falls|vor`,
    'kein|keine enddatum|endtermin|ende ..5 fest|festgelegt|bekannt|genannt|absehbar',
    'vorzeitige|vorzeitiger|frühere wiederherstellung|aufhebung|freischaltung|rückgabe',
    'noch kein|keine enddatum|endtermin|ende',
  ],
  permanent: [
    'dauerhaft*|permanent*|unbefristet*|lebenslang*|unwiderruflich*|endgültig*|zeitlebens|unbegrenzt*',
    'auf_unbestimmte_zeit|für_immer|auf_dauer|für_unbestimmte_zeit|auf_lebenszeit|nie_wieder|nie_mehr|ein_für_alle_mal|ein_für_allemal|für_alle_zeit|für_alle_zeiten|auf_ewig|zeit_ihres',
    'ohne zeitliche begrenzung|befristung|beschränkung',
    'zeitlich_nicht|nicht_zeitlich begrenzt|befristet|beschränkt|limitiert',
    'nicht_befristet',
    'kein|keine|keinerlei enddatum|endtermin|ablaufdatum|ende|befristung|zeitliche_begrenzung|wiederherstellung|rückgabe|wiederkehr',
    'wiederherstellung|wiedererteilung|wiederfreischaltung|wiederzulassung|rückgabe ist|bleibt|wird ..3 ausgeschlossen',
    'ohne frist|ablaufdatum|enddatum|endtermin|rückkehr|ablauf|wiederkehr',
    notBack,
    'nie|niemals|nicht_mehr|nie_wieder|nie_mehr wieder? aufgehoben|zurückgenommen|rückgängig|enden|ablaufen|aufheben',
    'gesamte|ganze lebensdauer|lebenszeit',
    'solange|so_lange dieses|das|ihr|es konto|verkäuferkonto existiert|besteht',
    'zu keinem|keiner zeitpunkt|zeit in_der_zukunft|künftig|mehr',
    'heute|jetzt|weder noch|und|oder in_zukunft|künftig',
  ],
  lasting: [
    '*sperr*|*schränk*|*aussetz*|*ausgesetzt|*maßnahme|gilt|gelten|*dauer|dauert|läuft|endet|enden|*zeitraum*|*frist*|bis|verlänger*|aufgehoben|wiederhergestellt|wieder|ablauf*|läuft|gültig*|bleibt|bleiben|besteht|bestehen|nächsten|kommenden|ende|enddatum|automatisch|endete|*verbot|*stopp',
    germanTaken,
    'wie_lange|nach_ablauf|in_kraft|während_dieser|während_dieses|in_dieser_zeit|zurück|zurückerhalten|bis_dahin|laufzeit|sperrzeit|gültigkeit|hält|anhält|andauern|zustand|solange|freigabe|freischaltung|freigabedatum',
    germanLimit,
  ],
  'looking-back': [
    'letzten|vergangenen|innerhalb|binnen|seit|pro|je|alle|ursprünglich|statt|anstatt|anstelle|bisher|jede*|vor|mindestens|höchstens|maximal|wenigstens|zunächst|zuvor|bisherigen|unter|spätestens',
  ],
  'not-a-period': ['alt|alten|alte|zuvor|vorher|nach|vor|her|im_voraus|frist|zeit|rückwirkend'],
  'for-period': [
    'für|dauer|zeitraum|von|nächsten|kommenden|folgenden|weitere|weiteren|insgesamt|dauert|gilt|um|beträgt|frist|auf|zeitspanne|über',
  ],
  'end-mark': [
    'nicht_vor|vor_dem|bis|endet|enden|ende|ablauf|enddatum|läuft|aufgehoben|wiederhergestellt|wieder|erneut|aufhebung|erst|freigeschaltet|spätestens|ablaufdatum|einschließlich|frühestens|reaktiviert|ab_wann|freigabe|freischaltung|entsperrung|sperrende|freigabedatum|gelöscht|beendet|letzter_tag|entfällt|entfallen|erlischt|wegfall|rum|vorbei|auslaufen',
    'bis|ende ..2 advent|adventssonntag|weihnachtstag|feiertag|weihnachtsfeiertag',
    'wird|ist die? *sperre|*sperrung|*beschränkung|*einschränkung|*maßnahme am',
    '*sperre|*sperrung|*beschränkung|*einschränkung|*maßnahme|sie|diese wird|entfällt|fällt|erlischt|schließt|läuft ..2 am|zum|mit',
    'ablauf|ende *maßnahme|*sperre|der ..3 also|das_ist|nämlich|am',
  ],
  'start-mark': ['vom|seit|ab|beginn*|wirksam|startet|start|datum|stand|erhalten|gesendet|anfang'],
} satisfies Partial<PhraseTable<Concept>>
