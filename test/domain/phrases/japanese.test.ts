import { describe, expect, it } from 'vitest'
import { type Harmless, judgeIn, type Violations } from './grammar.ts'

const { blockingRules, holds } = judgeIn('ja')

const violations: Violations = [
  [
    'a relative clause before its noun',
    'レビューを投稿していただいた方全員に、500円分のギフト券をプレゼントいたします。',
    'incentive-for-review',
  ],
  ['a plain form', '感想を書いてくれたお客様には、もう1本無料でお送りします！', 'incentive-for-review'],
  ['a noun phrase', '口コミのお礼として、次回使える20％オフクーポンを差し上げます。', 'incentive-for-review'],
  ['stars as a full-width number', '星５をつけてくれた方に500ポイント進呈中です。', 'incentive-for-review'],
  ['a request in kanji', '最高評価をつけて下さい。', 'positive-review-only'],
  ['a conditional of hope', '高評価をいただけますと励みになります。', 'positive-review-only'],
  ['a conditional in たら', '商品にご満足いただけましたら、レビューのご投稿をお願いいたします。', 'review-gating'],
  ['a question in か', '気に入りましたか？それならレビューをお願いします。', 'review-gating'],
  ['a casual condition', '使ってみてよかったらレビューおねがいします。', 'review-gating'],
  ['before doing', '低評価をつける前に、まずは当店までご連絡ください。', 'review-gating'],
  [
    'a negative condition',
    '万が一ご満足いただけない場合は、レビューを投稿される前にご連絡くださいませ。',
    'review-gating',
  ],
  ['a polite negative question', 'レビューを修正していただけませんでしょうか。', 'review-change-removal'],
  [
    'a short name of feedback',
    'このままでは店が潰れてしまいます。どうか評価を削除してください。',
    'feedback-removal-pressure',
  ],
  ['a humble reminder', '再度のご案内となり恐縮ですが、レビューのご協力をお願いいたします。', 'repeat-review-request'],
  ['news of goods', '新色も入荷しましたので、ぜひストアをご覧ください。', 'marketing-promotion'],
  ['a phone number behind an inquiry', 'お問い合わせは03-1234-5678までお電話ください。', 'contact-info'],
  ['an address spelled out', 'henpin（アットマーク）mise-sample（ドット）jpまで送ってください。', 'contact-info'],
  ['a request to cancel', 'お手数ですがご注文をキャンセルしていただけますでしょうか。', 'asks-buyer-to-cancel'],
]

const harmless: Harmless = [
  ['a denial at the end', 'レビューの内容にかかわらず、謝礼などをお渡しすることは一切ございません。'],
  ['a courtesy', 'よろしければ、商品のレビューをお寄せください。良い点も悪い点も参考にさせていただきます。'],
  ['a time', '商品をしばらくお使いいただいた後で構いませんので、率直なご感想をレビューでお聞かせください。'],
  ['a replacement that was sent', '不良品とのこと、大変申し訳ございません。代替品を無料でお送りいたしました。'],
  ['thanks for a review', 'レビューをご投稿いただきありがとうございました。ネジは本日お送りいたしました。'],
  ['a product with a trap word', 'ご注文のギフト券ケースの箱が欠品しております。袋でもよろしいでしょうか。'],
  ['a right to cancel', 'キャンセルをご希望の場合は、注文履歴からお手続きいただけます。'],
  [
    '"この", which points at nothing',
    'このたびは当店をご利用いただきありがとうございます。商品のレビューをお寄せください。',
  ],
]

describe('Japanese messages', () => {
  holds(violations, harmless)

  it('are read the same in half width and in full', () => {
    const sentence = '星５つの評価をお願いいたします！'
    expect(blockingRules(sentence)).toEqual(['positive-review-only'])
    expect(blockingRules(sentence.normalize('NFKC'))).toEqual(blockingRules(sentence))
  })
})
