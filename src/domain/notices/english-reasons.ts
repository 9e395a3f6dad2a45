import type { Reason } from '../finding.ts'
import type { PhraseTable } from './phrases.ts'

const review = 'review*|feedback|rating*'

/** How a notice names each of Amazon's six reasons, in English. */
export const englishReasons: PhraseTable<Reason> = {
  'important-tag-misuse': [
    'important in ..2 subject',
    'additional information required',
    'important ..3 tag|label|keyword|marker|subject|designation',
    'tag|word|label|marker|prefix ..2 important',
    'contact reason ..8 not|when|unnecessar*|incorrect*',
    'misus* ..4 subject',
    'critical|important ..3 misus*',
  ],
  'marketing-promotion': [
    'marketing',
    'promotion|promotions|promotional|promoting',
    'advertising|advertisement* ..3 message*|content|material',
    'discount*|coupon*|cross sell*',
    'upsell*',
  ],
  'review-incentive-or-manipulation': [
    `incentiv* ..8 ${review}`,
    `${review} ..6 incentiv*|manipulat*`,
    `manipulat* ..6 ${review}`,
    `exchange ..6 ${review}`,
    `${review} ..4 exchange`,
    `positive|favorable|favourable|good|five|star|5 ..3 ${review}`,
    `chang*|remov*|delet*|modif*|revis*|updat*|edit* ..5 negative|bad|critical? ${review}`,
    `influenc* ..6 ${review}`,
    `gift*|refund*|reward*|compensat*|discount* ..6 ${review}`,
    `pay*|paid ..4 ${review}`,
  ],
  'repeat-review-request': [
    `same ..2 ${review} ..6 repeat*|multiple|more|again|several|twice`,
    `repeat* ..6 ${review}`,
    `${review} ..6 repeatedly|twice|repeat`,
    `multiple|several|more|duplicate|second|many ..6 request*|times ..6 ${review}`,
    `${review} ..3 more than once`,
    `more than one|once ..6 ${review}`,
    `${review} request* ..6 once|repeat*|multiple|several`,
    `request* ..4 ${review} ..6 more|multiple|several|twice|repeat*`,
  ],
  'links-or-attachments': ['link|links|hyperlink*|url*', 'attachment*|attached files'],
  'customer-complaints': [
    'complain*',
    'customers|buyers ..4 complain*|reported',
    'reports|reported ..6 customers|buyers',
    'negative customer|buyer feedback ..4 message*',
    'customers|buyers ..2 told|tell ..12 messages',
    'excessive|unwanted|unsolicited ..3 messages|emails|contact*',
    'high number ..6 opt*',
  ],
}
