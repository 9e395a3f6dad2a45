import { germanLimit, germanTaken } from './german-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

/** How long, in German. */
export const germanPeriods = {
  permanent: [
    'dauerhaft*|permanent*|unbefristet*|lebenslang*|unwiderruflich*|endgültig*|zeitlebens|unbegrenzt*',
    'auf_unbestimmte_zeit|für_immer|auf_dauer|für_unbestimmte_zeit|auf_lebenszeit|nie_wieder|nie_mehr|ein_für_alle_mal|ein_für_allemal|für_alle_zeit|für_alle_zeiten|auf_ewig|zeit_ihres',
    'ohne zeitliche begrenzung|befristung|beschränkung',
    'zeitlich_nicht|nicht_zeitlich begrenzt|befristet|beschränkt|limitiert',
    'nicht_befristet',
  ],
  temporary: [
    'vorübergehend*|temporär*|befristet*|zeitweise|zeitweilig*',
    'zeitlich_begrenzt|zeitlich_befristet|nicht_dauerhaft|nicht_permanent|nicht_endgültig',
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
    'nicht_vor|vor_dem|bis|endet|enden|ende|ablauf|enddatum|läuft|aufgehoben|wiederhergestellt|wieder|erneut|aufhebung|erst|freigeschaltet|spätestens|ablaufdatum|einschließlich|frühestens|reaktiviert|ab_wann|freigabe|freischaltung|entsperrung|sperrende|freigabedatum|gelöscht|beendet|letzter_tag',
  ],
  'start-mark': ['vom|seit|ab|beginn*|wirksam|startet|start|datum|stand|erhalten|gesendet|anfang'],
} satisfies Partial<PhraseTable<Concept>>
