import type { Reason } from '../finding.ts'
import type { PhraseTable } from './phrases.ts'

const review = '*bewertung|*bewertungen|*rezension|*rezensionen|*feedback'

/** How a notice names each of Amazon's six reasons, in German. */
export const germanReasons: PhraseTable<Reason> = {
  'important-tag-misuse': [
    'wichtig ..4 betreff*',
    'betreff* ..4 wichtig',
    'zusätzliche informationen erforderlich',
    'kontaktgrund* ..10 nicht|unnötig|falsch',
    'kennzeichnung|markierung|vermerk|zusatz|schlagwort ..2 wichtig',
    'wichtig ..3 kennzeichnung|markierung|kennzeichen|missbrauch*|missbräuch*',
  ],
  'marketing-promotion': [
    '*marketing*|*werbeinhalt*|*werbung|*werblich*|*werbe|*werbebotschaft*|*werbenachricht*|*werbematerial*|*werbemail*|werben',
    '*rabatt*|*gutschein*|*coupon*|*sonderangebot*|*aktionscode*|*cross_selling',
  ],
  'review-incentive-or-manipulation': [
    `*anreiz*|*belohnung*|*gegenleistung*|*vergütung*|geschenk*|*erstattung*|*rabatt*|*gutschein*|belohn* ..8 ${review}`,
    `${review} ..8 manipul*|anreiz*|*gegenleistung|belohn*|beeinfluss*|gegen_bezahlung`,
    `manipul*|beeinfluss* ..8 ${review}`,
    `positive|positiven|positiver|gute|guten|fünf|5 ..3 ${review}`,
    `änder*|entfern*|lösch* ..6 negative*|schlechte*? ..1 ${review}`,
    `negative|negativen|negativer|schlechte ..2 ${review} ..6 änder*|entfern*|lösch*|geändert|gelöscht`,
  ],
  'repeat-review-request': [
    `wiederholt*|mehrfach*|mehrmals|erneut*|ständig*|zweimal ..8 ${review}`,
    `${review} ..8 wiederholt*|mehrfach*|mehrmals|erneut*`,
    `dieselbe|derselben|dieselben|gleiche|gleichen|selbe|selben ..2 ${review}`,
    `mehr_als_einmal|mehr_als_eine ..8 ${review}`,
  ],
  'links-or-attachments': [
    '*link|*links|*hyperlink*|*verlinkung*|url|urls',
    '*anhang|*anhänge|*anhängen|*anlagen|*dateianhang*',
  ],
  'customer-complaints': [
    '*beschwerde*|beschwert*|beschweren',
    'kunden|käufer|käufern ..4 gemeldet|beanstandet|melden|meldeten',
    '*meldungen ..4 kunden|käufern',
    'unerwünscht*|unaufgefordert*|lästig* ..2 *nachrichten|*mails|emails|kontakt*',
    'zu_viele|übermäßig* ..3 *nachrichten|*mails|emails',
  ],
}
